"""The operations on tensors, by subject; importing them fills the table (libdl._operations)."""

from . import (bitwise, comparison, elementwise, indexing, joining, linalg, random, reduction,  # noqa: F401
               sorting, types, views)
