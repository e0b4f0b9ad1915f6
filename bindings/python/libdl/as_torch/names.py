"""Modules of PyTorch's under whose names libdl's are imported."""
import importlib
import importlib.abc
import importlib.machinery
import sys

# Their names, and what stands for them. What is not here has the same name below libdl.
_STANDS_FOR = {"torch": "libdl", "torchvision": "libdl.vision"}
# Where PyTorch's modules are finer than libdl's.
_FINER = {
    "torch.nn.modules": "libdl.nn",
    "torch.nn.parallel.data_parallel": "libdl.nn.parallel",
    "torch.optim.sgd": "libdl.optim",
    "torch.optim.adam": "libdl.optim",
    "torch.utils.data.dataset": "libdl.utils.data",
    "torch.utils.data.sampler": "libdl.utils.data",
}


def name_in_libdl(name):
    """The name of the module that stands for PyTorch's; None for names that are not PyTorch's."""
    if name in _FINER:
        return _FINER[name]
    top, dot, rest = name.partition(".")
    if top not in _STANDS_FOR:
        return None
    return _STANDS_FOR[top] + dot + rest


class _Alias(importlib.abc.Loader):
    """Gives a module that is there already."""

    def __init__(self, module):
        self._module = module
        self._spec = module.__spec__

    def create_module(self, spec):
        return self._module

    def exec_module(self, module):
        module.__spec__ = self._spec  # the import system put the alias's there


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        own = name_in_libdl(name)
        if own is None:
            return None
        try:
            module = importlib.import_module(own)
        except ModuleNotFoundError as error:
            if not own.startswith(error.name or " "):
                raise
            raise ModuleNotFoundError(f"libdl has no module {name} ({own})", name=name) from None
        spec = importlib.machinery.ModuleSpec(name, _Alias(module), is_package=True)
        return spec


def install():
    """From now on `torch` and `torchvision` are libdl, unless they were imported before."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
