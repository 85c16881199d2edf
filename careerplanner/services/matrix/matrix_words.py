"""A matrix in words: its name, the heads of its columns, its cells and what the words mean.

The same words stand on screen, on paper, in a spreadsheet and in a terminal.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from careerplanner.i18n.durations import months_text
from careerplanner.i18n.messages import labels
from careerplanner.services.coming.coming_words import whole_period
from careerplanner.services.matrix.matrix_cells import (
    OF_REQUIREMENT,
    OF_TRAINING,
    CellState,
    MatrixKind,
)

if TYPE_CHECKING:
    from careerplanner.services.matrix.matrix_cells import Asked, MatrixCell
    from careerplanner.services.matrix.matrix_columns import MatrixColumn
    from careerplanner.services.wording import Wording

LOOK = {
    CellState.OVERDUE: "overdue",
    CellState.MISSING: "missing",
    CellState.DUE: "missing",
    CellState.SUGGESTED: "draft",
    CellState.NOT_KNOWN: "not_known",
    CellState.SOON: "under_way",
    CellState.UNDER_WAY: "under_way",
    CellState.DONE: "met",
    CellState.MET: "met",
    CellState.NOT_NEEDED: "not_applicable",
    CellState.NOT_ASKED: "not_applicable",
    CellState.NOT_APPLICABLE: "not_applicable",
}
"""Which colours a cell has: those of a status. Shape and word say more."""
_BY_DUE = (CellState.SOON, CellState.DUE, CellState.OVERDUE, CellState.SUGGESTED)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column.

    Attributes:
        title: What is asked.
        note: How often, or that it is one way of several; "" for nothing.
    """

    title: str
    note: str

    @property
    def whole(self) -> str:
        """Both in one line."""
        return f"{self.title} ({self.note})" if self.note else self.title


@dataclass(frozen=True, slots=True)
class CellWords:
    """What a cell says.

    Attributes:
        word: Its state in a word or two.
        below: A day, or what else has to be seen at once; "" for nothing.
        more: Sentences that say the rest.
    """

    word: str
    below: str
    more: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """All of it, to be heard."""
        return ". ".join((self.word, *self.more))


class MatrixWords:
    """Words of one language for matrices.

    Args:
        say: Words for the pack and for dates.
    """

    def __init__(self, say: Wording) -> None:
        self.say = say
        self._tr = say.catalogue.translate

    # ---- names ---------------------------------------------------------------------------------

    def name(self, asked: Asked) -> str:
        """Return what a matrix is called."""
        if asked.kind is MatrixKind.TRAINING:
            return self._tr("Matrix", "Training")
        return self.say.band(asked.band)

    def short(self, asked: Asked) -> str:
        """Return the same in a word or two."""
        return self.say.band_letter(asked.band) if asked.band else self.name(asked)

    def title(self, asked: Asked) -> str:
        """Return the title of a matrix, for paper and files."""
        if asked.kind is MatrixKind.TRAINING:
            return self._tr("Matrix", "Training matrix")
        band = self.say.band(asked.band)
        return self._tr("Matrix", "What a band asks for: {band}", band=band)

    def head(self, column: MatrixColumn) -> Head:
        """Return the head of a column."""
        if column.training:
            training = self.say.lookup.find_training(column.training)
            title = self.say.text(training.title) if training else column.training
            return Head(title, self._often(column.training))
        if not column.node:
            return Head(column.title, self._tr("Matrix", "Set by an employer"))
        title = self.say.node(column.node)
        if column.depth == 0:
            return Head(title, self._tr("Matrix", "All that the band asks for"))
        one_way = self._tr("Matrix", "One of these is enough")
        return Head(title, one_way if column.one_way else "")

    def _often(self, name: str) -> str:
        training = self.say.lookup.find_training(name)
        interval = training.refreshed if training else None
        if interval is None:
            return ""
        span = months_text(self.say.language, interval.months)
        if interval.suggested:
            return self._tr("Matrix", "Suggested: every {span}", span=span)
        return self._tr("Matrix", "Every {span}", span=span)

    # ---- cells ---------------------------------------------------------------------------------

    def cell(self, cell: MatrixCell | None) -> CellWords:
        """Return what a cell says; for None that it is still being worked out."""
        if cell is None:
            return CellWords(self.waiting(), "")
        return CellWords(self.word(cell), self.below(cell), self._more(cell))

    def waiting(self) -> str:
        """Return what is said of somebody who is still being worked out."""
        return self._tr("Matrix", "Being worked out")

    def of_cells(self, kind: MatrixKind) -> tuple[str, ...]:
        """Return every word that a cell of a kind of matrix may say."""
        if kind is MatrixKind.REQUIREMENT:
            return tuple(self.states[state] for state in OF_REQUIREMENT)
        unsure = self._tr("Matrix", "Overdue, if asked"), self._tr("Matrix", "Due now, if asked")
        return (*(self.states[state] for state in OF_TRAINING), *unsure)

    def word(self, cell: MatrixCell) -> str:
        """Return its state in a word or two."""
        if not cell.certain:
            if cell.state is CellState.OVERDUE:
                return self._tr("Matrix", "Overdue, if asked")
            if cell.state is CellState.DUE:
                return self._tr("Matrix", "Due now, if asked")
        return self.states[cell.state]

    @cached_property
    def states(self) -> dict[CellState, str]:
        """What each state is called."""
        tr, status = self._tr, self.say.label
        return {
            CellState.DONE: tr("Matrix", "Done"),
            CellState.SOON: tr("Matrix", "Due soon"),
            CellState.DUE: tr("Matrix", "Due now"),
            CellState.OVERDUE: tr("Matrix", "Overdue"),
            CellState.SUGGESTED: tr("Matrix", "Suggested again"),
            CellState.NOT_ASKED: tr("Matrix", "Not asked"),
            CellState.NOT_NEEDED: tr("Matrix", "Not needed"),
            CellState.MET: status(labels.STATUS, "met"),
            CellState.UNDER_WAY: status(labels.STATUS, "under_way"),
            CellState.MISSING: status(labels.STATUS, "missing"),
            CellState.NOT_APPLICABLE: status(labels.STATUS, "not_applicable"),
            CellState.NOT_KNOWN: status(labels.STATUS, "not_known"),
        }

    def below(self, cell: MatrixCell) -> str:
        """Return a day, or what else has to be seen at once; "" for nothing."""
        if cell.state in _BY_DUE:
            return self.due(cell)
        if cell.state is CellState.DONE:
            return self.done(cell)
        if cell.state is CellState.NOT_KNOWN and not cell.certain:
            return self._tr("Matrix", "May be asked")
        return ""

    def done(self, cell: MatrixCell) -> str:
        """Return when training was last done; "" where no day is known."""
        return self.say.partial_date(cell.done)

    def due(self, cell: MatrixCell) -> str:
        """Return when training is due next; "" where no day is known."""
        if cell.due is None:
            return ""
        whole = whole_period(cell.due)
        return self.say.span(cell.due) if whole is None else self.say.partial_date(whole)

    def _more(self, cell: MatrixCell) -> tuple[str, ...]:
        tr, said = self._tr, []
        if cell.due is not None:
            said.append(tr("Refreshers", "Refresh by: {date}", date=self.due(cell)))
            if cell.suggested:
                said.append(tr("Matrix", "That day is a suggestion"))
        if cell.done is not None:
            said.append(tr("Refreshers", "Last done: {date}", date=self.done(cell)))
        if not cell.certain and cell.state is not CellState.NOT_ASKED:
            said.append(tr("Matrix", "May be asked of this person: ask the employer"))
        return tuple(said)

    # ---- what the words mean -------------------------------------------------------------------

    def legend(self, kind: MatrixKind) -> tuple[tuple[CellState, str, str], ...]:
        """Return each state of a kind of matrix with its word and what that means."""
        states = OF_TRAINING if kind is MatrixKind.TRAINING else OF_REQUIREMENT
        meanings = self._of_training() if kind is MatrixKind.TRAINING else self._of_requirement()
        return tuple((state, self.states[state], meanings[state]) for state in states)

    def _of_training(self) -> dict[CellState, str]:
        tr = self._tr
        return {
            CellState.DONE: tr(
                "Matrix", "The record shows it, and it is not due within three months."
            ),
            CellState.SOON: tr("Matrix", "It is to be refreshed within three months."),
            CellState.DUE: tr("Matrix", "It is to be refreshed about now."),
            CellState.OVERDUE: tr("Matrix", "The day to refresh it has passed."),
            CellState.SUGGESTED: tr(
                "Matrix",
                "Our suggestion is to refresh it now. Nobody has to follow it: "
                "the employer decides how often.",
            ),
            CellState.NOT_KNOWN: tr(
                "Matrix", "It is asked for, or may be, and the record does not show enough."
            ),
            CellState.NOT_ASKED: tr("Matrix", "Nothing we know asks for it in this person's job."),
        }

    def _of_requirement(self) -> dict[CellState, str]:
        tr = self._tr
        return {
            CellState.MET: tr("Matrix", "The record shows it."),
            CellState.UNDER_WAY: tr("Matrix", "It has been begun."),
            CellState.MISSING: tr("Matrix", "The record does not show it."),
            CellState.NOT_KNOWN: tr("Matrix", "The record does not say enough to tell."),
            CellState.NOT_NEEDED: tr(
                "Matrix", "It is not met, and another way already meets what it is for."
            ),
            CellState.NOT_APPLICABLE: tr("Matrix", "It does not apply to this person."),
        }

    def notes(self, kind: MatrixKind) -> tuple[str, ...]:
        """Return what has to be known of a kind of matrix besides its words."""
        tr = self._tr
        if kind is MatrixKind.TRAINING:
            return (
                tr(
                    "Matrix",
                    '"If asked" and "may be asked" mean that no source says for certain that the '
                    "job needs it. Ask the employer.",
                ),
                tr(
                    "Matrix",
                    "Where an interval is called suggested, no source gives one. "
                    "The employer's own interval takes its place.",
                ),
            )
        return (
            tr(
                "Matrix",
                "This is about the voluntary bands only. Whether somebody must register with "
                "the regulator is another question and is answered elsewhere.",
            ),
        )
