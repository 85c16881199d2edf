"""A table over a list of things, one column a function; the twin of every drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from careerplanner.gui.tokens import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.words import Text

Thing = TypeVar("Thing")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WRAP = Qt.TextFlag.TextWordWrap
_ACROSS, _DOWN = 18, 14
"""Room around the words of a cell: the style sheet's, Qt's own, and the line below."""


@dataclass(frozen=True)
class Column(Generic[Thing]):
    """One column.

    Attributes:
        title: Its heading.
        show: What it says about a thing, in the language of the screen.
        number: Whether it holds numbers, which stand to the right.
        share: How much of the table's width it takes, beside the others.
    """

    title: Text
    show: Callable[[Thing], str]
    number: bool = False
    share: float = 1.0


class RowsModel(QAbstractTableModel, Generic[Thing]):
    """Puts a list behind Qt's table interface and nothing more.

    Args:
        context: The window's context.
        columns: The columns, first one naming the thing.
    """

    def __init__(self, context: WindowContext, columns: Sequence[Column[Thing]]) -> None:
        super().__init__()
        self.context = context
        self._columns = tuple(columns)
        self._things: tuple[Thing, ...] = ()

    def shares(self) -> list[float]:
        """How much of the width each column takes."""
        return [column.share for column in self._columns]

    def set_things(self, things: Sequence[Thing]) -> None:
        """Shows other things."""
        self.beginResetModel()
        self._things = tuple(things)
        self.endResetModel()

    def thing(self, row: int) -> Thing:
        """The thing in a row; IndexError when there is none."""
        return self._things[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a thing."""
        return 0 if parent.isValid() else len(self._things)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One column a function."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, and that numbers stand to the right."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.show(self._things[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.context.say(column.title)
            return f"{title}: {column.show(self._things[index.row()])}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles above; rows have no numbers."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.context.say(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def reword(self) -> None:
        """Has every cell and title asked for again."""
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._things and self._columns:
            last = self.index(len(self._things) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class _Wrapped(QStyledItemDelegate):
    """Makes a row as high as its wrapped words: Qt forgets the room that the look leaves around."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Width of the column and the height of the words in it."""
        table = self.parent()
        width = table.columnWidth(index.column()) if isinstance(table, QTableView) else 0
        room = QRect(0, 0, max(1, width - _ACROSS), 10000)
        words = str(index.data() or "")
        height = QFontMetrics(option.font).boundingRect(room, _WRAP, words).height()
        return QSize(width, height + _DOWN)


class DataTable(QTableView):
    """A table of whole rows; Enter or a double click opens one.

    Args:
        context: The window's context.
        name: What the table shows; its caption for a screen reader.
        model: The rows.
        whole_height: Whether it is as high as its rows and the page scrolls, not the table.
        parent: The widget it lies on.

    Signals:
        opened: The number of the row.
    """

    opened = Signal(int)

    def __init__(
        self,
        context: WindowContext,
        name: Text,
        model: RowsModel[Thing],
        *,
        whole_height: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._name = name
        self._whole_height = whole_height
        self._rows_model = model
        self.setModel(model)
        self.setItemDelegate(_Wrapped(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        self._shares = model.shares()
        self._spread_for: tuple[int, list[int]] = (0, [])
        if whole_height:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        even = len(set(self._shares)) <= 1
        mode = QHeaderView.ResizeMode.Stretch if even else QHeaderView.ResizeMode.Fixed
        header.setSectionResizeMode(mode)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.geometriesChanged.connect(self._fit)
        self.activated.connect(lambda index: self.opened.emit(index.row()))
        model.modelReset.connect(self._spread)
        model.modelReset.connect(self._fit)
        context.theme.changed.connect(self._spread)
        context.theme.changed.connect(self._fit)
        self.retranslate()
        self._fit()

    def retranslate(self) -> None:
        """Asks for caption, titles and cells again."""
        self.setAccessibleName(self.context.say(self._name))
        self._rows_model.reword()
        self._spread()

    def _spread(self) -> None:
        """Gives each column its share of the width, and never less than its title needs."""
        if len(set(self._shares)) <= 1:
            return
        header, room = self.horizontalHeader(), self.viewport().width()
        least = [self._least(column) for column in range(header.count())]
        if (room, least) == self._spread_for:
            return
        self._spread_for = (room, least)
        wanted = [room * share / sum(self._shares) for share in self._shares]
        over = sum(max(0.0, need - want) for need, want in zip(least, wanted, strict=True))
        spare = sum(max(0.0, want - need) for need, want in zip(least, wanted, strict=True))
        keep = max(0.0, 1 - over / spare) if spare else 0.0
        for column, (need, want) in enumerate(zip(least, wanted, strict=True)):
            header.resizeSection(column, int(need + max(0.0, want - need) * keep))
        self.resizeRowsToContents()

    def _least(self, column: int) -> int:
        """Width at which neither the title nor a word of any cell is cut."""
        model, metrics = self.model(), self.fontMetrics()
        cells = (str(model.index(row, column).data() or "") for row in range(model.rowCount()))
        words = (word for cell in cells for word in cell.split())
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return max(self.horizontalHeader().sectionSizeHint(column), longest + _ACROSS)

    def _fit(self) -> None:
        if not self._whole_height:
            return
        rows = self.verticalHeader().length()
        self.setFixedHeight(self.horizontalHeader().height() + rows + SPACE)

    def resizeEvent(self, event: object) -> None:
        """Rows wrap anew, so the height is another."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._spread()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
