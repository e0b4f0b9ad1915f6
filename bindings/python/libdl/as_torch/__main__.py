"""python3 -m libdl.as_torch script.py [argument...]"""
import os
import runpy
import sys
import traceback

from libdl.as_torch.names import install


def _in_script(error, script):
    """The last place of the program in an exception's traceback, "script.py:12", or None."""
    places = [frame for frame in traceback.extract_tb(error.__traceback__)
              if frame.filename == script]
    return f"{places[-1].filename}:{places[-1].lineno}" if places else None


def _names_lack(error):
    """Whether an exception says that libdl lacks something."""
    if isinstance(error, AttributeError):
        # Python 3.9 does not say whose attribute it was.
        kind = type(getattr(error, "obj", None)).__module__
        return kind.startswith("libdl") or "libdl" in str(error) or "'Tensor'" in str(error)
    return isinstance(error, NotImplementedError) or (
        isinstance(error, ImportError) and "libdl" in str(error))


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: python3 -m libdl.as_torch script.py [argument...]")
    script = sys.argv[1]
    sys.argv = sys.argv[1:]
    sys.path[0] = os.path.dirname(os.path.abspath(script))
    install()
    try:
        runpy.run_path(script, run_name="__main__")
    except Exception as error:
        place = _in_script(error, script)
        if place is None or not _names_lack(error):
            raise
        traceback.print_exc()
        sys.exit(f"{place}: libdl lacks what this line needs: {error}")


if __name__ == "__main__":
    main()
