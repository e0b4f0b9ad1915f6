"""Emitters of the bindings' generated files, a module per language, and what they share (api)."""
