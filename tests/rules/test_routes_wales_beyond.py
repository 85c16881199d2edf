"""Nurses, social work, and people of whom little is known: the ways they are shown, read by hand.

A route is written as its turns; what stands in one turn can be done side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.finding import Status
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import HeldAward
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.rules.routes import find_routes
from tests.rules.carers import (
    ASSISTANT,
    CARE_MANAGER,
    CHILD_CARER,
    HOME_CARER,
    LEVEL_4,
    NOBODY,
    NURSE,
    SENIOR,
    asked,
    courses,
    left_out,
    step,
    turns,
)
from tests.rules.drawn_people import every_goal
from tests.rules.people import DAY, day, held, post, record, towards

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup


class TestNurse:
    """A nurse by degree."""

    def test_has_to_have_a_management_award_to_manage(self, wales: Lookup) -> None:
        answer = asked(wales, NURSE, CARE_MANAGER)
        first, second = answer.routes[:2]
        assert {first.by, second.by} == {"manager-degree-and-award", "manager-degree-award-later"}
        for route in (first, second):
            management = step(route, "award:pgcert-practice-quality")
            assert management.instead == ("management-award-generic",)
            assert "degree-nursing" not in {one.award for one in route.steps}
            assert management.in_the_job is (route.by == "manager-degree-award-later")

    def test_does_not_have_to_study_nursing(self, wales: Lookup) -> None:
        assert asked(wales, NURSE, "nursing").state is GoalState.REACHED


class TestSocialWork:
    """The degree is the only way, and there are several ways to it."""

    def test_the_practitioners_award_leads_into_the_second_year(self, wales: Lookup) -> None:
        answer = asked(wales, ASSISTANT, "social-work")
        first = answer.routes[0]
        assert courses(answer)[0] == "social-work-open-university-year-2"
        assert turns(first) == [
            {"award:degree-social-work"},
            {"post:social-worker", "register:social-worker"},
        ]
        assert step(first, "register:social-worker").category == "social_worker"
        assert "social-work-sponsored-year-2" in courses(answer)

    def test_without_it_the_second_year_comes_after_that_award(self, wales: Lookup) -> None:
        answer = asked(wales, HOME_CARER, "social-work")
        for route, course in zip(answer.routes, courses(answer), strict=True):
            taken = {one.award for one in route.steps}
            entry_awards = {
                "social-services-practitioner-4",
                "he-certificate-social-care-practice",
            }
            assert bool(taken & entry_awards) is course.endswith("year-2")

    def test_an_employer_who_pays_shuts_out_the_bursary(self, wales: Lookup) -> None:
        answer = asked(wales, ASSISTANT, "social-work")
        seen = 0
        for route, course in zip(answer.routes, courses(answer), strict=True):
            degree = step(route, "award:degree-social-work")
            shut = {fit.funding for fit in degree.funding if fit.excluded_by}
            paid = "employer-sponsorship" in {fit.funding for fit in degree.funding}
            assert paid is course.startswith("social-work-sponsored")
            assert bool(shut) is paid
            assert all(name.startswith("social-work-bursary") for name in shut)
            assert any(risk.code == "risk.excluded" for risk in degree.risks) is paid
            seen += paid
        assert seen > 0

    @pytest.mark.parametrize("who", [NOBODY, HOME_CARER, SENIOR, ASSISTANT, CHILD_CARER])
    def test_nobody_is_offered_an_apprenticeship_for_the_degree(
        self, wales: Lookup, who: Record
    ) -> None:
        for rank in Measure:
            answer = asked(wales, who, "social-work", rank)
            offered = {
                name
                for route in answer.routes
                for one in route.steps
                for name in (one.course, *one.other_courses)
            }
            assert "social-work-apprenticeship" not in offered
            assert ("social-work-apprenticeship", "not_offered.not_found") in left_out(answer)
            for route in answer.routes:
                degree = step(route, "award:degree-social-work")
                assert "apprenticeship" not in {fit.funding for fit in degree.funding}

    def test_somebody_who_lives_in_england_gets_no_welsh_bursary(self, wales: Lookup) -> None:
        who = record(*ASSISTANT.posts, *ASSISTANT.awards, lives_in="GB-ENG")
        route = asked(wales, who, "social-work").routes[0]
        found = {
            fit.funding: fit.finding.status
            for fit in step(route, "award:degree-social-work").funding
        }
        assert found["social-work-bursary-open-university"] is Status.MISSING


class TestWhatIsNotKnown:
    """People of whom little is known, or who hold what nobody knows."""

    def test_a_paper_that_nobody_knows_is_looked_at_first(self, wales: Lookup) -> None:
        odd = HeldAward("odd", typed="Some old paper")
        who = record(*HOME_CARER.posts, *HOME_CARER.registrations, odd, born=day("1970"))
        answer = asked(wales, who, "C")
        assert [turns(route) for route in answer.routes] == [
            [{"check:odd"}],
            [{"award:core-adults", "award:practice-3-adults"}],
        ]
        assert answer.routes[0].steps[0].reason.get("typed") == "Some old paper"
        assert answer.routes[0].doubts.asks == 1
        surest = asked(wales, who, "C", Measure.CERTAINTY)
        assert turns(surest.routes[0]) == [{"award:core-adults", "award:practice-3-adults"}]

    def test_of_somebody_unknown_everything_assumed_is_said(self, wales: Lookup) -> None:
        """Without a job there is no telling for whom: both kinds of awards are shown."""
        answer = asked(wales, NOBODY, "C")
        taken = [{one.award for one in route.steps} - {""} for route in answer.routes]
        assert {"core-adults", "practice-3-adults"} in taken
        assert {"core-children", "practice-3-children"} in taken
        for route in answer.routes:
            codes = {reason.code for one in route.steps for reason in one.assumes}
            assert "assume.employer" in codes
            assert "age.not_said" in codes
            assert "apprenticeship" in {fit.funding for one in route.steps for fit in one.funding}

    def test_an_award_of_another_nation_has_to_be_looked_at_and_is_never_taken(
        self, wales: Lookup
    ) -> None:
        who = record(post("care-home-worker-adults"), held("england-diploma-3-adult-care"))
        answer = asked(wales, who, "C")
        assert turns(answer.routes[0]) == [{"check:held-england-diploma-3-adult-care"}]
        assert {"award:core-adults", "award:practice-3-adults"} in [
            set().union(*turns(route)) for route in answer.routes
        ]

    def test_what_is_under_way_is_finished(self, wales: Lookup) -> None:
        who = record(
            *HOME_CARER.posts, held("core-adults"), towards("practice-3-adults", "2026-03-02")
        )
        (route,) = asked(wales, who, "C").routes
        assert [(one.kind, one.award) for one in route.steps] == [
            (StepKind.FINISH_AWARD, "practice-3-adults")
        ]

    def test_no_nursing_associate_is_promised(self, wales: Lookup) -> None:
        answer = asked(wales, SENIOR, "nursing-associate")
        assert (answer.state, answer.routes) == (GoalState.NO_WAY, ())
        assert {code for _, code in left_out(answer)} == {"not_offered.planned"}

    def test_sixteen_is_too_young_for_the_leadership_award(self, wales: Lookup) -> None:
        who = record(post("care-home-worker-adults"), born=day("2010-06-01"))
        found = [
            route for route in asked(wales, who, "D").routes if route.step(LEVEL_4) is not None
        ]
        assert found
        for route in found:
            (wait,) = [one for one in route.steps if one.kind is StepKind.REACH_AGE]
            assert wait.key in step(route, LEVEL_4).after
            assert wait.months is not None
            assert wait.months.least == 19


def test_a_band_is_the_drafts_and_a_job_the_registers(wales: Lookup) -> None:
    """The deputy's Level 3 is enough for the register and not for Band D; neither says both."""
    band, job = asked(wales, SENIOR, "D"), asked(wales, SENIOR, "care-home-deputy-adults")
    assert all(not route.role and not route.by for route in band.routes)
    (route,) = job.routes
    assert turns(route) == [{"post:care-home-deputy-adults"}]


@pytest.mark.parametrize("kind", [GoalKind.BAND, GoalKind.ROLE, GoalKind.GOAL])
def test_unknown_months_are_never_put_at_nothing(wales: Lookup, kind: GoalKind) -> None:
    """A route that takes an award of which nobody knows the length says so in its total."""
    for end in [end for end in every_goal(wales) if end.kind is kind]:
        for route in find_routes(NOBODY, wales, GoalName(kind, end.id), DAY, DAY).routes:
            taken = [one for one in route.steps if one.kind is StepKind.TAKE_AWARD]
            silent = {one.key for one in taken if one.months is None}
            assert silent <= set(route.months.unknown)
            assert not silent or not route.months.is_known
