"""A copy counts when it is proven; the good ones never make way for a bad one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerplanner.errors import BookBusy, BookDamaged, FileFault, FolderNotWritable
from careerplanner.store import moving
from careerplanner.store.backup import (
    KEEP_BYTES,
    KEEP_LATEST,
    Backup,
    backup,
    backup_if_changed,
    backups_like,
    backups_of,
    restore,
    start_anew,
    too_many,
)
from careerplanner.store.book import Book
from careerplanner.store.moving import move
from tests.store.books import ANN, AWARD, OTHER, WORKER

if TYPE_CHECKING:
    from tests.store.books import Shelf

BEGIN = datetime(2026, 1, 5, 12, tzinfo=UTC)


def spoil(path: Path) -> None:
    """Break an index in a way that only the whole check sees: one entry names another row."""
    raw = path.read_bytes()
    assert raw.count(b"w1a1") == 2  # the row and its index
    path.write_bytes(raw.replace(b"w1a1", b"w1a7", 1))


def test_a_copy_opens_like_the_book(shelf: Shelf, anns: Book, tmp_path: Path) -> None:
    made = backup(anns, tmp_path / "copies", shelf.now)
    assert [one.path for one in backups_of(anns, tmp_path / "copies")] == [made]
    with shelf.open(made) as copy:
        assert copy.record("w1") == anns.record("w1")
        assert copy.last_undoable() == anns.last_undoable()


def test_a_reader_can_copy_too(shelf: Shelf, anns: Book, tmp_path: Path) -> None:
    with shelf.open(anns.path, read_only=True) as reader:
        made = backup(reader, tmp_path, shelf.now)
    with shelf.open(made) as copy:
        assert copy.record("w1") == anns.record("w1")


def test_copies_of_one_second_do_not_meet(anns: Book, tmp_path: Path) -> None:
    made = [backup(anns, tmp_path, lambda: BEGIN) for _ in range(12)]
    assert len(set(made)) == 12
    kept = made[:0:-1]  # ten, and the week's last before them
    assert [one.path for one in backups_of(anns, tmp_path)] == kept


def test_only_a_changed_book_is_copied(shelf: Shelf, anns: Book, tmp_path: Path) -> None:
    assert backup_if_changed(anns, tmp_path, shelf.now) is not None
    assert backup_if_changed(anns, tmp_path, shelf.now) is None
    path = anns.path
    anns.close()
    with shelf.open(path) as book:
        assert backup_if_changed(book, tmp_path, shelf.now) is None
        book.undo(ANN)
        assert backup_if_changed(book, tmp_path, shelf.now) is not None
        newest = backups_of(book, tmp_path)[0].path
        newest.write_bytes(b"")
        assert backup_if_changed(book, tmp_path, shelf.now) is not None


def test_a_damaged_book_is_not_copied_and_no_copy_goes(
    shelf: Shelf, anns: Book, tmp_path: Path
) -> None:
    for _ in range(KEEP_LATEST + 1):
        backup(anns, tmp_path, lambda: BEGIN)
    kept = sorted(tmp_path.iterdir())
    anns.close()
    spoil(anns.path)
    with shelf.open(anns.path) as book, pytest.raises(BookDamaged):
        backup(book, tmp_path, shelf.now)
    assert sorted(tmp_path.iterdir()) == kept


def test_a_damaged_book_is_not_moved(shelf: Shelf, anns: Book, tmp_path: Path) -> None:
    path = anns.path
    anns.close()
    raw = path.read_bytes()
    path.write_bytes(raw[:4096] + bytes(4096) + raw[8192:])
    with pytest.raises(BookDamaged):
        move(path, tmp_path / "new.book", shelf.now)
    assert path.exists()
    assert list(tmp_path.iterdir()) == []


def test_books_share_a_folder_without_meeting(shelf: Shelf, tmp_path: Path) -> None:
    for name in ("one", "two"):
        path = shelf.new_path()
        with Book.create(path, "team", shelf.make_id, shelf.now) as book:
            for _ in range(2):
                backup(book, tmp_path, shelf.now)
            assert len(backups_of(book, tmp_path)) == 2, name
    assert len(backups_like(path, tmp_path)) == 4
    assert backups_like(path.with_name("other.book"), tmp_path) == ()
    assert backups_like(path, tmp_path / "nowhere") == ()


def test_the_latest_stay_and_then_one_a_week() -> None:
    copies = [Backup(Path(str(day)), BEGIN - timedelta(days=day)) for day in range(600)]
    gone = too_many(copies)
    kept = [one for one in copies if one not in gone]
    assert kept[:KEEP_LATEST] == copies[:KEEP_LATEST]
    weeks = [one.time.isocalendar()[:2] for one in kept[KEEP_LATEST:]]
    assert len(weeks) == len(set(weeks)) == 52
    assert all(one.time.isoweekday() == 7 for one in kept[KEEP_LATEST + 1 :])
    assert too_many(kept) == ()
    assert too_many(copies[:KEEP_LATEST]) == ()


def test_large_copies_are_fewer_and_the_latest_three_stay() -> None:
    copies = [
        Backup(Path(str(day)), BEGIN - timedelta(days=7 * day), KEEP_BYTES // 6)
        for day in range(20)
    ]
    kept = [one for one in copies if one not in too_many(copies)]
    assert kept == copies[:6]
    assert too_many(kept) == ()
    huge = [replace(one, size=KEEP_BYTES * 2) for one in copies]
    assert [one for one in huge if one not in too_many(huge)] == huge[:3]


def test_a_copy_knows_how_large_it_is(shelf: Shelf, anns: Book, tmp_path: Path) -> None:
    made = backup(anns, tmp_path, shelf.now)
    assert [one.size for one in backups_of(anns, tmp_path)] == [made.stat().st_size]


def test_after_an_erasure_no_copy_holds_the_person(
    shelf: Shelf, anns: Book, tmp_path: Path
) -> None:
    for _ in range(3):
        backup(anns, tmp_path, shelf.now)
    with anns.action("worker.add", ANN) as act:
        act.add_worker(OTHER)
    anns.erase("w1", ANN)
    made = start_anew(anns, tmp_path, shelf.now)
    assert list(tmp_path.iterdir()) == [made]
    assert b"Ann Example" not in made.read_bytes()


def test_a_copy_that_cannot_be_written_says_where(anns: Book, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderNotWritable) as refused:
        backup(anns, tmp_path / "file", lambda: BEGIN)
    named = refused.value.fields.get("folder") or refused.value.fields["path"]
    assert str(named).startswith(str(tmp_path / "file"))


def test_a_book_moves_whole(shelf: Shelf, anns: Book, tmp_path: Path) -> None:
    path, record = anns.path, anns.record("w1")
    anns.close()
    path.with_name("test.book-journal").write_bytes(bytes(512))  # begun, and cut off
    moved = move(path, tmp_path / "new folder" / "Llyfr.book", shelf.now)
    assert not moved.old_left
    assert list(path.parent.iterdir()) == []
    assert list(moved.path.parent.iterdir()) == [moved.path]
    with shelf.open(moved.path) as book:
        assert book.record("w1") == record
        assert book.undo(ANN) is not None


def test_a_book_does_not_move_over_another_file_or_from_under_someone(
    shelf: Shelf, anns: Book, tmp_path: Path
) -> None:
    there = tmp_path / "there.book"
    there.write_text("mine")
    with pytest.raises(FileFault, match=r"book\.exists"):
        move(anns.path, there, shelf.now)
    with pytest.raises(FileFault, match=r"book\.exists"):
        move(anns.path, anns.path, shelf.now)
    assert there.read_text() == "mine"
    with pytest.raises(BookBusy):
        move(anns.path, tmp_path / "new.book", shelf.now)
    assert anns.record("w1").awards == (AWARD,)
    assert sorted(tmp_path.iterdir()) == [there]


def test_a_copy_that_came_out_wrong_is_not_trusted(
    shelf: Shelf, anns: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = anns.path
    anns.close()
    real = moving.shutil.copyfile

    def copy_badly(source: Path, target: Path) -> None:
        real(source, target)
        target.write_bytes(target.read_bytes()[:-1])

    monkeypatch.setattr(moving.shutil, "copyfile", copy_badly)
    with pytest.raises(BookDamaged):
        move(path, tmp_path / "new.book", shelf.now)
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []
    with shelf.open(path) as book:
        assert book.workers() == (WORKER,)


def test_a_damaged_book_is_set_aside_for_its_copy(shelf: Shelf, anns: Book, tmp_path: Path) -> None:
    path, record = anns.path, anns.record("w1")
    copy = backup(anns, tmp_path, shelf.now)
    anns.close()
    broken = path.read_bytes()[:5000]
    path.write_bytes(broken)
    with pytest.raises(BookDamaged):
        shelf.open(path)
    (found,) = backups_like(path, tmp_path)
    assert found.path == copy
    path.with_name("test.book-journal").write_bytes(b"\xd9\xd5\x05\xf9 of the broken one")
    aside = restore(copy, path, shelf.now)
    assert aside is not None
    assert aside.read_bytes() == broken
    assert sorted(path.parent.iterdir()) == sorted(
        [path, aside, aside.with_name(f"{aside.name}-journal")]
    )
    with shelf.open(path) as book:
        assert book.record("w1") == record
    path.unlink()
    assert restore(copy, path, shelf.now) is None
    with shelf.open(path) as book:
        assert book.record("w1") == record
        with pytest.raises(BookBusy):
            restore(copy, path, shelf.now)


def test_a_bad_copy_takes_nothing_s_place(shelf: Shelf, anns: Book, tmp_path: Path) -> None:
    copy = backup(anns, tmp_path, shelf.now)
    anns.close()
    spoil(copy)
    before = anns.path.read_bytes()
    with pytest.raises(BookDamaged):
        restore(copy, anns.path, shelf.now)
    assert anns.path.read_bytes() == before
    assert list(anns.path.parent.iterdir()) == [anns.path]


def test_two_books_are_said_to_be_two(
    shelf: Shelf, anns: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = anns.path
    anns.close()
    monkeypatch.setattr(moving, "_take_away", lambda old: False)
    moved = move(path, tmp_path / "new.book", shelf.now)
    assert moved.old_left
    for one in (path, moved.path):
        with shelf.open(one) as book:
            assert book.workers() == (WORKER,)
