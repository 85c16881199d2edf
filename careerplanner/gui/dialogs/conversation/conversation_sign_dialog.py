"""Two people sign a conversation: both at once, or one now and the other later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.conversation import conversing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.conversations import Conversation
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.date_field import DateField
    from careerplanner.gui.words import Text

_LIMIT = 200
BOTH, WORKER, MANAGER = "both", "worker", "manager"


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed, when, and when the conversation was held.

    Attributes:
        on: The day of signing.
        held: The day it was held.
        worker: Name the worker signs with, or "" when the worker does not sign now.
        manager: Name the manager signs with, or "".
    """

    on: PartialDate
    held: PartialDate
    worker: str = ""
    manager: str = ""


class ConversationSignDialog(RecordDialog[Signed]):
    """Who signs, with which names, on which days; what signing means stands above.

    Args:
        desk: The open book and the person.
        conversation: What is signed.
        what: What is signed, in a few lines.
        keep: Keeps the signatures.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        conversation: Conversation,
        what: Text,
        keep: Callable[[Signed], bool],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, mark("Conversation", "Sign"), keep, parent=parent)
        self.save_button.set_text(mark("Conversation", "Sign"))
        self.conversation = conversation
        self._build(what)
        self._load()

    def _build(self, what: Text) -> None:
        context = self.context
        meaning = mark(
            "Conversation",
            "With the first signature, what is written here stays as it is. You can still add to "
            "it, with a date and a name.",
        )
        self.form.column.addWidget(BodyText(context, what, kind="lead"))
        self.form.column.addWidget(BodyText(context, meaning, kind="quiet"))
        self.who = ChoiceField(
            context, "who", mark("Conversation", "Who signs now?"), self._choices()
        )
        self.add(self.who, _somebody)
        self.worker = TextField(
            context, WORKER, mark("Conversation", "Name of the worker"), limit=_LIMIT
        )
        self.manager = TextField(
            context, MANAGER, mark("Conversation", "Name of the manager"), limit=_LIMIT
        )
        for field in (self.worker, self.manager):
            self.add(field, _named)
        self.on = self.add_date("on", mark("Conversation", "Day of signing"))
        self.held = self.add_date("held", mark("Conversation", "When did you talk?"))
        self.who.edited.connect(self._fit)

    def _choices(self) -> list[Choice]:
        """Who may sign: both, or who has not yet."""
        one = self.conversation
        worker = Choice(
            WORKER,
            mark("Conversation", "The worker alone"),
            mark("Conversation", "The manager signs later."),
        )
        manager = Choice(
            MANAGER,
            mark("Conversation", "The manager alone"),
            mark("Conversation", "The worker signs later."),
        )
        if one.worker_signed_on is not None:
            return [Choice(MANAGER, mark("Conversation", "The manager"))]
        if one.manager_signed_on is not None:
            return [Choice(WORKER, mark("Conversation", "The worker"))]
        both = Choice(
            BOTH,
            mark("Conversation", "Both of us"),
            mark("Conversation", "This is what we said and agreed."),
        )
        return [both, worker, manager]

    def _load(self) -> None:
        record, one = self.desk.record(), self.conversation
        names = conversing.proposed_names(record, one) if record is not None else ("", "")
        for field, name in zip((self.worker, self.manager), names, strict=True):
            field.set_value(name)
        today = PartialDate.of(self.desk.workspace.today())
        self.show_date(self.on, today)
        self.show_date(self.held, one.held or self._planned(today) or today)
        self.held.setVisible(not one.is_sealed)
        if one.is_sealed:
            self.who.set_value(MANAGER if one.worker_signed_on is not None else WORKER)
        self._show_names()
        self.loaded()

    def _planned(self, today: PartialDate) -> PartialDate | None:
        """The day that was agreed for it, unless that still lies ahead."""
        planned = self.conversation.planned
        past = planned is not None and planned.span.latest <= today.span.earliest
        return planned if past else None

    def _fit(self) -> None:
        """Asks for the names of who signs, and goes to one that is not known."""
        self._show_names()
        for field in (self.worker, self.manager):
            if not field.isHidden() and not field.value():
                field.setFocus()
                return

    def _show_names(self) -> None:
        chosen = self.who.value()
        self.worker.setVisible(chosen in (WORKER, BOTH))
        self.manager.setVisible(chosen in (MANAGER, BOTH))

    def value(self) -> Signed:
        """Who signs; raises a `FieldError` without a day."""
        chosen, one = self.who.value(), self.conversation
        on = self._day(self.on)
        held = (one.held or on) if one.is_sealed else self._day(self.held)
        return Signed(
            on,
            held,
            self.worker.value() if chosen in (WORKER, BOTH) else "",
            self.manager.value() if chosen in (MANAGER, BOTH) else "",
        )

    def _day(self, field: DateField) -> PartialDate:
        day = self.date_of(field)
        if day is None:
            raise FieldError("field.empty", field.name)
        return day


def _somebody(answer: str) -> Text | None:
    return None if answer else mark("Conversation", "Choose who signs now.")


def _named(answer: str) -> Text | None:
    return None if answer else mark("Conversation", "Write the name of who signs.")
