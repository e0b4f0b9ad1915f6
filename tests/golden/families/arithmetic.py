"""add sub mul div pow ... on tensors and numbers, and their forms in place."""

import torch

from samples import ALL, BROADCAST_SHAPES, FLOATS, INTEGERS, from_db, special, special_pairs, tensor

BINARY = {
    "add": torch.add,
    "sub": torch.sub,
    "mul": torch.mul,
    "div": torch.div,
    "pow": torch.pow,
    "maximum": torch.maximum,
    "minimum": torch.minimum,
    "remainder": torch.remainder,
    "floor_divide": torch.floor_divide,
}
POSITIVE = {"pow"}
NONZERO = {"div", "remainder", "floor_divide"}
TIED = {"maximum", "minimum", "remainder", "floor_divide"}
NO_GRADIENT = {"floor_divide"}
NUMBERS = [2, -3, 2.5, 0.5]
# Dtypes that PyTorch refuses.
REFUSED = {("sub", torch.bool)}


def maximum_scalar(op):
    return lambda x, y: op(x, torch.tensor(y, dtype=x.dtype))


def pair(op, a, b, dtype):
    low = 0.5 if op in POSITIVE and dtype.is_floating_point else -2.0
    x, y = tensor(a, dtype, low), tensor(b, dtype)
    if op == "pow" and not dtype.is_floating_point:
        y = y.abs() if dtype != torch.bool else y
    if op in NONZERO and not dtype.is_floating_point:
        y = torch.where(y == 0, torch.ones_like(y), y)
    if op in NONZERO and dtype.is_floating_point:
        y = torch.where(y.abs() < 0.2, torch.full_like(y, 0.75), y)
    return x, y


def tensors(family, op, fn):
    order = 0 if op in NO_GRADIENT else 2
    for a, b in BROADCAST_SHAPES:
        for dtype in FLOATS:
            family.case(
                op,
                fn,
                *pair(op, a, b, dtype),
                order=order,
                kink=op in TIED - {"maximum", "minimum"}
            )
    for dtype in (*INTEGERS, torch.bool):
        if (op, dtype) in REFUSED or (
            dtype == torch.bool and op in {"pow", "remainder", "floor_divide"}
        ):
            continue
        for a, b in [((3, 5), (5,)), ((37,), (37,)), ((), (4,)), ((0, 2), (1,))]:
            family.case(op, fn, *pair(op, a, b, dtype))
    for dtype in FLOATS:
        # The remainder by a subnormal is NaN in PyTorch's vector code alone.
        x, y = special_pairs(dtype)
        if op == "remainder":
            x, y = x[y.abs() != x.new_tensor(1e-40)], y[y.abs() != x.new_tensor(1e-40)]
        family.case(op, fn, x, y, order=0)


def promotion(family, op, fn):
    """Every pair of dtypes; a 0-d tensor does not widen within a kind."""
    for left in ALL:
        for right in ALL:
            if op == "sub" and torch.bool in (left, right):
                continue
            if left == right:
                continue
            x, _ = pair(op, (2, 3), (2, 3), left)
            _, y = pair(op, (2, 3), (3,), right)
            if op == "pow" and right != torch.bool:
                y = y.abs()
            _, y0 = pair(op, (), (), right)
            x0, _ = pair(op, (), (), left)
            if op == "pow":
                x, x0 = (x.abs() if x.dtype != torch.bool else x), (
                    x0.abs() if x0.dtype != torch.bool else x0
                )
                y0 = y0.abs() if y0.dtype != torch.bool else y0
            family.case(op, fn, x, y, order=0)
            family.case(op, fn, x, y0, order=0)
            family.case(op, fn, x0, y, order=0)


def numbers(family, op, fn):
    order = 0 if op in NO_GRADIENT else 2
    for number in NUMBERS:
        for dtype in (*FLOATS, torch.int64, torch.int32, torch.uint8):
            if op == "pow" and not dtype.is_floating_point and number == -3:
                continue
            if (
                op in {"maximum", "minimum"}
                and isinstance(number, float)
                and not dtype.is_floating_point
            ):
                continue
            low = 0.5 if op in POSITIVE and dtype.is_floating_point else -2.0
            if dtype == torch.uint8 and number == -3:
                continue
            for shape in [(3, 5), (), (0,)]:
                family.case(op, fn, tensor(shape, dtype, low), number, order=order, kink=op in TIED)
    for dtype in FLOATS:
        for number in [0.0, -0.0, 0, 1, 2, 3, -1, 0.5, -0.5, float("inf"), float("nan")]:
            if op in {"floor_divide", "remainder"} and number == 0 and isinstance(number, int):
                continue
            family.case(op, fn, powers_agree(op, special(dtype), number), number, order=0)


def powers_agree(op, x, number):
    """Roots of -0 and -inf are PyTorch's sqrt's, which are not those of the C library's pow."""
    is_root = op == "pow" and number in (0.5, -0.5)
    return x[(x != float("-inf")) & (x != 0)] if is_root else x


def powers(family):
    """Where the gradient of pow needs care: zero and negative bases, whole exponents."""
    for dtype in FLOATS:
        x = torch.tensor([0.0, -0.0, -2.0, 2.0, 1.0, -1.5], dtype=dtype)
        for number in [0, 1, 2, 3, 0.0, 1.0, 2.0, -1.0]:
            family.case("pow", torch.pow, x, number, kink=True)
        # Not at -0: PyTorch's (-0)^-0.5 is that of its rsqrt, the C library's has the other sign.
        family.case("pow", torch.pow, x[x != 0], 0.5, kink=True)
        for exponent in [0.0, 1.0, 2.0, 3.0]:
            family.case("pow", torch.pow, x, torch.full_like(x, exponent), kink=True, order=1)
        family.case(
            "pow",
            torch.pow,
            torch.zeros(4, dtype=dtype),
            torch.tensor([0.0, 1.0, 2.0, 0.5], dtype=dtype),
            kink=True,
            order=1,
        )


def powers_of_numbers(family):
    for number in (2, 2.5, 0, 0.0, 1, -2):
        for dtype in FLOATS:
            family.case(
                "pow",
                torch.pow,
                number,
                tensor((3, 5), dtype, 0.5 if number < 0 else -2.0),
                kink=number <= 0,
                order=0 if number < 0 else 1 if number == 0 else 2,
            )
        for dtype in (torch.int64, torch.int32, torch.uint8):
            family.case("pow", torch.pow, number, tensor((3, 5), dtype, 0.0))


def ties(family):
    for dtype in FLOATS:
        x = torch.tensor([1.0, 2.0, -1.0, 0.0], dtype=dtype)
        y = torch.tensor([1.0, 0.0, -1.0, -0.0], dtype=dtype)
        for op in ("maximum", "minimum"):
            family.case(op, BINARY[op], x, y, kink=True)


def division_of_integers(family):
    for dtype in (torch.int64, torch.int32):
        x = torch.tensor([7, -7, 7, -7, 0, 6], dtype=dtype)
        y = torch.tensor([2, 2, -2, -2, 5, 3], dtype=dtype)
        for op in ("div", "remainder", "floor_divide"):
            family.case(op, BINARY[op], x, y)
    low = torch.tensor([-(2**63), 2**63 - 1, -1], dtype=torch.int64)
    for op in ("add", "sub", "mul"):
        family.case(op, BINARY[op], low, torch.tensor([-1, 1, 3], dtype=torch.int64))
    bytes_ = torch.tensor([250, 3, 0, 255], dtype=torch.uint8)
    for op in ("add", "sub", "mul", "div", "pow"):
        family.case(op, BINARY[op], bytes_, torch.tensor([10, 5, 1, 255], dtype=torch.uint8))


def reversed_numbers(family):
    rsub = lambda s, x: s - x
    rdiv = lambda s, x: s / x
    for dtype in (*FLOATS, torch.int64, torch.int32, torch.uint8):
        for number in [2, 2.5, -1]:
            for shape in [(3, 5), (), (0,), (37,)]:
                if dtype != torch.uint8 or number >= 0:
                    family.case("rsub", rsub, number, tensor(shape, dtype))
                x = tensor(shape, dtype, 0.5)
                if dtype == torch.bool or not dtype.is_floating_point:
                    x = x.abs() + 1
                family.case("rdiv", rdiv, number, x)
    for dtype in FLOATS:
        family.case("rsub", rsub, 1.0, special(dtype), order=0)
        family.case("rdiv", rdiv, 1.0, special(dtype), order=0)
        family.case("rdiv", rdiv, 1.0, torch.tensor([0.0, -0.0], dtype=dtype), kink=True, order=1)


def negation(family):
    for dtype in (*FLOATS, *INTEGERS):
        for shape in [(3, 5), (), (0,), (37,)]:
            family.case("neg", torch.neg, tensor(shape, dtype))
    for dtype in FLOATS:
        family.case("neg", torch.neg, special(dtype), kink=True)
    family.error("neg", torch.neg, torch.tensor([True]))


def inplace_forms(family):
    """x op= alpha * y; the case's result is x afterwards."""
    forms = {"add_": torch.Tensor.add_, "sub_": torch.Tensor.sub_}
    for op, method in forms.items():
        fn = lambda x, y, alpha, method=method: method(x.clone(), y, alpha=alpha)
        for dtype in FLOATS:
            for a, b in [((3, 5), (3, 5)), ((3, 5), (5,)), ((3, 5), ()), ((2, 3, 4), (3, 1))]:
                family.case(op, fn, tensor(a, dtype), tensor(b, dtype), 0.5)
        for dtype in (torch.int64, torch.int32):
            family.case(op, fn, tensor((3, 5), dtype), tensor((5,), dtype), 3)
        family.error(op, fn, tensor((5,), torch.float32), tensor((3, 5), torch.float32), 1)
        family.error(op, fn, tensor((5,), torch.int64), tensor((5,), torch.float32), 1)
        family.error(op, fn, tensor((5,), torch.int64), tensor((5,), torch.int64), 0.5)


def refused(family):
    x, y = tensor((3, 4), torch.float32), tensor((3, 5), torch.float32)
    for op, fn in BINARY.items():
        family.error(op, fn, x, y)
        family.error(op, fn, tensor((2, 3), torch.float32), tensor((2,), torch.float32))
    t = torch.tensor([True, False])
    family.error("sub", torch.sub, t, t)
    ints = torch.tensor([1, 2])
    family.error("pow", torch.pow, ints, -1)
    family.error("floor_divide", torch.floor_divide, ints, torch.tensor([1, 0]))
    family.error("remainder", torch.remainder, ints, torch.tensor([1, 0]))
    family.error("floor_divide", torch.floor_divide, ints, 0)
    family.error("remainder", torch.remainder, ints, 0)


def between(family):
    for dtype in FLOATS:
        for a, b in BROADCAST_SHAPES:
            for weight in (0.0, 0.25, 0.75, 1.0, -0.5):
                family.case("lerp", torch.lerp, tensor(a, dtype), tensor(b, dtype), weight)
    x, y = tensor((3,), torch.float32), tensor((3,), torch.float64)
    family.error("lerp", torch.lerp, x, y, 0.5)
    family.error("lerp", torch.lerp, torch.tensor([1]), torch.tensor([2]), 0.5)


def build(family):
    for op, fn in BINARY.items():
        tensors(family, op, fn)
        promotion(family, op, fn)
        numbers(family, op, maximum_scalar(fn) if op in ("maximum", "minimum") else fn)
        variant = "no_rounding_mode" if op == "div" else ""
        from_db(
            family,
            op,
            fn,
            variant=variant,
            limit=8,
            order=0 if op in NO_GRADIENT else 2,
            kink=op in TIED,
        )
    powers(family)
    powers_of_numbers(family)
    ties(family)
    division_of_integers(family)
    reversed_numbers(family)
    negation(family)
    inplace_forms(family)
    refused(family)
    between(family)
