"""The answer over the table: who needs something, and who is ready to step up.

A tile for each need that somebody has, with their names; pressing it shows them. People are
counted, never measured.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.ways.end_choice import TileGrid
from careerplanner.gui.tokens import SPACE_SMALL
from careerplanner.gui.widgets.big_button import BigButton
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.team.need_words import NEEDING, STEPPING_UP, NeedWords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerplanner.domain.team import TeamLine
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.team.team_filters import Need

NAMES_SHOWN = 3
"""How many names stand on a tile."""


class TeamAnswer(QWidget):
    """Two questions with an answer each.

    Args:
        desk: The open book.

    Signals:
        asked: A need (`Need`) whose people are to be shown.
    """

    asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.context = desk, desk.context
        self.counts: Mapping[Need, tuple[TeamLine, ...]] = {}
        self.tiles: dict[Need, BigButton] = {}
        self.grids: list[tuple[tuple[Need, ...], TileGrid, BodyText]] = []
        self._shown: list[tuple[Need, ...]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_SMALL)
        follow_width(self)
        self._part(
            mark("Team", "Who needs something?"),
            NEEDING,
            mark("Team", "Nobody, as far as the records say."),
        )
        self._part(
            mark("Team", "Who is ready to step up?"),
            STEPPING_UP,
            mark(
                "Team",
                "Nobody has qualifications ahead of the job, or is on the way to the next band.",
            ),
        )

    def _part(self, title: Text, needs: tuple[Need, ...], nobody: Text) -> None:
        grid, none = TileGrid(), BodyText(self.context, nobody)
        for part in (Heading(self.context, title, level=2), grid, none):
            self._column.addWidget(part)
        for need in needs:
            self.tiles[need] = BigButton(
                self.context,
                partial(self._title, need),
                hint=partial(self._names, need),
                on_click=partial(self.asked.emit, need),
            )
            self.tiles[need].hide()
        self.grids.append((needs, grid, none))
        self._shown.append(())

    def show_counts(self, counts: Mapping[Need, tuple[TeamLine, ...]], *, whole: bool) -> None:
        """Shows who has which need.

        Args:
            counts: Who has each need.
            whole: Whether everybody has been looked at; until then "nobody" is not said.
        """
        if counts == self.counts and not whole:
            return
        self.counts = counts
        for at, (needs, grid, none) in enumerate(self.grids):
            some = tuple(need for need in needs if counts.get(need))
            if some != self._shown[at]:
                self._shown[at] = some
                for need in needs:
                    self.tiles[need].setVisible(need in some)
                grid.set_tiles([self.tiles[need] for need in some])
            for need in some:
                self.tiles[need].retranslate()
            grid.setVisible(bool(some))
            none.setVisible(not some and whole)

    def _title(self, need: Need) -> str:
        title = NeedWords(self.desk.wording).title(need)
        return f"{title}: {len(self.counts.get(need, ()))}"

    def _names(self, need: Need) -> str:
        names = [line.name for line in self.counts.get(need, ())]
        shown, more = names[:NAMES_SHOWN], len(names) - NAMES_SHOWN
        if more > 0:
            shown.append(self.context.translate("Team", "others: {count}", count=more))
        return ", ".join(shown)
