"""The one way to make paper: a document that blocks are added to in reading order.

    document = Document(front, load_typeface())
    document.heading(words("Development plan", "en"), 1)
    document.paragraph(words("You hold two awards.", "en"))
    document.write(out)

Sections, outline, page numbers and tags follow from the blocks. What a particular paper says is in
its own module, such as ``plan_report``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO, Final

from careerplanner.reports import blocks, figures, pictures, tables, writing
from careerplanner.reports.flow import Flow, Slab
from careerplanner.reports.footer import FooterText, paint_footers
from careerplanner.reports.painter import FileFacts, write_file
from careerplanner.reports.runs import plain_text
from careerplanner.reports.setting import Setting
from careerplanner.reports.structure import Element, Role
from careerplanner.reports.style import A4, BODY, HEADINGS, PageShape, TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from careerplanner.domain.drawing import Drawing
    from careerplanner.reports.fonts import Typeface
    from careerplanner.reports.page import Page
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.shapes import Shape

_TITLE_LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class Front:
    """What a document is, before anything is in it.

    Attributes:
        title: Title shown by readers and in the file's description.
        language: Language of the document, such as ``"cy"``.
        owner: Whose it is, at the foot of each page; cut where there is no room.
        footer: Stands beside that, never cut: what it is and when it was made.
        page_of: Page number in words, with the fields ``{page}`` and ``{pages}``.
        made_at: When it was made, with a time zone. Same content and moment, same bytes.
        creator: Name of the program.
    """

    title: Runs
    language: str
    owner: Runs
    footer: Runs
    page_of: str
    made_at: datetime
    creator: str = "careerplanner"


class Document:
    """A tagged PDF/UA-1 document being put together."""

    def __init__(self, front: Front, typeface: Typeface, shape: PageShape = A4) -> None:
        self._front = front
        self._setting = Setting(typeface, shape, front.language)
        self._top = Element(Role.DOCUMENT)
        self._sections = [self._top]
        self._slabs: list[Slab] = []
        self._fresh = False

    def heading(self, runs: Runs, level: int) -> None:
        """Begins a section.

        Args:
            runs: Its heading.
            level: 1 for the document's own title, down to 3.

        Raises:
            ValueError: There is no such level, or the level above it has no heading yet.
        """
        if level not in HEADINGS or level > len(self._sections):
            raise ValueError(f"a heading of level {level} may not stand here")
        del self._sections[level:]
        self._sections.append(self._sections[-1].child(Role.SECTION))
        self._add(blocks.heading(self._setting, self._section, runs, level))

    def paragraph(self, runs: Runs, style: TextStyle = BODY, *, keep: bool = False) -> None:
        """Adds a paragraph; ``keep`` holds it together with what follows."""
        self._add(blocks.paragraph(self._setting, self._section, runs, style, keep=keep))

    def statement(self, shape: Shape, runs: Runs) -> None:
        """Adds a short bold statement with a status shape; the words must say the status too."""
        self._add(blocks.statement(self._setting, self._section, shape, runs))

    def callout(self, title: Runs, paragraphs: Sequence[Runs]) -> None:
        """Adds the section's most important thing."""
        self._add(blocks.callout(self._setting, self._section, title, paragraphs))

    def bullets(self, items: Sequence[Runs]) -> None:
        """Adds a list."""
        self._add(blocks.bullets(self._setting, self._section, items))

    def numbered(self, items: Sequence[Runs]) -> None:
        """Adds a list whose items are numbered from 1."""
        self._add(blocks.numbered(self._setting, self._section, items))

    def checklist(self, items: Sequence[blocks.CheckItem]) -> None:
        """Adds a list with a box to tick before each item."""
        self._add(blocks.checklist(self._setting, self._section, items))

    def label_values(self, pairs: Sequence[tuple[Runs, Runs]]) -> None:
        """Adds labels with their values, in two columns."""
        self._add(blocks.label_values(self._setting, self._section, pairs))

    def table(
        self,
        columns: Sequence[tables.Column],
        rows: Sequence[tables.TableRow],
        summary: Runs = (),
    ) -> None:
        """Adds a table; ``summary`` says what it holds to those who hear it."""
        self._add(tables.table(self._setting, self._section, columns, rows, summary))

    def figure(self, drawing: Drawing, alternative: Runs) -> None:
        """Adds a drawing, made smaller where it has no room; ``alternative`` stands for it.

        It is made a little smaller if it then stands on the page with what was begun on it.

        Raises:
            ValueError: The alternative says nothing.
        """
        above = 0.0
        for slab in self._slabs:
            above = slab.height if slab.fresh else above + slab.gap + slab.height
        self._add(figures.figure(self._setting, self._section, drawing, alternative, above))

    def picture(
        self, content: bytes, alternative: Runs, caption: Runs = (), highest: float | None = None
    ) -> None:
        """Adds a picture made of pixels; ``alternative`` stands for it.

        Raises:
            ValueError: The alternative says nothing, or the bytes are no JPEG or PNG file.
        """
        self._add(
            pictures.picture(self._setting, self._section, content, alternative, caption, highest)
        )

    def writing_lines(self, count: int, described: Runs) -> None:
        """Adds ruled lines to write on; ``described`` is read out and not drawn."""
        self._add(writing.writing_lines(self._setting, self._section, count, described))

    def signatures(
        self, labels: writing.SignatureLabels, signers: Sequence[writing.Signer]
    ) -> None:
        """Adds boxes to sign in, side by side."""
        self._add(writing.signatures(self._setting, self._section, labels, signers))

    def new_page(self) -> None:
        """Makes the next block begin a page."""
        self._fresh = True

    def pages(self) -> list[Page]:
        """Lays out everything added so far.

        May be called once: drawing files each piece in the structure tree.
        """
        pages = Flow(self._setting.shape).place(self._slabs)
        front = self._front
        paint_footers(pages, self._setting, FooterText(front.owner, front.footer, front.page_of))
        return pages

    def write(self, out: BinaryIO) -> None:
        """Writes the document and ends it; nothing may be added after."""
        front = self._front
        title = plain_text(front.title)[:_TITLE_LIMIT]
        facts = FileFacts(title, front.language, front.creator, front.made_at)
        shape, typeface = self._setting.shape, self._setting.typeface
        out.write(write_file(self.pages(), self._top, facts, shape, typeface))

    @property
    def _section(self) -> Element:
        return self._sections[-1]

    def _add(self, slabs: list[Slab]) -> None:
        if slabs and self._fresh:
            slabs = [replace(slabs[0], fresh=True), *slabs[1:]]
            self._fresh = False
        self._slabs += slabs
