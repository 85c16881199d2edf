"""What is read of a spreadsheet: sheets, rows and cells, with what was left out and why.

Nothing here knows what a cell is about. How files become these is ``spreadsheet``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

MOST_ROWS = 100_000
"""Last row that is looked at."""
MOST_COLUMNS = 200
"""Last column that is looked at."""
MOST_AREA = 1_000_000
"""Most cells between the first and the last one: memory is taken for each, empty or not."""


class WorkbookKind(StrEnum):
    """What a file is, by its content."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    TEXT = "text"


class Trouble(StrEnum):
    """Why the file itself does not say what is in a cell."""

    ERROR = "error"
    """A formula that came to an error."""
    NOT_WORKED_OUT = "not_worked_out"
    """A formula whose outcome was never saved."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that holds something and says nothing.

    Attributes:
        trouble: Why.
        text: What the file shows there, such as "#REF!"; or "".
    """

    trouble: Trouble
    text: str = ""


@dataclass(frozen=True, slots=True)
class MonthOnly:
    """A date that the file shows by its month and year alone, whatever day is stored behind it.

    Attributes:
        year: The year.
        month: 1 to 12.
    """

    year: int
    month: int


Value: TypeAlias = str | date | float | bool | Unread | MonthOnly | None
"""A cell: text without blanks around, a real date, a number, yes or no, or nothing."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row with something in it.

    Attributes:
        number: As the spreadsheet program numbers it, from 1; of a text file the line.
        cells: From the first column on; shorter than the sheet is wide where the rest is blank.
        hidden: Whether the file hides it.
    """

    number: int
    cells: tuple[Value, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Merge:
    """Cells joined to one; what they say stands in the first.

    Attributes:
        top: First row, from 1.
        left: First column, from 0.
        bottom: Last row.
        right: Last column.
    """

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What lies beyond the limits and was not looked at.

    Attributes:
        rows: How many rows with something in them.
        cells: How many cells beside the columns that are looked at.
        more: Whether there is more still than was counted.
        after: The last row that was looked at where rows were left out; 0 otherwise.
    """

    rows: int = 0
    cells: int = 0
    more: bool = False
    after: int = 0

    def __bool__(self) -> bool:
        """Whether anything was left out."""
        return bool(self.rows or self.cells or self.more)


@dataclass(frozen=True, slots=True)
class SheetName:
    """One sheet of a workbook.

    Attributes:
        name: As in the file; "" for a text file.
        hidden: Whether the file hides it.
        is_table: Whether it has cells; False for a chart.
    """

    name: str
    hidden: bool = False
    is_table: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as it was read; rows with nothing in them are left out.

    Attributes:
        name: What it is called.
        rows: The rows, first one first.
        width: How many columns the widest row has.
        hidden_columns: Columns that the file hides, from 0.
        merges: Joined cells.
        left_out: What was not looked at.
        from_1904: Whether its days are counted from 1904 and not from 1900.
        kind: What file it is of.
    """

    name: str
    rows: tuple[SheetRow, ...]
    width: int
    hidden_columns: frozenset[int] = frozenset()
    merges: tuple[Merge, ...] = ()
    left_out: LeftOut = LeftOut()
    from_1904: bool = False
    kind: WorkbookKind = WorkbookKind.TEXT

    @property
    def hidden_rows(self) -> int:
        """How many rows with something in them the file hides."""
        return sum(row.hidden for row in self.rows)

    @property
    def cell_count(self) -> int:
        """How many cells say anything."""
        return sum(cell is not None for row in self.rows for cell in row.cells)


def column_letters(place: int) -> str:
    """Return a column, counted from 0, as spreadsheet programs call it: A, B … Z, AA."""
    letters = ""
    left = place + 1
    while left:
        left, last = divmod(left - 1, 26)
        letters = chr(ord("A") + last) + letters
    return letters
