"""A paper as it will look, made off the main thread and only while it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.page_preview import PagePreview
from careerplanner.gui.widgets.paper import screen_image
from careerplanner.gui.widgets.progress_panel import ProgressPanel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark
from careerplanner.services.plan import planning

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage, QShowEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.tasks import Progress, Task

_WAIT_MS = 200
_SAY_AFTER_MS = 600
_DOTS_PER_INCH = 144


class PaperPreview(QWidget):
    """Shows the pages of one paper; makes them again a moment after something changed.

    Args:
        context: The window's context.
    """

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self._wanted: object = None
        self._made: object = None
        self._make_pdf: Callable[[], bytes] | None = None
        self._task: Task | None = None
        self.pages = PagePreview(context)
        self.pages.desk.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.progress = ProgressPanel(context)
        self.again = ActionButton(
            context, mark("Plan page", "Make the pages again"), on_click=self._make
        )
        self.again.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        for part in (self.progress, self.again, self.pages):
            column.addWidget(part)
        follow_width(self)
        self._pause = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._pause.timeout.connect(self._make)
        self._patience = QTimer(self, singleShot=True, interval=_SAY_AFTER_MS)
        self._patience.timeout.connect(self._say_so)

    @property
    def is_current(self) -> bool:
        """Whether the pages shown are those of the paper asked for last."""
        return self._wanted is not None and self._made == self._wanted

    def show_paper(self, wanted: object, make_pdf: Callable[[], bytes]) -> None:
        """Shows a paper; what is shown already is not made again.

        Args:
            wanted: What it is made from; equal things make equal papers.
            make_pdf: Makes the file; called in another thread.
        """
        if self._wanted != wanted:
            self._wanted, self._make_pdf = wanted, make_pdf
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Makes what was asked for while nobody looked."""
        super().showEvent(event)
        if not self.is_current and self._wanted is not None and not self._pause.isActive():
            self._pause.start(0)
            self._pause.setInterval(_WAIT_MS)

    def _make(self) -> None:
        self._pause.stop()
        make_pdf = self._make_pdf
        if make_pdf is None or not self.isVisible():
            return
        if self._task is not None:
            self._task.cancel()
        wanted = self._wanted

        def work(progress: Progress) -> list[QImage]:
            pdf = make_pdf()
            images = []
            for page in planning.page_images(pdf, _DOTS_PER_INCH):
                progress.check()
                images.append(screen_image(page))
            return images

        def done(images: list[QImage]) -> None:
            if self._wanted == wanted:
                self._made = wanted
                self.pages.set_pages(images)

        self.again.hide()
        self._task = self.context.tasks.run(work, owner=self, done=done)
        self._task.ended.connect(self._ended)
        self._patience.start()

    def _say_so(self) -> None:
        if self._task is not None and not self._task.over:
            self.progress.follow(self._task, mark("Plan page", "Making the pages"))

    def _ended(self) -> None:
        if self.sender() is self._task:
            self._patience.stop()
            stopped = self._task is not None and not self._task.wanted
            self.again.setVisible(stopped and not self.is_current)
            self._task = None
