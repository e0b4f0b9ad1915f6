"""Images: data sets and their transforms, under the names of torchvision."""
from libdl.vision import datasets, transforms
