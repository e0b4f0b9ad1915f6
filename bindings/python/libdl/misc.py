"""Small questions: about numbers' limits, types, threads."""

from . import _C
from .dtypes import bool as bool_dtype, float32, float64, get_default_dtype, int64, promote_types


def is_tensor(obj):
    """Whether obj is a tensor."""
    return isinstance(obj, _C.Tensor)


def typename(obj):
    """The name of obj's type."""
    return obj.type() if is_tensor(obj) else type(obj).__name__


def get_num_threads():
    """The threads that share the work of one operation."""
    return _C.num_threads()


def set_num_threads(count):
    """Sets get_num_threads; results do not depend on it."""
    _C.set_num_threads(count)


def result_type(tensor1, tensor2):
    """The dtype of an operation between two tensors or numbers."""
    def kind(x):
        if is_tensor(x):
            return x.dtype
        return get_default_dtype() if isinstance(x, float) else \
            bool_dtype if isinstance(x, bool) else int64

    def rank(x):  # a number changes the dtype only to that of a higher category
        return 2 if is_tensor(x) and x.ndim else 1 if is_tensor(x) else 0

    def category(d):
        return 2 if d.is_floating_point else 0 if d is bool_dtype else 1
    first, second = sorted((tensor1, tensor2), key=rank, reverse=True)
    if rank(first) != rank(second) and category(kind(first)) >= category(kind(second)):
        return kind(first)
    return promote_types(kind(first), kind(second)) if rank(first) == rank(second) else kind(second)


class finfo:
    """The limits of a floating dtype."""

    def __init__(self, dtype=None):
        dtype = dtype or get_default_dtype()
        if dtype is float32:
            self.bits, self.eps, self.tiny, self.max = 32, 2.0**-23, 2.0**-126, (2 - 2.0**-23) * 2.0**127
        elif dtype is float64:
            self.bits, self.eps, self.tiny, self.max = 64, 2.0**-52, 2.0**-1022, \
                (2 - 2.0**-52) * 2.0**1023
        else:
            raise TypeError(f"finfo: {dtype} is no floating dtype")
        self.min, self.smallest_normal, self.dtype = -self.max, self.tiny, str(dtype)[6:]


class iinfo:
    """The limits of an integer dtype."""

    def __init__(self, dtype):
        if dtype.is_floating_point or dtype is bool_dtype:
            raise TypeError(f"iinfo: {dtype} is no integer dtype")
        self.bits, self.dtype = dtype.itemsize * 8, str(dtype)[6:]
        signed = self.bits > 8
        self.max = 2 ** (self.bits - signed) - 1
        self.min = -self.max - 1 if signed else 0
