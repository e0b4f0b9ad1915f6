"""Who is compared. A peer is a program that serve.py describes, and how to start it."""
import dataclasses
import pathlib
import subprocess
import typing

HERE = pathlib.Path(__file__).resolve().parent


class Missing(Exception):
    """Why a peer cannot run here."""


@dataclasses.dataclass
class Peer:
    name: str
    command: typing.Callable  # of the options: the program and its first arguments


def built(program):
    """A program of the build's folder tests/bench."""
    def command(options):
        path = pathlib.Path(options.build, "tests/bench", program)
        if not path.exists():
            raise Missing(f"{path} is not built")
        return [str(path)]
    return command


def ask_python(python, code):
    try:
        done = subprocess.run([python, "-c", code], text=True, capture_output=True)
    except OSError as error:
        raise Missing(str(error)) from None
    if done.returncode:
        raise Missing(f"{python}: {(done.stderr.splitlines() or ['failed'])[-1]}")
    return done.stdout.split()


def script(name, option, module, *arguments):
    """A script for the interpreter that an option names, which must have a module."""
    def command(options):
        python = getattr(options, option)
        ask_python(python, f"import {module}, numpy")
        return [python, str(HERE / name), *arguments]
    return command


def compiled(options, source, header, name, arguments):
    """A program in the build's folder, compiled from a source unless that was done."""
    program = pathlib.Path(options.build, "tests/bench", name)
    newest = max(source.stat().st_mtime, header.stat().st_mtime)
    if not program.exists() or newest > program.stat().st_mtime:
        program.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["g++", "-std=c++20", "-O2", str(source), *arguments, "-o",
                               str(program)], text=True, capture_output=True)
        if done.returncode:
            errors = [line for line in done.stderr.splitlines() if "error" in line] or ["failed"]
            raise Missing(f"{source.name} does not compile: {errors[0]}")
    return [str(program)]


def libtorch(options):
    """Compiled against the headers and libraries of PyTorch's wheel, unless that was done."""
    folder, version = ask_python(
        options.pytorch, "import torch; print(torch.__path__[0], torch.__version__)")
    include, lib = f"{folder}/include", f"{folder}/lib"
    return compiled(options, HERE / "libtorch.cpp", HERE / "peer.h", f"libtorch-{version}",
                    [f"-I{include}", f"-I{include}/torch/csrc/api/include", f"-L{lib}", "-ltorch",
                     "-ltorch_cpu", "-lc10", f"-Wl,-rpath,{lib}"])


PEERS = [
    Peer("libdl eager", built("peers/peer_libdl_eager")),
    Peer("libdl plan", built("peers/peer_libdl_plan")),
    Peer("PyTorch eager", script("pytorch.py", "pytorch", "torch")),
    Peer("torch.compile", script("pytorch.py", "pytorch", "torch", "compile")),
    Peer("libtorch C++", libtorch),
    Peer("JAX jit", script("jax_jit.py", "jax", "jax")),
    Peer("NumPy by hand", script("numpy_by_hand.py", "numpy", "numpy")),
]
REFERENCE = script("numpy_by_hand.py", "numpy", "numpy")  # its losses in f64 are everyone's measure
