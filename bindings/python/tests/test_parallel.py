"""DataParallel and its parts, on CPU devices and, where there are any, on (simulated) GPUs."""
import os
import unittest

import libdl as dl
from libdl import _C, nn
from libdl.nn import parallel
from libdl.utils.data import DataLoader, TensorDataset

# Where GPUs are simulated they must be there.
CUDA = dl.cuda.device_count() >= 4 or "DLCORE_TEST_CUDA_PLUG_IN" in os.environ


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)
        self.seen = []

    def forward(self, x, scale=1.0):
        self.seen.append((str(x.device), tuple(x.shape)))
        return {"y": self.fc(x) * scale, "none": None}


class WithoutGpus(unittest.TestCase):
    @unittest.skipIf(dl.cuda.is_available(), "there are GPUs")
    def test_the_module_is_called_as_it_is(self):
        net = nn.Linear(3, 2)
        wrapped = nn.DataParallel(net, device_ids=[0, 1, 2, 3])
        x = dl.ones(2, 3)
        self.assertEqual(wrapped(x).tolist(), net(x).tolist())
        self.assertEqual(list(wrapped.state_dict()), ["module.weight", "module.bias"])


@unittest.skipUnless(CUDA, "there are no four GPUs")
class PinnedMemory(unittest.TestCase):
    def test_a_tensor_is_copied_there_once(self):
        x = dl.ones(3)
        self.assertFalse(x.is_pinned())
        pinned = x.pin_memory()
        self.assertTrue(pinned.is_pinned())
        self.assertEqual(pinned.tolist(), x.tolist())
        self.assertEqual(pinned.pin_memory().data_ptr(), pinned.data_ptr())

    def test_a_loader_gathers_there(self):
        samples = TensorDataset(dl.ones(4, 2), dl.ones(4))
        for pin_memory in (False, True):
            for batch in DataLoader(samples, batch_size=2, pin_memory=pin_memory):
                self.assertEqual([x.is_pinned() for x in batch], [pin_memory] * 2)


@unittest.skipUnless(CUDA, "there are no four GPUs")
class WithGpus(unittest.TestCase):
    def test_a_batch_is_shared(self):
        net = Net().cuda()
        wrapped = nn.DataParallel(net, device_ids=[0, 1, 2, 3])
        x = dl.randn(6, 3)
        whole = net(x.cuda(), scale=2.0)["y"]
        net.seen.clear()
        shared = wrapped(x, scale=2.0)
        self.assertIsNone(shared["none"])
        self.assertLess((shared["y"] - whole).abs().max().item(), 1e-6)
        self.assertEqual(sorted(net.seen), [(f"cuda:{i}", (2, 3)) for i in range(3)])
        shared["y"].sum().backward()
        self.assertEqual(net.fc.bias.grad.tolist(), [12, 12])

    def test_networks_of_layers_are_the_librarys(self):
        net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).cuda()
        wrapped = nn.DataParallel(net)
        x = dl.randn(7, 3)
        self.assertLess((wrapped(x) - net(x.cuda())).abs().max().item(), 1e-6)
        self.assertEqual(str(wrapped(x).device), "cuda:0")

    def test_parts_by_themselves(self):
        pieces = parallel.scatter({"x": dl.arange(5), "k": 1}, [0, 1, 2, 3])
        self.assertEqual([piece["x"].tolist() for piece in pieces], [[0, 1], [2, 3], [4]])
        self.assertEqual(parallel.gather([p["x"] for p in pieces], "cpu").tolist(), [0, 1, 2, 3, 4])
        net = nn.Linear(2, 2).cuda()
        replicas = parallel.replicate(net, [0, 1])
        outputs = parallel.parallel_apply(replicas, [dl.ones(1, 2).cuda(i) for i in (0, 1)])
        self.assertEqual([str(y.device) for y in outputs], ["cuda:0", "cuda:1"])
        self.assertEqual(outputs[0].tolist(), outputs[1].tolist())

    def test_cuts_that_do_not_fit_are_an_error(self):
        with self.assertRaisesRegex(RuntimeError, "different numbers of pieces"):
            parallel.scatter((dl.ones(8), dl.ones(3)), [0, 1, 2, 3])

    def test_an_exception_in_a_replica_comes_out(self):
        class Bad(nn.Module):
            def forward(self, x):
                raise KeyError(str(x.device))

        with self.assertRaisesRegex(KeyError, "cuda"):
            nn.DataParallel(Bad())(dl.ones(4, 1))

    def test_parameters_elsewhere_are_an_error(self):
        with self.assertRaisesRegex(RuntimeError, "on cuda:0"):
            nn.DataParallel(Net())(dl.ones(4, 3))


class OnCpuDevices(unittest.TestCase):
    def test_tensors_are_cut_and_joined(self):
        _C.set_cpu_device_count(4)
        pieces = parallel.scatter((dl.arange(6), "s"), ["cpu:0", "cpu:1"])
        self.assertEqual([(x.tolist(), s) for x, s in pieces], [([0, 1, 2], "s"), ([3, 4, 5], "s")])
        self.assertEqual(parallel.gather([x for x, _ in pieces], "cpu:0").tolist(), list(range(6)))


if __name__ == "__main__":
    unittest.main()
