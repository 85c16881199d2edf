"""Rows of what a round comes to: a statement with why it is named, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from careerplanner.gui.pages.myself.self_words import MoreAbout
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.rows import RowColumn, RowFrame
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.domain.self_assessment import StatementLine
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.rating.rating_view import RoundView


@dataclass(frozen=True)
class PointRow:
    """One statement.

    Attributes:
        key: Its id; handed back by the signal.
        words: What it says.
        why: Why it is named, or what was answered.
        note: What the person wrote beside it; may be empty.
        plan: What the plan has for it already; may be empty.
        can_plan: Whether an action can be made of it.
        view: The view it is of, to tell more about it; None where there is no more.
        line: Its line in that view.
    """

    key: str
    words: Text
    why: Text
    note: str = ""
    plan: Text = ""
    can_plan: bool = False
    view: RoundView | None = None
    line: StatementLine | None = None


class _Row(RowFrame[PointRow]):
    def __init__(self, context: WindowContext, row: PointRow, parent: PointList) -> None:
        super().__init__(context, parent)
        self.row = row
        self.words = BodyText(context, kind="strong")
        self.why = BodyText(context)
        self.note = BodyText(context, kind="quiet")
        self.plan = BodyText(context)
        self.make = ActionButton(
            context,
            kind="link",
            icon="plus",
            on_click=lambda: parent.plan_requested.emit(self.row.key),
        )
        self.more = MoreAbout(context, parent.desk)
        column = QVBoxLayout()
        column.setSpacing(4)
        for part in (self.words, self.why, self.note, self.plan, self.make, self.more):
            column.addWidget(part)
        self.line.addLayout(column, 1)

    def show_row(self, row: PointRow) -> None:
        self.row = row
        self.make.setVisible(row.can_plan)
        self.more.setVisible(row.view is not None and row.line is not None)
        if row.view is not None and row.line is not None:
            self.more.show_line(row.view, row.line)
        self.retranslate()

    def retranslate(self) -> None:
        say, tr = self.context.say, self.context.translate
        words, plan = say(self.row.words), say(self.row.plan)
        self.words.set_text(words)
        self.why.set_text(self.row.why)
        note = tr("Self", "Your note: {note}", note=self.row.note) if self.row.note else ""
        for label, text in ((self.note, note), (self.plan, plan)):
            label.set_text(text)
            label.setVisible(bool(text))
        make = mark("Self", "Add another action") if plan else mark("Self", "Make it an action")
        described = tr("Kit", "{action}: {name}", action=say(make), name=words)
        self.make.set_text(make, described)


class PointList(RowColumn[PointRow]):
    """Statements below each other; a row whose key stays keeps its widgets and the focus.

    Args:
        context: The window's context.
        desk: Gives the words in force.

    Signals:
        plan_requested: Id of the statement to make an action of.
    """

    plan_requested = Signal(str)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        self.desk = desk
        super().__init__(context)

    def make_row(self, row: PointRow) -> _Row:
        """Makes the widgets of one statement."""
        return _Row(self.context, row, self)

    def plan_button(self, key: str) -> ActionButton:
        """The link that makes an action; KeyError when there is none."""
        return cast("_Row", self.rows[key]).make

    def text(self, key: str) -> str:
        """All that a row says."""
        row = cast("_Row", self.rows[key])
        parts = (row.words, row.why, row.note, row.plan)
        return "\n".join(part.text() for part in parts if part.text())


class PointFold(Details):
    """Statements behind a press; the rows are made when it is opened.

    Args:
        context: The window's context.
        desk: Gives the words in force.
        title: The line, with how many there are.
        rows: Gives the rows.
    """

    def __init__(
        self,
        context: WindowContext,
        desk: Desk,
        title: Text,
        rows: Callable[[], Iterable[PointRow]],
    ) -> None:
        super().__init__(context, title)
        self.rows = rows
        self.points = PointList(context, desk)
        self.add(self.points)

    def set_open(self, is_open: bool) -> None:
        """Makes what it holds before it is shown."""
        if is_open:
            self.points.set_rows(self.rows())
        super().set_open(is_open)
