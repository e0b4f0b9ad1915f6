"""bindings/dl_api.json as the emitters see it: enums, options, handles, and for each function what
a binding calls it, whose method it is, and which of its parameters have defaults."""

import json
import os.path
import textwrap
from dataclasses import dataclass, field

NOTICE = "Generated from bindings/dl_api.json by bindings/generate; do not edit."

# What every binding can pass and take by rule; functions with other kinds (raw memory, callbacks)
# are wrapped by hand.
INPUTS = {"handle", "handles", "number", "array", "flag", "enum", "dtype", "device", "devices",
          "str", "strings"}
OUTPUTS = {"handle", "handles", "number", "array", "flag", "enum", "dtype", "device", "str", "text"}

# The parts of the API that a binding's hand-written layer stands for: errors become the language's
# own, ownership makes scopes unnecessary, and grad mode is a block.
BY_HAND = {"dl_last_error_message", "dl_last_error_code", "dl_last_error_set",
           "dl_last_error_clear", "dl_status_name", "dl_grad_mode_push", "dl_grad_mode_pop"}
BY_HAND_HANDLES = {"error", "scope"}


@dataclass
class Enum:
    """name without dl_; values: (name without the common prefix, number)."""

    name: str
    doc: str
    values: list


@dataclass
class Param:
    """A parameter, a result or an option's field."""

    name: str
    kind: str
    base: str = ""
    nullable: bool = False
    optional: bool = False
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
    module: str = ""

    @property
    def c_name(self):
        return f"dl_{self.name}_options"

    @property
    def named(self):
        """The fields that a caller sets."""
        return [f for f in self.fields if not f.reserved]


@dataclass
class Function:
    """A function of the C API. `wrapped`: bindings wrap it by rule."""

    c_name: str
    name: str          # without dl_, the owner's kind and _create
    doc: str
    module: str
    c_result: str
    c_params: list     # [(name, C type)]
    inputs: list       # Params
    outputs: list
    options: str
    owner: str         # the handle kind whose method it is, or ""
    creates: str       # the handle kind that a constructor makes, or ""
    defaulted: int     # how many of the last inputs have a default
    wrapped: bool
    threads: str

    @property
    def required(self):
        """The inputs without a default, the owner apart."""
        rest = self.inputs[1:] if self.owner else self.inputs
        return rest[:len(rest) - self.defaulted]

    @property
    def extra(self):
        """The inputs with a default."""
        return self.inputs[len(self.inputs) - self.defaulted:] if self.defaulted else []


@dataclass
class Module:
    name: str
    title: str
    options: list
    functions: list


@dataclass
class Api:
    enums: list
    constants: dict
    handles: dict      # name without dl_ -> {doc, counted}
    callbacks: dict
    modules: list

    @property
    def owned_handles(self):
        """The kinds that bindings give to their users."""
        return [h for h in self.handles if h not in BY_HAND_HANDLES]

    def options(self, name):
        return next(o for m in self.modules for o in m.options if o.name == name)


def camel(name):
    return "".join(part.capitalize() for part in name.split("_"))


def first_paragraph(doc):
    return " ".join(doc.split("\n\n")[0].split())


def read_enum(name, entry):
    names = list(entry["values"])
    prefix = os.path.commonprefix(names)
    prefix = prefix[:prefix.rindex("_") + 1]
    return Enum(name.removeprefix("dl_"), first_paragraph(entry["doc"]),
                [(n[len(prefix):], v) for n, v in entry["values"].items()])


def read_param(p):
    known = {k: p[k] for k in ("name", "kind", "base", "nullable", "optional", "length", "doc")
             if k in p}
    return Param(**known)


def read_field(f):
    param = read_param({"kind": "number", **f})
    param.default, param.c_type, param.reserved = f["default"], f["type"], f["reserved"]
    return param


def read_options(entry, module):
    name = entry["name"].removeprefix("dl_").removesuffix("_options")
    return Options(name, first_paragraph(entry["doc"]), [read_field(f) for f in entry["fields"]],
                   module)


def owner_of(inputs):
    first = inputs[0] if inputs else None
    return first.base if first and first.kind == "handle" and not first.nullable else ""


def count_defaulted(inputs, outputs, owner):
    """Generators have a default; so have the dtype and the device of a tensor made from nothing."""
    makes_tensor = not owner and bool(outputs) and outputs[0].base == "tensor"
    count = 0
    for p in reversed(inputs[1:] if owner else inputs):
        generator = p.base == "generator" and p.nullable
        if not generator and not (makes_tensor and p.kind in ("dtype", "device")):
            break
        count += 1
    return count


def is_wrapped(f, inputs, outputs):
    if f.get("generated") or f.get("news") or f["name"] in BY_HAND:
        return False
    if any(p.base in BY_HAND_HANDLES for p in inputs + outputs):
        return False
    return (all(p.kind in INPUTS for p in inputs) and all(r.kind in OUTPUTS for r in outputs))


def short_name(name, owner, creates):
    """dl_tensor_shape -> shape; dl_sgd_create -> sgd; dl_relu -> relu."""
    name = name.removeprefix("dl_")
    if creates:
        return name.replace("_create", "", 1)
    return name.removeprefix(f"{owner}_") if owner else name


def read_function(f, module):
    inputs = [read_param(p) for p in f["params"]]
    results = f["returns"] or ([{"name": "value", **f["value"]}] if "value" in f else [])
    outputs = [read_param(r) for r in results]
    creates = outputs[0].base if "_create" in f["name"] and outputs else ""
    owner = "" if creates else owner_of(inputs)
    return Function(
        f["name"], short_name(f["name"], owner, creates), first_paragraph(f["doc"]), module,
        f["c_result"], [(p["name"], p["type"]) for p in f["c_params"]], inputs, outputs,
        f.get("options", ""), owner, creates, count_defaulted(inputs, outputs, owner),
        is_wrapped(f, inputs, outputs), f["threads"])


def load(path):
    raw = json.loads(path.read_text())
    modules = [Module(m["name"], m["title"], [read_options(o, m["name"]) for o in m["options"]],
                      [read_function(f, m["name"]) for f in m["functions"]])
               for m in raw["modules"]]
    return Api([read_enum(n, e) for n, e in raw["enums"].items()], raw["constants"],
               {n.removeprefix("dl_"): h for n, h in raw["handles"].items()},
               raw["callbacks"], modules)


def fit(text, marks, width=100, step="    "):
    """Breaks lines that are too long: comments, which begin with a mark, between words, code after
    commas."""
    lines = []
    for line in text.split("\n"):
        indent = line[:len(line) - len(line.lstrip())]
        mark = next((m for m in marks if line.lstrip().startswith(m)), "")
        if mark:
            lines += textwrap.wrap(line.strip()[len(mark):], width, initial_indent=indent + mark,
                                   subsequent_indent=indent + mark, break_on_hyphens=False)
            continue
        while len(line) > width and ", " in line[:width]:
            cut = line.rindex(", ", 0, width) + 1
            lines.append(line[:cut])
            line = indent + step + line[cut:].lstrip()
        lines.append(line)
    return "\n".join(lines)
