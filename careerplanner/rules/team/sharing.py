"""Answers given once for all who look the same.

Nothing here decides anything. A requirement is answered by ``conditions`` for the first person who
looks a certain way to it (``sight``); whoever else looks so gets the same answer. A requirement
with parts is put together from the answers of its parts by the same rule as for one person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from careerplanner.domain.awards import Purpose
from careerplanner.framework.facts import children_of
from careerplanner.rules.conditions import Combining, answer, combine
from careerplanner.rules.induction_fit import induction_overview
from careerplanner.rules.team.sight import Asked, Sight, stand_ins

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from careerplanner.domain.finding import Finding, Status
    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.situation import Asking, Situation
    from careerplanner.rules.team.person import Person
    from careerplanner.rules.team.sight import Look

FoundT = TypeVar("FoundT")


class Shared(Generic[FoundT]):
    """Answers of one kind; who looks the same to what is asked shares one.

    Args:
        sight: What is looked at.
        ask: Answers for one person.
    """

    def __init__(self, sight: Sight, ask: Callable[[Asked], FoundT]) -> None:
        self._sight = sight
        self._ask = ask
        self._found: dict[Hashable, FoundT] = {}

    def of(self, asked: Asked) -> FoundT:
        """Return the answer for a person."""
        if not self._sight.is_shared:
            return self._ask(asked)
        key = self._sight.key(asked)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._ask(asked)
        return found


class Sharing:
    """Gives the answers that many people share, for one pack and day.

    Args:
        lookup: The pack.
        asking: The day.
    """

    def __init__(self, lookup: Lookup, asking: Asking) -> None:
        self.lookup = lookup
        self.asking = asking
        self._stand_ins = {one: stand_ins(lookup, one) for one in Purpose}
        self._statuses: dict[tuple[int, Purpose], Shared[Status]] = {}
        self._rows: dict[tuple[int, Purpose], Shared[tuple[Status, ...]]] = {}
        self._overviews: dict[Hashable, Finding] = {}

    def asked(self, person: Person, situation: Situation) -> Asked:
        """Return a person asked a question in one of their situations."""
        return Asked(person, situation)

    def status(self, node: Requirement, asked: Asked) -> Status:
        """Say how a requirement stands for a person."""
        return self._status_of(node, asked.situation).of(asked)

    def statuses(self, node: Requirement, asked: Asked) -> tuple[Status, ...]:
        """Say how a requirement and all below it stand, top down."""
        shared = self._rows.get((id(node), asked.situation.purpose))
        if shared is None:

            def ask(one: Asked) -> tuple[Status, ...]:
                below = (self.statuses(part, one) for part in children_of(node))
                return (self.status(node, one), *(status for row in below for status in row))

            shared = self.shared((node,), asked.situation, ask)
            self._rows[id(node), asked.situation.purpose] = shared
        return shared.of(asked)

    def overview(self, person: Person) -> Finding:
        """Say how the induction stands; which entries say so is another person's and not told."""
        key = person.induction, person.band.client_groups
        known = self._overviews.get(key)
        if known is None:
            known = self._overviews[key] = induction_overview(person.band)
        return known

    def shared(
        self,
        nodes: Iterable[Requirement],
        situation: Situation,
        ask: Callable[[Asked], FoundT],
        looks: Iterable[Look] = (),
    ) -> Shared[FoundT]:
        """Return a way to share answers that rest on some requirements.

        Args:
            nodes: The requirements.
            situation: Any that is asked for the same purpose.
            ask: Answers for one person; must look at nothing but the requirements and ``looks``.
            looks: What else the answers rest on.
        """
        return Shared(Sight(nodes, situation, self._stand_ins[situation.purpose], looks), ask)

    def _status_of(self, node: Requirement, situation: Situation) -> Shared[Status]:
        shared = self._statuses.get((id(node), situation.purpose))
        if shared is None:
            shared = self.shared((node,), situation, self._asking(node, situation))
            self._statuses[id(node), situation.purpose] = shared
        return shared

    def _asking(self, node: Requirement, situation: Situation) -> Callable[[Asked], Status]:
        """Return what answers one requirement for one person."""
        if not isinstance(node, Combining):
            return lambda asked: answer(node, asked.situation).status
        parts = [self._status_of(part, situation) for part in children_of(node)]
        combined: dict[tuple[Status, ...], Status] = {}

        def ask(asked: Asked) -> Status:
            statuses = tuple([part.of(asked) for part in parts])
            found = combined.get(statuses)
            if found is None:
                found = combined[statuses] = combine(node, statuses)
            return found

        return ask
