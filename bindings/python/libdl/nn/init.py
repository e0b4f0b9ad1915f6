"""Filling tensors with first values. Nothing of it is recorded; each function gives the tensor."""
import warnings

from libdl import _C

__all__ = ["uniform_", "normal_", "trunc_normal_", "constant_", "ones_", "zeros_", "eye_",
           "xavier_uniform_", "xavier_normal_", "kaiming_uniform_", "kaiming_normal_",
           "calculate_gain"]

_NONLINEARITIES = {
    "linear": _C.NONLINEARITY_LINEAR, "sigmoid": _C.NONLINEARITY_SIGMOID,
    "tanh": _C.NONLINEARITY_TANH, "relu": _C.NONLINEARITY_RELU,
    "leaky_relu": _C.NONLINEARITY_LEAKY_RELU, "selu": _C.NONLINEARITY_SELU,
    **{f"conv{d}": _C.NONLINEARITY_LINEAR for d in ("1d", "2d", "3d")},
    **{f"conv_transpose{d}": _C.NONLINEARITY_LINEAR for d in ("1d", "2d", "3d")},
}
_FANS = {"fan_in": _C.FAN_IN, "fan_out": _C.FAN_OUT}


def _nonlinearity(name):
    if name not in _NONLINEARITIES:
        raise ValueError(f"Unsupported nonlinearity {name}")
    return _NONLINEARITIES[name]


def _drawn(tensor, generator, by_default, by_generator):
    """Draws from the default generator or, unrecorded, from another."""
    if generator is None:
        by_default(tensor)
    else:
        by_generator(_C.detach(tensor), generator)
    return tensor


def uniform_(tensor, a=0.0, b=1.0, generator=None):
    """From U(a, b)."""
    return _drawn(tensor, generator, lambda x: _C.init_uniform(x, a, b),
                  lambda x, generator: _C.uniform_(x, a, b, generator))


def normal_(tensor, mean=0.0, std=1.0, generator=None):
    """From N(mean, std^2)."""
    return _drawn(tensor, generator, lambda x: _C.init_normal(x, mean, std),
                  lambda x, generator: _C.normal_(x, mean, std, generator))


def trunc_normal_(tensor, mean=0.0, std=1.0, a=-2.0, b=2.0):
    """From N(mean, std^2), values outside [a, b] drawn again."""
    _C.init_trunc_normal(tensor, mean, std, a, b)
    return tensor


def constant_(tensor, val):
    _C.init_constant(tensor, val)
    return tensor


def ones_(tensor):
    _C.init_ones(tensor)
    return tensor


def zeros_(tensor):
    _C.init_zeros(tensor)
    return tensor


def eye_(tensor):
    """A matrix with ones on its diagonal."""
    if tensor.ndim != 2:
        raise ValueError("Only tensors with 2 dimensions are supported")
    rows, columns = tensor.shape
    _C.copy_(_C.detach(tensor), _C.eye(rows, columns, _C.tensor_dtype(tensor),
                                       _C.tensor_device(tensor)))
    return tensor


def _check_fans(tensor):
    if tensor.ndim < 2:
        raise ValueError("Fan in and fan out can not be computed for tensor with fewer than 2 "
                         "dimensions")


def xavier_uniform_(tensor, gain=1.0):
    """From U(-b, b), b = gain sqrt(6 / (fan_in + fan_out)); tensor [out, in, ...]."""
    _check_fans(tensor)
    _C.init_xavier_uniform(tensor, gain)
    return tensor


def xavier_normal_(tensor, gain=1.0):
    """From N(0, std^2), std = gain sqrt(2 / (fan_in + fan_out)); tensor [out, in, ...]."""
    _check_fans(tensor)
    _C.init_xavier_normal(tensor, gain)
    return tensor


def _kaiming(fill, tensor, a, mode, nonlinearity):
    _check_fans(tensor)
    if mode not in _FANS:
        raise ValueError(f"Mode {mode} not supported, please use one of {list(_FANS)}")
    fill(tensor, a=a, mode=_FANS[mode], nonlinearity=_nonlinearity(nonlinearity))
    return tensor


def kaiming_uniform_(tensor, a=0, mode="fan_in", nonlinearity="leaky_relu"):
    """From U(-b, b), b = gain sqrt(3 / fan); tensor [out, in, ...]."""
    return _kaiming(_C.init_kaiming_uniform, tensor, a, mode, nonlinearity)


def kaiming_normal_(tensor, a=0, mode="fan_in", nonlinearity="leaky_relu"):
    """From N(0, std^2), std = gain / sqrt(fan); tensor [out, in, ...]."""
    return _kaiming(_C.init_kaiming_normal, tensor, a, mode, nonlinearity)


def calculate_gain(nonlinearity, param=None):
    """How much a nonlinearity shrinks the standard deviation, to make up for."""
    slope = 0.01 if param is None else param
    return _C.calculate_gain(_nonlinearity(nonlinearity), slope)


def _older_name(function):
    """PyTorch's name of a function before it got its final underscore."""
    older = function.__name__[:-1]

    def call(*args, **kwargs):
        warnings.warn(f"`nn.init.{older}` is now deprecated in favor of `nn.init.{older}_`.",
                      FutureWarning, stacklevel=2)
        return function(*args, **kwargs)

    call.__name__ = older
    return call


uniform = _older_name(uniform_)
normal = _older_name(normal_)
constant = _older_name(constant_)
eye = _older_name(eye_)
xavier_uniform = _older_name(xavier_uniform_)
xavier_normal = _older_name(xavier_normal_)
kaiming_uniform = _older_name(kaiming_uniform_)
kaiming_normal = _older_name(kaiming_normal_)
