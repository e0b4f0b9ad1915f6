"""Gradients: backward, grad, operations of one's own, and where nothing is recorded."""

from .. import _C
from .function import Function
from .grad_mode import (enable_grad, inference_mode, is_grad_enabled, no_grad, set_grad_enabled)
from .variable import Variable
from . import function

__all__ = ["Function", "Variable", "backward", "enable_grad", "function", "grad",
           "inference_mode", "is_grad_enabled", "no_grad", "set_grad_enabled"]


def _several(x):
    return (x,) if isinstance(x, _C.Tensor) else tuple(x)


def _gradients(given, outputs):
    """One for each output; None stands for 1 where the output has one element."""
    if given is None:
        return (None,) * len(outputs)
    return (given,) if isinstance(given, _C.Tensor) else tuple(given)


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, inputs=None):
    """Adds the gradients of the tensors to the leaves that they were computed from, or only to
    `inputs`."""
    tensors = _several(tensors)
    seeds = _gradients(grad_tensors, tensors)
    keep = create_graph if retain_graph is None else retain_graph
    if inputs is None:
        _C.backward_from(tensors, seeds, retain_graph=keep, create_graph=create_graph)
        return
    inputs = _several(inputs)
    found = _C.grad(tensors, seeds, inputs, retain_graph=keep, create_graph=create_graph,
                    allow_unused=True)
    for x, gradient in zip(inputs, found):
        if gradient is not None:
            x.grad = gradient if x.grad is None else x.grad + gradient


def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False,
         only_inputs=True, allow_unused=None, is_grads_batched=False, materialize_grads=False):
    """The gradients of the outputs by the inputs, a tuple."""
    if is_grads_batched:
        raise NotImplementedError("grad: libdl has no batched gradients (is_grads_batched)")
    outputs, inputs = _several(outputs), _several(inputs)
    found = _C.grad(outputs, _gradients(grad_outputs, outputs), inputs,
                    retain_graph=create_graph if retain_graph is None else retain_graph,
                    create_graph=create_graph,
                    allow_unused=materialize_grads if allow_unused is None else allow_unused)
    if not materialize_grads:
        return found
    return tuple(_C.zeros_like(x) if g is None else g for x, g in zip(inputs, found))
