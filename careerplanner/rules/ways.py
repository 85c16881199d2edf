"""The different ways to meet a requirement, as sets of things still to be had.

A way names current awards (nothing that can no longer be taken is ever proposed) and other
requirements that no award meets, such as an induction. Ways are a view of one requirement tree;
whole routes through prerequisites, posts and funding are a planner's work.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from careerplanner.domain.awards import AwardKind, AwardStanding, Extent
from careerplanner.domain.finding import Status
from careerplanner.domain.requirement import (
    AllOf,
    AnyOf,
    AtLeast,
    EnrolledOn,
    Holds,
    Induction,
    Once,
    Requirement,
    WorkingTowards,
)
from careerplanner.rules.conditions import answer, choices

if TYPE_CHECKING:
    from careerplanner.rules.situation import Situation

MOST_WAYS = 500
"""More alternatives than this are cut off; a person is shown a handful."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a way needs.

    Attributes:
        node: Id of the requirement it would meet.
        award: Id of the award, or "" for a requirement that is not an award.
        requirement: The requirement itself.
        status: How it stands now.
    """

    node: str
    award: str
    requirement: Requirement
    status: Status


Way = tuple[Item, ...]


def ways(requirement: Requirement, situation: Situation) -> tuple[Way, ...]:
    """Return every way to meet ``requirement``, each without repeats, in pack order."""
    found: dict[frozenset[tuple[str, str]], Way] = {}
    for way in _ways(requirement, situation):
        items = tuple({_key(item): item for item in way}.values())
        found.setdefault(frozenset(_key(item) for item in items), items)
    left = {key: _left(way) for key, way in found.items()}
    return tuple(
        way
        for key, way in found.items()
        if not any(other < left[key] for name, other in left.items() if name != key)
    )


def _left(way: Way) -> frozenset[tuple[str, str]]:
    """Return what a way still needs; a way that needs all another does and more is no way."""
    return frozenset(_key(item) for item in way if item.status is not Status.MET)


def _key(item: Item) -> tuple[str, str]:
    """Name what an item needs; an induction is one thing however far it has to be."""
    if item.award:
        return ("award", item.award)
    if isinstance(item.requirement, Induction):
        return ("induction", "")
    return ("node", item.node)


def _ways(node: Requirement, situation: Situation) -> list[Way]:
    if isinstance(node, AllOf):
        return _each([_ways(part, situation) for part in node.of])
    if isinstance(node, AnyOf):
        return [way for part in node.of for way in _ways(part, situation)][:MOST_WAYS]
    if isinstance(node, AtLeast):
        return _each([_ways(part, situation) for part in node.of[: node.count]])
    if isinstance(node, Once):
        asked = answer(node.when, situation).status is Status.MET
        return _ways(node.then, situation) if asked else [()]
    if isinstance(node, (Holds, WorkingTowards, EnrolledOn)):
        return _award_ways(node, situation)
    status = answer(node, situation).status
    return [()] if status is Status.NOT_APPLICABLE else [(Item(node.id, "", node, status),)]


def _each(parts: list[list[Way]]) -> list[Way]:
    combined: list[Way] = []
    for chosen in product(*parts):
        combined.append(tuple(item for way in chosen for item in way))
        if len(combined) >= MOST_WAYS:
            break
    return combined


def _award_ways(node: Holds | WorkingTowards | EnrolledOn, situation: Situation) -> list[Way]:
    """Return one way for each current award allowed; a node already met is one way by itself."""
    status = answer(node, situation).status
    allowed = choices(node.choice, situation)
    if status is Status.MET:
        return [(Item(node.id, allowed[0] if allowed else "", node, status),)]
    offered = dict.fromkeys([*allowed, *of_same_family(allowed, situation)])
    return [
        (Item(node.id, award_id, node, award_status(award_id, status, situation)),)
        for award_id in offered
        if is_open(award_id, situation)
    ]


def of_same_family(allowed: tuple[str, ...], situation: Situation) -> list[str]:
    """Return awards of the same family that fully count as one of those allowed."""
    found = []
    for asked in allowed:
        award = situation.lookup.find_award(asked)
        for accepted in situation.lookup.awards_counting_as(asked):
            other = accepted.award
            counts = accepted.counts_as
            if (
                award is None
                or not award.family
                or other.family != award.family
                or counts.awards != (asked,)
            ):
                continue
            if counts.extent is Extent.FULL and situation.accepts(counts):
                found.append(other.id)
    return found


def is_open(award_id: str, situation: Situation) -> bool:
    """Whether the award can be taken as a step of its own.

    Not those no longer offered, and not certificates of an induction or a short course, which
    come of doing something else.
    """
    award = situation.lookup.find_award(award_id)
    return (
        award is not None
        and award.standing is AwardStanding.CURRENT
        and award.kind not in (AwardKind.INDUCTION, AwardKind.SHORT_COURSE)
    )


def award_status(award_id: str, otherwise: Status, situation: Situation) -> Status:
    """Return how one award stands by itself: held, under way, or as its requirement says."""
    if award_id in situation.held and situation.held[award_id].sure:
        return Status.MET
    if award_id in situation.under_way and situation.under_way[award_id].sure:
        return Status.UNDER_WAY
    return Status.NOT_KNOWN if otherwise is Status.NOT_KNOWN else Status.MISSING
