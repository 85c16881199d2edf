"""What there is to do in a small pack, and what each thing asks for first; for ``brute``.

What somebody else says, and an age that is waited for, are awards of that name in a copy of the
pack; so are awards that have been looked at and found to count.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.awards import Award, AwardStanding, Extent
from careerplanner.domain.record import HeldAward, HeldState, Post, Registration
from careerplanner.domain.requirement import (
    AgeAtLeast,
    AllOf,
    AnyOf,
    AtLeast,
    AwardChoice,
    EnrolledOn,
    Holds,
    NotStated,
    PostIs,
    Requirement,
    WorkingTowards,
)
from careerplanner.domain.study import CourseStanding
from careerplanner.framework.facts import walk
from tests.rules.people import DAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.pack import Pack
    from careerplanner.domain.study import Course
    from careerplanner.framework.lookup import Lookup
    from tests.rules.brute import Acts, Trial

ASKED = (Holds, WorkingTowards, EnrolledOn)


class Asks:
    """What awards ask for first, and what there is to do for a requirement."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.pack = trial.plain

    def of(self, act: str) -> Requirement | None:
        """Return what has to hold when an award is begun; what is under way asks for nothing."""
        name = what(act)
        if self._under_way(name):
            return None
        course = self._course(name)
        return (course.before if course else None) or self.pack.award(name).before

    def acts_for(self, nodes: Iterable[Requirement | None]) -> Acts:
        """Return everything that could help towards some requirements."""
        acts: set[str] = set()
        open_ends = [node for node in nodes if node is not None]
        while open_ends:
            for act in self._acts(open_ends.pop()):
                if act not in acts:
                    acts.add(act)
                    before = self.of(act) if act.startswith("award:") else None
                    open_ends += [before] if before else []
        return frozenset(acts)

    def _acts(self, node: Requirement) -> Iterator[str]:
        silent = {
            part.id
            for whole in walk(node)
            if isinstance(whole, AnyOf) and not all(isinstance(p, NotStated) for p in whole.of)
            for part in whole.of
            if isinstance(part, NotStated)
        }
        for part in walk(node):
            if isinstance(part, NotStated) and part.id not in silent:
                yield f"ask:{part.id}"
            elif isinstance(part, AgeAtLeast):
                yield f"age:{part.id}"
            elif isinstance(part, PostIs):
                yield from (f"post:{role}" for role in part.roles)
            elif isinstance(part, ASKED):
                yield from self._for_award(part.choice.award or "")

    def _for_award(self, name: str) -> Iterator[str]:
        start = self.trial.start
        by = {held.id: held.award for held in self.trial.record.awards}
        towards = start.under_way.get(name)
        if towards is not None and towards.sure and by[towards.by.id] != name:
            yield f"award:{by[towards.by.id]}"
            return
        cover = start.held.get(name)
        if cover is not None and not cover.sure:
            yield f"check:{cover.by.id}"
        for award in (self.pack.award(name), *self._kin(name)):
            if self._under_way(award.id) or self._open(award):
                yield f"award:{award.id}"

    def _kin(self, name: str) -> Iterator[Award]:
        family = self.pack.award(name).family
        for award in self.pack.pack.awards:
            exact = any(
                entry.awards == (name,)
                and entry.purpose is self.trial.purpose
                and entry.extent is Extent.FULL
                for entry in award.counts_as
            )
            if exact and award.family == family:
                yield award

    def _under_way(self, name: str) -> bool:
        state = HeldState.WORKING_TOWARDS
        return any(one.award == name and one.state is state for one in self.trial.record.awards)

    def _open(self, award: Award) -> bool:
        courses = self.pack.courses_for(award.id)
        current = award.standing is AwardStanding.CURRENT
        return current and (not courses or self._course(award.id) is not None)

    def _course(self, name: str) -> Course | None:
        fitting = (
            course
            for course in self.pack.courses_for(name)
            if course.standing is CourseStanding.OPEN and course.basis.in_force(DAY)
        )
        return next(fitting, None)


# ---- what somebody says, as awards ---------------------------------------------------------------


def answerable(node: Requirement) -> Requirement:
    """A requirement with everything that is said or waited for made an award of that name."""
    known = _ANSWERABLE.get(id(node))
    if known is None:
        known = _ANSWERABLE[id(node)] = (node, _put(node))
    return known[1]


_ANSWERABLE: dict[int, tuple[Requirement, Requirement]] = {}


def _put(node: Requirement) -> Requirement:
    if isinstance(node, NotStated):
        return Holds(node.id, node.basis, None, AwardChoice(f"ask:{node.id}"))
    if isinstance(node, AgeAtLeast):
        said = Holds(f"{node.id}-or", node.basis, None, AwardChoice(f"age:{node.id}"))
        return AnyOf(node.id, node.basis, None, (node, said))
    if isinstance(node, AllOf | AnyOf | AtLeast):
        return replace(node, of=tuple(_put(part) for part in node.of))
    return node


def with_answers(lookup: Lookup) -> Pack:
    """A copy of a pack in which every award that has to be checked may have been."""
    pack = lookup.pack
    checked = tuple(
        replace(
            award,
            id=f"checked-{award.id}",
            counts_as=tuple(replace(entry, extent=Extent.FULL) for entry in award.counts_as),
        )
        for award in pack.awards
        if award.counts_as
    )
    first = pack.awards[0]
    answers = tuple(
        replace(first, id=f"{kind}:{node.id}", counts_as=(), family="")
        for node in every_node(lookup)
        for kind in ("ask", "age")
    )
    return replace(pack, awards=(*pack.awards, *checked, *answers))


def every_node(lookup: Lookup) -> Iterator[Requirement]:
    """Every part of every requirement of a small pack."""
    pack = lookup.pack
    roots = [award.before for award in pack.awards] + [course.before for course in pack.courses]
    roots += [goal.requirement for goal in pack.goals]
    roots += [way.requirement for way in pack.register_routes]
    roots += [version.award for rule in pack.register_rules for version in rule.versions]
    for root in roots:
        if root is not None:
            yield from walk(root)


def what(act: str) -> str:
    return act.partition(":")[2]


def entry_of(act: str) -> HeldAward | Post | Registration:
    kind, _, what = act.partition(":")
    if kind == "post":
        return Post(act, what)
    if kind == "registered":
        return Registration(act, what)
    if kind == "check":
        return HeldAward(act, f"checked-{what.removeprefix('held-')}")
    return HeldAward(act, what if kind == "award" else act)
