"""New tensors, casts and copies."""

import torch

from samples import ALL, FLOATS, INTEGERS, special, tensor

SHAPES = [(3, 5), (), (0,), (2, 0, 3)]


def filled(family):
    for dtype in ALL:
        for shape in SHAPES:
            family.case("zeros", lambda s, d: torch.zeros(s, dtype=d), list(shape), dtype)
            family.case("ones", lambda s, d: torch.ones(s, dtype=d), list(shape), dtype)
            for number in (3, 2.5, 0):
                family.case(
                    "full", lambda s, v, d: torch.full(s, v, dtype=d), list(shape), number, dtype
                )
        x = tensor((3, 5), dtype)
        family.case("zeros_like", torch.zeros_like, x, order=0)
        family.case("ones_like", torch.ones_like, x, order=0)
        family.case("full_like", torch.full_like, x, 2, order=0)
    for op, fn in (("zeros", torch.zeros), ("ones", torch.ones)):
        family.error(op, lambda s, d, fn=fn: fn(s, dtype=d), [3, -1], torch.float32)
        family.error(op, lambda s, d, fn=fn: fn(s, dtype=d), [2**40, 2**40], torch.float32)


def ranges(family):
    arange = lambda a, b, s, d: torch.arange(a, b, s, dtype=d)
    for dtype in (*FLOATS, *INTEGERS):
        for start, end, step in [(0, 10, 1), (2, 11, 3), (5, 5, 1), (0, 37, 1)]:
            family.case("arange", arange, start, end, step, dtype)
    for dtype in (*FLOATS, torch.int64, torch.int32):
        for start, end, step in [(10, 0, -3), (-3, 4, 2)]:
            family.case("arange", arange, start, end, step, dtype)
    for dtype in FLOATS:
        for start, end, step in [
            (0.0, 1.0, 0.1),
            (1.0, -1.0, -0.3),
            (0.5, 3.25, 0.25),
            (0.0, 37.0, 1.0),
        ]:
            family.case("arange", arange, start, end, step, dtype)
    for start, end, step in [(0, 5, 0), (0, 5, -1), (5, 0, 1)]:
        family.error("arange", arange, start, end, step, torch.float32)
    family.error("arange", arange, 0.0, float("inf"), 1.0, torch.float32)
    family.error("arange", arange, float("nan"), 1.0, 1.0, torch.float32)

    linspace = lambda a, b, n, d: torch.linspace(a, b, n, dtype=d)
    for dtype in FLOATS:
        for start, end, steps in [
            (0.0, 1.0, 11),
            (-3.0, 3.0, 38),
            (5.0, -1.0, 4),
            (2.0, 2.0, 3),
            (1.0, 9.0, 1),
            (1.0, 9.0, 0),
            (0.0, 1.0, 2),
        ]:
            family.case("linspace", linspace, start, end, steps, dtype)
    family.error("linspace", linspace, 0.0, 1.0, -1, torch.float32)

    eye = lambda n, m, d: torch.eye(n, m, dtype=d)
    for dtype in ALL:
        for n, m in [(3, 3), (2, 5), (4, 1), (0, 0), (0, 3)]:
            family.case("eye", eye, n, m, dtype)
    family.error("eye", eye, -1, 2, torch.float32)


def casts(family):
    for source in ALL:
        for target in ALL:
            for shape in [(3, 5), (37,), (), (0,)]:
                family.case("to", lambda x, d: x.to(d), tensor(shape, source, 0.0), target, order=1)
    for source in (*FLOATS, torch.int64, torch.int32):
        for target in (*FLOATS, torch.int64, torch.int32, torch.bool):
            family.case("to", lambda x, d: x.to(d), tensor((3, 5), source, -2.0), target, order=1)
    family.case(
        "to", lambda x, d: x.to(d), special(torch.float32), torch.float64, order=1, kink=True
    )
    family.case(
        "to", lambda x, d: x.to(d), special(torch.float64), torch.float32, order=1, kink=True
    )
    family.case("to", lambda x, d: x.to(d), special(torch.float64), torch.bool, order=0)
    family.case("to", lambda x, d: x.to(d), torch.tensor([2**53 + 1, -(2**63), 300]), torch.float64)
    for target in (torch.int32, torch.uint8):
        family.case("to", lambda x, d: x.to(d), torch.tensor([300, -1, 2**33 + 5, -200]), target)


def copies(family):
    copy = lambda x, src: x.clone().copy_(src)
    for dtype in ALL:
        for shape in [(3, 5), (), (0,), (37,)]:
            x = tensor(shape, dtype)
            family.case("clone", torch.clone, x)
            family.case("contiguous", lambda t: t.contiguous().clone(), x)
            family.case("copy_", copy, x, tensor(shape, dtype))
            family.case("fill_", lambda t, v: t.clone().fill_(v), x, 1)
            family.case("zero_", lambda t: t.clone().zero_(), x)
        family.case("copy_", copy, tensor((2, 3, 4), dtype), tensor((3, 1), dtype))
    for target in ALL:
        for source in ALL:
            family.case(
                "copy_", copy, tensor((2, 3), target, 0.0), tensor((3,), source, 0.0), order=0
            )
    for dtype in FLOATS:
        family.case("fill_", lambda t, v: t.clone().fill_(v), tensor((3, 5), dtype), 2.5)
        family.case(
            "fill_", lambda t, v: t.clone().fill_(v), tensor((3, 5), dtype), float("nan"), order=0
        )
    family.error("copy_", copy, tensor((3,), torch.float32), tensor((2, 3), torch.float32))
    family.error("copy_", copy, tensor((3,), torch.float32), tensor((4,), torch.float32))


def build(family):
    filled(family)
    ranges(family)
    casts(family)
    copies(family)
