"""A table of people as a spreadsheet file: text stays text, days are days, cells have colours.

No cell is ever a formula: every text is written as text, and one that a spreadsheet would take for
a formula once somebody edits it is marked as text as well. XlsxWriter is imported when a file is
made. What the cells say comes ready worded; nothing here decides anything.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

from careerplanner.exchange.learning_csv import FORMULA

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

COLOURS = {
    "met": ("#0a4a2a", "#d2eddd"),
    "under_way": ("#0c3f6d", "#d8e8f8"),
    "missing": ("#6a3600", "#fde7cc"),
    "overdue": ("#850f1b", "#fcdcdd"),
    "not_known": ("#432f6e", "#e8e1f6"),
    "not_applicable": ("#424b51", "#e8ecee"),
    "draft": ("#574700", "#fbf0c2"),
}
"""Text and ground of each status; a word always says the same."""
LONGEST_TEXT = 32_000
"""What a cell of the format can hold, with some room."""
FIRST_SURE_DAY = date(1900, 3, 1)
"""Spreadsheets do not agree about days before this one; those are written as text."""
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_DAY = "yyyy-mm-dd"
_WIDE, _NARROW, _NAME = 28.0, 17.0, 26.0
_HEAD_LINE = 15.5
_AROUND_DAY = 16
"""Letters of a day with its brackets, and some room."""
_REPORT_EVERY = 200


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell.

    Attributes:
        text: What it says; beside a day, what is added to it in brackets.
        day: A day, written as a day.
        look: Which of `COLOURS` it has; "" for none.
    """

    text: str = ""
    day: date | None = None
    look: str = ""


@dataclass(frozen=True, slots=True)
class TableSheet:
    """A sheet with a table: one line of headings, which stays in sight with the first column.

    Attributes:
        name: Its name.
        headings: A heading for each column.
        front: How many columns tell who it is about, before what is said of them.
        rows: Its rows, a cell for each column.
    """

    name: str
    headings: tuple[str, ...]
    front: int
    rows: Sequence[Sequence[TableCell]]


@dataclass(frozen=True, slots=True)
class NotesSheet:
    """A sheet that explains: lines of a label and what belongs to it.

    Attributes:
        name: Its name.
        title: Stands at its top.
        lines: Label, words and which of `COLOURS` the label has; a line without words is a heading.
    """

    name: str
    title: str
    lines: tuple[tuple[str, str, str], ...]


def write_book(
    sheets: Sequence[TableSheet | NotesSheet],
    title: str,
    made_on: date,
    report: Callable[[int, int], object] = lambda _done, _whole: None,
) -> bytes:
    """Return a spreadsheet file.

    Args:
        sheets: Its sheets, in order.
        title: Title of the file.
        made_on: Day it is made; the same content and day give the same file.
        report: Told now and then how many rows of how many are written.
    """
    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties({"title": title, "created": datetime.combine(made_on, time(12), UTC)})
    looks = _Looks(book)
    whole = sum(len(one.rows) for one in sheets if isinstance(one, TableSheet))
    done, names = 0, set[str]()
    for one in sheets:
        sheet = book.add_worksheet(sheet_name(one.name, names))
        if isinstance(one, NotesSheet):
            _write_notes(sheet, one, looks)
        else:
            _write_table(sheet, one, looks, partial(_tell, report, done, whole))
            done += len(one.rows)
    book.close()
    return out.getvalue()


def _tell(report: Callable[[int, int], object], before: int, whole: int, row: int) -> None:
    report(before + row, whole)


def sheet_name(wanted: str, taken: set[str]) -> str:
    """Return a name that a sheet may have and none has yet; it is then taken.

    Args:
        wanted: What it should be called.
        taken: Names of the sheets before, folded.
    """
    plain = " ".join(_NOT_IN_NAMES.sub(" ", wanted).split()).strip("'")[:_LONGEST_NAME].strip(" '")
    plain = plain or "-"
    name, number = plain, 2
    while name.casefold() in taken:
        ending = f" {number}"
        name, number = plain[: _LONGEST_NAME - len(ending)] + ending, number + 1
    taken.add(name.casefold())
    return name


class _Looks:
    """Formats of cells, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[object, ...], Format] = {}

    def text(self, text: str, look: str = "", *, bold: bool = False, wrap: bool = False) -> Format:
        return self._get(look, bold, wrap, text[:1] in FORMULA if text else False, "")

    def day(self, look: str, added: str) -> Format:
        ending = added.replace('"', "'")
        return self._get(look, False, False, False, f'{_DAY} "({ending})"' if added else _DAY)

    def _get(self, look: str, bold: bool, wrap: bool, quoted: bool, number: str) -> Format:
        key = (look, bold, wrap, quoted, number)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._book.add_format(_told(*key))
        return made


def _told(look: str, bold: bool, wrap: bool, quoted: bool, number: str) -> dict[str, object]:
    """Says in the writer's words how a cell looks."""
    told: dict[str, object] = {"valign": "top", "bold": bold, "text_wrap": wrap}
    if look in COLOURS:
        ink, ground = COLOURS[look]
        told |= {"font_color": ink, "bg_color": ground, "border": 1, "border_color": "#b8c2c6"}
    if quoted:
        told["quote_prefix"] = True
    if number:
        told |= {"num_format": number, "align": "left"}
    else:
        told["num_format"] = "@"
    return told


def _put(sheet: Worksheet, row: int, column: int, text: str, form: Format) -> None:
    """Write a text as a text, whatever it looks like."""
    sheet.write_string(row, column, text[:LONGEST_TEXT], form)


def _write_table(
    sheet: Worksheet, table: TableSheet, looks: _Looks, report: Callable[[int], object]
) -> None:
    _set_up(sheet, table)
    for column, heading in enumerate(table.headings):
        _put(sheet, 0, column, heading, looks.text(heading, bold=True, wrap=True))
    for number, cells in enumerate(table.rows, 1):
        for column, cell in enumerate(cells):
            if cell.day is not None and cell.day >= FIRST_SURE_DAY:
                when = datetime.combine(cell.day, time())
                sheet.write_datetime(number, column, when, looks.day(cell.look, cell.text))
            elif cell.day is not None:
                text = " ".join(filter(None, (cell.day.isoformat(), cell.text)))
                _put(sheet, number, column, text, looks.text(text, cell.look))
            elif cell.text:
                form = looks.text(cell.text, cell.look, wrap=column < table.front)
                _put(sheet, number, column, cell.text, form)
        if number % _REPORT_EVERY == 0:
            report(number)


def _set_up(sheet: Worksheet, table: TableSheet) -> None:
    """Widths, the part that stays in sight, the filter, and how it prints."""
    across, width = len(table.headings), _width(table)
    sheet.set_column(0, 0, _NAME)
    if table.front > 1:
        sheet.set_column(1, table.front - 1, _WIDE)
    if across > table.front:
        sheet.set_column(table.front, across - 1, width)
    longest = max((_lines(heading, width) for heading in table.headings), default=1)
    sheet.set_row(0, longest * _HEAD_LINE + 4)
    sheet.freeze_panes(1, 1)
    if across:
        sheet.autofilter(0, 0, max(len(table.rows), 1), across - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0, 0)


def _width(table: TableSheet) -> float:
    """Width at which every day can be shown: one that has no room is not shown at all."""
    cells = (cell for row in table.rows for cell in row[table.front :])
    marked = {cell.text for cell in cells if cell.day is not None}
    return max(_NARROW, max(map(len, marked), default=0) + _AROUND_DAY)


def _lines(heading: str, width: float) -> int:
    """How many lines a heading takes in a column."""
    lines, room = 1, int(width) - 2
    left = room
    for word in heading.split():
        if len(word) + 1 > left and left < room:
            lines, left = lines + 1, room
        left -= len(word) + 1
        lines += max(0, -left // room)
    return lines


def _write_notes(sheet: Worksheet, notes: NotesSheet, looks: _Looks) -> None:
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 90)
    sheet.set_paper(9)
    _put(sheet, 0, 0, notes.title, looks.text(notes.title, bold=True))
    for number, (label, words, look) in enumerate(notes.lines, 2):
        _put(sheet, number, 0, label, looks.text(label, look, bold=not words, wrap=bool(words)))
        if words:
            _put(sheet, number, 1, words, looks.text(words, wrap=True))
