"""One model on several devices: scatter, replicate, parallel_apply and gather, and all four."""
from libdl import _C
from libdl.device import device_code
from libdl.nn._replica import bound_to
from libdl.nn.module import Module
from libdl.tensor import Tensor

__all__ = ["DataParallel", "data_parallel", "scatter", "scatter_kwargs", "replicate",
           "parallel_apply", "gather"]


def _devices(device_ids):
    """The library's numbers of the devices; None stands for all GPUs."""
    if device_ids is None:
        device_ids = range(_C.device_count(_C.DEVICE_KIND_CUDA))
    return [device_code(device) for device in device_ids]


# ---- The four parts ----

def scatter(inputs, target_gpus, dim=0):
    """Cuts every tensor in `inputs` along dim; a list of what each device gets.

    Lists, tuples and dicts are gone into; whatever else they hold goes to each device. There are
    as many pieces as the longest cut gave.
    """
    return _scatter(inputs, _devices(target_gpus), dim)


def _scatter(x, devices, dim):
    if isinstance(x, Tensor):
        return list(_C.parallel_scatter(x, devices, dim))
    if isinstance(x, tuple) and hasattr(x, "_fields"):
        return [type(x)(*items) for items in _scatter_all(x, devices, dim)]
    if isinstance(x, (tuple, list)) and x:
        return [type(x)(items) for items in _scatter_all(x, devices, dim)]
    if isinstance(x, dict) and x:
        return [type(x)(zip(x, items)) for items in _scatter_all(x.values(), devices, dim)]
    return [x] * len(devices)


def _scatter_all(items, devices, dim):
    """The pieces of several things, by device. Tensors must come to equally many pieces."""
    pieces = [_scatter(item, devices, dim) for item in items]
    counts = {len(cut) for cut, item in zip(pieces, items) if _find_tensor(item) is not None}
    if len(counts) > 1:
        raise RuntimeError(f"scatter: the inputs come to different numbers of pieces {sorted(counts)}"
                           f" on {len(devices)} devices; give all the same size in dim {dim}")
    return zip(*pieces)


def scatter_kwargs(inputs, kwargs, target_gpus, dim=0):
    """The same for positional and keyword arguments together."""
    return _scatter_arguments(inputs, kwargs, _devices(target_gpus), dim)


def _scatter_arguments(inputs, kwargs, devices, dim):
    if not inputs and not kwargs:
        return (), ()
    pieces = list(_scatter_all((tuple(inputs), kwargs or {}), devices, dim))
    return tuple(given for given, _ in pieces), tuple(named for _, named in pieces)


def replicate(network, devices, detach=False):
    """Copies of a module for several devices; the gradients of their parameters add up in its.

    Replica 0 shares the module's memory.
    """
    if detach:
        raise NotImplementedError("replicate: libdl has no detach=True; use libdl.no_grad()")
    return _replicate(network, _devices(devices))


def _replicate(network, devices):
    handles = _C.parallel_replicate(network._handle, devices)
    return [bound_to(network, handle) for handle in handles]


def parallel_apply(modules, inputs, kwargs_tup=None, devices=None):
    """Calls each module with arguments of its own, each on a thread of its own."""
    if len(modules) != len(inputs):
        raise AssertionError(f"The number of modules {len(modules)} is not equal to the number of "
                             f"inputs {len(inputs)}")
    outputs = [None] * len(modules)
    named = kwargs_tup or [{}] * len(modules)
    calls, firsts = [], []
    for i, (module, given) in enumerate(zip(modules, inputs)):
        given = given if isinstance(given, (tuple, list)) else (given,)
        firsts.append(_first_tensor((given, named[i])))
        calls.append(_call_into(outputs, i, module, given, named[i]))
    _C.parallel_apply(calls, firsts)
    return outputs


def _call_into(outputs, i, module, inputs, named):
    """A module of the library's that calls a Python module and keeps what it gives, a tensor or
    not."""

    def forward(handle, tensors):
        outputs[i] = module(*inputs, **named)
        return tensors[0]

    call = _C.module_create(type(module).__name__, forward)
    _C.module_set_any_thread(call, True)
    return call


def _first_tensor(x):
    """A tensor in x: its device is that of the thread. A number on the CPU where there is none."""
    found = _find_tensor(x)
    return _C.scalar(0.0, _C.DTYPE_F32) if found is None else found


def _find_tensor(x):
    if isinstance(x, Tensor):
        return x
    items = x.values() if isinstance(x, dict) else x if isinstance(x, (tuple, list)) else ()
    for item in items:
        found = _find_tensor(item)
        if found is not None:
            return found
    return None


def gather(outputs, target_device, dim=0):
    """Joins tensors of several devices on one, along dim; goes into tuples, lists and dicts."""
    return _gather(list(outputs), device_code(target_device), dim)


def _gather(outputs, device, dim):
    first = outputs[0]
    if isinstance(first, Tensor):
        return _C.parallel_gather(outputs, device, dim)
    if first is None:
        return None
    if isinstance(first, dict):
        if any(len(output) != len(first) for output in outputs):
            raise ValueError("All dicts must have the same number of keys")
        return type(first)((key, _gather([output[key] for output in outputs], device, dim))
                           for key in first)
    parts = [_gather(list(items), device, dim) for items in zip(*outputs)]
    return type(first)(*parts) if hasattr(first, "_fields") else type(first)(parts)


# ---- All of it ----

class DataParallel(Module):
    """Cuts each input along dim, calls replicas of the module on several GPUs, joins the outputs.

    The module's parameters are on device_ids[0]. Without GPUs it is the module. device_ids are
    numbers of GPUs, or devices.
    """

    def __init__(self, module, device_ids=None, output_device=None, dim=0):
        super().__init__()
        self.dim = dim
        self.module = module
        self.device_ids, self.output_device = [], None
        count = _C.device_count(_C.DEVICE_KIND_CUDA)
        if count:
            self.device_ids = list(range(count) if device_ids is None else device_ids)
            self.output_device = self.device_ids[0] if output_device is None else output_device
        if len(self.device_ids) == 1:
            module.to(self.device_ids[0])

    def forward(self, *inputs, **kwargs):
        if not self.device_ids:
            return self.module(*inputs, **kwargs)
        if not kwargs and self.module._is_native() and all(isinstance(x, Tensor) for x in inputs):
            return _C.module_call(self._engine(), inputs)
        return _apply_parts(self.module, inputs, kwargs, _devices(self.device_ids),
                            device_code(self.output_device), self.dim)

    def _engine(self):
        """The library's own data-parallel module: it keeps replicas between calls."""
        engine = self.__dict__.get("_kept_engine")
        if engine is None:
            engine = self.__dict__["_kept_engine"] = _C.data_parallel_create(
                self.module._handle, _devices(self.device_ids), dim=self.dim,
                output_device=device_code(self.output_device))
        return engine

    def __getstate__(self):
        state = super().__getstate__()
        state.pop("_kept_engine", None)
        return state


def data_parallel(module, inputs, device_ids=None, output_device=None, dim=0, module_kwargs=None):
    """The same for one call."""
    inputs = inputs if isinstance(inputs, tuple) else () if inputs is None else (inputs,)
    devices = _devices(device_ids)
    if not devices:
        return module(*inputs, **(module_kwargs or {}))
    output_device = devices[0] if output_device is None else device_code(output_device)
    return _apply_parts(module, inputs, module_kwargs or {}, devices, output_device, dim)


def _apply_parts(module, inputs, kwargs, devices, output_device, dim):
    inputs, kwargs = _scatter_arguments(inputs, kwargs, devices, dim)
    if not inputs:
        inputs, kwargs = ((),), ({},)
    if len(devices) == 1:
        return module(*inputs[0], **kwargs[0])
    replicas = _replicate(module, devices)[:len(inputs)]
    return _gather(parallel_apply(replicas, inputs, kwargs), output_device, dim)
