"""Schedulers: learning rates that change from epoch to epoch. The library computes them."""
from libdl import _C
from libdl.optim.optimizer import NativeOptimizer

__all__ = ["LRScheduler", "StepLR", "MultiStepLR", "ExponentialLR", "CosineAnnealingLR", "LinearLR",
           "LambdaLR", "ReduceLROnPlateau"]


class LRScheduler:
    """Changes the learning rates of an optimizer of the library's; step() goes on by an epoch."""

    # What state_dict keeps, by PyTorch's names, with the types; lists have a number behind a dot.
    _fields = {}

    def _settle(self, optimizer, create, *args, last_epoch=-1, **options):
        if not isinstance(optimizer, NativeOptimizer):
            raise TypeError(f"{type(optimizer).__name__} is not an optimizer of the library's")
        if last_epoch != -1:
            raise NotImplementedError(f"{type(self).__name__}: libdl has no last_epoch="
                                      f"{last_epoch}; use load_state_dict")
        self.optimizer = optimizer
        self._handle = create(optimizer._handle, *args, **options)
        self._groups = range(len(optimizer.param_groups))
        self.base_lrs = [group["lr"] for group in optimizer.param_groups]
        for group, lr in zip(optimizer.param_groups, self.base_lrs):
            group.setdefault("initial_lr", lr)

    def step(self, epoch=None):
        """Goes on to the next epoch."""
        if epoch is not None:
            raise NotImplementedError(f"{type(self).__name__}: libdl has no step(epoch)")
        _C.scheduler_step(self._handle)

    @property
    def last_epoch(self):
        return _C.scheduler_last_epoch(self._handle)

    def get_last_lr(self):
        """The rates of the groups as the last step left them."""
        return [_C.scheduler_last_lr(self._handle, i) for i in self._groups]

    def _keys(self):
        """(name, type) of all that the library keeps."""
        yield "scheduler", str
        yield "last_epoch", int
        for name in ("last_lr", "base_lr"):
            yield from ((f"{name}.{i}", float) for i in self._groups)
        yield from self._fields.items()

    def state_dict(self):
        """What the scheduler goes on from; the optimizer's state is not part of it."""
        state = _C.scheduler_state_dict(self._handle)
        return {key: kind(_C.state_dict_metadata(state, key)) for key, kind in self._keys()}

    def load_state_dict(self, state_dict):
        state = _C.state_dict_create()
        for key, value in state_dict.items():
            _C.state_dict_set_metadata(state, key, value if isinstance(value, str) else repr(value))
        _C.scheduler_load_state_dict(self._handle, state)


class StepLR(LRScheduler):
    """Multiplies the rates by gamma every step_size epochs."""

    _fields = {"step_size": int, "gamma": float}

    def __init__(self, optimizer, step_size, gamma=0.1, last_epoch=-1):
        self._settle(optimizer, _C.step_lr_create, step_size, gamma, last_epoch=last_epoch)


class MultiStepLR(LRScheduler):
    """Multiplies the rates by gamma at each of the milestones."""

    def __init__(self, optimizer, milestones, gamma=0.1, last_epoch=-1):
        milestones = sorted(milestones)
        self._fields = {**{f"milestones.{i}": int for i in range(len(milestones))}, "gamma": float}
        self._settle(optimizer, _C.multi_step_lr_create, milestones, gamma, last_epoch=last_epoch)


class ExponentialLR(LRScheduler):
    """Multiplies the rates by gamma at each epoch."""

    _fields = {"gamma": float}

    def __init__(self, optimizer, gamma, last_epoch=-1):
        self._settle(optimizer, _C.exponential_lr_create, gamma, last_epoch=last_epoch)


class CosineAnnealingLR(LRScheduler):
    """Takes the rates along half a cosine down to eta_min over T_max epochs, and back up."""

    _fields = {"T_max": int, "eta_min": float}

    def __init__(self, optimizer, T_max, eta_min=0.0, last_epoch=-1):
        self._settle(optimizer, _C.cosine_annealing_lr_create, T_max, eta_min,
                     last_epoch=last_epoch)


class LinearLR(LRScheduler):
    """Multiplies the rates by a factor that goes in a line from start_factor to end_factor."""

    _fields = {"start_factor": float, "end_factor": float, "total_iters": int}

    def __init__(self, optimizer, start_factor=1.0 / 3, end_factor=1.0, total_iters=5,
                 last_epoch=-1):
        self._settle(optimizer, _C.linear_lr_create, start_factor, end_factor, total_iters,
                     last_epoch=last_epoch)


class LambdaLR(LRScheduler):
    """Multiplies the first rates by what lr_lambda, or one of a list, says of the epoch."""

    def __init__(self, optimizer, lr_lambda, last_epoch=-1):
        count = len(optimizer.param_groups)
        lambdas = list(lr_lambda) if isinstance(lr_lambda, (list, tuple)) else [lr_lambda] * count
        if len(lambdas) != count:
            raise ValueError(f"Expected {count} lr_lambdas, but got {len(lambdas)}")
        self._settle(optimizer, _C.lambda_lr_create,
                     lambda epoch, group: float(lambdas[group](epoch)), last_epoch=last_epoch)


class ReduceLROnPlateau(LRScheduler):
    """Multiplies the rates by a factor when a metric does not become better for a while."""

    _fields = {"best": float, "num_bad_epochs": int, "cooldown_counter": int, "maximize": int,
               "absolute_threshold": int, "factor": float, "patience": int, "threshold": float,
               "cooldown": int, "min_lr": float, "eps": float}

    def __init__(self, optimizer, mode="min", factor=0.1, patience=10, threshold=1e-4,
                 threshold_mode="rel", cooldown=0, min_lr=0, eps=1e-8):
        if mode not in ("min", "max"):
            raise ValueError(f"mode {mode} is unknown!")
        if threshold_mode not in ("rel", "abs"):
            raise ValueError(f"threshold mode {threshold_mode} is unknown!")
        self._settle(optimizer, _C.reduce_lr_on_plateau_create, maximize=mode == "max",
                     absolute_threshold=threshold_mode == "abs", factor=factor, patience=patience,
                     threshold=threshold, cooldown=cooldown, min_lr=min_lr, eps=eps)

    def step(self, metrics):
        """Goes on to the next epoch; `metrics` is what the scheduler follows, such as the loss."""
        _C.scheduler_step_metric(self._handle, float(metrics))

    def _keys(self):
        return ((key, kind) for key, kind in super()._keys() if not key.startswith("base_lr"))
