"""What holds of the differences of any two ends: none from itself, there and back, whole lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.differences import Change, Point, StatementChange
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.framework.lookup import Lookup
from careerplanner.rules.differences import differences
from tests.rules.comparing import BANDS, GONE, LOOKUP, NEW, SAME, SIDES, between, points
from tests.rules.people import DAY

if TYPE_CHECKING:
    from careerplanner.domain.differences import AsksDifference, StatementsDifference


@pytest.mark.parametrize("side", SIDES, ids=lambda side: side.id)
def test_nothing_differs_from_itself(side: GoalName) -> None:
    assert differences(LOOKUP, side, side, DAY, DAY).is_empty


def test_nothing_differs_from_itself_in_another_country(aldland: Lookup) -> None:
    pack = aldland.pack
    sides = [
        *(GoalName(GoalKind.BAND, band.id) for band in pack.bands),
        *(GoalName(GoalKind.ROLE, role.id) for role in pack.roles),
        *(GoalName(GoalKind.GOAL, goal.id) for goal in pack.goals),
    ]
    for side in sides:
        assert differences(aldland, side, side, DAY, DAY).is_empty, side
    for start in sides:
        for end in sides:
            differences(aldland, start, end, DAY, DAY)


PAIRS = st.tuples(st.sampled_from(SIDES), st.sampled_from(SIDES))


@given(PAIRS)
@settings(max_examples=150, deadline=None)
def test_there_and_back_mirror_each_other(pair: tuple[GoalName, GoalName]) -> None:
    start, end = pair
    there = differences(LOOKUP, start, end, DAY, DAY)
    back = differences(LOOKUP, end, start, DAY, DAY)
    assert mirrored(there.own, back.own)
    one = {(pair.start, pair.end): pair for pair in there.bands}
    other = {(pair.end, pair.start): pair for pair in back.bands}
    assert one.keys() == other.keys()
    for key, found in one.items():
        assert mirrored(found.awards, other[key].awards)
        for up, down in zip(found.statements, other[key].statements, strict=True):
            statements_mirror(up, down)
    rules = {(r.start.role, r.end.role): r for r in there.register}
    turned = {(r.end.role, r.start.role): r for r in back.register}
    assert rules.keys() == turned.keys()
    for jobs, rule in rules.items():
        assert mirrored(rule.awards, turned[jobs].awards)
        flip = {"new": "gone", "gone": "new"}
        assert points(rule) == {p: flip.get(c, c) for p, c in points(turned[jobs]).items()}


def mirrored(there: AsksDifference | None, back: AsksDifference | None) -> bool:
    """Whether what is new there is gone on the way back, and as much of it covered."""
    if there is None or back is None:
        return there is back

    def told(asks: AsksDifference, change: Change) -> set[tuple[str, bool]]:
        return {(ask.node.id, ask.covered) for ask in asks.of(change)}

    return told(there, NEW) == told(back, GONE) and told(there, GONE) == told(back, NEW)


def statements_mirror(up: StatementsDifference, down: StatementsDifference) -> None:
    def told(one: StatementsDifference, change: StatementChange) -> set[str]:
        return {entry.statement for entry in one.of(change)}

    assert told(up, StatementChange.NEW) == told(down, StatementChange.DROPPED)
    assert told(up, StatementChange.DROPPED) == told(down, StatementChange.NEW)


@given(st.sampled_from(BANDS), st.sampled_from(BANDS))
@settings(max_examples=25, deadline=None)
def test_every_statement_of_both_bands_is_told_of(start: GoalName, end: GoalName) -> None:
    (pair,) = differences(LOOKUP, start, end, DAY, DAY).bands
    for kind, one in zip(StatementKind, pair.statements, strict=True):
        at_end = [e.statement for e in one.entries if e.change is not StatementChange.DROPPED]
        assert sorted(at_end) == sorted(s.id for s in LOOKUP.statements(end.id, kind))
        reached = {was for entry in one.entries for was in entry.was}
        dropped = {entry.statement for entry in one.of(StatementChange.DROPPED)}
        assert reached | dropped == {s.id for s in LOOKUP.statements(start.id, kind)}
        assert not reached & dropped


@given(PAIRS)
@settings(max_examples=60, deadline=None)
def test_points_stand_in_one_order_and_tell_of_both_sides(
    pair: tuple[GoalName, GoalName],
) -> None:
    for rules in differences(LOOKUP, *pair, DAY, DAY).register:
        order = [one.point for one in rules.points]
        assert order == [point for point in Point if point in order]
        assert order[0] is Point.DUTY


def test_names_and_sources_play_no_part() -> None:
    band = LOOKUP.band("C")
    renamed = replace(band.requirement, id="other", label=None)
    bands_ = tuple(
        replace(one, requirement=renamed) if one.id == "B" else one for one in LOOKUP.pack.bands
    )
    other = Lookup(replace(LOOKUP.pack, bands=bands_))
    (pair,) = between("B", "C", lookup=other).bands
    assert {ask.change for ask in pair.awards.asks} == {SAME}
