"""What is coming up, row by row: what, when, why; a press leads to where it is dealt with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.rows import RowColumn, RowFrame
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.gui.widgets.wrapped_link import WrappedLink
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.tokens import Status
    from careerplanner.gui.words import Text


@dataclass(frozen=True)
class ComingRow:
    """One dated thing.

    Attributes:
        key: Handed back by the signals.
        what: What has to be done or happens.
        when: The day or span, and what kind of thing it is.
        why: How the day was counted, or why it could not be.
        status: The shape and colour of its tag.
        status_text: The words of the tag.
        can_be_done: Whether it can be marked as done here.
    """

    key: str
    what: Text
    when: Text
    why: Text
    status: Status
    status_text: Text
    can_be_done: bool = False


class _Row(RowFrame[ComingRow]):
    def __init__(self, context: WindowContext, row: ComingRow, parent: ComingList) -> None:
        super().__init__(context, parent)
        self.row = row
        self.link = WrappedLink(
            context,
            lambda: context.say(self.row.what),
            on_click=lambda: parent.opened.emit(self.row.key),
        )
        self.when = BodyText(context, kind="strong")
        self.why = BodyText(context, kind="quiet")
        self.done = ActionButton(
            context, kind="link", on_click=lambda: parent.done_requested.emit(self.row.key)
        )
        self.tag = StatusTag(context)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.link, self.when, self.why):
            words.addWidget(part)
        words.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.addLayout(words, 1)
        self.line.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: ComingRow) -> None:
        self.row = row
        self.when.set_text(row.when)
        self.why.set_text(row.why)
        self.tag.set_status(row.status, row.status_text)
        self.done.setVisible(row.can_be_done)
        self.retranslate()

    def retranslate(self) -> None:
        self.link.retranslate()
        self.tag.retranslate()
        action = self.context.say(mark("Plan page", "Mark as done"))
        what = self.context.say(self.row.what)
        described = self.context.translate("Kit", "{action}: {name}", action=action, name=what)
        self.done.set_text(action, described)


class ComingList(RowColumn[ComingRow]):
    """Dated things below each other.

    Args:
        context: The window's context.
        rows: The rows; may be set later.
        parent: The widget it lies on.

    Signals:
        opened: The key of the one that was pressed.
        done_requested: The key of the one that is done.
    """

    opened = Signal(str)
    done_requested = Signal(str)

    def __init__(
        self,
        context: WindowContext,
        rows: Iterable[ComingRow] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.set_rows(rows)

    def make_row(self, row: ComingRow) -> _Row:
        """Makes the widgets of one row."""
        return _Row(self.context, row, self)

    def link(self, key: str) -> WrappedLink:
        """The link of a row; KeyError when there is none."""
        return cast("_Row", self.rows[key]).link

    def done_button(self, key: str) -> ActionButton:
        """The link that marks a row as done; KeyError when there is none."""
        return cast("_Row", self.rows[key]).done

    def tag(self, key: str) -> StatusTag:
        """The tag of a row; KeyError when there is none."""
        return cast("_Row", self.rows[key]).tag
