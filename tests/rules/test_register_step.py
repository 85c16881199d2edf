"""What is said of the step that the register asks for, and of bands that no job names alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import StepKind
from tests.rules.people import ask, entry, held, only_fit, post, record

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from tests.rules.people import Part

CARE_HOME, MANAGER = "care-home-worker-adults", "care-home-manager-adults"
LEVEL_3 = (held("core-adults"), held("practice-3-adults"))
LEADERS = (held("preparing-leadership-4"), held("leadership-practice-5"))


@pytest.mark.parametrize(
    ("listed", "started", "kind", "code"),
    [
        (entry("", "not_registered"), "2026-05-20", StepKind.REGISTER, "step.register.overdue"),
        (entry("", "not_registered"), "2026-05-21", StepKind.REGISTER, "step.register.due"),
        (entry("", "not_registered"), "2026-05", StepKind.REGISTER, "step.register.due"),
        (entry("worker", "lapsed"), "2026-05-20", StepKind.REGISTER, "step.register.lapsed"),
        (entry(due="2026-11-20"), "2024-05-20", StepKind.RENEW, "step.renew.passed"),
    ],
)
def test_the_reason_says_what_the_record_says(
    wales: Lookup, listed: Part, started: str, kind: StepKind, code: str
) -> None:
    step = ask(record(post(CARE_HOME, started), listed), wales).next_step.step
    assert (step.kind, step.reason.code) == (kind, code)


@pytest.mark.parametrize(
    ("due", "code"),
    [
        ("2027-02-16", ""),
        ("2027-02-15", "step.renew.open"),
        ("2026-12-12", "step.renew.open"),
        ("2026-12-11", "step.renew.late"),
        ("2026-11-21", "step.renew.late"),
        ("2026-11-20", "step.renew.passed"),
        ("2026-12", ""),
    ],
)
def test_renewing_comes_first_from_the_day_it_opens(wales: Lookup, due: str, code: str) -> None:
    """Asked on 21 November 2026: 86 days before 15 February 2027, 21 before 12 December 2026."""
    step = ask(record(post(CARE_HOME, "2023-05-01"), *LEVEL_3, entry(due=due)), wales).next_step
    assert (step.step.reason.code if step.step.kind is StepKind.RENEW else "") == code
    if code in ("step.renew.open", "step.renew.late"):
        assert step.then[0].kind is StepKind.TAKE_AWARD, "what else there is follows"


def test_before_its_last_day_registering_does_not_hide_what_else_there_is(wales: Lookup) -> None:
    who = record(post(CARE_HOME, "2026-05-22"), entry("", "not_registered"))
    assert ask(who, wales).next_step.step.kind is not StepKind.REGISTER


@pytest.mark.parametrize(
    ("parts", "kind", "code"),
    [
        ((), StepKind.TELL_US, "register.not_recorded.past"),
        ((entry(""),), StepKind.TELL_US, "register.category_not_said"),
        ((entry("worker"),), StepKind.ASK, "register.other_part_only"),
        ((entry("manager", "applied"),), StepKind.ASK, "register.applied.past"),
        ((entry("manager"),), StepKind.NOTHING_LEFT, "step.top"),
    ],
)
def test_nothing_is_left_only_when_the_register_waits_for_nothing(
    wales: Lookup, parts: tuple[Part, ...], kind: StepKind, code: str
) -> None:
    step = ask(record(post(MANAGER, "2024-01-10"), *LEADERS, *parts), wales).next_step.step
    assert (step.kind, step.reason.code) == (kind, code)


@pytest.mark.parametrize(
    ("role", "code"),
    [
        ("day-services-assistant", "register.not_required"),
        ("shared-lives-worker", "register.not_required_as_known"),
        ("personal-assistant", "register.not_required_as_known"),
        ("micro-carer", "register.not_required_as_known"),
    ],
)
def test_no_duty_is_only_flat_where_a_source_says_so(wales: Lookup, role: str, code: str) -> None:
    assert only_fit(record(post(role, "2024-01-10")), wales).reason.code == code


def test_of_several_bands_of_a_job_none_is_called_the_band_of_it(wales: Lookup) -> None:
    answer = ask(record(post("team-leader"), *LEVEL_3), wales).next_step
    assert (answer.target, answer.target_reason.code) == ("D", "target.job_one_of")


def test_an_award_for_some_of_the_people_is_not_called_one_for_others(wales: Lookup) -> None:
    """A personal assistant may help adults and children; Core (Adults) is for some of them."""
    answer = ask(record(post("personal-assistant")), wales).next_step
    codes = {step.award: step.reason.code for step in answer.alternatives}
    assert codes.get("core-adults") == "step.take.band.other"


def test_a_social_work_student_has_a_place_on_the_course(wales: Lookup) -> None:
    fit = only_fit(record(post("social-work-student", "2026-09-01")), wales)
    assert [(route.node, route.status.value) for route in fit.routes] == [
        ("social-work-course", "met")
    ]
