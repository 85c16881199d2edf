"""Invented people: the same for the same seed, sound, and of every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.awards import AwardStanding
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import HeldState, Record, RegistrationState
from careerplanner.domain.self_assessment import Movement
from careerplanner.errors import FileFault
from careerplanner.exchange.record_file import record_bytes
from careerplanner.framework.lookup import Lookup
from careerplanner.i18n.language import Language
from careerplanner.services.book.books import is_example, open_book
from careerplanner.services.conversation.conversation_told import told_of
from careerplanner.services.rating.rating_view import RoundViews
from careerplanner.services.record.matching import unknown_things
from careerplanner.services.sample.example_books import example_book
from careerplanner.services.sample.sample_wishes import WishInventor
from careerplanner.services.sample.samples import (
    example_record,
    invented_records,
    write_sample_book,
)
from careerplanner.services.validation import check, cleaned
from tests.services.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.workspace import Workspace

PARTS = (
    "posts",
    "registrations",
    "awards",
    "induction",
    "learning",
    "actions",
    "notes",
    "evidence",
    "uses",
    "rounds",
    "ratings",
    "areas",
    "trainings",
    "conversations",
    "talked",
    "intervals",
)


@pytest.fixture(scope="module")
def people(wales: Lookup) -> tuple[Record, ...]:
    return invented_records(300, 4, TODAY, wales)


def test_same_seed_gives_the_same_people(wales: Lookup) -> None:
    one = [record_bytes(record) for record in invented_records(40, 9, TODAY, wales)]
    other = [record_bytes(record) for record in invented_records(40, 9, TODAY, wales)]
    assert one == other
    assert one != [record_bytes(record) for record in invented_records(40, 10, TODAY, wales)]


def test_more_people_begin_with_the_same(wales: Lookup) -> None:
    assert invented_records(20, 9, TODAY, wales) == invented_records(50, 9, TODAY, wales)[:20]


@given(st.integers(0, 4000))
@settings(max_examples=8, deadline=None)
def test_another_day_moves_dates_and_nothing_else(aldland: Lookup, days: int) -> None:
    later = invented_records(20, 9, TODAY + timedelta(days=days), aldland)
    for one, other in zip(invented_records(20, 9, TODAY, aldland), later, strict=True):
        assert (one.worker.id, one.worker.name) == (other.worker.id, other.worker.name)
        assert [post.role for post in one.posts] == [post.role for post in other.posts]
        assert [held.award for held in one.awards] == [held.award for held in other.awards]
        assert [entry.state for entry in one.registrations] == [
            entry.state for entry in other.registrations
        ]


@pytest.mark.parametrize("pack", ["wales", "aldland"])
@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29), date(2026, 1, 1)])
def test_everything_invented_could_be(
    pack: str, today: date, request: pytest.FixtureRequest
) -> None:
    lookup: Lookup = request.getfixturevalue(pack)
    for record in invented_records(120, 11, today, lookup):
        for thing in (record.worker, *(one for part in PARTS for one in getattr(record, part))):
            check(thing, today)
            assert cleaned(thing) == thing
        for unknown in unknown_things(record, lookup):
            assert unknown.kind in {"award", "role"}
            assert not unknown.value.islower(), "an id, where only a typed name may be unknown"


def test_people_are_of_every_kind(people: tuple[Record, ...], wales: Lookup) -> None:
    standings = {
        wales.award(held.award).standing for one in people for held in one.awards if held.award
    }
    assert standings == set(AwardStanding)
    assert any(not held.award for one in people for held in one.awards)
    assert any(len([post for post in one.posts if not post.ended]) > 1 for one in people)
    assert any(one.posts and all(post.ended for post in one.posts) for one in people)
    assert any((post.hours or 0) < 20 for one in people for post in one.posts)
    assert any(not post.role for one in people for post in one.posts)
    started = [post.started for one in people for post in one.posts]
    assert any(day is None for day in started)
    assert {(day.month is None, day.day is None) for day in started if day} == {
        (False, False),
        (False, True),
        (True, True),
    }
    states = {entry.state for one in people for entry in one.registrations}
    assert states == set(RegistrationState)
    assert any(held.state is HeldState.WORKING_TOWARDS for one in people for held in one.awards)
    assert {note.text.language for one in people for note in one.notes} == {"en", "cy"}
    leads = {wales.role(post.role).leads for one in people for post in one.posts if post.role}
    assert leads == {True, False}
    groups = {
        group
        for one in people
        for post in one.posts
        if post.role
        for group in wales.role(post.role).client_groups
    }
    assert groups == {term.id for term in wales.pack.about.client_groups}


def test_people_tell_what_funding_and_routes_ask(people: tuple[Record, ...], wales: Lookup) -> None:
    about, workers = wales.pack.about, [one.worker for one in people]
    assert {one.lives_in for one in workers} == {"", *(term.id for term in about.nations)}
    assert {one.earnings for one in workers} == {"", *(band.id for band in about.earnings_bands)}
    assert {one.goal for one in workers} >= {"", *(goal.id for goal in wales.pack.goals)}
    assert {one.route for one in workers} == {""}  # nobody asked the way yet
    assert any(one.pay_point for one in workers)
    assert any(not one.pay_point for one in workers)
    reminded = [action for one in people for action in one.actions if action.remind]
    assert 10 < len(reminded) < sum(len(one.actions) for one in people)
    part_time = [one for one in people if 0 < _hours(one) < 20 and one.worker.earnings]
    assert part_time
    assert all(one.worker.earnings != about.earnings_bands[-1].id for one in part_time)


def _hours(record: Record) -> float:
    return sum(post.hours or 0 for post in record.posts if post.ended is None)


def test_what_is_told_beyond_work_changes_no_job_award_or_date(
    people: tuple[Record, ...], wales: Lookup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WishInventor, "enrich", lambda *_given: None)
    plain = invented_records(300, 4, TODAY, wales)
    for one, bare in zip(people, plain, strict=True):
        worker = replace(
            one.worker, lives_in=bare.worker.lives_in, earnings="", pay_point="", goal=""
        )
        actions = tuple(replace(action, remind=None) for action in one.actions)
        assert replace(one, worker=worker, actions=actions) == bare


def test_people_have_talked_with_their_managers(people: tuple[Record, ...]) -> None:
    talks = [one for record in people for one in record.conversations]
    assert {one.is_signed for one in talks} == {True, False}
    assert any(one.is_sealed and not one.is_signed for one in talks), "one signature is missing"
    assert any(one.planned and not one.held for one in talks)
    assert any(not record.conversations for record in people)
    for record in people:
        ids = {one.id for one in record.conversations}
        assert {note.conversation for note in record.talked} <= ids
        agreed = [action for action in record.actions if action.conversation]
        assert {action.conversation for action in agreed} <= ids
        assert len(agreed) == len([one for one in record.conversations if one.held])


@pytest.mark.parametrize("language", Language)
def test_example_has_a_signed_conversation_that_comes_out_as_it_was(
    language: Language, workspace: Workspace, user_home: Path
) -> None:
    del user_home
    example_book(workspace, language)
    (worker,) = workspace.opened.workers()
    record = workspace.opened.record(worker.id)
    (one,) = record.conversations
    assert one.is_signed
    assert one.held is not None
    told = told_of(workspace, record, one)
    assert told.on == one.held.span.earliest
    assert [action.what for action in told.agreed] == [record.actions[0].what]
    assert {note.text.language for note in record.talked} == {language.value}


def test_a_pack_that_asks_nothing_of_life_gets_no_answers(wales: Lookup) -> None:
    about = replace(wales.pack.about, nations=(), earnings_bands=())
    bare = Lookup(replace(wales.pack, about=about, goals=()))
    workers = [one.worker for one in invented_records(60, 4, TODAY, bare)]
    assert {one.lives_in for one in workers} == {"", about.nation}
    assert {one.earnings for one in workers} == {""}
    assert {one.goal for one in workers} <= {"", *(band.id for band in wales.bands_in_order[1:])}


def test_nobody_worked_as_a_child(people: tuple[Record, ...]) -> None:
    for record in people:
        for post in record.posts:
            if record.worker.born and post.started:
                youngest = post.started.span.latest.year - record.worker.born.year
                assert youngest >= 16, record.worker.name


def test_sample_book_holds_them(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "team.careerbook"
    write_sample_book(workspace, path, 15, 2)
    open_book(workspace, path)
    invented = invented_records(15, 2, TODAY, workspace.lookup)
    assert workspace.opened.workers() == tuple(record.worker for record in invented)
    kept = workspace.opened.record(invented[7].worker.id)
    assert kept.trainings, "an employer asks for training"
    untrained = kept.learning[: len(invented[7].learning)]
    assert replace(kept, learning=untrained, trainings=()) == invented[7]
    with pytest.raises(FileFault, match=r"book\.exists"):
        write_sample_book(workspace, path, 1, 1)


@pytest.mark.parametrize("language", Language)
def test_example_is_marked_and_speaks_the_language(language: Language, wales: Lookup) -> None:
    record = example_record(wales, TODAY, language)
    assert record.worker.example
    assert record.notes[0].text.language == language.value
    assert record.awards
    assert record.registrations[0].first_registered != PartialDate.of(TODAY)
    assert record == example_record(wales, TODAY, language)


@pytest.mark.parametrize("language", Language)
def test_example_sees_herself_against_the_band_above_her_own(
    language: Language, workspace: Workspace, wales: Lookup
) -> None:
    record = example_record(wales, TODAY, language)
    first, second = record.rounds
    job = wales.role(record.posts[0].role)
    assert wales.band_after(first.start) == wales.find_band(second.band)
    assert first.start in job.bands
    assert {one.statement for one in record.ratings} <= {
        statement.id for statement in wales.statements(second.band)
    }
    views = RoundViews(replace(workspace, lookup=wales))
    found = views.of_round(record, second).suggestions()
    assert found.strengths
    assert found.growth
    assert found.unanswered == ()
    moved = {one.movement for one in views.moved(record, first, second)}
    assert {Movement.UP, Movement.SAME, Movement.NEW} <= moved
    assert {one.note.language for one in record.ratings if one.note} == {language.value}


def test_example_book_is_thrown_away(workspace: Workspace, user_home: Path, tmp_path: Path) -> None:
    opened = example_book(workspace, Language.ENGLISH)
    assert opened.path.is_relative_to(user_home)
    assert is_example(workspace)
    assert [worker.example for worker in workspace.opened.workers()] == [True]
    write_sample_book(workspace, tmp_path / "own.careerbook", 1, 1)
    open_book(workspace, tmp_path / "own.careerbook")
    assert not opened.path.exists()
    assert not is_example(workspace)
