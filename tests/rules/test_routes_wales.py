"""Carers and managers: the ways they are shown, read by hand against what the sources say.

A route is written as its turns; what stands in one turn can be done side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.finding import Status
from careerplanner.domain.routes import GoalState
from tests.rules.carers import (
    CARE_MANAGER,
    CHILD_CARER,
    CHILD_MANAGER,
    DEPUTY,
    HOME_CARER,
    LEVEL_4,
    LEVEL_5,
    SENIOR,
    asked,
    by_way,
    left_out,
    step,
    turns,
)
from tests.rules.people import day, held, post, record

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup


class TestHomeCarer:
    """Registered in home care with Level 2, and Band B by it."""

    def test_has_band_b_and_the_register(self, wales: Lookup) -> None:
        for goal in ("B", "domiciliary-worker"):
            assert asked(wales, HOME_CARER, goal).state is GoalState.REACHED

    def test_comes_to_band_c_by_level_3(self, wales: Lookup) -> None:
        """The register takes Level 2 for a senior in home care; the draft's Band C does not."""
        answer = asked(wales, HOME_CARER, "C")
        assert [turns(route) for route in answer.routes] == [[{"award:practice-3-adults"}]]
        assert left_out(answer) == {("practice-3-children", "not_offered.other_people")}
        senior = asked(wales, HOME_CARER, "domiciliary-senior")
        assert [turns(route) for route in senior.routes] == [[{"post:domiciliary-senior"}]]

    def test_comes_to_band_d_by_any_of_six_awards(self, wales: Lookup) -> None:
        answer = asked(wales, HOME_CARER, "D")
        taken = [
            next(step.award for step in reversed(r.steps) if step.award) for r in answer.routes
        ]
        assert set(taken) == {
            "preparing-leadership-4",
            "professional-practice-4",
            "social-services-practitioner-4",
            "he-certificate-social-care-practice",
            "independent-advocacy-4",
            "adult-placement-4",
        }
        places = {award: route.place for award, route in zip(taken, answer.routes, strict=True)}
        assert places["preparing-leadership-4"] == places["professional-practice-4"] == 1
        assert places["social-services-practitioner-4"] == 3
        council = answer.routes[taken.index("social-services-practitioner-4")]
        assert turns(council) == [
            {"post:social-work-assistant"},
            {"award:social-services-practitioner-4"},
        ]

    def test_comes_to_band_e_through_a_leading_job(self, wales: Lookup) -> None:
        """Level 4 can be had before; Level 5 is assessed in a job that leads."""
        (route,) = asked(wales, HOME_CARER, "E").routes
        (job,) = [one for one in route.steps if one.kind is StepKind.TAKE_POST]
        assert wales.role(job.roles[0]).leads
        assert turns(route) == [{LEVEL_4, job.key}, {LEVEL_5}]
        assert set(step(route, LEVEL_5).after) == {LEVEL_4, job.key}

    def test_may_have_an_apprenticeship_and_is_told_why(self, wales: Lookup) -> None:
        """Thirty hours a week and over sixteen; earnings are not said."""
        (route,) = asked(wales, HOME_CARER, "C").routes
        found = {fit.funding: fit.finding.status for fit in route.steps[0].funding}
        assert found["apprenticeship"] is Status.MET
        assert found["personal-learning-account"] is Status.NOT_KNOWN
        assert next(iter(found)) == "apprenticeship"


class TestSenior:
    """A senior in a care home with Level 3, who wants to manage one."""

    def test_has_four_ways_by_the_two_leadership_awards_or_a_degree(self, wales: Lookup) -> None:
        answer = asked(wales, SENIOR, CARE_MANAGER)
        job, entered = f"post:{CARE_MANAGER}", f"register:{CARE_MANAGER}"
        found = by_way(answer)
        assert found["manager-level-4-later-adults"] == [{LEVEL_4, job, entered}, {LEVEL_5}]
        assert found["manager-level-5-later-adults"] == [{LEVEL_4}, {LEVEL_5, job, entered}]
        assert found["manager-both-awards"] == [
            {LEVEL_4, "post:care-home-deputy-adults"},
            {LEVEL_5},
            {job, entered},
        ]
        assert "manager-degree-and-award" in found
        assert "manager-degree-award-later" in found
        assert [route.by for route in answer.routes[:3]] == [
            "manager-level-4-later-adults",
            "manager-level-5-later-adults",
            "manager-both-awards",
        ]

    def test_level_5_is_finished_in_the_managers_own_job_or_in_one_before_it(
        self, wales: Lookup
    ) -> None:
        for route in asked(wales, SENIOR, CARE_MANAGER).routes[:3]:
            last, job = step(route, LEVEL_5), step(route, f"post:{CARE_MANAGER}")
            if route.by == "manager-both-awards":
                assert "post:care-home-deputy-adults" in last.after
                assert not last.in_the_job
                assert last.turn < job.turn
            else:
                assert last.in_the_job
                assert last.turn >= job.turn
                assert last.latest is not None
                assert last.latest.months == 36

    def test_the_job_can_begin_at_once_only_with_level_4_to_follow(self, wales: Lookup) -> None:
        until = {route.by: route.until_job for route in asked(wales, SENIOR, CARE_MANAGER).routes}
        sooner = until["manager-level-4-later-adults"]
        later = until["manager-level-5-later-adults"]
        assert sooner is not None
        assert later is not None
        assert (sooner.least, sooner.most) == (0, 0)
        assert later.least > 0

    def test_registration_comes_with_the_first_day(self, wales: Lookup) -> None:
        for route in asked(wales, SENIOR, CARE_MANAGER).routes:
            entered, job = (
                step(route, f"register:{CARE_MANAGER}"),
                step(route, f"post:{CARE_MANAGER}"),
            )
            assert entered.category == "manager"
            assert entered.register_by is not None
            assert entered.register_by.months == 0
            assert entered.turn == job.turn

    def test_managing_without_the_award_is_not_for_somebody_who_never_managed(
        self, wales: Lookup
    ) -> None:
        answer = asked(wales, SENIOR, CARE_MANAGER)
        assert "manager-experience" not in {route.by for route in answer.routes}
        assert "manager-experience" in {entry.what.id for entry in answer.not_offered}

    def test_somebody_who_managed_for_years_may_ask(self, wales: Lookup) -> None:
        before = post("domiciliary-manager", "2018-01-08", ended="2022-01-10")
        who = record(before, post("care-home-worker-adults", "2022-02-01"), born=day("1980"))
        found = by_way(asked(wales, who, CARE_MANAGER))
        first = found["manager-experience"][0]
        assert LEVEL_4 in first
        assert any(key.startswith("ask:") for key in first)

    def test_asked_for_a_managers_job_of_any_kind_a_care_home_comes_first(
        self, wales: Lookup
    ) -> None:
        answer = asked(wales, SENIOR, "registered-manager")
        assert {route.role for route in answer.routes} == {CARE_MANAGER}

    def test_is_not_sent_back_to_level_2(self, wales: Lookup) -> None:
        for route in asked(wales, SENIOR, CARE_MANAGER).routes:
            assert {"core-adults", "practice-2-adults", "practice-3-adults"}.isdisjoint(
                one.award for one in route.steps
            )


class TestDeputy:
    """A deputy can be assessed for Level 5 in the job held now."""

    def test_needs_no_job_between(self, wales: Lookup) -> None:
        job, entered = f"post:{CARE_MANAGER}", f"register:{CARE_MANAGER}"
        found = by_way(asked(wales, DEPUTY, CARE_MANAGER))
        assert found["manager-both-awards"] == [{LEVEL_4}, {LEVEL_5}, {job, entered}]

    def test_is_registered_well_enough_and_still_has_a_step_to_band_d(self, wales: Lookup) -> None:
        assert asked(wales, DEPUTY, "care-home-deputy-adults").state is GoalState.REACHED
        answer = asked(wales, DEPUTY, "D")
        assert answer.state is GoalState.OPEN
        assert [{LEVEL_4}] in [turns(route) for route in answer.routes]

    def test_with_both_awards_only_the_job_and_the_register_are_left(self, wales: Lookup) -> None:
        done = record(
            *DEPUTY.posts,
            *DEPUTY.registrations,
            held("preparing-leadership-4"),
            held("leadership-practice-5"),
        )
        answer = asked(wales, done, CARE_MANAGER)
        assert turns(answer.routes[0]) == [{f"post:{CARE_MANAGER}", f"register:{CARE_MANAGER}"}]
        assert asked(wales, done, "E").state is GoalState.REACHED


class TestChildCarer:
    """In a children's home, with Level 3 for children."""

    def test_becomes_a_manager_by_the_ways_for_children(self, wales: Lookup) -> None:
        found = by_way(asked(wales, CHILD_CARER, CHILD_MANAGER))
        job, entered = f"post:{CHILD_MANAGER}", f"register:{CHILD_MANAGER}"
        assert found["manager-level-4-later-children"] == [{LEVEL_4, job, entered}, {LEVEL_5}]
        assert found["manager-both-awards"][0] == {LEVEL_4, "post:residential-child-care-deputy"}
        assert not {way for way in found if way.endswith("-adults")}

    def test_a_newcomer_registers_by_an_employers_word_and_gains_level_3(
        self, wales: Lookup
    ) -> None:
        """Band B names the award for adults; the register wants the one for children."""
        who = record(post("residential-child-care-worker", "2026-09-01"), born=day("2001"))
        answer = asked(wales, who, "residential-child-care-worker")
        assert [
            {"judged:employer-assessment", "award:core-children", "award:practice-3-children"},
            {"register:residential-child-care-worker"},
        ] in [turns(route) for route in answer.routes]
        assert {
            ("induction-certificate", "not_offered.closed"),
            ("experience", "not_offered.closed"),
        } <= left_out(answer)
        # how long Core takes is our reading, so it forbids nothing; the deadline is told
        (first,) = (route for route in answer.routes if route.by == "core-first-children")
        register = first.step("register:residential-child-care-worker")
        assert register is not None
        assert "risk.in_time" in {risk.code for risk in register.risks}
        assert all(
            step.award != "degree-social-work" for route in answer.routes for step in route.steps
        )
