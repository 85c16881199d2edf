"""Plan and print: what is agreed, how it will look on paper, and getting it on paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout

from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.pages.plan_contents import PlanContents
from careerplanner.gui.pages.plan_preview import PlanPreview
from careerplanner.gui.tokens import SPACE_SECTION, SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.paper import choose_printer, print_pages
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.section import Section
from careerplanner.i18n.language import Language, language_of
from careerplanner.i18n.marks import mark
from careerplanner.services import kept_plans, planning
from careerplanner.services.plan_files import ENDING, plan_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Progress
    from careerplanner.gui.words import Text
    from careerplanner.services.planning import PageImage
    from careerplanner.services.workspace import Workspace

_SIDE_BY_SIDE = 42
_PREVIEW_LEAST = 320
_AROUND_PREVIEW = 150


@dataclass(frozen=True)
class _Paper:
    """One plan in one language, as it was when somebody asked for paper."""

    workspace: Workspace
    record: Record
    answer: Assessment
    language: Language

    def pdf(self) -> bytes:
        return planning.plan_pdf(self.workspace, self.record, self.answer, self.language)

    def pages_at(self, dots_per_inch: int) -> list[Callable[[], PageImage]]:
        """What makes each page, one at a time, so that only one lies in memory."""
        return planning.page_makers(self.pdf(), dots_per_inch)


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
        self._saved: Path | None = None
        self._language_for = ""
        self.choose_printer = choose_printer
        self._build_paper()
        self._build_columns()

    # ---- building --------------------------------------------------------------------------

    def _build_paper(self) -> None:
        context = self.context
        self.save = ActionButton(
            context,
            mark("Plan page", "Save as PDF"),
            kind="primary",
            icon="save",
            on_click=self.save_plan,
        )
        self.print = ActionButton(
            context, mark("Plan page", "Print"), icon="printer", on_click=self.print_plan
        )
        self.parts.addWidget(ButtonRow(self.save, self.print))
        self.outcome = Banner(context, status=Status.MET, icon="circle-check")
        self.open_folder = self.outcome.add_button(
            mark("Plan page", "Open the folder"), self._open_folder
        )
        self.outcome.hide()
        self.parts.addWidget(self.outcome)
        self.progress = ProgressPanel(context)
        self.parts.addWidget(self.progress)
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
            self.outcome.hide()
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

    def _paper(self) -> _Paper | None:
        record, answer = self.desk.record(), self.desk.answer()
        if record is None or answer is None:
            return None
        return _Paper(self.desk.workspace, record, answer, self.paper_language)

    def save_plan(self) -> None:
        """Asks where to, and writes the plan there as a PDF."""
        paper = self._paper()
        if paper is None:
            return
        name = paper.record.worker.name
        proposed = plan_path(paper.workspace, name, paper.language, paper.answer.on)
        if self._saved is not None:
            proposed = self._saved.parent / proposed.name
        path = self.context.messages.choose_file_to_save(
            mark("Plan page", "Save the plan"),
            mark("Plan page", "PDF papers"),
            ENDING,
            proposed,
        )
        if path is not None:
            self.write_plan(path)

    def write_plan(self, path: Path) -> None:
        """Writes the plan to a file, keeps it in the book, and says where the file lies."""
        paper = self._paper()
        if paper is None:
            return

        def work(progress: Progress) -> None:
            progress.check()
            planning.write_plan_file(
                paper.workspace, paper.record, paper.answer, paper.language, path
            )

        def done(_nothing: None) -> None:
            self._saved = path
            self._keep(paper)
            self._tell(lambda: self._saved_text(path), with_folder=True)

        self._start(work, done, mark("Plan page", "Saving the plan"))

    def print_plan(self) -> None:
        """Asks for a printer and prints the plan."""
        paper = self._paper()
        if paper is None:
            return
        title = plan_path(
            paper.workspace, paper.record.worker.name, paper.language, paper.answer.on
        ).stem
        printer = self.choose_printer(self, title)
        if printer is None:
            return

        def done(pages: int) -> None:
            self._keep(paper)
            self._tell(partial(self._printed_text, pages), with_folder=False)

        self._start(
            lambda progress: print_pages(printer, paper.pages_at, progress),
            done,
            mark("Plan page", "Printing the plan"),
        )

    def _start(
        self, work: Callable[[Progress], object], done: Callable[..., None], text: Text
    ) -> None:
        self.outcome.hide()
        self.save.setEnabled(False)
        self.print.setEnabled(False)
        task = self.context.tasks.run(work, owner=self, done=done)
        task.ended.connect(self._ended)
        self.progress.follow(task, text)

    def _ended(self) -> None:
        self.save.setEnabled(True)
        self.print.setEnabled(True)

    def _keep(self, paper: _Paper) -> None:
        """Keeps the plan as it was put on paper; a book that cannot be written keeps none."""
        if self.desk.read_only or self.desk.worker_id != paper.record.worker.id:
            return
        self.desk.apply(
            lambda: kept_plans.keep_if_new(
                paper.workspace, paper.record, paper.answer, paper.language
            )
        )

    def _tell(self, text: Text, *, with_folder: bool) -> None:
        self.outcome.set_text(text)
        self.open_folder.setVisible(with_folder)
        self.outcome.show()
        self.bring_into_view(self.outcome)
        self.context.events.status_said.emit(self.context.say(text))

    def _saved_text(self, path: Path) -> str:
        return self.context.translate("Plan page", "The plan is saved here: {path}", path=path)

    def _printed_text(self, pages: int) -> str:
        return self.context.translate(
            "Plan page", "The plan went to the printer. Pages: {count}", count=pages
        )

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
