"""The initialisers, each after manual_seed(seed)."""

import torch
from torch import nn

from samples import FLOATS


def kaiming_uniform(x, a, mode, nonlinearity):
    return nn.init.kaiming_uniform_(x, a, mode, nonlinearity)


def kaiming_normal(x, a, mode, nonlinearity):
    return nn.init.kaiming_normal_(x, a, mode, nonlinearity)


def build(family):
    for dtype in FLOATS:
        for shape in [(3, 4), (8, 16), (2, 3, 5)]:
            x = torch.zeros(shape, dtype=dtype)
            family.case("init.normal_", nn.init.normal_, x, 0.0, 0.01, seed=0, order=0)
            family.case("init.uniform_", nn.init.uniform_, x, -0.5, 1.5, seed=0, order=0)
            family.case("init.constant_", nn.init.constant_, x, 2.5, seed=0, order=0)
            family.case("init.xavier_uniform_", nn.init.xavier_uniform_, x, 1.0, seed=0, order=0)
            family.case("init.xavier_normal_", nn.init.xavier_normal_, x, 5 / 3, seed=0, order=0)
            for mode in ("fan_in", "fan_out"):
                for fn, op in (
                    (kaiming_uniform, "init.kaiming_uniform_"),
                    (kaiming_normal, "init.kaiming_normal_"),
                ):
                    family.case(op, fn, x, 0.0, mode, "relu", seed=0, order=0)
                    family.case(op, fn, x, 5**0.5, mode, "leaky_relu", seed=0, order=0)
    for op in ("init.xavier_uniform_", "init.kaiming_uniform_"):
        options = (0.0, "fan_in", "relu") if "kaiming" in op else (1.0,)
        fn = kaiming_uniform if "kaiming" in op else nn.init.xavier_uniform_
        family.error(op, fn, torch.zeros(3), *options)
