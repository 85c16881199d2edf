"""The parts of the invented people's year: register, induction, training; worked out by hand.

What each answer stands on is told in ``test_year_by_hand``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.rules.year_people import PEOPLE
from tests.rules.year_reading import (
    areas_of,
    line_of,
    next_of,
    plan_of,
    register_of,
    training_of,
)

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup


@pytest.mark.parametrize(
    ("person", "on", "stands"),
    [
        ("new-in-care-home", "2026-12-01", "must_register, then register"),
        ("new-in-care-home", "2026-12-02", "overdue, then register"),
        ("renewing", "2026-09-07", "registered, then finish_award"),
        ("renewing", "2026-09-08", "registered, then renew"),
        ("renewing", "2026-11-13", "registered, then renew"),
        ("renewing", "2026-12-03", "registered, then renew"),
        ("renewing", "2026-12-04", "overdue, then renew"),
        ("lapsed", "2026-11-22", "overdue, then register"),
        ("on-a-ward", "2026-11-22", "not_required, then nothing_left"),
        ("special-school", "2026-09-29", "may_register, then take_award"),
        ("special-school", "2026-09-30", "not_known, then take_award"),
    ],
)
def test_how_one_stands_to_the_register(wales: Lookup, person: str, on: str, stands: str) -> None:
    assert register_of(PEOPLE[person], wales, on) == stands


INDUCTION: dict[tuple[str, str], tuple[str, str, str, str]] = {
    # 3 of 46 are signed; 1 June to 1 December are 183 days, of which 181 are gone: 46 x 181 / 183
    ("new-in-care-home", "2026-11-29"): (
        "13567",
        "2026-12-01 ahead",
        "go_on section-1.4",
        "3 of 46, 45 by now",
    ),
    ("in-childrens-home", "2026-10-01"): (
        "24567",
        "2026-09-30 past",
        "start section-4.well-being",
        "12 of 41, 41 by now",
    ),
    ("apprentice", "2026-11-22"): (
        "13567",
        "2027-02-28 ahead",
        "start section-1.1",
        "0 of 46, 21 by now",
    ),
    # All 46 for adults are signed; the 21 for children have the new job's 181 days to themselves:
    # on the first of them none, after 82 of them 21 x 82 / 181, that is nine.
    ("two-jobs", "2026-08-31"): ("13567", "2025-07-06 done", "-", "46 of 46, 46 by now"),
    ("two-jobs", "2026-09-01"): (
        "1234567",
        "2027-03-01 ahead",
        "start section-2.1",
        "46 of 67, 46 by now",
    ),
    ("two-jobs", "2026-11-22"): (
        "1234567",
        "2027-03-01 ahead",
        "start section-2.1",
        "46 of 67, 55 by now",
    ),
    # Section 1 and one of the employer's three areas were brought in, 3.2 was signed here. 3.1,
    # signed by one of two, does not count; 5.1, sent back, comes first.
    ("partly-signed", "2026-11-22"): (
        "13567",
        "2026-11-22 due",
        "mend section-5.1",
        "13 of 39, 39 by now",
    ),
    ("lapsed", "2026-11-22"): ("13567", "2022-05-15 done", "-", "46 of 46, 46 by now"),
    # From a month no single day, so no pace; from a year no day at all.
    ("months-and-years", "2026-11-22"): (
        "13567",
        "2026-11-01..2026-11-30 due",
        "start section-1.1",
        "0 of 46",
    ),
    ("years-only", "2026-11-22"): ("13567", "- not_known", "start section-1.1", "0 of 46"),
    # This induction is for neither of them: no day, nothing to begin.
    ("runs-a-home", "2026-02-03"): ("13567", "- not_known", "-", "0 of 46"),
    ("social-worker", "2026-11-22"): ("1234567", "- not_known", "-", "0 of 67"),
}


@pytest.mark.parametrize(("person", "on"), INDUCTION)
def test_how_the_induction_stands(wales: Lookup, person: str, on: str) -> None:
    plan = plan_of(PEOPLE[person], wales, on)
    sections = "".join(one.section.number for one in plan.sections)
    assert (sections, line_of(plan), next_of(plan), areas_of(plan)) == INDUCTION[person, on]


@pytest.mark.parametrize(
    ("person", "needed"),
    [
        (
            "new-in-care-home",
            [
                "2027-06-03 ahead* fire-safety: asked_by_day, counted_suggested",
                "2029-06-01 ahead safeguarding-group-a: asked_of_everybody, counted_stated",
                "2029-06-15 ahead safeguarding-group-b: asked_by_role, counted_stated",
            ],
        ),
        (
            "in-childrens-home",
            [
                "2029-03-30 ahead safeguarding-group-a: asked_of_everybody, counted_stated",
                "2029-04-20 ahead safeguarding-group-b: asked_before, counted_stated",
                "- not_known* safeguarding-group-c: asked_by_role, never_done_first",
            ],
        ),
        (
            "social-worker",
            [
                "- not_known safeguarding-group-a: asked_of_everybody, never_done_first",
                "- not_known safeguarding-group-b: asked_before_likely, never_done_first",
                "- not_known* safeguarding-group-c: asked_likely, never_done_first",
            ],
        ),
        (
            "on-a-ward",
            [
                "2028-10-06 ahead infection-prevention: asked_by_employer, counted_own",
                "- not_known safeguarding-group-a: asked_of_everybody, never_done_first",
                "- not_known safeguarding-group-b: asked_likely, never_done_first",
                "- not_known ward-computer: asked_by_employer, never_done",
            ],
        ),
    ],
)
def test_which_training_is_needed_why_and_how_sure(
    wales: Lookup, person: str, needed: list[str]
) -> None:
    assert training_of(PEOPLE[person], wales, "2026-11-22") == needed
