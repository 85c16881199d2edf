"""The names of a team, kept in sight while the rest of the table is scrolled across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent


class NamesInSight(QTableView):
    """The first column of a table, lying over it; there only once the table is scrolled across.

    The keyboard stays with the table; the mouse does here what it does there.

    Args:
        table: The table. Its first column names the rows, and all rows are of one height.
        header: Its headings, made for this one.
    """

    def __init__(self, table: QTableView, header: QHeaderView) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(table.itemDelegate())
        self.setHorizontalHeader(header)
        header.setParent(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(table.horizontalHeader().defaultAlignment())
        for column in range(1, table.model().columnCount()):
            self.setColumnHidden(column, True)
        self._join()
        self.hide()

    def _join(self) -> None:
        """Scrolls with the table, and the table with this."""
        table, mine = self._table, self.verticalScrollBar()
        table.verticalScrollBar().valueChanged.connect(mine.setValue)
        mine.valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.fit)
        table.horizontalHeader().sectionResized.connect(lambda *_: self.fit())
        table.horizontalHeader().sortIndicatorChanged.connect(
            self.horizontalHeader().setSortIndicator
        )

    def fit(self) -> None:
        """Lies where the names are, where they are scrolled out of sight."""
        table = self._table
        scrolled = table.horizontalScrollBar().value() > 0
        if scrolled:
            head = table.horizontalHeader()
            self.horizontalHeader().setFixedHeight(head.height())
            self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
            self.setColumnWidth(0, table.columnWidth(0))
            height = head.y() + head.height() + table.viewport().height()
            self.setGeometry(head.x(), 0, table.columnWidth(0), height)  # edge over edge
            self.verticalScrollBar().setValue(table.verticalScrollBar().value())
            self.raise_()
        self.setVisible(scrolled)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leaves the menu to the table."""
        event.ignore()
