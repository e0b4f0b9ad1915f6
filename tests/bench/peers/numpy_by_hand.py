"""The step in NumPy, derived by hand, with buffers that are made once.

STORE may also be `reference`: bytes, and everything computed in f64.
"""
import itertools

import numpy as np

from serve import read_workload, serve, slices

w = read_workload()
dtype = np.float64 if w.store == "reference" else np.float32
layers = len(w.sizes) - 1
weights = [p.astype(dtype) for p in w.weights]
gradients = [np.empty_like(p) for p in weights]
velocities = [np.zeros_like(p) for p in weights]
outputs = [np.empty((w.batch, size), dtype) for size in w.sizes[1:]]
deltas = [np.empty_like(y) for y in outputs]
rows = np.arange(w.batch)
if w.gathers:
    pixels = np.empty((w.batch, w.sizes[0]), dtype)
    raw = np.empty((w.batch, w.sizes[0]), w.x.dtype)
    batches = [w.order[s] for s in slices(w)]
else:
    batches = [(w.x[s].astype(dtype), w.y[s].astype(dtype)) for s in slices(w)]
turn = itertools.cycle(batches)
last_loss = None


def draw():
    batch = next(turn)
    if not w.gathers:
        return batch
    if w.store == "floats":
        return np.take(w.x, batch, 0, pixels, "clip"), w.y[batch]
    np.take(w.x, batch, 0, raw, "clip")
    return np.multiply(raw, dtype(1 / 255), out=pixels, dtype=dtype), w.y[batch]


def forward(x):
    for i, y in enumerate(outputs):
        np.matmul(x, weights[2 * i].T, out=y)
        y += weights[2 * i + 1]
        x = np.maximum(y, 0, out=y) if i < layers - 1 else y
    return x


def loss_and_delta(scores, y, delta):
    """The mean loss; its gradient by the scores goes to delta."""
    if w.loss == "mse":
        np.subtract(scores, y, out=delta)
        loss = np.vdot(delta, delta) / w.batch
        delta *= 2 / w.batch
        return loss
    if w.loss == "bce":
        p = 1 / (1 + np.exp(-scores))
        np.subtract(p, y, out=delta)
        right = 1 - np.abs(delta)  # the probability of what is so
        delta /= w.batch
        return -np.log(right).sum() / w.batch
    scores -= scores.max(1, keepdims=True)
    np.exp(scores, out=delta)
    sums = delta.sum(1, keepdims=True)
    loss = (np.log(sums).sum() - scores[rows, y].sum()) / w.batch
    delta /= sums
    delta[rows, y] -= 1
    delta /= w.batch
    return loss


def backward(x):
    for i in reversed(range(layers)):
        inputs = outputs[i - 1] if i else x
        np.matmul(deltas[i].T, inputs, out=gradients[2 * i])
        np.sum(deltas[i], 0, out=gradients[2 * i + 1])
        if i:
            np.matmul(deltas[i], weights[2 * i], out=deltas[i - 1])
            deltas[i - 1] *= inputs > 0


def update():
    for p, g, v in zip(weights, gradients, velocities):
        if w.momentum:
            v *= w.momentum
            v += g
            g = v * w.lr
        else:
            g *= w.lr
        p -= g


def run(n):
    global last_loss
    for _ in range(n):
        x, y = draw()
        last_loss = loss_and_delta(forward(x), y, deltas[-1])
        backward(x)
        update()


serve(np.__version__, run, lambda: float(last_loss))
