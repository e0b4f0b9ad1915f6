"""x[key] and x[key] = value for keys with masks and index tensors, and for values that are neither
tensors nor numbers. The simple cases never come here (src/tensor_index.cpp)."""

from .. import _C
from ..creation import as_tensor
from ..dtypes import bool as bool_dtype, uint8


def _as_index(key):
    """A tensor for a list, an array, a bool or a tensor among the keys."""
    if isinstance(key, _C.Tensor):
        return key
    if isinstance(key, range):
        key = list(key)
    index = as_tensor(key)
    if isinstance(key, (list, tuple)) and not index.numel():
        return index.long()  # [] is an index of nothing, not a float
    return index


def _is_advanced(key):
    return isinstance(key, (_C.Tensor, list, tuple, range, bool)) or \
        hasattr(key, "__array__") and getattr(key, "ndim", 1) > 0


def _dims_of(key):
    """How many dimensions of the tensor a key speaks of."""
    if key is None or key is Ellipsis or isinstance(key, bool):
        return 0
    if isinstance(key, _C.Tensor) and _is_mask(key):
        return key.ndim
    return 1


def _is_mask(index):
    return index.dtype is bool_dtype or index.dtype is uint8


def _spread(x, keys):
    """The keys with `...` written out."""
    used = sum(_dims_of(key) for key in keys)
    if used > x.ndim:
        raise IndexError(f"too many indices for tensor of dimension {x.ndim}")
    missing = [slice(None)] * (x.ndim - used)
    for i, key in enumerate(keys):
        if key is Ellipsis:
            return keys[:i] + missing + keys[i + 1:]
    return keys + missing


def _split(x, key):
    """(view, indices): the view that the simple keys make, where each dimension has an index tensor
    or None."""
    keys = list(key) if isinstance(key, tuple) else [key]
    keys = [_as_index(k) if _is_advanced(k) else k for k in keys]
    basic, indices = [], []
    for k in _spread(x, keys):
        if not isinstance(k, _C.Tensor):
            basic.append(k)
            if k is None or isinstance(k, slice):
                indices.append(None)
        elif k.ndim == 0 and _is_mask(k):
            basic.append(None)  # True and False index a dimension of size 1
            indices.append(k.view(1))
        else:
            basic += [slice(None)] * _dims_of(k)
            indices.append(_mask_of(k))
    return x[tuple(basic)], indices


def _mask_of(index):
    # A uint8 tensor is a mask, as in PyTorch.
    return index != 0 if index.dtype is uint8 else index


def _on(x, indices):
    device = x.device
    return [i if i is None or i.device == device else i.to(device) for i in indices]


def get_item(x, key):
    """x[key]."""
    view, indices = _split(x, key)
    return _C.index(view, _on(x, indices))


def set_item(x, key, value):
    """x[key] = value."""
    value = as_tensor(value, dtype=x.dtype, device=x.device)
    keys = key if isinstance(key, tuple) else (key,)
    if not any(_is_advanced(k) for k in keys):
        _C.copy_(x[key], value)
        return
    view, indices = _split(x, key)
    _C.index_put_(view, _on(x, indices), value, False)
