"""What is known, row by row: name, value, and "Change" beside each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.stylesheet import mark
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
class SummaryRow:
    """One row.

    Attributes:
        key: What it is called in the program; handed back when "Change" is pressed.
        name: What it is called on screen.
        value: What is known; empty shows "Not given".
        action: Word on the link; None for "Change".
        changeable: Whether there is a link at all.
        status: A tag below the value, if wanted.
    """

    key: str
    name: Text
    value: Text
    action: Text | None = None
    changeable: bool = True
    status: Status | None = None


class _Row(RowFrame[SummaryRow]):
    def __init__(self, context: WindowContext, row: SummaryRow, parent: SummaryList) -> None:
        super().__init__(context, parent)
        self.row = row
        self.name = BodyText(context, kind="strong")
        self.value = BodyText(context)
        for words in (self.name, self.value):
            words.set_space_above(4)
        self.tag = StatusTag(context)
        self.change = ActionButton(
            context, kind="link", on_click=lambda: parent.change_requested.emit(self.row.key)
        )
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self.value)
        middle.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.addWidget(self.name, 3)
        self.line.addLayout(middle, 5)
        self.line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: SummaryRow) -> None:
        self.row = row
        self.tag.setVisible(row.status is not None)
        if row.status is not None:
            self.tag.set_status(row.status)
        self.change.setVisible(row.changeable)
        self.retranslate()

    def retranslate(self) -> None:
        words = self.context.words
        name = words.say(self.row.name)
        value = words.say(self.row.value)
        self.name.set_text(name)
        self.value.set_text(value or words.translate("Kit", "Not given"))
        mark(self.value, "body" if value else "quiet")
        action = words.say(self.row.action) or words.translate("Kit", "Change")
        described = words.translate("Kit", "{action}: {name}", action=action, name=name)
        self.change.set_text(action, described)


class SummaryList(RowColumn[SummaryRow]):
    """Rows of name, value and "Change"; below each other where there is no room beside.

    Args:
        context: The window's context.
        rows: The rows; may be set later.
        parent: The widget it lies on.

    Signals:
        change_requested: The key of the row whose link was pressed.
    """

    change_requested = Signal(str)

    def __init__(
        self,
        context: WindowContext,
        rows: Iterable[SummaryRow] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.set_rows(rows)

    def make_row(self, row: SummaryRow) -> _Row:
        """Makes the widgets of one row."""
        return _Row(self.context, row, self)

    def change_button(self, key: str) -> ActionButton:
        """The link of a row; KeyError when there is no such row."""
        return cast("_Row", self.rows[key]).change
