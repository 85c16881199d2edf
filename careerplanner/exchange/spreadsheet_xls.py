"""A workbook of older Excels (xls): what it says of its sheets, without reading what is in cells.

The file is a little file system with one long stream of records. The records are gone through for
what the library that reads the cells does not tell: a password, hidden rows, formulas that came to
an error, and how far the cells reach, since it takes memory for all of them at once.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault
from careerplanner.exchange.spreadsheet_scan import SheetScan
from careerplanner.exchange.spreadsheet_values import (
    MOST_COLUMNS,
    Merge,
    SheetName,
    Trouble,
    Unread,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_FREE, _END = 0xFFFFFFFF, 0xFFFFFFFE
_STREAMS = {"workbook", "book"}
_BOF, _EOF, _PASSWORD, _EPOCH, _SHEET, _ROW, _COLUMNS, _MERGES = (
    0x0809, 0x000A, 0x002F, 0x0022, 0x0085, 0x0208, 0x007D, 0x00E5,
)  # fmt: skip
_SINGLE = {0x0203, 0x0204, 0x00FD, 0x027E, 0x0006, 0x0205, 0x00D6}
"""Records of one cell with something in it: number, text, formula, yes or no."""
_SEVERAL = 0x00BD
_FORMULA, _YES_OR_ERROR = 0x0006, 0x0205
_ERRORS = {
    0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A",
}  # fmt: skip
MOST_CELLS = 4_000_000
"""Most cells between the first and the last one of a sheet; there is no cutting these files."""


@dataclass(frozen=True)
class XlsBook:
    """What a workbook says of itself.

    Attributes:
        names: Its sheets.
        scans: What each of them has.
        from_1904: Whether its days are counted from 1904.
    """

    names: tuple[SheetName, ...]
    scans: tuple[SheetScan, ...]
    from_1904: bool


def open_xls(data: bytes, path: str) -> XlsBook:
    """Go through a workbook.

    Raises:
        FileFault: It has a password, is damaged, or reaches too far; the code says which.
    """
    try:
        return _book(_stream(data), path)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise FileFault("table.damaged", path=path) from error


# ---- the little file system ----------------------------------------------------------------------


@dataclass(frozen=True)
class _Disk:
    """Sectors and the chains that they hang in."""

    data: bytes
    size: int
    table: tuple[int, ...]

    def sector(self, number: int) -> bytes:
        begin = (number + 1) * self.size
        if not 0 <= begin < len(self.data):
            raise IndexError
        return self.data[begin : begin + self.size]

    def chain(self, first: int) -> bytes:
        """All sectors of one file, in order; a chain that bites its tail is damage."""
        pieces, at = [], first
        while at not in {_END, _FREE}:
            pieces.append(self.sector(at))
            if len(pieces) > len(self.table):
                raise IndexError
            at = self.table[at]
        return b"".join(pieces)


def _disk(data: bytes) -> _Disk:
    (shift,) = struct.unpack_from("<H", data, 0x1E)
    if shift not in {9, 12}:
        raise IndexError
    size = 1 << shift
    listed = [*struct.unpack_from("<109I", data, 0x4C)]
    (more,) = struct.unpack_from("<I", data, 0x44)
    bare = _Disk(data, size, ())
    for _ in range(len(data) // size):
        if more in {_END, _FREE}:
            break
        *some, more = struct.unpack(f"<{size // 4}I", bare.sector(more))
        listed += some
    table: list[int] = []
    for number in listed:
        if number < _END - 3:
            table += struct.unpack(f"<{size // 4}I", bare.sector(number))
    return _Disk(data, size, tuple(table))


def _stream(data: bytes) -> bytes:
    """The records of the workbook."""
    disk = _disk(data)
    (first, _, least, small_first, _) = struct.unpack_from("<IIIII", data, 0x30)
    folder = disk.chain(first)
    found: tuple[int, int] | None = None
    root = 0
    for at in range(0, len(folder) - 127, 128):
        (length,) = struct.unpack_from("<H", folder, at + 64)
        name = folder[at : at + max(0, min(64, length) - 2)].decode("utf-16-le", "replace")
        begin, size = struct.unpack_from("<II", folder, at + 116)
        if folder[at + 66] == 5:
            root = begin
        elif name.casefold() in _STREAMS and found is None:
            found = begin, size
    if found is None:
        raise IndexError
    begin, size = found
    if size >= least:
        return disk.chain(begin)[:size]
    small = disk.chain(small_first)
    table = struct.unpack(f"<{len(small) // 4}I", small)
    inside = disk.chain(root)
    pieces: list[bytes] = []
    at = begin
    while at not in {_END, _FREE} and len(pieces) <= len(table):
        pieces.append(inside[at * 64 : at * 64 + 64])
        at = table[at]
    return b"".join(pieces)[:size]


# ---- records -------------------------------------------------------------------------------------


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records from a place on, up to the end of its part."""
    deep = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        deep += (kind == _BOF) - (kind == _EOF)
        if kind == _EOF and deep <= 0:
            return
        at += 4 + length


def _book(stream: bytes, path: str) -> XlsBook:
    names: list[SheetName] = []
    begins: list[int] = []
    from_1904 = False
    for kind, told in _records(stream, 0):
        if kind == _PASSWORD:
            raise FileFault("table.has_password", path=path)
        if kind == _EPOCH:
            from_1904 = struct.unpack_from("<H", told)[0] == 1
        if kind == _SHEET:
            begin, hidden, what, length = struct.unpack_from("<IBBB", told)
            wide = len(told) > 7 and told[7] & 1
            raw = told[8 : 8 + length * (2 if wide else 1)]
            name = raw.decode("utf-16-le" if wide else "latin-1", "replace")
            names.append(SheetName(name, bool(hidden & 3), what == 0))
            begins.append(begin)
    if not names:
        raise FileFault("table.damaged", path=path)
    scans = tuple(
        _sheet(stream, begin, path) if one.is_table else SheetScan()
        for one, begin in zip(names, begins, strict=True)
    )
    return XlsBook(tuple(names), scans, from_1904)


def _sheet(stream: bytes, begin: int, path: str) -> SheetScan:
    scan = SheetScan()
    deep = 0
    for kind, told in _records(stream, begin):
        deep += (kind == _BOF) - (kind == _EOF)
        if deep > 1:
            continue  # a chart within the sheet
        if kind == _ROW:
            (options,) = struct.unpack_from("<H", told, 12)
            if options & 0x20:
                scan.hidden_rows.add(struct.unpack_from("<H", told)[0] + 1)
        elif kind == _COLUMNS:
            first, last, _, _, options = struct.unpack_from("<HHHHH", told)
            if options & 1:
                scan.hidden_columns.update(range(first, min(last, 255) + 1))
        elif kind == _MERGES:
            for at in range(2, len(told) - 7, 8):
                top, bottom, left, right = struct.unpack_from("<HHHH", told, at)
                scan.join(Merge(top + 1, left, bottom + 1, right))
        elif kind in _SINGLE or kind == _SEVERAL:
            _note_cell(scan, kind, told)
    if scan.last * scan.widest > MOST_CELLS:
        raise FileFault("table.too_many_rows", path=path, most=MOST_CELLS // scan.widest)
    return scan


def _note_cell(scan: SheetScan, kind: int, told: bytes) -> None:
    row, column = struct.unpack_from("<HH", told)
    if kind == _SEVERAL:
        column = struct.unpack_from("<H", told, len(told) - 2)[0]
    scan.holds(row + 1, column)
    if column >= MOST_COLUMNS:
        scan.cells_left_out += 1
    error = -1
    if kind == _YES_OR_ERROR and told[7] == 1:
        error = told[6]
    elif kind == _FORMULA and told[12:14] == b"\xff\xff" and told[6] == 2:
        error = told[8]
    if error >= 0:
        scan.unread[row + 1, column] = Unread(Trouble.ERROR, _ERRORS.get(error, ""))
