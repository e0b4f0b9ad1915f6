"""A class for each layer and loss: what the module nn makes by dl_NAME_create."""

from . import names
from .functions import Signature
from .text import comment, header, namespace, wrap

BY_HAND = {"dl_module_create", "dl_sequential_create", "dl_linear_create"}


def is_layer(function):
    return function["name"].endswith("_create") and function["name"] not in BY_HAND \
        and [(r["kind"], r["base"]) for r in function["returns"]] == [("handle", "module")]


def emit_layer(function):
    name = names.camel(function["name"].removeprefix("dl_").removesuffix("_create"))
    signature = Signature(function)
    forwarded = ", ".join(p.name for p in signature.parameters)
    explicit = "explicit " if len(signature.parameters) else ""
    c_name = function["name"].removeprefix("dl_")
    text = comment(function["doc"]) + f"class {name} : public Layer {{\n public:\n"
    head = f"{explicit}{name}({signature.declare()})"
    base = f": Layer(detail::{c_name}({forwarded})) {{}}"
    if len(head + base) <= 97:
        return text + f"  {head} {base}\n}};\n"
    return text + wrap(head, "  ") + wrap(base, "      ") + "};\n"


def emit(api):
    module = next(m for m in api["modules"] if m["name"] == "nn")
    text = "\n".join(emit_layer(f) for f in module["functions"] if is_layer(f))
    return {"layers.hpp": header("Layers and losses.", ["dl/cpp/nn/module.hpp"],
                                 namespace("dl::nn", text))}
