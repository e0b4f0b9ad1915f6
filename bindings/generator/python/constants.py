"""The constants of the extension module."""

from . import calls
from .text import HEAD

SOURCE = """{head}
#include "functions.h"

namespace dlpython {{

const Constant constants[] = {{
{rows}
    {{nullptr, 0}}}};

}}  // namespace dlpython
"""


def emit(api):
    rows = "\n".join(f'    {{"{name}", {c_name}}},' for name, c_name in calls.constants(api))
    return {"constants.cpp": SOURCE.format(head=HEAD, rows=rows)}
