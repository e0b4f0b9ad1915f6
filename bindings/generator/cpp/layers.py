"""A class for each thing that one function dl_NAME_create makes: layers and losses, and schedules
of learning rates."""

from . import names
from .functions import Signature, is_generated
from .text import comment, header, namespace, wrap
from .types import Parameter

BY_HAND = {"module_create", "sequential_create", "linear_create"}


def makes(function, base):
    return function.name.endswith("_create") and function.name not in BY_HAND \
        and is_generated(function) \
        and [(r.kind, r.base) for r in function.returns] == [("handle", base)]


def emit_class(function, base):
    name = names.camel(function.name.removesuffix("_create"))
    signature = Signature(function)
    for i, parameter in enumerate(signature.parameters):
        if parameter.type == "dl_optimizer*":
            signature.parameters[i] = Parameter("optimizer", "const Optimizer&",
                                                ["optimizer.handle()"])
    forwarded = ", ".join(p.arguments[0] if p.type == "const Optimizer&" else p.name
                          for p in signature.parameters)
    explicit = "explicit " if len(signature.parameters) else ""
    text = comment(function.doc) + f"class {name} : public {base} {{\n public:\n"
    head = f"{explicit}{name}({signature.declare()})"
    call = f": {base}(detail::{function.name}({forwarded})) {{}}"
    if len(head + call) <= 97:
        return text + f"  {head} {call}\n}};\n"
    return text + wrap(head, "  ") + wrap(call, "      ") + "};\n"


def emit_classes(api, module, makes_base, base_of):
    functions = next(m for m in api.modules if m.name == module).functions
    return "\n".join(emit_class(f, base_of(f)) for f in functions if makes(f, makes_base))


def scheduler_base(function):
    """What follows a metric has another step()."""
    return "MetricScheduler" if function.options else "LRScheduler"


def emit(api):
    layers = emit_classes(api, "nn", "module", lambda _: "Layer")
    schedules = emit_classes(api, "optim", "scheduler", scheduler_base)
    return {"layers.hpp": header("Layers and losses.", ["dl/cpp/nn/module.hpp"],
                                 namespace("dl::nn", layers)),
            "schedules.hpp": header("Schedules of learning rates.", ["dl/cpp/lr_scheduler.hpp"],
                                    namespace("dl::optim", schedules))}
