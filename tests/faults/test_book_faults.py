"""A cut-off program, a full disk, a second program, a folder that cannot be written: no loss."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import HeldAward
from careerplanner.errors import BookBusy, BookReadOnly, DiskFull, FolderNotWritable
from careerplanner.store import driver
from careerplanner.store.backup import backup
from careerplanner.store.locking import holder_of, lock_file
from careerplanner.store.moving import move
from tests.architecture.tree import TOP
from tests.store.books import ANN, WORKER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.store.books import Shelf

KILLS = 6
NOBODY = 65534


def writer(path: Path, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.writer", str(path), *more],
        cwd=TOP,
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )


def first_line(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    return process.stdout.readline()


def check_pairs(shelf: Shelf, path: Path, acknowledged: int) -> int:
    """Nothing acknowledged is lost, nothing is half there; how many there are."""
    with shelf.open(path) as book:
        record = book.record("w1")
        awards, learning = ([one.id for one in part] for part in (record.awards, record.learning))
        assert awards == learning
        assert len(awards) >= acknowledged
        assert len(book.history(limit=100_000)) == len(awards) + 1
        assert book.outlook("undo").skipped == ()
    return len(awards)


@pytest.mark.slow
def test_a_killed_program_loses_nothing_it_said_it_kept(shelf: Shelf, anns_path: Path) -> None:
    rnd, kept = random.Random(3), 0
    for _ in range(KILLS):
        process = writer(anns_path)
        assert first_line(process) == b"0\n"
        time.sleep(rnd.uniform(0.15, 0.5))
        process.kill()
        said, _ = process.communicate()
        whole_lines = said[: said.rfind(b"\n") + 1].split()
        kept = check_pairs(shelf, anns_path, max([kept, *(int(line) for line in whole_lines)]))
    assert kept > KILLS
    with shelf.open(anns_path) as book:
        book.set_setting("title", "writing clears away what was begun")
    assert list(anns_path.parent.iterdir()) == [anns_path]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot narrow a file's size")
def test_a_disk_that_fills_up_says_so_and_keeps_what_was_kept(
    shelf: Shelf, anns_path: Path
) -> None:
    process = writer(anns_path, str(anns_path.stat().st_size + 60_000))
    said, _ = process.communicate(timeout=60)
    *numbers, end = said.decode().splitlines()
    assert end == "DiskFull disk.full"
    assert int(numbers[-1]) > 3
    assert check_pairs(shelf, anns_path, int(numbers[-1])) == int(numbers[-1])


@pytest.mark.slow
def test_a_book_moves_with_nothing_of_a_cut_off_write_left_behind(
    shelf: Shelf, anns_path: Path
) -> None:
    process = writer(anns_path)
    assert first_line(process) == b"0\n"
    assert first_line(process) == b"1\n"
    process.kill()
    process.communicate()
    moved = move(anns_path, anns_path.parent / "new" / "moved.book", shelf.now)
    assert check_pairs(shelf, moved.path, 1) >= 1
    assert [one.name for one in anns_path.parent.iterdir()] == ["new"]
    assert [one.name for one in moved.path.parent.iterdir()] == ["moved.book"]


def test_a_full_database_takes_the_whole_action_back(shelf: Shelf, anns_path: Path) -> None:
    with shelf.open(anns_path) as book:
        connection = book._connection
        pages = driver.number(connection, "page_count")
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        before = book.record("w1")
        with pytest.raises(DiskFull) as refused, book.action("x", ANN) as act:  # noqa: PT012
            act.add(HeldAward("small"), "w1")
            act.add(HeldAward("big", typed="x" * 100_000), "w1")
        assert refused.value.fields == {"path": str(anns_path)}
        assert book.record("w1") == before
        connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
        with book.action("x", ANN) as act:
            act.add(HeldAward("big", typed="x" * 100_000), "w1")
        assert len(book.record("w1").awards) == 1
        assert len(book.history()) == 2


def test_another_program_s_write_is_waited_for_and_then_said(
    shelf: Shelf, anns_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "BUSY_SECONDS", 0.05)
    other = driver.connect(anns_path, writing=True)
    with shelf.open(anns_path) as book:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE book SET revision = revision + 1")
        assert book.record("w1").worker == WORKER
        with pytest.raises(BookBusy), book.action("x", ANN) as act:
            act.add(HeldAward("a"), "w1")
        other.execute("COMMIT")
        with book.action("x", ANN) as act:
            act.add(HeldAward("a"), "w1")
        other.execute("BEGIN")
        other.execute("SELECT * FROM book").fetchall()  # reads on while we want to write
        with pytest.raises(BookBusy), book.action("x", ANN) as act:
            act.add(HeldAward("b"), "w1")
        other.execute("COMMIT")
        assert [one.id for one in book.record("w1").awards] == ["a"]
    other.close()


@pytest.mark.slow
def test_a_second_program_is_told_and_reads_beside_the_first(shelf: Shelf, anns_path: Path) -> None:
    process = writer(anns_path)
    try:
        assert first_line(process) == b"0\n"
        with pytest.raises(BookBusy) as refused:
            shelf.open(anns_path)
        assert refused.value.fields["since"]
        with shelf.open(anns_path, read_only=True) as reader:
            assert reader.holder is not None
            assert reader.holder.pid == process.pid
            for _ in range(20):
                record = reader.record("w1")
                assert len(record.awards) == len(record.learning)
    finally:
        process.kill()
        process.communicate()
    assert lock_file(anns_path).exists()
    assert holder_of(anns_path) is None  # left behind, and known to be
    with shelf.open(anns_path) as book:
        assert not book.read_only


class Nobody:
    """This process as a user whom permission bits bind."""

    def __enter__(self) -> None:
        if os.geteuid() == 0:
            os.setegid(NOBODY)
            os.seteuid(NOBODY)

    def __exit__(self, *given: object) -> None:
        if os.getuid() == 0:
            os.seteuid(0)
            os.setegid(0)


@pytest.fixture
def shut_folder(anns_path: Path) -> Iterator[Path]:
    """A folder with a book that only reading is allowed in, reached by everyone."""
    if sys.platform == "win32":
        pytest.skip("a folder's permissions mean something else on Windows")
    folder = Path(tempfile.mkdtemp(prefix="careerplanner-shut-"))
    shutil.copyfile(anns_path, folder / "shut.book")
    (folder / "shut.book").chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_folder_that_cannot_be_written_can_be_read(shelf: Shelf, shut_folder: Path) -> None:
    path = shut_folder / "shut.book"
    with Nobody():
        with pytest.raises(BookReadOnly) as refused:
            shelf.open(path)
        assert refused.value.code == "book.read_only"
        with shelf.open(path, read_only=True) as book:
            assert book.record("w1").worker == WORKER
            assert book.last_undoable() is not None
            with pytest.raises(BookReadOnly):
                book.set_setting("title", "x")
            with pytest.raises(FolderNotWritable):
                backup(book, shut_folder / "copies", shelf.now)
        with pytest.raises(FolderNotWritable):
            type(book).create(shut_folder / "new.book", "worker", shelf.make_id, shelf.now)
    assert list(shut_folder.iterdir()) == [path]


def test_a_cut_off_write_in_a_folder_that_cannot_be_written_is_said(
    shelf: Shelf, anns_path: Path, shut_folder: Path
) -> None:
    """The journal of a half-done write is beside the book: reading as it is would be wrong."""
    whole = anns_path.read_bytes()
    connection = driver.connect(anns_path, writing=True)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE spill (x)")
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 400)"
        " INSERT INTO spill SELECT randomblob(1000) FROM n"
    )
    shut_folder.chmod(0o755)
    for name in ("", "-journal"):
        target = shut_folder / f"cut.book{name}"
        shutil.copyfile(f"{anns_path}{name}", target)
        target.chmod(0o444)
    shut_folder.chmod(0o555)
    connection.execute("ROLLBACK")
    connection.close()
    path = shut_folder / "cut.book"
    assert path.read_bytes() != whole
    with Nobody(), pytest.raises(BookReadOnly) as refused:
        shelf.open(path, read_only=True)
    assert refused.value.code == "book.needs_repair"
    for one in shut_folder.iterdir():
        one.chmod(0o644)
    shut_folder.chmod(0o755)
    with shelf.open(path) as book:
        assert book.record("w1").worker == WORKER
    assert path.read_bytes()[100:] == whole[100:]
