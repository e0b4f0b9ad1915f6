"""Softmax regression on Fashion-MNIST: one linear layer, 784-10.

    softmax_regression.py [FOLDER] [EPOCHS]
"""
import sys
from collections import OrderedDict

import libdl as dl
from libdl import nn, optim
from libdl.nn import init
from libdl.vision import datasets, transforms

BATCH_SIZE = 256


class FlattenLayer(nn.Module):
    def forward(self, x):
        return x.view(x.shape[0], -1)


def evaluate_accuracy(data_iter, net):
    correct, n = 0, 0
    with dl.no_grad():
        for X, y in data_iter:
            correct += (net(X).argmax(dim=1) == y).float().sum().item()
            n += y.shape[0]
    return correct / n


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "data"
    num_epochs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    train = datasets.FashionMNIST(root, train=True, download=True,
                                  transform=transforms.ToTensor())
    test = datasets.FashionMNIST(root, train=False, download=True,
                                 transform=transforms.ToTensor())

    dl.manual_seed(0)
    train_iter = dl.utils.data.DataLoader(train, batch_size=BATCH_SIZE, shuffle=True)
    test_iter = dl.utils.data.DataLoader(test, batch_size=BATCH_SIZE, shuffle=False)

    net = nn.Sequential(OrderedDict([("flatten", FlattenLayer()), ("linear", nn.Linear(784, 10))]))
    init.normal_(net.linear.weight, mean=0, std=0.01)
    init.constant_(net.linear.bias, val=0)
    print(net)

    loss = nn.CrossEntropyLoss()
    optimizer = optim.SGD(net.parameters(), lr=0.1)
    for epoch in range(1, num_epochs + 1):
        loss_sum, correct, n = 0.0, 0, 0
        for X, y in train_iter:
            y_hat = net(X)
            l = loss(y_hat, y)
            optimizer.zero_grad()
            l.backward()
            optimizer.step()

            loss_sum += l.item() * y.shape[0]
            correct += (y_hat.argmax(dim=1) == y).sum().item()
            n += y.shape[0]
        print(f"epoch {epoch}, loss {loss_sum / n:.4f}, accuracy {correct / n:.4f}, "
              f"test accuracy {evaluate_accuracy(test_iter, net):.4f}")


if __name__ == "__main__":
    main()
