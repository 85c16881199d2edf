"""What paper looks like: the page, the grid, text sizes and inks. No drawing happens here.

All lengths are points (1/72 inch). Leadings and gaps keep to a grid of 4, tables to one of 2; text
is 11 points, 10 in tables. Ink is black or grey, so that a photocopy loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

Ink: TypeAlias = tuple[float, float, float]
"""Red, green and blue, each 0 to 1."""

BLACK: Final[Ink] = (0.0, 0.0, 0.0)
QUIET: Final[Ink] = (0.27, 0.27, 0.27)
RULE: Final[Ink] = (0.62, 0.62, 0.62)
WHITE: Final[Ink] = (1.0, 1.0, 1.0)

CAP_HEIGHT: Final = 0.668
"""Height of the typeface's capitals, in units of the text size."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a block of text is set.

    Attributes:
        size: Text size.
        leading: Height of a line.
        bold: Whether all of it is bold.
        italic: Whether all of it is italic.
        ink: Its colour.
    """

    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    ink: Ink = BLACK

    @property
    def drop(self) -> float:
        """From the top of a line down to its baseline: capitals stand in the middle."""
        return (self.leading + CAP_HEIGHT * self.size) / 2


BODY: Final = TextStyle(11, 16)
LEAD: Final = TextStyle(13, 20, bold=True)
SMALL: Final = TextStyle(9.5, 12, ink=QUIET)
CELL: Final = TextStyle(10, 14)
CELL_HEAD: Final = TextStyle(10, 14, bold=True)
LABEL: Final = TextStyle(11, 16, ink=QUIET)
FOOT: Final = TextStyle(9.5, 12, ink=QUIET)


@dataclass(frozen=True, slots=True)
class HeadingStyle:
    """A heading and the space around it.

    Attributes:
        text: How it is set.
        above: Space above, left out at the top of a page.
        below: Space below.
    """

    text: TextStyle
    above: float
    below: float


HEADINGS: Final = {
    1: HeadingStyle(TextStyle(26, 32, bold=True), 0, 8),
    2: HeadingStyle(TextStyle(16, 20, bold=True), 32, 4),
    3: HeadingStyle(TextStyle(12.5, 16, bold=True), 20, 0),
}
"""Heading styles by level; these are all the levels there are."""


@dataclass(frozen=True, slots=True)
class PageShape:
    """The sheet and its margins."""

    width: float = 595.28
    height: float = 841.89
    left: float = 56
    right: float = 56
    top: float = 56
    bottom: float = 76

    measure: float = 432
    """Width of running text: a line much longer than 80 letters is hard to follow."""

    @property
    def text_width(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_top(self) -> float:
        """Height of the upper margin's edge above the foot of the sheet."""
        return self.height - self.top

    @property
    def text_height(self) -> float:
        """Height between the margins."""
        return self.height - self.top - self.bottom


A4: Final = PageShape()
A4_ACROSS: Final = PageShape(width=841.89, height=595.28, left=44, right=44, top=48, bottom=68)
"""The long side lies across; for tables with many columns."""
