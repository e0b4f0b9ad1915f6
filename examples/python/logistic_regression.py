"""Logistic regression with two hidden layers, 8-7-3-1: which of 759 people have diabetes?

    logistic_regression.py [diabetes.csv]
"""
import sys

import numpy as np

import libdl as dl
from libdl import nn, optim
from libdl.utils.data import DataLoader, Dataset

NUM_EPOCHS = 100


class DiabetsDataset(Dataset):
    def __init__(self, path):
        table = np.loadtxt(path, delimiter=",", dtype=np.float32)
        self.x_data = dl.from_numpy(table[:, :-1])
        self.y_data = dl.from_numpy(table[:, [-1]])
        self.len = table.shape[0]

    def __getitem__(self, index):
        return self.x_data[index], self.y_data[index]

    def __len__(self):
        return self.len


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear1 = nn.Linear(8, 7)
        self.linear2 = nn.Linear(7, 3)
        self.linear3 = nn.Linear(3, 1)
        self.relu = nn.ReLU()
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        x = self.relu(self.linear1(x))
        x = self.relu(self.linear2(x))
        return self.sigmoid(self.linear3(x))


def main():
    dataset = DiabetsDataset(sys.argv[1] if len(sys.argv) > 1 else "examples/data/diabetes.csv")
    train_loader = DataLoader(dataset=dataset, batch_size=32, shuffle=True, num_workers=3)

    dl.manual_seed(0)
    model = Model()
    criterion = nn.BCELoss(reduction="mean")
    optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    print(optimizer)

    for epoch in range(1, NUM_EPOCHS + 1):
        losses = []
        for inputs, labels in train_loader:
            y_pred = model(inputs)
            loss = criterion(y_pred, labels)
            losses.append(loss.item())

            optimizer.zero_grad()
            loss.backward()
            optimizer.step()

        if epoch == 1 or epoch % 10 == 0:
            x_data, y_data = dataset.x_data, dataset.y_data
            with dl.no_grad():
                y_hat = model(x_data)
            mask = y_hat.ge(0.5).float()
            correct = (mask == y_data).sum()
            print(f"epoch {epoch}, loss {np.mean(losses):.4f}, "
                  f"accuracy {correct.item() / x_data.size(0):.4f}")


if __name__ == "__main__":
    main()
