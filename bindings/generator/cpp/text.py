"""The layout of C++ headers."""

from ..text import NOTICE, WIDTH, broken, comment as comment_of


def comment(doc, indent=""):
    return "".join(line + "\n" for line in comment_of(doc, "// ", indent))


def wrap(line, indent=""):
    """A declaration or call, broken after commas where it is too long."""
    return "\n".join(broken(indent + line, indent)) + "\n"


def header(title, includes, body):
    lines = "".join(f"#include <{name}>\n" for name in includes)
    return f"// {title} {NOTICE}\n#pragma once\n\n{lines}" + (f"\n{body}" if body else "")


def namespace(name, body):
    return f"namespace {name} {{\n\n{body}\n}}  // namespace {name}\n" if body else ""


def function(head, body):
    """A function's text, on one line if there is room."""
    line = f"{head} {{ {body.strip()} }}"
    if len(line) <= WIDTH and body.count("\n") == 1:
        return line + "\n"
    return wrap(head + " {") + body + "}\n"
