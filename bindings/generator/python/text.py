"""The layout of the extension module's sources."""

import textwrap

from ..text import NOTICE, WIDTH

HEAD = f"// {NOTICE}"


def wrapped(head, items, tail, indent, margin=4):
    """head + items, separated by commas, + tail; lines after the first are indented. The margin is
    for what stands before head and after tail."""
    line, lines = head, []
    for i, item in enumerate(items):
        piece = item + (tail if i + 1 == len(items) else ",")
        gap = "" if line == head or line.isspace() else " "
        if len(line) + len(gap) + len(piece) > WIDTH - margin:
            lines.append(line)
            line, gap = " " * indent, ""
        line += gap + piece
    if not items:
        line += tail
    return "\n".join(lines + [line])


def indented(lines):
    return "\n".join("  " + part for line in lines for part in line.split("\n"))


def c_string(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def c_string_lines(text, indent=5):
    """A C string in several pieces, a line each."""
    pieces = []
    for line in text.splitlines(keepends=True):
        pieces += textwrap.wrap(line.rstrip("\n"), WIDTH - indent - 14, drop_whitespace=False,
                                replace_whitespace=False) or [""]
        if line.endswith("\n"):
            pieces[-1] += "\n"
    return "\n".join(" " * indent + c_string(piece) for piece in pieces)
