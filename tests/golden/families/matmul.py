"""matmul mm bmm dot linear outer."""

import torch
from torch.nn import functional as F

from samples import FLOATS, from_db, tensor

PRODUCTS = [
    ((4,), (4,)),
    ((3, 4), (4,)),
    ((4,), (4, 5)),
    ((3, 4), (4, 5)),
    ((2, 3, 4), (4, 5)),
    ((2, 3, 4), (2, 4, 5)),
    ((2, 1, 3, 4), (3, 4, 2)),
    ((2, 3, 4), (4,)),
    ((4,), (2, 4, 5)),
    ((1, 1), (1, 1)),
    ((17, 9), (9, 33)),
]
EMPTY = [
    ((0, 4), (4, 5)),
    ((3, 0), (0, 5)),
    ((0,), (0,)),
    ((2, 0, 4), (4, 5)),
    ((0, 3, 4), (0, 4, 5)),
    ((3, 4), (4, 0)),
]


def products(family):
    for dtype in FLOATS:
        for a, b in PRODUCTS + EMPTY:
            family.case("matmul", torch.matmul, tensor(a, dtype), tensor(b, dtype))
        for a, b in [((3, 4), (4, 5)), ((1, 7), (7, 1)), ((3, 0), (0, 5)), ((0, 4), (4, 5))]:
            family.case("mm", torch.mm, tensor(a, dtype), tensor(b, dtype))
        for a, b in [
            ((2, 3, 4), (2, 4, 5)),
            ((0, 3, 4), (0, 4, 5)),
            ((2, 3, 0), (2, 0, 5)),
            ((1, 1, 1), (1, 1, 1)),
        ]:
            family.case("bmm", torch.bmm, tensor(a, dtype), tensor(b, dtype))
        for n in (5, 1, 0, 37):
            family.case("dot", torch.dot, tensor((n,), dtype), tensor((n,), dtype))
        for a, b in [((3,), (4,)), ((0,), (4,)), ((1,), (1,))]:
            family.case("outer", torch.outer, tensor(a, dtype), tensor(b, dtype))
        nan = torch.tensor([[float("nan"), 1.0], [float("inf"), 0.0]], dtype=dtype)
        family.case("matmul", torch.matmul, nan, torch.zeros(2, 2, dtype=dtype), order=1, kink=True)
    f32, f64 = torch.float32, torch.float64
    for op, fn in (("matmul", torch.matmul), ("mm", torch.mm)):
        family.error(op, fn, tensor((3, 4), f32), tensor((5, 6), f32))
        family.error(op, fn, tensor((3, 4), f32), tensor((4, 5), f64))
    family.error("matmul", torch.matmul, tensor((), f32), tensor((4,), f32))
    family.error("matmul", torch.matmul, tensor((2, 3, 4), f32), tensor((3, 4, 5), f32))
    family.error("mm", torch.mm, tensor((2, 3, 4), f32), tensor((4, 5), f32))
    family.error("bmm", torch.bmm, tensor((2, 3, 4), f32), tensor((3, 4, 5), f32))
    family.error("dot", torch.dot, tensor((3,), f32), tensor((4,), f32))
    family.error("dot", torch.dot, tensor((3, 1), f32), tensor((3,), f32))
    family.error("outer", torch.outer, tensor((3, 1), f32), tensor((3,), f32))


def linear(family):
    for dtype in FLOATS:
        for x in [(4,), (3, 4), (2, 3, 4), (0, 4), (1, 4)]:
            for bias in (True, False):
                family.case(
                    "linear",
                    F.linear,
                    tensor(x, dtype),
                    tensor((5, 4), dtype),
                    tensor((5,), dtype) if bias else None,
                )
        family.case(
            "linear", F.linear, tensor((3, 0), dtype), tensor((5, 0), dtype), tensor((5,), dtype)
        )
        family.case(
            "linear", F.linear, tensor((33, 17), dtype), tensor((9, 17), dtype), tensor((9,), dtype)
        )
    f32 = torch.float32
    family.error("linear", F.linear, tensor((3, 9), f32), tensor((7, 8), f32), None)
    family.error("linear", F.linear, tensor((3, 8), f32), tensor((7, 8), f32), tensor((6,), f32))
    family.error("linear", F.linear, tensor((3, 8), f32), tensor((7, 8), torch.float64), None)


def build(family):
    products(family)
    linear(family)
    from_db(family, "matmul", torch.matmul, limit=8)
