"""Goals, courses and funding of the Welsh pack: nothing is offered that does not exist.

What is checked here are truths that a slip in the files would break without any fault of form:
who may have which money, what opens which course, what is only planned, and that every size and
sum says where it is from.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.awards import AwardStanding
from careerplanner.domain.facts import Confidence
from careerplanner.domain.finding import Status
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import HeldAward, Post, Record, Worker
from careerplanner.domain.requirement import EarnsBelow, Holds, NotStated
from careerplanner.domain.routes import GoalState, Routes
from careerplanner.domain.study import CourseStanding, Covers, StudyMode
from careerplanner.framework.files import gather
from careerplanner.framework.loader import draft_of
from careerplanner.framework.lookup import Lookup
from careerplanner.paths import resources_folder
from careerplanner.rules.routes import find_routes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.requirement import Requirement
    from careerplanner.domain.routes import FundingFit

DAY = date(2026, 11, 22)
BURSARIES = {
    "social-work-bursary",
    "social-work-bursary-open-university",
    "social-work-bursary-masters",
}


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    draft, faults = draft_of(gather(resources_folder() / "frameworks" / "wales-draft-2023"))
    assert draft is not None, faults
    return Lookup(draft.pack)


def _ways(lookup: Lookup, goal: str, *posts: str, held: str = "", **worker: str) -> Routes:
    """Return the routes of somebody with these jobs and awards (ids joined by "+")."""
    record = Record(
        Worker(id="w", name="", **worker),  # type: ignore[arg-type]
        tuple(Post(id=f"post-{role}", role=role, hours=20) for role in posts),
        (),
        tuple(HeldAward(id=f"held-{name}", award=name) for name in held.split("+") if name),
    )
    return find_routes(record, lookup, GoalName(GoalKind.GOAL, goal), DAY, DAY)


def _courses(routes: Routes) -> set[str]:
    return {step.course for route in routes.routes for step in route.steps} - {""}


def _funding(routes: Routes, course: str) -> dict[str, FundingFit]:
    """Return the money for a course, by its id."""
    steps = [step for route in routes.routes for step in route.steps if step.course == course]
    return {fit.funding: fit for fit in steps[0].funding}


def _parts(node: Requirement | None) -> Iterator[Requirement]:
    if node is None:
        return
    yield node
    for part in getattr(node, "of", ()):
        yield from _parts(part)


# ---- nothing that does not exist ------------------------------------------------------------


def test_what_was_planned_or_not_found_is_never_a_step(lookup: Lookup) -> None:
    closed = {
        course.id: course.standing
        for course in lookup.pack.courses
        if course.standing is not CourseStanding.OPEN
    }
    assert closed == {
        "social-work-apprenticeship": CourseStanding.NOT_FOUND,
        "nursing-associate-training": CourseStanding.PLANNED,
    }
    for goal in lookup.pack.goals:
        for posts in ((), ("care-home-worker-adults",), ("social-work-assistant",)):
            assert not _courses(_ways(lookup, goal.id, *posts)) & set(closed), goal.id


def test_a_social_work_degree_apprenticeship_is_named_as_not_found(lookup: Lookup) -> None:
    left_out = _ways(lookup, "social-work", "care-home-worker-adults").not_offered
    reasons = {one.what.id: one.reason.code for one in left_out}
    assert reasons["social-work-apprenticeship"] == "not_offered.not_found"


def test_nobody_is_sent_to_a_nursing_associate_course_yet(lookup: Lookup) -> None:
    routes = _ways(lookup, "nursing-associate", "healthcare-support-worker")
    assert routes.state is GoalState.NO_WAY
    assert [one.reason.code for one in routes.not_offered] == ["not_offered.planned"]


def test_whoever_has_the_award_from_england_has_reached_it(lookup: Lookup) -> None:
    routes = _ways(lookup, "nursing-associate", held="nursing-associate")
    assert routes.state is GoalState.REACHED


def test_a_registered_nurse_has_no_way_to_go(lookup: Lookup) -> None:
    assert _ways(lookup, "nursing", "nurse", held="nurse-first-level").state is GoalState.REACHED


def test_nobody_registers_as_a_nurse_without_the_degree(lookup: Lookup) -> None:
    routes = _ways(lookup, "nursing", "care-home-worker-adults")
    for route in routes.routes:
        assert "degree-nursing" in {step.award for step in route.steps}


def test_every_other_goal_has_a_way_for_a_care_worker_without_awards(lookup: Lookup) -> None:
    states = {
        goal.id: _ways(lookup, goal.id, "care-home-worker-adults").state
        for goal in lookup.pack.goals
    }
    assert states.pop("nursing-associate") is GoalState.NO_WAY
    assert set(states.values()) == {GoalState.OPEN}, states


def test_an_open_course_stands_on_awards_that_can_be_had(lookup: Lookup) -> None:
    for course in lookup.pack.courses:
        if course.standing is not CourseStanding.OPEN:
            continue
        assert lookup.award(course.award).standing is AwardStanding.CURRENT, course.id
        for node in _parts(course.before):
            if isinstance(node, Holds) and node.choice.award:
                before = lookup.award(node.choice.award)
                assert before.standing is AwardStanding.CURRENT, course.id
                every = lookup.courses_for(before.id)
                is_open = [one for one in every if one.standing is CourseStanding.OPEN]
                assert is_open or not every, course.id


def test_every_care_award_of_today_has_an_open_course(lookup: Lookup) -> None:
    wanted = {
        "core-adults",
        "core-children",
        "core-combined",
        "practice-2-adults",
        "practice-3-adults",
        "practice-3-children",
        "professional-practice-4",
        "independent-advocacy-4",
        "adult-placement-4",
        "social-services-practitioner-4",
        "he-certificate-social-care-practice",
        "preparing-leadership-4",
        "leadership-practice-5",
    }
    taught = {c.award for c in lookup.pack.courses if c.standing is CourseStanding.OPEN}
    assert wanted <= taught


# ---- social work ----------------------------------------------------------------------------


def test_sponsorship_and_each_bursary_exclude_each_other_both_ways(lookup: Lookup) -> None:
    funding = {one.id: one for one in lookup.pack.funding}
    assert set(funding["employer-sponsorship"].excludes) == BURSARIES
    for name in BURSARIES:
        assert funding[name].excludes == ("employer-sponsorship",)


def test_sponsored_students_are_not_told_to_ask_for_a_bursary(lookup: Lookup) -> None:
    routes = _ways(lookup, "social-work", "social-work-assistant", lives_in="GB-WLS")
    for course in ("social-work-sponsored", "social-work-sponsored-year-2"):
        money = _funding(routes, course)
        assert money["social-work-bursary-open-university"].excluded_by == "employer-sponsorship"
        assert [name for name, fit in money.items() if not fit.excluded_by] == [
            "employer-sponsorship"
        ]
    full_time = _funding(routes, "social-work-full-time")
    assert full_time["social-work-bursary"].excluded_by == ""


def test_the_bursary_needs_a_home_in_wales_and_a_university_that_nominates(
    lookup: Lookup,
) -> None:
    here = _ways(lookup, "social-work", "care-home-worker-adults", lives_in="GB-WLS")
    away = _ways(lookup, "social-work", "care-home-worker-adults", lives_in="GB-ENG")
    status = [
        _funding(routes, "social-work-full-time")["social-work-bursary"].finding.status
        for routes in (here, away)
    ]
    assert status == [Status.NOT_KNOWN, Status.MISSING]


@pytest.mark.parametrize(
    "held", ["social-services-practitioner-4", "he-certificate-social-care-practice"]
)
def test_an_award_for_practitioners_opens_the_second_year(lookup: Lookup, held: str) -> None:
    routes = _ways(lookup, "social-work", "social-work-assistant", held=held)
    second = [
        route
        for route in routes.routes
        if "social-work-open-university-year-2" in {step.course for step in route.steps}
    ]
    (route,) = second
    assert [s.award for s in route.steps if s.award] == ["degree-social-work"]
    whole = next(c for c in lookup.pack.courses if c.id == "social-work-open-university")
    assert route.months.least < whole.months.least  # type: ignore[union-attr]


def test_without_one_the_second_year_comes_after_it(lookup: Lookup) -> None:
    routes = _ways(lookup, "social-work", "care-home-worker-adults")
    for route in routes.routes:
        courses = [step.course for step in route.steps if step.course]
        if "social-work-open-university-year-2" in courses:
            assert courses[0] in {
                "social-services-practitioner-4-work",
                "he-certificate-open-university",
            }


def test_only_graduates_go_straight_to_the_masters_course(lookup: Lookup) -> None:
    for held, is_straight in [
        ("degree-other-subject", True),
        ("degree-nursing", True),
        ("foundation-degree-health-social-care", False),
        ("", False),
    ]:
        routes = _ways(lookup, "social-work", "care-home-worker-adults", held=held)
        awards = [
            [step.award for step in route.steps if step.award]
            for route in routes.routes
            if "social-work-masters" in {step.course for step in route.steps}
        ]
        assert (["degree-social-work"] in awards) is is_straight, held


def test_what_the_council_pays_for_is_taught_in_a_councils_job(lookup: Lookup) -> None:
    routes = _ways(lookup, "social-services-practitioner", "care-home-worker-adults")
    course = "social-services-practitioner-4-work"
    (route,) = [r for r in routes.routes if course in {step.course for step in r.steps}]
    assert "post:social-work-assistant" in {step.key for step in route.steps}


# ---- money ----------------------------------------------------------------------------------


def test_every_sum_names_its_year_and_its_source(lookup: Lookup) -> None:
    for funding in lookup.pack.funding:
        for figure in funding.figures:
            assert figure.year[:4].isdigit(), funding.id
            assert 2018 <= int(figure.year[:4]) <= DAY.year, funding.id
            assert lookup.find_source(figure.basis.source) is not None, funding.id


@pytest.mark.parametrize(
    ("funding", "year", "amounts"),
    [
        ("social-work-bursary", "2024-25", [3750, 11250]),
        ("social-work-bursary-open-university", "2024-25", [3750, 7500]),
        ("social-work-bursary-masters", "2024-25", [12715, 25430]),
        ("personal-learning-account", "2024-25", [32371]),
    ],
)
def test_sums_last_seen(lookup: Lookup, funding: str, year: str, amounts: list[int]) -> None:
    found = next(one for one in lookup.pack.funding if one.id == funding)
    assert [f.amount for f in found.figures if f.year == year] == amounts
    assert found.figures[0].year == year


def test_a_bursary_for_years_is_the_sum_of_its_years(lookup: Lookup) -> None:
    for name, years in (("social-work-bursary", 3), ("social-work-bursary-masters", 2)):
        found = next(one for one in lookup.pack.funding if one.id == name)
        yearly, whole = (f.amount for f in found.figures if f.year == "2024-25")
        assert yearly * years == whole


def test_the_spans_of_earnings_part_at_the_limit_that_is_asked_for(lookup: Lookup) -> None:
    asked = {
        node.amount
        for funding in lookup.pack.funding
        for node in _parts(funding.requirement)
        if isinstance(node, EarnsBelow)
    }
    assert asked == {32371}
    assert asked <= {band.least for band in lookup.pack.about.earnings_bands}


def test_an_apprentice_cannot_have_a_personal_learning_account(lookup: Lookup) -> None:
    funding = {one.id: one for one in lookup.pack.funding}
    assert "personal-learning-account" in funding["apprenticeship"].excludes
    assert "apprenticeship" in funding["personal-learning-account"].excludes


def test_a_loan_is_never_called_paid(lookup: Lookup) -> None:
    for funding in lookup.pack.funding:
        if "loan" in funding.explains.en.lower():
            assert funding.covers is not Covers.FEES, funding.id


def test_nothing_recalled_promises_all_the_fees(lookup: Lookup) -> None:
    for funding in lookup.pack.funding:
        if funding.basis.confidence is Confidence.UNCHECKED:
            assert funding.covers is not Covers.FEES, funding.id


def test_whoever_works_too_few_hours_is_told_so_of_an_apprenticeship(lookup: Lookup) -> None:
    worker = Worker(id="w", name="")
    post = Post(id="p", role="care-home-worker-adults", hours=10)
    goal = GoalName(GoalKind.BAND, "B")
    routes = find_routes(Record(worker, (post,)), lookup, goal, DAY, DAY)
    course = next(iter(_courses(routes)))
    assert _funding(routes, course)["apprenticeship"].finding.status is Status.MISSING


# ---- sizes, sources, words ------------------------------------------------------------------


def test_every_size_says_where_it_is_from(lookup: Lookup) -> None:
    for course in lookup.pack.courses:
        for size in (course.months, course.price):
            if size is not None:
                assert lookup.find_source(size.basis.source) is not None, course.id
                assert size.basis.source != "recall", course.id


def test_only_these_lengths_are_stated_for_wales(lookup: Lookup) -> None:
    """All others come from an old page, from England or from our reading, and say so."""
    stated = {
        course.id
        for course in lookup.pack.courses
        if course.months is not None and course.months.basis.confidence is Confidence.STATED
    }
    assert stated == {
        "social-services-practitioner-4-work",
        "social-work-full-time",
        "social-work-masters",
    }


def test_giving_up_a_job_is_a_risk_of_every_full_time_course(lookup: Lookup) -> None:
    for course in lookup.pack.courses:
        if course.mode is StudyMode.FULL_TIME:
            assert any("give up your job" in risk.en for risk in course.risks), course.id


def test_every_reason_for_not_knowing_is_a_whole_sentence(lookup: Lookup) -> None:
    nodes = [node for course in lookup.pack.courses for node in _parts(course.before)]
    nodes += [node for one in lookup.pack.funding for node in _parts(one.requirement)]
    reasons = [node.because for node in nodes if isinstance(node, NotStated)]
    assert len(reasons) > 15
    for reason in reasons:
        for text in (reason.en, reason.cy):
            assert text[0].isupper(), text
            assert text.endswith("."), text


def test_the_bands_lie_in_the_first_field(lookup: Lookup) -> None:
    assert lookup.pack.about.goal_groups[0].id == "social-care"
    followed = {name for goal in lookup.pack.goals for name in goal.follows}
    assert {"A", "B", "C", "D"} <= followed
