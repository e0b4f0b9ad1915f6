"""Emits bindings/go/dl/generated_*.go: enums, options and owned handles (types), and per module of
the API its functions and methods. The C declarations come from the headers, through cgo."""

from .api import C_NUMBERS, summary
from .text import NOTICE, camel as camel_of, fit

WORDS = {"sgd": "SGD", "csv": "CSV", "mse": "MSE", "bce": "BCE", "nll": "NLL", "lr": "LR",
         "idx": "IDX", "mnist": "MNIST", "dtype": "DType", "cpu": "CPU", "relu": "ReLU",
         "elu": "ELU", "gelu": "GELU", "silu": "SiLU", "l1": "L1", "i64": "I64", "f64": "F64"}
NUMBERS = {"i32": "int32", "i64": "int64", "u8": "uint8", "u32": "uint32", "u64": "uint64",
           "f32": "float32", "f64": "float64", "dims": "int64"}
RENAMED = {"item_f64": "Item"}
# They set a thread's state, and goroutines move between threads.
LEFT_OUT = {"dl_set_grad_enabled", "dl_set_default_device"}
HEAD = (f"// {NOTICE}\n\npackage dl\n\n"
        "// #include <dl/dl.h>\n// #include <stdlib.h>\nimport \"C\"\n\n")


def camel(name):
    place = "_" if name.endswith("_") else ""
    return camel_of(name, WORDS) + place


def lower(name):
    head, _, rest = name.partition("_")
    name = head + camel_of(rest, WORDS)
    return {"type": "typ", "range": "rang", "func": "fun", "map": "mapping"}.get(name, name)


def doc(name, text):
    return f"// {name}: {summary(text)}\n" if text else ""


# ---- Types ----

def enum_text(e):
    name = camel(e.name)
    prefix = "" if e.name == "dtype" else name
    values = aligned([(prefix + camel(n.lower()) if prefix else n_dtype(n), f"{name} = {v}")
                      for n, _, v in e.values])
    return f"{doc(name, e.doc)}type {name} int32\n\nconst (\n{values})\n"


def aligned(rows, indent="\t"):
    """Two columns, as gofmt has them."""
    width = max((len(left) for left, _ in rows), default=0)
    return "".join(f"{indent}{left.ljust(width)} {right}\n" for left, right in rows)


def n_dtype(name):
    return "DTypeDefault" if name == "DEFAULT" else name.capitalize()


HANDLE = """{doc}type {name} struct{{ raw *C.dl_{kind} }}

// own{name} takes over a reference; nil for NULL.
func own{name}(raw *C.dl_{kind}) *{name} {{
\tif raw == nil {{
\t\treturn nil
\t}}
\tx := &{name}{{raw}}
\truntime.SetFinalizer(x, (*{name}).Close)
\tcollectWhenGrown()
\treturn x
}}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *{name}) ptr() *C.dl_{kind} {{
\tif x == nil {{
\t\treturn nil
\t}}
\treturn x.raw
}}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *{name}) Close() {{
\tif x == nil || x.raw == nil {{
\t\treturn
\t}}
\tC.dl_{kind}_release(x.raw)
\tx.raw = nil
\truntime.SetFinalizer(x, nil)
}}

func raws{name}(xs []*{name}) []*C.dl_{kind} {{
\traws := make([]*C.dl_{kind}, len(xs)+1)
\tfor i, x := range xs {{
\t\traws[i] = x.ptr()
\t}}
\treturn raws
}}

func own{name}s(raws []*C.dl_{kind}) []*{name} {{
\txs := make([]*{name}, len(raws))
\tfor i, raw := range raws {{
\t\txs[i] = own{name}(raw)
\t}}
\treturn xs
}}
"""


def handle_text(kind, text):
    name = camel(kind)
    return HANDLE.format(doc=doc(name, text), name=name, kind=kind)


def go_type(p):
    if p.kind == "handle":
        return "*" + camel(p.base)
    return {"flag": "bool", "enum": camel(p.base), "dtype": "DType", "device": "Device",
            "str": "string", "text": "string", "handles": f"[]*{camel(p.base)}",
            "devices": "[]Device"}.get(p.kind) or (
                "[]" * (p.kind == "array") + NUMBERS[p.base])


def field_default(f, api):
    if f.kind == "enum":
        return camel(f.base) + camel(api.enum(f.base).value(f.default).name.lower())
    return {"NULL": "", "DL_DEVICE_DEFAULT": "DeviceDefault", "0": ""}.get(f.default) if (
        f.default in ("NULL", "DL_DEVICE_DEFAULT", "0")) else (
            "true" if f.kind == "flag" else f.default)


def scalar_value(p, name):
    """A Go value as a C argument."""
    if p.kind == "handle":
        return f"{name}.ptr()"
    if p.kind == "str":
        return f"t.{'optional' if p.nullable else 'add'}({name})"
    if p.kind == "flag":
        return f"asFlag({name})"
    kinds = {"enum": f"dl_{p.base}", "dtype": "dl_dtype", "device": "dl_device"}
    return f"C.{kinds.get(p.kind) or C_NUMBERS[p.base]}({name})"


def options_text(o, api):
    name = camel(o.name) + "Options"
    notes = "".join(f"//   - {camel(f.name)}: {summary(f.doc)}\n"
                    for f in o.named if f.doc)
    fields = aligned([(camel(f.name), go_type(f)) for f in o.named])
    defaults = ", ".join(f"{camel(f.name)}: {d}" for f in o.named
                         for d in [field_default(f, api)] if d)
    size = ("struct_size:", f"C.uint32_t(unsafe.Sizeof(C.{o.c_name}{{}})),")
    values = aligned([size] + [(f"{f.name}:", scalar_value(f, "o." + camel(f.name)) + ",")
                               for f in o.named], "\t\t")
    return f"""{doc(name, o.doc)}{"//" + chr(10) if notes else ""}{notes}type {name} struct {{
{fields}}}

// options{camel(o.name)} are the defaults, changed by the caller's functions.
func options{camel(o.name)}(change []func(*{name})) *{name} {{
\to := &{name}{{{defaults}}}
\tfor _, f := range change {{
\t\tf(o)
\t}}
\treturn o
}}

func (o *{name}) c(t *texts) C.{o.c_name} {{
\treturn C.{o.c_name}{{
{values}\t}}
}}
"""


def types(api):
    options = [options_text(o, api) for m in api.modules for o in m.options
               if not o.has_callbacks]
    handles = [handle_text(h, api.handles[h]["doc"]) for h in api.owned_handles]
    return "\n".join([HEAD + 'import (\n\t"runtime"\n\t"unsafe"\n)\n',
                      *(enum_text(e) for e in api.enums), *handles, *options])


# ---- Functions ----

def given(p, name):
    """(statements before the call, C arguments)."""
    if p.kind == "handles":
        return ([f"{name}Raw := raws{camel(p.base)}({name})"],
                [f"&{name}Raw[0]", f"C.int64_t(len({name}))"])
    if p.kind == "array":
        return [], [f"as{camel(NUMBERS[p.base])}s({name})", f"C.int64_t(len({name}))"]
    if p.kind == "devices":
        return [], [f"asDevices({name})", f"C.int64_t(len({name}))"]
    if p.kind == "str":
        return [f"{name}Raw := {scalar_value(p, name)}"], [f"{name}Raw"]
    return [], [scalar_value(p, name)]


def result(r, inputs):
    """(statements before the call, C arguments, Go value, statements between two calls)."""
    out = "out" + camel(r.name)
    if r.kind in ("handles", "array", "text"):
        element = {"handles": f"*C.dl_{r.base}", "text": "C.char"}.get(r.kind) or (
            "C." + C_NUMBERS[r.base])
        source = next((lower(p.name) for p in inputs if p.name in r.length), None)
        size = f"len({source})" if source else f"int({out}Count)"
        value = {"handles": f"own{camel(r.base)}s({out}[:{size}])",
                 "text": f"C.GoString(&{out}[0])"}.get(
                     r.kind, f"go{camel(NUMBERS.get(r.base, ''))}s({out}[:{size}])")
        if source:
            return [f"{out} := make([]{element}, {size}+1)"], [f"&{out}[0]"], value, []
        return ([f"var {out}Count C.int64_t", f"{out} := make([]{element}, 1)"],
                [f"&{out}[0]", f"C.int64_t(len({out})-1)", f"&{out}Count"], value,
                [f"{out} = make([]{element}, {size}+2)"])
    ctype = {"handle": f"*C.dl_{r.base}", "flag": "C.int32_t", "enum": f"C.dl_{r.base}",
             "dtype": "C.dl_dtype", "device": "C.dl_device", "str": "*C.char"}.get(
                 r.kind) or "C." + C_NUMBERS[r.base]
    return [f"var {out} {ctype}"], [f"&{out}"], converted(r, out), []


def converted(r, value):
    if r.kind == "handle":
        return f"own{camel(r.base)}({value})"
    if r.kind == "flag":
        return f"{value} != 0"
    return f"C.GoString({value})" if r.kind == "str" else f"{go_type(r)}({value})"


def zero(r):
    if r.kind == "flag":
        return "false"
    if r.kind in ("str", "text"):
        return '""'
    return "nil" if r.kind in ("handle", "handles", "array") else "0"


def body(f, names, has_options):
    before, args, values, between, after = [], [], [], [], []
    for p in f.inputs:
        statements, more = given(p, names[p.name])
        before, args = before + statements, args + more
        if p.kind in ("handle", "handles") and names[p.name] != "nil":
            after.append(f"runtime.KeepAlive({names[p.name]})")
    if f.options:
        before += [f"o := options{camel(f.options.name)}({'change' if has_options else 'nil'})",
                   "raw := o.c(&t)"]
        args, after = args + ["&raw"], after + ["runtime.KeepAlive(o)"]
    for r in f.outputs:
        statements, more, value, grow = result(r, f.inputs)
        before, args, values, between = (before + statements, args + more, values + [value],
                                         between + grow)
    call = called(f"C.{f.c_name}({', '.join(args)})")
    failed = "return " + ", ".join([zero(r) for r in f.outputs] + ["err"])
    lines = before
    if any("t.add(" in s or "t.optional(" in s or "c(&t)" in s for s in before):
        lines = ["var t texts", "defer t.free()"] + before
        lines += ["if t.err != nil {", "\t" + failed.replace("err", "t.err"), "}"]
    if between:
        lines += ["err := " + call[0], *call[1:], "if err != nil {", "\t" + failed, "}", *between]
    lines += [("err = " if between else "err := ") + call[0], *call[1:], *after]
    if not values:
        return lines + ["return err"]
    return lines + ["if err != nil {", "\t" + failed, "}", f"return {', '.join(values)}, nil"]


def called(expression):
    """The lines of a call, one if it fits."""
    if len(expression) < 50:
        return [f"call(func() C.dl_status {{ return {expression} }})"]
    return ["call(func() C.dl_status {", f"\treturn {expression}", "})"]


def signature(f, name, params, variadic):
    given_params = [f"{lower(p.name)} {go_type(p)}" for p in params]
    if variadic and params and params[-1].kind == "array" and not f.options:
        given_params[-1] = given_params[-1].replace("[]", "...")
    if f.options:
        given_params.append(f"change ...func(*{camel(f.options.name)}Options)")
    receiver = f"({lower(f.inputs[0].name)} *{camel(f.owner)}) " if f.owner else ""
    results = [go_type(r) for r in f.outputs] + ["error"]
    shown = results[0] if len(results) == 1 else f"({', '.join(results)})"
    return f"func {receiver}{name}({', '.join(given_params)}) {shown} {{\n"


def defaults_of(p):
    return {"dtype": "DTypeDefault", "device": "DeviceDefault", "handle": "nil"}[p.kind]


def go_name(f):
    if f.creates:
        return "New" + camel(f.short_name)
    return RENAMED.get(f.short_name) or camel(f.short_name)


def function_text(f):
    name = go_name(f)
    if f.c_result != "dl_status":
        r = f.outputs[0]
        return (f"{doc(name, f.doc)}func {name}() {go_type(r)} {{\n"
                f"\treturn {converted(r, f'C.{f.c_name}()')}\n}}\n")
    names = {p.name: lower(p.name) for p in f.inputs}
    short = {**names, **{p.name: defaults_of(p) for p in f.extra}}
    lines = body(f, short, True)
    lines = [line.replace("nil.ptr()", "nil") for line in lines]
    text = doc(name, f.doc) + signature(f, name, f.required, True)
    text += "".join(f"\t{line}\n" for line in lines) + "}\n"
    if f.extra:
        longer = name[:-1] + "With_" if name.endswith("_") else name + "With"
        text += "\n" + doc(longer, f"{name} with what has a default.")
        text += signature(f, longer, f.required + f.extra, False)
        text += "".join(f"\t{line}\n" for line in body(f, names, True)) + "}\n"
    return text


def module_text(module):
    wrapped = [f for f in module.functions if f.wrapped and f.c_name not in LEFT_OUT]
    code = "\n".join(function_text(f) for f in wrapped)
    imports = "import \"runtime\"\n\n" if "runtime." in code else ""
    return HEAD + imports + code


def emit(api):
    folder = "bindings/go/dl"
    files = {f"{folder}/generated_{m.name}.go": module_text(m) for m in api.wrapped_modules}
    files[f"{folder}/generated_types.go"] = types(api)
    return {name: fit(text, ("// ",), step="\t") for name, text in files.items()}
