"""The training steps that are compared, and the files from which every peer takes them.

A workload's folder holds, little-endian and row-major:
  spec         a line per setting: its name, then its values
  weights.bin  f32: weight [out, in] and bias [out] of each linear layer in turn
  x.bin        f32 [samples, in] of a small workload; of images, u8 [samples, 784]
  y.bin        f32 [samples, 1], or i64 [samples] for cross_entropy
  order.bin    i64 [samples], for images alone: the shuffled order
Step s takes batch s modulo samples / batch (whole batches only): rows in their own order of a small
workload, whose batches a peer may keep ready, and rows order[...] of the images, which a step
gathers and scales by 1/255.
"""
import array
import dataclasses
import gzip
import pathlib
import random


@dataclasses.dataclass
class Workload:
    name: str
    title: str
    sizes: list
    batch: int
    loss: str
    lr: float
    momentum: float = 0
    samples: int = 60000

    @property
    def gathers(self):
        return self.loss == "cross_entropy"


WORKLOADS = [
    Workload("linear", "linear regression 2-1, B10", [2, 1], 10, "mse", 0.05, samples=1000),
    Workload("logistic", "logistic regression 8-7-3-1, B32", [8, 7, 3, 1], 32, "bce", 0.02, 0.9,
             samples=768),
    Workload("softmax_30", "softmax regression 784-10, B30", [784, 10], 30, "cross_entropy", 0.02),
    Workload("softmax_256", "softmax regression 784-10, B256", [784, 10], 256, "cross_entropy",
             0.02),
    Workload("mlp_30", "MLP 784-430-10, B30", [784, 430, 10], 30, "cross_entropy", 0.02),
    Workload("mlp_256", "MLP 784-430-10, B256", [784, 430, 10], 256, "cross_entropy", 0.02),
]


def write(path, kind, values):
    path.write_bytes(array.array(kind, values).tobytes())


def draw_weights(sizes, draw):
    """PyTorch's default for linear layers: uniform within 1 / sqrt(in)."""
    weights = []
    for inputs, outputs in zip(sizes, sizes[1:]):
        bound = inputs**-0.5
        weights += [draw.uniform(-bound, bound) for _ in range(outputs * inputs + outputs)]
    return weights


def write_small(w, folder, draw):
    """A linear teacher with noise; for bce the side of its plane."""
    x = [[draw.gauss(0, 1) for _ in range(w.sizes[0])] for _ in range(w.samples)]
    teacher = [draw.uniform(1, 3) for _ in range(w.sizes[0])]
    y = [sum(t * v for t, v in zip(teacher, row)) + draw.gauss(0, 2) for row in x]
    if w.loss == "bce":
        y = [float(value > 0) for value in y]
    write(folder / "x.bin", "f", [value for row in x for value in row])
    write(folder / "y.bin", "f", y)


def write_images(w, folder, data, draw):
    pixels = gzip.open(data / "train-images-idx3-ubyte.gz").read()[16:]
    labels = gzip.open(data / "train-labels-idx1-ubyte.gz").read()[8:]
    order = list(range(w.samples))
    draw.shuffle(order)
    (folder / "x.bin").write_bytes(pixels)
    write(folder / "y.bin", "q", list(labels))
    write(folder / "order.bin", "q", order)


def prepare(w, folder, data):
    """Writes a workload's files to a folder; `data` holds Fashion-MNIST as Debian packs it."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    draw = random.Random(0)
    if w.gathers:
        write_images(w, folder, pathlib.Path(data), draw)
    else:
        write_small(w, folder, draw)
    write(folder / "weights.bin", "f", draw_weights(w.sizes, draw))
    settings = dataclasses.asdict(w) | {"sizes": " ".join(map(str, w.sizes)), "data": data}
    (folder / "spec").write_text("".join(f"{k} {v}\n" for k, v in settings.items()))
