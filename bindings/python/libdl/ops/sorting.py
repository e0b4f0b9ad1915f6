"""Elements in order. NaN counts as the largest number; equal elements keep their order."""

from .. import _C, return_types
from .._operations import both


@both
def sort(input, dim=-1, descending=False, *, stable=False):
    """(values, indices): the elements in order along a dimension, and where they stood."""
    return return_types.sort(*_C.sort(input, dim, descending))


@both
def argsort(input, dim=-1, descending=False, *, stable=False):
    """The indices that sort gives."""
    return _C.argsort(input, dim, descending)


@both
def topk(input, k, dim=-1, largest=True, sorted=True):
    """(values, indices): the k largest elements along a dimension, or the smallest, in order."""
    return return_types.topk(*_C.topk(input, k, dim, largest))


@both
def msort(input):
    """The elements in order along the first dimension."""
    return _C.sort(input, 0, False)[0]
