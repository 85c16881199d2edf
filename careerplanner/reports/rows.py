"""Columns of text side by side, cut into slabs: the one way in which all text reaches a page.

A paragraph is a row with one column, a table row has several, a list item has two. Rules, bars and
status shapes come along as decorations. Which blocks exist is decided in the modules above.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from careerplanner.reports.flow import Slab
from careerplanner.reports.page import LineMark, TextMark
from careerplanner.reports.structure import Artifact, LinkArea

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.reports.inline import InlineOwners
    from careerplanner.reports.lines import Fragment, Line
    from careerplanner.reports.page import Page
    from careerplanner.reports.structure import Owner
    from careerplanner.reports.style import TextStyle

    Decoration = Callable[["Spot"], None]
    """Draws beside text."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a decoration is drawn.

    Attributes:
        page: The page.
        top: Upper edge of the line or strip it stands beside.
        height: Height of that.
        artifact: What it is filed under where it only repeats an earlier page, else None.
    """

    page: Page
    top: float
    height: float
    artifact: Artifact | None = None

    @property
    def middle(self) -> float:
        """Height of the middle."""
        return self.top - self.height / 2


@dataclass(frozen=True, slots=True)
class TextColumn:
    """Lines of one block, at a place across the page.

    Attributes:
        x: Left edge of its text.
        lines: The text.
        style: How it is set.
        owners: Which element each fragment belongs to.
        beside: Drawn with the first line, such as a bullet, a status shape or a tick box.
    """

    x: float
    lines: Sequence[Line]
    style: TextStyle
    owners: InlineOwners
    beside: Decoration | None = None

    def paint(self, page: Page, number: int, top: float, artifact: Artifact | None = None) -> None:
        """Draws one line, if there are so many.

        Args:
            page: Where.
            number: Which line, from 0.
            top: Upper edge of the line.
            artifact: What it is filed under when it only repeats what stood on an earlier page.
        """
        if number == 0 and self.beside:
            self.beside(Spot(page, top, self.style.leading, artifact))
        if number >= len(self.lines):
            return
        baseline = top - self.style.drop
        for fragment in self.lines[number]:
            owner: Owner = artifact or self.owners.owner(fragment.run)
            page.add(_text_mark(fragment, self.x, baseline, self.style), owner)
        if artifact is None:
            self._paint_links(page, self.lines[number], baseline)

    def _paint_links(self, page: Page, line: Line, baseline: float) -> None:
        """Underlines what leads somewhere and makes it clickable."""
        for fragment in line:
            address = self.owners.address(fragment.run)
            if address is None:
                continue
            left, right = self.x + fragment.x, self.x + fragment.x + fragment.width
            low = baseline - 2
            page.add(LineMark(left, low, right, low, 0.5, self.style.ink), Artifact.LAYOUT)
            box = (left, baseline - 4, right, baseline + self.style.size)
            area = LinkArea(page.index, box, address, self.owners.described(fragment.run))
            page.link(area, self.owners.owner(fragment.run))


def _text_mark(fragment: Fragment, x: float, baseline: float, style: TextStyle) -> TextMark:
    return TextMark(
        x + fragment.x,
        baseline,
        fragment.face,
        style.size,
        fragment.drawn,
        fragment.real,
        style.ink,
    )


@dataclass(frozen=True, slots=True)
class Row:
    """Columns that begin at the same height.

    Attributes:
        columns: They.
        leading: Height of a line, the same in all columns.
        pad_top: Space inside, above the text.
        pad_bottom: Space inside, below the text.
        least: Height it has at least.
        split_over: Height above which it may be broken between lines; 0: always.
        gap: Space above.
        keep: Whether the next block must stand on the same page.
        header: Head to repeat where part of this row comes first on a page.
        rule: Line across below the row.
        behind: Drawn beside the whole height of every part.
    """

    columns: Sequence[TextColumn]
    leading: float
    pad_top: float = 0.0
    pad_bottom: float = 0.0
    least: float = 0.0
    split_over: float = 0.0
    gap: float = 0.0
    keep: bool = False
    header: Slab | None = None
    rule: LineMark | None = None
    behind: Decoration | None = None

    @property
    def line_count(self) -> int:
        """Lines of its longest column, at least one."""
        return max([1, *(len(column.lines) for column in self.columns)])

    @property
    def height(self) -> float:
        """Its height in one piece."""
        return max(self.pad_top + self.line_count * self.leading + self.pad_bottom, self.least)

    def slabs(self) -> list[Slab]:
        """The row in as few slabs as its height allows."""
        if self.line_count == 1 or self.height <= self.split_over:
            return [self.whole()]
        return [self._strip(number) for number in range(self.line_count)]

    def whole(self, artifact: Artifact | None = None) -> Slab:
        """The row in one slab; given an artifact, as a mere repetition of it."""
        paint = partial(self._paint_whole, artifact)
        header = None if artifact else self.header
        return Slab(self.height, paint, self.gap, self.keep, header)

    def _strip(self, number: int) -> Slab:
        """One line of each column; the first two and the last two keep together."""
        last = self.line_count - 1
        height = self.leading
        height += self.pad_top if number == 0 else 0.0
        height += self.pad_bottom if number == last else 0.0
        keep = self.keep if number == last else number in {0, last - 1}
        gap = self.gap if number == 0 else 0.0
        return Slab(height, partial(self._paint_strip, number), gap, keep, self.header)

    def _paint_whole(self, artifact: Artifact | None, page: Page, top: float) -> None:
        if self.behind:
            self.behind(Spot(page, top, self.height, artifact))
        for column in self.columns:
            for number in range(max(1, len(column.lines))):
                column.paint(page, number, top - self.pad_top - number * self.leading, artifact)
        self._paint_rule(page, top - self.height, artifact)

    def _paint_strip(self, number: int, page: Page, top: float) -> None:
        pad = self.pad_top if number == 0 else 0.0
        is_last = number == self.line_count - 1
        height = pad + self.leading + (self.pad_bottom if is_last else 0.0)
        if self.behind:
            self.behind(Spot(page, top, height))
        for column in self.columns:
            column.paint(page, number, top - pad)
        if is_last:
            self._paint_rule(page, top - height, None)

    def _paint_rule(self, page: Page, y: float, artifact: Artifact | None) -> None:
        if self.rule:
            rule = self.rule
            mark = LineMark(rule.x0, y, rule.x1, y, rule.width, rule.ink)
            page.add(mark, artifact or Artifact.LAYOUT)
