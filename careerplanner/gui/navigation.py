"""The list of pages at the left: an icon and a word each, one stop for the Tab key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.focus_ring import draw_ring
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.shell import PageSpec

_ICON_ROLE = Qt.ItemDataRole.UserRole + 1
_BAR = 5
_KEYS = 9
NAME = mark("Shell", "Pages")


class _EntryDelegate(QStyledItemDelegate):
    """Draws one entry; the current one by a bar, a ground and bold words."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        metrics = QFontMetrics(_bold(option.font))
        scale = self.context.theme.scale
        width = metrics.horizontalAdvance(str(index.data())) + scale.icon + 3 * SPACE + _BAR
        return QSize(width, max(metrics.height(), scale.icon) + SPACE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self.context.theme
        tokens, size, rect = theme.tokens, theme.scale.icon, option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if current or hovered:
            painter.fillRect(rect, QColor(tokens.accent_quiet))
        if current:
            painter.fillRect(
                QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(tokens.accent)
            )
        ink = tokens.accent if current else tokens.text
        view = self.parent()
        ratio = view.devicePixelRatioF() if isinstance(view, QWidget) else 1.0
        picture = theme.icons.pixmap(str(index.data(_ICON_ROLE)), ink, size, ratio)
        left = rect.left() + _BAR + SPACE - 4
        painter.drawPixmap(left, rect.top() + (rect.height() - size) // 2, picture)
        painter.setPen(QColor(ink))
        painter.setFont(_bold(option.font) if current else option.font)
        words = rect.adjusted(left + size + SPACE_SMALL + 2 - rect.left(), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        if current and isinstance(view, QWidget) and view.hasFocus():
            draw_ring(painter, QRectF(rect), tokens)
        painter.restore()


class Navigation(QListWidget):
    """The pages; choosing one shows it.

    Args:
        context: The window's context.
        pages: What there is, in order.

    Signals:
        page_chosen: The id of the page.
    """

    page_chosen = Signal(str)
    paints_focus = True

    def __init__(self, context: WindowContext, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.context = context
        self._pages = tuple(pages)
        mark_kind(self, "navigation")
        self.setItemDelegate(_EntryDelegate(context, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        for page in self._pages:
            item = QListWidgetItem()
            item.setData(_ICON_ROLE, page.icon)
            self.addItem(item)
        self.currentRowChanged.connect(self._chosen)
        context.theme.changed.connect(self.fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Asks for the words again; what is current stays so."""
        self.setAccessibleName(self.context.words.render(NAME))
        for row, page in enumerate(self._pages):
            item = self.item(row)
            item.setText(self.context.say(page.title))
            key = f"Ctrl+{row + 1}" if row < _KEYS else ""
            item.setToolTip(f"{item.text()} ({key})" if key else item.text())
        self.fit()

    def show_current(self, page_id: str) -> None:
        """Marks a page as the one shown, without asking for it again."""
        rows = [row for row, page in enumerate(self._pages) if page.id == page_id]
        self.blockSignals(True)
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(False)

    def wanted_width(self) -> int:
        """Width at which no word is cut."""
        self.ensurePolished()
        return self.sizeHintForColumn(0) + SPACE_SMALL

    def fit(self) -> None:
        """Takes the width its words need."""
        self.doItemsLayout()
        self.setFixedWidth(self.wanted_width())

    def changeEvent(self, event: QEvent) -> None:
        """Fits again after another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_pages"):
            self.fit()

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.page_chosen.emit(self._pages[row].id)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
