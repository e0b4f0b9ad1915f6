"""mse_loss, bce_loss and their relatives in every reduction."""

import torch
from torch.nn import functional as F

from samples import FLOATS, from_db, tensor

REDUCTIONS = ("none", "mean", "sum")
SHAPES = [(3, 5), (37,), (), (0,), (2, 3, 4)]
PAIRWISE = {"mse_loss": F.mse_loss, "l1_loss": F.l1_loss}


def pairwise(family):
    for op, fn in PAIRWISE.items():
        call = lambda x, y, r, fn=fn: fn(x, y, reduction=r)
        for dtype in FLOATS:
            for reduction in REDUCTIONS:
                for shape in SHAPES:
                    family.case(
                        op,
                        call,
                        tensor(shape, dtype),
                        tensor(shape, dtype),
                        reduction,
                        kink=op == "l1_loss",
                    )
                x = torch.tensor([1.0, float("nan"), float("inf"), 0.0], dtype=dtype)
                y = torch.tensor([1.0, 0.0, float("inf"), -0.0], dtype=dtype)
                family.case(op, call, x, y, reduction, kink=True, order=1)
        x = tensor((4, 1), torch.float32)
        family.refuse(op, x, tensor((4,), torch.float32), "mean", why="shapes differ")
        family.error(op, call, x, tensor((3, 2), torch.float32), "mean")
    integers = torch.tensor([1, 2])
    family.error(
        "mse_loss", lambda x, y, r: F.mse_loss(x, y, reduction=r), integers, integers, "mean"
    )
    for op, fn, bend in (
        ("smooth_l1_loss", F.smooth_l1_loss, "beta"),
        ("huber_loss", F.huber_loss, "delta"),
    ):
        for dtype in FLOATS:
            for reduction in REDUCTIONS:
                for value in (1.0, 0.3):
                    call = lambda x, y, b, r, fn=fn, bend=bend: fn(x, y, reduction=r, **{bend: b})
                    family.case(
                        op, call, tensor((3, 5), dtype), tensor((3, 5), dtype), value, reduction
                    )
                    family.case(
                        op, call, tensor((0,), dtype), tensor((0,), dtype), value, reduction
                    )


def bce(family):
    call = lambda x, y, w, r: F.binary_cross_entropy(x, y, weight=w, reduction=r)
    for dtype in FLOATS:
        for reduction in REDUCTIONS:
            for shape in SHAPES:
                x, y = tensor(shape, dtype, 0.05, 0.95), tensor(shape, dtype, 0.05, 0.95)
                family.case("bce_loss", call, x, y, None, reduction)
            x, y = tensor((3, 5), dtype, 0.05, 0.95), tensor((3, 5), dtype, 0.05, 0.95)
            family.case(
                "bce_loss",
                call,
                x,
                y,
                tensor((3, 5), dtype, 0.0),
                reduction,
                fixed=[2],
            )
            x = torch.tensor([0.0, 1.0, 0.0, 1.0, 0.5, 1e-30], dtype=dtype)
            y = torch.tensor([0.0, 1.0, 1.0, 0.0, 0.5, 1.0], dtype=dtype)
            # Where x is 0 or 1 PyTorch divides by the f32 nearest to 1e-12, in f64 too.
            order = 1 if dtype == torch.float32 else 0
            family.case("bce_loss", call, x, y, None, reduction, kink=True, order=order)
    x = tensor((3,), torch.float32, 0.1, 0.9)
    family.error("bce_loss", call, x, tensor((3, 1), torch.float32, 0.0, 1.0), None, "mean")
    family.error("bce_loss", call, x + 1, x, None, "mean")
    family.error("bce_loss", call, x - 1, x, None, "mean")
    family.error("bce_loss", call, x, x + 1, None, "mean")
    family.error("bce_loss", call, x.clone().fill_(float("nan")), x, None, "mean")
    family.error("bce_loss", call, x, x.double(), None, "mean")
    family.error("bce_loss", call, x.long(), x.long(), None, "mean")


def bce_with_logits(family):
    op = "bce_with_logits_loss"
    call = lambda x, y, w, p, r: F.binary_cross_entropy_with_logits(
        x, y, weight=w, pos_weight=p, reduction=r
    )
    for dtype in FLOATS:
        for reduction in REDUCTIONS:
            for shape in SHAPES:
                family.case(
                    op,
                    call,
                    tensor(shape, dtype, -3, 3),
                    tensor(shape, dtype, 0.0, 1.0),
                    None,
                    None,
                    reduction,
                )
            for weight, pos in [((3, 5), None), ((5,), None), (None, (5,)), ((3, 1), (5,))]:
                weight = weight and tensor(weight, dtype, 0.1)
                pos = pos and tensor(pos, dtype, 0.1)
                family.case(
                    op,
                    call,
                    tensor((3, 5), dtype, -3, 3),
                    tensor((3, 5), dtype, 0.0, 1.0),
                    weight,
                    pos,
                    reduction,
                    fixed=[2, 3],
                )
            x = torch.tensor([200.0, -200.0, 0.0, 1e4, float("inf"), float("-inf")], dtype=dtype)
            y = torch.tensor([0.0, 1.0, 0.5, 1.0, 1.0, 0.0], dtype=dtype)
            family.case(op, call, x, y, None, None, reduction, kink=True, order=1)
    x = tensor((3,), torch.float32)
    family.error(op, call, x, tensor((3, 1), torch.float32), None, None, "mean")


def build(family):
    pairwise(family)
    bce(family)
    bce_with_logits(family)
    from_db(
        family,
        "mse_loss",
        lambda x, y, r: F.mse_loss(x, y, reduction=r),
        lambda s: (
            [s.input, s.args[0], s.kwargs.get("reduction", "mean")]
            if s.input.shape == s.args[0].shape
            else None
        ),
        name="nn.functional.mse_loss",
        limit=6,
    )
