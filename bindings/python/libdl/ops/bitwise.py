"""Operations on the bits of integers, and on bools."""

from .. import _C
from .._operations import alias, both, in_place, method, named


def _operand(x):
    """A tensor; of a number one without dimensions, which keeps the other's dtype."""
    if isinstance(x, _C.Tensor):
        return x
    if isinstance(x, bool):
        return _C.scalar_i64(x, _C.DTYPE_BOOL)
    return _C.scalar(x) if isinstance(x, float) else _C.scalar_i64(x)


def _binary(name, symbol, doc):
    call = getattr(_C, name)

    def f(input, other):
        return call(_operand(input), _operand(other))

    def swapped(input, other):
        return f(other, input)

    named(name, f, doc)
    in_place(name + "_", f)
    alias(f"__{symbol}__", f, method)
    named(f"__r{symbol}__", swapped, f"other and self in {name}.", method)
    in_place(f"__i{symbol}__", f)


_binary("bitwise_and", "and", "The bits that both have; of bools, whether both are true.")
_binary("bitwise_or", "or", "The bits that one has; of bools, whether one is true.")
_binary("bitwise_xor", "xor", "The bits that just one has; of bools, whether just one is true.")
_binary("bitwise_left_shift", "lshift", "input 2^other; bits that leave the dtype are lost.")
_binary("bitwise_right_shift", "rshift", "input / 2^other, rounded down.")


@both
def bitwise_not(input):
    """The bits that input has not; of bools the other truth value."""
    return _C.bitwise_not(input)


alias("__invert__", bitwise_not, method)
