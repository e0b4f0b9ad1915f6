"""A Python function for each C function: arguments in, the call, results out."""

from . import BANNER, convert
from .text import c_string_lines, indented, wrapped

HEADER = """{banner}
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

SOURCE = """{banner}
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"

namespace dlpython {{

namespace {{

{functions}
}}  // namespace

PyMethodDef {module}_functions[] = {{
{rows}
    {{nullptr, nullptr, 0, nullptr}}}};

}}  // namespace dlpython
"""

TABLES = """{banner}
#include "functions.h"

namespace dlpython {{

{names};

}}  // namespace dlpython
"""

FUNCTION = """{names}PyObject* {name}(const Given& given) {{
{body}
}}
"""

NAMES = """{names};
constexpr Signature {name}_signature = {{
    "{name}", {name}_names, {count}, {positional}, {required}}};

"""

def c_identifier(name):
    return name + "_function"


def signature(function):
    names = [p.name for p in function.parameters]
    if not names:
        return ""
    head = f"constexpr const char* {function.name}_names[] = {{"
    return NAMES.format(name=function.name,
                        names=wrapped(head, [f'"{n}"' for n in names], "}", 4),
                        count=len(names), positional=len(function.positional),
                        required=function.required)


def body(function):
    lines = []
    if function.parameters:
        lines.append(f"const Arguments a({function.name}_signature, given);")
    else:
        lines.append(f'expect_no_arguments("{function.name}", given);')
    if function.has_callables:
        lines.append("auto callables = std::make_unique<Callables>();")
    for i, p in enumerate(function.positional):
        lines += convert.argument(p, i)
    if function.options_name:
        lines += options(function)
    lines += call(function)
    return indented(lines)


def options(function):
    name = function.options_name
    lines = [f"dl_{name}_options options = DL_{name.upper()}_OPTIONS_INIT;"]
    for i, p in enumerate(function.fields, len(function.positional)):
        lines += convert.option(p, i)
    return lines


def c_arguments(function):
    parts = [x for p in function.inputs for x in convert.c_argument(p, function.has_callables)]
    if function.options_name:
        parts.append("&options")
    return parts


def call(function):
    if function.value:
        c_call = f"{function.c_name}({', '.join(c_arguments(function))})"
        return [f"return {convert.value(function.value, c_call)};"]
    if function.has_callables:
        release = ["void* user_data = callables.release();"]
    else:
        release = []
    return release + convert.call_and_results(function, c_arguments(function))


def doc(function):
    names = [p.name if i < function.required else p.name + "=None"
             for i, p in enumerate(function.positional)]
    if function.fields:
        names.append("*")
    names += [f"{p.name}=None" for p in function.fields]
    return c_string_lines(f"{function.name}({', '.join(names)})\n--\n\n{function.doc}")


def table_row(function):
    name = c_identifier(function.name)
    return (f'    {{"{function.name}", as_method(entry<{name}>),\n     kFast,\n'
            f"{doc(function)}}},")


def emit_module(module, functions):
    text = "\n".join(FUNCTION.format(names=signature(f), name=c_identifier(f.name), body=body(f))
                     for f in functions)
    return SOURCE.format(banner=BANNER, module=module, functions=text,
                         rows="\n".join(table_row(f) for f in functions))


def emit(api):
    modules = {m: fs for m, fs in api.functions.items() if fs}
    files = {f"src/generated/{m}.cpp": emit_module(m, fs) for m, fs in modules.items()}
    tables = "\n".join(f"extern PyMethodDef {m}_functions[];" for m in modules)
    names = wrapped("PyMethodDef* const function_tables[] = {",
                    [f"{m}_functions" for m in modules] + ["nullptr"], "}", 4)
    files["src/generated/functions.h"] = HEADER.format(banner=BANNER, tables=tables)
    files["src/generated/tables.cpp"] = TABLES.format(banner=BANNER, names=names)
    return files
