"""One C++ function for a C function, or for two of them that take a number as f64 and as i64."""

from ..api import C_NUMBERS
from . import names
from .text import comment, function as function_text, wrap
from .types import BY_HAND, Parameter, parameters

# Parts of classes that are written by hand, which call the C API themselves.
HAND_WRITTEN = ("tensor_", "error_", "last_error_", "scope_", "item_", "sequential_add_", "grad_",
                "generator_create", "dataset_get")
HAND_WRITTEN_NAMES = {"backward", "backward_from", "grad", "set_grad_enabled"}


def is_generated(function):
    name = function.name
    by_hand = name in HAND_WRITTEN_NAMES or (
        name.startswith(HAND_WRITTEN) and not name.startswith("tensor_dataset"))
    return not (function.generated or function.news or by_hand
                or BY_HAND & {p.kind for p in function.inputs})


def is_public(function):
    """Takes and gives tensors and numbers alone; others are what the classes are made of."""
    items = function.inputs + function.returns
    handles = {p.base for p in items if p.kind in ("handle", "handles")}
    noun = function.name.split("_")[0]
    return handles <= {"tensor", "generator"} and noun not in ("generator", "stream", "event") \
        and not function.name.endswith("_create") and function.name != "default_generator"


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

    def declare(self):
        return ", ".join(p.declaration() for p in self.parameters)

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
    kind, base = result.kind, result.base
    if kind == "handle":
        return "Tensor" if base == "tensor" else f"detail::Handle<dl_{base}>"
    if kind == "handles":
        return "TensorList" if base == "tensor" else f"std::vector<detail::Handle<dl_{base}>>"
    if kind == "array":
        return "Dims" if base == "dims" else f"std::vector<{C_NUMBERS[base]}>"
    simple = {"flag": "bool", "dtype": "DType", "device": "Device", "str": "const char*",
              "text": "std::string"}
    if kind in simple:
        return simple[kind]
    return C_NUMBERS[base] if kind == "number" else names.enum_name(base)


def c_type(result):
    kind = result.kind
    if kind == "handle":
        return f"dl_{result.base}*"
    simple = {"flag": "int32_t", "dtype": "dl_dtype", "device": "dl_device", "enum": "int32_t",
              "str": "const char*"}
    return simple[kind] if kind in simple else C_NUMBERS[result.base]


def from_c(result, expression):
    kind, type_ = result.kind, result_type(result)
    if kind == "handle":
        handle = f"detail::Handle<dl_{result.base}>({expression})"
        return f"Tensor({handle})" if result.base == "tensor" else handle
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
    c_name, arguments = function.c_name, signature.arguments(twin)
    result = function.returns[0]
    kind, base = result.kind, result.base
    if kind == "handle":
        tail = ", ".join([c_name] + arguments)
        call = f"detail::tensor_of({tail})" if base == "tensor" else \
            f"detail::handle_of<dl_{base}>({tail})"
        return f"detail::with_options({call}, options)" if signature.makes_tensor else call
    if kind in ("text", "array", "handles"):
        return _written(function, arguments, result)
    return from_c(result, f"detail::value_of<{c_type(result)}>({', '.join([c_name] + arguments)})")


def _filled(maker, function, arguments, outputs, also=()):
    """A helper is given a function that calls C with the memory that the helper has:
    `outputs` declares it, the names of `also` come after it."""
    given = [output.split()[-1] for output in outputs]
    call = _call(function.c_name, [*arguments, *given, *also])
    return f"{maker}[&]({', '.join(outputs)}) {{\n    return {call};\n  }})"


def _text(function, arguments, also=()):
    return _filled("detail::text_of(", function, arguments,
                   ["char* text", "int64_t capacity", "int64_t* length"], also)


def _written(function, arguments, result):
    """A result that C writes to memory of the caller's."""
    kind, base = result.kind, result.base
    if kind == "text":
        return _text(function, arguments)
    element = f"dl_{base}*" if kind == "handles" else C_NUMBERS[base]
    if kind == "handles" and len(result.length) == 1:
        maker = "detail::tensors_of" if base == "tensor" else f"detail::handles_from<dl_{base}>"
        return _filled(f"{maker}(detail::size_of({result.length[0]}), ", function, arguments,
                       [f"{element}* results"])
    if kind == "handles":
        maker = "detail::tensors_of" if base == "tensor" else \
            f"detail::objects_of<detail::Handle<dl_{base}>, dl_{base}>"
    else:
        maker = "Dims::of" if base == "dims" else f"detail::array_of<{element}>"
    return _filled(maker + "(", function, arguments,
                   [f"{element}* results", "int64_t capacity", "int64_t* count"])


def several_results(signature):
    """Statements: C writes to variables, of which a tuple is made."""
    function, arguments = signature.function, signature.arguments()
    plain = [r for r in function.returns if r.kind != "text"]
    body = "".join(f"  {c_type(r)} {r.name}{{}};\n" for r in plain)
    outputs = [f"&{r.name}" for r in plain]
    text = next((r for r in function.returns if r.kind == "text"), None)
    if text:
        body += f"  std::string {text.name} = {_text(function, arguments, outputs)};\n"
    else:
        body += wrap(f"detail::check({_call(function.c_name, arguments + outputs)});", "  ")
    values = ", ".join(from_c(r, r.name) for r in function.returns)
    return body + wrap(f"return {{{values}}};", "  ")


def return_type(function):
    results = function.returns
    if function.value:
        return result_type(function.value)
    if not results:
        return "void"
    types = [result_type(r) for r in results]
    return types[0] if len(types) == 1 else f"std::tuple<{', '.join(types)}>"


def statement(signature, twin=False):
    function = signature.twin if twin else signature.function
    if function.returns:
        return f"return {one_result(signature, twin)};"
    return f"detail::check({_call(function.c_name, signature.arguments(twin))});"


def body(signature):
    function, before = signature.function, signature.before()
    if function.value:
        call = from_c(function.value, _call(function.c_name, signature.arguments()))
        return before + wrap(f"return {call};", "  ")
    if len(function.returns) > 1:
        return before + several_results(signature)
    if not signature.scalars:
        return before + wrap(statement(signature), "  ")
    whole = " && ".join(f"{s}.is_integral()" for s in signature.scalars)
    integral, other = statement(signature, twin=True), statement(signature)
    if function.returns:
        return before + wrap(f"if ({whole}) {integral}", "  ") + wrap(other, "  ")
    return before + wrap(f"if ({whole}) {{ {integral} }} else {{ {other} }}", "  ")


def emit(signature, name):
    function = signature.function
    head = f"inline {return_type(function)} {name}({signature.declare()})"
    return comment(function.doc) + function_text(head, body(signature))
