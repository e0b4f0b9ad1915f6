"""Functions of layers and losses, with PyTorch's names and arguments."""
import warnings

from libdl import _C
from libdl._arguments import as_dtype

__all__ = ["linear", "relu", "relu_", "relu6", "hardtanh", "sigmoid", "tanh", "gelu", "leaky_relu",
           "elu", "silu", "softplus", "logsigmoid", "softmax", "log_softmax", "softmin", "dropout",
           "mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "binary_cross_entropy",
           "binary_cross_entropy_with_logits", "cross_entropy", "nll_loss", "one_hot",
           "embedding", "layer_norm", "batch_norm"]

_REDUCTIONS = {"none": _C.REDUCTION_NONE, "mean": _C.REDUCTION_MEAN, "sum": _C.REDUCTION_SUM}


def reduction_code(reduction):
    """The library's number for "none", "mean" or "sum"."""
    try:
        return _REDUCTIONS[reduction]
    except (KeyError, TypeError):
        raise ValueError(f"{reduction} is not a valid value for reduction") from None


def reduction_name(size_average, reduce, reduction):
    """The reduction that the older arguments size_average and reduce stand for."""
    if size_average is None and reduce is None:
        return reduction
    if reduce is False:
        return "none"
    return "mean" if size_average is None or size_average else "sum"


def _reduced(size_average, reduce, reduction):
    return reduction_code(reduction_name(size_average, reduce, reduction))


def _dim_of(name, dim, x):
    """PyTorch's choice where a caller leaves the dimension open."""
    if dim is not None:
        return dim
    warnings.warn(f"Implicit dimension choice for {name} has been deprecated. Change the call to "
                  "include dim=X as an argument.", stacklevel=3)
    return 0 if x.ndim in (0, 1, 3) else 1


# ---- Layers ----

def linear(input, weight, bias=None):
    """input weight^T + bias."""
    return _C.linear(input, weight, bias)


def relu(input, inplace=False):
    return _C.relu(input)


def relu_(input):
    """relu, in place."""
    return input.copy_(_C.relu(input))


def relu6(input, inplace=False):
    return input.clamp(0, 6)


def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
    if not input.dtype.is_floating_point:
        min_val, max_val = int(min_val), int(max_val)  # an integer's dtype stays
    return input.clamp(min_val, max_val)


def sigmoid(input):
    return _C.sigmoid(input)


def tanh(input):
    return _C.tanh(input)


def gelu(input, approximate="none"):
    if approximate not in ("none", "tanh"):
        raise RuntimeError(f"approximate argument must be either none or tanh, not {approximate!r}")
    return _C.gelu(input) if approximate == "none" else _C.gelu_tanh(input)


def leaky_relu(input, negative_slope=0.01, inplace=False):
    return _C.leaky_relu(input, negative_slope)


def elu(input, alpha=1.0, inplace=False):
    return _C.elu(input, alpha)


def silu(input, inplace=False):
    return _C.silu(input)


def softplus(input, beta=1.0, threshold=20.0):
    return _C.softplus(input, beta, threshold)


def logsigmoid(input):
    return _C.neg(_C.softplus(_C.neg(input), 1.0, 20.0))


def softmax(input, dim=None, _stacklevel=3, dtype=None):
    return _C.softmax(as_dtype(input, dtype), _dim_of("softmax", dim, input))


def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
    return _C.log_softmax(as_dtype(input, dtype), _dim_of("log_softmax", dim, input))


def softmin(input, dim=None, _stacklevel=3, dtype=None):
    return _C.softmax(as_dtype(_C.neg(input), dtype), _dim_of("softmin", dim, input))


def dropout(input, p=0.5, training=True, inplace=False):
    return _C.dropout(input, p, training, None)


def one_hot(tensor, num_classes=-1):
    """i64 [*, num_classes]: 1 at the class, 0 elsewhere; -1 takes as many classes as occur."""
    return _C.one_hot(tensor, num_classes)


def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0,
              scale_grad_by_freq=False, sparse=False):
    """The rows of weight that input names; the row padding_idx gets no gradient."""
    without("embedding", max_norm=max_norm, scale_grad_by_freq=scale_grad_by_freq, sparse=sparse)
    return _C.embedding(weight, input, row_of_padding(padding_idx, weight.shape[0]))


def row_of_padding(padding_idx, rows):
    """padding_idx as the library counts it: from the start, -1 for none."""
    if padding_idx is None:
        return -1
    if not -rows <= padding_idx < rows:
        raise AssertionError(f"embedding: padding_idx ({padding_idx}) must be within the {rows} "
                             "rows of weight")
    return padding_idx % rows


def without(name, **unsupported):
    """Says which option that was given libdl lacks."""
    for option, value in unsupported.items():
        if value:
            raise NotImplementedError(f"{name}: libdl has no {option} ({option}={value})")


def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-5):
    """(x - mean) / sqrt(var + eps) weight + bias, over the last dimensions of input."""
    return _C.layer_norm(input, list(normalized_shape), weight, bias, eps)


def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False,
               momentum=0.1, eps=1e-5):
    """(x - mean) / sqrt(var + eps) weight + bias for each channel, by the batch's statistics in
    training, which move the running ones, else by these."""
    return _C.batch_norm(input, running_mean, running_var, weight, bias, training, momentum, eps)


# ---- Losses ----

def mse_loss(input, target, size_average=None, reduce=None, reduction="mean"):
    return _C.mse_loss(input, target, reduction=_reduced(size_average, reduce, reduction))


def l1_loss(input, target, size_average=None, reduce=None, reduction="mean"):
    return _C.l1_loss(input, target, reduction=_reduced(size_average, reduce, reduction))


def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction="mean", beta=1.0):
    return _C.smooth_l1_loss(input, target, beta=beta,
                             reduction=_reduced(size_average, reduce, reduction))


def huber_loss(input, target, reduction="mean", delta=1.0):
    return _C.huber_loss(input, target, delta=delta, reduction=reduction_code(reduction))


def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None,
                         reduction="mean"):
    return _C.bce_loss(input, target, weight=weight,
                       reduction=_reduced(size_average, reduce, reduction))


def binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None,
                                     reduction="mean", pos_weight=None):
    return _C.bce_with_logits_loss(input, target, weight=weight, pos_weight=pos_weight,
                                   reduction=_reduced(size_average, reduce, reduction))


def cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None,
                  reduction="mean", label_smoothing=0.0):
    return _C.cross_entropy(input, target, weight=weight, ignore_index=ignore_index,
                            label_smoothing=label_smoothing,
                            reduction=_reduced(size_average, reduce, reduction))


def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None,
             reduction="mean"):
    return _C.nll_loss(input, target, weight=weight, ignore_index=ignore_index,
                       reduction=_reduced(size_average, reduce, reduction))
