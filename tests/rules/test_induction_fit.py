"""How an induction stands, section by section and as something a band asks for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.facts import Basis, Confidence
from careerplanner.domain.finding import Status
from careerplanner.domain.requirement import Induction, InductionState
from careerplanner.rules.conditions import answer
from careerplanner.rules.induction_fit import induction_overview
from tests.rules.people import DAY, day, induction, post, record, situation

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup
    from tests.rules.people import Part

BASIS = Basis("roll-rules", Confidence.STATED)
MET, WAY, MISS, UNK = Status.MET, Status.UNDER_WAY, Status.MISSING, Status.NOT_KNOWN
GROWN = post("boat-hand")  # works with grown-ups only: one section
YOUNG = post("boat-hand", client_groups=("young",))  # both sections
FIRST, SECOND = "first-days", "young-days"


@pytest.mark.parametrize(
    ("parts", "first", "whole"),
    [
        ([GROWN], UNK, UNK),
        ([GROWN, induction(FIRST, "not_started")], MISS, MISS),
        ([GROWN, induction(FIRST, "in_progress")], WAY, WAY),
        ([GROWN, induction(FIRST, "ready")], WAY, WAY),
        ([GROWN, induction(FIRST, "signed_off")], MET, MET),
        ([GROWN, induction(FIRST, "signed_off", "first-days-ropes")], WAY, WAY),
        (
            [
                GROWN,
                induction(FIRST, "signed_off", "first-days-ropes"),
                induction(FIRST, "signed_off", "first-days-people"),
            ],
            MET,
            MET,
        ),
        ([GROWN, induction("", "signed_off")], MET, MET),
        ([GROWN, induction("", "in_progress")], UNK, WAY),
        ([YOUNG, induction(FIRST, "signed_off")], MET, WAY),
        ([YOUNG, induction(SECOND, "signed_off")], MISS, WAY),
        ([YOUNG, induction(FIRST, "signed_off"), induction(SECOND, "signed_off")], MET, MET),
        ([YOUNG, induction("", "signed_off")], MET, MET),
    ],
)
def test_sections_and_the_whole(
    aldland: Lookup, parts: list[Part], first: Status, whole: Status
) -> None:
    found = induction_overview(situation(record(*parts), aldland))
    sections = {child.node: child.status for child in found.children}
    assert (sections[FIRST], found.status) == (first, whole)
    assert (SECOND in sections) is (YOUNG in parts)


def test_without_knowing_for_whom_no_section_is_named(aldland: Lookup) -> None:
    found = induction_overview(situation(record(induction(FIRST, "signed_off")), aldland))
    assert found.children == ()
    assert found.status is UNK
    assert found.reason.code == "induction.group_unknown"


def test_whom_the_worker_names_counts_when_no_job_says_it(aldland: Lookup) -> None:
    who = record(induction(FIRST, "signed_off"), client_groups=("grown",))
    assert induction_overview(situation(who, aldland)).status is MET


@pytest.mark.parametrize(
    ("finished", "on", "status"),
    [
        ("2024-05-31", date(2024, 6, 1), MET),
        ("2024-06-01", date(2024, 6, 1), MET),
        ("2024-06-02", date(2024, 6, 1), WAY),
        ("2024-06", date(2024, 6, 1), WAY),
        (None, date(2024, 6, 1), MET),
        ("2024", DAY, MET),
    ],
)
def test_signed_off_counts_from_its_day(
    aldland: Lookup, finished: str | None, on: date, status: Status
) -> None:
    done = induction(FIRST, "signed_off", finished=day(finished))
    found = induction_overview(situation(record(GROWN, done), aldland, on=on))
    assert found.status is status


def test_what_was_begun_later_was_not_begun_then(aldland: Lookup) -> None:
    later = induction(FIRST, "in_progress", started=day("2024-06-02"))
    found = induction_overview(situation(record(GROWN, later), aldland, on=date(2024, 6, 1)))
    assert found.status is not WAY


@pytest.mark.parametrize(
    ("state", "sections", "parts", "status"),
    [
        (InductionState.STARTED, (), [GROWN], UNK),
        (InductionState.STARTED, (), [GROWN, induction(FIRST, "not_started")], MISS),
        (InductionState.STARTED, (), [GROWN, induction(FIRST, "in_progress")], MET),
        (InductionState.STARTED, (), [GROWN, induction("", "in_progress")], MET),
        (InductionState.STARTED, (), [induction(FIRST, "signed_off")], UNK),
        (InductionState.COMPLETE, (), [GROWN, induction(FIRST, "in_progress")], WAY),
        (InductionState.COMPLETE, (), [GROWN, induction(FIRST, "signed_off")], MET),
        (InductionState.COMPLETE, (), [YOUNG, induction(FIRST, "signed_off")], WAY),
        (InductionState.COMPLETE, (FIRST,), [YOUNG, induction(FIRST, "signed_off")], MET),
        (InductionState.COMPLETE, (FIRST,), [induction(FIRST, "signed_off")], MET),
    ],
)
def test_as_something_that_is_asked_for(
    aldland: Lookup,
    state: InductionState,
    sections: tuple[str, ...],
    parts: list[Part],
    status: Status,
) -> None:
    asked = Induction("asked", BASIS, None, state, sections)
    assert answer(asked, situation(record(*parts), aldland)).status is status


def test_wales_has_a_set_of_sections_for_each_group(wales: Lookup) -> None:
    def sections(role: str) -> list[str]:
        found = induction_overview(situation(record(post(role)), wales))
        return [child.node[-1] for child in found.children]

    assert sections("care-home-worker-adults") == list("13567")
    assert sections("residential-child-care-worker") == list("24567")
    assert sections("personal-assistant") == list("1234567")
