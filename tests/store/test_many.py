"""The records of many people, read together and changed together."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import Action, HeldAward, LearningEntry, Post, Record, Worker
from careerplanner.domain.typed import Typed
from careerplanner.errors import BookDamaged, UnknownName
from careerplanner.store import driver, reading
from tests.store.books import ANN, MANAGER, OTHER, POST, WORKER
from tests.store.strategies import records

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.store.book import Book
    from tests.store.books import Shelf


def keep(book: Book, *people: Record) -> None:
    with book.action("sample.make", ANN) as act:
        for one in people:
            act.replace_record(one)


def team(count: int) -> list[Record]:
    """People whose ids sort in another order than the one they came in."""
    made = []
    for number in range(count):
        name = f"w{(number * 7919) % count:05}"
        posts = tuple(Post(f"p{n}", title=f"{name} {n}") for n in range(number % 3))
        learned = tuple(LearningEntry(f"l{n}", name) for n in range(number % 5))
        made.append(Record(Worker(name, f"Person {number}"), posts=posts, learning=learned))
    return made


def statements(book: Book) -> list[str]:
    """What the book asks the database from now on."""
    asked: list[str] = []
    book._connection.set_trace_callback(asked.append)
    return asked


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(people=st.lists(records(), max_size=4, unique_by=lambda one: one.worker.id), data=st.data())
def test_any_people_read_together_say_what_each_says_alone(
    shelf: Shelf, people: list[Record], data: st.DataObject
) -> None:
    only = data.draw(st.none() | st.sets(st.sampled_from(Entity)))
    ids = [one.worker.id for one in people]
    wanted = data.draw(st.lists(st.sampled_from(ids), max_size=6) if ids else st.just([]))
    with shelf.book() as book:
        keep(book, *people)
        assert list(book.records()) == people == [book.record(name) for name in ids]
        assert list(book.records(wanted, only)) == [book.record(name, only) for name in wanted]


def test_a_team_of_hundreds_comes_in_the_order_it_was_made(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "AT_ONCE", 7)
    people = team(53)
    keep(book, *people)
    assert list(book.records()) == people
    backwards = [one.worker.id for one in reversed(people)]
    assert list(book.records(backwards)) == people[::-1]


def test_a_hundred_people_take_as_many_questions_as_one(book: Book) -> None:
    keep(book, *team(100))
    asked = statements(book)
    book.record("w00001")
    for_one = len(asked)
    asked.clear()
    assert len(list(book.records([f"w{n:05}" for n in range(100)]))) == 100
    assert len(asked) == for_one


def test_what_is_not_asked_for_is_not_read(book: Book) -> None:
    keep(book, *team(3))
    asked = statements(book)
    (one, *_rest) = book.records(only={Entity.POST})
    assert one.learning == ()
    assert not [sql for sql in asked if 'FROM "learning"' in sql]


def test_the_same_dates_and_choices_are_one_thing_however_many_have_them(book: Book) -> None:
    award = HeldAward("a", award="core", achieved=PartialDate(2019, 3))
    keep(book, *(Record(Worker(name, name), awards=(award,)) for name in ("w1", "w2")))
    first, second = (one.awards[0].achieved for one in book.records())
    assert first is second


def test_nobody_is_no_record_and_somebody_unknown_is_said(anns: Book) -> None:
    assert list(anns.records([])) == []
    with pytest.raises(UnknownName) as refused:
        list(anns.records(["w1", "nobody"]))
    assert refused.value.fields["worker"] == "nobody"


def test_who_is_erased_while_everybody_is_read_is_left_out(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "AT_ONCE", 2)
    people = team(5)
    keep(book, *people)
    reading_on = book.records()
    first = next(reading_on)
    book.erase(people[3].worker.id, MANAGER)
    assert [first, *reading_on] == [*people[:3], people[4]]


def test_the_book_can_be_used_by_others_while_many_are_read(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "AT_ONCE", 2)
    people = team(4)
    keep(book, *people)
    last = people[-1].worker
    going = book.records()
    next(going)

    def write() -> None:
        with book.action("worker.change", ANN, last.id) as act:
            act.change_worker(replace(last, name="New"))

    other = threading.Thread(target=write, daemon=True)
    other.start()
    other.join(5)
    assert not other.is_alive()
    assert [one.worker.name for one in going][-1] == "New"


def test_an_action_reads_what_it_wrote_of_many(anns: Book) -> None:
    with anns.action("x", ANN) as act:
        act.add_worker(OTHER)
        assert [one.worker for one in anns.records()] == [WORKER, OTHER]


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE held_award SET state = 'dreamt'",
        "UPDATE post SET started = 'soon'",
        "UPDATE post SET client_groups = '{'",
    ],
)
def test_rows_that_no_program_writes_are_said_to_be_damage(
    shelf: Shelf, anns: Book, spoil: str
) -> None:
    path = anns.path
    anns.close()
    connection = driver.connect(path, writing=True)
    connection.execute(spoil)
    connection.close()
    with shelf.open(path, read_only=True) as book, pytest.raises(BookDamaged):
        list(book.records())


def test_text_where_a_table_was_made_loose_is_damage_too(shelf: Shelf, anns: Book) -> None:
    """Somebody made the table anew without what keeps text text."""
    path: Path = anns.path
    anns.close()
    connection = driver.connect(path, writing=True)
    (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'note'").fetchone()
    connection.execute("DROP TABLE note")
    connection.execute(sql.replace("STRICT", "").replace("text_words TEXT", "text_words BLOB"))
    connection.execute("INSERT INTO note VALUES ('w1', 'n', 0, 'x', NULL, NULL, 5)")
    connection.execute("UPDATE note SET extras = x'00'")
    connection.close()
    with shelf.open(path, read_only=True) as book, pytest.raises(BookDamaged):
        book.record("w1")


def test_one_action_over_many_people_is_one_undo_and_names_them_all(book: Book) -> None:
    keep(book, *(Record(Worker(name, name), posts=(POST,)) for name in ("w1", "w2", "w3")))
    before = list(book.records())
    ask = Action("t1", Typed("Book moving and handling"), due=PartialDate(2027, 1))
    with book.action("team.assign", MANAGER, "") as act:
        for name in ("w1", "w3"):
            act.add(ask, name)
        act.change(replace(POST, service="Tŷ Gwyn"), "w2")
    assert act.changes.workers == {"w1", "w2", "w3"}
    assert act.changes.entities == {Entity.ACTION, Entity.POST}
    assert [one.actions for one in book.records()] == [(ask,), (), (ask,)]
    (info, _made) = book.history()
    assert (info.name, info.worker) == ("team.assign", None)
    assert [one.name for one in book.history("w3")] == ["team.assign", "sample.make"]
    undone = book.undo(MANAGER)
    assert undone is not None
    assert undone.changes.workers == {"w1", "w2", "w3"}
    assert list(book.records()) == before


def test_an_action_over_many_that_fails_on_one_changes_nobody(book: Book) -> None:
    keep(book, *(Record(Worker(name, name)) for name in ("w1", "w2")))
    with pytest.raises(UnknownName), book.action("team.assign", MANAGER) as act:  # noqa: PT012
        act.add(POST, "w1")
        act.add(POST, "nobody")
    assert [one.posts for one in book.records()] == [(), ()]


def test_one_of_the_people_changed_since_keeps_the_whole_from_being_taken_back(book: Book) -> None:
    keep(book, *(Record(Worker(name, name)) for name in ("w1", "w2")))
    with book.action("team.assign", MANAGER) as act:
        act.add(POST, "w1")
        act.add(POST, "w2")
    book.erase("w2", MANAGER)
    assert next(one.reason for one in book.outlook("undo").skipped) == "undo.erased"
    assert book.record("w1").posts == (POST,)
