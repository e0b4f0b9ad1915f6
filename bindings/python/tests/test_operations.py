"""Orders, counts and normalizations. Expected values: PyTorch 2.15."""

import math
import unittest

import libdl as dl
from libdl.nn import functional as F

X = [[3.0, 1.0, math.nan, 2.0], [0.0, -1.0, 5.0, 0.0]]


def with_nines(x):
    """The elements, with 9 for NaN, which equals nothing."""
    return x.masked_fill(x.isnan(), 9).tolist()


class Sorting(unittest.TestCase):
    def test_sort_gives_values_and_indices(self):
        order = dl.tensor(X).sort()
        self.assertEqual(with_nines(order.values), [[1, 2, 3, 9], [-1, 0, 0, 5]])
        self.assertEqual(order.indices.tolist(), [[1, 3, 0, 2], [1, 0, 3, 2]])
        self.assertEqual(repr(dl.tensor([2, 1]).sort()), "libdl.return_types.sort(\n"
                         "values=tensor([1, 2]),\nindices=tensor([1, 0]))")

    def test_down_a_dimension(self):
        values, indices = dl.sort(dl.tensor(X), 0, True)
        self.assertEqual(with_nines(values), [[3, 1, 9, 2], [0, -1, 5, 0]])
        self.assertEqual(indices.tolist(), [[0, 0, 0, 0], [1, 1, 1, 1]])
        self.assertEqual(dl.tensor(X).argsort(descending=True, stable=True).tolist(),
                         [[2, 0, 3, 1], [2, 0, 3, 1]])
        self.assertEqual(dl.msort(dl.tensor([[2, 1], [1, 3]])).tolist(), [[1, 1], [2, 3]])

    def test_the_largest_and_the_smallest(self):
        x = dl.tensor(X[1], requires_grad=True)
        top = x.topk(2)
        self.assertEqual((top.values.tolist(), top.indices[0].item()), ([5, 0], 2))
        top.values.sum().backward()
        self.assertEqual(x.grad.sum().item(), 2)
        self.assertEqual(dl.topk(dl.tensor(X)[:, :2], 1, dim=0, largest=False).values.tolist(),
                         [[0, -1]])
        with self.assertRaisesRegex(RuntimeError, "topk"):
            x.topk(5)


class Counts(unittest.TestCase):
    def test_sums_up_to_each(self):
        x = dl.tensor([1, 2, 3], dtype=dl.uint8)
        self.assertEqual(x.cumsum(0).tolist(), [1, 3, 6])
        self.assertIs(x.cumsum(0).dtype, dl.int64)
        self.assertIs(dl.cumsum(x, 0, dtype=dl.int32).dtype, dl.int32)
        y = dl.tensor([[1.0, 2.0]])
        self.assertIs(y.cumsum_(1), y)
        self.assertEqual(y.tolist(), [[1, 3]])

    def test_how_often_numbers_are_there(self):
        x = dl.tensor([1, 1, 3])
        self.assertEqual(x.bincount(minlength=6).tolist(), [0, 2, 0, 1, 0, 0])
        self.assertEqual(dl.bincount(x, dl.tensor([0.5, 0.25, 1])).tolist(), [0, 0.75, 0, 1])


class Bits(unittest.TestCase):
    def test_of_integers(self):
        x = dl.tensor([6, -1, 3], dtype=dl.int32)
        self.assertEqual((x & 3).tolist(), [2, 3, 3])
        self.assertEqual((x | dl.tensor([1, 1, 4], dtype=dl.int32)).tolist(), [7, -1, 7])
        self.assertEqual((5 ^ x).tolist(), [3, -6, 6])
        self.assertEqual((~x).tolist(), [-7, 0, -4])
        self.assertEqual(((x << 2).tolist(), (x >> 1).tolist()), ([24, -4, 12], [3, -1, 1]))
        self.assertEqual((1 << dl.tensor([0, 3])).tolist(), [1, 8])
        self.assertEqual((x >> 40).tolist(), [0, -1, 0])
        self.assertIs((x & 3).dtype, dl.int32)
        self.assertIs((x & dl.tensor([1])).dtype, dl.int64)
        self.assertEqual(dl.bitwise_left_shift(x, x[2]).tolist(), [48, -8, 24])

    def test_of_bools(self):
        x, y = dl.tensor([True, True, False]), dl.tensor([True, False, False])
        self.assertEqual((x & y).tolist(), [True, False, False])
        self.assertEqual((x ^ True).tolist(), [False, False, True])
        self.assertIs((x | True).dtype, dl.bool)
        self.assertIs((x & 1).dtype, dl.int64)
        self.assertEqual((~x).tolist(), [False, False, True])

    def test_in_place(self):
        x = dl.tensor([6, 5])
        same = x
        x &= 4
        x <<= 1
        x |= dl.tensor([1, 2])
        self.assertIs(x, same)
        self.assertEqual(x.tolist(), [9, 10])
        self.assertEqual(x.bitwise_xor_(1).tolist(), [8, 11])

    def test_what_is_refused(self):
        for call in (lambda: dl.ones(2) & 1, lambda: dl.tensor([1]) | 0.5, lambda: ~dl.ones(1),
                     lambda: dl.tensor([True]) << dl.tensor([True])):
            with self.assertRaisesRegex(TypeError, "bitwise_"):
                call()


class Functions(unittest.TestCase):
    def assertClose(self, x, expected):
        self.assertTrue(dl.allclose(x, dl.tensor(expected)), f"{x} is not {expected}")

    def test_elementwise(self):
        x = dl.tensor([0.5, 1, 8])
        self.assertClose(x.erf(), [0.5204998, 0.8427008, 1])
        self.assertClose(x.tan(), [0.5463025, 1.5574077, -6.7997112])
        self.assertEqual(x.log2().tolist(), [-1, 0, 3])
        self.assertClose(dl.log10(x), [-0.3010300, 0, 0.9030900])
        self.assertEqual(x.log2_().tolist(), [-1, 0, 3])

    def test_gelu(self):
        x = dl.tensor([-1.0, 0, 2])
        self.assertClose(F.gelu(x), [-0.1586553, 0, 1.9544997])
        self.assertClose(F.gelu(x, approximate="tanh"), [-0.1588080, 0, 1.9545977])
        self.assertClose(dl.nn.GELU("tanh")(x), [-0.1588080, 0, 1.9545977])
        with self.assertRaisesRegex(RuntimeError, "not 'erf'"):
            F.gelu(x, "erf")

    def test_embedding(self):
        weight = dl.arange(8.0).view(4, 2).requires_grad_()
        rows = F.embedding(dl.tensor([[1, 3], [3, 0]]), weight, padding_idx=-1)
        self.assertEqual(rows.tolist(), [[[2, 3], [6, 7]], [[6, 7], [0, 1]]])
        rows.sum().backward()
        self.assertEqual(weight.grad.tolist(), [[1, 1], [1, 1], [0, 0], [0, 0]])
        with self.assertRaisesRegex(AssertionError, r"padding_idx \(4\)"):
            F.embedding(dl.tensor([0]), weight, padding_idx=4)
        with self.assertRaisesRegex(NotImplementedError, "max_norm=1.0"):
            F.embedding(dl.tensor([0]), weight, max_norm=1.0)

    def test_layer_norm(self):
        y = F.layer_norm(dl.tensor([[1.0, 2, 4]]), (3,), dl.tensor([1.0, 2, 3]),
                         dl.tensor([0.5, 0, 0]))
        self.assertClose(y, [[-0.5690431, -0.5345215, 4.0089111]])

    def test_batch_norm(self):
        x, mean, var = dl.tensor([[1.0, 2], [3, 6]]), dl.zeros(2), dl.ones(2)
        self.assertClose(F.batch_norm(x, mean, var, training=True),
                         [[-0.9999950, -0.9999987], [0.9999950, 0.9999987]])
        self.assertClose(mean, [0.2, 0.4])
        self.assertClose(var, [1.1, 1.7])
        self.assertClose(F.batch_norm(x, mean, var),
                         [[0.7627667, 1.2271403], [2.6696832, 4.2949910]])


if __name__ == "__main__":
    unittest.main()
