"""The stub of the extension module, for editors and type checkers."""

from ..text import NOTICE, camel
from . import calls

HEAD = f'''"""{NOTICE}"""
from typing import Any, Callable, Optional, Sequence

'''

# What src/ has by hand.
HAND_WRITTEN = """
class Error(RuntimeError): ...
class ArgumentError(Error, ValueError): ...
class ArgumentTypeError(Error, TypeError): ...
class OutOfRangeError(Error, IndexError): ...
class UnsupportedError(Error, NotImplementedError): ...
class OutOfMemoryError(Error, MemoryError): ...
class FileError(Error, OSError): ...
class NotFoundError(Error, FileNotFoundError): ...

def set_class(name: str, type: type) -> None: ...
def set_hooks(*, size: type, dtypes: dict[int, Any], devices: dict[int, Any],
              get_item: Callable[..., Any], set_item: Callable[..., Any]) -> None: ...
def from_buffer(object: Any) -> Tensor: ...
def from_dlpack(capsule: Any) -> Tensor: ...
"""


def annotation(p):
    plain = {"handle": camel(p.base), "flag": "bool", "str": "str", "enum": "int",
             "dtype": "int", "device": "int", "text": "str", "pointer": "int", "owner": "Any",
             "bytes": "Any", "buffer": "Any", "fn": "Callable[..., Any]",
             "devices": "Sequence[int]", "handles": f"Sequence[{camel(p.base)}]",
             "array": "Sequence[float]" if p.base == "f64" else "Sequence[int]",
             "number": "float" if p.base in ("f64", "f32") else "int"}[p.kind]
    return f"Optional[{plain}]" if p.nullable else plain


def result_annotation(function):
    if function.value:
        return annotation(function.value)
    found = [annotation(p).replace("Sequence[", "tuple[", 1) for p in function.returns]
    found = [f[:-1] + ", ...]" if f.startswith("tuple[") else f for f in found]
    text = "None" if not found else found[0] if len(found) == 1 else f"tuple[{', '.join(found)}]"
    return f"Optional[{text}]" if function.news else text


def parameters(function):
    parts, required, fields = [], calls.required(function), calls.by_keyword(function)
    for i, p in enumerate(calls.by_place(function)):
        default = " = ..." if i >= required else ""
        kind = annotation(p)
        if default and not p.nullable:
            kind = f"Optional[{kind}]"
        parts.append(f"{'from_' if p.name == 'from' else p.name}: {kind}{default}")
    if fields:
        parts.append("*")
    parts += [f"{p.name}: {annotation(p)} = ..." for p in fields]
    return ", ".join(parts)


def emit(api):
    text = HEAD
    for kind in map(camel, api.owned_handles):
        text += f"class {kind}:\n    def _take(self, other: {kind}) -> None: ...\n"
    text += HAND_WRITTEN
    for module in api.modules:
        for f in calls.functions_of(module):
            text += f"def {f.name}({parameters(f)}) -> {result_annotation(f)}: ...\n"
    text += "\n" + "".join(f"{name}: int\n" for name, _ in calls.constants(api))
    return text
