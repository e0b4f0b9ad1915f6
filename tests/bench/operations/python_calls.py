"""PyTorch's or NumPy's calls: `python_calls.py torch|numpy DATA THREADS`, as calls.h says.

DATA is the folder of Fashion-MNIST's .gz files; the loaders draw shuffled batches from them.
"""
import gzip
import itertools
import math
import pathlib
import sys
import time

import numpy as np


def images():
    data = gzip.open(pathlib.Path(sys.argv[2], "train-images-idx3-ubyte.gz")).read()
    return np.frombuffer(data, np.uint8, offset=16).reshape(-1, 784)


def numbers(rows, columns, transposed=False):
    shape = (columns, rows) if transposed else (rows, columns)
    x = np.random.default_rng(0).uniform(-1, 1, shape).astype(np.float32)
    return x.T if transposed else x


def numpy_calls(x, y):
    return {
        "add": lambda: x + y, "mul": lambda: x * y, "relu": lambda: np.maximum(x, 0),
        "exp": lambda: np.exp(x), "sum": lambda: x.sum(), "sum_rows": lambda: x.sum(1),
        "max_rows": lambda: x.max(1), "gemm": lambda: x @ y,
    }


def numpy_loader(batch):
    pixels = images()
    order = np.random.default_rng(0).permutation(len(pixels))
    batches = [order[i:i + batch] for i in range(0, len(order) - batch + 1, batch)]
    turn = itertools.cycle(batches)
    return lambda: np.multiply(pixels[next(turn)], np.float32(1 / 255), dtype=np.float32)


def torch_calls(x, y):
    import torch
    x, y = torch.from_numpy(x), torch.from_numpy(y)
    return {
        "add": lambda: x + y, "mul": lambda: x * y, "relu": lambda: torch.relu(x),
        "exp": lambda: torch.exp(x), "sum": lambda: x.sum(), "sum_rows": lambda: x.sum(1),
        "max_rows": lambda: x.amax(1), "softmax": lambda: torch.softmax(x, 1),
        "gemm": lambda: x @ y,
    }


def torch_loader(batch):
    import torch
    from torch.utils.data import DataLoader, TensorDataset
    x = torch.from_numpy(images().astype(np.float32) / 255)
    loader = DataLoader(TensorDataset(x, torch.zeros(len(x), dtype=torch.int64)), batch,
                        shuffle=True, drop_last=True)
    turn = itertools.chain.from_iterable(iter(loader) for _ in itertools.count())
    return lambda: next(turn)


LIBRARIES = {"numpy": (numpy_calls, numpy_loader), "torch": (torch_calls, torch_loader)}


def call_of(name, sizes, ab):
    calls, loader = LIBRARIES[sys.argv[1]]
    if name == "loader":
        return loader(sizes[0])
    if name != "gemm":
        return calls(numbers(*sizes), numbers(*sizes)).get(name)
    m, n, k = sizes
    return calls(numbers(m, k, ab[0] == "t"), numbers(k, n, ab[1] == "t"))[name]


def seconds_of(call, seconds):
    count = 1
    call()
    while True:
        start = time.perf_counter()
        for _ in range(count):
            call()
        took = time.perf_counter() - start
        if took >= seconds:
            return took / count
        count *= 2


def main():
    version = np.__version__
    if sys.argv[1] == "torch":
        import torch
        torch.set_num_threads(int(sys.argv[3]))
        torch.set_grad_enabled(False)
        version = torch.__version__
    print("ready", version, flush=True)
    for line in sys.stdin:
        seconds, name, *rest = line.split()
        sizes = [int(word) for word in rest if word.isdigit()]
        call = call_of(name, sizes, rest[-1])
        print(seconds_of(call, float(seconds)) if call else math.nan, flush=True)


main()
