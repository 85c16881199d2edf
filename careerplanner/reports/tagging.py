"""Writing the structure tree into a file, and the parent tree that leads back from each page.

What the tree contains is decided elsewhere; see ``structure``.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from careerplanner.reports.structure import Content, Element, LinkArea

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.reports.page import Page
    from careerplanner.reports.reportlab_inside import Writer

ROOT: Final = "StructTreeRoot"


def text_string(text: str) -> str:
    """Text as a PDF string in UTF-16, which holds every character."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


class TreeWriter:
    """Writes one structure tree."""

    def __init__(self, writer: Writer, top: Element, annotations: dict[LinkArea, str]) -> None:
        """Numbers all elements of a tree.

        Args:
            writer: The file, with all its pages ended.
            top: The document's element.
            annotations: Object name of each link area.
        """
        self._writer = writer
        self._top = top
        self._annotations = annotations
        self._root = writer.reserve(ROOT)
        self._numbers: dict[Element, int] = {}
        self._parents: dict[Element, int] = {top: self._root}
        self._number(top)

    def write(self, pages: Sequence[Page], link_owners: Sequence[Element]) -> None:
        """Writes the tree and the parent tree.

        Args:
            pages: All pages.
            link_owners: Element of each link, in the order of their keys after the pages' own.
        """
        for count, (element, parent) in enumerate(self._parents.items()):
            self._writer.fill(_name(count), self._dictionary(element, parent))
        entries = [f"{page.index} {self._references(page.owners)}" for page in pages]
        entries += [
            f"{key} {self._numbers[owner]} 0 R"
            for key, owner in enumerate(link_owners, start=len(pages))
        ]
        self._writer.fill(
            ROOT,
            (
                f"<</Type/StructTreeRoot/K[{self._numbers[self._top]} 0 R]"
                f"/ParentTree<</Nums[{' '.join(entries)}]>>"
                f"/ParentTreeNextKey {len(pages) + len(link_owners)}>>"
            ).encode("ascii"),
        )

    def _number(self, top: Element) -> None:
        """Gives every element an object number."""
        waiting = deque([top])
        while waiting:
            element = waiting.popleft()
            number = self._writer.reserve(_name(len(self._numbers)))
            self._numbers[element] = number
            kids = [kid for kid in element.kids if isinstance(kid, Element)]
            self._parents.update((kid, number) for kid in kids)
            waiting.extend(kids)

    def _references(self, elements: Sequence[Element]) -> str:
        return "[" + " ".join(f"{self._numbers[element]} 0 R" for element in elements) + "]"

    def _dictionary(self, element: Element, parent: int) -> bytes:
        page = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)
        parts = [f"<</Type/StructElem/S/{element.role}/P {parent} 0 R"]
        if page is not None:
            parts.append(f"/Pg {self._writer.page_number(page)} 0 R")
        parts.append("/K[" + " ".join(self._kid(kid, page) for kid in element.kids) + "]")
        if element.language:
            parts.append(f"/Lang{text_string(element.language)}")
        if element.alternative:
            parts.append(f"/Alt{text_string(element.alternative)}")
        if element.owner:
            values = "".join(f"/{name} {value}" for name, value in element.attributes.items())
            parts.append(f"/A<</O/{element.owner}{values}>>")
        parts.append(">>")
        return "".join(parts).encode("ascii")

    def _kid(self, kid: Element | Content | LinkArea, page: int | None) -> str:
        """A part of an element as it stands in the element's list."""
        if isinstance(kid, Element):
            return f"{self._numbers[kid]} 0 R"
        place = self._writer.page_number(kid.page)
        if isinstance(kid, LinkArea):
            target = self._writer.object_number(self._annotations[kid])
            return f"<</Type/OBJR/Pg {place} 0 R/Obj {target} 0 R>>"
        if kid.page == page:
            return str(kid.mark)
        return f"<</Type/MCR/Pg {place} 0 R/MCID {kid.mark}>>"


def _name(count: int) -> str:
    """Name under which an element is known to the file while it is written."""
    return f"Element{count}"
