"""save and load, and the files they write."""

import io
import json
import math
import os
import pathlib
import struct
import tempfile
import unittest

import libdl as dl


class SaveAndLoad(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "file.pt")

    def around(self, obj):
        dl.save(obj, self.path)
        return dl.load(self.path)

    def test_a_tensor(self):
        for x in (dl.tensor([[1.5, -2.0]]), dl.tensor(3), dl.zeros(0, 2), dl.tensor([True])):
            y = self.around(x)
            self.assertEqual((y.tolist(), y.dtype, y.shape), (x.tolist(), x.dtype, x.shape))

    def test_whatever_holds_them(self):
        state = {"net": {"weight": dl.ones(2), "n": 3}, "list": [1, 2.5, None, "text", True],
                 "pair": (dl.zeros(1), (1,)), 7: {0: dl.arange(2)}, "inf": math.inf, "a.b": dl.ones(1),
                 "a": {"b": dl.zeros(1)}}
        back = self.around(state)
        self.assertEqual(list(back), list(state))
        self.assertEqual(back["list"], state["list"])
        self.assertEqual(back["net"]["weight"].tolist(), [1, 1])
        self.assertIsInstance(back["pair"], tuple)
        self.assertEqual(back[7][0].tolist(), [0, 1])
        self.assertEqual(back["inf"], math.inf)
        self.assertEqual((back["a.b"].tolist(), back["a"]["b"].tolist()), ([1], [0]))

    def test_other_things_are_named(self):
        with self.assertRaises(TypeError) as caught:
            dl.save({"a": [1, object()]}, self.path)
        self.assertIn("object['a'][1] is a object", str(caught.exception))

    def test_files_and_paths(self):
        file = io.BytesIO()
        dl.save({"x": dl.ones(2)}, file)
        file.seek(0)
        self.assertEqual(dl.load(file)["x"].tolist(), [1, 1])
        dl.save(dl.ones(1), pathlib.Path(self.path))
        self.assertEqual(dl.load(pathlib.Path(self.path), map_location="cpu").tolist(), [1])
        with self.assertRaises(FileNotFoundError):
            dl.load(self.path + ".none")

    def test_the_file_is_safetensors(self):
        dl.save({"weight": dl.tensor([1.0, 2.0]), "bias": dl.tensor([3])}, self.path)
        with open(self.path, "rb") as file:
            data = file.read()
        length, = struct.unpack("<Q", data[:8])
        header = json.loads(data[8:8 + length])
        self.assertEqual(header["weight"]["dtype"], "F32")
        begin, end = header["weight"]["data_offsets"]
        self.assertEqual(struct.unpack("<2f", data[8 + length:][begin:end]), (1.0, 2.0))
        self.assertEqual(header["bias"]["shape"], [1])

    def test_a_file_of_others(self):
        header = json.dumps({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
        with open(self.path, "wb") as file:
            file.write(struct.pack("<Q", len(header)) + header + struct.pack("<f", 2.5))
        self.assertEqual({k: v.tolist() for k, v in dl.load(self.path).items()}, {"w": [2.5]})

    def test_a_damaged_file(self):
        with open(self.path, "wb") as file:
            file.write(b"\xff" * 100)
        with self.assertRaises(RuntimeError):
            dl.load(self.path)


if __name__ == "__main__":
    unittest.main()
