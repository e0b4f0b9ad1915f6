"""What the peers in Python share: reading a workload's folder, and answering the driver.

A peer is started as `PEER ... FOLDER THREADS STORE`, STORE being `bytes` or `floats`: how it keeps
images. It says `ready VERSION`, and then answers a line with a line:
  losses N       the loss of each of the next N steps
  block SECONDS  trains for about that long: the number of steps and the seconds they took
"""
import pathlib
import sys
import time
import types

import numpy as np

CHUNK_SECONDS = 0.01  # between looks at the clock, and between waits for what runs in background


def read_workload():
    folder, threads, store = sys.argv[-3:]
    folder = pathlib.Path(folder)
    w = types.SimpleNamespace(threads=int(threads), store=store)
    for line in (folder / "spec").read_text().splitlines():
        name, value = line.split(maxsplit=1)
        setattr(w, name, value)
    w.sizes = [int(size) for size in w.sizes.split()]
    w.batch, w.samples = int(w.batch), int(w.samples)
    w.lr, w.momentum = float(w.lr), float(w.momentum)
    w.batches = w.samples // w.batch
    w.gathers = w.loss == "cross_entropy"
    weights = np.fromfile(folder / "weights.bin", np.float32)
    w.weights, at = [], 0
    for inputs, outputs in zip(w.sizes, w.sizes[1:]):
        for shape in ((outputs, inputs), (outputs,)):
            size = int(np.prod(shape))
            w.weights.append(weights[at:at + size].reshape(shape).copy())
            at += size
    w.x = np.fromfile(folder / "x.bin", np.uint8 if w.gathers else np.float32)
    w.x = w.x.reshape(w.samples, w.sizes[0])
    if w.gathers:
        w.y = np.fromfile(folder / "y.bin", np.int64)
        w.order = np.fromfile(folder / "order.bin", np.int64)
        if store == "floats":
            w.x = w.x.astype(np.float32) / np.float32(255)
    else:
        w.y = np.fromfile(folder / "y.bin", np.float32).reshape(w.samples, 1)
    return w


def slices(w):
    """Where each batch lies, in the data or in the order."""
    return [slice(i * w.batch, (i + 1) * w.batch) for i in range(w.batches)]


def block(run, seconds, chunk):
    """Runs chunks of steps, each about CHUNK_SECONDS long, until the time is over."""
    steps, start = 0, time.perf_counter()
    last = start
    while last - start < seconds:
        run(chunk)
        steps += chunk
        now = time.perf_counter()
        if now - last < CHUNK_SECONDS / 2:
            chunk *= 2
        last = now
    return steps, last - start, chunk


def serve(version, run, loss):
    """`run(n)` makes n steps and waits for their end; `loss()` is the last one's, a number."""
    chunk = 1
    print("ready", version, flush=True)
    for line in sys.stdin:
        command, value = line.split()
        if command == "losses":
            losses = []
            for _ in range(int(value)):
                run(1)
                losses.append(loss())
            print(*losses, flush=True)
        else:
            steps, seconds, chunk = block(run, float(value), chunk)
            print(steps, seconds, flush=True)
