"""Tasks with a state beside each; pressing a task's name opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.rows import RowColumn, RowFrame
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.tokens import Status
    from careerplanner.gui.words import Text


@dataclass(frozen=True)
class TaskRow:
    """One task.

    Attributes:
        key: Handed back when it is opened.
        name: What is to be done or looked at.
        status: Its state.
        hint: A quiet line below, such as a date.
        status_text: Other words for the state.
        opens: Whether it can be opened; otherwise its name is plain text.
    """

    key: str
    name: Text
    status: Status
    hint: Text | None = None
    status_text: Text | None = None
    opens: bool = True


class _Row(RowFrame[TaskRow]):
    def __init__(self, context: WindowContext, row: TaskRow, parent: TaskList) -> None:
        super().__init__(context, parent)
        self.row = row
        self.link = ActionButton(
            context, kind="link", on_click=lambda: parent.opened.emit(self.row.key)
        )
        self.name = BodyText(context)
        self.hint = BodyText(context, kind="quiet")
        self.tag = StatusTag(context)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.name)
        left.addWidget(self.hint)
        self.line.addLayout(left, 1)
        self.line.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: TaskRow) -> None:
        self.row = row
        self.tag.set_status(row.status, row.status_text)
        self.link.setVisible(row.opens)
        self.name.setVisible(not row.opens)
        self.hint.setVisible(row.hint is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self.tag.retranslate()
        name = self.context.say(self.row.name)
        self.name.set_text(name)
        self.hint.set_text(self.row.hint)
        described = self.context.translate(
            "Kit", "{name}: {status}", name=name, status=self.tag.text()
        )
        self.link.set_text(name, described)


class TaskList(RowColumn[TaskRow]):
    """A list of tasks, each with its state.

    Args:
        context: The window's context.
        rows: The tasks; may be set later.
        parent: The widget it lies on.

    Signals:
        opened: The key of the task that was pressed.
    """

    opened = Signal(str)

    def __init__(
        self,
        context: WindowContext,
        rows: Iterable[TaskRow] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.set_rows(rows)

    def make_row(self, row: TaskRow) -> _Row:
        """Makes the widgets of one row."""
        return _Row(self.context, row, self)

    def link(self, key: str) -> ActionButton:
        """The link of a task; KeyError when there is no such task."""
        return cast("_Row", self.rows[key]).link
