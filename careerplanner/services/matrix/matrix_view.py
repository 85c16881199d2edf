"""The matrices of a whole team, worked out some people at a time and kept until they change.

`MatrixView.work` is called with the people who are looked at first; the rest follow when there is
time. Each matrix looked at is kept, so that going back to it costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.services.matrix.matrix_cells import (
    NOT_ASKED,
    TRAINING,
    CellState,
    MatrixKind,
    sort_key,
)
from careerplanner.services.matrix.matrix_rows import BandRows, MatrixRows, TrainingRows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerplanner.domain.changes import Changes
    from careerplanner.services.matrix.matrix_cells import Asked, MatrixCell
    from careerplanner.services.matrix.matrix_columns import MatrixColumn
    from careerplanner.services.workspace import Workspace


class MatrixView:
    """People by what is asked of them.

    Args:
        workspace: The open book and the pack.
        asked: Which matrix to begin with.

    Attributes:
        asked: Which matrix it is now.
    """

    def __init__(self, workspace: Workspace, asked: Asked = TRAINING) -> None:
        self.workspace = workspace
        self.asked = asked
        self._kept: dict[Asked, MatrixRows] = {}
        self._rows = self._rows_of(asked)

    def ask(self, asked: Asked) -> None:
        """Look at another matrix; what was worked out of it before is still there.

        Raises:
            UnknownName: There is no such band.
        """
        self._rows, self.asked = self._rows_of(asked), asked

    def _rows_of(self, asked: Asked) -> MatrixRows:
        if asked not in self._kept:
            banded = asked.kind is MatrixKind.REQUIREMENT
            space = self.workspace
            self._kept[asked] = BandRows(space, asked.band) if banded else TrainingRows(space)
        return self._kept[asked]

    # ---- what there is -------------------------------------------------------------------------

    @property
    def columns(self) -> Sequence[MatrixColumn]:
        """Every column there is so far; a column keeps its place."""
        return self._rows.columns

    def shown_columns(self, *, everything: bool = False) -> tuple[int, ...]:
        """Return the places of the columns to show.

        Args:
            everything: Whether to show every award that would do and training that nobody is
                asked for; otherwise a band's main parts, and training that somebody is asked for
                among those worked out.
        """
        return tuple(range(len(self.columns))) if everything else self._rows.main_columns()

    def cell(self, worker: str, place: int) -> MatrixCell | None:
        """Return what is said of a person in a column; None while it is not worked out."""
        row = self._rows.find(worker)
        if row is None:
            return None
        return row[place] if place < len(row) else NOT_ASKED

    def cells(self, workers: Iterable[str]) -> dict[str, tuple[MatrixCell, ...]]:
        """Return the rows of some people as far as they are worked out; a row may be short."""
        known = self._rows.known()
        return {name: known[name] for name in workers if name in known}

    def in_order(self, workers: Iterable[str], place: int, *, downwards: bool = False) -> list[str]:
        """Return people sorted by a column, the most pressing first; equals keep their order.

        Args:
            workers: In the order in which equals stay.
            place: Of the column.
            downwards: Whether the least pressing come first; who is not worked out stays last.
        """
        some = list(workers)
        rows = self.cells(some)
        there = [name for name in some if name in rows]
        keys = {name: sort_key(_at(rows[name], place)) for name in there}
        there.sort(key=keys.__getitem__, reverse=downwards)
        return [*there, *(name for name in some if name not in rows)]

    def with_state(self, workers: Iterable[str], place: int, states: set[CellState]) -> list[str]:
        """Return those of some people whose cell in a column says one of these."""
        rows = self.cells(workers)
        return [name for name, row in rows.items() if _at(row, place).state in states]

    def count(self, workers: Iterable[str], state: CellState) -> int:
        """Return how many of some people have a cell that says this, in any column."""
        rows = self.cells(workers).values()
        return sum(any(cell.state is state for cell in row) for row in rows)

    # ---- working out ---------------------------------------------------------------------------

    def missing(self) -> int:
        """Return how many people are still to be worked out."""
        return self._rows.missing()

    def work(self, count: int, first: Iterable[str] = ()) -> tuple[str, ...]:
        """Work out some of what is missing; see `PeopleView.work`.

        Raises:
            BookFault: The book cannot be read.
        """
        return self._rows.work(count, first)

    def work_all(self) -> None:
        """Work out everybody.

        Raises:
            BookFault: The book cannot be read.
        """
        while self.work(1000):
            pass

    def changed(self, changes: Changes) -> None:
        """Forget what a change touches, in every matrix that is kept."""
        for rows in self._kept.values():
            rows.changed(changes)


def _at(row: tuple[MatrixCell, ...], place: int) -> MatrixCell:
    return row[place] if place < len(row) else NOT_ASKED
