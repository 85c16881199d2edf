"""One statement, big: what it says and can look like, the answers, a note, evidence, more to read.

It says what the person did; the page keeps it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.evidence import Served, Target
from careerplanner.gui.accessible import announce
from careerplanner.gui.dialogs.evidence.evidence_part import EvidencePart
from careerplanner.gui.pages.myself.self_words import MoreAbout, earlier_text, place_text, words_of
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.answer_row import AnswerRow, answer_of
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.field import LongTextField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Inset
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from careerplanner.domain.ratings import Rating
    from careerplanner.domain.self_assessment import StatementLine
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.rating.rating_view import RoundView

_NOTE_LINES = 3


class StatementCard(QWidget):
    """One statement of a round that is under way.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        answered: The `RatingAnswer` given, or None for one taken back.
        noted: The note as typed, when it was changed and left.
        moved_on: 1 for the next statement, -1 for the one before.
    """

    answered = Signal(object)
    noted = Signal(str)
    moved_on = Signal(int)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__()
        self.context, self.desk = context, desk
        self._view: RoundView | None = None
        self._line: StatementLine | None = None
        self._note_kept = ""
        follow_width(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._build_question()
        self._build_buttons()
        self._build_beside()

    # ---- building --------------------------------------------------------------------------

    def _build_question(self) -> None:
        context = self.context
        question = QVBoxLayout()
        question.setSpacing(4)
        self.place = BodyText(context, self._place, kind="quiet")
        self.words = Heading(context, self._words, level=2)
        question.addWidget(self.place)
        question.addWidget(self.words)
        self._column.addLayout(question)
        self.looks = Inset(context)
        lead = mark("Self", "What it can look like at work. This example is ours:")
        self.looks.add(BodyText(context, lead, kind="quiet"))
        self.looks_like = BodyText(context, self._looks_like)
        self.looks.add(self.looks_like)
        self._column.addWidget(self.looks)
        self.earlier = BodyText(context, self._earlier, kind="quiet")
        self._column.addWidget(self.earlier)
        self.answers = AnswerRow(
            context,
            lambda answer: words_of(self.desk, self._view).answer(answer) if self._view else "",
            lambda answer: words_of(self.desk, self._view).means(answer) if self._view else "",
            self._words,
        )
        self.answers.answered.connect(self.answered)
        self.answers.moved_on.connect(self.moved_on)
        self._column.addWidget(self.answers)
        self.others = BodyText(context, self._others)
        self._column.addWidget(self.others)

    def _build_buttons(self) -> None:
        context = self.context
        self.next = ActionButton(
            context, self._next_text, kind="primary", on_click=lambda: self.moved_on.emit(1)
        )
        self.back = ActionButton(
            context, mark("Self", "Back"), on_click=lambda: self.moved_on.emit(-1)
        )
        self.clear = ActionButton(
            context,
            mark("Self", "Take my answer back"),
            kind="link",
            on_click=lambda: self.answered.emit(None),
        )
        self._column.addWidget(ButtonRow(self.next, self.back, self.clear))

    def _build_beside(self) -> None:
        context = self.context
        beside = QVBoxLayout()
        beside.setSpacing(SPACE_SMALL)
        self.note_fold = Details(context, self._note_title)
        self.note = LongTextField(
            context,
            "note",
            mark("Self", "Why, or an example"),
            hint=mark(
                "Self",
                "Kept when you leave the box. Write nothing by which a person you support "
                "could be known.",
            ),
            lines=_NOTE_LINES,
        )
        self.note.box.installEventFilter(self)
        self.note_fold.add(self.note)
        self.evidence_fold = Details(context, self._evidence_title)
        self.evidence = EvidencePart(context, self.desk, self._target)
        self.evidence_fold.add(self.evidence)
        self.more = MoreAbout(context, self.desk)
        for fold in (self.note_fold, self.evidence_fold, self.more):
            beside.addWidget(fold)
        self._column.addLayout(beside)

    # ---- what is shown ---------------------------------------------------------------------

    @property
    def statement(self) -> str:
        """Id of the statement shown; "" before there is one."""
        return self._line.statement if self._line is not None else ""

    def show_statement(self, view: RoundView, line: StatementLine, *, is_first: bool) -> None:
        """Shows a statement, or the same one as it stands now."""
        another = line.statement != self.statement
        self._view, self._line = view, line
        rating = self._rating()
        if another or rating is None or rating.answer is not self.answers.answer:
            self.answers.show_answer(rating.answer if rating else None)
        self._show_note(rating, another=another)
        self.back.setEnabled(not is_first)
        self.clear.setVisible(rating is not None)
        self.note_fold.setVisible(rating is not None)
        statement = view.lookup.find_statement(line.statement)
        self.looks.setVisible(statement is not None and statement.looks_like is not None)
        self.earlier.setVisible(line.statement in view.earlier)
        self.others.setVisible(bool(view.others(line.statement)))
        self.retranslate()
        for text in (self.place, self.words, self.looks_like, self.earlier, self.others):
            text.retranslate()
        self.next.retranslate()
        self.more.show_line(view, line)
        if another:
            self.answers.retranslate()
        if self.evidence_fold.is_open or another:
            self.evidence.refresh()

    def retranslate(self) -> None:
        """Names the folds by what is in them."""
        self.note_fold.set_title(self._note_title)
        self.evidence_fold.set_title(self._evidence_title)

    def say_statement(self, place: str) -> None:
        """Has a screen reader say which statement has come."""
        announce(self, f"{place}. {self._place()}. {self._words()}")

    def typed_note(self) -> str:
        """The note as it stands in the box."""
        return self.note.value()

    def keep_note(self) -> None:
        """Hands over a note that was typed and not kept yet."""
        if self._rating() is not None and self.note.value() != self._note_kept:
            self._note_kept = self.note.value()
            self.noted.emit(self._note_kept)

    # ---- what Qt says ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure answers wherever in the card the keyboard is, but in a box of text."""
        answer = answer_of(event)
        if answer is None:
            super().keyPressEvent(event)
        elif answer is not self.answers.answer:
            self.answered.emit(answer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the note when its box is left."""
        if watched is self.note.box and event.type() == QEvent.Type.FocusOut:
            self.keep_note()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keeps the note when the page is left from within the box."""
        self.keep_note()
        super().hideEvent(event)

    # ---- words -----------------------------------------------------------------------------

    def _rating(self) -> Rating | None:
        return self._view.own.get(self.statement) if self._view is not None else None

    def _show_note(self, rating: Rating | None, *, another: bool) -> None:
        kept = rating.note.words if rating is not None and rating.note is not None else ""
        if another or kept != self._note_kept:
            self.note.set_value(kept)
            self._note_kept = kept
        if another:
            self.note_fold.set_open(bool(kept))

    def _target(self) -> Target | None:
        return Target(Served.STATEMENT, self.statement) if self.statement else None

    def _words(self) -> str:
        return words_of(self.desk, self._view).statement(self.statement) if self._view else ""

    def _place(self) -> str:
        if self._view is None or self._line is None:
            return ""
        return place_text(self.desk, self._view, self._line)

    def _looks_like(self) -> str:
        statement = self._view.lookup.find_statement(self.statement) if self._view else None
        if statement is None or statement.looks_like is None:
            return ""
        return self.desk.wording.text(statement.looks_like)

    def _earlier(self) -> str:
        rating = self._view.earlier.get(self.statement) if self._view else None
        return earlier_text(self.desk, self._view, rating) if self._view and rating else ""

    def _others(self) -> str:
        if self._view is None:
            return ""
        words = words_of(self.desk, self._view)
        return "\n".join(words.said(one) for one in self._view.others(self.statement))

    def _next_text(self) -> str:
        if self._rating() is None:
            return self.context.translate("Self", "Skip")
        return self.context.translate("Self", "Next")

    def _note_title(self) -> str:
        if self._note_kept:
            return self.context.translate("Self", "Your note")
        return self.context.translate("Self", "Add a note")

    def _evidence_title(self) -> str:
        count = self._view.evidence.get(self.statement, 0) if self._view else 0
        if not count:
            return self.context.translate("Self", "Add evidence")
        return self.context.translate("Self", "Evidence: {count}", count=count)
