"""What has to be mended, at the top of a form, each line leading to its field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from careerplanner.gui.accessible import announce
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.panels import Panel
from careerplanner.gui.widgets.text import Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text


@dataclass(frozen=True)
class Problem:
    """One thing to mend.

    Attributes:
        text: What is wrong, as a sentence that says what to do.
        target: What gets the focus when the line is pressed; None when it is about no one field.
    """

    text: Text
    target: QWidget | None = None


class ErrorSummary(Panel):
    """The box with "There is a problem"; hidden while there is none."""

    accessible_role = "AlertMessage"

    def __init__(self, context: WindowContext, *, parent: QWidget | None = None) -> None:
        super().__init__(context, "error-summary", gap=4, parent=parent)
        self.title = Heading(context, mark("Kit", "There is a problem"), level=2)
        self.add(self.title)
        self._lines: list[ActionButton] = []
        self.hide()

    def lines(self) -> list[str]:
        """What it says, line by line."""
        return [line.text() for line in self._lines]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows these and takes the focus to the first; hides itself when there are none."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(problem) for problem in problems]
        for line in self._lines:
            self.add(line)
        self.setVisible(bool(problems))
        self.retranslate()
        if self._lines:
            self._lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.accessibleName(), urgent=True)

    def retranslate(self) -> None:
        """Is named by its title and lines."""
        self.title.retranslate()
        for line in self._lines:
            line.retranslate()
        self.setAccessibleName(". ".join((self.title.text(), *self.lines())))

    def _line(self, problem: Problem) -> ActionButton:
        def lead() -> None:
            if problem.target is not None:
                problem.target.setFocus(Qt.FocusReason.ShortcutFocusReason)

        return ActionButton(self.context, problem.text, kind="error-link", on_click=lead)
