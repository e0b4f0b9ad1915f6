"""sum mean prod max ... over all elements, one dimension, several."""

import torch

from samples import ALL, FLOATS, INTEGERS, from_db, tensor

# Shape and lists of dimensions.
DIMS = [
    ((3, 5), [0]),
    ((3, 5), [-1]),
    ((3, 5), [0, 1]),
    ((2, 3, 4), [1]),
    ((2, 3, 4), [0, 2]),
    ((2, 3, 4), [-1, 0]),
    ((4,), [0]),
    ((), [0]),
    ((1, 3), [0]),
    ((2, 3, 4, 2), [1, 3]),
]
EMPTY_DIMS = [((0, 3), [1]), ((0, 3), [0]), ((2, 0), [0]), ((2, 0), [1])]
ADDITIVE = {"sum": torch.sum, "mean": torch.mean}
EXTREME = {"amax": torch.amax, "amin": torch.amin}
PAIRED = {"max": torch.max, "min": torch.min}
ARG = {"argmax": torch.argmax, "argmin": torch.argmin}


def with_nan(dtype):
    return torch.tensor(
        [
            [1.0, float("nan"), 3.0],
            [float("inf"), 2.0, float("nan")],
            [-1.0, float("-inf"), 5.0],
            [2.0, 2.0, 2.0],
        ],
        dtype=dtype,
    )


def additive(family):
    for op, fn in ADDITIVE.items():
        by_dims = lambda x, d, k, fn=fn: fn(x, d, keepdim=k)
        for dtype in FLOATS:
            for shape in [(3, 5), (37,), (), (0,), (2, 0), (1,), (4, 33)]:
                family.case(op, fn, tensor(shape, dtype))
            for shape, dims in DIMS + EMPTY_DIMS:
                for keep in (False, True):
                    family.case(op, by_dims, tensor(shape, dtype), dims, keep)
            family.case(op, fn, with_nan(dtype), order=1, kink=True)
            family.case(op, by_dims, with_nan(dtype), [1], False, order=1, kink=True)
            family.case(op, by_dims, tensor((3, 5), dtype), [], False)
        family.error(op, by_dims, tensor((3, 5), torch.float32), [2], False)
        family.error(op, by_dims, tensor((3, 5), torch.float32), [0, 0], False)
        family.error(op, by_dims, tensor((3, 5), torch.float32), [0, -2], False)
        from_db(family, op, by_dims, lambda s: by_keywords(s), limit=8)
    for dtype in (*INTEGERS, torch.bool):
        family.case("sum", torch.sum, tensor((3, 5), dtype))
        family.case(
            "sum", lambda x, d, k: torch.sum(x, d, keepdim=k), tensor((3, 5), dtype), [1], False
        )
        family.error("mean", torch.mean, tensor((3, 5), dtype))
    for dtype in (*FLOATS, *INTEGERS, torch.bool):
        for shape in [(3, 5), (), (0,), (17,)]:
            family.case("prod", torch.prod, tensor(shape, dtype))
    by_dim = lambda x, d, k: torch.prod(x, d, keepdim=k)
    for dtype in FLOATS + (torch.int64, torch.bool):
        for shape, dim in [((3, 5), 0), ((3, 5), -1), ((2, 3, 4), 1), ((0, 3), 0), ((0, 3), 1)]:
            family.case("prod", by_dim, tensor(shape, dtype), dim, dim == -1)
    for dtype in FLOATS:
        for zeros in ([1], [1, 3], [0, 1, 2]):
            x = tensor((5,), dtype)
            x[zeros] = 0
            family.case("prod", torch.prod, x, order=1, kink=True)


def by_keywords(sample):
    dim = sample.kwargs.get("dim", sample.args[0] if sample.args else None)
    if dim is None or set(sample.kwargs) - {"dim", "keepdim"}:
        return None
    dims = list(dim) if isinstance(dim, (tuple, list)) else [dim]
    return [sample.input, dims, sample.kwargs.get("keepdim", False)]


def by_one_dim(sample):
    if len(sample.args) == 0 or isinstance(sample.args[0], torch.Tensor):
        return None
    return [sample.input, sample.args[0], sample.args[1] if len(sample.args) > 1 else False]


def extremes(family):
    for op, fn in EXTREME.items():
        call = lambda x, d, k, fn=fn: fn(x, d, keepdim=k)
        for dtype in ALL:
            for shape, dims in DIMS:
                family.case(op, call, tensor(shape, dtype), dims, len(dims) > 1)
        for dtype in FLOATS:
            family.case(op, call, with_nan(dtype), [1], False, order=1, kink=True)
            tied = torch.tensor([[1.0, 3.0, 3.0], [2.0, 2.0, 2.0]], dtype=dtype)
            family.case(op, call, tied, [1], False, kink=True)
            family.case(op, call, tied, [0, 1], False, kink=True)
            family.case(op, call, tensor((0, 3), dtype), [1], False)
        family.error(op, call, tensor((0, 3), torch.float32), [0], False)
        from_db(family, op, call, by_keywords, limit=6)


def pairs(family):
    for op, fn in PAIRED.items():
        call = lambda x, d, k, fn=fn: fn(x, d, keepdim=k)
        for dtype in ALL:
            for shape in [(3, 5), (37,), (), (2, 3, 4)]:
                family.case(op, fn, tensor(shape, dtype), kink=True)
            for shape, dim in [
                ((3, 5), 0),
                ((3, 5), -1),
                ((2, 3, 4), 1),
                ((), 0),
                ((0, 3), 1),
                ((4, 1), 1),
                ((2, 37), 1),
            ]:
                for keep in (False, True):
                    family.case(op, call, tensor(shape, dtype), dim, keep)
        for dtype in FLOATS:
            tied = torch.tensor([[1.0, 3.0, 3.0, -1.0], [2.0, 2.0, 2.0, 2.0]], dtype=dtype)
            family.case(op, fn, tied, kink=True)
            family.case(op, call, tied, 1, False, kink=True)
            family.case(op, fn, torch.full((2, 2), 4.0, dtype=dtype), kink=True)
            family.case(op, fn, with_nan(dtype), order=1, kink=True)
            family.case(op, call, with_nan(dtype), 1, False, order=1, kink=True)
            family.case(op, call, with_nan(dtype), 0, True, order=1, kink=True)
        family.error(op, fn, tensor((0,), torch.float32))
        family.error(op, call, tensor((0, 3), torch.float32), 0, False)
        family.error(op, call, tensor((2, 3), torch.float32), 2, False)
        from_db(family, op, call, by_one_dim, variant="reduction_with_dim", limit=6, kink=True)


def arguments(family):
    for op, fn in ARG.items():
        call = lambda x, d, k, fn=fn: fn(x, dim=d, keepdim=k)
        for dtype in (*FLOATS, *INTEGERS):
            for shape, dim in [
                ((3, 5), None),
                ((3, 5), 0),
                ((3, 5), -1),
                ((2, 3, 4), 1),
                ((), None),
                ((), 0),
                ((0, 3), 1),
                ((37,), None),
                ((2, 37), 1),
                ((37, 2), 0),
            ]:
                for keep in (False, True):
                    family.case(op, call, tensor(shape, dtype), dim, keep)
        for dtype in FLOATS:
            tied = torch.tensor([[1.0, 3.0, 3.0, -1.0], [2.0, 2.0, 2.0, 2.0]], dtype=dtype)
            for x in (tied, with_nan(dtype)):
                family.case(op, call, x, None, False)
                family.case(op, call, x, 1, False)
                family.case(op, call, x, 0, True)
        family.error(op, call, tensor((0,), torch.float32), None, False)
        family.error(op, call, tensor((0, 3), torch.float32), 0, False)


def booleans(family):
    for op, fn in (("all", torch.all), ("any", torch.any)):
        for dtype in ALL:
            for shape in [(3, 5), (), (0,), (37,)]:
                family.case(op, fn, tensor(shape, dtype))
            family.case(op, fn, torch.zeros(4, dtype=dtype))
            family.case(op, fn, torch.ones(4, dtype=dtype))
        family.case(op, fn, torch.tensor([float("nan"), 1.0]))
        by_dims = lambda x, d, k, fn=fn: fn(x, d, keepdim=k)
        for dtype in ALL:
            for shape, dims in [
                ((3, 5), [0]),
                ((2, 3, 4), [0, 2]),
                ((0, 3), [0]),
                ((0, 3), [1]),
                ((37, 2), [0]),
            ]:
                family.case(op, by_dims, tensor(shape, dtype), dims, len(dims) > 1)
        family.error(op, by_dims, tensor((3, 5), torch.float32), [2], False)


def spread(family):
    for op, fn in (("var", torch.var), ("std", torch.std)):
        call = lambda x, d, c, k, fn=fn: fn(x, d, correction=c, keepdim=k)
        for dtype in FLOATS:
            for shape, dims in DIMS:
                for correction in (0, 1):
                    if shape != ():
                        family.case(
                            op,
                            call,
                            tensor(shape, dtype),
                            dims,
                            correction,
                            True,
                            order=2 if shape != (1, 3) else 1,
                            kink=shape == (1, 3),
                        )
            family.case(op, call, tensor((1,), dtype), [0], 1, False, order=1, kink=True)
            family.case(op, call, tensor((0, 3), dtype), [0], 1, False, order=0)
            family.case(op, call, tensor((3, 5), dtype) + 1e4, [0], 1, False, order=1, kink=True)
            family.case(op, call, tensor((3, 5), dtype), [0, 1], 2, False)
            family.case(
                op, call, torch.full((4,), 3.0, dtype=dtype), [0], 1, False, order=1, kink=True
            )
            family.case(op, call, with_nan(dtype), [1], 1, False, order=0)
        family.error(op, call, torch.tensor([1, 2]), [0], 1, False)
        family.error(op, call, tensor((3, 5), torch.float32), [2], 1, False)


def undo_broadcast(family):
    """sum_to: the gradient of expand."""
    call = lambda x, shape: x.sum_to_size(shape)
    for dtype in FLOATS:
        for a, b in [
            ((3, 5), (5,)),
            ((3, 5), (1, 5)),
            ((3, 5), (3, 1)),
            ((2, 3, 4), (3, 1)),
            ((3, 5), ()),
            ((3, 5), (3, 5)),
            ((2, 0), (1, 0)),
            ((2, 0), (2, 1)),
            ((0,), (1,)),
        ]:
            family.case("sum_to", call, tensor(a, dtype), list(b))
    family.error("sum_to", call, tensor((3, 5), torch.float32), [4])


def norms(family):
    call = lambda x, p, dims, keepdim: torch.linalg.vector_norm(x, p, dims or None, keepdim)
    for dtype in FLOATS:
        for p in (2, 1, 3, 1.5, 0.5, 0, float("inf"), float("-inf"), -1):
            for shape, dims in [((3, 5), []), ((3, 5), [1]), ((2, 3, 4), [0, -1]), ((4,), [0])]:
                x = tensor(shape, dtype, 0.1, 2.0) * (tensor(shape, torch.bool).to(dtype) * 2 - 1)
                family.case("norm", call, x, p, dims, len(dims) == 2)
        for p in (2, 1, 3, 0.5, 0):
            family.case("norm", call, torch.zeros(3, dtype=dtype), p, [0], False, kink=True, order=1)
            x = torch.tensor([0.0, -3.0, 4.0], dtype=dtype)
            family.case("norm", call, x, p, [0], False, kink=True, order=1)
        family.case("norm", call, torch.zeros((0, 3), dtype=dtype), 2, [0], False)
    family.error("norm", call, tensor((3, 5), torch.int64), 2, [], False)
    family.error("norm", call, tensor((3, 5), torch.float32), 2, [2], False)


def build(family):
    additive(family)
    extremes(family)
    pairs(family)
    arguments(family)
    booleans(family)
    spread(family)
    undo_broadcast(family)
    norms(family)
