"""Tensors: how they are made, shown, computed with. Values by hand or from PyTorch 2.15."""

import math
import unittest

import libdl as dl


class Creation(unittest.TestCase):
    def test_dtype_follows_the_data(self):
        for data, dtype in ((1, dl.int64), (1.0, dl.float32), (True, dl.bool), ([1, 2.5], dl.float32),
                            ([True, 2], dl.int64), ([], dl.float32), ([[1], [2]], dl.int64)):
            self.assertIs(dl.tensor(data).dtype, dtype, data)
        self.assertIs(dl.tensor([1, 2], dtype=dl.uint8).dtype, dl.uint8)

    def test_default_dtype_is_that_of_floats(self):
        dl.set_default_dtype(dl.float64)
        try:
            self.assertIs(dl.tensor([1.5]).dtype, dl.float64)
            self.assertEqual(dl.tensor(0.1).item(), 0.1)
            self.assertIs(dl.zeros(2).dtype, dl.float64)
        finally:
            dl.set_default_dtype(dl.float32)

    def test_nested_sequences_must_be_rectangular(self):
        for data in ([[1, 2], [3]], [[1], 2], [1, [2]]):
            with self.assertRaises((ValueError, TypeError)):
                dl.tensor(data)

    def test_sequence_of_tensors(self):
        rows = [dl.tensor([1.0, 2.0]), dl.tensor([3.0, 4.0])]
        self.assertEqual(dl.tensor(rows).tolist(), [[1, 2], [3, 4]])
        self.assertEqual(dl.tensor([dl.tensor(1), dl.tensor(2)]).tolist(), [1, 2])

    def test_tensor_copies_and_as_tensor_does_not(self):
        x = dl.ones(2)
        copy, same = dl.tensor(x), dl.as_tensor(x)
        x[0] = 5
        self.assertEqual((copy.tolist(), same.tolist()), ([1, 1], [5, 1]))

    def test_rules(self):
        self.assertEqual(dl.arange(1, 7, 2).tolist(), [1, 3, 5])
        self.assertIs(dl.arange(3).dtype, dl.int64)
        self.assertEqual(dl.arange(0, 1, 0.25).tolist(), [0, 0.25, 0.5, 0.75])
        self.assertEqual(dl.full((2,), 7).dtype, dl.int64)
        self.assertEqual(dl.full((2,), True).dtype, dl.bool)
        self.assertEqual(dl.zeros(2, 3).shape, dl.zeros((2, 3)).shape)
        self.assertEqual(dl.ones(size=(2,)).tolist(), [1, 1])
        self.assertEqual(dl.eye(2, 3).tolist(), [[1, 0, 0], [0, 1, 0]])
        self.assertEqual(dl.linspace(0, 1, 3).tolist(), [0, 0.5, 1])
        self.assertEqual(dl.zeros_like(dl.ones(2, dtype=dl.int32)).dtype, dl.int32)

    def test_old_constructors(self):
        self.assertEqual(dl.Tensor(2, 3).shape, (2, 3))
        self.assertEqual(dl.Tensor([1, 2]).dtype, dl.float32)
        self.assertEqual(dl.LongTensor([1, 2]).tolist(), [1, 2])
        self.assertEqual(dl.Tensor().numel(), 0)
        self.assertIsInstance(dl.zeros(1), dl.FloatTensor)
        self.assertNotIsInstance(dl.zeros(1), dl.LongTensor)


class Shapes(unittest.TestCase):
    def test_size(self):
        x = dl.zeros(2, 3)
        self.assertEqual((x.shape, x.size(), x.size(-1), x.dim(), x.ndim, len(x), x.numel()),
                         ((2, 3), (2, 3), 3, 2, 2, 2, 6))
        self.assertEqual(x.shape.numel(), 6)
        self.assertIsInstance(x.shape[:1], dl.Size)
        self.assertEqual(repr(x.shape), "libdl.Size([2, 3])")

    def test_views_share_memory(self):
        x = dl.arange(6.0)
        x.view(2, 3)[0, 1] = 9
        x.view([3, 2]).t()[1, 2] = 8
        self.assertEqual(x.tolist(), [0, 9, 2, 3, 4, 8])
        self.assertEqual(x.view(-1, 1).shape, (6, 1))

    def test_forms(self):
        x = dl.arange(6).reshape(2, 3)
        self.assertEqual(x.T.tolist(), [[0, 3], [1, 4], [2, 5]])
        self.assertEqual(x.permute(1, 0).shape, x.transpose(0, 1).shape)
        self.assertEqual(dl.permute(x, (1, 0)).shape, (3, 2))
        self.assertEqual(x.unsqueeze(0).squeeze().shape, (2, 3))
        self.assertEqual(x.flatten().tolist(), list(range(6)))
        self.assertEqual(x.expand(2, 2, 3)[1].tolist(), x.tolist())
        self.assertEqual(dl.tensor([1, 2]).repeat(2, 2).tolist(), [[1, 2, 1, 2]] * 2)
        self.assertEqual([p.shape for p in x.split(2, dim=1)], [(2, 2), (2, 1)])
        self.assertEqual([p.shape for p in x.split([1, 2], 1)], [(2, 1), (2, 2)])
        self.assertEqual([p.tolist() for p in x.chunk(2)], [[[0, 1, 2]], [[3, 4, 5]]])
        self.assertEqual(dl.cat([x, x], dim=1).shape, (2, 6))
        self.assertEqual(dl.stack([x, x]).shape, (2, 2, 3))
        self.assertEqual(x.flip(0).tolist(), [[3, 4, 5], [0, 1, 2]])
        self.assertEqual(x.flip(0, 1).tolist(), x.flip((0, 1)).tolist())
        self.assertEqual(x.roll(1, 1).tolist(), [[2, 0, 1], [5, 3, 4]])
        self.assertEqual(x.roll(-1).tolist(), [[1, 2, 3], [4, 5, 0]])
        self.assertEqual(dl.tril(dl.ones(2, 2)).tolist(), [[1, 0], [1, 1]])
        self.assertEqual(dl.triu(dl.ones(2, 2), 1).tolist(), [[0, 1], [0, 0]])
        self.assertEqual(x.diagonal(1).tolist(), [1, 5])
        self.assertEqual(dl.diag(dl.tensor([1, 2])).tolist(), [[1, 0], [0, 2]])


class Numbers(unittest.TestCase):
    def test_operators_on_both_sides(self):
        x = dl.tensor([4.0, 9.0])
        for found, expected in ((x + 1, [5, 10]), (1 + x, [5, 10]), (x - 1, [3, 8]), (1 - x, [-3, -8]),
                                (x * 2, [8, 18]), (2 * x, [8, 18]), (x / 2, [2, 4.5]),
                                (36 / x, [9, 4]), (x ** 2, [16, 81]), (2 ** dl.tensor([1, 3]), [2, 8]),
                                (x // 2, [2, 4]), (9 // x, [2, 1]), (x % 4, [0, 1]), (10 % x, [2, 1]),
                                (-x, [-4, -9]), (+x, [4, 9]), (abs(-x), [4, 9]), (x @ x, 97)):
            self.assertEqual(found.tolist(), expected)

    def test_in_place(self):
        x = dl.tensor([4.0, 9.0])
        y = x
        x += 1
        x -= dl.tensor([1.0, 2.0])
        x *= 2
        x /= 4
        self.assertIs(x, y)
        self.assertEqual(y.tolist(), [2, 4])
        x **= 2
        x //= 3
        self.assertIs(x, y)
        self.assertEqual(y.tolist(), [1, 5])
        self.assertIs(x.add_(1, alpha=2), x)
        self.assertEqual(x.tolist(), [3, 7])
        self.assertEqual(x.clamp_(4, 5).tolist(), [4, 5])
        self.assertEqual(x.zero_().exp_().tolist(), [1, 1])

    def test_dtypes(self):
        i, f, b = dl.tensor([1]), dl.tensor([1.0]), dl.tensor([True])
        for found, dtype in ((i + 1, dl.int64), (i + 1.0, dl.float32), (i / 2, dl.float32),
                             (f + i, dl.float32), (b + 1, dl.int64), (b + True, dl.bool),
                             (b * 1.5, dl.float32), (i.int() + 1, dl.int32), (f.double() + 1, dl.float64),
                             (i == 1, dl.bool), (2 ** i.int(), dl.int32)):
            self.assertIs(found.dtype, dtype)

    def test_comparison_and_logic(self):
        x = dl.tensor([1, 2, 3])
        self.assertEqual((x > 1).tolist(), [False, True, True])
        self.assertEqual((2 > x).tolist(), [True, False, False])
        self.assertEqual(((x > 1) & (x < 3)).tolist(), [False, True, False])
        self.assertEqual((~(x > 1) | (x == 3)).tolist(), [True, False, True])
        self.assertEqual((x == dl.tensor([1, 0, 3])).sum().item(), 2)
        self.assertFalse(x == None)  # noqa: E711  what PyTorch gives too
        self.assertTrue(x != "text")
        self.assertIn(2, x)
        self.assertNotIn(7, x)
        self.assertEqual(x.ge(2).float().tolist(), [0, 1, 1])

    def test_nearness(self):
        x = dl.tensor([1.0, math.nan, math.inf, -math.inf])
        self.assertEqual(x.isnan().tolist(), [False, True, False, False])
        self.assertEqual(x.isinf().tolist(), [False, False, True, True])
        self.assertEqual(x.isfinite().tolist(), [True, False, False, False])
        self.assertEqual(x.isclose(x).tolist(), [True, False, True, True])
        self.assertTrue(x.allclose(x + 1e-9, equal_nan=True))
        self.assertFalse(x.allclose(x))
        y = dl.tensor([1, 2])
        self.assertEqual((y.equal(y + 0), y.equal(y + 1), y.equal(y[:1])), (True, False, False))

    def test_conversion(self):
        self.assertEqual((int(dl.tensor(3.7)), float(dl.tensor(2)), bool(dl.tensor([0.0]))),
                         (3, 2.0, False))
        self.assertEqual([10, 20, 30][dl.tensor(1)], 20)
        self.assertIs(type(dl.tensor(True).item()), bool)
        self.assertIs(type(dl.tensor(1).item()), int)
        with self.assertRaises(RuntimeError):
            bool(dl.ones(2))
        with self.assertRaises(TypeError):
            [1, 2][dl.tensor(1.0)]
        self.assertEqual(f"{dl.tensor(1.5):.2f}", "1.50")

    def test_identity_is_the_hash(self):
        x = dl.ones(2)
        self.assertEqual(len({x: 1, dl.ones(2): 2, x: 3}), 2)

    def test_reductions(self):
        x = dl.tensor([[1.0, 5.0], [3.0, 2.0]])
        self.assertEqual(x.sum().item(), 11)
        self.assertEqual(x.sum(0).tolist(), [4, 7])
        self.assertEqual(x.sum(dim=(0, 1), keepdim=True).tolist(), [[11]])
        self.assertEqual(x.mean(axis=1).tolist(), [3, 2.5])
        values, indices = x.max(dim=1)
        self.assertEqual((values.tolist(), indices.tolist()), ([5, 3], [1, 0]))
        self.assertEqual(x.min(0).indices.tolist(), [0, 1])
        self.assertEqual(x.max(axis=1).values.tolist(), [5, 3])
        self.assertEqual(dl.min(x, other=dl.tensor(2.5)).tolist(), [[1, 2.5], [2.5, 2]])
        self.assertEqual(x.max(dl.tensor(2.5)).tolist(), [[2.5, 5], [3, 2.5]])
        self.assertEqual(x.argmax(dim=1, keepdim=True).tolist(), [[1], [0]])
        self.assertAlmostEqual(x.std().item(), math.sqrt(8.75 / 3), places=6)
        self.assertEqual(x.var(unbiased=False).item(), 2.1875)
        self.assertEqual(x.prod(1).tolist(), [5, 6])
        self.assertAlmostEqual(x.norm().item(), math.sqrt(39), places=6)
        self.assertEqual(x.norm(1, 1).tolist(), [6, 5])
        self.assertEqual(x.norm(math.inf, keepdim=True).tolist(), [[5]])
        self.assertTrue((x > 0).all())
        self.assertEqual((x > 2).any(0).tolist(), [True, True])
        self.assertAlmostEqual(dl.logsumexp(dl.tensor([1000.0, 1000.0]), 0).item(),
                               1000 + math.log(2), places=3)

    def test_iteration(self):
        self.assertEqual([row.tolist() for row in dl.arange(4).view(2, 2)], [[0, 1], [2, 3]])
        a, b = dl.tensor([1, 2])
        self.assertEqual((a.item(), b.item()), (1, 2))
        with self.assertRaises(TypeError):
            iter(dl.tensor(1))
        with self.assertRaises(TypeError):
            len(dl.tensor(1))


class Types(unittest.TestCase):
    def test_to(self):
        x = dl.ones(2)
        self.assertIs(x.to(dl.float32), x)
        self.assertIs(x.to("cpu"), x)
        self.assertIs(x.to(dl.device("cpu"), dl.int64).dtype, dl.int64)
        self.assertIs(x.to(dl.zeros(1, dtype=dl.uint8)).dtype, dl.uint8)
        self.assertIs(x.to(int).dtype, dl.int64)
        self.assertIsNot(x.to(dl.float32, copy=True), x)
        self.assertEqual([x.long().dtype, x.double().dtype, x.bool().dtype, x.type_as(x.int()).dtype],
                         [dl.int64, dl.float64, dl.bool, dl.int32])
        self.assertEqual(x.type(), "torch.FloatTensor")
        self.assertIs(x.type("torch.LongTensor").dtype, dl.int64)

    def test_devices(self):
        self.assertEqual(str(dl.ones(1).device), "cpu")
        self.assertEqual(dl.device("cuda", 1), dl.device("cuda:1"))
        self.assertEqual(dl.device(dl.device("cpu")), dl.device("cpu"))
        self.assertEqual(repr(dl.device("cuda:1")), "device(type='cuda', index=1)")
        with self.assertRaises(RuntimeError):
            dl.device("tpu")

    def test_new(self):
        x = dl.ones(2, dtype=dl.float64)
        self.assertIs(x.new_zeros(3).dtype, dl.float64)
        self.assertEqual(x.new_full((2,), 3).tolist(), [3, 3])
        self.assertIs(x.new_tensor([1]).dtype, dl.float64)


class Text(unittest.TestCase):
    def test_print(self):
        self.assertEqual(str(dl.tensor([[1.5, 2.0]], requires_grad=True)),
                         "tensor([[1.5000, 2.0000]], requires_grad=True)")
        self.assertEqual(repr(dl.tensor([1, 2])), "tensor([1, 2])")
        self.assertEqual(repr(dl.tensor([1], dtype=dl.uint8)), "tensor([1], dtype=uint8)")

    def test_dtype_and_limits(self):
        self.assertEqual(repr(dl.float32), "libdl.float32")
        self.assertEqual(dl.finfo(dl.float32).eps, 2.0 ** -23)
        self.assertEqual(dl.iinfo(dl.uint8).max, 255)


if __name__ == "__main__":
    unittest.main()
