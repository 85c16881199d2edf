"""Corners of the planner, each with the smallest pack that has it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.finding import Status
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.rules.routes import find_routes
from tests.rules.people import DAY, day, held, post, record, towards
from tests.rules.small_packs import (
    END,
    JOB,
    aged,
    all_of,
    any_of,
    at_least,
    award,
    begun,
    counts_as,
    course,
    enrolled,
    goal,
    holds,
    in_job,
    listed,
    once,
    pack,
    role,
    rule,
    unsaid,
    way,
)

if TYPE_CHECKING:
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Routes
    from careerplanner.framework.lookup import Lookup

NOBODY = record()


def asked(lookup: Lookup, end: GoalName = END, who: Record = NOBODY) -> Routes:
    return find_routes(who, lookup, end, DAY, DAY)


def told(answer: Routes) -> list[set[str]]:
    """The steps of each route by their keys."""
    return [{step.key for step in route.steps} for route in answer.routes]


# ---- what applies, and what is known -----------------------------------------------------------


def test_a_choice_that_does_not_apply_is_no_way_to_meet_the_rest() -> None:
    parts = [award("x"), award("y"), award("z"), role("r"), role("s")]
    once_there = once(in_job("r"), holds("x"))
    elsewhere = record(post("s"))
    one = pack(*parts, goal("end", any_of(once_there, holds("y"))))
    assert told(asked(one, who=elsewhere)) == [{"award:y"}]
    two = pack(*parts, goal("end", at_least(2, once_there, holds("y"), holds("z"))))
    assert told(asked(two, who=elsewhere)) == [{"award:y", "award:z"}]


def test_what_is_asked_only_in_a_job_is_asked_of_somebody_going_into_it() -> None:
    parts = [award("x"), role("job", "roll"), way("w", None)]
    lookup = pack(*parts, rule("roll", ("w",), once(in_job("job"), holds("x")), 6))
    assert told(asked(lookup, JOB)) == [{"judged:w", "post:job", "register:job", "award:x"}]


def test_a_goal_is_not_reached_while_something_it_asks_is_not_known() -> None:
    lookup = pack(award("x"), goal("end", all_of(holds("x"), aged(20))))
    answer = asked(lookup, who=record(held("x")))
    assert answer.state is GoalState.OPEN
    assert answer.reached is not None
    assert answer.reached.status is Status.NOT_KNOWN
    assert [step.kind for step in answer.routes[0].steps] == ["tell_us"]
    assert asked(lookup, who=record(held("x"), born=day("1990"))).state is GoalState.REACHED


def test_an_age_to_be_waited_for_says_how_long() -> None:
    lookup = pack(goal("end", aged(20)))
    (route,) = asked(lookup, who=record(born=day("2009-01-05"))).routes
    assert (route.months.least, route.months.most) == (26, 26)
    (other,) = asked(lookup, who=record(born=day("2009"))).routes
    assert (other.months.least, other.months.most) == (26, 38)


# ---- which award, which course, which job ------------------------------------------------------


def test_of_awards_of_one_sort_the_one_that_needs_least_beside_is_found() -> None:
    lookup = pack(
        award("p"),
        award("q"),
        award("a1", holds("p"), level=3),
        award("a2", holds("q"), level=3),
        goal("end", all_of(any_of(holds("a1"), holds("a2")), holds("q"))),
    )
    assert asked(lookup).routes[0].step("award:a2") is not None
    assert min(len(keys) for keys in told(asked(lookup))) == 2


def test_awards_without_a_family_are_not_one_family() -> None:
    stand_in = award("y", counts_as=(counts_as("x"),))
    alone = pack(award("x"), stand_in, goal("end", holds("x")))
    assert told(asked(alone)) == [{"award:x"}]
    kin = [award("x", family="f"), replace(stand_in, family="f")]
    assert told(asked(pack(*kin, goal("end", holds("x"))))) == [{"award:x"}, {"award:y"}]


def test_where_several_are_asked_an_award_is_taken_by_its_nearest_course() -> None:
    long, short = (
        course("long", "x", holds("y"), months=(1, 2)),
        course("short", "x", months=(10, 20)),
    )
    parts = [award("x"), award("y"), award("z"), long, short]
    lookup = pack(*parts, goal("end", all_of(holds("x"), holds("z"))))
    (route,) = asked(lookup).routes
    step = route.step("award:x")
    assert step is not None
    assert (step.course, step.other_courses) == ("short", ("long",))
    alone = asked(pack(*parts, goal("end", holds("x"))))
    assert told(alone) == [{"award:x"}, {"award:x", "award:y"}]


def test_of_courses_that_ask_for_the_same_the_shorter_is_taken() -> None:
    courses = [course(name, "x", months=size) for name, size in COURSES]
    lookup = pack(award("x"), award("z"), *courses, goal("end", all_of(holds("x"), holds("z"))))
    step = asked(lookup).routes[0].step("award:x")
    assert step is not None
    assert step.course == "quick"


COURSES = (("unknown", None), ("slow", (1, 40)), ("quick", (2, 12)), ("open-ended", (1, None)))


def test_a_job_that_serves_two_awards_is_one_that_does_for_both() -> None:
    roles = [role(name) for name in ("r", "s", "t")]
    awards = [award("x", in_job("r", "s")), award("y", in_job("r", "t"))]
    lookup = pack(*roles, *awards, goal("end", all_of(holds("x"), holds("y"))))
    (route,) = asked(lookup).routes
    step = route.step("post:r")
    assert step is not None
    assert step.roles == ("r",)


def test_a_job_is_named_by_one_that_will_do() -> None:
    lookup = pack(
        way("w0", None),
        way("w1", in_job("mate")),
        rule("roll", ("w0", "w1"), in_job("hand", "mate"), 6),
        role("job", "roll"),
        role("hand"),
        role("mate"),
    )
    answer = asked(lookup, JOB)
    jobs = [step for route in answer.routes for step in route.steps if step.kind == "take_post"]
    assert all(step.key == f"post:{step.roles[0]}" for step in jobs)
    assert {route.by for route in answer.routes} == {"w0", "w1"}


@pytest.mark.xfail(
    strict=True, reason="the job alone is taken before it is seen what else it is for"
)
def test_a_job_step_names_every_job_that_will_do() -> None:
    asks = all_of(any_of(in_job("hand"), holds("b")), holds("b"))
    parts = [award("a"), award("b", in_job("hand", "mate")), role("hand"), role("mate")]
    (route,) = asked(pack(*parts, goal("end", asks))).routes
    step = route.step("post:hand")
    assert step is not None
    assert step.roles == ("hand", "mate")


def test_of_several_awards_to_be_checked_the_one_that_settles_most_is_offered() -> None:
    lookup = doubtful()
    assert told(asked(lookup, who=record(held("o1"), held("o2"))))[0] == {"check:held-o2"}


def test_what_is_offered_for_checking_does_not_depend_on_names_of_entries() -> None:
    sizes = [
        [len(route.steps) for route in asked(doubtful(), who=who).routes]
        for who in (
            record(held("o1", id="1"), held("o2", id="2")),
            record(held("o1", id="2"), held("o2", id="1")),
        )
    ]
    assert sizes[0] == sizes[1]


def doubtful() -> Lookup:
    """Two old awards that may count as x, of which one may count as y too."""
    return pack(
        award("x"),
        award("y"),
        award("o1", counts_as=(counts_as("x", extent="check"),)),
        award("o2", counts_as=(counts_as("x", "y", extent="check"),)),
        goal("end", all_of(holds("x"), holds("y"))),
    )


# ---- the register --------------------------------------------------------------------------------


def test_where_every_way_on_to_the_register_is_closed_there_is_no_way() -> None:
    shut = [way("w", holds("x"), closed=True), way("v", None, closed=True)]
    lookup = pack(award("x"), *shut, rule("roll", ("w", "v"), holds("x"), 0), role("job", "roll"))
    answer = asked(lookup, JOB)
    assert answer.state is GoalState.NO_WAY
    found = {(entry.what.id, entry.reason.code) for entry in answer.not_offered}
    assert found == {("w", "not_offered.closed"), ("v", "not_offered.closed")}


def test_an_employers_word_can_come_with_the_job_it_is_for() -> None:
    lookup = pack(way("w", None), rule("roll", ("w",), None, 0), role("job", "roll"))
    (route,) = asked(lookup, JOB).routes
    assert {step.key: step.turn for step in route.steps} == {
        "judged:w": 1,
        "post:job": 1,
        "register:job": 1,
    }


def test_a_way_in_a_circle_does_not_hide_a_sound_one() -> None:
    lookup = pack(
        award("x", any_of(in_job("job"), in_job("hand"))),
        way("w", holds("x")),
        rule("roll", ("w",), holds("x"), 0),
        role("job", "roll"),
        role("hand"),
    )
    assert told(asked(lookup, JOB)) == [{"post:hand", "award:x", "post:job", "register:job"}]


def test_a_way_that_only_goes_in_a_circle_is_said_to() -> None:
    lookup = pack(
        award("x", in_job("job")),
        way("w", holds("x")),
        rule("roll", ("w",), holds("x"), 0),
        role("job", "roll"),
    )
    answer = asked(lookup, JOB)
    assert answer.state is GoalState.NO_WAY
    assert answer.not_offered != ()


def test_what_need_only_be_begun_is_not_waited_for() -> None:
    asks = any_of(holds("x"), enrolled("x"))
    parts = [award("x", months=(12, 12)), way("w", asks), role("job", "roll")]
    (route,) = asked(pack(*parts, rule("roll", ("w",), None, 0)), JOB).routes
    assert route.until_job is not None
    assert route.until_job.least == 0


def test_what_is_begun_for_something_only_begun_is_not_waited_for_either() -> None:
    lookup = pack(
        award("a0", all_of(unsaid(), begun("a1"))),
        award("a1", begun("a2")),
        award("a2"),
        way("w0", enrolled("a0")),
        way("w1", holds("a1")),
        rule("roll", ("w0", "w1"), None, 0),
        role("job", "roll"),
    )
    routes = {route.by: route for route in asked(lookup, JOB).routes}
    assert set(routes) == {"w0", "w1"}
    assert all(step.in_the_job for step in routes["w0"].steps if step.award)


def test_an_award_that_is_gained_in_the_job_begins_with_it() -> None:
    lookup = pack(
        award("late", all_of(holds("x"), in_job("job")), months=(5, 5)),
        award("x", months=(1, 1)),
        award("y", months=(30, 30)),
        way("w", all_of(holds("x"), holds("y"))),
        rule("roll", ("w",), holds("late"), 0),
        role("job", "roll"),
    )
    (route,) = asked(lookup, JOB).routes
    late, job = route.step("award:late"), route.step("post:job")
    assert late is not None
    assert job is not None
    assert late.alongside == ("post:job",)
    assert late.turn == job.turn
    assert (route.months.least, late.in_the_job) == (35, True)


def test_registering_says_in_which_part() -> None:
    (route,) = asked(pack(role("r"), goal("end", listed("warden")))).routes
    assert route.steps[0].category == "warden"


def test_there_has_to_be_time_for_what_the_register_wants_first() -> None:
    parts = [way("w", holds("x")), rule("roll", ("w",), None, 6), role("job", "roll")]
    quick = asked(pack(*parts, award("x", months=(6, 9))), JOB)
    assert quick.state is GoalState.OPEN
    slow = asked(pack(*parts, award("x", months=(7, 9))), JOB)
    assert slow.state is GoalState.NO_WAY
    (entry,) = slow.not_offered
    assert entry.reason.code == "not_offered.too_long"
    assert (entry.reason.get("months"), entry.reason.get("by")) == (7, 6)


# ---- months --------------------------------------------------------------------------------------


def test_what_goes_side_by_side_waits_for_what_that_waits_for() -> None:
    lookup = pack(
        award("a0", begun("a1"), months=(20, 20)),
        award("a1", begun("a2"), months=(1, 1)),
        award("a2", holds("a3"), months=(1, 1)),
        award("a3", months=(12, 12)),
        goal("end", holds("a0")),
    )
    (route,) = asked(lookup).routes
    assert (route.months.least, route.months.most) == (32, 32)


def test_what_is_under_way_takes_what_is_left_of_it() -> None:
    lookup = pack(award("x", months=(12, 24)), goal("end", holds("x")))
    (route,) = asked(lookup, who=record(towards("x", "2026-05-21"))).routes
    assert (route.steps[0].kind, route.months.least, route.months.most) == ("finish_award", 6, 18)


# ---- what is left out, and why ------------------------------------------------------------------


@pytest.mark.parametrize("standing", ["closed", "planned", "not_found"])
def test_a_course_that_is_not_open_is_said_to_be_so(standing: str) -> None:
    parts = [award("x"), course("c", "x", standing=standing), goal("end", holds("x"))]
    answer = asked(pack(*parts))
    assert answer.state is GoalState.NO_WAY
    found = [(entry.what.id, entry.reason.code) for entry in answer.not_offered]
    assert found == [("c", f"not_offered.{standing}")]


def test_a_silent_alternative_is_not_asked_about_but_told() -> None:
    lookup = pack(award("x"), goal("end", any_of(holds("x"), unsaid())))
    answer = asked(lookup)
    assert told(answer) == [{"award:x"}]
    assert [entry.reason.code for entry in answer.not_offered] == ["not_offered.not_stated"]


def test_what_is_left_out_does_not_depend_on_the_measure() -> None:
    lookup = pack(
        award("x"),
        award("y", months=(1, 1)),
        award("z", months=(1, 1)),
        way("a", holds("x")),
        way("b", all_of(holds("y"), holds("z"))),
        way("c", all_of(holds("x"), holds("y"))),
        rule("roll", ("a", "b", "c"), None, 0),
        role("job", "roll"),
    )
    answers = [find_routes(NOBODY, lookup, JOB, DAY, DAY, rank) for rank in Measure]
    for answer in answers:
        assert {route.by for route in answer.routes} == {"a", "b"}
        (entry,) = answer.not_offered
        by = entry.reason.get("by")
        assert (entry.what.id, getattr(by, "id", "")) == ("c", "a")


def test_every_award_that_no_one_can_take_any_more_is_left_out(aldland: Lookup) -> None:
    """Neither the badge that is no longer given nor another nation's award is ever a step."""
    goals = [find_routes(NOBODY, aldland, end, DAY, DAY) for end in _ends(aldland)]
    taken = {step.award for answer in goals for route in answer.routes for step in route.steps}
    assert "old-keeper" not in taken
    assert "far-diploma" not in taken
    assert "keeper-3" in taken


def _ends(lookup: Lookup) -> tuple[GoalName, ...]:
    from tests.rules.drawn_people import every_goal

    return every_goal(lookup)
