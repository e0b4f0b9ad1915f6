"""libdl: training neural networks, with PyTorch's names and semantics."""

from math import e, inf, nan, pi

from . import _C
from . import creation, ops  # noqa: F401  they fill the table of operations
from . import _operations, device as _device, dtypes as _dtypes
from .tensor import Tensor
from .size import Size
from .random import Generator, default_generator, fork_rng
from .serialization import load, save
from . import autograd, cuda, random
from .autograd import (enable_grad, inference_mode, is_grad_enabled, no_grad, set_grad_enabled)
from ._C import (ArgumentError, ArgumentTypeError, Error, FileError, NotFoundError, OutOfMemoryError,
                 OutOfRangeError, UnsupportedError)
from .legacy import (BoolTensor, ByteTensor, DoubleTensor, FloatTensor, IntTensor, LongTensor)
from .plans import compile
from .misc import (finfo, get_num_threads, iinfo, is_tensor, result_type, set_num_threads, typename)

__version__ = _C.version()

globals().update(_operations.functions)

dtype = _dtypes.dtype
float32 = float = _dtypes.float32
float64 = double = _dtypes.float64
int64 = long = _dtypes.int64
int32 = int = _dtypes.int32
uint8 = _dtypes.uint8
bool = _dtypes.bool
get_default_dtype, set_default_dtype = _dtypes.get_default_dtype, _dtypes.set_default_dtype
promote_types, can_cast = _dtypes.promote_types, _dtypes.can_cast

device = _device.device
get_default_device, set_default_device = _device.get_default_device, _device.set_default_device

# Imported when first asked for: a program with tensors alone need not wait for them.
_LATER = ("accelerator", "as_torch", "nn", "optim", "utils", "vision")


def __getattr__(name):
    if name in _LATER:
        __import__(f"{__name__}.{name}")
        return globals()[name]
    raise AttributeError(f"module 'libdl' has no attribute '{name}'")


def __dir__():
    return sorted([*globals(), *_LATER])
