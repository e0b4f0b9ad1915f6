"""The shape of a tensor."""


class Size(tuple):
    """A tuple of sizes."""

    __slots__ = ()

    def numel(self):
        """How many elements a tensor of this shape has."""
        product = 1
        for size in self:
            product *= size
        return product

    def __repr__(self):
        return f"libdl.Size({list(self)})"

    def __getitem__(self, key):
        found = tuple.__getitem__(self, key)
        return Size(found) if isinstance(key, slice) else found

    def __add__(self, other):
        return Size(tuple.__add__(self, tuple(other)))

    def __reduce__(self):
        return Size, (tuple(self),)
