"""Learning below each other, thousands of it: only what is seen is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from careerplanner.gui.models.learning_model import DETAIL_ROLE
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.models.learning_model import LearningModel
    from careerplanner.gui.words import Text

Index = QModelIndex | QPersistentModelIndex
ROWS_SHOWN = 6
"""Rows that are seen at once; the list scrolls from there on."""
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LearningDelegate(QStyledItemDelegate):
    """Draws an entry on two lines, the current one filled in the accent colour.

    A title longer than the line ends in dots; the whole of it stands below the list.

    Args:
        context: The window's context.
        view: What it draws in.
    """

    def __init__(self, context: WindowContext, view: QListView) -> None:
        super().__init__(view)
        self.context = context

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines and the room around them; the same for every row."""
        return QSize(100, self.height(option.font))

    def height(self, font: QFont) -> int:
        """Height of a row in a font."""
        return QFontMetrics(_bold(font)).height() + QFontMetrics(font).height() + SPACE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row."""
        tokens, rect, font = self.context.tokens, option.rect, option.font
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or hovered:
            painter.fillRect(rect, QColor(tokens.accent if chosen else tokens.accent_quiet))
        room = rect.adjusted(SPACE_SMALL, SPACE_SMALL, -SPACE_SMALL, -SPACE_SMALL)
        bold = _bold(font)
        upper = QRect(room.topLeft(), QSize(room.width(), QFontMetrics(bold).height()))
        lower = QRect(
            QPoint(room.left(), upper.bottom() + 1),
            QSize(room.width(), QFontMetrics(font).height()),
        )
        painter.setPen(QColor(tokens.accent_text if chosen else tokens.text))
        _draw_line(painter, upper, bold, str(index.data()))
        painter.setPen(QColor(tokens.accent_text if chosen else tokens.quiet))
        _draw_line(painter, lower, font, str(index.data(DETAIL_ROLE)))
        if not chosen:
            painter.setPen(QColor(tokens.line))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def _draw_line(painter: QPainter, rect: QRect, font: QFont, text: str) -> None:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LINE, line)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


class LearningView(QListView):
    """The list; Enter or a double click changes an entry, Delete removes it.

    Args:
        context: The window's context.
        model: The entries.
        name: What the list holds, for a screen reader.

    Signals:
        change_requested: The row of the entry to change.
        remove_requested: The row of the entry to remove.
        current_changed: Another entry is the current one, or none.
    """

    change_requested = Signal(int)
    remove_requested = Signal(int)
    current_changed = Signal()

    def __init__(self, context: WindowContext, model: LearningModel, name: Text) -> None:
        super().__init__()
        self.context, self._name = context, name
        self.writing = True
        self.delegate = LearningDelegate(context, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self._ask_change(index.row()))
        context.theme.changed.connect(self._refit)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._fit)
        self.retranslate()
        self._fit()

    def retranslate(self) -> None:
        """Is named in the language of the screen."""
        self.setAccessibleName(self.context.say(self._name))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paints what changed; a list of rows of one height has nothing to lay out anew for it."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells that another entry is the current one."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes the current entry, Delete removes it."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_change(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Delete and self.writing:
            self.remove_requested.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers at the place of the mouse, or of the current row, what can be done."""
        keyboard = event.reason() == event.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if keyboard else event.pos()
        index = self.indexAt(at)
        if index.isValid() and self.writing:
            self.setCurrentIndex(index)
            self.menu(index.row()).exec(self.viewport().mapToGlobal(at))

    def menu(self, row: int) -> QMenu:
        """What can be done with the entry of a row."""
        say = self.context.say
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = menu.addAction(say(mark("Learning", "Change this learning")))
        change.triggered.connect(lambda: self.change_requested.emit(row))
        remove = menu.addAction(say(mark("Learning", "Remove this learning")))
        remove.triggered.connect(lambda: self.remove_requested.emit(row))
        return menu

    def _ask_change(self, row: int) -> None:
        if self.writing:
            self.change_requested.emit(row)

    def _refit(self) -> None:
        self.doItemsLayout()
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        height = self.delegate.height(self.font())
        rows = min(max(self.model().rowCount(), 1), ROWS_SHOWN)
        self.setFixedHeight(rows * height + 2 * self.frameWidth() + 4)
        self.verticalScrollBar().setSingleStep(height // 3)
