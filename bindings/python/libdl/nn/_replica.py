"""A tree of Python modules over a copy of the library's."""
from libdl import _C


def bound_to(module, handle):
    """A shallow copy of the tree whose tensors are those of `handle`, a replica of its module."""
    return _copy(module, handle, {})


def _copy(module, handle, copies):
    if module in copies:
        return copies[module]
    copy = copies[module] = type(module).__new__(type(module))
    copy.__dict__.update(module.__dict__)
    copy.__dict__.update(
        _handle=handle,
        _parameters=_tensors(module._parameters, handle, _C.module_parameter),
        _buffers=_tensors(module._buffers, handle, _C.module_buffer),
        _modules={name: child and _copy(child, _C.module_child(handle, name), copies)
                  for name, child in module._modules.items()})
    return copy


def _tensors(own, handle, get):
    return {name: x if x is None else get(handle, name) for name, x in own.items()}
