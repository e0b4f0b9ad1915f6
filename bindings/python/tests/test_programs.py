"""examples/python's programs give PyTorch's losses, and so do they with PyTorch's imports."""
import os
import pathlib
import subprocess
import sys
import unittest

import libdl as dl

ROOT = pathlib.Path(__file__).resolve().parents[3]
TRAIN = ROOT / "tests" / "train"
IMAGES = pathlib.Path("/usr/share/datasets/fashion-mnist").exists()


def losses(library, program, *arguments, steps=100):
    printed = subprocess.run(
        [sys.executable, TRAIN / "losses_of", library, str(steps),
         ROOT / "examples" / "python" / f"{program}.py", *arguments],
        check=True, text=True, stdout=subprocess.PIPE, cwd=ROOT).stdout
    return losses_in(printed.splitlines())


def losses_in(lines):
    return [float(line.split()[2]) for line in lines if line.startswith("loss ")]


class Programs(unittest.TestCase):
    def check(self, program, *arguments, steps=100):
        """1e-4 relative or 1e-6 absolute over the first hundred steps."""
        lines = (TRAIN / "expected" / f"python_{program}.txt").read_text().splitlines()
        expected = losses_in(lines)[:steps]
        for library in ("libdl", "as_torch"):
            got = losses(library, program, *arguments, steps=steps)
            self.assertEqual(len(got), steps)
            for step, (a, b) in enumerate(zip(got, expected), 1):
                self.assertTrue(abs(a - b) <= max(1e-4 * abs(b), 1e-6),
                                f"{program} with {library}, step {step}: {a}, expected {b}")

    def test_linear_regression(self):
        self.check("linear_regression")

    def test_logistic_regression(self):
        self.check("logistic_regression")

    @unittest.skipUnless(IMAGES, "Debian's dataset-fashion-mnist is not installed")
    def test_softmax_regression(self):
        self.check("softmax_regression")

    @unittest.skipUnless(IMAGES, "Debian's dataset-fashion-mnist is not installed")
    def test_mlp(self):
        self.check("mlp")

    @unittest.skipUnless(IMAGES, "Debian's dataset-fashion-mnist is not installed")
    def test_data_parallel(self):
        simulated = "DLCORE_TEST_CUDA_PLUG_IN" in os.environ
        if simulated:
            self.assertGreaterEqual(dl.cuda.device_count(), 4)
        self.check("data_parallel", "data", steps=20 if simulated else 100)


if __name__ == "__main__":
    unittest.main()
