"""A header for each module of the C API: its options, its functions, methods of the tensor."""

from . import names, options
from .functions import Signature, body, emit as emit_function, is_generated, is_public, \
    return_type, twin_name
from .text import function as function_text, header, namespace, wrap

# Modules whose functions of a first argument x are methods of the tensor too.
METHODS = {"create", "view", "elementwise", "compare", "index", "reduce", "linalg", "random",
           "autograd", "device"}
# Functions that PyTorch has no method for, or whose methods are written by hand.
FUNCTIONS_ALONE = {"linear", "dropout", "index", "index_put", "index_put_"}


# Of functions, where it is not dl.
NAMESPACES = {"loss": "dl::nn::functional", "nn": "dl::nn", "data": "dl::data"}


def home_of(function, module):
    """(namespace, C++ name)"""
    name = names.function_name(function.name)
    if not is_public(function):
        return "dl::detail", function.name
    if name.startswith("init_"):
        return "dl::nn::init", name.removeprefix("init_") + "_"
    if name == "calculate_gain":
        return "dl::nn::init", name
    if name.startswith("clip_grad"):
        return "dl::nn::utils", name
    if name.startswith("parallel_"):
        return "dl::nn::parallel", name.removeprefix("parallel_")
    return NAMESPACES.get(module, "dl"), name


def signatures_of(module):
    """A signature for each generated function; an i64 twin goes with its f64 sister."""
    functions = {f.name: f for f in module.functions if is_generated(f)}
    twins = {twin_name(name) for name in functions if twin_name(name) in functions}
    return [Signature(f, functions.get(twin_name(name))) for name, f in functions.items()
            if name not in twins]


def is_method(signature, module):
    first = signature.function.inputs[:1]
    return module in METHODS and first and first[0].kind == "handle" \
        and first[0].name == "x" and is_public(signature.function) \
        and signature.function.name not in FUNCTIONS_ALONE


def is_in_place(signature):
    return signature.function.name.endswith("_")


def method_head(signature, scope="", defaults=True):
    """Where methods are declared, a Tensor is incomplete and no default can be made of one."""
    name = names.function_name(signature.function.name)
    result = "const Tensor&" if is_in_place(signature) else return_type(signature.function)
    shown = signature.parameters[1:]
    whole = [i for i, p in enumerate(shown) if p.type == "const Tensor&"]
    first = whole[-1] + 1 if whole else 0
    declared = ", ".join(p.declaration(defaults and i >= first) for i, p in enumerate(shown))
    return f"{result} {scope}{name}({declared}) const"


def emit_method(signature):
    head = "inline " + method_head(signature, "TensorMethods::", False)
    if is_in_place(signature):
        inner = "  const Tensor& x = self();\n" + body(signature) + "  return x;\n"
    else:
        name = names.function_name(signature.function.name)
        arguments = ", ".join(["self()"] + [p.name for p in signature.parameters[1:]])
        inner = f"  return dl::{name}({arguments});\n"
    return function_text(head, inner)


def emit_methods(api):
    """The class of the methods, a base of Tensor."""
    text = "// Every function on a first tensor x as a method; see the function of the same name.\n"
    text += "class TensorMethods {\n public:\n"
    for module in api.modules:
        for signature in signatures_of(module):
            if is_method(signature, module.name):
                text += wrap(method_head(signature) + ";", "  ")
    text += "\n private:\n  const Tensor& self() const;\n};\n"
    before = "class Tensor;\nusing TensorList = std::vector<Tensor>;\n\n"
    return header("The methods of the tensor.", ["dl/cpp/values.hpp", "tuple"],
                  namespace("dl", before + namespace("detail", text)))


def emit_functions(module):
    places = {}
    seen = set()
    for signature in signatures_of(module):
        if is_method(signature, module.name) and is_in_place(signature):
            places.setdefault("dl::detail", []).append(emit_method(signature))
            continue
        place, name = home_of(signature.function, module.name)
        key = (place, name, tuple(p.type for p in signature.parameters))
        if key in seen:
            raise SystemExit(f"two C functions would be {place}::{name}; name one in names.py")
        seen.add(key)
        places.setdefault(place, []).append(emit_function(signature, name))
        if is_method(signature, module.name):
            places.setdefault("dl::detail", []).append(emit_method(signature))
    # dl before dl::detail, whose methods call it
    return "\n".join(namespace(place, "\n".join(places[place])) for place in sorted(places))


def emit(api):
    files = {"tensor_methods.hpp": emit_methods(api)}
    for module in api.modules:
        name, title = module.name, module.title
        includes = ["dl/cpp/tensor.hpp"]
        structs = options.emit(module, api)
        if structs:
            takes = ["dl/cpp/sampler.hpp"] if "Sampler" in structs else includes
            files[f"{name}_options.hpp"] = header(f"{title}: options.", takes, structs)
            includes = [f"dl/cpp/generated/{name}_options.hpp"]
        functions = emit_functions(module)
        if functions:
            files[f"{name}.hpp"] = header(f"{title}.", includes, functions)
    every = [f"dl/cpp/generated/{name}" for name in sorted(files) if "_" not in name]
    files["operations.hpp"] = header("Every function.", every, "")
    return files
