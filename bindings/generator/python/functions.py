"""A Python function for each C function: arguments in, the call, results out."""

from . import calls, convert
from .text import HEAD, c_string_lines, indented, wrapped

HEADER = """{head}
#pragma once

#include "python.h"

namespace dlpython {{

struct Constant {{
  const char* name;
  long value;
}};
extern const Constant constants[];  // ends with a null name

// The functions of each module of the C API; every table ends with a null name.
{tables}
extern PyMethodDef* const function_tables[];  // ends with null

}}  // namespace dlpython
"""

SOURCE = """{head}
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {{

namespace {{

{functions}
}}  // namespace

PyMethodDef {module}_functions[] = {{
{rows}
    {{nullptr, nullptr, 0, nullptr}}}};

}}  // namespace dlpython
"""

TABLES = """{head}
#include "functions.h"

namespace dlpython {{

{names};

}}  // namespace dlpython
"""

FUNCTION = """{names}PyObject* {name}_function(const Given& given) {{
{body}
}}
"""

NAMES = """{names};
constexpr Signature {name}_signature = {{
    "{name}", {name}_names, {count}, {positional}, {required}}};

"""

def signature(function):
    by_place = calls.by_place(function)
    names = [p.name for p in by_place + calls.by_keyword(function)]
    if not names:
        return ""
    start = f"constexpr const char* {function.name}_names[] = {{"
    return NAMES.format(name=function.name,
                        names=wrapped(start, [f'"{n}"' for n in names], "}", 4),
                        count=len(names), positional=len(by_place),
                        required=calls.required(function))


def body(function):
    by_place = calls.by_place(function)
    if by_place or function.options:
        lines = [f"const Arguments a({function.name}_signature, given);"]
    else:
        lines = [f'expect_no_arguments("{function.name}", given);']
    if calls.has_callables(function):
        lines.append("auto callables = std::make_unique<Callables>();")
    for i, p in enumerate(by_place):
        lines += convert.argument(p, i)
    if function.options:
        lines += options(function.options, len(by_place))
    lines += call(function)
    return indented(lines)


def options(struct, first):
    lines = [f"{struct.c_name} options = {struct.c_name.upper()}_INIT;"]
    for i, p in enumerate(struct.named, first):
        lines += convert.option(p, i)
    return lines


def c_arguments(function):
    called = calls.has_callables(function)
    parts = [x for p in function.inputs for x in convert.c_argument(p, called)]
    if function.options:
        parts.append("&options")
    return parts


def call(function):
    if function.value:
        c_call = f"{function.c_name}({', '.join(c_arguments(function))})"
        return [f"return {convert.value(function.value, c_call)};"]
    called = calls.has_callables(function)
    release = ["void* user_data = callables.release();"] if called else []
    return release + convert.call_and_results(function, c_arguments(function))


def doc(function):
    required, fields = calls.required(function), calls.by_keyword(function)
    names = [p.name if i < required else p.name + "=None"
             for i, p in enumerate(calls.by_place(function))]
    if fields:
        names.append("*")
    names += [f"{p.name}=None" for p in fields]
    return c_string_lines(f"{function.name}({', '.join(names)})\n--\n\n{function.doc}")


def table_row(function):
    name = function.name
    return (f'    {{"{name}", as_method(entry<{name}_function>),\n     kFast,\n'
            f"{doc(function)}}},")


def emit_module(module, functions):
    text = "\n".join(FUNCTION.format(names=signature(f), name=f.name, body=body(f))
                     for f in functions)
    return SOURCE.format(head=HEAD, module=module, functions=text,
                         rows="\n".join(table_row(f) for f in functions))


def emit(api):
    given = {m.name: calls.functions_of(m) for m in api.modules}
    modules = {m: fs for m, fs in given.items() if fs}
    files = {f"{m}.cpp": emit_module(m, fs) for m, fs in modules.items()}
    tables = "\n".join(f"extern PyMethodDef {m}_functions[];" for m in modules)
    names = wrapped("PyMethodDef* const function_tables[] = {",
                    [f"{m}_functions" for m in modules] + ["nullptr"], "}", 4)
    files["functions.h"] = HEADER.format(head=HEAD, tables=tables)
    files["tables.cpp"] = TABLES.format(head=HEAD, names=names)
    return files
