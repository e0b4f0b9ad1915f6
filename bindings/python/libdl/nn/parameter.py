"""Tensors that a module trains."""
from libdl import _C
from libdl.tensor import Tensor

__all__ = ["Parameter", "Buffer"]


class Parameter(Tensor):
    """A tensor that becomes a module's parameter when it is assigned as an attribute.

    Shares the memory of `data`; a leaf of the graph.
    """

    def __new__(cls, data=None, requires_grad=True):
        parameter = cls._adopt(_C.empty([0]) if data is None else _C.detach(data))
        _C.tensor_set_requires_grad(parameter, bool(requires_grad))
        return parameter

    def __init__(self, data=None, requires_grad=True):
        pass

    def __repr__(self):
        return "Parameter containing:\n" + super().__repr__()


class Buffer(Tensor):
    """A tensor that becomes a module's buffer when it is assigned as an attribute."""

    def __new__(cls, data=None, *, persistent=True):
        buffer = cls._adopt(_C.empty([0]) if data is None else _C.detach(data))
        buffer.persistent = persistent
        return buffer

    def __init__(self, data=None, *, persistent=True):
        pass
