"""Threads: others run while libdl computes, callbacks come from any, Ctrl-C ends what is long."""

import os
import signal
import subprocess
import sys
import threading
import time
import unittest

import libdl as dl
from libdl import _C


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
    call()
    found = rounds[0] - before
    stop.set()
    thread.join()
    return found


class Threads(unittest.TestCase):
    def test_others_run_meanwhile(self):
        x = dl.ones(600, 600)
        before = sys.getswitchinterval()
        sys.setswitchinterval(100)  # only who gives the lock away lets others run
        try:
            rounds = progress_during(lambda: x @ x)
        finally:
            sys.setswitchinterval(before)
        self.assertGreater(rounds, 0)

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
