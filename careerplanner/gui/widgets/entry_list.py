"""Entries of a record below each other: what each is, what is known of it, "Change", "Remove"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.rows import RowColumn, RowFrame
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.tokens import Status
    from careerplanner.gui.words import Text


@dataclass(frozen=True)
class EntryRow:
    """One entry.

    Attributes:
        key: What it is called in the program; handed back by the signals.
        title: What it is.
        detail: What is known of it, a line for each thing; may be empty.
        status: The shape and colour of its tag, or None for no tag.
        status_text: The words of the tag.
        note: A sentence that has to be read, such as that it is not known here.
        change: Words of the first link; None for "Change".
        remove: Words of the other; None for "Remove".
        changeable: Whether there is a link to change it.
        removable: Whether there is a link to remove it.
    """

    key: str
    title: Text
    detail: Text = ""
    status: Status | None = None
    status_text: Text | None = None
    note: Text | None = None
    change: Text | None = None
    remove: Text | None = None
    changeable: bool = True
    removable: bool = True


class _Row(RowFrame[EntryRow]):
    def __init__(self, context: WindowContext, row: EntryRow, parent: EntryList) -> None:
        super().__init__(context, parent)
        self.row = row
        self.title = BodyText(context, kind="strong")
        self.detail = BodyText(context)
        self.tag = StatusTag(context)
        self.note = BodyText(context, kind="quiet")
        self.change = ActionButton(
            context, kind="link", on_click=lambda: parent.change_requested.emit(self.row.key)
        )
        self.remove = ActionButton(
            context, kind="link", on_click=lambda: parent.remove_requested.emit(self.row.key)
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.detail)
        words.addWidget(self.note)
        self.line.addLayout(words, 1)
        self.line.addWidget(ButtonRow(self.change, self.remove), 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: EntryRow) -> None:
        self.row = row
        self.tag.setVisible(row.status is not None)
        if row.status is not None:
            self.tag.set_status(row.status, row.status_text)
        self.change.setVisible(row.changeable)
        self.remove.setVisible(row.removable)
        self.retranslate()

    def retranslate(self) -> None:
        say = self.context.say
        title = say(self.row.title)
        for label, text in (
            (self.title, title),
            (self.detail, say(self.row.detail)),
            (self.note, say(self.row.note)),
        ):
            label.set_text(text)
            label.setVisible(bool(text))
        self._name(self.change, say(self.row.change or mark("Kit", "Change")), title)
        self._name(self.remove, say(self.row.remove or mark("Kit", "Remove")), title)

    def _name(self, button: ActionButton, action: str, title: str) -> None:
        described = self.context.translate("Kit", "{action}: {name}", action=action, name=title)
        button.set_text(action, described)


class EntryList(RowColumn[EntryRow]):
    """Entries with "Change" and "Remove" beside each.

    Args:
        context: The window's context.
        rows: The entries; may be set later.
        parent: The widget it lies on.

    Signals:
        change_requested: The key of the entry whose "Change" was pressed.
        remove_requested: The key of the entry whose "Remove" was pressed.
    """

    change_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(
        self,
        context: WindowContext,
        rows: Iterable[EntryRow] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.set_rows(rows)

    def make_row(self, row: EntryRow) -> _Row:
        """Makes the widgets of one entry."""
        return _Row(self.context, row, self)

    def change_button(self, key: str) -> ActionButton:
        """The link that changes an entry; KeyError when there is no such entry."""
        return cast("_Row", self.rows[key]).change

    def remove_button(self, key: str) -> ActionButton:
        """The link that removes an entry; KeyError when there is no such entry."""
        return cast("_Row", self.rows[key]).remove

    def title_of(self, key: str) -> str:
        """What an entry is called on screen; KeyError when there is no such entry."""
        return cast("_Row", self.rows[key]).title.text()
