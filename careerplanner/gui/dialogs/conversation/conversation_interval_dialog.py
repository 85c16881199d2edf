"""Asks how often an employer holds a kind of conversation with a worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_CHARACTERS, _LIMIT, _MOST = 6, 4, 120
USUAL, OWN, NEVER = "usual", "own", "never"


@dataclass(frozen=True, slots=True)
class HowOften:
    """How often a kind of conversation is held.

    Attributes:
        usual: Whether the usual expectation is used.
        months: Months from one to the next where the employer says so; None for not regularly.
    """

    usual: bool
    months: int | None = None


class ConversationIntervalDialog(RecordDialog[HowOften]):
    """The usual expectation, so many months, or not regularly.

    Args:
        desk: The open book and the person.
        kind: What kind of conversation, in words.
        usual: What is usually expected, as a sentence.
        keep: Keeps it.
        first: What stands there at first.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        kind: Text,
        usual: Text,
        keep: Callable[[HowOften], bool],
        first: HowOften,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, mark("Conversation", "How often do you talk?"), keep, parent=parent)
        context = self.context
        self.form.column.addWidget(BodyText(context, kind, kind="lead"))
        self.how = ChoiceField(
            context,
            "how",
            mark("Conversation", "What does your employer expect?"),
            [
                Choice(USUAL, mark("Conversation", "What is usually expected"), usual),
                Choice(OWN, mark("Conversation", "Another number of months")),
                Choice(NEVER, mark("Conversation", "Not regularly")),
            ],
        )
        self.add(self.how)
        self.months = TextField(
            context,
            "months",
            mark("Conversation", "Months from one to the next"),
            characters=_CHARACTERS,
            limit=_LIMIT,
        )
        self.add(self.months, _number)
        self.how.set_value(USUAL if first.usual else NEVER if first.months is None else OWN)
        self.months.set_value(str(first.months or ""))
        self.how.edited.connect(self._fit)
        self.months.setVisible(self.how.value() == OWN)
        self.loaded()

    def _fit(self) -> None:
        self.months.setVisible(self.how.value() == OWN)
        if self.how.value() == OWN:
            self.months.setFocus()

    def value(self) -> HowOften:
        """What the fields say; raises a `FieldError` for what is no number of months."""
        if self.how.value() != OWN:
            return HowOften(self.how.value() == USUAL)
        months = _read(self.months.value())
        if months is None:
            raise FieldError("field.empty", "months")
        return HowOften(False, months)


def _read(typed: str) -> int | None:
    """Read whole months; None for anything else."""
    if not (typed.isascii() and typed.isdigit()):
        return None
    return int(typed) if 1 <= int(typed) <= _MOST else None


def _number(answer: str) -> Text | None:
    if _read(answer) is not None:
        return None
    return mark("Conversation", "Write a whole number of months, 1 to 120.")
