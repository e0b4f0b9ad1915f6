"""save and load: tensors in a safetensors file, whatever holds them as JSON in its metadata. Nothing
that is loaded can run code."""

import os

from . import _C
from .device import device_code

_KEY = "libdl.structure"


def save(obj, f, **unused):
    """Writes tensors, numbers, strings, None, and dicts, lists and tuples of these. A flat dict of
    tensors becomes a plain safetensors file with its names. f: a path, or a file open for
    writing bytes."""
    import json
    writer = _Writer()
    structure = writer.describe(obj, ())
    _C.state_dict_set_metadata(writer.state, _KEY, json.dumps(structure))
    if isinstance(f, (str, os.PathLike)):
        _C.safetensors_save(writer.state, os.fspath(f))
        return
    with _temporary() as path:
        _C.safetensors_save(writer.state, path)
        with open(path, "rb") as file:
            f.write(file.read())


def load(f, map_location=None, **unused):
    """What save wrote, on the CPU or on map_location; of another safetensors file, a dict of its
    tensors."""
    if isinstance(f, (str, os.PathLike)):
        return _load(os.fspath(f), map_location)
    with _temporary() as path:
        with open(path, "wb") as file:
            file.write(f.read())
        return _load(path, map_location)


class _temporary:
    """The path of a file in a folder that goes away again."""

    def __enter__(self):
        import tempfile  # with json one third of the package's time to import
        self._folder = tempfile.TemporaryDirectory()
        return os.path.join(self._folder.name, "tensors.safetensors")

    def __exit__(self, *exception):
        self._folder.cleanup()


class _Writer:
    """Collects tensors and gives their places in a structure."""

    def __init__(self):
        self.state = _C.state_dict_create()
        self._names = set()

    def describe(self, x, path):
        """x as JSON; path is how one gets to it."""
        if isinstance(x, _C.Tensor):
            return {"tensor": self._add(x, path)}
        if x is None or isinstance(x, (bool, int, str)):
            return x
        if isinstance(x, float):
            return {"float": x.hex()}  # exact, and infinities and NaN have one
        if isinstance(x, dict):
            return {"dict": [[self._key(k, path), self.describe(v, (*path, k))]
                             for k, v in x.items()]}
        if isinstance(x, (list, tuple)):
            kind = "tuple" if isinstance(x, tuple) else "list"
            return {kind: [self.describe(v, (*path, i)) for i, v in enumerate(x)]}
        place = "".join(f"[{p!r}]" for p in path)
        raise TypeError(f"save: object{place} is a {type(x).__name__}; tensors, numbers, strings, "
                        f"None, dicts, lists and tuples can be saved (of a module, its state_dict())")

    def _key(self, key, path):
        if not isinstance(key, (str, int)):
            place = "".join(f"[{p!r}]" for p in path)
            raise TypeError(f"save: object{place} has the key {key!r}; keys are strings or ints")
        return key

    def _add(self, x, path):
        name = wanted = ".".join(map(str, path)) or "tensor"
        count = 1
        while name in self._names:
            count += 1
            name = f"{wanted}#{count}"
        self._names.add(name)
        _C.state_dict_set(self.state, name, x)
        return name


def _load(path, map_location):
    import json
    device = _C.DEVICE_CPU if map_location is None or callable(map_location) \
        else device_code(map_location)
    state = _C.safetensors_load(path, device=device)
    names = [_C.state_dict_name(state, i) for i in range(_C.state_dict_count(state))]
    try:
        text = _C.state_dict_metadata(state, _KEY)
    except (RuntimeError, KeyError):
        return {name: _C.state_dict_get(state, name) for name in names}
    return _restore(json.loads(text), state)


def _restore(x, state):
    if not isinstance(x, dict):
        return x
    (kind, value), = x.items()
    if kind == "tensor":
        return _C.state_dict_get(state, value)
    if kind == "float":
        return float.fromhex(value)
    if kind == "dict":
        return {k: _restore(v, state) for k, v in value}
    items = [_restore(v, state) for v in value]
    return tuple(items) if kind == "tuple" else items
