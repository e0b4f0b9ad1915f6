"""softmax, log_softmax, cross_entropy, nll_loss."""

import torch
from torch.nn import functional as F

from samples import FLOATS, db_samples, tensor

REDUCTIONS = ("none", "mean", "sum")
# Scores and target of every rank that cross_entropy takes.
RANKS = [
    ((5,), ()),
    ((3, 5), (3,)),
    ((2, 4, 3), (2, 3)),
    ((2, 3, 2, 2), (2, 2, 2)),
    ((30, 10), (30,)),
    ((1, 1), (1,)),
]


def softmaxes(family):
    for op, fn in (("softmax", torch.softmax), ("log_softmax", torch.log_softmax)):
        for dtype in FLOATS:
            for shape, dim in [
                ((3, 5), 1),
                ((3, 5), 0),
                ((37,), 0),
                ((), 0),
                ((2, 3, 4), 1),
                ((2, 3, 4), -1),
                ((0, 3), 1),
                ((3, 0), 1),
                ((3, 0), 0),
                ((4, 1), 1),
                ((2, 33), -1),
            ]:
                family.case(op, fn, tensor(shape, dtype, -4, 4), dim)
            inf = float("inf")
            rows = torch.tensor(
                [
                    [1000.0, 1001.0, -1000.0],
                    [-inf, -inf, -inf],
                    [inf, 0.0, 1.0],
                    [float("nan"), 0.0, 1.0],
                    [-inf, 0.0, 1.0],
                    [-1e30, 1e30, 0.0],
                ],
                dtype=dtype,
            )
            family.case(op, fn, rows, 1, order=1, kink=True)
        family.error(op, fn, tensor((3, 5), torch.float32), 2)
        family.error(op, fn, torch.tensor([1, 2]), 0)


def cross_entropy(x, t, w, ignore, smoothing, reduction):
    return F.cross_entropy(
        x, t, weight=w, ignore_index=ignore, label_smoothing=smoothing, reduction=reduction
    )


def nll_loss(x, t, w, ignore, reduction):
    return F.nll_loss(x, t, weight=w, ignore_index=ignore, reduction=reduction)


def classes_of(scores):
    return scores[0] if len(scores) == 1 else scores[1]


def labels(scores, target):
    return torch.randint(0, classes_of(scores), target)


def index_targets(family):
    for dtype in FLOATS:
        for scores, target in RANKS:
            for reduction in REDUCTIONS:
                x, t = tensor(scores, dtype, -3, 3), labels(scores, target)
                w = tensor((classes_of(scores),), dtype, 0.2)
                family.case("cross_entropy", cross_entropy, x, t, None, -100, 0.0, reduction)
                family.case("cross_entropy", cross_entropy, x, t, None, -100, 0.1, reduction)
                for ignore, smoothing in [(-100, 0.0), (0, 0.1), (-100, 1.0)]:
                    family.case(
                        "cross_entropy",
                        cross_entropy,
                        x,
                        t,
                        w.abs(),
                        ignore,
                        smoothing,
                        reduction,
                        fixed=[2],
                    )
                log_p = torch.log_softmax(x, 0 if x.dim() == 1 else 1)
                family.case("nll_loss", nll_loss, log_p, t, None, -100, reduction)
                family.case("nll_loss", nll_loss, log_p, t, w.abs(), 0, reduction, fixed=[2])
        for reduction in REDUCTIONS:
            x = tensor((3, 5), dtype, -3, 3)
            ignored = torch.tensor([-100, 2, -100])
            family.case("cross_entropy", cross_entropy, x, ignored, None, -100, 0.0, reduction)
            all_ignored = torch.tensor([-100, -100, -100])
            family.case(
                "cross_entropy",
                cross_entropy,
                x,
                all_ignored,
                None,
                -100,
                0.0,
                reduction,
                order=1,
                kink=True,
            )
            empty = torch.zeros(0, dtype=torch.int64)
            family.case(
                "cross_entropy",
                cross_entropy,
                tensor((0, 5), dtype),
                empty,
                None,
                -100,
                0.0,
                reduction,
                order=1,
            )
            far = torch.tensor([[1000.0, -1000.0, 0.0], [-1e4, 1e4, 0.0]], dtype=dtype)
            family.case(
                "cross_entropy",
                cross_entropy,
                far,
                torch.tensor([1, 1]),
                None,
                -100,
                0.0,
                reduction,
                order=1,
            )


def probability_targets(family):
    for dtype in FLOATS:
        for scores, _ in RANKS[:5]:
            for reduction in REDUCTIONS:
                dim = 0 if len(scores) == 1 else 1
                x, p = tensor(scores, dtype, -3, 3), torch.softmax(tensor(scores, dtype), dim)
                w = tensor((classes_of(scores),), dtype, 0.2).abs()
                family.case("cross_entropy", cross_entropy, x, p, None, -100, 0.0, reduction)
                family.case(
                    "cross_entropy", cross_entropy, x, p, w, -100, 0.2, reduction, fixed=[2]
                )


def refused(family):
    x, t = tensor((3, 5), torch.float32), torch.tensor([0, 1, 2])
    bad = [
        (x, torch.tensor([0, 5, 1]), None, -100, 0.0, "mean"),
        (x, torch.tensor([0, -1, 1]), None, -100, 0.0, "mean"),
        (x, torch.tensor([0, 1]), None, -100, 0.0, "mean"),
        (x, t, tensor((4,), torch.float32), -100, 0.0, "mean"),
        (x, t, None, -100, 1.5, "mean"),
        (x, torch.softmax(x, 1), None, 1, 0.0, "mean"),
        (x, t.float(), None, -100, 0.0, "mean"),
        (x.long(), t, None, -100, 0.0, "mean"),
    ]
    for arguments in bad:
        family.error("cross_entropy", cross_entropy, *arguments)
    family.refuse("cross_entropy", x, t, None, -100, -0.1, "mean", why="PyTorch takes it as 0")
    family.error("nll_loss", nll_loss, x, torch.tensor([0, 5, 1]), None, -100, "mean")
    family.error("nll_loss", nll_loss, x, torch.tensor([0, 1]), None, -100, "mean")


def from_samples(family):
    for dtype in FLOATS:
        for s in db_samples("nn.functional.cross_entropy", dtype, limit=20):
            k = s.kwargs
            if set(k) - {"weight", "ignore_index", "label_smoothing", "reduction"}:
                continue
            family.case(
                "cross_entropy",
                cross_entropy,
                s.input,
                s.args[0],
                k.get("weight"),
                k.get("ignore_index", -100),
                k.get("label_smoothing", 0.0),
                k.get("reduction", "mean"),
                fixed=[2],
            )


def build(family):
    softmaxes(family)
    index_targets(family)
    probability_targets(family)
    refused(family)
    from_samples(family)
