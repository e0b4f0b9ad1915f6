"""The GPUs, or whatever else accelerates: here CUDA devices."""

from . import cuda
from .device import device

__all__ = ["is_available", "device_count", "current_accelerator"]


def is_available():
    return cuda.is_available()


def device_count():
    return cuda.device_count()


def current_accelerator(check_available=False):
    """device("cuda"), or None where there is none."""
    return device("cuda") if is_available() else None
