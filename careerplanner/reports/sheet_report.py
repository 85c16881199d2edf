"""A sheet set on paper, part by part."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, BinaryIO, Final

from careerplanner.reports import sheet_paper as parts
from careerplanner.reports.document import Document, Front
from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.status_shapes import SHAPES
from careerplanner.reports.style import A4, A4_ACROSS, BODY, SMALL
from careerplanner.reports.tables import Cell, Column, TableRow
from careerplanner.reports.writing import SignatureLabels, Signer

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Typeface

_WRITING_HEIGHT: Final = 32.0


def write_sheet(sheet: parts.Sheet, out: BinaryIO, typeface: Typeface | None = None) -> None:
    """Writes a sheet as a tagged PDF/UA-1 file.

    Args:
        sheet: What it says.
        out: Where it goes; written once, at the end.
        typeface: What it is set in; the bundled one when left out.
    """
    _set(sheet, typeface).write(out)


def count_pages(sheet: parts.Sheet, typeface: Typeface | None = None) -> int:
    """Returns how many pages a sheet takes; arguments as for `write_sheet`."""
    return len(_set(sheet, typeface).pages())


def _set(sheet: parts.Sheet, typeface: Typeface | None) -> Document:
    front = Front(
        title=sheet.file_title,
        language=sheet.language,
        owner=sheet.name,
        footer=sheet.footer,
        page_of=sheet.page_of,
        made_at=sheet.made_at,
    )
    shape = A4_ACROSS if sheet.across else A4
    document = Document(front, typeface or load_typeface(), shape)
    document.heading(sheet.title, 1)
    for part in sheet.parts:
        _add(part, document)
    return document


@singledispatch
def _add(part: object, _document: Document) -> None:
    msg = f"no way to set a {type(part).__name__}"
    raise TypeError(msg)


@_add.register
def _title(part: parts.Title, document: Document) -> None:
    document.heading(part.text, part.level)


@_add.register
def _words(part: parts.Words, document: Document) -> None:
    document.paragraph(part.text, SMALL if part.small else BODY, keep=part.keep)


@_add.register
def _answer(part: parts.Answer, document: Document) -> None:
    document.statement(SHAPES[part.mark], part.text)


@_add.register
def _highlight(part: parts.Highlight, document: Document) -> None:
    document.callout(part.title, part.paragraphs)


@_add.register
def _facts(part: parts.Facts, document: Document) -> None:
    document.label_values([(line.label, line.value) for line in part.lines])


@_add.register
def _points(part: parts.Points, document: Document) -> None:
    add = document.numbered if part.numbered else document.bullets
    add(part.items)


@_add.register
def _grid(part: parts.Grid, document: Document) -> None:
    columns = [
        Column(column.heading, column.share, names_row=number == 0)
        for number, column in enumerate(part.columns)
    ]
    rows = [TableRow(tuple(_cell(box) for box in row)) for row in part.rows]
    empty = tuple(Cell() for _ in columns)
    rows += [TableRow(empty, _WRITING_HEIGHT)] * part.blank_rows
    document.table(columns, rows, part.summary)


def _cell(box: parts.Box) -> Cell:
    shape = SHAPES[box.mark] if box.mark is not None else None
    return Cell(box.text, shape=shape, depth=box.depth)


@_add.register
def _picture(part: parts.Picture, document: Document) -> None:
    document.picture(part.content, part.alternative, part.caption, part.highest)


@_add.register
def _lines(part: parts.WritingLines, document: Document) -> None:
    document.writing_lines(part.count, part.described)


@_add.register
def _signing(part: parts.Signing, document: Document) -> None:
    document.paragraph(part.lead, keep=True)
    labels = SignatureLabels(part.name, part.signature, part.date)
    signers = [Signer(one.role, one.name, one.signed, one.date) for one in part.signers]
    document.signatures(labels, signers)


@_add.register
def _new_page(_part: parts.NewPage, document: Document) -> None:
    document.new_page()
