"""sort, argsort, topk; cumsum."""

import torch

from samples import ALL, FLOATS, special, tensor

sort = lambda x, dim, descending: tuple(
    torch.sort(x, dim=dim, descending=descending, stable=True)
)
argsort = lambda x, dim, descending: torch.argsort(x, dim=dim, descending=descending, stable=True)
topk = lambda x, k, dim, largest: tuple(torch.topk(x, k, dim, largest))


def sorting(family):
    for dtype in ALL:
        for shape, dim in [((37,), 0), ((3, 5), 0), ((3, 5), -1), ((2, 3, 4), 1), ((), 0), ((2, 0), 1)]:
            for descending in (False, True):
                x = tensor(shape, dtype)
                family.case("sort", sort, x, dim, descending)
                family.case("argsort", argsort, x, dim, descending)
    for dtype in FLOATS:
        for descending in (False, True):
            family.case("sort", sort, special(dtype), 0, descending, kink=True)
    # Next to 2^63, and where doubles would take neighbours for one.
    wide = torch.tensor([2**62 + 1, 2**62, -(2**63), 2**63 - 1, 0, -1])
    family.case("sort", sort, wide, 0, False)
    x = tensor((3, 5), torch.float32)
    family.error("sort", sort, x, 2, False)


def largest(family):
    """No two elements alike: PyTorch promises no order of equal ones."""
    for dtype in FLOATS + (torch.int64, torch.int32, torch.uint8):
        for shape, dim, k in [((37,), 0, 5), ((3, 5), 1, 2), ((3, 5), 0, 3), ((2, 3, 4), -2, 1), ((5,), 0, 0)]:
            numel = torch.Size(shape).numel()
            x = torch.randperm(numel).reshape(shape).to(dtype)
            for high in (True, False):
                family.case("topk", topk, x, k, dim, high)
    family.case("topk", topk, torch.tensor(3.0), 1, 0, True)
    x = torch.tensor([1.0, float("nan"), float("inf"), -1.0])
    family.case("topk", topk, x, 2, 0, True, kink=True)
    family.case("topk", topk, x, 2, 0, False, kink=True)
    family.error("topk", topk, x, 5, 0, True)
    family.error("topk", topk, x, -1, 0, True)
    family.error("topk", topk, x, 1, 1, True)


def sums(family):
    for dtype in ALL:
        for shape, dim in [((37,), 0), ((3, 5), 0), ((3, 5), -1), ((2, 3, 4), 1), ((), 0), ((2, 0), 1)]:
            family.case("cumsum", torch.cumsum, tensor(shape, dtype), dim)
    family.error("cumsum", torch.cumsum, tensor((3, 5), torch.float32), 2)


def build(family):
    sorting(family)
    largest(family)
    sums(family)
