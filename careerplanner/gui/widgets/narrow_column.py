"""A column that stays as wide as text should be on a page that may use the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.rows import follow_width

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDTH_IN_LINES = 36


class NarrowColumn(QWidget):
    """Keeps a state near the words it belongs to; ``column`` holds what lies in it.

    The column is bounded and the rest is given to the layout to leave empty. With a margin set at
    each new width, the height would follow one width late, and a page whose height lies near the
    window's would show and hide its scroll bar without an end.
    """

    def __init__(self) -> None:
        super().__init__()
        self._strip = QWidget()
        self.column = QVBoxLayout(self._strip)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE)
        follow_width(self._strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._strip, 1)
        row.addStretch(0)
        follow_width(self)
        self._bound()

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self.column.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Is as wide as the text size asks."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._bound()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Is bounded by the text size it is shown in."""
        self._bound()
        super().resizeEvent(event)

    def _bound(self) -> None:
        most = self.fontMetrics().height() * _WIDTH_IN_LINES
        if self._strip.maximumWidth() != most:
            self._strip.setMaximumWidth(most)
