"""The people of a team in a table, thousands of them: only what is seen is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from careerplanner.gui.models.team_model import BELOW_ROLE, COLUMNS, LOOK_ROLE
from careerplanner.gui.pages.team.team_names import NamesInSight
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.status_tag import STATUS_ICONS
from careerplanner.services.team.team_words import TeamColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.models.team_model import TeamModel
    from careerplanner.gui.tokens import Status
    from careerplanner.gui.words import Text

ROWS_SHOWN = 8
"""Rows that are seen at once; the table scrolls from there on."""
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LETTERS = {
    TeamColumn.NAME: 18,
    TeamColumn.DUE: 14,
    TeamColumn.REGISTER: 14,
    TeamColumn.BY_JOB: 6,
    TeamColumn.BY_AWARDS: 6,
    TeamColumn.NEXT_BAND: 6,
    TeamColumn.TALK: 14,
    TeamColumn.SERVICE: 13,
}
"""How many letters of usual width a column has room for at least."""


class TeamDelegate(QStyledItemDelegate):
    """Draws a cell on two lines: its words, with their mark, and what is less.

    What is longer than the cell ends in dots; the whole of it stands below the table.

    Args:
        context: The window's context.
        view: What it draws in.
    """

    def __init__(self, context: WindowContext, view: QTableView) -> None:
        super().__init__(view)
        self.context = context

    def sizeHint(self, option: QStyleOptionViewItem, _index: object) -> QSize:
        """Two lines and the room around them; the same for every row."""
        return QSize(100, self.height(option.font))

    def height(self, font: QFont) -> int:
        """Height of a row in a font."""
        upper = max(QFontMetrics(_bold(font)).height(), self.context.theme.scale.icon) + 4
        return upper + QFontMetrics(font).height() + SPACE

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws the cell."""
        tokens, rect, font = self.context.tokens, option.rect, option.font
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or hovered:
            painter.fillRect(rect, QColor(tokens.accent if chosen else tokens.accent_quiet))
        room = rect.adjusted(SPACE_SMALL, SPACE_SMALL, -SPACE_SMALL, -SPACE_SMALL)
        upper = QRect(room.topLeft(), QSize(room.width(), room.height() // 2 + 2))
        lower = QRect(QPoint(room.left(), upper.bottom() + 1), room.bottomRight())
        look: Status | None = index.data(LOOK_ROLE)
        text, below = str(index.data() or ""), str(index.data(BELOW_ROLE) or "")
        if look is not None and text:
            self._mark(painter, upper, look, text, font)
        else:
            painter.setPen(QColor(tokens.accent_text if chosen else tokens.text))
            _draw_line(painter, upper, _bold(font) if index.column() == 0 else font, text)
        painter.setPen(QColor(tokens.accent_text if chosen else tokens.quiet))
        _draw_line(painter, lower, font, below)
        if not chosen:
            painter.setPen(QColor(tokens.line))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _mark(self, painter: QPainter, room: QRect, look: Status, text: str, font: QFont) -> None:
        """A state as a word, a shape and a colour, as tags have them."""
        theme = self.context.theme
        pair, icon, bold = theme.tokens.statuses[look], theme.scale.icon, _bold(font)
        wanted = QFontMetrics(bold).horizontalAdvance(text) + icon + 2 * SPACE_SMALL
        ground = QRect(room.topLeft(), QSize(min(wanted, room.width()), room.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.background))
        painter.drawRoundedRect(ground, 4, 4)
        ratio = painter.device().devicePixelRatioF()
        picture = theme.icons.pixmap(STATUS_ICONS[look], pair.text, icon, ratio)
        painter.drawPixmap(ground.left() + 4, ground.top() + (ground.height() - icon) // 2, picture)
        painter.setPen(QColor(pair.text))
        _draw_line(painter, ground.adjusted(icon + SPACE_SMALL, 0, -4, 0), bold, text)


def _draw_line(painter: QPainter, rect: QRect, font: QFont, text: str) -> None:
    painter.setFont(font)
    line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _LINE, line)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


class TwoLineHeader(QHeaderView):
    """Headings whose words stand on two lines where they are several."""

    def sectionSizeFromContents(self, section: int) -> QSize:
        """The least width at which two lines hold the words, and the height of both."""
        self.ensurePolished()
        metrics = QFontMetrics(_bold(self.font()))
        words = str(self.model().headerData(section, self.orientation()) or "").split()
        splits = ((words[:at], words[at:]) for at in range(1, len(words) + 1))
        width = min(
            (max(metrics.horizontalAdvance(" ".join(one)) for one in both) for both in splits),
            default=0,
        )
        return QSize(width + 2 * SPACE + SPACE_SMALL, 2 * metrics.height() + SPACE)


class TeamTable(QTableView):
    """Whole rows, of which several can be chosen; Enter or a double click opens a record.

    Args:
        context: The window's context.
        model: The people.
        name: What the table shows; its caption for a screen reader.
        states: Words that may stand in a column and are not to be cut.

    Signals:
        opened: The row whose person is to be opened.
        chosen_changed: Other rows are chosen, or another row is the current one.
        menu_requested: A menu is asked for at a place of the screen.
        order_requested: The column whose heading was pressed.
    """

    opened = Signal(int)
    chosen_changed = Signal()
    menu_requested = Signal(QPoint)
    order_requested = Signal(int)

    def __init__(
        self,
        context: WindowContext,
        model: TeamModel,
        name: Text,
        states: Callable[[TeamColumn], Iterable[str]],
    ) -> None:
        super().__init__()
        self.context, self._name, self._people = context, name, model
        self._states = states
        self.delegate = TeamDelegate(context, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(TwoLineHeader(Qt.Orientation.Horizontal, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(_LINE | Qt.TextFlag.TextWordWrap)
        header.sectionClicked.connect(self.order_requested)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.names = NamesInSight(self, TwoLineHeader(Qt.Orientation.Horizontal))
        self.names.horizontalHeader().sectionClicked.connect(self.order_requested)
        self.names.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        context.theme.changed.connect(self._fit)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._fit_height)
        self.retranslate()
        self._fit()

    def retranslate(self) -> None:
        """Is named in the language of the screen."""
        self.setAccessibleName(self.context.say(self._name))
        self.names.setAccessibleName(self.accessibleName())
        self._spread()

    def show_order(self, column: int, *, downwards: bool) -> None:
        """Marks the heading by which the people are sorted."""
        order = Qt.SortOrder.DescendingOrder if downwards else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    # ---- choosing ------------------------------------------------------------------------------

    def chosen(self) -> list[int]:
        """Rows that are chosen, from the top down."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose(self, workers: Iterable[str], current: str = "") -> None:
        """Chooses these people and no others, as far as they are shown."""
        from PySide6.QtCore import QItemSelection

        model, picked = self._people, QItemSelection()
        for row in filter(lambda row: row >= 0, map(model.row_of, workers)):
            picked.select(model.index(row, 0), model.index(row, len(COLUMNS) - 1))
        selecting = self.selectionModel()
        flag = selecting.SelectionFlag
        row = model.row_of(current)
        if row >= 0:
            selecting.setCurrentIndex(model.index(row, 0), flag.NoUpdate)
        selecting.select(picked, flag.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tells that other rows are chosen."""
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current person's record."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu at the place of the mouse, or of the current row."""
        keyboard = event.reason() == event.Reason.Keyboard
        mouse = self.viewport().mapFromGlobal(event.globalPos())
        at = self.visualRect(self.currentIndex()).center() if keyboard else mouse
        index = self.indexAt(at)
        if not index.isValid():
            return
        if index.row() not in self.chosen():
            self.selectRow(index.row())
        self.menu_requested.emit(self.viewport().mapToGlobal(at))

    # ---- sizes ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the columns what room there is."""
        super().resizeEvent(event)
        self._spread()
        self.names.fit()

    def _fit(self) -> None:
        self.ensurePolished()
        self.verticalHeader().setDefaultSectionSize(self.delegate.height(self.font()))
        self._spread()
        self._fit_height()

    def _spread(self) -> None:
        """Gives each column what it needs, and more where there is room for more."""
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        least = []
        for column, name in enumerate(COLUMNS):
            least.append(max(_LETTERS[name] * letter + 2 * SPACE_SMALL, self._title(column)))
        room = self.viewport().width()
        spare = max(0, room - sum(least)) / sum(least)
        for column, width in enumerate(least):
            header.resizeSection(column, int(width * (1 + spare)))

    def _title(self, column: int) -> int:
        """Width at which no word of a heading is cut, and no state."""
        metrics, beside = QFontMetrics(_bold(self.font())), self.context.theme.scale.icon
        states = self._states(COLUMNS[column])
        state = max((metrics.horizontalAdvance(word) for word in states), default=0)
        marked = state + beside + 2 * SPACE + 2 if state else 0
        return max(self.horizontalHeader().sectionSizeHint(column), marked)

    def _fit_height(self) -> None:
        rows = min(max(self.model().rowCount(), 1), ROWS_SHOWN)
        height = self.delegate.height(self.font())
        across = self.horizontalScrollBar().sizeHint().height()
        around = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + across
        self.setFixedHeight(rows * height + around)
        self.verticalScrollBar().setSingleStep(height // 3)
