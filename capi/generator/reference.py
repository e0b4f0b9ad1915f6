"""Emits the reference pages (capi/reference/*.md) and bindings/dl_api.json."""

import json

from . import comments, signature, types
from .headers import NOTICE, constant_name


def function_page(function):
    lines = [f"### `dl_{function.name}`", "", "```c", signature.prototype(function).replace(
        "DL_API ", "").replace("DL_CALL ", "") + ";", "```", "", function.doc, ""]
    table = comments.rows(function)
    if table:
        lines += ["| parameter | |", "|---|---|"]
        lines += [f"| `{name}` | {text.replace('|', chr(92) + '|')} |" for name, text in table]
        lines.append("")
    lines += [comments.footer(function), ""]
    return lines


def options_page(options):
    lines = [f"### `dl_{options.name}_options`", "", options.doc, "",
             "| field | type | default | |", "|---|---|---|---|"]
    for p in options.fields:
        notes = comments.entry(p, comments.input_notes(p)).replace("|", "\\|")
        lines.append(f"| `{p.name}` | `{types.c_value_type(p.type).strip()}` | `{p.default}` "
                     f"| {notes} |")
    return lines + [""]


def page(module):
    lines = [f"<!-- {NOTICE} -->", f"# {module.title}: `<dl/{module.name}.h>`", ""]
    if module.doc:
        lines += [module.doc, ""]
    for options in module.options:
        lines += options_page(options)
    for function in module.functions:
        if not function.generated:
            lines += function_page(function)
    return "\n".join(lines).rstrip() + "\n"


def describe_type(t):
    found = {"kind": t.kind}
    for key in ("base", "nullable", "optional", "length", "constraint_text"):
        if getattr(t, key):
            found[key.replace("_text", "")] = getattr(t, key)
    return found


def describe_param(p):
    return {"name": p.name, **describe_type(p.type), **({"doc": p.doc} if p.doc else {})}


def describe_function(function):
    found = {
        "name": f"dl_{function.name}", "doc": function.doc,
        "c_result": signature.c_result(function),
        "c_params": [{"name": n, "type": c} for n, c in signature.c_params(function)],
        "params": [describe_param(p) for p in function.params],
        "returns": [describe_param(r) for r in function.returns],
        "threads": function.threads, "since": function.since,
        "statuses": signature.statuses(function),
    }
    for key in ("options", "may_call_back", "news", "generated"):
        if getattr(function, key):
            found[key] = getattr(function, key)
    if function.value:
        found["value"] = describe_type(function.value)
    return found


def describe_options(options):
    return {"name": f"dl_{options.name}_options", "doc": options.doc, "fields": [
        {"name": n, "type": c, "default": d, "reserved": p is None,
         **({"doc": p.doc, **describe_type(p.type)} if p else {})}
        for c, n, d, p in signature.layout(options)]}


def describe(spec):
    return {
        "enums": {f"dl_{e.name}": {"doc": e.doc, "values": {
            e.constant(n): v for n, (v, _) in e.values.items()}} for e in spec.enums.values()},
        "constants": {constant_name(name): value for _, name, value, _ in spec.constants},
        "handles": {f"dl_{h.name}": {"doc": h.doc, "module": h.module, "counted": h.counted}
                    for h in spec.handles.values()},
        "callbacks": {f"dl_{c.name}": {
            "doc": c.doc, "result": c.result,
            "params": [{"name": n, "type": t} for n, t in c.params]}
            for c in spec.callbacks.values()},
        "modules": [{"name": m.name, "title": m.title,
                     "options": [describe_options(o) for o in m.options],
                     "functions": [describe_function(f) for f in m.functions]}
                    for m in spec.modules],
    }


def emit(spec):
    files = {f"capi/reference/{m.name}.md": page(m) for m in spec.modules if m.functions}
    files["bindings/dl_api.json"] = json.dumps(describe(spec), indent=1, ensure_ascii=False) + "\n"
    return files
