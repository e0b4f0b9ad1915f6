"""What tensors with gradients were called once."""

from .. import _C


class _Meta(type):
    def __instancecheck__(cls, x):
        return isinstance(x, _C.Tensor)

    def __call__(cls, data, requires_grad=False, volatile=False):
        x = _C.detach(data)
        x.requires_grad = requires_grad
        return x


class Variable(metaclass=_Meta):
    """Variable(x, requires_grad=True) is a tensor over x's memory."""
