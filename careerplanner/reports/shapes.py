"""Small drawings: status shapes, tick boxes, lines to write on.

Shapes differ in form and not only in shade, since paper is photocopied. A status shape always
stands beside its word and is an artifact; a tick box and a line to write on are part of the
document and carry a description.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from careerplanner.reports.page import LineMark, PathMark
from careerplanner.reports.structure import Artifact
from careerplanner.reports.style import BLACK, WHITE

if TYPE_CHECKING:
    from careerplanner.reports.page import Page
    from careerplanner.reports.structure import Owner

_ARC = 0.5523
"""How far the handles of a quarter circle's curve reach, in units of its radius."""


class Shape(Enum):
    """The shape that stands for a status; which status has which is the caller's."""

    FULL = "a filled disc with a tick"
    HALF = "a ring, half filled"
    EMPTY = "a ring"
    DASH = "a short dash"
    QUESTION = "a ring with a dot in it"
    WARNING = "a triangle with a bar"


def paint_shape(page: Page, shape: Shape, x: float, middle: float, size: float) -> None:
    """Draws a status shape.

    Args:
        page: Where.
        shape: Which.
        x: Its left edge.
        middle: Height of its middle.
        size: Its width and height.
    """
    radius = size / 2
    centre = x + radius
    outline = size / 9
    ring = circle(centre, middle, radius - outline / 2)
    marks: list[PathMark] = []
    if shape is Shape.FULL:
        tick = f"{x + 0.26 * size:.2f} {middle:.2f} m {x + 0.44 * size:.2f} "
        tick += f"{middle - 0.19 * size:.2f} l {x + 0.75 * size:.2f} {middle + 0.19 * size:.2f} l"
        marks = [PathMark(circle(centre, middle, radius), fill=BLACK)]
        marks.append(PathMark(tick, stroke=WHITE, width=size / 7))
    elif shape is Shape.HALF:
        half = left_half(centre, middle, radius - outline / 2)
        marks = [PathMark(half, fill=BLACK), PathMark(ring, stroke=BLACK, width=outline)]
    elif shape is Shape.DASH:
        line = f"{x + 0.15 * size:.2f} {middle:.2f} m {x + 0.85 * size:.2f} {middle:.2f} l"
        marks = [PathMark(line, stroke=BLACK, width=outline * 1.5)]
    elif shape is Shape.WARNING:
        marks = _triangle(x, middle, size)
    else:
        marks = [PathMark(ring, stroke=BLACK, width=outline)]
        if shape is Shape.QUESTION:
            marks.append(PathMark(circle(centre, middle, size / 7), fill=BLACK))
    for mark in marks:
        page.add(mark, Artifact.LAYOUT)


def paint_box(page: Page, x: float, middle: float, owner: Owner, *, ticked: bool) -> None:
    """Draws a tick box 12 points wide, ticked or to be ticked."""
    low = middle - 6
    page.add(PathMark(f"{x:.2f} {low:.2f} 12 12 re", stroke=BLACK, width=1), owner)
    if ticked:
        tick = f"{x + 2.5:.2f} {low + 6:.2f} m {x + 5:.2f} {low + 3:.2f} l "
        tick += f"{x + 9.5:.2f} {low + 9.5:.2f} l"
        page.add(PathMark(tick, stroke=BLACK, width=1.6), owner)


def paint_line(page: Page, x0: float, x1: float, y: float, owner: Owner) -> None:
    """Draws a line to write on."""
    page.add(LineMark(x0, y, x1, y, 0.5, BLACK), owner)


def circle(x: float, y: float, radius: float) -> str:
    """The path of a circle."""
    handle = radius * _ARC
    return (
        f"{x + radius:.2f} {y:.2f} m "
        f"{x + radius:.2f} {y + handle:.2f} {x + handle:.2f} {y + radius:.2f} "
        f"{x:.2f} {y + radius:.2f} c "
        f"{_left_curves(x, y, radius)} "
        f"{x + handle:.2f} {y - radius:.2f} {x + radius:.2f} {y - handle:.2f} "
        f"{x + radius:.2f} {y:.2f} c h"
    )


def _left_curves(x: float, y: float, radius: float) -> str:
    """From the top of a circle by its left to its foot."""
    handle = radius * _ARC
    return (
        f"{x - handle:.2f} {y + radius:.2f} {x - radius:.2f} {y + handle:.2f} "
        f"{x - radius:.2f} {y:.2f} c "
        f"{x - radius:.2f} {y - handle:.2f} {x - handle:.2f} {y - radius:.2f} "
        f"{x:.2f} {y - radius:.2f} c"
    )


def left_half(x: float, y: float, radius: float) -> str:
    """The path of the left half of a circle."""
    return f"{x:.2f} {y + radius:.2f} m {_left_curves(x, y, radius)} h"


def _triangle(x: float, middle: float, size: float) -> list[PathMark]:
    low, high, centre = middle - 0.45 * size, middle + 0.45 * size, x + size / 2
    outline = f"{x:.2f} {low:.2f} m {x + size:.2f} {low:.2f} l {centre:.2f} {high:.2f} l h"
    bar = f"{centre:.2f} {middle + 0.12 * size:.2f} m {centre:.2f} {middle - 0.3 * size:.2f} l"
    return [
        PathMark(outline, fill=BLACK),
        PathMark(bar, stroke=WHITE, width=size / 7),
    ]
