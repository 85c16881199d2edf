"""A column that stays as wide as text should be on a page that may use the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.rows import follow_width

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDTH_IN_LINES = 36


class NarrowColumn(QWidget):
    """Keeps a state near the words it belongs to; ``column`` holds what lies in it."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE)
        follow_width(self)

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self.column.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves what is wider than the column empty."""
        spare = event.size().width() - self.fontMetrics().height() * _WIDTH_IN_LINES
        self.column.setContentsMargins(0, 0, max(0, spare), 0)
        super().resizeEvent(event)
