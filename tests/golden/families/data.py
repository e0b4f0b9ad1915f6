"""The order in which DataLoader visits a dataset, and how random_split deals it out."""

import torch
from torch.utils.data import DataLoader, RandomSampler, WeightedRandomSampler, random_split


def batches(n, batch_size, shuffle, drop_last, epochs, own_seed):
    """The indices of every batch of `epochs` epochs; with a generator of its own or the default."""
    generator = None if own_seed is None else torch.Generator().manual_seed(own_seed)
    loader = DataLoader(
        torch.arange(n), batch_size, shuffle=shuffle, drop_last=drop_last, generator=generator
    )
    return [batch for _ in range(epochs) for batch in loader]


def split(n, lengths):
    return [
        torch.tensor(subset.indices, dtype=torch.int64)
        for subset in random_split(range(n), lengths)
    ]


def with_replacement(n, count):
    return torch.tensor(list(RandomSampler(range(n), replacement=True, num_samples=count)))


def weighted(weights, count, replacement):
    return torch.tensor(list(WeightedRandomSampler(weights, count, replacement)))


def build(family):
    for own_seed in (None, 0, 5):
        for n, batch_size, shuffle, drop_last, epochs in [
            (10, 4, True, False, 2),
            (10, 4, True, True, 1),
            (10, 4, False, False, 1),
            (10, 1, True, False, 1),
            (3, 8, True, False, 3),
            (64, 30, True, False, 2),
            (1, 1, True, False, 1),
            (5, 8, True, True, 1),
        ]:
            family.case(
                "loader", batches, n, batch_size, shuffle, drop_last, epochs, own_seed, seed=0
            )
    for n, lengths in [(10, [0.33, 0.33, 0.34]), (10, [7, 3]), (11, [0.5, 0.5]), (5, [5, 0])]:
        family.case("random_split", split, n, lengths, seed=0)
    family.error("random_split", split, 10, [7, 4])
    family.error("random_split", split, 10, [0.5, 0.6])
    family.case("random_sampler", with_replacement, 10, 5, seed=0)
    family.case("random_sampler", with_replacement, 10, 70, seed=0)
    family.case("weighted_sampler", weighted, [0.1, 0.9, 0.5], 6, True, seed=0)
    family.case("weighted_sampler", weighted, [0.1, 0.9, 0.5], 2, False, seed=0)
