"""The generator's streams: each case after manual_seed(seed)."""

import torch

from samples import FLOATS


def filling(family):
    for dtype in FLOATS:
        empty = lambda n, dtype=dtype: torch.zeros(n, dtype=dtype)
        for n in (1, 5, 15, 16, 17, 20, 40):
            family.case("rand", lambda s, d: torch.rand(s, dtype=d), [n], dtype, seed=0)
            family.case("randn", lambda s, d: torch.randn(s, dtype=d), [n], dtype, seed=0)
        for seed in (1, 42, 2**32 + 7, 2**63):
            family.case("rand", lambda s, d: torch.rand(s, dtype=d), [2, 3], dtype, seed=seed)
            family.case("randn", lambda s, d: torch.randn(s, dtype=d), [3, 7], dtype, seed=seed)
        for n in (3, 20):
            family.case(
                "uniform_", lambda x, a, b: x.uniform_(a, b), empty(n), -2.0, 3.0, seed=0, order=0
            )
            family.case(
                "normal_", lambda x, m, s: x.normal_(m, s), empty(n), 1.0, 0.01, seed=0, order=0
            )
            family.case(
                "exponential_", lambda x, r: x.exponential_(r), empty(n), 1.5, seed=0, order=0
            )
            family.case("bernoulli_", lambda x, p: x.bernoulli_(p), empty(n), 0.3, seed=0, order=0)
        p = torch.linspace(0, 1, 21, dtype=dtype)
        family.case("bernoulli", torch.bernoulli, p, seed=0, order=0)
        family.error("bernoulli", torch.bernoulli, p + 0.5)
        family.case("random_", lambda x, a, b: x.random_(a, b), empty(5), 2, 90, seed=0, order=0)
        family.error("random_", lambda x, a, b: x.random_(a, b), empty(5), 2, 2)
        for p in (0.0, 0.3, 0.5, 1.0):
            family.case(
                "dropout",
                torch.dropout,
                torch.ones(12, dtype=dtype),
                p,
                True,
                seed=0,
                order=1,
                kink=True,
            )
        family.case(
            "dropout", torch.dropout, torch.ones(12, dtype=dtype), 0.5, False, seed=0, order=1
        )
        family.error("uniform_", lambda x, a, b: x.uniform_(a, b), empty(3), 2.0, 1.0)
        family.error("normal_", lambda x, m, s: x.normal_(m, s), empty(3), 0.0, -1.0)
        family.error("exponential_", lambda x, r: x.exponential_(r), empty(3), -1.0)
        family.error("bernoulli_", lambda x, p: x.bernoulli_(p), empty(3), 1.5)
        family.error("dropout", torch.dropout, empty(3), 1.5, True)
        family.error("dropout", torch.dropout, empty(3), -0.5, True)


def any_number(family):
    for dtype in (*FLOATS, torch.int64, torch.int32, torch.uint8, torch.bool):
        x = torch.zeros(5, dtype=dtype)
        family.case("random_", lambda x: x.random_(), x, seed=0, order=0)


def whole_numbers(family):
    randint = lambda low, high, shape, dtype: torch.randint(low, high, shape, dtype=dtype)
    randperm = lambda n, dtype: torch.randperm(n, dtype=dtype)
    for dtype in (torch.int64, torch.int32, torch.uint8, torch.float32):
        family.case("randint", randint, 0, 100, [8], dtype, seed=0)
        family.case("randint", randint, 3, 17, [2, 3], dtype, seed=5)
    family.case("randint", randint, -50, 50, [20], torch.int64, seed=0)
    family.case("randint", randint, 0, 2**40, [6], torch.int64, seed=0)
    family.error("randint", randint, 5, 5, [3], torch.int64)
    for n in (0, 1, 10, 100):
        for dtype in (torch.int64, torch.int32):
            family.case("randperm", randperm, n, dtype, seed=0)
            family.case("randperm", randperm, n, dtype, seed=123)
    family.error("randperm", randperm, -1, torch.int64)
    for dtype in FLOATS:
        weights = torch.tensor([0.1, 0.2, 0.3, 0.4], dtype=dtype)
        family.case("multinomial", torch.multinomial, weights, 6, True, seed=0, order=0)
        family.case("multinomial", torch.multinomial, weights, 3, False, seed=0, order=0)
        family.case(
            "multinomial",
            torch.multinomial,
            torch.stack([weights, weights.flip(0)]),
            4,
            True,
            seed=0,
            order=0,
        )
        family.case(
            "multinomial",
            torch.multinomial,
            torch.stack([weights, weights.flip(0)]),
            2,
            False,
            seed=0,
            order=0,
        )
        family.error("multinomial", torch.multinomial, weights, 5, False)
        family.error("multinomial", torch.multinomial, -weights, 1, True)
        family.error("multinomial", torch.multinomial, weights * 0, 1, True)


def build(family):
    filling(family)
    any_number(family)
    whole_numbers(family)
