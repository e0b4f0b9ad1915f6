"""The layout of generated files."""

import textwrap

NOTE = "Generated from bindings/dl_api.json by bindings/cpp/generate; do not edit."


def comment(doc, indent=""):
    if not doc:
        return ""
    return textwrap.fill(doc, 100, initial_indent=indent + "// ",
                         subsequent_indent=indent + "// ", break_long_words=False) + "\n"


def wrap(line, indent=""):
    """Breaks a declaration or call after a comma where it is longer than 100 columns."""
    out, rest = [], indent + line
    while len(rest) > 100:
        cut = rest.rfind(", ", 0, 100)
        if cut < len(indent) + 4:
            break
        out.append(rest[:cut + 1])
        rest = indent + "    " + rest[cut + 2:]
    return "\n".join(out + [rest]) + "\n"


def header(title, includes, body):
    lines = "".join(f"#include <{name}>\n" for name in includes)
    return f"// {title} {NOTE}\n#pragma once\n\n{lines}" + (f"\n{body}" if body else "")


def namespace(name, body):
    return f"namespace {name} {{\n\n{body}\n}}  // namespace {name}\n" if body else ""


def function(head, body):
    """A function's text, on one line if there is room."""
    line = f"{head} {{ {body.strip()} }}\n"
    if len(line) <= 101 and body.count("\n") == 1:
        return line
    return wrap(head + " {") + body + "}\n"
