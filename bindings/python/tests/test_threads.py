"""Threads: others run while libdl computes, callbacks come from any, Ctrl-C ends what is long."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
import unittest

import libdl as dl
from libdl import _C
from libdl.nn import functional as F


def progress_during(call):
    """How often another Python thread came round while call ran."""
    rounds, stop = [0], threading.Event()

    def count():
        while not stop.is_set():
            rounds[0] += 1
            time.sleep(0)  # gives the interpreter away

    thread = threading.Thread(target=count)
    thread.start()
    before = rounds[0]
    call(lambda: rounds[0] - before)
    found = rounds[0] - before
    stop.set()
    thread.join()
    return found


def gives_way(call):
    """Whether another thread comes round during one of many calls."""
    def repeat(progress):
        until = time.monotonic() + 20
        while not progress() and time.monotonic() < until:
            call()

    with only_who_gives_way():
        return progress_during(repeat) > 0


def keeps_the_lock(call):
    with only_who_gives_way():
        return progress_during(lambda _: [call() for _ in range(20)]) == 0


@contextlib.contextmanager
def only_who_gives_way():
    """Within, another thread runs only where the lock is given away."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(100)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def work(n):
    """Calls of each kind on tensors of n rows."""
    x, index, relu = dl.ones(n, 4), dl.zeros(n, dtype=dl.int64), dl.nn.ReLU()
    return {"operator": lambda: x + 1, "in place": lambda: x.add_(1), "unary": lambda: x.relu(),
            "reduction": lambda: x.sum(), "linear": lambda: F.linear(x, x[:2], x[0, :2]),
            "product": lambda: x @ x.T, "stack": lambda: dl.stack([x, x]),
            "loss": lambda: F.mse_loss(x, x), "index": lambda: x[index],
            "assignment": lambda: x.__setitem__(slice(1, None), 2.0), "copy": lambda: x.clone(),
            "comparison": lambda: x > 1, "softmax": lambda: F.softmax(x, 1),
            "cross-entropy": lambda: F.cross_entropy(x, index), "values": lambda: x.tolist(),
            "module": lambda: relu(x), "pick": lambda: x.index_select(0, index)}


class Threads(unittest.TestCase):
    def test_others_run_meanwhile(self):
        for name, call in work(20_000).items():
            if name != "product":
                with self.subTest(name):
                    self.assertTrue(gives_way(call))
        x = dl.ones(600, 600)
        self.assertTrue(gives_way(lambda: x @ x))

    def test_few_elements_are_not_worth_giving_way(self):
        for name, call in work(16).items():
            with self.subTest(name):
                self.assertTrue(keeps_the_lock(call))

    def test_a_few_elements_that_make_many_are(self):
        column, row, empty = dl.ones(3000, 1), dl.ones(1, 3000), dl.ones(3000, 0)
        for call in (lambda: column + row, lambda: column @ row, lambda: empty @ empty.T,
                     lambda: column.repeat(1, 3000), lambda: dl.where(column > 0, column, row)):
            self.assertTrue(gives_way(call))

    def test_many_threads_compute(self):
        results = []

        def work(seed):
            g = dl.Generator().manual_seed(seed)
            x = dl.randn(20, 20, generator=g, requires_grad=True)
            for _ in range(20):
                (x @ x).relu().sum().backward()
            results.append((seed, x.grad.sum().item()))

        threads = [threading.Thread(target=work, args=(seed % 2,)) for seed in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(set(results)), 2)

    def test_grad_mode_is_a_threads_own(self):
        found = []
        with dl.no_grad():
            thread = threading.Thread(target=lambda: found.append(dl.is_grad_enabled()))
            thread.start()
            thread.join()
        self.assertEqual(found, [True])

    def test_a_loader_that_is_dropped_ends_its_workers(self):
        def get(index):
            time.sleep(0.001)
            return dl.ones(1)
        dataset = _C.dataset_from_callbacks(1000, "x f32[1]", get, any_thread=True)
        loader = _C.loader_create(dataset, batch_size=4, num_workers=3)
        _C.loader_next(loader)
        del loader, dataset  # waits for workers that are in Python


INTERRUPTED = """
import libdl as dl, sys, time
from libdl import _C
def get(index):
    if index == 3:
        print("started", flush=True)
    time.sleep(0.01)
    return dl.ones(1)
loader = _C.loader_create(_C.dataset_from_callbacks(100000, "x f32[1]", get), batch_size=100000)
try:
    _C.loader_next(loader)
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


class Interrupt(unittest.TestCase):
    def test_ctrl_c_ends_a_long_call(self):
        child = subprocess.Popen([sys.executable, "-c", INTERRUPTED], stdout=subprocess.PIPE,
                                 text=True, env=os.environ)
        self.addCleanup(child.stdout.close)
        self.assertEqual(child.stdout.readline(), "started\n")
        child.send_signal(signal.SIGINT)
        try:
            self.assertEqual(child.communicate(timeout=30)[0], "interrupted\n")
        finally:
            child.kill()


if __name__ == "__main__":
    unittest.main()
