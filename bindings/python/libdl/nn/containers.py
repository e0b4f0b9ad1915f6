"""Modules made of modules."""
import collections
import operator

from libdl import _C
from libdl.nn.module import Module, last_change, native
from libdl.nn.parameter import Parameter

__all__ = ["Sequential", "ModuleList", "ModuleDict", "ParameterList", "ParameterDict"]


class _Listed(Module):
    """Children, or parameters, with the names "0", "1", ... in the order of their places."""

    _kind = "_modules"

    def _items(self):
        return getattr(self, self._kind)

    def _name_at(self, index):
        index = operator.index(index)
        count = len(self)
        if not -count <= index < count:
            raise IndexError(f"index {index} is out of range")
        return list(self._items())[index]

    def _slice(self, index):
        return type(self)(list(self._items().values())[index])

    def __len__(self):
        return len(self._items())

    def __iter__(self):
        return iter(list(self._items().values()))

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._slice(index)
        return self._items()[self._name_at(index)]

    def __setitem__(self, index, item):
        setattr(self, self._name_at(index), item)

    def __delitem__(self, index):
        names = list(self._items())[index] if isinstance(index, slice) else [self._name_at(index)]
        for name in names:
            delattr(self, name)
        self._renumber()

    def _renumber(self):
        """Gives the numbers anew where a place fell away or came between."""
        items = list(self._items().items())
        for name, _ in items:
            delattr(self, name)
        place = 0
        for name, item in items:
            name = str(place) if name.isdigit() else name
            setattr(self, name, item)
            place += 1

    def append(self, item):
        setattr(self, str(len(self)), item)
        return self

    def extend(self, items):
        for item in items:
            self.append(item)
        return self

    def insert(self, index, item):
        items = list(self)
        items.insert(index, item)
        for name in list(self._items()):
            delattr(self, name)
        self.extend(items)
        return self

    def pop(self, index=-1):
        item = self[index]
        del self[index]
        return item

    def __add__(self, other):
        return self._slice(slice(None)).extend(other)

    def __iadd__(self, other):
        return self.extend(other)


class Sequential(_Listed):
    """Calls its modules in turn, each with the result of the one before."""

    def __init__(self, *args):
        super().__init__()
        if len(args) == 1 and isinstance(args[0], collections.OrderedDict):
            named = args[0].items()
        else:
            named = ((str(i), module) for i, module in enumerate(args))
        for name, module in named:
            self.add_module(name, module)

    def _new_handle(self):
        self.__dict__["_native_at"] = (-1, False)
        return _C.sequential_create()

    def _slice(self, index):
        return Sequential(collections.OrderedDict(list(self._modules.items())[index]))

    def _children_are_native(self):
        at, native_children = self._native_at
        if at != last_change():
            native_children = all(child._is_native() for child in self._modules.values())
            self.__dict__["_native_at"] = (last_change(), native_children)
        return native_children

    @native
    def forward(self, input):
        if self._children_are_native():
            return _C.module_forward(self._handle, input)
        for module in self._modules.values():
            input = module(input)
        return input


class ModuleList(_Listed):
    """A list of modules."""

    def __init__(self, modules=None):
        super().__init__()
        self.extend(modules or ())


class ParameterList(_Listed):
    """A list of parameters; plain tensors become parameters."""

    _kind = "_parameters"

    def __init__(self, values=None):
        super().__init__()
        self.extend(values or ())

    def append(self, item):
        return super().append(item if isinstance(item, Parameter) else Parameter(item))

    def extra_repr(self):
        return _describe(self._parameters)


class _Keyed(Module):
    """Children, or parameters, by keys that are strings."""

    _kind = "_modules"

    def __init__(self, items=None):
        super().__init__()
        self.update(items or {})

    def _items(self):
        return getattr(self, self._kind)

    def __getitem__(self, key):
        return self._items()[key]

    def __setitem__(self, key, item):
        setattr(self, key, item)

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        delattr(self, key)

    def __len__(self):
        return len(self._items())

    def __iter__(self):
        return iter(list(self._items()))

    def __contains__(self, key):
        return key in self._items()

    def keys(self):
        return self._items().keys()

    def values(self):
        return self._items().values()

    def items(self):
        return self._items().items()

    def pop(self, key):
        item = self[key]
        del self[key]
        return item

    def clear(self):
        for key in self:
            del self[key]

    def update(self, items):
        pairs = items.items() if hasattr(items, "items") else items
        for key, item in pairs:
            self[key] = item


class ModuleDict(_Keyed):
    """A dict of modules."""

    def __setitem__(self, key, item):
        if key in self._modules:
            setattr(self, key, item)
        else:
            self.add_module(key, item)


class ParameterDict(_Keyed):
    """A dict of parameters; plain tensors become parameters."""

    _kind = "_parameters"

    def __setitem__(self, key, item):
        setattr(self, key, item if isinstance(item, Parameter) else Parameter(item))

    def extra_repr(self):
        return _describe(self._parameters)


def _describe(parameters):
    return "\n".join(f"({name}): Parameter containing: [{x.dtype} of size "
                     f"{'x'.join(map(str, x.shape))}]" for name, x in parameters.items())
