"""What is no book, or a newer or broken one, is told apart and left exactly as it was."""

from __future__ import annotations

import errno
import json
import os
import random
import sys
from typing import TYPE_CHECKING

import pytest

from careerplanner.errors import (
    BookBusy,
    BookDamaged,
    BookFault,
    BookForeign,
    BookNewer,
    BookReadOnly,
    DiskFull,
    FileFault,
)
from careerplanner.store import driver, locking
from careerplanner.store.bookfile import backups_beside
from careerplanner.store.locking import holder_of, lock_file
from careerplanner.store.migrations import APPLICATION_ID, CURRENT
from tests.store.books import ANN, WORKER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.store.book import Book
    from tests.store.books import Shelf


def other_database(path: Path) -> None:
    path.unlink()
    connection = driver.connect(path, writing=True, create=True)
    connection.execute("CREATE TABLE book (id TEXT)")
    connection.close()


def with_bytes(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        path.write_bytes(change(path.read_bytes()))

    return spoil


def replaced(at: int, new: bytes) -> Callable[[Path], None]:
    return with_bytes(lambda raw: raw[:at] + new + raw[at + len(new) :])


NOT_OURS = {
    "empty": with_bytes(lambda raw: b""),
    "text": with_bytes(lambda raw: b"Rhestr siopa\n" * 300),
    "one byte": with_bytes(lambda raw: b"S"),
    "header zeroed": replaced(0, bytes(100)),
    "all zeroed": with_bytes(lambda raw: bytes(len(raw))),
    "another program's database": other_database,
    "a paper": with_bytes(lambda raw: b"%PDF-1.7\n" + raw[9:]),
}
DAMAGED = {
    "half": with_bytes(lambda raw: raw[: len(raw) // 2]),
    "without its last bytes": with_bytes(lambda raw: raw[:-1000]),
    "header alone": with_bytes(lambda raw: raw[:100]),
    "first page lost": replaced(100, bytes(3996)),
    "second page lost": replaced(4096, bytes(4096)),
    "no version": replaced(60, bytes(4)),
    "noise": replaced(4096, random.Random(5).randbytes(4096 * 20)),
}


@pytest.mark.parametrize("spoil", NOT_OURS.values(), ids=NOT_OURS)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_book_is_not_touched(
    shelf: Shelf, spoil: Callable[[Path], None], *, read_only: bool
) -> None:
    path = shelf.empty()
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(BookForeign) as refused:
        shelf.open(path, read_only=read_only)
    assert refused.value.fields == {"path": str(path)}
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("spoil", DAMAGED.values(), ids=DAMAGED)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_damaged_book_is_not_touched(
    shelf: Shelf, spoil: Callable[[Path], None], *, read_only: bool
) -> None:
    path = shelf.empty()
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(BookFault) as refused:
        shelf.open(path, read_only=read_only)
    assert isinstance(refused.value, BookDamaged | BookForeign)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_book_is_not_touched(shelf: Shelf, *, read_only: bool) -> None:
    path = shelf.empty()
    replaced(60, (CURRENT + 1).to_bytes(4, "big"))(path)
    before = path.read_bytes()
    with pytest.raises(BookNewer) as refused:
        shelf.open(path, read_only=read_only)
    assert refused.value.fields["version"] == CURRENT + 1
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_missing_book_is_not_made(shelf: Shelf) -> None:
    path = shelf.new_path()
    with pytest.raises(FileFault) as refused:
        shelf.open(path)
    assert refused.value.code == "book.missing"
    assert list(path.parent.iterdir()) == []
    with pytest.raises(BookForeign):
        shelf.open(path.parent)


def test_a_table_that_is_gone_is_damage(shelf: Shelf) -> None:
    path = shelf.empty()
    connection = driver.connect(path, writing=True)
    connection.execute("DROP TABLE erasure")
    connection.close()
    with pytest.raises(BookDamaged):
        shelf.open(path)


def test_a_book_is_one_file_with_our_mark_and_the_safe_settings(anns: Book) -> None:
    path = anns.path
    connection = driver.connect(path, writing=True)
    numbers = ("application_id", "user_version", "synchronous", "foreign_keys", "secure_delete")
    found = [driver.number(connection, name) for name in numbers]
    assert found == [APPLICATION_ID, CURRENT, 2, 1, 1]
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()
    anns.close()
    assert list(path.parent.iterdir()) == [path]


def test_a_book_left_in_the_other_kind_of_journal_is_brought_back(shelf: Shelf) -> None:
    path = shelf.empty()
    connection = driver.connect(path, writing=True)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    with shelf.open(path) as book, book.action("x", ANN) as act:
        act.add_worker(WORKER)
    assert path.read_bytes()[18:20] == b"\1\1"
    assert list(path.parent.iterdir()) == [path]


def test_the_second_is_told_who_has_it_and_may_read(shelf: Shelf, anns: Book) -> None:
    with pytest.raises(BookBusy) as refused:
        shelf.open(anns.path)
    since = refused.value.fields["since"]
    assert refused.value.fields["path"] == str(anns.path)
    assert str(since).startswith("2026-03-02T09:")
    with shelf.open(anns.path, read_only=True) as reader:
        assert reader.read_only
        assert reader.holder is not None
        assert reader.holder.pid == os.getpid()
        assert reader.holder.words == refused.value.fields["holder"]
        assert reader.record("w1") == anns.record("w1")
        with anns.action("x", ANN) as act:
            act.add_worker(WORKER.__class__("w9", "Later"))
        assert len(reader.workers()) == 2
        with pytest.raises(BookReadOnly) as no, reader.action("x", ANN) as act:
            act.add_worker(WORKER)
        assert no.value.fields["holder"] == reader.holder.words
        for write in (reader.undo, reader.redo):
            with pytest.raises(BookReadOnly):
                write(ANN)
    anns.close()
    with shelf.open(anns.path) as book:
        assert book.holder is None
        assert holder_of(book.path) is not None
    assert holder_of(anns.path) is None


def test_a_reader_alone_is_told_of_nobody(shelf: Shelf) -> None:
    path = shelf.empty()
    with shelf.open(path, read_only=True) as book:
        assert book.holder is None
        assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("left", [b"", b"{", b"[]", b'{"user": "x"}', b"\xff\xfe"])
def test_a_lock_left_behind_keeps_nobody_out(shelf: Shelf, left: bytes) -> None:
    path = shelf.empty()
    lock_file(path).write_bytes(left)
    assert holder_of(path) is None
    with shelf.open(path) as book:
        assert not book.read_only
        assert json.loads(lock_file(path).read_bytes())["pid"] == os.getpid()
    assert list(path.parent.iterdir()) == [path]


def test_a_lock_says_user_computer_time_and_process_and_no_more(shelf: Shelf, book: Book) -> None:
    said = json.loads(lock_file(book.path).read_bytes())
    assert set(said) == {"user", "host", "since", "pid"}


def test_failing_to_open_lets_the_lock_go(shelf: Shelf) -> None:
    path = shelf.empty()
    good = path.read_bytes()
    replaced(4096, bytes(4096))(path)
    with pytest.raises(BookDamaged):
        shelf.open(path)
    path.write_bytes(good)
    shelf.open(path).close()


def test_closing_twice_does_no_harm(shelf: Shelf, book: Book) -> None:
    book.close()
    with shelf.open(book.path):
        book.close()  # does not take the other's lock away
        assert holder_of(book.path) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has locks of another kind")
def test_a_file_system_without_locks_still_opens_books(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*given: object) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(locking.fcntl, "flock", refuse)
    with shelf.open(shelf.empty()) as book:
        assert not book.read_only


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, DiskFull), (errno.EROFS, BookReadOnly)]
)
def test_a_lock_that_cannot_be_written_says_why(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[Exception]
) -> None:
    def refuse(*given: object) -> int:
        raise OSError(number, "refused")

    path = shelf.empty()
    monkeypatch.setattr(locking.os, "write", refuse)
    with pytest.raises(kind):
        shelf.open(path)
    monkeypatch.undo()
    shelf.open(path).close()


def test_noise_is_either_found_or_harms_no_one(shelf: Shelf, anns: Book) -> None:
    """Whatever 64 bytes of noise hit, a book opens sound, or is refused as damaged or foreign."""
    path, whole = anns.path, anns.record("w1")
    anns.close()
    raw, rnd, found = path.read_bytes(), random.Random(11), 0
    for _ in range(40):
        at = rnd.randrange(0, len(raw) - 64)
        path.write_bytes(raw[:at] + rnd.randbytes(64) + raw[at + 64 :])
        try:
            with shelf.open(path, read_only=True) as book:
                assert book.record("w1").worker.id == whole.worker.id
        except (BookDamaged, BookForeign, BookNewer):
            found += 1
    assert found
    assert not backups_beside(path).exists()
