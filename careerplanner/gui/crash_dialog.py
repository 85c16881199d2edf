"""The dialog that says the program made a mistake; what a report holds is decided in `crash`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout

from careerplanner.gui.tokens import SPACE, SPACE_LARGE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext


class CrashDialog(QDialog):
    """Says that the program made a mistake, what was kept, and offers to go on.

    Args:
        context: The window's context.
        report: What may be sent to those who mend the program.
    """

    def __init__(self, context: WindowContext, report: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.context = context
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.go_on = ActionButton(
            context, mark("Crash", "Go on"), kind="primary", on_click=self.accept
        )
        self.copy = ActionButton(
            context, mark("Crash", "Copy the report"), icon="copy", on_click=self._copy
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        column.setSpacing(SPACE)
        self._title = Heading(context, mark("Crash", "The program made a mistake"), level=2)
        column.addWidget(self._title)
        column.addWidget(
            BodyText(
                context,
                mark(
                    "Crash",
                    "What you saved before is kept. You can go on. If it happens again, close the "
                    "program and open it again. The report below holds no names and no notes.",
                ),
            )
        )
        column.addWidget(self.report, 1)
        column.addWidget(ButtonRow(self.go_on, self.copy))
        self.resize(640, 420)
        self.retranslate()

    def add(self, report: str) -> None:
        """Adds another report to the one shown."""
        self.report.appendPlainText(f"\n{report}")

    def retranslate(self) -> None:
        """Names window and report."""
        self._title.retranslate()
        self.setWindowTitle(self._title.text())
        self.report.setAccessibleName(self.context.translate("Crash", "Report"))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
