"""A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.

    mlp.py [FOLDER] [EPOCHS]
"""
import sys

import libdl as dl
from libdl import nn
from libdl.nn import functional as F
from libdl.utils.data import DataLoader
from libdl.vision import datasets, transforms

BATCH_SIZE = 30


def accuracy(net, loader):
    net.eval()
    correct = 0
    with dl.no_grad():
        for images, labels in loader:
            correct += (net(images).argmax(dim=1) == labels).sum().item()
    net.train()
    return correct / len(loader.dataset)


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "data"
    num_epochs = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    train = datasets.FashionMNIST(root=root, train=True, download=True,
                                  transform=transforms.ToTensor())
    test = datasets.FashionMNIST(root=root, train=False, download=True,
                                 transform=transforms.ToTensor())

    dl.manual_seed(0)
    train_loader = DataLoader(train, batch_size=BATCH_SIZE, shuffle=True)
    test_loader = DataLoader(test, batch_size=1000)
    net = nn.Sequential(nn.Flatten(), nn.Linear(784, 430), nn.ReLU(), nn.Linear(430, 10))
    for parameter in net.parameters():
        nn.init.normal_(parameter, mean=0, std=0.01)
    print(net)

    sgd = dl.optim.SGD(net.parameters(), lr=0.1)
    for epoch in range(1, num_epochs + 1):
        loss_sum, correct = 0.0, 0
        for images, labels in train_loader:
            scores = net(images)
            loss = F.cross_entropy(scores, labels)
            sgd.zero_grad()
            loss.backward()
            sgd.step()

            loss_sum += loss.item() * len(labels)
            correct += (scores.argmax(dim=1) == labels).sum().item()
        print(f"epoch {epoch}, loss {loss_sum / len(train):.4f}, "
              f"accuracy {correct / len(train):.4f}, "
              f"test accuracy {accuracy(net, test_loader):.4f}")


if __name__ == "__main__":
    main()
