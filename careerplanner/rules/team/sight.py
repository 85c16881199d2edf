"""What a requirement can see of a person.

Two people who look the same to a requirement get the same answer from it, so it is asked once for
both. Each kind of requirement has an entry here that says what it looks at; one that has none is
asked person by person, which is slow and right.
"""

from __future__ import annotations

from dataclasses import dataclass
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

    Look = Callable[["Asked"], Hashable]


class Asked:
    """A person asked one of the two questions.

    Args:
        person: Who.
        situation: In which situation.

    Attributes:
        person: Who.
        situation: In which situation.
    """

    __slots__ = ("person", "situation")

    def __init__(self, person: Person, situation: Situation) -> None:
        self.person = person
        self.situation = situation


def _induction(asked: Asked) -> Hashable:
    return asked.person.induction, asked.situation.client_groups


def _posts(asked: Asked) -> Hashable:
    situation = asked.situation
    return tuple((post.role, post.setting, situation.groups_of(post)) for post in situation.posts)


def _registrations(asked: Asked) -> Hashable:
    return frozenset((entry.category, entry.state) for entry in asked.situation.registrations)


def _work(asked: Asked) -> Hashable:
    return tuple((post.role, post.started, post.ended) for post in asked.person.record.posts)


def _hours(asked: Asked) -> Hashable:
    return tuple(post.hours for post in asked.situation.posts)


def _born(asked: Asked) -> Hashable:
    return asked.person.record.worker.born


def _home(asked: Asked) -> Hashable:
    return asked.person.record.worker.lives_in


def _earnings(asked: Asked) -> Hashable:
    return asked.person.record.worker.earnings


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
        known: As from `stand_ins` for that purpose.
        looks: What else is looked at.

    Attributes:
        is_shared: Whether people who look the same to them can share their answers.
    """

    def __init__(
        self,
        nodes: Iterable[Requirement],
        situation: Situation,
        known: dict[str, StandIns],
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
        some = [known[name] for name in wanted if name in known]
        self._awards = frozenset(wanted).union(*(one.awards for one in some))
        self._roles = frozenset[str]().union(*(one.roles for one in some))
        self._enrolled = any(isinstance(leaf, EnrolledOn) for leaf in leaves)
        own = (look for leaf in leaves for look in _LOOKS.get(type(leaf), ()))
        self._looks = tuple(dict.fromkeys([*own, *looks]))

    def key(self, asked: Asked) -> Hashable:
        """Return what the requirements see of a person; equal where they look the same to them.

        An award that the catalogue does not know may be any. For which role awards are accepted
        matters only to who has such an award.
        """
        person = asked.person
        key: Hashable = person.has_unknown
        if not self._awards.isdisjoint(person.award_ids):
            seen = [one for one in person.awards if one[0] in self._awards]
            roles = asked.situation.roles & self._roles
            key = (key, roles, *(seen if self._enrolled else [one[:2] for one in seen]))
        if self._looks:
            key = (key, *[look(asked) for look in self._looks])
        return key


@dataclass(frozen=True, slots=True)
class StandIns:
    """What may stand in for an award.

    Attributes:
        awards: Ids of the awards, itself among them. Whether one does on the day and for the role
            is left to the rules: it is enough that no other award can matter.
        roles: Ids of the roles for which one of them is accepted and not for others.
    """

    awards: frozenset[str]
    roles: frozenset[str]


def stand_ins(lookup: Lookup, purpose: Purpose) -> dict[str, StandIns]:
    """Return for each award of the catalogue what may stand in for it."""
    return {award.id: _stand_ins(award.id, lookup, purpose) for award in lookup.pack.awards}


def _stand_ins(award: str, lookup: Lookup, purpose: Purpose) -> StandIns:
    seen, waiting = {award}, [award]
    roles: set[str] = set()
    while waiting:
        for one in lookup.awards_counting_as(waiting.pop()):
            if one.counts_as.purpose is not purpose:
                continue
            roles.update(one.counts_as.roles)
            if one.award.id not in seen:
                seen.add(one.award.id)
                waiting.append(one.award.id)
    return StandIns(frozenset(seen), frozenset(roles))
