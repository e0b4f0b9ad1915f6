"""Gradients: backward, grad, modes, custom functions. Values by hand."""

import copy
import pickle
import traceback
import unittest

import libdl as dl
from libdl.autograd import Function, Variable, grad
from libdl.autograd.function import once_differentiable


class Backward(unittest.TestCase):
    def test_leaves_collect(self):
        x = dl.tensor([1.0, 2.0], requires_grad=True)
        (x * x).sum().backward()
        self.assertEqual(x.grad.tolist(), [2, 4])
        (x * 3).sum().backward()
        self.assertEqual(x.grad.tolist(), [5, 7])
        x.grad.zero_()
        self.assertEqual(x.grad.tolist(), [0, 0])

    def test_forms(self):
        x = dl.tensor([1.0, 2.0], requires_grad=True)
        (x * x).backward(dl.tensor([1.0, 10.0]))
        self.assertEqual(x.grad.tolist(), [2, 40])
        y = (x ** 3).sum()
        y.backward(retain_graph=True)
        y.backward()
        self.assertEqual(x.grad.tolist(), [8, 64])
        with self.assertRaises(RuntimeError):
            y.backward()
        with self.assertRaises(RuntimeError):
            (x * 2).backward()

    def test_inputs(self):
        x, w = (dl.ones(1, requires_grad=True) for _ in range(2))
        (x * w).sum().backward(inputs=[w])
        self.assertIsNone(x.grad)
        self.assertEqual(w.grad.tolist(), [1])

    def test_grad_of_grad(self):
        x = dl.tensor(3.0, requires_grad=True)
        first, = grad(x ** 3, x, create_graph=True)
        second, = grad(first, x)
        self.assertEqual((first.item(), second.item()), (27, 18))

    def test_unused(self):
        x, w = (dl.ones(1, requires_grad=True) for _ in range(2))
        with self.assertRaises(RuntimeError):
            grad((x * 2).sum(), [x, w])
        self.assertIsNone(grad((x * 2).sum(), [x, w], allow_unused=True)[1])
        self.assertEqual(grad((x * 2).sum(), [x, w], materialize_grads=True)[1].tolist(), [0])

    def test_graph(self):
        x = dl.ones(2, requires_grad=True)
        y = x * 2
        self.assertTrue(x.is_leaf)
        self.assertIsNone(x.grad_fn)
        self.assertFalse(y.is_leaf)
        self.assertEqual(repr(y.grad_fn), "<mul>")
        y.retain_grad()
        y.sum().backward()
        self.assertEqual(y.grad.tolist(), [1, 1])
        self.assertFalse(y.detach().requires_grad)
        y.detach_()
        self.assertTrue(y.is_leaf)

    def test_leaf_is_not_changed_in_place(self):
        x = dl.ones(2, requires_grad=True)
        with self.assertRaises(RuntimeError):
            x += 1
        x.data.fill_(3)
        x.data += 1
        self.assertEqual(x.tolist(), [4, 4])

    def test_in_place_unary_keeps_the_gradient(self):
        x = dl.tensor([4.0], requires_grad=True)
        y = x * 1
        y.log_()
        y.backward()
        self.assertEqual(x.grad.tolist(), [0.25])

    def test_data_of_another_shape(self):
        x = dl.ones(2, requires_grad=True)
        x.data = dl.zeros(3)
        self.assertEqual((x.shape, x.requires_grad), ((3,), True))


class Modes(unittest.TestCase):
    def test_context_and_decorator(self):
        x = dl.ones(1, requires_grad=True)

        @dl.no_grad()
        def with_parentheses():
            return x * 2

        @dl.no_grad
        def without():
            return x * 2

        @dl.no_grad()
        def generator():
            yield x * 2

        for y in (with_parentheses(), without(), *generator()):
            self.assertFalse(y.requires_grad)
        with dl.no_grad():
            self.assertFalse((x * 2).requires_grad)
            with dl.enable_grad():
                self.assertTrue((x * 2).requires_grad)
            self.assertFalse(dl.is_grad_enabled())
        self.assertTrue(dl.is_grad_enabled())
        with dl.inference_mode():
            self.assertFalse((x * 2).requires_grad)
        with dl.set_grad_enabled(False):
            self.assertFalse(dl.is_grad_enabled())
        self.assertTrue(dl.is_grad_enabled())

    def test_it_ends_with_an_exception(self):
        with self.assertRaises(KeyError):
            with dl.no_grad():
                raise KeyError
        self.assertTrue(dl.is_grad_enabled())

    def test_a_generator_leaves_its_consumer_alone(self):
        @dl.no_grad()
        def generator():
            yield 1
        for _ in generator():
            self.assertTrue(dl.is_grad_enabled())

    def test_set_at_once(self):
        dl.set_grad_enabled(False)
        try:
            self.assertFalse(dl.is_grad_enabled())
        finally:
            dl.set_grad_enabled(True)


class Cube(Function):
    @staticmethod
    def forward(ctx, x, scale):
        ctx.save_for_backward(x)
        ctx.scale = scale
        return scale * x ** 3

    @staticmethod
    def backward(ctx, dy):
        x, = ctx.saved_tensors
        return dy * 3 * ctx.scale * x ** 2, None


class Split(Function):
    @staticmethod
    def forward(x):
        return x * 2, x > 0, x * 5

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(inputs[0])

    @staticmethod
    @once_differentiable
    def backward(ctx, a, b, c):
        return a * 2 + c * 5


class Failing(Function):
    @staticmethod
    def forward(ctx, x):
        return x * 1

    @staticmethod
    def backward(ctx, dy):
        raise LookupError("lost in backward")


class Custom(unittest.TestCase):
    def test_gradient(self):
        x = dl.tensor([1.0, 2.0], requires_grad=True)
        y = Cube.apply(x, 10)
        self.assertEqual(y.tolist(), [10, 80])
        self.assertEqual(repr(y.grad_fn), "<Cube>")
        first, = grad(y.sum(), x, create_graph=True)
        self.assertEqual(first.tolist(), [30, 120])
        self.assertEqual(grad(first.sum(), x)[0].tolist(), [60, 120])

    def test_several_results(self):
        x = dl.tensor([1.0, -2.0], requires_grad=True)
        a, b, c = Split.apply(x)
        self.assertIs(b.dtype, dl.bool)
        c.sum().backward()  # a's gradient comes as zeros
        self.assertEqual(x.grad.tolist(), [5, 5])

    def test_without_gradient(self):
        self.assertFalse(Cube.apply(dl.ones(1), 1).requires_grad)
        with dl.no_grad():
            self.assertFalse(Cube.apply(dl.ones(1, requires_grad=True), 1).requires_grad)

    def test_an_exception_comes_out_with_its_traceback(self):
        x = dl.ones(1, requires_grad=True)
        try:
            Failing.apply(x).backward()
        except LookupError:
            text = traceback.format_exc()
        self.assertIn("lost in backward", text)
        self.assertIn("raise LookupError", text)

    def test_saved_tensors_are_watched(self):
        x = dl.tensor([1.0, 2.0], requires_grad=True)
        y = x * 1
        z = Cube.apply(y, 1)
        y.mul_(2)
        with self.assertRaises(RuntimeError):
            z.sum().backward()


class Copies(unittest.TestCase):
    def test_deepcopy_and_pickle(self):
        x = dl.tensor([[1.0, 2.0]], requires_grad=True)
        (x * 2).sum().backward()
        twin = copy.deepcopy(x)
        self.assertEqual((twin.tolist(), twin.requires_grad, twin.grad.tolist()),
                         ([[1, 2]], True, [[2, 2]]))
        twin.data.zero_()
        self.assertEqual(x.tolist(), [[1, 2]])
        back = pickle.loads(pickle.dumps(x))
        self.assertEqual((back.tolist(), back.requires_grad, back.dtype), ([[1, 2]], True, dl.float32))
        for y in (dl.zeros(0, 3), dl.tensor(True), dl.arange(6).view(2, 3).t()):
            again = pickle.loads(pickle.dumps(y))
            self.assertEqual((again.tolist(), again.shape, again.dtype), (y.tolist(), y.shape, y.dtype))
        with self.assertRaises(RuntimeError):
            copy.deepcopy(x * 2)

    def test_variable(self):
        x = Variable(dl.tensor([1.0, 2.0]), requires_grad=True)
        self.assertIsInstance(x, Variable)
        self.assertTrue(x.requires_grad)
        self.assertFalse(Variable(dl.ones(1)).requires_grad)


if __name__ == "__main__":
    unittest.main()
