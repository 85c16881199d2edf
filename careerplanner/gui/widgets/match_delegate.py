"""Draws a row of two lines in a list: a name and, quieter, what tells it from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from careerplanner.gui.tokens import SPACE_SMALL

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext

SUBTITLE_ROLE = Qt.ItemDataRole.UserRole + 1
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class MatchDelegate(QStyledItemDelegate):
    """Two lines a row, both wrapping; the current row is filled in the accent colour.

    Args:
        context: The window's context.
        parent: What it is for.
    """

    def __init__(self, context: WindowContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def _heights(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, width: int
    ) -> tuple[int, int]:
        room = QRect(0, 0, max(width - 2 * SPACE_SMALL, 40), 10000)
        font = option.font
        subtitle = str(index.data(SUBTITLE_ROLE) or "")
        title = QFontMetrics(_bold(font)).boundingRect(room, _WRAP, str(index.data())).height()
        below = QFontMetrics(font).boundingRect(room, _WRAP, subtitle).height() if subtitle else 0
        return title, below

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height of both lines, wrapped at the list's width."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 300
        title, below = self._heights(option, index, width)
        return QSize(100, title + below + SPACE_SMALL)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws the row."""
        tokens = self.context.tokens
        state = option.state
        rect = option.rect
        font = option.font
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if selected or hovered:
            painter.fillRect(rect, QColor(tokens.accent if selected else tokens.accent_quiet))
        title, below = self._heights(option, index, rect.width())
        left, width = rect.left() + SPACE_SMALL, rect.width() - 2 * SPACE_SMALL
        top = rect.top() + SPACE_SMALL // 2
        painter.setPen(QColor(tokens.accent_text if selected else tokens.text))
        painter.setFont(_bold(font))
        painter.drawText(QRect(left, top, width, title), _WRAP, str(index.data()))
        if below:
            painter.setFont(font)
            painter.setPen(QColor(tokens.accent_text if selected else tokens.quiet))
            subtitle = str(index.data(SUBTITLE_ROLE))
            painter.drawText(QRect(left, top + title, width, below), _WRAP, subtitle)
        painter.restore()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
