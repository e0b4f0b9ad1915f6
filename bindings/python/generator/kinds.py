"""The kinds of handles: an enum, a row of facts each, the ties from C types."""

from . import BANNER
from .api import class_name
from .text import c_string_lines, wrapped

# Releasing one may end threads that are in Python code.
MAY_WAIT = {"loader", "module", "communicator", "optimizer", "dataset"}

HEADER = """{banner}
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

SOURCE = """{banner}
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
    name = class_name(kind)
    return ROW.format(kind=kind, name=name, article="an" if name[0] in "AEIOU" else "a",
                      doc=c_string_lines(api.doc_of_kind(kind)),
                      may_wait="true" if kind in MAY_WAIT else "false")


def emit(api):
    ties = "".join(TIE.format(kind=k, name=class_name(k)) for k in api.kinds)
    names = ["k" + class_name(k) for k in api.kinds] + ["kKindCount"]
    rows = "\n".join(row(api, k) for k in api.kinds)
    return {
        "src/generated/kinds.h": HEADER.format(banner=BANNER, enum=wrapped("enum Kind { ", names, " }", 2), ties=ties),
        "src/generated/kinds.cpp": SOURCE.format(banner=BANNER, rows=rows),
    }
