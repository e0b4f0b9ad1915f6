"""Memory shared with other libraries: buffers, NumPy, DLPack."""

import array
import gc
import unittest
import weakref

import libdl as dl
from libdl import _C

try:
    import numpy as np
except ImportError:
    np = None


class Buffers(unittest.TestCase):
    def test_both_ways(self):
        source = array.array("f", [1, 2, 3])
        x = _C.from_buffer(source)
        x[0] = 9
        self.assertEqual(source[0], 9)
        view = memoryview(dl.arange(6).view(2, 3).t())
        self.assertEqual((view.shape, view.strides, view.format, view.readonly),
                         ((3, 2), (8, 24), "l", False))
        self.assertEqual(view.tolist(), [[0, 3], [1, 4], [2, 5]])

    def test_frombuffer(self):
        x = dl.frombuffer(bytearray(b"\1\0\0\0\2\0\0\0"), dtype=dl.int32)
        self.assertEqual(x.tolist(), [1, 2])

    def test_refused(self):
        with self.assertRaises(BufferError):
            memoryview(dl.ones(1, requires_grad=True))
        with self.assertRaises(TypeError):
            _C.from_buffer(array.array("h", [1]))
        with self.assertRaises(TypeError):
            _C.from_buffer(object())

    def test_the_memory_lives_as_long_as_it_is_used(self):
        class Source(array.array):
            pass
        source = Source("d", [1, 2])
        gone = weakref.ref(source)
        x = _C.from_buffer(source)[1:]
        del source
        gc.collect()
        self.assertIsNotNone(gone())
        self.assertEqual(x.tolist(), [2])
        del x
        gc.collect()
        self.assertIsNone(gone())
        view = memoryview(dl.tensor([5.0]))
        gc.collect()
        self.assertEqual(view[0], 5)


@unittest.skipIf(np is None, "NumPy is missing (python3-numpy)")
class NumPy(unittest.TestCase):
    def test_no_copies(self):
        a = np.arange(6, dtype=np.float32).reshape(2, 3)
        x = dl.from_numpy(a)
        x[0, 0] = 7
        self.assertEqual(a[0, 0], 7)
        b = x.numpy()
        b[1, 1] = 8
        self.assertEqual((a[1, 1], x[1, 1].item()), (8, 8))
        self.assertTrue(np.shares_memory(a, np.asarray(x)))

    def test_strides(self):
        a = np.arange(12.0).reshape(3, 4)
        for part in (a.T, a[::2, 1:], a[:, 0], a[1:1]):
            x = dl.from_numpy(part)
            self.assertEqual(x.tolist(), part.tolist())
            self.assertTrue(part.size == 0 or np.shares_memory(x.numpy(), a))
        with self.assertRaises(ValueError):
            dl.from_numpy(a[::-1])
        self.assertEqual(dl.tensor(a[::-1]).tolist(), a[::-1].tolist())

    def test_dtypes(self):
        for name in ("float32", "float64", "int64", "int32", "uint8", "bool"):
            a = np.array([0, 1], dtype=name)
            x = dl.from_numpy(a)
            self.assertIs(x.dtype, getattr(dl, name))
            self.assertEqual(x.numpy().dtype, a.dtype)
        with self.assertRaises(TypeError):
            dl.from_numpy(np.zeros(1, np.float16))
        with self.assertRaises(TypeError):
            dl.from_numpy([1, 2])

    def test_scalars_and_mixed_operators(self):
        x = dl.ones(2)
        self.assertIs((x + np.float32(1)).dtype, dl.float32)
        self.assertIs((x.long() + np.int64(1)).dtype, dl.int64)
        self.assertEqual((x * np.float64(3)).tolist(), [3, 3])
        self.assertEqual((x + np.array([1, 2], np.float32)).tolist(), [2, 3])
        self.assertIsInstance(np.array([1, 2], np.float32) + x, dl.Tensor)
        self.assertEqual(dl.tensor(np.float64(0.5)).dtype, dl.float64)
        self.assertEqual(dl.arange(5)[np.int64(2)].item(), 2)
        self.assertEqual(dl.arange(5)[np.array([1, 3])].tolist(), [1, 3])

    def test_functions_of_numpy(self):
        x = dl.tensor([[1.0, 2.0]])
        self.assertEqual(np.sum(np.asarray(x)), 3)
        self.assertEqual(np.array(x, dtype=np.int64).tolist(), [[1, 2]])
        with self.assertRaises(RuntimeError):
            x.requires_grad_().numpy()
        self.assertEqual(x.numpy(force=True).tolist(), [[1, 2]])

    def test_dlpack(self):
        a = np.arange(3.0)
        x = dl.from_dlpack(a)
        x[0] = 5
        self.assertEqual(a[0], 5)
        b = np.from_dlpack(dl.arange(4).view(2, 2))
        self.assertEqual(b.tolist(), [[0, 1], [2, 3]])


class DLPack(unittest.TestCase):
    def test_among_tensors(self):
        x = dl.arange(6).view(2, 3).t()
        y = dl.from_dlpack(x)
        y[0, 0] = 9
        self.assertEqual(x[0, 0].item(), 9)
        self.assertEqual(x.__dlpack_device__(), (1, 0))
        self.assertEqual(dl.from_dlpack(x.__dlpack__()).tolist(), x.tolist())

    def test_a_capsule_is_used_once(self):
        capsule = dl.ones(2).__dlpack__(max_version=(1, 0))
        dl.from_dlpack(capsule)
        with self.assertRaises(ValueError):
            dl.from_dlpack(capsule)

    def test_unused_capsules_let_go(self):
        before = dl._C.memory_stats(0)[0]
        for _ in range(10):
            dl.ones(1000).__dlpack__()
            dl.ones(1000).__dlpack__(max_version=(1, 0))
        gc.collect()
        self.assertEqual(dl._C.memory_stats(0)[0], before)


if __name__ == "__main__":
    unittest.main()
