"""Several tensors to one, and one by places in another."""

from .. import _C
from .._operations import alias, both, function, in_place, method
from ..creation import broadcast_shapes


@function
def cat(tensors, dim=0, *, axis=None):
    """The tensors one after another along a dimension."""
    return _C.cat(tensors, dim if axis is None else axis)


@function
def stack(tensors, dim=0):
    """The tensors along a new dimension."""
    return _C.stack(tensors, dim)


for _name in ("concat", "concatenate"):
    alias(_name, cat, function)


@function
def hstack(tensors):
    """Side by side: along dimension 1, of vectors along 0."""
    return _C.cat(tensors, 0 if tensors[0].ndim < 2 else 1)


@function
def vstack(tensors):
    """One below the other."""
    return _C.cat([t.view(1, -1) if t.ndim < 2 else t for t in tensors], 0)


@function
def meshgrid(*tensors, indexing="ij"):
    """The coordinates of a grid, a tensor for each axis."""
    tensors = tensors[0] if len(tensors) == 1 and isinstance(tensors[0], (tuple, list)) else tensors
    if indexing == "xy" and len(tensors) > 1:
        second, first, *rest = meshgrid(tensors[1], tensors[0], *tensors[2:])
        return (first, second, *rest)
    shape = [t.numel() for t in tensors]
    return tuple(_C.expand(t.reshape([-1 if d == i else 1 for d in range(len(shape))]), shape)
                 for i, t in enumerate(tensors))


@function
def broadcast_tensors(*tensors):
    """All in their common shape."""
    shape = broadcast_shapes(*(t.shape for t in tensors))
    return tuple(_C.expand(t, shape) for t in tensors)


@both
def index_select(input, dim, index):
    """The slices of a dimension that the indices name."""
    return _C.index_select(input, dim, index)


@both
def index_add(input, dim, index, source, *, alpha=1):
    """input with the slices of source added at the indices."""
    return _C.index_add(input, dim, index, source if alpha == 1 else source * alpha)


@both
def gather(input, dim, index):
    """For each place of index the element whose position along dim it names."""
    return _C.gather(input, dim, index)


@both
def scatter_add(input, dim, index, src):
    """input with the elements of src added where gather would take them."""
    return _C.scatter_add(input, dim, index, src)


for _operation in (index_add, scatter_add):
    in_place(_operation.__name__ + "_", _operation)


@both
def index_copy(input, dim, index, source):
    """input with its slices at the indices replaced by those of source."""
    return _C.index_copy(input, dim, index, source)


in_place("index_copy_", index_copy)


@both
def index_put(input, indices, values, accumulate=False):
    """A copy with input[indices] replaced by values, or values added there."""
    return _C.index_put(input, indices, values, accumulate)


@method
def index_put_(input, indices, values, accumulate=False):
    """index_put into input itself."""
    _C.index_put_(input, indices, values, accumulate)
    return input


@method
def index_fill_(input, dim, index, value):
    """The slices of a dimension that the indices name filled with value."""
    shape = list(input.shape)
    shape[dim] = index.numel()
    return _C.copy_(input, _C.index_copy(input.clone(), dim, index, input.new_full(shape, value))) \
        or input


def _coordinates(index, dim):
    """For each place of index, its place in the tensor that it points into."""
    dim %= max(index.ndim, 1)
    places = []
    for d, size in enumerate(index.shape):
        along = _C.arange_i64(0, size, 1, device=_C.tensor_device(index))
        places.append(index if d == dim else
                      along.view([size if i == d else 1 for i in range(index.ndim)]))
    return places


@both
def scatter(input, dim, index, src=None, *, value=None):
    """input with the elements of src, or value, written where gather would take them; of several
    for one place the last one stays."""
    if index.numel() == 0:
        return _C.clone(input)
    if isinstance(src, _C.Tensor):
        src = src[tuple(slice(size) for size in index.shape)]
    else:
        src = _C.full([], value if src is None else src, input.dtype, _C.tensor_device(input))
    if input.ndim == 0:
        return src.reshape([]).clone()
    index = index.view(1) if index.ndim == 0 else index
    return _C.index_put(input, _coordinates(index, dim), src, False)


in_place("scatter_", scatter)


@both
def masked_select(input, mask):
    """The elements where mask is true, one after another."""
    return _C.masked_select(input, mask)


@both
def nonzero(input, *, as_tuple=False):
    """The coordinates of the elements that are not zero: [count, ndim], or a tensor for each
    dimension."""
    if as_tuple:
        return _C.unbind(_C.nonzero(input if input.ndim else input.view(1)), 1)
    return _C.nonzero(input)


@both
def take(input, index):
    """The elements at these places of the flattened tensor."""
    index = _C.where(index < 0, index + input.numel(), index)
    return _C.index_select(input.reshape(-1), 0, index.reshape(-1)).view(index.shape)


@both
def repeat_interleave(input, repeats, dim=None, *, output_size=None):
    """Each slice of a dimension so many times."""
    if dim is None:
        input, dim = input.reshape(-1), 0
    counts = repeats.tolist() if isinstance(repeats, _C.Tensor) else repeats
    if isinstance(counts, int):
        counts = [counts] * input.shape[dim]
    places = [i for i, count in enumerate(counts) for _ in range(count)]
    return _C.index_select(input, dim, input.new_tensor(places, dtype=int))
