"""The structure tree of a tagged document: what each piece of a page is, apart from how it looks.

Plain data; how it is written into a file is ``tagging``. Everything on a page belongs either to
one element of this tree or to an artifact, which screen readers pass over.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import TypeAlias


class Role(StrEnum):
    """Standard structure types of PDF 1.7 that our documents use."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    DIVISION = "Div"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    TABLE = "Table"
    TABLE_ROW = "TR"
    TABLE_HEADER = "TH"
    TABLE_DATA = "TD"
    SPAN = "Span"
    LINK = "Link"
    FORM = "Form"
    FIGURE = "Figure"


class Artifact(Enum):
    """What is drawn on a page without being part of the text; the value is its property list."""

    LAYOUT = "<</Type/Layout>>"
    PAGINATION = "<</Type/Pagination>>"
    FOOTER = "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>"


@dataclass(frozen=True, slots=True)
class Content:
    """Marked content of one page; ``page`` counts from 0."""

    page: int
    mark: int


@dataclass(frozen=True, slots=True, eq=False)
class LinkArea:
    """A clickable rectangle on a page; its place in the element that holds it.

    Attributes:
        page: Page it is on, from 0.
        box: Left, bottom, right and top edge.
        address: Where it leads.
        described: What it is, in words.
    """

    page: int
    box: tuple[float, float, float, float]
    address: str
    described: str


@dataclass(slots=True, eq=False)
class Element:
    """One node of the structure tree.

    Attributes:
        role: What it is.
        language: Language of all in it, where that differs from the element around it.
        alternative: What to read out in place of something drawn.
        attributes: Attribute name to value in PDF syntax, all of one ``owner``.
        owner: Owner of the attributes, such as ``"Table"``.
        kids: Its parts in reading order.
    """

    role: Role
    language: str | None = None
    alternative: str | None = None
    owner: str | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    kids: list[Kid] = field(default_factory=list)

    def child(
        self,
        role: Role,
        *,
        language: str | None = None,
        owner: str | None = None,
        attributes: dict[str, str] | None = None,
    ) -> Element:
        """Adds an element at the end of this one."""
        kid = Element(role, language, owner=owner, attributes=attributes or {})
        self.kids.append(kid)
        return kid


Kid: TypeAlias = Element | Content | LinkArea
Owner: TypeAlias = Element | Artifact
