"""A table for very many rows: each of one height and one line, so that none has to be measured.

Rows that show all their words are for ``data_table``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.widgets.data_table import RowsModel
    from careerplanner.gui.words import Text

_AROUND, _BELOW = 14, 24


class RowsTable(QTableView):
    """Rows of one height, so that a hundred thousand are as quick as ten.

    Args:
        context: The window's context.
        name: What the table is of, for a screen reader.
        model: The rows; its shares say how wide each column is.
        rows: How many are seen at once.
    """

    def __init__(
        self, context: WindowContext, name: Text, model: RowsModel[Any], rows: int
    ) -> None:
        super().__init__()
        self.context, self._name = context, name
        self._rows, self._seen = model, rows
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        context.theme.changed.connect(self._fit)
        self.retranslate()
        self._fit()

    def retranslate(self) -> None:
        """Is named in the language of the screen; cells are asked for again."""
        self.setAccessibleName(self.context.say(self._name))
        self._rows.reword()
        self._spread()

    def resizeEvent(self, event: object) -> None:
        """Gives each column its share."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._spread()

    def _spread(self) -> None:
        header, room, shares = self.horizontalHeader(), self.viewport().width(), self._rows.shares()
        for place, share in enumerate(shares):
            wanted = int(room * share / sum(shares))
            header.resizeSection(place, max(wanted, header.sectionSizeHint(place)))

    def _fit(self) -> None:
        self.ensurePolished()
        height = self.fontMetrics().height() + _AROUND
        self.verticalHeader().setDefaultSectionSize(height)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height * self._seen + head + _BELOW)
        self._spread()
