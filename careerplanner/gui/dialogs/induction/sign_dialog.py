"""Two people sign parts of an induction: both at once, or one now and the other later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.record_dialog import RecordDialog
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.induction.inducting import Signature, remembered_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 200
WORKER, MANAGER = "worker", "manager"


class SignDialog(RecordDialog[Signature]):
    """Who signs, with which name, on which day; what signing means stands above.

    Args:
        desk: The open book and the person.
        what: What is signed, as a sentence or a few lines.
        keep: Keeps the signatures.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        what: Text,
        keep: Callable[[Signature], bool],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, mark("Induction", "Sign off"), keep, parent=parent)
        self.save_button.set_text(mark("Induction", "Sign"))
        self._build(what)
        self._load()

    def _build(self, what: Text) -> None:
        context = self.context
        meaning = mark(
            "Induction",
            "A signature puts a name and a date on the record. It is not undone. A mistake is "
            "sent back with a reason, and the history keeps both.",
        )
        self.form.column.addWidget(BodyText(context, what, kind="lead"))
        self.form.column.addWidget(BodyText(context, meaning, kind="quiet"))
        self.who = ChoiceField(
            context,
            "who",
            mark("Induction", "Who signs now?"),
            self._choices(),
            hint=mark("Induction", "Tick both when you are both here."),
            several=True,
        )
        self.add(self.who, _somebody)
        self.worker = TextField(
            context, WORKER, mark("Induction", "Name of the worker"), limit=_LIMIT
        )
        self.manager = TextField(
            context, MANAGER, mark("Induction", "Name of the manager"), limit=_LIMIT
        )
        for field in (self.worker, self.manager):
            self.add(field, _named)
        self.on = self.add_date("on", mark("Induction", "Date of signing"))
        self.who.edited.connect(self._fit)

    def _choices(self) -> tuple[Choice, Choice]:
        """The two who sign, each with what the signature says."""
        return (
            Choice(
                WORKER,
                mark("Induction", "The worker signs now"),
                mark("Induction", "I have covered this, and I can do it at work."),
            ),
            Choice(
                MANAGER,
                mark("Induction", "The manager signs now"),
                mark("Induction", "I have looked at the evidence, and I agree."),
            ),
        )

    def _load(self) -> None:
        record = self.desk.record()
        worker, manager = remembered_names(record) if record is not None else ("", "")
        self.worker.set_value(worker)
        self.manager.set_value(manager)
        self.show_date(self.on, PartialDate.of(self.desk.workspace.today()))
        self._show_names()
        self.loaded()

    def _fit(self) -> None:
        """Asks for the name of who signs, and goes to it where it is not known."""
        before = [field.isHidden() for field in (self.worker, self.manager)]
        self._show_names()
        for hidden, field in zip(before, (self.worker, self.manager), strict=True):
            if hidden and not field.isHidden() and not field.value():
                field.setFocus()

    def _show_names(self) -> None:
        chosen = self.who.values()
        self.worker.setVisible(WORKER in chosen)
        self.manager.setVisible(MANAGER in chosen)

    def value(self) -> Signature:
        """Who signs; raises a `FieldError` without a day."""
        on = self.date_of(self.on)
        if on is None:
            raise FieldError("field.empty", "on")
        chosen = self.who.values()
        return Signature(
            on,
            self.worker.value() if WORKER in chosen else "",
            self.manager.value() if MANAGER in chosen else "",
        )


def _somebody(answer: str) -> Text | None:
    return None if answer else mark("Induction", "Tick who signs now.")


def _named(answer: str) -> Text | None:
    return None if answer else mark("Induction", "Write the name of who signs.")
