"""The matrix itself: every cell a colour, a shape and a word; only what is seen is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from careerplanner.gui.models.matrix_model import BELOW_ROLE, ID_ROLE, STATE_ROLE
from careerplanner.gui.pages.matrix.matrix_heads import Corner, NameHeader, TitleHeader, bold
from careerplanner.gui.tokens import FOCUS_WIDTH, SPACE_SMALL, Pair, Status
from careerplanner.services.matrix.matrix_cells import CellState
from careerplanner.services.matrix.matrix_words import LOOK

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.models.matrix_model import MatrixModel
    from careerplanner.gui.words import Text

Index = QModelIndex | QPersistentModelIndex
ICONS = {
    CellState.OVERDUE: "clock-alert",
    CellState.MISSING: "circle-dashed",
    CellState.DUE: "triangle-alert",
    CellState.SUGGESTED: "info",
    CellState.NOT_KNOWN: "circle-question-mark",
    CellState.SOON: "calendar",
    CellState.UNDER_WAY: "circle-dot",
    CellState.DONE: "check",
    CellState.MET: "check",
    CellState.NOT_NEEDED: "circle",
    CellState.NOT_ASKED: "circle-minus",
    CellState.NOT_APPLICABLE: "circle-minus",
}
"""The shape of each state; no two that can stand side by side share one."""
_LEAST_ROWS = 3
_WIDEST = "30 September 2026"
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class MatrixDelegate(QStyledItemDelegate):
    """Draws a cell: its colours, its shape beside its word, a day below.

    Args:
        context: The window's context.
        view: What it draws in.
    """

    def __init__(self, context: WindowContext, view: QTableView) -> None:
        super().__init__(view)
        self.context = context
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the cell."""
        tokens, theme = self.context.tokens, self.context.theme
        state = index.data(STATE_ROLE)
        plain = Pair(tokens.quiet, tokens.surface)
        pair = tokens.statuses[Status(LOOK[state])] if state is not None else plain
        rect, font, icon = option.rect, option.font, theme.scale.icon
        painter.save()
        painter.fillRect(rect.adjusted(0, 0, -1, -1), QColor(pair.background))
        room = rect.adjusted(SPACE_SMALL, SPACE_SMALL // 2, -SPACE_SMALL, -SPACE_SMALL // 2)
        height = max(QFontMetrics(font).height(), icon)
        line = QRect(room.topLeft(), QSize(room.width(), height))
        if state is not None:
            ratio = self._view.devicePixelRatioF()
            picture = theme.icons.pixmap(ICONS[state], pair.text, icon, ratio)
            painter.drawPixmap(line.left(), line.center().y() - icon // 2 + 1, picture)
        painter.setPen(QColor(pair.text))
        painter.setFont(bold(font))
        beside = line.adjusted(icon + 6 if state is not None else 0, 0, 0, 0)
        painter.drawText(beside, _LINE, _short(painter, str(index.data()), beside.width()))
        below = index.data(BELOW_ROLE)
        if below:
            painter.setFont(font)
            said = _short(painter, str(below), room.width())
            painter.drawText(line.translated(0, height), _LINE, said)
        self._mark(painter, option)
        painter.restore()

    def _mark(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Frames what is chosen, and the current cell with the ring of the keyboard."""
        tokens, rect = self.context.tokens, option.rect
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not (focused or chosen):
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frames = [(tokens.focus_inner if not tokens.dark else tokens.text, 2, 0)]
        if focused:
            frames = [(tokens.focus, FOCUS_WIDTH, 0), (tokens.focus_inner, 2, FOCUS_WIDTH)]
        for colour, width, inside in frames:
            pen = painter.pen()
            pen.setColor(QColor(colour))
            pen.setWidth(width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            edge = inside + width // 2
            painter.drawRect(rect.adjusted(edge, edge, -edge - 2, -edge - 2))


def _short(painter: QPainter, text: str, width: int) -> str:
    """A text that ends in dots where there is no room; the whole of it is the cell's tip."""
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


class MatrixGrid(QTableView):
    """People below each other, what is asked side by side; heads and names stay.

    Args:
        context: The window's context.
        model: People and columns.
        name: What the table holds, for a screen reader.

    Signals:
        opened: Somebody wants to know why a cell says what it says; carries its index.
        sort_requested: A title was pressed; carries the number of the column.
        person_requested: A name was pressed twice; carries the row.
        scrolled: Other rows can be seen.
    """

    opened = Signal(QModelIndex)
    sort_requested = Signal(int)
    person_requested = Signal(int)
    scrolled = Signal()

    def __init__(self, context: WindowContext, model: MatrixModel, name: Text) -> None:
        super().__init__()
        self.context, self._name, self._matrix = context, name, model
        self.titles = TitleHeader(context, self)
        self.names = NameHeader(context, self)
        self.setHorizontalHeader(self.titles)
        self.setVerticalHeader(self.names)
        self.corner = Corner(context, self)
        self.setModel(model)
        self.setItemDelegate(MatrixDelegate(context, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.titles.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.titles.sectionClicked.connect(self.sort_requested)
        self.names.person_requested.connect(self.person_requested)
        self.doubleClicked.connect(self.opened)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())
        model.modelReset.connect(self.fit)
        context.theme.changed.connect(self.fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Is named, and asks for names, titles and cells again."""
        self.setAccessibleName(self.context.say(self._name))
        self.corner.retranslate()
        self._matrix.reword()
        self.fit()

    # ---- sizes ---------------------------------------------------------------------------------

    def fit(self) -> None:
        """Gives rows and columns the room that their words need at this text size."""
        self.ensurePolished()
        font, icon = self.font(), self.context.theme.scale.icon
        metrics, thick = QFontMetrics(font), QFontMetrics(bold(font))
        line = max(metrics.height(), icon)
        self.names.setDefaultSectionSize(line + metrics.height() + SPACE_SMALL + 6)
        words = self.widest_words()
        least = max(
            [thick.horizontalAdvance(word) + icon + 6 for word in words]
            + [metrics.horizontalAdvance(_WIDEST)]
        )
        for column in range(self._matrix.columnCount()):
            self.titles.resizeSection(
                column, self.titles.width_for(column, least + 2 * SPACE_SMALL + 4)
            )
        self.titles.setMinimumHeight(self.titles.sizeHint().height())
        self.names.measure(one.name for one in self._matrix.people)
        self.verticalScrollBar().setSingleStep(self.row_height() // 2)
        self.horizontalScrollBar().setSingleStep(least // 3)
        self.updateGeometries()
        self._place_corner()

    def widest_words(self) -> list[str]:
        """Every word that a cell of this matrix may say."""
        return self._matrix.every_word()

    def row_height(self) -> int:
        """Height of a row."""
        return self.names.defaultSectionSize()

    def least_height(self) -> int:
        """Height at which a few rows can be seen below the heads."""
        rows = min(max(self._matrix.rowCount(), 1), _LEAST_ROWS)
        return self.titles.sizeHint().height() + rows * self.row_height() + 24

    def whole_height(self) -> int:
        """Height at which nothing has to be scrolled down."""
        rows = max(self._matrix.rowCount(), 1)
        bar = self.horizontalScrollBar().sizeHint().height()
        frame = 2 * self.frameWidth()
        return self.titles.sizeHint().height() + rows * self.row_height() + bar + frame + 4

    def _place_corner(self) -> None:
        names, titles = self.names, self.titles
        self.corner.setGeometry(names.x(), titles.y(), names.width(), titles.height())
        self.corner.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names take their part of another width."""
        super().resizeEvent(event)
        self.names.fit()
        self.updateGeometries()
        self._place_corner()
        self.scrolled.emit()

    # ---- what is seen and chosen ---------------------------------------------------------------

    def seen(self) -> list[str]:
        """Ids of the people whose rows can be seen, and of those about to be."""
        first = max(self.rowAt(0), 0)
        rows = self.viewport().height() // max(self.row_height(), 1) + 2
        last = min(first + 2 * rows, self._matrix.rowCount())
        return [self._matrix.person(row).id for row in range(first, last)]

    def chosen(self) -> tuple[int, list[str]]:
        """The column of the current cell, and the people chosen in it; -1 and nobody for none."""
        current = self.currentIndex()
        if not current.isValid():
            return -1, []
        rows = {one.row() for one in self.selectedIndexes()} | {current.row()}
        model = self.model()
        return current.column(), [str(model.index(row, 0).data(ID_ROLE)) for row in sorted(rows)]

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The name of the current row is marked too."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.names.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks why the current cell says what it says."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
