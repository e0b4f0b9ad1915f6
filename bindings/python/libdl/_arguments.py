"""Arguments as PyTorch takes them."""

from . import _C
from .dtypes import dtype as dtype_class


def sizes(args):
    """f(2, 3) and f((2, 3)): the numbers."""
    if len(args) == 1 and not hasattr(args[0], "__index__"):
        return args[0]
    return args


def dims(dim, axis=None):
    """A list of dimensions from a number or several; None for all of them."""
    if axis is not None:
        dim = axis
    if dim is None or isinstance(dim, (tuple, list)):
        return dim or None
    return (dim,)


def is_number(x):
    """Whether x is a number for an operation between a tensor and a number."""
    return isinstance(x, (int, float)) or not isinstance(x, _C.Tensor) and hasattr(x, "__float__")


def as_dtype(x, dtype):
    """x, converted where a dtype is given."""
    return x if dtype is None else x.to(dtype)


def target(args, dtype, device):
    """The dtype and the device that to(*args, dtype=dtype, device=device) asks for, or None."""
    for arg in args[:2]:
        if isinstance(arg, _C.Tensor):
            dtype, device = arg.dtype, arg.device
        elif isinstance(arg, dtype_class) or arg in (float, int, bool):
            dtype = arg
        elif not isinstance(arg, bool) and arg is not None:
            device = arg
    return dtype, device


def tensor_or_scalar(x, like):
    """x as a tensor; a number takes part in like's dtype, as PyTorch promotes numbers."""
    if isinstance(x, _C.Tensor):
        return x
    if isinstance(x, float):
        return _C.scalar(x, like.dtype if like.dtype.is_floating_point else None)
    return _C.scalar_i64(x, None if like.dtype.itemsize == 1 else like.dtype)
