"""What is done to an image before it becomes part of a batch."""
from libdl import _C
from libdl.tensor import Tensor

__all__ = ["Compose", "ToTensor", "Normalize", "Lambda"]


class Compose:
    """Transforms one after the other."""

    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, img):
        for transform in self.transforms:
            img = transform(img)
        return img

    def __repr__(self):
        return "Compose(" + "".join(f"\n    {t}" for t in self.transforms) + "\n)"


class ToTensor:
    """An image, PIL's or u8 [H, W] or [H, W, C], as f32 [C, H, W] in [0, 1]."""

    def __call__(self, pic):
        x = pic if isinstance(pic, Tensor) else _from_array(pic)
        if x.ndim not in (2, 3):
            raise ValueError(f"pic should be 2/3 dimensional. Got {x.ndim} dimensions.")
        x = _C.unsqueeze(x, 0) if x.ndim == 2 else _C.permute(x, [2, 0, 1])
        if _C.tensor_dtype(x) != _C.DTYPE_U8:
            return _C.contiguous(x)
        return _C.div_scalar(_C.to_dtype(_C.contiguous(x), _C.DTYPE_F32), 255.0)

    def __repr__(self):
        return "ToTensor()"


class Normalize:
    """(x - mean) / std for each channel of an image [..., C, H, W]."""

    def __init__(self, mean, std, inplace=False):
        self.mean = mean
        self.std = std
        self.inplace = inplace

    def __call__(self, tensor):
        if not isinstance(tensor, Tensor):
            raise TypeError(f"img should be Tensor Image. Got {type(tensor)}")
        if tensor.ndim < 3:
            raise ValueError("Expected tensor to be a tensor image of size (..., C, H, W). Got "
                             f"tensor.size() = {tuple(tensor.shape)}")
        if any(deviation == 0 for deviation in _numbers(self.std)):
            raise ValueError("std evaluated to zero, leading to division by zero.")
        mean, std = self._like(tensor, self.mean), self._like(tensor, self.std)
        y = _C.div(_C.sub(tensor, mean), std)
        return tensor.copy_(y) if self.inplace else y

    @staticmethod
    def _like(tensor, values):
        import array
        values = array.array("d", _numbers(values))
        x = _C.tensor_from_data(values, [len(values), 1, 1], _C.DTYPE_F64)
        return _C.to_device(_C.to_dtype(x, _C.tensor_dtype(tensor)), _C.tensor_device(tensor))

    def __repr__(self):
        return f"Normalize(mean={self.mean}, std={self.std})"


class Lambda:
    """A function as a transform."""

    def __init__(self, lambd):
        if not callable(lambd):
            raise TypeError(f"Argument lambd should be callable, got {type(lambd).__name__!r}")
        self.lambd = lambd

    def __call__(self, img):
        return self.lambd(img)

    def __repr__(self):
        return "Lambda()"


def image_options(transform):
    """What the library's MNIST datasets must be made with to give the transform's images.

    None where the transform is more than they can do.
    """
    steps = transform.transforms if type(transform) is Compose else [transform]
    if [type(step) for step in steps] == [ToTensor]:
        return {}
    if [type(step) for step in steps] == [ToTensor, Normalize]:
        mean, std = _numbers(steps[1].mean), _numbers(steps[1].std)
        if len(mean) == len(std) == 1:
            return {"normalize": True, "mean": mean[0], "std": std[0]}
    return None


def _numbers(values):
    if isinstance(values, (int, float)):
        return [float(values)]
    return [float(value) for value in values]


def _from_array(pic):
    """A tensor of an image that PIL or NumPy holds."""
    try:
        import numpy
    except ImportError:
        raise TypeError("ToTensor: an image that is no tensor needs NumPy") from None
    from libdl import from_numpy
    array = numpy.asarray(pic)
    if array.ndim == 0 or array.dtype == object:
        raise TypeError(f"pic should be PIL Image or ndarray. Got {type(pic)}")
    return from_numpy(numpy.ascontiguousarray(array) if array.flags.writeable else array.copy())
