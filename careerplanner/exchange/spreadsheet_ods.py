"""A workbook of LibreOffice's (ods): its sheets, what they hide, and a copy that is safe to read.

All sheets stand in one part, and rows and cells may be said to be repeated: two words can stand for
a million rows. What lies beyond the limits is cut out of the copy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careerplanner.exchange.spreadsheet_scan import SheetScan, feed, make_parser, without
from careerplanner.exchange.spreadsheet_values import (
    MOST_COLUMNS,
    MOST_ROWS,
    Merge,
    SheetName,
    Trouble,
    Unread,
)
from careerplanner.exchange.spreadsheet_zip import packed

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerplanner.exchange.spreadsheet_zip import Archive

CONTENT = "content.xml"
_END_TAG = re.compile(rb"</(?:\w+:)?(?:covered-table-cell|table-cell|table-row)\s*>")
_CELLS = {"table-cell", "covered-table-cell"}
_HIDDEN = {"collapse", "filter"}


@dataclass(frozen=True)
class OdsBook:
    """What a workbook turned out to have.

    Attributes:
        names: Its sheets.
        scans: What each of them has.
        from_1904: Whether its days are counted from 1904.
        data: A workbook that is safe to read.
    """

    names: tuple[SheetName, ...]
    scans: tuple[SheetScan, ...]
    from_1904: bool
    data: bytes


def open_ods(archive: Archive, progress: Callable[[int, int], None] | None = None) -> OdsBook:
    """Go through a workbook and make a copy of it within the limits.

    Args:
        archive: Its parts.
        progress: Told how many bytes are behind, of how many; may raise to stop.

    Raises:
        FileFault: It is damaged, or is more than may be.
    """
    walk = _Walk()
    kept: list[bytes] = []
    whole = archive.size(CONTENT) if archive.has(CONTENT) else 0
    done = 0

    def seen(chunk: bytes) -> None:
        nonlocal done
        kept.append(chunk)
        done += len(chunk)
        if progress is not None:
            progress(min(done, whole), whole)

    feed(walk.parser, archive.chunks(CONTENT), archive.path, seen)
    content = b"".join(kept)
    content = without(content, _whole_elements(content, walk.drops))
    parts = {
        name: archive.read(name)
        for name in ("mimetype", "META-INF/manifest.xml")
        if archive.has(name)
    }
    parts[CONTENT] = content
    return OdsBook(tuple(walk.names), tuple(walk.scans), walk.from_1904, packed(parts))


@dataclass
class _Cell:
    """A cell being gone through."""

    repeated: int
    begun: int
    kind: str
    shown: list[str] = field(default_factory=list)
    formula: bool = False
    joined: tuple[int, int] = (1, 1)
    empty: bool = True


class _Walk:
    """Goes through the XML of all sheets."""

    def __init__(self) -> None:
        self.names: list[SheetName] = []
        self.scans: list[SheetScan] = []
        self.drops: list[tuple[int, int]] = []
        self.from_1904 = False
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._row = self._next_row = 1
        self._column = 0
        self._column_at = 0
        self._repeated = 1
        self._row_begun = 0
        self._row_holds = False
        self._cell: _Cell | None = None
        self._in_text = 0
        self.parser = make_parser(self._start, self._end, self._text)

    @property
    def _scan(self) -> SheetScan:
        return self.scans[-1]

    def _start(self, name: str, given: dict[str, str]) -> None:
        told = {key.rpartition(":")[2]: value for key, value in given.items()}
        if name in _CELLS and self.scans:
            self._begin_cell(told)
        elif name == "table-row" and self.scans:
            self._begin_row(told)
        elif name == "p" and self._cell is not None:
            self._in_text += 1
            self._cell.empty = False
        elif name == "table":
            self._begin_table(told)
        elif name == "table-column" and self.scans:
            self._columns(told)
        elif name == "null-date":
            self.from_1904 = told.get("date-value", "").startswith("1904")
        elif name == "style":
            self._style = told.get("name", "")
        elif name == "table-properties" and told.get("display") == "false":
            self._hidden_styles.add(self._style)

    def _end(self, name: str) -> None:
        if name in _CELLS and self._cell is not None:
            self._end_cell(self._cell)
        elif name == "table-row" and self.scans:
            self._end_row()
        elif name == "p":
            self._in_text = max(0, self._in_text - 1)

    def _text(self, text: str) -> None:
        if self._in_text and self._cell is not None:
            self._cell.shown.append(text)

    def _begin_table(self, told: dict[str, str]) -> None:
        hidden = told.get("style-name", "") in self._hidden_styles
        self.names.append(SheetName(told.get("name", ""), hidden))
        self.scans.append(SheetScan())
        self._row = self._next_row = 1
        self._column_at = 0

    def _columns(self, told: dict[str, str]) -> None:
        count = min(_count(told, "number-columns-repeated"), MOST_COLUMNS)
        if told.get("visibility") in _HIDDEN and self._column_at < MOST_COLUMNS:
            self._scan.hidden_columns.update(range(self._column_at, self._column_at + count))
        self._column_at += count

    def _begin_row(self, told: dict[str, str]) -> None:
        self._repeated = _count(told, "number-rows-repeated")
        self._row, self._next_row = self._next_row, self._next_row + self._repeated
        self._row_begun = self.parser.CurrentByteIndex
        self._column, self._row_holds = 0, False
        last = self._row + min(self._repeated, MOST_ROWS) - 1
        if told.get("visibility") in _HIDDEN and self._row <= MOST_ROWS:
            self._scan.hidden_rows.update(range(self._row, last + 1))

    def _end_row(self) -> None:
        """Keep a row, or cut it out: also one that is repeated beyond the limits."""
        last = self._next_row - 1
        if self._row_holds and not self._scan.has_room(last):
            self._scan.rows_left_out += self._repeated
            while self.drops and self.drops[-1][0] >= self._row_begun:
                self.drops.pop()
            self.drops.append((self._row_begun, self.parser.CurrentByteIndex))
        elif self._row_holds:
            self._scan.last = last

    def _begin_cell(self, told: dict[str, str]) -> None:
        spans = _count(told, "number-columns-spanned"), _count(told, "number-rows-spanned")
        kind = "error" if told.get("value-type") == "error" else told.get("value-type", "")
        self._cell = _Cell(
            repeated=_count(told, "number-columns-repeated"),
            begun=self.parser.CurrentByteIndex,
            kind=kind,
            formula="formula" in told,
            joined=spans,
            empty=not kind and "formula" not in told,
        )

    def _end_cell(self, cell: _Cell) -> None:
        self._cell, self._in_text = None, 0
        first, last = self._column, self._column + cell.repeated - 1
        self._column = last + 1
        if cell.empty:
            return
        row_last = self._next_row - 1
        self._row_holds = True
        if not self._scan.is_inside(row_last if row_last <= MOST_ROWS else self._row, last):
            self._scan.cells_left_out += cell.repeated
            self.drops.append((cell.begun, self.parser.CurrentByteIndex))
            return
        self._scan.widest = max(self._scan.widest, last + 1)
        across, down = cell.joined
        if (across, down) != (1, 1):
            merge = Merge(self._row, first, self._row + down - 1, first + across - 1)
            self._scan.join(merge)
        self._note_trouble(cell, first)

    def _note_trouble(self, cell: _Cell, first: int) -> None:
        shown = "".join(cell.shown).strip()
        unread = None
        if cell.kind == "error":
            unread = Unread(Trouble.ERROR, shown)
        elif cell.formula and not cell.kind:
            unread = Unread(Trouble.NOT_WORKED_OUT)
        if unread is not None and self._scan.has_room(self._next_row - 1):
            for row in range(self._row, min(self._next_row, MOST_ROWS + 1)):
                for column in range(first, first + cell.repeated):
                    self._scan.unread[row, column] = unread


def _whole_elements(data: bytes, drops: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches that end before an element's end tag made to end behind it."""
    found = []
    for begin, end in drops:
        tag = _END_TAG.match(data, end)
        found.append((begin, tag.end() if tag else end))
    return found


def _count(told: dict[str, str], name: str) -> int:
    text = told.get(name, "1")
    return max(1, int(text)) if text.isdecimal() and len(text) < 9 else 1
