"""x[key] and x[key] = value, against NumPy's rules worked out by hand."""

import unittest

import libdl as dl


def table():
    return dl.arange(12).view(3, 4)


class Reading(unittest.TestCase):
    def test_numbers_and_slices_are_views(self):
        x = table()
        for found, expected in ((x[1], [4, 5, 6, 7]), (x[-1, -1], 11), (x[:, 1], [1, 5, 9]),
                                (x[1:, ::2], [[4, 6], [8, 10]]), (x[..., 0], [0, 4, 8]),
                                (x[0, ...], [0, 1, 2, 3]), (x[None, 0, :2], [[0, 1]]),
                                (x[5:], []), (x[-2:, 0], [4, 8])):
            self.assertEqual(found.tolist(), expected)
        x[1][2] = 99
        self.assertEqual(x[1, 2].item(), 99)
        self.assertEqual(x[...].shape, (3, 4))
        self.assertEqual(x[:, None].shape, (3, 1, 4))

    def test_masks(self):
        x = table()
        self.assertEqual(x[x > 8].tolist(), [9, 10, 11])
        self.assertEqual(x[dl.tensor([True, False, True])].tolist(), [[0, 1, 2, 3], [8, 9, 10, 11]])
        self.assertEqual(x[[True, False, False], 1:3].tolist(), [[1, 2]])
        self.assertEqual(x[True].shape, (1, 3, 4))
        self.assertEqual(x[dl.tensor(False)].shape, (0, 3, 4))

    def test_a_mask_of_two_dimensions_beside_an_index(self):
        y = dl.arange(24).view(2, 3, 4)
        mask = dl.tensor([[True, False, False], [False, False, True]])
        self.assertEqual(y[mask, 1].tolist(), [1, 21])
        self.assertEqual(y[mask, [1, 2]].tolist(), [1, 22])
        self.assertEqual(y[mask, 2:].tolist(), [[2, 3], [22, 23]])

    def test_index_tensors(self):
        x = table()
        self.assertEqual(x[dl.tensor([2, 0])].tolist(), [[8, 9, 10, 11], [0, 1, 2, 3]])
        self.assertEqual(x[[0, 1], [1, -1]].tolist(), [1, 7])
        self.assertEqual(x[:, [3, 0]].tolist(), [[3, 0], [7, 4], [11, 8]])
        self.assertEqual(x[dl.tensor([[0], [2]]), dl.tensor([1, 2])].tolist(), [[1, 2], [9, 10]])
        self.assertEqual(x[range(2), 0].tolist(), [0, 4])
        self.assertEqual(x[dl.tensor(1)].tolist(), [4, 5, 6, 7])
        y = dl.arange(24).view(2, 3, 4)
        self.assertEqual(y[[0, 1], :, [1, 2]].shape, (2, 3))  # apart: in front
        self.assertEqual(y[:, [0, 1], [1, 2]].shape, (2, 2))  # neighbours: in place
        self.assertEqual(y[..., [0]].shape, (2, 3, 1))
        self.assertEqual(y[0, :, [0, 1]].shape, (3, 2))

    def test_coordinates(self):
        x = dl.tensor([[0, 1], [2, 0]])
        self.assertEqual(x.nonzero().tolist(), [[0, 1], [1, 0]])
        self.assertEqual([t.tolist() for t in x.nonzero(as_tuple=True)], [[0, 1], [1, 0]])
        self.assertEqual(x[x.nonzero(as_tuple=True)].tolist(), [1, 2])
        self.assertEqual(x.masked_select(x > 0).tolist(), [1, 2])

    def test_refused(self):
        x = table()
        for key, kind in ((3, IndexError), ((0, 4), IndexError), ((0, 0, 0), IndexError),
                          (slice(None, None, -1), ValueError), ([7], IndexError),
                          ((..., ...), IndexError)):
            with self.assertRaises(kind, msg=repr(key)):
                x[key]


class Writing(unittest.TestCase):
    def test_numbers_tensors_and_lists(self):
        x = table()
        x[0] = 7
        x[1, :2] = dl.tensor([20, 21])
        x[2] = [1, 2, 3, 4]
        x[:, 3] = dl.tensor(0)
        self.assertEqual(x.tolist(), [[7, 7, 7, 0], [20, 21, 6, 0], [1, 2, 3, 0]])

    def test_masks_and_indices(self):
        x = table()
        x[x % 2 == 1] = 0
        self.assertEqual(x.tolist(), [[0, 0, 2, 0], [4, 0, 6, 0], [8, 0, 10, 0]])
        x[[0, 2], [0, 0]] = dl.tensor([5, 6])
        x[:, [1, 3]] = -1
        self.assertEqual(x.tolist(), [[5, -1, 2, -1], [4, -1, 6, -1], [6, -1, 10, -1]])
        x[dl.tensor([True, False, True])] = dl.tensor([1, 2, 3, 4])
        self.assertEqual(x[2].tolist(), [1, 2, 3, 4])

    def test_in_place_through_an_index(self):
        x = dl.zeros(3)
        x[1] += 2
        x[dl.tensor([0, 2])] += 1
        self.assertEqual(x.tolist(), [1, 2, 1])

    def test_values_are_converted(self):
        x = dl.zeros(2)
        x[0] = dl.tensor(3, dtype=dl.int64)
        x[[1]] = dl.tensor([4])
        self.assertEqual(x.tolist(), [3, 4])

    def test_refused(self):
        x = table()
        with self.assertRaises(TypeError):
            del x[0]
        with self.assertRaises(RuntimeError):
            x[0] = dl.tensor([1, 2, 3])


class Scatter(unittest.TestCase):
    def test_values_and_tensors(self):
        index = dl.tensor([[2], [0]])
        self.assertEqual(dl.zeros(2, 3).scatter_(1, index, 1).tolist(), [[0, 0, 1], [1, 0, 0]])
        self.assertEqual(dl.zeros(3).scatter(0, dl.tensor([1, 2]), dl.tensor([5.0, 6, 7])).tolist(),
                         [0, 5, 6])
        self.assertEqual(dl.zeros(10).scatter_(dim=0, index=dl.tensor(3), value=1)[3].item(), 1)
        x = dl.ones(2, 1, requires_grad=True)
        (dl.zeros(2, 3).scatter(1, index, x) * dl.arange(6.0).view(2, 3)).sum().backward()
        self.assertEqual(x.grad.tolist(), [[2], [3]])


class Gradients(unittest.TestCase):
    def test_of_an_index_and_of_a_view(self):
        x = dl.tensor([1.0, 2.0, 3.0], requires_grad=True)
        (x[[0, 0, 2]] * dl.tensor([1.0, 2.0, 5.0])).sum().backward()
        self.assertEqual(x.grad.tolist(), [3, 0, 5])
        x.grad = None
        (x[1:] ** 2).sum().backward()
        self.assertEqual(x.grad.tolist(), [0, 4, 6])

    def test_of_an_assignment(self):
        x = dl.tensor([1.0, 2.0], requires_grad=True)
        y = dl.zeros(3)
        y[1:] = x * 3
        y[dl.tensor([True, False, False])] = x[0]
        y.sum().backward()
        self.assertEqual(x.grad.tolist(), [4, 3])


if __name__ == "__main__":
    unittest.main()
