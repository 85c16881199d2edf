"""Routes held against each other, and against those of somebody who holds one award more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.finding import Status
from careerplanner.domain.routes import GoalState
from careerplanner.rules.conditions import answer
from careerplanner.rules.routes import find_routes
from tests.rules.drawn_people import every_goal, goals, parts_of, people, telling
from tests.rules.people import DAY, held, record
from tests.rules.replaying import Replay, World, situation
from tests.rules.test_routes_replayed import CARERS, GIVEN, waits_for

if TYPE_CHECKING:
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Route, Routes
    from careerplanner.framework.lookup import Lookup

AWARDS = (StepKind.TAKE_AWARD, StepKind.FINISH_AWARD)


def awards_to_go(answer: Routes) -> int | None:
    """The fewest awards that any route still takes; None where there is no way."""
    if answer.state is GoalState.REACHED:
        return 0
    counted = [sum(step.kind in AWARDS for step in route.steps) for route in answer.routes]
    return min(counted, default=None)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_one_more_award_never_adds_an_award_to_the_best_route(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    parts, facts = data.draw(parts_of(lookup))
    goal = data.draw(goals(lookup))
    more = held(data.draw(st.sampled_from(telling(lookup))), id="more")
    before = find_routes(record(*parts, **facts), lookup, goal, DAY, DAY)
    after = find_routes(record(*parts, more, **facts), lookup, goal, DAY, DAY)
    assume(not before.more)
    fewest, now = awards_to_go(before), awards_to_go(after)
    if fewest is not None:
        assert now is not None, f"{goal.id}: no way any more with {more.award}"
        assert now <= fewest, f"{goal.id}: {more.award} makes it {now} instead of {fewest}"


def test_every_award_of_the_catalogue_brings_every_goal_nearer_or_leaves_it(wales: Lookup) -> None:
    """The same for all awards and goals, for somebody who has nothing yet but a job."""
    who = CARERS["child care worker"]
    named = [goal for goal in every_goal(wales) if goal.kind != "role"]
    for goal in named:
        fewest = awards_to_go(find_routes(who, wales, goal, DAY, DAY))
        for award in telling(wales):
            more = replace(who, awards=(*who.awards, held(award)))
            now = awards_to_go(find_routes(more, wales, goal, DAY, DAY))
            assert fewest is None or (now is not None and now <= fewest), (goal.id, award)


def things(route: Route) -> frozenset[tuple[str, str, bool]]:
    """What a route asks for: the same award by another course, or before the job, is not it."""
    return frozenset((step.key, step.course, step.in_the_job) for step in route.steps)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_no_route_asks_for_all_that_another_asks_and_more(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    found = find_routes(data.draw(people(lookup)), lookup, data.draw(goals(lookup)), DAY, DAY)
    asked = [things(route) for route in found.routes]
    for place, one in enumerate(asked):
        assert not any(other <= one for other in asked[:place] + asked[place + 1 :])


def superfluous(replay: Replay) -> list[str]:
    """Awards that a route takes though all the rest can be done and leads there without them."""
    route, found = replay.route, []
    for step in route.steps:
        if step.kind is not StepKind.TAKE_AWARD:
            continue
        rest = replace(
            route,
            steps=tuple(
                replace(
                    other,
                    after=tuple(key for key in other.after if key != step.key),
                    alongside=tuple(key for key in other.alongside if key != step.key),
                )
                for other in route.steps
                if other.key != step.key
            ),
        )
        without = Replay(replay.answer, rest, replay.start)
        told = [waits_for(without, other) for other in rest.steps]
        if all(found is None or found.status in GIVEN for found in told):
            end = without.done()
            again = find_routes(end.record, end.lookup, replay.answer.goal, DAY, DAY)
            found += [step.key] if again.state is GoalState.REACHED else []
    return found


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_route_takes_an_award_that_nothing_needs(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    who, goal = data.draw(people(lookup)), data.draw(goals(lookup))
    check_needed(who, lookup, goal)


def test_no_route_of_the_five_carers_takes_an_award_that_nothing_needs(wales: Lookup) -> None:
    for who in CARERS.values():
        for goal in every_goal(wales):
            check_needed(who, wales, goal)


def check_needed(who: Record, lookup: Lookup, goal: GoalName) -> None:
    """Hold every award of every route: without it the goal is not reached."""
    found = find_routes(who, lookup, goal, DAY, DAY)
    for route in found.routes:
        replay = Replay(found, route, World(who, lookup, DAY))
        assert superfluous(replay) == [], f"{goal.id} | {route.key}"


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_an_award_named_in_place_of_another_leads_there_too(
    wales: Lookup, data: st.DataObject
) -> None:
    """What else is asked about it, somebody else has to say, as for the award it stands for."""
    who, goal = data.draw(people(wales)), data.draw(goals(wales))
    found = find_routes(who, wales, goal, DAY, DAY)
    for route in found.routes:
        for step in route.steps:
            for other in step.instead:
                check_instead(Replay(found, route, World(who, wales, DAY)), step.key, other)


def check_instead(replay: Replay, key: str, other: str) -> None:
    """Do a route with another award in place of one of its own."""
    own = replay.route.step(key)
    assert own is not None
    steps = tuple(
        replace(step, award=other, course="") if step.key == key else step
        for step in replay.route.steps
    )
    swapped = Replay(replay.answer, replace(replay.route, steps=steps), replay.start)
    end = swapped.done()
    before = end.lookup.award(other).before
    told = answer(before, situation(swapped, end)).status if before else Status.MET
    assert told in (*GIVEN, Status.NOT_KNOWN)
    again = find_routes(end.record, end.lookup, replay.answer.goal, DAY, DAY)
    assert again.state is GoalState.REACHED, f"{replay.route.key} with {other}"
