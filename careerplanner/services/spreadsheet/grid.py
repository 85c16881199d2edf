"""The rows of a sheet as headings are looked for in them: joined cells count where they reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.exchange.spreadsheet_values import Sheet, SheetRow, Value

MOST_BEFORE = 25
"""How many rows may stand above the people."""
_LOOKED_AT = 400
"""How many rows below the headings are looked at to tell what a column is."""


class Grid:
    """The rows of a sheet, with joined cells filled where headings may stand.

    Args:
        sheet: The sheet.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.rows = sheet.rows
        self.width = sheet.width
        self._top = [list(row.cells) + [None] * (self.width - len(row.cells))
                     for row in sheet.rows[:MOST_BEFORE]]  # fmt: skip
        places = {row.number: at for at, row in enumerate(sheet.rows[:MOST_BEFORE])}
        for merge in sheet.merges:
            at = places.get(merge.top)
            if at is None or merge.left >= self.width:
                continue
            value = self._top[at][merge.left]
            for number in range(merge.top, min(merge.bottom, merge.top + MOST_BEFORE) + 1):
                row = places.get(number)
                if row is not None:
                    for column in range(merge.left, min(merge.right, self.width - 1) + 1):
                        self._top[row][column] = value

    def top(self, at: int) -> list[Value]:
        """A row near the top, as wide as the sheet."""
        return self._top[at]

    def texts(self, at: int) -> list[str]:
        """What the cells of a row near the top say that are text; "" for all others."""
        return [value if isinstance(value, str) else "" for value in self._top[at]]

    def column(self, place: int, body: int) -> list[Value]:
        """The first cells of a column below a row."""
        below = self.rows[body : body + _LOOKED_AT]
        return [row.cells[place] if place < len(row.cells) else None for row in below]


def cell_at(row: SheetRow, place: int) -> Value:
    """Return a cell of a row; None beyond its end."""
    return row.cells[place] if place < len(row.cells) else None
