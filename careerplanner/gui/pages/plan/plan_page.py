"""Plan and print: what is agreed, how it will look on paper, and getting it on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.pages.plan.plan_contents import PlanContents
from careerplanner.gui.pages.plan.plan_preview import PlanPreview
from careerplanner.gui.tokens import SPACE_SECTION, SPACE_SMALL
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.paper_out import Paper, PaperOut
from careerplanner.gui.widgets.section import Section
from careerplanner.i18n.language import Language, language_of
from careerplanner.i18n.marks import mark
from careerplanner.services.paper.plan_files import plan_path
from careerplanner.services.plan import kept_plans, planning

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk

_SIDE_BY_SIDE = 42
_PREVIEW_LEAST = 320
_AROUND_PREVIEW = 150


@dataclass(frozen=True, slots=True)
class _PlanPaper(Paper):
    """One plan in one language, as it was when somebody asked for paper."""

    record: Record
    answer: Assessment
    language: Language


class PlanPage(PersonPage):
    """The plan of the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        title = mark("Plan page", "What is my plan, and how will it look on paper?")
        waiting = mark(
            "Plan page",
            "Say what you do and which awards you hold. Your plan can then be printed here.",
        )
        super().__init__(context, desk, title, icon="printer", waiting=waiting)
        self._language_for = ""
        self._build_paper()
        self._build_columns()

    # ---- building --------------------------------------------------------------------------

    def _build_paper(self) -> None:
        self.out = PaperOut(self.context, self._paper)
        self.out.taken.connect(self._taken)
        self.parts.addWidget(self.out)
        self.parts.addSpacing(SPACE_SMALL)

    def _build_columns(self) -> None:
        context = self.context
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(SPACE_SECTION)
        self.contents = PlanContents(context, self.desk)
        right = Section(
            context,
            mark("Plan page", "How it will look on paper"),
            space_above=0,
            gap=SPACE_SMALL,
        )
        self.language = ChoiceField(
            context,
            "language",
            mark("Plan page", "Language of the paper"),
            [Choice(str(one), one.own_name) for one in Language],
            across=True,
        )
        self.language.edited.connect(self._show_preview)
        self.preview = PlanPreview(context, self.desk)
        right.add(self.language)
        right.add(self.preview)
        self.columns.addWidget(self.contents, 1, Qt.AlignmentFlag.AlignTop)
        self.columns.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
        self.parts.addLayout(self.columns)

    # ---- what is shown ---------------------------------------------------------------------

    def show_person(self, record: Record) -> None:
        """Shows the plan as the record has it now."""
        if self._language_for != record.worker.id:
            self._language_for = record.worker.id
            wanted = language_of(record.worker.language or "") or self.context.words.language
            self.language.set_value(str(wanted))
            self.out.outcome.hide()
        self.contents.show_record(record)
        self._show_preview()

    @property
    def paper_language(self) -> Language:
        """Language the paper is made in; the screen's has no part in it."""
        return language_of(self.language.value()) or self.context.words.language

    def _show_preview(self) -> None:
        record, answer = self.desk.record(), self.desk.answer()
        if record is not None and answer is not None:
            self.preview.show_plan(record, answer, self.paper_language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the paper below what is agreed where there is no room beside it."""
        room, height = self.viewport().width(), self.viewport().height()
        narrow = room < self.fontMetrics().height() * _SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        self.columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.preview.pages.desk.setFixedHeight(max(_PREVIEW_LEAST, height - _AROUND_PREVIEW))
        super().resizeEvent(event)

    # ---- paper -----------------------------------------------------------------------------

    def _paper(self) -> _PlanPaper | None:
        record, answer = self.desk.record(), self.desk.answer()
        if record is None or answer is None:
            return None
        workspace, language = self.desk.workspace, self.paper_language
        path = plan_path(workspace, record.worker.name, language, answer.on)

        def pdf() -> bytes:
            return planning.plan_pdf(workspace, record, answer, language)

        return _PlanPaper(path, pdf, record, answer, language)

    def _taken(self, paper: _PlanPaper) -> None:
        """Keeps the plan as it was put on paper; a book that cannot be written keeps none."""
        self.bring_into_view(self.out.outcome)
        if self.desk.read_only or self.desk.worker_id != paper.record.worker.id:
            return
        self.desk.apply(
            lambda: kept_plans.keep_if_new(
                self.desk.workspace, paper.record, paper.answer, paper.language
            )
        )
