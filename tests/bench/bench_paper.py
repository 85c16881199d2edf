"""How fast tagged plans are made, against the same text drawn untagged with plain reportlab.

    python -m tests.bench.bench_paper

The plain side is told where each string goes, so it breaks no line and fills no page: it is the
floor under any way of making these pages with reportlab. Runs alternate; medians are printed.
"""

from __future__ import annotations

import io
import statistics
import time
from typing import TYPE_CHECKING

from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.page import LineMark, Page, TextMark
from careerplanner.reports.plan_report import lay_out_plan, write_plan
from careerplanner.reports.style import A4
from tests.reports import samples

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 7
TIMES = 60


def draw_plain(pages: list[Page]) -> bytes:
    """The text and lines of finished pages, drawn untagged through reportlab's canvas."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(A4.width, A4.height), initialFontName=FIRST_FACE)
    for page in pages:
        for group in page.groups:
            for mark in group.marks:
                if isinstance(mark, TextMark):
                    canvas.setFont(mark.face.name, mark.size)
                    canvas.drawString(mark.x, mark.baseline, mark.drawn)
                elif isinstance(mark, LineMark):
                    canvas.line(mark.x0, mark.y0, mark.x1, mark.y1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Measures and prints."""
    plan, typeface = samples.long_plan("cy", TIMES), load_typeface()
    pages = lay_out_plan(plan, typeface).pages()
    taken: dict[str, list[float]] = {"tagged": [], "laid out only": [], "plain": []}
    for _ in range(RUNS):
        taken["tagged"].append(seconds(lambda: write_plan(plan, io.BytesIO())))
        taken["laid out only"].append(seconds(lambda: lay_out_plan(plan, typeface).pages()))
        taken["plain"].append(seconds(lambda: draw_plain(pages)))
    print(f"{len(pages)} pages, medians of {RUNS} alternating runs")
    for name, values in taken.items():
        middle = statistics.median(values)
        print(f"{name:14} {middle:6.3f} s {len(pages) / middle:7.0f} pages/s")
    ratio = statistics.median(
        tagged / plain for tagged, plain in zip(taken["tagged"], taken["plain"], strict=True)
    )
    print(f"tagged takes {ratio:.2f} times as long as plain, which breaks no lines itself")
    writing = statistics.median(
        (tagged - laid) / plain for tagged, laid, plain in zip(*taken.values(), strict=True)
    )
    print(f"tagging and writing alone: {writing:.2f} times plain")


FIRST_FACE = "AtkinsonHyperlegibleNext-Regular"

if __name__ == "__main__":
    main()
