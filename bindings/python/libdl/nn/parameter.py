"""Tensors that a module trains."""
from libdl import _C
from libdl.tensor import Tensor

__all__ = ["Parameter", "Buffer"]


class Parameter(Tensor):
    """A tensor that becomes a module's parameter when it is assigned as an attribute.

    Shares the memory of `data`; a leaf of the graph.
    """

    def __new__(cls, data=None, requires_grad=True):
        parameter = adopt(cls, _C.empty([0]) if data is None else _C.detach(data))
        _C.tensor_set_requires_grad(parameter, bool(requires_grad))
        return parameter

    def __init__(self, data=None, requires_grad=True):
        pass

    def __repr__(self):
        return "Parameter containing:\n" + super().__repr__()

    def __deepcopy__(self, memo):
        if id(self) not in memo:
            memo[id(self)] = type(self)(_C.clone(_C.detach(self)), self.requires_grad)
        return memo[id(self)]

    def __reduce_ex__(self, protocol):
        return type(self), (_C.detach(self), self.requires_grad)


class Buffer(Tensor):
    """A tensor that becomes a module's buffer when it is assigned as an attribute."""

    def __new__(cls, data=None, *, persistent=True):
        buffer = adopt(cls, _C.empty([0]) if data is None else _C.detach(data))
        buffer.persistent = persistent
        return buffer

    def __init__(self, data=None, *, persistent=True):
        pass


def adopt(cls, tensor):
    """The tensor itself as an object of `cls`; `tensor` has nothing left."""
    adopted = Tensor.__new__(cls)
    adopted._take(tensor)
    return adopted
