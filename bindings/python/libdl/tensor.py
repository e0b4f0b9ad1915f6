"""The tensor: an array of numbers on a device that knows how it was computed."""

from . import _C, _operations
from ._arguments import sizes
from .creation import legacy_tensor, tensor
from .device import by_code as devices, device_code
from .dtypes import by_code as dtypes, dtype_code
from .ops import indexing
from .size import Size


class Tensor(_C.Tensor):
    """Tensor(2, 3) is a float32 tensor of this shape, Tensor([1, 2]) one of these numbers;
    libdl.tensor(...) says more clearly what is meant. Most methods stand in libdl.ops."""

    __array_priority__ = 1000  # an array beside a tensor leaves the operator to it
    is_sparse = is_quantized = is_meta = is_mkldnn = False
    layout = "libdl.strided"

    def __new__(cls, *args, dtype=None, device=None):
        return cls._adopt(legacy_tensor(args, dtype, device))

    @classmethod
    def _adopt(cls, tensor):
        """An instance of cls with the handle of `tensor`, which is left without one."""
        self = _C.Tensor.__new__(cls)
        self._take(tensor)
        return self

    # Numbers beyond what the extension has.

    def __ifloordiv__(self, other):
        return self.floor_divide_(other)

    def __imod__(self, other):
        return self.remainder_(other)

    def __ipow__(self, other):
        return self.pow_(other)

    def __iand__(self, other):
        return _C.copy_(self, self & other) or self

    def __ior__(self, other):
        return _C.copy_(self, self | other) or self

    def __ixor__(self, other):
        return _C.copy_(self, self ^ other) or self

    def __contains__(self, value):
        return bool(_C.any(self == value))

    def __round__(self, digits=0):
        if not digits:
            return _C.round(self)
        return _C.round(self * 10 ** digits) / 10 ** digits

    def __complex__(self):
        return complex(self.item())

    # Text.

    def __repr__(self):
        return _C.tensor_to_string(self)

    def __format__(self, spec):
        if self.ndim == 0:
            return format(self.item(), spec)
        return object.__format__(self, spec)

    # Copies and pickles carry values, dtype, device and requires_grad.

    def __reduce_ex__(self, protocol):
        data = bytes(memoryview(_C.contiguous(_C.to_device(_C.detach(self), _C.DEVICE_CPU)))
                     .cast("B")) if self.numel() else b""
        return _rebuild, (type(self), data, tuple(self.shape), self.dtype, str(self.device),
                          self.requires_grad, self.__dict__ or None)

    def __deepcopy__(self, memo):
        if not self.is_leaf:
            raise RuntimeError("only leaves of the graph can be copied deeply; use detach() first")
        copy = type(self)._adopt(_C.clone(_C.detach(self)))
        memo[id(self)] = copy
        copy.requires_grad = self.requires_grad
        gradient = self.grad
        if gradient is not None:
            copy.grad = _C.clone(_C.detach(gradient))
        if self.__dict__:
            from copy import deepcopy
            copy.__dict__.update(deepcopy(self.__dict__, memo))
        return copy

    # Other views of the same memory.

    @property
    def data(self):
        """The same memory, of which no operation is recorded."""
        return _C.detach(self)

    @data.setter
    def data(self, value):
        if self.shape == value.shape and self.dtype == value.dtype and self.device == value.device:
            _C.copy_(_C.detach(self), _C.detach(value))
            return
        fresh = _C.detach(value)
        fresh.requires_grad = self.requires_grad
        self._take(fresh)

    @property
    def T(self):
        """The dimensions in reverse order."""
        return _C.permute(self, range(self.ndim - 1, -1, -1))

    @property
    def mT(self):
        """The last two dimensions exchanged."""
        return _C.transpose(self, -2, -1)

    @property
    def nbytes(self):
        """Bytes of all elements."""
        return self.numel() * self.dtype.itemsize

    @property
    def itemsize(self):
        """Bytes of an element."""
        return self.dtype.itemsize

    # Gradients.

    @property
    def grad_fn(self):
        """What computed the tensor; None for leaves."""
        if self.is_leaf:
            return None
        from .autograd.node import Node
        return Node(self)

    def backward(self, gradient=None, retain_graph=None, create_graph=False, inputs=None):
        """Adds the gradients of this tensor to the leaves that it was computed from."""
        if gradient is None and not retain_graph and not create_graph and inputs is None:
            return _C.backward(self)
        from .autograd import backward
        return backward(self, gradient, retain_graph, create_graph, inputs=inputs)

    def detach(self):
        """The same memory as a tensor that asks for no gradients."""
        return _C.detach(self)

    def detach_(self):
        """Makes the tensor a leaf that asks for no gradients."""
        self._take(_C.detach(self))
        return self

    def requires_grad_(self, requires_grad=True):
        """Sets requires_grad."""
        self.requires_grad = requires_grad
        return self

    def retain_grad(self):
        """Has backward keep the gradient of a tensor that is no leaf."""
        _C.tensor_retain_grad(self)

    # Other libraries.

    def numpy(self, *, force=False):
        """A NumPy array over the same memory; with force, a copy where there is no such thing."""
        import numpy
        if force:
            return numpy.asarray(memoryview(_C.to_device(_C.detach(self), _C.DEVICE_CPU)))
        if self.requires_grad:
            raise RuntimeError("numpy: the tensor requires gradients; use detach().numpy()")
        if self.is_cuda:
            raise TypeError(f"numpy: the tensor is on {self.device}; use cpu() first")
        return numpy.asarray(memoryview(self))

    def __array__(self, dtype=None, copy=None):
        array = self.numpy()
        if dtype is not None and array.dtype != dtype:
            return array.astype(dtype)
        return array.copy() if copy else array

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        if dl_device is not None and tuple(dl_device) != self.__dlpack_device__():
            raise BufferError(f"__dlpack__: the tensor is on {self.device}; use to() first")
        x = _C.clone(self) if copy else self
        return x._to_dlpack_versioned() if max_version and max_version[0] >= 1 else x._to_dlpack()

    def __dlpack_device__(self):
        return (2, self.device.index) if self.is_cuda else (1, 0)  # kDLCUDA, kDLCPU

    # New tensors of the same dtype and device.

    def new_tensor(self, data, *, dtype=None, device=None, requires_grad=False):
        """tensor(data) with this tensor's dtype and device."""
        return tensor(data, dtype=dtype or self.dtype, device=device or self.device,
                      requires_grad=requires_grad)

    def _new(self, make, size, values, dtype, device, requires_grad):
        y = make(sizes(size), *values, dtype_code(dtype or self.dtype),
                 device_code(device or self.device))
        return y.requires_grad_() if requires_grad else y

    def new_empty(self, *size, dtype=None, device=None, requires_grad=False):
        """empty(size)."""
        return self._new(_C.empty, size, (), dtype, device, requires_grad)

    def new_zeros(self, *size, dtype=None, device=None, requires_grad=False):
        """zeros(size)."""
        return self._new(_C.zeros, size, (), dtype, device, requires_grad)

    def new_ones(self, *size, dtype=None, device=None, requires_grad=False):
        """ones(size)."""
        return self._new(_C.ones, size, (), dtype, device, requires_grad)

    def new_full(self, size, fill_value, *, dtype=None, device=None, requires_grad=False):
        """full(size, fill_value)."""
        return self._new(_C.full, (size,), (fill_value,), dtype, device, requires_grad)

    def new(self, *args):
        """Tensor(*args) with this tensor's dtype and device."""
        return legacy_tensor(args, self.dtype, self.device)


def _rebuild(cls, data, shape, dtype, device, requires_grad, attributes):
    """A pickled tensor."""
    x = _C.tensor_from_data(data, shape, dtype)
    if device != "cpu":
        x = _C.to_device(x, device_code(device))
    x = cls._adopt(x)
    x.requires_grad = requires_grad
    if attributes:
        x.__dict__.update(attributes)
    return x


for _name, _operation in _operations.methods.items():
    setattr(Tensor, _name, _operation)

_C.set_class("Tensor", Tensor)
_C.set_hooks(size=Size, dtypes=dtypes, devices=devices, get_item=indexing.get_item,
             set_item=indexing.set_item)
