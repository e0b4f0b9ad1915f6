"""Programs written for PyTorch, run on libdl: python3 -m libdl.as_torch script.py [argument...]

`torch` and `torchvision` stand for libdl while the program runs. What libdl lacks is named at the
import or the call that needs it.
"""
from libdl.as_torch.names import install

__all__ = ["install"]
