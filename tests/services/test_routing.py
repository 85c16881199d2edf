"""Which ends there are to ask for, how they are named, and asking on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import Record, Worker
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.errors import UnknownName
from careerplanner.services.route.routing import find_goal, find_routes, goal_names
from careerplanner.services.workspace import Workspace
from tests.rules.people import entry, held, post, record
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

CARER = record(post("domiciliary-worker", "2022-02-01"))


@pytest.fixture
def welsh(wales: Lookup, catalogues: Catalogues) -> Workspace:
    """A workspace with the program's own pack."""
    return Workspace(wales, catalogues, lambda: TODAY)


def test_named_ends_come_first_then_bands_then_jobs(workspace: Workspace) -> None:
    assert [f"{name.kind}:{name.id}" for name in goal_names(workspace)] == [
        "goal:head-of-homes",
        "goal:ferry-nurse",
        "band:S2",
        "band:S3",
        "role:boat-hand",
        "role:keeper-island",
        "role:warden",
        "role:piper",
        "role:roamer",
    ]


def test_no_two_ends_have_one_name(workspace: Workspace, welsh: Workspace) -> None:
    for one in (workspace, welsh):
        ids = [name.id.casefold() for name in goal_names(one)]
        assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("S2", GoalKind.BAND, "S2"),
        ("s2", GoalKind.BAND, "S2"),
        (" s3\n", GoalKind.BAND, "S3"),
        ("band:s3", GoalKind.BAND, "S3"),
        ("HEAD-OF-HOMES", GoalKind.GOAL, "head-of-homes"),
        ("goal:ferry-nurse", GoalKind.GOAL, "ferry-nurse"),
        ("role:warden", GoalKind.ROLE, "warden"),
        ("Warden", GoalKind.ROLE, "warden"),
    ],
)
def test_an_end_is_found_by_what_somebody_types(
    workspace: Workspace, typed: str, kind: GoalKind, name: str
) -> None:
    assert find_goal(workspace, typed) == GoalName(kind, name)


def test_every_end_is_found_by_its_name_and_by_its_whole_name(welsh: Workspace) -> None:
    for name in goal_names(welsh):
        assert find_goal(welsh, name.id) == name
        assert find_goal(welsh, f"{name.kind}:{name.id}") == name


@pytest.mark.parametrize(
    "typed", ["", "  ", "S", "S1", "S9", "role:S2", "shore-card", "warden "[:3]]
)
def test_what_is_no_end_is_said_with_what_there_is(workspace: Workspace, typed: str) -> None:
    with pytest.raises(UnknownName) as error:
        find_goal(workspace, typed)
    assert error.value.code == "goal.unknown"
    assert error.value.fields["goal"] == typed
    assert error.value.fields["known"] == "head-of-homes, ferry-nurse, S2, S3"


def test_without_a_day_today_is_asked_about(welsh: Workspace) -> None:
    goal = find_goal(welsh, "C")
    assert find_routes(welsh, CARER, goal).on == TODAY
    assert find_routes(welsh, CARER, goal) == find_routes(welsh, CARER, goal, on=TODAY)


def test_a_way_on_to_the_register_is_offered_on_the_days_it_was_open(welsh: Workspace) -> None:
    """The certificate of the induction took people on to the Register until September 2022."""
    goal = find_goal(welsh, "domiciliary-worker")

    def ways(on: date) -> set[str]:
        return {route.by for route in find_routes(welsh, CARER, goal, on=on).routes}

    assert "induction-certificate" in ways(date(2022, 9, 30))
    assert "induction-certificate" not in ways(date(2022, 10, 1))
    closed = find_routes(welsh, CARER, goal).not_offered
    assert ("induction-certificate", "not_offered.closed") in {
        (entry.what.id, entry.reason.code) for entry in closed
    }


def test_an_award_to_come_is_a_step_until_it_comes(welsh: Workspace) -> None:
    goal = find_goal(welsh, "B")
    person = replace(CARER, awards=(held("core-adults", "2025-06-02"),))

    def taken(on: date) -> list[set[str]]:
        answer = find_routes(welsh, person, goal, on=on)
        return [{step.award for step in route.steps} for route in answer.routes]

    assert {"core-adults", "practice-2-adults"} in taken(date(2025, 6, 1))
    assert {"practice-2-adults"} in taken(date(2025, 6, 2))
    assert all("core-adults" not in route for route in taken(date(2025, 6, 2)))


@pytest.mark.parametrize("rank", Measure)
def test_the_measure_asked_for_is_the_one_answered_by(welsh: Workspace, rank: Measure) -> None:
    answer = find_routes(welsh, CARER, find_goal(welsh, "D"), rank=rank)
    assert answer.rank is rank
    assert answer.routes[0].place == 1


def test_somebody_of_whom_nothing_is_known_is_answered(welsh: Workspace) -> None:
    nobody = Record(Worker("w", "Mared Example"))
    for goal in goal_names(welsh):
        answer = find_routes(welsh, nobody, goal)
        assert answer.state is not GoalState.REACHED, goal
        assert answer.routes or answer.not_offered, goal


def test_being_registered_and_in_the_job_with_its_award_is_having_got_there(
    welsh: Workspace,
) -> None:
    there = record(
        post("domiciliary-worker", "2022-02-01"),
        entry(first="2022-05-02"),
        held("core-adults"),
        held("practice-2-adults"),
    )
    assert find_routes(welsh, there, find_goal(welsh, "domiciliary-worker")).state is (
        GoalState.REACHED
    )
    lapsed = replace(there, registrations=(entry(state="lapsed"),))
    again = find_routes(welsh, lapsed, find_goal(welsh, "domiciliary-worker"))
    assert [step.key for step in again.routes[0].steps] == ["register:domiciliary-worker"]
