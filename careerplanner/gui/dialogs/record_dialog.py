"""The frame of every dialog that asks for one entry of a record.

A subclass builds its fields, says how they make an entry, and hands over who keeps it. Enter
saves, Escape cancels, and nothing typed is thrown away without asking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.typed_dates import date_fault, fault_text, read_date, understood
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_LARGE, SPACE_SECTION
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.focus_ring import FocusRing
from careerplanner.gui.widgets.forms import Form, answer_of
from careerplanner.gui.widgets.page import ScrollPage
from careerplanner.gui.widgets.pick_field import PickField
from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.gui.widgets.text import Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from careerplanner.domain.dates import PartialDate
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.field import Field
    from careerplanner.gui.words import Text

Value = TypeVar("Value")
_WIDTH_IN_LINES, _HEIGHT_IN_LINES = 38, 40
_LEAST = QSize(420, 320)
_KEPT_KEYS = frozenset({"F9", "Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"})
"""Keys of the window that work over a dialog too: the other language, the text size."""


class RecordDialog(QDialog, Generic[Value]):
    """Fields, "Save" and "Cancel".

    Args:
        desk: The open book and the person.
        title: What is asked for.
        keep: Keeps the value; returns whether that was done and may raise a `FieldError`, which
            is shown at its field.
        parent: The page it was opened from.
    """

    def __init__(
        self,
        desk: Desk,
        title: Text,
        keep: Callable[[Value], bool],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent.window() if parent is not None else None)
        self.desk, self.context = desk, desk.context
        self.kept: Value | None = None
        self._keep, self._title = keep, title
        self._folds: list[Details] = []
        self.page = ScrollPage(self.context)
        self.page.add(Heading(self.context, title, level=1))
        self.form = Form(self.context)
        self.page.add(self.form)
        self.save_button = ActionButton(
            self.context, mark("Dialog", "Save"), kind="primary", on_click=self.save
        )
        self.cancel_button = ActionButton(
            self.context, mark("Dialog", "Cancel"), on_click=self.reject
        )
        self._lay_out()
        self.ring = FocusRing(self, self.context.theme)
        self._loaded: object = None
        self._begin = ""
        self._take_keys()

    def _lay_out(self) -> None:
        foot = QFrame()
        mark_kind(foot, "dialog-foot")
        row = QVBoxLayout(foot)
        row.setContentsMargins(SPACE_SECTION, SPACE, SPACE_SECTION, SPACE)
        row.addWidget(ButtonRow(self.save_button, self.cancel_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(foot)
        self.setMinimumSize(_LEAST)

    # ---- what a subclass says ------------------------------------------------------------------

    def value(self) -> Value:
        """The entry as the fields say; may raise a `FieldError` for what is no number."""
        raise NotImplementedError

    # ---- fields --------------------------------------------------------------------------------

    def add(
        self,
        field: Field,
        check: Callable[[str], Text | None] | None = None,
        *,
        within: Details | None = None,
    ) -> None:
        """Adds a field; one that is hidden is never wrong.

        Args:
            field: The field.
            check: Says what is wrong with an answer, or None when nothing is.
            within: What `add_fold` gave, for a field behind a press.
        """
        checked = None if check is None else _if_shown(field, check)
        if within is None:
            self.form.add(field, checked)
        else:
            within.add(field)
            self.form.hold(field, checked)

    def add_fold(self, title: Text) -> Details:
        """Adds a line that opens onto further fields; it opens by itself where it has to."""
        fold = Details(self.context, title)
        fold.inset.column.setSpacing(SPACE_LARGE)
        self.form.column.addWidget(fold)
        self._folds.append(fold)
        return fold

    def add_date(self, name: str, label: Text, *, hint: Text | None = None) -> DateField:
        """Adds a date that may be a month or a year, or empty."""
        field = DateField(self.context, name, label, understood(self.desk), hint=hint)
        self.add(field, date_fault(self.desk))
        return field

    def show_date(self, field: DateField, date: PartialDate | None) -> None:
        """Shows a date of the record."""
        field.set_value(self.desk.wording.partial_date(date))

    def date_of(self, field: DateField) -> PartialDate | None:
        """The date typed; `check` has been before."""
        return read_date(field.value())

    def loaded(self) -> None:
        """Call when the fields show the entry: from here on a difference is the person's."""
        self._loaded = self._state()

    @property
    def changed(self) -> bool:
        """Whether anything differs from what was shown at first."""
        return self._state() != self._loaded

    # ---- ending --------------------------------------------------------------------------------

    def begin_at(self, name: str) -> None:
        """Gives the keyboard to another field than the first when it is shown."""
        self._begin = name

    def ask(self) -> Value | None:
        """Shows it and waits; the value kept, or None. Afterwards it is gone from its parent."""
        self.exec()
        self.deleteLater()
        return self.kept

    def save(self) -> None:
        """Keeps the entry and closes, or says what is wrong and stays."""
        if not self.form.check():
            self._open_wrong()
            return
        try:
            value = self.value()
            done = self._keep(value)
        except FieldError as fault:
            self.form.show_fault(fault, fault_text(self.desk, fault))
            self._open_wrong()
            return
        if done:
            self.kept = value
            self.accept()

    def reject(self) -> None:
        """Closes without keeping anything; asks first where something was typed or chosen."""
        if self.changed and not self.context.messages.ask(
            mark("Dialog", "Close without saving?"),
            mark("Dialog", "What you typed here is not saved yet."),
            mark("Dialog", "Close without saving"),
            no=mark("Dialog", "Go back"),
        ):
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape cancels."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes a size that fits the screen, and the keyboard to the first field."""
        super().showEvent(event)
        line = self.fontMetrics().height()
        wanted = QSize(line * _WIDTH_IN_LINES, line * _HEIGHT_IN_LINES)
        above = self.parentWidget()
        over = above.size() if above is not None else wanted
        self.resize(wanted.boundedTo(over.expandedTo(_LEAST)))
        shown = [field for field in self.form.fields.values() if not field.isHidden()]
        first = self.form.fields.get(self._begin, shown[0])
        self._open_around(first)
        self._focus(first)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Goes down the form, whenever its rows were made."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def retranslate(self) -> None:
        """Is named by what it asks for."""
        self.setWindowTitle(self.context.say(self._title))
        self.setAccessibleName(self.windowTitle())

    def _state(self) -> object:
        return {name: _state_of(field) for name, field in self.form.fields.items()}

    def _focus(self, field: Field) -> None:
        """Takes the keyboard to a field: to its chosen row, where there is one."""
        chosen = field.value() if isinstance(field, ChoiceField) else ""
        control = field.choices.row(chosen) if isinstance(field, ChoiceField) and chosen else field
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_wrong(self) -> None:
        """Opens what hides a field with an error, so that the error can lead there."""
        for field in self.form.fields.values():
            if field.is_wrong:
                self._open_around(field)

    def _open_around(self, field: Field) -> None:
        for fold in self._folds:
            if fold.isAncestorOf(field):
                fold.set_open(True)

    def _take_keys(self) -> None:
        self.retranslate()
        window = self.parentWidget()
        plain = QKeySequence.SequenceFormat.PortableText
        for action in window.actions() if window is not None else ():
            if _KEPT_KEYS & {key.toString(plain) for key in action.shortcuts()}:
                self.addAction(action)


def _state_of(field: Field) -> object:
    if isinstance(field, PickField) and field.picked:
        return ("picked", field.picked)
    if isinstance(field, ChoiceField):
        return field.values()
    return answer_of(field).value()


def _if_shown(field: Field, check: Callable[[str], Text | None]) -> Callable[[str], Text | None]:
    return lambda answer: None if field.isHidden() else check(answer)
