"""Holding oneself against a band: what is asked first, which answer stands, what moved, and why."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.differences import StatementChange
from careerplanner.domain.pack import PackRef, Renamed
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound
from careerplanner.domain.record import Record, Worker
from careerplanner.domain.self_assessment import Because, Movement
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.paths import resources_folder
from careerplanner.rules import self_assessment as rules

if TYPE_CHECKING:
    from collections.abc import Sequence

DAY = date(2026, 5, 18)
NOT_YET, WITH_HELP = RatingAnswer.NOT_YET, RatingAnswer.WITH_HELP
ALONE, OTHERS = RatingAnswer.ON_MY_OWN, RatingAnswer.HELP_OTHERS
NOT_ASKED = RatingAnswer.NOT_IN_JOB
WALES = Lookup(load_pack(resources_folder() / "frameworks" / "wales-draft-2023"))
REF = WALES.pack.about.ref
OLDER = PackRef(REF.id, "0", "0" * 64)
MIRROR = {
    Movement.UP: Movement.DOWN,
    Movement.DOWN: Movement.UP,
    Movement.ASKED: Movement.ASIDE,
    Movement.ASIDE: Movement.ASKED,
    Movement.NEW: Movement.LEFT,
    Movement.LEFT: Movement.NEW,
    Movement.SAME: Movement.SAME,
}
ANSWERS = st.sampled_from(RatingAnswer)
STATEMENTS = st.sampled_from([statement.id for statement in WALES.statements("C")])
GIVEN = st.dictionaries(STATEMENTS, ANSWERS)


def rating(statement: str, answer: RatingAnswer, round_id: str = "r", **more: object) -> Rating:
    fields: dict[str, object] = {"id": f"{round_id}-{statement}", "on": DAY, **more}
    return Rating(round=round_id, statement=statement, answer=answer, **fields)  # type: ignore[arg-type]


def a_round(name: str, band: str = "C", opened: date = DAY, **more: object) -> RatingRound:
    fields: dict[str, object] = {"pack": REF, "closed": opened, **more}
    return RatingRound(name, band, opened, **fields)  # type: ignore[arg-type]


def record(rounds: Sequence[RatingRound] = (), ratings: Sequence[Rating] = ()) -> Record:
    return Record(Worker("w", "Mared Example"), rounds=tuple(rounds), ratings=tuple(ratings))


# ---- which band, and what changes on the way -----------------------------------------------------


@pytest.mark.parametrize(
    ("target", "own", "band", "start", "known"),
    [
        ("", "B", "C", "B", True),
        ("D", "B", "D", "B", True),
        ("B", "B", "B", "A", True),
        ("B", "D", "B", "A", True),
        ("", "E", "E", "D", True),
        ("C", "", "C", "B", True),
        ("", "", "A", "", False),
        ("Z", "", "A", "", False),
        ("", "A", "B", "A", True),
    ],
)
def test_the_band_looked_at_first(
    target: str, own: str, band: str, start: str, known: bool
) -> None:
    choice = rules.first_choice(target, WALES.find_band(own), WALES)
    assert (choice.band, choice.start, choice.known) == (band, start, known)


def test_what_moves_from_b_to_c_is_what_the_pack_calls_new_or_raised() -> None:
    lines = rules.band_lines(WALES.band("C"), WALES.band("B"), WALES)
    told = [WALES.statement(line.statement) for line in lines.moving]
    assert [one.id for one in told] == [
        one.id for one in WALES.statements("C") if one.raises or not one.continues
    ]
    assert {line.change for line in lines.moving} == {StatementChange.NEW, StatementChange.RAISED}
    assert [line.statement for line in lines.lines] == [one.id for one in WALES.statements("C")]


def test_over_two_bands_what_came_with_the_one_between_is_new_too() -> None:
    lines = rules.band_lines(WALES.band("C"), WALES.band("A"), WALES)
    near = rules.band_lines(WALES.band("C"), WALES.band("B"), WALES)
    assert {line.statement for line in near.moving} < {line.statement for line in lines.moving}
    assert lines.start == "A"


@pytest.mark.parametrize("start", [None, "A", "C"])
def test_where_nothing_lies_below_nothing_is_called_new(start: str | None) -> None:
    lines = rules.band_lines(WALES.band("A"), WALES.band(start) if start else None, WALES)
    assert lines.start == ""
    assert {line.change for line in lines.lines} == {None}
    assert lines.moving == ()
    assert [line.kind for line in lines.lines] == sorted(
        (line.kind for line in lines.lines), key=list(StatementKind).index
    )


# ---- rounds and answers --------------------------------------------------------------------------


def test_rounds_of_a_band_come_in_time_and_the_open_one_last() -> None:
    rounds = [
        a_round("open", opened=DAY, closed=None),
        a_round("second", opened=DAY - timedelta(30)),
        a_round("other band", "B"),
        a_round("first", opened=DAY - timedelta(200)),
        a_round("same day", opened=DAY),
        a_round("elsewhere", pack=PackRef("aldland", "1", "1" * 64)),
    ]
    found = rules.rounds_of(rounds, "C", WALES)
    assert [one.id for one in found] == ["first", "second", "same day", "open"]
    opened = rules.open_round(rounds, "C", WALES)
    assert opened is not None
    assert opened.id == "open"
    assert rules.open_round(rounds, "B", WALES) is None


def test_of_two_answers_to_one_statement_the_later_stands_and_each_person_has_their_own() -> None:
    ratings = [
        rating("C.value.1", ALONE, id="b"),
        rating("C.value.1", NOT_YET, id="a", on=DAY - timedelta(1)),
        rating("C.value.1", WITH_HELP, id="m", by=RatedBy.MANAGER),
        rating("C.value.2", NOT_YET, "another"),
    ]
    assert {name: one.id for name, one in rules.answers(ratings, "r").items()} == {"C.value.1": "b"}
    manager = rules.answers(ratings, "r", RatedBy.MANAGER)
    assert manager["C.value.1"].answer is WITH_HELP
    assert rules.answers(ratings, "r", RatedBy.AGREED) == {}


def test_the_latest_answer_is_that_of_the_latest_round_and_a_manager_s_is_not_one_s_own() -> None:
    rounds = [a_round("old", opened=DAY - timedelta(90)), a_round("new")]
    ratings = [
        rating("C.value.1", NOT_YET, "new"),
        rating("C.value.1", ALONE, "old"),
        rating("C.value.2", ALONE, "old"),
        rating("C.value.3", ALONE, "new", by=RatedBy.MANAGER),
    ]
    latest = rules.latest_answers(record(rounds, ratings), WALES)
    assert {name: one.answer for name, one in latest.items()} == {
        "C.value.1": NOT_YET,
        "C.value.2": ALONE,
    }
    before = rules.latest_answers(record(rounds, ratings), WALES, before=rounds[1])
    assert before["C.value.1"].answer is ALONE


def test_an_answer_to_a_statement_that_was_renamed_counts_under_its_new_name() -> None:
    from dataclasses import replace

    renamed = (
        Renamed("statement", "C.old", "C.older"),
        Renamed("statement", "C.older", "C.value.1"),
    )
    lookup = Lookup(replace(WALES.pack, renamed=renamed))
    old = a_round("old", pack=OLDER)
    latest = rules.latest_answers(record([old], [rating("C.old", ALONE, "old")]), lookup)
    assert list(latest) == ["C.value.1"]
    assert rules.current_name("statement", "C.old", a_round("now"), lookup) == "C.old"


def test_names_that_lead_in_a_circle_come_to_an_end() -> None:
    from dataclasses import replace

    renamed = (Renamed("statement", "x", "y"), Renamed("statement", "y", "x"))
    lookup = Lookup(replace(WALES.pack, renamed=renamed))
    assert rules.current_name("statement", "x", a_round("old", pack=OLDER), lookup) == "y"


# ---- what moved ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "movement"),
    [
        (NOT_YET, WITH_HELP, Movement.UP),
        (NOT_YET, OTHERS, Movement.UP),
        (OTHERS, ALONE, Movement.DOWN),
        (ALONE, ALONE, Movement.SAME),
        (NOT_ASKED, NOT_ASKED, Movement.SAME),
        (NOT_ASKED, NOT_YET, Movement.ASKED),
        (OTHERS, NOT_ASKED, Movement.ASIDE),
        (None, NOT_YET, Movement.NEW),
        (ALONE, None, Movement.LEFT),
    ],
)
def test_how_two_answers_lie_to_each_other(
    before: RatingAnswer | None, after: RatingAnswer | None, movement: Movement
) -> None:
    def given_(answer: RatingAnswer | None) -> dict[str, RatingAnswer]:
        return {} if answer is None else {"C.value.1": answer}

    (moved,) = rules.compare(given_(before), given_(after))
    assert moved.movement is movement


@given(GIVEN, GIVEN)
def test_comparing_the_other_way_round_gives_the_mirror(
    first: dict[str, RatingAnswer], second: dict[str, RatingAnswer]
) -> None:
    there = rules.compare(first, second)
    back = rules.compare(second, first)
    assert [one.statement for one in there] == [one.statement for one in back]
    assert {one.statement for one in there} == {*first, *second}
    for one, other in zip(there, back, strict=True):
        assert other.movement is MIRROR[one.movement]
        assert (one.before, one.after) == (other.after, other.before)


@given(GIVEN)
def test_a_round_held_against_itself_moves_nothing(answered: dict[str, RatingAnswer]) -> None:
    assert {one.movement for one in rules.compare(answered, answered)} <= {Movement.SAME}


def test_what_moved_is_told_in_the_order_of_the_band() -> None:
    names = [one.id for one in WALES.statements("C")]
    found = rules.compare({}, dict.fromkeys(reversed(names), ALONE), names)
    assert [one.statement for one in found] == names


# ---- what the answers suggest --------------------------------------------------------------------

LINES = rules.band_lines(WALES.band("C"), WALES.band("B"), WALES)
ON = next(line.statement for line in LINES.lines if line.change is StatementChange.CONTINUED)
NEW = next(line.statement for line in LINES.lines if line.change is StatementChange.NEW)
RAISED = next(line.statement for line in LINES.lines if line.change is StatementChange.RAISED)


def own(*ratings: Rating) -> dict[str, Rating]:
    return {one.statement: one for one in ratings}


def test_a_strength_is_new_or_raised_or_shown_by_evidence() -> None:
    given_ = own(rating(ON, OTHERS), rating(NEW, ALONE), rating(RAISED, OTHERS))
    plain = rules.suggestions(LINES, given_, ())
    assert {one.statement: one.because for one in plain.strengths} == {
        NEW: (Because.NEW,),
        RAISED: (Because.RAISED,),
    }
    shown = rules.suggestions(LINES, given_, {ON, NEW})
    assert {one.statement: one.because for one in shown.strengths} == {
        NEW: (Because.NEW, Because.EVIDENCE),
        RAISED: (Because.RAISED,),
        ON: (Because.CONTINUED, Because.EVIDENCE),
    }
    assert [one.statement for one in shown.strengths][-1] == ON
    assert plain.growth == ()


def test_an_area_to_grow_in_is_what_is_not_done_yet_or_only_with_help() -> None:
    found = rules.suggestions(LINES, own(rating(ON, NOT_YET), rating(NEW, WITH_HELP)), ())
    assert [one.statement for one in found.growth] == [NEW, ON]
    assert found.strengths == ()


def test_what_is_not_answered_or_not_in_the_job_suggests_nothing_and_is_said() -> None:
    found = rules.suggestions(LINES, own(rating(NEW, NOT_ASKED)), {NEW})
    assert (found.strengths, found.growth) == ((), ())
    assert found.aside == (NEW,)
    assert len(found.unanswered) == len(LINES.lines) - 1


def test_in_the_first_band_all_that_somebody_is_sure_of_is_a_strength() -> None:
    lines = rules.band_lines(WALES.band("A"), None, WALES)
    name = lines.lines[0].statement
    (found,) = rules.suggestions(lines, own(rating(name, ALONE)), ()).strengths
    assert (found.statement, found.because) == (name, ())


@given(GIVEN, st.sets(STATEMENTS), st.randoms())
def test_every_suggestion_names_a_statement_of_the_band_that_was_answered_so(
    answered: dict[str, RatingAnswer], evidenced: set[str], chance: object
) -> None:
    ratings = [rating(name, answer) for name, answer in answered.items()]
    shuffled = list(ratings)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    found = rules.suggestions(LINES, rules.answers(ratings, "r"), evidenced)
    assert found == rules.suggestions(LINES, rules.answers(shuffled, "r"), evidenced)
    mine = {line.statement for line in LINES.lines}
    for one in (*found.strengths, *found.growth):
        assert one.statement in mine
        assert answered[one.statement] is one.rating.answer
    assert {one.rating.answer for one in found.strengths} <= {ALONE, OTHERS}
    assert {one.rating.answer for one in found.growth} <= {NOT_YET, WITH_HELP}
    assert set(found.unanswered) == mine - set(answered)


RATINGS = st.lists(
    st.builds(
        Rating,
        id=st.uuids().map(str),
        round=st.sampled_from(["first", "second"]),
        statement=STATEMENTS,
        answer=ANSWERS,
        by=st.sampled_from(RatedBy),
        on=st.none() | st.dates(date(2025, 1, 1), DAY),
    ),
    max_size=25,
    unique_by=lambda one: one.id,
)


@given(RATINGS, st.randoms())
def test_the_order_of_ratings_and_rounds_never_matters(
    ratings: list[Rating], chance: object
) -> None:
    rounds = [a_round("first", opened=DAY - timedelta(40)), a_round("second", closed=None)]
    mixed, turned = list(ratings), list(rounds)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    chance.shuffle(turned)  # type: ignore[attr-defined]
    for by in RatedBy:
        assert rules.answers(ratings, "first", by) == rules.answers(mixed, "first", by)
    assert rules.rounds_of(rounds, "C", WALES) == rules.rounds_of(turned, "C", WALES)
    there = rules.latest_answers(record(rounds, ratings), WALES)
    assert there == rules.latest_answers(record(turned, mixed), WALES)
    assert all(one.by is RatedBy.SELF for one in there.values())
