"""Inputs: PyTorch's own operation samples and the shapes and values that go wrong most often."""

import random

import torch

FLOATS = (torch.float64, torch.float32)
INTEGERS = (torch.int64, torch.int32, torch.uint8)
ALL = FLOATS + INTEGERS + (torch.bool,)

MAX_NUMEL = 512

# Not finite, signed zeros, subnormal, tiny, huge, halves that round to even, the edges of exp.
SPECIAL = [
    float("nan"),
    float("inf"),
    float("-inf"),
    0.0,
    -0.0,
    1.0,
    -1.0,
    1e-40,
    -1e-40,
    1e-300,
    1e-20,
    1e30,
    -1e30,
    1e300,
    0.5,
    -0.5,
    1.5,
    2.5,
    -2.5,
    3.0,
    -7.25,
    20.0,
    20.5,
    -20.0,
    88.5,
    89.5,
    -87.0,
    -103.5,
    -104.5,
    709.5,
    710.5,
    -745.0,
    -746.5,
    1e-8,
    -1e-8,
    0.999999,
    100.0,
    -100.0,
]


def special(dtype):
    return torch.tensor(SPECIAL, dtype=torch.float64).to(dtype)


def special_pairs(dtype):
    """Every pair of a shorter list."""
    values = [
        float("nan"),
        float("inf"),
        float("-inf"),
        0.0,
        -0.0,
        1.0,
        -1.0,
        1e-40,
        1e30,
        -1e30,
        2.5,
        -2.5,
        3.0,
        -7.0,
    ]
    values = torch.tensor(values, dtype=torch.float64).to(dtype)
    return (values.repeat_interleave(len(values)), values.repeat(len(values)))


def tensor(shape, dtype, low=-2.0, high=2.0):
    """Random elements of any dtype; integers small, so that ties occur."""
    if dtype.is_floating_point:
        return torch.rand(shape, dtype=dtype) * (high - low) + low
    if dtype == torch.bool:
        return torch.rand(shape) < 0.5
    low = max(int(low), 0) if dtype == torch.uint8 else int(low) * 3
    return torch.randint(low, int(high) * 3 + 1, shape, dtype=dtype)


# Pairs that broadcast: equal, size 1 on either side, fewer dims, 0-d, empty.
BROADCAST_SHAPES = [
    ((3, 5), (3, 5)),
    ((37,), (37,)),
    ((3, 5), (5,)),
    ((3, 1), (1, 5)),
    ((2, 3, 4), (3, 1)),
    ((3, 5), ()),
    ((), (4,)),
    ((), ()),
    ((0,), (0,)),
    ((2, 0, 3), (1, 3)),
    ((0, 3), ()),
    ((2, 1, 2, 1, 2), (2, 2, 1)),
]
SHAPES = [(), (1,), (37,), (3, 5), (2, 3, 4), (0,), (2, 0, 3)]


def accept_sets_in_sample():
    """op_db calls random.sample on sets, which Python 3.11 refuses."""
    original = random.sample
    random.sample = lambda population, k, **kw: original(
        sorted(population) if isinstance(population, (set, frozenset)) else population, k, **kw
    )


_op_db = None


def db_samples(name, dtype, variant="", limit=16):
    """PyTorch's samples of an operation, small ones only, spread over its list."""
    global _op_db
    if _op_db is None:
        accept_sets_in_sample()
        from torch.testing._internal.common_methods_invocations import op_db

        _op_db = {(info.name, info.variant_test_name): info for info in op_db}
    info = _op_db[name, variant]
    if dtype not in info.supported_dtypes("cpu"):
        return []
    samples = [s for s in info.sample_inputs("cpu", dtype, requires_grad=False) if is_small(s)]
    step = max(1, -(-len(samples) // limit))
    return samples[::step]


def is_small(sample):
    from writer import flatten

    return all(t.numel() <= MAX_NUMEL for t in flatten([sample.input, *sample.args]))


def from_db(
    family,
    op,
    fn,
    adapt=None,
    *,
    name=None,
    variant="",
    dtypes=FLOATS,
    limit=16,
    order=2,
    kink=False
):
    """Adds a case for each sample that `adapt` turns into libdl's arguments (None: not ours)."""
    adapt = adapt or plain
    for dtype in dtypes:
        for sample in db_samples(name or op, dtype, variant, limit):
            args = adapt(sample)
            if args is not None:
                family.case(op, fn, *args, order=order, kink=kink)


def plain(sample):
    """Samples without keyword arguments."""
    return None if sample.kwargs else [sample.input, *sample.args]
