"""The kinds of handles: an enum, a row of facts each, the ties from C types."""

from ..text import camel
from .text import HEAD, c_string_lines, wrapped

# Releasing one may end threads that are in Python code.
MAY_WAIT = {"loader", "module", "communicator", "optimizer", "dataset"}

HEADER = """{head}
#pragma once

#include <dl/dl.h>

namespace dlpython {{

{enum};

struct KindInfo {{
  const char* name;
  const char* full_name;
  const char* article_and_name;
  const char* doc;
  void (*release)(void* handle);
  bool may_wait;  // a release may wait for threads that need the interpreter
}};
extern const KindInfo kind_info[kKindCount];

template <class H>
struct KindOf;
{ties}
}}  // namespace dlpython
"""

TIE = """template <>
struct KindOf<dl_{kind}> {{
  static constexpr Kind value = k{name};
  static void retain(dl_{kind}* handle) {{ dl_{kind}_retain(handle); }}
}};
"""

SOURCE = """{head}
#include "kinds.h"

namespace dlpython {{

const KindInfo kind_info[kKindCount] = {{
{rows}
}};

}}  // namespace dlpython
"""

ROW = """    {{"{name}", "libdl._C.{name}", "{article} {name}",
{doc},
     [](void* handle) {{ dl_{kind}_release(static_cast<dl_{kind}*>(handle)); }}, {may_wait}}},"""


def row(api, kind):
    name = camel(kind)
    return ROW.format(kind=kind, name=name, article="an" if name[0] in "AEIOU" else "a",
                      doc=c_string_lines(api.handles[kind]["doc"]),
                      may_wait="true" if kind in MAY_WAIT else "false")


def emit(api):
    ties = "".join(TIE.format(kind=k, name=camel(k)) for k in api.owned_handles)
    names = ["k" + camel(k) for k in api.owned_handles] + ["kKindCount"]
    enum = wrapped("enum Kind { ", names, " }", 2)
    rows = "\n".join(row(api, k) for k in api.owned_handles)
    return {
        "kinds.h": HEADER.format(head=HEAD, enum=enum, ties=ties),
        "kinds.cpp": SOURCE.format(head=HEAD, rows=rows),
    }
