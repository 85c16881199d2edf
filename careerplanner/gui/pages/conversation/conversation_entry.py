"""What is agreed now, kept in a few presses: what, by when, who, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.typed import Typed
from careerplanner.errors import FieldError
from careerplanner.gui.accessible import announce
from careerplanner.gui.dialogs.typed_dates import date_fault, fault_text, read_date, understood
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.forms import Form
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.side_by_side import SideBySide
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from careerplanner.domain.dates import PartialDate
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_LIMIT = 300
WORKER, MANAGER, BOTH, OTHER = "worker", "manager", "both", "other"


@dataclass(frozen=True, slots=True)
class AgreedNow:
    """One thing that is agreed.

    Attributes:
        what: What will be done, as typed.
        owner: Who does it.
        due: By when, or None.
        requirement: Id of the requirement or statement it serves, or "".
    """

    what: Typed
    owner: str
    due: PartialDate | None
    requirement: str


class AgreeEntry(QWidget):
    """The quick entry; Enter keeps it and makes room for the next.

    Args:
        desk: The open book and the person.
        keep: Keeps what is agreed; returns whether that was done and may raise a `FieldError`.
    """

    def __init__(self, desk: Desk, keep: Callable[[AgreedNow], bool]) -> None:
        super().__init__()
        self.desk, self.context, self._keep = desk, desk.context, keep
        self._names = ("", "")
        context = self.context
        self.form = Form(context)
        self.form.column.setSpacing(SPACE)
        self.what = TextField(
            context,
            "what",
            mark("Conversation", "What will be done?"),
            hint=mark("Conversation", "One thing at a time. Press Enter to add it."),
            characters=0,
            limit=_LIMIT,
        )
        self.due = DateField(
            context,
            "due",
            mark("Plan page", "By when?"),
            understood(desk),
            hint=mark("Conversation", "A day or a month. You can leave this empty."),
        )
        self.who = DropDownField(context, "owner", mark("Plan page", "Who does it?"))
        self.other = TextField(context, "other", mark("Conversation", "Their name"), limit=_LIMIT)
        self.link = DropDownField(context, "requirement", mark("Conversation", "What is it for?"))
        self.add_button = ActionButton(
            context, mark("Conversation", "Add this"), icon="plus", on_click=self.save
        )
        self._lay_out()
        self._fit()

    def _lay_out(self) -> None:
        owner = QWidget()
        beside = QVBoxLayout(owner)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE)
        follow_width(owner)
        beside.addWidget(self.who)
        beside.addWidget(self.other)
        for part in (self.what, SideBySide(self.due, owner), self.link, self.add_button):
            self.form.column.addWidget(part)
        self.form.hold(self.what, _needed)
        self.form.hold(self.due, date_fault(self.desk))
        for field in (self.who, self.other, self.link):
            self.form.hold(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        follow_width(self)
        self.who.edited.connect(self._fit)
        for box in (self.what.box, self.due.box, self.other.box):
            box.returnPressed.connect(self.save)

    # ---- what is offered -----------------------------------------------------------------------

    def offer(self, worker: str, manager: str, links: Iterable[tuple[str, Text]]) -> None:
        """Offers whose it may be and what it may be for; what was chosen and typed stays.

        Args:
            worker: Name of the worker.
            manager: Name of the manager, or "".
            links: Ids with their words.
        """
        self._names = (worker, manager)
        tr = self.context.translate
        owners = [
            Choice(WORKER, worker),
            Choice(MANAGER, manager or mark("Conversation", "The manager")),
            Choice(BOTH, mark("Conversation", "Both of us")),
            Choice(OTHER, mark("Conversation", "Somebody else")),
        ]
        self.who.set_choices(owners)
        none = Choice("", lambda: tr("Conversation", "Nothing in particular"))
        self.link.set_choices([none, *(Choice(key, words) for key, words in links)])

    @property
    def is_begun(self) -> bool:
        """Whether something was typed that is not added yet."""
        return bool(self.what.value())

    def _fit(self) -> None:
        self.other.setVisible(self.who.value() == OTHER)
        if self.who.value() == OTHER and self.who.box.hasFocus():
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- keeping -------------------------------------------------------------------------------

    def clear(self) -> None:
        """Makes room for the next; whose it is stays."""
        self.form.load({"owner": self.who.value()})
        self._fit()

    def save(self) -> bool:
        """Adds what was typed, or says what is wrong and leaves it as it is.

        Returns:
            Whether it was added.
        """
        if not self.form.check():
            return False
        try:
            done = self._keep(self._agreed())
        except FieldError as fault:
            self.form.show_fault(fault, fault_text(self.desk, fault))
            return False
        if done:
            self.clear()
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.what.box, self.context.translate("Conversation", "Agreed and added."))
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds it, from the drop-down boxes too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_begun:
            self.save()
        else:
            super().keyPressEvent(event)

    def _agreed(self) -> AgreedNow:
        return AgreedNow(
            Typed(self.what.value(), self.context.words.language.value),
            self._owner(),
            read_date(self.due.value()),
            self.link.value(),
        )

    def _owner(self) -> str:
        worker, manager = self._names
        manager = manager or self.context.translate("Conversation", "The manager")
        return {
            WORKER: worker,
            MANAGER: manager,
            BOTH: f"{worker}, {manager}",
            OTHER: self.other.value(),
        }[self.who.value() or WORKER]


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Conversation", "Write what will be done.")
