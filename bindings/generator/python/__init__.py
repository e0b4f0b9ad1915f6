"""Emits the sources of Python's extension module and its stub: a function for each function of the
C API (functions), the classes of handles (kinds) and the constants."""

from . import constants, functions, kinds, stub


def emit(api):
    sources = {**kinds.emit(api), **constants.emit(api), **functions.emit(api)}
    files = {f"bindings/python/src/generated/{name}": text for name, text in sources.items()}
    return {**files, "bindings/python/libdl/_C.pyi": stub.emit(api)}
