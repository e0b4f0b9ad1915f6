"""Indexing by tensors; cat, stack."""

import torch

from samples import ALL, FLOATS, INTEGERS, from_db, tensor


def selecting(family):
    for dtype in ALL:
        for shape, dim, count in [
            ((3, 5), 0, 4),
            ((3, 5), 1, 2),
            ((2, 3, 4), -2, 3),
            ((5,), 0, 0),
            ((3, 5), -1, 7),
            ((3, 0), 0, 2),
        ]:
            index = torch.randint(0, shape[dim], (count,))
            family.case("index_select", torch.index_select, tensor(shape, dtype), dim, index)
        for shape, dim, ishape in [
            ((3, 5), 0, (2, 5)),
            ((3, 5), 1, (3, 7)),
            ((2, 3, 4), 1, (2, 2, 3)),
            ((5,), 0, (0,)),
            ((), 0, ()),
        ]:
            index = torch.randint(0, shape[dim] if shape else 1, ishape)
            family.case("gather", torch.gather, tensor(shape, dtype), dim, index)
    x = tensor((3, 5), torch.float32)
    family.case("index_select", torch.index_select, x, 0, torch.tensor([2, 0], dtype=torch.int32))
    for index in (torch.tensor([3]), torch.tensor([-1]), torch.tensor([0.0]), torch.tensor([[0]])):
        family.error("index_select", torch.index_select, x, 0, index)
    family.error("index_select", torch.index_select, x, 2, torch.tensor([0]))
    for index in (
        torch.full((3, 5), 5),
        torch.full((3, 5), -1),
        torch.zeros(3, dtype=torch.int64),
        torch.zeros(4, 5, dtype=torch.int64),
    ):
        family.error("gather", torch.gather, x, 1, index)


def adding(family):
    for dtype in FLOATS + (torch.int64, torch.int32, torch.uint8):
        for shape, dim, count in [((3, 5), 0, 4), ((3, 5), 1, 2), ((2, 3, 4), -2, 3), ((5,), 0, 0)]:
            index = torch.randint(0, shape[dim], (count,))
            src = list(shape)
            src[dim] = count
            family.case(
                "index_add", torch.index_add, tensor(shape, dtype), dim, index, tensor(src, dtype)
            )
        for shape, dim, ishape, sshape in [
            ((3, 5), 0, (2, 5), (2, 5)),
            ((3, 5), 1, (3, 7), (3, 7)),
            ((2, 3, 4), 1, (2, 2, 3), (2, 3, 4)),
            ((5,), 0, (0,), (2,)),
        ]:
            index = torch.randint(0, shape[dim], ishape)
            family.case(
                "scatter_add",
                torch.scatter_add,
                tensor(shape, dtype),
                dim,
                index,
                tensor(sshape, dtype),
                order=2 if ishape == sshape else 0,
            )
    x = tensor((3, 5), torch.float32)
    family.error(
        "index_add", torch.index_add, x, 0, torch.tensor([0, 3]), tensor((2, 5), torch.float32)
    )
    family.error(
        "index_add", torch.index_add, x, 0, torch.tensor([0, 1]), tensor((3, 5), torch.float32)
    )
    family.error(
        "scatter_add", torch.scatter_add, x, 0, torch.full((2, 5), 3), tensor((2, 5), torch.float32)
    )
    family.error(
        "scatter_add",
        torch.scatter_add,
        x,
        0,
        torch.zeros(4, 5, dtype=torch.int64),
        tensor((3, 5), torch.float32),
    )


def copying(family):
    for dtype in ALL:
        for shape, dim, count in [((3, 5), 0, 2), ((3, 5), 1, 5), ((2, 3, 4), -2, 3), ((5,), 0, 0)]:
            index = torch.randperm(shape[dim])[:count]
            src = list(shape)
            src[dim] = count
            family.case(
                "index_copy", torch.index_copy, tensor(shape, dtype), dim, index, tensor(src, dtype)
            )
    x = tensor((3, 5), torch.float32)
    family.error(
        "index_copy", torch.index_copy, x, 0, torch.tensor([0, 3]), tensor((2, 5), torch.float32)
    )
    family.error(
        "index_copy", torch.index_copy, x, 0, torch.tensor([0, 1]), tensor((3, 5), torch.float32)
    )


def indices(*lists):
    return [None if i is None else torch.tensor(i) for i in lists]


# As x[i, j]; but there a 0-d index is a number and selects.
index = torch.ops.aten.index.Tensor
index_put = torch.ops.aten.index_put.default


# Shape of x, the indices, and a shape of values.
INDEXED = [
    ((5,), indices([3, 0, -1]), (3,)),
    ((5,), indices([[1, 2], [-5, 3]]), (2,)),
    ((5,), indices(2), ()),
    ((3, 5), indices([2, 0]), (2, 5)),
    ((3, 5), indices(None, [1, -1, 3, 0]), (1, 4)),
    ((3, 5), indices([0, 2], [4, -2]), (2,)),
    ((3, 5), indices([[0], [2]], [4, 1, 0]), ()),
    ((2, 3, 4), indices([1, 0], None, [3, -1]), (2, 3)),
    ((2, 3, 4), indices(None, [2, 0], [3, 1]), (2, 1)),
    ((2, 3, 4), indices(None, [[2, 0]], None), (1,)),
    ((2, 3, 4), indices(1, None, [0, 2]), (3,)),
    ((2, 3, 4, 2), indices(None, [2, 1], None, [1, 0]), (2, 1, 4)),
    ((3, 5), indices([True, False, True]), (2, 5)),
    ((3,), indices([False, False, False]), (0,)),
    ((2, 3), indices([[True, False, True], [False, False, True]]), (3,)),
    ((2, 3, 2), indices([[True, False, True], [False, True, True]], [0, 1, -1, 0]), (4,)),
    ((2, 3, 2), indices([1, 0], None, [True, True]), (3,)),
    ((4, 2, 3), indices(None, [[True, False, True], [False, True, False]]), (4, 3)),
    ((3, 5), [torch.zeros(0, dtype=torch.int64)], (0, 5)),
    ((0, 5), [None, torch.tensor([1, 2])], (2,)),
]


def indexing(family):
    for dtype in ALL:
        for shape, which, vshape in INDEXED:
            family.case("index", index, tensor(shape, dtype), which)
            values = tensor(vshape, dtype)
            family.case("index_put", index_put, tensor(shape, dtype), which, values, False)
            if dtype != torch.bool:
                family.case("index_put", index_put, tensor(shape, dtype), which, values, True)
    x, y = tensor((3, 5), torch.float64), tensor((4,), torch.float64)
    repeated = indices([2, 0, 2, 2], [1, 1, 1, 0])
    family.case("index", index, x, repeated)
    family.case("index_put", index_put, x, repeated, y, True)
    family.case("index", index, x, [torch.tensor([2, 0], dtype=torch.int32)])
    for which in (
        indices([3]),
        indices([0, -4]),
        indices(None, [[5]]),
        indices([0, 1], [0, 1, 2]),
        indices([0], [0], [0]),
        indices([True, False]),
        indices(None, [True, False, True]),
    ):
        family.error("index", index, x, which)
        family.error("index_put", index_put, x, which, torch.tensor(1.0, dtype=x.dtype), False)
    family.refuse("index", x, [torch.tensor([0.0])], why="indices are integers or bool")
    family.refuse("index", x, [torch.tensor(True)], why="a mask has dimensions")
    family.refuse("index", x, [None, None], why="nothing is indexed")
    family.error("index_put", index_put, x, indices([0, 1]), tensor((3,), x.dtype), False)
    family.error("index_put", index_put, x, indices([0]), tensor((2, 5), x.dtype), False)
    family.refuse(
        "index_put", x, indices([0]), tensor((5,), torch.float32), False, why="dtypes differ"
    )


def masks(family):
    for dtype in ALL:
        for shape in [(3, 5), (2, 3, 4), (37,), (), (0,), (2, 0)]:
            x = tensor(shape, dtype)
            family.case("nonzero", torch.nonzero, torch.where(x > 0, x, torch.zeros_like(x)))
            family.case("masked_select", torch.masked_select, x, torch.rand(shape) < 0.5)
        for shape, mshape in [((3, 5), (5,)), ((3, 1), (1, 5)), ((), (4,)), ((2, 3, 4), (3, 1))]:
            mask = torch.rand(mshape) < 0.5
            family.case("masked_select", torch.masked_select, tensor(shape, dtype), mask)
    x = torch.tensor([0.0, -0.0, float("nan"), 1e-40, 1.0])
    family.case("nonzero", torch.nonzero, x)
    family.error("masked_select", torch.masked_select, x, torch.tensor([True, False]))
    family.error("masked_select", torch.masked_select, x, torch.tensor([1, 0, 1, 0, 1]))


def embedding(family):
    call = lambda weight, x, padding: torch.nn.functional.embedding(x, weight, padding)
    for dtype in FLOATS:
        for shape in [(4,), (2, 3), (), (0,)]:
            for padding in (None, 1, 4):
                x = torch.randint(0, 5, shape)
                order = 0 if shape == (0,) else 2  # PyTorch cannot reshape such a gradient
                # Without a gradient for the padding, differences say nothing.
                kink = padding is not None
                weight = tensor((5, 3), dtype)
                family.case("embedding", call, weight, x, padding, order=order, kink=kink)
    weight = tensor((5, 3), torch.float32)
    for x in (torch.tensor([5]), torch.tensor([-1]), torch.tensor([1.0])):
        family.error("embedding", call, weight, x, None)
    family.refuse("embedding", weight, torch.tensor([1]), 5, why="padding_idx must be a row")
    family.error("embedding", call, weight[0], torch.tensor([1]), None)


def counting(family):
    one_hot = torch.nn.functional.one_hot
    for shape in [(4,), (2, 3), ()]:
        family.case("one_hot", one_hot, torch.randint(0, 5, shape), 5)
        family.case("one_hot", one_hot, torch.randint(0, 5, shape), -1)
    family.case("one_hot", one_hot, torch.zeros((0,), dtype=torch.int64), 3)
    for x in (torch.tensor([3]), torch.tensor([-1]), torch.tensor([1], dtype=torch.int32)):
        family.error("one_hot", one_hot, x, 3)
    family.error("one_hot", one_hot, torch.zeros((0,), dtype=torch.int64), -1)
    family.error("one_hot", one_hot, torch.tensor([0]), 0)
    for dtype in INTEGERS:
        x = torch.randint(0, 7, (37,)).to(dtype)
        family.case("bincount", torch.bincount, x, None, 0)
        family.case("bincount", torch.bincount, x, None, 11)
        for weights in ALL:
            family.case("bincount", torch.bincount, x, tensor((37,), weights), 3, order=0)
    family.case("bincount", torch.bincount, torch.zeros(0, dtype=torch.int64), None, 0)
    family.case("bincount", torch.bincount, torch.zeros(0, dtype=torch.int64), None, 2)
    family.error("bincount", torch.bincount, torch.tensor([-1, 2]), None, 0)
    family.error("bincount", torch.bincount, torch.tensor([[1]]), None, 0)
    family.error("bincount", torch.bincount, torch.tensor([1.0]), None, 0)
    family.error("bincount", torch.bincount, torch.tensor([1, 2]), torch.ones(3), 0)
    family.error("bincount", torch.bincount, torch.tensor([1, 2]), None, -1)


def joining(family):
    for dtype in ALL:
        for shapes, dim in [
            ([(3, 5), (2, 5)], 0),
            ([(3, 2), (3, 1), (3, 4)], 1),
            ([(2, 3, 4), (2, 1, 4)], -2),
            ([(4,)], 0),
            ([(0, 5), (2, 5)], 0),
            ([(0,), (2, 5)], 0),
            ([(0,), (0,)], 0),
        ]:
            family.case("cat", torch.cat, [tensor(s, dtype) for s in shapes], dim)
        for shape, dim, count in [
            ((3, 5), 0, 2),
            ((3, 5), -1, 3),
            ((), 0, 4),
            ((2, 3), 1, 1),
            ((0, 2), 0, 2),
        ]:
            family.case("stack", torch.stack, [tensor(shape, dtype) for _ in range(count)], dim)
    for left in ALL:
        for right in ALL:
            family.case("cat", torch.cat, [tensor((2, 3), left), tensor((1, 3), right)], 0, order=0)
    x = tensor((3, 5), torch.float32)
    family.error("cat", torch.cat, [], 0)
    family.error("cat", torch.cat, [x, tensor((3, 4), torch.float32)], 0)
    family.error("cat", torch.cat, [x, x], 2)
    family.error("cat", torch.cat, [torch.tensor(1.0), torch.tensor(2.0)], 0)
    family.error("stack", torch.stack, [], 0)
    family.error("stack", torch.stack, [x, tensor((3, 4), torch.float32)], 0)


def build(family):
    selecting(family)
    adding(family)
    joining(family)
    from_db(family, "index_select", torch.index_select, limit=6)
    ours = lambda s: [s.input, *s.args] if s.args[1].dtype == torch.int64 else None
    from_db(family, "gather", torch.gather, ours, limit=6)
    from_db(family, "index_add", torch.index_add, limit=6)
    from_db(
        family,
        "scatter_add",
        torch.scatter_add,
        lambda s: [s.input, *s.args] if s.args[1].shape == s.args[2].shape else None,
        limit=12,
    )
    from_db(
        family,
        "stack",
        torch.stack,
        lambda s: [list(s.input), s.args[0]] if s.args else None,
        limit=4,
    )
    embedding(family)
    counting(family)
    copying(family)
    indexing(family)
    masks(family)
