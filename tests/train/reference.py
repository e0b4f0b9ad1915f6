#!/usr/bin/env python3
"""Writes what PyTorch prints where the C examples print: expected/*.txt, and the first steps'
losses at full precision: golden_traces.h; and the losses of the Python examples' first hundred
steps. Needs PyTorch (2.15 made the committed files), torchvision (0.29), NumPy and the Fashion-MNIST
files of Debian's dataset-fashion-mnist.

    python3 reference.py [FOLDER OF FASHION-MNIST]
"""
import gzip
import pathlib
import shutil
import subprocess
import sys
import tempfile

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset, TensorDataset

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
torch.set_num_threads(1)


class Batches(Dataset):
    """A tensor dataset that hands out whole batches; in the loader's order, only faster."""

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.y)

    def __getitems__(self, indices):
        return self.x[indices], self.y[indices]


def batches(dataset, batch_size, shuffle=True):
    return DataLoader(dataset, batch_size, shuffle=shuffle, collate_fn=lambda batch: batch)


def step(sgd, loss):
    sgd.zero_grad()
    loss.backward()
    sgd.step()
    return loss.item()


def write(name, lines):
    (HERE / "expected").mkdir(exist_ok=True)
    (HERE / "expected" / name).write_text("".join(line + "\n" for line in lines))


def linear_regression():
    torch.manual_seed(0)
    x = torch.normal(0, 1, (1000, 2))
    y = (x @ torch.tensor([2, -3.4]) + 4.2).reshape(-1, 1)
    y += torch.normal(0, 0.01, y.shape)
    net = nn.Linear(2, 1)
    nn.init.normal_(net.weight, 0, 0.01)
    nn.init.constant_(net.bias, 0)
    sgd = torch.optim.SGD(net.parameters(), lr=0.03)
    loader = DataLoader(TensorDataset(x, y), 10, shuffle=True)
    lines, losses = [], []
    for epoch in range(1, 4):
        losses += [step(sgd, F.mse_loss(net(a), b)) for a, b in loader]
        lines.append(f"epoch {epoch}, loss {F.mse_loss(net(x), y).item():.8f}")
    w, b = net.weight[0].tolist(), net.bias.item()
    lines.append(f"w = {w[0]:.5f} {w[1]:.5f} (true: 2 -3.4), b = {b:.5f} (true: 4.2)")
    write("linear_regression.txt", lines)
    return losses[:10]


def logistic_regression():
    table = np.loadtxt(ROOT / "examples/data/diabetes.csv", delimiter=",", dtype=np.float32)
    x, y = torch.from_numpy(table[:, :-1]), torch.from_numpy(table[:, -1:])
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(8, 7), nn.ReLU(), nn.Linear(7, 3), nn.ReLU(), nn.Linear(3, 1),
                        nn.Sigmoid())
    sgd = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    loader = DataLoader(TensorDataset(x, y), 32, shuffle=True)
    lines, first = [], []
    for epoch in range(1, 101):
        losses = [step(sgd, F.binary_cross_entropy(net(a), b)) for a, b in loader]
        first = first or losses[:10]
        if epoch == 1 or epoch % 10 == 0:
            with torch.no_grad():
                right = ((net(x) > 0.5) == (y > 0.5)).float().mean().item()
            lines.append(f"epoch {epoch}, loss {np.mean(losses):.4f}, accuracy {right:.4f}")
    write("logistic_regression.txt", lines)
    return first


def fashion_mnist(folder, split):
    def read(kind, header, shape):
        data = gzip.open(f"{folder}/{split}-{kind}-ubyte.gz").read()
        return torch.from_numpy(np.frombuffer(data, np.uint8, offset=header).copy()).reshape(shape)

    images = read("images-idx3", 16, (-1, 1, 28, 28)).float() / 255
    return Batches(images, read("labels-idx1", 8, (-1,)).long())


def accuracy(net, test):
    with torch.no_grad():
        right = [(net(x).argmax(1) == y).sum().item() for x, y in batches(test, 1000, False)]
    return sum(right) / len(test)


def classifier(scores_of, parameters, train, test, batch_size, lr, epochs):
    """Losses of the first ten steps, and (mean loss, training accuracy, test accuracy) per epoch."""
    sgd = torch.optim.SGD(parameters, lr=lr)
    first, history = [], []
    for _ in range(epochs):
        loss_sum, right = 0.0, 0
        for x, y in batches(train, batch_size):
            scores = scores_of(x)
            loss = step(sgd, F.cross_entropy(scores, y))
            if len(first) < 10:
                first.append(loss)
            loss_sum += loss * len(y)
            right += (scores.argmax(1) == y).sum().item()
        history.append((loss_sum / len(train), right / len(train), accuracy(scores_of, test)))
    return first, history


def history_lines(history):
    return [f"epoch {i}, loss {loss:.4f}, accuracy {train:.4f}, test accuracy {test:.4f}"
            for i, (loss, train, test) in enumerate(history, 1)]


def softmax_regression(train, test):
    torch.manual_seed(0)
    w = torch.empty(784, 10).normal_(0, 0.01).requires_grad_()
    b = torch.zeros(10, requires_grad=True)
    first, history = classifier(lambda x: x.flatten(1) @ w + b, [w, b], train, test, 256, 0.1, 3)
    write("softmax_regression.txt", history_lines(history))
    return first


def fashion_mnist_mlp(train, test, epochs, lr, name):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Flatten(), nn.Linear(784, 430), nn.ReLU(), nn.Linear(430, 10))
    for parameter in net.parameters():
        nn.init.normal_(parameter, 0, 0.01)
    first, history = classifier(net, net.parameters(), train, test, 30, lr, epochs)
    write(name, history_lines(history))
    return first


def data_parallel(train, steps, name):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
    sgd = torch.optim.SGD(net.parameters(), lr=0.1)
    losses = [step(sgd, F.cross_entropy(net(x), y))
              for (x, y), _ in zip(batches(train, 64), range(steps))]
    write(name, [f"step {i}, loss {losses[i - 1]:.6f}"
                 for i in range(steps // 10, steps + 1, steps // 10)])


def unpack_fashion_mnist(folder, root):
    """Puts the files where torchvision looks for them."""
    raw = pathlib.Path(root, "FashionMNIST", "raw")
    raw.mkdir(parents=True)
    for packed in pathlib.Path(folder).glob("*.gz"):
        with gzip.open(packed) as source, open(raw / packed.stem, "wb") as target:
            shutil.copyfileobj(source, target)


def python_programs(folder):
    """What examples/python's programs print with PyTorch: their imports are all that is changed."""
    with tempfile.TemporaryDirectory() as root:
        unpack_fashion_mnist(folder, root)
        arguments = {"linear_regression": [],
                     "logistic_regression": [ROOT / "examples/data/diabetes.csv"],
                     "softmax_regression": [root], "mlp": [root], "data_parallel": [root]}
        for program, given in arguments.items():
            printed = subprocess.run(
                [sys.executable, HERE / "losses_of", "torch", "100",
                 ROOT / f"examples/python/{program}.py", *given],
                check=True, text=True, stdout=subprocess.PIPE).stdout
            lines = [line for line in printed.splitlines() if line.startswith("loss ")]
            write(f"python_{program}.txt", lines)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/datasets/fashion-mnist"
    train, test = fashion_mnist(folder, "train"), fashion_mnist(folder, "t10k")
    traces = {
        "linear_regression": linear_regression(),
        "logistic_regression": logistic_regression(),
        "softmax_regression": softmax_regression(train, test),
        "fashion_mnist_mlp": fashion_mnist_mlp(train, test, 10, 0.1, "fashion_mnist_mlp.txt"),
    }
    fashion_mnist_mlp(train, test, 10, 0.5, "fashion_mnist_mlp_lr_0.5.txt")
    part = [Batches(data.x[:1500], data.y[:1500]) for data in (train, test)]
    fashion_mnist_mlp(*part, 2, 0.1, "fashion_mnist_mlp_1500_samples.txt")
    data_parallel(train, 100, "data_parallel.txt")
    data_parallel(train, 20, "data_parallel_20_steps.txt")
    python_programs(folder)
    version = torch.__version__.split("+")[0]
    text = [f"/* Losses of the first ten steps after manual_seed(0), PyTorch {version}.",
            " * Written by reference.py. */"]
    for name, losses in traces.items():
        text.append(f"static const double {name}_losses[10] = {{")
        rows = [", ".join(f"{loss:.9g}" for loss in losses[i:i + 5]) for i in (0, 5)]
        text += [f"    {rows[0]},", f"    {rows[1]}}};"]
    (HERE / "golden_traces.h").write_text("\n".join(text) + "\n")


if __name__ == "__main__":
    main()
