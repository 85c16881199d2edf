"""What a cell of a matrix can say, and what is most pressing.

A cell is made from what ``rules.team`` says of one person; nothing here judges anybody anew. Words
are in ``matrix_words``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.dates import add_months
from careerplanner.domain.finding import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careerplanner.domain.dates import DateSpan, PartialDate
    from careerplanner.domain.team import TrainingCell

SOON_MONTHS = 3
"""What is due within this many months is said to be due soon, as elsewhere in the program."""


class MatrixKind(StrEnum):
    """What people are held against."""

    TRAINING = "training"
    REQUIREMENT = "requirement"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which matrix.

    Attributes:
        kind: What people are held against.
        band: Id of the band for REQUIREMENT; "" otherwise.
    """

    kind: MatrixKind
    band: str = ""

    @property
    def key(self) -> str:
        """Says the same in one word, for a box to choose from."""
        return f"band {self.band}" if self.band else str(self.kind)


TRAINING = Asked(MatrixKind.TRAINING)


class CellState(StrEnum):
    """What a cell says, the most pressing first."""

    OVERDUE = "overdue"
    MISSING = "missing"
    DUE = "due"
    SUGGESTED = "suggested"
    """A day that is only suggested is here or has passed; nobody has to follow it."""
    NOT_KNOWN = "not_known"
    SOON = "soon"
    UNDER_WAY = "under_way"
    DONE = "done"
    MET = "met"
    NOT_NEEDED = "not_needed"
    """Not met, while another part meets what both are for."""
    NOT_ASKED = "not_asked"
    NOT_APPLICABLE = "not_applicable"


URGENCY = {state: rank for rank, state in enumerate(CellState)}
"""The place of each state when cells are sorted."""

OF_TRAINING = (
    CellState.DONE,
    CellState.SOON,
    CellState.DUE,
    CellState.OVERDUE,
    CellState.SUGGESTED,
    CellState.NOT_KNOWN,
    CellState.NOT_ASKED,
)
OF_REQUIREMENT = (
    CellState.MET,
    CellState.UNDER_WAY,
    CellState.MISSING,
    CellState.NOT_KNOWN,
    CellState.NOT_NEEDED,
    CellState.NOT_APPLICABLE,
)


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One person and one column.

    Attributes:
        state: What it says.
        done: When training was last done, or None.
        due: When it is due next, or None.
        suggested: Whether that day rests on a suggestion.
        certain: Whether it is certain that it is asked of this person.
    """

    state: CellState
    done: PartialDate | None = None
    due: DateSpan | None = None
    suggested: bool = False
    certain: bool = True


NOT_ASKED = MatrixCell(CellState.NOT_ASKED)
_OF_STATUS = {status: MatrixCell(CellState(status)) for status in Status}
_NOT_NEEDED = MatrixCell(CellState.NOT_NEEDED)
_SPARED = (Status.MISSING, Status.NOT_KNOWN, Status.UNDER_WAY)


def training_cell(cell: TrainingCell, today: date) -> MatrixCell:
    """Return what is said of one person and one kind of training."""
    state = _state(cell, today)
    if state is CellState.NOT_ASKED and cell.done is None:
        return NOT_ASKED
    return MatrixCell(state, cell.done, cell.due, cell.suggested, cell.certain)


def _state(cell: TrainingCell, today: date) -> CellState:
    match cell.state:
        case None:
            return CellState.NOT_ASKED
        case DateState.NOT_KNOWN:
            return CellState.NOT_KNOWN
        case DateState.DONE:
            return CellState.DONE
        case DateState.AHEAD:
            near = cell.due is not None and cell.due.earliest <= add_months(today, SOON_MONTHS)
            return CellState.SOON if near else CellState.DONE
    if cell.suggested:
        return CellState.SUGGESTED
    return CellState.OVERDUE if cell.state is DateState.PAST else CellState.DUE


def requirement_cells(
    statuses: Iterable[Status], spared_by: Mapping[int, tuple[int, ...]]
) -> tuple[MatrixCell, ...]:
    """Return what is said of one person and each requirement of a band.

    Args:
        statuses: How each stands, the whole first.
        spared_by: For the place of a requirement, the places of those above it of which one part
            is enough: where such a one is met, what is not met below it is not needed.
    """
    some = tuple(statuses)
    return tuple(
        _NOT_NEEDED
        if status in _SPARED and any(some[above] is Status.MET for above in spared_by.get(at, ()))
        else _OF_STATUS[status]
        for at, status in enumerate(some)
    )


def most_pressing(first: MatrixCell, second: MatrixCell) -> MatrixCell:
    """Return the one of two cells of one person and column that has to be seen."""
    return min(first, second, key=lambda cell: URGENCY[cell.state])


def sort_key(cell: MatrixCell | None) -> tuple[int, date, date]:
    """Return what a cell is sorted by: the most pressing first, the soonest day first."""
    if cell is None:
        return (len(URGENCY), date.max, date.max)
    due = cell.due.earliest if cell.due is not None else date.max
    done = cell.done.span.latest if cell.done is not None else date.min
    return (URGENCY[cell.state], due, done)
