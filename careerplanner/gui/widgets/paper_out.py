"""Getting a paper out of the program: "Save as PDF" and "Print", how far it is, where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Banner
from careerplanner.gui.widgets.paper import choose_printer, print_pages
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark
from careerplanner.services.book.files import replace_file
from careerplanner.services.paper.plan_files import ENDING
from careerplanner.services.plan import planning

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.tasks import Progress
    from careerplanner.gui.words import Text
    from careerplanner.services.plan.planning import PageImage


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper somebody wants to have.

    Attributes:
        path: Where it may be saved; the file's name is also its name at the printer.
        pdf: Makes the file; called in another thread.
    """

    path: Path
    pdf: Callable[[], bytes]

    def pages_at(self, dots_per_inch: int) -> list[Callable[[], PageImage]]:
        """What makes each page, one at a time, so that only one lies in memory."""
        return planning.page_makers(self.pdf(), dots_per_inch)


class PaperOut(QWidget):
    """Buttons that save and print one paper.

    Args:
        context: The window's context.
        paper: Gives the paper as it is now, or None while there is none.

    Signals:
        taken: The paper was saved or printed; carries the `Paper`.
    """

    taken = Signal(object)

    def __init__(self, context: WindowContext, paper: Callable[[], Paper | None]) -> None:
        super().__init__()
        self.context, self._paper = context, paper
        self._saved: Path | None = None
        self.choose_printer = choose_printer
        self.save = ActionButton(
            context,
            mark("Paper", "Save as PDF"),
            kind="primary",
            icon="save",
            on_click=self.save_paper,
        )
        self.print = ActionButton(
            context, mark("Paper", "Print"), icon="printer", on_click=self.print_paper
        )
        self.outcome = Banner(context, status=Status.MET, icon="circle-check")
        self.open_folder = self.outcome.add_button(
            mark("Paper", "Open the folder"), self._open_folder
        )
        self.outcome.hide()
        self.progress = ProgressPanel(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        for part in (ButtonRow(self.save, self.print), self.outcome, self.progress):
            column.addWidget(part)
        follow_width(self)

    @property
    def busy(self) -> bool:
        """Whether the paper is being saved or printed; "Cancel" beside the progress stops it."""
        return not self.save.isEnabled()

    def save_paper(self) -> None:
        """Asks where to, and writes the paper there."""
        paper = self._paper()
        if paper is None:
            return
        proposed = paper.path
        if self._saved is not None:
            proposed = self._saved.parent / proposed.name
        path = self.context.messages.choose_file_to_save(
            mark("Paper", "Save the paper"), mark("Paper", "PDF papers"), ENDING, proposed
        )
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes the paper to a file and says where it lies."""
        paper = self._paper()
        if paper is None:
            return

        def work(progress: Progress) -> None:
            pdf = paper.pdf()
            progress.check()
            replace_file(path, pdf)

        def done(_nothing: None) -> None:
            self._saved = path
            self._tell(partial(self._saved_text, path), paper, with_folder=True)

        self._start(work, done, mark("Paper", "Saving the paper"))

    def print_paper(self) -> None:
        """Asks for a printer and prints the paper."""
        paper = self._paper()
        if paper is None:
            return
        printer = self.choose_printer(self, paper.path.stem)
        if printer is None:
            return
        self._start(
            lambda progress: print_pages(printer, paper.pages_at, progress),
            lambda pages: self._tell(partial(self._printed_text, pages), paper, with_folder=False),
            mark("Paper", "Printing the paper"),
        )

    def _start(
        self, work: Callable[[Progress], object], done: Callable[..., None], text: Text
    ) -> None:
        self.outcome.hide()
        self._use(False)
        task = self.context.tasks.run(work, owner=self, done=done)
        task.ended.connect(lambda: self._use(True))
        self.progress.follow(task, text)

    def _use(self, usable: bool) -> None:
        self.save.setEnabled(usable)
        self.print.setEnabled(usable)

    def _tell(self, text: Text, paper: Paper, *, with_folder: bool) -> None:
        self.outcome.set_text(text)
        self.open_folder.setVisible(with_folder)
        self.outcome.show()
        self.context.events.status_said.emit(self.context.say(text))
        self.taken.emit(paper)

    def _saved_text(self, path: Path) -> str:
        return self.context.translate("Paper", "The paper is saved here: {path}", path=path)

    def _printed_text(self, pages: int) -> str:
        return self.context.translate(
            "Paper", "The paper went to the printer. Pages: {count}", count=pages
        )

    def _open_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
