"""Errors: Python's kinds, the library's words; callbacks' exceptions as themselves."""

import threading
import traceback
import unittest

import libdl as dl
from libdl import _C


class Kinds(unittest.TestCase):
    def test_of_each_status(self):
        x = dl.ones(2, 3)
        for kind, message, call in (
                (IndexError, "select: index (5)", lambda: x[5]),
                (RuntimeError, "matmul: x.shape[-1] (3)", lambda: x @ x),
                (TypeError, "must have one dtype", lambda: dl.mm(x, dl.ones(3, 2, dtype=dl.float64))),
                (ValueError, "chunk", lambda: x.chunk(0)),
                (FileNotFoundError, "/nowhere", lambda: _C.csv_read("/nowhere")),
                (NotImplementedError, "add_", lambda: dl.ones(1).expand(3).add_(1))):
            with self.assertRaises(kind) as caught:
                call()
            self.assertIn(message, str(caught.exception))

    def test_the_librarys_errors_are_runtime_errors_too(self):
        with self.assertRaises(RuntimeError) as caught:
            dl.ones(2)[5]
        self.assertIsInstance(caught.exception, dl.Error)

    def test_arguments(self):
        x = dl.ones(2)
        for message, call in (("add: y must be a Tensor, not int", lambda: _C.add(x, 1)),
                              ("misses the argument 'y'", lambda: _C.add(x)),
                              ("unexpected argument 'q'", lambda: _C.add(x, x, q=1)),
                              ("multiple values for argument 'x'", lambda: _C.add(x, x=x)),
                              ("takes at most 2", lambda: _C.add(x, x, x)),
                              ("dim must be an int, not float", lambda: _C.unsqueeze(x, 1.5)),
                              ("shape[1] must be a number", lambda: _C.zeros([1, "a"])),
                              ("xs[1] must be a Tensor", lambda: _C.cat([x, 1], 0)),
                              ("takes no arguments", lambda: _C.version(1))):
            with self.assertRaises(TypeError) as caught:
                call()
            self.assertIn(message, str(caught.exception))

    def test_an_object_without_handle(self):
        with self.assertRaises(TypeError) as caught:
            _C.add(_C.Tensor.__new__(dl.Tensor), dl.ones(1))
        self.assertIn("never made", str(caught.exception))

    def test_foreign_operands(self):
        for other in ("text", None, object()):
            with self.assertRaises(TypeError):
                dl.ones(2) + other


def fail(module, inputs):
    raise ZeroDivisionError("in forward")


class Callbacks(unittest.TestCase):
    def test_through_several_frames_of_the_library(self):
        inner = _C.module_create("Inner", fail)

        def forward(module, inputs):
            return _C.module_forward(inner, inputs[0])

        outer = _C.module_create("Outer", forward)
        try:
            _C.module_forward(outer, dl.ones(1))
        except ZeroDivisionError:
            text = traceback.format_exc()
        self.assertLess(text.index(", in forward\n"), text.index(", in fail\n"))

    def test_from_a_worker_thread(self):
        def get(index):
            if index == 5:
                raise LookupError(f"sample {index} on {threading.current_thread().name}")
            return (dl.ones(2) * index, index)

        dataset = _C.dataset_from_callbacks(8, "x f32[2], y i64", get, any_thread=True)
        loader = _C.loader_create(dataset, batch_size=2, num_workers=2)
        self.assertEqual([t.tolist() for t in _C.loader_next(loader)], [[[0, 0], [1, 1]], [0, 1]])
        _C.loader_next(loader)
        with self.assertRaises(LookupError) as caught:
            _C.loader_next(loader)
        self.assertIn("sample 5", str(caught.exception))
        self.assertEqual(_C.loader_next(loader)[1].tolist(), [6, 7])
        self.assertIsNone(_C.loader_next(loader))

    def test_wrong_results(self):
        module = _C.module_create("Bad", lambda module, inputs: 7)
        with self.assertRaises(TypeError):
            _C.module_forward(module, dl.ones(1))
        for sample, kind in (((dl.ones(3), 1), ValueError), ((dl.ones(2),), ValueError),
                             (("text", 1), TypeError)):
            dataset = _C.dataset_from_callbacks(1, "x f32[2], y i64", lambda index: sample)
            with self.assertRaises(kind):
                _C.dataset_get(dataset, 0)

    def test_samples_are_converted(self):
        import array
        dataset = _C.dataset_from_callbacks(
            1, "x f32[2], y i64, z bool", lambda index: (array.array("d", [1.5, 2]), 3, True))
        self.assertEqual([t.tolist() for t in _C.dataset_get(dataset, 0)], [[1.5, 2], 3, True])

    def test_many_errors_do_not_pile_up(self):
        module = _C.module_create("Bad", fail)
        for _ in range(1000):
            with self.assertRaises(ZeroDivisionError):
                _C.module_forward(module, dl.ones(1))


if __name__ == "__main__":
    unittest.main()
