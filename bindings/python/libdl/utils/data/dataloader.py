"""The loader that serves a dataset in batches."""
import itertools

from libdl import _C
from libdl.utils.data import sampler as samplers
from libdl.utils.data.collate import default_collate, default_convert
from libdl.utils.data.dataset import IterableDataset, native_of, numbers_of
from libdl.utils.data.workers import Team, Workers, fetcher

__all__ = ["DataLoader"]

# Fields of a sample for which _C.loader_next_batch has room.
MOST_FIELDS = 64


class DataLoader:
    """Serves a dataset in batches, epoch after epoch. Workers are threads.

    A dataset of the library's (tensors, Fashion-MNIST with ToTensor, their subsets) is gathered by
    the library and never touches Python in its workers.
    """

    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None,
                 num_workers=0, collate_fn=None, pin_memory=False, drop_last=False, timeout=0,
                 worker_init_fn=None, multiprocessing_context=None, generator=None, *,
                 prefetch_factor=None, persistent_workers=False, pin_memory_device="",
                 in_order=True):
        self.dataset = dataset
        self.num_workers = num_workers
        self.prefetch_factor = prefetch_factor
        self.persistent_workers = persistent_workers
        self.pin_memory = pin_memory
        self.timeout = timeout
        self.worker_init_fn = worker_init_fn
        self.generator = generator
        _check(dataset, batch_size, shuffle, sampler, batch_sampler, drop_last, num_workers)
        self.batch_size = None if batch_sampler is not None else batch_size
        self.drop_last = drop_last
        batching = batch_size is not None or batch_sampler is not None
        self.collate_fn = collate_fn or (default_collate if batching else default_convert)
        self._shuffle = bool(shuffle)
        self._given_sampler = sampler
        self._given_batches = batch_sampler
        self._idle = []  # loaders of the library's between two epochs
        self._team = None
        if isinstance(dataset, IterableDataset):
            self._native = None
        else:
            self._native = self._find_native()
            self._new_loader(numbers_of(dataset) if self._native is None else self._native)

    # ---- What the loader goes by ----

    def _find_native(self):
        """The library's dataset, where the library can do all of the work."""
        if self.collate_fn is not default_collate or self.worker_init_fn is not None:
            return None
        native = native_of(self.dataset) if self._drawn_by_library() else None
        fits = native is not None and _C.dataset_field_count(native) <= MOST_FIELDS
        return native if fits else None

    def _drawn_by_library(self):
        """Whether the order is one that the library draws."""
        return self._given_batches is None and (
            self._given_sampler is None or samplers.handle_of(self._given_sampler) is not None)

    def _new_loader(self, dataset):
        """A loader of the library's with this one's options; it checks them."""
        return _C.loader_create(
            dataset, batch_size=1 if self.batch_size is None else self.batch_size,
            no_batching=self.batch_size is None, drop_last=self.drop_last,
            pin_memory=bool(self.pin_memory), **self._order_options(), **self._worker_options())

    def _order_options(self):
        options = {"generator": self.generator}
        if self._drawn_by_library():
            options["shuffle"] = self._shuffle
            options["sampler"] = samplers.handle_of(self._given_sampler)
        return options

    def _worker_options(self):
        return {"num_workers": self.num_workers, "prefetch_factor": self.prefetch_factor or 0,
                "persistent_workers": self.persistent_workers, "timeout": self.timeout}

    @property
    def sampler(self):
        if self._given_sampler is not None:
            return self._given_sampler
        if self._shuffle:
            return samplers.RandomSampler(self.dataset, generator=self.generator)
        return samplers.SequentialSampler(self.dataset)

    @property
    def batch_sampler(self):
        if self._given_batches is not None or self.batch_size is None:
            return self._given_batches
        return samplers.BatchSampler(self.sampler, self.batch_size, self.drop_last)

    def __len__(self):
        if isinstance(self.dataset, IterableDataset):
            whole, rest = divmod(len(self.dataset), self.batch_size or 1)
            return whole + (rest > 0 and not self.drop_last)
        return len(self.sampler if self.batch_sampler is None else self.batch_sampler)

    # ---- Epochs ----

    def __iter__(self):
        if isinstance(self.dataset, IterableDataset):
            return self._go_through()
        if self._native is not None:
            return self._native_batches()
        return self._python_batches()

    def _native_batches(self):
        loader = self._take_native()
        try:
            while (batch := _C.loader_next_batch(loader)) is not None:
                yield list(batch)
        finally:
            self._give_back(loader)

    def _take_native(self):
        """A loader of the library's at the start of an epoch; None where Python has a part."""
        if self._native is None:
            return None
        return self._idle.pop() if self._idle else self._new_loader(self._native)

    def _give_back(self, loader):
        _C.loader_reset(loader)
        self._idle.append(loader)

    def _python_batches(self):
        fetch = fetcher(self.dataset, self.collate_fn)
        if self.num_workers == 0:
            return map(fetch, self._index_batches())
        return Workers(self, fetch, self._index_batches(), self._team_of_epoch())

    def _team_of_epoch(self):
        """Threads serve epoch after epoch, unless each has to begin as new ones."""
        if self.worker_init_fn is not None and not self.persistent_workers:
            return Team(self)
        if self._team is None or not self._team.board.is_here():
            self._team = Team(self)
        return self._team

    def _index_batches(self):
        """The indices of each batch of an epoch; without batching those of single samples."""
        if self._drawn_by_library():
            drawn = self._drawn()
            if self.batch_size is None:
                return drawn
            return iter(samplers.BatchSampler(drawn, self.batch_size, self.drop_last))
        draw_base_seed(self.generator)
        if self._given_batches is not None:
            return iter(self._given_batches)
        return iter(self._given_sampler if self.batch_size is None else self.batch_sampler)

    def _drawn(self):
        """The indices of an epoch in the order that the library draws."""
        loader = _C.loader_create(numbers_of(self.dataset), batch_size=max(len(self.sampler), 1),
                                  **self._order_options())
        while (batch := _C.loader_next(loader)) is not None:
            yield from batch[0].tolist()

    def _go_through(self):
        """The batches of an iterable dataset."""
        if self.num_workers:
            raise NotImplementedError("DataLoader: libdl reads an IterableDataset on the calling "
                                      f"thread only; num_workers is {self.num_workers}")
        draw_base_seed(self.generator)
        samples = iter(self.dataset)
        if self.batch_size is None:
            yield from map(self.collate_fn, samples)
            return
        while batch := list(itertools.islice(samples, self.batch_size)):
            if len(batch) == self.batch_size or not self.drop_last:
                yield self.collate_fn(batch)


def draw_base_seed(generator):
    """The draw with which every epoch begins: that of the workers' seed, needed or not."""
    _C.random_(_C.empty([], _C.DTYPE_I64, _C.DEVICE_CPU), 0, 2**63 - 1, generator)


def _check(dataset, batch_size, shuffle, sampler, batch_sampler, drop_last, num_workers):
    """What the library's loader does not get to see."""
    if isinstance(dataset, IterableDataset):
        if shuffle:
            raise ValueError("DataLoader with IterableDataset: expected unspecified shuffle option, "
                             f"but got shuffle={shuffle}")
        if sampler is not None or batch_sampler is not None:
            raise ValueError("DataLoader with IterableDataset: expected unspecified sampler and "
                             "batch_sampler options")
    if sampler is not None and shuffle:
        raise ValueError("sampler option is mutually exclusive with shuffle")
    if batch_sampler is not None and (batch_size != 1 or shuffle or sampler is not None
                                      or drop_last):
        raise ValueError("batch_sampler option is mutually exclusive with batch_size, shuffle, "
                         "sampler, and drop_last")
    if num_workers < 0:
        raise ValueError("num_workers option should be non-negative; use num_workers=0 to disable "
                         "multiprocessing.")
