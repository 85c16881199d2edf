"""A page as a list of things to draw, each filed under the element or artifact that owns it.

Pages are filled by ``flow`` and written into a file by ``painter``, once it is known how many
there are. A drawing without an owner cannot be expressed here: that is what keeps every document
fully tagged.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from careerplanner.reports.structure import Content, Element, LinkArea
from careerplanner.reports.style import BLACK, Ink

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Face
    from careerplanner.reports.structure import Owner


@dataclass(frozen=True, slots=True)
class TextMark:
    """A piece of a line; ``real`` is what the characters stand for where they are substitutes."""

    x: float
    baseline: float
    face: Face
    size: float
    drawn: str
    real: str | None = None
    ink: Ink = BLACK


@dataclass(frozen=True, slots=True)
class LineMark:
    """A straight line of a width."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float
    ink: Ink = BLACK


@dataclass(frozen=True, slots=True)
class PathMark:
    """A shape made of path operators in PDF syntax, filled, outlined or both.

    Attributes:
        path: The operators, in points of the page.
        fill: Colour inside, or None.
        stroke: Colour of the outline, or None.
        width: Width of the outline.
    """

    path: str
    fill: Ink | None = None
    stroke: Ink | None = None
    width: float = 1


@dataclass(frozen=True, slots=True)
class ImageMark:
    """A picture made of pixels.

    Attributes:
        x: Its left edge.
        bottom: Its lower edge.
        width: How wide it is drawn.
        height: How high it is drawn.
        content: The picture as the bytes of a JPEG or PNG file.
    """

    x: float
    bottom: float
    width: float
    height: float
    content: bytes


Mark: TypeAlias = TextMark | LineMark | PathMark | ImageMark


@dataclass(slots=True)
class Group:
    """Marks that follow each other and belong together.

    Attributes:
        owner: Element or artifact they belong to.
        number: Their marked content number on this page; None for an artifact.
        marks: What to draw.
    """

    owner: Owner
    number: int | None
    marks: list[Mark]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place that the outline of the document leads to; ``level`` counts from 0."""

    title: str
    level: int
    top: float


@dataclass(slots=True)
class Page:
    """One page being filled.

    Attributes:
        index: Its place in the document, from 0.
        groups: Everything on it, in drawing order.
        owners: Element of each marked content number, by that number.
        links: Clickable areas and the element of each.
        bookmarks: Places the outline leads to.
    """

    index: int
    groups: list[Group] = field(default_factory=list)
    owners: list[Element] = field(default_factory=list)
    links: list[tuple[LinkArea, Element]] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)

    def add(self, mark: Mark, owner: Owner) -> None:
        """Adds something to draw and files it under its owner."""
        if self.groups and self.groups[-1].owner is owner:
            self.groups[-1].marks.append(mark)
            return
        number = None
        if isinstance(owner, Element):
            number = len(self.owners)
            self.owners.append(owner)
            owner.kids.append(Content(self.index, number))
        self.groups.append(Group(owner, number, [mark]))

    def link(self, area: LinkArea, owner: Element) -> None:
        """Makes a rectangle clickable, as part of a link element."""
        owner.kids.append(area)
        self.links.append((area, owner))
