"""Checks of the award catalogue: each award plays a part and can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain import requirement as language
from careerplanner.domain.awards import AwardKind, AwardStanding
from careerplanner.framework.placed import choices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.awards import Award
    from careerplanner.errors import Fault
    from careerplanner.framework.draft import Draft

RECOGNISED_ONLY = (
    AwardKind.SHORT_COURSE,
    AwardKind.KNOWLEDGE,
    AwardKind.DEGREE,
    AwardKind.INDUCTION,
)
"""Kinds that people hold and write down without anything being asked of them."""


def awards_are_referred_to(draft: Draft) -> Iterator[Fault]:
    """An award counts as something, or something asks for it, or it is only to be recognised."""
    used = {name for award in draft.pack.awards for c in award.counts_as for name in c.awards}
    used |= {choice.award for choice, _ in choices(draft) if choice.award}
    used |= {course.award for course in draft.pack.courses}
    wanted = [choice for choice, _ in choices(draft) if choice.family]
    for number, award in enumerate(draft.pack.awards):
        exempt = award.kind in RECOGNISED_ONLY or award.standing is AwardStanding.OTHER_NATION
        if exempt or award.counts_as or award.id in used:
            continue
        if not any(_is_chosen(award, choice) for choice in wanted):
            yield draft.fault(draft.spot("awards", number), "pack.unused_award", id=award.id)


def awards_do_not_count_as_themselves(draft: Draft) -> Iterator[Fault]:
    """What an award stands in for is another award."""
    for number, award in enumerate(draft.pack.awards):
        for place, counts_as in enumerate(award.counts_as):
            if award.id in counts_as.awards:
                spot = draft.spot("awards", number).at("counts_as", place, "awards")
                yield draft.fault(spot, "pack.counts_as_itself", id=award.id)


def prerequisites_can_be_met(draft: Draft) -> Iterator[Fault]:
    """No award has to be held before itself, through however many others."""
    awards = {award.id: award for award in draft.pack.awards}
    if len(awards) < len(draft.pack.awards):
        return  # the same id twice is a fault of its own
    open_to_all = _obtainable(awards)
    reported: set[str] = set()
    for number, award in enumerate(draft.pack.awards):
        loop = _loop_from(award, awards, open_to_all)
        if loop and not reported & set(loop):
            reported |= set(loop)
            spot = draft.spot("awards", number).at("before")
            yield draft.fault(spot, "pack.prerequisite_loop", path=" > ".join(loop))


def _obtainable(awards: dict[str, Award]) -> set[str]:
    """Ids of the awards that somebody who starts with none can come to hold."""
    held: set[str] = set()
    while True:
        counted = held | {name for had in held for c in awards[had].counts_as for name in c.awards}
        more = {
            award.id
            for award in awards.values()
            if award.id not in held
            and (award.before is None or _can_be_met(award.before, counted, awards))
        }
        if not more:
            return held
        held |= more


def _can_be_met(node: language.Requirement, held: set[str], awards: dict[str, Award]) -> bool:
    match node:
        case language.AllOf():
            return all(_can_be_met(below, held, awards) for below in node.of)
        case language.AnyOf():
            return any(_can_be_met(below, held, awards) for below in node.of)
        case language.AtLeast():
            return sum(_can_be_met(below, held, awards) for below in node.of) >= node.count
        case language.Holds() | language.WorkingTowards() | language.EnrolledOn():
            return any(name in held for name in _members(node.choice, awards))
        case _:
            return True


def _members(choice: language.AwardChoice, awards: dict[str, Award]) -> list[str]:
    """Ids of the catalogue's awards that a choice names; an unknown one is no concern here."""
    if choice.award is not None:
        return [choice.award]
    return [award.id for award in awards.values() if _is_chosen(award, choice)]


def _is_chosen(award: Award, choice: language.AwardChoice) -> bool:
    if choice.family is None or award.family != choice.family:
        return False
    least = choice.level_at_least
    return least is None or (award.level is not None and award.level >= least)


def _loop_from(award: Award, awards: dict[str, Award], held: set[str]) -> list[str]:
    """The circle that ``award`` stands in, from it back to itself, or nothing."""
    path = [award.id]
    tried: set[str] = set()
    waiting = [(path, name) for name in _blockers(award, awards, held)]
    while waiting:
        path, name = waiting.pop()
        if name == award.id:
            return [*path, name]
        if name not in tried:
            tried.add(name)
            longer = [*path, name]
            waiting.extend((longer, below) for below in _blockers(awards[name], awards, held))
    return []


def _blockers(award: Award, awards: dict[str, Award], held: set[str]) -> list[str]:
    """Awards asked for before ``award`` that nobody can come to hold."""
    if award.id in held or award.before is None:
        return []
    asked: list[str] = []
    waiting: list[language.Requirement] = [award.before]
    while waiting:
        node = waiting.pop()
        match node:
            case language.AllOf() | language.AnyOf() | language.AtLeast():
                waiting.extend(reversed(node.of))
            case language.Holds() | language.WorkingTowards() | language.EnrolledOn():
                asked.extend(_members(node.choice, awards))
            case _:
                pass
    return [name for name in asked if name in awards and name not in held]
