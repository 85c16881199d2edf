"""The choice of an end: bands and named goals as tiles, field by field; any other job by typing.

Which ends there are is said by ``services.route``; what lies between here and there is shown by
the page.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.gui.dialogs.searches import job_search
from careerplanner.gui.tokens import SPACE_LARGE, SPACE_SMALL
from careerplanner.gui.widgets.big_button import BigButton
from careerplanner.gui.widgets.field import Field
from careerplanner.gui.widgets.page import reveal
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.search_picker import Match, SearchPicker
from careerplanner.gui.widgets.section import Section
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels
from careerplanner.i18n.messages.routes import GOAL_KIND
from careerplanner.services.route import routing
from careerplanner.services.route.route_words import RouteWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QResizeEvent

    from careerplanner.domain.facts import Text as PackText
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text

_TILE_IN_LINES = 15
_MOST_ACROSS = 3


class TileGrid(QWidget):
    """Tiles of one width in rows, as many side by side as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_SMALL)
        self._tiles: list[QWidget] = []
        self._across = 0
        follow_width(self)

    def set_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Shows these."""
        self._tiles = list(tiles)
        self._across = 0
        self._place(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts as many side by side as there is room for."""
        self._place(event.size().width())
        super().resizeEvent(event)

    def _place(self, width: int) -> None:
        room = width // max(1, self.fontMetrics().height() * _TILE_IN_LINES)
        across = min(max(1, room), _MOST_ACROSS)
        if across == self._across:
            return
        self._across = across
        for column in range(_MOST_ACROSS):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // across, at % across)


class EndChoice(QWidget):
    """Every end that can be chosen.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Signals:
        chosen: The `GoalName` of the end chosen.
    """

    chosen = Signal(object)

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__()
        self.context, self.desk = context, desk
        self.tiles: dict[GoalName, BigButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_LARGE)
        follow_width(self)
        for title, names in self._fields():
            if names:
                column.addWidget(self._field(title, names))
        self.picker = SearchPicker(context, job_search(desk), keep=False)
        self.picker.chosen.connect(self._job_chosen)
        self.picker.list.installEventFilter(self)
        self.job = Field(
            context,
            "job",
            mark("Ways", "What is the job called?"),
            self.picker,
            hint=mark("Ways", "Type a few letters, then choose from the list."),
        )
        other = Section(context, mark("Ways", "Another job"), level=3, space_above=0)
        other.parts.setSpacing(SPACE_SMALL)
        other.add(self.job)
        column.addWidget(other)

    def _fields(self) -> Iterable[tuple[Text, list[GoalName]]]:
        """Yields every field with the ends that lie in it; the first field holds the bands too."""
        pack = self.desk.workspace.lookup.pack
        names = routing.goal_names(self.desk.workspace)
        bands = [name for name in names if name.kind is GoalKind.BAND]
        groups = {goal.id: goal.group for goal in pack.goals}
        for term in pack.about.goal_groups:
            goals = [
                name for name in names if name.kind is GoalKind.GOAL and groups[name.id] == term.id
            ]
            yield partial(self._words_of, term.title), [*bands, *goals]
            bands = []
        if bands:
            yield (lambda: self.desk.wording.label(GOAL_KIND, "band")), bands

    def _words_of(self, text: PackText) -> str:
        return self.desk.wording.text(text)

    def _field(self, title: Text, names: list[GoalName]) -> Section:
        section = Section(self.context, title, level=3, space_above=0)
        section.parts.setSpacing(SPACE_SMALL)
        grid = TileGrid()
        grid.set_tiles([self._tile(name) for name in names])
        section.add(grid)
        return section

    def _tile(self, name: GoalName) -> BigButton:
        tile = BigButton(
            self.context,
            lambda: RouteWords(self.desk.wording).goal(name),
            hint=lambda: self._hint(name),
            on_click=lambda: self.chosen.emit(name),
        )
        self.tiles[name] = tile
        return tile

    def _hint(self, name: GoalName) -> str:
        """What of the person belongs to an end: how a band stands, what they aim for and chose."""
        record, say, tr = self.desk.record(), self.desk.wording, self.context.translate
        parts = []
        answer = self.desk.answer() if name.kind is GoalKind.BAND else None
        if answer is not None:
            status = answer.bands.fit(name.id).finding.status
            parts.append(say.label(labels.STATUS, status))
        if record is not None and record.worker.goal == name.id:
            parts.append(tr("Ways", "You have chosen a way there"))
        elif record is not None and record.worker.target == name.id:
            parts.append(tr("Ways", "Your aim"))
        return " · ".join(parts)

    def refresh(self) -> None:
        """Says anew what of the person belongs to each end."""
        for tile in self.tiles.values():
            tile.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scrolls so that the matches can be seen when they appear."""
        if watched is self.picker.list and event.type() == QEvent.Type.Show:
            reveal(self.picker)
        return super().eventFilter(watched, event)

    def _job_chosen(self, match: Match) -> None:
        self.picker.clear()
        self.chosen.emit(GoalName(GoalKind.ROLE, match.id))
