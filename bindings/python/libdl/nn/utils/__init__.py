"""Helpers for the parameters of modules."""
import warnings

from libdl import _C
from libdl.tensor import Tensor

__all__ = ["clip_grad_norm_", "clip_grad_norm", "clip_grad_value_", "parameters_to_vector",
           "vector_to_parameters"]


def _with_gradients(parameters):
    parameters = [parameters] if isinstance(parameters, Tensor) else parameters
    return [x for x in parameters if x.grad is not None]


def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """Scales the gradients, in place, so that their common 2-norm is at most max_norm.

    Gives the norm before, as a tensor.
    """
    if float(norm_type) != 2.0:
        raise NotImplementedError(f"clip_grad_norm_: libdl has no norm_type={norm_type}")
    norm = _C.clip_grad_norm(_with_gradients(parameters), float(max_norm))
    if error_if_nonfinite and norm - norm != 0:
        raise RuntimeError(f"The total norm of order {norm_type} for gradients from `parameters` is "
                           "non-finite, so it cannot be clipped.")
    return _C.scalar(norm, _C.DTYPE_F32)


def clip_grad_norm(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False):
    warnings.warn("clip_grad_norm is deprecated in favor of clip_grad_norm_", FutureWarning,
                  stacklevel=2)
    return clip_grad_norm_(parameters, max_norm, norm_type, error_if_nonfinite)


def clip_grad_value_(parameters, clip_value, foreach=None):
    """Cuts each element of the gradients to [-clip_value, clip_value], in place."""
    _C.clip_grad_value(_with_gradients(parameters), float(clip_value))


def parameters_to_vector(parameters):
    """All elements of the parameters, one after the other."""
    return _C.cat([_C.reshape(x, [-1]) for x in parameters], 0)


def vector_to_parameters(vec, parameters):
    """Copies the elements of a vector into the parameters."""
    place = 0
    for parameter in parameters:
        count = parameter.numel()
        piece = _C.reshape(_C.narrow(_C.detach(vec), 0, place, count), list(parameter.shape))
        _C.copy_(_C.detach(parameter), piece)
        place += count
