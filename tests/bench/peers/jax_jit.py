"""The step in JAX: one jitted function of the state, which is donated."""
import functools
import itertools

import jax
import jax.numpy as jnp

from serve import read_workload, serve, slices

w = read_workload()
state = ([jnp.asarray(p) for p in w.weights], [jnp.zeros_like(p) for p in w.weights])
data, labels = jnp.asarray(w.x), jnp.asarray(w.y)
if w.gathers:
    turn = itertools.cycle([jnp.asarray(w.order[s]) for s in slices(w)])
else:
    turn = itertools.cycle([(data[s], labels[s]) for s in slices(w)])


def scores_of(weights, x):
    for i in range(0, len(weights), 2):
        x = x @ weights[i].T + weights[i + 1]
        if i + 2 < len(weights):
            x = jax.nn.relu(x)
    return x


def loss_of(weights, x, y):
    scores = scores_of(weights, x)
    if w.loss == "mse":
        return jnp.mean((scores - y) ** 2)
    if w.loss == "bce":
        return jnp.mean(jax.nn.softplus(scores) - y * scores)
    logs = jax.nn.log_softmax(scores)
    return -jnp.mean(jnp.take_along_axis(logs, y[:, None], 1, mode="clip"))


def rows_of(data, labels, indices):
    x = jnp.take(data, indices, 0, mode="clip")
    if w.store == "bytes":
        x = x.astype(jnp.float32) * (1 / 255)
    return x, jnp.take(labels, indices, 0, mode="clip")


def updated(state, x, y):
    weights, velocities = state
    loss, gradients = jax.value_and_grad(loss_of)(weights, x, y)
    if w.momentum:
        gradients = velocities = [w.momentum * v + g for v, g in zip(velocities, gradients)]
    return ([p - w.lr * g for p, g in zip(weights, gradients)], velocities), loss


@functools.partial(jax.jit, donate_argnums=0)
def step(state, data, labels, batch):
    x, y = rows_of(data, labels, batch) if w.gathers else (data, labels)
    return updated(state, x, y)


last_loss = None


def run(n):
    global state, last_loss
    for _ in range(n):
        batch = next(turn)
        if w.gathers:
            state, last_loss = step(state, data, labels, batch)
        else:
            state, last_loss = step(state, *batch, None)
    jax.block_until_ready((state, last_loss))


serve(jax.__version__, run, lambda: float(last_loss))
