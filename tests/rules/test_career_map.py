"""One worker on the map: where they are, how each place stands, the chosen route as stations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.career_map import PlaceMark, PlaceState, StationState
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import Action, ActionState, Record, Typed, Worker
from careerplanner.rules.career_map import career_map, general_map
from careerplanner.rules.routes import find_routes
from tests.rules.people import DAY, ask, held, post, towards
from tests.rules.people import record as person

if TYPE_CHECKING:
    from careerplanner.domain.career_map import CareerMap, MapNode
    from careerplanner.domain.routes import Route, Routes
    from careerplanner.framework.lookup import Lookup

MANAGER = GoalName(GoalKind.GOAL, "registered-manager")
HOME_CARE = post("domiciliary-worker", "2025-03-14")


def routes(lookup: Lookup, record: Record, goal: GoalName = MANAGER) -> Routes:
    return find_routes(record, lookup, goal, DAY, DAY)


def drawn(lookup: Lookup, record: Record, chosen: tuple[Routes, Route] | None = None) -> CareerMap:
    ways = {
        goal.id: routes(lookup, record, GoalName(GoalKind.GOAL, goal.id))
        for goal in lookup.pack.goals
    }
    return career_map(lookup, record, ask(record, lookup), ways, chosen)


def place(found: CareerMap, name: str) -> MapNode:
    return next(node for node in found.nodes if node.name.id == name)


def test_without_a_person_no_place_has_a_state(wales: Lookup) -> None:
    found = general_map(wales)
    assert {node.state for node in found.nodes} == {PlaceState.GENERAL}
    assert not found.personal
    assert not any(node.marks or node.ways for node in found.nodes)


def test_a_band_stands_as_its_awards_do_and_a_goal_as_its_ways_do(wales: Lookup) -> None:
    record = person(HOME_CARE, held("core-adults"), held("practice-2-adults"))
    found = drawn(wales, record)
    assert place(found, "B").state is PlaceState.REACHED
    assert place(found, "E").state is PlaceState.AHEAD
    manager = place(found, MANAGER.id)
    assert manager.state is PlaceState.AHEAD
    answered = routes(wales, record)
    assert manager.ways == len(answered.routes) + answered.more > 0
    assert place(found, "nursing-associate").state is PlaceState.NO_WAY


def test_job_and_awards_are_marked_apart(wales: Lookup) -> None:
    found = drawn(wales, person(HOME_CARE))
    assert [node.name.id for node in found.marked(PlaceMark.HERE)] == ["B"]
    assert "B" not in [node.name.id for node in found.marked(PlaceMark.AWARDS)]


def test_a_job_of_several_bands_is_perhaps_in_each(wales: Lookup) -> None:
    role = next(role for role in wales.pack.roles if len(role.bands) > 1)
    found = drawn(wales, person(post(role.id)))
    assert not found.marked(PlaceMark.HERE)
    assert {node.name.id for node in found.marked(PlaceMark.PERHAPS_HERE)} == set(role.bands)


def test_a_job_that_a_goal_means_is_marked_there_and_an_ended_one_is_not(wales: Lookup) -> None:
    role = wales.find_goal(MANAGER.id).roles[0]  # type: ignore[union-attr]
    found = drawn(wales, person(post(role)))
    assert PlaceMark.JOB in place(found, MANAGER.id).marks
    found = drawn(wales, person(post(role, ended="2020")))
    assert PlaceMark.JOB not in place(found, MANAGER.id).marks


def test_nobody_is_anywhere_without_a_job(wales: Lookup) -> None:
    found = drawn(wales, Record(Worker("w", "Nobody Invented")))
    assert not found.marked(PlaceMark.HERE)
    assert not found.marked(PlaceMark.PERHAPS_HERE)
    assert not found.marked(PlaceMark.AWARDS)


def chosen_map(wales: Lookup, *actions: Action) -> tuple[CareerMap, Route]:
    studying = towards("practice-2-adults")
    record = replace(person(HOME_CARE, held("core-adults"), studying), actions=actions)
    answered = routes(wales, record)
    route = next(one for one in answered.routes if one.step("award:practice-2-adults") is not None)
    return drawn(wales, record, (answered, route)), route


def test_stations_are_the_steps_by_turn(wales: Lookup) -> None:
    found, route = chosen_map(wales)
    assert found.route is not None
    assert {station.key for station in found.route.stations} == {step.key for step in route.steps}
    turns = [station.turn for station in found.route.stations]
    assert turns == sorted(turns)
    assert set(turns) == set(range(1, found.route.turns + 1))
    assert PlaceMark.AIM in place(found, MANAGER.id).marks
    states = {station.key: station.state for station in found.route.stations}
    assert states["award:practice-2-adults"] is StationState.UNDER_WAY
    assert StationState.TO_DO in states.values()


def action(name: str, step: str, state: ActionState, due: int | None = None) -> Action:
    when = PartialDate(due) if due else None
    return Action(name, Typed(f"Do {name}"), due=when, state=state, goal=MANAGER.id, step=step)


def test_what_is_ticked_off_and_gone_is_done_and_what_is_still_asked_for_is_not(
    wales: Lookup,
) -> None:
    done = ActionState.DONE
    actions = (
        action("b", "award:core-adults", done, 2025),
        action("a", "award:once", done, 2024),
        action("c", "award:practice-2-adults", done),
        action("d", "award:forgotten", ActionState.OPEN),
        action("e", "award:dropped", ActionState.DROPPED),
    )
    found, _route = chosen_map(wales, *actions)
    turned, _ = chosen_map(wales, *reversed(actions))
    assert found.route is not None
    assert [one.key for one in found.route.stations if not one.turn] == ["done:a", "done:b"]
    states = {one.key: one.state for one in found.route.stations}
    assert states["done:a"] is StationState.DONE
    assert states["award:practice-2-adults"] is StationState.TICKED
    assert turned == found


def test_of_two_actions_for_one_step_the_done_one_counts_in_any_order(wales: Lookup) -> None:
    step = "award:practice-2-adults"
    pair = (action("z", step, ActionState.OPEN), action("a", step, ActionState.DONE))
    for actions in (pair, pair[::-1]):
        found, _route = chosen_map(wales, *actions)
        assert found.route is not None
        assert {one.key: one.state for one in found.route.stations}[step] is StationState.TICKED


def test_the_order_of_the_record_changes_nothing(wales: Lookup) -> None:
    record = person(HOME_CARE, post("team-leader"), held("core-adults"), held("practice-3-adults"))
    turned = replace(record, posts=record.posts[::-1], awards=record.awards[::-1])
    assert drawn(wales, record) == drawn(wales, turned)
