"""What a route is made of while it is searched: needs, parts, and where in the route one stands.

How they are found is ``route_search``; what a reader is told of them is made in ``route_steps``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.requirement import Requirement

MOST_PARTS = 48
"""Alternatives kept at each place of the search; more than these no person would compare."""


class Mode(Enum):
    """How far something has to be."""

    DONE = auto()
    BEGUN = auto()


@dataclass(frozen=True, slots=True)
class Top:
    """A need that answers a requirement itself, not only prepares for it.

    Attributes:
        key: Key of the need.
        mode: Whether it has to be done, or only begun.
    """

    key: str
    mode: Mode


@dataclass(slots=True, eq=False)
class Need:
    """One thing to do, as found by the search; never changed once it is made.

    (Not frozen: thousands are made for one question, and a frozen one takes three times as long.)

    Attributes:
        key: What makes two needs one, such as "award:core-adults".
        kind: Kind of step it becomes.
        basis: What asks for it.
        node: The requirement it meets, or None.
        finding: That requirement held against the record, or None.
        award: Id of the award, or "".
        course: Id of the course, or "".
        roles: For a job: ids of the jobs that will do, nearest first.
        route: Id of the way on to the register that is judged by people, or "".
        serves: Id of the award it prepares for, or "" where the goal itself asks for it.
        after: Keys to be done first.
        alongside: Keys to be begun first, or together with it.
        in_the_job: Whether it may be finished after the job aimed for has begun.
        others: Ids of other open courses that ask for the same.
        instead: Ids of other awards that would do in its place.
        choice: Id of the choice that it alone meets, or "".
        assumed: What is taken for granted: conditions that the record does not tell about.
    """

    key: str
    kind: StepKind
    basis: Basis
    node: Requirement | None = None
    finding: Finding | None = None
    award: str = ""
    course: str = ""
    roles: tuple[str, ...] = ()
    route: str = ""
    serves: str = ""
    after: frozenset[str] = frozenset()
    alongside: frozenset[str] = frozenset()
    in_the_job: bool = False
    others: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    choice: str = ""
    assumed: tuple[Finding, ...] = ()

    @property
    def identity(self) -> tuple[str, str, bool]:
        """What tells two needs of different routes apart."""
        return (self.key, self.course, self.in_the_job)

    def asked_by(self, node: Requirement) -> Need:
        """Return the same need, as what meets this requirement."""
        return replace(self, node=node, basis=node.basis)

    def preparing(self, award: str) -> Need:
        """Return the same need, as preparing for an award; the nearest one stays."""
        return self if self.serves else replace(self, serves=award)


@dataclass(eq=False)
class Part:
    """One way to meet a requirement; never changed once it is made.

    Attributes:
        needs: Everything to do for it, by key.
        tops: The needs that meet it themselves.
        assumed: Conditions that the record does not tell about.
    """

    needs: Mapping[str, Need] = field(default_factory=dict)
    tops: frozenset[Top] = frozenset()
    assumed: tuple[Finding, ...] = ()

    @cached_property
    def identities(self) -> frozenset[tuple[str, str, bool]]:
        """What tells this part from others."""
        needs = self.needs.values()
        return frozenset([(need.key, need.course, need.in_the_job) for need in needs])

    @cached_property
    def size(self) -> tuple[int, int, int]:
        """What orders parts: things to do, of them those to be done, jobs that will do."""
        done = sum([top.mode is Mode.DONE for top in self.tops])
        jobs = sum([len(need.roles) for need in self.needs.values() if need.roles])
        return (len(self.needs), done, -jobs)

    def with_need(self, need: Need) -> Part:
        """Return the part with one need put in place of that of its key."""
        return Part({**self.needs, need.key: need}, self.tops, self.assumed)

    def of_choice(self, choice: str) -> Part:
        """Mark the award that alone meets a choice, so that routes by others like it are joined."""
        if len(self.tops) != 1:
            return self
        need = self.needs.get(next(iter(self.tops)).key)
        if need is None or need.kind is not StepKind.TAKE_AWARD:
            return self
        return self.with_need(replace(need, choice=choice))

    def keys(self, mode: Mode) -> frozenset[str]:
        """Return the keys of the tops of one mode."""
        return frozenset(top.key for top in self.tops if top.mode is mode)


NOTHING = Part()
"""The part of a requirement that is met, or that does not apply."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a route a requirement is asked.

    A job that is aimed for can be the job in which an award is assessed, but only where the
    award need not be finished before that job begins.

    Attributes:
        here: Jobs that count as held where this requirement is asked.
        done: Jobs that count as held while an award is gained that has to be done by here.
        begun: The same for one that only has to be begun by here.
        job: Key of the job aimed for, or "".
        spread: Whether every course is a route of its own; otherwise the best is taken.
    """

    here: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()
    job: str = ""
    spread: bool = False

    def inside(self) -> Place:
        """Return the same place for one of several things asked together."""
        return Place(self.here, self.done, self.begun, self.job) if self.spread else self

    def for_award(self, mode: Mode) -> Place:
        """Return where an award asked for here stands while its own conditions are met."""
        roles = self.done if mode is Mode.DONE else self.begun
        return Place(roles, self.done, roles, self.job)


def both(first: Part, second: Part) -> Part:
    """Return a part that does what both do; what the first says of a shared need stands."""
    if second is NOTHING:
        return first
    needs = {**second.needs, **first.needs}
    for key in first.needs.keys() & second.needs.keys():
        needs[key] = _one(first.needs[key], second.needs[key])
    assumed = tuple({found.node: found for found in (*first.assumed, *second.assumed)}.values())
    return Part(needs, first.tops | second.tops, assumed)


def _one(mine: Need, other: Need) -> Need:
    """Return one need for two of a key: before the job if one is, and a job that does for both."""
    if mine.in_the_job and not other.in_the_job:
        return other
    if mine.roles != other.roles:
        return replace(mine, roles=tuple(role for role in mine.roles if role in other.roles))
    return mine


def each(parts: Iterable[tuple[Part, ...]]) -> tuple[Part, ...]:
    """Return every way to do all of several things, without those that do more than another."""
    found: tuple[Part, ...] = (NOTHING,)
    for options in parts:
        if len(options) == 1 and options[0] is NOTHING:
            continue
        if len(found) == 1 and found[0] is NOTHING:
            found = options
        else:
            found = fewest([both(one, other) for one, other in product(found, options)])
    return found


def _by_size(part: Part) -> tuple[int, int, int]:
    return part.size


def fewest(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return the parts that are not another one with more to do, smallest first, and not too many.

    Of those that ask for the same things the one stays for which the fewest have to be done, and
    not only begun; then the one for which the most jobs will do; then the one found first.
    """
    ordered = sorted(parts, key=_by_size)
    if len(ordered) <= 1:
        return tuple(ordered)
    kept: list[tuple[frozenset[tuple[str, str, bool]], Part]] = []
    for part in ordered:
        names = part.identities
        if not any(other <= names for other, _ in kept):
            kept.append((names, part))
            if len(kept) >= MOST_PARTS:
                break
    return tuple(part for _, part in kept)


def reachable(part: Part) -> Part:
    """Return the part without needs that nothing in it leads to."""
    wanted = [top.key for top in part.tops]
    seen: dict[str, Need] = {}
    while wanted:
        key = wanted.pop()
        if key in seen or key not in part.needs:
            continue
        need = seen[key] = part.needs[key]
        wanted += [*need.after, *need.alongside]
    kept = {key: need for key, need in part.needs.items() if key in seen}
    return Part(kept, part.tops, part.assumed)
