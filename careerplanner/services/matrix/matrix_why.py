"""Why one cell says what it says: the one person's own answer, judged by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.services.answer.assessing import assess
from careerplanner.services.learning.learning import refreshers
from careerplanner.services.matrix.matrix_columns import own_key
from careerplanner.services.matrix.matrix_rows import own_titles
from careerplanner.services.record.records import record_of

if TYPE_CHECKING:
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.record import Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.services.matrix.matrix_cells import Asked
    from careerplanner.services.matrix.matrix_columns import MatrixColumn
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Why:
    """What stands behind a cell.

    Attributes:
        record: The person's record.
        column: What is asked.
        finding: How the requirement stands; None for training.
        refreshers: How the person stands to the training; empty for a requirement, and where
            neither the pack nor the record knows of it for this person.
    """

    record: Record
    column: MatrixColumn
    finding: Finding | None = None
    refreshers: tuple[Refresher, ...] = ()


def why(workspace: Workspace, asked: Asked, column: MatrixColumn, worker: str) -> Why:
    """Return what stands behind a cell.

    Raises:
        UnknownName: The book has no such person.
    """
    record = record_of(workspace, worker)
    if column.node:
        whole = assess(workspace, record).bands.fit(asked.band).finding
        found = next(one for one in whole.walk() if one.node == column.node)
        return Why(record, column, finding=found)
    return Why(record, column, refreshers=_of_column(workspace, record, column))


def _of_column(workspace: Workspace, record: Record, column: MatrixColumn) -> tuple[Refresher, ...]:
    titles = own_titles(record)
    return tuple(
        one
        for one in refreshers(workspace, record)
        if one.training
        and (
            one.training == column.training
            if column.training
            else own_key(titles.get(one.training, ""), one.training) == column.key
        )
    )


def training_of(record: Record, column: MatrixColumn) -> str:
    """Return the id that the training of a column has in a record; "" for none."""
    if column.training:
        return column.training
    titles = own_titles(record)
    return next((name for name, said in titles.items() if own_key(said, name) == column.key), "")
