"""Other dtypes, other devices, copies, fills."""

from .. import _C
from .._arguments import target
from .._operations import both, method, named
from ..device import device_code
from ..dtypes import by_name, dtype_code
from ..legacy import dtypes_of_classes


@method
def to(input, *args, dtype=None, device=None, non_blocking=False, copy=False, memory_format=None):
    """to(dtype), to(device), to(device, dtype), to(other): the tensor itself where nothing
    changes. non_blocking changes nothing: the copy is done when this returns."""
    return _converted(input, *target(args, dtype, device), copy)


def _converted(x, dtype, device, copy=False):
    y = x
    if device is not None and device_code(device) != _C.tensor_device(x):
        y = _C.to_device(y, device_code(device))
    if dtype is not None and dtype_code(dtype) != _C.tensor_dtype(x):
        y = _C.to_dtype(y, dtype_code(dtype))
    return _C.clone(x) if copy and y is x else y


def _caster(name, dtype):
    code = dtype_code(dtype)

    def f(input, memory_format=None):
        return input if _C.tensor_dtype(input) == code else _C.to_dtype(input, code)

    named(name, f, f"to({dtype}).", method)


for _name, _dtype in {"float": "float32", "double": "float64", "long": "int64", "int": "int32",
                      "byte": "uint8", "bool": "bool"}.items():
    _caster(_name, by_name[_dtype])


@method
def cuda(input, device=None, non_blocking=False):
    """The tensor on a GPU, the current one by default."""
    return _converted(input, None, "cuda" if device is None else device)


@method
def cpu(input):
    """The tensor in the host's memory."""
    return _converted(input, None, "cpu")


@method
def get_device(input):
    """The GPU's number; -1 for the CPU."""
    return input.device.index if input.is_cuda else -1


_CLASS_OF = {dtype: name for name, dtype in dtypes_of_classes.items()}


@method
def type(input, dtype=None):
    """The dtype's old name, such as "torch.FloatTensor"; with a dtype or such a name, to(dtype)."""
    if dtype is None:
        return f"torch.{'cuda.' if input.is_cuda else ''}{_CLASS_OF[input.dtype]}"
    if isinstance(dtype, str) and dtype.rpartition(".")[2] in dtypes_of_classes:
        return _converted(input, dtypes_of_classes[dtype.rpartition(".")[2]],
                          "cuda" if ".cuda." in dtype else None)
    return _converted(input, getattr(dtype, "_legacy_dtype", dtype), None)


@method
def type_as(input, other):
    """The tensor with other's dtype and device."""
    return _converted(input, other.dtype, other.device)


@both
def clone(input, *, memory_format=None):
    """A copy; gradients flow through it."""
    return _C.clone(input)


@method
def copy_(input, src, non_blocking=False):
    """The elements of src, broadcast, converted and from any device."""
    _C.copy_(input, src)
    return input


@method
def fill_(input, value):
    """Every element set to value."""
    if isinstance(value, _C.Tensor):
        _C.copy_(input, value)
    elif isinstance(value, int):
        _C.fill_i64_(input, value)
    else:
        _C.fill_(input, value)
    return input


@method
def zero_(input):
    """Every element set to 0."""
    _C.zero_(input)
    return input


@both
def is_floating_point(input):
    """Whether the dtype is float32 or float64."""
    return input.dtype.is_floating_point


@both
def is_complex(input):
    """False: libdl has no complex dtypes."""
    return False


@method
def element_size(input):
    """Bytes of an element."""
    return input.dtype.itemsize


@method
def is_pinned(input):
    """Whether the tensor lies in page-locked memory."""
    return _C.is_pinned(input)


@method
def pin_memory(input):
    """A copy in page-locked memory, the tensor itself if it lies there."""
    return _C.pin_memory(input)
