"""Where operations are recorded and where not; of the thread that asks."""

import functools

from .. import _C


_GENERATOR = 0x20  # inspect.CO_GENERATOR; importing inspect takes longer than the rest


class _Mode:
    """A context manager and a decorator."""

    def __init__(self, enabled):
        self._enabled = enabled
        self._before = []

    def __enter__(self):
        self._before.append(_C.grad_enabled())
        _C.set_grad_enabled(self._enabled)
        return self

    def __exit__(self, *exception):
        _C.set_grad_enabled(self._before.pop())

    def __call__(self, function):
        code = getattr(function, "__code__", None)
        if code and code.co_flags & _GENERATOR:
            return self._around_generator(function)

        @functools.wraps(function)
        def inside(*args, **keywords):
            with self:
                return function(*args, **keywords)
        return inside

    def _around_generator(self, function):
        """The mode holds while the generator runs, not while its consumer does."""
        @functools.wraps(function)
        def inside(*args, **keywords):
            generator = function(*args, **keywords)
            while True:
                with self:
                    try:
                        item = next(generator)
                    except StopIteration:
                        return
                yield item
        return inside


class no_grad(_Mode):
    """with no_grad(): nothing is recorded."""

    _records = False

    def __new__(cls, function=None):
        # @no_grad without parentheses.
        return object.__new__(cls) if function is None else cls()(function)

    def __init__(self):
        super().__init__(self._records)


class enable_grad(no_grad):
    """with enable_grad(): operations are recorded."""

    _records = True


class inference_mode(_Mode):
    """no_grad; libdl gains nothing from knowing that nothing will ever be recorded."""

    def __init__(self, mode=True):
        super().__init__(not mode)

    def __enter__(self):
        if self._enabled:  # inference_mode(False) changes nothing
            self._before.append(_C.grad_enabled())
            return self
        return super().__enter__()


class set_grad_enabled(_Mode):
    """set_grad_enabled(False) takes effect at once; as a context manager it ends with it."""

    def __init__(self, mode):
        super().__init__(bool(mode))
        self._first = _C.grad_enabled()
        _C.set_grad_enabled(self._enabled)

    def __enter__(self):
        super().__enter__()
        if self._first is not None:
            self._before[-1], self._first = self._first, None
        return self

    def __call__(self, function):
        _C.set_grad_enabled(self._first)
        return super().__call__(function)


def is_grad_enabled():
    """Whether operations are recorded on this thread."""
    return _C.grad_enabled()
