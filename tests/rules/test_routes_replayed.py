"""Routes done step by step: each step can be taken at its turn, and the last one is the end.

Whoever does what a route says, in its order, is told that the goal is reached and holds all that
it asks for; nothing on the way can no longer be taken, and every step says where that stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.awards import AwardStanding, Purpose
from careerplanner.domain.finding import Status
from careerplanner.domain.goals import GoalKind
from careerplanner.domain.record import RegistrationState
from careerplanner.domain.register import Duty
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.domain.study import CourseStanding
from careerplanner.rules.conditions import answer
from careerplanner.rules.routes import find_routes
from tests.rules.drawn_people import every_goal, goals, people
from tests.rules.people import DAY, entry, held, post, record
from tests.rules.replaying import (
    Replay,
    World,
    asked_for_a_job,
    question,
    situation,
    version_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.finding import Finding
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import RouteStep
    from careerplanner.framework.lookup import Lookup

GIVEN = (Status.MET, Status.NOT_APPLICABLE)

CARERS = {
    "nobody": record(),
    "home care worker": record(
        post("domiciliary-worker", "2024-01-10"),
        entry(),
        held("core-adults"),
        held("practice-2-adults"),
    ),
    "senior": record(
        post("care-home-senior-adults", "2019-02-04"),
        held("core-adults"),
        held("practice-3-adults"),
    ),
    "nurse": record(post("nurse"), held("degree-nursing")),
    "child care worker": record(post("residential-child-care-worker", "2026-09-01")),
}


def replays(who: Record, lookup: Lookup, goal: GoalName) -> Iterator[Replay]:
    """Every route of somebody to a goal, ready to be done."""
    asked = find_routes(who, lookup, goal, DAY, DAY)
    for route in asked.routes:
        yield Replay(asked, route, World(who, lookup, DAY))


def waits_for(replay: Replay, step: RouteStep) -> Finding | None:
    """What has to hold when a step begins, held against what its route has brought by then."""
    world = replay.before(step)
    if step.kind is StepKind.TAKE_AWARD:
        course = world.lookup.find_course(step.course)
        node = (course.before if course else None) or world.lookup.award(step.award).before
    elif step.kind is StepKind.REGISTER and replay.route.by:
        way = world.lookup.find_route(replay.route.by)
        node = way.requirement if way else None
    else:
        return None
    return None if node is None else answer(node, situation(replay, world))


def check_steps(replay: Replay) -> None:
    """Hold the conditions of every step against the moment it is taken."""
    for step in replay.route.steps:
        found = waits_for(replay, step)
        told = f"{replay.answer.goal.id} | {replay.route.key} | {step.key}"
        assert found is None or found.status in GIVEN, told


def check_end(replay: Replay) -> None:
    """Hold the goal, by the conditions alone, against the record after the last step."""
    end = replay.done()
    asked, lookup, goal = situation(replay, end), end.lookup, replay.answer.goal
    told = f"{goal.id} | {replay.route.key}"
    node = None
    if goal.kind is GoalKind.BAND:
        node = lookup.band(goal.id).requirement
    elif not replay.route.role:
        found = lookup.find_goal(goal.id)
        node = found.requirement if found else None
    else:
        assert replay.route.role in {one.role for one in asked.posts}, told
        version, last = version_of(replay), Replay(replay.answer, replay.route, end)
        if version is not None and version.duty is Duty.MUST:
            states = {one.state for one in asked.registrations}
            assert RegistrationState.REGISTERED in states, told
        if question(replay) is Purpose.REGISTER:
            now = version_of(last)
            node = asked_for_a_job(last) or (now.award if now else None)
    if node is not None:
        assert answer(node, asked).status in GIVEN, told
    again = find_routes(end.record, lookup, goal, DAY, DAY)
    assert again.state is GoalState.REACHED, told
    assert again.routes == ()


@pytest.mark.parametrize("name", CARERS)
def test_every_goal_of_the_pack_is_reached_by_doing_what_a_route_says(
    wales: Lookup, name: str
) -> None:
    done = 0
    for goal in every_goal(wales):
        for replay in replays(CARERS[name], wales, goal):
            check_steps(replay)
            check_end(replay)
            done += 1
    assert done > 60


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_step_can_be_taken_when_its_turn_comes(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    for replay in replays(data.draw(people(lookup)), lookup, data.draw(goals(lookup))):
        check_steps(replay)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_the_last_step_reaches_the_goal(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    for replay in replays(data.draw(people(lookup)), lookup, data.draw(goals(lookup))):
        check_end(replay)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_of_the_jobs_that_a_step_names_will_do(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    number = data.draw(st.integers(0, 9))
    for replay in replays(data.draw(people(lookup)), lookup, data.draw(goals(lookup))):
        other = Replay(
            replay.answer, replay.route, replay.start, lambda roles: roles[number % len(roles)]
        )
        check_steps(other)
        check_end(other)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_reached_is_said_only_of_what_is_known_to_be_met(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    who, goal = data.draw(people(lookup)), data.draw(goals(lookup))
    found = find_routes(who, lookup, goal, DAY, DAY)
    if found.state is GoalState.REACHED and found.reached is not None:
        assert found.reached.status in GIVEN
    assert (found.state is GoalState.OPEN) == bool(found.routes)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_nothing_is_offered_that_does_not_exist_and_every_step_says_where_it_stands(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, wales, aldland]))
    who, goal = data.draw(people(lookup)), data.draw(goals(lookup))
    for route in find_routes(
        who, lookup, goal, DAY, DAY, data.draw(st.sampled_from(Measure))
    ).routes:
        way = lookup.find_route(route.by)
        assert way is None or way.basis.in_force(DAY)
        assert bool(way) == bool(route.by)
        for step in route.steps:
            assert step.bases
            assert all(lookup.find_source(basis.source) for basis in step.bases)
            if step.kind is StepKind.TAKE_AWARD:
                assert_can_be_taken(step, lookup)


def assert_can_be_taken(step: RouteStep, lookup: Lookup) -> None:
    """The award is one of today, and so is the course, if the pack has courses for it at all."""
    for name in (step.award, *step.instead):
        assert lookup.award(name).standing is AwardStanding.CURRENT
    every = {course.id: course for course in lookup.courses_for(step.award)}
    assert bool(step.course) == bool(every)
    for name in (*filter(None, [step.course]), *step.other_courses):
        assert every[name].standing is CourseStanding.OPEN
        assert every[name].basis.in_force(DAY)
