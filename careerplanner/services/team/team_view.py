"""How the people of the open book stand: a line for each, asked once, kept, filled in by bits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.team import TeamLine
from careerplanner.rules.team.team_lines import team_lines
from careerplanner.services.team.people_view import PeopleView

if TYPE_CHECKING:
    from careerplanner.domain.record import Record


class TeamView(PeopleView[TeamLine]):
    """The lines of everybody in the open book."""

    def answer(self, records: tuple[Record, ...]) -> tuple[TeamLine, ...]:
        """Work out the lines of some people."""
        return team_lines(self.together(records))
