"""Turns the `example` of a function into C: storage, and statements that fill the arguments `a`."""

import re

from . import signature, types
from .types import SpecError

ROOM = 32  # elements that every example array has room for


def c_string(text):
    escaped = str(text).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def number(value, t):
    if isinstance(value, str):
        return value
    return f"{value!r}" if t.base in ("f32", "f64") else str(value)


class Example:
    """What it takes to call one function well."""

    def __init__(self, function, spec):
        self.function, self.spec = function, spec
        self.given = dict(function.example)
        self.before = self.given.pop("before", "")
        self.after = self.given.pop("after", "")
        self.storage, self.make, self.clean = [], [], []
        for p in function.params:
            self.add_input(p)
        if function.options:
            self.add_options()
        for r in function.returns:
            self.add_output(r)
        if self.given:
            raise SpecError(f"{function.name}: the example sets {sorted(self.given)}, which are "
                            "no parameters")

    def where(self, p):
        return f"{self.function.name}: example of '{p.name}'"

    def put(self, name, text):
        self.make.append(f"a->{name} = {text};")

    def add_input(self, p):
        t, value = p.type, self.given.pop(p.name, None)
        if isinstance(value, str) and value.startswith("="):
            self.put(p.name, value[1:])
            if t.length:
                count = self.given.pop(t.length[0], None)
                text = str(count).lstrip("=") if count is not None else f"{value[1:]}_count"
                self.put(t.length[0], text)
            elif t.kind == "owner":
                self.put("destroy", "NULL")
        elif value is None:
            self.add_missing(p)
        elif t.length:
            self.add_array(p, value)
        else:
            self.put(p.name, self.literal(p, value))

    def add_missing(self, p):
        if p.type.kind == "owner":
            self.put(p.name, "NULL")
            self.put("destroy", "NULL")
        elif p.type.nullable and p.type.kind == "dtype":
            self.put(p.name, "DL_DTYPE_DEFAULT")
        elif p.type.nullable and not p.type.length:
            self.put(p.name, "NULL")
        elif p.type.nullable:
            self.put(p.name, "NULL")
            self.put(p.type.length[0], "0")
        else:
            raise SpecError(f"{self.where(p)} is missing")

    def add_array(self, p, values):
        t = p.type
        if not isinstance(values, list):
            raise SpecError(f"{self.where(p)} must be a list or =C")
        element = types.c_value_type(t)
        self.storage.append(f"{types.declare(element, p.name)}[{ROOM}];")
        place = f"{self.function.name}_in.{p.name}"
        for i, value in enumerate(values):
            self.make.append(f"{place}[{i}] = {self.element(p, value)};")
        self.put(p.name, place)
        self.put(t.length[0], str(len(values)))

    def element(self, p, value):
        if p.type.kind == "handles":
            return self.handle(p, value)
        return c_string(value) if p.type.kind == "strings" else number(value, p.type)

    def literal(self, p, value):
        t = p.type
        if t.kind in ("handle", "object"):
            return self.handle(p, value)
        if t.kind == "str":
            return c_string(value)
        if t.kind == "fn":
            return f"example_{t.base}"
        return number(value, t)

    def handle(self, p, value):
        kind = p.type.base if p.type.kind != "object" else "generator"
        if value is None:
            return "NULL"
        if kind == "tensor" and value != "example":
            if not re.match(r"(f32|f64|i64|i32|u8|bool)\[[\d,]*\]", value):
                raise SpecError(f"{self.where(p)}: no tensor '{value}'")
            return f"example_tensor_of({c_string(value)})"
        if value != "example":
            raise SpecError(f"{self.where(p)} must be 'example'")
        handle = self.spec.handles[kind]
        if not handle.counted and handle.clean:
            self.clean.append(handle.clean.replace("{}", f"a->{p.name}"))
        return f"example_{kind}()"

    def add_options(self):
        options = self.spec.options[self.function.options]
        self.storage.append(f"dl_{options.name}_options options;")
        place = f"{self.function.name}_in.options"
        self.make.append(f"dl_{options.name}_options_init(&{place}, sizeof({place}));")
        for key, value in (self.given.pop("options", None) or {}).items():
            field = next((f for f in options.fields if f.name == key), None)
            if field is None:
                raise SpecError(f"{self.function.name}: example: no option '{key}'")
            text = value[1:] if str(value).startswith("=") else self.literal(field, value)
            self.make.append(f"{place}.{key} = {text};")
        self.put("options", f"&{place}")

    def add_output(self, r):
        for name, ctype in types.c_output(r.name, r.type):
            if ctype == "int64_t" and name != r.name:
                self.put(name, str(ROOM))
            else:
                self.put(name, self.output_place(name, r))

    def output_place(self, name, r):
        many = r.type.kind in ("array", "handles", "text") and name == r.name
        return f"{self.function.name}_out.{name}" if many else f"&{self.function.name}_out.{name}"


def output_storage(function):
    """The fields that results are written to."""
    lines = []
    for r in function.returns:
        for name, ctype in types.c_output(r.name, r.type):
            if ctype == "int64_t":
                continue
            base = ctype.rstrip()[:-1].rstrip()
            many = r.type.kind in ("array", "handles", "text") and name == r.name
            pad = " " if not base.endswith("*") else " "
            lines.append(f"{base}{pad}{name}{f'[{ROOM}]' if many else ''};")
    return lines


def call(function):
    names = ", ".join(f"a->{name}" for name, _ in signature.c_params(function))
    return f"dl_{function.name}({names})"
