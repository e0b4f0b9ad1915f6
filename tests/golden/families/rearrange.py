"""flip, roll, repeat, tril, triu."""

import torch

from samples import ALL, from_db, tensor


def moving(family):
    for dtype in ALL:
        for shape, dims in [((3, 5), [0]), ((3, 5), [-1, 0]), ((2, 3, 4), [1]), ((5,), [0])]:
            family.case("flip", torch.flip, tensor(shape, dtype), dims)
        for shape, dims in [((), []), ((3, 5), []), ((0, 3), [0, 1]), ((2, 0), [0])]:
            family.case("flip", torch.flip, tensor(shape, dtype), dims)
        for shape, shifts, dims in [
            ((5,), [2], [0]),
            ((5,), [-7], [0]),
            ((3, 5), [1, -2], [0, 1]),
            ((3, 5), [1, 1], [0, 0]),
            ((3, 5), [4], []),
            ((2, 3, 4), [5], [-1]),
            ((0, 3), [1], [0]),
        ]:
            family.case("roll", torch.roll, tensor(shape, dtype), shifts, dims)
    x = tensor((3, 5), torch.float32)
    family.error("flip", torch.flip, x, [2])
    family.error("flip", torch.flip, x, [0, -2])
    family.error("roll", torch.roll, x, [1], [2])
    family.error("roll", torch.roll, x, [1, 2], [0])
    family.error("roll", torch.roll, x, [1, 2], [])


def repeating(family):
    call = lambda x, repeats: x.repeat(*repeats) if repeats else x.clone()
    for dtype in ALL:
        for shape, repeats in [
            ((3,), [2]),
            ((3,), [4, 2]),
            ((3, 5), [1, 2]),
            ((3, 5), [2, 1, 3]),
            ((2, 1), [3, 0]),
            ((0, 2), [2, 2]),
            ((), [3]),
            ((), []),
        ]:
            family.case("repeat", call, tensor(shape, dtype), repeats)
    x = tensor((3, 5), torch.float32)
    family.error("repeat", call, x, [2])
    family.error("repeat", call, x, [2, -1])


def triangles(family):
    for op, fn in (("tril", torch.tril), ("triu", torch.triu)):
        for dtype in ALL:
            for shape in [(3, 5), (4, 4), (2, 4, 3), (0, 3)]:
                for diagonal in (0, 1, -2):
                    family.case(op, fn, tensor(shape, dtype), diagonal)
        family.error(op, fn, tensor((3,), torch.float32), 0)


def build(family):
    moving(family)
    repeating(family)
    triangles(family)
    from_db(family, "flip", torch.flip, limit=6)
