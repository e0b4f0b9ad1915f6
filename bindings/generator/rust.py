"""Emits the Rust crate's src/generated: the C declarations (ffi.rs), enums and options (types.rs),
and per module of the API the functions and methods over them."""

import re

from .api import summary
from .text import NOTICE, camel, fit

SCALARS = {"int32_t": "i32", "int64_t": "i64", "uint8_t": "u8", "uint32_t": "u32",
           "uint64_t": "u64", "float": "f32", "double": "f64", "char": "c_char", "void": "c_void"}
NUMBERS = {"i32": "i32", "i64": "i64", "u8": "u8", "u32": "u32", "u64": "u64", "f32": "f32",
           "f64": "f64", "dims": "i64"}
HEAD = f"// {NOTICE}\n"
# dl_clone copies, where Rust's clone shares; the others are Rust's words.
RENAMED = {"clone": "deep_clone", "where": "where_", "item_f64": "item", "loop": "loop_"}
# Display stands for these.
DISPLAYED = {f"dl_{kind}_to_string" for kind in ("tensor", "module", "optimizer")}


def enum_type(name):
    return {"dtype": "DType"}.get(name, camel(name))


# ---- ffi.rs ----

def c_type(text):
    """A C type in Rust: 'const int64_t *' -> '*const i64'."""
    text = text.strip()
    if text.endswith("*const *"):
        return "*const " + c_type(text[:-len("const *")])
    if text.endswith("*"):
        inner = text[:-1].strip()
        if inner.startswith("const ") and not inner.endswith("*"):
            return "*const " + c_type(inner[len("const "):])
        return "*mut " + c_type(inner)
    if text.startswith("struct "):  # another library's
        return "c_void"
    return SCALARS.get(text, text)


def rust_name(name):
    return {"type": "type_", "from": "from", "where": "where_"}.get(name, name)


def arguments(params):
    return ", ".join(f"{rust_name(n)}: {c_type(t)}" for n, t in params)


def result(text):
    return "" if text == "void" else f" -> {c_type(text)}"


def ffi_callback(name, callback):
    params = [(p["name"], p["type"]) for p in callback["params"]]
    return (f"pub type {name} =\n    Option<unsafe extern \"C\" fn({arguments(params)})"
            f"{result(callback['result'])}>;\n")


def ffi_options(options):
    fields = "".join(f"    pub {f.name}: {c_type(f.c_type)},\n" for f in options.fields)
    return (f"#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {options.c_name} {{\n"
            f"    pub struct_size: u32,\n{fields}}}\n")


def ffi(api):
    enums = "".join(f"pub type dl_{e.name} = i32;\n" for e in api.enums)
    handles = "".join(f"#[repr(C)]\npub struct dl_{h} {{\n    _opaque: [u8; 0],\n}}\n"
                      for h in api.handles)
    functions = "".join(f"    pub fn {f.c_name}({arguments(f.c_params)}){result(f.c_result)};\n"
                        for m in api.modules for f in m.functions)
    parts = [HEAD + "#![allow(non_camel_case_types, clippy::all)]\n\nuse std::os::raw::{c_char, "
             "c_void};\n\npub type dl_device = i32;\n" + enums, handles,
             *(ffi_callback(n, c) for n, c in api.callbacks.items()),
             *(ffi_options(o) for m in api.modules for o in m.options),
             f"extern \"C\" {{\n{functions}}}\n"]
    return "\n".join(parts)


# ---- types.rs ----

def docs(text, indent=""):
    return f"{indent}/// {summary(text)}\n" if text else ""


def enum_text(enum):
    name = enum_type(enum.name)
    values = "".join(f"    pub const {n}: {name} = {name}({v});\n" for n, _, v in enum.values)
    return (f"{docs(enum.doc)}#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n"
            f"pub struct {name}(pub(crate) i32);\n\nimpl {name} {{\n{values}}}\n")


def field_type(f):
    if f.kind == "handle":
        return f"Option<{camel(f.base)}>"
    return {"flag": "bool", "enum": enum_type(f.base), "dtype": "DType", "device": "Device",
            "str": "Option<String>"}.get(f.kind) or NUMBERS[f.base]


def field_default(f):
    if f.kind in ("handle", "str"):
        return "None"
    if f.kind == "flag":
        return "true" if f.default == "1" else "false"
    if f.kind == "device":
        return "Device(-1)" if f.default == "DL_DEVICE_DEFAULT" else f"Device({f.default})"
    if f.kind == "dtype":
        return f"DType({f.default})"
    return f"{float(f.default)!r}" if NUMBERS[f.base].startswith("f") else f.default


def field_raw(f):
    value = f"self.{f.name}"
    if f.kind == "handle":
        return f"{value}.as_ref().map_or(ptr::null_mut(), |x| x.raw())"
    if f.kind == "str":
        return f"texts.optional({value}.as_deref())?"
    if f.kind == "flag":
        return f"{value} as i32"
    return f"{value}.0" if f.kind in ("enum", "dtype", "device") else value


def options_text(o, api):
    name = camel(o.name) + "Options"
    fields = "".join(docs(f.doc, "    ") + f"    pub {f.name}: {field_type(f)},\n" for f in o.named)
    defaults = "".join(f"            {f.name}: {default_of(f, api)},\n" for f in o.named)
    raw = "".join(f"            {f.name}: {'0' if f.reserved else field_raw(f)},\n"
                  for f in o.fields)
    texts = "texts" if any(f.kind == "str" for f in o.named) else "_texts"
    return f"""{docs(o.doc)}#[derive(Clone, Debug)]
pub struct {name} {{
{fields}}}

impl Default for {name} {{
    fn default() -> Self {{
        {name} {{
{defaults}        }}
    }}
}}

impl {name} {{
    pub(crate) fn raw(&self, {texts}: &mut Texts) -> Result<ffi::{o.c_name}> {{
        Ok(ffi::{o.c_name} {{
            struct_size: std::mem::size_of::<ffi::{o.c_name}>() as u32,
{raw}        }})
    }}
}}
"""


def default_of(f, api):
    if f.kind != "enum":
        return field_default(f)
    return f"{enum_type(f.base)}::{api.enum(f.base).value(f.default).name}"


def handle_text(name, doc):
    return (f"handle!({camel(name)}, dl_{name}, dl_{name}_retain, dl_{name}_release,\n"
            f"    \"{' '.join(doc.split())}\");\n")


def types(api):
    handles = "".join(handle_text(h, api.handles[h]["doc"]) for h in api.owned_handles)
    options = [options_text(o, api) for m in api.modules for o in m.options
               if not o.has_callbacks]
    head = (HEAD + "use crate::error::Result;\nuse crate::ffi;\nuse crate::handle::Texts;\n"
            "use crate::device::Device;\nuse std::ptr;\n")
    return "\n".join([head, *(enum_text(e) for e in api.enums), handles, *options])


# ---- <module>.rs ----

def input_type(p):
    if p.kind == "handle":
        return f"Option<&{camel(p.base)}>" if p.nullable else f"&{camel(p.base)}"
    if p.kind == "handles":
        return f"&[&{camel(p.base)}]"
    if p.kind == "str":
        return "Option<&str>" if p.nullable else "&str"
    return {"flag": "bool", "enum": enum_type(p.base), "dtype": "DType", "device": "Device",
            "devices": "&[Device]", "strings": "&[&str]"}.get(p.kind) or (
                f"&[{NUMBERS[p.base]}]" if p.kind == "array" else NUMBERS[p.base])


def input_values(p, name):
    """(statements before the call, the C arguments)."""
    if p.kind == "handle":
        if p.nullable:
            return [], [f"{name}.map_or(ptr::null_mut(), |v| v.raw())"]
        return [], [f"{name}.raw()"]
    if p.kind == "handles":
        return ([f"let {name}_raw: Vec<_> = {name}.iter().map(|v| v.raw()).collect();"],
                [f"{name}_raw.as_ptr()", f"{name}.len() as i64"])
    if p.kind == "devices":
        return [], [f"{name}.as_ptr() as *const i32", f"{name}.len() as i64"]
    if p.kind == "strings":
        return ([f"let {name}_raw = texts.all({name})?;"],
                [f"{name}_raw.as_ptr()", f"{name}.len() as i64"])
    if p.kind == "str":
        add = "optional" if p.nullable else "add"
        return [f"let {name}_raw = texts.{add}({name})?;"], [f"{name}_raw"]
    if p.kind == "array":
        return [], [f"{name}.as_ptr()", f"{name}.len() as i64"]
    if p.kind in ("enum", "dtype", "device"):
        return [], [f"{name}.0"]
    return [], [f"{name} as i32"] if p.kind == "flag" else [name]


def output_type(r):
    if r.kind == "handle":
        return f"Option<{camel(r.base)}>" if r.nullable else camel(r.base)
    if r.kind == "handles":
        return f"Vec<{f'Option<{camel(r.base)}>' if r.nullable else camel(r.base)}>"
    if r.kind == "array":
        return f"Vec<{NUMBERS[r.base]}>"
    return {"flag": "bool", "enum": enum_type(r.base), "dtype": "DType", "device": "Device",
            "str": "String", "text": "String"}.get(r.kind) or NUMBERS[r.base]


def output_values(r):
    """(statements before the call, the C arguments, the Rust value after it)."""
    name = f"out_{r.name}"
    own = "own_optional" if r.nullable else "own"
    if r.kind == "handle":
        return ([f"let mut {name} = ptr::null_mut();"], [f"&mut {name}"],
                f"{camel(r.base)}::{own}({name})")
    if r.kind == "str":
        return ([f"let mut {name} = ptr::null();"], [f"&mut {name}"], f"text_of({name})")
    number = NUMBERS.get(r.base, "i32")
    zero = "0.0" if number.startswith("f") else f"0{number}"
    value = {"flag": f"{name} != 0", "enum": f"{enum_type(r.base)}({name})",
             "dtype": f"DType({name})", "device": f"Device({name})"}.get(r.kind, name)
    return [f"let mut {name} = {zero};"], [f"&mut {name}"], value


def many_values(r, inputs):
    """The same for results of several elements, which stand in a vector of the right length."""
    name = f"out_{r.name}"
    null = {"handles": f"ptr::null_mut::<ffi::dl_{r.base}>()", "text": "0u8"}.get(
        r.kind) or f"0 as {NUMBERS[r.base]}"
    own = "own_optional" if r.nullable else "own"
    value = {"handles": f"{name}.into_iter().map(|v| {camel(r.base)}::{own}(v)).collect()",
             "text": f"text_of_bytes({name})"}.get(r.kind, name)
    source = next((p for p in inputs if p.name in r.length), None)
    if source:
        return ([f"let mut {name} = vec![{null}; {source.name}.len()];"],
                [f"{name}.as_mut_ptr()"], value, "")
    cast = " as *mut c_char" if r.kind == "text" else ""
    count = f"{name}_count"
    return ([f"let mut {name} = Vec::new();", f"let mut {count} = 0i64;"],
            [f"{name}.as_mut_ptr(){cast}", f"{name}.len() as i64", f"&mut {count}"], value,
            f"{name}.resize({count} as usize{' + 1' if r.kind == 'text' else ''}, {null});")


def body_of(f, names, options):
    """The statements of a function that returns a status."""
    before, args, values, grow = [], [], [], []
    for p in f.inputs:
        statements, given = input_values(p, names[p.name])
        before, args = before + statements, args + given
    if f.options:
        before.append(f"let raw_options = {options};" if options == "ptr::null()" else
                      f"let raw_options = {options}.raw(&mut texts)?;")
        args.append("raw_options" if options == "ptr::null()" else "&raw_options")
    for r in f.outputs:
        if r.kind in ("handles", "array", "text"):
            statements, given, value, more = many_values(r, f.inputs)
            grow += [more] if more else []
        else:
            statements, given, value = output_values(r)
        before, args, values = before + statements, args + given, values + [value]
    call = f"check(unsafe {{ ffi::{f.c_name}({', '.join(args)}) }})?;"
    if any("texts." in s or "&mut texts" in s for s in before):
        before.insert(0, "let mut texts = Texts::new();")
    calls = [call, *grow, call] if grow else [call]
    value = values[0] if len(values) == 1 else "(" + ", ".join(values) + ")"
    return before + calls + [f"Ok({value})"]


def wrap_result(f):
    types = [output_type(r) for r in f.outputs]
    return types[0] if len(types) == 1 else "(" + ", ".join(types) + ")"


def defaults_of(p):
    return {"dtype": "DType(0)", "device": "Device(-1)", "handle": "None"}[p.kind]


def plain_function(f):
    """A function that cannot fail and takes nothing."""
    r = f.outputs[0]
    call = f"unsafe {{ ffi::{f.c_name}() }}"
    value = {"flag": f"({call}) != 0", "dtype": f"DType({call})", "device": f"Device({call})",
             "str": f"text_of({call})"}.get(r.kind, call)
    return f"{docs(f.doc)}pub fn {f.short_name}() -> {output_type(r)} {{\n    {value}\n}}\n"


def render(f, name, params, body, doc, indent):
    self_param = ["&self"] if f.owner else []
    given = ", ".join(self_param + [f"{rust_name(p.name)}: {input_type(p)}" for p in params[0]] +
                      params[1])
    allow = "#[allow(clippy::too_many_arguments)]\n" if given.count(":") > 6 else ""
    text = docs(doc) + allow + f"pub fn {name}({given}) -> Result<{wrap_result(f)}> {{\n"
    text += "".join(f"    {line}\n" for line in body) + "}\n"
    return re.sub(r"^(?=.)", indent, text, flags=re.M)


def with_name(name):
    """What is in place keeps its mark: uniform_ -> uniform_with_."""
    return name[:-1] + "_with_" if name.endswith("_") else name + "_with"


def function_text(f, api):
    """A function, and where it has defaults or options a second one, `_with` them."""
    indent = "    " if f.owner else ""
    if f.c_result != "dl_status":
        return plain_function(f)
    name = "describe" if f.c_name in DISPLAYED else RENAMED.get(f.short_name, f.short_name)
    names = {p.name: rust_name(p.name) for p in f.inputs}
    if f.owner:
        names[f.inputs[0].name] = "self"
    extra = bool(f.options or f.extra)
    doc = summary(f.doc) + (f" [`{'Self::' if f.owner else ''}{with_name(name)}`] changes defaults."
                   if extra else "")
    short_names = {**names, **{p.name: defaults_of(p) for p in f.extra}}
    body = body_of(f, short_names, "ptr::null()")
    for p in f.extra:
        if p.kind == "handle":
            body = [line.replace("None.map_or(ptr::null_mut(), |v| v.raw())", "ptr::null_mut()")
                    for line in body]
    text = render(f, name, (f.required, []), body, doc, indent)
    if extra:
        options = [f"options: &{camel(f.options.name)}Options"] if f.options else []
        text += "\n" + render(f, with_name(name), (f.required + f.extra, options),
                              body_of(f, names, "options"), f"`{name}` with what has a default.",
                              indent)
    return text


def display_text(kind):
    return (f"impl std::fmt::Display for {camel(kind)} {{\n"
            "    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n"
            f"        f.write_str(&self.describe().map_err(|_| std::fmt::Error)?)\n"
            "    }\n}\n")


def module_text(module, api):
    wrapped = [f for f in module.functions if f.wrapped]
    parts = [function_text(f, api) for f in wrapped if not f.owner]
    for owner in api.owned_handles:
        methods = [f for f in wrapped if f.owner == owner]
        if methods:
            parts.append(f"impl {camel(owner)} {{\n" +
                         "\n".join(function_text(f, api) for f in methods) + "}\n")
        if any(f.c_name in DISPLAYED for f in methods):
            parts.append(display_text(owner))
    head = (HEAD + "#![allow(unused_imports)]\n\nuse super::types::*;\nuse crate::device::Device;\n"
            "use crate::error::{check, Result};\nuse crate::ffi;\n"
            "use crate::handle::{text_of, text_of_bytes, Texts};\nuse std::os::raw::c_char;\n"
            "use std::ptr;\n")
    return "\n".join([head, *parts])


def emit(api):
    folder = "bindings/rust/src/generated"
    modules = api.wrapped_modules
    names = ["types"] + [m.name for m in modules]
    files = {f"{folder}/{m.name}.rs": module_text(m, api) for m in modules}
    files[f"{folder}/ffi.rs"] = ffi(api)
    files[f"{folder}/types.rs"] = types(api)
    files = {name: fit(text, ("/// ", "// ")) for name, text in files.items()}
    files[f"{folder}/mod.rs"] = HEAD + "".join(f"pub mod {n};\n" for n in ["ffi"] + names)
    return files
