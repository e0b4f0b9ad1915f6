"""From the declarations of the C API to the extension module's sources."""

BANNER = "// Generated from bindings/dl_api.json by bindings/python/generate; do not edit."
