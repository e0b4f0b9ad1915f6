"""Options: a plain aggregate (NAMEFields), the same with setters (NAMEOptions), and its C struct."""

from . import names
from .text import comment, namespace, wrap
from .types import NUMBERS


def _enum_default(field, api, c_enum):
    """The C++ name of an enum field's default, given as a C name or as a number."""
    values = api["enums"][c_enum]["values"]
    wanted = values.get(field["default"], None)
    if wanted is None:
        wanted = int(field["default"])
    for cpp, c_name in names.enum_values(c_enum, api["enums"][c_enum]):
        if values[c_name] == wanted:
            return f"{names.enum_name(c_enum)}::{cpp}"
    raise ValueError(f"no value of {c_enum} is {field['default']}")


def describe(field, api):
    """(C++ type, default, expression for C of the object o)."""
    kind, name = field["kind"], field["name"]
    if kind == "number":
        return NUMBERS[field["base"]], field["default"], f"o.{name}"
    if kind == "flag":
        return "bool", "true" if field["default"] == "1" else "false", f"o.{name}"
    if kind in ("enum", "dtype"):
        c_enum = "dl_" + field["base"]
        return (names.enum_name(c_enum), _enum_default(field, api, c_enum),
                f"static_cast<int32_t>(o.{name})")
    if kind == "device":
        default = "Device(kCPU)" if field["default"] == "0" else "Device()"
        return "Device", default, f"o.{name}.value()"
    if kind == "str":
        return "std::string", "", f"o.{name}.empty() ? nullptr : o.{name}.c_str()"
    if kind == "handle":
        cpp = {"tensor": "Tensor", "generator": "Generator",
               "sampler": "Sampler"}.get(field["base"])
        if cpp:
            return cpp, "", f"o.{name}.handle()"
    return None  # functions: by hand


def fields_of(options, api):
    """[(field, description)] of those that C++ shows."""
    shown = [f for f in options["fields"] if not f["reserved"]]
    return [(f, d) for f, d in ((f, describe(f, api)) for f in shown) if d]


def emit_structs(options, api):
    name = names.options_name(options["name"])
    body = comment(options["doc"]) + f"struct {name}Fields {{\n"
    fields = fields_of(options, api)
    for field, (type_, default, _) in fields:
        body += comment(field["doc"], "  ")
        body += f"  {type_} {field['name']} = {default or '{}'};\n"
    body += f"}};\nstruct {name}Options : {name}Fields {{\n"
    for field, (type_, _, _) in fields:
        given = type_ if type_[0].islower() and "::" not in type_ or type_ == "Device" else \
            f"const {type_}&"
        if type_ in (names.enum_name(e) for e in api["enums"]):
            given = type_
        body += wrap(f"{name}Options& {field['name']}({given} value) {{", "  ").rstrip("\n")
        body += f"\n    {name}Fields::{field['name']} = value;\n    return *this;\n  }}\n"
    return body + "};\n"


def emit_conversion(options, api, home):
    name, c_name = names.options_name(options["name"]), options["name"]
    body = f"inline {c_name} to_c(const {home}::{name}Fields& o) {{\n"
    body += f"  {c_name} c = {c_name.upper()}_INIT;\n"
    for field, (_, _, expression) in fields_of(options, api):
        body += f"  c.{field['name']} = {expression};\n"
    return body + "  return c;\n}\n"


def emit(module, api, home):
    """The structs in their namespace, and their conversions."""
    if not module["options"]:
        return ""
    structs = "\n".join(emit_structs(o, api) for o in module["options"])
    conversions = "\n".join(emit_conversion(o, api, home) for o in module["options"])
    return namespace(home, structs) + "\n" + namespace("dl::detail", conversions)
