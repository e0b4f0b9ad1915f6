"""Tensor classes named after their dtypes, as old programs use them: FloatTensor([1, 2])."""

from . import _C
from .creation import legacy_tensor
from .dtypes import bool as bool_dtype, float32, float64, int32, int64, uint8


class _OfDtype(type):
    def __call__(cls, *args, device=None):
        return legacy_tensor(args, cls._legacy_dtype, device)

    def __instancecheck__(cls, x):
        return isinstance(x, _C.Tensor) and x.dtype is cls._legacy_dtype


class FloatTensor(metaclass=_OfDtype):
    _legacy_dtype = float32


class DoubleTensor(metaclass=_OfDtype):
    _legacy_dtype = float64


class LongTensor(metaclass=_OfDtype):
    _legacy_dtype = int64


class IntTensor(metaclass=_OfDtype):
    _legacy_dtype = int32


class ByteTensor(metaclass=_OfDtype):
    _legacy_dtype = uint8


class BoolTensor(metaclass=_OfDtype):
    _legacy_dtype = bool_dtype


dtypes_of_classes = {cls.__name__: cls._legacy_dtype for cls in (
    FloatTensor, DoubleTensor, LongTensor, IntTensor, ByteTensor, BoolTensor)}
