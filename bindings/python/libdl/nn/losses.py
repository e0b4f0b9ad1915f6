"""Losses as modules of two inputs, prediction and target."""
from libdl import _C
from libdl.nn import functional as F
from libdl.nn.module import Module, native

__all__ = ["MSELoss", "L1Loss", "SmoothL1Loss", "HuberLoss", "BCELoss", "BCEWithLogitsLoss",
           "CrossEntropyLoss", "NLLLoss"]


class _Loss(Module):
    def __init__(self, size_average=None, reduce=None, reduction="mean"):
        self.reduction = F.reduction_name(size_average, reduce, reduction)
        super().__init__()


class _NativeLoss(_Loss):
    """A loss of the library's; its weights are buffers."""

    def _settle(self, size_average, reduce, reduction, **weights):
        self._given = {name: x for name, x in weights.items() if x is not None}
        super().__init__(size_average, reduce, reduction)
        self.__dict__.pop("_given")
        for name, weight in weights.items():
            self._buffers[name] = weight

    def _new_handle(self):
        return self._create(reduction=F.reduction_code(self.reduction),
                            **self.__dict__.get("_given", {}))


class MSELoss(_Loss):
    """The mean, or sum, of (x - y)^2; shapes must agree."""

    def _new_handle(self):
        return _C.mse_loss_create(F.reduction_code(self.reduction))

    @native
    def forward(self, input, target):
        return F.mse_loss(input, target, reduction=self.reduction)


class L1Loss(_Loss):
    """The mean, or sum, of |x - y|."""

    def forward(self, input, target):
        return F.l1_loss(input, target, reduction=self.reduction)


class SmoothL1Loss(_Loss):
    """0.5 (x - y)^2 / beta where |x - y| < beta, else |x - y| - 0.5 beta."""

    def __init__(self, size_average=None, reduce=None, reduction="mean", beta=1.0):
        self.beta = beta
        super().__init__(size_average, reduce, reduction)

    def forward(self, input, target):
        return F.smooth_l1_loss(input, target, reduction=self.reduction, beta=self.beta)


class HuberLoss(_Loss):
    """0.5 (x - y)^2 where |x - y| < delta, else delta (|x - y| - 0.5 delta)."""

    def __init__(self, reduction="mean", delta=1.0):
        self.delta = delta
        super().__init__(reduction=reduction)

    def forward(self, input, target):
        return F.huber_loss(input, target, reduction=self.reduction, delta=self.delta)


class BCELoss(_NativeLoss):
    """Binary cross-entropy of probabilities x in [0, 1]."""

    _create = staticmethod(_C.bce_loss_create)

    def __init__(self, weight=None, size_average=None, reduce=None, reduction="mean"):
        self._settle(size_average, reduce, reduction, weight=weight)

    @native
    def forward(self, input, target):
        return _C.bce_loss(input, target, weight=self._buffers["weight"],
                           reduction=F.reduction_code(self.reduction))


class BCEWithLogitsLoss(_NativeLoss):
    """Binary cross-entropy of sigmoid(x)."""

    _create = staticmethod(_C.bce_with_logits_loss_create)

    def __init__(self, weight=None, size_average=None, reduce=None, reduction="mean",
                 pos_weight=None):
        self._settle(size_average, reduce, reduction, weight=weight, pos_weight=pos_weight)

    @native
    def forward(self, input, target):
        own = self._buffers
        return _C.bce_with_logits_loss(input, target, weight=own["weight"],
                                       pos_weight=own["pos_weight"],
                                       reduction=F.reduction_code(self.reduction))


class CrossEntropyLoss(_NativeLoss):
    """Cross-entropy of softmax(x) with class numbers or probabilities."""

    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None,
                 reduction="mean", label_smoothing=0.0):
        self.ignore_index = ignore_index
        self.label_smoothing = label_smoothing
        self._settle(size_average, reduce, reduction, weight=weight)

    def _create(self, **options):
        return _C.cross_entropy_loss_create(ignore_index=self.ignore_index,
                                            label_smoothing=self.label_smoothing, **options)

    @native
    def forward(self, input, target):
        return _C.cross_entropy(input, target, weight=self._buffers["weight"],
                                ignore_index=self.ignore_index,
                                label_smoothing=self.label_smoothing,
                                reduction=F.reduction_code(self.reduction))


class NLLLoss(_NativeLoss):
    """Minus the logarithm of the target's probability; x holds logarithms."""

    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None,
                 reduction="mean"):
        self.ignore_index = ignore_index
        self._settle(size_average, reduce, reduction, weight=weight)

    def _create(self, **options):
        return _C.nll_loss_create(ignore_index=self.ignore_index, **options)

    @native
    def forward(self, input, target):
        return _C.nll_loss(input, target, weight=self._buffers["weight"],
                           ignore_index=self.ignore_index,
                           reduction=F.reduction_code(self.reduction))
