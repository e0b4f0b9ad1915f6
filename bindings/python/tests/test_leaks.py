"""Nothing piles up: handles, objects, memory."""

import gc
import resource
import sys
import unittest

import libdl as dl
from libdl import _C


def kilobytes():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() // 1024


class Steady(unittest.TestCase):
    def steady(self, step, count):
        """Runs step; the handles and blocks of Python at the end are those of the beginning."""
        for _ in range(20):
            step()
        gc.collect()
        handles, blocks, memory = _C.live_handle_count(), sys.getallocatedblocks(), kilobytes()
        for _ in range(count):
            step()
        gc.collect()
        self.assertEqual(_C.live_handle_count(), handles)
        self.assertLess(sys.getallocatedblocks() - blocks, 200)
        self.assertLess(kilobytes() - memory, 2000)
        self.assertEqual(_C.misused_handle_count(), 0)

    def test_training_steps(self):
        w = dl.zeros(4, 1, requires_grad=True)
        x, y = dl.randn(8, 4), dl.randn(8, 1)

        def step():
            loss = ((x @ w - y) ** 2).mean()
            loss.backward()
            with dl.no_grad():
                w.sub_(w.grad, alpha=0.1)
            w.grad = None
        self.steady(step, 100000)

    def test_everything_else(self):
        class Double(dl.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                ctx.save_for_backward(x)
                return x * 2

            @staticmethod
            def backward(ctx, dy):
                return dy * 2

        x = dl.arange(6.0).view(2, 3).requires_grad_()
        module = _C.module_create("Twice", lambda module, inputs: inputs[0] * 2)

        def refused(call, kind):
            with self.assertRaises(kind):
                call()

        def step():
            Double.apply(x).sum().backward()
            _C.module_forward(module, x)
            x.detach()[x.detach() > 1], x[[0, 1], [1, 2]], x[0, ...], list(x), x.tolist(), str(x)
            x.max(dim=1), x.split(1), x.shape, x.dtype, x.device, x.grad, memoryview(x.detach())
            dl.tensor([[1, 2.5]]), dl.from_dlpack(x.detach()), 1 - x, x == 2, x.sum().item()
            refused(lambda: x @ x, RuntimeError)
            refused(lambda: x[7], IndexError)
            refused(lambda: _C.add(x, 1), TypeError)
            refused(lambda: dl.from_numpy(3), TypeError)
            refused(lambda: _C.from_buffer(b"abc").view(7), RuntimeError)
            y = x.detach().clone()
            y[0] = dl.ones(3)
            y[[1]] = 4
            y += 1
            y /= 2
        self.steady(step, 2000)

    def test_failing_callbacks(self):
        def fail(module, inputs):
            raise KeyError("no")
        module = _C.module_create("Bad", fail)

        def step():
            with self.assertRaises(KeyError):
                _C.module_forward(module, dl.ones(1))
        self.steady(step, 1000)

    def test_reference_counts(self):
        x = dl.ones(2)
        count = sys.getrefcount(x)
        for _ in range(10):
            x + x
            x += 1
            x.view(2, 1)
            x[None]
            _C.cat([x, x], 0)
            x.requires_grad_(False)
        self.assertEqual(sys.getrefcount(x), count)
        size = sys.getrefcount(dl.float32), sys.getrefcount(dl.Size)
        shapes = [x.shape for _ in range(10)]
        dtypes = [x.dtype for _ in range(10)]
        self.assertEqual(sys.getrefcount(dl.float32), size[0] + 10)
        del shapes, dtypes
        self.assertEqual((sys.getrefcount(dl.float32), sys.getrefcount(dl.Size)), size)

    def test_a_callbacks_objects_go_with_their_graph(self):
        import weakref

        class Held:
            pass
        held = Held()
        gone = weakref.ref(held)
        y, = _C.custom_function("f", [dl.ones(1, requires_grad=True)], [dl.ones(1)], [],
                                lambda saved, grads, held=held: grads)
        del held
        self.assertIsNotNone(gone())
        del y
        gc.collect()
        self.assertIsNone(gone())


if __name__ == "__main__":
    unittest.main()
