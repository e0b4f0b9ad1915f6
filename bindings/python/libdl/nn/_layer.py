"""What the layers that the library has are made of."""
import contextlib

from libdl import _C
from libdl.device import device_code
from libdl.dtypes import dtype_code
from libdl.nn.module import Module, as_it_is, native, note_change
from libdl.nn.parameter import Parameter


class Layer(Module):
    """A layer of the library's: its handle computes, names its tensors and prints.

    Where a forward calls the operation instead, it is spared the way through the module, for which
    the interpreter lock is given away.
    """

    # The attributes that the library's module was made by. If one is changed, it no longer stands
    # for this one.
    _settings = ()

    def _new_handle(self):
        return self._create()

    def _create(self):
        raise NotImplementedError

    def __setattr__(self, name, value):
        if name in self._settings and "_handle" in self.__dict__:
            self.__dict__["_changed"] = True
            note_change()
        super().__setattr__(name, value)

    def _is_native(self):
        return "_changed" not in self.__dict__ and super()._is_native()

    @native
    def forward(self, input):
        return _C.module_forward(self._handle, input)

    def extra_repr(self):
        text = _C.module_to_string(self._handle)
        return text[text.index("(") + 1:-1]


@contextlib.contextmanager
def no_draws():
    """Leaves the default generator as it is."""
    generator = _C.default_generator()
    before = _C.generator_state(generator)
    try:
        yield
    finally:
        _C.generator_set_state(generator, before)


class LayerWithTensors(Layer):
    """A layer of the library's that has tensors, made with a device and a dtype."""

    _names = ("weight", "bias")
    _buffer_names = ()

    def _settle(self, device, dtype, **options):
        """Makes the library's module, and its tensors this one's."""
        if device is not None:
            options["device"] = device_code(device)
        if dtype is not None:
            options["dtype"] = dtype_code(dtype)
        self._options = options
        super().__init__()
        state = _C.module_state_dict(self._handle)
        there = {_C.state_dict_name(state, i) for i in range(_C.state_dict_count(state))}
        for name in self._names:
            self._parameters[name] = Parameter._adopt(_C.module_parameter(self._handle, name)) \
                if name in there else None
        for name in self._buffer_names:
            self._buffers[name] = _C.module_buffer(self._handle, name) if name in there else None

    def reset_parameters(self):
        """Draws the parameters, or sets them, anew, and forgets statistics."""
        _C.module_load_state_dict(self._handle, _C.module_state_dict(self._create()))

    def _fill_handle(self):
        for name, parameter in self._parameters.items():
            if parameter is not None:
                as_it_is(_C.module_replace_parameter)(self._handle, name, parameter)
        for name, buffer in self._buffers.items():
            if buffer is not None:
                _C.module_replace_buffer(self._handle, name, buffer)

    def __setstate__(self, state):
        with no_draws():
            super().__setstate__(state)
