"""A large file on its way into a book, and the plug pulled, the disk full, the book taken."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.evidence import Evidence
from careerplanner.errors import BookBusy, DiskFull
from careerplanner.store import driver
from careerplanner.store.backup import backup
from careerplanner.store.contents import digest_of
from tests.architecture.tree import TOP
from tests.faults.keeper import file_number
from tests.store.books import ANN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.books import Shelf

LARGE = 20_000_000
KILLS, MOST_KILLS = 4, 20


def keeper(path: Path, size: int, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.keeper", str(path), str(size), *more],
        cwd=TOP,
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )


def check_files(shelf: Shelf, path: Path, acknowledged: int, size: int) -> int:
    """Every file said to be kept is there whole, and no other; how many there are."""
    with shelf.open(path) as book:
        evidence = book.record("w1").evidence
        assert len(evidence) >= acknowledged
        for number, one in enumerate(evidence, start=1):
            data = book.content(one.file)
            assert data is not None
            assert one.file == digest_of(file_number(number, size))
            assert book.thumbnail(one.file) == b"small"
        assert book.contents_size() == size * len(evidence)
        assert len(book.history(limit=1000)) == len(evidence) + 1
    return len(evidence)


@pytest.mark.slow
def test_a_program_killed_while_keeping_a_large_file_keeps_it_whole_or_not_at_all(
    shelf: Shelf, anns_path: Path
) -> None:
    rnd, kept, halfway = random.Random(11), 0, 0
    for turn in range(MOST_KILLS):
        if halfway and turn >= KILLS:
            break
        process = keeper(anns_path, LARGE)
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"+")
        time.sleep(rnd.uniform(0.0, 0.1))
        process.kill()
        said, _ = process.communicate()
        halfway += anns_path.with_name(f"{anns_path.name}-journal").exists()
        done = [int(line) for line in said[: said.rfind(b"\n") + 1].split() if b"+" not in line]
        kept = check_files(shelf, anns_path, max([kept, *done]), LARGE)
    assert halfway  # at least once the file was half in the book
    with shelf.open(anns_path) as book:
        book.set_setting("title", "writing clears away what was begun")
    assert list(anns_path.parent.iterdir()) == [anns_path]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot narrow a file's size")
def test_a_disk_that_fills_up_within_a_file_says_so_and_keeps_the_others(
    shelf: Shelf, anns_path: Path
) -> None:
    size = 300_000
    most = anns_path.stat().st_size + int(size * 4.5)
    said, _ = keeper(anns_path, size, str(most)).communicate(timeout=60)
    *lines, end = said.decode().splitlines()
    assert end == "DiskFull disk.full"
    assert lines[-1] == "+5"
    assert check_files(shelf, anns_path, 4, size) == 4


def test_a_full_disk_takes_the_file_and_its_evidence_back(shelf: Shelf, anns_path: Path) -> None:
    with shelf.open(anns_path) as book:
        connection, before = book._connection, book.record("w1")
        pages = driver.number(connection, "page_count")
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        small = file_number(1, 5_000)
        with pytest.raises(DiskFull), book.action("x", ANN, "w1") as act:  # noqa: PT012
            act.add(Evidence("e1", "Small", file=act.keep_content(small, None)), "w1")
            act.add(Evidence("e2", "Large", file=act.keep_content(file_number(2, LARGE))), "w1")
        assert book.record("w1") == before
        assert book.contents_size() == 0
        with book.action("x", ANN, "w1") as act:
            act.add(Evidence("e1", "Small", file=act.keep_content(small, None)), "w1")
        assert book.content(digest_of(small)) == small


def test_a_book_another_program_writes_to_takes_no_file_and_says_so(
    shelf: Shelf, anns_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "BUSY_SECONDS", 0.05)
    other, data = driver.connect(anns_path, writing=True), file_number(1, 50_000)
    with shelf.open(anns_path) as book:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BookBusy), book.action("x", ANN, "w1") as act:
            act.keep_content(data, None)
        other.execute("COMMIT")
        assert book.content(digest_of(data)) is None
        with book.action("x", ANN, "w1") as act:
            act.add(Evidence("e1", "x", file=act.keep_content(data, None)), "w1")
        other.execute("BEGIN")
        other.execute("SELECT * FROM book").fetchall()
        with pytest.raises(BookBusy), book.action("x", ANN, "w1") as act:
            act.add(Evidence("e2", "x", file=act.keep_content(data + b"2", None)), "w1")
        other.execute("COMMIT")
        assert book.contents_size() == len(data)
    other.close()


def test_a_copy_made_on_a_full_disk_leaves_the_old_copies(
    shelf: Shelf, anns_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = tmp_path / "copies"
    with shelf.open(anns_path) as book:
        with book.action("x", ANN, "w1") as act:
            act.add(Evidence("e1", "x", file=act.keep_content(file_number(1, 50_000))), "w1")
        made = backup(book, copies, shelf.now)

        def full(connection: object, *, thorough: bool) -> bool:
            raise DiskFull("disk.full", path=str(copies), thorough=thorough)

        with monkeypatch.context() as shut:
            shut.setattr(driver, "is_sound", full)
            with pytest.raises(DiskFull):
                backup(book, copies, shelf.now)
        assert list(copies.iterdir()) == [made]
    with shelf.open(made) as copy:
        assert copy.content(digest_of(file_number(1, 50_000))) == file_number(1, 50_000)
