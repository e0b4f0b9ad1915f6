"""Emits the bad-argument tables of tests/capi: for each function its example call and a row per
argument, from which tests/capi/bad_arguments.c makes the bad calls."""

import re

from . import examples, signature, types
from .examples import Example
from .headers import NOTICE

LIMITS = re.compile(r"(>=|>|<=|<) (\S+)")


def bounds(t):
    """A constraint as C initialisers: low, high, and which ends are open."""
    low, high, open_low, open_high = "-HUGE_VAL", "HUGE_VAL", 0, 0
    for part in t.constraint.split("&&"):
        op, value = LIMITS.search(part).groups()
        if op in (">", ">="):
            low, open_low = value, int(op == ">")
        else:
            high, open_high = value, int(op == "<")
    return f".limited = 1, .low = {low}, .high = {high}, .open_low = {open_low}, " \
           f".open_high = {open_high}"


def kind_word(t, output):
    if output:
        if t.kind == "text":
            return "OUT_TEXT"
        if t.kind in ("array", "handles"):
            return "OUT_LIST" if len(t.length) != 1 else "OUT_FILLED"
        return "OUT_OPTIONAL" if t.optional else "OUT"
    if t.kind == "number":
        return f"NUMBER_{t.base.upper()}"
    if t.kind == "array":
        return "DIMS" if t.base == "dims" else "ARRAY"
    return t.kind.upper()


def row(name, t, struct, spec, inside="", output=None):
    """One argument as a C initialiser."""
    parts = [f'.name = "{name}"', f".type = {kind_word(t, output is not None)}",
             f".at = offsetof({struct}, {name.split('.')[-1]})"]
    if inside:
        parts.append(f".inside = 1 + {inside}")
    if t.nullable:
        parts.append(".nullable = 1")
    if t.kind in ("handle", "handles") and output is None:
        parts.append(f'.kind = "{t.base}"')
    if t.constraint:
        parts.append(bounds(t))
    if t.kind == "enum" and output is None:
        numbers = ", ".join(map(str, spec.enums[t.base].numbers()))
        parts.append(f".values = (const int32_t[]){{{numbers}}}, "
                     f".value_count = {len(spec.enums[t.base].values)}")
    if output is not None:
        names = [n for n, _ in types.c_output(name, t)]
        if len(names) > 1:
            parts.append(f'.count_name = "{names[1]}", .count_at = offsetof({struct}, {names[1]}), '
                         f'.total_name = "{names[2]}", .total_at = offsetof({struct}, {names[2]})')
    elif t.length:
        size = "1" if t.kind in ("bytes", "buffer") else f"sizeof({types.c_value_type(t)})"
        parts.append(f'.count_name = "{t.length[0]}", .count_at = offsetof({struct}, {t.length[0]}), '
                     f".element = {size}")
    return "    {" + ", ".join(parts) + "},"


def rows(function, spec):
    struct = f"struct {function.name}_args"
    lines = [row(p.name, p.type, struct, spec) for p in function.params if p.type.kind != "owner"]
    if function.options:
        options = spec.options[function.options]
        ctype = f"dl_{options.name}_options"
        lines.append(f'    {{.name = "options", .type = OPTIONS, .at = offsetof({struct}, options), '
                     f".element = sizeof({ctype})}},")
        lines += [row(f"options.{p.name}", p.type, ctype, spec, f"offsetof({struct}, options)")
                  for p in options.fields]
        lines += [f'    {{.name = "options.{name}", .type = RESERVED, .at = offsetof({ctype}, {name}), '
                  f".inside = 1 + offsetof({struct}, options)}},"
                  for _, name, _, param in signature.layout(options) if param is None]
    lines += [row(r.name, r.type, struct, spec, output=True) for r in function.returns]
    return lines


def subject(function, spec):
    """The example call and the table of one function."""
    example, name = Example(function, spec), function.name
    fields = [f"  {types.declare(c, n)};" for n, c in signature.c_params(function)]
    lines = [f"struct {name}_args {{"] + (fields or ["  int none;"]) + ["};"]
    if example.storage:
        lines += ["static struct {"] + [f"  {s}" for s in example.storage] + [f"}} {name}_in;"]
    outputs = examples.output_storage(function)
    if outputs:
        lines += ["static struct {"] + [f"  {s}" for s in outputs] + [f"}} {name}_out;"]
    table = rows(function, spec)
    for verb, body in (("make", example.make + ([example.before] if example.before else [])),
                       ("clean", example.clean), ("after", [example.after] if example.after else [])):
        if body:
            lines += [f"static void {name}_{verb}(void *args) {{", f"  struct {name}_args *a = args;"]
            lines += ["  (void)a;"]
            lines += [f"  {s}" for s in body] + ["}"]
    lines += [f"static dl_status {name}_call(void *args) {{", f"  struct {name}_args *a = args;",
              "  (void)a;", f"  return {examples.call(function)};", "}"]
    if table:
        lines += [f"static const struct argument {name}_arguments[] = {{"] + table + ["};"]
    parts = [f'.name = "{name}"', f".size = sizeof(struct {name}_args)", f".call = {name}_call"]
    parts += [f".make = {name}_make"] if example.make or example.before else []
    parts += [f".clean = {name}_clean"] if example.clean else []
    parts += [f".after = {name}_after"] if example.after else []
    parts += [f".out = &{name}_out", f".out_size = sizeof({name}_out)"] if outputs else []
    parts += [f'.aliases = "{" ".join(function.aliases)}"'] if function.aliases else []
    if table:
        parts += [f".arguments = {name}_arguments", f".count = {len(table)}"]
    lines.append(signature.wrap(f"static const struct subject {name}_subject = {{", parts, "};", 100))
    return "\n".join(lines) + "\n"


def tested(function):
    return not function.generated and not function.value


def table(module, spec):
    functions = [f for f in module.functions if tested(f)]
    lines = [f"/* Bad calls of <dl/{module.name}.h>. {NOTICE} */", '#include "../bad_arguments.h"', ""]
    lines += [subject(f, spec) for f in functions]
    lines += [f"const struct subject *const {module.name}_subjects[] = {{"]
    lines += [f"    &{f.name}_subject," for f in functions] + ["    NULL};"]
    return "\n".join(lines) + "\n"


def init_checks(spec):
    """A row per options struct: _INIT and _init must agree byte for byte."""
    lines = []
    for name in spec.options:
        lines += [f"static int check_{name}_options(void) {{",
                  f"  const dl_{name}_options want = DL_{name.upper()}_OPTIONS_INIT;",
                  f"  return init_agrees(&want, sizeof(want), (init_fn)dl_{name}_options_init);", "}"]
    lines += ["", "const struct init_check init_checks[] = {"]
    lines += [f'    {{"dl_{name}_options", check_{name}_options}},' for name in spec.options]
    return lines + ["    {NULL, NULL}};"]


def example_functions(spec):
    lines = []
    for h in spec.handles.values():
        body = re.sub(r"EXAMPLE\((\w+)\)", r"example_\1()", h.example.replace("{}", "made"))
        lines += [f"dl_{h.name} *example_{h.name}(void) {{", f"  dl_{h.name} *made = NULL;",
                  f"  {body}", "  return made;", "}", ""]
    for c in spec.callbacks.values():
        params = ", ".join(types.declare(ctype, name) for name, ctype in c.params) or "void"
        head = types.declare(c.result, f"DL_CALL example_{c.name}({params})")
        lines += [f"{head} {{"] + [f"  (void){name};" for name, _ in c.params]
        lines += [f"  {c.example}" if c.example else
                  ("" if c.result == "void" else "  return DL_OK;"), "}", ""]
    return lines


def examples_source(spec):
    lines = [f"/* Objects and callbacks of the examples. {NOTICE} */", '#include "../bad_arguments.h"', ""]
    lines += example_functions(spec) + init_checks(spec) + [""]
    lines += ["const struct module_table module_tables[] = {"]
    lines += [f'    {{"{m.name}", {m.name}_subjects}},' for m in spec.modules if m.name != "types"]
    lines += ["    {NULL, NULL}};", "", "const struct kind_example kind_examples[] = {"]
    lines += [f'    {{"{h.name}", (void *(*)(void))example_{h.name}, '
              f"{f'(void (*)(void *))dl_{h.name}_release' if h.counted else 'NULL'}}},"
              for h in spec.handles.values()]
    return "\n".join(lines + ["    {NULL, NULL, NULL}};"]) + "\n"


def examples_header(spec):
    lines = [f"/* {NOTICE} */", "#ifndef DL_TEST_EXAMPLES_H", "#define DL_TEST_EXAMPLES_H", "",
             "#include <dl/dl.h>", ""]
    lines += [f"dl_{h} *example_{h}(void);" for h in spec.handles]
    for c in spec.callbacks.values():
        params = ", ".join(types.declare(ctype, name) for name, ctype in c.params) or "void"
        lines.append(types.declare(c.result, f"DL_CALL example_{c.name}({params})") + ";")
    lines += [f"extern const struct subject *const {m.name}_subjects[];"
              for m in spec.modules if m.name != "types"]
    return "\n".join(lines + ["", "#endif"]) + "\n"


def emit(spec):
    files = {"tests/capi/generated/examples.c": examples_source(spec),
             "tests/capi/generated/examples.h": examples_header(spec)}
    for module in spec.modules:
        if module.name != "types":
            files[f"tests/capi/generated/bad_{module.name}.c"] = table(module, spec)
    return files
