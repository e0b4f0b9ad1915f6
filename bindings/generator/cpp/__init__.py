"""Emits include/dl/cpp/generated: enums and handles (basics), options, functions and methods of
each module of the API (modules), and classes of layers and schedules (layers)."""

from . import basics, layers, modules


def emit(api):
    files = {**basics.emit(api), **modules.emit(api), **layers.emit(api)}
    return {f"include/dl/cpp/generated/{name}": text for name, text in files.items()}
