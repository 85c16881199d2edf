"""What goes into a book comes out of it, whatever was typed; what cannot be kept is refused."""

from __future__ import annotations

import math
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from careerplanner.domain.changes import Entity
from careerplanner.domain.pack import PackRef
from careerplanner.domain.record import HeldAward, LearningEntry, PlanNote, Post, Typed
from careerplanner.errors import (
    BookDamaged,
    BookFault,
    FieldError,
    FileFault,
    UnknownName,
    UserError,
)
from careerplanner.store.book import Book
from tests.architecture.tree import in_fresh_interpreter
from tests.store.books import ANN, AWARD, OTHER, POST, WORKER
from tests.store.strategies import PARTS, records

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from tests.store.books import Shelf

HOSTILE = [
    "a\0b",
    "\0",
    "'; DROP TABLE worker; --",
    '"quoted" `ticks` [brackets]',
    "🧑🏽‍🦽👩‍👩‍👧‍👦",
    "\u202eright to left\u202c مرحبا שלום",
    "e\u0301 \u00e9 ŵŷ Ŵ",
    "x" * 10_000,
    " \t\r\n ",
    "NULL",
    "{fields} %s %(name)s \\",
    "\ufeff\uffff\U0010ffff",
]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=records())
def test_a_record_comes_back_as_it_went_in(shelf: Shelf, record: Record) -> None:
    with shelf.book() as book:
        with book.action("record.replace", ANN) as act:
            act.replace_record(record)
        assert book.record(record.worker.id) == record
        path = book.path
    with shelf.open(path, read_only=True) as again:
        assert again.record(record.worker.id) == record


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=records())
def test_added_one_by_one_it_is_the_same(shelf: Shelf, record: Record) -> None:
    with shelf.book("worker") as book:
        with book.action("worker.add", ANN) as act:
            act.add_worker(record.worker)
            for part in PARTS:
                for thing in getattr(record, part):
                    act.add(thing, record.worker.id)
        assert book.record(record.worker.id) == record


@pytest.mark.parametrize("text", HOSTILE)
def test_any_words_are_kept_as_typed(book: Book, text: str) -> None:
    award = HeldAward("a1", typed=text, body=text, extras=text)
    note = PlanNote("n1", Typed(text, "cy"))
    post = Post("p1", client_groups=(text, text))
    with book.action(text, replace(ANN, name=text)) as act:
        act.add_worker(replace(WORKER, name=text))
        for thing in (award, note, post):
            act.add(thing, "w1")
        act.set_setting("title", text)
    record = book.record("w1")
    assert (record.worker.name, record.awards, record.notes, record.posts) == (
        text, (award,), (note,), (post,),
    )  # fmt: skip
    assert book.setting("title") == text
    (entry,) = book.history()
    assert (entry.name, entry.actor.name) == (text, text)
    book.undo(ANN)
    book.redo(ANN)
    assert book.record("w1") == record


@pytest.mark.parametrize(
    ("thing", "code"),
    [
        (HeldAward("a", typed="half \ud83e"), "text.unreadable"),
        (Post("p", hours=math.nan), "number.too_large"),
        (Post("p", hours=math.inf), "number.too_large"),
        (LearningEntry("l", "x", minutes=2**63), "number.too_large"),
    ],
)
def test_what_cannot_be_kept_is_named_and_nothing_is_changed(
    anns: Book, thing: object, code: str
) -> None:
    before = anns.record("w1")
    with pytest.raises(FieldError) as refused, anns.action("x", ANN) as act:  # noqa: PT012
        act.remove(Entity.POST, "p1", "w1")
        act.add(thing, "w1")
    assert refused.value.code == code
    assert "." in refused.value.field
    assert anns.record("w1") == before


def test_creating_does_not_overwrite(shelf: Shelf) -> None:
    path = shelf.new_path()
    path.write_text("my shopping list")
    with pytest.raises(FileFault) as refused:
        Book.create(path, "worker", shelf.make_id, shelf.now)
    assert refused.value.code == "book.exists"
    assert path.read_text() == "my shopping list"
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_new_book_stands_alone_in_a_folder_made_for_it(shelf: Shelf) -> None:
    path = shelf.new_path().parent / "new" / "Llyfr Siân #1?.book"
    with Book.create(path, "worker", shelf.make_id, shelf.now) as book:
        assert (book.kind, book.read_only, book.holder, book.workers()) == (
            "worker", False, None, (),
        )  # fmt: skip
        assert book.path == path
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_unknown_names_are_said(book: Book) -> None:
    with pytest.raises(UnknownName, match=r"worker\.unknown"):
        book.record("nobody")
    with pytest.raises(UnknownName, match=r"worker\.unknown"), book.action("x", ANN) as act:
        act.add(AWARD, "nobody")
    with book.action("x", ANN) as act:
        act.add_worker(WORKER)
    with pytest.raises(UnknownName, match=r"entry\.unknown"), book.action("x", ANN) as act:
        act.change(AWARD, "w1")
    with pytest.raises(UnknownName, match=r"entry\.unknown"), book.action("x", ANN) as act:
        act.remove(Entity.POST, "p1", "w1")


def test_a_worker_s_own_book_holds_one_person(shelf: Shelf) -> None:
    with shelf.book("worker") as book:
        with book.action("worker.add", ANN) as act:
            act.add_worker(WORKER)
        with pytest.raises(UserError, match=r"book\.one_worker"), book.action("x", ANN) as act:
            act.add_worker(OTHER)
        assert book.workers() == (WORKER,)


def test_two_people_may_have_things_of_one_id(anns: Book) -> None:
    with anns.action("record.replace", ANN) as act:
        act.add_worker(OTHER)
        act.add(replace(POST, title="Cook"), "w2")
    assert anns.record("w1").posts == (POST,)
    assert anns.record("w2").posts == (replace(POST, title="Cook"),)
    assert anns.workers() == (WORKER, OTHER)


def test_a_pack_is_kept_once_and_read_again(shelf: Shelf, book: Book) -> None:
    ref = PackRef("wales", "1", "d" * 64)
    plain = "bands: [A, B]\nŵ\n" * 1000
    assert book.pack(ref.digest) is None
    book.keep_pack(ref, plain)
    revision = book.facts.revision
    book.keep_pack(ref, plain)
    assert book.facts.revision == revision
    path = book.path
    book.close()
    with shelf.open(path, read_only=True) as again:
        assert again.pack(ref.digest) == plain


def test_settings_are_kept(shelf: Shelf, book: Book) -> None:
    assert book.setting("language") is None
    book.set_setting("language", "cy")
    book.set_setting("language", "en")
    path = book.path
    book.close()
    with shelf.open(path) as again:
        assert again.setting("language") == "en"
        assert again.last_undoable() is None


def test_threads_wait_for_each_other(book: Book) -> None:
    with book.action("worker.add", ANN) as act:
        act.add_worker(WORKER)

    def work(name: str) -> None:
        for number in range(10):
            with book.action("award.add", ANN, "w1") as act:
                act.add(HeldAward(f"{name}{number}"), "w1")
            assert book.record("w1").worker == WORKER

    with ThreadPoolExecutor(3) as threads:
        for task in [threads.submit(work, name) for name in "abc"]:
            task.result()
    assert len(book.record("w1").awards) == 30
    assert len(book.history(limit=1000)) == 31


def test_a_usual_record_is_read_in_three_milliseconds(book: Book) -> None:
    with book.action("worker.add", ANN) as act:
        act.add_worker(WORKER)
        for number in range(40):
            act.add(HeldAward(f"a{number}", typed="Award"), "w1")
            act.add(LearningEntry(f"l{number}", "Course", changed=Typed("x" * 200)), "w1")
    book.record("w1")
    taken = []
    for _ in range(7):
        start = time.thread_time()
        book.record("w1")
        taken.append(time.thread_time() - start)
    assert min(taken) < 0.003


def test_reading_does_not_load_what_only_writing_needs(shelf: Shelf, anns: Book) -> None:
    program = """
import sys
from datetime import UTC, datetime
from careerplanner.store.book import Book
with Book.open(sys.argv[1], now=lambda: datetime.now(UTC), make_id=str) as book:
    assert book.record("w1").awards
    assert book.last_undoable()
    assert book.history("w1")
assert "sqlite_utils" not in sys.modules
"""
    path = anns.path
    anns.close()
    answer = in_fresh_interpreter(program, str(path))
    assert answer.returncode == 0, answer.stderr


def test_an_unknown_kind_of_thing_is_our_fault(anns: Book) -> None:
    for thing in (object(), WORKER):
        with pytest.raises(TypeError), anns.action("x", ANN) as act:
            act.add(thing, "w1")
    with pytest.raises(TypeError), anns.action("x", ANN) as act:
        act.remove(Entity.WORKER, "w1", "w1")


def test_what_is_damaged_inside_a_text_is_said(shelf: Shelf, anns: Book) -> None:
    path = anns.path
    with anns.action("x", ANN) as act:
        act.add(HeldAward("a2", state=HeldAward("x").state), "w1")
    anns.close()
    raw = path.read_bytes()
    assert b"achieved" in raw
    path.write_bytes(raw.replace(b"achieved", b"achieveX"))
    with pytest.raises(BookDamaged), shelf.open(path) as again:
        again.record("w1")


def test_a_book_closed_while_something_reads_it_is_said_calmly(book: Book) -> None:
    book.close()
    with pytest.raises(BookFault) as refused:
        book.content("0" * 64)
    assert refused.value.code == "book.closed"
