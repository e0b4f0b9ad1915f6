"""What the commands of the benchmarks have in common."""
import pathlib
import sys

from peers import Missing

ROOT = pathlib.Path(__file__).resolve().parents[3]


def add_options(parser, pythons):
    """Where things are; `pythons` names those whose interpreter can be given."""
    parser.add_argument("--json", metavar="FILE", help="writes all that was measured")
    parser.add_argument("--build", default=ROOT / "build/release", help="a release build of libdl")
    parser.add_argument("--data", default="/usr/share/datasets/fashion-mnist",
                        help="a folder with Fashion-MNIST's .gz files (%(default)s)")
    parser.add_argument("--cores", default="0,1", help="to run on (0,1)",
                        type=lambda text: [int(core) for core in text.split(",")])
    for python in pythons:
        parser.add_argument(f"--{python}", default=sys.executable, metavar="PYTHON",
                            help=f"an interpreter with {python} and NumPy (this one)")


def chosen(parser, kind, known, names):
    """The entries of a dictionary that a comma-separated list names; all for None."""
    names = names.split(",") if names else list(known)
    for name in names:
        if name not in known:
            parser.error(f"no {kind} is called {name!r}; there are {', '.join(known)}")
    return {name: known[name] for name in names}


def installed(peers, options):
    """The command of each peer that is there, by name.

    What is missing is named and left out, unless --peers asked for it.
    """
    found = {}
    for peer in peers:
        try:
            found[peer.name] = peer.command(options)
        except Missing as reason:
            if options.peers:
                sys.exit(f"{peer.name}: {reason}")
            print(f"skipped: {peer.name}: {reason}", flush=True)
    return found
