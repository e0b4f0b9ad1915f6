"""What tensors take of a GPU's memory, in bytes."""

from .. import _C
from ..device import gpu_code


def _stats(device):
    return _C.memory_stats(gpu_code(device))


def memory_allocated(device=None):
    """What tensors take now."""
    return _stats(device)[0]


def max_memory_allocated(device=None):
    """The most that they took since reset_peak_memory_stats."""
    return _stats(device)[1]


def memory_reserved(device=None):
    """What tensors take and what waits to be taken again."""
    return _stats(device)[0] + _stats(device)[2]


def memory_stats(device=None):
    """The same by name."""
    allocated, peak, cached, allocations = _stats(device)
    return {"allocated_bytes.all.current": allocated, "allocated_bytes.all.peak": peak,
            "reserved_bytes.all.current": allocated + cached, "num_device_alloc": allocations}


def reset_peak_memory_stats(device=None):
    """Lets max_memory_allocated begin anew."""
    _C.memory_reset_peak(gpu_code(device))


def empty_cache():
    """Gives back what waits to be taken again, on all GPUs."""
    for index in range(_C.device_count(_C.DEVICE_KIND_CUDA)):
        _C.memory_trim(gpu_code(index))


def mem_get_info(device=None):
    """(free, total), other programs' share included."""
    _, total, free, *_ = _C.device_properties(gpu_code(device))
    return free, total
