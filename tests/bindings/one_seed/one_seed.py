"""The logistic model's weights after 50 steps from seed 0: the bits of each element of each
parameter in their order, 8 hex digits to a line.

    one_seed.py diabetes.csv
"""
import struct
import sys

import libdl as dl
from libdl import nn, optim
from libdl.utils.data import DataLoader, TensorDataset, csv_read

STEPS = 50


def batches(loader):
    """One epoch after the other."""
    while True:
        yield from loader


def main():
    table = csv_read(sys.argv[1])
    loader = DataLoader(TensorDataset(table[:, :8], table[:, 8:]), batch_size=32, shuffle=True,
                        num_workers=3)
    dl.manual_seed(0)
    net = nn.Sequential(nn.Linear(8, 7), nn.ReLU(), nn.Linear(7, 3), nn.ReLU(), nn.Linear(3, 1),
                        nn.Sigmoid())
    sgd = optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    for _, (x, y) in zip(range(STEPS), batches(loader)):
        loss = nn.functional.binary_cross_entropy(net(x), y)
        sgd.zero_grad()
        loss.backward()
        sgd.step()
    for parameter in net.parameters():
        for value in parameter.flatten().tolist():
            print(struct.pack(">f", value).hex())


if __name__ == "__main__":
    main()
