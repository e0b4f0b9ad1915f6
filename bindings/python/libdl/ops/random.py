"""Random numbers into tensors and by the probabilities in them."""

from .. import _C
from .._operations import both, method
from ..dtypes import bool as bool_dtype, float32, float64, int32, int64, uint8


@method
def uniform_(input, from_=0.0, to=1.0, *, generator=None, **bounds):
    """Filled from the uniform distribution over [from, to)."""
    _C.uniform_(input, bounds.pop("from", from_), to, generator)
    return input


@method
def normal_(input, mean=0.0, std=1.0, *, generator=None):
    """Filled from the normal distribution."""
    _C.normal_(input, mean, std, generator)
    return input


@method
def exponential_(input, lambd=1.0, *, generator=None):
    """Filled from the exponential distribution of this rate."""
    _C.exponential_(input, lambd, generator)
    return input


@method
def random_(input, from_=0, to=None, *, generator=None):
    """Filled with integers of [from, to); random_(to) starts at 0."""
    if to is None:
        from_, to = 0, from_ or _MOST[input.dtype]
    _C.random_(input, from_, to, generator)
    return input


# PyTorch's bounds: what a dtype can hold.
_MOST = {float32: 2**24 + 1, float64: 2**53 + 1, int64: 2**63 - 1, int32: 2**31, uint8: 2**8,
         bool_dtype: 2}


@method
def bernoulli_(input, p=0.5, *, generator=None):
    """Filled with 1 where a draw falls below p, else 0."""
    if isinstance(p, _C.Tensor):
        _C.copy_(input, _C.bernoulli(_C.expand(p, input.shape), generator))
    else:
        _C.bernoulli_(input, p, generator)
    return input


@both
def bernoulli(input, p=None, *, generator=None):
    """1 with the probability that stands in input, or with p."""
    if p is None:
        return _C.bernoulli(input, generator)
    return bernoulli_(_C.empty_like(input), p, generator=generator)


@both
def multinomial(input, num_samples, replacement=False, *, generator=None):
    """Indices drawn with the weights of each row."""
    return _C.multinomial(input, num_samples, replacement, generator)
