"""Random numbers: PyTorch's generator, bit for bit."""

from . import _C
from ._arguments import as_dtype, sizes
from ._operations import function, named
from .device import by_code as devices, device_code
from .dtypes import dtype_code

_DEFAULT_SEED = 67280421310721  # PyTorch's


class Generator(_C.Generator):
    """A generator of its own, independent of the default one."""

    def __new__(cls, device="cpu"):
        self = _C.Generator.__new__(cls)
        self._take(_C.generator_create(_DEFAULT_SEED))
        return self

    @property
    def device(self):
        """Always the CPU: GPUs draw by the seed of the default generator."""
        return devices[_C.DEVICE_CPU]

    def manual_seed(self, seed):
        """Starts the sequence that belongs to a seed."""
        _C.generator_manual_seed(self, seed)
        return self

    def initial_seed(self):
        """The seed that the sequence began with."""
        return _C.generator_initial_seed(self)

    def seed(self):
        """Starts a sequence that is another one each time, and gives its seed."""
        self.manual_seed(_fresh_seed())
        return self.initial_seed()

    def get_state(self):
        """The place in the sequence, as a uint8 tensor."""
        return _C.tensor_from_data(state := _C.generator_state(self), [len(state)], _C.DTYPE_U8)

    def set_state(self, state):
        """Goes on from a place that get_state gave."""
        _C.generator_set_state(self, memoryview(state))
        return self


_C.set_class("Generator", Generator)
default_generator = _C.default_generator()


def _fresh_seed():
    import os
    return int.from_bytes(os.urandom(8), "little")


@function
def manual_seed(seed):
    """Starts the default generators of all devices anew."""
    _C.manual_seed(seed)
    return default_generator


@function
def seed():
    """manual_seed with another number each time, which it gives."""
    _C.manual_seed(fresh := _fresh_seed())
    return fresh


@function
def initial_seed():
    """The seed that the default generator began with."""
    return default_generator.initial_seed()


@function
def get_rng_state():
    """The default generator's place in its sequence."""
    return default_generator.get_state()


@function
def set_rng_state(new_state):
    """Goes on from a place that get_rng_state gave."""
    default_generator.set_state(new_state)


class fork_rng:
    """with fork_rng(): draws inside leave the default generator as it was."""

    def __init__(self, devices=None, enabled=True):
        self._enabled = enabled

    def __enter__(self):
        self._state = get_rng_state() if self._enabled else None

    def __exit__(self, *exception):
        if self._enabled:
            set_rng_state(self._state)


def _of_shape(name, doc):
    call = getattr(_C, name)

    def f(*shape, size=None, generator=None, dtype=None, device=None, requires_grad=False,
          layout=None, pin_memory=False):
        y = call(sizes(shape) if size is None else size, dtype_code(dtype), device_code(device),
                 generator)
        return y.requires_grad_() if requires_grad else y

    return named(name, f, doc, function)


rand = _of_shape("rand", "Numbers of the uniform distribution over [0, 1).")
randn = _of_shape("randn", "Numbers of the standard normal distribution.")


@function
def randint(low, high=None, size=None, *, generator=None, dtype=None, device=None,
            requires_grad=False):
    """Integers of [low, high); randint(high, size) starts at 0."""
    if size is None:
        low, high, size = 0, low, high
    elif high is None:
        low, high = 0, low
    return _C.randint(low, high, size, dtype_code(dtype), device_code(device), generator)


@function
def randperm(n, *, generator=None, dtype=None, device=None):
    """The integers below n in random order."""
    y = _C.randperm(n, device_code(device), generator)
    return as_dtype(y, dtype)


@function
def normal(mean, std=1.0, size=None, *, generator=None, dtype=None, device=None):
    """Numbers of normal distributions: of one for `size` numbers, or of those that tensors of
    means and deviations name."""
    if size is not None:
        y = _C.empty(size, dtype_code(dtype), device_code(device))
        return y.normal_(mean, std, generator=generator)
    shape = (mean + std if not isinstance(mean, float) else std + mean).shape
    like = mean if isinstance(mean, _C.Tensor) else std
    draws = _C.empty(shape, like.dtype, like.device).normal_(0, 1, generator=generator)
    return draws * std + mean


def _like(name, draw):
    def f(input, *, dtype=None, device=None, requires_grad=False, memory_format=None):
        return draw(input.shape, dtype=dtype or input.dtype, device=device or input.device,
                    requires_grad=requires_grad)

    return named(name, f, f"{draw.__name__} of input's shape, dtype and device.", function)


rand_like, randn_like = _like("rand_like", rand), _like("randn_like", randn)


@function
def randint_like(input, low, high=None, *, dtype=None, device=None):
    """randint of input's shape, dtype and device."""
    if high is None:
        low, high = 0, low
    return randint(low, high, input.shape, dtype=dtype or input.dtype,
                   device=device or input.device)
