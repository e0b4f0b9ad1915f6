"""exp log sqrt ... and the activations: functions of one element."""

import torch
from torch.nn import functional as F

from samples import FLOATS, INTEGERS, SHAPES, special, tensor

# name: (function, low, high) of the range where it is smooth.
FLOATING = {
    "exp": (torch.exp, -3.0, 3.0),
    "log": (torch.log, 0.1, 4.0),
    "log1p": (torch.log1p, -0.9, 3.0),
    "expm1": (torch.expm1, -3.0, 3.0),
    "sqrt": (torch.sqrt, 0.1, 4.0),
    "rsqrt": (torch.rsqrt, 0.1, 4.0),
    "reciprocal": (torch.reciprocal, 0.2, 3.0),
    "sin": (torch.sin, -7.0, 7.0),
    "cos": (torch.cos, -7.0, 7.0),
    "tan": (torch.tan, -1.3, 1.3),
    "erf": (torch.erf, -3.0, 3.0),
    "log2": (torch.log2, 0.1, 4.0),
    "log10": (torch.log10, 0.1, 4.0),
    "sigmoid": (torch.sigmoid, -6.0, 6.0),
    "tanh": (torch.tanh, -4.0, 4.0),
}
# Those that keep integers; steps and corners in their range.
ANY_DTYPE = {
    "abs": torch.abs,
    "sign": torch.sign,
    "square": torch.square,
    "floor": torch.floor,
    "ceil": torch.ceil,
    "round": torch.round,
    "trunc": torch.trunc,
    "relu": torch.relu,
}
FLOATING_ONLY = {
    "gelu": F.gelu,
    "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"),
    "silu": F.silu,
    "softplus": F.softplus,
}
KINKED = {"abs", "sign", "floor", "ceil", "round", "trunc", "relu"}
# The integer square of u8 wraps in PyTorch, which has no square of bool; abs and sign of bool are
# refused or left alone.
BOOLEAN = {"sign", "square"}


def floating(family):
    for op, (fn, low, high) in FLOATING.items():
        for dtype in FLOATS:
            for shape in SHAPES:
                family.case(op, fn, tensor(shape, dtype, low, high))
            family.case(op, fn, special(dtype), kink=True, order=1)
            family.case(op, fn, torch.linspace(-30, 30, 61, dtype=dtype), kink=True, order=1)
        for dtype in (*INTEGERS, torch.bool):
            family.case(op, fn, tensor((3, 5), dtype, 0.0))


def any_dtype(family):
    for op, fn in ANY_DTYPE.items():
        for dtype in FLOATS:
            for shape in SHAPES:
                family.case(op, fn, tensor(shape, dtype), kink=op in KINKED)
            family.case(op, fn, special(dtype), kink=True, order=1)
        for dtype in INTEGERS:
            for shape in [(3, 5), (), (0,)]:
                family.case(op, fn, tensor(shape, dtype))
        if op in BOOLEAN:
            family.case(op, fn, tensor((3, 5), torch.bool))
        else:
            family.error(op, fn, torch.tensor([True, False]))
    halves = torch.arange(-9, 10) / 2
    for dtype in FLOATS:
        for op in ("floor", "ceil", "round", "trunc"):
            family.case(op, ANY_DTYPE[op], halves.to(dtype), kink=True)
        for op in ("abs", "relu", "sign"):
            family.case(op, ANY_DTYPE[op], torch.tensor([0.0, -0.0, 1.0], dtype=dtype), kink=True)
    for dtype in (torch.int64, torch.int32):
        low = torch.iinfo(dtype).min
        for op in ("abs", "sign", "square"):
            family.case(op, ANY_DTYPE[op], torch.tensor([low, low + 1, -1, 0, 70000], dtype=dtype))


def activations(family):
    for op, fn in FLOATING_ONLY.items():
        activation(family, op, fn)
    for slope in (0.01, 0.2, -0.5, 1.0):
        activation(family, "leaky_relu", F.leaky_relu, slope)
    for alpha in (1.0, 0.5):
        activation(family, "elu", F.elu, alpha)


def activation(family, op, fn, *options):
    for dtype in FLOATS:
        for shape in SHAPES:
            family.case(op, fn, tensor(shape, dtype, -3.0, 3.0), *options)
        family.case(op, fn, special(dtype), *options, kink=True, order=1)
        family.case(op, fn, torch.linspace(-30, 30, 61, dtype=dtype), *options, kink=True, order=1)
    family.error(op, fn, tensor((3,), torch.int64), *options)


def build(family):
    floating(family)
    any_dtype(family)
    activations(family)
