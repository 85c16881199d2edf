"""Checks of what is asked for first: no award and no course waits for itself.

A course that says what it asks for stands in for what its award asks for. Only open courses count:
where an award has none, it is taken by what it asks for itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain import requirement as language
from careerplanner.domain.study import CourseStanding

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from careerplanner.domain.awards import Award
    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft, Spot


def prerequisites_can_be_met(draft: Draft) -> Iterator[Fault]:
    """No award has to be held before itself, through however many others and their courses."""
    catalogue = _Catalogue(draft)
    if catalogue.is_ambiguous:
        return  # the same id twice is a fault of its own
    open_to_all = catalogue.obtainable()
    reported: set[str] = set()
    for award in draft.pack.awards:
        loop = catalogue.loop_from(award, open_to_all)
        if loop and not reported & set(loop):
            reported |= set(loop)
            spot = catalogue.place_of(award, loop[1])
            yield draft.fault(spot, "pack.prerequisite_loop", path=" > ".join(loop))


def courses_do_not_ask_for_what_they_give(draft: Draft) -> Iterator[Fault]:
    """Whoever has not got the award that a course ends in can take the course."""
    catalogue = _Catalogue(draft)
    if catalogue.is_ambiguous:
        return
    held = catalogue.obtainable()
    for number, course in enumerate(draft.pack.courses):
        before, award = course.before, course.award
        if before is None or award not in held or not catalogue.can_be_met(before, held):
            continue
        # What is had no later than the award itself cannot depend on it; mostly that is enough.
        sooner = {name for name, turn in held.items() if name != award and turn <= held[award]}
        if catalogue.can_be_met(before, sooner):
            continue
        if not catalogue.can_be_met(before, catalogue.obtainable(leave_out=award)):
            spot = draft.spot("courses", number).at("before")
            yield draft.fault(spot, "pack.course_loop", award=award)


Ways = list[tuple[language.Requirement | None, "Spot"]]
"""What is asked for first on each way to an award, with the place where it is written."""


class _Catalogue:
    """The awards of a draft and what has to be held or done before each of them."""

    def __init__(self, draft: Draft) -> None:
        self.awards = {award.id: award for award in draft.pack.awards}
        self.is_ambiguous = len(self.awards) < len(draft.pack.awards)
        self.ways: dict[str, Ways] = {}
        self._families: dict[language.AwardChoice, list[str]] = {}
        own: dict[str, tuple[language.Requirement | None, Spot]] = {}
        for number, award in enumerate(draft.pack.awards):
            own[award.id] = (award.before, draft.spot("awards", number).at("before"))
        for number, course in enumerate(draft.pack.courses):
            if course.standing is CourseStanding.OPEN and course.award in own:
                spot = draft.spot("courses", number).at("before")
                way = own[course.award] if course.before is None else (course.before, spot)
                self.ways.setdefault(course.award, []).append(way)
        for name, way in own.items():
            self.ways.setdefault(name, [way])

    def obtainable(self, leave_out: str = "") -> dict[str, int]:
        """Ids of the awards that somebody who starts with none can come to hold, and in what turn.

        Args:
            leave_out: Id of an award that is not given to anybody.
        """
        held: dict[str, int] = {}
        counted: set[str] = set()
        turn = 0
        while True:
            turn += 1
            more = [
                name
                for name, ways in self.ways.items()
                if name not in held
                and name != leave_out
                and any(before is None or self._can_be_met(before, counted) for before, _ in ways)
            ]
            if not more:
                return held
            held |= dict.fromkeys(more, turn)
            counted |= self._counted(more)

    def can_be_met(self, node: language.Requirement, held: Iterable[str]) -> bool:
        """Whether the awards that a requirement asks for are held, or stood in for."""
        return self._can_be_met(node, self._counted(held))

    def _counted(self, held: Iterable[str]) -> set[str]:
        """What is held, and what that counts as."""
        found = set(held)
        return found | {n for had in found for c in self.awards[had].counts_as for n in c.awards}

    def _can_be_met(self, node: language.Requirement, held: set[str]) -> bool:
        match node:
            case language.AllOf():
                return all(self._can_be_met(below, held) for below in node.of)
            case language.AnyOf():
                return any(self._can_be_met(below, held) for below in node.of)
            case language.AtLeast():
                return sum(self._can_be_met(below, held) for below in node.of) >= node.count
            case language.Holds() | language.WorkingTowards() | language.EnrolledOn():
                return any(name in held for name in self._members(node.choice))
            case _:
                return True

    def _members(self, choice: language.AwardChoice) -> list[str]:
        """Ids of the catalogue's awards that a choice names; an unknown one is no concern here."""
        if choice.award is not None:
            return [choice.award]
        known = self._families.get(choice)
        if known is None:
            known = [award.id for award in self.awards.values() if is_chosen(award, choice)]
            self._families[choice] = known
        return known

    def loop_from(self, award: Award, held: Collection[str]) -> list[str]:
        """The circle that ``award`` stands in, from it back to itself, or nothing."""
        path = [award.id]
        tried: set[str] = set()
        waiting = [(path, name) for name in self._blockers(award.id, held)]
        while waiting:
            path, name = waiting.pop()
            if name == award.id:
                return [*path, name]
            if name not in tried:
                tried.add(name)
                longer = [*path, name]
                waiting.extend((longer, below) for below in self._blockers(name, held))
        return []

    def place_of(self, award: Award, asked: str) -> Spot:
        """Where it is written that ``asked`` has to be held before ``award``."""
        ways = self.ways[award.id]
        named = (spot for before, spot in ways if asked in self._asked(before))
        return next(named, ways[0][1])

    def _blockers(self, award: str, held: Collection[str]) -> list[str]:
        """Awards asked for before ``award`` that nobody can come to hold."""
        if award in held:
            return []
        asked = [name for before, _ in self.ways[award] for name in self._asked(before)]
        return [name for name in asked if name in self.awards and name not in held]

    def _asked(self, before: language.Requirement | None) -> list[str]:
        asked: list[str] = []
        waiting = [] if before is None else [before]
        while waiting:
            node = waiting.pop()
            match node:
                case language.AllOf() | language.AnyOf() | language.AtLeast():
                    waiting.extend(reversed(node.of))
                case language.Holds() | language.WorkingTowards() | language.EnrolledOn():
                    asked.extend(self._members(node.choice))
                case _:
                    pass
        return asked


def is_chosen(award: Award, choice: language.AwardChoice) -> bool:
    """Whether a choice of a family and a level takes in an award."""
    if choice.family is None or award.family != choice.family:
        return False
    least = choice.level_at_least
    return least is None or (award.level is not None and award.level >= least)
