"""Operations with a gradient of one's own."""

import functools

from .. import _C
from .grad_mode import no_grad


class FunctionCtx:
    """What forward leaves for backward."""

    def __init__(self, needs_input_grad):
        self.needs_input_grad = needs_input_grad
        self._saved = ()
        self._saved_now = None
        self._non_differentiable = ()

    def save_for_backward(self, *tensors):
        """Tensors that backward needs; they are not to be changed in place until then."""
        self._saved = tensors

    def mark_non_differentiable(self, *tensors):
        """Outputs that have no gradient."""
        self._non_differentiable = tensors

    def mark_dirty(self, *tensors):
        """Inputs that forward changed in place."""
        raise NotImplementedError("mark_dirty: libdl's custom functions cannot change their inputs")

    def set_materialize_grads(self, value):
        """Accepted: a gradient that is not there comes as zeros always."""

    @property
    def saved_tensors(self):
        """What save_for_backward was given."""
        return self._saved if self._saved_now is None else self._saved_now


class Function:
    """A subclass has two static methods, forward(ctx, ...) and backward(ctx, *output_grads), which
    gives a gradient or None for each argument of forward; with setup_context(ctx, inputs, output)
    forward has no ctx. Called through apply."""

    @staticmethod
    def forward(ctx, *args, **keywords):
        raise NotImplementedError("Function: forward is missing")

    @staticmethod
    def backward(ctx, *output_grads):
        raise NotImplementedError("Function: backward is missing")

    @classmethod
    def apply(cls, *args, **keywords):
        """Computes forward and records backward."""
        ctx = FunctionCtx(tuple(isinstance(a, _C.Tensor) and a.requires_grad for a in args))
        with no_grad():
            outputs = cls._outputs(ctx, args, keywords)
        if not _C.grad_enabled() or not any(ctx.needs_input_grad):
            return outputs
        several = isinstance(outputs, (tuple, list))
        results = cls._record(ctx, args, list(outputs) if several else [outputs])
        return tuple(results) if several else results[0]

    @classmethod
    def _outputs(cls, ctx, args, keywords):
        if not hasattr(cls, "setup_context"):
            return cls.forward(ctx, *args, **keywords)
        outputs = cls.forward(*args, **keywords)
        cls.setup_context(ctx, args, outputs)
        return outputs

    @classmethod
    def _record(cls, ctx, args, outputs):
        inputs = [a for a in args if isinstance(a, _C.Tensor)]
        places = [i for i, out in enumerate(outputs) if cls._has_gradient(ctx, out)]
        saved = [t for t in ctx._saved if t is not None]
        results = _C.custom_function(cls.__name__, inputs, [outputs[i] for i in places], saved,
                                     functools.partial(_backward, cls, ctx, _are_tensors(args),
                                                       len(outputs), places))
        ctx._saved_kinds = [t is not None for t in ctx._saved]
        ctx._saved = ()  # the graph holds them
        for i, result in zip(places, results):
            outputs[i] = result
        return outputs

    @staticmethod
    def _has_gradient(ctx, output):
        return isinstance(output, _C.Tensor) and output.dtype.is_floating_point and \
            not any(output is t for t in ctx._non_differentiable)


def _are_tensors(args):
    return [isinstance(a, _C.Tensor) for a in args]


def _backward(cls, ctx, are_tensors, output_count, places, saved, grads):
    """Called by the library: gradients for the tensors among forward's arguments."""
    given = [None] * output_count
    for i, gradient in zip(places, grads):
        given[i] = gradient
    rest = iter(saved)
    ctx._saved_now = tuple(next(rest) if there else None for there in ctx._saved_kinds)
    found = cls.backward(ctx, *given)
    found = found if isinstance(found, (tuple, list)) else (found,)
    if len(found) < len(are_tensors):
        raise RuntimeError(f"{cls.__name__}.backward gave {len(found)} gradients for "
                           f"{len(are_tensors)} arguments of forward")
    return [gradient for gradient, is_tensor in zip(found, are_tensors) if is_tensor]


def once_differentiable(backward):
    """For a backward that is not itself differentiable."""
    @functools.wraps(backward)
    def inside(ctx, *grads):
        with no_grad():
            return backward(ctx, *grads)
    return inside
