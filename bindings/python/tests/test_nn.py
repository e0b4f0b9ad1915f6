"""Modules, layers, losses, initialisers. Expected values: PyTorch 2.15, after manual_seed(0)."""
import copy
import gc
import pickle
import unittest
import weakref
from collections import OrderedDict

import libdl as dl
from libdl import nn
from libdl.nn import functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(3, 4)
        self.act = nn.ReLU()
        self.fc2 = nn.Linear(4, 2)
        self.register_buffer("scale", dl.ones(2))

    def forward(self, x):
        return self.fc2(self.act(self.fc1(x))) * self.scale


def perceptron():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))


def near(test, x, values, places=4):
    test.assertEqual(x.numel(), len(values))
    for got, wanted in zip(x.flatten().tolist(), values):
        test.assertAlmostEqual(got, wanted, places)


class Printing(unittest.TestCase):
    def test_a_tree_prints_as_in_pytorch(self):
        class Printed(nn.Module):
            def __init__(self):
                super().__init__()
                self.body = nn.Sequential(nn.Linear(4, 3), nn.ReLU(inplace=True))
                self.drop = nn.Dropout(.25)
                self.heads = nn.ModuleList([nn.Linear(3, 1, bias=False), nn.GELU()])
                self.act = nn.LeakyReLU(.2)
                self.soft = nn.Softplus()
                self.ls = nn.LogSoftmax(dim=-1)
                self.loss = nn.CrossEntropyLoss()
                self.d = nn.ModuleDict({"a": nn.Tanh(), "b": nn.ELU()})

        self.assertEqual(repr(Printed()), """Printed(
  (body): Sequential(
    (0): Linear(in_features=4, out_features=3, bias=True)
    (1): ReLU(inplace=True)
  )
  (drop): Dropout(p=0.25, inplace=False)
  (heads): ModuleList(
    (0): Linear(in_features=3, out_features=1, bias=False)
    (1): GELU(approximate='none')
  )
  (act): LeakyReLU(negative_slope=0.2)
  (soft): Softplus(beta=1.0, threshold=20.0)
  (ls): LogSoftmax(dim=-1)
  (loss): CrossEntropyLoss()
  (d): ModuleDict(
    (a): Tanh()
    (b): ELU(alpha=1.0)
  )
)""")

    def test_a_network_without_parts(self):
        self.assertEqual(repr(nn.Sequential()), "Sequential()")
        self.assertEqual(repr(nn.Flatten()), "Flatten(start_dim=1, end_dim=-1)")


class Names(unittest.TestCase):
    def test_parameters_come_in_pytorchs_order(self):
        names = ["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"]
        self.assertEqual([name for name, _ in Net().named_parameters()], names)
        self.assertEqual(list(Net().state_dict()), ["scale"] + names)

    def test_parts_are_found_by_name_and_number(self):
        net = nn.Sequential(OrderedDict(first=nn.Linear(3, 4), act=nn.ReLU()))
        self.assertIs(net.first, net[0])
        self.assertIs(net[-1], net.act)
        self.assertIs(net.first.weight, net[0].weight)
        net[0].bias.data.fill_(0)
        self.assertEqual(net.first.bias.tolist(), [0, 0, 0, 0])
        self.assertEqual([name for name, _ in net[:1].named_children()], ["first"])
        self.assertRaises(IndexError, lambda: net[2])
        self.assertIs(net.get_submodule("first"), net[0])

    def test_a_name_before_init_is_an_error(self):
        class Early(nn.Module):
            def __init__(self):
                self.fc = nn.Linear(1, 1)

        with self.assertRaisesRegex(AttributeError, "before Module.__init__"):
            Early()

    def test_what_is_not_there_is_named(self):
        with self.assertRaisesRegex(AttributeError, "'Net' object has no attribute 'fc3'"):
            Net().fc3

    def test_children_are_exchanged_and_deleted(self):
        net = perceptron()
        net[2] = nn.Linear(4, 5)
        self.assertEqual(net(dl.ones(1, 3)).shape, (1, 5))
        del net[1]
        self.assertEqual([name for name, _ in net.named_children()], ["0", "1"])
        self.assertEqual(list(net.state_dict()), ["0.weight", "0.bias", "1.weight", "1.bias"])
        net.insert(0, nn.Identity())
        self.assertEqual(list(net.state_dict()), ["1.weight", "1.bias", "2.weight", "2.bias"])

    def test_apply_goes_children_first(self):
        seen = []
        perceptron().apply(lambda module: seen.append(type(module).__name__))
        self.assertEqual(seen, ["Linear", "ReLU", "Linear", "Sequential"])

    def test_tied_weights_are_one_parameter(self):
        net = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
        net[1].weight = net[0].weight
        self.assertEqual(len(list(net.parameters())), 3)
        net(dl.ones(1, 3)).sum().backward()
        x = dl.ones(1, 3)
        w = net[0].weight.detach().requires_grad_()
        F.linear(F.linear(x, w, net[0].bias.detach()), w).sum().backward()
        self.assertEqual(net[0].weight.grad.tolist(), w.grad.tolist())


class Calling(unittest.TestCase):
    def test_draws_are_pytorchs(self):
        dl.manual_seed(0)
        near(self, perceptron()[0].bias, [-0.551570714, -0.382368743, -0.237997115, 0.0213871151],
             7)

    def test_a_custom_module_stands_in_a_network(self):
        net = nn.Sequential(nn.Linear(2, 3), Net(), nn.Softmax(dim=1))
        y = net(dl.ones(2, 2))
        near(self, y.sum(1), [1, 1], 6)
        y[:, 0].sum().backward()
        self.assertIsNotNone(net[1].fc1.weight.grad)

    def test_evaluation_switches_dropout_off(self):
        dl.manual_seed(0)
        net = nn.Sequential(nn.Dropout(0.5))
        self.assertEqual(net(dl.ones(12)).tolist(), [0, 0, 2, 0, 0, 0, 2, 2, 0, 2, 2, 2])
        self.assertEqual(net.eval()(dl.ones(3)).tolist(), [1, 1, 1])
        self.assertFalse(net[0].training)
        self.assertTrue(net.train()[0].training)

    def test_hooks_run_before_and_after(self):
        net = perceptron()
        with_hook = net[1].register_forward_hook(lambda module, inputs, y: y * 0)
        net.register_forward_pre_hook(lambda module, inputs: (inputs[0] * 1,))
        self.assertEqual(net(dl.ones(1, 3)).tolist(), [net[2].bias.tolist()])
        with_hook.remove()
        self.assertNotEqual(net(dl.ones(1, 3)).tolist(), [net[2].bias.tolist()])

    def test_hooks_run_in_the_order_that_is_asked_for(self):
        net, seen = perceptron(), []
        for number, first in enumerate((False, False, True)):
            net.register_forward_pre_hook(lambda *_, number=number: seen.append(number),
                                          prepend=first)
        net(dl.ones(1, 3))
        self.assertEqual(seen, [2, 0, 1])

    def test_a_hook_of_a_part_counts_from_now_on(self):
        net = perceptron()
        before = net(dl.ones(1, 3)).tolist()
        with net[1].register_forward_hook(lambda module, inputs, y: y * 0):
            self.assertEqual(net(dl.ones(1, 3)).tolist(), [net[2].bias.tolist()])
        self.assertEqual(net(dl.ones(1, 3)).tolist(), before)

    def test_a_wrong_shape_names_the_layer(self):
        with self.assertRaisesRegex(RuntimeError, "in '0' of Sequential"):
            perceptron()(dl.ones(1, 5))

    def test_no_forward_is_an_error(self):
        with self.assertRaisesRegex(NotImplementedError, "missing the required \"forward\""):
            nn.Module()(1)


class State(unittest.TestCase):
    def test_state_goes_from_one_network_to_another(self):
        one, other = Net(), Net()
        self.assertEqual(repr(other.load_state_dict(one.state_dict())),
                         "<All keys matched successfully>")
        self.assertEqual(one.fc1.weight.tolist(), other.fc1.weight.tolist())

    def test_missing_and_unexpected_names_are_one_error(self):
        state = Net().state_dict()
        del state["fc1.bias"]
        state["x"] = dl.ones(1)
        with self.assertRaisesRegex(RuntimeError, r"missing keys: 'fc1.bias'; .*keys: 'x'"):
            Net().load_state_dict(state)
        result = Net().load_state_dict(state, strict=False)
        self.assertEqual(result.missing_keys, ["fc1.bias"])
        self.assertEqual(result.unexpected_keys, ["x"])

    def test_dtypes_are_converted_in_place(self):
        net = Net()
        weight = net.fc1.weight
        self.assertIs(net.double(), net)
        self.assertIs(net.fc1.weight, weight)
        self.assertEqual(weight.dtype, dl.float64)
        self.assertEqual(net.to(dl.float32).scale.dtype, dl.float32)

    def test_gradients_are_forgotten(self):
        net = Net()
        net(dl.ones(1, 3)).sum().backward()
        net.zero_grad()
        self.assertIsNone(net.fc1.weight.grad)
        net.requires_grad_(False)
        self.assertFalse(net(dl.ones(1, 3)).requires_grad)

    def test_buffers_are_replaced(self):
        net = Net()
        net.scale = dl.zeros(2)
        self.assertEqual(net(dl.ones(1, 3)).tolist(), [[0, 0]])
        self.assertEqual(net.state_dict()["scale"].tolist(), [0, 0])

    def test_frozen_parameters_stay_frozen(self):
        class Frozen(nn.Module):
            def __init__(self):
                super().__init__()
                self.w = nn.Parameter(dl.ones(2), requires_grad=False)

        self.assertFalse(Frozen().w.requires_grad)
        self.assertFalse(copy.deepcopy(Frozen()).w.requires_grad)


class Copies(unittest.TestCase):
    def test_a_copy_is_apart_and_draws_nothing(self):
        for make in (copy.deepcopy, lambda net: pickle.loads(pickle.dumps(net))):
            net = nn.Sequential(Net().eval(), nn.Linear(2, 2, bias=False))
            dl.manual_seed(0)
            other = make(net)
            self.assertEqual(dl.rand(1).item(), 0.49625658988952637)
            x = dl.ones(1, 3)
            self.assertEqual(other(x).tolist(), net(x).tolist())
            self.assertFalse(other[0].training)
            other[1].weight.data.fill_(0)
            self.assertNotEqual(net(x).tolist(), other(x).tolist())
            self.assertEqual(list(other.state_dict()), list(net.state_dict()))

    def test_modules_die_with_their_last_reference(self):
        gc.collect()
        before = dl._C.live_handle_count()
        net = nn.Sequential(Net(), nn.ModuleList([nn.Linear(1, 1)]))
        last = weakref.ref(net[0])
        del net
        self.assertIsNone(last())
        self.assertEqual(dl._C.live_handle_count(), before)


class Losses(unittest.TestCase):
    def test_reductions(self):
        x, y = dl.tensor([1.0, 2.0]), dl.tensor([3.0, 5.0])
        self.assertEqual(nn.MSELoss()(x, y).item(), 6.5)
        self.assertEqual(nn.MSELoss(reduction="sum")(x, y).item(), 13)
        self.assertEqual(nn.MSELoss(reduction="none")(x, y).tolist(), [4, 9])
        self.assertEqual(nn.MSELoss(size_average=False)(x, y).item(), 13)
        self.assertEqual(nn.L1Loss()(x, y).item(), 2.5)
        with self.assertRaisesRegex(ValueError, "some is not a valid value for reduction"):
            F.mse_loss(x, y, reduction="some")

    def test_classes_become_places(self):
        x = dl.tensor([2, 0])
        self.assertEqual(F.one_hot(x).tolist(), [[0, 0, 1], [1, 0, 0]])
        self.assertEqual(F.one_hot(x, 4).shape, (2, 4))
        with self.assertRaises(IndexError):
            F.one_hot(x, 2)

    def test_weights_are_buffers(self):
        loss = nn.CrossEntropyLoss(weight=dl.tensor([1.0, 3.0]), label_smoothing=0.1)
        x, y = dl.tensor([[1.0, 2.0], [0.5, -1.0]]), dl.tensor([1, 0])
        other = copy.deepcopy(loss)
        self.assertAlmostEqual(loss(x, y).item(), 0.3513, 4)
        self.assertEqual(other(x, y).item(), loss(x, y).item())
        self.assertEqual(list(loss.state_dict()), ["weight"])


class Initialisers(unittest.TestCase):
    def test_draws_are_pytorchs(self):
        dl.manual_seed(0)
        near(self, nn.init.kaiming_normal_(dl.empty(2, 3), nonlinearity="relu"),
             [1.2582, -0.2396, -1.7790, 0.4641, -0.8855, -1.1419])
        near(self, nn.init.xavier_uniform_(dl.empty(2, 3)),
             [-1.0465, -0.7255, -0.4516, 0.0406, 0.4331, 0.6573])
        self.assertAlmostEqual(nn.init.calculate_gain("leaky_relu", .2), 1.3867504905630728)
        near(self, nn.init.trunc_normal_(dl.empty(3)), [-0.2613, 1.0667, 0.4159])
        dl.manual_seed(0)
        near(self, nn.init.kaiming_normal_(dl.empty(2, 3), nonlinearity="linear") * 2 ** 0.5,
             [1.2582, -0.2396, -1.7790, 0.4641, -0.8855, -1.1419])

    def test_nothing_is_recorded(self):
        net = nn.Linear(2, 1)
        self.assertIs(nn.init.normal_(net.weight, mean=0, std=0.01), net.weight)
        self.assertTrue(net.weight.is_leaf)
        self.assertRaises(ValueError, nn.init.xavier_normal_, net.bias)


if __name__ == "__main__":
    unittest.main()
