"""What the people of a team have in common: the pack, the day, and what was answered once for all.

Nothing here decides anything. A requirement is answered by ``conditions`` for the first person who
looks a certain way to it (``sight``); whoever else looks so gets the same answer. A requirement
with parts is put together from the answers of its parts by the same rule as for one person.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from careerplanner.domain.awards import Purpose
from careerplanner.rules.conditions import Combining, answer, combine
from careerplanner.rules.induction_fit import induction_overview
from careerplanner.rules.team.sight import Sight, awards_standing_in, roles_with_own_awards
from careerplanner.rules.team.training import TrainingRows
from careerplanner.rules.training_due import Trainings

if TYPE_CHECKING:
    from collections.abc import Hashable

    from careerplanner.domain.finding import Finding, Status
    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.situation import Asking, Situation
    from careerplanner.rules.team.person import Person


class Common:
    """A pack and a day, with answers that many people share.

    Args:
        lookup: The pack.
        asking: The day.
    """

    def __init__(self, lookup: Lookup, asking: Asking) -> None:
        self.lookup = lookup
        self.asking = asking
        self._sights: dict[tuple[int, Purpose], Sight] = {}
        self._standing_in = {one: awards_standing_in(lookup, one) for one in Purpose}
        self._own_awards = {one: roles_with_own_awards(lookup, one) for one in Purpose}
        self._overviews: dict[Hashable, Finding] = {}

    @cached_property
    def training_rows(self) -> TrainingRows:
        """Makes rows of training."""
        return TrainingRows(Trainings(self.lookup, self.asking.on))

    def status(self, node: Requirement, person: Person, situation: Situation) -> Status:
        """Say how a requirement stands for a person in one of their situations."""
        sight = self._sight(node, situation)
        if not sight.is_shared:
            return self._ask(sight, person, situation)
        key = self._key(sight, person, situation)
        known = sight.statuses.get(key)
        if known is None:
            known = sight.statuses[key] = self._ask(sight, person, situation)
        return known

    def statuses(
        self, node: Requirement, person: Person, situation: Situation
    ) -> tuple[Status, ...]:
        """Say how a requirement and all below it stand, top down."""
        sight = self._sight(node, situation)
        if not sight.is_shared:
            return self._ask_all(sight, person, situation)
        key = self._key(sight, person, situation)
        known = sight.rows.get(key)
        if known is None:
            known = sight.rows[key] = self._ask_all(sight, person, situation)
        return known

    def overview(self, person: Person) -> Finding:
        """Say how the induction stands; which entries say so is another person's and not told."""
        key = person.induction, person.band.client_groups
        known = self._overviews.get(key)
        if known is None:
            known = self._overviews[key] = induction_overview(person.band)
        return known

    def _ask(self, sight: Sight, person: Person, situation: Situation) -> Status:
        node = sight.node
        if isinstance(node, Combining):
            return combine(node, [self.status(part, person, situation) for part in sight.parts])
        return answer(node, situation).status

    def _ask_all(self, sight: Sight, person: Person, situation: Situation) -> tuple[Status, ...]:
        own = self.status(sight.node, person, situation)
        rows = (self.statuses(part, person, situation) for part in sight.parts)
        return (own, *(status for row in rows for status in row))

    def _sight(self, node: Requirement, situation: Situation) -> Sight:
        known = self._sights.get((id(node), situation.purpose))
        if known is None:
            known = Sight(node, situation, self._standing_in[situation.purpose])
            self._sights[id(node), situation.purpose] = known
        return known

    def _key(self, sight: Sight, person: Person, situation: Situation) -> Hashable:
        roles = situation.roles & self._own_awards[situation.purpose]
        return sight.key(person, situation, roles)
