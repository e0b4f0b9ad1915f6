"""Embedding, LayerNorm and BatchNorm1d. Expected values: PyTorch 2.15."""
import copy
import pickle
import unittest

import libdl as dl
from libdl import nn
from libdl.nn import functional as F


def close(test, x, values):
    test.assertTrue(dl.allclose(x, dl.tensor(values), atol=2e-6), f"{x} is not {values}")


def batch(k):
    """The k-th of some batches."""
    return dl.tensor([[1.0, 2], [4, 8 + k], [0, -1]], requires_grad=True)


class Embedding(unittest.TestCase):
    def test_a_seed_gives_pytorchs_rows(self):
        dl.manual_seed(0)
        table = nn.Embedding(4, 3, padding_idx=-2)
        close(self, table.weight, [[1.5409961, -0.2934289, -2.1787894],
                                   [0.5684313, -1.0845224, -1.3985955], [0, 0, 0],
                                   [-0.4033435, -0.5966353, 0.1820365]])
        self.assertEqual(repr(table), "Embedding(4, 3, padding_idx=2)")
        self.assertEqual(table.padding_idx, 2)

    def test_padding_gets_no_gradient(self):
        table = nn.Embedding(3, 2, padding_idx=1)
        table(dl.tensor([[0, 1], [2, 0]])).sum().backward()
        self.assertEqual(table.weight.grad.tolist(), [[2, 2], [0, 0], [1, 1]])

    def test_a_table_that_is_there_is_shared_and_nothing_drawn(self):
        given = dl.ones(3, 2)
        dl.manual_seed(0)
        expected = dl.rand(1)
        dl.manual_seed(0)
        table = nn.Embedding.from_pretrained(given)
        self.assertEqual(dl.rand(1), expected)
        given.fill_(2)
        self.assertEqual(table(dl.tensor([1])).tolist(), [[2, 2]])
        self.assertFalse(table.weight.requires_grad)

    def test_what_is_refused(self):
        for padding in (3, -4):
            with self.assertRaisesRegex(AssertionError, r"padding_idx \(-?\d\)"):
                nn.Embedding(3, 2, padding_idx=padding)
        with self.assertRaisesRegex(NotImplementedError, "max_norm"):
            nn.Embedding(3, 2, max_norm=1.0)
        with self.assertRaisesRegex(IndexError, "weight has 3 rows"):
            nn.Embedding(3, 2)(dl.tensor([3]))


class BatchNorm(unittest.TestCase):
    def test_in_training(self):
        norm = nn.BatchNorm1d(2)
        for k in range(2):
            x = batch(k)
            y = norm(x)
            (y * dl.arange(6.0).view(3, 2)).sum().backward()
        close(self, y, [[-0.3922315, -0.3182228], [1.3728104, 1.3524470], [-0.9805788, -1.0342242]])
        close(self, x.grad, [[-1.2672093, -0.5135874], [0.3168012, 0.1540761],
                             [0.9504081, 0.3595114]])
        close(self, norm.weight.grad, [-2.3533888, -3.0355687])
        close(self, norm.running_mean, [0.3166667, 0.6033334])
        close(self, norm.running_var, [1.6333334, 5.3333330])
        self.assertEqual(norm.num_batches_tracked.item(), 2)

    def test_in_evaluation(self):
        norm = nn.BatchNorm1d(2)
        for k in range(2):
            norm(batch(k))
        norm.eval()
        close(self, norm(batch(1)), [[0.5346799, 0.6047739], [2.8820550, 3.6358600],
                                     [-0.2477785, -0.6942631]])
        self.assertEqual(norm(dl.ones(1, 2, 3)).shape, (1, 2, 3))
        self.assertEqual(norm.num_batches_tracked.item(), 2)

    def test_the_library_computes_the_same_within_a_sequential(self):
        for options in ({}, {"momentum": None}, {"affine": False}, {"bias": False},
                        {"track_running_stats": False}, {"momentum": 0.5, "eps": 1e-3}):
            alone, inside = nn.BatchNorm1d(2, **options), nn.BatchNorm1d(2, **options)
            net = nn.Sequential(inside)
            self.assertTrue(net._children_are_native())
            for k in range(3):
                with self.subTest(options=options, k=k):
                    self.assertEqual(net(batch(k)).tolist(), alone(batch(k)).tolist())
            alone.eval()
            net.eval()
            self.assertEqual(net(batch(1)).tolist(), alone(batch(1)).tolist())
            self.assertEqual({name: x.tolist() for name, x in inside.state_dict().items()},
                             {name: x.tolist() for name, x in alone.state_dict().items()})
            self.assertEqual(repr(inside), dl._C.module_to_string(inside._handle))

    def test_without_a_momentum_the_statistics_are_means(self):
        norm = nn.BatchNorm1d(2, momentum=None)
        for k in range(2):
            norm(batch(k))
        close(self, norm.running_mean, [1.6666666, 3.1666665])
        close(self, norm.running_var, [4.3333340, 23.6666679])
        norm.reset_running_stats()
        self.assertEqual((norm.running_mean.tolist(), norm.running_var.tolist(),
                          norm.num_batches_tracked.item()), ([0, 0], [1, 1], 0))

    def test_a_setting_that_is_changed_counts(self):
        net = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout(0.0))
        net(batch(0))
        net[0].momentum = 1.0
        net[1].p = 1.0
        self.assertEqual(net(batch(0)).tolist(), [[0, 0]] * 3)
        close(self, net[0].running_mean, [5 / 3, 3])
        self.assertIn("momentum=1.0", repr(net))

    def test_state_and_copies(self):
        norm = nn.BatchNorm1d(2)
        norm(batch(0))
        self.assertEqual(list(norm.state_dict()), ["weight", "bias", "running_mean", "running_var",
                                                   "num_batches_tracked"])
        for other in (copy.deepcopy(norm), pickle.loads(pickle.dumps(norm)), nn.BatchNorm1d(2)):
            other.load_state_dict(norm.state_dict())
            other.eval()
            other(batch(0))
            self.assertEqual(other.running_mean.tolist(), norm.running_mean.tolist())
            self.assertEqual(other.num_batches_tracked.item(), 1)
        other.train()
        other(batch(1))
        self.assertEqual(norm.num_batches_tracked.item(), 1)
        self.assertIs(norm.double().running_mean.dtype, dl.float64)
        self.assertIs(norm.num_batches_tracked.dtype, dl.int64)

    def test_what_is_refused(self):
        norm = nn.BatchNorm1d(2)
        with self.assertRaisesRegex(ValueError, "expected 2D or 3D input .got 1D input"):
            norm(dl.ones(2))
        with self.assertRaisesRegex(RuntimeError, "more than one value per channel"):
            norm(dl.ones(1, 2))
        self.assertEqual(norm.num_batches_tracked.item(), 0)
        with self.assertRaisesRegex(ValueError, r"eps \(-1"):
            nn.BatchNorm1d(2, eps=-1)


class LayerNorm(unittest.TestCase):
    def test_it_is_its_function(self):
        norm = nn.LayerNorm((2, 2))
        self.assertEqual(repr(norm),
                         "LayerNorm((2, 2), eps=1e-05, elementwise_affine=True, bias=True)")
        norm.weight.data.fill_(2)
        norm.bias.data.fill_(1)
        x = dl.arange(8.0).view(2, 2, 2)
        expected = F.layer_norm(x, (2, 2)) * 2 + 1
        self.assertTrue(dl.allclose(norm(x), expected))
        self.assertTrue(dl.allclose(nn.Sequential(norm)(x), expected))
        self.assertEqual(list(nn.LayerNorm(5, bias=False).state_dict()), ["weight"])
        bare = nn.LayerNorm(5, elementwise_affine=False)
        self.assertEqual((bare.weight, list(bare.parameters())), (None, []))

    def test_what_is_refused(self):
        with self.assertRaisesRegex(RuntimeError, r"the last dimensions of x must be \[3\]"):
            nn.LayerNorm(3)(dl.ones(2, 4))
        with self.assertRaisesRegex(ValueError, "shape must not be empty"):
            nn.LayerNorm(())


if __name__ == "__main__":
    unittest.main()
