"""The package as such: what importing it brings along, what it names."""

import subprocess
import sys
import unittest

# Each takes longer to import than libdl itself.
COSTLY = ("numpy", "json", "re", "inspect", "tempfile", "libdl.nn")


class Package(unittest.TestCase):
    def test_importing_it_imports_little(self):
        code = f"import libdl, sys; print([m for m in {COSTLY!r} if m in sys.modules])"
        found = subprocess.run([sys.executable, "-S", "-c", code], stdout=subprocess.PIPE, text=True,
                               check=True)
        self.assertEqual(found.stdout, "[]\n")

    def test_parts_come_when_asked_for(self):
        code = "import libdl; libdl.nn.Linear; libdl.optim.SGD; libdl.utils.data.DataLoader; print(1)"
        found = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True,
                               check=True)
        self.assertEqual(found.stdout, "1\n")

    def test_what_is_missing_is_named(self):
        import libdl
        with self.assertRaises(AttributeError) as caught:
            libdl.no_such_thing
        self.assertIn("no_such_thing", str(caught.exception))
        self.assertIn("nn", dir(libdl))

    def test_functions_and_methods_are_one(self):
        import libdl
        self.assertIs(libdl.sum, libdl.Tensor.sum)
        self.assertIs(libdl.exp, libdl.Tensor.exp)

    def test_hardtanh_keeps_integers(self):
        from libdl.nn import functional as F
        import libdl
        found = F.hardtanh(libdl.tensor([-3, 0, 3]), -1.5, 1.5)
        self.assertEqual((found.tolist(), found.dtype), ([-1, 0, 1], libdl.int64))


if __name__ == "__main__":
    unittest.main()
