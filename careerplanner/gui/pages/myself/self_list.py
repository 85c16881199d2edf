"""The statements of a round below each other, each with its answers in a row.

A row is made once; after an answer only that row is touched.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from careerplanner.gui.pages.myself.self_words import earlier_text, words_of
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.answer_row import AnswerRow
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Refilled
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.messages import labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.domain.bands import StatementKind
    from careerplanner.domain.ratings import RatingAnswer
    from careerplanner.domain.self_assessment import StatementLine
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.rating.rating_view import RoundView


class AnswerLine(QFrame):
    """One statement with its answers, and a link to note, evidence and more."""

    def __init__(
        self, context: WindowContext, desk: Desk, parts: StatementRows, line: StatementLine
    ) -> None:
        super().__init__()
        self.context, self.desk, self._parts, self.line = context, desk, parts, line
        self._shown: object = None
        mark_kind(self, "row")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_SMALL, 0, SPACE_SMALL)
        column.setSpacing(SPACE_SMALL)
        follow_width(self)
        self.words = BodyText(context, self._words, kind="strong")
        self.place = BodyText(context, self._place, kind="quiet")
        self.answers = AnswerRow(
            context,
            lambda answer: words_of(desk, parts.view).answer(answer),
            lambda answer: words_of(desk, parts.view).means(answer),
            self._words,
        )
        name = line.statement
        self.answers.answered.connect(lambda answer: parts.answered.emit(name, answer))
        self.answers.moved_on.connect(lambda step: parts.walk(name, step))
        self.more = ActionButton(
            context, kind="link", on_click=lambda: parts.opened.emit(name), icon="chevron-right"
        )
        for part in (self.words, self.place, self.answers, self.more):
            column.addWidget(part)
        self.show_now()

    def show_now(self) -> None:
        """Shows the answer as it stands, if it is another than the one shown."""
        view, name = self._parts.view, self.line.statement
        rating = view.own.get(name)
        now = (rating, view.evidence.get(name, 0), view.others(name), view.earlier.get(name))
        if now == self._shown:
            return
        self._shown = now
        self.answers.show_answer(rating.answer if rating else None)
        self.place.retranslate()
        self.retranslate()

    def retranslate(self) -> None:
        """Names the link by its statement."""
        said = self._more_text()
        self.more.set_text(said, f"{said}: {self._words()}")

    def _words(self) -> str:
        return words_of(self.desk, self._parts.view).statement(self.line.statement)

    def _place(self) -> str:
        view = self._parts.view
        words = words_of(self.desk, view)
        lines = [words.change(self.line, view.lines)]
        if (earlier := view.earlier.get(self.line.statement)) is not None:
            lines.append(earlier_text(self.desk, view, earlier))
        lines += [words.said(one) for one in view.others(self.line.statement)]
        return " · ".join(line for line in lines if line)

    def _more_text(self) -> str:
        tr, view, name = self.context.translate, self._parts.view, self.line.statement
        rating = view.own.get(name)
        there = []
        if rating is not None and rating.note is not None:
            there.append(tr("Self", "Your note"))
        if name in view.evidence:
            there.append(tr("Self", "Evidence: {count}", count=view.evidence[name]))
        return join_items(there) or tr("Self", "Note, evidence and more")


class StatementRows(Refilled):
    """The list.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        answered: Id of a statement and the `RatingAnswer` given.
        opened: Id of the statement to be shown big.
    """

    answered = Signal(str, object)
    opened = Signal(str)
    view: RoundView

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(gap=0)
        self.context, self.desk = context, desk
        self.rows: dict[str, AnswerLine] = {}
        self._made_for: object = None

    def show_lines(self, view: RoundView, lines: Sequence[StatementLine]) -> None:
        """Shows these; the rows are made anew only for other statements."""
        self.view = view
        made_for = (view.round.id if view.round else "", tuple(lines))
        if made_for == self._made_for:
            for row in self.rows.values():
                row.show_now()
            return
        self._made_for = made_for
        self.clear()
        self.rows = {}
        kind: StatementKind | None = None
        for line in lines:
            if line.kind is not kind:
                kind = line.kind
                self.space(SPACE)
                title = partial(self._kind, kind)
                self.add(Heading(self.context, title, level=3))
            row = self.rows[line.statement] = AnswerLine(self.context, self.desk, self, line)
            self.add(row)

    def forget(self) -> None:
        """Lets the rows go, and with them what they hold."""
        self.clear()
        self.rows, self._made_for = {}, None

    def walk(self, name: str, step: int) -> None:
        """Takes the keyboard to the statement before or after another."""
        names = list(self.rows)
        place = names.index(name) + step
        if 0 <= place < len(names):
            self.rows[names[place]].answers.begin()

    def answer_of(self, name: str) -> RatingAnswer | None:
        """The answer shown at a statement."""
        return self.rows[name].answers.answer

    def _kind(self, kind: StatementKind) -> str:
        return self.desk.wording.label(labels.STATEMENT_KIND, kind)
