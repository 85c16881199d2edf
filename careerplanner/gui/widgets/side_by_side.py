"""Fields side by side where there is room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.rows import follow_width

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_NARROW_IN_LINES = 26


class SideBySide(QWidget):
    """Fields side by side, tops in line; below each other where there is little room."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        follow_width(self)
        for part in parts:
            self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts them below each other where they do not fit."""
        narrow = event.size().width() < self.fontMetrics().height() * _NARROW_IN_LINES
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        super().resizeEvent(event)
