"""A drawing before it is drawn: boxes, lines, discs and words in abstract units.

Nothing here knows a device, a font or a colour value. Screen, paper and SVG each draw the same
parts with colours and letters of their own. The origin is the upper left corner, y grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import TypeAlias


class Ink(StrEnum):
    """A colour by what it is for; whoever draws knows its value."""

    SURFACE = "surface"
    RAISED = "raised"
    TEXT = "text"
    QUIET = "quiet"
    LINE = "line"
    CONTROL_LINE = "control_line"
    ACCENT = "accent"
    ACCENT_TEXT = "accent_text"
    ACCENT_QUIET = "accent_quiet"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with rounded corners.

    Attributes:
        x: Left edge.
        y: Upper edge.
        width: Its width.
        height: Its height.
        radius: Of its corners.
        fill: Inside, or None.
        stroke: Outline, drawn inside the edge, or None.
        line: Width of the outline.
    """

    x: float
    y: float
    width: float
    height: float
    radius: float
    fill: Ink | None
    stroke: Ink | None = None
    line: float = 1.0


Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Bend:
    """Part of a rounded line: straight to ``start``, then round ``corner`` to ``end``."""

    start: Point
    corner: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; its corners may be rounded.

    Attributes:
        points: Two or more.
        ink: Colour.
        line: Width.
        radius: Of its corners, less where there is no room.
    """

    points: tuple[Point, ...]
    ink: Ink
    line: float
    radius: float = 0.0

    def bends(self) -> tuple[Bend, ...]:
        """Return its inner corners, each cut where its rounding begins and ends."""
        found = []
        last = len(self.points) - 1
        for place in range(1, last):
            before, corner, after = self.points[place - 1 : place + 2]
            behind = _distance(before, corner) / (1 if place == 1 else 2)
            ahead = _distance(corner, after) / (1 if place == last - 1 else 2)
            reach = min(self.radius, behind, ahead)
            start, end = _towards(corner, before, reach), _towards(corner, after, reach)
            found.append(Bend(start, corner, end))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Patch:
    """A filled area with straight sides."""

    points: tuple[Point, ...]
    fill: Ink


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, filled, outlined or both; ``half`` fills its left half only."""

    x: float
    y: float
    radius: float
    fill: Ink | None
    stroke: Ink | None = None
    line: float = 1.0
    half: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text.

    Attributes:
        x: Left end.
        baseline: Height of its baseline.
        text: What it says, without a line break.
        size: Of the letters.
        bold: Whether it is bold.
        ink: Colour.
        width: How wide it was measured to be.
    """

    x: float
    baseline: float
    text: str
    size: float
    bold: bool
    ink: Ink
    width: float


Part: TypeAlias = Box | Stroke | Patch | Disc | Words


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """Something on a drawing that can be pointed at.

    Attributes:
        key: Names it, the same whenever it is drawn.
        x: Left edge.
        y: Upper edge.
        width: Its width.
        height: Its height.
        parts: What it is drawn of, in the drawing's own coordinates.
    """

    key: str
    x: float
    y: float
    width: float
    height: float
    parts: tuple[Part, ...]

    @property
    def middle(self) -> Point:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole drawing.

    Attributes:
        width: Its width.
        height: Its height.
        ground: What lies under the nodes.
        nodes: In reading order.
        links: Keys of nodes that a line leads from and to.
    """

    width: float
    height: float
    ground: tuple[Part, ...]
    nodes: tuple[PlacedNode, ...]
    links: tuple[tuple[str, str], ...]

    def node(self, key: str) -> PlacedNode | None:
        """Return the node of this key, or None."""
        return next((node for node in self.nodes if node.key == key), None)


def _distance(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _towards(start: Point, end: Point, reach: float) -> Point:
    """The point so far from ``start`` on the way to ``end``."""
    whole = _distance(start, end) or 1.0
    share = reach / whole
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
