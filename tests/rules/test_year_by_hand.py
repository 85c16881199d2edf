"""Invented people in care in Wales, and what each should be told of their year; worked out by hand.

The people are in ``year_people``, the short words in ``year_reading``. Every line of Coming up
stands here, on the day before a boundary, on it and after it. What each answer stands on:

- Induction: within six months of starting, recommended and no rule. Sections 1, 3, 5, 6, 7 for work
  with adults, 2, 4, 5, 6, 7 with children. 11, 11, 15, 10, 6, 4 and 10 areas. It is for social care
  workers and healthcare support workers; managers have one of their own.
- Register: six months from the start, the last day included; managers from the first day. The
  award is expected in three years from the first registration, and everybody but a manager has six.
- Renewal: opens 86 days before the end, to be finished 21 days before it, lapses the day after it.
- Safeguarding: A for everybody, B for care homes and home care, C for residential child care and
  usual for managers (no page says so: a doubt, "?"). A and B every three years; C every three
  years, fire, moving and handling every year only as suggestions ("*").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rules.year_people import PEOPLE
from tests.rules.year_reading import dates_of

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup

FROM_START = "deadline.counted_from_post_start"
FROM_REGISTRATION = "deadline.counted_from_first_registration"
NOT_REGISTERED = "deadline.no_first_registration"
STILL_TIME = "coming.award_still_time"
STATED, SUGGESTED = "refresher.counted_stated", "refresher.counted_suggested"
FIRST, AFTER = "refresher.never_done_first", "refresher.never_done_but_after"

A_TO_DO = f"- not_known safeguarding-group-a: {FIRST}"
B_TO_DO = f"- not_known safeguarding-group-b: {FIRST}"
B_PERHAPS = f"- not_known? safeguarding-group-b: {FIRST}"
C_PERHAPS = f"- not_known*? safeguarding-group-c: {FIRST}"
NO_AWARD_DAY = [
    f"- not_known award_expected: {NOT_REGISTERED}",
    f"- not_known award_latest: {NOT_REGISTERED}",
]


def new_in_care_home(state: str) -> list[str]:
    """Started on 1 June: both six months end on 1 December."""
    return [
        f"2026-12-01 {state}* post-care-home-worker-adults: {FROM_START}",
        f"2026-12-01 {state} register_by: {FROM_START}",
        f"2027-06-03 ahead* fire-safety: {SUGGESTED}",
        f"2029-06-01 ahead safeguarding-group-a: {STATED}",
        f"2029-06-15 ahead safeguarding-group-b: {STATED}",
        *NO_AWARD_DAY,
    ]


def renewing(opens: str, finish: str, group_b: str, ends: str, expected: str) -> list[str]:
    """Registered from 4 December 2023 to 3 December 2026; ``opens`` "" once all is over."""
    opened = [f"2026-09-08 {opens} renewal_opens: deadline.renewal_opens"] if opens else []
    return [
        *opened,
        f"2026-11-12 {finish} renewal_finish: deadline.renewal_finish",
        f"2026-12-01 {group_b} safeguarding-group-b: {STATED}",
        f"2026-12-03 {ends} renewal_due: deadline.renewal_due",
        f"2026-12-04 {expected} award_expected: {FROM_REGISTRATION}",
        f"2026-12-10 ahead* moving-and-handling: {SUGGESTED}",
        "2027-03-01..2027-03-31 ahead to-practice-2-adults: coming.award",
        f"2029-12-04 ahead award_latest: {FROM_REGISTRATION}",
        f"- not_known safeguarding-group-a: {AFTER}",
    ]


def in_childrens_home(state: str) -> list[str]:
    """Started on 31 March; group C is named for the job, how often it is refreshed is not."""
    return [
        f"2026-09-30 {state}* post-residential-child-care-worker: {FROM_START}",
        f"2029-03-30 ahead safeguarding-group-a: {STATED}",
        f"2029-04-20 ahead safeguarding-group-b: {STATED}",
        "2029-05-22 ahead renewal_opens: deadline.renewal_opens",
        "2029-07-26 ahead renewal_finish: deadline.renewal_finish",
        "2029-08-16 ahead renewal_due: deadline.renewal_due",
        f"2029-08-17 ahead award_expected: {FROM_REGISTRATION}",
        f"2032-08-17 ahead award_latest: {FROM_REGISTRATION}",
        f"- not_known* safeguarding-group-c: {FIRST}",
    ]


def personal_assistant(state: str) -> list[str]:
    """Started in June: from 1 December to 30 December, for June has 30 days."""
    line = f"2026-12-01..2026-12-30 {state}* post-personal-assistant: {FROM_START}"
    return [line, A_TO_DO, B_PERHAPS]


def registered_early(group_b: str) -> list[str]:
    """No day for the award: it is held, and before April 2021 it was counted in another way."""
    return [
        f"2026-11-21 {group_b} safeguarding-group-b: {STATED}",
        f"2027-11-25 ahead safeguarding-group-a: {STATED}",
        "2029-02-09 ahead renewal_opens: deadline.renewal_opens",
        "2029-04-15 ahead renewal_finish: deadline.renewal_finish",
        "2029-05-06 ahead renewal_due: deadline.renewal_due",
    ]


def without_the_award(expected: str, why: str) -> list[str]:
    """Registered from 8 May 2023, renewed until 7 May 2029."""
    return [
        f"2026-05-08 {expected} award_expected: {why}",
        f"2028-05-12 ahead safeguarding-group-a: {STATED}",
        f"2028-05-19 ahead safeguarding-group-b: {STATED}",
        "2029-02-10 ahead renewal_opens: deadline.renewal_opens",
        "2029-04-16 ahead renewal_finish: deadline.renewal_finish",
        "2029-05-07 ahead renewal_due: deadline.renewal_due",
        f"2029-05-08 ahead award_latest: {FROM_REGISTRATION}",
    ]


def back_after_five_years(*, asks: bool) -> list[str]:
    """New to the organisation is new: nobody knows how much of what was signed counts.

    How the time for the award runs after a lapse no page says.
    """
    induction = ["- not_known* now: coming.induction_signed_before"] if asks else []
    return [
        "- due register_by: deadline.lapsed",
        f"2022-03-12 past* moving-and-handling: {SUGGESTED}",
        "2022-03-31 past first-aid: refresher.day_set",
        *induction,
        "- not_known award_expected: deadline.lapsed_before",
        "- not_known award_latest: deadline.lapsed_before",
        A_TO_DO,
        B_TO_DO,
    ]


COMING: dict[tuple[str, str], list[str]] = {
    ("new-in-care-home", "2026-11-30"): new_in_care_home("ahead"),
    ("new-in-care-home", "2026-12-01"): new_in_care_home("due"),
    ("new-in-care-home", "2026-12-02"): new_in_care_home("past"),
    ("renewing", "2026-09-07"): renewing("ahead", "ahead", "ahead", "ahead", "ahead"),
    ("renewing", "2026-09-08"): renewing("due", "ahead", "ahead", "ahead", "ahead"),
    ("renewing", "2026-11-11"): renewing("due", "ahead", "ahead", "ahead", "ahead"),
    ("renewing", "2026-11-12"): renewing("due", "due", "ahead", "ahead", "ahead"),
    ("renewing", "2026-11-13"): renewing("due", "past", "ahead", "ahead", "ahead"),
    ("renewing", "2026-12-01"): renewing("due", "past", "due", "ahead", "ahead"),
    ("renewing", "2026-12-03"): renewing("due", "past", "past", "due", "ahead"),
    ("renewing", "2026-12-04"): renewing("", "past", "past", "past", "due"),
    ("in-childrens-home", "2026-09-29"): in_childrens_home("ahead"),
    ("in-childrens-home", "2026-09-30"): in_childrens_home("due"),
    ("in-childrens-home", "2026-10-01"): in_childrens_home("past"),
    # Managers: no six years and no "expected"; the three years are the last day. No induction of
    # this framework. Nobody names the managers of adult care homes for a safeguarding group.
    ("runs-a-home", "2026-11-22"): [
        "2027-06-30 ahead to-leadership-practice-5: coming.award",
        f"2028-01-20 ahead? safeguarding-group-b: {STATED}",
        f"2028-02-10 ahead*? safeguarding-group-c: {SUGGESTED}",
        "2028-11-07 ahead renewal_opens: deadline.renewal_opens",
        "2029-01-11 ahead renewal_finish: deadline.renewal_finish",
        "2029-02-01 ahead renewal_due: deadline.renewal_due",
        f"2029-02-02 ahead award_latest: {FROM_REGISTRATION}",
        f"- not_known safeguarding-group-a: {AFTER}",
    ],
    ("social-worker", "2026-11-22"): [
        "2027-04-19 ahead renewal_opens: deadline.renewal_opens",
        "2027-06-23 ahead renewal_finish: deadline.renewal_finish",
        "2027-07-14 ahead renewal_due: deadline.renewal_due",
        A_TO_DO,
        B_PERHAPS,
        C_PERHAPS,
    ],
    # Not registered with this regulator. The employer's 24 months stand above our suggestion of 12.
    ("on-a-ward", "2026-11-22"): [
        f"2027-04-05 ahead* post-healthcare-support-worker: {FROM_START}",
        "2028-10-06 ahead infection-prevention: refresher.counted_own",
        A_TO_DO,
        B_PERHAPS,
        "- not_known ward-computer: refresher.never_done",
    ],
    # 31 August and six months: the last day of February. Only the year is known for Core.
    ("apprentice", "2026-11-22"): [
        "2027-01-01..2027-12-31 ahead to-core-adults: coming.award",
        f"2027-02-28 ahead* post-apprentice-care-worker: {FROM_START}",
        f"2027-02-28 ahead register_by: {FROM_START}",
        *NO_AWARD_DAY,
        A_TO_DO,
        B_TO_DO,
        "- not_known to-practice-2-adults: coming.award_without_day",
    ],
    # Without a workplace nothing is said of the register's days, and group B is not certain.
    ("apprentice-somewhere", "2026-11-22"): [
        f"2027-02-28 ahead* post-apprentice-care-worker: {FROM_START}",
        A_TO_DO,
        B_PERHAPS,
    ],
    ("personal-assistant", "2026-11-30"): personal_assistant("ahead"),
    ("personal-assistant", "2026-12-01"): personal_assistant("due"),
    ("personal-assistant", "2026-12-30"): personal_assistant("due"),
    ("personal-assistant", "2026-12-31"): personal_assistant("past"),
    # What is left of the induction came with the children's home, so its six months count.
    ("two-jobs", "2026-11-22"): [
        f"2027-03-01 ahead* post-residential-child-care-worker: {FROM_START}",
        f"2028-01-06 ahead safeguarding-group-a: {STATED}",
        f"2028-02-03 ahead safeguarding-group-b: {STATED}",
        "2028-02-15 ahead renewal_opens: deadline.renewal_opens",
        "2028-04-20 ahead renewal_finish: deadline.renewal_finish",
        "2028-05-11 ahead renewal_due: deadline.renewal_due",
        f"2028-05-12 ahead award_expected: {FROM_REGISTRATION}",
        f"2031-05-12 ahead award_latest: {FROM_REGISTRATION}",
        f"- not_known* safeguarding-group-c: {FIRST}",
    ],
    # From a month a span, from a year nothing; nothing is counted back from a month.
    ("months-and-years", "2026-11-22"): [
        f"2026-11-01..2026-11-30 due* post-domiciliary-worker: {FROM_START}",
        f"2026-11-01..2026-11-30 due* fire-safety: {SUGGESTED}",
        "2027-01-01..2027-12-31 ahead to-core-adults: coming.award",
        f"2029-05-01..2029-05-31 ahead safeguarding-group-a: {STATED}",
        f"2029-09-01..2029-09-30 ahead award_expected: {FROM_REGISTRATION}",
        "2029-09-01..2029-09-30 ahead renewal_due: deadline.renewal_due",
        f"2032-09-01..2032-09-30 ahead award_latest: {FROM_REGISTRATION}",
        "- not_known renewal_finish: deadline.renewal_not_exact",
        "- not_known renewal_opens: deadline.renewal_not_exact",
        "- not_known safeguarding-group-b: refresher.only_year",
    ],
    ("years-only", "2026-11-22"): [
        "- not_known* post-domiciliary-worker: coming.induction_not_recorded",
        *NO_AWARD_DAY,
        "- not_known register_by: deadline.only_year",
        A_TO_DO,
        B_TO_DO,
    ],
    # No day to wait for: the job may not be done. It stands before everything.
    ("lapsed", "2026-11-22"): [
        "- due register_by: deadline.lapsed",
        f"2025-11-21 past safeguarding-group-b: {STATED}",
        f"- not_known safeguarding-group-a: {AFTER}",
    ],
    ("back-after-five-years", "2026-11-22"): back_after_five_years(asks=True),
    # After the new job's six months nothing more is asked of it.
    ("back-after-five-years", "2027-03-14"): back_after_five_years(asks=True),
    ("back-after-five-years", "2027-03-15"): back_after_five_years(asks=False),
    ("partly-signed", "2026-11-22"): [
        f"2026-11-22 due* post-care-home-worker-adults: {FROM_START}",
        "2029-07-17 ahead renewal_opens: deadline.renewal_opens",
        "2029-09-20 ahead renewal_finish: deadline.renewal_finish",
        "2029-10-11 ahead renewal_due: deadline.renewal_due",
        A_TO_DO,
        B_TO_DO,
    ],
    # A choice until 29 September 2026; nothing written after that day was seen.
    ("special-school", "2026-09-29"): [
        f"2027-03-07 ahead* post-special-school-residential-worker: {FROM_START}",
        *NO_AWARD_DAY,
        A_TO_DO,
        B_PERHAPS,
        C_PERHAPS,
    ],
    ("special-school", "2026-09-30"): [
        f"2027-03-07 ahead* post-special-school-residential-worker: {FROM_START}",
        *NO_AWARD_DAY,
        "- not_known register_by: deadline.length_not_known",
        A_TO_DO,
        B_PERHAPS,
        C_PERHAPS,
    ],
    # Expected in three years from 8 May 2023, allowed in six: not late before 2029.
    ("without-the-award-yet", "2026-05-07"): without_the_award("ahead", FROM_REGISTRATION),
    ("without-the-award-yet", "2026-05-08"): without_the_award("due", FROM_REGISTRATION),
    ("without-the-award-yet", "2026-05-09"): without_the_award("due", STILL_TIME),
    ("registered-early", "2026-11-21"): registered_early("due"),
    ("registered-early", "2026-11-22"): registered_early("past"),
}


@pytest.mark.parametrize(("person", "on"), COMING)
def test_what_is_coming_up_line_by_line(wales: Lookup, person: str, on: str) -> None:
    assert dates_of(PEOPLE[person], wales, on) == COMING[person, on]


def test_every_person_is_looked_at() -> None:
    assert {person for person, _ in COMING} == set(PEOPLE)
