"""Where can I go from here: the career map, its table twin, and both as a file to take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from careerplanner.domain.goals import GoalKind
from careerplanner.gui.pages.career_map.map_saving import MapSaving
from careerplanner.gui.pages.career_map.map_tables import MapTables
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.map_view import MapView
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.career_map import career_maps

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import RouteStep
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.career_map.drawn_map import DrawnMap

TABLE_KEY = "Ctrl+T"
_AROUND_MAP = 100


class MapPage(PersonPage):
    """The career map of the person being looked at; the general one while there is nobody.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        fact_requested: What a box stands for is to be read about; carries the kind and the id of
            the fact.
    """

    fact_requested = Signal(str, str)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        title = mark("Map page", "Where can I go from here?")
        waiting = mark("Map page", "Say what you do. The map then shows where you are.")
        super().__init__(context, desk, title, icon="map", waiting=waiting)
        self.drawn: DrawnMap | None = None
        self.as_table = False
        self._shown: tuple[object, ...] = ()
        self._build()
        context.theme.changed.connect(self._size_map)

    def _build(self) -> None:
        context = self.context
        self.lead = BodyText(context, self._lead, kind="lead")
        self.turn = ActionButton(context, self._turn_words, icon="table", on_click=self.turn_over)
        self.map = MapView(context)
        self.map.opened.connect(self.open)
        self.keys = BodyText(
            context,
            mark(
                "Map page",
                "The arrow keys lead from box to box, and Enter opens one. Ctrl with plus, minus "
                "or 0 changes the size of the map. Hold the mouse button down to move it.",
            ),
            kind="quiet",
        )
        self.tables = MapTables(context)
        self.tables.opened.connect(self.open)
        self.tables.hide()
        self.saving = MapSaving(context, self.desk, lambda: self.drawn)
        self.parts.addWidget(self.lead)
        self.parts.addWidget(ButtonRow(self.turn, *self.map.controls))
        for part in (self.map, self.keys, self.tables, self.saving):
            self.parts.addWidget(part)
        key = QShortcut(QKeySequence(TABLE_KEY), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.turn_over)

    # ---- what is shown ---------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the map of the person being looked at, or the general one."""
        super().refresh()
        self.empty.hide()
        self.body.show()

    def show_person(self, record: Record) -> None:
        """Shows the person on the map."""
        self._show(record)

    def show_nobody(self) -> None:
        """Shows the general map."""
        self._show(None)

    def retranslate(self) -> None:
        """Words the map anew."""
        super().retranslate()
        if self.drawn is not None:
            self._show(self.desk.record())

    def _show(self, record: Record | None) -> None:
        language = self.context.words.language
        answer = self.desk.answer()
        asked = (record, answer, language)
        if asked == self._shown:
            return
        self._shown = asked
        self.drawn = career_maps.career_map(self.desk.workspace, record, language, answer=answer)
        self.map.set_map(self.drawn)
        self.tables.show_map(self.drawn)
        self.lead.retranslate()

    def _lead(self) -> str:
        if self.drawn is not None and self.drawn.whereabouts:
            return " ".join(self.drawn.whereabouts)
        return self.context.translate(
            "Map page", "Lines lead from where people usually come to where they go."
        )

    # ---- drawing or table ------------------------------------------------------------------

    def turn_over(self) -> None:
        """Shows the table in place of the drawing, or the drawing again."""
        to_table = self.as_table = not self.as_table
        at = self.map.current
        self.tables.setVisible(to_table)
        self.map.setVisible(not to_table)
        for part in (self.keys, *self.map.controls):
            part.setVisible(not to_table)
        self.turn.set_icon("map" if to_table else "table")
        self.turn.retranslate()
        if to_table:
            self.tables.focus_on(at)
        elif at:
            self.map.focus(at)

    def _turn_words(self) -> str:
        tr = self.context.translate
        if self.as_table:
            return tr("Map page", "Show as a drawing (Ctrl+T)")
        return tr("Map page", "Show as a table (Ctrl+T)")

    def _size_map(self) -> None:
        self.map.set_tallest(self.height() - _AROUND_MAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the map nearly the height of the window."""
        super().resizeEvent(event)
        self._size_map()

    def changeEvent(self, event: QEvent) -> None:
        """The same for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "map"):
            self._size_map()

    # ---- opening ---------------------------------------------------------------------------

    def open(self, key: str) -> None:
        """Opens what a box stands for: the ways to an end, or the fact behind a step."""
        if self.drawn is None:
            return
        end = self.drawn.end(key)
        if end is not None:
            self._open_end(end)
            return
        step = self.drawn.step(key)
        if step is not None:
            self._open_step(step)
        else:
            self.context.events.page_requested.emit("record")

    def _open_end(self, end: GoalName) -> None:
        bands = self.desk.workspace.lookup.bands_in_order
        is_first = end.kind is GoalKind.BAND and bool(bands) and bands[0].id == end.id
        if self.desk.record() is None or is_first:
            self.fact_requested.emit(str(end.kind), end.id)
            return
        self.desk.look_towards(end)
        self.context.events.page_requested.emit("ways")

    def _open_step(self, step: RouteStep) -> None:
        if step.award:
            self.fact_requested.emit("award", step.award)
        elif step.roles:
            self.fact_requested.emit("role", step.roles[0])
        elif self.drawn is not None and self.drawn.map.route is not None:
            self._open_end(self.drawn.map.route.goal)
