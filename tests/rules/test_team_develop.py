"""What is open for the people of a team, and which learning closes how many of these gaps."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.finding import PackName, Status
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound
from careerplanner.domain.record import LearningEntry, Worker
from careerplanner.domain.team_plans import GapKind, GapState
from careerplanner.rules.assess import assess
from careerplanner.rules.refreshers import refreshers
from careerplanner.rules.team.cohort import cohort
from careerplanner.rules.team.develop import person_gaps, team_learning
from careerplanner.services.sample.samples import invented_records
from tests.rules.drawn_teams import lives, teams
from tests.rules.people import day, entry, held, induction, post, record, towards

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.domain.record import Record
    from careerplanner.domain.team_plans import Gap, PersonGaps, TeamLearning
    from careerplanner.framework.lookup import Lookup

TODAY = date(2026, 11, 22)
BUSY = settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
"""Drawing whole lives takes its time where others work at the same machine."""
WORKER, SENIOR = "care-home-worker-adults", "care-home-senior-adults"
CORE, PRACTICE = "core-adults", "practice-2-adults"


def gaps_of(found: Record, lookup: Lookup) -> PersonGaps:
    (one,) = person_gaps(cohort([found], lookup, TODAY, TODAY))
    return one


def told(found: Record, lookup: Lookup, kind: GapKind) -> list[tuple[str, GapState, str]]:
    gaps = [gap for gap in gaps_of(found, lookup).gaps if gap.kind is kind]
    return [(gap.learning.id, gap.state, gap.reason.code) for gap in gaps]


def named(number: int, *parts: object) -> Record:
    made = record(*parts)  # type: ignore[arg-type]
    return replace(made, worker=Worker(f"w{number}", f"Person {number}"))


def learned(training: str, on: str) -> LearningEntry:
    return LearningEntry(f"did-{training}-{on}", "Course", on=day(on), training=training)


# ---- one person --------------------------------------------------------------------------------


def test_a_band_and_the_register_are_two_gaps_closed_by_one_award(wales: Lookup) -> None:
    found = record(post(WORKER, "2025-01-01"), entry(first="2025-03-01", due="2028-02-28"))
    for kind in (GapKind.BAND, GapKind.REGISTER):
        assert [name for name, _, _ in told(found, wales, kind)] == [CORE, PRACTICE]
    assert gaps_of(found, wales).opens == ()


def test_the_last_award_left_for_a_band_is_said_to_be_it(wales: Lookup) -> None:
    found = record(post(WORKER, "2025-01-01"), held(CORE, "2025-06-01"))
    assert gaps_of(found, wales).target == "B"
    assert gaps_of(found, wales).opens == (PRACTICE,)


def test_nobody_is_told_of_two_awards_where_one_serves_both(wales: Lookup) -> None:
    """In a children's home the register's award meets the band too; the adults' one does not."""
    child = "residential-child-care-worker"
    found = record(
        post(WORKER, "2020-01-01"),
        post(child, "2025-01-01"),
        held(CORE, "2021"),
        held(PRACTICE, "2022"),
    )
    names = {gap.learning.id for gap in gaps_of(found, wales).gaps if gap.learning.kind == "award"}
    assert "practice-3-children" in names
    assert "practice-3-adults" not in names
    of_band = {name for name, _, _ in told(found, wales, GapKind.BAND)}
    assert of_band == {"practice-3-children"}
    assert of_band < {name for name, _, _ in told(found, wales, GapKind.REGISTER)}


def test_what_the_band_s_award_brings_for_the_register_is_not_asked_twice(wales: Lookup) -> None:
    """Aiming for Band C, one award of Level 3 will do for the job's registration as well."""
    found = record(post(WORKER, "2020-01-01"), held(CORE, "2021"))
    aiming = replace(found, worker=replace(found.worker, target="C"))
    names = {gap.learning.id for gap in gaps_of(aiming, wales).gaps if gap.learning.kind == "award"}
    assert names == {"practice-3-adults"}


def test_what_was_begun_is_on_the_way(wales: Lookup) -> None:
    found = record(post(WORKER, "2025-01-01"), held(CORE, "2025-06-01"), towards(PRACTICE, "2026"))
    assert told(found, wales, GapKind.BAND) == [
        (PRACTICE, GapState.UNDER_WAY, "develop.band_under_way")
    ]


def test_who_meets_the_band_of_the_job_is_told_of_the_next_one(wales: Lookup) -> None:
    found = record(post(WORKER, "2020-01-01"), held(CORE, "2021"), held(PRACTICE, "2022"))
    person = gaps_of(found, wales)
    assert person.target == "C"
    assert told(found, wales, GapKind.REGISTER) == []
    assert [name for name, _, _ in told(found, wales, GapKind.BAND)] == ["practice-3-adults"]


def test_the_band_somebody_chose_stands_above_the_natural_one(wales: Lookup) -> None:
    found = record(post(WORKER, "2020-01-01"), held(CORE, "2021"), held(PRACTICE, "2022"))
    aiming = replace(found, worker=replace(found.worker, target="E"))
    assert gaps_of(aiming, wales).target == "E"
    names = [name for name, _, _ in told(aiming, wales, GapKind.BAND)]
    assert names == ["preparing-leadership-4", "leadership-practice-5"]


def test_somebody_without_a_job_or_an_aim_has_no_gaps(wales: Lookup) -> None:
    person = gaps_of(record(), wales)
    assert (person.gaps, person.target, person.posts) == ((), "", ())


@pytest.mark.parametrize(
    ("on", "state", "code"),
    [
        ("2023-06-01", GapState.OPEN, "develop.training_late"),
        ("2024-01-15", GapState.OPEN, "develop.training_soon"),
        ("2025-11-01", None, ""),
        ("2023", GapState.NOT_KNOWN, "develop.training_unclear"),
    ],
)
def test_training_is_a_gap_while_it_is_late_or_near(
    wales: Lookup, on: str, state: GapState | None, code: str
) -> None:
    found = replace(
        record(post(WORKER, "2020-01-01")), learning=(learned("safeguarding-group-b", on),)
    )
    rows = [row for row in told(found, wales, GapKind.TRAINING) if row[0].endswith("-b")]
    assert rows == ([("safeguarding-group-b", state, code)] if state else [])


def test_training_that_only_may_be_asked_for_is_not_known(wales: Lookup) -> None:
    found = told(record(post(SENIOR, "2020-01-01")), wales, GapKind.TRAINING)
    rows = {name: (state, code) for name, state, code in found}
    assert rows["safeguarding-group-b"] == (GapState.NOT_KNOWN, "develop.training_perhaps")
    assert rows["safeguarding-group-a"] == (GapState.OPEN, "develop.training_never")


def test_a_new_starter_has_the_sections_of_the_induction_open(wales: Lookup) -> None:
    found = record(post(WORKER, "2026-10-01"), induction("section-1", "signed_off"))
    rows = told(found, wales, GapKind.INDUCTION)
    assert [name for name, _, _ in rows] == [f"section-{number}" for number in (3, 5, 6, 7)]
    assert {state for _, state, _ in rows} == {GapState.OPEN}
    begun = record(post(WORKER, "2026-10-01"), induction("section-1", "in_progress"))
    assert told(begun, wales, GapKind.INDUCTION)[0][1] is GapState.UNDER_WAY


def test_of_an_old_hand_nobody_can_say_that_the_induction_is_open(wales: Lookup) -> None:
    rows = told(record(post(WORKER, "2015-01-01")), wales, GapKind.INDUCTION)
    assert {state for _, state, _ in rows} == {GapState.NOT_KNOWN}


def rated(answers: dict[str, tuple[RatedBy, RatingAnswer, int]], wales: Lookup) -> Record:
    found = record(post(WORKER, "2020-01-01"), held(CORE, "2021"))
    opened = RatingRound("r", "B", date(2026, 1, 1), wales.pack.about.ref)
    ratings = tuple(
        Rating(f"{name}-{by}", "r", name.rstrip("*"), answer, by, on=date(2026, 1, on))
        for name, (by, answer, on) in answers.items()
    )
    return replace(found, rounds=(opened,), ratings=ratings)


def test_statements_not_done_alone_lead_to_the_parts_of_the_programme(wales: Lookup) -> None:
    found = rated({"B.value.5": (RatedBy.SELF, RatingAnswer.NOT_YET, 2)}, wales)
    assert told(found, wales, GapKind.STATEMENTS) == [
        ("b-growing", GapState.OPEN, "develop.statements_self")
    ]


def test_the_latest_answer_counts_and_on_one_day_the_agreed_one(wales: Lookup) -> None:
    later = rated(
        {
            "B.value.5": (RatedBy.AGREED, RatingAnswer.NOT_YET, 2),
            "B.value.5*": (RatedBy.SELF, RatingAnswer.ON_MY_OWN, 3),
        },
        wales,
    )
    assert told(later, wales, GapKind.STATEMENTS) == []
    same_day = rated(
        {
            "B.value.5": (RatedBy.SELF, RatingAnswer.ON_MY_OWN, 2),
            "B.value.5*": (RatedBy.AGREED, RatingAnswer.WITH_HELP, 2),
        },
        wales,
    )
    rows = told(same_day, wales, GapKind.STATEMENTS)
    assert [code for _, _, code in rows] == ["develop.statements_agreed"]


# ---- a team ------------------------------------------------------------------------------------


def test_what_serves_the_most_people_comes_first(wales: Lookup) -> None:
    team = [
        named(1, post(WORKER, "2020-01-01"), held(CORE, "2021")),
        named(2, post(WORKER, "2020-01-01"), held(CORE, "2021")),
        named(3, post(WORKER, "2020-01-01"), held(PRACTICE, "2021")),
    ]
    gaps = person_gaps(cohort(team, wales, TODAY, TODAY))
    awards = [one for one in team_learning(gaps, wales) if one.learning.kind == "award"]
    assert [(one.learning.id, len(one.serves)) for one in awards] == [(PRACTICE, 2), (CORE, 1)]
    assert [served.name for served in awards[0].serves] == ["Person 1", "Person 2"]
    assert awards[0].opens == ("w1", "w2")
    assert awards[0].programmes == ("b-practice",)


def test_of_two_that_serve_as_many_the_one_that_closes_more_gaps_is_first(wales: Lookup) -> None:
    """Practice closes a gap for the band and one for the register, training closes one."""
    found = named(1, post(WORKER, "2020-01-01"), held(CORE, "2021"))
    first = team_learning([gaps_of(found, wales)], wales)[0]
    assert (first.learning.id, first.gaps) == (PRACTICE, 2)


def test_nothing_is_said_of_a_team_without_people(wales: Lookup) -> None:
    assert team_learning([], wales) == ()


# ---- any team ----------------------------------------------------------------------------------


def learning_of(gaps: Sequence[PersonGaps], lookup: Lookup) -> tuple[TeamLearning, ...]:
    return team_learning(gaps, lookup)


@BUSY
@given(data=st.data())
def test_company_and_order_change_nobody_s_gaps(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    lookup = data.draw(st.sampled_from([wales, aldland]))
    people = data.draw(teams(lookup))
    together = person_gaps(cohort(people, lookup, TODAY, TODAY))
    assert together == tuple(gaps_of(one, lookup) for one in people)


@BUSY
@given(data=st.data())
def test_gaps_are_those_that_the_single_answer_knows(
    wales: Lookup, aldland: Lookup, data: st.DataObject
) -> None:
    """An award that is called open would be a step for that person, and is held by nobody."""
    lookup = data.draw(st.sampled_from([wales, aldland]))
    found = data.draw(lives(lookup))
    person = gaps_of(found, lookup)
    if not person.posts and not person.target:
        kinds = {gap.kind for gap in person.gaps}
        assert kinds <= {GapKind.TRAINING}  # only an employer asks anything of them
        return
    answer = assess(found, lookup, TODAY, TODAY, person.target)
    steps = (answer.next_step.step, *answer.next_step.then)
    taken = {s.award for s in steps if s.kind in (StepKind.TAKE_AWARD, StepKind.FINISH_AWARD)}
    mine = {gap.learning.id for gap in person.gaps if gap.learning.kind == "award"}
    assert taken <= mine
    if person.target and answer.bands.fit(person.target).finding.status is Status.MET:
        assert not [gap for gap in person.gaps if gap.kind is GapKind.BAND]
    needed = {one.training for one in refreshers(found, lookup, TODAY) if one.needed}
    trained = {gap.learning.id for gap in person.gaps if gap.kind is GapKind.TRAINING}
    assert trained <= needed


@pytest.mark.parametrize("seed", range(2))
def test_every_gap_of_hundreds_of_people_is_told_once(
    wales: Lookup, aldland: Lookup, seed: int
) -> None:
    for lookup in (wales, aldland):
        people = list(invented_records(80, seed, TODAY, lookup))
        gaps = person_gaps(cohort(people, lookup, TODAY, TODAY))
        found = learning_of(gaps, lookup)

        def every(one: TeamLearning) -> list[tuple[str, Gap]]:
            some = (*one.serves, *one.under_way, *one.not_known)
            return [(served.worker, gap) for served in some for gap in served.gaps]

        told_of = [pair for one in found for pair in every(one)]
        assert sorted(map(repr, told_of)) == sorted(
            repr((person.worker, gap)) for person in gaps for gap in person.gaps
        )
        shuffled = list(gaps)
        random.Random(seed).shuffle(shuffled)
        again = {one.learning: one for one in learning_of(shuffled, lookup)}
        assert [one.learning for one in found] == [one.learning for one in again.values()]
        for one in found:
            assert {s.worker for s in one.serves} == {s.worker for s in again[one.learning].serves}


def test_a_learning_is_named_once(wales: Lookup) -> None:
    people = invented_records(60, 9, TODAY, wales)
    found = team_learning(person_gaps(cohort(people, wales, TODAY, TODAY)), wales)
    names = [one.learning for one in found]
    assert len(names) == len(set(names))
    assert all(isinstance(name, PackName) for name in names)
