"""Threads that make batches of a dataset written in Python ahead of time."""
import atexit
import collections
import itertools
import os
import threading
import time
import weakref

__all__ = ["get_worker_info"]

_this_thread = threading.local()

# Seconds within which a batch is made that is not worth a change of threads of its own.
QUICK = 1e-3
# Seconds after which one that is waited for was not quick, and all threads are to work.
LATE = 1e-2
# Seconds that the end of the program waits for batches being made.
PATIENCE = 10


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


class _Board:
    """What workers share with those who wait for them: what is asked for, and who is idle."""

    def __init__(self, loader):
        self.size = loader.num_workers
        self.seconds = QUICK  # that the last batch took
        self.asked = collections.deque()
        self.idle = self.threads = 0
        self.ended = False
        self._dataset = loader.dataset
        self._init = loader.worker_init_fn
        self._numbers = itertools.count()
        self._process = os.getpid()
        self.lock = threading.RLock()  # a team may be let go of wherever garbage is collected
        self.work = threading.Condition(self.lock)
        self.made = threading.Condition(self.lock)

    def post(self, batches):
        """Has batches made: by one thread if they are quick, else by as many as there are."""
        with self.lock:
            self.asked.extend(batches)
            wanted = min(len(self.asked), 1 if self.seconds < QUICK else self.size)
            missing = max(wanted - (self.threads - self.idle), 0)
            woken = min(missing, self.idle)
            self.idle -= woken
            self.work.notify(woken)
            self.threads += missing - woken
        for _ in range(missing - woken):
            threading.Thread(target=self.make_all, name="libdl worker", daemon=True).start()

    def make_all(self):
        """What a worker does."""
        while (asked := self._next()) is not None:
            if asked[0].is_wanted:
                self._make(*asked)
            asked = None  # nothing is kept alive by a thread that waits

    def _make(self, epoch, number, indices):
        begun = time.perf_counter()
        try:
            self._introduce()
            made = epoch.fetch(indices), None
        except BaseException as error:
            made = None, error
        self.seconds = time.perf_counter() - begun
        with self.lock:
            epoch.made[number] = made
            self.made.notify_all()

    def _next(self):
        with self.lock:
            while not (self.asked or self.ended):
                self.idle += 1
                self.work.wait()
            if self.ended:
                self.threads -= 1
                self.made.notify_all()
                return None
            return self.asked.popleft()

    def _introduce(self):
        """Has the calling thread know what it is."""
        if get_worker_info() is None:
            _this_thread.info = WorkerInfo(next(self._numbers), self.size, self._dataset)
            if self._init is not None:
                self._init(_this_thread.info.id)

    def wait_for(self, is_made, timeout):
        """Whether that comes true within some seconds; None has no end."""
        with self.lock:
            return self.made.wait_for(is_made, timeout)

    def is_here(self):
        """Whether the threads are this process's; in a forked child there are none."""
        return self._process == os.getpid()

    def end(self):
        if self.is_here():
            with self.lock:
                self.ended = True
                self.work.notify_all()


class Team:
    """Threads that make batches, as long as this lives."""

    def __init__(self, loader):
        self.board = _Board(loader)
        _boards.add(self.board)

    def __del__(self):
        self.board.end()


_boards = weakref.WeakSet()


@atexit.register
def _end_all():
    """No thread may be in the library when the interpreter goes."""
    here = [board for board in _boards if board.is_here()]
    for board in here:
        board.end()
    for board in here:
        board.wait_for(lambda: not board.threads, PATIENCE)


class _Epoch:
    """The batches that are made, by number: (batch, None) or (None, the exception instead)."""

    def __init__(self, fetch):
        self.fetch = fetch
        self.made = {}
        self.is_wanted = True


class Workers:
    """The batches of an epoch in their order.

    What is ahead is topped up when half of it is used, so that a quick dataset takes one change of
    threads for several batches; where batches take their time, each is asked for at once.
    """

    def __init__(self, loader, fetch, index_batches, team):
        self._index_batches = index_batches
        self._team = team
        self._board = team.board
        self._timeout = loader.timeout
        self._ahead = self._board.size * (loader.prefetch_factor or 2)
        self._epoch = _Epoch(fetch)
        self._place = self._asked = 0

    def __iter__(self):
        return self

    def __next__(self):
        if not self._board.is_here():
            raise RuntimeError("DataLoader: its worker threads stayed in the parent of this forked "
                               "process; begin a new epoch here")
        self._ask()
        if self._place == self._asked:
            raise StopIteration
        batch, error = self._take()
        if error is not None:
            raise error
        return batch

    def _ask(self):
        room = self._place + self._ahead - self._asked
        if self._board.seconds < QUICK and 0 < 2 * room < self._ahead:
            return
        numbered = enumerate(itertools.islice(self._index_batches, room), self._asked)
        batches = [(self._epoch, number, indices) for number, indices in numbered]
        self._asked += len(batches)
        self._board.post(batches)

    def _take(self):
        number, made = self._place, self._epoch.made
        if number not in made:
            self._wait(lambda: number in made)
        self._place += 1
        return made.pop(number)

    def _wait(self, is_made):
        if self._board.wait_for(is_made, LATE):
            return
        self._board.seconds = LATE
        self._board.post(())
        if not self._board.wait_for(is_made, self._timeout or None):
            raise RuntimeError(f"DataLoader timed out after {self._timeout} seconds")

    def __del__(self):
        self._epoch.is_wanted = False
