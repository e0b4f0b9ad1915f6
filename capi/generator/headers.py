"""Emits include/dl/*.h."""

from . import comments, signature, types

NOTICE = "Generated from capi/spec by capi/generate; do not edit."

MACROS = """\
/* DL_API and DL_CALL stand on every function: linkage and calling convention. */
#ifndef DL_API
#if defined(_WIN32)
#define DL_API __declspec(dllimport)
#else
#define DL_API
#endif
#endif
#if defined(_WIN32)
#define DL_CALL __cdecl
#else
#define DL_CALL
#endif
"""


def number(value):
    return f"({value})" if isinstance(value, int) and value < 0 else str(value)


def constant_name(name):
    """'device_of(kind, index)' -> 'DL_DEVICE_OF(kind, index)'."""
    head, bracket, tail = name.partition("(")
    return f"DL_{head.upper()}{bracket}{tail}"


def guard(name, body, includes):
    macro = f"DL_{name.upper()}_H"
    lines = [f"#ifndef {macro}", f"#define {macro}", ""]
    lines += [f"#include {i}" for i in includes]
    return "\n".join(lines) + f"\n\n{body}\n#endif /* {macro} */\n"


def c_block(text):
    return f'#ifdef __cplusplus\nextern "C" {{\n#endif\n\n{text}\n#ifdef __cplusplus\n}}\n#endif\n'


def enum_text(spec, enum):
    lines = []
    if enum.doc:
        lines.append(comments.block(comments.doc_lines(enum.doc)))
    for name, (value, doc) in enum.values.items():
        note = f" /* {doc} */" if doc else ""
        lines.append(f"#define {enum.constant(name)} {number(value)}{note}")
    return "\n".join(lines) + "\n"


def enums_text(spec, enums):
    enums = list(enums)
    return (["\n".join(f"typedef {e.kind} dl_{e.name};" for e in enums) + "\n"] +
            [enum_text(spec, e) for e in enums])


def core_enums(spec):
    """What the core itself speaks of: a new module's enums must not make all of it be rebuilt."""
    return [e for e in spec.enums.values() if e.module == "types"]


def codes_header(spec):
    body = "\n".join(enums_text(spec, core_enums(spec)))
    first = f"/* Statuses, element types and kinds of devices. {NOTICE} */\n"
    return first + guard("codes", body, ["<stdint.h>"])


def types_header(spec):
    core = core_enums(spec)
    parts = [MACROS, "typedef int32_t dl_device;\n"]
    parts += enums_text(spec, (e for e in spec.enums.values() if e not in core))
    for _, name, value, doc in spec.constants:
        parts.append(comments.block(comments.doc_lines(doc)) +
                     f"\n#define {constant_name(name)} {number(value)}\n")
    parts.append(comments.block(["Objects. A handle is opaque: not an address, and only the "
                                 "library reads it."]) + "\n" +
                 "\n".join(f"typedef struct dl_{h} dl_{h};" for h in spec.handles) + "\n")
    first = f"/* Constants and handle types of libdl's C ABI. {NOTICE} */\n"
    callbacks = [callback_text(c) for c in spec.find_module("types").callbacks]
    parts.append(c_block("\n".join(callbacks)))
    return first + guard("types", "\n".join(parts), ["<dl/codes.h>", "<stddef.h>"])


def callback_text(callback):
    doc = comments.block(comments.doc_lines(callback.doc)) + "\n" if callback.doc else ""
    items = [types.declare(ctype, name) for name, ctype in callback.params] or ["void"]
    head = types.declare(f"typedef {callback.result}", f"(DL_CALL *dl_{callback.name})(")
    return doc + signature.wrap(head, items, ");", 100) + "\n"


def options_text(options):
    """The struct and its _INIT macro."""
    upper = f"DL_{options.name.upper()}_OPTIONS_INIT"
    lines = []
    if options.doc:
        lines.append(comments.block(comments.doc_lines(options.doc)))
    lines += [f"typedef struct dl_{options.name}_options {{",
              f"  uint32_t struct_size; /* sizeof(dl_{options.name}_options) */"]
    values = [f"sizeof(dl_{options.name}_options)"]
    for ctype, name, default, param in signature.layout(options):
        values.append(default)
        notes = comments.entry(param, comments.input_notes(param)) if param else "must be 0"
        text = types.declare(ctype, name) + ";"
        note = f"  {text} /* {notes} */"
        if len(note) <= 100:
            lines.append(note)
        else:
            lines += ["  " + row for row in comments.block(comments.fill(notes, "", "")).split("\n")]
            lines.append(f"  {text}")
    lines += [f"}} dl_{options.name}_options;", ""]
    lines.append(f"#define {upper} \\\n" + signature.wrap("  {", values, "}", 96).replace(
        "\n", " \\\n"))
    return "\n".join(lines) + "\n"


def foreign_structs(module):
    """Declares the structs of other libraries that the module's functions point to."""
    used = (p.type for f in module.functions for p in f.params + f.returns)
    names = dict.fromkeys(t.base for t in used if t.kind == "pointer" and t.base)
    return ["\n".join(f"struct {name};" for name in names) + "\n"] if names else []


def module_header(spec, module):
    parts = foreign_structs(module) + [callback_text(c) for c in module.callbacks]
    parts += [options_text(o) for o in module.options]
    parts += [comments.header_comment(f) + "\n" + signature.prototype(f) + ";\n"
              for f in module.functions]
    title = comments.block([f"{module.title}. {NOTICE}"] +
                           ([""] + comments.doc_lines(module.doc) if module.doc else []))
    return title + "\n" + guard(module.name, c_block("\n".join(parts)), ["<dl/types.h>"])


def umbrella(spec):
    names = [f"<dl/{m.name}.h>" for m in spec.modules]
    body = ("/* The whole C API of libdl. */\n")
    return f"/* Everything. {NOTICE} */\n" + guard("dl", body, names)


def emit(spec):
    files = {"include/dl/codes.h": codes_header(spec), "include/dl/types.h": types_header(spec),
             "include/dl/dl.h": umbrella(spec)}
    for module in spec.modules:
        if module.name != "types":
            files[f"include/dl/{module.name}.h"] = module_header(spec, module)
    return files
