"""An optimizer's groups of parameters as Python sees them."""
import collections.abc

from libdl import _C


class ParameterGroup(collections.abc.MutableMapping):
    """A group of an optimizer of the library's, as a dict.

    Settings, such as group["lr"], are read from and written to the library's optimizer. "params"
    is the list of the group's parameters. Other keys are the program's own.
    """

    # Keys that stand for two settings of the library's.
    _PAIRS = {"betas": ("beta1", "beta2")}

    def __init__(self, handle, number, parameters, kinds, own):
        """`kinds` are the settings' names and types; `own` what else the group holds."""
        self._handle = handle
        self._number = number
        self._kinds = kinds
        self._own = {"params": parameters, **own}

    def __getitem__(self, key):
        if key in self._PAIRS and key in self._kinds:
            return tuple(self._get(name) for name in self._PAIRS[key])
        if key in self._kinds:
            return self._kinds[key](self._get(key))
        return self._own[key]

    def __setitem__(self, key, value):
        if key in self._PAIRS and key in self._kinds:
            for name, part in zip(self._PAIRS[key], value):
                self._set(name, part)
        elif key in self._kinds:
            self._set(key, value)
        else:
            self._own[key] = value

    def __delitem__(self, key):
        if key in self._kinds:
            raise KeyError(f"'{key}' is a setting of the optimizer and cannot be deleted")
        del self._own[key]

    def __iter__(self):
        yield "params"
        yield from self._kinds
        yield from (key for key in self._own if key != "params")

    def __len__(self):
        return len(self._kinds) + len(self._own)

    def __repr__(self):
        return repr(dict(self))

    def _get(self, name):
        return _C.optimizer_get(self._handle, self._number, name)

    def _set(self, name, value):
        _C.optimizer_set(self._handle, self._number, name, float(value))
