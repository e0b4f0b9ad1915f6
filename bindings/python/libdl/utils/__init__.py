"""What stands around networks: data."""
from libdl.utils import data
