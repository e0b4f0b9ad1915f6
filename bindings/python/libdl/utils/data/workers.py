"""Threads that make batches of a dataset written in Python ahead of time."""
import itertools
import threading

from libdl import _C

__all__ = ["get_worker_info"]

_this_thread = threading.local()


class WorkerInfo:
    """What a worker knows of itself."""

    def __init__(self, number, num_workers, dataset):
        self.id = number
        self.num_workers = num_workers
        self.dataset = dataset

    def __repr__(self):
        return f"WorkerInfo(id={self.id}, num_workers={self.num_workers})"


def get_worker_info():
    """What the current thread knows of itself as a worker; None in others."""
    return getattr(_this_thread, "info", None)


def fetcher(dataset, collate):
    """A function from the indices of a batch, or the index of one sample, to the batch."""
    get_many = getattr(dataset, "__getitems__", None)

    def fetch(indices):
        if not isinstance(indices, (list, tuple)):
            return collate(dataset[indices])
        samples = get_many(indices) if get_many else [dataset[i] for i in indices]
        return collate(samples)

    return fetch


class _Work:
    """What the workers know: the batches asked for, and those that are made."""

    def __init__(self, loader, fetch):
        self.indices = []
        self.made = {}
        self._fetch = fetch
        self._dataset = loader.dataset
        self._num_workers = loader.num_workers
        self._init = loader.worker_init_fn
        self._numbers = itertools.count()
        self._infos = {}  # by thread

    def make(self, number):
        """Makes batch `number`. Threads call it; so the batch waits to be taken, not returned."""
        # Python forgets what is local to a thread of the library's when a call from it ends.
        thread = threading.get_ident()
        if thread in self._infos:
            _this_thread.info = self._infos[thread]
        else:
            self._infos[thread] = self._begin_thread()
        self.made[number] = self._fetch(self.indices[number])
        return number

    def _begin_thread(self):
        info = WorkerInfo(next(self._numbers), self._num_workers, self._dataset)
        _this_thread.info = info
        if self._init is not None:
            self._init(info.id)
        return info


class Workers:
    """The batches of an epoch in their order, made by threads of the library's.

    For the library the epoch is a dataset whose samples are the numbers of the batches: it keeps
    the order, looks ahead and brings an exception to the batch that it belongs to.
    """

    def __init__(self, loader, fetch, index_batches, options):
        self._index_batches = index_batches
        self._ahead = options["num_workers"] * (options["prefetch_factor"] or 2)
        self._work = _Work(loader, fetch)
        self._place = 0
        count = _count(loader, self._work, index_batches)
        numbers = _C.dataset_from_callbacks(count, "i64", self._work.make, any_thread=True)
        self._loader = _C.loader_create(numbers, generator=_C.generator_create(0), **options)
        self._ask()

    def __iter__(self):
        return self

    def __next__(self):
        self._ask()
        number = self._place
        self._place += 1
        if _C.loader_next(self._loader) is None:
            self._place = number
            self._loader = None
            raise StopIteration
        return self._work.made.pop(number)

    def _ask(self):
        """Says which samples are in the batches that the library may ask for next."""
        wanted = self._place + self._ahead + 1 - len(self._work.indices)
        self._work.indices.extend(itertools.islice(self._index_batches, max(wanted, 0)))


def _count(loader, work, index_batches):
    """How many batches there are; where nobody knows, they are drawn now."""
    try:
        return len(loader)
    except TypeError:
        work.indices.extend(index_batches)
        return len(work.indices)
