"""Whole training runs, on data that any program can make again from the same seed.

A case's results: the loss of each step, then the parameters before and after. The seed is set once,
then the data, the network and the loader draw from it, in this order.
"""

import pathlib

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

STEPS = 100
DIABETES = pathlib.Path(__file__).resolve().parents[3] / "examples" / "data" / "diabetes.csv"


def train(net, loss, data, batch_size, steps, **options):
    """Shuffled epochs until `steps` batches are done."""
    loader = DataLoader(TensorDataset(*data), batch_size, shuffle=True)
    sgd = torch.optim.SGD(net.parameters(), **options)
    before = [p.detach().clone() for p in net.parameters()]
    losses = []
    while len(losses) < steps:
        for x, y in loader:
            value = loss(net(x), y)
            sgd.zero_grad()
            value.backward()
            sgd.step()
            losses.append(value.item())
            if len(losses) == steps:
                break
    return [torch.tensor(losses, dtype=torch.float64), *before, *net.parameters()]


def linear(batch_size, lr, momentum, weight_decay):
    """y = x (2, -3.4) + 4.2 + noise, x: [1000,2]; weights from N(0, 0.01), bias 0."""
    x = torch.randn(1000, 2)
    y = x @ torch.tensor([[2.0], [-3.4]]) + 4.2
    y = y + torch.randn(1000, 1) * 0.01
    net = nn.Linear(2, 1)
    nn.init.normal_(net.weight, 0, 0.01)
    nn.init.constant_(net.bias, 0)
    return train(
        net,
        nn.MSELoss(),
        (x, y),
        batch_size,
        STEPS,
        lr=lr,
        momentum=momentum,
        weight_decay=weight_decay,
    )


def logistic(batch_size, lr, momentum, nesterov):
    """diabetes.csv through 8-7-3-1 with ReLU between and a sigmoid at the end."""
    rows = torch.tensor(
        [[float(cell) for cell in line.split(",")] for line in DIABETES.read_text().split()]
    )
    net = nn.Sequential(
        nn.Linear(8, 7), nn.ReLU(), nn.Linear(7, 3), nn.ReLU(), nn.Linear(3, 1), nn.Sigmoid()
    )
    return train(
        net,
        nn.BCELoss(),
        (rows[:, :-1], rows[:, -1:]),
        batch_size,
        STEPS,
        lr=lr,
        momentum=momentum,
        nesterov=nesterov,
    )


def classes():
    """x: [300,20] and the largest of four random scores."""
    x = torch.randn(300, 20)
    return x, (x @ torch.randn(20, 4)).argmax(1)


def softmax(batch_size, lr):
    return train(nn.Linear(20, 4), nn.CrossEntropyLoss(), classes(), batch_size, STEPS, lr=lr)


def mlp(batch_size, lr, label_smoothing):
    """20-16-4 with every parameter from N(0, 0.01)."""
    data = classes()
    net = nn.Sequential(nn.Linear(20, 16), nn.ReLU(), nn.Linear(16, 4))
    for parameter in net.parameters():
        nn.init.normal_(parameter, 0, 0.01)
    return train(
        net, nn.CrossEntropyLoss(label_smoothing=label_smoothing), data, batch_size, STEPS, lr=lr
    )


def build(family):
    run = lambda op, fn, *args: family.case(op, fn, *args, seed=0, order=0)
    run("train_linear", lambda *a: detached(linear(*a)), 10, 0.03, 0.0, 0.0)
    run("train_linear", lambda *a: detached(linear(*a)), 32, 0.03, 0.9, 0.01)
    run("train_logistic", lambda *a: detached(logistic(*a)), 32, 0.1, 0.9, False)
    run("train_logistic", lambda *a: detached(logistic(*a)), 32, 0.1, 0.9, True)
    run("train_softmax", lambda *a: detached(softmax(*a)), 30, 0.1)
    run("train_mlp", lambda *a: detached(mlp(*a)), 30, 0.5, 0.0)
    run("train_mlp", lambda *a: detached(mlp(*a)), 30, 0.1, 0.1)


def detached(tensors):
    return [tensor.detach() for tensor in tensors]
