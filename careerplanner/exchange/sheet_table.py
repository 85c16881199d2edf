"""One sheet of a workbook as a table of text, for what reads tables row by row.

Real dates become dates as files have them; a number stays a number. Of several sheets the first
that is shown and has cells is taken.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault
from careerplanner.exchange.spreadsheet import open_workbook, read_sheet
from careerplanner.exchange.spreadsheet_kind import is_workbook
from careerplanner.exchange.spreadsheet_values import MonthOnly, Unread
from careerplanner.exchange.table_text import MOST_ROWS, Line, Table, read_table

if TYPE_CHECKING:
    from careerplanner.exchange.spreadsheet_values import Sheet, Value

_BEHIND = 1462
"""How many days a workbook that counts from 1904 is behind one that counts from 1900."""
_A_DAY = 20_000
"""From which a number in such a workbook is a day."""


def read_any_table(data: bytes, path: str, encoding: str = "", delimiter: str = "") -> Table:
    """Return the rows of a file that is a workbook or a table saved as text.

    Args:
        data: Its content.
        path: What to call it in an error.
        encoding: How to read a text file; "" to find out.
        delimiter: What stands between cells of a text file; "" to find out.

    Raises:
        FileFault: It is neither, or cannot be read; the code says why.
    """
    if not is_workbook(data):
        return read_table(data, path, encoding, delimiter)
    book = open_workbook(data, path)
    shown = [at for at, one in enumerate(book.sheets) if one.is_table and not one.hidden]
    sheet = read_sheet(book, next(iter(shown), 0))
    if sheet.left_out.rows or len(sheet.rows) > MOST_ROWS:
        raise FileFault("table.too_many_rows", path=path, most=MOST_ROWS)
    if sheet.width < 2:
        raise FileFault("table.one_column", path=path)
    lines = tuple(
        Line(row.number, tuple(_text(cell, sheet) for cell in row.cells)) for row in sheet.rows
    )
    return Table(path, "", "", lines)


def _text(value: Value, sheet: Sheet) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        number = value + _BEHIND if sheet.from_1904 and value >= _A_DAY else value
        return str(int(number)) if number == int(number) else f"{number:g}"
    if isinstance(value, MonthOnly):
        return f"{value.year:04}-{value.month:02}"
    if isinstance(value, Unread):
        return value.text or "#"
    return value.isoformat() if isinstance(value, date) else value
