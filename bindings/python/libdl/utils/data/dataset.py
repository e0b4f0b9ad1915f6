"""Datasets: finite lists of samples, or endless ones that can only be gone through."""
import bisect
import itertools

from libdl import _C

__all__ = ["Dataset", "IterableDataset", "TensorDataset", "ConcatDataset", "ChainDataset", "Subset",
           "random_split"]


def native(getitem):
    """Marks a __getitem__ whose samples a dataset of the library's gives too."""
    getitem._native = True
    return getitem


def native_of(dataset):
    """The dataset of the library's that gives the same samples as `dataset`, or None."""
    if getattr(getattr(type(dataset), "__getitem__", None), "_native", False):
        return dataset._find_native()
    return None


class Dataset:
    """A list of samples: subclasses define __getitem__ and __len__.

    A loader's worker threads call __getitem__ at the same time.
    """

    def __getitem__(self, index):
        raise NotImplementedError(f"{type(self).__name__} has no __getitem__")

    def __add__(self, other):
        return ConcatDataset([self, other])


class IterableDataset(Dataset):
    """Samples that can only be gone through: subclasses define __iter__."""

    def __add__(self, other):
        return ChainDataset([self, other])


class TensorDataset(Dataset):
    """Tensors whose rows are the samples."""

    def __init__(self, *tensors):
        if any(len(x) != len(tensors[0]) for x in tensors):
            raise AssertionError("Size mismatch between tensors")
        self.tensors = tensors

    @native
    def __getitem__(self, index):
        return tuple(x[index] for x in self.tensors)

    def __len__(self):
        return len(self.tensors[0])

    def _find_native(self):
        if any(x.requires_grad or _C.tensor_device(x) != _C.DEVICE_CPU for x in self.tensors):
            return None
        return _C.tensor_dataset_create(self.tensors)


class ConcatDataset(Dataset):
    """Datasets one after the other."""

    def __init__(self, datasets):
        self.datasets = list(datasets)
        if not self.datasets:
            raise AssertionError("datasets should not be an empty iterable")
        self.cumulative_sizes = list(itertools.accumulate(len(d) for d in self.datasets))

    def __len__(self):
        return self.cumulative_sizes[-1]

    @native
    def __getitem__(self, index):
        if not -len(self) <= index < len(self):
            raise ValueError(f"index {index} is out of range for a dataset of {len(self)} samples")
        index %= len(self)
        place = bisect.bisect_right(self.cumulative_sizes, index)
        return self.datasets[place][index - (self.cumulative_sizes[place - 1] if place else 0)]

    def _find_native(self):
        parts = [native_of(dataset) for dataset in self.datasets]
        if None in parts or len({_C.dataset_fields(part) for part in parts}) > 1:
            return None
        return _C.concat(parts)


class ChainDataset(IterableDataset):
    """Iterable datasets one after the other."""

    def __init__(self, datasets):
        self.datasets = datasets

    def __iter__(self):
        return itertools.chain.from_iterable(self.datasets)


class Subset(Dataset):
    """Some samples of a dataset, by their indices."""

    def __init__(self, dataset, indices):
        self.dataset = dataset
        self.indices = indices

    @native
    def __getitem__(self, index):
        if isinstance(index, list):
            return self.dataset[[self.indices[i] for i in index]]
        return self.dataset[self.indices[index]]

    def __len__(self):
        return len(self.indices)

    def _find_native(self):
        whole = native_of(self.dataset)
        return None if whole is None else _C.subset(whole, [int(i) for i in self.indices])


def random_split(dataset, lengths, generator=None):
    """Cuts a dataset at random into parts of the given lengths, or fractions that sum to 1."""
    numbers = numbers_of(dataset)
    lengths = list(lengths)
    if any(isinstance(length, float) for length in lengths):
        parts = _C.random_split_fractions(numbers, lengths, generator)
    else:
        parts = _C.random_split(numbers, lengths, generator)
    return [Subset(dataset, all_of(part)[0].tolist() if _C.dataset_size(part) else [])
            for part in parts]


def numbers_of(dataset):
    """A dataset of the library's: the numbers of another one's samples."""
    return _C.tensor_dataset_create(
        [_C.arange_i64(0, len(dataset), 1, _C.DTYPE_I64, _C.DEVICE_CPU)])


def all_of(dataset):
    """All samples of a dataset of the library's, one at least, as a batch."""
    # A generator of its own: a loader draws a seed, and no draw of the program's may be missing.
    loader = _C.loader_create(dataset, batch_size=_C.dataset_size(dataset),
                              generator=_C.generator_create(0))
    return _C.loader_next_batch(loader)
