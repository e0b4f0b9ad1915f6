"""Random numbers: PyTorch's, after the same seed. Values from PyTorch 2.15."""

import unittest

import libdl as dl


class Draws(unittest.TestCase):
    def near(self, x, values):
        self.assertEqual(len(x), len(values))
        for found, expected in zip(x.tolist(), values):
            self.assertAlmostEqual(found, expected, places=4)

    def test_pytorchs_numbers(self):
        self.assertIsInstance(dl.manual_seed(0), dl.Generator)
        self.near(dl.randn(3), RANDN)
        dl.manual_seed(0)
        self.near(dl.rand(3), RAND)
        dl.manual_seed(0)
        self.assertEqual(dl.randint(0, 10, (5,)).tolist(), RANDINT)
        dl.manual_seed(0)
        self.assertEqual(dl.randperm(5).tolist(), RANDPERM)
        dl.manual_seed(0)
        self.near(dl.normal(2.0, 3.0, (3,)), [2 + 3 * x for x in RANDN])

    def test_forms(self):
        self.assertEqual(dl.randn(2, 3).shape, dl.randn((2, 3)).shape)
        self.assertEqual(dl.rand(size=(2,)).shape, (2,))
        self.assertIs(dl.rand_like(dl.ones(2, dtype=dl.float64)).dtype, dl.float64)
        self.assertTrue(dl.randn(2, requires_grad=True).requires_grad)
        self.assertTrue((dl.randint(3, (100,)) < 3).all())
        self.assertEqual(dl.normal(dl.tensor([1.0, 2.0]), dl.zeros(2)).tolist(), [1, 2])
        self.assertEqual(dl.bernoulli(dl.tensor([0.0, 1.0])).tolist(), [0, 1])
        self.assertEqual(dl.multinomial(dl.tensor([0.0, 1.0, 0.0]), 1).tolist(), [1])
        self.assertEqual(dl.empty(3).uniform_(2, 2.0).tolist(), [2, 2, 2])
        self.assertEqual(dl.ones(2).bernoulli_(0).tolist(), [0, 0])

    def test_states(self):
        state = dl.get_rng_state()
        first = dl.rand(5)
        dl.set_rng_state(state)
        self.assertTrue(dl.equal(dl.rand(5), first))
        with dl.fork_rng():
            inside = dl.rand(1)
        self.assertEqual(dl.rand(1).item(), inside.item())

    def test_generators_are_apart(self):
        g = dl.Generator().manual_seed(0)
        dl.manual_seed(1)
        self.near(dl.rand(3, generator=g), RAND)
        self.assertEqual(g.initial_seed(), 0)
        state = g.get_state()
        self.assertEqual(state.shape, (5056,))
        first = dl.rand(2, generator=g)
        g.set_state(state)
        self.assertTrue(dl.equal(dl.rand(2, generator=g), first))

    def test_a_seed_of_ones_own(self):
        self.assertEqual(dl.seed(), dl.initial_seed())


RANDN = [1.541, -0.29343, -2.17879]
RAND = [0.49626, 0.76822, 0.08848]
RANDINT = [4, 9, 3, 0, 3]
RANDPERM = [4, 0, 1, 3, 2]

if __name__ == "__main__":
    unittest.main()
