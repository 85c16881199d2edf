"""Ends of Wales's framework by their ids, and what differs between them in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.differences import Change
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.paths import resources_folder
from careerplanner.rules.differences import differences
from tests.rules.people import DAY

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.differences import (
        AsksDifference,
        BandDifference,
        Differences,
        RegisterDifference,
    )
    from careerplanner.domain.record import Record
    from careerplanner.domain.requirement import Requirement

LOOKUP = Lookup(load_pack(resources_folder() / "frameworks" / "wales-draft-2023"))
BANDS = [GoalName(GoalKind.BAND, band.id) for band in LOOKUP.bands_in_order]
ROLES = [GoalName(GoalKind.ROLE, role.id) for role in LOOKUP.pack.roles]
GOALS = [GoalName(GoalKind.GOAL, goal.id) for goal in LOOKUP.pack.goals]
SIDES = [*BANDS, *ROLES, *GOALS]

NEW, CHANGED, GONE, SAME = Change.NEW, Change.CHANGED, Change.GONE, Change.SAME


def name(given: str) -> GoalName:
    return next(one for one in SIDES if one.id == given)


def between(
    start: str, end: str, who: Record | None = None, on: date = DAY, lookup: Lookup = LOOKUP
) -> Differences:
    return differences(lookup, name(start), name(end), on, on, who)


def bands(start: str, end: str, who: Record | None = None) -> BandDifference:
    (pair,) = between(start, end, who).bands
    return pair


def register(start: str, end: str, who: Record | None = None, on: date = DAY) -> RegisterDifference:
    (rules,) = between(start, end, who, on).register
    return rules


def ids(nodes: tuple[Requirement, ...]) -> list[str]:
    return [node.id for node in nodes]


def asked(asks: AsksDifference, change: Change) -> list[str]:
    return [ask.node.id for ask in asks.of(change)]


def points(rules: RegisterDifference) -> dict[str, str]:
    return {str(one.point): str(one.change) for one in rules.points}
