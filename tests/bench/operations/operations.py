"""What is timed, as lines that the programs understand: OPERATION [NUMBER... [ab]]."""
import pathlib

SHAPES = pathlib.Path(__file__).resolve().parents[1] / "gemm_shapes.txt"
# rows and columns of the operands
FLAT = [(1, 4), (1, 1000), (32, 128), (256, 430), (1024, 1024)]
ROWS = [(30, 10), (256, 10), (256, 430), (256, 1000), (4096, 64)]


def gemm_shapes():
    lines = (line.strip() for line in SHAPES.read_text().splitlines())
    return [f"gemm {line}" for line in lines if line and not line.startswith("#")]


def lines_of(names, shapes):
    return [f"{name} {rows} {columns}" for name in names for rows, columns in shapes]


FAMILIES = {
    "elementwise": lines_of(["add", "mul", "relu", "exp"], FLAT),
    "reductions": lines_of(["sum"], FLAT) + lines_of(["sum_rows", "max_rows"], ROWS),
    "softmax": lines_of(["softmax"], ROWS),
    "gemm": gemm_shapes(),
    "loader": ["loader 30", "loader 256"],
}
