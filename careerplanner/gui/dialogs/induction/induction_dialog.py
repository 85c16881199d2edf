"""Asks how far an induction is: as a whole, or one section of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.record import InductionProgress, ProgressState
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200


class InductionDialog(RecordDialog[InductionProgress]):
    """How far the whole induction or one section is, since when, where.

    Args:
        desk: The open book and the person.
        keep: Keeps the progress.
        progress: What is recorded; one without an id is new.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[InductionProgress], bool],
        progress: InductionProgress,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, lambda: self._asked(progress.section), keep, parent=parent)
        self.is_new = not progress.id
        self.progress = progress
        if self.is_new:
            self.progress = replace(progress, id=desk.workspace.make_id())
        self._build()
        self._load(self.progress)

    def _asked(self, section: str) -> str:
        if section:
            return self.desk.wording.section(section)
        return self.context.translate("Induction dialog", "The whole induction")

    def _build(self) -> None:
        self.state = ChoiceField(
            self.context,
            "state",
            mark("Induction dialog", "How far is it?"),
            [Choice(str(state), labels.PROGRESS_STATE[state]) for state in ProgressState],
        )
        self.add(self.state, _needed)
        self.started = self.add_date("started", mark("Induction dialog", "When did it start?"))
        self.signed_on = self.add_date(
            "finished", mark("Induction dialog", "When was it signed off?")
        )
        self.signed_by = TextField(
            self.context,
            "signed_by",
            mark("Induction dialog", "Name of the manager who signed"),
            limit=_LIMIT,
        )
        self.add(self.signed_by)
        self.employer = TextField(
            self.context,
            "employer",
            mark("Induction dialog", "With which employer?"),
            limit=_LIMIT,
        )
        self.add(self.employer)
        self.state.edited.connect(self._fit_state)

    def _load(self, progress: InductionProgress) -> None:
        self.state.set_value("" if self.is_new else str(progress.state))
        self.show_date(self.started, progress.started)
        self.show_date(self.signed_on, progress.finished)
        self.signed_by.set_value(progress.signed_by)
        self.employer.set_value(progress.employer)
        self._fit_state()
        self.loaded()

    def _fit_state(self) -> None:
        """Asks only what goes with the state."""
        state = self.state.value()
        begun = state not in ("", ProgressState.NOT_STARTED)
        self.started.setVisible(begun)
        self.employer.setVisible(begun)
        for field in (self.signed_on, self.signed_by):
            field.setVisible(state == ProgressState.SIGNED_OFF)

    def value(self) -> InductionProgress:
        """The progress; what does not go with its state is dropped."""
        state = ProgressState(self.state.value())
        begun, signed = state is not ProgressState.NOT_STARTED, state is ProgressState.SIGNED_OFF
        return replace(
            self.progress,
            state=state,
            started=self.date_of(self.started) if begun else None,
            employer=self.employer.value() if begun else "",
            finished=self.date_of(self.signed_on) if signed else None,
            signed_by=self.signed_by.value() if signed else "",
        )


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Induction dialog", "Choose one of these.")
