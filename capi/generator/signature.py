"""The C side of a function: its parameter list in order, its result, its prototype."""

from . import types


def c_params(function):
    """[(name, C type)]: inputs, options, outputs."""
    if function.generated == "init":
        return [("o", f"dl_{function.options}_options *"), ("size", "uint32_t")]
    params = []
    for p in function.params:
        params += types.c_input(p.name, p.type)
    if function.options:
        params.append(("options", f"const dl_{function.options}_options *"))
    for r in function.returns:
        params += types.c_output(r.name, r.type)
    return params


def c_result(function):
    if function.generated in ("retain", "release"):
        return "void"
    return types.c_value_type(function.value) if function.value else "dl_status"


def prototype(function, width=100):
    """The declaration without the final semicolon, wrapped."""
    head = types.declare(f"DL_API {c_result(function)}", f"DL_CALL dl_{function.name}(")
    head = head.replace("*DL_CALL", "*DL_CALL ").replace("*DL_CALL  ", "*DL_CALL ")
    items = [types.declare(ctype, name) for name, ctype in c_params(function)] or ["void"]
    return wrap(head, items, ")", width - 1)


def wrap(head, items, tail, width):
    """head + comma-separated items + tail, broken into lines with a hanging indent."""
    lines, line = [], head
    for i, item in enumerate(items):
        last = i + 1 == len(items)
        piece = item + (tail if last else ",")
        gap = "" if line == head or not line.strip() else " "
        if len(line) + len(gap) + len(piece) > width and line.strip() and line != head:
            lines.append(line)
            line, gap = " " * 4, ""
        elif line == head and len(head) + len(piece) > width:
            lines.append(head)
            line, gap = " " * 4, ""
        line += gap + piece
    return "\n".join(lines + [line])


def layout(options):
    """The fields of an options struct with the padding made explicit: [(C type, name, default,
    Param or None)]; every byte then belongs to a field, so that two structs compare equal."""
    fields, offset, reserved = [], 4, 0
    for p in options.fields:
        ctype = types.c_value_type(p.type)
        size = size_of(p.type)
        while offset % size:
            step = 4 if size == 8 and offset % 4 == 0 else 1
            fields.append(("uint32_t" if step == 4 else "uint8_t", f"reserved{reserved}", "0", None))
            reserved, offset = reserved + 1, offset + step
        fields.append((ctype, p.name, str(p.default), p))
        offset += size
    while offset % 8:
        fields.append(("uint32_t", f"reserved{reserved}", "0", None))
        reserved, offset = reserved + 1, offset + 4
    return fields


def size_of(t):
    if t.kind == "number":
        return types.SIZES[t.base]
    return 4 if t.kind in ("flag", "enum", "dtype", "device") else 8


def statuses(function):
    """The status constants a function may give, without the DL_ERROR_ prefix, lower case."""
    if function.generated in ("retain", "release") or function.value:
        return []
    found = ["out_of_memory", "internal"]
    kinds = [p.type for p in function.params]
    names = [name for name, ctype in c_params(function) if ctype.endswith("*")]
    if names:
        found.append("null_argument")
    if any(t.kind in ("handle", "handles", "object") for t in kinds):
        found.append("invalid_handle")
    if function.options or any(t.constraint or t.length or t.kind in ("flag", "enum", "dtype")
                               for t in kinds):
        found.append("invalid_argument")
    if any(t.kind in ("device", "devices") for t in kinds):
        found += ["device", "backend_unavailable"]
    if any(t.kind == "fn" for t in kinds):
        found += ["null_argument"]
    if function.may_call_back:
        found.append("callback")
    return list(dict.fromkeys(function.errors + found))
