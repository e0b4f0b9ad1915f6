"""From the package's dtypes and devices to the C API's numbers."""

from .device import device_code
from .dtypes import dtype_code

__all__ = ["device_code", "dtype_code"]
