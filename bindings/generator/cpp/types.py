"""Parameters and results: how C++ takes them and what C is given."""

from ..api import C_NUMBERS
from . import names

# What code by hand passes through the C API itself.
BY_HAND = {"fn", "owner", "pointer", "object", "bytes", "buffer"}


class Parameter:
    """declaration: in C++; arguments: what C is given; default: None where there is none."""

    def __init__(self, name, type_, arguments, default=None, before=""):
        self.name, self.type, self.arguments = name, type_, arguments
        self.default, self.before = default, before

    def declaration(self, defaults=True):
        default = f" = {self.default}" if defaults and self.default else ""
        return f"{self.type} {self.name}{default}"


def _handle(p, name):
    if p.base in ("tensor", "generator"):
        cpp = "Tensor" if p.base == "tensor" else "Generator"
        return Parameter(name, f"const {cpp}&", [f"{name}.handle()"],
                         "{}" if p.nullable else None)
    return Parameter(name, f"dl_{p.base}*", [name], "nullptr" if p.nullable else None)


def _handles(p, name):
    size = f"detail::size_of({name})"
    if p.base == "tensor":
        before = f"  const auto {name}_handles = detail::handles_of({name});\n"
        return Parameter(name, "const std::vector<Tensor>&", [f"{name}_handles.data()", size],
                         None, before)
    return Parameter(name, f"const std::vector<dl_{p.base}*>&", [f"{name}.data()", size])


def _array(p, name):
    if p.base == "dims":
        return Parameter(name, "const Dims&", [f"{name}.data()", f"{name}.size()"])
    return Parameter(name, f"const std::vector<{C_NUMBERS[p.base]}>&",
                     [f"{name}.data()", f"detail::size_of({name})"])


def _devices(_, name):
    before = f"  const auto {name}_values = detail::device_values({name});\n"
    return Parameter(name, "const std::vector<Device>&",
                     [f"{name}_values.data()", f"detail::size_of({name})"], None, before)


def _text(p, name):
    if p.nullable:
        return Parameter(name, "const char*", [name], "nullptr")
    return Parameter(name, "const std::string&", [f"{name}.c_str()"])


def _enum(p, name):
    return Parameter(name, names.enum_name(p.base), [f"static_cast<int32_t>({name})"])


SIMPLE = {
    "handle": _handle, "handles": _handles, "array": _array, "devices": _devices, "str": _text,
    "enum": _enum,
    "number": lambda p, name: Parameter(name, C_NUMBERS[p.base], [name]),
    "flag": lambda p, name: Parameter(name, "bool", [name],
                                      "false" if name == "keepdim" else None),
    "dtype": lambda p, name: Parameter(name, "DType", [f"static_cast<int32_t>({name})"],
                                       "DType::kDefault" if p.nullable else None),
    "device": lambda p, name: Parameter(name, "Device", [f"{name}.value()"],
                                        "Device()"),
}


def parameters(function):
    """The C++ parameters; dtype and device of a new tensor become one TensorOptions."""
    given, result, i = function.inputs, [], 0
    while i < len(given):
        p = given[i]
        if [q.kind for q in given[i:i + 2]] == ["dtype", "device"] and p.nullable:
            result.append(Parameter("options", "const TensorOptions&",
                                    ["static_cast<int32_t>(options.dtype())",
                                     "options.device().value()"], "{}"))
            i += 2
            continue
        parameter = SIMPLE[p.kind](p, p.name)
        parameter.default = names.default_of(function, p) or parameter.default
        if p.kind == "device" and p.name == "device" and len(given) == 2 \
                and function.name == "to_device":
            parameter.default = None
        result.append(parameter)
        i += 1
    if function.options:
        taken = f"const {names.options_type(function.options)}&"
        result.append(Parameter("options", taken, ["&c_options"], "{}",
                                "  const auto c_options = detail::to_c(options);\n"))
    for left, right in reversed(list(zip(result, result[1:]))):
        if right.default is None:
            left.default = None
    return result
