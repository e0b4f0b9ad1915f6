"""The words of the spec for parameters and results, and what each means in C and in C++.

A parameter's C side may be several C parameters (an array brings its length). `convert` gives the
C++ expression that checks the C values and yields what the typed function takes.
"""

import re
from dataclasses import dataclass, field

NUMBERS = {
    "i32": "int32_t", "i64": "int64_t", "u8": "uint8_t", "u32": "uint32_t", "u64": "uint64_t",
    "f32": "float", "f64": "double", "dims": "int64_t",
}
SIZES = {"i32": 4, "i64": 8, "u8": 1, "u32": 4, "u64": 8, "f32": 4, "f64": 8}


class SpecError(Exception):
    """The spec is wrong; the message says where."""


@dataclass
class Type:
    """One parsed type word: `base` with its modifiers."""

    kind: str               # handle, number, flag, enum, dtype, device, str, array, handles, ...
    base: str = ""          # handle, enum or number name; function type of `fn`; struct of a pointer
    nullable: bool = False
    optional: bool = False  # results: the caller may pass NULL for the output pointer
    consumed: bool = False  # the handle is gone when the call succeeds
    length: list = field(default_factory=list)  # names of the length parameters
    constraint: str = ""    # "(v >= 0)" with v for the value
    constraint_text: str = ""


def camel(name):
    return "".join(part.capitalize() for part in name.split("_"))


def parse_constraint(text, where):
    """'>= 0' or 'in [0, 1)' -> (C++ condition on v, words)."""
    match = re.fullmatch(r"(>=|>|<=|<)\s*(\S+)", text)
    if match:
        return f"v {match[1]} {match[2]}", f"be {match[1]} {match[2]}"
    match = re.fullmatch(r"in\s*([\[(])\s*(\S+?)\s*,\s*(\S+?)\s*([\])])", text)
    if not match:
        raise SpecError(f"{where}: cannot read the constraint '{text}'")
    low = ">=" if match[1] == "[" else ">"
    high = "<=" if match[4] == "]" else "<"
    words = f"lie in {match[1]}{match[2]}, {match[3]}{match[4]}"
    return f"v {low} {match[2]} && v {high} {match[3]}", words


def parse_type(text, names, where):
    """Reads a type word. `names` maps 'handles', 'enums' and 'callbacks' to the known names."""
    text = text.strip()
    optional = text.startswith("optional ")
    if optional:
        text = text[len("optional "):].strip()
    if text.startswith("consumed "):
        result = parse_type(text[len("consumed "):], names, where)
        result.consumed = True
        return result
    match = re.fullmatch(r"fn (\w+)(\?)?", text)
    if match:
        if match[1] not in names["callbacks"]:
            raise SpecError(f"{where}: no callback type '{match[1]}'")
        return Type("fn", match[1], nullable=bool(match[2]))
    match = re.fullmatch(r"(\w+)(\?)?(?:\[([\w, ]*)\])?(?:\s+(.+))?", text)
    if not match:
        raise SpecError(f"{where}: cannot read the type '{text}'")
    word, nullable, length, constraint = match[1], bool(match[2]), match[3], match[4]
    lengths = None if length is None else [n.strip() for n in length.split(",") if n.strip()]
    result = Type(word_kind(word, names, where), word, nullable, optional)
    if lengths is not None:
        result.kind = {"handle": "handles", "number": "array", "bytes": "bytes",
                       "buffer": "buffer", "str": "strings", "device": "devices"}.get(result.kind)
        if result.kind is None:
            raise SpecError(f"{where}: no arrays of '{word}'")
        result.length = lengths
    if result.kind == "pointer":
        result.base = constraint or ""
    elif constraint:
        if result.kind != "number":
            raise SpecError(f"{where}: only numbers have constraints, not '{text}'")
        result.constraint, result.constraint_text = parse_constraint(constraint, where)
    return result


def word_kind(word, names, where):
    if word in NUMBERS:
        return "number"
    if word in ("flag", "dtype", "device", "str", "text", "pointer", "owner", "object", "bytes",
                "buffer"):
        return word
    if word in names["handles"]:
        return "handle"
    if word in names["enums"]:
        return "enum"
    raise SpecError(f"{where}: unknown type '{word}'")


def c_value_type(t):
    """The C type of one value of t (a field, an element, a scalar parameter)."""
    if t.kind in ("number", "array"):
        return NUMBERS[t.base]
    if t.kind == "pointer" and t.base:
        return f"struct {t.base} *"
    return {
        "handle": f"dl_{t.base} *", "handles": f"dl_{t.base} *", "flag": "int32_t",
        "enum": f"dl_{t.base}", "dtype": "dl_dtype", "device": "dl_device",
        "devices": "dl_device",
        "str": "const char *", "strings": "const char *", "pointer": "void *",
        "object": "void *", "fn": f"dl_{t.base}",
    }[t.kind]


def declare(ctype, name):
    return f"{ctype}{name}" if ctype.endswith("*") else f"{ctype} {name}"


def c_input(name, t):
    """The C parameters of an input: [(name, C type)]."""
    if t.kind in ("array", "handles", "strings", "devices"):
        element = c_value_type(t)
        pointer = f"{element}const *" if element.endswith("*") else f"const {element} *"
        return [(name, pointer), (t.length[0], "int64_t")]
    if t.kind == "bytes":
        return [(name, "const void *"), (t.length[0], "int64_t")]
    if t.kind == "buffer":
        return [(name, "void *"), (t.length[0], "int64_t")]
    if t.kind == "owner":
        return [(name, "void *"), ("destroy", "dl_destroy_fn")]
    return [(name, c_value_type(t))]


def c_output(name, t):
    """The C parameters of a result: [(name, C type)]."""
    if t.kind == "text":
        capacity, count = (t.length + ["capacity", "length"][len(t.length):])[:2]
        return [(name, "char *"), (capacity, "int64_t"), (count, "int64_t *")]
    if t.kind in ("array", "handles"):
        element = c_value_type(t)
        pointer = f"{element}*" if element.endswith("*") else f"{element} *"
        if len(t.length) == 1:  # as many as the named input array holds
            return [(name, pointer)]
        capacity, count = t.length or ["capacity", "count"]
        return [(name, pointer), (capacity, "int64_t"), (count, "int64_t *")]
    element = c_value_type(t)
    return [(name, f"{element}*" if element.endswith("*") else f"{element} *")]


def cpp_input(t, spec):
    """The type of the typed function's parameter."""
    if t.kind == "handle":
        return f"const {spec.handles[t.base].value}&"
    if t.kind == "handles":
        return f"const std::vector<{spec.handles[t.base].value}>&"
    if t.kind == "enum":
        return spec.enums[t.base].cpp or "int32_t"
    if t.kind == "dtype":
        return "std::optional<DType>" if t.nullable else "DType"
    if t.kind == "device":
        return "std::optional<Device>" if t.nullable else "Device"
    if t.kind == "array" and t.base == "dims":
        return "const Dims&"
    if t.kind == "pointer" and t.base:
        return f"{t.base}*"
    return {
        "number": NUMBERS.get(t.base), "array": f"Span<const {NUMBERS.get(t.base)}>",
        "flag": "bool", "str": "const char*", "strings": "const std::vector<std::string>&",
        "devices": "const std::vector<Device>&", "bytes": "Span<const std::byte>",
        "buffer": "Span<std::byte>", "pointer": "void*", "object": "Object",
        "owner": "Owner", "fn": f"dl_{t.base}",
    }[t.kind]


def cpp_output(t, spec):
    """The type of one result of the typed function."""
    if t.kind == "handle":
        return spec.handles[t.base].value
    if t.kind == "handles":
        return f"std::vector<{spec.handles[t.base].value}>"
    if t.kind == "enum":
        return spec.enums[t.base].cpp or "int32_t"
    if t.kind == "array" and t.base == "dims":
        return "Dims"
    if t.kind == "pointer" and t.base:
        return f"{t.base}*"
    return {
        "number": NUMBERS.get(t.base), "array": f"std::vector<{NUMBERS.get(t.base)}>",
        "flag": "bool", "dtype": "DType", "device": "Device", "text": "std::string",
        "str": "const char*", "pointer": "void*",
    }[t.kind]


def convert(op, name, t, spec, access=None):
    """The C++ expression that checks the C value(s) of an input and gives the typed one.

    `access` is the C expression of the value where it is not `name` itself (an option's field).
    """
    value = access or name
    named = f'"{op}", "{name}"'
    if t.kind == "handle":
        return f"{'borrow_optional' if t.nullable else 'borrow'}({named}, {value})"
    if t.kind == "handles":
        borrow = "borrow_optionals" if t.nullable else "borrow_all"
        return f'{borrow}({named}, {value}, "{t.length[0]}", {t.length[0]})'
    if t.kind in ("array", "bytes", "buffer"):
        check = "dims_of" if t.base == "dims" else "span_of"
        return f'{check}({named}, {value}, "{t.length[0]}", {t.length[0]})'
    if t.kind in ("strings", "devices"):
        return f'{t.kind}_of({named}, {value}, "{t.length[0]}", {t.length[0]})'
    if t.kind == "enum":
        enum = spec.enums[t.base]
        cpp = enum.cpp or "int32_t"
        return f"enum_of<{cpp}>({named}, {value}, {{{', '.join(map(str, enum.numbers()))}}})"
    if t.kind == "dtype":
        return f"{'dtype_or_default' if t.nullable else 'dtype_from'}({named}, {value})"
    if t.kind == "device" and t.nullable:
        return f"device_or_none({named}, {value})"
    if t.kind in ("flag", "device", "object"):
        return f"{t.kind}_of({named}, {value})"
    if t.kind == "str":
        return f"{'optional_' if t.nullable else ''}text_of({named}, {value})"
    if t.kind in ("pointer", "fn"):
        return value if t.nullable else f"not_null({named}, {value})"
    if t.constraint:
        return (f'ranged({named}, {value}, "{t.constraint_text}", '
                f"[](auto v) {{ return {t.constraint}; }})")
    return value
