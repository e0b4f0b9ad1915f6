"""Optimizers: how parameters follow their gradients."""
from libdl import _C
from libdl.optim import lr_scheduler
from libdl.optim.optimizer import NativeOptimizer, Optimizer

__all__ = ["Optimizer", "SGD", "Adam", "AdamW", "lr_scheduler"]


def _refuse(name, **arguments):
    """Names what PyTorch's optimizer has and the library's does not."""
    for argument, value in arguments.items():
        if value:
            raise NotImplementedError(f"{name}: libdl has no {argument}={value}")


class SGD(NativeOptimizer):
    """Stochastic gradient descent with momentum."""

    _kinds = {"lr": float, "momentum": float, "dampening": float, "weight_decay": float,
              "nesterov": bool, "maximize": bool}
    _create = staticmethod(_C.sgd_create_from_parameters)
    _add_group = staticmethod(_C.sgd_add_group)

    def __init__(self, params, lr=1e-3, momentum=0, dampening=0, weight_decay=0, nesterov=False, *,
                 maximize=False, foreach=None, differentiable=False, fused=None):
        _refuse("SGD", differentiable=differentiable)
        super().__init__(params, lr=lr, momentum=momentum, dampening=dampening,
                         weight_decay=weight_decay, nesterov=nesterov, maximize=maximize,
                         foreach=foreach, differentiable=differentiable, fused=fused)


class _AdamLike(NativeOptimizer):
    _kinds = {"lr": float, "betas": tuple, "eps": float, "weight_decay": float, "maximize": bool}
    _add_group = staticmethod(_C.adam_add_group)

    def _start(self, params, lr, betas, eps, weight_decay, amsgrad, maximize, foreach, capturable,
               differentiable, fused):
        _refuse(type(self).__name__, amsgrad=amsgrad, differentiable=differentiable)
        super().__init__(params, lr=lr, betas=betas, eps=eps, weight_decay=weight_decay,
                         amsgrad=amsgrad, maximize=maximize, foreach=foreach,
                         capturable=capturable, differentiable=differentiable, fused=fused)


class Adam(_AdamLike):
    """Adam; the weight decay is part of the gradient."""

    _create = staticmethod(_C.adam_create_from_parameters)

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0,
                 amsgrad=False, *, foreach=None, maximize=False, capturable=False,
                 differentiable=False, fused=None):
        self._start(params, lr, betas, eps, weight_decay, amsgrad, maximize, foreach, capturable,
                    differentiable, fused)


class AdamW(_AdamLike):
    """Adam with a weight decay apart from the gradient."""

    _create = staticmethod(_C.adamw_create_from_parameters)

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=1e-2,
                 amsgrad=False, *, maximize=False, foreach=None, capturable=False,
                 differentiable=False, fused=None):
        self._start(params, lr, betas, eps, weight_decay, amsgrad, maximize, foreach, capturable,
                    differentiable, fused)
