"""New tensors: of Python's numbers, of other libraries' memory, of a rule."""

from array import array

from . import _C
from ._arguments import sizes
from ._operations import alias, function, named
from .device import device_code
from .dtypes import by_code as dtypes, dtype_code, float32, get_default_dtype
from .size import Size


# Of data that is there.


@function
def tensor(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False):
    """A tensor with a copy of numbers, nested sequences, an array or a tensor."""
    x = _C.clone(_C.detach(data)) if isinstance(data, _C.Tensor) else _copy_of(data, dtype)
    return _finished(x, dtype, device, requires_grad)


@function
def as_tensor(data, dtype=None, device=None):
    """The data as a tensor; without a copy where it is one already, or an array."""
    if isinstance(data, _C.Tensor):
        x = data
    else:
        x = _shared(data)
        x = _copy_of(data, dtype) if x is None else x
    return _finished(x, dtype, device, False)


alias("asarray", as_tensor, function)


@function
def from_numpy(ndarray):
    """A tensor over the memory of an array; changes show on both sides."""
    if not hasattr(ndarray, "__array_interface__"):
        raise TypeError(f"from_numpy: expected an array, not {type(ndarray).__name__}")
    return _C.from_buffer(ndarray)


@function
def frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False):
    """A tensor over the memory of an object with a buffer, read as elements of a dtype."""
    size = dtype.itemsize
    view = memoryview(buffer).cast("B")[offset:]
    count = len(view) // size if count < 0 else count
    x = _C.tensor_borrow(view[:count * size], [count], dtype, view)
    return x.requires_grad_() if requires_grad else x


@function
def from_dlpack(ext_tensor):
    """A tensor over the memory of another library's tensor, by DLPack."""
    if not hasattr(ext_tensor, "__dlpack__"):
        return _C.from_dlpack(ext_tensor)
    try:
        return _C.from_dlpack(ext_tensor.__dlpack__(max_version=(1, 0)))
    except TypeError:
        return _C.from_dlpack(ext_tensor.__dlpack__())


@function
def scalar_tensor(s, *, dtype=None, device=None, requires_grad=False):
    """A tensor of no dimensions."""
    return tensor(s, dtype=dtype or get_default_dtype(), device=device,
                  requires_grad=requires_grad)


def _finished(x, dtype, device, requires_grad):
    if dtype is not None or device is not None:
        x = x.to(device=device, dtype=dtype)
    return x.requires_grad_() if requires_grad else x


def _shared(data):
    """A tensor over data's memory, or None where data has none of a tensor's kind."""
    if isinstance(data, (bool, int, float, list, tuple)):
        return None
    try:
        return _C.from_buffer(data)
    except (BufferError, ValueError):
        return None  # strides that a tensor has not: a copy has others
    except TypeError:
        if not hasattr(data, "__array__"):
            return None
        array_of = data.__array__()
        if array_of is data:
            raise
        return _C.from_buffer(array_of)


def _copy_of(data, dtype=None):
    if type(data) is float:
        return _C.scalar(data, dtype_code(dtype))
    if isinstance(data, bool):
        return _C.scalar_i64(data, dtype_code(dtype or bool))
    if isinstance(data, int):
        return _C.scalar_i64(data, dtype_code(dtype))
    shared = _shared(data)
    if shared is not None:
        return _C.clone(shared)
    if hasattr(data, "__array__"):
        return _C.from_buffer(data.__array__().copy())
    return _of_sequence(data, dtype)


def _of_sequence(data, dtype):
    shape, first = [], data
    while isinstance(first, (list, tuple)) or _is_sequence(first):
        shape.append(len(first))
        if not len(first):
            break
        first = first[0]
    if isinstance(first, _C.Tensor) or hasattr(first, "__array__") and getattr(first, "ndim", 0):
        return _stacked(data, dtype)
    if not shape:
        raise TypeError(f"tensor: no tensor can be made of {type(data).__name__}")
    numbers = []
    _flatten(data, shape, 0, numbers)
    return _of_numbers(numbers, shape, dtype)


def _is_sequence(x):
    return hasattr(x, "__len__") and hasattr(x, "__getitem__") and \
        not isinstance(x, (str, bytes, dict, _C.Tensor)) and not hasattr(x, "__array__")


def _stacked(data, dtype):
    """Of a sequence of tensors or arrays."""
    if isinstance(data, _C.Tensor) or hasattr(data, "__array__"):
        return as_tensor(data, dtype)
    rows = [_stacked(item, dtype) for item in data]
    return _C.stack([row.detach() for row in rows], 0)


def _flatten(data, shape, depth, numbers):
    if len(data) != shape[depth]:
        raise ValueError(f"tensor: expected a sequence of length {shape[depth]} at dim {depth}, "
                         f"got {len(data)}")
    if depth + 1 == len(shape):
        for item in data:
            if hasattr(item, "__len__") and not isinstance(item, str) and not hasattr(item, "item"):
                raise ValueError(f"tensor: a sequence stands beside numbers at dim {depth}")
        numbers.extend(data)
        return
    for item in data:
        if not hasattr(item, "__len__"):
            raise TypeError(f"tensor: expected a sequence at dim {depth + 1}, "
                            f"not {type(item).__name__}")
        _flatten(item, shape, depth + 1, numbers)


def _of_numbers(numbers, shape, dtype):
    kinds = set(map(type, numbers))
    if not kinds <= {bool, int, float}:
        numbers = [_number(x) for x in numbers]
        kinds = set(map(type, numbers))
    if float in kinds or not numbers or dtype is not None and dtypes[dtype_code(dtype)] \
            .is_floating_point:
        code, found = "d", _C.DTYPE_F64
        wanted = dtype_code(dtype or get_default_dtype())
    elif kinds == {bool}:
        code, found, wanted = "b", _C.DTYPE_BOOL, dtype_code(dtype or bool)
    else:
        code, found, wanted = "q", _C.DTYPE_I64, dtype_code(dtype or int)
    if code == "d" and wanted == dtype_code(float32):
        code, found = "f", wanted
    x = _C.tensor_from_data(array(code, numbers), shape, found)
    return x if wanted == found else _C.to_dtype(x, wanted)


def _number(x):
    """A Python number of a NumPy scalar, a tensor of one element, ..."""
    if type(x) in (bool, int, float):
        return x
    if hasattr(x, "item"):
        return x.item()
    if hasattr(x, "__index__"):
        return x.__index__()
    if hasattr(x, "__float__"):
        return float(x)
    raise TypeError(f"tensor: {x!r} is no number")


def legacy_tensor(args, dtype, device):
    """Tensor(2, 3), Tensor(), Tensor([1, 2]), Tensor(other)."""
    dtype = dtype or get_default_dtype()
    if len(args) == 1 and not isinstance(args[0], int):
        if isinstance(args[0], _C.Tensor):
            return _C.detach(args[0].to(dtype))
        if isinstance(args[0], Size):
            return empty(args[0], dtype=dtype, device=device)
        return tensor(args[0], dtype=dtype, device=device)
    return empty(args or (0,), dtype=dtype, device=device)


# Of a rule.


def _of_shape(name, doc):
    call = getattr(_C, name)

    def f(*shape, size=None, dtype=None, device=None, requires_grad=False, layout=None,
          pin_memory=False, memory_format=None):
        y = call(sizes(shape) if size is None else size, dtype_code(dtype), device_code(device))
        return y.requires_grad_() if requires_grad else y

    return named(name, f, doc, function)


empty = _of_shape("empty", "A tensor whose elements are what the memory held.")
zeros = _of_shape("zeros", "A tensor of zeros.")
ones = _of_shape("ones", "A tensor of ones.")


@function
def full(size, fill_value, *, dtype=None, device=None, requires_grad=False, layout=None):
    """A tensor with one value everywhere."""
    size = (size,) if isinstance(size, int) else size
    if isinstance(fill_value, _C.Tensor):
        fill_value = fill_value.item()
    if isinstance(fill_value, int):
        dtype = dtype or (bool if isinstance(fill_value, bool) else int)
        y = _C.full_i64(size, fill_value, dtype_code(dtype), device_code(device))
    else:
        y = _C.full(size, fill_value, dtype_code(dtype), device_code(device))
    return y.requires_grad_() if requires_grad else y


def _like(name, doc):
    call = getattr(_C, name)
    of_shape = getattr(_C, name.removesuffix("_like"))

    def f(input, *, dtype=None, device=None, requires_grad=False, layout=None, memory_format=None):
        if dtype is None and device is None:
            y = call(input)
        else:
            y = of_shape(input.shape, dtype_code(dtype or input.dtype),
                         device_code(device or input.device))
        return y.requires_grad_() if requires_grad else y

    return named(name, f, doc, function)


empty_like = _like("empty_like", "empty of input's shape, dtype and device.")
zeros_like = _like("zeros_like", "zeros of input's shape, dtype and device.")
ones_like = _like("ones_like", "ones of input's shape, dtype and device.")


@function
def full_like(input, fill_value, *, dtype=None, device=None, requires_grad=False):
    """full of input's shape, dtype and device."""
    return full(input.shape, fill_value, dtype=dtype or input.dtype,
                device=device or input.device, requires_grad=requires_grad)


@function
def arange(start, end=None, step=1, *, dtype=None, device=None, requires_grad=False):
    """start, start + step, ... below end; integers if all three are."""
    if end is None:
        start, end = 0, start
    start, end, step = _number(start), _number(end), _number(step)
    whole = all(isinstance(x, int) for x in (start, end, step))
    call = _C.arange_i64 if whole else _C.arange
    y = call(start, end, step, dtype_code(dtype), device_code(device))
    return y.requires_grad_() if requires_grad else y


@function
def linspace(start, end, steps, *, dtype=None, device=None, requires_grad=False):
    """So many numbers at one distance, the ends among them."""
    y = _C.linspace(_number(start), _number(end), steps, dtype_code(dtype), device_code(device))
    return y.requires_grad_() if requires_grad else y


@function
def logspace(start, end, steps, base=10.0, *, dtype=None, device=None, requires_grad=False):
    """base to the power of linspace."""
    dtype = dtypes[dtype_code(dtype or get_default_dtype())]
    if dtype.is_floating_point:
        y = base ** linspace(start, end, steps, dtype=dtype, device=device)
    else:  # whole ends, as PyTorch has them
        start, end = int(_number(start)), int(_number(end))
        y = (base ** linspace(start, end, steps, dtype="float64", device=device)).to(dtype)
    return y.requires_grad_() if requires_grad else y


@function
def eye(n, m=None, *, dtype=None, device=None, requires_grad=False):
    """A matrix with ones on its diagonal."""
    y = _C.eye(n, n if m is None else m, dtype_code(dtype), device_code(device))
    return y.requires_grad_() if requires_grad else y


@function
def broadcast_shapes(*shapes):
    """The shape that tensors of these shapes have together."""
    shapes = [(s,) if isinstance(s, int) else tuple(s) for s in shapes]
    rank = max((len(s) for s in shapes), default=0)
    result = []
    for column in zip(*((1,) * (rank - len(s)) + s for s in shapes)):
        sizes = set(column) - {1}
        if len(sizes) > 1:
            raise RuntimeError(f"broadcast_shapes: {shapes} do not broadcast")
        result.append(sizes.pop() if sizes else 1)
    return Size(result)
