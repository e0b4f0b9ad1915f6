"""The operations on tensors, by subject; importing them fills the table (libdl._operations)."""

from . import (bitwise, comparison, elementwise, indexing, joining, linalg,  # noqa: F401
               random, reduction, sorting, types, views)
