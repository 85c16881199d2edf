"""Spreadsheets as homes have them: a file's bytes into sheets, rows and cells.

Told by content and not by name. Nothing is written, no formula worked out, no link followed. What
is read is bounded; what lies beyond is counted and said. A file that cannot be read is refused with
a code. What the cells mean is for ``services.spreadsheet``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from math import isfinite
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault
from careerplanner.exchange import table_text
from careerplanner.exchange.spreadsheet_kind import kind_of
from careerplanner.exchange.spreadsheet_ods import OdsBook, open_ods
from careerplanner.exchange.spreadsheet_values import (
    MOST_COLUMNS,
    MOST_ROWS,
    LeftOut,
    MonthOnly,
    Sheet,
    SheetName,
    SheetRow,
    Trouble,
    Unread,
    Value,
    WorkbookKind,
)
from careerplanner.exchange.spreadsheet_xls import XlsBook, open_xls
from careerplanner.exchange.spreadsheet_xlsx import XlsxBook, copy_with, open_xlsx
from careerplanner.exchange.spreadsheet_zip import Archive

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from careerplanner.exchange.spreadsheet_scan import SheetScan

_PANIC = "PanicException"

__all__ = ["Workbook", "digest_of", "open_workbook", "read_sheet", "read_workbook"]


@dataclass(frozen=True)
class Workbook:
    """A file that was looked at; its sheets are read one at a time.

    Attributes:
        path: What the file is called.
        kind: What it is.
        digest: Stands for its content, to tell later whether the file is another.
        sheets: Its sheets in their order; a text file has one.
    """

    path: str
    kind: WorkbookKind
    digest: str
    sheets: tuple[SheetName, ...]
    _inside: bytes | XlsxBook | OdsBook | XlsBook
    _data: bytes
    _encoding: str = ""


def read_workbook(path: Path, encoding: str = "") -> Workbook:
    """Read a file somebody chose.

    Raises:
        FileFault: It cannot be read, or is no spreadsheet; the code says why.
    """
    return open_workbook(table_text.read_file(path), str(path), encoding)


def open_workbook(
    data: bytes,
    path: str,
    encoding: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Workbook:
    """Look at the content of a file.

    Args:
        data: The content.
        path: What to call it in an error.
        encoding: How the letters of a text file are read; "" to find out.
        progress: Told how much is behind, of how much; may raise to stop.

    Raises:
        FileFault: It is no spreadsheet that can be read; the code says why.
    """
    if not data.strip():
        raise FileFault("table.empty", path=path)
    kind = kind_of(data, path)
    if kind is WorkbookKind.TEXT:
        return Workbook(path, kind, digest_of(data), (SheetName(""),), b"", data, encoding)
    inside: XlsxBook | OdsBook | XlsBook
    if kind is WorkbookKind.XLSX:
        inside = open_xlsx(Archive(data, path))
    elif kind is WorkbookKind.ODS:
        inside = open_ods(Archive(data, path), progress)
    else:
        inside = open_xls(data, path)
    return Workbook(path, kind, digest_of(data), inside.names, inside, data)


def digest_of(data: bytes) -> str:
    """Return what stands for the content of a file."""
    return hashlib.sha256(data).hexdigest()


def read_sheet(
    book: Workbook, place: int, progress: Callable[[int, int], None] | None = None
) -> Sheet:
    """Read one sheet.

    Args:
        book: The file.
        place: Which sheet, from 0.
        progress: Told how much is behind, of how much; may raise to stop.

    Raises:
        FileFault: "table.empty" for one with nothing in it, "table.damaged" and the like.
    """
    inside, name = book._inside, book.sheets[place]
    if not name.is_table:
        raise FileFault("table.empty", path=book.path)
    if isinstance(inside, XlsxBook):
        copied = copy_with(inside, place, progress)
        cells = _cells(copied.data, place, book.path)
        return _sheet(book, place, cells, copied.scan, inside.from_1904)
    if isinstance(inside, OdsBook):
        cells = _cells(inside.data, place, book.path)
        return _sheet(book, place, cells, inside.scans[place], inside.from_1904)
    if isinstance(inside, XlsBook):
        cells = _cells(book._data, place, book.path)
        return _sheet(book, place, cells, inside.scans[place], inside.from_1904)
    return _text_sheet(book)


def _text_sheet(book: Workbook) -> Sheet:
    table = table_text.read_table(book._data, book.path, book._encoding)
    rows = tuple(
        SheetRow(line.number, _trimmed([cell or None for cell in line.cells]))
        for line in table.lines
    )
    return Sheet("", rows, table.width)


def _cells(data: bytes, place: int, path: str) -> Sequence[Sequence[object]]:
    """All cells between the first row and column and the last ones, as the library gives them."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with _NoPanic():
            sheet = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(place)
            return sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS)
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise FileFault("table.damaged", path=path) from error


class _NoPanic:
    """Turns what the library raises where a damaged file surprises it into a ValueError.

    That is, on purpose, no `Exception`, and its class has no public name to catch it by.
    """

    def __enter__(self) -> None:
        """Nothing has to be made ready."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: object
    ) -> None:
        """Raise another error in the place of a panic."""
        if kind is not None and kind.__name__ == _PANIC:
            raise ValueError(_PANIC) from error


def _sheet(
    book: Workbook, place: int, cells: Sequence[Sequence[object]], scan: SheetScan, dated: bool
) -> Sheet:
    rows = []
    for number, given in enumerate(cells, start=1):
        row = _trimmed(_row(given, number, scan))
        if row:
            rows.append(SheetRow(number, row, number in scan.hidden_rows))
    if not rows:
        raise FileFault("table.empty", path=book.path)
    width = max(len(row.cells) for row in rows)
    left_out = scan.left_out()
    if len(cells) >= MOST_ROWS and scan.last > MOST_ROWS and not left_out.rows:
        left_out = LeftOut(scan.last - MOST_ROWS, left_out.cells, more=False, after=MOST_ROWS)
    return Sheet(
        book.sheets[place].name,
        tuple(rows),
        width,
        frozenset(scan.hidden_columns),
        tuple(scan.merges),
        left_out,
        dated,
        book.kind,
    )


def _row(given: Sequence[object], number: int, scan: SheetScan) -> list[Value]:
    row: list[Value] = []
    for column, cell in enumerate(given[:MOST_COLUMNS]):
        value = scan.unread.get((number, column)) if scan.unread else None
        row.append(value if value is not None else _value(cell))
    if scan.months:
        for column, cell in enumerate(row):
            if (number, column) in scan.months and isinstance(cell, date):
                row[column] = MonthOnly(cell.year, cell.month)
    return row


def _trimmed(row: list[Value]) -> tuple[Value, ...]:
    while row and row[-1] is None:
        row.pop()
    return tuple(row)


def _value(cell: object) -> Value:
    """A cell as the library gives it; a time of day behind a date is passed over."""
    if isinstance(cell, str):
        return " ".join(cell.split()) or None
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, int | float):
        return float(cell) if isfinite(cell) else Unread(Trouble.ERROR)
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, timedelta):
        hours, rest = divmod(int(cell.total_seconds()), 3600)
        return f"{hours}:{rest // 60:02}"
    return str(cell) if cell is not None else None
