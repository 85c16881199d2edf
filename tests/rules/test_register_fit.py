"""The register's answer around every boundary, as the sources state it, written out by hand.

"Somebody who is not registered" has said so; dates are counted on 21 November 2026.
"""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import DateState, Standing
from careerplanner.domain.dates import DateSpan
from careerplanner.domain.finding import Status
from careerplanner.domain.register import Anchor, Duty
from tests.rules.people import (
    DAY,
    ask,
    duty,
    entry,
    held,
    only_fit,
    part_of_register,
    post,
    record,
)

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup

CARE_HOME, SENIOR, DEPUTY = (
    "care-home-worker-adults",
    "care-home-senior-adults",
    "care-home-deputy-adults",
)
HOME_CARE, CHILDREN, SECURE = (
    "domiciliary-worker",
    "residential-child-care-worker",
    "secure-accommodation-worker",
)
FAMILY, SCHOOL = "family-centre-worker", "special-school-residential-worker"
MANAGER, HOME_CARE_MANAGER = "care-home-manager-adults", "domiciliary-manager"
CHILDREN_MANAGER, SCHOOL_MANAGER = (
    "residential-child-care-manager",
    "special-school-residential-manager",
)
LATE, MUST = Standing.OVERDUE, Standing.MUST_REGISTER


# Starts around each day on which the rule changed, and the last day to register.
DAYS = [
    # Adult care homes: 12 months, but not before the duty began; one day for all; six months.
    (CARE_HOME, "1998-06-01", "2022-10-01", LATE),
    (CARE_HOME, "2021-09-30", "2022-10-01", LATE),
    (CARE_HOME, "2021-10-01", "2022-10-01", LATE),
    (CARE_HOME, "2021-10-02", "2022-10-02", LATE),
    (CARE_HOME, "2022-09-30", "2023-09-30", LATE),
    (CARE_HOME, "2022-10-01", "2023-10-01", LATE),
    (CARE_HOME, "2022-10-02", "2023-10-01", LATE),
    (CARE_HOME, "2023-03-31", "2023-10-01", LATE),
    (CARE_HOME, "2023-04-01", "2023-10-01", LATE),
    (CARE_HOME, "2023-04-02", "2023-10-02", LATE),
    (CARE_HOME, "2026-05-20", "2026-11-20", LATE),
    (CARE_HOME, "2026-05-21", "2026-11-21", MUST),
    (CARE_HOME, "2026-05-22", "2026-11-22", MUST),
    (CARE_HOME, "2026-11-21", "2027-05-21", MUST),
    (SENIOR, "2022-09-30", "2023-09-30", LATE),
    (DEPUTY, "2022-10-01", "2023-10-01", LATE),
    # Home care: by April 2020; then six or 12 months, which of them is not known.
    (HOME_CARE, "2009-01-05", "2020-04-01", LATE),
    (HOME_CARE, "2020-03-31", "2020-04-01", LATE),
    (HOME_CARE, "2020-04-01", None, LATE),
    (HOME_CARE, "2022-09-30", None, LATE),
    (HOME_CARE, "2022-10-01", "2023-10-01", LATE),
    (HOME_CARE, "2023-03-31", "2023-10-01", LATE),
    (HOME_CARE, "2023-04-01", "2023-10-01", LATE),
    (HOME_CARE, "2023-04-02", "2023-10-02", LATE),
    # Children's homes and secure accommodation: compulsory for longer, else the same.
    (CHILDREN, "2006-01-05", None, LATE),
    (CHILDREN, "2022-09-30", None, LATE),
    (CHILDREN, "2022-10-01", "2023-10-01", LATE),
    (CHILDREN, "2023-04-01", "2023-10-01", LATE),
    (SECURE, "2022-09-30", None, LATE),
    (SECURE, "2023-03-31", "2023-10-01", LATE),
    (SECURE, "2026-08-31", "2027-02-28", MUST),
    # Family centres: nothing seen says which day, but any has passed.
    (FAMILY, "2022-09-30", None, LATE),
    (FAMILY, "2022-10-01", None, LATE),
    (FAMILY, "2023-03-31", None, LATE),
    (FAMILY, "2023-04-01", "2023-10-01", LATE),
    # Managers: from the first day, or from the day on which it became compulsory.
    (MANAGER, "2011-05-31", "2011-06-01", LATE),
    (MANAGER, "2011-06-01", "2011-06-01", LATE),
    (MANAGER, "2011-06-02", "2011-06-02", LATE),
    (MANAGER, "2026-11-21", "2026-11-21", MUST),
    (HOME_CARE_MANAGER, "2013-02-27", "2013-02-28", LATE),
    (HOME_CARE_MANAGER, "2013-03-01", "2013-03-01", LATE),
    (CHILDREN_MANAGER, "2007-10-31", "2007-11-01", LATE),
    (CHILDREN_MANAGER, "2007-11-02", "2007-11-02", LATE),
    (SCHOOL_MANAGER, "2019-09-01", "2025-04-01", LATE),
    (SCHOOL_MANAGER, "2025-03-31", "2025-04-01", LATE),
    (SCHOOL_MANAGER, "2025-04-02", "2025-04-02", LATE),
    ("fostering-manager", "2022-09-30", "2022-10-01", LATE),
    ("adoption-manager", "2022-10-02", "2022-10-02", LATE),
    ("shared-lives-manager", "2015-01-05", "2022-10-01", LATE),
    ("advocacy-manager-children", "2015-01-05", "2022-10-01", LATE),
    ("social-worker", "2015-01-05", "2015-01-05", LATE),
]


@pytest.mark.parametrize(("role", "started", "by", "standing"), DAYS)
def test_who_is_not_registered_is_told_the_last_day_and_when_it_has_passed(
    wales: Lookup, role: str, started: str, by: str | None, standing: Standing
) -> None:
    who = record(post(role, started), entry(part_of_register(role, wales), "not_registered"))
    fit = only_fit(who, wales)
    found = duty(fit, "register_by").when
    assert fit.standing is standing
    assert fit.duty is Duty.MUST
    assert (str(found.earliest), str(found.latest)) == (by, by) if found else by is None


@pytest.mark.parametrize(
    ("started", "first", "last", "state", "standing"),
    [
        ("2021-09", "2022-10-01", "2022-10-01", DateState.PAST, LATE),
        ("2022-09", "2023-09-01", "2023-09-30", DateState.PAST, LATE),
        ("2022-10", "2023-10-01", "2023-10-01", DateState.PAST, LATE),
        ("2026-04", "2026-10-01", "2026-10-30", DateState.PAST, LATE),
        ("2026-05", "2026-11-01", "2026-11-30", DateState.DUE, MUST),
        ("2026-06", "2026-12-01", "2026-12-30", DateState.AHEAD, MUST),
        ("2010", "2022-10-01", "2022-10-01", DateState.PAST, LATE),
        ("2021", None, None, DateState.NOT_KNOWN, MUST),
        ("2022", None, None, DateState.NOT_KNOWN, MUST),
        ("2026", None, None, DateState.NOT_KNOWN, MUST),
        (None, None, None, DateState.NOT_KNOWN, MUST),
    ],
)
def test_a_start_given_as_month_or_year_gives_no_more_than_it_can(
    wales: Lookup,
    started: str | None,
    first: str | None,
    last: str | None,
    state: DateState,
    standing: Standing,
) -> None:
    fit = only_fit(record(post(CARE_HOME, started), entry(state="not_registered")), wales)
    found = duty(fit, "register_by")
    assert (found.state, fit.standing) == (state, standing)
    span = (str(found.when.earliest), str(found.when.latest)) if found.when else (None, None)
    assert span == (first, last)


ENTRIES = [
    # started, entry, standing, reason
    ("2024-01-10", entry(first="2024-05-01"), Standing.REGISTERED, "registered"),
    ("2024-01-10", entry(state="applied"), Standing.APPLIED, "applied.past"),
    ("2026-10-01", entry(state="applied"), Standing.APPLIED, "applied.ahead"),
    ("2024-01-10", entry(state="lapsed"), LATE, "lapsed"),
    ("2026-10-01", entry(state="lapsed"), LATE, "lapsed"),
    ("2024-01-10", entry(state="not_registered"), LATE, "must.past"),
    ("2026-10-01", entry(state="not_registered"), MUST, "must.ahead"),
    (None, entry(state="not_registered"), MUST, "must.not_known"),
    ("2024-01-10", None, MUST, "not_recorded.past"),
    ("2026-10-01", None, MUST, "not_recorded.ahead"),
    ("2026-05-21", None, MUST, "not_recorded.due"),
    (None, None, MUST, "not_recorded.not_known"),
    ("2024-01-10", entry("manager"), MUST, "other_part_only"),
    ("2024-01-10", entry(""), Standing.NOT_KNOWN, "category_not_said"),
    ("2024-01-10", entry(due="2026-11-20"), LATE, "renewal_passed"),
    ("2024-01-10", entry(due="2026-11-21"), Standing.REGISTERED, "registered"),
    ("2024-01-10", entry(due="2026-11"), Standing.REGISTERED, "registered"),
    ("2024-01-10", entry(due="2026-10"), LATE, "renewal_passed"),
]


@pytest.mark.parametrize(("started", "listed", "standing", "reason"), ENTRIES)
def test_what_is_recorded_of_the_register_decides_how_it_stands(
    wales: Lookup, started: str | None, listed: object, standing: Standing, reason: str
) -> None:
    parts = [listed] if listed is not None else []
    fit = only_fit(record(post(CARE_HOME, started), *parts), wales)  # type: ignore[arg-type]
    assert (fit.standing, fit.reason.code) == (standing, f"register.{reason}")


def test_renewal_is_counted_back_from_its_own_day(wales: Lookup) -> None:
    who = record(post(CARE_HOME, "2024-01-10"), entry(first="2024-05-01", due="2027-04-30"))
    fit = only_fit(who, wales)
    days = {found.kind: str(found.when.earliest) for found in fit.dates if found.when}
    assert days == {
        "register_by": "2024-07-10",
        "renewal_opens": "2027-02-03",  # 86 days before
        "renewal_finish": "2027-04-09",  # 21 days before
        "renewal_due": "2027-04-30",
        "award_expected": "2027-05-01",
        "award_latest": "2030-05-01",
    }
    assert duty(fit, "register_by").state is DateState.DONE


def test_no_renewal_day_is_counted_from_a_month(wales: Lookup) -> None:
    fit = only_fit(record(post(CARE_HOME, "2024-01-10"), entry(due="2027-04")), wales)
    days = {found.kind: found.when for found in fit.dates if found.kind.startswith("renewal")}
    assert days == {
        "renewal_opens": None,
        "renewal_finish": None,
        "renewal_due": DateSpan(date(2027, 4, 1), date(2027, 4, 30)),
    }, "the end is told as it is known; nothing is counted back from it"


@pytest.mark.parametrize(
    ("first", "expected", "latest"),
    [
        ("2018-05-01", None, None),  # on the Register on 31 March 2021: a year longer
        ("2021-03-31", None, None),
        ("2021-03", None, None),
        ("2021", None, None),
        ("2021-04-01", "2024-04-01", "2027-04-01"),
        ("2024-02-29", "2027-02-28", "2030-02-28"),
        (None, None, None),
    ],
)
def test_the_time_to_qualify_is_not_counted_where_it_was_made_longer(
    wales: Lookup, first: str | None, expected: str | None, latest: str | None
) -> None:
    fit = only_fit(record(post(CARE_HOME, "2017-01-10"), entry(first=first)), wales)
    found = [duty(fit, kind).when for kind in ("award_expected", "award_latest")]
    assert [str(when.earliest) if when else None for when in found] == [expected, latest]


@pytest.mark.parametrize(
    ("role", "started", "on", "standing"),
    [
        (CARE_HOME, "2015-01-05", "2022-09-30", Standing.MAY_REGISTER),
        (CARE_HOME, "2015-01-05", "2022-10-01", MUST),
        (CARE_HOME, "2015-01-05", "2022-10-02", LATE),
        (CARE_HOME, "2022-06-01", "2022-07-01", Standing.MAY_REGISTER),
        (HOME_CARE, "2015-01-05", "2020-03-31", Standing.MAY_REGISTER),
        (HOME_CARE, "2015-01-05", "2020-04-02", LATE),
        (FAMILY, "2015-01-05", "2022-09-30", Standing.NOT_KNOWN),
        (SCHOOL, "2015-01-05", "2025-03-31", Standing.NOT_REQUIRED),
        (SCHOOL, "2015-01-05", "2025-04-01", Standing.MAY_REGISTER),
        (SCHOOL, "2015-01-05", "2026-09-29", Standing.MAY_REGISTER),
        (SCHOOL, "2015-01-05", "2026-09-30", Standing.NOT_KNOWN),
        (SCHOOL_MANAGER, "2015-01-05", "2024-03-31", Standing.NOT_REQUIRED),
        (SCHOOL_MANAGER, "2015-01-05", "2024-04-01", Standing.MAY_REGISTER),
        (SCHOOL_MANAGER, "2015-01-05", "2025-04-01", MUST),
        (SCHOOL_MANAGER, "2015-01-05", "2025-04-02", LATE),
        (HOME_CARE, "2021-05-01", "2022-01-10", MUST),  # six months or 12: nobody is called late
        (HOME_CARE, "2021-05-01", "2023-10-01", LATE),
    ],
)
def test_the_day_of_asking_picks_the_rule_that_was_in_force(
    wales: Lookup, role: str, started: str, on: str, standing: Standing
) -> None:
    asked = date.fromisoformat(on)
    who = record(post(role, started), entry(part_of_register(role, wales), "not_registered"))
    assert only_fit(who, wales, asked).standing is standing


def test_who_is_registered_is_told_so_where_the_duty_is_not_known_or_a_choice(
    wales: Lookup,
) -> None:
    who = record(post(SCHOOL, "2024-09-01"), entry(first="2025-05-01", due="2028-04-30"))
    for asked in (DAY, date(2026, 3, 1)):
        fit = only_fit(who, wales, asked)
        assert fit.standing is Standing.REGISTERED
        assert duty(fit, "renewal_due").when is not None
    team = record(post("team-leader", "2024-09-01"), entry(first="2025-05-01"))
    assert only_fit(team, wales).standing is Standing.REGISTERED


def test_a_renewal_that_has_passed_is_late_only_where_there_is_a_duty(wales: Lookup) -> None:
    passed = entry(first="2025-05-01", due="2026-11-01")
    fit = only_fit(record(post(SCHOOL, "2024-09-01"), passed), wales)
    assert (fit.standing, fit.reason.code) == (
        Standing.NOT_KNOWN,
        "register.renewal_passed_unsure",
    )
    assert only_fit(record(post(CARE_HOME, "2024-09-01"), passed), wales).standing is LATE


def test_a_day_to_come_is_not_called_late_for_a_renewal_in_between(wales: Lookup) -> None:
    who = record(post(CARE_HOME, "2024-01-10"), entry(due="2027-04-30"))
    fit = only_fit(who, wales, date(2027, 6, 1), DAY)
    assert fit.reason.code == "register.renewal_lies_between"


def test_the_strictest_job_leads_whatever_the_order(wales: Lookup) -> None:
    jobs = [
        post("day-services-assistant", "2024-01-10"),
        post(CARE_HOME, "2024-01-10"),
        post("team-leader", "2024-01-10"),
        post(HOME_CARE, "2026-10-01"),
    ]
    answers = [
        ask(record(*order, entry(state="not_registered")), wales).register
        for order in permutations(jobs)
    ]
    assert [fit.role for fit in answers[0].fits] == [
        CARE_HOME,
        HOME_CARE,
        "team-leader",
        "day-services-assistant",
    ]
    assert len(set(answers)) == 1


def test_an_invented_register_has_the_same_rules(aldland: Lookup) -> None:
    """Fixed days, days long passed and starts counted in another way, of another country."""
    for started, when, state in (
        ("2019-12-31", None, DateState.PAST),
        ("2020-01-01", "2024-03-31", DateState.PAST),
        ("2024-05-31", None, DateState.NOT_KNOWN),
        ("2024-06-01", "2024-12-01", DateState.PAST),
    ):
        found = duty(only_fit(record(post("roamer", started)), aldland), "register_by")
        assert (found.state, str(found.when.earliest) if found.when else None) == (state, when)


def test_an_award_is_held_against_the_list_of_the_job(wales: Lookup) -> None:
    """Level 2 is enough for a care home worker and not for a senior."""
    awards = (held("core-adults"), held("practice-2-adults"))
    for role, status in ((CARE_HOME, Status.MET), (SENIOR, Status.MISSING)):
        award = only_fit(record(post(role, "2024-01-10"), *awards), wales).award
        assert award is not None
        assert award.status is status


def test_an_anchor_of_every_kind_is_tried(wales: Lookup, aldland: Lookup) -> None:
    used = {
        version.anchor
        for lookup in (wales, aldland)
        for rule in lookup.pack.register_rules
        for version in rule.versions
    }
    assert used == {Anchor.POST_START, Anchor.DAY_OF_ASKING, Anchor.FIRST_REGISTRATION}


def test_jobs_with_and_without_days_stand_beside_each_other(wales: Lookup) -> None:
    """Two registered jobs, of which one has no day at all."""
    jobs = (post(CARE_HOME), post("care-assistant-adults"))
    fits = ask(record(*jobs, entry()), wales).register.fits
    assert [fit.role for fit in fits] == ["care-home-worker-adults", "care-assistant-adults"]
    assert {fit.standing for fit in fits} == {Standing.REGISTERED}
