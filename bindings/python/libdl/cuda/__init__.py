"""GPUs."""

from .. import _C
from ..device import by_code, current_gpu, gpu_code, set_current_gpu
from . import memory
from .memory import (empty_cache, max_memory_allocated, mem_get_info, memory_allocated,
                     memory_reserved, memory_stats, reset_peak_memory_stats)

__all__ = ["current_device", "device", "device_count", "empty_cache", "get_device_capability",
           "get_device_name", "get_device_properties", "init", "is_available", "is_initialized",
           "manual_seed", "manual_seed_all", "max_memory_allocated", "mem_get_info", "memory",
           "memory_allocated", "memory_reserved", "memory_stats", "reset_peak_memory_stats",
           "set_device", "synchronize"]


def is_available():
    """Whether there is a GPU that libdl can use."""
    return _C.device_is_available(_C.DEVICE_KIND_CUDA)


def device_count():
    """How many GPUs there are."""
    return _C.device_count(_C.DEVICE_KIND_CUDA) if is_available() else 0


def init():
    """Nothing: GPUs are found when they are first asked for."""


def is_initialized():
    """Whether GPUs can be used."""
    return is_available()


def current_device():
    """The GPU that "cuda" means."""
    return current_gpu()


def set_device(device):
    """Lets "cuda" mean this GPU."""
    index = by_code[gpu_code(device)].index
    if not 0 <= index < device_count():
        raise RuntimeError(f"set_device: there is no cuda:{index}; GPUs: {device_count()}")
    set_current_gpu(index)


class device:
    """with device(1): "cuda" means cuda:1."""

    def __init__(self, device):
        self.idx = by_code[gpu_code(device)].index

    def __enter__(self):
        self._before = current_gpu()
        set_device(self.idx)

    def __exit__(self, *exception):
        set_current_gpu(self._before)


def synchronize(device=None):
    """Waits until a GPU has done all that it was given."""
    _C.device_synchronize(gpu_code(device))


class _Properties:
    """What a GPU is."""

    def __init__(self, row):
        self.name, self.total_memory, _, self.multi_processor_count, capability = row
        self.major, self.minor = divmod(capability, 10)

    def __repr__(self):
        return (f"_CudaDeviceProperties(name='{self.name}', major={self.major}, "
                f"minor={self.minor}, total_memory={self.total_memory // 2**20}MB, "
                f"multi_processor_count={self.multi_processor_count})")


def get_device_properties(device=None):
    """Name, memory in bytes, multiprocessors and compute capability."""
    return _Properties(_C.device_properties(gpu_code(device)))


def get_device_name(device=None):
    """A GPU's name."""
    return get_device_properties(device).name


def get_device_capability(device=None):
    """(major, minor)."""
    properties = get_device_properties(device)
    return properties.major, properties.minor


def manual_seed(seed):
    """Starts the generators anew; GPUs draw by the default generator's seed, so that this is
    libdl.manual_seed."""
    if is_available():
        _C.manual_seed(seed)


manual_seed_all = manual_seed
