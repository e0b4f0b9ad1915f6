"""A module's mode, dtype, device and state."""
from collections import OrderedDict

from libdl import _C
from libdl._arguments import target
from libdl.device import device_code
from libdl.dtypes import dtype_code


class Stateful:
    """What is asked of a whole tree of modules at once."""

    @property
    def training(self):
        """Whether the module is in training mode. Setting it sets the whole tree's."""
        return _C.module_is_training(self._handle)

    @training.setter
    def training(self, mode):
        self.train(mode)

    def train(self, mode=True):
        """Training mode, or evaluation mode, for the whole tree."""
        if not isinstance(mode, bool):
            raise ValueError(f"train: mode ({mode!r}) must be True or False")
        (_C.module_train if mode else _C.module_eval)(self._handle)
        return self

    def eval(self):
        return self.train(False)

    def requires_grad_(self, requires_grad=True):
        _C.module_requires_grad(self._handle, requires_grad)
        return self

    def zero_grad(self, set_to_none=True):
        if set_to_none:
            _C.module_zero_grad(self._handle)
            return
        for parameter in self.parameters():
            if parameter.grad is not None:
                parameter.grad = _C.zeros_like(parameter.grad)

    # ---- dtype and device ----

    def to(self, *args, dtype=None, device=None, non_blocking=False, memory_format=None):
        """to(device), to(dtype), to(device, dtype), to(tensor): moves and converts in place."""
        dtype, device = target(args, dtype, device)
        dtype = None if dtype is None else dtype_code(dtype)
        device = None if device is None else device_code(device)
        if dtype is not None:
            _C.module_to_dtype(self._handle, dtype)
        if device is not None:
            _C.module_to_device(self._handle, device)
        return self

    def cuda(self, device=None):
        return self.to("cuda" if device is None else device)

    def cpu(self):
        return self.to("cpu")

    def type(self, dst_type):
        return self.to(dtype=dst_type)

    def float(self):
        _C.module_to_dtype(self._handle, _C.DTYPE_F32)
        return self

    def double(self):
        _C.module_to_dtype(self._handle, _C.DTYPE_F64)
        return self

    # ---- State ----

    def state_dict(self, *, destination=None, prefix="", keep_vars=False):
        """Parameters and persistent buffers by path, sharing their memory."""
        found = OrderedDict() if destination is None else destination
        state = _C.module_state_dict(self._handle)
        own = dict(self._named_for_state()) if keep_vars else {}
        for i in range(_C.state_dict_count(state)):
            name = _C.state_dict_name(state, i)
            found[prefix + name] = own[name] if keep_vars else _C.state_dict_get(state, name)
        return found

    def _named_for_state(self):
        yield from self.named_parameters(remove_duplicate=False)
        yield from self.named_buffers(remove_duplicate=False)

    def load_state_dict(self, state_dict, strict=True, assign=False):
        """Copies values in. One error names all that is missing, unexpected or of another shape."""
        from libdl.nn.module import IncompatibleKeys
        if assign:
            raise NotImplementedError("load_state_dict: libdl copies values; it has no assign=True")
        if not hasattr(state_dict, "items"):
            raise TypeError("Expected state_dict to be dict-like, got "
                            f"{type(state_dict).__name__}.")
        state = _C.state_dict_create()
        for name, tensor in state_dict.items():
            _C.state_dict_set(state, name, tensor)
        try:
            _C.module_load_state_dict(self._handle, state, strict=strict)
        except (LookupError, ValueError, RuntimeError) as error:
            raise RuntimeError(f"Error(s) in loading state_dict for {type(self).__name__}: "
                               f"{error.args[0] if error.args else error}") from None
        own = list(self.state_dict())
        return IncompatibleKeys([name for name in own if name not in state_dict],
                                [name for name in state_dict if name not in own])
