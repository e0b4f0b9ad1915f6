"""The table of operations: each is written once and is a function of the package, a method of
Tensor, or both, as its decorator says. The first parameter is called `input`, as in PyTorch."""

from . import _C

functions = {}
methods = {}


def both(operation):
    """libdl.f(x, ...) and x.f(...)."""
    return method(function(operation))


def function(operation):
    """libdl.f(x, ...) only."""
    functions[operation.__name__] = operation
    return operation


def method(operation):
    """x.f(...) only."""
    methods[operation.__name__] = operation
    return operation


def named(name, operation, doc=None, decorator=both):
    """An operation that was made by a function and not by def."""
    operation.__name__ = operation.__qualname__ = name
    if doc:
        operation.__doc__ = doc
    return decorator(operation)


def alias(name, operation, decorator=both):
    """A second name of an operation."""
    if decorator is not method:
        functions[name] = operation
    if decorator is not function:
        methods[name] = operation


def in_place(name, operation):
    """x.f_(...): what operation gives, written to x. Operations that keep their input for the
    gradient are given a copy, for x itself changes."""
    def f(input, *args, **keywords):
        source = input.clone() if input.requires_grad else input
        _C.copy_(input, operation(source, *args, **keywords))
        return input
    return named(name, f, f"{operation.__name__} in place.", method)
