"""The career map on paper: the drawings, then the tables that say the same, then what it rests on.

The order and the look are decided here, the words by whoever prepared the map, who also says
whether the sheet stands upright or lies across.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from careerplanner.reports.document import Document, Front
from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.style import PageShape
from careerplanner.reports.tables import Cell, Column, TableRow

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Typeface
    from careerplanner.reports.map_paper import MapPaper, MapTable

UPRIGHT: Final = PageShape(595.28, 841.89, 44, 44, 44, 64)
ACROSS: Final = PageShape(841.89, 595.28, 44, 44, 44, 64)
"""A4; a drawing needs the room of the margins more than text does."""


def write_map(paper: MapPaper, out: BinaryIO, typeface: Typeface | None = None) -> None:
    """Writes a career map as a tagged PDF/UA-1 file.

    Args:
        paper: What it says.
        out: Where it goes; written once, at the end.
        typeface: What it is set in; the bundled one when left out.
    """
    lay_out_map(paper, typeface or load_typeface()).write(out)


def lay_out_map(paper: MapPaper, typeface: Typeface) -> Document:
    """The map as a document, not yet written."""
    front = Front(
        title=paper.file_title,
        language=paper.language,
        owner=paper.owner,
        footer=paper.footer,
        page_of=paper.page_of,
        made_at=paper.made_at,
    )
    document = Document(front, typeface, ACROSS if paper.across else UPRIGHT)
    document.heading(paper.title, 1)
    for sentence in paper.lead:
        document.paragraph(sentence)
    for part in paper.parts:
        if part.fresh:
            document.new_page()
        if part.heading:
            document.heading(part.heading, 2)
        document.figure(part.drawing, part.described)
    for table in paper.tables:
        document.heading(table.heading, 2)
        _add_table(document, table)
    document.heading(paper.judged, 2)
    for sentence in paper.sentences:
        document.paragraph(sentence)
    document.label_values([(fact.label, fact.value) for fact in paper.facts])
    return document


def _add_table(document: Document, table: MapTable) -> None:
    columns = [
        Column(heading, share, names_row=not number)
        for number, (heading, share) in enumerate(table.columns)
    ]
    rows = [TableRow([Cell(text) for text in row]) for row in table.rows]
    document.table(columns, rows, table.summary)
