"""Long work on a page: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QWidget

from careerplanner.gui.accessible import announce
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.panels import Panel
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.tasks import Task
    from careerplanner.gui.words import Text


class ProgressPanel(Panel):
    """Shows one task; hidden while there is none."""

    def __init__(self, context: WindowContext, *, parent: QWidget | None = None) -> None:
        super().__init__(context, "raised", parent=parent)
        self.words = BodyText(context, kind="strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = ActionButton(context, mark("Kit", "Cancel"), on_click=self._cancel)
        self._task: Task | None = None
        for part in (self.words, self.bar, self.cancel):
            self.add(part)
        self.hide()

    def follow(self, task: Task, text: Text) -> None:
        """Shows a task until it ends.

        Args:
            task: What `TaskRunner.run` gave.
            text: What is being done ("Making your plan").
        """
        self._task = task
        self.words.set_text(text)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        task.progressed.connect(self._progressed)
        task.ended.connect(self._ended)
        self.retranslate()
        self.setVisible(not task.over)
        announce(self, self.words.text())

    def retranslate(self) -> None:
        """Names the bar by what is being done."""
        self.words.retranslate()
        self.bar.setAccessibleName(self.words.text() or self.context.translate("Kit", "Progress"))

    def _progressed(self, done: int, whole: int) -> None:
        if self.sender() is self._task:
            self.bar.setRange(0, whole)
            self.bar.setValue(done)

    def _ended(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self.cancel.setEnabled(False)
            self._task.cancel()
