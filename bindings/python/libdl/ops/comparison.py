"""Comparisons, logic, and choices by them."""

from .. import _C
from .._operations import alias, both, function, in_place, method, named
from .._arguments import tensor_or_scalar


@both
def eq(input, other):
    """input == other."""
    return input == other


@both
def ne(input, other):
    """input != other."""
    return input != other


@both
def lt(input, other):
    """input < other."""
    return input < other


@both
def le(input, other):
    """input <= other."""
    return input <= other


@both
def gt(input, other):
    """input > other."""
    return input > other


@both
def ge(input, other):
    """input >= other."""
    return input >= other


for _name, _operation in {"not_equal": ne, "less": lt, "less_equal": le, "greater": gt,
                          "greater_equal": ge}.items():
    alias(_name, _operation)


def _logical(name, doc):
    call = getattr(_C, name)

    def f(input, other):
        return call(input, other)

    named(name, f, doc)


for _name, _doc in {"logical_and": "Where both are not zero.", "logical_or": "Where one is not zero.",
                    "logical_xor": "Where just one is not zero."}.items():
    _logical(_name, _doc)


@both
def logical_not(input):
    """Where the elements are zero."""
    return _C.logical_not(input)


@both
def isnan(input):
    """Where the elements are not a number."""
    return _C.isnan(input)


@both
def isinf(input):
    """Where the elements are infinite."""
    return _C.isinf(input)


@both
def isfinite(input):
    """Where the elements are neither infinite nor NaN."""
    return _C.isfinite(input)


@both
def isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Where |input - other| <= atol + rtol * |other|."""
    return _C.isclose(input, other, rtol, atol, equal_nan)


@both
def allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether isclose holds for all elements."""
    return _C.allclose(input, other, rtol, atol, equal_nan)


@both
def equal(input, other):
    """Whether shapes and all elements are the same."""
    return _C.equal(input, other)


@function
def where(condition, input=None, other=None):
    """input where the condition holds, other elsewhere; of the condition alone, the coordinates."""
    if input is None:
        return condition.nonzero(as_tuple=True)
    if not isinstance(input, _C.Tensor) and not isinstance(other, _C.Tensor):
        input, other = _scalar(input), _scalar(other)
    elif not isinstance(input, _C.Tensor):
        input = tensor_or_scalar(input, other)
    else:
        other = tensor_or_scalar(other, input)
    return _C.where(condition, input, other)


def _scalar(x):
    return _C.scalar(x) if isinstance(x, float) else _C.scalar_i64(x)


@method
def _where(input, condition, other):
    """input where the condition holds, other elsewhere."""
    return where(condition, input, other)


alias("where", _where, method)


@both
def masked_fill(input, mask, value):
    """A copy with value where mask is true."""
    if isinstance(value, _C.Tensor):  # which may ask for a gradient
        return _C.where(mask, value.to(input.dtype), input)
    return _C.masked_fill(input, mask, value)


in_place("masked_fill_", masked_fill)
