"""Sums, means, extremes: elements of some dimensions, or of all, to one."""

import functools
import math
import operator

from .. import _C, return_types
from .._operations import both, in_place
from .._arguments import as_dtype, dims


def _folded(whole, along_dims, x, along, keepdim):
    if along is None and not keepdim:
        return whole(x)
    return along_dims(x, along or range(x.ndim), keepdim)


@both
def sum(input, dim=None, keepdim=False, *, dtype=None, axis=None, keepdims=False):
    """The sum, of all elements or along dimensions."""
    return _folded(_C.sum, _C.sum_dims, as_dtype(input, dtype), dims(dim, axis),
                   keepdim or keepdims)


@both
def mean(input, dim=None, keepdim=False, *, dtype=None, axis=None, keepdims=False):
    """The mean, of all elements or along dimensions."""
    return _folded(_C.mean, _C.mean_dims, as_dtype(input, dtype), dims(dim, axis),
                   keepdim or keepdims)


@both
def prod(input, dim=None, keepdim=False, *, dtype=None):
    """The product of all elements, or along a dimension."""
    input = as_dtype(input, dtype)
    if dim is None:
        return _C.prod(input)
    if dtype is None and not input.dtype.is_floating_point:
        input = input.long()
    slices = _C.unbind(input, dim) if input.ndim else (input,)
    product = functools.reduce(operator.mul, slices[1:], _C.clone(slices[0])) if slices else \
        sum(input, dim) + 1
    return _C.unsqueeze(product, dim) if keepdim and input.ndim else product


@both
def all(input, dim=None, keepdim=False, *, axis=None):
    """Whether no element is zero."""
    along = dims(dim, axis)
    return _C.all(input) if along is None else _C.all_dims(input, along, keepdim)


@both
def any(input, dim=None, keepdim=False, *, axis=None):
    """Whether some element is not zero."""
    along = dims(dim, axis)
    return _C.any(input) if along is None else _C.any_dims(input, along, keepdim)


@both
def max(input, dim=None, keepdim=False, *, other=None, axis=None):
    """The largest element; with a dimension, (values, indices) along it; with a second tensor,
    the elementwise maximum."""
    dim = axis if axis is not None else other if other is not None else dim
    if dim is None:
        return _C.max(input)
    if isinstance(dim, _C.Tensor):
        return _C.maximum(input, dim)
    return return_types.max(*_C.max_dim(input, dim, keepdim))


@both
def min(input, dim=None, keepdim=False, *, other=None, axis=None):
    """The smallest element; with a dimension, (values, indices) along it; with a second tensor,
    the elementwise minimum."""
    dim = axis if axis is not None else other if other is not None else dim
    if dim is None:
        return _C.min(input)
    if isinstance(dim, _C.Tensor):
        return _C.minimum(input, dim)
    return return_types.min(*_C.min_dim(input, dim, keepdim))


@both
def amax(input, dim=(), keepdim=False):
    """The largest elements along dimensions; equal ones share the gradient."""
    return _C.amax(input, dims(dim) or range(input.ndim), keepdim)


@both
def amin(input, dim=(), keepdim=False):
    """The smallest elements along dimensions; equal ones share the gradient."""
    return _C.amin(input, dims(dim) or range(input.ndim), keepdim)


@both
def aminmax(input, *, dim=None, keepdim=False):
    """(amin, amax)."""
    along = () if dim is None else dim
    return amin(input, along, keepdim), amax(input, along, keepdim)


@both
def argmax(input, dim=None, keepdim=False, *, axis=None):
    """Where the largest element is; without a dimension, in the flattened tensor."""
    dim = dim if axis is None else axis
    return _C.argmax(input) if dim is None else _C.argmax_dim(input, dim, keepdim)


@both
def argmin(input, dim=None, keepdim=False, *, axis=None):
    """Where the smallest element is; without a dimension, in the flattened tensor."""
    dim = dim if axis is None else axis
    return _C.argmin(input) if dim is None else _C.argmin_dim(input, dim, keepdim)


def _spread(call, input, dim, unbiased, correction, keepdim):
    if isinstance(dim, bool):  # var(unbiased)
        dim, unbiased = None, dim
    if correction is None:
        correction = 0 if unbiased is False else 1
    return call(input, dims(dim) or range(input.ndim), correction, keepdim)


@both
def var(input, dim=None, unbiased=None, keepdim=False, *, correction=None, axis=None):
    """The variance; the sum of squares is divided by n - correction."""
    return _spread(_C.var, input, dim if axis is None else axis, unbiased, correction, keepdim)


@both
def std(input, dim=None, unbiased=None, keepdim=False, *, correction=None, axis=None):
    """The square root of the variance."""
    return _spread(_C.std, input, dim if axis is None else axis, unbiased, correction, keepdim)


@both
def logsumexp(input, dim, keepdim=False):
    """log(sum(e^x)) along dimensions, without overflow."""
    if not input.dtype.is_floating_point:
        input = input.float()
    high = amax(input.detach(), dim, True)
    high = _C.where(_C.abs(high) == math.inf, high.new_zeros(()), high)
    total = sum(_C.exp(input - high), dim, True).log() + high
    return total if keepdim else total.squeeze(dims(dim))


@both
def norm(input, p="fro", dim=None, keepdim=False):
    """The p-norm of the elements, of all or along dimensions."""
    if p == "nuc":
        raise NotImplementedError("norm: libdl has no nuclear norm (p='nuc')")
    return _C.norm(input, 2 if p == "fro" else p, dims(dim) or range(input.ndim), keepdim)


@both
def dist(input, other, p=2):
    """The p-norm of input - other."""
    return norm(input - other, p)


@both
def count_nonzero(input, dim=None):
    """How many elements are not zero."""
    return sum(input != 0, dim)


@both
def cumsum(input, dim, *, dtype=None):
    """The sums of the elements up to each along a dimension; of integers in int64."""
    return as_dtype(_C.cumsum(as_dtype(input, dtype), dim), dtype)


in_place("cumsum_", cumsum)


@both
def bincount(input, weights=None, minlength=0):
    """How often each number is there, or the sum of its weights; minlength numbers at least."""
    return _C.bincount(input, weights, minlength)
