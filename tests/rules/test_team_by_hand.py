"""What the manager of two invented teams should be told, worked out by hand from the facts.

The people are in ``team_people``; the day is 22 November 2026. What the answers stand on:

- One-to-one every three months and appraisal every twelve are usual expectations ("*"); a day that
  was agreed, and the employer's own interval, stand above them. Probation and development: no time.
- Where none was ever written down and the first would be past, nobody is late.
- The band to aim for is that of the job while the qualifications are behind it. A senior in home
  care with Level 2 is fine for the Register, and Level 3 is the step to Band C. The framework
  leaves social workers out, and names no band for nurses or for fostering.
- The register wins where one award serves both; nobody is told of two for the same thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.team_plans import GapState
from careerplanner.rules.assess import assess
from careerplanner.rules.team.cohort import cohort
from careerplanner.rules.team.develop import person_gaps, team_learning
from careerplanner.rules.team.matrices import training_rows
from careerplanner.rules.team.succeed import follower, leaving, posts_held
from careerplanner.rules.team.team_lines import team_lines
from tests.rules.team_people import (
    BY_NAME,
    CARE_HOME,
    CHILDREN,
    CHILDREN_MANAGER,
    GOFAL,
    GROUP_A,
    GROUP_C,
    HAFAN,
    HOME_SENIOR,
    LEADING,
    LEVEL_2,
    LEVEL_3,
    MANAGER,
    ON,
    PEOPLE,
    PREPARING,
    SENIOR,
)
from tests.rules.year_reading import day_of

if TYPE_CHECKING:
    from careerplanner.domain.team import TeamLine
    from careerplanner.domain.team_plans import PersonGaps
    from careerplanner.framework.lookup import Lookup

NONE_WRITTEN = "not_known* - talk.none_recorded"
COUNTED = "talk.counted_suggested"


@pytest.fixture(scope="module")
def lines(wales: Lookup) -> dict[str, TeamLine]:
    return {one.worker: one for one in team_lines(cohort(PEOPLE, wales, ON, ON))}


@pytest.fixture(scope="module")
def gaps(wales: Lookup) -> dict[str, PersonGaps]:
    return {one.worker: one for one in person_gaps(cohort(PEOPLE, wales, ON, ON))}


# ---- conversations -----------------------------------------------------------------------------

TALKS = {
    "anest": [
        f"one_to_one past* 2026-11-20 {COUNTED}",
        f"appraisal ahead* 2026-12-15 {COUNTED}",
    ],
    "berwyn": ["one_to_one ahead 2026-12-31 talk.counted_own", f"appraisal {NONE_WRITTEN}"],
    "cadi": [
        "one_to_one ahead* 2026-12-21 talk.first_suggested",
        "appraisal ahead* 2027-09-21 talk.first_suggested",
        "probation_review ahead 2026-12-01 talk.planned",
    ],
    "dai": [f"one_to_one due* 2026-11-01..2026-11-30 {COUNTED}", f"appraisal {NONE_WRITTEN}"],
    "erin": [f"one_to_one past* 2026-10-15 {COUNTED}", f"appraisal {NONE_WRITTEN}"],
    "fflur": [],
    "gareth": ["one_to_one ahead 2026-11-30 talk.agreed", f"appraisal {NONE_WRITTEN}"],
    "haf": [f"one_to_one {NONE_WRITTEN}", f"appraisal {NONE_WRITTEN}"],
    "lleu": [f"one_to_one ahead* 2026-12-01 {COUNTED}", "appraisal not_known* - talk.only_year"],
    "mali": [f"one_to_one ahead* 2027-02-02 {COUNTED}", f"appraisal {NONE_WRITTEN}"],
    "nia": ["development past 2026-11-20 talk.planned"],
    "owain": [
        f"one_to_one {NONE_WRITTEN}",
        "appraisal ahead* 2027-01-12 talk.first_suggested",
    ],
    "rhys": [
        "one_to_one ahead 2026-12-24 talk.planned",
        "appraisal ahead* 2027-07-06 talk.first_suggested",
    ],
    "tomos": ["one_to_one past 2026-09-10 talk.planned", f"appraisal {NONE_WRITTEN}"],
}


@pytest.mark.parametrize("name", TALKS)
def test_when_conversations_are_due(lines: dict[str, TeamLine], name: str) -> None:
    told = [
        f"{one.kind} {one.state}{'*' * one.suggested} {day_of(one.due)} {one.reason.code}"
        for one in lines[name].talks
    ]
    assert told == TALKS[name]


# ---- a line of the team ------------------------------------------------------------------------

BANDS = {
    # by job, by qualifications, the band to aim for and how it stands
    "anest": ("E", "E", "", "not_applicable"),
    "berwyn": ("C", "C", "D", "missing"),
    "cadi": ("B", "", "B", "missing"),
    "dai": ("B", "A", "B", "under_way"),
    "erin": ("B", "B", "C", "missing"),
    "fflur": ("", "B", "C", "missing"),
    "gareth": ("B", "B", "C", "missing"),
    "haf": ("B", "", "B", "not_known"),
    "ifan": ("", "C", "", "not_applicable"),
    "kim": ("", "", "", "not_applicable"),
    "lleu": ("B", "C", "D", "missing"),
    "mali": ("C", "B", "C", "missing"),
    "rhys": ("B", "A", "B", "missing"),
    "sian": ("E", "D", "E", "under_way"),
    "tomos": ("B", "A", "B", "missing"),
    "una": ("", "", "", "not_applicable"),
}


@pytest.mark.parametrize("name", BANDS)
def test_bands(lines: dict[str, TeamLine], name: str) -> None:
    line = lines[name]
    told = ("".join(line.by_job), line.by_awards, line.next_band, str(line.next_status))
    assert told == BANDS[name]


@pytest.mark.parametrize("name", BY_NAME)
def test_home_and_team_aim_for_the_same_band(
    wales: Lookup, lines: dict[str, TeamLine], name: str
) -> None:
    assert lines[name].next_band == assess(BY_NAME[name], wales, ON, ON).next_step.target


def test_work_that_the_framework_leaves_out_is_not_something_unknown(
    lines: dict[str, TeamLine],
) -> None:
    assert [name for name, line in lines.items() if line.outside] == ["ifan", "kim", "una"]


NEAR = {
    # late, soon, passed days that are only suggested ("*"), the first day of what is told first
    "anest": "0 1 1* 2026-12-15",  # the appraisal; the one-to-one was usually expected two days ago
    "berwyn": "0 4 0* 2026-12-01",  # moving, one-to-one, group A, group B
    "cadi": "0 1 0* 2026-12-01",
    # renewing: opened, finish, ends; the award; group B; one-to-one
    "dai": "0 6 0* 2026-11-01..2026-11-30",
    "erin": "0 0 1* 2026-10-15",
    "fflur": "0 0 0* -",
    "gareth": "1 2 1* -",  # lapsed, which has no day; group B and one-to-one; first aid
    "haf": "0 0 0* -",
    "mali": "2 1 0* 2026-10-16",
    "nia": "1 0 0* 2026-11-20",
    "sian": "0 4 0* 2026-12-11",  # renewing, and the manager's award by 2 January
    "tomos": "1 1 0* 2026-09-10",  # the talk is late; for the award there is still time
}


@pytest.mark.parametrize("name", NEAR)
def test_what_is_late_and_soon(lines: dict[str, TeamLine], name: str) -> None:
    line = lines[name]
    told = f"{line.late} {line.soon} {line.advised}* {day_of(line.next_date)}"
    assert told == NEAR[name]


REGISTER = {
    "anest": "registered renewal_finish 2028-04-10 ahead",
    "cadi": "must_register register_by 2027-03-21 ahead",
    "dai": "registered renewal_finish 2026-12-17 ahead",
    "gareth": "overdue register_by - due",
    "ifan": "registered renewal_finish 2027-06-23 ahead",
    "kim": "not_required  - None",
    "mali": "overdue renewal_finish 2026-10-16 past",
    "owain": "not_known  - None",
    "rhys": "must_register register_by 2027-01-06 ahead",
    "tomos": "registered award_expected 2025-05-02 due",
}


@pytest.mark.parametrize("name", REGISTER)
def test_the_register_is_a_question_of_its_own(lines: dict[str, TeamLine], name: str) -> None:
    line = lines[name]
    told = f"{line.standing} {line.register_duty} {day_of(line.register_due)} {line.register_state}"
    assert told == REGISTER[name]


# ---- training ----------------------------------------------------------------------------------

TRAINING = {
    "anest": "a ahead, b ahead?, c ahead*?",
    "berwyn": "a ahead, b ahead?",
    "cadi": "a not_known, b not_known",
    "erin": "a not_known, b not_known, c not_known*",  # the higher of her two jobs
    "fflur": "",
    "ifan": "a not_known, b not_known?, c not_known*?",
    "kim": "a not_known, b not_known?",
    "lleu": "a ahead, b ahead",
    "sian": "a not_known, b not_known, c not_known*",
}


@pytest.mark.parametrize("name", TRAINING)
def test_safeguarding_by_job(wales: Lookup, name: str) -> None:
    (row,) = training_rows(cohort([BY_NAME[name]], wales, ON, ON))
    told = [
        f"{letter} {cell.state}{'*' * cell.suggested}{'?' * (not cell.certain)}"
        for letter in "abcdef"
        if (cell := row[f"safeguarding-group-{letter}"]).state is not None
    ]
    assert ", ".join(told) == TRAINING[name]
    assert row["moving-and-handling"].state is None or name == "berwyn"


# ---- learning for the team ---------------------------------------------------------------------

AWARDS = {
    "anest": [],
    "berwyn": ["band professional-practice-4 open"],
    "cadi": [
        "band core-adults open",
        "band practice-2-adults open",
        "register core-adults open",
        "register practice-2-adults open",
    ],
    "dai": ["band practice-2-adults under_way", "register practice-2-adults under_way"],
    # Level 3 for children closes the register's gap and Band C; Core somebody has to look at
    "erin": [
        "band practice-3-children open",
        "register core-children not_known",
        "register practice-3-children open",
    ],
    "fflur": [],
    "gareth": ["band practice-3-adults open"],
    "haf": ["band core-adults not_known"],
    "ifan": [],
    "mali": ["band practice-3-adults open"],
    "rhys": ["band practice-2-adults open", "register practice-2-adults open"],
    "sian": ["band leadership-practice-5 under_way", "register leadership-practice-5 under_way"],
    "tomos": ["band practice-3-children open", "register practice-3-children open"],
}


@pytest.mark.parametrize("name", AWARDS)
def test_awards_that_close_a_gap(gaps: dict[str, PersonGaps], name: str) -> None:
    found = [gap for gap in gaps[name].gaps if gap.kind in ("band", "register")]
    assert [f"{gap.kind} {gap.learning.id} {gap.state}" for gap in found] == AWARDS[name]


def test_nobody_is_counted_twice_for_one_piece_of_learning(
    wales: Lookup, gaps: dict[str, PersonGaps]
) -> None:
    for one in team_learning(gaps.values(), wales):
        named = [who.worker for some in (one.serves, one.under_way, one.not_known) for who in some]
        assert len(named) == len(set(named)), one.learning


def test_nobody_is_told_to_take_an_award_they_hold(gaps: dict[str, PersonGaps]) -> None:
    for name, found in gaps.items():
        mine = {held.award for held in BY_NAME[name].awards if held.achieved is not None}
        assert not mine & {gap.learning.id for gap in found.gaps}, name


def test_group_b_may_have_had_group_a_in_it(gaps: dict[str, PersonGaps]) -> None:
    """Gareth did B and no A is recorded: A may be left out where B has all of it."""
    (found,) = [gap for gap in gaps["gareth"].gaps if gap.learning.id == GROUP_A]
    assert found.state is GapState.NOT_KNOWN
    (never,) = [gap for gap in gaps["cadi"].gaps if gap.learning.id == GROUP_A]
    assert never.state is GapState.OPEN


# ---- who comes next ----------------------------------------------------------------------------

FOLLOWERS = {
    (SENIOR, "berwyn"): ("holds", []),
    (SENIOR, "lleu"): ("now", []),
    (SENIOR, "erin"): ("year", [LEVEL_3]),
    (SENIOR, "haf"): ("not_known", []),
    (HOME_SENIOR, "erin"): ("now", []),  # Level 2 is enough there
    (HOME_SENIOR, "dai"): ("year", [LEVEL_2]),
    (CARE_HOME, "rhys"): ("year", [LEVEL_2]),  # Level 3 would do, and is more than is asked
    (CHILDREN, "ifan"): ("now", []),  # the social work degree is accepted
    (MANAGER, "berwyn"): ("three_years", [PREPARING, LEADING]),
    (MANAGER, "anest"): ("holds", []),
    (CHILDREN_MANAGER, "anest"): ("now", []),  # both leadership awards are enough for either
    (MANAGER, "sian"): ("year", [LEADING]),  # on the Register as a manager; Level 5 is begun
}


@pytest.mark.parametrize(("role", "name"), FOLLOWERS)
def test_who_could_follow(wales: Lookup, role: str, name: str) -> None:
    found = follower(BY_NAME[name], role, wales, ON, ON)
    assert (str(found.readiness), list(found.awards)) == FOLLOWERS[role, name]


def test_a_band_that_asks_for_more_than_the_job_is_said_beside_it(wales: Lookup) -> None:
    """Level 2 is enough for the Register in a senior job in home care; Band C asks for Level 3."""
    found = follower(BY_NAME["erin"], HOME_SENIOR, wales, ON, ON)
    assert (found.reason.code, str(found.readiness)) == ("succeed.nothing_but_band", "now")
    lead = follower(BY_NAME["mali"], "lead-practitioner-dementia", wales, ON, ON)
    assert lead.reason.code == "succeed.nothing_but_band"
    both = follower(BY_NAME["lleu"], SENIOR, wales, ON, ON)
    assert both.reason.code == "succeed.nothing_left"


@pytest.mark.parametrize("name", ["owain", "nia", "tomos"])
def test_where_it_is_not_known_the_way_told_is_one_that_is_known_best(
    wales: Lookup, name: str
) -> None:
    """Level 4 and Level 5 are the plain way to manage a home; other awards have no known length."""
    found = follower(BY_NAME[name], MANAGER, wales, ON, ON)
    assert str(found.readiness) == "not_known"
    assert found.awards == (PREPARING, LEADING)


def test_who_has_a_job_alone_is_told_of_each_service(gaps: dict[str, PersonGaps]) -> None:
    held = {(one.post.service, one.post.role): one for one in posts_held(gaps.values())}
    assert held[HAFAN, MANAGER].is_single
    assert held[GOFAL, HOME_SENIOR].holders == ("mali",)
    assert held[HAFAN, CARE_HOME].holders == ("cadi", "erin", "haf", "lleu")
    assert not [one for one in held.values() if "fflur" in one.holders]


def test_what_the_manager_would_leave_open(wales: Lookup, gaps: dict[str, PersonGaps]) -> None:
    people = cohort(PEOPLE, wales, ON, ON)
    training = dict(zip(people.workers, training_rows(people), strict=True))
    found = leaving("anest", gaps.values(), training)
    assert [(one.post.role, one.others) for one in found.posts] == [(MANAGER, ())]
    assert found.managed == ("berwyn", "erin")
    assert found.only_training == (GROUP_C,)
    both = leaving("erin", gaps.values(), training)
    assert [one.others for one in both.posts] == [("cadi", "haf", "lleu"), ("tomos",)]
