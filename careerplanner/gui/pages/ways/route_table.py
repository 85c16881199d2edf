"""Routes side by side: in what order, and a table of which one line is looked at.

Where a table would have no room for its words (large text, a narrow window) the same routes stand
below each other as big rows.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.routes import Measure
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.choice_field import ChoiceField
from careerplanner.gui.widgets.choice_list import Choice, ChoiceList
from careerplanner.gui.widgets.data_table import Column, DataTable, RowsModel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.routes import Route, Routes
    from careerplanner.gui.context import WindowContext
    from careerplanner.services.route.route_words import RouteWords


_TABLE_IN_LINES = 30
_FIRST = 4
"""How many ways stand in the table before all are asked for."""


class RouteTable(QWidget):
    """The comparison; the line with the cursor is the route looked at.

    Args:
        context: The window's context.
        words: Gives the words in force.

    Signals:
        ranked: The `Measure` by which the routes are to be ordered.
        looked_at: The key of the route now looked at.
    """

    ranked = Signal(object)
    looked_at = Signal(str)

    def __init__(self, context: WindowContext, words: Callable[[], RouteWords]) -> None:
        super().__init__()
        self.context, self._words = context, words
        self._answer: Routes | None = None
        self._all_of: GoalName | None = None
        self._chosen = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        follow_width(self)
        self.rank = ChoiceField(
            context,
            "rank",
            mark("Ways", "Which ways should come first?"),
            [Choice(str(one), partial(self._measure, one)) for one in Measure],
            across=True,
        )
        self.rank.edited.connect(lambda: self.ranked.emit(Measure(self.rank.value())))
        self.model: RowsModel[Route] = RowsModel(context, self._columns())
        self.table = DataTable(context, mark("Ways", "The ways compared"), self.model)
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._turned(now.row())
        )
        self.rows = ChoiceList(context)
        self.rows.changed.connect(lambda: self.looked_at.emit(self.rows.value()))
        self.rows.hide()
        column.addWidget(self.table)
        column.addWidget(self.rows)
        self.show_all = ActionButton(context, self._all_title, kind="link", on_click=self._show_all)
        self.note = BodyText(context, lambda: words().sizes_note(), kind="quiet")
        hint = mark("Ways", "Choose a line to see its steps further down.")
        self.hint = BodyText(context, hint, kind="quiet")
        for part in (self.hint, self.show_all, self.rank, self.note):
            column.addWidget(part)

    def _columns(self) -> list[Column[Route]]:
        return [
            Column(mark("Ways", "Place"), self._place, share=1.0),
            Column(mark("Ways", "What sets it apart"), self._title, share=4.2),
            Column(mark("Ways", "Steps"), lambda route: str(len(route.steps)), share=0.8),
            Column(mark("Ways", "Time"), lambda r: self._words().months(r.months), share=1.7),
            Column(
                mark("Ways", "Cost to you"),
                lambda route: self._words().cost(route.cost, route.steps),
                share=1.7,
            ),
            Column(mark("Ways", "Doubts"), lambda r: "\n".join(self._doubts(r)), share=2.2),
        ]

    def _measure(self, measure: Measure) -> str:
        return self._words().measure(measure)

    def _place(self, route: Route) -> str:
        """The place; equal ones say so."""
        others = self._answer.routes if self._answer else ()
        if sum(other.place == route.place for other in others) <= 1:
            return str(route.place)
        return self.context.translate("Ways", "{number}, equal", number=route.place)

    def _doubts(self, route: Route) -> list[str]:
        """How uncertain a route is, by kind, in a few words each."""
        tr, found = self.context.translate, route.doubts
        said = [
            tr("Ways", "Others decide: {n}", n=found.asks) if found.asks else "",
            tr("Ways", "Unchecked: {n}", n=found.unchecked) if found.unchecked else "",
            tr("Ways", "Our reading: {n}", n=found.interpreted) if found.interpreted else "",
            tr("Ways", "Assumed: {n}", n=found.assumed) if found.assumed else "",
        ]
        return [one for one in said if one] or [self._words().doubts(found)]

    def _in_short(self, route: Route) -> str:
        """All that the table says beside the title, as one line."""
        tr, words = self.context.translate, self._words()
        parts = [
            tr("Ways", "Place: {place}", place=self._place(route)),
            tr("Ways", "Steps: {count}", count=len(route.steps)),
            tr("Ways", "Time: {size}", size=words.months(route.months)),
            tr("Ways", "Cost to you: {size}", size=words.cost(route.cost, route.steps)),
            *self._doubts(route),
        ]
        return " · ".join(parts)

    def _title(self, route: Route) -> str:
        title = self._words().title(route)
        if route.key != self._chosen:
            return title
        return self.context.translate("Ways", "{way} (the way you chose)", way=title)

    def show_routes(self, answer: Routes, looked_at: str, chosen: str) -> None:
        """Shows an answer; which route is looked at and which was chosen are marked."""
        self._answer, self._chosen = answer, chosen
        if self._all_of != answer.goal:
            self._all_of = None
        with QSignalBlocker(self.rank.choices):
            self.rank.set_value(str(answer.rank))
        first = answer.routes[:_FIRST]
        if looked_at not in {route.key for route in first}:
            self._all_of = answer.goal
        self._fill(looked_at)

    def _fill(self, looked_at: str) -> None:
        routes = self._answer.routes if self._answer else ()
        shown = routes if self._all_of is not None else routes[:_FIRST]
        self.show_all.setVisible(len(shown) < len(routes))
        self.show_all.retranslate()
        keys = [route.key for route in shown]
        with QSignalBlocker(self.table.selectionModel()):
            self.model.set_things(shown)
            self.table.selectRow(keys.index(looked_at) if looked_at in keys else 0)
        with QSignalBlocker(self.rows):
            self.rows.set_choices(
                Choice(route.key, partial(self._title, route), partial(self._in_short, route))
                for route in shown
            )
            self.rows.choose(looked_at)

    def _show_all(self) -> None:
        if self._answer is not None:
            self._all_of = self._answer.goal
            row = self.table.currentIndex().row()
            key = self.model.thing(max(row, 0)).key
            self._fill(key)
            (self.rows.row(key) if self.table.isHidden() else self.table).setFocus()

    def _all_title(self) -> str:
        count = len(self._answer.routes) if self._answer else 0
        return self.context.translate("Ways", "Show all ways: {count}", count=count)

    def look_at(self, key: str) -> None:
        """Marks another line, in both views, without saying so."""
        keys = [self.model.thing(row).key for row in range(self.model.rowCount())]
        if key in keys:
            with QSignalBlocker(self.table.selectionModel()), QSignalBlocker(self.rows):
                self.table.selectRow(keys.index(key))
                self.rows.choose(key)
            self.table.viewport().update()

    def _turned(self, row: int) -> None:
        if row >= 0:
            self.looked_at.emit(self.model.thing(row).key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the routes below each other where a table would have no room for its words."""
        narrow = event.size().width() < self.fontMetrics().height() * _TABLE_IN_LINES
        if narrow == self.rows.isHidden():
            self.rows.setVisible(narrow)
            self.table.setVisible(not narrow)
        super().resizeEvent(event)
