"""Optimizers and schedulers. Expected values: PyTorch 2.15."""
import pickle
import unittest

import libdl as dl
from libdl import nn, optim


def train(make, steps=3):
    """The weights of Linear(2, 3) after some steps on a fixed batch."""
    dl.manual_seed(0)
    net = nn.Linear(2, 3)
    x = dl.tensor([[1.0, 2.0], [3.0, -1.0]])
    optimizer = make(net)
    for _ in range(steps):
        optimizer.zero_grad()
        (net(x) * net(x)).sum().backward()
        optimizer.step()
    return net.weight.flatten().tolist()


class Steps(unittest.TestCase):
    def check(self, make, values):
        for got, wanted in zip(train(make), values):
            self.assertAlmostEqual(got, wanted, 5)

    def test_sgd(self):
        self.check(lambda net: optim.SGD(net.parameters(), lr=.01, momentum=.9, nesterov=True,
                                         weight_decay=.1),
                   [0.0462302, 0.127247, -0.263795, -0.314643, 0.0561177, 0.0429527])

    def test_adam(self):
        self.check(lambda net: optim.Adam(net.parameters(), lr=.1, betas=(.8, .99)),
                   [0.1178285, 0.0994595, -0.3103232, -0.2388678, -0.0077577, -0.0811178])

    def test_adamw(self):
        self.check(lambda net: optim.AdamW(net.parameters(), lr=.1),
                   [0.1238144, 0.0941494, -0.303349, -0.2333079, -0.0010001, -0.0870183])

    def test_a_closure_is_called(self):
        x = dl.ones(1, requires_grad=True)
        sgd = optim.SGD([x], lr=0.5)

        def closure():
            sgd.zero_grad()
            loss = (x * 3).sum()
            loss.backward()
            return loss

        with dl.no_grad():
            self.assertEqual(sgd.step(closure).item(), 3)
        self.assertEqual(x.tolist(), [-0.5])

    def test_an_optimizer_of_the_programs_own(self):
        class Plain(optim.Optimizer):
            def __init__(self, params, lr):
                super().__init__(params, {"lr": lr})

            def step(self):
                with dl.no_grad():
                    for group in self.param_groups:
                        for x in group["params"]:
                            x -= group["lr"] * x.grad

        self.check(lambda net: Plain(net.parameters(), 0.01),
                   train(lambda net: optim.SGD(net.parameters(), 0.01)))


class Groups(unittest.TestCase):
    def setUp(self):
        self.net = nn.Linear(2, 1)
        self.sgd = optim.SGD([{"params": [self.net.weight], "lr": .5},
                              {"params": [self.net.bias]}], lr=.1, momentum=.9)

    def test_an_optimizer_prints_as_in_pytorch(self):
        group = """    dampening: 0
    differentiable: False
    foreach: None
    fused: None
    lr: %s
    maximize: False
    momentum: 0.9
    nesterov: False
    weight_decay: 0
"""
        self.assertEqual(repr(self.sgd), "SGD (\nParameter Group 0\n" + group % 0.5 +
                         "\nParameter Group 1\n" + group % 0.1 + ")")

    def test_settings_are_the_librarys(self):
        for group in self.sgd.param_groups:
            group["lr"] *= 0.1
        self.assertIn("lr: 0.05", repr(self.sgd))
        self.assertAlmostEqual(self.sgd.param_groups[1]["lr"], 0.01)
        self.assertIs(self.sgd.param_groups[0]["params"][0], self.net.weight)
        with self.assertRaises(ValueError):
            self.sgd.param_groups[0]["lr"] = -1
        adam = optim.Adam(self.net.parameters())
        adam.param_groups[0]["betas"] = (0.5, 0.75)
        self.assertEqual(adam.param_groups[0]["betas"], (0.5, 0.75))

    def test_bad_parameters_are_refused(self):
        with self.assertRaisesRegex(ValueError, "empty parameter list"):
            optim.SGD([], lr=0.1)
        with self.assertRaisesRegex(TypeError, "one of the params is float"):
            optim.SGD([1.0], lr=0.1)
        with self.assertRaises(ValueError):
            optim.SGD(self.net.parameters(), lr=-1)
        with self.assertRaises(ValueError):
            self.sgd.add_param_group({"params": [self.net.bias]})
        with self.assertRaisesRegex(NotImplementedError, "differentiable"):
            optim.SGD(self.net.parameters(), differentiable=True)

    def test_state_goes_on_bit_for_bit(self):
        def resumed(net):
            first = optim.Adam(net.parameters(), lr=0.1)
            step = first.step

            def step_and_move():
                step()
                state = pickle.loads(pickle.dumps(first.state_dict()))
                first.load_state_dict(state)

            first.step = step_and_move
            return first

        self.assertEqual(train(resumed), train(lambda net: optim.Adam(net.parameters(), lr=0.1)))

    def test_state_has_pytorchs_form(self):
        self.net(dl.ones(1, 2)).sum().backward()
        self.sgd.step()
        state = self.sgd.state_dict()
        self.assertEqual(state["state"][0]["momentum_buffer"].tolist(), [[1, 1]])
        self.assertEqual([group["params"] for group in state["param_groups"]], [[0], [1]])
        self.assertEqual(self.sgd.state[self.net.bias]["momentum_buffer"].tolist(), [1])


class Clipping(unittest.TestCase):
    def test_norm_and_value(self):
        x = dl.zeros(2, requires_grad=True)
        x.grad = dl.tensor([3.0, 4.0])
        self.assertEqual(nn.utils.clip_grad_norm_([x], 1.0).item(), 5)
        self.assertAlmostEqual(x.grad[0].item(), 0.6, 5)
        x.grad[0] = float("inf")
        with self.assertRaisesRegex(RuntimeError, "non-finite"):
            nn.utils.clip_grad_norm_([x], 1.0, error_if_nonfinite=True)
        x.grad = dl.tensor([0.6, 0.8])
        nn.utils.clip_grad_value_(x, 0.7)
        self.assertAlmostEqual(x.grad[1].item(), 0.7, 5)


class Schedules(unittest.TestCase):
    def setUp(self):
        self.sgd = optim.SGD([dl.zeros(1, requires_grad=True)], lr=.1)

    def rates(self, schedule, steps=5):
        rates = []
        for _ in range(steps):
            self.sgd.step()
            schedule.step()
            self.assertEqual(schedule.get_last_lr(), [self.sgd.param_groups[0]["lr"]])
            rates.append(round(schedule.get_last_lr()[0], 9))
        return rates

    def test_rates_are_pytorchs(self):
        schedules = optim.lr_scheduler
        for make, rates in [
                (lambda o: schedules.StepLR(o, 2, .5), [0.1, 0.05, 0.05, 0.025, 0.025]),
                (lambda o: schedules.MultiStepLR(o, [1, 3], .1), [0.01, 0.01, 0.001, 0.001, 0.001]),
                (lambda o: schedules.ExponentialLR(o, .9),
                 [0.09, 0.081, 0.0729, 0.06561, 0.059049]),
                (lambda o: schedules.CosineAnnealingLR(o, 4, .01),
                 [0.086819805, 0.055, 0.023180195, 0.01, 0.023180195]),
                (lambda o: schedules.LinearLR(o, .5, 1., 4), [0.0625, 0.075, 0.0875, 0.1, 0.1]),
                (lambda o: schedules.LambdaLR(o, lambda epoch: 1 / (1 + epoch)),
                 [0.05, 0.033333333, 0.025, 0.02, 0.016666667])]:
            self.setUp()
            self.assertEqual(self.rates(make(self.sgd)), rates)

    def test_a_plateau_lowers_the_rate(self):
        schedule = optim.lr_scheduler.ReduceLROnPlateau(self.sgd, patience=1, factor=.5)
        rates = []
        for loss in [1, .9, .9, .9, .9, .8]:
            schedule.step(loss)
            rates.append(self.sgd.param_groups[0]["lr"])
        self.assertEqual(rates, [0.1, 0.1, 0.1, 0.05, 0.05, 0.05])

    def test_state_goes_on(self):
        one = optim.lr_scheduler.StepLR(self.sgd, 2, .5)
        one.step()
        other = optim.lr_scheduler.StepLR(optim.SGD([dl.zeros(1, requires_grad=True)], lr=.1), 9, .1)
        other.load_state_dict(one.state_dict())
        self.assertEqual(other.last_epoch, 1)
        other.step()
        self.assertEqual(other.get_last_lr(), [0.05])


if __name__ == "__main__":
    unittest.main()
