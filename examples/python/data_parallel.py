"""One model on several GPUs: a perceptron, 784-256-10, learns Fashion-MNIST.

    data_parallel.py [FOLDER] [STEPS]

With four GPUs each takes a quarter of every batch; without them the same program runs on the CPU.
The losses are those of one device but for the order in which gradients are added.
"""
import sys

import libdl as dl
from libdl import nn
from libdl.utils.data import DataLoader
from libdl.vision import datasets, transforms

GPUS = [0, 1, 2, 3]


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.flatten = nn.Flatten()
        self.fc1 = nn.Linear(784, 256)
        self.relu = nn.ReLU()
        self.fc2 = nn.Linear(256, 10)

    def forward(self, x):
        return self.fc2(self.relu(self.fc1(self.flatten(x))))


def show_devices():
    """Tensors live where they are put."""
    x = dl.tensor([1.0, 2.0, 3.0])
    y = x.cuda(1)
    print(y.device, (y * 2).cpu())


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "data"
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    train = datasets.FashionMNIST(root, train=True, download=True,
                                  transform=transforms.ToTensor())

    dl.manual_seed(0)
    loader = DataLoader(train, batch_size=64, shuffle=True)
    model = Model()
    parallel = dl.cuda.device_count() >= len(GPUS)
    if parallel:
        show_devices()
        model = nn.DataParallel(model.cuda(), device_ids=GPUS)
    sgd = dl.optim.SGD(model.parameters(), lr=0.1)
    criterion = nn.CrossEntropyLoss()

    for step, (images, labels) in enumerate(loader, 1):
        labels = labels.cuda() if parallel else labels
        loss = criterion(model(images), labels)
        sgd.zero_grad()
        loss.backward()
        sgd.step()
        if step % 10 == 0:
            print(f"step {step}, loss {loss.item():.6f}")
        if step == steps:
            break


if __name__ == "__main__":
    main()
