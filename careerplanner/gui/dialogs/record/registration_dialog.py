"""Asks for one entry on the register, or for the plain fact that there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.record import Registration, RegistrationState
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

_LIMIT = 60


class RegistrationDialog(RecordDialog[Registration]):
    """Whether one is registered, as what, since when.

    Args:
        desk: The open book and the person.
        keep: Keeps the entry.
        entry: The entry to change; None for a new one.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        keep: Callable[[Registration], bool],
        entry: Registration | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk, mark("Registration dialog", "Are you on the Register?"), keep, parent=parent
        )
        self.is_new = entry is None
        self.entry = entry or Registration(desk.workspace.make_id())
        self._build()
        self._load(self.entry)

    def _build(self) -> None:
        context = self.context
        self.state = ChoiceField(
            context,
            "state",
            self._state_label,
            [Choice(str(one), labels.REGISTRATION_STATE[one]) for one in RegistrationState],
        )
        self.add(self.state, _needed)
        rules = self.desk.workspace.lookup.pack.register_rules
        self.category = ChoiceField(
            context,
            "category",
            mark("Registration dialog", "In which part of the Register?"),
            [
                Choice(one, labels.CATEGORY[one] if one in labels.CATEGORY else one)  # noqa: SIM401
                for one in dict.fromkeys(name for rule in rules for name in rule.categories)
            ],
            hint=mark("Registration dialog", "Without this we cannot tell which job it is for."),
        )
        self.add(self.category)
        self.number = TextField(
            context,
            "number",
            mark("Registration dialog", "Registration number"),
            hint=mark(
                "Registration dialog", "It stands on your certificate. You may leave it empty."
            ),
            characters=18,
            limit=_LIMIT,
        )
        self.add(self.number)
        self.first = self.add_date(
            "first_registered", mark("Registration dialog", "When were you first registered?")
        )
        self.due = self.add_date(
            "renewal_due", mark("Registration dialog", "When does your registration end?")
        )
        self.state.edited.connect(self._fit_state)

    def _state_label(self) -> str:
        say = self.desk.wording
        regulator = say.text(say.lookup.pack.about.regulator)
        return self.context.translate(
            "Registration dialog", "What does the Register say? Kept by: {name}", name=regulator
        )

    def _load(self, entry: Registration) -> None:
        self.state.set_value("" if self.is_new else str(entry.state))
        self.category.set_value(entry.category)
        self.number.set_value(entry.number)
        self.show_date(self.first, entry.first_registered)
        self.show_date(self.due, entry.renewal_due)
        self._fit_state()
        self.loaded()

    def _fit_state(self) -> None:
        """Asks only what goes with the state."""
        state = self.state.value()
        entered = state in (RegistrationState.REGISTERED, RegistrationState.LAPSED)
        for field in (self.number, self.first, self.due):
            field.setVisible(entered)

    def value(self) -> Registration:
        """The entry; who is not registered has no number and no dates."""
        entered = not self.number.isHidden()
        return replace(
            self.entry,
            state=RegistrationState(self.state.value()),
            category=self.category.value(),
            number=self.number.value() if entered else "",
            first_registered=self.date_of(self.first) if entered else None,
            renewal_due=self.date_of(self.due) if entered else None,
        )


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Registration dialog", "Choose one of these.")
