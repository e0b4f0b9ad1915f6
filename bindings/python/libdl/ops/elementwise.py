"""Operations on each element by itself."""

from .. import _C
from .._operations import alias, both, functions, in_place, method, methods, named
from .._arguments import as_dtype, is_number, tensor_or_scalar


def _unary(name, doc):
    call = getattr(_C, name)

    def f(input):
        return call(input)

    named(name, f, doc)
    in_place(name + "_", f)
    return f


for _name, _doc in {
        "exp": "e^x.", "expm1": "e^x - 1, exact near 0.", "log": "The natural logarithm.",
        "log1p": "log(1 + x), exact near 0.", "sqrt": "The square root.", "rsqrt": "1 / sqrt(x).",
        "reciprocal": "1 / x.", "square": "x * x.", "abs": "The absolute value.",
        "sign": "-1, 0 or 1.", "floor": "The next integer below.",
        "ceil": "The next integer above.", "trunc": "The integer part.", "sin": "The sine.",
        "cos": "The cosine.", "tan": "The tangent.", "log2": "The logarithm to base 2.",
        "log10": "The logarithm to base 10.", "erf": "The error function.",
        "relu": "max(x, 0).", "sigmoid": "1 / (1 + e^-x).", "tanh": "The hyperbolic tangent.",
        "neg": "-x."}.items():
    _unary(_name, _doc)

for _name, _other in {"absolute": "abs", "negative": "neg", "fix": "trunc"}.items():
    alias(_name, functions[_other])
    alias(_name + "_", methods[_other + "_"], method)


@both
def round(input, *, decimals=0):
    """The nearest integer, ties to even; of x * 10^decimals, divided by that again."""
    if decimals == 0:
        return _C.round(input)
    scale = 10.0 ** abs(decimals)
    return _C.round(input * scale) / scale if decimals > 0 else _C.round(input / scale) * scale


in_place("round_", round)


@both
def add(input, other, *, alpha=1):
    """input + alpha * other."""
    return input + (other if alpha == 1 else other * alpha)


@both
def sub(input, other, *, alpha=1):
    """input - alpha * other."""
    return input - (other if alpha == 1 else other * alpha)


@both
def rsub(input, other, *, alpha=1):
    """other - alpha * input."""
    return other - (input if alpha == 1 else input * alpha)


@both
def mul(input, other):
    """input * other."""
    return input * other


@both
def div(input, other, *, rounding_mode=None):
    """input / other; rounding_mode "floor" and "trunc" round the quotient."""
    if rounding_mode is None:
        return input / other
    if rounding_mode == "floor":
        return input // other
    if rounding_mode != "trunc":
        raise RuntimeError(f"div: rounding_mode must be None, 'trunc' or 'floor', "
                           f"not {rounding_mode!r}")
    quotient = _C.trunc(input / other)
    return quotient.to((input // other).dtype)


@both
def floor_divide(input, other):
    """The quotient rounded towards minus infinity."""
    return input // other


@both
def remainder(input, other):
    """What floor_divide leaves; it has the sign of other."""
    return input % other


@both
def pow(input, exponent):
    """input to the power of exponent."""
    return input ** exponent


@both
def maximum(input, other):
    """The larger of two elements; NaN wins."""
    return _C.maximum(input, other)


@both
def minimum(input, other):
    """The smaller of two elements; NaN wins."""
    return _C.minimum(input, other)


for _name, _other in {"multiply": mul, "divide": div, "true_divide": div, "subtract": sub}.items():
    alias(_name, _other)


@method
def add_(input, other, *, alpha=1):
    """input += alpha * other."""
    if alpha == 1:
        input += other
    elif isinstance(other, _C.Tensor):
        _C.add_scaled_(input, other, alpha)
    else:
        input += other * alpha
    return input


@method
def sub_(input, other, *, alpha=1):
    """input -= alpha * other."""
    if alpha == 1:
        input -= other
        return input
    return add_(input, other, alpha=-alpha)


@method
def mul_(input, other):
    """input *= other."""
    input *= other
    return input


@method
def div_(input, other, *, rounding_mode=None):
    """input /= other."""
    if rounding_mode is None:
        input /= other
        return input
    _C.copy_(input, div(input.clone(), other, rounding_mode=rounding_mode))
    return input


for _operation in (pow, remainder, floor_divide):
    in_place(_operation.__name__ + "_", _operation)


@both
def addcmul(input, tensor1, tensor2, *, value=1):
    """input + value * tensor1 * tensor2."""
    return input + (tensor1 * tensor2 if value == 1 else tensor1 * tensor2 * value)


@both
def addcdiv(input, tensor1, tensor2, *, value=1):
    """input + value * tensor1 / tensor2."""
    return input + (tensor1 / tensor2 if value == 1 else tensor1 / tensor2 * value)


@both
def lerp(input, end, weight):
    """input + weight * (end - input)."""
    if is_number(weight):
        return _C.lerp(input, end, weight)
    return input + weight * (end - input)


for _operation in (addcmul, addcdiv, lerp):
    in_place(_operation.__name__ + "_", _operation)


@both
def clamp(input, min=None, max=None):
    """The elements brought between min and max: numbers, tensors or None."""
    if min is None and max is None:
        raise ValueError("clamp: at least one of min and max must be given")
    if _is_bound(min) and _is_bound(max):
        return _clamp_to_numbers(input, min, max)
    if min is not None:
        input = _C.maximum(input, tensor_or_scalar(min, input))
    return input if max is None else _C.minimum(input, tensor_or_scalar(max, input))


def _is_bound(x):
    return x is None or is_number(x)


def _clamp_to_numbers(input, low, high):
    if input.dtype.is_floating_point or isinstance(low, float) or isinstance(high, float):
        return _C.clamp(input, -_INFINITY if low is None else low,
                        _INFINITY if high is None else high)
    return _C.clamp_i64(input, -2**63 if low is None else low, 2**63 - 1 if high is None else high)


_INFINITY = float("inf")
in_place("clamp_", clamp)
alias("clip", clamp)


@both
def clamp_min(input, min):
    """clamp with a lower bound."""
    return clamp(input, min)


@both
def clamp_max(input, max):
    """clamp with an upper bound."""
    return clamp(input, None, max)


for _operation in (clamp_min, clamp_max):
    in_place(_operation.__name__ + "_", _operation)


@both
def frac(input):
    """x - trunc(x)."""
    return input - _C.trunc(input)


@both
def logaddexp(input, other):
    """log(e^x + e^y) without overflow."""
    high = _C.maximum(input, other)
    return high + _C.log1p(_C.exp(-_C.abs(input - other)))


@both
def softmax(input, dim, dtype=None):
    """e^x / sum(e^x) along a dimension."""
    return _C.softmax(as_dtype(input, dtype), dim)


@both
def log_softmax(input, dim, dtype=None):
    """log(softmax(x))."""
    return _C.log_softmax(as_dtype(input, dtype), dim)
