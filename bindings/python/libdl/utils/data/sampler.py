"""Samplers: the order in which an epoch visits a dataset. The library draws it, as PyTorch does."""
import itertools

from libdl import _C

__all__ = ["Sampler", "SequentialSampler", "RandomSampler", "SubsetRandomSampler",
           "WeightedRandomSampler", "BatchSampler"]


class Sampler:
    """Subclasses define __iter__, which gives indices, and may define __len__."""

    def __init__(self, data_source=None):
        pass

    def __iter__(self):
        raise NotImplementedError(f"{type(self).__name__} has no __iter__")


class _Drawn(Sampler):
    """A sampler of the library's."""

    def __iter__(self):
        return iter(_C.sampler_draw(self._handle).tolist())

    def __len__(self):
        return self._length


def handle_of(sampler):
    """The library's sampler that gives the same order, or None."""
    if isinstance(sampler, _Drawn) and type(sampler).__iter__ is _Drawn.__iter__:
        return sampler._handle
    return None


class SequentialSampler(_Drawn):
    """The indices in order."""

    def __init__(self, data_source):
        self.data_source = data_source
        self._length = len(data_source)
        self._handle = _C.sequential_sampler_create(self._length)


class RandomSampler(_Drawn):
    """The indices in random order, or drawn one by one with replacement."""

    def __init__(self, data_source, replacement=False, num_samples=None, generator=None):
        if not isinstance(replacement, bool):
            raise TypeError(f"replacement should be a boolean value, but got {replacement}")
        if num_samples is not None and (not isinstance(num_samples, int) or num_samples <= 0):
            raise ValueError("num_samples should be a positive integer value, but got num_samples="
                             f"{num_samples}")
        self.data_source = data_source
        self.replacement = replacement
        self.generator = generator
        self._length = len(data_source) if num_samples is None else num_samples
        self._handle = _C.random_sampler_create(len(data_source), replacement=replacement,
                                                num_samples=num_samples or 0, generator=generator)

    @property
    def num_samples(self):
        return self._length


class SubsetRandomSampler(_Drawn):
    """The given indices in random order."""

    def __init__(self, indices, generator=None):
        self.indices = indices
        self.generator = generator
        self._length = len(indices)
        self._handle = _C.subset_random_sampler_create([int(i) for i in indices], generator)


class WeightedRandomSampler(_Drawn):
    """num_samples indices, each drawn with the probability of its weight."""

    def __init__(self, weights, num_samples, replacement=True, generator=None):
        self.weights = weights
        self.num_samples = num_samples
        self.replacement = replacement
        self.generator = generator
        self._length = num_samples
        self._handle = _C.weighted_random_sampler_create(
            [float(w) for w in weights], num_samples, replacement=replacement, generator=generator)


class BatchSampler(Sampler):
    """Cuts the indices of a sampler into batches."""

    def __init__(self, sampler, batch_size, drop_last):
        if not isinstance(batch_size, int) or isinstance(batch_size, bool) or batch_size <= 0:
            raise ValueError("batch_size should be a positive integer value, but got batch_size="
                             f"{batch_size}")
        if not isinstance(drop_last, bool):
            raise ValueError(f"drop_last should be a boolean value, but got drop_last={drop_last}")
        self.sampler = sampler
        self.batch_size = batch_size
        self.drop_last = drop_last

    def __iter__(self):
        indices = iter(self.sampler)
        while batch := list(itertools.islice(indices, self.batch_size)):
            if len(batch) == self.batch_size or not self.drop_last:
                yield batch

    def __len__(self):
        whole, rest = divmod(len(self.sampler), self.batch_size)
        return whole + (rest > 0 and not self.drop_last)
