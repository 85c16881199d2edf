"""What differs between two ends, by hand from the sources: in general and for one person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from careerplanner.domain.differences import Change, StatementChange
from careerplanner.domain.finding import Status
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import Rating, RatingAnswer, RatingRound
from tests.rules.comparing import (
    CHANGED,
    GONE,
    NEW,
    SAME,
    asked,
    bands,
    between,
    ids,
    points,
    register,
)
from tests.rules.people import entry, held, post, record, towards

# ---- bands, by hand ------------------------------------------------------------------------------


def test_from_band_a_core_and_practice_are_asked_and_the_induction_is_not() -> None:
    asks = bands("A", "B").awards
    assert asked(asks, NEW) == ["level-2-core", "band-b.practice"]
    assert asked(asks, GONE) == ["band-a"]
    assert asks.of(GONE)[0].covered
    assert not any(ask.covered for ask in asks.of(NEW))


def test_back_to_band_a_nothing_more_is_to_be_done() -> None:
    asks = bands("B", "A").awards
    assert asked(asks, NEW) == ["band-a"]
    assert asks.of(NEW)[0].covered
    assert asked(asks, GONE) == ["level-2-core", "band-b.practice"]


def test_from_band_b_to_c_practice_is_asked_in_another_way() -> None:
    asks = bands("B", "C").awards
    (practice,) = asks.of(CHANGED)
    assert practice.node.id == "band-c.practice"
    assert ids(practice.before) == ["band-b.practice"]
    assert ids(practice.kept) == ["band-c.practice.children"]
    assert ids(practice.added) == ["band-c.practice.adults"]
    assert ids(practice.left) == ["band-b.practice.adults"]
    assert not practice.covered
    assert asked(asks, SAME) == ["level-2-core"]
    assert bands("C", "B").awards.of(CHANGED)[0].covered


def test_from_band_c_to_e_two_awards_come_and_their_like_is_covered() -> None:
    asks = bands("C", "E").awards
    assert asked(asks, NEW) == ["band-e.level-4", "band-e.level-5"]
    assert asked(asks, GONE) == ["level-2-core", "band-c.practice"]
    assert all(ask.covered for ask in asks.of(GONE))


def test_from_band_d_to_e_one_of_six_becomes_the_only_one() -> None:
    asks = bands("D", "E").awards
    assert asked(asks, NEW) == ["band-e.level-5"]
    (level_4,) = asks.of(CHANGED)
    assert ids(level_4.kept) == ["band-e.level-4"]
    assert level_4.added == ()
    assert len(level_4.left) == 5


@pytest.mark.parametrize(
    ("start", "end", "kind", "counts"),
    [
        ("B", "C", "value", {"new": 3, "raised": 4, "dropped": 1, "continued": 4}),
        ("B", "C", "task", {"new": 4, "raised": 1, "dropped": 5}),
        ("C", "E", "value", {"new": 9, "raised": 4, "dropped": 4, "continued": 3}),
        ("C", "E", "skill", {"new": 2, "raised": 6, "dropped": 2}),
        ("C", "E", "task", {"new": 7, "dropped": 5}),
        ("C", "B", "task", {"new": 5, "lowered": 1, "dropped": 4}),
    ],
)
def test_statements_are_counted_over_all_bands_between(
    start: str, end: str, kind: str, counts: dict[str, int]
) -> None:
    (one,) = [found for found in bands(start, end).statements if found.kind == kind]
    found = {str(change): len(one.of(change)) for change in StatementChange if one.of(change)}
    assert found == counts


def test_links_are_followed_through_the_band_between() -> None:
    pair = bands("C", "E")
    entries = {one.statement: one for found in pair.statements for one in found.entries}
    assert entries["E.value.1"].change is StatementChange.RAISED  # E continues D, D raises C
    assert entries["E.value.1"].was == ("C.value.2",)
    assert entries["E.value.14"].change is StatementChange.CONTINUED
    assert entries["E.value.12"].change is StatementChange.NEW  # new in D, carried on to E
    assert entries["C.value.1"].change is StatementChange.DROPPED


def test_a_statement_that_became_two_comes_back_as_one() -> None:
    up = {one.statement: one for found in bands("C", "D").statements for one in found.entries}
    assert up["D.skill.7"].was == up["D.skill.9"].was == ("C.skill.4",)
    down = {one.statement: one for found in bands("D", "C").statements for one in found.entries}
    assert down["C.skill.4"].change is StatementChange.LOWERED
    assert down["C.skill.4"].was == ("D.skill.7", "D.skill.9")


# ---- jobs, by hand -------------------------------------------------------------------------------


def test_from_care_home_worker_to_manager() -> None:
    answer = between("care-home-worker-adults", "care-home-manager-adults")
    assert [(pair.start, pair.end) for pair in answer.bands] == [("B", "E")]
    (rules,) = answer.register
    assert points(rules) == {
        "duty": "same",
        "part": "changed",
        "register_by": "changed",
        "award_expected": "gone",
        "award_latest": "changed",
        "renewal": "same",
    }
    assert rules.start.categories == ("worker",)
    assert rules.end.categories == ("manager",)
    assert (rules.start.register_by, rules.end.register_by) != (None, None)
    assert rules.start.register_by is not None
    assert rules.end.register_by is not None
    assert (rules.start.register_by.months, rules.end.register_by.months) == (6, 0)
    assert asked(rules.awards, NEW) == ["register-manager"]
    assert asked(rules.awards, GONE) == ["register-core-adults", "register-adult-worker.practice"]
    ways = {way.route: way.change for way in rules.ways}
    assert ways["manager-both-awards"] is NEW
    assert ways["employer-assessment"] is GONE
    assert "experience" not in ways, "closed ways are told to nobody"
    assert "fees" in rules.notices


def test_from_home_care_to_social_worker_the_bands_are_silent() -> None:
    answer = between("domiciliary-worker", "social-worker")
    assert answer.bands == ()
    assert answer.bands_unknown is not None
    assert answer.bands_unknown.code == "differs.out_of_scope"
    (rules,) = answer.register
    assert asked(rules.awards, NEW) == ["register-social-work-degree"]
    assert rules.end.categories == ("social_worker",)
    assert points(rules)["part"] == "changed"
    assert points(rules)["award_latest"] == "gone"


def test_from_a_senior_to_a_manager_one_way_stays_open() -> None:
    (ask,) = register("care-home-senior-adults", "care-home-manager-adults").awards.of(CHANGED)
    assert ids(ask.kept) == ["manager-both-awards"]
    assert ids(ask.added) == ["manager-degree-and-award", "manager-other-award"]
    assert ids(ask.left) == [
        "register-adult-senior.core-and-level-3",
        "register-adult-senior.professional-practice",
    ]


def test_awards_asked_for_one_way_in_one_job_and_singly_in_another_are_no_news() -> None:
    asks = register("domiciliary-worker", "care-home-worker-adults").awards
    assert asked(asks, NEW) == []
    assert asked(asks, CHANGED) == ["register-core-adults", "register-adult-worker.practice"]
    for ask in asks.of(CHANGED):
        assert ids(ask.left) == [
            "register-home-care-adults.professional-practice",
            "manager-both-awards",
        ]


def test_into_a_job_that_has_no_place_on_the_register() -> None:
    answer = between("care-home-worker-adults", "personal-assistant")
    assert answer.bands_unknown is not None
    assert answer.bands_unknown.code == "differs.not_placed"
    (rules,) = answer.register
    assert set(points(rules).values()) == {"gone"}
    assert asked(rules.awards, NEW) == []
    assert len(rules.awards.of(GONE)) == 2
    back = register("personal-assistant", "care-home-worker-adults")
    assert set(points(back).values()) == {"new"}


def test_a_job_without_a_place_is_asked_for_the_place_of_the_other() -> None:
    rules = register("care-home-worker-adults", "team-leader")
    assert (rules.end.setting, rules.end.judged) == ("care-home", "care-home-senior-adults")
    assert rules.end.unknown is None


def test_two_jobs_without_a_place_are_not_known() -> None:
    rules = register("care-assistant-adults", "team-leader")
    assert rules.awards.unknown is not None
    assert rules.awards.unknown.code == "differs.workplace_decides"
    assert points(rules)["duty"] == "not_known"


def test_the_workers_own_place_decides_first() -> None:
    who = record(post("care-assistant-adults", "2026-03", setting="home-care"))
    rules = register("care-assistant-adults", "team-leader", who)
    assert (rules.start.judged, rules.end.judged) == ("domiciliary-worker", "domiciliary-senior")


def test_a_job_in_two_bands_is_held_against_both() -> None:
    pairs = between("care-home-worker-adults", "team-leader").bands
    assert [(pair.start, pair.end) for pair in pairs] == [("B", "C"), ("B", "D")]


def test_a_goal_of_several_jobs_is_taken_for_the_nearest_of_them() -> None:
    (rules,) = between("domiciliary-worker", "registered-manager").register
    assert rules.end.role == "domiciliary-manager"


def test_what_a_goal_asks_for_itself_is_told_apart() -> None:
    answer = between("domiciliary-worker", "nursing")
    assert answer.own is not None
    assert len(answer.own.of(NEW)) == 1
    assert answer.bands_unknown is not None


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        ("B", "C", "differs.no_job.both"),
        ("B", "care-home-manager-adults", "differs.no_job.start"),
        ("care-home-worker-adults", "C", "differs.no_job.end"),
        ("care-home-worker-adults", "occupational-therapist", "differs.goal_without_job"),
    ],
)
def test_why_nothing_is_said_of_the_register(start: str, end: str, code: str) -> None:
    answer = between(start, end)
    assert answer.register == ()
    assert answer.register_unknown is not None
    assert answer.register_unknown.code == code


def test_the_day_asked_about_picks_the_rule() -> None:
    rules = register("care-home-worker-adults", "day-services-assistant", on=date(2022, 1, 10))
    assert rules.start.rule == "adult-care-home-worker.until-2022-09"
    assert rules.start.duty == "may"
    assert register("care-home-worker-adults", "day-services-assistant").start.duty == "must"


def test_a_list_nobody_has_seen_is_not_known() -> None:
    rules = register("special-school-residential-worker", "care-home-worker-adults")
    assert rules.awards.unknown is not None
    assert rules.awards.unknown.code == "not_stated"
    assert {ask.change for ask in rules.awards.asks} == {Change.NOT_KNOWN}


# ---- for me --------------------------------------------------------------------------------------


def test_each_difference_is_held_against_the_record() -> None:
    who = record(
        post("care-home-worker-adults", "2024-03"),
        held("core-adults", "2024-06"),
        towards("preparing-leadership-4", "2026-01"),
        entry("worker", first="2024-08"),
    )
    answer = between("care-home-worker-adults", "care-home-manager-adults", who)
    (pair,), (rules,) = answer.bands, answer.register
    states = {ask.node.id: ask.finding.status for ask in pair.awards.asks if ask.finding}
    assert states == {
        "band-e.level-4": Status.UNDER_WAY,
        "band-e.level-5": Status.MISSING,
        "level-2-core": Status.MET,
        "band-b.practice": Status.MISSING,
    }
    assert rules.registered is not None
    assert rules.registered.status is Status.MISSING, "a worker's entry is no manager's"
    assert all(way.finding for way in rules.ways if way.route == "manager-both-awards")
    assert answer.not_rated is not None


def test_somebody_who_answered_a_statement_of_the_end_is_not_told_that_none_is_answered() -> None:
    who = record(post("care-home-worker-adults", "2024-03"))
    one = RatingRound("r", "C", date(2026, 3, 1), PackRef("wales-draft-2023", "1", "0" * 64))
    answers = {
        band: replace(
            who,
            rounds=(one,),
            ratings=(Rating("x", "r", f"{band}.value.1", RatingAnswer.WITH_HELP),),
        )
        for band in ("B", "C")
    }
    assert between("B", "C", answers["C"]).not_rated is None
    assert between("B", "C", answers["B"]).not_rated is not None


def test_what_the_record_does_not_say_is_not_known() -> None:
    who = record(post("care-home-worker-adults", "2024-03"), held("", typed="Something or other"))
    answer = between("B", "C", who)
    (practice,) = answer.bands[0].awards.of(CHANGED)
    assert practice.finding is not None
    assert practice.finding.status is Status.NOT_KNOWN
    rules = register("care-home-worker-adults", "care-home-manager-adults", who)
    assert rules.registered is not None
    assert rules.registered.status is Status.NOT_KNOWN


def test_a_job_not_held_yet_is_asked_as_if_it_began_that_day() -> None:
    who = record(post("care-home-worker-adults", "2024-03"), held("core-adults", "2024-06"))
    rules = register("care-home-worker-adults", "domiciliary-worker", who)
    people = next(a for a in rules.awards.asks if a.node.id == "register-home-care.people")
    assert people.finding is not None
    assert people.finding.status is Status.MET


def test_in_general_nothing_is_held_against_anybody() -> None:
    answer = between("care-home-worker-adults", "care-home-manager-adults")
    assert answer.worker == ""
    assert answer.not_rated is None
    found = [ask.finding for pair in answer.bands for ask in pair.awards.asks]
    found += [ask.finding for rules in answer.register for ask in rules.awards.asks]
    assert found
    assert set(found) == {None}


def test_the_order_of_a_record_never_matters() -> None:
    parts = (
        post("care-home-worker-adults", "2024-03"),
        post("domiciliary-worker", "2025-03"),
        held("core-adults", "2024-06"),
        held("practice-3-adults", "2025-06"),
        towards("preparing-leadership-4", "2026-01"),
    )
    first = between("care-home-worker-adults", "team-leader", record(*parts))
    for order in permutations(parts):
        assert between("care-home-worker-adults", "team-leader", record(*order)) == first
