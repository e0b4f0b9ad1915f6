"""The operation behind a tensor, as far as it can be seen from Python."""

import re

from .. import _C


class Node:
    """tensor.grad_fn; it has a name and holds its tensor."""

    def __init__(self, tensor):
        self._tensor = tensor

    def name(self):
        """The operation's name, as printed tensors show it."""
        found = re.search(r"grad_fn=<(.*?)>", _C.tensor_to_string(self._tensor))
        return found.group(1) if found else "Backward"

    def __repr__(self):
        return f"<{self.name()}>"
