"""What is open for the people of the open book, their training, and who could follow: by bits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.domain.team import TrainingCell
from careerplanner.domain.team_plans import Follower, PersonGaps
from careerplanner.rules.team.develop import person_gaps
from careerplanner.rules.team.matrices import training_rows
from careerplanner.rules.team.succeed import follower
from careerplanner.services.matrix.matrix_columns import own_key
from careerplanner.services.matrix.matrix_rows import own_titles
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


class TrainingView(PeopleView[dict[str, TrainingCell]]):
    """Everybody by training: a cell for each kind known of a person, by its id.

    What employers add has an id of its own in each record; it is known by its title here.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._titles: dict[str, str] = {}

    def answer(self, records: tuple[Record, ...]) -> tuple[dict[str, TrainingCell], ...]:
        """Hold some people against training."""
        rows = zip(training_rows(self.together(records)), records, strict=True)
        return tuple(self._by_title(row, own_titles(record)) for row, record in rows)

    def own_title(self, training: str) -> str:
        """Return what an employer calls a kind of training; "" for one of the pack."""
        return self._titles.get(training, "")

    def _by_title(
        self, row: dict[str, TrainingCell], titles: dict[str, str]
    ) -> dict[str, TrainingCell]:
        found: dict[str, TrainingCell] = {}
        for name, cell in row.items():
            key = name
            if name in titles and self._workspace.lookup.find_training(name) is None:
                key = own_key(titles[name], name)
                self._titles.setdefault(key, titles[name])
            if key not in found or cell.done is not None:
                found[key] = cell
        return found


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
