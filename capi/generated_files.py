"""The command line of a generator: writes its files, or tells which differ from what it gives."""

import argparse
import sys


def main(doc, root, emit, owned, source, command):
    """emit() gives the files: their text by their path under root. owned: patterns of paths that
    only generated files match; what matches and is not given is removed. With --check nothing is
    written or removed: a file that differs, is missing or is not given ends the program."""
    parser = argparse.ArgumentParser(description=doc.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="only compare")
    check = parser.parse_args().check
    files = emit()
    present = {str(p.relative_to(root)) for pattern in owned for p in root.glob(pattern)}
    different = [name for name in sorted(present | set(files))
                 if not matches(root / name, files.get(name))]
    if check and different:
        sys.exit(f"differs from {source} (run {command}): {', '.join(different)}")
    for name in different:
        write(root / name, files.get(name))


def matches(path, text):
    return text is not None and path.exists() and path.read_text() == text


def write(path, text):
    if text is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
