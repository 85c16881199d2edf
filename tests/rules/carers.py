"""A few people in Welsh care, and short words for what is shown to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.routes import Measure
from careerplanner.rules.routes import find_routes
from tests.rules.drawn_people import every_goal
from tests.rules.people import DAY, day, entry, held, post, record

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.framework.lookup import Lookup

Turns = list[set[str]]

CARE_MANAGER, CHILD_MANAGER = "care-home-manager-adults", "residential-child-care-manager"
LEVEL_4, LEVEL_5 = "award:preparing-leadership-4", "award:leadership-practice-5"

HOME_CARER = record(
    post("domiciliary-worker", "2024-01-10", hours=30.0),
    entry(first="2024-05-01"),
    held("core-adults", "2025-03-03"),
    held("practice-2-adults", "2025-10-06"),
    born=day("1988-05-17"),
    lives_in="GB-WLS",
)
SENIOR = record(
    post("care-home-senior-adults", "2019-02-04", hours=37.0),
    entry(first="2022-09-12"),
    held("core-adults", "2020-03-02"),
    held("practice-3-adults", "2022-06-06"),
    born=day("1985"),
    lives_in="GB-WLS",
)
DEPUTY = record(
    post("care-home-deputy-adults", "2021-02-01"),
    entry(first="2022-09-12"),
    held("core-adults"),
    held("practice-3-adults"),
    born=day("1980"),
)
CHILD_CARER = record(
    post("residential-child-care-worker", "2023-09-04"),
    entry(first="2023-11-06"),
    held("core-children"),
    held("practice-3-children"),
    born=day("1993"),
)
NURSE = record(post("nurse", "2015-09-07"), held("degree-nursing", "2015-07"), born=day("1993"))
ASSISTANT = record(
    post("social-work-assistant", "2022-01-10", hours=37.0),
    held("social-services-practitioner-4", "2025-06"),
    born=day("1990"),
    lives_in="GB-WLS",
)
NOBODY = record()


def asked(lookup: Lookup, who: Record, goal: str, rank: Measure = Measure.STEPS) -> Routes:
    (name,) = [end for end in every_goal(lookup) if end.id == goal]
    return find_routes(who, lookup, name, DAY, DAY, rank)


def turns(route: Route) -> Turns:
    last = max(step.turn for step in route.steps)
    return [{step.key for step in route.steps if step.turn == turn} for turn in range(1, last + 1)]


def by_way(answer: Routes) -> dict[str, Turns]:
    """The first route by each way on to the register."""
    return {route.by: turns(route) for route in reversed(answer.routes)}


def step(route: Route, key: str) -> RouteStep:
    found = route.step(key)
    assert found is not None
    return found


def courses(answer: Routes) -> list[str]:
    return [
        next(step.course for step in reversed(route.steps) if step.course)
        for route in answer.routes
    ]


def left_out(answer: Routes) -> set[tuple[str, str]]:
    return {(entry.what.id, entry.reason.code) for entry in answer.not_offered}
