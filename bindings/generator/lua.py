"""Emits libdl/generated of the Lua binding: the C declarations for LuaJIT's FFI (cdef.lua), enums
and options (types.lua), and per module of the API its functions and methods, which raise errors."""

import re

from .api import C_NUMBERS, summary
from .text import NOTICE, fit

HEAD = f"-- {NOTICE}\n"
KEYWORDS = {"end", "and", "or", "not", "repeat", "function", "local", "in", "then", "until"}
RENAMED = {"item_f64": "item"}
# Modules whose free functions have a table of their own; the others' stand at the top.
SPACES = {"nn", "optim", "data", "parallel", "io"}


# ---- cdef.lua ----

def declare(ctype, name):
    return f"{ctype}{name}" if ctype.endswith("*") else f"{ctype} {name}"


def parameters(params):
    return ", ".join(declare(t, n) for n, t in params) or "void"


def options_struct(o):
    fields = "".join(f"  {declare(f.c_type, f.name)};\n" for f in o.fields)
    return f"typedef struct {{\n  uint32_t struct_size;\n{fields}}} {o.c_name};\n"


def callback_type(name, callback):
    params = parameters([(p["name"], p["type"]) for p in callback["params"]])
    return f"typedef {callback['result']} (*{name})({params});\n"


def cdef(api):
    types = [f"typedef int32_t dl_{name};\n" for name in ["device"] + [e.name for e in api.enums]]
    types += [f"typedef struct dl_{h} dl_{h};\n" for h in api.handles]
    types += [f"typedef struct {{ dl_{h} *raw; }} libdl_{h};\n" for h in api.owned_handles]
    types += [callback_type(n, c) for n, c in api.callbacks.items()]
    options = [options_struct(o) for m in api.modules for o in m.options]
    functions = [f"{declare(f.c_result, f.c_name)}({parameters(f.c_params)});\n"
                 for m in api.modules for f in m.functions]
    return HEAD + "return [[\n" + "".join(types + options + functions) + "]]\n"


# ---- types.lua ----

def enum_entry(e):
    values = ", ".join(f"{lua_name(n.lower(), quoted=True)} = {v}" for n, _, v in e.values)
    return f"  {e.name} = {{ {values} }},\n"


def lua_name(name, quoted=False):
    if name not in KEYWORDS:
        return name
    return f'["{name}"]' if quoted else name + "_"


def field_kind(f):
    if f.kind in ("enum", "handle"):
        return f'{{ "{f.kind}", "{f.base}" }}'
    if f.kind == "number":
        return '{ "whole" }' if f.base[0] in "iu" else '{ "real" }'
    return f'{{ "{f.kind}" }}'


def options_entry(o):
    fields = "".join(f"    {f.name} = {field_kind(f)},\n" for f in o.named)
    return f"  {o.name} = {{\n{fields}  }},\n"


def types(api):
    options = [o for m in api.modules for o in m.options if not o.has_callbacks]
    kinds = ", ".join(f'"{h}"' for h in api.owned_handles)
    return (HEAD + "return {\n  kinds = { " + kinds + " },\n  enums = {\n" +
            "".join("  " + enum_entry(e) for e in api.enums) +
            "  },\n  -- What each option takes.\n  options = {\n" +
            "".join(options_entry(o).replace("\n  ", "\n    ").replace("  ", "    ", 1)
                    for o in options) + "  },\n}\n")


# ---- <module>.lua ----

def given(p, where):
    """The C arguments for an input."""
    name = lua_name(p.name)
    if p.kind == "handle":
        call = "as_optional_handle" if p.nullable else "as_handle"
        return [f'{call}("{p.base}", {name}, "{where}")']
    if p.kind in ("handles", "array", "devices"):
        return [name + "_raw", name + "_count"]
    if p.kind == "enum":
        return [f'as_enum("{p.base}", {name}, "{where}")']
    if p.kind == "number":
        return [f'{"as_whole" if p.base[0] in "iu" else "as_real"}({name}, "{where}")']
    call = {"dtype": "dtype", "device": "device", "flag": "flag",
            "str": "optional_text" if p.nullable else "text"}[p.kind]
    return [f'as_{call}({name}, "{where}")']


def prepared(p, where):
    """The statement that makes a C array of an input that is a table."""
    name = lua_name(p.name)
    kind = {"handles": f'as_handles("{p.base}", ', "devices": "as_devices("}.get(
        p.kind, "as_reals(" if p.base == "f64" else "as_wholes(")
    return f'local {name}_raw, {name}_count = {kind}{name}, "{where}")'


BOXES = {"flag": "int32_t", "dtype": "int32_t", "device": "int32_t", "enum": "int32_t",
         "str": "const char *"}


def converted(r, value):
    if r.kind == "handle":
        return f'own("{r.base}", {value})'
    if r.kind in ("dtype", "enum"):
        return f'name_of("{r.base}", {value})'
    return {"flag": f"{value} ~= 0", "device": f"device_name({value})",
            "str": f"string_of({value})"}.get(r.kind, f"tonumber({value})")


def result(r, inputs):
    """(statements before the call, C arguments, Lua value, statements between two calls)."""
    name = "out_" + r.name
    if r.kind not in ("handles", "array", "text"):
        ctype = f"dl_{r.base} *" if r.kind == "handle" else BOXES.get(r.kind) or C_NUMBERS[r.base]
        return [f'local {name} = new("{ctype}[1]")'], [name], converted(r, name + "[0]"), []
    ctype = {"handles": f"dl_{r.base} *", "text": "char"}.get(r.kind) or C_NUMBERS[r.base]
    source = next((p for p in inputs if p.name in r.length), None)
    count = lua_name(source.name) + "_count" if source else f"tonumber({name}_count[0])"
    value = {"handles": f'own_all("{r.base}", {name}, {count})', "text": f"string_of({name})"}.get(
        r.kind, f"numbers_of({name}, {count})")
    if source:
        return [f'local {name} = new("{ctype}[?]", {count})'], [name], value, []
    extra = " + 1" if r.kind == "text" else ""
    return ([f"local {name}, {name}_size = nil, 0", f'local {name}_count = new("int64_t[1]")'],
            [name, name + "_size", name + "_count"], value,
            [f"{name}_size = {count}{extra}", f'{name} = new("{ctype}[?]", {name}_size)'])


def body(f, name):
    before, args, values, grow, keeps = [], [], [], [], []
    for p in f.inputs:
        where = f"{name}: {p.name}"
        if p.kind in ("handle", "handles"):
            keeps.append(f"{'keep' if p.kind == 'handle' else 'keep_all'}({lua_name(p.name)})")
        if p.kind in ("handles", "array", "devices"):
            before.append(prepared(p, where))
        args += given(p, where)
    if f.options:
        before.append(f'local raw_options = as_options("{f.options.name}", given, "{name}")')
        args.append("raw_options")
    for r in f.outputs:
        statements, more, value, between = result(r, f.inputs)
        before, args = before + statements, args + more
        values, grow = values + [value], grow + between
    call = f"check(C.{f.c_name}({', '.join(args)}))"
    calls = [call, *grow, call] if grow else [call]
    return before + calls + keeps + ["return " + (", ".join(values) or "true")]


def function_text(f, table):
    name = RENAMED.get(f.short_name, f.short_name)
    if f.c_result != "dl_status":
        lines = ["return " + converted(f.outputs[0], f"C.{f.c_name}()")]
    else:
        lines = body(f, name)
    names = [lua_name(p.name) for p in f.inputs] + (["given"] if f.options else [])
    head = f"function {table}.{lua_name(name)}({', '.join(names)})\n"
    code = "".join(f"  {line}\n" for line in lines)
    return f"--- {summary(f.doc)}\n{head}{code}end\n"


# Of libdl/core.lua; converters have a prefix here, because parameters bear their names.
CONVERTERS = ["handle", "optional_handle", "handles", "whole", "real", "wholes", "reals", "flag",
              "enum", "dtype", "device", "devices", "text", "optional_text", "options"]
HELPERS = {"check": "check", "own": "own", "own_all": "own_all", "name_of": "name_of",
           "device_name": "device_name", "string_of": "string_of", "numbers_of": "numbers_of",
           "new": "new",
           "keep": "keep", "keep_all": "keep_all", **{f"as_{c}": c for c in CONVERTERS}}


def module_text(module, api):
    wrapped = [f for f in module.functions if f.wrapped]
    owners = [h for h in api.owned_handles if any(f.owner == h for f in wrapped)]
    parts = [function_text(f, f.owner or "free") for f in wrapped]
    code = "\n".join(parts)
    head = HEAD + 'local core = require("libdl.core")\nlocal C = core.C\n'
    head += "".join(f"local {h} = core.{name}\n" for h, name in HELPERS.items()
                    if re.search(rf"\b{h}\(", code))
    tables = ", ".join(["{}"] * (1 + len(owners)))
    head += f"local {', '.join(['free'] + owners)} = {tables}\n"
    methods = ", ".join(f"{o} = {o}" for o in owners)
    return f"{head}\n{code}\nreturn {{ free = free, methods = {{ {methods} }} }}\n"


def index_text(modules):
    rows = "".join(f'  {{ "{m.name if m.name in SPACES else ""}", '
                   f'require("libdl.generated.{m.name}") }},\n' for m in modules)
    note = '-- Each module\'s functions, after the name of their table; "" is the top.\n'
    return f"{HEAD}{note}return {{\n{rows}}}\n"


def emit(api):
    folder = "bindings/lua/libdl/generated"
    modules = api.wrapped_modules
    files = {f"{folder}/{m.name}.lua": module_text(m, api) for m in modules}
    files[f"{folder}/cdef.lua"] = cdef(api)
    files[f"{folder}/types.lua"] = types(api)
    files[f"{folder}/modules.lua"] = index_text(modules)
    return {name: fit(text, ("--- ", "-- ")) for name, text in files.items()}
