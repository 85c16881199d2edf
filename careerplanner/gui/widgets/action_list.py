"""Actions of a plan below each other: what, why, who and when, and what can be done with each."""

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
class ActionRow:
    """One action.

    Attributes:
        key: Handed back by the signals.
        what: What will be done.
        why: Why; may be empty.
        who_and_when: Who does it, by when; may be empty.
        status: The shape and colour of its tag.
        status_text: The words of the tag.
        is_done: Whether the link offers to take "done" back.
        changeable: Whether there are links at all.
    """

    key: str
    what: Text
    why: Text
    who_and_when: Text
    status: Status
    status_text: Text
    is_done: bool = False
    changeable: bool = True


class _Row(RowFrame[ActionRow]):
    def __init__(self, context: WindowContext, row: ActionRow, parent: ActionList) -> None:
        super().__init__(context, parent)
        self.row = row
        self.what = BodyText(context, kind="strong")
        self.why = BodyText(context)
        self.who = BodyText(context, kind="quiet")
        self.tag = StatusTag(context)
        link = "link"
        self.change = ActionButton(
            context, kind=link, on_click=lambda: parent.change_requested.emit(self.row.key)
        )
        self.done = ActionButton(
            context, kind=link, on_click=lambda: parent.done_requested.emit(self.row.key)
        )
        self.remove = ActionButton(
            context, kind=link, on_click=lambda: parent.remove_requested.emit(self.row.key)
        )
        self.links = ButtonRow(self.done, self.change, self.remove)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.what, self.why, self.who):
            words.addWidget(part)
        words.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.links)
        self.line.addLayout(words, 1)

    def show_row(self, row: ActionRow) -> None:
        self.row = row
        self.tag.set_status(row.status, row.status_text)
        self.links.setVisible(row.changeable)
        self.retranslate()

    def retranslate(self) -> None:
        say = self.context.say
        what = say(self.row.what)
        for label, text in (
            (self.what, what),
            (self.why, say(self.row.why)),
            (self.who, say(self.row.who_and_when)),
        ):
            label.set_text(text)
            label.setVisible(bool(text))
        self._name(self.change, say(mark("Kit", "Change")), what)
        self._name(self.remove, say(mark("Kit", "Remove")), what)
        turned = (
            mark("Plan page", "Mark as to do")
            if self.row.is_done
            else mark("Plan page", "Mark as done")
        )
        self._name(self.done, say(turned), what)

    def _name(self, button: ActionButton, action: str, what: str) -> None:
        described = self.context.translate("Kit", "{action}: {name}", action=action, name=what)
        button.set_text(action, described)


class ActionList(RowColumn[ActionRow]):
    """Actions with "Mark as done", "Change" and "Remove" at each.

    Args:
        context: The window's context.
        rows: The actions; may be set later.
        parent: The widget it lies on.

    Signals:
        change_requested: The key of the action to change.
        done_requested: The key of the action that is done, or is to do after all.
        remove_requested: The key of the action to remove.
    """

    change_requested = Signal(str)
    done_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(
        self,
        context: WindowContext,
        rows: Iterable[ActionRow] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.set_rows(rows)

    def make_row(self, row: ActionRow) -> _Row:
        """Makes the widgets of one action."""
        return _Row(self.context, row, self)

    def change_button(self, key: str) -> ActionButton:
        """The link that changes an action; KeyError when there is none."""
        return cast("_Row", self.rows[key]).change

    def done_button(self, key: str) -> ActionButton:
        """The link that marks an action; KeyError when there is none."""
        return cast("_Row", self.rows[key]).done

    def remove_button(self, key: str) -> ActionButton:
        """The link that removes an action; KeyError when there is none."""
        return cast("_Row", self.rows[key]).remove
