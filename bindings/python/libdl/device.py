"""Where tensors are: the CPU and GPUs."""

from . import _C

_KINDS = {_C.DEVICE_KIND_CPU: "cpu", _C.DEVICE_KIND_CUDA: "cuda"}
_OF_KIND = 65536  # the C API's number of a device is kind * 65536 + index


class device:
    """device("cuda:1"), device("cuda", 1), device(1) (a GPU), device("cpu")."""

    __slots__ = ("type", "index", "_code")

    def __new__(cls, type=None, index=None):
        if isinstance(type, device):
            return type
        self = object.__new__(cls)
        if isinstance(type, str):
            self.type, self.index = _parse(type, index)
        elif isinstance(type, int):
            self.type, self.index = "cuda", type
        else:
            raise TypeError(f"device: expected a name or a GPU's number, not {type!r}")
        self._code = _code_of(self.type, self.index)
        return self

    def __index__(self):
        return self._code

    def __eq__(self, other):
        return isinstance(other, device) and (self.type, self.index) == (other.type, other.index)

    def __hash__(self):
        return hash((self.type, self.index))

    def __repr__(self):
        place = "" if self.index is None else f", index={self.index}"
        return f"device(type='{self.type}'{place})"

    def __str__(self):
        return self.type if self.index is None else f"{self.type}:{self.index}"

    def __reduce__(self):
        return device, (str(self),)

    def __enter__(self):
        _entered.append(_C.default_device())
        _C.set_default_device(self._code)
        return self

    def __exit__(self, *exception):
        _C.set_default_device(_entered.pop())


_entered = []
_current_gpu = 0


def current_gpu():
    """The GPU that "cuda" without a number stands for."""
    return _current_gpu


def set_current_gpu(index):
    global _current_gpu
    _current_gpu = index


def _parse(name, index):
    kind, colon, number = name.partition(":")
    if kind not in _KINDS.values() or colon and not number.isdigit():
        raise RuntimeError(f"device: '{name}' is none; devices are called cpu, cuda and cuda:1")
    return kind, int(number) if colon else index


def _code_of(kind, index):
    if kind == "cpu":
        return _C.DEVICE_CPU + (index or 0)
    return _C.DEVICE_KIND_CUDA * _OF_KIND + (_current_gpu if index is None else index)


class _Devices(dict):
    """By the C API's numbers; the CPU has no index, as PyTorch shows it."""

    def __missing__(self, code):
        kind, index = divmod(code, _OF_KIND)
        self[code] = found = device(_KINDS[kind], index if kind or index else None)
        return found


by_code = _Devices()


def device_code(x):
    """The C API's number of whatever names a device; None is the default device."""
    if x is None:
        return _C.DEVICE_DEFAULT
    return x._code if isinstance(x, device) else device(x)._code


def gpu_code(x):
    """The same of a GPU; None is the current one."""
    found = device("cuda" if x is None else x)
    if found.type != "cuda":
        raise ValueError(f"expected a GPU, got {found}")
    return found._code


def get_default_device():
    """Where tensors are made that name no device."""
    return by_code[_C.default_device()]


def set_default_device(x):
    _C.set_default_device(_C.DEVICE_CPU if x is None else device_code(x))
