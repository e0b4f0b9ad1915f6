"""Emits capi/generated: the typed declarations, the extern "C" shims, handle kinds, version script."""

from . import signature, types
from .headers import NOTICE
from .types import camel


def options_type(name):
    return f"{camel(name)}Options"


def typed_result(function, spec):
    if function.value:
        plain = function.value.kind in ("enum", "device")
        return types.c_value_type(function.value) if plain else types.cpp_output(function.value, spec)
    items = [types.cpp_output(r.type, spec) for r in function.returns]
    if not items:
        result = "void"
    else:
        result = items[0] if len(items) == 1 else f"std::tuple<{', '.join(items)}>"
    if not function.news:
        return result
    return f"std::optional<{result}>" if items else "bool"


def typed_params(function, spec):
    items = [f"{types.cpp_input(p.type, spec)} {p.name}" for p in function.params]
    if function.options:
        items.append(f"const {options_type(function.options)}& options")
    return items


def typed_declaration(function, spec):
    tail = ") noexcept;" if function.value else ");"
    return signature.wrap(f"{typed_result(function, spec)} {function.name}(",
                          typed_params(function, spec) or [""], tail, 100)


def typed_options(options, spec):
    """The struct that the typed functions see: checked values, references resolved."""
    lines = [f"struct {options_type(options.name)} {{"]
    for p in options.fields:
        ctype = types.cpp_input(p.type, spec)
        lines.append(f"  {ctype} {p.name};")
    return "\n".join(lines + ["};"]) + "\n"


def option_reader(options, spec):
    name = options.name
    lines = [f"{options_type(name)} read_options(const char* op, const dl_{name}_options* given) {{",
             f"  dl_{name}_options o = DL_{name.upper()}_OPTIONS_INIT;",
             "  copy_options(op, given, &o);"]
    for _, field, _, param in signature.layout(options):
        if param is None:
            lines.append(f'  DL_CHECK(o.{field} == 0, Code::kInvalidArgument, op, '
                         f'": options.{field} must be 0");')
    values = []
    for p in options.fields:
        text = types.convert("@", f"options.{p.name}", p.type, spec, access=f"o.{p.name}")
        values.append(text.replace('"@"', "op"))
    lines.append(signature.wrap(f"  return {options_type(name)}{{", values, "};", 100))
    return "\n".join(lines + ["}"]) + "\n"


def used(module, spec):
    """Modules whose handles appear in this module's functions, and C++ headers of its enums."""
    modules, includes = set(), set(module.includes)
    every = [p.type for f in module.functions for p in f.params + f.returns]
    every += [p.type for o in module.options for p in o.fields]
    for t in every:
        if t.kind in ("handle", "handles"):
            modules.add(spec.handles[t.base].module)
        if t.kind == "enum" and spec.enums[t.base].include:
            includes.add(spec.enums[t.base].include)
    for h in spec.handles.values():
        if h.module == module.name and h.include:
            includes.add(h.include)
    modules.discard(module.name)
    return sorted(modules), sorted(includes)


def typed_header(module, spec):
    modules, includes = used(module, spec)
    lines = [f"// The typed side of <dl/{module.name}.h>; capi/{module.name}.cpp defines it. {NOTICE}",
             "#pragma once", "", '#include "capi/values.h"']
    lines += [f'#include "{i}"' for i in includes]
    lines += [f'#include "capi/generated/{m}.h"' for m in modules]
    lines += [f"#include <dl/{module.name}.h>", "", "namespace dlcore::capi {", ""]
    lines += [handle_traits(h) for h in spec.handles.values() if h.module == module.name]
    lines += [typed_options(o, spec) for o in module.options]
    lines += [typed_declaration(f, spec) for f in module.functions if not f.generated]
    return "\n".join(lines + ["", "}  // namespace dlcore::capi"]) + "\n"


def handle_traits(handle):
    return (f"template <>\nstruct HandleOf<dl_{handle.name}> {{\n"
            f"  using Value = {handle.value};\n"
            f"  static constexpr Kind kind = Kind::k{camel(handle.name)};\n"
            f"  static constexpr bool scoped = {str(handle.counted).lower()};\n}};\n")


def input_lines(function, spec):
    lines = []
    for p in function.params:
        if p.type.kind in ("owner",):
            continue
        text = types.convert(function.name, p.name, p.type, spec)
        copied = function.may_call_back and p.type.kind == "handle"
        kind = "const auto" if copied else "const auto&" if p.type.kind == "handle" else "auto"
        lines.append(f"    {kind} {p.name}_ = {text};")
    if function.options:
        lines.append(f'    const auto options_ = read_options("{function.name}", options);')
    return lines


def argument(p):
    return f"std::move({p.name}_owner)" if p.type.kind == "owner" else f"{p.name}_"


def output_checks(function):
    lines = []
    for r in function.returns:
        t, op = r.type, function.name
        if t.optional:
            continue
        if t.kind in ("array", "handles") and len(t.length) != 1:
            _, (capacity, _), (count, _) = types.c_output(r.name, t)
            lines.append(f'    check_list("{op}", "{r.name}", {r.name}, "{capacity}", {capacity}, '
                         f'"{count}", {count});')
        elif t.kind == "text":
            _, (capacity, _), _ = types.c_output(r.name, t)
            lines.append(f'    check_buffer("{op}", "{r.name}", {r.name}, "{capacity}", '
                         f"{capacity});")
        elif t.kind in ("array", "handles"):
            lines.append(f'    check_filled("{op}", "{r.name}", {r.name}, {t.length[0]}_);')
        else:
            lines.append(f'    not_null("{op}", "{r.name}", {r.name});')
    return lines


def output_lines(function, spec):
    """After the call: first everything that may fail, then the writes."""
    stage, write = [], []
    for i, r in enumerate(function.returns):
        result = "result" if len(function.returns) == 1 else f"std::get<{i}>(result)"
        if function.news:
            result = result.replace("result", "*found")
        t = r.type
        names = [name for name, _ in types.c_output(r.name, t)]
        if t.kind in ("handle", "handles"):
            many = "s" if t.kind == "handles" else ""
            want = f"{r.name} != nullptr, " if t.optional and not many else ""
            stage.append(f"    New{camel('handle' + many)}<dl_{t.base}> {r.name}_new("
                         f"{want}std::move({result}));")
            write.append(f"    {r.name}_new.give({', '.join(names)});")
        elif t.kind in ("text", "array"):
            write.append(f"    give({result}, {', '.join(names)});")
        else:
            value = types.c_value_type(t)
            cast = f"{result}.packed()" if t.kind == "device" else f"static_cast<{value}>({result})"
            guard = f"if ({r.name}) " if t.optional else ""
            write.append(f"    {guard}*{r.name} = {cast};")
    return stage + write


def call_line(function):
    items = [argument(p) for p in function.params]
    if function.options:
        items.append("options_")
    call = f"capi::{function.name}({', '.join(items)})"
    if function.news and not function.returns:
        return f"    return {call} ? DL_OK : DL_END;"
    if function.news:
        return f"    auto found = {call};\n    if (!found) return DL_END;"
    return f"    auto result = {call};" if function.returns else f"    {call};"


def shim(function, spec):
    head = signature.prototype(function).replace("dl_status DL_CALL", "dl_status DL_CALL")
    if function.generated == "init":
        o = function.options
        return (f'{head} {{\n  static const dl_{o}_options defaults = DL_{o.upper()}_OPTIONS_INIT;\n'
                f'  return guard("{function.name}", [&] {{\n'
                f'    init_options("{function.name}", o, size, &defaults, sizeof(defaults));\n'
                "  });\n}\n")
    if function.generated:
        return f"{head} {{\n  if (x) {function.generated}_bits(bits_of(x));\n}}\n"
    if function.value:
        call = f"capi::{function.name}({', '.join(p.name for p in function.params)})"
        if function.value.kind in ("flag", "dtype"):
            call = f"static_cast<{signature.c_result(function)}>({call})"
        return f"{head} {{\n  return {call};\n}}\n"
    lines = [f"{head} {{"]
    lines += [f"  Owner {p.name}_owner = own({p.name}, destroy);"
              for p in function.params if p.type.kind == "owner"]
    news = "news" if function.news else ""
    lines.append(f'  return guard{"_" + news if news else ""}("{function.name}", [&]'
                 f'{"() -> dl_status" if news else ""} {{')
    lines += input_lines(function, spec) + output_checks(function) + [call_line(function)]
    lines += output_lines(function, spec)
    lines += [f"    release_bits(bits_of({p.name}));" for p in function.params if p.type.consumed]
    if news and function.returns:
        lines.append("    return DL_OK;")
    return "\n".join(lines + ["  });", "}"]) + "\n"


def shims(module, spec):
    lines = [f"// The extern \"C\" side of <dl/{module.name}.h>. {NOTICE}",
             '#include "capi/export.h"  // first: defines DL_API', "",
             f'#include "capi/generated/{module.name}.h"', '#include "capi/arguments.h"',
             '#include "capi/guard.h"', '#include "capi/results.h"', "",
             "namespace dlcore::capi {", ""]
    if module.options:
        lines += ["namespace {", ""] + [option_reader(o, spec) for o in module.options]
        lines += ["}  // namespace", ""]
    lines += ['extern "C" {', ""]
    lines += [shim(f, spec) for f in module.functions]
    return "\n".join(lines + ['}  // extern "C"', "", "}  // namespace dlcore::capi"]) + "\n"


def kinds_header(spec):
    names = [f"  k{camel(h)}," for h in spec.handles]
    return "\n".join([
        f"// The kinds of handles. {NOTICE}", "#pragma once", "", "#include <cstdint>", "",
        "namespace dlcore::capi {", "", "enum class Kind : uint8_t {", "  kNone,"] + names + [
        "};", "", f"inline constexpr int kKindCount = {len(spec.handles) + 1};", "",
        "}  // namespace dlcore::capi"]) + "\n"


def kinds_source(spec):
    modules = sorted({h.module for h in spec.handles.values()})
    lines = [f"// What the handle table knows of each kind. {NOTICE}"]
    lines += [f'#include "capi/generated/{m}.h"' for m in modules]
    lines += ['#include "capi/handle.h"', "", "namespace dlcore::capi {", "",
              "const char* name_of(Kind kind) {",
              '  static constexpr const char* kNames[] = {"(none)"']
    lines[-1] += "".join(f', "dl_{h}"' for h in spec.handles) + "};"
    lines += ["  return kNames[static_cast<int>(kind)];", "}", "",
              "void destroy_value(Kind kind, void* value) noexcept {", "  switch (kind) {"]
    for h in spec.handles:
        lines += [f"    case Kind::k{camel(h)}:",
                  f"      return destroy_as<HandleOf<dl_{h}>::Value>(value);"]
    lines += ["    case Kind::kNone:", "      return;", "  }", "}", "",
              "}  // namespace dlcore::capi"]
    return "\n".join(lines) + "\n"


def version_script(spec):
    by_version = {}
    for f in spec.functions():
        by_version.setdefault(f.since, []).append(f"    dl_{f.name};")
    text, before = f"# {NOTICE}\n", ""
    for since in sorted(by_version, key=lambda v: [int(n) for n in v.split(".")]):
        local = "" if before else "  local:\n    *;\n"
        text += (f"LIBDL_{since} {{\n  global:\n" + "\n".join(sorted(by_version[since])) +
                 f"\n{local}}}{before};\n")
        before = f" LIBDL_{since}"
    return text


def emit(spec):
    files = {"capi/generated/kinds.h": kinds_header(spec),
             "capi/generated/kinds.cpp": kinds_source(spec),
             "capi/generated/dlcore.map": version_script(spec)}
    for module in spec.modules:
        if module.name != "types":
            files[f"capi/generated/{module.name}.h"] = typed_header(module, spec)
            files[f"capi/generated/{module.name}.cpp"] = shims(module, spec)
    return files
