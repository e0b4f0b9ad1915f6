"""The layout of generated files."""

import textwrap

NOTICE = "Generated from bindings/dl_api.json by bindings/generate; do not edit."
WIDTH = 100


def camel(name, words={}):
    """CamelCase; `words` are those that the language writes in a way of their own."""
    return "".join(words.get(word, word.capitalize()) for word in name.split("_"))


def broken(line, indent, step="    "):
    """The lines of code that is too long for one, broken after commas."""
    lines = []
    while len(line) > WIDTH and ", " in line[:WIDTH]:
        cut = line.rindex(", ", 0, WIDTH) + 1
        lines.append(line[:cut])
        line = indent + step + line[cut:].lstrip()
    return lines + [line]


def comment(text, mark, indent=""):
    """The lines of a comment, each of which begins with a mark."""
    return textwrap.wrap(text, WIDTH, initial_indent=indent + mark,
                         subsequent_indent=indent + mark, break_on_hyphens=False)


def fit(text, marks, step="    "):
    """Breaks lines that are too long: comments, which begin with a mark, between words, code after
    commas."""
    lines = []
    for line in text.split("\n"):
        indent = line[:len(line) - len(line.lstrip())]
        mark = next((m for m in marks if line.lstrip().startswith(m)), "")
        lines += (comment(line.strip()[len(mark):], mark, indent) if mark else
                  broken(line, indent, step))
    return "\n".join(lines)
