"""The step in PyTorch as its users write it: eager, or compiled if `compile` comes first."""
import itertools
import sys

import torch
from torch import nn

from serve import read_workload, serve, slices

w = read_workload()
torch.set_num_threads(w.threads)


def make_net():
    modules = []
    for inputs, outputs in zip(w.sizes, w.sizes[1:]):
        modules += [nn.Linear(inputs, outputs), nn.ReLU()]
    modules[-1:] = [nn.Sigmoid()] if w.loss == "bce" else []
    net = nn.Sequential(*modules)
    with torch.no_grad():
        for parameter, start in zip(net.parameters(), w.weights):
            parameter.copy_(torch.from_numpy(start))
    return net


net = make_net()
loss_of = {"mse": nn.MSELoss, "bce": nn.BCELoss, "cross_entropy": nn.CrossEntropyLoss}[w.loss]()
sgd = torch.optim.SGD(net.parameters(), lr=w.lr, momentum=w.momentum)
data, labels = torch.from_numpy(w.x), torch.from_numpy(w.y)
if w.gathers:
    order = torch.from_numpy(w.order)
    turn = itertools.cycle([order[s] for s in slices(w)])
else:
    turn = itertools.cycle([(data[s].clone(), labels[s].clone()) for s in slices(w)])


def loss_of_batch(x, y):
    return loss_of(net(x), y)


def loss_of_indices(indices):
    x = data.index_select(0, indices)
    if w.store == "bytes":
        x = x.to(torch.float32).mul_(1 / 255)
    return loss_of_batch(x, labels.index_select(0, indices))


forward = loss_of_indices if w.gathers else loss_of_batch
if sys.argv[1] == "compile":
    forward = torch.compile(forward)
last_loss = None


def run(n):
    global last_loss
    for _ in range(n):
        batch = next(turn)
        last_loss = forward(batch) if w.gathers else forward(*batch)
        sgd.zero_grad()
        last_loss.backward()
        sgd.step()


serve(torch.__version__, run, lambda: last_loss.item())
