"""Options: a plain aggregate (NAMEFields), the same with setters (NAMEOptions), its C struct."""

from ..api import C_NUMBERS
from . import names
from .text import comment, namespace, wrap


def describe(field, api):
    """(C++ type, default, expression for C of the object o)."""
    kind, name, default = field.kind, field.name, field.default
    if kind == "number":
        return C_NUMBERS[field.base], default, f"o.{name}"
    if kind == "flag":
        return "bool", "true" if default == "1" else "false", f"o.{name}"
    if kind in ("enum", "dtype"):
        enum = names.enum_name(field.base)
        value = names.value_name(api.enum(field.base).value(default))
        return enum, f"{enum}::{value}", f"static_cast<int32_t>(o.{name})"
    if kind == "device":
        return "Device", "Device(kCPU)" if default == "0" else "Device()", f"o.{name}.value()"
    if kind == "str":
        return "std::string", "", f"o.{name}.empty() ? nullptr : o.{name}.c_str()"
    if kind == "handle":
        cpp = {"tensor": "Tensor", "generator": "Generator",
               "sampler": "Sampler"}.get(field.base)
        if cpp:
            return cpp, "", f"o.{name}.handle()"
    return None  # functions: by hand


def fields_of(options, api):
    """[(field, description)] of those that C++ shows."""
    described = ((f, describe(f, api)) for f in options.named)
    return [(f, d) for f, d in described if d]


def emit_structs(options, api):
    name = names.options_name(options)
    body = comment(options.doc) + f"struct {name}Fields {{\n"
    fields = fields_of(options, api)
    for field, (type_, default, _) in fields:
        body += comment(field.doc, "  ")
        body += f"  {type_} {field.name} = {default or '{}'};\n"
    body += f"}};\nstruct {name}Options : {name}Fields {{\n"
    for field, (type_, _, _) in fields:
        given = f"const {type_}&" if field.kind in ("str", "handle") else type_
        body += wrap(f"{name}Options& {field.name}({given} value) {{", "  ").rstrip("\n")
        body += f"\n    {name}Fields::{field.name} = value;\n    return *this;\n  }}\n"
    return body + "};\n"


def emit_conversion(options, api, home):
    name, c_name = names.options_name(options), options.c_name
    body = f"inline {c_name} to_c(const {home}::{name}Fields& o) {{\n"
    body += f"  {c_name} c = {c_name.upper()}_INIT;\n"
    for field, (_, _, expression) in fields_of(options, api):
        body += f"  c.{field.name} = {expression};\n"
    return body + "  return c;\n}\n"


def emit(module, api):
    """The structs in their namespace, and their conversions."""
    if not module.options:
        return ""
    home = names.options_home(module.name)
    structs = "\n".join(emit_structs(o, api) for o in module.options)
    conversions = "\n".join(emit_conversion(o, api, home) for o in module.options)
    return namespace(home, structs) + "\n" + namespace("dl::detail", conversions)
