"""Compiled steps: what they give is what the step itself gives, to the bit."""
import unittest

import libdl as dl
from libdl import nn, optim
from libdl.nn import functional as F
from libdl.utils.data import DataLoader, Dataset, TensorDataset


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.out = nn.Linear(8, 3)

    def forward(self, x):
        x = F.dropout(F.relu(self.hidden(x)), 0.25, self.training)
        return self.out(x)


class Training:
    """A net with what trains it; two of them are alike."""

    def __init__(self):
        dl.manual_seed(3)
        self.net = Net()
        self.optimizer = optim.SGD(self.net.parameters(), lr=.1, momentum=.9)

    def step(self, x, y):
        loss = F.cross_entropy(self.net(x), y)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        return loss

    def weights(self):
        return [p.tolist() for p in self.net.parameters()]


def data(n=20):
    dl.manual_seed(7)
    return dl.randn(n, 4), dl.arange(n) % 3


class Counting(Dataset):
    """A dataset written in Python."""

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index], self.y[index]


class Plans(unittest.TestCase):
    def test_training_gives_eagers_bits(self):
        eager, planned = Training(), Training()
        step = dl.compile(planned.step)
        loader = DataLoader(TensorDataset(*data()), batch_size=6)
        results = []
        for training, each in ((eager, eager.step), (planned, step)):
            dl.manual_seed(1)
            results.append([each(x, y).item() for _ in range(3) for x, y in loader])
        self.assertEqual(*results)
        self.assertEqual(planned.weights(), eager.weights())

    def test_a_run_over_a_loader(self):
        for dataset in (TensorDataset(*data()), Counting(*data())):
            loader = DataLoader(dataset, batch_size=6, shuffle=True,
                                generator=dl.Generator().manual_seed(4))
            again = DataLoader(dataset, batch_size=6, shuffle=True,
                               generator=dl.Generator().manual_seed(4))
            eager, planned = Training(), Training()
            dl.manual_seed(1)
            losses = [eager.step(x, y).item() for x, y in loader]
            dl.manual_seed(1)
            step, told = dl.compile(planned.step), []
            self.assertEqual(step.run_over(again, progress=lambda n, loss: told.append(loss)),
                             losses)
            self.assertEqual(told, losses)
            self.assertEqual(len(step.run_over(again, steps=2)), 2)
            self.assertEqual(len(step.run_over(again, progress=lambda n, loss: True)), 1)
            self.assertEqual(len(step.run_over(again)), 4)

    def test_modes_and_constants_choose_among_captures(self):
        training = Training()
        forward = dl.compile(lambda x, by=1: training.net(x) * by)
        x, _ = data()
        first = forward(x)
        training.net.eval()
        expected = training.net(x)
        for _ in range(2):
            self.assertTrue(dl.equal(forward(x), expected))
            self.assertTrue(dl.equal(forward(x, by=3), expected * 3))
        self.assertFalse(dl.equal(first, expected))
        self.assertIn("relu", str(forward))

    def test_equal_numbers_of_other_types_are_other_constants(self):
        step = dl.compile(lambda x, by: x * by)
        x = dl.tensor([2, 3])
        self.assertEqual([step(x, by).dtype for by in (1, 1.0, True)],
                         [dl.int64, dl.float32, dl.int64])

    def test_results_keep_their_structure_and_values(self):
        step = dl.compile(lambda pair: {"sum": pair[0] + pair[1], "rest": [pair[0].exp(), 7]})
        one, zero = dl.ones(2), dl.zeros(2)
        first = step((one, zero))
        second = step((one, one))
        self.assertEqual(first["sum"].tolist(), [1, 1])
        self.assertEqual(second["sum"].tolist(), [2, 2])
        self.assertEqual(second["rest"][1], 7)
        self.assertFalse(first["sum"].requires_grad)

    def test_a_method_is_compiled_for_each_object(self):
        class Scaled:
            def __init__(self, by):
                self.by = by

            @dl.compile
            def __call__(self, x):
                return x * self.by

        self.assertEqual(Scaled(2)(dl.ones(1)).item(), 2)
        self.assertEqual(Scaled(3)(dl.ones(1)).item(), 3)

    def test_what_a_plan_cannot_hold_is_named(self):
        def branch(x):
            return x if x.sum().item() > 0 else -x

        with self.assertRaisesRegex(RuntimeError, "item.* cannot be part of a plan"):
            dl.compile(branch)(dl.ones(2))
        with self.assertRaisesRegex(RuntimeError, "tensor_data cannot be part of a plan"):
            dl.compile(lambda x: x.numpy())(dl.ones(2))
        with self.assertRaisesRegex(TypeError, "hashable"):
            dl.compile(lambda x, y: x)(dl.ones(2), bytearray())
        with self.assertRaisesRegex(TypeError, "callable"):
            dl.compile(3)

    def test_an_exception_in_the_step_comes_through(self):
        def step(x):
            raise KeyError("mine")

        with self.assertRaisesRegex(KeyError, "mine"):
            dl.compile(step)(dl.ones(2))

    def test_a_label_out_of_range_is_an_error_of_its_replay(self):
        training = Training()
        step = dl.compile(training.step)
        x, y = data(2)
        step(x, y)
        with self.assertRaisesRegex(IndexError, r"target\[1\] is 5"):
            step(x, dl.tensor([0, 5]))
        step(x, y)

    def test_a_module_stays_one(self):
        net = Net()
        self.assertIs(dl.compile(net), net)
        self.assertEqual(dl.compile(mode="max-autotune")(lambda x: x + 1)(dl.ones(1)).item(), 2)


if __name__ == "__main__":
    unittest.main()
