"""Runs a call in PyTorch and writes what it was given and what came out."""

import json

import torch

DTYPE_NAMES = {
    torch.float32: "f32",
    torch.float64: "f64",
    torch.int64: "i64",
    torch.int32: "i32",
    torch.uint8: "u8",
    torch.bool: "bool",
}


def flatten(value):
    """The tensors of an argument list or of a result, in order."""
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, (list, tuple)):
        return [tensor for item in value for tensor in flatten(item)]
    return []


class Family:
    """A file of cases: <name>.jsonl, a case a line, and <name>.bin, the elements of its tensors."""

    def __init__(self, name):
        self.name = name
        self.lines = []
        self.seen = set()
        self.blob = bytearray()
        self.places = {}
        self.noise = torch.Generator().manual_seed(1)

    # ---- Cases ----

    def case(self, op, fn, *args, order=2, kink=False, seed=None, fixed=()):
        """Records fn(*args) as the result of libdl's `op` on the same arguments.

        order: how often to differentiate (f32 cases once at most, others never).
        kink: a point where finite differences say nothing (ties, bounds, special values).
        seed: of the generator, set just before the call.
        fixed: positions of floating arguments that have no gradient.
        """
        args = [self.leaves(a, 0 if i in fixed else order) for i, a in enumerate(args)]
        if seed is not None:
            torch.manual_seed(seed)
        outputs = flatten(fn(*args))
        if not all(y.isfinite().all() for y in outputs):
            kink, order = True, min(order, 1)
        record = {"op": op, "args": self.encode(args), "out": self.encode(outputs)}
        if seed is not None:
            record["seed"] = seed
        if kink:
            record["kink"] = True
        if fixed:
            record["fixed"] = list(fixed)
        self.add_gradients(record, flatten(args), outputs, order)
        self.add(record)

    def error(self, op, fn, *args):
        """Records a call that PyTorch refuses."""
        try:
            fn(*args)
        except (RuntimeError, ValueError, IndexError, TypeError, NotImplementedError) as error:
            self.refuse(op, *args, why=str(error).split("\n")[0][:120])
        else:
            raise AssertionError(f"PyTorch accepts {op}{args}")

    def refuse(self, op, *args, why):
        """Records a call that libdl refuses, though PyTorch may not."""
        self.add({"op": op, "args": self.encode(args), "error": why})

    # ---- Gradients ----

    @staticmethod
    def leaves(value, order):
        """The same arguments with every floating tensor a contiguous leaf of its own."""
        if isinstance(value, torch.Tensor):
            leaf = value.detach().clone(memory_format=torch.contiguous_format)
            return leaf.requires_grad_(order > 0 and leaf.is_floating_point())
        if isinstance(value, (list, tuple)):
            return [Family.leaves(item, order) for item in value]
        return value

    def upstream(self, tensors):
        return [torch.randn(t.shape, dtype=t.dtype, generator=self.noise) for t in tensors]

    def add_gradients(self, record, inputs, outputs, order):
        inputs = [x for x in inputs if x.requires_grad]
        used = [y for y in outputs if y.requires_grad]
        if not used:
            return
        order = 1 if any(x.dtype == torch.float32 for x in inputs) else order
        dys = [dy.requires_grad_() for dy in self.upstream(used)]
        dxs = torch.autograd.grad(used, inputs, dys, create_graph=order > 1, allow_unused=True)
        each = iter(dys)
        record["dy"] = self.encode([next(each) if y.requires_grad else None for y in outputs])
        record["dx"] = self.encode(dxs)
        if order > 1:
            self.add_second_order(record, inputs, dys, dxs)

    def add_second_order(self, record, inputs, dys, dxs):
        again = [dx for dx in dxs if dx is not None and dx.requires_grad]
        if not again:
            return
        vs = self.upstream(again)
        each = iter(vs)
        second = torch.autograd.grad(again, inputs + dys, vs, allow_unused=True)
        record["v"] = self.encode(
            [next(each) if dx is not None and dx.requires_grad else None for dx in dxs]
        )
        record["ddx"] = self.encode(second[: len(inputs)])
        record["ddy"] = self.encode(second[len(inputs) :])

    # ---- Writing ----

    def add(self, record):
        line = json.dumps(record, separators=(",", ":"), allow_nan=False)
        if line not in self.seen:
            self.seen.add(line)
            self.lines.append(line)

    def encode(self, value):
        if isinstance(value, torch.Tensor):
            return self.encode_tensor(value.detach().contiguous())
        if isinstance(value, torch.dtype):
            return DTYPE_NAMES[value]
        if isinstance(value, (list, tuple)):
            return [self.encode(item) for item in value]
        if isinstance(value, float) and (value != value or abs(value) == float("inf")):
            return str(value)
        return value

    def encode_tensor(self, tensor):
        """ "f32[2,3]@16": dtype, shape, and where in the .bin its elements start."""
        data = tensor.numpy(force=True).tobytes()
        if data not in self.places:
            self.blob.extend(b"\0" * (-len(self.blob) % 8))
            self.places[data] = len(self.blob)
            self.blob.extend(data)
        shape = ",".join(map(str, tensor.shape))
        return f"{DTYPE_NAMES[tensor.dtype]}[{shape}]@{self.places[data]}"

    def write(self, folder):
        (folder / f"{self.name}.jsonl").write_text("\n".join(self.lines) + "\n")
        (folder / f"{self.name}.bin").write_bytes(self.blob)
        size = sum(len(line) + 1 for line in self.lines) + len(self.blob)
        print(f"{self.name}: {len(self.lines)} cases, {size / 1024:.0f} KiB")
