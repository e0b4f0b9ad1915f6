"""where, clamp, masked_fill."""

import torch

from samples import ALL, FLOATS, from_db, special, tensor


def where(family):
    shapes = [
        ((3, 5), (3, 5), (3, 5)),
        ((3, 1), (5,), ()),
        ((), (4,), (4,)),
        ((2, 3, 4), (3, 1), (4,)),
        ((0,), (0,), (1,)),
        ((37,), (37,), (37,)),
        ((4,), (), ()),
    ]
    for c, a, b in shapes:
        for dtype in ALL:
            family.case(
                "where", torch.where, tensor(c, torch.bool), tensor(a, dtype), tensor(b, dtype)
            )
    for left in ALL:
        for right in ALL:
            family.case(
                "where",
                torch.where,
                tensor((3, 2), torch.bool),
                tensor((3, 2), left),
                tensor((2,), right),
                order=0,
            )
    for dtype in FLOATS:
        bad = special(dtype)
        family.case("where", torch.where, bad > 0, bad, torch.zeros_like(bad), kink=True)
    from_db(family, "where", torch.where, lambda s: [s.args[0], s.input, s.args[1]], limit=8)
    family.error(
        "where",
        torch.where,
        tensor((3,), torch.bool),
        tensor((4,), torch.float32),
        tensor((4,), torch.float32),
    )
    family.error(
        "where",
        torch.where,
        tensor((3,), torch.float32),
        tensor((3,), torch.float32),
        tensor((3,), torch.float32),
    )


def clamp(family):
    bounds = [(-0.5, 0.75), (None, 0.5), (-1.0, None), (0.5, -0.5), (-1, 1), (0, None)]
    for low, high in bounds:
        for dtype in (*FLOATS, torch.int64, torch.int32, torch.uint8):
            if not dtype.is_floating_point and any(isinstance(b, float) for b in (low, high)):
                continue
            if dtype == torch.uint8 and low == -1:
                continue
            for shape in [(3, 5), (37,), (), (0,)]:
                family.case("clamp", torch.clamp, tensor(shape, dtype), low, high)
        for dtype in FLOATS:
            family.case("clamp", torch.clamp, special(dtype), low, high, kink=True, order=1)
    for dtype in FLOATS:
        edges = torch.tensor([-1.0, 1.0, 0.0, 2.0, -2.0], dtype=dtype)
        family.case("clamp", torch.clamp, edges, -1.0, 1.0, kink=True)
        family.case("clamp", torch.clamp, edges, float("nan"), 1.0, kink=True, order=0)
    family.case("clamp", torch.clamp, torch.tensor([1, 2, 3]), 1.5, 2.5)
    family.error("clamp", torch.clamp, tensor((3,), torch.float32), None, None)
    family.case("clamp", torch.clamp, torch.tensor([True, False]), 0, 1)


def masked_fill(family):
    for dtype in ALL:
        for a, m in [
            ((3, 5), (3, 5)),
            ((3, 5), (5,)),
            ((2, 3, 4), (3, 1)),
            ((), ()),
            ((0,), (0,)),
            ((37,), (37,)),
        ]:
            number = 1 if dtype == torch.bool else 3
            family.case(
                "masked_fill", torch.masked_fill, tensor(a, dtype), tensor(m, torch.bool), number
            )
    for dtype in FLOATS:
        for number in (0.1, float("-inf"), float("nan")):
            family.case(
                "masked_fill",
                torch.masked_fill,
                tensor((3, 5), dtype),
                tensor((3, 5), torch.bool),
                number,
                kink=number != 0.1,
            )
        # The mask may be the larger of the two.
        family.case(
            "masked_fill", torch.masked_fill, tensor((5,), dtype), tensor((3, 5), torch.bool), 2.0
        )
    family.error(
        "masked_fill",
        torch.masked_fill,
        tensor((3,), torch.float32),
        tensor((3,), torch.float32),
        1.0,
    )
    family.error(
        "masked_fill", torch.masked_fill, tensor((3,), torch.float32), tensor((4,), torch.bool), 1.0
    )
    family.case(
        "masked_fill", torch.masked_fill, tensor((3,), torch.int64), tensor((3,), torch.bool), 1.5
    )


def build(family):
    where(family)
    clamp(family)
    masked_fill(family)
