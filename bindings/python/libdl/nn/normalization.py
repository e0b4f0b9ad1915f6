"""Layers that bring what goes through them to mean 0 and variance 1."""
from libdl import _C
from libdl._arguments import sizes
from libdl.nn import functional as F
from libdl.nn._layer import LayerWithTensors
from libdl.nn.module import native

__all__ = ["LayerNorm", "BatchNorm1d"]


class LayerNorm(LayerWithTensors):
    """(x - mean) / sqrt(var + eps) weight + bias, over the last dimensions, normalized_shape."""

    _settings = ("normalized_shape", "eps")

    def __init__(self, normalized_shape, eps=1e-5, elementwise_affine=True, bias=True, device=None,
                 dtype=None):
        self.normalized_shape = tuple(sizes((normalized_shape,)))
        self.eps = eps
        self.elementwise_affine = bool(elementwise_affine)
        self._settle(device, dtype, eps=eps, elementwise_affine=bool(elementwise_affine),
                     bias=bool(bias))

    def _create(self):
        return _C.layer_norm_create(self.normalized_shape, **self._options)

    @native
    def forward(self, input):
        return F.layer_norm(input, self.normalized_shape, self.weight, self.bias, self.eps)

    def extra_repr(self):
        return (f"{self.normalized_shape}, eps={self.eps}, "
                f"elementwise_affine={self.elementwise_affine}, bias={self.bias is not None}")


class BatchNorm1d(LayerWithTensors):
    """(x - mean) / sqrt(var + eps) weight + bias for each channel of x [N, C] or [N, C, L].

    In training by the batch's mean and variance, which running_mean and running_var follow, else by
    these, where they are kept. momentum None has them be the means over all batches.
    """

    _buffer_names = ("running_mean", "running_var", "num_batches_tracked")
    _settings = ("eps", "momentum", "track_running_stats")

    def __init__(self, num_features, eps=1e-5, momentum=0.1, affine=True, track_running_stats=True,
                 device=None, dtype=None, *, bias=True):
        self.num_features = num_features
        self.eps = eps
        self.momentum = momentum
        self.affine = bool(affine)
        self.track_running_stats = bool(track_running_stats)
        by = {"cumulative": True} if momentum is None else {"momentum": momentum}
        self._settle(device, dtype, eps=eps, affine=self.affine, bias=bool(bias),
                     track_running_stats=self.track_running_stats, **by)

    def _create(self):
        return _C.batch_norm1d_create(self.num_features, **self._options)

    def reset_running_stats(self):
        """Forgets the batches so far."""
        if self.running_mean is not None:
            self.running_mean.zero_()
            self.running_var.fill_(1)
            self.num_batches_tracked.zero_()

    @native
    def forward(self, input):
        if input.ndim not in (2, 3):
            raise ValueError(f"expected 2D or 3D input (got {input.ndim}D input)")
        training, count = self.training, self.num_batches_tracked
        follows = training and self.track_running_stats and count is not None
        momentum = self.momentum
        if momentum is None:
            momentum = 1 / (count.item() + 1) if follows else 0.0
        mean, var = (None, None) if training and not self.track_running_stats else \
            (self.running_mean, self.running_var)
        y = F.batch_norm(input, mean, var, self.weight, self.bias, training, momentum, self.eps)
        if follows:
            count.add_(1)
        return y

    def extra_repr(self):
        return (f"{self.num_features}, eps={self.eps}, momentum={self.momentum}, "
                f"affine={self.affine}, bias={self.bias is not None}, "
                f"track_running_stats={self.track_running_stats}")
