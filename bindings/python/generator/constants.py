"""The constants of the extension module."""

from . import BANNER

SOURCE = """{banner}
#include "functions.h"

namespace dlpython {{

const Constant constants[] = {{
{rows}
    {{nullptr, 0}}}};

}}  // namespace dlpython
"""


def emit(api):
    rows = "\n".join(f'    {{"{name}", {c_name}}},' for name, c_name in api.constants())
    return {"src/generated/constants.cpp": SOURCE.format(banner=BANNER, rows=rows)}
