"""What looking through the XML of a sheet gives: its extent, what it hides, what to leave out.

The cells themselves are read by a library that takes memory for every cell between the first and
the last, and that tells neither hidden rows nor formulas without an outcome. So each sheet is gone
through first, piece by piece, and what lies beyond the limits is cut out of a copy.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from careerplanner.errors import FileFault
from careerplanner.exchange.spreadsheet_values import (
    MOST_AREA,
    MOST_COLUMNS,
    MOST_ROWS,
    LeftOut,
    Merge,
    Unread,
)
from careerplanner.exchange.spreadsheet_zip import MOST_UNPACKED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MOST_MERGES = 20_000
MOST_DEEP = 64
"""Most elements within each other; no sheet has as many."""


@dataclass
class SheetScan:
    """What one sheet turned out to have.

    Attributes:
        hidden_rows: Numbers of hidden rows, from 1.
        hidden_columns: Hidden columns, from 0.
        merges: Joined cells.
        unread: Cells that say nothing, by row (from 1) and column (from 0).
        months: Cells whose date is shown without its day.
        widest: How many columns have anything in them.
        rows_left_out: Rows with something in them beyond the limits.
        cells_left_out: Cells beside the columns looked at.
        more: Whether there is more than was counted.
        last: The last row looked at that has anything in it.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merges: list[Merge] = field(default_factory=list)
    unread: dict[tuple[int, int], Unread] = field(default_factory=dict)
    months: set[tuple[int, int]] = field(default_factory=set)
    widest: int = 0
    rows_left_out: int = 0
    cells_left_out: int = 0
    more: bool = False
    last: int = 0

    def holds(self, row: int, column: int) -> None:
        """Take note of a cell with something in it."""
        self.widest = max(self.widest, column + 1)
        self.last = max(self.last, row)

    def has_room(self, row: int) -> bool:
        """Whether a row is still looked at."""
        return row <= MOST_ROWS and row * max(1, self.widest) <= MOST_AREA

    def is_inside(self, row: int, column: int) -> bool:
        """Whether a cell is still looked at."""
        return column < MOST_COLUMNS and row * (column + 1) <= MOST_AREA

    def join(self, merge: Merge) -> None:
        """Take note of joined cells; nobody joins as many as the limit."""
        if len(self.merges) < MOST_MERGES:
            self.merges.append(merge)

    def left_out(self) -> LeftOut:
        """What was not looked at."""
        after = self.last if self.rows_left_out or self.more else 0
        return LeftOut(self.rows_left_out, self.cells_left_out, self.more, after)


class EnoughSeen(Exception):
    """Raised within a parser where the rest of a part is not gone through."""


def local(name: str) -> str:
    """Return the name of an element without its prefix."""
    return name.rpartition(":")[2]


def make_parser(
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None] | None = None,
) -> expat.XMLParserType:
    """Return a parser that calls with local names, and refuses entities and deep nesting."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    deep = 0

    def begun(name: str, attributes: dict[str, str]) -> None:
        nonlocal deep
        deep += 1
        if deep > MOST_DEEP:
            raise FileFault("table.damaged")
        start(local(name), attributes)

    def ended(name: str) -> None:
        nonlocal deep
        deep -= 1
        end(local(name))

    def declared(*_told: object) -> None:
        raise FileFault("table.damaged")

    parser.StartElementHandler = begun
    parser.EndElementHandler = ended
    parser.EntityDeclHandler = declared
    if text is not None:
        parser.CharacterDataHandler = text
    return parser


def feed(
    parser: expat.XMLParserType,
    chunks: Iterable[bytes],
    path: str,
    seen: Callable[[bytes], None] | None = None,
) -> int:
    """Go through a part piece by piece.

    Args:
        parser: What to call.
        chunks: The part.
        path: What to call the file in an error.
        seen: Told each piece before it is gone through.

    Returns:
        How many bytes there were.

    Raises:
        FileFault: It is damaged, or unpacks to more than may be.
        EnoughSeen: The parser has seen enough.
    """
    size = 0
    try:
        for chunk in chunks:
            size += len(chunk)
            _refuse_bomb(size)
            if seen is not None:
                seen(chunk)
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise FileFault("table.damaged", path=path) from error
    except FileFault as fault:
        raise FileFault(fault.code, path=path) from fault
    return size


def _refuse_bomb(size: int) -> None:
    if size > MOST_UNPACKED:
        raise FileFault("table.is_bomb")


def without(data: bytes, ranges: list[tuple[int, int]]) -> bytes:
    """Return bytes without some stretches of them, given in order."""
    if not ranges:
        return data
    kept, at = [], 0
    for begin, end in ranges:
        kept.append(data[at:begin])
        at = max(at, end)
    kept.append(data[at:])
    return b"".join(kept)
