"""A workbook of Excel's (xlsx, xlsm): its sheets, what they hide, and a copy that is safe to read.

Only parts that were gone through here get into the copy; macros, pictures and links never do.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault
from careerplanner.exchange.spreadsheet_scan import (
    EnoughSeen,
    SheetScan,
    feed,
    make_parser,
    without,
)
from careerplanner.exchange.spreadsheet_values import Merge, SheetName, Trouble, Unread
from careerplanner.exchange.spreadsheet_zip import MOST_UNPACKED, packed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from careerplanner.exchange.spreadsheet_zip import Archive

_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+[0-9]+):([A-Z]+[0-9]+)"')
_HOLDS = re.compile(rb"<(?:\w+:)?(?:v|is|f)[ >/]")
_ROW = re.compile(rb"<(?:\w+:)?row[ >]")
_DAYLESS = {17}
"""Formats that every program knows by number and that show a month and a year."""
_BUILT_IN = 164
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_LONGEST_TAIL = 1 << 20
_EMPTY_SHEET = (
    b'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/'
    b'spreadsheetml/2006/main"><sheetData/></worksheet>'
)


@dataclass(frozen=True)
class XlsxBook:
    """What a workbook says of itself.

    Attributes:
        archive: Its parts.
        names: Its sheets.
        parts: The part of each sheet; "" for one that has none.
        types: The kind of each part of a sheet, as the file has it.
        from_1904: Whether its days are counted from 1904.
        dayless: Styles of cells that show a date without its day.
    """

    archive: Archive
    book: str
    names: tuple[SheetName, ...]
    parts: tuple[str, ...]
    from_1904: bool
    dayless: frozenset[int]


def open_xlsx(archive: Archive) -> XlsxBook:
    """Read what a workbook says of its sheets.

    Raises:
        FileFault: It is damaged, or is more than may be.
    """
    book = _book_part(archive)
    related = _related(archive, book)
    names: list[SheetName] = []
    parts: list[str] = []
    told = {"date1904": ""}

    def start(name: str, given: dict[str, str]) -> None:
        if name == "workbookPr":
            told["date1904"] = given.get("date1904", "")
        if name == "sheet":
            link = next((given[one] for one in given if one.rpartition(":")[2] == "id"), "")
            kind, part = related.get(link, ("", ""))
            hidden = given.get("state", "visible") != "visible"
            is_table = kind.endswith("/worksheet") and archive.has(part)
            names.append(SheetName(given.get("name", ""), hidden, is_table))
            parts.append(part if is_table else "")

    feed(make_parser(start, _nothing), [archive.read(book)], archive.path)
    if not names:
        raise FileFault("table.damaged", path=archive.path)
    dated = told["date1904"].strip().casefold() in {"1", "true", "on"}
    styles = next((part for kind, part in related.values() if kind.endswith("/styles")), "")
    return XlsxBook(archive, book, tuple(names), tuple(parts), dated, _dayless(archive, styles))


def _nothing(_name: str) -> None:
    """What is done at the end of an element that nothing is done for."""


def _book_part(archive: Archive) -> str:
    related = _related(archive, "")
    found = (part for kind, part in related.values() if kind.endswith("/officeDocument"))
    part = next(found, "xl/workbook.xml")
    if not archive.has(part):
        raise FileFault("table.damaged", path=archive.path)
    return part


def _rels_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def _related(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """Kind and part of everything that a part leads to within the file, by the name it uses."""
    rels = _rels_of(part)
    folder = posixpath.dirname(part)
    found: dict[str, tuple[str, str]] = {}

    def start(name: str, given: dict[str, str]) -> None:
        if name == "Relationship" and given.get("TargetMode", "") != "External":
            target = given.get("Target", "")
            inside = target[1:] if target.startswith("/") else posixpath.join(folder, target)
            known = given.get("Type", ""), posixpath.normpath(inside)
            found[given.get("Id", "")] = known

    if archive.has(rels):
        feed(make_parser(start, _nothing), [archive.read(rels)], archive.path)
    return found


def _dayless(archive: Archive, styles: str) -> frozenset[int]:
    """Styles whose format shows a month and a year and no day."""
    formats: dict[int, str] = {}
    cells: list[int] = []
    inside = {"cellXfs": False}

    def start(name: str, given: dict[str, str]) -> None:
        if name == "numFmt":
            formats[_number(given.get("numFmtId", ""))] = given.get("formatCode", "")
        elif name == "cellXfs":
            inside[name] = True
        elif name == "xf" and inside["cellXfs"]:
            cells.append(_number(given.get("numFmtId", "")))

    def end(name: str) -> None:
        if name == "cellXfs":
            inside[name] = False

    if styles and archive.has(styles):
        feed(make_parser(start, end), [archive.read(styles)], archive.path)
    return frozenset(
        at
        for at, one in enumerate(cells)
        if one in _DAYLESS or (one >= _BUILT_IN and _shows_no_day(formats.get(one, "")))
    )


def _shows_no_day(code: str) -> bool:
    plain = _QUOTED.sub("", code.split(";")[0]).casefold()
    return "y" in plain and "m" in plain and not set("dhs") & set(plain)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else -1


# ---- one sheet -----------------------------------------------------------------------------------


def copy_with(book: XlsxBook, place: int, progress: Callable[[int, int], None] | None) -> Copied:
    """Go through one sheet and make a copy of the workbook with it alone.

    Args:
        book: The workbook.
        place: Which of its sheets, from 0.
        progress: Told how many bytes are behind, of how many; may raise to stop.

    Returns:
        What the sheet has, and a workbook whose other sheets are empty.

    Raises:
        FileFault: It is damaged, or is more than may be.
    """
    archive = book.archive
    walk = _Walk(book.dayless)
    sheet = walk.through(archive, book.parts[place], progress)
    parts = {
        name: archive.read(name)
        for name in archive.names
        if name in {"[Content_Types].xml", "_rels/.rels", book.book, _rels_of(book.book)}
        or name.casefold().endswith(("sharedstrings.xml", "styles.xml"))
    }
    parts.update(dict.fromkeys((part for part in book.parts if part), _EMPTY_SHEET))
    parts[book.parts[place]] = sheet
    return Copied(walk.scan, packed(parts))


@dataclass(frozen=True)
class Copied:
    """A sheet gone through.

    Attributes:
        scan: What it has.
        data: A workbook that is safe to read.
    """

    scan: SheetScan
    data: bytes


class _Walk:
    """Goes through the XML of one sheet."""

    def __init__(self, dayless: frozenset[int]) -> None:
        self.scan = SheetScan()
        self._dayless = dayless
        self._row = self._column = 0
        self._begun = 0  # byte where the row began
        self._wide_from = -1  # byte where the first cell beyond the last column began
        self._drops: list[tuple[int, int]] = []
        self._cell: dict[str, str] = {}
        self._holds = self._formula = False
        self._inside = ""
        self._said: list[str] = []
        self._cut = -1
        self._parser = make_parser(self._start, self._end, self._text)

    def through(
        self, archive: Archive, part: str, progress: Callable[[int, int], None] | None
    ) -> bytes:
        """Go through a part and return it without what lies beyond the limits."""
        kept: list[bytes] = []
        whole = archive.size(part)
        done = 0

        def seen(chunk: bytes) -> None:
            nonlocal done
            kept.append(chunk)
            done += len(chunk)
            if progress is not None:
                progress(min(done, whole), whole)

        chunks = archive.chunks(part)
        try:
            feed(self._parser, chunks, archive.path, seen)
        except EnoughSeen:
            data = b"".join(kept)
            self._count_rest(data[self._cut :], chunks, seen_so_far=len(data))
            return self._closed(without(data[: self._cut], self._drops))
        return without(b"".join(kept), self._drops)

    def _closed(self, data: bytes) -> bytes:
        """End the elements that are open where the sheet was cut."""
        opened = re.search(rb"<(\w+:)?worksheet[\s>]", data)
        prefix = (opened.group(1) or b"") if opened else b""
        return data + b"</" + prefix + b"sheetData></" + prefix + b"worksheet>"

    def _count_rest(self, rest: bytes, chunks: Iterator[bytes], *, seen_so_far: int) -> None:
        """Count rows with something in them, and find joined cells, without going through them."""
        tail, size = rest, seen_so_far
        while True:
            *whole, tail = _ROW.split(tail)
            for piece in whole:
                self._count(piece)
            chunk = next(chunks, b"")
            size += len(chunk)
            if not chunk or size > MOST_UNPACKED:
                self.scan.more = bool(chunk)
                self._count(tail)
                return
            if len(tail) > _LONGEST_TAIL:  # no row is as long: the rows have ended
                self._count(tail)
                tail, whole = b"", []
            tail = b"<row " + tail + chunk if whole else tail + chunk

    def _count(self, piece: bytes) -> None:
        self.scan.rows_left_out += _HOLDS.search(piece) is not None
        for found in _MERGED.finditer(piece):
            self._merge(found[1].decode(), found[2].decode())

    def _start(self, name: str, given: dict[str, str]) -> None:
        if name == "c":
            self._begin_cell(given)
        elif name == "row":
            self._begin_row(given)
        elif name in {"v", "f", "is"}:
            self._holds = self._holds or name != "f"
            self._formula = self._formula or name == "f"
            self._inside = name
        elif name == "col":
            self._columns(given)
        elif name == "mergeCell":
            first, _, last = given.get("ref", "").partition(":")
            self._merge(first, last or first)

    def _end(self, name: str) -> None:
        if name == "c":
            self._end_cell()
        elif name in {"v", "f", "is"}:
            self._inside = ""
        elif name == "row" and self._wide_from >= 0:
            self._drops.append((self._wide_from, self._parser.CurrentByteIndex))
            self._wide_from = -1

    def _text(self, text: str) -> None:
        if self._inside == "v":
            self._said.append(text)

    def _begin_row(self, given: dict[str, str]) -> None:
        self._begun = self._parser.CurrentByteIndex
        number = _number(given.get("r", ""))
        self._row = number if number > 0 else self._row + 1
        self._column = -1
        if not self.scan.has_room(self._row):
            self._cut = self._begun
            raise EnoughSeen
        if given.get("hidden", "") in {"1", "true"}:
            self.scan.hidden_rows.add(self._row)

    def _begin_cell(self, given: dict[str, str]) -> None:
        found = _ADDRESS.fullmatch(given.get("r", ""))
        self._column = column_place(found[1]) if found else self._column + 1
        if found and self._row == 0:
            self._row = int(found[2])
        self._cell, self._said = given, []
        self._holds = self._formula = False
        if not self.scan.is_inside(self._row, self._column) and self._wide_from < 0:
            self._wide_from = self._parser.CurrentByteIndex

    def _end_cell(self) -> None:
        if not self._holds and not self._formula:
            return
        if self._wide_from >= 0:
            self.scan.cells_left_out += 1
            return
        at = (self._row, self._column)
        said = "".join(self._said)
        self.scan.holds(*at)
        if self._cell.get("t") == "e":
            self.scan.unread[at] = Unread(Trouble.ERROR, said)
        elif self._formula and not self._holds:
            self.scan.unread[at] = Unread(Trouble.NOT_WORKED_OUT)
        elif _number(self._cell.get("s", "")) in self._dayless:
            self.scan.months.add(at)

    def _columns(self, given: dict[str, str]) -> None:
        if given.get("hidden", "") in {"1", "true"}:
            first, last = _number(given.get("min", "")), _number(given.get("max", ""))
            self.scan.hidden_columns.update(range(max(1, first) - 1, min(last, 16_384)))

    def _merge(self, first: str, last: str) -> None:
        one, other = _ADDRESS.fullmatch(first), _ADDRESS.fullmatch(last)
        if one and other:
            columns = column_place(one[1]), column_place(other[1])
            rows = int(one[2]), int(other[2])
            self.scan.join(Merge(min(rows), min(columns), max(rows), max(columns)))


def column_place(letters: str) -> int:
    """Return the column that letters name, from 0."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1
