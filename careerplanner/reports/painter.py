"""From finished pages to the bytes of a tagged PDF file.

Each group of marks becomes one piece of marked content, or one artifact. Where things stand on a
page has been decided before.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.reports.metadata import pdf_date, xmp_packet
from careerplanner.reports.page import ImageMark, LineMark, TextMark
from careerplanner.reports.reportlab_inside import Writer
from careerplanner.reports.structure import Artifact
from careerplanner.reports.style import BLACK
from careerplanner.reports.tagging import ROOT, TreeWriter, text_string

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from careerplanner.reports.fonts import Typeface
    from careerplanner.reports.page import Group, Page, PathMark
    from careerplanner.reports.structure import Element, LinkArea
    from careerplanner.reports.style import Ink, PageShape


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file says of itself.

    Attributes:
        title: Shown in the title bar of a reader.
        language: Language of the document.
        creator: Program that made it.
        made_at: When; with a time zone.
    """

    title: str
    language: str
    creator: str
    made_at: datetime


def write_file(
    pages: Sequence[Page], top: Element, facts: FileFacts, shape: PageShape, typeface: Typeface
) -> bytes:
    """Writes pages and their structure tree as a PDF/UA-1 file.

    Args:
        pages: All pages, complete with what repeats on each.
        top: The structure tree.
        facts: What the file says of itself.
        shape: The sheet.
        typeface: What the text is set in.

    Returns:
        The file; the same for the same arguments.
    """
    writer = Writer(shape, facts.language, typeface.regular)
    writer.describe(facts.title, facts.creator, pdf_date(facts.made_at))
    annotations: dict[LinkArea, str] = {}
    link_owners: list[Element] = []
    digest = hashlib.sha256(f"{facts.title}\n{facts.made_at}".encode())
    for page in pages:
        for number, bookmark in enumerate(page.bookmarks):
            key = f"place {page.index}.{number}"
            writer.bookmark(key, bookmark.title, bookmark.level, bookmark.top)
        for area, owner in page.links:
            key_number = len(pages) + len(link_owners)
            annotations[area] = writer.link(area.box, area.address, area.described, key_number)
            link_owners.append(owner)
        operators = _PageWriter(writer).operators(page)
        digest.update(operators.encode("ascii"))
        writer.end_page(operators, page.index)
    TreeWriter(writer, top, annotations).write(pages, link_owners)
    packet = xmp_packet(facts.title, facts.language, facts.creator, facts.made_at)
    return writer.finish(ROOT, packet, digest.digest()[:16])


class _PageWriter:
    """Writes the content stream of one page, saying each colour, width and font once."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._operators: list[str] = ["1 J 1 j"]
        self._fill: Ink = BLACK
        self._stroke: Ink = BLACK
        self._width = 1.0
        self._font = ""

    def operators(self, page: Page) -> str:
        """The whole stream."""
        for group in page.groups:
            self._write_group(group)
        return "\n".join(self._operators)

    def _write_group(self, group: Group) -> None:
        say = self._operators.append
        if isinstance(group.owner, Artifact):
            say(f"/Artifact {group.owner.value} BDC")
        else:
            say(f"/{group.owner.role} <</MCID {group.number}>> BDC")
        for mark in group.marks:
            if isinstance(mark, TextMark):
                self._write_text(mark)
            elif isinstance(mark, LineMark):
                self._set_stroke(mark.ink, mark.width)
                say(f"{mark.x0:.2f} {mark.y0:.2f} m {mark.x1:.2f} {mark.y1:.2f} l S")
            elif isinstance(mark, ImageMark):
                self._write_image(mark)
            else:
                self._write_path(mark)
        say("EMC")

    def _write_text(self, mark: TextMark) -> None:
        self._set_fill(mark.ink)
        say = self._operators.append
        if mark.real is not None:
            say(f"/Span <</ActualText {text_string(mark.real)}>> BDC")
        say("BT")
        place = f"1 0 0 1 {mark.x:.2f} {mark.baseline:.2f} Tm"
        for name, codes in self._writer.encode(mark.face, mark.drawn):
            font = f"{name} {mark.size:g} Tf"
            if font != self._font:
                say(font)
                self._font = font
            say(f"{place} <{codes.hex()}> Tj" if place else f"<{codes.hex()}> Tj")
            place = ""
        say("ET")
        if mark.real is not None:
            say("EMC")

    def _write_image(self, mark: ImageMark) -> None:
        name = self._writer.image(mark.content)
        place = f"{mark.width:.2f} 0 0 {mark.height:.2f} {mark.x:.2f} {mark.bottom:.2f} cm"
        self._operators.append(f"q {place} /{name} Do Q")

    def _write_path(self, mark: PathMark) -> None:
        if mark.fill:
            self._set_fill(mark.fill)
        if mark.stroke:
            self._set_stroke(mark.stroke, mark.width)
        paint = {(True, True): "B", (True, False): "f", (False, True): "S"}
        self._operators.append(
            f"{mark.path} {paint[mark.fill is not None, mark.stroke is not None]}"
        )

    def _set_fill(self, ink: Ink) -> None:
        if ink != self._fill:
            self._operators.append("{:g} {:g} {:g} rg".format(*ink))
            self._fill = ink

    def _set_stroke(self, ink: Ink, width: float) -> None:
        if ink != self._stroke:
            self._operators.append("{:g} {:g} {:g} RG".format(*ink))
            self._stroke = ink
        if width != self._width:
            self._operators.append(f"{width:.3g} w")
            self._width = width
