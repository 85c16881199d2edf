"""Putting slabs on pages: what fits, what moves to the next page, what stays together.

A slab is a strip of the page that is never broken; blocks are cut into slabs by ``rows`` and the
modules above it. Nothing here knows what a slab contains.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careerplanner.reports.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.reports.style import PageShape

    Paint = Callable[[Page, float], None]
    """Draws a slab on a page whose upper edge stands at a height above the foot of the sheet."""


@dataclass(frozen=True, slots=True)
class Slab:
    """A strip that stays in one piece.

    Attributes:
        height: Its height.
        paint: Draws it.
        gap: Space above it, left out at the top of a page.
        keep: Whether the next slab must stand on the same page.
        header: Drawn above it where it comes first on a page: the repeated head of a table.
        fresh: Whether it must begin a page.
    """

    height: float
    paint: Paint
    gap: float = 0.0
    keep: bool = False
    header: Slab | None = None
    fresh: bool = False

    @property
    def height_on_top(self) -> float:
        """Its height where it comes first on a page."""
        return self.height + (self.header.height if self.header else 0.0)


@dataclass(slots=True)
class Flow:
    """Fills pages from top to bottom.

    Attributes:
        shape: The sheet.
        pages: Pages filled so far; at least one once something was placed.
    """

    shape: PageShape
    pages: list[Page] = field(default_factory=list)
    _top: float = 0.0
    _empty: bool = True

    def place(self, slabs: Sequence[Slab]) -> list[Page]:
        """Places all slabs in order and returns the pages.

        Slabs that keep together move to the next page as one, unless they are higher than a page.
        """
        self._begin_page()
        at = 0
        while at < len(slabs):
            end = at + 1
            while slabs[end - 1].keep and end < len(slabs):
                end += 1
            self._place_together(slabs[at:end])
            at = end
        return self.pages

    def _place_together(self, slabs: Sequence[Slab]) -> None:
        """Places slabs that want to stay on one page."""
        height = sum(slab.height + slab.gap for slab in slabs) - slabs[0].gap
        on_top = height + slabs[0].height_on_top - slabs[0].height
        needed = on_top if self._empty else height + slabs[0].gap
        if needed > self._room() and on_top <= self.shape.text_height:
            self._begin_page()
        for slab in slabs:
            self._place_one(slab)

    def _place_one(self, slab: Slab) -> None:
        if not self._empty and (slab.fresh or slab.gap + slab.height > self._room()):
            self._begin_page()
        if self._empty:
            if slab.header:
                slab.header.paint(self.pages[-1], self._top)
                self._top -= slab.header.height
        else:
            self._top -= slab.gap
        slab.paint(self.pages[-1], self._top)
        self._top -= slab.height
        self._empty = False

    def _room(self) -> float:
        """Height left on the page, with a hair of tolerance for sums of fractions."""
        return self._top - self.shape.bottom + 0.01

    def _begin_page(self) -> None:
        if self.pages and self._empty:
            return
        self.pages.append(Page(len(self.pages)))
        self._top = self.shape.text_top
        self._empty = True
