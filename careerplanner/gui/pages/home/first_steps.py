"""The first questions, one at a time, until there is somebody to give an answer about.

What each question shows is in `first_questions`, `first_awards` and `first_name`; here is their
order, and how the answers become a book with one person in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.changes import Actor
from careerplanner.domain.record import InductionProgress, Post, ProgressState, Worker
from careerplanner.errors import CareerPlannerError, FieldError
from careerplanner.gui.accessible import announce
from careerplanner.gui.dialogs.typed_dates import fault_text
from careerplanner.gui.pages.home.first_awards import AwardsQuestion
from careerplanner.gui.pages.home.first_name import NameQuestion
from careerplanner.gui.pages.home.first_questions import (
    INDUCTION,
    MANAGER,
    InductionQuestion,
    JobQuestion,
    LanguageQuestion,
    PlaceQuestion,
    StartQuestion,
    WhoQuestion,
)
from careerplanner.gui.tokens import SPACE, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.page import page_around
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.record import records
from careerplanner.services.record.starting import start_book

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.pages.home.first_question import Question
    from careerplanner.services.book.books import BookKind
    from careerplanner.services.record.records import Entry

_WIDTH_IN_LINES = 36
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstSteps(QWidget):
    """Asks what the first answer needs, and makes the book.

    Args:
        context: The window's context.
        desk: Gets the book and the person.
        switch_language: Speaks the other language, everywhere.

    Signals:
        finished: There is a person to give an answer about.
        open_requested: The person has a book already and wants to open it.
        example_requested: The person wants to look around with an invented person.
        team_requested: The person wants to look around with an invented team.
    """

    finished = Signal()
    open_requested = Signal()
    example_requested = Signal()
    team_requested = Signal()

    def __init__(
        self, context: WindowContext, desk: Desk, switch_language: Callable[[], object]
    ) -> None:
        super().__init__()
        self.context, self.desk = context, desk
        self.language = LanguageQuestion(desk, switch_language)
        self.who = WhoQuestion(
            desk,
            self.open_requested.emit,
            self.example_requested.emit,
            self.team_requested.emit,
        )
        self.job = JobQuestion(desk, lambda: self.who.answer == MANAGER)
        self.where = PlaceQuestion(desk, lambda: self.job.role)
        self.started = StartQuestion(desk)
        self.awards = AwardsQuestion(desk)
        self.induction = InductionQuestion(desk)
        self.name = NameQuestion(desk)
        self._place = 0 if context.settings.language is None else 1
        self._lay_out()
        context.theme.changed.connect(self._bound)
        self._bound()
        self._show()

    def _lay_out(self) -> None:
        context = self.context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        follow_width(self)
        self.back = ActionButton(
            context,
            mark("First steps", "Back"),
            kind="link",
            icon="arrow-left",
            on_click=self.go_back,
        )
        self.progress = BodyText(context, self._progress, kind="quiet")
        self.note = Banner(context, self._note, status=Status.NOT_KNOWN)
        for part in (self.back, self.progress, self.note):
            column.addWidget(part)
        for question in self._all():
            column.addWidget(question)
            question.hide()
            question.went_on.connect(self._go_on)

    def _bound(self) -> None:
        """One question needs no more than a column, however wide the window is."""
        self.setMaximumWidth(self.fontMetrics().height() * _WIDTH_IN_LINES)

    # ---- where we are --------------------------------------------------------------------------

    @property
    def question(self) -> Question:
        """The question shown."""
        return self._asked()[self._place]

    def go_back(self) -> None:
        """Shows the question before; what was answered stays."""
        if self._place:
            self._place -= 1
            self._show()

    def _all(self) -> tuple[Question, ...]:
        return (
            self.language,
            self.who,
            self.job,
            self.where,
            self.started,
            self.awards,
            self.induction,
            self.name,
        )

    def _asked(self) -> tuple[Question, ...]:
        """The questions that are asked of this person, in order."""
        left_out: set[Question] = set()
        if self.job.no_job:
            left_out.add(self.started)
        if not self.where.needed:
            left_out.add(self.where)
        if self.who.answer == INDUCTION:
            left_out.add(self.induction)
        return tuple(question for question in self._all() if question not in left_out)

    def _go_on(self) -> None:
        if self.question is self.name:
            self._finish()
            return
        self._place += 1
        self._show()

    def _show(self) -> None:
        shown = self.question
        for question in self._all():
            question.setVisible(question is shown)
        self.back.setVisible(self._place > 0)
        self.progress.retranslate()
        self.note.retranslate()
        self.note.setVisible(bool(self.note.text()))
        self._start()

    def _start(self) -> None:
        if not self.isVisible():
            return
        page = page_around(self)
        if page is not None:
            page.to_top()
        self.question.start()
        announce(self, f"{self.progress.text()}. {self.question.heading.text()}")

    def _progress(self) -> str:
        number, all_ = self._place + 1, len(self._asked())
        return self.context.translate(
            "First steps", "Question {number} of {all}", number=number, all=all_
        )

    def _note(self) -> str:
        if self.question is not self.started or not self.job.typed:
            return ""
        return self.context.translate(
            "First steps",
            "We do not know this job: {job}. It is kept as you typed it. Answers that depend on "
            "your job will say “not known”.",
            job=self.job.typed,
        )

    # ---- what the answers come to --------------------------------------------------------------

    def worker(self) -> Worker:
        """The person as answered so far."""
        return Worker(self.desk.workspace.make_id(), self.name.field.value())

    def entries(self) -> tuple[Entry, ...]:
        """What is known of that person so far."""
        new_id = self.desk.workspace.make_id
        found: list[Entry] = []
        if self.job.role or self.job.typed:
            started = self.started.date()
            place = self.where.setting
            found.append(
                Post(new_id(), self.job.role, self.job.typed, setting=place, started=started)
            )
        found.extend(card.held(new_id()) for card in self.awards.cards)
        asked = self.who.answer != INDUCTION
        state = self.induction.state() if asked else ProgressState.IN_PROGRESS
        if state is not None:
            found.append(InductionProgress(new_id(), state=state))
        return tuple(found)

    def _finish(self) -> None:
        workspace, worker = self.desk.workspace, self.worker()
        team = self.who.answer == MANAGER
        workspace.actor = Actor("manager" if team else "worker", worker.name)
        try:
            if self.desk.has_book:
                records.add_worker(workspace, worker, self.entries())
            else:
                kind: BookKind = "team" if team else "worker"
                made = start_book(workspace, self.name.path, kind, worker, self.entries())
                self.context.settings.remember_book(made.path)
            self.desk.book_opened()
        except FieldError as fault:
            self._show_fault(fault)
        except CareerPlannerError as error:
            self.context.messages.show_error(error)
        else:
            self.finished.emit()

    def _show_fault(self, fault: FieldError) -> None:
        asked = self._asked()
        owner = next((one for one in asked if fault.field in one.fields), self.name)
        self._place = asked.index(owner)
        owner.show_fault(fault_text(self.desk, fault))
        self._show()

    # ---- the keyboard --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape goes back."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.question.go_on()
        elif event.key() == Qt.Key.Key_Escape and self._place:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The question shown takes the keyboard, once the window around it has settled."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._start)

    def retranslate(self) -> None:
        """Words what stands around the question."""
        self.progress.retranslate()
        self.note.retranslate()
