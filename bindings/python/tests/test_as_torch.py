"""Scripts for PyTorch that libdl runs, and how it says what it lacks."""
import pathlib
import subprocess
import sys
import tempfile
import unittest


def run(text, *arguments):
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder, "script.py")
        script.write_text(text)
        pathlib.Path(folder, "beside.py").write_text("value = 7\n")
        return subprocess.run([sys.executable, "-m", "libdl.as_torch", script, *arguments],
                              text=True, capture_output=True)


class Runs(unittest.TestCase):
    def test_imports_of_all_kinds(self):
        done = run("""
import sys
import torch, torch.nn as nn
import torch.nn.functional as F
import torchvision.transforms as transforms
from torch import optim
from torch.autograd import Variable
from torch.utils.data import DataLoader
from torch.optim.lr_scheduler import StepLR
from torchvision import datasets
import beside

assert not torch.accelerator.is_available()
assert torch.nn is nn and nn.functional is F and __name__ == "__main__"
print(sys.argv[1:], beside.value, torch.relu(torch.tensor([-1.0, 2.0])).tolist())
""", "--lr", "0.1")
        self.assertEqual(done.stdout, "['--lr', '0.1'] 7 [0.0, 2.0]\n", done.stderr)

    def test_modules_that_lack_are_named_with_their_place(self):
        done = run("import torch\n\nimport torch.fx\n")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.splitlines()[-1],
                         r"script\.py:3: libdl lacks .*: libdl has no module torch\.fx")

    def test_names_that_lack_are_named_with_their_place(self):
        for line, lack in [("from torch.nn import Conv9d", "Conv9d"),
                           ("import torch; torch.nn.Conv9d(1, 2)", "Conv9d"),
                           ("import torch; torch.frobnicate(1)", "frobnicate"),
                           ("import torch; torch.ones(1).frobnicate()", "frobnicate")]:
            done = run(line + "\n")
            self.assertEqual(done.returncode, 1)
            self.assertRegex(done.stderr.splitlines()[-1], rf"script\.py:1: libdl lacks .*{lack}")

    def test_other_errors_are_the_programs_own(self):
        done = run("import torch\nraise ValueError('mine')\n")
        self.assertEqual(done.stderr.splitlines()[-1], "ValueError: mine")


if __name__ == "__main__":
    unittest.main()
