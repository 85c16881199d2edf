"""Statements worth talking about: three answers below each other in line, the difference in words.

The worker's own answer, the manager's and the one they agree are all kept; a press or a figure
gives each. Nothing is added up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.answer_row import AnswerRow
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.rows import RowColumn, RowFrame, follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_UNBOUNDED = 16_777_215
WHOSE: dict[RatedBy, Text] = {
    RatedBy.SELF: mark("Conversation", "The worker"),
    RatedBy.MANAGER: mark("Conversation", "The manager"),
    RatedBy.AGREED: mark("Conversation", "We agree"),
}


@dataclass(frozen=True)
class StatementRow:
    """One statement as it is shown.

    Attributes:
        key: Its id.
        text: What it says.
        place: Which list it is of, whether it is new, what was agreed before.
        difference: How the answers lie to each other; "" while there is nothing to say.
        answers: The answers given.
        open_to: Whose answers can be given here.
    """

    key: str
    text: Text
    place: Text
    difference: Text
    answers: dict[RatedBy, RatingAnswer] = field(default_factory=dict)
    open_to: frozenset[RatedBy] = frozenset(RatedBy)


class AnswerWords:
    """Words of the scale, asked for anew at a language switch.

    Args:
        word: Gives the word of an answer.
        means: Gives what it means.
    """

    def __init__(
        self, word: Callable[[RatingAnswer], str], means: Callable[[RatingAnswer], str]
    ) -> None:
        self.word, self.means = word, means


class _Line(QWidget):
    """Whose answer, and the answers: side by side, or below each other where that is too wide."""

    def __init__(
        self, context: WindowContext, by: RatedBy, words: AnswerWords, about: Text
    ) -> None:
        super().__init__()
        self.context, self._by, self._words = context, by, words
        self._answer: RatingAnswer | None = None
        self._about = about
        self.label = BodyText(context, WHOSE[by], kind="quiet" if by is RatedBy.SELF else "body")
        follow_width(self.label)
        self.answers = AnswerRow(context, words.word, words.means, self._named)
        self.said = BodyText(context, self._said)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_SMALL)
        follow_width(self)
        self._row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.answers, 1)
        self._row.addWidget(self.said, 1)

    def _named(self) -> str:
        return f"{self.context.say(WHOSE[self._by])}: {self.context.say(self._about)}"

    def _said(self) -> str:
        if self._answer is None:
            return self.context.translate("Conversation", "Not answered")
        return self._words.word(self._answer)

    def show_answer(self, answer: RatingAnswer | None, *, is_open: bool) -> None:
        """Shows the answer that stands, to be changed or only read."""
        self._answer = answer
        if answer is not self.answers.answer:
            self.answers.show_answer(answer)
        self.answers.setVisible(is_open)
        self.said.setVisible(not is_open)
        self.said.retranslate()

    def set_narrow(self, narrow: bool, width: int) -> None:
        """Puts the answers below whose they are, or beside, with the names in one column."""
        narrow = narrow and not self.answers.isHidden()
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._row.setSpacing(4 if narrow else SPACE_SMALL)
        self.label.setMinimumWidth(0 if narrow else width)
        self.label.setMaximumWidth(_UNBOUNDED if narrow else width)


class _Row(RowFrame[StatementRow]):
    def __init__(self, context: WindowContext, row: StatementRow, parent: StatementList) -> None:
        super().__init__(context, parent)
        self.row = row
        self.text = BodyText(context, lambda: context.say(self.row.text), kind="strong")
        self.place = BodyText(context, kind="quiet")
        self.difference = BodyText(context)
        self.lines = {
            by: _Line(context, by, parent.words, lambda: context.say(self.row.text))
            for by in RatedBy
        }
        column = QVBoxLayout()
        column.setSpacing(SPACE_SMALL)
        column.addWidget(self.text)
        column.addWidget(self.place)
        for by, line in self.lines.items():
            line.answers.answered.connect(
                lambda answer, by=by: parent.answered.emit(self.row.key, by, answer)
            )
            line.answers.moved_on.connect(lambda step, by=by: parent.walk(self.row.key, by, step))
            column.addWidget(line)
        column.addWidget(self.difference)
        self.back = ActionButton(
            context,
            kind="link",
            icon="undo-2",
            on_click=lambda: parent.answered.emit(self.row.key, self._last(), None),
        )
        column.addWidget(self.back)
        self.line.addLayout(column, 1)

    def show_row(self, row: StatementRow) -> None:
        self.row = row
        for by, line in self.lines.items():
            line.show_answer(row.answers.get(by), is_open=by in row.open_to)
        self.text.retranslate()
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        names = self.names_width()
        for line in self.lines.values():
            line.set_narrow(narrow, names)

    def _last(self) -> RatedBy | None:
        """Whose answer would be taken back: what is agreed before what each says."""
        given = self.row.open_to & set(self.row.answers)
        return next((by for by in reversed(RatedBy) if by in given), None)

    def _show_back(self) -> None:
        last = self._last()
        if last is None and self.back.hasFocus():
            self.lines[RatedBy.AGREED].answers.begin()
        self.back.setVisible(last is not None)
        if last is None:
            return
        tr, whose = self.context.translate, self.context.say(WHOSE[last])
        said = tr("Conversation", "Take this answer back: {whose}", whose=whose)
        about = self.context.say(self.row.text)
        self.back.set_text(said, tr("Kit", "{action}: {name}", action=said, name=about))

    def names_width(self) -> int:
        """What whose the answers are takes beside them."""
        names = [self.context.say(text) for text in WHOSE.values()]
        return max(self.fontMetrics().horizontalAdvance(name) for name in names) + SPACE

    def whole_width(self) -> int:
        """What a line takes with everything side by side."""
        buttons = next(iter(self.lines.values())).answers.buttons.values()
        return self.names_width() + sum(one.sizeHint().width() + SPACE for one in buttons)

    def retranslate(self) -> None:
        self.place.set_text(self.row.place)
        self.place.setVisible(bool(self.place.text()))
        self.difference.set_text(self.row.difference)
        self.difference.setVisible(bool(self.difference.text()))
        self._show_back()


class StatementList(RowColumn[StatementRow]):
    """Statements below each other, each with its three answers.

    Args:
        context: The window's context.
        words: Words of the scale.
        rows: The rows; may be set later.

    Signals:
        answered: Id of a statement, the `RatedBy`, and the `RatingAnswer` pressed or None for one
            taken back.
    """

    answered = Signal(str, object, object)

    def __init__(
        self, context: WindowContext, words: AnswerWords, rows: Iterable[StatementRow] = ()
    ) -> None:
        super().__init__(context)
        self.words = words
        context.theme.changed.connect(self._fit)
        self.set_rows(rows)

    def make_row(self, row: StatementRow) -> _Row:
        """Makes the widgets of one statement."""
        return _Row(self.context, row, self)

    def answers(self, key: str, by: RatedBy) -> AnswerRow:
        """The answers of one voice; KeyError when there is no such statement."""
        return cast("_Row", self.rows[key]).lines[by].answers

    def back_button(self, key: str) -> ActionButton:
        """The link that takes the last answer back; KeyError when there is no such statement."""
        return cast("_Row", self.rows[key]).back

    def difference(self, key: str) -> str:
        """What is said about how the answers differ; KeyError when there is no such statement."""
        return cast("_Row", self.rows[key]).difference.text()

    def said(self, key: str, by: RatedBy) -> str:
        """An answer that is only read; KeyError when there is no such statement."""
        return cast("_Row", self.rows[key]).lines[by].said.text()

    def walk(self, key: str, by: RatedBy, step: int) -> None:
        """Takes the keyboard to the answers above or below, over the end of a statement too."""
        places = [
            (name, one)
            for name, row in self.rows.items()
            for one, line in cast("_Row", row).lines.items()
            if not line.answers.isHidden()
        ]
        place = places.index((key, by)) + step
        if 0 <= place < len(places):
            self.answers(*places[place]).begin()

    def retranslate(self) -> None:
        """Makes room for the names in the other language."""
        self._fit()

    def _arrange(self, width: int) -> None:
        """Puts names above answers where both do not fit in a line."""
        rows = [cast("_Row", row) for row in self.rows.values()]
        narrow = bool(rows) and width < rows[0].whole_width()
        for row in rows:
            row.set_narrow(narrow)

    def _fit(self) -> None:
        self._arrange(self.width())
