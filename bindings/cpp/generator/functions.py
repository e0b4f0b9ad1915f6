"""One C++ function for a C function, or for two of them that take a number as f64 and as i64."""

from . import names
from .text import comment, function as function_text, wrap
from .types import BY_HAND, NUMBERS, Parameter, parameters

# Parts of classes that are written by hand, which call the C API themselves.
HAND_WRITTEN = ("dl_tensor_", "dl_error_", "dl_last_error_", "dl_scope_", "dl_item_",
                "dl_sequential_add_", "dl_grad_", "dl_generator_create", "dl_dataset_get")
HAND_WRITTEN_NAMES = {"dl_backward", "dl_backward_from", "dl_grad", "dl_set_grad_enabled"}


def is_generated(function):
    name = function["name"]
    return not (function.get("generated") or function.get("news")
                or name.startswith(HAND_WRITTEN) and not name.startswith("dl_tensor_dataset") or name in HAND_WRITTEN_NAMES
                or BY_HAND & {p["kind"] for p in function["params"]})


def is_public(function):
    """Takes and gives tensors and numbers alone; others are what the classes are made of."""
    items = function["params"] + function["returns"]
    handles = {p["base"] for p in items if p["kind"] in ("handle", "handles")}
    noun = function["name"].removeprefix("dl_").split("_")[0]
    return handles <= {"tensor", "generator"} and noun not in ("generator", "stream", "event") \
        and not function["name"].endswith("_create")  and function["name"] != "dl_default_generator"


def twin_name(name):
    in_place = "_" if name.endswith("_") else ""
    return name.removesuffix("_") + "_i64" + in_place


class Signature:
    """What the emitters need: parameters, the twin's, the result."""

    def __init__(self, function, twin=None):
        self.function, self.twin = function, twin
        self.parameters = parameters(function)
        self.scalars = []
        if twin:
            for i, (mine, other) in enumerate(zip(self.parameters, parameters(twin))):
                if mine.type != other.type:
                    self.scalars.append(mine.name)
                    self.parameters[i] = Parameter(mine.name, "Scalar", [f"{mine.name}.f64()"],
                                                   mine.default)

    def declare(self, defaults=True, skip=0):
        return ", ".join(p.declaration(defaults) for p in self.parameters[skip:]).replace("*  ", "* ")

    def arguments(self, twin=False):
        text = [a for p in self.parameters for a in p.arguments]
        if twin:
            text = [a.replace(".f64()", ".i64()") for a in text]
        return text

    def before(self):
        return "".join(p.before for p in self.parameters)

    @property
    def makes_tensor(self):
        return any(p.type == "const TensorOptions&" for p in self.parameters)


def result_type(result):
    kind, base = result["kind"], result["base"]
    if kind == "handle":
        return "Tensor" if base == "tensor" else f"detail::Handle<dl_{base}>"
    if kind == "handles":
        return "TensorList" if base == "tensor" else f"std::vector<detail::Handle<dl_{base}>>"
    if kind == "array":
        return "Dims" if base == "dims" else f"std::vector<{NUMBERS[base]}>"
    simple = {"flag": "bool", "dtype": "DType", "device": "Device", "str": "const char*",
              "text": "std::string"}
    if kind in simple:
        return simple[kind]
    return NUMBERS[base] if kind == "number" else names.enum_name("dl_" + base)


def c_type(result):
    kind = result["kind"]
    if kind == "handle":
        return f"dl_{result['base']}*"
    simple = {"flag": "int32_t", "dtype": "dl_dtype", "device": "dl_device", "enum": "int32_t",
              "str": "const char*"}
    return simple[kind] if kind in simple else NUMBERS[result["base"]]


def from_c(result, expression):
    kind, type_ = result["kind"], result_type(result)
    if kind == "handle":
        handle = f"detail::Handle<dl_{result['base']}>({expression})"
        return f"Tensor({handle})" if result["base"] == "tensor" else handle
    if kind == "flag":
        return f"{expression} != 0"
    if kind in ("dtype", "enum"):
        return f"static_cast<{type_}>({expression})"
    return f"Device::of({expression})" if kind == "device" else expression


def _call(c_name, arguments):
    return f"{c_name}({', '.join(arguments)})"


def one_result(signature, twin=False):
    """The expression that calls C and gives the only result."""
    function = signature.twin if twin else signature.function
    c_name, arguments = function["name"], signature.arguments(twin)
    result = function["returns"][0]
    kind, base = result["kind"], result["base"]
    if kind == "handle":
        tail = ", ".join([c_name] + arguments)
        call = f"detail::tensor_of({tail})" if base == "tensor" else \
            f"detail::handle_of<dl_{base}>({tail})"
        return f"detail::with_options({call}, options)" if signature.makes_tensor else call
    if kind in ("text", "array", "handles"):
        return _written(function, arguments, result)
    return from_c(result, f"detail::value_of<{c_type(result)}>({', '.join([c_name] + arguments)})")


def _written(function, arguments, result):
    """A result that C writes to memory of the caller's."""
    kind, base, name = result["kind"], result["base"], function["name"]
    if kind == "text":
        call = _call(name, arguments + ["text", "capacity", "length"])
        return f"detail::text_of([&](char* text, int64_t capacity, int64_t* length) {{\n    return {call};\n  }})"
    element = f"dl_{base}*" if kind == "handles" else "int64_t" if base == "dims" else NUMBERS[base]
    length = result.get("length")
    if kind == "handles" and length and len(length) == 1:
        call = _call(name, arguments + ["results"])
        maker = "detail::tensors_of" if base == "tensor" else f"detail::handles_from<dl_{base}>"
        return f"{maker}(detail::size_of({length[0]}), [&]({element}* results) {{\n    return {call};\n  }})"
    maker = {"tensor": "detail::tensors_of", "dims": "Dims::of"}.get(base)
    if kind == "handles" and base != "tensor":
        maker = f"detail::objects_of<detail::Handle<dl_{base}>, dl_{base}>"
    call = _call(name, arguments + ["results", "capacity", "count"])
    return f"{maker or f'detail::array_of<{NUMBERS.get(base)}>'}([&]({element}* results, int64_t capacity, int64_t* count) {{\n    return {call};\n  }})"


def several_results(signature):
    """Statements: C writes to variables, of which a tuple is made."""
    function = signature.function
    plain = [r for r in function["returns"] if r["kind"] != "text"]
    body = "".join(f"  {c_type(r)} {r['name']}{{}};\n" for r in plain)
    text = [r for r in function["returns"] if r["kind"] == "text"]
    outputs = [f"&{r['name']}" for r in plain]
    if text:
        call = _call(function["name"], signature.arguments() + ["text", "capacity", "length"] + outputs)
        body += f"  std::string {text[0]['name']} = detail::text_of([&](char* text, int64_t capacity, int64_t* length) {{\n    return {call};\n  }});\n"
    else:
        body += wrap(f"detail::check({_call(function['name'], signature.arguments() + outputs)});", "  ")
    values = ", ".join(from_c(r, r["name"]) for r in function["returns"])
    return body + wrap(f"return {{{values}}};", "  ")


def return_type(function):
    results = function["returns"]
    if "value" in function:
        return result_type(function["value"])
    if not results:
        return "void"
    types = [result_type(r) for r in results]
    return types[0] if len(types) == 1 else f"std::tuple<{', '.join(types)}>"


def body(signature):
    function, before = signature.function, signature.before()
    if "value" in function:
        call = from_c(function["value"], _call(function["name"], signature.arguments()))
        return before + wrap(f"return {call};", "  ")
    if len(function["returns"]) > 1:
        return before + several_results(signature)
    whole = " && ".join(f"{s}.is_integral()" for s in signature.scalars)
    def statement(twin):
        if function["returns"]:
            return f"return {one_result(signature, twin)};"
        return f"detail::check({_call((signature.twin if twin else function)['name'], signature.arguments(twin))});"
    if not whole:
        return before + wrap(statement(False), "  ")
    if function["returns"]:
        return before + wrap(f"if ({whole}) {statement(True)}", "  ") + wrap(statement(False), "  ")
    return before + wrap(f"if ({whole}) {{ {statement(True)} }} else {{ {statement(False)} }}", "  ")


def emit(signature, name, doc=True):
    function = signature.function
    text = comment(function["doc"]) if doc else ""
    head = f"inline {return_type(function)} {name}({signature.declare()})"
    return text + function_text(head, body(signature))
