"""bindings/dl_api.json as the emitters see it: enums, options, handles, and for each function what
it takes and gives, what a binding calls it, whose method it is, and which of its parameters have
defaults."""

import json
import os.path
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

# What Rust, Go and Lua pass and take by rule; functions with other kinds (raw memory, callbacks)
# are wrapped by hand.
INPUTS = {"handle", "handles", "number", "array", "flag", "enum", "dtype", "device", "devices",
          "str", "strings"}
OUTPUTS = {"handle", "handles", "number", "array", "flag", "enum", "dtype", "device", "str", "text"}

# The parts of the API that a binding's hand-written layer stands for: errors become the language's
# own, ownership makes scopes unnecessary, and grad mode is a block.
ERRORS = {"dl_last_error_message", "dl_last_error_code", "dl_last_error_set", "dl_last_error_clear"}
BY_HAND = {"dl_status_name", "dl_grad_mode_push", "dl_grad_mode_pop"}
BY_HAND_HANDLES = {"error", "scope"}

# The C types of numbers and of arrays' elements, by their `base`.
C_NUMBERS = {"i32": "int32_t", "i64": "int64_t", "u8": "uint8_t", "u32": "uint32_t",
             "u64": "uint64_t", "f32": "float", "f64": "double", "dims": "int64_t"}


def summary(doc):
    """The first paragraph, in a line."""
    return " ".join(doc.split("\n\n")[0].split())


class EnumValue(NamedTuple):
    """name: without the prefix that the enum's values share."""

    name: str
    c_name: str
    number: int


@dataclass
class Enum:
    name: str  # without dl_
    doc: str
    values: list

    def value(self, default):
        """The value that an option's default gives, by its C name or its number."""
        return next(v for v in self.values if default in (v.c_name, str(v.number)))


@dataclass
class Param:
    """A parameter, a result or an option's field."""

    name: str
    kind: str
    base: str = ""
    nullable: bool = False
    length: list = field(default_factory=list)
    doc: str = ""
    default: str = ""
    c_type: str = ""
    reserved: bool = False


@dataclass
class Options:
    """An options struct; `fields` in the order of memory, after struct_size."""

    name: str  # without dl_ and _options
    doc: str
    fields: list
    module: str

    @property
    def c_name(self):
        return f"dl_{self.name}_options"

    @property
    def named(self):
        """The fields that a caller sets."""
        return [f for f in self.fields if not f.reserved]

    @property
    def has_callbacks(self):
        return any(f.kind == "fn" for f in self.fields)


@dataclass
class Function:
    """A function of the C API, and how Rust, Go and Lua wrap it by rule."""

    c_name: str
    doc: str
    module: str
    c_result: str
    c_params: list            # [(name, C type)]
    inputs: list              # Params
    returns: list             # Params: what it writes
    value: Optional[Param]    # what it returns, where that is no status
    options: Optional[Options]
    generated: str            # "retain", "release", ...: no function of its module's code
    news: bool                # may return DL_END
    may_call_back: bool

    @property
    def name(self):
        return self.c_name.removeprefix("dl_")

    @property
    def outputs(self):
        return self.returns or ([self.value] if self.value else [])

    @property
    def creates(self):
        """The handle kind that a constructor makes, or ""."""
        return self.outputs[0].base if "_create" in self.c_name and self.outputs else ""

    @property
    def owner(self):
        """The handle kind whose method it is, or ""."""
        first = self.inputs[0] if self.inputs and not self.creates else None
        return first.base if first and first.kind == "handle" and not first.nullable else ""

    @property
    def short_name(self):
        """dl_tensor_shape -> shape; dl_sgd_create -> sgd; dl_relu -> relu."""
        if self.creates:
            return self.name.replace("_create", "", 1)
        return self.name.removeprefix(f"{self.owner}_") if self.owner else self.name

    @property
    def is_for_users(self):
        """Not what bindings do themselves: ownership and errors."""
        return not (self.generated or self.c_name in ERRORS
                    or any(p.base in BY_HAND_HANDLES for p in self.inputs + self.outputs))

    @property
    def wrapped(self):
        return (self.is_for_users and not self.news and self.c_name not in BY_HAND
                and all(p.kind in INPUTS for p in self.inputs)
                and all(r.kind in OUTPUTS for r in self.outputs))

    @property
    def rest(self):
        """The inputs, the owner apart."""
        return self.inputs[1:] if self.owner else self.inputs

    @property
    def defaulted(self):
        """How many of the last inputs have a default: generators; the dtype and the device of a
        tensor made from nothing."""
        makes_tensor = not self.owner and bool(self.outputs) and self.outputs[0].base == "tensor"
        count = 0
        for p in reversed(self.rest):
            generator = p.base == "generator" and p.nullable
            if not generator and not (makes_tensor and p.kind in ("dtype", "device")):
                break
            count += 1
        return count

    @property
    def required(self):
        """The inputs without a default, the owner apart."""
        return self.rest[:len(self.rest) - self.defaulted]

    @property
    def extra(self):
        """The inputs with a default."""
        return self.rest[len(self.rest) - self.defaulted:]


@dataclass
class Module:
    name: str
    title: str
    options: list
    functions: list


@dataclass
class Api:
    enums: list
    constants: list    # their C names
    handles: dict      # name without dl_ -> {doc, counted}
    callbacks: dict
    modules: list

    @property
    def owned_handles(self):
        """The kinds that bindings give to their users."""
        return [h for h in self.handles if h not in BY_HAND_HANDLES]

    @property
    def wrapped_modules(self):
        """Those with functions that are wrapped by rule."""
        return [m for m in self.modules if any(f.wrapped for f in m.functions)]

    def enum(self, name):
        return next(e for e in self.enums if e.name == name)


def read_enum(name, entry):
    names = list(entry["values"])
    prefix = os.path.commonprefix(names)
    prefix = prefix[:prefix.rindex("_") + 1]
    return Enum(name.removeprefix("dl_"), entry["doc"],
                [EnumValue(n.removeprefix(prefix), n, v) for n, v in entry["values"].items()])


def read_param(p):
    known = {k: p[k] for k in ("name", "kind", "base", "nullable", "length", "doc") if k in p}
    return Param(**known)


def read_field(f):
    param = read_param({"kind": "number", **f})
    param.default, param.c_type, param.reserved = f["default"], f["type"], f["reserved"]
    return param


def read_options(entry, module):
    name = entry["name"].removeprefix("dl_").removesuffix("_options")
    return Options(name, entry["doc"], [read_field(f) for f in entry["fields"]], module)


def read_function(f, module, options):
    return Function(
        c_name=f["name"], doc=f["doc"], module=module, c_result=f["c_result"],
        c_params=[(p["name"], p["type"]) for p in f["c_params"]],
        inputs=[read_param(p) for p in f["params"]],
        returns=[read_param(r) for r in f["returns"]],
        value=read_param({"name": "value", **f["value"]}) if "value" in f else None,
        options=options[f["options"]] if "options" in f else None,
        generated=f.get("generated", ""), news=f.get("news", False),
        may_call_back=f.get("may_call_back", False))


def read_module(m):
    options = [read_options(o, m["name"]) for o in m["options"]]
    by_name = {o.name: o for o in options}
    return Module(m["name"], m["title"], options,
                  [read_function(f, m["name"], by_name) for f in m["functions"]])


def load(path):
    raw = json.loads(path.read_text())
    return Api([read_enum(n, e) for n, e in raw["enums"].items()], list(raw["constants"]),
               {n.removeprefix("dl_"): h for n, h in raw["handles"].items()},
               raw["callbacks"], [read_module(m) for m in raw["modules"]])
