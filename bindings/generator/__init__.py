"""Emitters of the bindings' generated files, a module or package per language, and what they share:
the API (api) and the layout of text (text)."""
