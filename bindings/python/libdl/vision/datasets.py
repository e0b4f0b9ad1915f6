"""Published data sets."""
import os

from libdl import _C
from libdl.utils.data.dataset import Dataset, all_of, native
from libdl.vision.transforms import image_options

__all__ = ["MNIST", "FashionMNIST"]


class MNIST(Dataset):
    """Handwritten digits, 60,000 images to train with and 10,000 to test: (image, label).

    The files are in root/MNIST/raw; with `download` they are fetched where they are missing.
    Without a transform an image is PIL's, or u8 [28, 28] where PIL is not installed.
    """

    classes = ["0 - zero", "1 - one", "2 - two", "3 - three", "4 - four", "5 - five", "6 - six",
               "7 - seven", "8 - eight", "9 - nine"]
    _create = staticmethod(_C.mnist_create)

    def __init__(self, root, train=True, transform=None, target_transform=None, download=False):
        self.root = os.fspath(root)
        self.train = train
        self.transform = transform
        self.target_transform = target_transform
        self.download = download
        self._kept = None  # (transform, the library's dataset)
        self._whole = None
        self._size = _C.dataset_size(self._library_dataset())

    def _library_dataset(self):
        """The library's dataset: with the transform if it can do it, else with bytes."""
        if self._kept is None or self._kept[0] is not self.transform:
            options = self._transform_options()
            self._kept = self.transform, self._open(
                **({"as_bytes": True} if options is None else options))
        return self._kept[1]

    def _transform_options(self):
        return None if self.transform is None else image_options(self.transform)

    def _open(self, **options):
        split = _C.SPLIT_TRAIN if self.train else _C.SPLIT_TEST
        try:
            return type(self)._create(self.root, split, download=self.download, **options)
        except FileNotFoundError as error:
            raise RuntimeError("Dataset not found. You can use download=True to download it: "
                               f"{error}") from None

    def _find_native(self):
        if self.target_transform is not None or self._transform_options() is None:
            return None
        return self._library_dataset()

    @native
    def __getitem__(self, index):
        image, label = _C.dataset_get(self._library_dataset(), int(index))
        label = _C.item_i64(label)
        if self._transform_options() is None:
            image = _as_image(image)
            image = image if self.transform is None else self.transform(image)
        return image, label if self.target_transform is None else self.target_transform(label)

    def __len__(self):
        return self._size

    @property
    def data(self):
        """All images, u8 [N, 28, 28]."""
        return self._all()[0]

    @property
    def targets(self):
        """All labels, i64 [N]."""
        return self._all()[1]

    def _all(self):
        if self._whole is None:
            images, labels = all_of(self._open(as_bytes=True))
            self._whole = _C.reshape(images, [self._size, 28, 28]), labels
        return self._whole

    @property
    def class_to_idx(self):
        return {name: i for i, name in enumerate(self.classes)}

    def __repr__(self):
        lines = [f"Dataset {type(self).__name__}", f"    Number of datapoints: {len(self)}",
                 f"    Root location: {self.root}",
                 f"    Split: {'Train' if self.train else 'Test'}"]
        if self.transform is not None or self.target_transform is not None:
            lines.append("    StandardTransform")
        if self.transform is not None:
            lines.append(f"Transform: {self.transform!r}")
        if self.target_transform is not None:
            lines.append(f"Target transform: {self.target_transform!r}")
        return "\n".join(lines)


class FashionMNIST(MNIST):
    """Images of clothes, as MNIST; in root/FashionMNIST/raw or Debian's dataset-fashion-mnist."""

    classes = [_C.fashion_mnist_class(label) for label in range(10)]
    _create = staticmethod(_C.fashion_mnist_create)


def _as_image(pixels):
    """u8 [1, 28, 28] as PIL's image, where PIL and NumPy are installed."""
    pixels = _C.squeeze(pixels)
    try:
        import PIL.Image
        import numpy
    except ImportError:
        return pixels
    return PIL.Image.fromarray(numpy.frombuffer(_bytes_of(pixels), numpy.uint8).reshape(28, 28))


def _bytes_of(pixels):
    held = bytearray(28 * 28)
    _C.tensor_copy_to_host(pixels, held)
    return held
