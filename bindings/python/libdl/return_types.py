"""The named pairs that operations along a dimension give."""
from collections import namedtuple


def _pair(name):
    kind = namedtuple(name, ("values", "indices"), module=__name__)
    kind.__repr__ = lambda self: (f"libdl.return_types.{name}(\nvalues={self.values},\n"
                                  f"indices={self.indices})")
    return kind


max, min, sort, topk = map(_pair, ("max", "min", "sort", "topk"))
