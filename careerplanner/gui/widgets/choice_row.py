"""A radio button and a check box drawn as big rows that wrap and can be pressed anywhere.

They stay Qt's own classes, so that keys and screen readers treat them as what they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.rows import follow_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from careerplanner.gui.context import WindowContext

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WIDTH = 320
_NARROWEST = 160


class RowFace:
    """Measures and draws one row.

    Args:
        context: The window's context.
        button: The button drawn.
        square: Whether the mark is a box (several may be chosen) or a circle.
    """

    def __init__(self, context: WindowContext, button: QAbstractButton, *, square: bool) -> None:
        self._context, self._button, self._square = context, button, square
        self.hint = ""
        follow_width(button)
        button.setCursor(Qt.CursorShape.PointingHandCursor)

    def height_at(self, width: int) -> int:
        """Height of the row at a width."""
        title, hint = self._heights(width)
        words = title + (hint + 2 if hint else 0)
        return max(words, self._mark_size()) + SPACE

    def size(self) -> QSize:
        """A comfortable width and the height at it."""
        return QSize(_WIDTH, self.height_at(max(self._button.width(), _WIDTH)))

    def smallest(self) -> QSize:
        """How small it may become: it wraps."""
        return QSize(_NARROWEST, self._mark_size() + SPACE)

    def paint(self) -> None:
        """Draws mark, title and hint."""
        button, tokens = self._button, self._context.tokens
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if button.underMouse() and button.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_quiet))
            painter.drawRoundedRect(button.rect(), 4, 4)
        ink = QColor(tokens.text if button.isEnabled() else tokens.quiet)
        self._paint_mark(painter, ink)
        title, hint = self._heights(button.width())
        top = SPACE_SMALL + max(
            0, (self._mark_size() - QFontMetrics(self._title_font()).height()) // 2
        )
        width = button.width() - self._left() - SPACE_SMALL
        painter.setPen(ink)
        painter.setFont(self._title_font())
        painter.drawText(QRect(self._left(), top, width, title), _WRAP, button.accessibleName())
        if hint:
            painter.setPen(QColor(tokens.quiet))
            painter.setFont(button.font())
            painter.drawText(QRect(self._left(), top + title + 2, width, hint), _WRAP, self.hint)
        painter.end()

    def _mark_size(self) -> int:
        return round(self._context.theme.scale.icon * 1.45)

    def _left(self) -> int:
        return self._mark_size() + SPACE

    def _title_font(self) -> QFont:
        font = QFont(self._button.font())
        font.setBold(bool(self.hint))
        return font

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(40, width - self._left() - SPACE_SMALL), 10000)
        metrics = QFontMetrics(self._title_font())
        title = metrics.boundingRect(room, _WRAP, self._button.accessibleName()).height()
        quiet = self._button.fontMetrics()
        return title, quiet.boundingRect(room, _WRAP, self.hint).height() if self.hint else 0

    def _paint_mark(self, painter: QPainter, ink: QColor) -> None:
        side = self._mark_size() - 2.0
        box = QRectF(1.5, SPACE_SMALL + 1.0, side, side)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(QColor(self._context.tokens.surface))
        if self._square:
            painter.drawRect(box)
        else:
            painter.drawEllipse(box)
        if not self._button.isChecked():
            return
        if self._square:
            painter.setPen(QPen(ink, max(3.0, side / 8)))
            corners = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))
            painter.drawPolyline(
                [QPointF(box.x() + side * x, box.y() + side * y) for x, y in corners]
            )
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            inner = side * 0.24
            painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))


class RadioRow(QRadioButton):
    """A radio button drawn as a big row."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = RowFace(context, self, square=False)

    def sizeHint(self) -> QSize:
        """A comfortable width and the height at it."""
        return self.face.size()

    def minimumSizeHint(self) -> QSize:
        """How small it may become."""
        return self.face.smallest()

    def heightForWidth(self, width: int) -> int:
        """Height with everything wrapped."""
        return self.face.height_at(width)

    def hitButton(self, position: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the row."""
        self.face.paint()


class CheckRow(QCheckBox):
    """A check box drawn as a big row."""

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = RowFace(context, self, square=True)

    def sizeHint(self) -> QSize:
        """A comfortable width and the height at it."""
        return self.face.size()

    def minimumSizeHint(self) -> QSize:
        """How small it may become."""
        return self.face.smallest()

    def heightForWidth(self, width: int) -> int:
        """Height with everything wrapped."""
        return self.face.height_at(width)

    def hitButton(self, position: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the row."""
        self.face.paint()
