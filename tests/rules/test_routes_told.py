"""What is told of routes as a whole: sizes, order, turns, and the same answer every time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import HeldAward
from careerplanner.domain.routes import Measure, Total
from careerplanner.rules.routes import find_routes
from tests.rules.drawn_people import every_goal, goals, parts_of, people
from tests.rules.people import DAY, record
from tests.rules.test_routes_replayed import CARERS

if TYPE_CHECKING:
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.domain.study import Measured
    from careerplanner.framework.lookup import Lookup

TOP = Path(__file__).parents[2]

COUNTED = {
    StepKind.TAKE_AWARD,
    StepKind.FINISH_AWARD,
    StepKind.INDUCTION,
    StepKind.GAIN_EXPERIENCE,
    StepKind.REACH_AGE,
}
"""What takes months; finding a job, registering and being told something are not counted."""


def drawn_answer(data: st.DataObject, lookups: list[Lookup]) -> Routes:
    lookup = data.draw(st.sampled_from(lookups))
    rank = data.draw(st.sampled_from(Measure))
    return find_routes(data.draw(people(lookup)), lookup, data.draw(goals(lookup)), DAY, DAY, rank)


# ---- months and money ------------------------------------------------------------------------


Length = Callable[["RouteStep"], int]


def waited(route: Route, key: str, length: Length, gone: frozenset[str] = frozenset()) -> int:
    """How long until a step can be begun: the longest of all paths that lead to it.

    Args:
        route: The route.
        key: The step.
        length: How long a step takes.
        gone: Steps of the path behind; what begins side by side waits for each other.
    """
    step = route.step(key)
    assert step is not None
    gone |= {key}
    paths = [0]
    for first in set(step.after) - gone:
        earlier = route.step(first)
        assert earlier is not None
        paths.append(waited(route, first, length, gone) + length(earlier))
    paths += [waited(route, first, length, gone) for first in set(step.alongside) - gone]
    return max(paths)


def whole(route: Route, length: Length) -> int:
    """How long until the last step is done."""
    return max(waited(route, step.key, length) + length(step) for step in route.steps)


def over_before(route: Route, key: str) -> set[str]:
    """The steps that have to be over before a step can be begun."""
    over, seen, open_ends = set[str](), set[str](), [key]
    while open_ends:
        step = route.step(open_ends.pop())
        assert step is not None
        over |= set(step.after)
        new = {*step.after, *step.alongside} - seen
        seen |= new
        open_ends += new
    return over


def least(step: RouteStep) -> int:
    return step.months.least if step.kind in COUNTED and step.months else 0


def most(step: RouteStep) -> int:
    return (step.months.most or 0) if step.kind in COUNTED and step.months else 0


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_months_are_the_longest_chain_of_waiting(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    for route in drawn_answer(data, [wales, wales, aldland]).routes:
        counted = [step for step in route.steps if step.kind in COUNTED]
        unknown = {step.key for step in counted if step.months is None}
        assert set(route.months.unknown) == unknown
        assert route.months.least == whole(route, least)
        if all(step.months is None or step.months.most is not None for step in counted):
            assert route.months.most == whole(route, most)
        if route.until_job is not None:
            job = f"post:{route.role}"
            assert route.until_job.least == waited(route, job, least)
            assert set(route.until_job.unknown) == over_before(route, job) & unknown


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_cost_is_what_every_award_costs_and_says_which_nobody_knows(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    for route in drawn_answer(data, [wales, wales, aldland]).routes:
        taken = [step for step in route.steps if step.kind is StepKind.TAKE_AWARD]
        prices = [step.price for step in taken if step.price is not None]
        assert set(route.cost.unknown) == {step.key for step in taken if step.price is None}
        assert route.cost.least == sum(price.least for price in prices)
        assert route.cost.most == _sum_of_most(prices)
        assert all(step.price is None for step in route.steps if step not in taken)


def _sum_of_most(prices: list[Measured]) -> int | None:
    ends = [price.most for price in prices]
    return None if None in ends else sum(end for end in ends if end is not None)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_size_never_ends_below_where_it_begins(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    for route in drawn_answer(data, [wales, aldland]).routes:
        sizes = [route.months, route.cost, *([route.until_job] if route.until_job else [])]
        assert all(size.most is None or size.least <= size.most for size in sizes)
        if route.until_job is not None and route.months.most is not None:
            assert route.until_job.least <= route.months.least


# ---- turns and places ----------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_steps_stand_in_an_order_that_can_be_kept(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    for route in drawn_answer(data, [wales, wales, aldland]).routes:
        turns = {step.key: step.turn for step in route.steps}
        assert len(turns) == len(route.steps)
        assert list(turns.values()) == sorted(turns.values())
        assert set(turns.values()) == set(range(1, max(turns.values()) + 1))
        for step in route.steps:
            assert all(turns[first] < step.turn for first in step.after)
            assert all(turns[first] <= step.turn for first in step.alongside)
            waits = [turns[first] + 1 for first in step.after]
            assert step.turn == max([1, *waits, *(turns[first] for first in step.alongside)])


def sizes(route: Route, measure: Measure) -> tuple[float, ...]:
    """What a person compares by one measure; what is not known comes after all that is."""
    if measure is Measure.STEPS:
        return (len(route.steps),)
    if measure is Measure.CERTAINTY:
        doubts = route.doubts
        return (doubts.asks, doubts.unchecked, doubts.interpreted, doubts.assumed)
    total: Total = route.months if measure is Measure.TIME else route.cost
    most = float("inf") if total.most is None else float(total.most)
    return (float(not total.is_known), len(total.unknown), most, total.least)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_routes_are_ranked_by_the_measure_asked_for_and_equal_ones_share_a_place(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    answer = drawn_answer(data, [wales, aldland])
    ranked = [sizes(route, answer.rank) for route in answer.routes]
    assert ranked == sorted(ranked)
    assert [route.place for route in answer.routes] == [ranked.index(size) + 1 for size in ranked]
    assert len({route.key for route in answer.routes}) == len(answer.routes)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_every_measure_ranks_the_same_routes(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    who, goal = data.draw(people(lookup)), data.draw(goals(lookup))
    answers = [find_routes(who, lookup, goal, DAY, DAY, rank) for rank in Measure]
    assert len({len(answer.routes) + answer.more for answer in answers}) == 1
    assert len({answer.not_offered for answer in answers}) == 1
    if not answers[0].more:
        assert len({frozenset(route.key for route in answer.routes) for answer in answers}) == 1


# ---- the same answer every time ------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_the_order_of_a_record_never_matters(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    parts, facts = data.draw(parts_of(lookup))
    goal = data.draw(goals(lookup))
    groups = tuple(data.draw(st.permutations(facts.get("client_groups", ()))))
    other = record(*data.draw(st.permutations(parts)), **(facts | {"client_groups": groups}))
    first = find_routes(record(*parts, **facts), lookup, goal, DAY, DAY)
    assert find_routes(other, lookup, goal, DAY, DAY) == first


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_what_a_record_calls_its_entries_never_matters(wales: Lookup, data: st.DataObject) -> None:
    """Ids are random: the next book that the same person is typed into has others."""
    parts, facts = data.draw(parts_of(wales, unknown=False))
    goal = data.draw(goals(wales))
    renamed = [replace(part, id=f"{number:03}") for number, part in enumerate(parts)]
    first = find_routes(record(*parts, **facts), wales, goal, DAY, DAY)
    other = find_routes(record(*renamed, **facts), wales, goal, DAY, DAY)
    assert other.state is first.state
    assert [_plain(route) for route in other.routes] == [_plain(route) for route in first.routes]


def test_two_awards_to_be_looked_at_stand_in_the_same_order_in_every_book(wales: Lookup) -> None:
    awards = ("nvq-4-hsc-adults", "england-diploma-5-leadership-hsc")
    told = []
    for names in (("a", "b"), ("b", "a")):
        held = [HeldAward(id=name, award=award) for name, award in zip(names, awards, strict=True)]
        answer = find_routes(record(*held), wales, GoalName(GoalKind.BAND, "D"), DAY, DAY)
        told.append([_plain(route) for route in answer.routes])
    assert told[0] == told[1]
    assert [route[0][0] for route in told[0][:2]] == ["check_award", "check_award"]


def _plain(route: Route) -> list[tuple[str, str, int]]:
    """A route without the names of entries that its keys may hold."""
    return [(str(step.kind), step.award, step.turn) for step in route.steps]


PROBE = """
import hashlib, sys
from datetime import date
from careerplanner.rules.routes import routes_to, situations
from careerplanner.services.framework.frameworks import open_framework
from tests.rules.drawn_people import every_goal
from tests.rules.test_routes_replayed import CARERS
lookup, day, told = open_framework(), date(2026, 11, 21), hashlib.sha256()
for who in CARERS.values():
    asked = situations(who, lookup, day, day)
    for goal in every_goal(lookup):
        told.update(repr(routes_to(goal, asked)).encode())
sys.stdout.write(told.hexdigest())
"""


def test_two_runs_of_the_program_answer_alike() -> None:
    told = set()
    for seed in ("0", "1", "4711"):
        told.add(
            subprocess.run(
                [sys.executable, "-c", PROBE],
                cwd=TOP,
                env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(TOP)},
                check=True,
                capture_output=True,
                text=True,
            ).stdout
        )
    assert len(told) == 1
    assert len(told.pop()) == 64


def test_asking_again_or_for_several_goals_at_once_gives_the_same(wales: Lookup) -> None:
    from careerplanner.rules.routes import routes_to, situations

    who = CARERS["senior"]
    asked = situations(who, wales, DAY, DAY)
    for goal in reversed(every_goal(wales)):
        assert routes_to(goal, asked) == find_routes(who, wales, goal, DAY, DAY)
