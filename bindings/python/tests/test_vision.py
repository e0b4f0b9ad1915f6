"""Fashion-MNIST and transforms. Needs the files of Debian's dataset-fashion-mnist."""
import pathlib
import tempfile
import unittest

import libdl as dl
from libdl.utils.data import DataLoader, Subset, random_split
from libdl.vision import datasets, transforms

HERE = pathlib.Path("/usr/share/datasets/fashion-mnist/t10k-images-idx3-ubyte.gz").exists()


def test_images(**options):
    return datasets.FashionMNIST("data", train=False, **options)


@unittest.skipUnless(HERE, "Debian's dataset-fashion-mnist is not installed")
class FashionMNIST(unittest.TestCase):
    def test_samples_are_images_and_numbers(self):
        images = test_images(transform=transforms.ToTensor())
        image, label = images[0]
        self.assertEqual(image.shape, (1, 28, 28))
        self.assertEqual(image.dtype, dl.float32)
        self.assertEqual((label, type(label), images.classes[label]), (9, int, "Ankle boot"))
        self.assertEqual(len(images), 10000)
        self.assertEqual(images.data[0].sum().item() / 255, round(image.sum().item() * 255) / 255)
        self.assertEqual(images.targets[:3].tolist(), [9, 2, 1])

    def test_what_the_library_does_and_what_python_does_agree(self):
        steps = [transforms.ToTensor(), transforms.Normalize((0.5,), (0.25,))]
        native = test_images(transform=transforms.Compose(steps))
        python = test_images(transform=transforms.Compose(
            [transforms.Lambda(lambda image: image)] + steps))
        batches = [next(iter(DataLoader(Subset(images, [5, 2]), batch_size=2, num_workers=1)))
                   for images in (native, python)]
        self.assertLess((batches[0][0] - batches[1][0]).abs().max().item(), 1e-6)
        self.assertEqual(batches[0][1].tolist(), batches[1][1].tolist())
        self.assertIsNotNone(DataLoader(random_split(native, [9000, 1000])[1])._native)
        self.assertIsNone(DataLoader(python)._native)

    def test_a_dataset_prints_as_in_torchvision(self):
        self.assertEqual(repr(test_images(transform=transforms.ToTensor())),
                         "Dataset FashionMNIST\n    Number of datapoints: 10000\n"
                         "    Root location: data\n    Split: Test\n    StandardTransform\n"
                         "Transform: ToTensor()")


class Missing(unittest.TestCase):
    def test_files_that_are_not_there_are_an_error(self):
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaisesRegex(RuntimeError, "use download=True"):
                datasets.MNIST(folder)


class Transforms(unittest.TestCase):
    def test_bytes_become_numbers_from_0_to_1(self):
        pixels = dl.tensor([[[0, 255, 51]], [[102, 153, 204]]], dtype=dl.uint8)  # [H, W, C]
        x = transforms.ToTensor()(pixels)
        self.assertEqual(x.shape, (3, 2, 1))
        self.assertEqual([round(v, 6) for v in x.flatten().tolist()], [0, .4, 1, .6, .2, .8])

    def test_channels_are_normalized(self):
        x = dl.ones(2, 1, 1)
        y = transforms.Normalize([0.5, 0], [0.5, 2])(x)
        self.assertEqual(y.flatten().tolist(), [1, 0.5])
        with self.assertRaisesRegex(ValueError, "division by zero"):
            transforms.Normalize([0.5], [0])(x)


if __name__ == "__main__":
    unittest.main()
