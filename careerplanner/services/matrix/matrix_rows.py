"""The rows of a matrix: for each person of the open book a cell for each column, kept.

What a person's cells rest on is worked out in ``rules.team``, many people at a time.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.rules.team.matrices import requirement_matrix, training_rows
from careerplanner.services.matrix.matrix_cells import (
    NOT_ASKED,
    MatrixCell,
    most_pressing,
    requirement_cells,
    training_cell,
)
from careerplanner.services.matrix.matrix_columns import TrainingColumns, band_columns
from careerplanner.services.team.people_view import PeopleView

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from careerplanner.domain.changes import Changes
    from careerplanner.domain.record import Record
    from careerplanner.domain.team import TrainingCell
    from careerplanner.services.matrix.matrix_columns import MatrixColumn
    from careerplanner.services.workspace import Workspace

Row = tuple[MatrixCell, ...]
"""A cell for each column there was when it was worked out; what is beyond its end is not asked."""
MAIN_DEPTH = 1
"""Requirements as deep as this are shown at first: the whole and its parts."""


class MatrixRows(PeopleView[Row]):
    """Everybody by some columns."""

    @property
    @abstractmethod
    def columns(self) -> Sequence[MatrixColumn]:
        """Every column there is so far; a column keeps its place."""

    @abstractmethod
    def main_columns(self) -> tuple[int, ...]:
        """Return the places of the columns to show at first."""


class BandRows(MatrixRows):
    """Everybody by what one band asks for.

    Args:
        workspace: Gives the book, the pack and the day.
        band: Id of the band.
    """

    def __init__(self, workspace: Workspace, band: str) -> None:
        super().__init__(workspace)
        self._band = band
        self._columns = band_columns(workspace.lookup, band)
        self._above = {place: one.above for place, one in enumerate(self._columns) if one.above}

    @property
    def columns(self) -> Sequence[MatrixColumn]:
        """The requirements of the band, the whole first."""
        return self._columns

    def main_columns(self) -> tuple[int, ...]:
        """The whole and its parts."""
        return tuple(at for at, one in enumerate(self._columns) if one.depth <= MAIN_DEPTH)

    def answer(self, records: tuple[Record, ...]) -> Iterable[Row]:
        """Hold some people against the band."""
        found = requirement_matrix(self.together(records), self._band)
        return [requirement_cells(statuses, self._above) for statuses in found.cells]


class TrainingRows(MatrixRows):
    """Everybody by training: the pack's, then what employers add."""

    reads = frozenset(
        {Entity.WORKER, Entity.POST, Entity.HELD_AWARD, Entity.LEARNING, Entity.TRAINING}
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._columns, self._used = self._begin()
        self._columns_of = self._now()

    def _now(self) -> tuple[object, ...]:
        space = self._workspace
        return (space.book, space.lookup, space.today())

    def _begin(self) -> tuple[TrainingColumns, set[int]]:
        return TrainingColumns(self._workspace.lookup, self._workspace.today()), set()

    def _begun(self) -> TrainingColumns:
        """The columns; those of the pack alone for another book, pack or day."""
        if self._now() != self._columns_of:
            self._columns_of = self._now()
            self._columns, self._used = self._begin()
        return self._columns

    @property
    def columns(self) -> Sequence[MatrixColumn]:
        """Training; columns only come."""
        return self._begun().columns

    def main_columns(self) -> tuple[int, ...]:
        """Training that somebody is asked for, or has done, among those worked out."""
        self._begun()
        return tuple(sorted(self._used))

    def changed(self, changes: Changes) -> None:
        """Forget what a change touches, and the columns that only those had who are forgotten."""
        super().changed(changes)
        rows = self.known().values()
        self._used = {at for row in rows for at, cell in enumerate(row) if cell is not NOT_ASKED}

    def answer(self, records: tuple[Record, ...]) -> Iterable[Row]:
        """Hold some people against training."""
        today = self._workspace.today()
        self._begun()
        rows = training_rows(self.together(records))
        return [
            self._row(cells, own_titles(record), today)
            for record, cells in zip(records, rows, strict=True)
        ]

    def _row(self, cells: dict[str, TrainingCell], titles: dict[str, str], today: date) -> Row:
        row = [NOT_ASKED] * len(self._columns.columns)
        for training, found in cells.items():
            if found.state is None and found.done is None:
                continue
            cell = training_cell(found, today)
            place = self._columns.place(training, titles)
            row += [NOT_ASKED] * (place + 1 - len(row))
            before = row[place]
            row[place] = cell if before is NOT_ASKED else most_pressing(before, cell)
            self._used.add(place)
        return tuple(row)


def own_titles(record: Record) -> dict[str, str]:
    """Return what the employer's own training is called, by its id."""
    return {one.training: one.title.words for one in record.trainings if one.title is not None}
