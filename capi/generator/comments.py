"""The documentation of a function as text, for the headers and the reference pages."""

import textwrap

from . import signature, types

HANDLE_KINDS = ("handle", "handles", "object")


def input_notes(p):
    """What the caller must know of an input beyond its C type."""
    t, notes = p.type, []
    if t.kind in HANDLE_KINDS:
        notes.append("gone after a success" if t.consumed else "borrowed")
    if t.nullable and t.kind in ("dtype", "device"):
        notes.append(f"DL_{t.kind.upper()}_DEFAULT for the default")
    elif t.nullable:
        notes.append("elements may be NULL" if t.kind == "handles" else "may be NULL")
    if t.kind == "flag":
        notes.append("0 or 1")
    if t.kind == "device" and not t.nullable:
        notes.append("DL_DEVICE_DEFAULT for the default")
    if t.kind == "enum":
        notes.append(f"DL_{t.base.upper()}_...")
    if t.constraint_text:
        notes.append("must " + t.constraint_text)
    if t.kind in ("bytes", "buffer"):
        notes.append(f"{t.length[0]} bytes")
    elif t.length:
        notes.append(f"{t.length[0]} elements")
    if t.kind == "owner":
        notes.append("given to every callback; destroy(it) runs once, when nothing uses it any "
                     "more, also when this call fails; destroy may be NULL")
    return notes


def output_notes(r):
    t, notes = r.type, []
    if t.kind in ("handle", "handles"):
        notes.append("new references" if t.kind == "handles" else "new reference")
    if t.nullable:
        notes.append("may be given as NULL")
    if t.optional:
        notes.append("pass NULL where it is not wanted")
    if t.kind == "text":
        notes.append("NUL-terminated, cut to the capacity; the full length without the NUL is "
                     "given too (pointer may be NULL)")
    elif t.kind in ("array", "handles"):
        if len(t.length) == 1:
            notes.append(f"one per element of {t.length[0]}")
        else:
            notes.append("as many as the capacity allows; the full count is given too")
    return notes


def entry(p, notes):
    return "; ".join(part for part in [p.doc, ", ".join(notes)] if part)


def rows(function):
    """[(name, description)] of everything in the parameter list."""
    found = [(p.name, entry(p, input_notes(p))) for p in function.params
             if not function.generated]
    if function.options and not function.generated:
        found.append(("options", f"NULL for the defaults of dl_{function.options}_options"))
    for r in function.returns:
        found.append((r.name, "out: " + entry(r, output_notes(r))))
    return found


def footer(function):
    parts = [f"Threads: {function.threads}."]
    codes = signature.statuses(function)
    if codes:
        good = "DL_OK, DL_END" if function.news else "DL_OK"
        parts.append(f"Status: {good} or DL_ERROR_" +
                     ", ".join(code.upper() for code in codes) + ".")
    elif function.value or function.generated:
        parts.append("Cannot fail.")
    if function.may_call_back:
        parts.append("May call back.")
    parts.append(f"Since {function.since}.")
    return " ".join(parts)


def fill(text, first, rest, width=96):
    return textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest,
                         break_long_words=False, break_on_hyphens=False)


def block(lines):
    """A C comment around lines of text."""
    body = [f" * {line}".rstrip() for line in lines]
    return "\n".join(["/* " + lines[0].strip()] + body[1:]) + " */"


def doc_lines(text):
    lines = []
    for paragraph in text.split("\n\n"):
        if lines:
            lines.append("")
        lines += fill(paragraph, "", "")
    return lines


def header_comment(function):
    lines = doc_lines(function.doc)
    table = rows(function)
    if table:
        width = max(len(name) for name, _ in table)
        lines.append("")
        for name, text in table:
            lead = f"  {name.ljust(width)}  "
            lines += fill(text or "-", lead, " " * len(lead)) if text else [lead.rstrip()]
    lines += [""] + fill(footer(function), "", "")
    return block(lines)


def type_words(t):
    """How the reference names a type."""
    return types.c_value_type(t) if t.kind not in ("bytes", "buffer", "owner", "text") else t.kind
