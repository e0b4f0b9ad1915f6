"""Enums, and what retains and releases a handle."""

import re

from . import names
from .text import comment, header, namespace


def emit_enum(enum):
    name = names.enum_name(enum.name)
    values = names.enum_values(enum)
    body = comment(enum.doc) + f"enum class {name} : int32_t {{\n"
    body += "".join(f"  {cpp} = {c},\n" for cpp, c in values) + "};\n"
    body += f"inline const char* name({name} value) {{\n  switch (value) {{\n"
    for cpp, _ in values:
        words = re.sub("(?<=[a-z0-9])(?=[A-Z])", "_", cpp[1:]).lower()
        body += f'    case {name}::{cpp}: return "{words}";\n'
    return body + f'  }}\n  return "unknown";\n}}\n'


def emit_handles(api):
    body = ""
    for name, handle in api.handles.items():
        if handle["counted"]:
            body += f"inline void retain(dl_{name}* x) {{ dl_{name}_retain(x); }}\n"
            body += f"inline void release(dl_{name}* x) {{ dl_{name}_release(x); }}\n"
    return body


def emit(api):
    enums = "\n".join(emit_enum(e) for e in api.enums)
    return {
        "enums.hpp": header("Enums.", ["dl/dl.h"], namespace("dl", enums)),
        "handles.hpp": header("References to handles.", ["dl/dl.h"],
                              namespace("dl::detail", emit_handles(api))),
    }
