"""Datasets, samplers and the loader that serves them in batches."""
from libdl._C import csv_read
from libdl.utils.data.collate import default_collate, default_convert
from libdl.utils.data.dataset import (ChainDataset, ConcatDataset, Dataset, IterableDataset, Subset,
                                      TensorDataset, random_split)
from libdl.utils.data.dataloader import DataLoader
from libdl.utils.data.sampler import (BatchSampler, RandomSampler, Sampler, SequentialSampler,
                                      SubsetRandomSampler, WeightedRandomSampler)
from libdl.utils.data.workers import get_worker_info
