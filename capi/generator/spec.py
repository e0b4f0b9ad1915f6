"""Reads capi/spec/*.yaml into plain objects and checks that they hang together."""

from dataclasses import dataclass, field
from pathlib import Path

import yaml

from . import types
from .types import SpecError, Type


@dataclass
class Enum:
    name: str
    module: str
    doc: str
    values: dict           # name -> (number, doc)
    prefix: str
    cpp: str
    include: str
    kind: str = "int32_t"

    def numbers(self):
        return [number for number, _ in self.values.values()]

    def constant(self, name):
        return f"{self.prefix}{name.upper()}"


@dataclass
class Handle:
    name: str
    module: str
    doc: str
    value: str             # the C++ type that a slot holds, one pointer wide
    include: str
    example: str           # C statement that makes one into the variable {}
    clean: str             # C statement that lets go of it
    counted: bool          # has retain and release


@dataclass
class Param:
    name: str
    type: Type
    doc: str = ""
    default: object = None


@dataclass
class Options:
    name: str
    module: str
    doc: str
    fields: list


@dataclass
class Callback:
    name: str
    module: str
    doc: str
    result: str
    params: list           # [(name, C type)]
    example: str           # C body of a callback that succeeds


@dataclass
class Function:
    name: str
    module: str
    doc: str
    params: list
    options: str
    returns: list
    value: object          # Type of the plain C result of a function that cannot fail
    threads: str
    errors: list
    since: str
    may_call_back: bool
    news: bool             # may return DL_END
    example: dict
    aliases: list = field(default_factory=list)  # what messages may call the arguments, too
    generated: str = ""    # "retain", "release", "init": the body comes from the generator


@dataclass
class Module:
    name: str
    title: str
    doc: str
    includes: list
    functions: list = field(default_factory=list)
    options: list = field(default_factory=list)
    callbacks: list = field(default_factory=list)


@dataclass
class Spec:
    modules: list = field(default_factory=list)
    handles: dict = field(default_factory=dict)
    enums: dict = field(default_factory=dict)
    options: dict = field(default_factory=dict)
    callbacks: dict = field(default_factory=dict)
    constants: list = field(default_factory=list)

    def functions(self):
        return [f for module in self.modules for f in module.functions]

    def find_module(self, name):
        return next(m for m in self.modules if m.name == name)


FUNCTION_KEYS = {"doc", "params", "options", "returns", "value", "threads", "errors", "since",
                 "may_call_back", "news", "example", "aliases"}
MODULE_KEYS = {"title", "doc", "order", "since", "includes", "enums", "handles", "options",
               "callbacks", "functions", "constants", "templates"}


def words(text):
    return " ".join(str(text or "").split())


def paragraphs(text):
    return "\n\n".join(words(part) for part in str(text or "").split("\n\n") if part.strip())


def check_keys(entry, allowed, where):
    unknown = set(entry) - allowed
    if unknown:
        raise SpecError(f"{where}: unknown keys {sorted(unknown)}")


def load(folder):
    spec = Spec()
    raw = {}
    for path in sorted(Path(folder).glob("*.yaml")):
        raw[path.stem] = yaml.safe_load(path.read_text()) or {}
        check_keys(raw[path.stem], MODULE_KEYS, path.name)
    order = sorted(raw, key=lambda name: (raw[name].get("order", 99), name))
    for name in order:
        entry = raw[name]
        spec.modules.append(Module(name, words(entry.get("title", name)),
                                   paragraphs(entry.get("doc")), entry.get("includes", [])))
        load_names(spec, name, entry)
    names = {"handles": spec.handles, "enums": spec.enums, "callbacks": spec.callbacks}
    for name in order:
        load_module(spec, spec.find_module(name), raw[name], names)
    check_unique(spec)
    return spec


def check_unique(spec):
    homes = {}
    for f in spec.functions():
        if f.name in homes:
            raise SpecError(f"{f.module}: dl_{f.name} stands in {homes[f.name]} already")
        homes[f.name] = f.module


def load_names(spec, module, entry):
    for name, e in (entry.get("enums") or {}).items():
        check_keys(e, {"doc", "values", "prefix", "cpp", "include"}, f"{module}: {name}")
        values = {str(key): (value, "") if isinstance(value, int) else (value[0], words(value[1]))
                  for key, value in e["values"].items()}
        spec.enums[name] = Enum(name, module, words(e.get("doc")), values,
                                e.get("prefix", f"DL_{name.upper()}_"), e.get("cpp", ""),
                                e.get("include", ""))
    for name, e in (entry.get("handles") or {}).items():
        check_keys(e, {"doc", "value", "include", "example", "clean", "counted"},
                   f"{module}: {name}")
        counted = e.get("counted", True)
        clean = e.get("clean", f"dl_{name}_release({{}});" if counted else "")
        spec.handles[name] = Handle(name, module, words(e["doc"]), e["value"],
                                    e.get("include", ""), words(e.get("example")), clean, counted)
    for name, e in (entry.get("callbacks") or {}).items():
        check_keys(e, {"doc", "params", "result", "example"}, f"{module}: {name}")
        spec.callbacks[name] = Callback(name, module, paragraphs(e.get("doc")),
                                        e.get("result", "dl_status"),
                                        list((e.get("params") or {}).items()),
                                        words(e.get("example")))
        spec.find_module(module).callbacks.append(spec.callbacks[name])
    spec.constants += [(module, name, *value) for name, value in
                       (entry.get("constants") or {}).items()]


def load_module(spec, module, entry, names):
    for name, e in (entry.get("options") or {}).items():
        check_keys(e, {"doc", "fields"}, f"{module.name}: options {name}")
        options = Options(name, module.name, paragraphs(e.get("doc")), [])
        for field_name, value in e["fields"].items():
            where = f"{module.name}: options {name}.{field_name}"
            options.fields.append(load_field(field_name, value, names, where))
        spec.options[name] = options
        module.options.append(options)
        module.functions.append(init_function(options, entry))
    for name, handle in spec.handles.items():
        if handle.module == module.name and handle.counted:
            module.functions += [counting_function(handle, verb, entry)
                                 for verb in ("retain", "release")]
    for name, e in (entry.get("functions") or {}).items():
        module.functions.append(load_function(module.name, name, e, names, entry))


def load_field(name, value, names, where):
    """'f64 >= 0 = 0.5 - doc' -> a field with its default."""
    text, _, doc = str(value).partition(" - ")
    text, equals, default = text.rpartition(" = ")
    if not equals:
        text, default = default, ""
    t = types.parse_type(text, names, where)
    if t.kind in ("array", "handles", "bytes", "buffer", "owner", "text", "strings",
                  "devices"):
        raise SpecError(f"{where}: a field cannot be '{text}'")
    if not default:
        default = "NULL" if types.c_value_type(t).endswith("*") or t.kind == "fn" else "0"
    return Param(name, t, words(doc), default)


def load_param(name, value, names, where):
    text, _, doc = str(value).partition(" - ")
    return Param(name, types.parse_type(text, names, where), words(doc))


def load_function(module, name, e, names, entry):
    where = f"{module}: {name}"
    check_keys(e, FUNCTION_KEYS, where)
    for key in ("doc", "example"):
        if key not in e:
            raise SpecError(f"{where}: needs '{key}'")
    if "options" in e and e["options"] not in (entry.get("options") or {}):
        raise SpecError(f"{where}: no options '{e['options']}' in this module")
    params = [load_param(n, v, names, f"{where}.{n}") for n, v in (e.get("params") or {}).items()]
    returns = [load_param(n, v, names, f"{where}.{n}") for n, v in (e.get("returns") or {}).items()]
    value = types.parse_type(e["value"], names, where) if "value" in e else None
    check_lengths(params, returns, where)
    return Function(name, module, paragraphs(e["doc"]), params, e.get("options", ""), returns,
                    value, e.get("threads", "any"), e.get("errors", []),
                    str(e.get("since", entry.get("since", "0.1"))),
                    bool(e.get("may_call_back")), bool(e.get("news")), e["example"] or {},
                    e.get("aliases", []))


def check_lengths(params, returns, where):
    arrays = {p.name for p in params if p.type.length}
    for p in params:
        if p.type.kind in ("array", "handles", "bytes", "buffer", "strings", "devices"):
            if len(p.type.length) != 1:
                raise SpecError(f"{where}.{p.name}: an input array names its length: T[n]")
    for r in returns:
        if r.type.kind in ("array", "handles") and len(r.type.length) == 1:
            if r.type.length[0] not in arrays:
                raise SpecError(f"{where}.{r.name}: no input array '{r.type.length[0]}'")


def init_function(options, entry):
    doc = (f"Sets every field of *o to its default, as DL_{options.name.upper()}_OPTIONS_INIT "
           "does.\n\nsize: sizeof(*o) as the caller's header has it.")
    return Function(f"{options.name}_options_init", options.module, doc, [], options.name, [],
                    None, "exclusive(o)", ["invalid_argument"], str(entry.get("since", "0.1")),
                    False, False, {}, generated="init")


def counting_function(handle, verb, entry):
    doc = {
        "retain": "Adds a reference: one more release is then due. A handle that is not live is "
                  "left alone and counted (dl_misused_handle_count).",
        "release": "Gives a reference back; with the last one the handle is gone. NULL does "
                   "nothing. A handle that is not live, one released before among them, is left "
                   "alone and counted (dl_misused_handle_count).",
    }[verb]
    param = Param("x", Type("handle", handle.name, nullable=True), "")
    return Function(f"{handle.name}_{verb}", handle.module, doc, [param], "", [], None, "any", [],
                    str(entry.get("since", "0.1")), verb == "release", False,
                    {"x": "example"}, generated=verb)
