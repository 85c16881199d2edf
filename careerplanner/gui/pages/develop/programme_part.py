"""The learning programme of a band: its parts, why, what they are made of, and whom they serve."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.drop_down import DropDownField
from careerplanner.gui.widgets.finding_view import basis_lines
from careerplanner.gui.widgets.fold_list import FoldList, FoldRow
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.team_plan.develop_words import DevelopWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.finding import PackName
    from careerplanner.domain.programme import ProgrammePart
    from careerplanner.domain.team_plans import TeamLearning
    from careerplanner.gui.desk import Desk


class ProgrammeSection(Section):
    """One programme at a time.

    Args:
        desk: The open book.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.context, mark("Develop", "A learning programme for each band"))
        self.desk = desk
        self._found: dict[PackName, TeamLearning] = {}
        context = desk.context
        self.band = DropDownField(context, "band", mark("Develop", "Band"))
        self.band.edited.connect(self._show)
        self.explains = BodyText(context, self._explains)
        self.rows = FoldList(context)
        for part in (self.band, self.explains, self.rows):
            self.add(part)

    def show_team(self, found: Iterable[TeamLearning]) -> None:
        """Shows the programmes with whom of a team they serve."""
        self._found = {one.learning: one for one in found}
        programmes = self.desk.workspace.lookup.pack.programmes
        self.setVisible(bool(programmes))
        self.band.set_choices(Choice(one.band, partial(self._band, one.band)) for one in programmes)
        self._show()

    def _band(self, band: str) -> str:
        return self.desk.wording.band(band)

    def _words(self) -> DevelopWords:
        return DevelopWords(self.desk.wording)

    def _explains(self) -> str:
        found = self.desk.workspace.lookup.find_programme(self.band.value())
        return self._words().programme(found) if found is not None else ""

    def _show(self) -> None:
        found = self.desk.workspace.lookup.find_programme(self.band.value())
        self.rows.set_rows(self._row(part) for part in (found.parts if found else ()))
        self.explains.retranslate()

    def _row(self, part: ProgrammePart) -> FoldRow:
        found = self._found
        return FoldRow(
            key=part.id,
            title=lambda: self.desk.wording.text(part.title),
            detail=lambda: self._words().served_by(part, found),
            fill=partial(self._inside, part),
            shows=part,
        )

    def _inside(self, part: ProgrammePart) -> Iterator[QWidget]:
        yield BodyText(self.context, lambda: self._words().part(part))
        for name in part.covers:
            yield BodyText(self.context, lambda name=name: f"• {self._words().covered_name(name)}")
        yield from basis_lines(self.context, lambda: self.desk.wording, part.basis)
