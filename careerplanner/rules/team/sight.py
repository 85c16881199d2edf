"""What a requirement can see of a person.

Two people who look the same to a requirement get the same answer from it, so it is asked once for
both. Each kind of requirement has an entry here that says what it looks at; one that has none is
asked person by person, which is slow and right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.requirement import (
    AgeAtLeast,
    EarnsBelow,
    EnrolledOn,
    Experience,
    Holds,
    HoursAtLeast,
    Induction,
    LivesIn,
    NotStated,
    PostIs,
    Registered,
    WorkingTowards,
)
from careerplanner.framework.facts import children_of, walk
from careerplanner.rules.conditions import choices

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from careerplanner.domain.awards import Purpose
    from careerplanner.domain.requirement import Requirement
    from careerplanner.framework.lookup import Lookup
    from careerplanner.rules.situation import Situation
    from careerplanner.rules.team.person import Person

    Look = Callable[[Person, Situation], Hashable]


def _induction(person: Person, situation: Situation) -> Hashable:
    return person.induction, situation.client_groups


def _posts(_person: Person, situation: Situation) -> Hashable:
    return tuple((post.role, post.setting, situation.groups_of(post)) for post in situation.posts)


def _registrations(_person: Person, situation: Situation) -> Hashable:
    return frozenset((entry.category, entry.state) for entry in situation.registrations)


def _work(person: Person, _situation: Situation) -> Hashable:
    return tuple((post.role, post.started, post.ended) for post in person.record.posts)


def _hours(_person: Person, situation: Situation) -> Hashable:
    return tuple(post.hours for post in situation.posts)


def _born(person: Person, _situation: Situation) -> Hashable:
    return person.record.worker.born


def _home(person: Person, _situation: Situation) -> Hashable:
    return person.record.worker.lives_in


def _earnings(person: Person, _situation: Situation) -> Hashable:
    return person.record.worker.earnings


_AWARDS = (Holds, WorkingTowards, EnrolledOn)

_LOOKS: dict[type, tuple[Look, ...]] = {
    **dict.fromkeys(_AWARDS, ()),  # awards are told one by one, see `Sight.key`
    NotStated: (),
    Induction: (_induction,),
    PostIs: (_posts,),
    Registered: (_registrations,),
    Experience: (_work,),
    HoursAtLeast: (_hours,),
    AgeAtLeast: (_born,),
    LivesIn: (_home,),
    EarnsBelow: (_earnings,),
}


class Sight:
    """What some requirements, with all their parts, can see when asked for one purpose.

    Args:
        nodes: The requirements.
        situation: Any that is asked for that purpose.
        standing_in: As from `awards_standing_in` for that purpose.
        looks: What else is looked at.

    Attributes:
        is_shared: Whether people who look the same to them can share their answers.
    """

    def __init__(
        self,
        nodes: Iterable[Requirement],
        situation: Situation,
        standing_in: dict[str, frozenset[str]],
        looks: Iterable[Look] = (),
    ) -> None:
        leaves = [one for node in nodes for one in walk(node) if not children_of(one)]
        wanted = [
            award
            for leaf in leaves
            if isinstance(leaf, _AWARDS)
            for award in choices(leaf.choice, situation)
        ]
        self.is_shared = all(type(leaf) in _LOOKS for leaf in leaves)
        self._awards = frozenset().union(*(standing_in.get(name, {name}) for name in wanted))
        self._enrolled = any(isinstance(leaf, EnrolledOn) for leaf in leaves)
        own = (look for leaf in leaves for look in _LOOKS.get(type(leaf), ()))
        self._looks = tuple(dict.fromkeys([*own, *looks]))

    def key(self, person: Person, situation: Situation, roles: frozenset[str]) -> Hashable:
        """Return what the requirements see of a person; equal where they look the same to them.

        Args:
            person: Whom.
            situation: In which it is asked.
            roles: Those of the situation's roles for which some award is accepted and not for
                others.
        """
        seen = self._awards
        if self._enrolled:
            awards: Hashable = tuple([one for one in person.awards if one[0] in seen])
        else:
            awards = tuple([one[:2] for one in person.awards if one[0] in seen])
        if not self._looks:
            return awards, person.has_unknown, roles
        looks = tuple([look(person, situation) for look in self._looks])
        return awards, person.has_unknown, roles, looks


def awards_standing_in(lookup: Lookup, purpose: Purpose) -> dict[str, frozenset[str]]:
    """Return for each award all that may stand in for it, itself among them.

    Whether one does on the day and for the role is left to the rules: it is enough that no other
    award can matter.
    """
    found: dict[str, frozenset[str]] = {}
    for award in lookup.pack.awards:
        seen, waiting = {award.id}, [award.id]
        while waiting:
            for one in lookup.awards_counting_as(waiting.pop()):
                if one.counts_as.purpose is purpose and one.award.id not in seen:
                    seen.add(one.award.id)
                    waiting.append(one.award.id)
        found[award.id] = frozenset(seen)
    return found


def roles_with_own_awards(lookup: Lookup, purpose: Purpose) -> frozenset[str]:
    """Return the roles for which some award is accepted that is not accepted for others."""
    entries: Iterable[tuple[str, ...]] = (
        counted.roles
        for award in lookup.pack.awards
        for counted in award.counts_as
        if counted.purpose is purpose
    )
    return frozenset(role for roles in entries for role in roles)
