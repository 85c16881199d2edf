"""The table twin of the career map: the steps of the chosen route, then every place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.data_table import Column, DataTable, RowsModel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.career_map.drawn_map import DrawnMap
    from careerplanner.services.career_map.map_words import PlaceRow, StepRow


class MapTables(QWidget):
    """Says in rows what the map draws.

    Args:
        context: The window's context.

    Signals:
        opened: A row was opened; carries the key of its box.
    """

    opened = Signal(str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self._drawn: DrawnMap | None = None
        self._step_rows: RowsModel[StepRow] = RowsModel(
            context,
            [
                Column(mark("Career map", "Step"), _numbered, share=2.0),
                Column(mark("Career map", "When"), lambda row: row.when, share=1.4),
                Column(mark("Career map", "How long"), lambda row: row.months),
                Column(mark("Career map", "State"), lambda row: row.state),
            ],
        )
        self._place_rows: RowsModel[PlaceRow] = RowsModel(
            context,
            [
                Column(mark("Career map", "Place"), lambda row: row.title, share=1.6),
                Column(mark("Career map", "Field"), lambda row: row.field, share=0.8),
                Column(mark("Career map", "State"), lambda row: row.state),
                Column(
                    mark("Career map", "People usually come from"),
                    lambda row: row.comes_from,
                    share=1.6,
                ),
            ],
        )
        self.steps = DataTable(context, self._route_title, self._step_rows)
        self.places = DataTable(context, mark("Career map", "The map in words"), self._place_rows)
        self.steps.opened.connect(lambda row: self.opened.emit(self._step_rows.thing(row).key))
        self.places.opened.connect(lambda row: self.opened.emit(self._place_rows.thing(row).key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self.route = Section(context, self._route_title, space_above=0)
        self.route.add(self.steps)
        self.all = Section(context, mark("Career map", "The map in words"), space_above=0)
        self.all.add(self.places)
        for part in (self.route, self.all):
            column.addWidget(part)
        follow_width(self)

    def show_map(self, drawn: DrawnMap) -> None:
        """Shows another map."""
        self._drawn = drawn
        self._step_rows.set_things(drawn.steps)
        self._place_rows.set_things(drawn.places)
        self.places.setColumnHidden(2, not drawn.map.personal)
        self.route.setVisible(bool(drawn.steps))
        self.route.heading.retranslate()
        self.steps.retranslate()

    def focus_on(self, key: str) -> None:
        """Gives the row of a box the keyboard, or the first row where it has none."""
        for table, rows in ((self.steps, self._step_rows), (self.places, self._place_rows)):
            keys = [rows.thing(row).key for row in range(rows.rowCount())]
            if key in keys:
                table.selectRow(keys.index(key))
                table.setFocus()
                return
        self.places.selectRow(0)
        self.places.setFocus()

    def _route_title(self) -> str:
        return self._drawn.route_title if self._drawn else ""


def _numbered(row: StepRow) -> str:
    return f"{row.number}. {row.title}" if row.number else row.title
