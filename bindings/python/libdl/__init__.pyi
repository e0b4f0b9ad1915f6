"""Generated from the package by bindings/python/generate_stubs; do not edit."""
import builtins
from typing import Any

from . import autograd, cuda, nn, optim, random, utils, vision
from ._C import ArgumentError as ArgumentError
from ._C import ArgumentTypeError as ArgumentTypeError
from .legacy import BoolTensor as BoolTensor
from .legacy import ByteTensor as ByteTensor
from .legacy import DoubleTensor as DoubleTensor
from ._C import Error as Error
from ._C import FileError as FileError
from .legacy import FloatTensor as FloatTensor
from .random import Generator as Generator
from .legacy import IntTensor as IntTensor
from .legacy import LongTensor as LongTensor
from ._C import NotFoundError as NotFoundError
from ._C import OutOfMemoryError as OutOfMemoryError
from ._C import OutOfRangeError as OutOfRangeError
from .size import Size as Size
from .tensor import Tensor as Tensor
from ._C import UnsupportedError as UnsupportedError
from .device import device as device
from .dtypes import dtype as dtype
from .autograd.grad_mode import enable_grad as enable_grad
from .misc import finfo as finfo
from .random import fork_rng as fork_rng
from .misc import iinfo as iinfo
from .autograd.grad_mode import inference_mode as inference_mode
from .autograd.grad_mode import no_grad as no_grad
from .autograd.grad_mode import set_grad_enabled as set_grad_enabled

bool: dtype
default_generator: Generator
double: dtype
e: builtins.float
float: dtype
float32: dtype
float64: dtype
inf: builtins.float
int: dtype
int32: dtype
int64: dtype
long: dtype
nan: builtins.float
pi: builtins.float
uint8: dtype

def abs(input) -> Tensor:
    """The absolute value."""
def absolute(input) -> Tensor:
    """The absolute value."""
def add(input, other, *, alpha=...) -> Tensor:
    """input + alpha * other."""
def addcdiv(input, tensor1, tensor2, *, value=...) -> Tensor:
    """input + value * tensor1 / tensor2."""
def addcmul(input, tensor1, tensor2, *, value=...) -> Tensor:
    """input + value * tensor1 * tensor2."""
def addmm(input, mat1, mat2, *, beta=..., alpha=...) -> Tensor:
    """beta * input + alpha * (mat1 @ mat2)."""
def addmv(input, mat, vec, *, beta=..., alpha=...) -> Tensor:
    """beta * input + alpha * (mat @ vec)."""
def all(input, dim=..., keepdim=..., *, axis=...) -> Tensor:
    """Whether no element is zero."""
def allclose(input, other, rtol=..., atol=..., equal_nan=...) -> builtins.bool:
    """Whether isclose holds for all elements."""
def amax(input, dim=..., keepdim=...) -> Tensor:
    """The largest elements along dimensions; equal ones share the gradient."""
def amin(input, dim=..., keepdim=...) -> Tensor:
    """The smallest elements along dimensions; equal ones share the gradient."""
def aminmax(input, *, dim=..., keepdim=...) -> Tensor:
    """(amin, amax)."""
def any(input, dim=..., keepdim=..., *, axis=...) -> Tensor:
    """Whether some element is not zero."""
def arange(start, end=..., step=..., *, dtype=..., device=..., requires_grad=...) -> Tensor:
    """start, start + step, ... below end; integers if all three are."""
def argmax(input, dim=..., keepdim=..., *, axis=...) -> Tensor:
    """Where the largest element is; without a dimension, in the flattened tensor."""
def argmin(input, dim=..., keepdim=..., *, axis=...) -> Tensor:
    """Where the smallest element is; without a dimension, in the flattened tensor."""
def argsort(input, dim=..., descending=..., *, stable=...) -> Tensor:
    """The indices that sort gives."""
def as_strided(input, size, stride, storage_offset=...) -> Tensor:
    """The elements of the memory at these strides."""
def as_tensor(data, dtype=..., device=...) -> Tensor:
    """The data as a tensor; without a copy where it is one already, or an array."""
def asarray(data, dtype=..., device=...) -> Tensor:
    """The data as a tensor; without a copy where it is one already, or an array."""
def baddbmm(input, batch1, batch2, *, beta=..., alpha=...) -> Tensor:
    """beta * input + alpha * (batch1 @ batch2)."""
def bernoulli(input, p=..., *, generator=...) -> Tensor:
    """1 with the probability that stands in input, or with p."""
def bincount(input, weights=..., minlength=...) -> Tensor:
    """How often each number is there, or the sum of its weights; minlength numbers at least."""
def bitwise_and(input, other) -> Tensor:
    """The bits that both have; of bools, whether both are true."""
def bitwise_left_shift(input, other) -> Tensor:
    """input 2^other; bits that leave the dtype are lost."""
def bitwise_not(input) -> Tensor:
    """The bits that input has not; of bools the other truth value."""
def bitwise_or(input, other) -> Tensor:
    """The bits that one has; of bools, whether one is true."""
def bitwise_right_shift(input, other) -> Tensor:
    """input / 2^other, rounded down."""
def bitwise_xor(input, other) -> Tensor:
    """The bits that just one has; of bools, whether just one is true."""
def bmm(input, mat2) -> Tensor:
    """The products of two batches of matrices."""
def broadcast_shapes(*shapes) -> Tensor:
    """The shape that tensors of these shapes have together."""
def broadcast_tensors(*tensors) -> Tensor:
    """All in their common shape."""
def broadcast_to(input, shape) -> Tensor:
    """expand."""
def can_cast(from_, to) -> Tensor:
    """Whether values of one dtype may be written to tensors of the other one in place."""
def cat(tensors, dim=..., *, axis=...) -> Tensor:
    """The tensors one after another along a dimension."""
def ceil(input) -> Tensor:
    """The next integer above."""
def chunk(input, chunks, dim=...) -> tuple[Tensor, ...]:
    """So many pieces along a dimension."""
def clamp(input, min=..., max=...) -> Tensor:
    """The elements brought between min and max: numbers, tensors or None."""
def clamp_max(input, max) -> Tensor:
    """clamp with an upper bound."""
def clamp_min(input, min) -> Tensor:
    """clamp with a lower bound."""
def clip(input, min=..., max=...) -> Tensor:
    """The elements brought between min and max: numbers, tensors or None."""
def clone(input, *, memory_format=...) -> Tensor:
    """A copy; gradients flow through it."""
def compile(step=..., **_) -> Tensor:
    """A function that does what `step` does, captured the first time it is called with arguments of
        some shapes and replayed from then on: a whole training step or an inference at the cost of its
        arithmetic.
    
            @libdl.compile
            def step(x, y):
                loss = criterion(net(x), y)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                return loss
    
        What is no tensor among the arguments chooses among captures, as shapes do. Results carry no
        graph: backward belongs into the step. A value read in the step (item, a branch on a tensor) is
        an error that names the operation. PyTorch's options of compile are accepted and have nothing to
        choose here. A module is given back as it is: the graph has to go through its calls."""
def concat(tensors, dim=..., *, axis=...) -> Tensor:
    """The tensors one after another along a dimension."""
def concatenate(tensors, dim=..., *, axis=...) -> Tensor:
    """The tensors one after another along a dimension."""
def cos(input) -> Tensor:
    """The cosine."""
def count_nonzero(input, dim=...) -> Tensor:
    """How many elements are not zero."""
def cumsum(input, dim, *, dtype=...) -> Tensor:
    """The sums of the elements up to each along a dimension; of integers in int64."""
def diag(input, diagonal=...) -> Tensor:
    """The diagonal of a matrix; the matrix with this diagonal."""
def diagonal(input, offset=..., dim1=..., dim2=...) -> Tensor:
    """The elements x[i, i + offset], as the last dimension."""
def dist(input, other, p=...) -> Tensor:
    """The p-norm of input - other."""
def div(input, other, *, rounding_mode=...) -> Tensor:
    """input / other; rounding_mode "floor" and "trunc" round the quotient."""
def divide(input, other, *, rounding_mode=...) -> Tensor:
    """input / other; rounding_mode "floor" and "trunc" round the quotient."""
def dot(input, tensor) -> Tensor:
    """The inner product of two vectors."""
def empty(*shape, size=..., dtype=..., device=..., requires_grad=..., layout=..., pin_memory=..., memory_format=...) -> Tensor:
    """A tensor whose elements are what the memory held."""
def empty_like(input, *, dtype=..., device=..., requires_grad=..., layout=..., memory_format=...) -> Tensor:
    """empty of input's shape, dtype and device."""
def eq(input, other) -> Tensor:
    """input == other."""
def equal(input, other) -> builtins.bool:
    """Whether shapes and all elements are the same."""
def erf(input) -> Tensor:
    """The error function."""
def exp(input) -> Tensor:
    """e^x."""
def expm1(input) -> Tensor:
    """e^x - 1, exact near 0."""
def eye(n, m=..., *, dtype=..., device=..., requires_grad=...) -> Tensor:
    """A matrix with ones on its diagonal."""
def fix(input) -> Tensor:
    """The integer part."""
def flatten(input, start_dim=..., end_dim=...) -> Tensor:
    """One dimension out of several neighbours."""
def flip(input, *axes, dims=...) -> Tensor:
    """The elements of dimensions in reverse order."""
def floor(input) -> Tensor:
    """The next integer below."""
def floor_divide(input, other) -> Tensor:
    """The quotient rounded towards minus infinity."""
def frac(input) -> Tensor:
    """x - trunc(x)."""
def from_dlpack(ext_tensor) -> Tensor:
    """A tensor over the memory of another library's tensor, by DLPack."""
def from_numpy(ndarray) -> Tensor:
    """A tensor over the memory of an array; changes show on both sides."""
def frombuffer(buffer, *, dtype, count=..., offset=..., requires_grad=...) -> Tensor:
    """A tensor over the memory of an object with a buffer, read as elements of a dtype."""
def full(size, fill_value, *, dtype=..., device=..., requires_grad=..., layout=...) -> Tensor:
    """A tensor with one value everywhere."""
def full_like(input, fill_value, *, dtype=..., device=..., requires_grad=...) -> Tensor:
    """full of input's shape, dtype and device."""
def gather(input, dim, index) -> Tensor:
    """For each place of index the element whose position along dim it names."""
def ge(input, other) -> Tensor:
    """input >= other."""
def get_default_device() -> Tensor:
    """Where tensors are made that name no device."""
def get_default_dtype() -> Tensor:
    """The dtype of tensors made from Python floats."""
def get_num_threads() -> Tensor:
    """The threads that share the work of one operation."""
def get_rng_state() -> Tensor:
    """The default generator's place in its sequence."""
def greater(input, other) -> Tensor:
    """input > other."""
def greater_equal(input, other) -> Tensor:
    """input >= other."""
def gt(input, other) -> Tensor:
    """input > other."""
def hstack(tensors) -> Tensor:
    """Side by side: along dimension 1, of vectors along 0."""
def index_add(input, dim, index, source, *, alpha=...) -> Tensor:
    """input with the slices of source added at the indices."""
def index_copy(input, dim, index, source) -> Tensor:
    """input with its slices at the indices replaced by those of source."""
def index_put(input, indices, values, accumulate=...) -> Tensor:
    """A copy with input[indices] replaced by values, or values added there."""
def index_select(input, dim, index) -> Tensor:
    """The slices of a dimension that the indices name."""
def initial_seed() -> Tensor:
    """The seed that the default generator began with."""
def inner(input, other) -> Tensor:
    """The sums of products over the last dimensions."""
def is_complex(input) -> Tensor:
    """False: libdl has no complex dtypes."""
def is_floating_point(input) -> builtins.bool:
    """Whether the dtype is float32 or float64."""
def is_grad_enabled() -> Tensor:
    """Whether operations are recorded on this thread."""
def is_tensor(obj) -> builtins.bool:
    """Whether obj is a tensor."""
def isclose(input, other, rtol=..., atol=..., equal_nan=...) -> Tensor:
    """Where |input - other| <= atol + rtol * |other|."""
def isfinite(input) -> Tensor:
    """Where the elements are neither infinite nor NaN."""
def isinf(input) -> Tensor:
    """Where the elements are infinite."""
def isnan(input) -> Tensor:
    """Where the elements are not a number."""
def le(input, other) -> Tensor:
    """input <= other."""
def lerp(input, end, weight) -> Tensor:
    """input + weight * (end - input)."""
def less(input, other) -> Tensor:
    """input < other."""
def less_equal(input, other) -> Tensor:
    """input <= other."""
def linspace(start, end, steps, *, dtype=..., device=..., requires_grad=...) -> Tensor:
    """So many numbers at one distance, the ends among them."""
def load(f, map_location=..., **unused) -> Any:
    """What save wrote, on the CPU or on map_location; of another safetensors file, a dict of its
        tensors."""
def log(input) -> Tensor:
    """The natural logarithm."""
def log10(input) -> Tensor:
    """The logarithm to base 10."""
def log1p(input) -> Tensor:
    """log(1 + x), exact near 0."""
def log2(input) -> Tensor:
    """The logarithm to base 2."""
def log_softmax(input, dim, dtype=...) -> Tensor:
    """log(softmax(x))."""
def logaddexp(input, other) -> Tensor:
    """log(e^x + e^y) without overflow."""
def logical_and(input, other) -> Tensor:
    """Where both are not zero."""
def logical_not(input) -> Tensor:
    """Where the elements are zero."""
def logical_or(input, other) -> Tensor:
    """Where one is not zero."""
def logical_xor(input, other) -> Tensor:
    """Where just one is not zero."""
def logspace(start, end, steps, base=..., *, dtype=..., device=..., requires_grad=...) -> Tensor:
    """base to the power of linspace."""
def logsumexp(input, dim, keepdim=...) -> Tensor:
    """log(sum(e^x)) along dimensions, without overflow."""
def lt(input, other) -> Tensor:
    """input < other."""
def manual_seed(seed) -> Tensor:
    """Starts the default generators of all devices anew."""
def masked_fill(input, mask, value) -> Tensor:
    """A copy with value where mask is true."""
def masked_select(input, mask) -> Tensor:
    """The elements where mask is true, one after another."""
def matmul(input, other) -> Tensor:
    """input @ other: of vectors, matrices and batches of matrices."""
def max(input, dim=..., keepdim=..., *, other=..., axis=...) -> Any:
    """The largest element; with a dimension, (values, indices) along it; with a second tensor,
        the elementwise maximum."""
def maximum(input, other) -> Tensor:
    """The larger of two elements; NaN wins."""
def mean(input, dim=..., keepdim=..., *, dtype=..., axis=..., keepdims=...) -> Tensor:
    """The mean, of all elements or along dimensions."""
def meshgrid(*tensors, indexing=...) -> Tensor:
    """The coordinates of a grid, a tensor for each axis."""
def min(input, dim=..., keepdim=..., *, other=..., axis=...) -> Any:
    """The smallest element; with a dimension, (values, indices) along it; with a second tensor,
        the elementwise minimum."""
def minimum(input, other) -> Tensor:
    """The smaller of two elements; NaN wins."""
def mm(input, mat2) -> Tensor:
    """The product of two matrices."""
def moveaxis(input, source, destination) -> Tensor:
    """Dimensions at other places."""
def movedim(input, source, destination) -> Tensor:
    """Dimensions at other places."""
def msort(input) -> Tensor:
    """The elements in order along the first dimension."""
def mul(input, other) -> Tensor:
    """input * other."""
def multinomial(input, num_samples, replacement=..., *, generator=...) -> Tensor:
    """Indices drawn with the weights of each row."""
def multiply(input, other) -> Tensor:
    """input * other."""
def mv(input, vec) -> Tensor:
    """The product of a matrix and a vector."""
def narrow(input, dim, start, length) -> Tensor:
    """A part of a dimension."""
def ne(input, other) -> Tensor:
    """input != other."""
def neg(input) -> Tensor:
    """-x."""
def negative(input) -> Tensor:
    """-x."""
def nonzero(input, *, as_tuple=...) -> Tensor:
    """The coordinates of the elements that are not zero: [count, ndim], or a tensor for each
        dimension."""
def norm(input, p=..., dim=..., keepdim=...) -> Tensor:
    """The p-norm of the elements, of all or along dimensions."""
def normal(mean, std=..., size=..., *, generator=..., dtype=..., device=...) -> Tensor:
    """Numbers of normal distributions: of one for `size` numbers, or of those that tensors of
        means and deviations name."""
def not_equal(input, other) -> Tensor:
    """input != other."""
def numel(input) -> builtins.int:
    """How many elements there are."""
def ones(*shape, size=..., dtype=..., device=..., requires_grad=..., layout=..., pin_memory=..., memory_format=...) -> Tensor:
    """A tensor of ones."""
def ones_like(input, *, dtype=..., device=..., requires_grad=..., layout=..., memory_format=...) -> Tensor:
    """ones of input's shape, dtype and device."""
def outer(input, vec2) -> Tensor:
    """The outer product of two vectors."""
def permute(input, *order, dims=...) -> Tensor:
    """The dimensions in another order."""
def pow(input, exponent) -> Tensor:
    """input to the power of exponent."""
def prod(input, dim=..., keepdim=..., *, dtype=...) -> Tensor:
    """The product of all elements, or along a dimension."""
def promote_types(a, b) -> Tensor:
    """The dtype of an operation between tensors of a and b."""
def rand(*shape, size=..., generator=..., dtype=..., device=..., requires_grad=..., layout=..., pin_memory=...) -> Tensor:
    """Numbers of the uniform distribution over [0, 1)."""
def rand_like(input, *, dtype=..., device=..., requires_grad=..., memory_format=...) -> Tensor:
    """rand of input's shape, dtype and device."""
def randint(low, high=..., size=..., *, generator=..., dtype=..., device=..., requires_grad=...) -> Tensor:
    """Integers of [low, high); randint(high, size) starts at 0."""
def randint_like(input, low, high=..., *, dtype=..., device=...) -> Tensor:
    """randint of input's shape, dtype and device."""
def randn(*shape, size=..., generator=..., dtype=..., device=..., requires_grad=..., layout=..., pin_memory=...) -> Tensor:
    """Numbers of the standard normal distribution."""
def randn_like(input, *, dtype=..., device=..., requires_grad=..., memory_format=...) -> Tensor:
    """randn of input's shape, dtype and device."""
def randperm(n, *, generator=..., dtype=..., device=...) -> Tensor:
    """The integers below n in random order."""
def ravel(input) -> Tensor:
    """flatten."""
def reciprocal(input) -> Tensor:
    """1 / x."""
def relu(input) -> Tensor:
    """max(x, 0)."""
def remainder(input, other) -> Tensor:
    """What floor_divide leaves; it has the sign of other."""
def repeat_interleave(input, repeats, dim=..., *, output_size=...) -> Tensor:
    """Each slice of a dimension so many times."""
def reshape(input, *shape) -> Tensor:
    """The elements in another shape; a copy only where no view can be."""
def result_type(tensor1, tensor2) -> Tensor:
    """The dtype of an operation between two tensors or numbers."""
def roll(input, shifts, dims=...) -> Tensor:
    """The elements moved along dimensions; those that fall off come back on the other side."""
def round(input, *, decimals=...) -> Tensor:
    """The nearest integer, ties to even; of x * 10^decimals, divided by that again."""
def rsqrt(input) -> Tensor:
    """1 / sqrt(x)."""
def rsub(input, other, *, alpha=...) -> Tensor:
    """other - alpha * input."""
def save(obj, f, **unused) -> None:
    """Writes tensors, numbers, strings, None, and dicts, lists and tuples of these. A flat dict of
        tensors becomes a plain safetensors file with its names. f: a path, or a file open for
        writing bytes."""
def scalar_tensor(s, *, dtype=..., device=..., requires_grad=...) -> Tensor:
    """A tensor of no dimensions."""
def scatter(input, dim, index, src=..., *, value=...) -> Tensor:
    """input with the elements of src, or value, written where gather would take them; of several
        for one place the last one stays."""
def scatter_add(input, dim, index, src) -> Tensor:
    """input with the elements of src added where gather would take them."""
def seed() -> Tensor:
    """manual_seed with another number each time, which it gives."""
def select(input, dim, index) -> Tensor:
    """One slice of a dimension, without it."""
def set_default_device(x) -> Tensor:
    """"""
def set_default_dtype(d) -> Tensor:
    """float32 or float64."""
def set_num_threads(count) -> Tensor:
    """Sets get_num_threads; results do not depend on it."""
def set_rng_state(new_state) -> Tensor:
    """Goes on from a place that get_rng_state gave."""
def sigmoid(input) -> Tensor:
    """1 / (1 + e^-x)."""
def sign(input) -> Tensor:
    """-1, 0 or 1."""
def sin(input) -> Tensor:
    """The sine."""
def softmax(input, dim, dtype=...) -> Tensor:
    """e^x / sum(e^x) along a dimension."""
def sort(input, dim=..., descending=..., *, stable=...) -> Tensor:
    """(values, indices): the elements in order along a dimension, and where they stood."""
def split(input, split_size_or_sections, dim=...) -> tuple[Tensor, ...]:
    """Pieces of one size, or of these sizes, along a dimension."""
def sqrt(input) -> Tensor:
    """The square root."""
def square(input) -> Tensor:
    """x * x."""
def squeeze(input, dim=...) -> Tensor:
    """Without dimensions of size 1, or without this one (these) if of size 1."""
def stack(tensors, dim=...) -> Tensor:
    """The tensors along a new dimension."""
def std(input, dim=..., unbiased=..., keepdim=..., *, correction=..., axis=...) -> Tensor:
    """The square root of the variance."""
def sub(input, other, *, alpha=...) -> Tensor:
    """input - alpha * other."""
def subtract(input, other, *, alpha=...) -> Tensor:
    """input - alpha * other."""
def sum(input, dim=..., keepdim=..., *, dtype=..., axis=..., keepdims=...) -> Tensor:
    """The sum, of all elements or along dimensions."""
def swapaxes(input, dim0, dim1) -> Tensor:
    """Two dimensions exchanged."""
def swapdims(input, dim0, dim1) -> Tensor:
    """Two dimensions exchanged."""
def t(input) -> Tensor:
    """The transpose of a matrix."""
def take(input, index) -> Tensor:
    """The elements at these places of the flattened tensor."""
def tan(input) -> Tensor:
    """The tangent."""
def tanh(input) -> Tensor:
    """The hyperbolic tangent."""
def tensor(data, *, dtype=..., device=..., requires_grad=..., pin_memory=...) -> Tensor:
    """A tensor with a copy of numbers, nested sequences, an array or a tensor."""
def tile(input, dims) -> Tensor:
    """repeat, where missing counts are 1."""
def topk(input, k, dim=..., largest=..., sorted=...) -> Tensor:
    """(values, indices): the k largest elements along a dimension, or the smallest, in order."""
def trace(input) -> Tensor:
    """The sum of the diagonal."""
def transpose(input, dim0, dim1) -> Tensor:
    """Two dimensions exchanged."""
def tril(input, diagonal=...) -> Tensor:
    """The lower triangle of matrices, zeros elsewhere."""
def triu(input, diagonal=...) -> Tensor:
    """The upper triangle of matrices, zeros elsewhere."""
def true_divide(input, other, *, rounding_mode=...) -> Tensor:
    """input / other; rounding_mode "floor" and "trunc" round the quotient."""
def trunc(input) -> Tensor:
    """The integer part."""
def typename(obj) -> Tensor:
    """The name of obj's type."""
def unbind(input, dim=...) -> tuple[Tensor, ...]:
    """All slices of a dimension."""
def unflatten(input, dim, sizes) -> Tensor:
    """Several dimensions out of one."""
def unsqueeze(input, dim) -> Tensor:
    """With a dimension of size 1 more."""
def var(input, dim=..., unbiased=..., keepdim=..., *, correction=..., axis=...) -> Tensor:
    """The variance; the sum of squares is divided by n - correction."""
def vstack(tensors) -> Tensor:
    """One below the other."""
def where(condition, input=..., other=...) -> Tensor:
    """input where the condition holds, other elsewhere; of the condition alone, the coordinates."""
def zeros(*shape, size=..., dtype=..., device=..., requires_grad=..., layout=..., pin_memory=..., memory_format=...) -> Tensor:
    """A tensor of zeros."""
def zeros_like(input, *, dtype=..., device=..., requires_grad=..., layout=..., memory_format=...) -> Tensor:
    """zeros of input's shape, dtype and device."""
