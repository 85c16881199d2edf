"""What is open for the people of the open book and who could follow in a job, bit by bit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.team_plans import Follower, PersonGaps
from careerplanner.rules.team.develop import person_gaps
from careerplanner.rules.team.succeed import follower
from careerplanner.services.team.people_view import READ, PeopleView

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace

_RATED: frozenset[Entity] = READ | {Entity.RATING}


class GapsView(PeopleView[PersonGaps]):
    """What is open for everybody in the open book."""

    reads: frozenset[Entity] = _RATED

    def answer(self, records: tuple[Record, ...]) -> tuple[PersonGaps, ...]:
        """Work out what is open for some people."""
        return person_gaps(self.together(records))


class FollowersView(PeopleView[Follower]):
    """Everybody in the open book held against one job.

    Args:
        workspace: Gives the book, the pack and the day.
        role: Id of the job's role.

    Attributes:
        role: As given.
        turns: How often some people were worked out: another number, another answer.
    """

    def __init__(self, workspace: Workspace, role: str) -> None:
        super().__init__(workspace)
        self.role = role
        self.turns = 0

    def answer(self, records: tuple[Record, ...]) -> tuple[Follower, ...]:
        """Hold some people against the job."""
        self.turns += 1
        day, lookup = self._workspace.today(), self._workspace.lookup
        return tuple(follower(record, self.role, lookup, day, day) for record in records)
