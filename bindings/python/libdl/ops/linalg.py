"""Products of matrices and vectors."""

from .. import _C
from .._operations import both, in_place


@both
def matmul(input, other):
    """input @ other: of vectors, matrices and batches of matrices."""
    return _C.matmul(input, other)


@both
def mm(input, mat2):
    """The product of two matrices."""
    return _C.mm(input, mat2)


@both
def bmm(input, mat2):
    """The products of two batches of matrices."""
    return _C.bmm(input, mat2)


@both
def mv(input, vec):
    """The product of a matrix and a vector."""
    if input.ndim != 2 or vec.ndim != 1:
        raise RuntimeError(f"mv: a matrix and a vector expected, got shapes {list(input.shape)} and "
                           f"{list(vec.shape)}")
    return _C.matmul(input, vec)


@both
def dot(input, tensor):
    """The inner product of two vectors."""
    return _C.dot(input, tensor)


@both
def outer(input, vec2):
    """The outer product of two vectors."""
    return _C.outer(input, vec2)


@both
def inner(input, other):
    """The sums of products over the last dimensions."""
    if input.ndim == 0 or other.ndim == 0:
        return input * other
    return _tensordot_last(input, other)


def _tensordot_last(x, y):
    rows = _C.reshape(x, [-1, x.shape[-1]])
    columns = _C.reshape(y, [-1, y.shape[-1]])
    return _C.reshape(_C.mm(rows, _C.t(columns)), [*x.shape[:-1], *y.shape[:-1]])


def _scaled_sum(input, product, beta, alpha):
    if not product.dtype.is_floating_point:
        alpha, beta = int(alpha), int(beta)  # as PyTorch rounds them
    product = product if alpha == 1 else product * alpha
    if beta == 0:
        return product
    return product + (input if beta == 1 else input * beta)


@both
def addmm(input, mat1, mat2, *, beta=1, alpha=1):
    """beta * input + alpha * (mat1 @ mat2)."""
    return _scaled_sum(input, _C.mm(mat1, mat2), beta, alpha)


@both
def addmv(input, mat, vec, *, beta=1, alpha=1):
    """beta * input + alpha * (mat @ vec)."""
    return _scaled_sum(input, mv(mat, vec), beta, alpha)


@both
def baddbmm(input, batch1, batch2, *, beta=1, alpha=1):
    """beta * input + alpha * (batch1 @ batch2)."""
    return _scaled_sum(input, _C.bmm(batch1, batch2), beta, alpha)


for _operation in (addmm, addmv, baddbmm):
    in_place(_operation.__name__ + "_", _operation)
