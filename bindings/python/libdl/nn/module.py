"""The base of all modules."""
import collections
import itertools
import weakref

from libdl import _C
from libdl.nn import _hooks, _names, _state
from libdl.nn.parameter import Buffer, Parameter
from libdl.tensor import Tensor

__all__ = ["Module"]

# Counts the changes of any module's children or hooks; what was found out about a tree holds as
# long as the count stays.
_changes = itertools.count(1)
_last_change = 0


def note_change():
    global _last_change
    _last_change = next(_changes)


def last_change():
    return _last_change


def native(forward):
    """Marks a forward that the library does by itself: its result and the handle's are the same."""
    forward._native = True
    return forward


def as_it_is(place):
    """Has a parameter that is placed in a library's module keep its requires_grad, which the library
    sets."""
    def place_and_keep(handle, name, parameter):
        wanted = parameter.requires_grad
        place(handle, name, parameter)
        _C.tensor_set_requires_grad(parameter, wanted)
    return place_and_keep


class Module(_names.Named, _state.Stateful, _hooks.Hooked):
    """A function with parameters, or a tree of them.

    Subclasses call `super().__init__()`, assign parameters and modules as attributes and define
    `forward`. Behind each stands a module of the library with the same names, mode and tensors.
    """

    dump_patches = False

    def __init__(self):
        self.__dict__.update(_parameters={}, _buffers={}, _modules={},
                             _non_persistent_buffers_set=set())
        self.__dict__["_handle"] = self._new_handle()

    def forward(self, *inputs):
        raise NotImplementedError(
            f'Module [{type(self).__name__}] is missing the required "forward" function')

    def __call__(self, *inputs, **named):
        if self._hooked:
            return self._call_with_hooks(*inputs, **named)
        return self.forward(*inputs, **named)

    # ---- The library's module ----

    def _new_handle(self):
        """A module of the library for this one, with nothing registered yet."""
        handle = _C.module_create(type(self).__name__, _forward_of(self))
        _C.module_set_any_thread(handle, True)
        return handle

    def _is_native(self):
        """Whether the library's module does all that a call of this one would."""
        return (getattr(type(self).forward, "_native", False) and not self._hooked
                and all(child is None or child._is_native() for child in self._modules.values()))

    # ---- Attributes ----

    def __getattr__(self, name):
        own = self.__dict__
        for kind in ("_parameters", "_modules", "_buffers"):
            if kind in own and name in own[kind]:
                return own[kind][name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __setattr__(self, name, value):
        own = self.__dict__
        if isinstance(value, (Parameter, Module, Buffer)):
            if "_parameters" not in own:
                kind = "module" if isinstance(value, Module) else "parameters"
                raise AttributeError(f"cannot assign {kind} before Module.__init__() call")
            self._assign(name, value)
        elif "_parameters" in own and self._has_place(name):
            self._fill_place(name, value)
        else:
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        for own in (self._parameters, self._modules, self._buffers):
            if name in own:
                if own[name] is not None:
                    _C.module_remove(self._handle, name)
                del own[name]
                self._non_persistent_buffers_set.discard(name)
                note_change()
                return
        object.__delattr__(self, name)

    def __dir__(self):
        names = set(dir(type(self))) | set(self.__dict__) | set(self._parameters)
        return sorted(names | set(self._modules) | set(self._buffers))

    def _has_place(self, name):
        return name in self._parameters or name in self._modules or name in self._buffers

    def _assign(self, name, value):
        """Registers what registers itself by assignment."""
        self._make_room(name, value)
        if isinstance(value, Parameter):
            self.register_parameter(name, value)
        elif isinstance(value, Module):
            self.add_module(name, value)
        else:
            self.register_buffer(name, value, value.persistent)

    def _make_room(self, name, value):
        """Takes away what has the name and is of another kind."""
        self.__dict__.pop(name, None)
        kinds = ((self._parameters, Parameter), (self._modules, Module), (self._buffers, Buffer))
        for own, kind in kinds:
            if name in own and not isinstance(value, kind):
                delattr(self, name)

    def _fill_place(self, name, value):
        """Assigns a plain tensor or None to a name that stands for a part of the tree."""
        if name in self._buffers and (value is None or isinstance(value, Tensor)):
            self._place(self._buffers, name, value, None, _C.module_replace_buffer)
        elif name in self._parameters and value is None:
            self._place(self._parameters, name, None, None, None)
        elif name in self._modules and value is None:
            self._place(self._modules, name, None, None, None)
        else:
            expected = ("a Parameter" if name in self._parameters else
                        "a Module" if name in self._modules else "a Tensor")
            raise TypeError(f"cannot assign '{type(value).__name__}' object as '{name}' of "
                            f"{type(self).__name__} ({expected} or None expected)")

    def _place(self, own, name, value, register, replace):
        """Puts `value` under `name`, here and in the library's module."""
        handle = self._handle
        held = value._handle if isinstance(value, Module) else value
        if value is None:
            if own.get(name) is not None:
                _C.module_remove(handle, name)
        elif own.get(name) is not None:
            replace(handle, name, held)
        else:
            register(handle, name, held)
        own[name] = value
        note_change()

    # ---- Building ----

    def register_parameter(self, name, param):
        """Adds a parameter; None holds the name free."""
        self._check_new(name, self._parameters)
        if param is not None and not isinstance(param, Parameter):
            raise TypeError(f"cannot assign '{type(param).__name__}' object to parameter '{name}' "
                            "(a Parameter or None expected)")
        self._place(self._parameters, name, param, as_it_is(_C.module_register_parameter),
                    as_it_is(_C.module_replace_parameter))

    def register_buffer(self, name, tensor, persistent=True):
        """Adds a tensor that is part of the state but not trained; None holds the name free."""
        self._check_new(name, self._buffers)
        if tensor is not None and not isinstance(tensor, Tensor):
            raise TypeError(f"cannot assign '{type(tensor).__name__}' object to buffer '{name}' "
                            "(a Tensor or None expected)")
        self._place(self._buffers, name, tensor,
                    lambda handle, name, x: _C.module_register_buffer(handle, name, x, persistent),
                    _C.module_replace_buffer)
        if not persistent:
            self._non_persistent_buffers_set.add(name)

    def add_module(self, name, module):
        """Adds a child; None holds the name free."""
        self._check_new(name, self._modules)
        if module is not None and not isinstance(module, Module):
            raise TypeError(f"{type(module).__name__} is not a Module subclass")
        self._place(self._modules, name, module, _C.module_register_module,
                    _C.module_replace_module)

    def register_module(self, name, module):
        """The same as add_module."""
        self.add_module(name, module)

    def _check_new(self, name, own):
        if not isinstance(name, str):
            raise TypeError(f"a name must be a string; got {type(name).__name__}")
        if "." in name or not name:
            raise KeyError(f"a name must not be empty or contain '.'; got '{name}'")
        if name not in own and hasattr(self, name):
            raise KeyError(f"attribute '{name}' already exists")

    # ---- The printed form ----

    def _get_name(self):
        return type(self).__name__

    def extra_repr(self):
        """What stands between the parentheses of the printed form, before the children."""
        return ""

    def __repr__(self):
        extra = self.extra_repr()
        lines = extra.split("\n") if extra else []
        children = [f"({name}): " + repr(child).replace("\n", "\n  ")
                    for name, child in self._modules.items()]
        if len(lines) == 1 and not children:
            return f"{self._get_name()}({extra})"
        body = "".join(f"\n  {line}" for line in lines + children)
        return f"{self._get_name()}({body}" + ("\n)" if body else ")")

    # ---- Copies ----

    def __getstate__(self):
        state = dict(self.__dict__)
        del state["_handle"]
        state["_training"] = self.training
        return state

    def __setstate__(self, state):
        training = state.pop("_training")
        self.__dict__.update(state)
        for own in ("_parameters", "_buffers", "_modules"):
            self.__dict__[own] = dict(state[own])
        self.__dict__["_handle"] = self._new_handle()
        if not training:
            _C.module_eval(self._handle)
        self._fill_handle()

    def _fill_handle(self):
        """Gives the library's module, which is new, what stands in this one."""
        handle = self._handle
        for name, parameter in self._parameters.items():
            if parameter is not None:
                as_it_is(_C.module_register_parameter)(handle, name, parameter)
        for name, buffer in self._buffers.items():
            if buffer is not None:
                _C.module_register_buffer(handle, name, buffer,
                                          name not in self._non_persistent_buffers_set)
        for name, child in self._modules.items():
            if child is not None:
                _C.module_register_module(handle, name, child._handle)
        note_change()


def _forward_of(module):
    """What the library calls in the module's stead.

    It holds the module weakly: the library's module, which holds it, is the module's own.
    """
    held = weakref.ref(module)

    def forward(handle, inputs):
        from libdl.nn._replica import bound_to
        return bound_to(held(), handle)(*inputs)

    return forward


class IncompatibleKeys(collections.namedtuple("IncompatibleKeys",
                                              ["missing_keys", "unexpected_keys"])):
    """What load_state_dict did not find, and found beyond what it needed."""

    __slots__ = ()

    def __repr__(self):
        if not self.missing_keys and not self.unexpected_keys:
            return "<All keys matched successfully>"
        return super().__repr__()
