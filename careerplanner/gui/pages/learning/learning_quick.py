"""Learning of the ordinary kind, kept in a few presses: how, what, and Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import LearningEntry, Typed
from careerplanner.errors import FieldError
from careerplanner.gui.accessible import announce
from careerplanner.gui.dialogs.evidence.evidence_change_dialog import REMINDER
from careerplanner.gui.dialogs.searches import title_search
from careerplanner.gui.dialogs.typed_dates import date_fault, fault_text, read_date, understood
from careerplanner.gui.dialogs.typed_durations import (
    minutes_fault,
    minutes_understood,
    read_minutes,
)
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.duration_field import DurationField
from careerplanner.gui.widgets.field import Field, LongTextField
from careerplanner.gui.widgets.flow_layout import ButtonRow, FlowLayout
from careerplanner.gui.widgets.forms import Form
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.side_by_side import SideBySide
from careerplanner.gui.widgets.suggest_field import SuggestField
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages.learning import LEARNING_KIND
from careerplanner.services.learning import learning

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.search_picker import Match
    from careerplanner.gui.words import Text

_LIMIT = 200


class KindButtons(QWidget):
    """The ordinary kinds side by side; pressing one chooses it, pressing it again takes it back.

    Args:
        context: The window's context.

    Signals:
        chosen: Another kind was pressed.
    """

    chosen = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self.buttons: dict[str, ActionButton] = {}
        self._row = FlowLayout(self, across=SPACE_SMALL)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        follow_width(self)
        for kind in learning.KINDS:
            button = ActionButton(context, LEARNING_KIND[kind])
            button.setCheckable(True)
            button.clicked.connect(lambda _on, kind=kind: self._pressed(kind))
            self.buttons[kind] = button
            self._row.addWidget(button)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def value(self) -> str:
        """The kind chosen; empty for none."""
        return next((kind for kind, one in self.buttons.items() if one.isChecked()), "")

    def choose(self, kind: str) -> None:
        """Chooses a kind; an unknown one chooses none."""
        for name, button in self.buttons.items():
            button.setChecked(name == kind)
            mark_kind(button, "primary" if name == kind else "secondary")

    def _pressed(self, kind: str) -> None:
        self.choose(kind if self.buttons[kind].isChecked() else "")
        self.chosen.emit()


class QuickEntry(QWidget):
    """How, what, when, how long and what it changed; Enter keeps it.

    Args:
        desk: The open book and the person.
        keep: Keeps the entry; returns whether that was done and may raise a `FieldError`.

    Signals:
        more_requested: The rest of this entry is to be asked for, with what was typed so far.
    """

    more_requested = Signal(object)

    def __init__(self, desk: Desk, keep: Callable[[LearningEntry], bool]) -> None:
        super().__init__()
        self.desk, self.context, self._keep = desk, desk.context, keep
        self._training = ""
        context = self.context
        self.form = Form(context)
        self.form.column.setSpacing(SPACE)
        self.kinds = KindButtons(context)
        self.kind = Field(context, "kind", mark("Learning", "How did you learn?"), self.kinds)
        self.name = SuggestField(
            context,
            "title",
            mark("Learning", "What did you learn?"),
            title_search(desk),
            limit=_LIMIT,
        )
        self.on = DateField(
            context,
            "on",
            mark("Learning", "When?"),
            understood(desk),
            hint=mark("Learning", "A month or a year will do too."),
        )
        self.minutes = DurationField(
            context,
            "minutes",
            mark("Learning", "How long did it take?"),
            minutes_understood(desk),
        )
        self.difference = LongTextField(
            context,
            "changed",
            mark("Learning", "What did it change in how you work?"),
            hint=mark("Learning", "A sentence is enough. You can also write it later."),
            lines=2,
        )
        self.difference.add(BodyText(context, REMINDER, kind="quiet"))
        self.add_button = ActionButton(
            context, mark("Learning", "Add"), kind="primary", icon="plus", on_click=self.save
        )
        self.more_button = ActionButton(
            context,
            mark("Learning", "More about it"),
            kind="link",
            on_click=lambda: self.more_requested.emit(self.entry_so_far()),
        )
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        self.rest = QWidget()
        self.rest_column = QVBoxLayout(self.rest)
        self.rest_column.setContentsMargins(0, 0, 0, 0)
        self.rest_column.setSpacing(SPACE)
        follow_width(self.rest)
        self.rest_column.addWidget(SideBySide(self.on, self.minutes))
        self.rest_column.addWidget(self.difference)
        self.rest_column.addWidget(ButtonRow(self.add_button, self.more_button))
        for part in (self.kind, self.name, self.rest):
            self.form.column.addWidget(part)
        for field, check in (
            (self.name, _needed),
            (self.on, date_fault(self.desk)),
            (self.minutes, minutes_fault(self.desk)),
            (self.difference, None),
        ):
            self.form.hold(field, check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.kinds.chosen.connect(self._kind_chosen)
        self.name.picker.edited.connect(self._forget_training)
        self.name.taken.connect(self._taken)
        self.name.edited.connect(self._open)
        for field in (self.name, self.on, self.minutes):
            field.box.returnPressed.connect(self.save)

    def _kind_chosen(self) -> None:
        self._open()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        """Shows the rest of the questions once somebody begins."""
        self.rest.setVisible(bool(self.kinds.value() or self.is_begun))

    # ---- what it holds -------------------------------------------------------------------------

    def clear(self) -> None:
        """Begins anew: nothing typed, today's date; the kind stays for the next one."""
        self._training = ""
        today = PartialDate.of(self.desk.workspace.today())
        self.form.load({"on": self.desk.wording.partial_date(today)})
        self._open()

    @property
    def is_begun(self) -> bool:
        """Whether anything was typed that is not kept yet."""
        return bool(self.name.value() or self.minutes.value() or self.difference.value())

    def entry_so_far(self) -> LearningEntry:
        """What was typed so far, without what cannot be read."""
        words = self.difference.value()
        return LearningEntry(
            self.desk.workspace.make_id(),
            self.name.value(),
            self.kinds.value(),
            None if date_fault(self.desk)(self.on.value()) else read_date(self.on.value()),
            None if minutes_fault(self.desk)(self.minutes.value()) else self._minutes(),
            Typed(words, self.context.words.language.value) if words else None,
            training=self._training_meant(),
        )

    def save(self) -> None:
        """Keeps what was typed, or says what is wrong and leaves it as it is."""
        if not self.form.check():
            return
        try:
            done = self._keep(self.entry_so_far())
        except FieldError as fault:
            self.form.show_fault(fault, fault_text(self.desk, fault))
            return
        if done:
            self.clear()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.name.box, self.context.translate("Learning", "Learning added."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter with Control keeps it, from the box of several lines too."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)

    def _forget_training(self) -> None:
        self._training = ""

    def _taken(self, match: Match) -> None:
        """A title taken from what is offered also says which training it is."""
        self._training = match.id

    def _training_meant(self) -> str:
        record, workspace = self.desk.record(), self.desk.workspace
        if self._training or record is None:
            return self._training
        typed = self.name.value()
        return learning.training_called(record, typed, workspace.catalogues, workspace.lookup)

    def _minutes(self) -> int | None:
        return read_minutes(self.minutes.value())


def _needed(answer: str) -> Text | None:
    return None if answer else mark("Learning", "Say what you learned.")
