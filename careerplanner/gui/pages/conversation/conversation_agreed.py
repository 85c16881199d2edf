"""What was agreed before and what became of it: done, not done, carried on, with one press."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import FlowLayout
from careerplanner.gui.widgets.rows import RowColumn, RowFrame, follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


class Outcome(StrEnum):
    """What became of something that was agreed."""

    DONE = "done"
    NOT_DONE = "not_done"
    CARRIED_ON = "carried_on"


OUTCOMES: dict[Outcome, Text] = {
    Outcome.DONE: mark("Conversation", "Done"),
    Outcome.NOT_DONE: mark("Conversation", "Not done, and left"),
    Outcome.CARRIED_ON: mark("Conversation", "Carry on with it"),
}
_CHOSEN, _OPEN = "circle-dot", "circle"


@dataclass(frozen=True)
class AgreedRow:
    """One thing that was agreed.

    Attributes:
        key: Its id; handed back with the outcome.
        what: What was to be done.
        about: Who, by when, since when.
        outcome: What became of it.
        answerable: Whether that can be said here.
    """

    key: str
    what: Text
    about: Text
    outcome: Outcome
    answerable: bool = True


class OutcomeButtons(QWidget):
    """The three outcomes side by side; the one that stands is marked.

    Args:
        context: The window's context.

    Signals:
        chosen: The `Outcome` pressed; never the one that stands already.
    """

    accessible_role = "Grouping"
    chosen = Signal(object)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self._about, self._outcome = "", Outcome.CARRIED_ON
        self.buttons: dict[Outcome, ActionButton] = {}
        row = FlowLayout(self, across=SPACE_SMALL, down=SPACE_SMALL)
        follow_width(self)
        for outcome in Outcome:
            button = ActionButton(context, kind="answer", icon=_OPEN)
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, outcome=outcome: self._press(outcome))
            self.buttons[outcome] = button
            row.addWidget(button)

    def show_outcome(self, outcome: Outcome, about: str) -> None:
        """Shows which outcome stands, and names the group by what it is about."""
        self._outcome, self._about = outcome, about
        for one, button in self.buttons.items():
            button.setChecked(one is outcome)
            button.set_icon(_CHOSEN if one is outcome else _OPEN)
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for every word again."""
        self.setAccessibleName(self._about)
        for outcome, button in self.buttons.items():
            word = self.context.say(OUTCOMES[outcome])
            named = self.context.translate("Kit", "{action}: {name}", action=word, name=self._about)
            button.set_text(word, named)

    def _press(self, outcome: Outcome) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one is self._outcome)  # what stands is said by the book
        if outcome is not self._outcome:
            self.chosen.emit(outcome)


class _Row(RowFrame[AgreedRow]):
    def __init__(self, context: WindowContext, row: AgreedRow, parent: AgreedList) -> None:
        super().__init__(context, parent)
        self.row = row
        self.what = BodyText(context, kind="strong")
        self.about = BodyText(context, kind="quiet")
        self.outcome = BodyText(context)
        self.buttons = OutcomeButtons(context)
        self.buttons.chosen.connect(
            lambda outcome: parent.outcome_chosen.emit(self.row.key, outcome)
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.what, self.about, self.outcome, self.buttons):
            words.addWidget(part)
        self.line.addLayout(words, 1)

    def show_row(self, row: AgreedRow) -> None:
        self.row = row
        self.outcome.setVisible(not row.answerable)
        self.buttons.setVisible(row.answerable)
        self.retranslate()

    def retranslate(self) -> None:
        say, row = self.context.say, self.row
        self.what.set_text(row.what)
        self.about.set_text(row.about)
        self.about.setVisible(bool(self.about.text()))
        self.outcome.set_text(OUTCOMES[row.outcome])
        self.buttons.show_outcome(row.outcome, say(row.what))


class AgreedList(RowColumn[AgreedRow]):
    """What was agreed, with what became of each.

    Args:
        context: The window's context.
        rows: The rows; may be set later.

    Signals:
        outcome_chosen: Key of a row and the `Outcome` pressed.
    """

    outcome_chosen = Signal(str, object)

    def __init__(self, context: WindowContext, rows: Iterable[AgreedRow] = ()) -> None:
        super().__init__(context)
        self.set_rows(rows)

    def make_row(self, row: AgreedRow) -> _Row:
        """Makes the widgets of one row."""
        return _Row(self.context, row, self)

    def button(self, key: str, outcome: Outcome) -> ActionButton:
        """The button of an outcome; KeyError when there is no such row."""
        return cast("_Row", self.rows[key]).buttons.buttons[outcome]

    def text_of(self, key: str) -> str:
        """What a row says of itself; KeyError when there is none."""
        row = cast("_Row", self.rows[key])
        return f"{row.what.text()}\n{row.about.text()}"
