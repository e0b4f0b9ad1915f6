"""Training for long leaves nothing behind: no handle, no byte."""
import resource
import unittest

import libdl as dl
from libdl import nn, optim
from libdl.utils.data import DataLoader, TensorDataset

STEPS = 100000


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(8, 7)
        self.fc2 = nn.Linear(7, 1)

    def forward(self, x):
        return self.fc2(dl.relu(self.fc1(x)))


def memory():
    """Bytes of this process that are in memory."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


class LongTraining(unittest.TestCase):
    def train(self, steps):
        while steps > 0:
            for x, y in self.loader:
                loss = self.loss(self.model(x), y)
                self.sgd.zero_grad()
                loss.backward()
                self.sgd.step()
                loss.item()
                steps -= 1

    def test_memory_and_handles_stay_as_they_are(self):
        x = dl.randn(320, 8)
        self.loader = DataLoader(TensorDataset(x, x[:, :1] * 2), batch_size=32, shuffle=True)
        self.model, self.loss = Model(), nn.MSELoss()
        self.sgd = optim.SGD(self.model.parameters(), lr=0.01, momentum=0.9)
        self.train(2000)
        handles, before = dl._C.live_handle_count(), memory()
        self.train(STEPS)
        self.assertEqual(dl._C.live_handle_count(), handles)
        self.assertLess(memory() - before, 1 << 20)


if __name__ == "__main__":
    unittest.main()
