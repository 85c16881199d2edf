"""A link whose words wrap: names of awards and jobs are long, longer still in Welsh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy

from careerplanner.gui.stylesheet import mark
from careerplanner.gui.tokens import LINE_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_AROUND = 4


class WrappedLink(QPushButton):
    """Acts at a press and reads like text.

    Args:
        context: The window's context.
        text: The words.
        on_click: Called when it is pressed.
    """

    def __init__(
        self, context: WindowContext, text: Text, *, on_click: Callable[[], object]
    ) -> None:
        super().__init__()
        self.context = context
        self._source = text
        mark(self, "link")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: on_click())
        context.theme.changed.connect(self.updateGeometry)
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for the words again."""
        words = self.context.say(self._source)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words in one line, or as wide as a line may be."""
        wide = self.fontMetrics().horizontalAdvance(self.accessibleName()) + 1
        width = min(wide, self._measure())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        metrics = self.fontMetrics()
        words = self.accessibleName().split()
        width = max((metrics.horizontalAdvance(word) for word in words), default=0) + 1
        return QSize(width, metrics.height() + 2 * _AROUND)

    def heightForWidth(self, width: int) -> int:
        """Height with the words wrapped."""
        room = QRect(0, 0, max(1, min(width, self._measure())), 10000)
        words = self.accessibleName()
        return self.fontMetrics().boundingRect(room, _WRAP, words).height() + 2 * _AROUND

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _measure(self) -> int:
        return self.fontMetrics().averageCharWidth() * LINE_CHARACTERS

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the words underlined, on a quiet ground while the pointer is over them."""
        tokens = self.context.tokens
        painter = QPainter(self)
        lit = self.underMouse()
        if lit:
            painter.fillRect(self.rect(), QColor(tokens.accent_quiet))
        font = QFont(self.font())
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent_strong if lit else tokens.accent))
        room = QRect(0, _AROUND, min(self.width(), self._measure()), self.height())
        painter.drawText(room, _WRAP, self.accessibleName())
        painter.end()
