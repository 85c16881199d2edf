"""Asks for one award of a person's own: which, how far, when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.record import HeldAward, HeldState
from careerplanner.gui.dialogs.evidence.evidence_section import add_evidence
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.dialogs.searches import award_search
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200
_ENROLLED = {"yes": True, "no": False, "": None}


class AwardDialog(RecordDialog[HeldAward]):
    """One award: found by any name it ever had, or kept as typed.

    Args:
        desk: The open book and the person.
        keep: Keeps the award.
        held: The award to change; None for a new one.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[HeldAward], bool],
        held: HeldAward | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            mark("Award dialog", "Add an award")
            if held is None
            else mark("Award dialog", "Change this award")
        )
        super().__init__(desk, title, keep, parent=parent)
        self.held = held or HeldAward(desk.workspace.make_id())
        self._build()
        if held is not None:
            self.evidence = add_evidence(self, Target(Served.AWARD, held.id))
        self._load(self.held)

    def _build(self) -> None:
        context, desk = self.context, self.desk
        self.award = PickField(
            context,
            "typed",
            mark("Award dialog", "Which award?"),
            award_search(desk),
            lambda award: desk.wording.award(award),
            unknown=mark(
                "Award dialog",
                "We do not know this award. It is kept as you typed it. Where it would matter, "
                "the answer is “not known”.",
            ),
            hint=mark("Award dialog", "Type a few letters. Old names such as NVQ or QCF will do."),
        )
        self.add(self.award, _needed)
        self.state = ChoiceField(
            context,
            "state",
            mark("Award dialog", "How far are you?"),
            [Choice(str(state), labels.HELD_STATE[state]) for state in HeldState],
        )
        self.add(self.state)
        self.achieved = self.add_date("achieved", mark("Award dialog", "When did you get it?"))
        self.started = self.add_date("started", mark("Award dialog", "When did you start on it?"))
        self.expected = self.add_date(
            "expected", mark("Award dialog", "When do you expect to finish?")
        )
        self.enrolled = ChoiceField(
            context,
            "enrolled",
            mark("Award dialog", "Are you enrolled with a college or training provider?"),
            [
                Choice("yes", mark("Award dialog", "Yes")),
                Choice("no", mark("Award dialog", "No")),
            ],
        )
        self.add(self.enrolled)
        self.body = TextField(
            context,
            "body",
            mark("Award dialog", "Who awards it?"),
            hint=mark("Award dialog", "The name on the certificate, if you have it."),
            limit=_LIMIT,
        )
        self.add(self.body)
        self.state.edited.connect(self._fit_state)

    def _load(self, held: HeldAward) -> None:
        self.award.set_picked(held.award, held.typed)
        self.state.set_value(str(held.state))
        self.show_date(self.achieved, held.achieved)
        self.show_date(self.started, held.started)
        self.show_date(self.expected, held.expected)
        self.enrolled.set_value(next(k for k, v in _ENROLLED.items() if v is held.enrolled))
        self.body.set_value(held.body)
        self._fit_state()
        self.loaded()

    def _fit_state(self) -> None:
        """Asks only what goes with how far the person is."""
        state = self.state.value()
        self.achieved.setVisible(state == HeldState.ACHIEVED)
        self.started.setVisible(state == HeldState.WORKING_TOWARDS)
        self.expected.setVisible(state != HeldState.ACHIEVED)
        self.enrolled.setVisible(state != HeldState.ACHIEVED)

    def value(self) -> HeldAward:
        """The award; a date that does not go with how far the person is is dropped."""
        state = HeldState(self.state.value())
        achieved = state is HeldState.ACHIEVED
        return replace(
            self.held,
            award=self.award.picked,
            typed=self._typed(),
            state=state,
            achieved=self.date_of(self.achieved) if achieved else None,
            started=None if state is HeldState.PLANNED else self.date_of(self.started),
            expected=None if achieved else self.date_of(self.expected),
            enrolled=_ENROLLED[self.enrolled.value()],
            body=self.body.value(),
        )

    def _typed(self) -> str:
        """What the person typed: kept where the award is the same, gone where it is another."""
        if not self.award.picked:
            return self.award.value()
        return self.held.typed if self.award.picked == self.held.award else ""


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Award dialog", "Say which award it is.")
