"""The types of elements: float32, float64, int64, int32, uint8, bool."""

from . import _C


class dtype:
    """The type of a tensor's elements. There is one object for each."""

    __slots__ = ("_code", "_name", "itemsize", "is_floating_point")
    is_complex = False

    def __init__(self, code, name, itemsize, is_floating_point):
        self._code = code
        self._name = name
        self.itemsize = itemsize
        self.is_floating_point = is_floating_point

    def __index__(self):
        return self._code

    def __repr__(self):
        return f"libdl.{self._name}"

    def __reduce__(self):
        return self._name  # pickled as the module's variable


float32 = float = dtype(_C.DTYPE_F32, "float32", 4, True)
float64 = double = dtype(_C.DTYPE_F64, "float64", 8, True)
int64 = long = dtype(_C.DTYPE_I64, "int64", 8, False)
int32 = int = dtype(_C.DTYPE_I32, "int32", 4, False)
uint8 = dtype(_C.DTYPE_U8, "uint8", 1, False)
bool = dtype(_C.DTYPE_BOOL, "bool", 1, False)

by_code = {d._code: d for d in (float32, float64, int64, int32, uint8, bool)}
by_name = {d._name: d for d in by_code.values()}


def dtype_code(x):
    """The C API's number of a dtype, of its name or of Python's float, int, bool; 0 for None."""
    if isinstance(x, dtype):
        return x._code
    if x is None:
        return _C.DTYPE_DEFAULT
    python = _OF_PYTHON.get(x) if isinstance(x, type) else None
    if python is not None:
        return python
    name = x.removeprefix("torch.") if isinstance(x, str) else getattr(x, "name", None)
    if name in by_name:
        return by_name[name]._code
    raise TypeError(f"dtype must be one of {', '.join(by_name)}, not {x!r}")


_OF_PYTHON = {type(0.5): _C.DTYPE_F32, type(1): _C.DTYPE_I64, type(True): _C.DTYPE_BOOL}


def get_default_dtype():
    """The dtype of tensors made from Python floats."""
    return by_code[_C.default_dtype()]


def set_default_dtype(d):
    """float32 or float64."""
    _C.set_default_dtype(dtype_code(d))


def promote_types(a, b):
    """The dtype of an operation between tensors of a and b."""
    order = (bool, uint8, int32, int64, float32, float64)
    return order[max(order.index(by_code[dtype_code(a)]), order.index(by_code[dtype_code(b)]))]


def can_cast(from_, to):
    """Whether values of one dtype may be written to tensors of the other one in place."""
    kinds = [0 if d is bool else 2 if d.is_floating_point else 1
             for d in (by_code[dtype_code(from_)], by_code[dtype_code(to)])]
    return kinds[0] <= kinds[1]
