"""Views: the same elements under another shape."""

import torch

from samples import ALL, FLOATS, from_db, tensor

view = lambda x, shape: x.reshape(shape)
CASES = {
    "view": (
        view,
        [((3, 4), [2, 6]), ((3, 4), [-1]), ((), [1, 1]), ((0, 3), [3, 0]), ((2, 3), [3, -1])],
    ),
    "reshape": (view, [((3, 4), [2, 6]), ((3, 4), [-1]), ((), [1]), ((0, 3), [0]), ((1,), [])]),
    "flatten": (
        torch.flatten,
        [((2, 3, 4), 1, -1), ((2, 3, 4), 0, 1), ((), 0, -1), ((5,), 0, 0), ((2, 0, 3), 1, 2)],
    ),
    "unflatten": (torch.unflatten, [((12,), 0, [3, 4]), ((2, 6), -1, [-1, 2]), ((0,), 0, [0, 3])]),
    "transpose": (
        torch.transpose,
        [((2, 3, 4), 0, 2), ((2, 3, 4), -1, 1), ((3,), 0, 0), ((), 0, 0)],
    ),
    "permute": (
        torch.permute,
        [((2, 3, 4), [2, 0, 1]), ((2, 3), [-1, 0]), ((), []), ((2, 0), [1, 0])],
    ),
    "t": (torch.t, [((2, 3),), ((3,),), ((),), ((0, 2),)]),
    "squeeze": (
        torch.squeeze,
        [((1, 3, 1),), ((2, 3),), ((),), ((1, 3, 1), 0), ((1, 3, 1), 1), ((1, 3, 1), -1), ((), 0)],
    ),
    "unsqueeze": (torch.unsqueeze, [((2, 3), 0), ((2, 3), -1), ((2, 3), 1), ((), 0), ((0,), 1)]),
    "select": (torch.select, [((2, 3, 4), 1, 2), ((2, 3, 4), -1, -1), ((3,), 0, 0)]),
    "narrow": (
        torch.narrow,
        [((4, 5), 0, 1, 2), ((4, 5), -1, 3, 0), ((4, 5), 1, 0, 5), ((5,), 0, -2, 2)],
    ),
    "expand": (
        lambda x, s: x.expand(s),
        [((3, 1), [3, 4]), ((3,), [2, 3]), ((), [2, 2]), ((1, 3), [4, -1]), ((0, 1), [0, 3])],
    ),
}
SLICES = [
    ((6, 5), 0, 1, 5, 2),
    ((6, 5), 1, 0, 5, 1),
    ((6,), 0, -3, 100, 1),
    ((6,), 0, 4, 2, 1),
    ((7,), 0, 1, -1, 3),
    ((0, 2), 0, 0, 0, 1),
]


def take(x, dim, start, end, step):
    return x[(slice(None),) * dim + (slice(start, end, step),)]


def single(family):
    for op, (fn, cases) in CASES.items():
        for dtype in ALL:
            for shape, *rest in cases:
                family.case(op, fn, tensor(shape, dtype), *rest)
    for dtype in ALL:
        for shape, *rest in SLICES:
            family.case("slice", take, tensor(shape, dtype), *rest)
        for shape, *rest in [
            ((12,), [3, 2], [4, 1], 1),
            ((4, 3), [2, 2], [1, 3], 0),
            ((5,), [2, 2], [1, 1], 0),
            ((5,), [], [], 3),
        ]:
            family.case("as_strided", torch.as_strided, tensor(shape, dtype), *rest)


def several(family):
    for dtype in ALL:
        for shape, dim in [((3, 4), 0), ((3, 4), -1), ((2,), 0), ((2, 0), 0)]:
            family.case("unbind", torch.unbind, tensor(shape, dtype), dim)
        for shape, count, dim in [
            ((5, 2), 4, 0),
            ((6, 2), 4, 0),
            ((3,), 4, 0),
            ((2, 7), 2, 1),
            ((0, 2), 3, 0),
        ]:
            family.case("chunk", torch.chunk, tensor(shape, dtype), count, dim)
        for shape, size, dim in [
            ((5, 2), 2, 0),
            ((4, 3), 3, 1),
            ((5,), 7, 0),
            ((2, 5), [1, 4], -1),
            ((3,), [0, 3], 0),
        ]:
            family.case("split", torch.split, tensor(shape, dtype), size, dim)


def refused(family):
    x = tensor((3, 4), torch.float32)
    bad = {
        "view": [[5], [-1, -1], [-1, 5], [3, -2]],
        "reshape": [[5], [-1, -1], [-1, 0]],
        "expand": [[4, 4], [3], [-1, 3, 4], [3, -2]],
    }
    for op, shapes in bad.items():
        for shape in shapes:
            family.error(op, CASES[op][0], x, shape)
    for op, rest in [
        ("flatten", (1, 0)),
        ("flatten", (0, 2)),
        ("transpose", (0, 2)),
        ("permute", ([0],)),
        ("permute", ([0, 0],)),
        ("squeeze", (2,)),
        ("unsqueeze", (4,)),
        ("select", (2, 0)),
        ("select", (0, 3)),
        ("select", (0, -4)),
        ("narrow", (0, 2, 2)),
        ("narrow", (0, 0, -1)),
    ]:
        family.error(op, CASES[op][0], x, *rest)
    family.error("unflatten", torch.unflatten, x, 0, [2, 2])
    family.error("unflatten", torch.unflatten, x, 2, [2, 2])
    family.error("t", torch.t, tensor((2, 3, 4), torch.float32))
    family.error("slice", take, x, 0, 0, 2, 0)
    family.error("slice", take, x, 0, 0, 2, -1)
    family.error("as_strided", torch.as_strided, x, [4, 4], [4, 1], 0)
    family.error("as_strided", torch.as_strided, x, [2], [-1], 3)
    family.error("as_strided", torch.as_strided, x, [2], [1], -1)
    family.error("unbind", torch.unbind, x, 2)
    family.error("chunk", torch.chunk, x, 0, 0)
    family.error("split", torch.split, x, -1, 0)
    family.error("split", torch.split, x, [1, 1], 0)


def build(family):
    single(family)
    several(family)
    refused(family)
