"""layer_norm, batch_norm."""

import torch
from torch.nn import functional as F

from samples import FLOATS, tensor

batch_norm = lambda x, mean, var, w, b, training, momentum, eps: F.batch_norm(
    x, mean, var, w, b, training, momentum, eps
)


def layers(family):
    for dtype in FLOATS:
        for shape, last in [((3, 5), [5]), ((2, 3, 4), [3, 4]), ((2, 3, 4), [4]), ((6,), [6])]:
            for affine in (False, True):
                w, b = (tensor(last, dtype), tensor(last, dtype)) if affine else (None, None)
                family.case("layer_norm", F.layer_norm, tensor(shape, dtype), last, w, b, 1e-5)
        family.case("layer_norm", F.layer_norm, tensor((0, 4), dtype), [4], None, None, 1e-5)
        family.case("layer_norm", F.layer_norm, tensor((3, 4), dtype), [4], None, None, 0.1)
    x = tensor((3, 5), torch.float32)
    family.error("layer_norm", F.layer_norm, x, [3], None, None, 1e-5)
    family.error("layer_norm", F.layer_norm, x, [5], torch.ones(3), None, 1e-5)
    family.error("layer_norm", F.layer_norm, x, [], None, None, 1e-5)


def batches(family):
    """The running statistics, which a call in training changes, are tested in tests/unit/ops."""
    for dtype in FLOATS:
        for shape in [(4, 3), (2, 3, 5), (2, 3, 2, 2)]:
            for affine in (False, True):
                w, b = (tensor((3,), dtype), tensor((3,), dtype)) if affine else (None, None)
                x = tensor(shape, dtype)
                family.case("batch_norm", batch_norm, x, None, None, w, b, True, 0.1, 1e-5)
                mean, var = tensor((3,), dtype), tensor((3,), dtype, 0.5, 2.0)
                family.case(
                    "batch_norm", batch_norm, x, mean, var, w, b, False, 0.1, 1e-5, fixed=(1, 2)
                )
    x, three, two = tensor((4, 3), torch.float32), torch.ones(3), torch.ones(2)
    family.error("batch_norm", batch_norm, x, two, three, None, None, False, 0.1, 1e-5)
    family.error("batch_norm", batch_norm, x, three, three, two, None, False, 0.1, 1e-5)
    family.error("batch_norm", batch_norm, x[:1], None, None, None, None, True, 0.1, 1e-5)
    family.refuse(
        "batch_norm", x, three, None, None, None, False, 0.1, 1e-5, why="one of the statistics"
    )


def build(family):
    layers(family)
    batches(family)
