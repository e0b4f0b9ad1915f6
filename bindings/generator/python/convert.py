"""How a value of each kind crosses: an argument's C variables, a C call's arguments, results."""

from ..api import C_NUMBERS
from . import calls
from .text import wrapped


def handle_type(p):
    return f"dl_{p.base}"


def code_default(p):
    """What None stands for, of a dtype, an enum or a device."""
    return {"device": "DL_DEVICE_DEFAULT", "dtype": "DL_DTYPE_DEFAULT"}.get(p.kind)


def scalar(p, i):
    """The C expression of argument i, for what is one C value."""
    if p.kind == "handle":
        return f"to_{'nullable_' if p.nullable else ''}handle<{handle_type(p)}>(a, {i})"
    if p.kind == "number":
        return f"to_{p.base}(a, {i})"
    if p.kind == "flag":
        return f"to_flag(a, {i})"
    if p.kind == "str":
        return f"to_{'nullable_' if p.nullable else ''}str(a, {i})"
    if p.kind == "enum":
        return f"to_i32(a, {i})"
    if code_default(p):
        return f"to_code(a, {i}, {code_default(p)})"
    raise ValueError(f"{p.name}: an argument of kind {p.kind}")


def argument(p, i):
    """The lines that make p's C variables out of argument i."""
    if p.kind in ("array", "devices"):
        element = "int32_t" if p.kind == "devices" else C_NUMBERS[p.base]
        return [f"const List<{element}> {p.name}(a, {i});"]
    if p.kind == "handles":
        nullable = "true" if p.nullable else "false"
        return [f"const Handles<{handle_type(p)}> {p.name}(a, {i}, {nullable});"]
    if p.kind in ("bytes", "buffer"):
        return [f"const Bytes {p.name}(a, {i}, {'true' if p.kind == 'buffer' else 'false'});"]
    if p.kind == "fn":
        lines = [f"Callables::set(callables->{p.base}, a, {i});"]
        if p.nullable:
            lines.append(f"const bool given_{p.name} = static_cast<bool>(callables->{p.base});")
        return lines
    if p.kind == "owner":
        return [f"PyObject* {p.name} = a.unless_none({i});", f"Py_XINCREF({p.name});"]
    lines = [f"const auto {p.name} = {scalar(p, i)};"]
    if p.base == "str" and p.name == "fields":  # of a dataset, beside its callables
        lines.append("callables->fields = parse_fields(fields);")
    return lines


def option(p, i):
    if p.kind == "fn":
        return [f"Callables::set(callables->{p.base}, a, {i});",
                f"if (callables->{p.base}) options.{p.name} = call_{p.base};"]
    return [f"if (a.unless_none({i})) options.{p.name} = {scalar(p, i)};"]


def c_argument(p, has_callables):
    if p.kind in ("array", "devices", "handles", "bytes", "buffer"):
        return [f"{p.name}.data()", f"{p.name}.size()"]
    if p.kind == "fn":
        if p.nullable:
            return [f"given_{p.name} ? call_{p.base} : nullptr"]
        return [f"call_{p.base}"]
    if p.kind == "owner":
        if has_callables:
            return ["user_data", "destroy_callables"]
        return [p.name, f"{p.name} ? destroy_object : nullptr"]
    return [p.name]


def value(p, expression):
    """The Python object for one C value."""
    if p.kind == "handle":
        return f"to_python({expression})"
    if p.kind == "flag":
        return f"PyBool_FromLong({expression})"
    if p.kind == "str":
        return f"text_or_none({expression})"
    if p.kind == "pointer":
        return f"PyLong_FromVoidPtr({expression})"
    if p.base in ("f64", "f32"):
        return f"PyFloat_FromDouble({expression})"
    if p.base == "u64":
        return f"PyLong_FromUnsignedLongLong({expression})"
    return f"PyLong_FromLongLong({expression})"


def c_type(p):
    if p.kind == "handle":
        return handle_type(p) + "*"
    if p.kind == "str":
        return "const char*"
    if p.kind == "pointer":
        return "void*"
    return {"number": C_NUMBERS.get(p.base), "flag": "int32_t", "enum": "int32_t",
            "dtype": "dl_dtype", "device": "dl_device"}[p.kind]


def result(p):
    """(declaration, C arguments, expression of the Python object) of a result."""
    if p.kind == "text":
        return f"Text {p.name};", [f"{p.name}.data()", f"{p.name}.capacity()",
                                   f"&{p.name}.length"], f"{p.name}.to_python()"
    if p.kind in ("array", "handles") and fixed_length(p):
        like = p.length[0]
        kind = f"HandleResults<{handle_type(p)}>"
        return f"{kind} {p.name}({like}.size());", [f"{p.name}.data()"], f"{p.name}.to_python()"
    if p.kind in ("array", "handles"):
        kind = f"HandleResults<{handle_type(p)}>" if p.kind == "handles" else \
            f"NumberResults<{C_NUMBERS[p.base]}>"
        return f"{kind} {p.name};", [f"{p.name}.data()", f"{p.name}.capacity()",
                                     f"&{p.name}.count"], f"{p.name}.to_python()"
    start = "nullptr" if p.kind in ("handle", "str", "pointer") else "0"
    return f"{c_type(p)} {p.name}_result = {start};", [f"&{p.name}_result"], \
        value(p, p.name + "_result")


def fixed_length(p):
    """An array as long as one of the inputs."""
    return len(p.length) == 1


def grows(p):
    """A result whose memory may turn out too small."""
    return p.kind == "text" or p.kind in ("array", "handles") and not fixed_length(p)


def call_and_results(function, arguments):
    rows = [result(p) for p in function.returns]
    lines = [declaration for declaration, _, _ in rows]
    arguments = arguments + [x for _, names, _ in rows for x in names]
    c_call = wrapped(f"{function.c_name}(", arguments, ")", 8, margin=16)
    if not calls.keeps_gil(function):
        c_call = f"{giving_way(function)}[&] {{\n    return {c_call};\n  }})"
    growing = [p.name for p in function.returns if grows(p)]
    if function.news:  # a second call would give the next
        lines += [f"const dl_status status = {c_call};", "check(status);",
                  "if (status == DL_END) return none();"]
        lines += [f'expect_room({name}, "{function.name}: {name}");' for name in growing]
    elif growing:
        again = " || ".join(f"{name}.too_small()" for name in growing)
        lines += ["do {", f"  check({c_call});", f"}} while ({again});"]
    else:
        lines.append(f"check({c_call});")
    return lines + [returned([expression for _, _, expression in rows])]


def giving_way(function):
    """The head of a call that lets others run, where its work may be more than little."""
    factors = calls.factors(function)
    if not factors:
        return "without_gil("
    return wrapped("run(", [" * ".join(steps(function, p) for p in factors)], ", ", 8)


def steps(function, p):
    """Of an upper bound of the work: the factor that a parameter is."""
    if p.kind == "bytes":
        return f"static_cast<double>({p.name}.size())"
    name = f"options.{p.name}" if p in calls.by_keyword(function) else p.name
    if p.kind == "handles":
        kind = "sum" if function.name in calls.SUMMED else "product"
        return f"{kind}_of_elements({name})"
    return f"elements({name})"


def returned(expressions):
    if not expressions:
        return "return none();"
    if len(expressions) == 1:
        return f"return {expressions[0]};"
    return wrapped("return tuple_of({", [f"Owned({x})" for x in expressions], "});", 4)
