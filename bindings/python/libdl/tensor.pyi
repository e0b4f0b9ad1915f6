"""Generated from the package by bindings/python/generate_stubs; do not edit."""
import builtins
from typing import Any, Iterator, Optional

from . import _C
from .device import device
from .dtypes import dtype
from .size import Size


class Tensor(_C.Tensor):
    shape: Size
    dtype: dtype
    device: device
    ndim: builtins.int
    grad: Optional[Tensor]
    requires_grad: builtins.bool
    is_leaf: builtins.bool
    is_cuda: builtins.bool
    data: Tensor
    T: Tensor
    mT: Tensor
    nbytes: builtins.int
    itemsize: builtins.int
    grad_fn: Any
    def __add__(self, other: Any) -> Tensor: ...
    def __radd__(self, other: Any) -> Tensor: ...
    def __sub__(self, other: Any) -> Tensor: ...
    def __rsub__(self, other: Any) -> Tensor: ...
    def __mul__(self, other: Any) -> Tensor: ...
    def __rmul__(self, other: Any) -> Tensor: ...
    def __truediv__(self, other: Any) -> Tensor: ...
    def __rtruediv__(self, other: Any) -> Tensor: ...
    def __floordiv__(self, other: Any) -> Tensor: ...
    def __rfloordiv__(self, other: Any) -> Tensor: ...
    def __mod__(self, other: Any) -> Tensor: ...
    def __rmod__(self, other: Any) -> Tensor: ...
    def __pow__(self, other: Any) -> Tensor: ...
    def __rpow__(self, other: Any) -> Tensor: ...
    def __matmul__(self, other: Any) -> Tensor: ...
    def __rmatmul__(self, other: Any) -> Tensor: ...
    def __and__(self, other: Any) -> Tensor: ...
    def __rand__(self, other: Any) -> Tensor: ...
    def __or__(self, other: Any) -> Tensor: ...
    def __ror__(self, other: Any) -> Tensor: ...
    def __xor__(self, other: Any) -> Tensor: ...
    def __rxor__(self, other: Any) -> Tensor: ...
    def __eq__(self, other: Any) -> Tensor: ...  # type: ignore[override]
    def __ne__(self, other: Any) -> Tensor: ...  # type: ignore[override]
    def __lt__(self, other: Any) -> Tensor: ...  # type: ignore[override]
    def __le__(self, other: Any) -> Tensor: ...  # type: ignore[override]
    def __gt__(self, other: Any) -> Tensor: ...  # type: ignore[override]
    def __ge__(self, other: Any) -> Tensor: ...  # type: ignore[override]
    def __neg__(self) -> Tensor: ...
    def __invert__(self) -> Tensor: ...
    def __getitem__(self, key: Any) -> Tensor: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def __len__(self) -> builtins.int: ...
    def __iter__(self) -> Iterator[Tensor]: ...
    def __float__(self) -> builtins.float: ...
    def __int__(self) -> builtins.int: ...
    def __bool__(self) -> builtins.bool: ...
    def abs(self) -> Tensor:
        """The absolute value."""
    def abs_(self, *args, **keywords) -> Tensor:
        """abs in place."""
    def absolute(self) -> Tensor:
        """The absolute value."""
    def absolute_(self, *args, **keywords) -> Tensor:
        """abs in place."""
    def add(self, other, *, alpha=...) -> Tensor:
        """input + alpha * other."""
    def add_(self, other, *, alpha=...) -> Tensor:
        """input += alpha * other."""
    def addcdiv(self, tensor1, tensor2, *, value=...) -> Tensor:
        """input + value * tensor1 / tensor2."""
    def addcdiv_(self, *args, **keywords) -> Tensor:
        """addcdiv in place."""
    def addcmul(self, tensor1, tensor2, *, value=...) -> Tensor:
        """input + value * tensor1 * tensor2."""
    def addcmul_(self, *args, **keywords) -> Tensor:
        """addcmul in place."""
    def addmm(self, mat1, mat2, *, beta=..., alpha=...) -> Tensor:
        """beta * input + alpha * (mat1 @ mat2)."""
    def addmm_(self, *args, **keywords) -> Tensor:
        """addmm in place."""
    def addmv(self, mat, vec, *, beta=..., alpha=...) -> Tensor:
        """beta * input + alpha * (mat @ vec)."""
    def addmv_(self, *args, **keywords) -> Tensor:
        """addmv in place."""
    def all(self, dim=..., keepdim=..., *, axis=...) -> Tensor:
        """Whether no element is zero."""
    def allclose(self, other, rtol=..., atol=..., equal_nan=...) -> builtins.bool:
        """Whether isclose holds for all elements."""
    def amax(self, dim=..., keepdim=...) -> Tensor:
        """The largest elements along dimensions; equal ones share the gradient."""
    def amin(self, dim=..., keepdim=...) -> Tensor:
        """The smallest elements along dimensions; equal ones share the gradient."""
    def aminmax(self, *, dim=..., keepdim=...) -> Tensor:
        """(amin, amax)."""
    def any(self, dim=..., keepdim=..., *, axis=...) -> Tensor:
        """Whether some element is not zero."""
    def argmax(self, dim=..., keepdim=..., *, axis=...) -> Tensor:
        """Where the largest element is; without a dimension, in the flattened tensor."""
    def argmin(self, dim=..., keepdim=..., *, axis=...) -> Tensor:
        """Where the smallest element is; without a dimension, in the flattened tensor."""
    def argsort(self, dim=..., descending=..., *, stable=...) -> Tensor:
        """The indices that sort gives."""
    def as_strided(self, size, stride, storage_offset=...) -> Tensor:
        """The elements of the memory at these strides."""
    def backward(self, gradient=..., retain_graph=..., create_graph=..., inputs=...) -> None:
        """Adds the gradients of this tensor to the leaves that it was computed from."""
    def baddbmm(self, batch1, batch2, *, beta=..., alpha=...) -> Tensor:
        """beta * input + alpha * (batch1 @ batch2)."""
    def baddbmm_(self, *args, **keywords) -> Tensor:
        """baddbmm in place."""
    def bernoulli(self, p=..., *, generator=...) -> Tensor:
        """1 with the probability that stands in input, or with p."""
    def bernoulli_(self, p=..., *, generator=...) -> Tensor:
        """Filled with 1 where a draw falls below p, else 0."""
    def bincount(self, weights=..., minlength=...) -> Tensor:
        """How often each number is there, or the sum of its weights; minlength numbers at least."""
    def bitwise_and(self, other) -> Tensor:
        """The bits that both have; of bools, whether both are true."""
    def bitwise_and_(self, *args, **keywords) -> Tensor:
        """bitwise_and in place."""
    def bitwise_left_shift(self, other) -> Tensor:
        """input 2^other; bits that leave the dtype are lost."""
    def bitwise_left_shift_(self, *args, **keywords) -> Tensor:
        """bitwise_left_shift in place."""
    def bitwise_not(self) -> Tensor:
        """The bits that input has not; of bools the other truth value."""
    def bitwise_or(self, other) -> Tensor:
        """The bits that one has; of bools, whether one is true."""
    def bitwise_or_(self, *args, **keywords) -> Tensor:
        """bitwise_or in place."""
    def bitwise_right_shift(self, other) -> Tensor:
        """input / 2^other, rounded down."""
    def bitwise_right_shift_(self, *args, **keywords) -> Tensor:
        """bitwise_right_shift in place."""
    def bitwise_xor(self, other) -> Tensor:
        """The bits that just one has; of bools, whether just one is true."""
    def bitwise_xor_(self, *args, **keywords) -> Tensor:
        """bitwise_xor in place."""
    def bmm(self, mat2) -> Tensor:
        """The products of two batches of matrices."""
    def bool(self, memory_format=...) -> Tensor:
        """to(libdl.bool)."""
    def broadcast_to(self, shape) -> Tensor:
        """expand."""
    def byte(self, memory_format=...) -> Tensor:
        """to(libdl.uint8)."""
    def ceil(self) -> Tensor:
        """The next integer above."""
    def ceil_(self, *args, **keywords) -> Tensor:
        """ceil in place."""
    def chunk(self, chunks, dim=...) -> tuple[Tensor, ...]:
        """So many pieces along a dimension."""
    def clamp(self, min=..., max=...) -> Tensor:
        """The elements brought between min and max: numbers, tensors or None."""
    def clamp_(self, *args, **keywords) -> Tensor:
        """clamp in place."""
    def clamp_max(self, max) -> Tensor:
        """clamp with an upper bound."""
    def clamp_max_(self, *args, **keywords) -> Tensor:
        """clamp_max in place."""
    def clamp_min(self, min) -> Tensor:
        """clamp with a lower bound."""
    def clamp_min_(self, *args, **keywords) -> Tensor:
        """clamp_min in place."""
    def clip(self, min=..., max=...) -> Tensor:
        """The elements brought between min and max: numbers, tensors or None."""
    def clone(self, *, memory_format=...) -> Tensor:
        """A copy; gradients flow through it."""
    def contiguous(self) -> Tensor:
        """The tensor itself, or a copy without gaps."""
    def copy_(self, src, non_blocking=...) -> Tensor:
        """The elements of src, broadcast, converted and from any device."""
    def cos(self) -> Tensor:
        """The cosine."""
    def cos_(self, *args, **keywords) -> Tensor:
        """cos in place."""
    def count_nonzero(self, dim=...) -> Tensor:
        """How many elements are not zero."""
    def cpu(self) -> Tensor:
        """The tensor in the host's memory."""
    def cuda(self, device=..., non_blocking=...) -> Tensor:
        """The tensor on a GPU, the current one by default."""
    def cumsum(self, dim, *, dtype=...) -> Tensor:
        """The sums of the elements up to each along a dimension; of integers in int64."""
    def cumsum_(self, *args, **keywords) -> Tensor:
        """cumsum in place."""
    def data_ptr(self) -> builtins.int:
        """The address of the first element."""
    def detach(self) -> Tensor:
        """The same memory as a tensor that asks for no gradients."""
    def detach_(self) -> Tensor:
        """Makes the tensor a leaf that asks for no gradients."""
    def diag(self, diagonal=...) -> Tensor:
        """The diagonal of a matrix; the matrix with this diagonal."""
    def diagonal(self, offset=..., dim1=..., dim2=...) -> Tensor:
        """The elements x[i, i + offset], as the last dimension."""
    def dim(self) -> builtins.int:
        """"""
    def dist(self, other, p=...) -> Tensor:
        """The p-norm of input - other."""
    def div(self, other, *, rounding_mode=...) -> Tensor:
        """input / other; rounding_mode "floor" and "trunc" round the quotient."""
    def div_(self, other, *, rounding_mode=...) -> Tensor:
        """input /= other."""
    def divide(self, other, *, rounding_mode=...) -> Tensor:
        """input / other; rounding_mode "floor" and "trunc" round the quotient."""
    def dot(self, tensor) -> Tensor:
        """The inner product of two vectors."""
    def double(self, memory_format=...) -> Tensor:
        """to(libdl.float64)."""
    def element_size(self) -> builtins.int:
        """Bytes of an element."""
    def eq(self, other) -> Tensor:
        """input == other."""
    def equal(self, other) -> builtins.bool:
        """Whether shapes and all elements are the same."""
    def erf(self) -> Tensor:
        """The error function."""
    def erf_(self, *args, **keywords) -> Tensor:
        """erf in place."""
    def exp(self) -> Tensor:
        """e^x."""
    def exp_(self, *args, **keywords) -> Tensor:
        """exp in place."""
    def expand(self, *shape) -> Tensor:
        """Dimensions of size 1 repeated, without a copy; -1 leaves a size as it is."""
    def expand_as(self, other) -> Tensor:
        """expand to other's shape."""
    def expm1(self) -> Tensor:
        """e^x - 1, exact near 0."""
    def expm1_(self, *args, **keywords) -> Tensor:
        """expm1 in place."""
    def exponential_(self, lambd=..., *, generator=...) -> Tensor:
        """Filled from the exponential distribution of this rate."""
    def fill_(self, value) -> Tensor:
        """Every element set to value."""
    def fix(self) -> Tensor:
        """The integer part."""
    def fix_(self, *args, **keywords) -> Tensor:
        """trunc in place."""
    def flatten(self, start_dim=..., end_dim=...) -> Tensor:
        """One dimension out of several neighbours."""
    def flip(self, *axes, dims=...) -> Tensor:
        """The elements of dimensions in reverse order."""
    def float(self, memory_format=...) -> Tensor:
        """to(libdl.float32)."""
    def floor(self) -> Tensor:
        """The next integer below."""
    def floor_(self, *args, **keywords) -> Tensor:
        """floor in place."""
    def floor_divide(self, other) -> Tensor:
        """The quotient rounded towards minus infinity."""
    def floor_divide_(self, *args, **keywords) -> Tensor:
        """floor_divide in place."""
    def frac(self) -> Tensor:
        """x - trunc(x)."""
    def gather(self, dim, index) -> Tensor:
        """For each place of index the element whose position along dim it names."""
    def ge(self, other) -> Tensor:
        """input >= other."""
    def get_device(self) -> builtins.int:
        """The GPU's number; -1 for the CPU."""
    def greater(self, other) -> Tensor:
        """input > other."""
    def greater_equal(self, other) -> Tensor:
        """input >= other."""
    def gt(self, other) -> Tensor:
        """input > other."""
    def index_add(self, dim, index, source, *, alpha=...) -> Tensor:
        """input with the slices of source added at the indices."""
    def index_add_(self, *args, **keywords) -> Tensor:
        """index_add in place."""
    def index_copy(self, dim, index, source) -> Tensor:
        """input with its slices at the indices replaced by those of source."""
    def index_copy_(self, *args, **keywords) -> Tensor:
        """index_copy in place."""
    def index_fill_(self, dim, index, value) -> Tensor:
        """The slices of a dimension that the indices name filled with value."""
    def index_put(self, indices, values, accumulate=...) -> Tensor:
        """A copy with input[indices] replaced by values, or values added there."""
    def index_put_(self, indices, values, accumulate=...) -> Tensor:
        """index_put into input itself."""
    def index_select(self, dim, index) -> Tensor:
        """The slices of a dimension that the indices name."""
    def inner(self, other) -> Tensor:
        """The sums of products over the last dimensions."""
    def int(self, memory_format=...) -> Tensor:
        """to(libdl.int32)."""
    def is_complex(self) -> Tensor:
        """False: libdl has no complex dtypes."""
    def is_contiguous(self) -> builtins.bool:
        """Whether the elements lie in row-major order without gaps."""
    def is_floating_point(self) -> builtins.bool:
        """Whether the dtype is float32 or float64."""
    def is_pinned(self) -> Tensor:
        """Whether the tensor lies in page-locked memory."""
    def isclose(self, other, rtol=..., atol=..., equal_nan=...) -> Tensor:
        """Where |input - other| <= atol + rtol * |other|."""
    def isfinite(self) -> Tensor:
        """Where the elements are neither infinite nor NaN."""
    def isinf(self) -> Tensor:
        """Where the elements are infinite."""
    def isnan(self) -> Tensor:
        """Where the elements are not a number."""
    def item(self, /) -> Any:
        """The only element as a Python number; waits for the device."""
    def le(self, other) -> Tensor:
        """input <= other."""
    def lerp(self, end, weight) -> Tensor:
        """input + weight * (end - input)."""
    def lerp_(self, *args, **keywords) -> Tensor:
        """lerp in place."""
    def less(self, other) -> Tensor:
        """input < other."""
    def less_equal(self, other) -> Tensor:
        """input <= other."""
    def log(self) -> Tensor:
        """The natural logarithm."""
    def log10(self) -> Tensor:
        """The logarithm to base 10."""
    def log10_(self, *args, **keywords) -> Tensor:
        """log10 in place."""
    def log1p(self) -> Tensor:
        """log(1 + x), exact near 0."""
    def log1p_(self, *args, **keywords) -> Tensor:
        """log1p in place."""
    def log2(self) -> Tensor:
        """The logarithm to base 2."""
    def log2_(self, *args, **keywords) -> Tensor:
        """log2 in place."""
    def log_(self, *args, **keywords) -> Tensor:
        """log in place."""
    def log_softmax(self, dim, dtype=...) -> Tensor:
        """log(softmax(x))."""
    def logaddexp(self, other) -> Tensor:
        """log(e^x + e^y) without overflow."""
    def logical_and(self, other) -> Tensor:
        """Where both are not zero."""
    def logical_not(self) -> Tensor:
        """Where the elements are zero."""
    def logical_or(self, other) -> Tensor:
        """Where one is not zero."""
    def logical_xor(self, other) -> Tensor:
        """Where just one is not zero."""
    def logsumexp(self, dim, keepdim=...) -> Tensor:
        """log(sum(e^x)) along dimensions, without overflow."""
    def long(self, memory_format=...) -> Tensor:
        """to(libdl.int64)."""
    def lt(self, other) -> Tensor:
        """input < other."""
    def masked_fill(self, mask, value) -> Tensor:
        """A copy with value where mask is true."""
    def masked_fill_(self, *args, **keywords) -> Tensor:
        """masked_fill in place."""
    def masked_select(self, mask) -> Tensor:
        """The elements where mask is true, one after another."""
    def matmul(self, other) -> Tensor:
        """input @ other: of vectors, matrices and batches of matrices."""
    def max(self, dim=..., keepdim=..., *, other=..., axis=...) -> Any:
        """The largest element; with a dimension, (values, indices) along it; with a second tensor,
            the elementwise maximum."""
    def maximum(self, other) -> Tensor:
        """The larger of two elements; NaN wins."""
    def mean(self, dim=..., keepdim=..., *, dtype=..., axis=..., keepdims=...) -> Tensor:
        """The mean, of all elements or along dimensions."""
    def min(self, dim=..., keepdim=..., *, other=..., axis=...) -> Any:
        """The smallest element; with a dimension, (values, indices) along it; with a second tensor,
            the elementwise minimum."""
    def minimum(self, other) -> Tensor:
        """The smaller of two elements; NaN wins."""
    def mm(self, mat2) -> Tensor:
        """The product of two matrices."""
    def moveaxis(self, source, destination) -> Tensor:
        """Dimensions at other places."""
    def movedim(self, source, destination) -> Tensor:
        """Dimensions at other places."""
    def msort(self) -> Tensor:
        """The elements in order along the first dimension."""
    def mul(self, other) -> Tensor:
        """input * other."""
    def mul_(self, other) -> Tensor:
        """input *= other."""
    def multinomial(self, num_samples, replacement=..., *, generator=...) -> Tensor:
        """Indices drawn with the weights of each row."""
    def multiply(self, other) -> Tensor:
        """input * other."""
    def mv(self, vec) -> Tensor:
        """The product of a matrix and a vector."""
    def narrow(self, dim, start, length) -> Tensor:
        """A part of a dimension."""
    def ndimension(self) -> Tensor:
        """"""
    def ne(self, other) -> Tensor:
        """input != other."""
    def neg(self) -> Tensor:
        """-x."""
    def neg_(self, *args, **keywords) -> Tensor:
        """neg in place."""
    def negative(self) -> Tensor:
        """-x."""
    def negative_(self, *args, **keywords) -> Tensor:
        """neg in place."""
    def nelement(self) -> Tensor:
        """How many elements there are."""
    def new(self, *args) -> Tensor:
        """Tensor(*args) with this tensor's dtype and device."""
    def new_empty(self, *size, dtype=..., device=..., requires_grad=...) -> Tensor:
        """empty(size)."""
    def new_full(self, size, fill_value, *, dtype=..., device=..., requires_grad=...) -> Tensor:
        """full(size, fill_value)."""
    def new_ones(self, *size, dtype=..., device=..., requires_grad=...) -> Tensor:
        """ones(size)."""
    def new_tensor(self, data, *, dtype=..., device=..., requires_grad=...) -> Tensor:
        """tensor(data) with this tensor's dtype and device."""
    def new_zeros(self, *size, dtype=..., device=..., requires_grad=...) -> Tensor:
        """zeros(size)."""
    def nonzero(self, *, as_tuple=...) -> Tensor:
        """The coordinates of the elements that are not zero: [count, ndim], or a tensor for each
            dimension."""
    def norm(self, p=..., dim=..., keepdim=...) -> Tensor:
        """The p-norm of the elements, of all or along dimensions."""
    def normal_(self, mean=..., std=..., *, generator=...) -> Tensor:
        """Filled from the normal distribution."""
    def not_equal(self, other) -> Tensor:
        """input != other."""
    def numel(self) -> builtins.int:
        """How many elements there are."""
    def numpy(self, *, force=...) -> Any:
        """A NumPy array over the same memory; with force, a copy where there is no such thing."""
    def outer(self, vec2) -> Tensor:
        """The outer product of two vectors."""
    def permute(self, *order, dims=...) -> Tensor:
        """The dimensions in another order."""
    def pin_memory(self) -> Tensor:
        """A copy in page-locked memory, the tensor itself if it lies there."""
    def pow(self, exponent) -> Tensor:
        """input to the power of exponent."""
    def pow_(self, *args, **keywords) -> Tensor:
        """pow in place."""
    def prod(self, dim=..., keepdim=..., *, dtype=...) -> Tensor:
        """The product of all elements, or along a dimension."""
    def random_(self, from_=..., to=..., *, generator=...) -> Tensor:
        """Filled with integers of [from, to); random_(to) starts at 0."""
    def ravel(self) -> Tensor:
        """flatten."""
    def reciprocal(self) -> Tensor:
        """1 / x."""
    def reciprocal_(self, *args, **keywords) -> Tensor:
        """reciprocal in place."""
    def relu(self) -> Tensor:
        """max(x, 0)."""
    def relu_(self, *args, **keywords) -> Tensor:
        """relu in place."""
    def remainder(self, other) -> Tensor:
        """What floor_divide leaves; it has the sign of other."""
    def remainder_(self, *args, **keywords) -> Tensor:
        """remainder in place."""
    def repeat(self, *counts) -> Tensor:
        """The tensor beside itself, so often along each dimension."""
    def repeat_interleave(self, repeats, dim=..., *, output_size=...) -> Tensor:
        """Each slice of a dimension so many times."""
    def requires_grad_(self, requires_grad=...) -> Tensor:
        """Sets requires_grad."""
    def reshape(self, *shape) -> Tensor:
        """The elements in another shape; a copy only where no view can be."""
    def reshape_as(self, other) -> Tensor:
        """reshape to other's shape."""
    def retain_grad(self) -> Tensor:
        """Has backward keep the gradient of a tensor that is no leaf."""
    def roll(self, shifts, dims=...) -> Tensor:
        """The elements moved along dimensions; those that fall off come back on the other side."""
    def round(self, *, decimals=...) -> Tensor:
        """The nearest integer, ties to even; of x * 10^decimals, divided by that again."""
    def round_(self, *args, **keywords) -> Tensor:
        """round in place."""
    def rsqrt(self) -> Tensor:
        """1 / sqrt(x)."""
    def rsqrt_(self, *args, **keywords) -> Tensor:
        """rsqrt in place."""
    def rsub(self, other, *, alpha=...) -> Tensor:
        """other - alpha * input."""
    def scatter(self, dim, index, src=..., *, value=...) -> Tensor:
        """input with the elements of src, or value, written where gather would take them; of several
            for one place the last one stays."""
    def scatter_(self, *args, **keywords) -> Tensor:
        """scatter in place."""
    def scatter_add(self, dim, index, src) -> Tensor:
        """input with the elements of src added where gather would take them."""
    def scatter_add_(self, *args, **keywords) -> Tensor:
        """scatter_add in place."""
    def select(self, dim, index) -> Tensor:
        """One slice of a dimension, without it."""
    def sigmoid(self) -> Tensor:
        """1 / (1 + e^-x)."""
    def sigmoid_(self, *args, **keywords) -> Tensor:
        """sigmoid in place."""
    def sign(self) -> Tensor:
        """-1, 0 or 1."""
    def sign_(self, *args, **keywords) -> Tensor:
        """sign in place."""
    def sin(self) -> Tensor:
        """The sine."""
    def sin_(self, *args, **keywords) -> Tensor:
        """sin in place."""
    def size(self, dim=...) -> Any:
        """The shape, or the size of one dimension."""
    def softmax(self, dim, dtype=...) -> Tensor:
        """e^x / sum(e^x) along a dimension."""
    def sort(self, dim=..., descending=..., *, stable=...) -> Tensor:
        """(values, indices): the elements in order along a dimension, and where they stood."""
    def split(self, split_size_or_sections, dim=...) -> tuple[Tensor, ...]:
        """Pieces of one size, or of these sizes, along a dimension."""
    def sqrt(self) -> Tensor:
        """The square root."""
    def sqrt_(self, *args, **keywords) -> Tensor:
        """sqrt in place."""
    def square(self) -> Tensor:
        """x * x."""
    def square_(self, *args, **keywords) -> Tensor:
        """square in place."""
    def squeeze(self, dim=...) -> Tensor:
        """Without dimensions of size 1, or without this one (these) if of size 1."""
    def std(self, dim=..., unbiased=..., keepdim=..., *, correction=..., axis=...) -> Tensor:
        """The square root of the variance."""
    def storage_offset(self) -> builtins.int:
        """Elements before the first one."""
    def stride(self, dim=...) -> Any:
        """Elements to the next one along each dimension, or along one."""
    def sub(self, other, *, alpha=...) -> Tensor:
        """input - alpha * other."""
    def sub_(self, other, *, alpha=...) -> Tensor:
        """input -= alpha * other."""
    def subtract(self, other, *, alpha=...) -> Tensor:
        """input - alpha * other."""
    def sum(self, dim=..., keepdim=..., *, dtype=..., axis=..., keepdims=...) -> Tensor:
        """The sum, of all elements or along dimensions."""
    def swapaxes(self, dim0, dim1) -> Tensor:
        """Two dimensions exchanged."""
    def swapdims(self, dim0, dim1) -> Tensor:
        """Two dimensions exchanged."""
    def t(self) -> Tensor:
        """The transpose of a matrix."""
    def take(self, index) -> Tensor:
        """The elements at these places of the flattened tensor."""
    def tan(self) -> Tensor:
        """The tangent."""
    def tan_(self, *args, **keywords) -> Tensor:
        """tan in place."""
    def tanh(self) -> Tensor:
        """The hyperbolic tangent."""
    def tanh_(self, *args, **keywords) -> Tensor:
        """tanh in place."""
    def to(self, *args, dtype=..., device=..., non_blocking=..., copy=..., memory_format=...) -> Tensor:
        """to(dtype), to(device), to(device, dtype), to(other): the tensor itself where nothing
            changes. non_blocking changes nothing: the copy is done when this returns."""
    def tolist(self, /) -> Any:
        """The elements as nested lists of Python numbers."""
    def topk(self, k, dim=..., largest=..., sorted=...) -> Tensor:
        """(values, indices): the k largest elements along a dimension, or the smallest, in order."""
    def trace(self) -> Tensor:
        """The sum of the diagonal."""
    def transpose(self, dim0, dim1) -> Tensor:
        """Two dimensions exchanged."""
    def tril(self, diagonal=...) -> Tensor:
        """The lower triangle of matrices, zeros elsewhere."""
    def triu(self, diagonal=...) -> Tensor:
        """The upper triangle of matrices, zeros elsewhere."""
    def true_divide(self, other, *, rounding_mode=...) -> Tensor:
        """input / other; rounding_mode "floor" and "trunc" round the quotient."""
    def trunc(self) -> Tensor:
        """The integer part."""
    def trunc_(self, *args, **keywords) -> Tensor:
        """trunc in place."""
    def type(self, dtype=...) -> Any:
        """The dtype's old name, such as "torch.FloatTensor"; with a dtype or such a name, to(dtype)."""
    def type_as(self, other) -> Tensor:
        """The tensor with other's dtype and device."""
    def unbind(self, dim=...) -> tuple[Tensor, ...]:
        """All slices of a dimension."""
    def unflatten(self, dim, sizes) -> Tensor:
        """Several dimensions out of one."""
    def uniform_(self, from_=..., to=..., *, generator=..., **bounds) -> Tensor:
        """Filled from the uniform distribution over [from, to)."""
    def unsqueeze(self, dim) -> Tensor:
        """With a dimension of size 1 more."""
    def var(self, dim=..., unbiased=..., keepdim=..., *, correction=..., axis=...) -> Tensor:
        """The variance; the sum of squares is divided by n - correction."""
    def view(self, *shape) -> Tensor:
        """The elements in another shape, without a copy; or, of a dtype, in that one."""
    def view_as(self, other) -> Tensor:
        """view in other's shape."""
    def where(self, condition, other) -> Tensor:
        """input where the condition holds, other elsewhere."""
    def zero_(self) -> Tensor:
        """Every element set to 0."""
