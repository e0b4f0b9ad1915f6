"""Datasets, samplers and the loader. Expected orders: PyTorch 2.15, after manual_seed(0)."""
import unittest

import libdl as dl
from libdl.utils import data
from libdl.utils.data import DataLoader, Dataset, TensorDataset

SHUFFLED = [[6, 7, 1, 4], [2, 0, 9, 8], [3, 5]]


class Samples(Dataset):
    """Samples of all kinds, from Python."""

    def __len__(self):
        return 10

    def __getitem__(self, index):
        return {"n": index, "x": dl.ones(2) * index, "name": str(index), "pair": (0.5, True)}


def numbers(size=10):
    return TensorDataset(dl.arange(size))


class Orders(unittest.TestCase):
    def orders(self, dataset, **options):
        dl.manual_seed(0)
        return [(batch[0] if isinstance(batch, list) else batch).tolist()
                for batch in DataLoader(dataset, **options)]

    def test_shuffles_are_pytorchs_for_any_workers(self):
        for dataset in (numbers(), range(10)):
            for workers in range(4):
                self.assertEqual(self.orders(dataset, batch_size=4, shuffle=True,
                                             num_workers=workers), SHUFFLED)

    def test_a_generator_draws_the_order(self):
        for dataset in (numbers(), range(10)):
            generator = dl.Generator().manual_seed(0)
            self.assertEqual(self.orders(dataset, batch_size=4, shuffle=True, generator=generator),
                             [[3, 7, 5, 2], [0, 8, 1, 6], [9, 4]])

    def test_samplers_of_all_kinds(self):
        class Own(data.Sampler):
            def __iter__(self):
                return iter(dl.randperm(6).tolist())

            def __len__(self):
                return 6

        for dataset in (numbers(6), range(6)):
            self.assertEqual(self.orders(dataset, batch_size=4, sampler=Own()),
                             [[5, 1, 0, 3], [2, 4]])
            batches = data.BatchSampler(data.RandomSampler(range(6)), 4, False)
            for workers in (0, 2):
                self.assertEqual(self.orders(dataset, batch_sampler=batches, num_workers=workers),
                                 [[0, 4, 3, 5], [2, 1]])

    def test_samplers_by_themselves(self):
        dl.manual_seed(0)
        self.assertEqual(list(data.WeightedRandomSampler([.1, .9, .5], 6)), [2, 2, 1, 2, 1, 2])
        self.assertEqual(list(data.RandomSampler(range(10), replacement=True, num_samples=5)),
                         [8, 9, 6, 4, 2])
        self.assertEqual(list(data.SubsetRandomSampler([4, 5, 6])), [5, 4, 6])

    def test_random_split_is_pytorchs(self):
        dl.manual_seed(0)
        parts = data.random_split(range(10), [.33, .33, .34])
        self.assertEqual([part.indices for part in parts], [[4, 1, 7, 5], [3, 9, 0], [8, 6, 2]])
        self.assertEqual([len(part) for part in data.random_split(numbers(), [7, 3])], [7, 3])
        drawn = dl.rand(1).item()
        dl.manual_seed(0)
        dl.randperm(10), dl.randperm(10)  # no draw beside those of the two splits
        self.assertEqual(dl.rand(1).item(), drawn)

    def test_the_last_batch_is_left_out(self):
        self.assertEqual(self.orders(numbers(5), batch_size=2, drop_last=True), [[0, 1], [2, 3]])
        self.assertEqual(len(DataLoader(numbers(5), batch_size=2, drop_last=True)), 2)
        self.assertEqual(len(DataLoader(range(5), batch_size=2)), 3)

    def test_an_epoch_that_is_broken_off_leaves_the_next_whole(self):
        for dataset in (numbers(), range(10)):
            for workers in (0, 2):
                loader = DataLoader(dataset, batch_size=4, num_workers=workers)
                next(iter(loader))
                self.assertEqual(len(list(loader)), 3)

    def test_two_epochs_at_once_do_not_meet(self):
        loader = DataLoader(numbers(4), batch_size=2)
        self.assertEqual(len(list(loader)), 2)
        pairs = [(a.tolist(), b.tolist()) for (a,), (b,) in zip(loader, loader)]
        self.assertEqual(pairs, [([0, 1], [0, 1]), ([2, 3], [2, 3])])


class Batches(unittest.TestCase):
    def test_samples_are_collated(self):
        batch = next(iter(DataLoader(Samples(), batch_size=3)))
        self.assertEqual(batch["n"].tolist(), [0, 1, 2])
        self.assertEqual(batch["n"].dtype, dl.int64)
        self.assertEqual(batch["x"].tolist(), [[0, 0], [1, 1], [2, 2]])
        self.assertEqual(batch["name"], ["0", "1", "2"])
        self.assertEqual(batch["pair"][0].dtype, dl.float64)
        self.assertEqual(batch["pair"][1].dtype, dl.bool)
        self.assertEqual(batch["pair"][1].tolist(), [True, True, True])

    def test_ragged_samples_are_errors_unless_collated_by_hand(self):
        ragged = [dl.ones(1), dl.ones(2)]
        with self.assertRaises(RuntimeError):
            next(iter(DataLoader(ragged, batch_size=2)))
        loader = DataLoader(ragged, batch_size=2, collate_fn=lambda batch: [len(x) for x in batch])
        self.assertEqual(list(loader), [[1, 2]])
        self.assertRaises(TypeError, data.default_collate, [None])

    def test_samples_without_batches(self):
        self.assertEqual(list(DataLoader(range(3), batch_size=None)), [0, 1, 2])
        self.assertEqual([x.shape for x, in DataLoader(numbers(2), batch_size=None)], [(), ()])

    def test_parts_of_tensor_datasets_stay_the_librarys(self):
        x = TensorDataset(dl.arange(6) * 1.0, dl.arange(6))
        part = data.Subset(x, [5, 0, 3]) + data.Subset(x, [1])
        loader = DataLoader(part, batch_size=4, num_workers=1)
        self.assertIsNotNone(loader._native)
        values, labels = next(iter(loader))
        self.assertEqual(values.tolist(), labels.tolist())
        self.assertEqual(labels.tolist(), [5, 0, 3, 1])
        self.assertEqual(part[3][1].item(), 1)

    def test_samples_of_many_fields(self):
        for count in (64, 65, 200):
            many = TensorDataset(*[dl.arange(4) + i for i in range(count)])
            loader = DataLoader(many, batch_size=2)
            self.assertEqual(loader._native is not None, count == 64)
            batches = list(loader)
            self.assertEqual([len(batch) for batch in batches], [count, count])
            self.assertEqual(batches[1][-1].tolist(), [count + 1, count + 2])

    def test_the_librarys_loader_says_how_many_fields_are_too_many(self):
        many = dl._C.tensor_dataset_create([dl.arange(4)] * 65)
        with self.assertRaisesRegex(OverflowError, "loader_next_batch: fields: 65, .* for 64"):
            dl._C.loader_next_batch(dl._C.loader_create(many, batch_size=2))

    def test_a_subclass_with_samples_of_its_own_is_asked(self):
        class Doubled(TensorDataset):
            def __getitem__(self, index):
                return super().__getitem__(index)[0] * 2

        self.assertEqual(next(iter(DataLoader(Doubled(dl.arange(3)), batch_size=3))).tolist(),
                         [0, 2, 4])

    def test_samples_that_stream(self):
        class Stream(data.IterableDataset):
            def __iter__(self):
                return iter(range(5))

        self.assertEqual([x.tolist() for x in DataLoader(Stream(), batch_size=2)],
                         [[0, 1], [2, 3], [4]])


class BadOptions(unittest.TestCase):
    def test_they_are_refused_at_once(self):
        for options in ({"batch_size": 0}, {"num_workers": -1}, {"prefetch_factor": 2},
                        {"persistent_workers": True}, {"timeout": -1},
                        {"shuffle": True, "sampler": data.SequentialSampler(range(3))},
                        {"batch_size": 2, "batch_sampler": [[0]]},
                        {"batch_size": None, "drop_last": True}):
            for dataset in (numbers(3), range(3)):
                with self.subTest(options=options), self.assertRaises(ValueError):
                    DataLoader(dataset, **options)


if __name__ == "__main__":
    unittest.main()
