"""What the benchmarks print and draw."""
import os
import platform
import xml.sax.saxutils

BASE = "PyTorch eager"
COLOURS = ["#d1495b", "#8d2f3c", "#00798c", "#30638e", "#66a182", "#edae49", "#7f7f7f", "#b07aa1"]


def machine():
    """The CPU in a line."""
    name, flags = platform.processor(), set()
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            name = line.split(":")[1].strip()
        if line.startswith("flags"):
            flags = set(line.split())
    vectors = next((v for v in ("avx512f", "avx2", "avx") if v in flags), "no AVX")
    return f"{name}, {len(os.sched_getaffinity(0))} cores, {vectors}, {platform.system()}"


def ratio(ours, theirs):
    """How often theirs fits into ours: 0.4, or 1/30 where it is small."""
    quotient = ours / theirs
    return f"{quotient:.2f}" if quotient > 0.3 else f"1/{1 / quotient:.3g}"


def best_of_others(results):
    others = (r["minimum_us"] for r in results if not r["peer"].startswith("libdl"))
    return min(others, default=None)


def rows(results):
    """A row of text per peer; ratios are of minima."""
    base = next((r["minimum_us"] for r in results if r["peer"] == BASE), None)
    best = best_of_others(results)
    for r in results:
        yield [r["peer"], str(r["threads"]), r["store"], f"{r['minimum_us']:.4g}",
               f"{r['median_us']:.4g}", ratio(r["minimum_us"], base) if base else "",
               ratio(r["minimum_us"], best) if best else ""]


HEAD = ["peer", "threads", "store", "minimum us", "median us", "of PyTorch", "of the best peer"]


def table(head, body):
    """Markdown, padded so that it also reads as text."""
    body = list(body)
    widths = [max(len(row[i]) for row in [head, *body]) for i in range(len(head))]
    lines = [[cell.ljust(width) for cell, width in zip(row, widths)] for row in [head, *body]]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def text_at(x, y, text, **attributes):
    extra = "".join(f' {k.replace("_", "-")}="{v}"' for k, v in attributes.items())
    return f'<text x="{x:.1f}" y="{y:.1f}"{extra}>{xml.sax.saxutils.escape(text)}</text>'


def bars(results, top, colours, left=150, width=420, height=16):
    """A workload's bars; lengths are by the slowest peer."""
    slowest = max(r["minimum_us"] for r in results)
    for i, r in enumerate(results):
        y, length = top + i * height, max(1, width * r["minimum_us"] / slowest)
        yield text_at(left - 6, y + 11, r["peer"], text_anchor="end")
        yield (f'<rect x="{left}" y="{y}" width="{length:.1f}" height="{height - 4}" '
               f'fill="{colours[r["peer"]]}"/>')
        yield text_at(left + length + 5, y + 11, f"{r['minimum_us']:.4g} µs")


def chart(workloads):
    """An SVG of bars: microseconds per step, shorter is better. `workloads`: title to results."""
    names = list(dict.fromkeys(r["peer"] for results in workloads.values() for r in results))
    colours = {name: COLOURS[i % len(COLOURS)] for i, name in enumerate(names)}
    parts, y = [], 20
    for title, results in workloads.items():
        parts.append(text_at(10, y, title, font_weight="bold"))
        parts += bars(results, y + 8, colours)
        y += 34 + 16 * len(results)
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 {y}" width="680" height="{y}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="680" height="{y}" fill="#ffffff"/>', *parts, "</svg>", ""])
