"""Making a batch of samples."""
import array
import collections.abc

from libdl import _C
from libdl.tensor import Tensor

__all__ = ["default_collate", "default_convert"]


def default_collate(batch):
    """Stacks tensors along a new first dimension; numbers become tensors (floats f64, integers
    i64), strings a list; dicts, tuples and lists are gone into.
    """
    first = batch[0]
    if isinstance(first, Tensor):
        return _C.stack(batch, 0)
    if type(first).__module__ == "numpy":
        return _collate_arrays(batch)
    if isinstance(first, bool):
        return _C.tensor_from_data(bytes(batch), [len(batch)], _C.DTYPE_BOOL)
    if isinstance(first, float):
        return _C.tensor_from_data(array.array("d", batch), [len(batch)], _C.DTYPE_F64)
    if isinstance(first, int):
        return _C.tensor_from_data(array.array("q", batch), [len(batch)], _C.DTYPE_I64)
    if isinstance(first, (str, bytes)):
        return batch
    if isinstance(first, collections.abc.Mapping):
        collated = {key: default_collate([sample[key] for sample in batch]) for key in first}
        return _of_type(first, collated)
    if isinstance(first, collections.abc.Sequence):
        return _collate_sequences(first, batch)
    raise TypeError("default_collate: batch must contain tensors, numpy arrays, numbers, dicts or "
                    f"lists; found {type(first)}")


def _collate_arrays(batch):
    import numpy
    from libdl import from_numpy
    if numpy.asarray(batch[0]).dtype.kind in "SUO":
        raise TypeError("default_collate: batch must contain tensors, numpy arrays, numbers, dicts "
                        f"or lists; found {batch[0].dtype}")
    return from_numpy(numpy.stack(batch))


def _collate_sequences(first, batch):
    if any(len(sample) != len(first) for sample in batch):
        raise RuntimeError("each element in list of batch should be of equal size")
    parts = [default_collate(list(items)) for items in zip(*batch)]
    return type(first)(*parts) if hasattr(first, "_fields") else parts


def default_convert(sample):
    """A sample without a batch dimension: arrays become tensors."""
    if type(sample).__module__ == "numpy":
        import numpy
        from libdl import from_numpy
        return from_numpy(sample) if isinstance(sample, numpy.ndarray) else sample
    if isinstance(sample, collections.abc.Mapping):
        return _of_type(sample, {key: default_convert(sample[key]) for key in sample})
    if isinstance(sample, tuple) and hasattr(sample, "_fields"):
        return type(sample)(*map(default_convert, sample))
    if isinstance(sample, (tuple, list)):
        return [default_convert(item) for item in sample]
    return sample


def _of_type(like, mapping):
    try:
        return type(like)(mapping)
    except TypeError:  # a type that is not made of a dict
        return mapping
