"""Other shapes of the same elements; most results are views that share memory."""

from .. import _C
from .._operations import alias, both, function, method
from .._arguments import sizes


@method
def view(input, *shape):
    """The elements in another shape, without a copy; or, of a dtype, in that one."""
    if not isinstance(shape[0], int):
        if hasattr(shape[0], "itemsize"):
            raise NotImplementedError("view: libdl has no views of another dtype; use to(dtype)")
        return _C.view(input, sizes(shape))
    return _C.view(input, shape)


@method
def view_as(input, other):
    """view in other's shape."""
    return _C.view(input, other.shape)


@both
def reshape(input, *shape):
    """The elements in another shape; a copy only where no view can be."""
    return _C.reshape(input, sizes(shape))


@method
def reshape_as(input, other):
    """reshape to other's shape."""
    return _C.reshape(input, other.shape)


@both
def flatten(input, start_dim=0, end_dim=-1):
    """One dimension out of several neighbours."""
    return _C.flatten(input, start_dim, end_dim)


@both
def ravel(input):
    """flatten."""
    return _C.flatten(input, 0, -1)


@both
def unflatten(input, dim, sizes):
    """Several dimensions out of one."""
    return _C.unflatten(input, dim, sizes)


@both
def squeeze(input, dim=None):
    """Without dimensions of size 1, or without this one (these) if of size 1."""
    if dim is None:
        return _C.squeeze(input)
    if isinstance(dim, (tuple, list)):
        for d in sorted((d % max(input.ndim, 1) for d in dim), reverse=True):
            input = _C.squeeze_dim(input, d)
        return input
    return _C.squeeze_dim(input, dim)


@both
def unsqueeze(input, dim):
    """With a dimension of size 1 more."""
    return _C.unsqueeze(input, dim)


@method
def expand(input, *shape):
    """Dimensions of size 1 repeated, without a copy; -1 leaves a size as it is."""
    return _C.expand(input, sizes(shape))


@method
def expand_as(input, other):
    """expand to other's shape."""
    return _C.expand(input, other.shape)


@both
def broadcast_to(input, shape):
    """expand."""
    return _C.expand(input, shape)


@both
def permute(input, *order, dims=None):
    """The dimensions in another order."""
    return _C.permute(input, sizes(order) if dims is None else dims)


@both
def transpose(input, dim0, dim1):
    """Two dimensions exchanged."""
    return _C.transpose(input, dim0, dim1)


@both
def t(input):
    """The transpose of a matrix."""
    return _C.t(input)


@both
def movedim(input, source, destination):
    """Dimensions at other places."""
    sources = [s % input.ndim for s in _several(source)]
    places = [d % input.ndim for d in _several(destination)]
    order = [d for d in range(input.ndim) if d not in sources]
    for place, dim in sorted(zip(places, sources)):
        order.insert(place, dim)
    return _C.permute(input, order)


def _several(x):
    return x if isinstance(x, (tuple, list)) else (x,)


for _name in ("swapaxes", "swapdims"):
    alias(_name, transpose)
alias("moveaxis", movedim)


@both
def select(input, dim, index):
    """One slice of a dimension, without it."""
    return _C.select(input, dim, index)


@both
def narrow(input, dim, start, length):
    """A part of a dimension."""
    return _C.narrow(input, dim, int(start), length)


@both
def split(input, split_size_or_sections, dim=0):
    """Pieces of one size, or of these sizes, along a dimension."""
    if isinstance(split_size_or_sections, int):
        return _C.split(input, split_size_or_sections, dim)
    return _C.split_sizes(input, split_size_or_sections, dim)


@both
def chunk(input, chunks, dim=0):
    """So many pieces along a dimension."""
    return _C.chunk(input, chunks, dim)


@both
def unbind(input, dim=0):
    """All slices of a dimension."""
    return _C.unbind(input, dim)


@both
def as_strided(input, size, stride, storage_offset=None):
    """The elements of the memory at these strides."""
    if storage_offset is None:
        storage_offset = _C.tensor_offset(input)
    return _C.as_strided(input, size, stride, storage_offset)


@method
def repeat(input, *counts):
    """The tensor beside itself, so often along each dimension."""
    return _C.repeat(input, sizes(counts))


@function
def tile(input, dims):
    """repeat, where missing counts are 1."""
    return _C.repeat(input, (1,) * (input.ndim - len(dims)) + tuple(dims))


@both
def flip(input, *axes, dims=None):
    """The elements of dimensions in reverse order."""
    return _C.flip(input, sizes(axes) if dims is None else _several(dims))


@both
def roll(input, shifts, dims=None):
    """The elements moved along dimensions; those that fall off come back on the other side."""
    return _C.roll(input, _several(shifts), () if dims is None else _several(dims))


@both
def tril(input, diagonal=0):
    """The lower triangle of matrices, zeros elsewhere."""
    return _C.tril(input, diagonal)


@both
def triu(input, diagonal=0):
    """The upper triangle of matrices, zeros elsewhere."""
    return _C.triu(input, diagonal)


@both
def diagonal(input, offset=0, dim1=0, dim2=1):
    """The elements x[i, i + offset], as the last dimension."""
    x = movedim(input, (dim1, dim2), (-2, -1))
    rows, columns = x.shape[-2:]
    length = max(0, min(rows, columns - offset) if offset >= 0 else min(rows + offset, columns))
    strides = x.stride()
    start = x.storage_offset() + (offset * strides[-1] if offset > 0 else -offset * strides[-2])
    return _C.as_strided(x, [*x.shape[:-2], length], [*strides[:-2], strides[-2] + strides[-1]],
                         start if length else 0)


@both
def diag(input, diagonal=0):
    """The diagonal of a matrix; the matrix with this diagonal."""
    if input.ndim == 2:
        return _diagonal(input, diagonal).clone()
    size = input.shape[0] + abs(diagonal)
    y = input.new_zeros((size, size))
    _diagonal(y, diagonal).copy_(input)
    return y


_diagonal = diagonal  # `diag` has a parameter of that name


@both
def trace(input):
    """The sum of the diagonal."""
    return _C.sum(diagonal(input))


@both
def numel(input):
    """How many elements there are."""
    return _C.tensor_numel(input)


alias("nelement", numel, method)
alias("ndimension", lambda input: input.ndim, method)
alias("dim", lambda input: input.ndim, method)


@method
def size(input, dim=None):
    """The shape, or the size of one dimension."""
    return input.shape if dim is None else _C.tensor_size(input, dim)


@method
def stride(input, dim=None):
    """Elements to the next one along each dimension, or along one."""
    strides = _C.tensor_strides(input)
    return strides if dim is None else strides[dim]


@method
def storage_offset(input):
    """Elements before the first one."""
    return _C.tensor_offset(input)


@method
def is_contiguous(input):
    """Whether the elements lie in row-major order without gaps."""
    return _C.tensor_is_contiguous(input)


@method
def data_ptr(input):
    """The address of the first element."""
    return _C.tensor_data(input)


@method
def contiguous(input):
    """The tensor itself, or a copy without gaps."""
    return input if _C.tensor_is_contiguous(input) else _C.contiguous(input)
