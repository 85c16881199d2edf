"""Files kept as evidence: once, whole, as long as anything names them, and then gone."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from careerplanner.domain.changes import Entity
from careerplanner.domain.evidence import Evidence
from careerplanner.domain.record import Record, Worker
from careerplanner.errors import BookReadOnly, ContentDamaged, DiskFull, UserError
from careerplanner.store import driver, erasing
from careerplanner.store.backup import backup
from careerplanner.store.contents import digest_of
from careerplanner.store.moving import move
from tests.store.books import ANN, MANAGER, OTHER, WORKER, Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.store.book import Book

PHOTO = b"\xff\xd8\xff here begins a photo nobody else has" + b" and goes on" * 900
SMALL = b"a small picture of the photo"
DIGEST = hashlib.sha256(PHOTO).hexdigest()
CERTIFICATE = Evidence("e1", "Certificate", file=DIGEST, file_name="a.jpg", size=len(PHOTO))


@pytest.fixture
def kept(anns: Book) -> Book:
    """A book in which Ann has a photo of a certificate."""
    with anns.action("evidence.add", ANN, "w1") as act:
        assert act.keep_content(PHOTO, SMALL) == DIGEST
        act.add(CERTIFICATE, "w1")
    return anns


def spoil(path: Path) -> None:
    """Change one byte of the photo where it lies."""
    raw = path.read_bytes()
    at = raw.index(PHOTO[:40])
    path.write_bytes(raw[:at] + b"\0" + raw[at + 1 :])


def count(book: Book, table: str) -> int:
    (number,) = book._connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(number)


def test_a_file_comes_back_as_it_went_in(shelf: Shelf, kept: Book) -> None:
    assert (kept.content(DIGEST), kept.thumbnail(DIGEST)) == (PHOTO, SMALL)
    assert kept.contents_size() == len(PHOTO)
    assert kept.has_content(DIGEST)
    path = kept.path
    kept.close()
    with shelf.open(path, read_only=True) as book:
        assert (book.content(DIGEST), book.thumbnail(DIGEST)) == (PHOTO, SMALL)
        assert (book.content("0" * 64), book.thumbnail("0" * 64)) == (None, None)
        assert not book.has_content("0" * 64)


def test_the_same_bytes_are_kept_once_whoever_brings_them(kept: Book) -> None:
    with kept.action("evidence.add", MANAGER, "w2") as act:
        act.add_worker(OTHER)
        act.keep_content(PHOTO, b"another small picture")
        act.add(replace(CERTIFICATE, title="The same"), "w2")
    assert (count(kept, "content"), count(kept, "thumbnail")) == (1, 1)
    assert kept.contents_size() == len(PHOTO)
    assert kept.thumbnail(DIGEST) == SMALL


def test_the_file_is_in_no_line_of_the_log(kept: Book) -> None:
    (line,) = kept.changes_of(kept.history(limit=1)[0].id)
    assert (line.entity, line.after["file"]) == (Entity.EVIDENCE, DIGEST)
    assert kept.path.read_bytes().count(PHOTO[:40]) == 1


def test_undo_and_redo_bring_evidence_back_with_its_file(shelf: Shelf, kept: Book) -> None:
    with kept.action("evidence.change", ANN, "w1") as act:
        act.keep_content(b"blanked", None)
        act.change(replace(CERTIFICATE, file=digest_of(b"blanked"), size=7), "w1")
    with kept.action("evidence.remove", ANN, "w1") as act:
        act.remove(Entity.EVIDENCE, "e1", "w1")
    path = kept.path
    kept.compact()
    kept.close()
    with shelf.open(path) as book:
        for file, data in ((digest_of(b"blanked"), b"blanked"), (DIGEST, PHOTO)):
            assert book.undo(ANN) is not None
            (evidence,) = book.record("w1").evidence
            assert (evidence.file, book.content(evidence.file)) == (file, data)
        book.undo(ANN)
        assert book.record("w1").evidence == ()
        book.compact()
        book.redo(ANN)
        assert book.content(book.record("w1").evidence[0].file) == PHOTO


def test_what_came_and_went_comes_back_with_its_file(kept: Book) -> None:
    with kept.action("evidence.remove", ANN, "w1") as act:
        act.remove(Entity.EVIDENCE, "e1", "w1")
    kept.compact()
    kept.undo(ANN)
    assert kept.record("w1").evidence == (CERTIFICATE,)
    assert (kept.content(DIGEST), kept.thumbnail(DIGEST)) == (PHOTO, SMALL)


def test_an_action_that_fails_keeps_no_file(anns: Book) -> None:
    before = anns.path.read_bytes()
    with pytest.raises(ZeroDivisionError), anns.action("x", ANN) as act:  # noqa: PT012
        act.keep_content(PHOTO, SMALL)
        act.add(CERTIFICATE, "w1")
        raise ZeroDivisionError
    assert anns.content(DIGEST) is None
    assert anns.path.read_bytes() == before


def test_a_file_that_nothing_names_is_not_kept(anns: Book) -> None:
    with anns.action("x", ANN) as act:
        act.keep_content(PHOTO, SMALL)
        act.change_worker(replace(WORKER, team="North"))
    with anns.action("x", ANN) as act:  # came and went: nothing to say in the log
        act.keep_content(PHOTO, SMALL)
        act.add(CERTIFICATE, "w1")
        act.remove(Entity.EVIDENCE, "e1", "w1")
    assert (count(anns, "content"), count(anns, "thumbnail")) == (0, 0)


def test_a_damaged_file_is_said_calmly_and_mended_by_the_same_file(
    shelf: Shelf, kept: Book
) -> None:
    path = kept.path
    kept.close()
    spoil(path)
    with shelf.open(path) as book:
        with pytest.raises(ContentDamaged, match=r"content\.damaged"):
            book.content(DIGEST)
        assert book.record("w1").evidence == (CERTIFICATE,)
        assert book.thumbnail(DIGEST) == SMALL
        with book.action("evidence.add", ANN, "w1") as act:
            act.keep_content(PHOTO, None)
            act.add(replace(CERTIFICATE, id="e2"), "w1")
        assert book.content(DIGEST) == PHOTO
        assert count(book, "content") == 1


def test_copies_and_moved_books_have_the_files(shelf: Shelf, kept: Book, tmp_path: Path) -> None:
    copy = backup(kept, tmp_path / "copies", shelf.now)
    path = kept.path
    kept.close()
    for where in (copy, move(path, tmp_path / "moved.book", shelf.now).path):
        with shelf.open(where) as book:
            assert (book.content(DIGEST), book.thumbnail(DIGEST)) == (PHOTO, SMALL)


def test_a_book_to_read_only_takes_no_file(shelf: Shelf, kept: Book) -> None:
    with shelf.open(kept.path, read_only=True) as book:
        with pytest.raises(BookReadOnly), book.action("x", ANN) as act:
            act.keep_content(b"more", None)
        with pytest.raises(BookReadOnly):
            book.forget_content(DIGEST)
        assert book.content(DIGEST) == PHOTO


def test_who_is_erased_takes_the_files_nobody_else_has(kept: Book) -> None:
    shared = b"a certificate both of them have " * 100
    with kept.action("evidence.add", MANAGER, "w2") as act:
        act.add_worker(OTHER)
        act.keep_content(shared, None)
        act.add(Evidence("e1", "Shared", file=digest_of(shared)), "w2")
    with kept.action("evidence.add", ANN, "w1") as act:
        act.add(Evidence("e2", "Shared", file=digest_of(shared)), "w1")
    with kept.action("evidence.remove", ANN, "w1") as act:  # in the log alone from now on
        act.remove(Entity.EVIDENCE, "e1", "w1")
    assert PHOTO[:40] in kept.path.read_bytes()
    kept.erase("w1", MANAGER)
    raw = kept.path.read_bytes()
    assert PHOTO[:40] not in raw
    assert SMALL not in raw
    assert kept.content(DIGEST) is None
    assert kept.content(digest_of(shared)) == shared


def test_a_file_that_should_never_have_been_kept_is_forgotten_for_good(kept: Book) -> None:
    with pytest.raises(UserError, match=r"content\.in_use"):
        kept.forget_content(DIGEST)
    assert kept.content(DIGEST) == PHOTO
    with kept.action("evidence.remove", ANN, "w1") as act:
        act.remove(Entity.EVIDENCE, "e1", "w1")
    assert kept.forget_content(DIGEST)
    assert PHOTO[:40] not in kept.path.read_bytes()
    assert SMALL not in kept.path.read_bytes()
    assert not kept.forget_content(DIGEST)
    kept.undo(ANN)
    assert kept.record("w1").evidence == (CERTIFICATE,)
    assert (kept.content(DIGEST), kept.thumbnail(DIGEST)) == (None, None)


def test_all_that_is_kept_for_undo_alone_is_forgotten_at_once(kept: Book) -> None:
    more = b"a photo that is still evidence " * 50
    with kept.action("evidence.add", ANN, "w1") as act:
        act.keep_content(more, None)
        act.add(Evidence("e2", "Another", file=digest_of(more)), "w1")
    assert kept.contents_left_behind() == (0, 0)
    with kept.action("evidence.remove", ANN, "w1") as act:
        act.remove(Entity.EVIDENCE, "e1", "w1")
    assert kept.contents_left_behind() == (1, len(PHOTO))
    assert kept.forget_left_behind() == 1
    assert PHOTO[:40] not in kept.path.read_bytes()
    assert kept.content(digest_of(more)) == more
    assert (kept.contents_left_behind(), kept.forget_left_behind()) == ((0, 0), 0)


def test_a_program_cut_off_while_forgetting_finishes_at_the_next_start(
    shelf: Shelf, kept: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept.action("evidence.remove", ANN, "w1") as act:
        act.remove(Entity.EVIDENCE, "e1", "w1")

    def cut_off(connection: object) -> None:
        raise DiskFull("disk.full", path="")

    monkeypatch.setattr(erasing, "vacuum", cut_off)
    with pytest.raises(DiskFull):
        kept.forget_content(DIGEST)
    monkeypatch.undo()
    assert kept.facts.vacuum_due
    path = kept.path
    kept.close()
    with shelf.open(path) as book:
        assert not book.facts.vacuum_due
        assert book.content(DIGEST) is None
    assert PHOTO[:40] not in path.read_bytes()


def test_a_file_is_found_by_its_digest_and_evidence_by_its_file(book: Book) -> None:
    from careerplanner.store import contents

    connection = driver.connect(book.path, writing=False)
    for sql in (contents.CONTENT, contents.KNOWN, contents.THUMBNAIL, contents.USED):
        steps = connection.execute(f"EXPLAIN QUERY PLAN {sql}", [""]).fetchall()
        assert all(row[3].startswith("SEARCH") for row in steps), sql
    connection.close()


FILES = st.sampled_from([b"one", b"two" * 500, b"three" * 3000])
WHO = st.sampled_from(["w1", "w2"])


class Contents(RuleBasedStateMachine):
    """Does what people do with files; what must be there is told from record and log alone."""

    shelf: Shelf

    def __init__(self) -> None:
        super().__init__()
        self.book = self.shelf.book()
        self.forgotten: set[str] = set()

    @initialize()
    def somebody_is_there(self) -> None:
        self.come("w1")
        self.come("w2")

    def evidence(self, worker: str) -> tuple[Evidence, ...]:
        return self.book.record(worker).evidence

    def ids(self) -> set[str]:
        return {worker.id for worker in self.book.workers()}

    @rule(worker=WHO)
    def come(self, worker: str) -> None:
        if worker not in self.ids():
            with self.book.action("worker.add", ANN, worker) as act:
                act.add_worker(Worker(worker, f"Name of {worker}"))

    @rule(worker=WHO, number=st.integers(0, 2), data=FILES, picture=st.booleans())
    def put(self, worker: str, number: int, data: bytes, *, picture: bool) -> None:
        if worker not in self.ids():
            return
        known = {one.id for one in self.evidence(worker)}
        with self.book.action("evidence", ANN, worker) as act:
            digest = act.keep_content(data, b"p" + data[:9] if picture else None)
            piece = Evidence(f"e{number}", "A file", file=digest, size=len(data))
            if piece.id in known:
                act.change(piece, worker)
            else:
                act.add(piece, worker)
        self.forgotten.discard(digest)

    @rule(worker=WHO, data=FILES)
    def fail(self, worker: str, data: bytes) -> None:
        with pytest.raises(ZeroDivisionError), self.book.action("x", ANN) as act:  # noqa: PT012
            act.keep_content(data + b"failed", b"p")
            if worker in self.ids():
                act.add(Evidence("e9", "x", file=digest_of(data + b"failed")), worker)
            raise ZeroDivisionError

    @rule(worker=WHO)
    def remove_all(self, worker: str) -> None:
        if worker in self.ids():
            with self.book.action("evidence.remove", ANN, worker) as act:
                for one in self.evidence(worker):
                    act.remove(Entity.EVIDENCE, one.id, worker)

    @rule(worker=WHO)
    def replace_record(self, worker: str) -> None:
        with self.book.action("record.replace", ANN, worker) as act:
            act.replace_record(Record(Worker(worker, "Anew")))

    @rule()
    def undo(self) -> None:
        self.book.undo(ANN)

    @rule()
    def redo(self) -> None:
        self.book.redo(ANN)

    @rule(worker=WHO)
    def erase(self, worker: str) -> None:
        if worker in self.ids():
            self.book.erase(worker, MANAGER)

    @rule(data=FILES)
    def forget(self, data: bytes) -> None:
        digest = digest_of(data)
        try:
            self.book.forget_content(digest)
        except UserError:
            assert digest in {one.file for who in self.ids() for one in self.evidence(who)}
        else:
            self.forgotten.add(digest)

    @rule()
    def tidy(self) -> None:
        self.book.compact()

    @rule()
    def reopen(self) -> None:
        path = self.book.path
        self.book.close()
        self.book = self.shelf.open(path)

    def named(self) -> set[str]:
        """Every digest that evidence has, or had by what the log says."""
        found = {one.file for worker in self.ids() for one in self.evidence(worker)}
        for action in self.book.history(limit=10_000):
            for line in self.book.changes_of(action.id):
                if line.entity is Entity.EVIDENCE and line.field in {"", "file"}:
                    said = [one for one in (line.before, line.after) if one]
                    found |= {one if line.field else one["file"] for one in said}
        return found

    @invariant()
    def what_is_named_is_there_and_nothing_else(self) -> None:
        there = {
            digest for (digest,) in self.book._connection.execute("SELECT digest FROM content")
        }
        assert there == self.named() - self.forgotten
        for digest in there:
            data = self.book.content(digest)
            assert data is not None
            assert digest_of(data) == digest
        assert count(self.book, "thumbnail") <= len(there)
        assert self.book._connection.execute("PRAGMA foreign_key_check").fetchone() is None

    def teardown(self) -> None:
        self.book.close()


def test_files_are_there_exactly_while_something_names_them(shelf: Shelf) -> None:
    class Machine(Contents):
        pass

    Machine.shelf = shelf
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=40,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
