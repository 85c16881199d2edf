"""A drawing as a block of a document: one figure, owned by one element, with words in its place.

What is drawn was decided elsewhere (``domain.drawing``); here its parts are put on the page, all of
them filed under the figure's element, so that none of it is untagged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from careerplanner.domain.drawing import Box, Disc, Ink, Patch, Stroke
from careerplanner.reports.flow import Slab
from careerplanner.reports.lines import break_lines
from careerplanner.reports.page import PathMark, TextMark
from careerplanner.reports.runs import Run, plain_text
from careerplanner.reports.shapes import circle, left_half
from careerplanner.reports.structure import Role
from careerplanner.reports.style import TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.drawing import Drawing, Part, Point, Words
    from careerplanner.reports.page import Mark, Page
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.setting import Setting
    from careerplanner.reports.structure import Element
    from careerplanner.reports.style import Ink as Colour

_GAP: Final = 12.0
_NEARLY: Final = 0.8
_ROUND: Final = 0.5523
_ENDLESS: Final = 1e6
_COLOURS: Final[dict[Ink, Colour]] = {
    Ink.SURFACE: (1.0, 1.0, 1.0),
    Ink.RAISED: (0.955, 0.963, 0.963),
    Ink.TEXT: (0.0, 0.0, 0.0),
    Ink.QUIET: (0.27, 0.27, 0.27),
    Ink.LINE: (0.8, 0.83, 0.84),
    Ink.CONTROL_LINE: (0.34, 0.39, 0.42),
    Ink.ACCENT: (0.043, 0.333, 0.388),
    Ink.ACCENT_TEXT: (1.0, 1.0, 1.0),
    Ink.ACCENT_QUIET: (0.886, 0.937, 0.945),
}
"""One accent, dark enough to stay dark on a photocopy."""


def figure(
    setting: Setting, section: Element, drawing: Drawing, alternative: Runs, above: float = 0.0
) -> list[Slab]:
    """A drawing from the left margin, made smaller where the sheet has no room for it.

    Args:
        setting: What the document's blocks share.
        section: Element it becomes part of.
        drawing: The drawing, in points.
        alternative: What it shows, for those who do not see it.
        above: Height of what stands above it; where that leaves nearly enough of a page, it is
            made so small that it stands there.

    Raises:
        ValueError: The alternative says nothing: a screen reader would pass the figure over.
    """
    said = plain_text(alternative)
    if not said:
        raise ValueError("a figure needs words that stand for it")
    shape = setting.shape
    scale = min(1.0, shape.text_width / drawing.width, shape.text_height / drawing.height)
    beside = (shape.text_height - above - _GAP) / drawing.height
    if _NEARLY * scale <= beside < scale:
        scale = beside
    element = section.child(Role.FIGURE, owner="Layout")
    element.alternative = said
    height = drawing.height * scale

    def paint(page: Page, top: float) -> None:
        pen = _Pen(setting, shape.left, top, scale)
        box = (shape.left, top - height, shape.left + drawing.width * scale, top)
        element.attributes["BBox"] = "[" + " ".join(f"{edge:.2f}" for edge in box) + "]"
        parts = (*drawing.ground, *(part for node in drawing.nodes for part in node.parts))
        for part in parts:
            for mark in pen.marks(part):
                page.add(mark, element)

    return [Slab(height, paint, _GAP)]


@dataclass(frozen=True, slots=True)
class _Pen:
    """Turns parts of a drawing into marks on a page.

    Attributes:
        setting: Gives the typeface.
        left: Where the drawing's left edge stands on the page.
        top: Where its upper edge stands.
        scale: Points for one unit of the drawing.
    """

    setting: Setting
    left: float
    top: float
    scale: float

    def marks(self, part: Part) -> Iterator[Mark]:
        """What a part is drawn of."""
        if isinstance(part, Box):
            yield self._box(part)
        elif isinstance(part, Stroke):
            yield self._path(self._line(part), None, part.ink, part.line)
        elif isinstance(part, Patch):
            start, *rest = (self._point(point) for point in part.points)
            sides = " ".join(f"{point} l" for point in rest)
            yield self._path(f"{start} m {sides} h", part.fill, None, 0)
        elif isinstance(part, Disc):
            yield self._disc(part)
        else:
            yield from self._words(part)

    def _point(self, point: Point) -> str:
        return f"{self.left + point[0] * self.scale:.2f} {self.top - point[1] * self.scale:.2f}"

    def _path(self, path: str, fill: Ink | None, stroke: Ink | None, width: float) -> PathMark:
        return PathMark(
            path,
            _COLOURS[fill] if fill else None,
            _COLOURS[stroke] if stroke else None,
            width * self.scale,
        )

    def _box(self, box: Box) -> PathMark:
        inset = box.line / 2 if box.stroke else 0.0
        x0, y0 = box.x + inset, box.y + inset
        x1, y1 = box.x + box.width - inset, box.y + box.height - inset
        radius = min(box.radius, (x1 - x0) / 2, (y1 - y0) / 2)
        near, far = radius * (1 - _ROUND), radius
        point = self._point
        path = (
            f"{point((x0 + far, y0))} m {point((x1 - far, y0))} l "
            f"{point((x1 - near, y0))} {point((x1, y0 + near))} {point((x1, y0 + far))} c "
            f"{point((x1, y1 - far))} l "
            f"{point((x1, y1 - near))} {point((x1 - near, y1))} {point((x1 - far, y1))} c "
            f"{point((x0 + far, y1))} l "
            f"{point((x0 + near, y1))} {point((x0, y1 - near))} {point((x0, y1 - far))} c "
            f"{point((x0, y0 + far))} l "
            f"{point((x0, y0 + near))} {point((x0 + near, y0))} {point((x0 + far, y0))} c h"
        )
        return self._path(path, box.fill, box.stroke, box.line)

    def _line(self, stroke: Stroke) -> str:
        parts = [f"{self._point(stroke.points[0])} m"]
        for bend in stroke.bends():
            handles = (_third(bend.start, bend.corner), _third(bend.end, bend.corner))
            parts.append(f"{self._point(bend.start)} l")
            ends = (*handles, bend.end)
            parts.append(" ".join(self._point(point) for point in ends) + " c")
        parts.append(f"{self._point(stroke.points[-1])} l")
        return " ".join(parts)

    def _disc(self, disc: Disc) -> PathMark:
        x, y = self.left + disc.x * self.scale, self.top - disc.y * self.scale
        draw = left_half if disc.half else circle
        return self._path(draw(x, y, disc.radius * self.scale), disc.fill, disc.stroke, disc.line)

    def _words(self, words: Words) -> Iterator[TextMark]:
        size = words.size * self.scale
        style = TextStyle(size, size, bold=words.bold)
        lines = break_lines((Run(words.text, None),), style, _ENDLESS, self.setting.typeface)
        for line in lines[:1]:
            for piece in line:
                yield TextMark(
                    self.left + words.x * self.scale + piece.x,
                    self.top - words.baseline * self.scale,
                    piece.face,
                    size,
                    piece.drawn,
                    piece.real,
                    _COLOURS[words.ink],
                )


def _third(end: Point, corner: Point) -> Point:
    """The handle of a cubic curve that runs like the quadratic one round a corner."""
    return end[0] + (corner[0] - end[0]) * 2 / 3, end[1] + (corner[1] - end[1]) * 2 / 3
