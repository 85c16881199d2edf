"""The frame of a dialog that is only read: heading, what it says, Close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout

from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_SECTION
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.focus_ring import FocusRing
from careerplanner.gui.widgets.page import ScrollPage
from careerplanner.gui.widgets.text import Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_WIDTH_IN_LINES, _HEIGHT_IN_LINES = 38, 36
_LEAST = QSize(420, 320)


class ReadingDialog(QDialog):
    """Scrolls where it is higher than the window it lies over.

    Args:
        context: The window's context.
        title: What it is about.
        parent: The page or window it lies over.
    """

    def __init__(
        self, context: WindowContext, title: Text, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._title = title
        self.page = ScrollPage(context)
        self.page.add(Heading(context, title, level=1))
        self.close_button = ActionButton(
            context, mark("Dialog", "Close"), kind="primary", on_click=self.accept
        )
        foot = QFrame()
        mark_kind(foot, "dialog-foot")
        row = QVBoxLayout(foot)
        row.setContentsMargins(SPACE_SECTION, SPACE, SPACE_SECTION, SPACE)
        self.buttons = ButtonRow(self.close_button)
        row.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(foot)
        self.setMinimumSize(_LEAST)
        self.ring = FocusRing(self, context.theme)
        self.retranslate()

    def retranslate(self) -> None:
        """Is named by its heading."""
        self.setWindowTitle(self.context.say(self._title))
        self.setAccessibleName(self.windowTitle())

    def showEvent(self, event: QShowEvent) -> None:
        """Takes a size that fits the window below, and the keyboard to Close."""
        super().showEvent(event)
        line = self.fontMetrics().height()
        wanted = QSize(line * _WIDTH_IN_LINES, line * _HEIGHT_IN_LINES)
        above = self.parentWidget()
        over = above.window().size() if above is not None else wanted
        self.resize(wanted.boundedTo(over.expandedTo(_LEAST)))
        self.close_button.setFocus()
