"""eq ne lt ... and logical operations, all to bool; operations on bits."""

import torch

from samples import ALL, FLOATS, INTEGERS, from_db, special, special_pairs, tensor

COMPARE = {
    "eq": torch.eq,
    "ne": torch.ne,
    "lt": torch.lt,
    "le": torch.le,
    "gt": torch.gt,
    "ge": torch.ge,
}
LOGICAL = {
    "logical_and": torch.logical_and,
    "logical_or": torch.logical_or,
    "logical_xor": torch.logical_xor,
}
BITWISE = {
    "bitwise_and": torch.bitwise_and,
    "bitwise_or": torch.bitwise_or,
    "bitwise_xor": torch.bitwise_xor,
}
SHIFTS = {
    "bitwise_left_shift": torch.bitwise_left_shift,
    "bitwise_right_shift": torch.bitwise_right_shift,
}
SHAPES = [
    ((3, 5), (3, 5)),
    ((37,), (37,)),
    ((3, 1), (5,)),
    ((), (4,)),
    ((3, 5), ()),
    ((2, 0), (1,)),
]


def binary(family, op, fn):
    for a, b in SHAPES:
        for dtype in ALL:
            family.case(op, fn, tensor(a, dtype), tensor(b, dtype))
    for left in ALL:
        for right in ALL:
            family.case(op, fn, tensor((2, 3), left), tensor((3,), right))
            family.case(op, fn, tensor((2, 3), left), tensor((), right))
    for dtype in FLOATS:
        family.case(op, fn, *special_pairs(dtype))
    family.error(op, fn, tensor((3, 4), torch.float32), tensor((3, 5), torch.float32))


def numbers(family, op, fn):
    for dtype in ALL:
        for number in (0, 1, 2, -1, 0.5, 1.5, float("nan"), float("inf")):
            if dtype == torch.uint8 and number == -1:
                continue  # PyTorch makes 255 of it
            family.case(op, fn, tensor((3, 5), dtype), number)
    for dtype in FLOATS:
        family.case(op, fn, special(dtype), 0.0)
    # A number too fine for f32 is compared as an f32; a 64-bit integer is not rounded.
    family.case(op, fn, torch.tensor([0.1], dtype=torch.float32), 0.1)
    family.case(op, fn, torch.tensor([2**53 + 1, 2**53]), 2**53)


def classes(family):
    for op, fn in (("isnan", torch.isnan), ("isinf", torch.isinf), ("isfinite", torch.isfinite)):
        for dtype in ALL:
            family.case(op, fn, tensor((3, 5), dtype))
        for dtype in FLOATS:
            family.case(op, fn, special(dtype))


def nearness(family):
    for dtype in FLOATS:
        x = torch.tensor([1.0, 1.0, 100.0, float("nan"), float("inf"), float("inf"), 0.0], dtype=dtype)
        y = torch.tensor([1.0, 1.02, 101.0, float("nan"), float("inf"), 1e30, 1e-9], dtype=dtype)
        for rtol, atol in ((1e-5, 1e-8), (0.015, 0.0), (0.0, 0.05), (0.0, 0.0)):
            for equal_nan in (False, True):
                family.case("isclose", torch.isclose, x, y, rtol, atol, equal_nan)
                family.case("isclose", torch.isclose, y, x, rtol, atol, equal_nan)
        family.case("isclose", torch.isclose, special(dtype), special(dtype)[:1], 1e-5, 1e-8, True)
    for dtype in INTEGERS:
        x, y = torch.tensor([100, 100, 0], dtype=dtype), torch.tensor([101, 103, 1], dtype=dtype)
        family.case("isclose", torch.isclose, x, y, 0.02, 0.0, False)
        family.case("isclose", torch.isclose, x, y, 0.0, 1.0, False)
    a, b = tensor((3, 5), torch.float32), tensor((3, 5), torch.float64)
    family.error("isclose", torch.isclose, a, b, 0.1, 0.1, False)
    family.error("isclose", torch.isclose, a, a, -0.1, 0.1, False)


def bits(family, op, fn, dtypes):
    for dtype in dtypes:
        for a, b in SHAPES:
            family.case(op, fn, tensor(a, dtype), tensor(b, dtype))
        for other in dtypes:
            family.case(op, fn, tensor((2, 3), dtype), tensor((3,), other))
            family.case(op, fn, tensor((2, 3), dtype), tensor((), other))
    extremes = torch.tensor([0, 1, -1, 2**63 - 1, -(2**63)])
    family.case(op, fn, extremes[:, None], extremes)
    for dtype in FLOATS:
        family.error(op, fn, tensor((3,), torch.int64), tensor((3,), dtype))


def shifts(family, op, fn):
    bits(family, op, fn, INTEGERS)
    for dtype, width in ((torch.int64, 64), (torch.int32, 32), (torch.uint8, 8)):
        x = torch.tensor([0, 1, 3, 100, 2 ** (width - 1) - 1], dtype=dtype)
        counts = torch.tensor([0, 1, width - 2, width - 1, width, width + 1], dtype=dtype)
        family.case(op, fn, x[:, None], counts)
        if dtype.is_signed:
            family.case(op, fn, -x[:, None], torch.cat([counts, -counts]))
    family.error(op, fn, torch.tensor([True]), torch.tensor([True]))


def build(family):
    classes(family)
    nearness(family)
    for op, fn in COMPARE.items():
        binary(family, op, fn)
        numbers(family, op, fn)
        from_db(family, op, fn, limit=4)
    for op, fn in LOGICAL.items():
        binary(family, op, fn)
    for dtype in ALL:
        for shape in [(3, 5), (37,), (), (0,)]:
            family.case("logical_not", torch.logical_not, tensor(shape, dtype))
    for dtype in FLOATS:
        family.case("logical_not", torch.logical_not, special(dtype))
    for op, fn in BITWISE.items():
        bits(family, op, fn, INTEGERS + (torch.bool,))
    for op, fn in SHIFTS.items():
        shifts(family, op, fn)
    for dtype in INTEGERS + (torch.bool,):
        for shape in [(3, 5), (37,), (), (0,)]:
            family.case("bitwise_not", torch.bitwise_not, tensor(shape, dtype))
    family.error("bitwise_not", torch.bitwise_not, tensor((3,), torch.float32))
