"""A name that leads to no plain file: said at once, nothing waited for, nothing left behind."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

import pytest

from careerplanner.errors import (
    BookFault,
    BookForeign,
    CareerPlannerError,
    DiskFull,
    FileFault,
    FolderNotWritable,
)
from careerplanner.store import locking
from careerplanner.store.book import Book
from careerplanner.store.files import resolved
from careerplanner.store.locking import lock_file
from careerplanner.store.moving import move
from tests.store.books import ANN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.books import Shelf

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
NO_NAME = "x" * 300


@pytest.fixture
def anns_path(shelf: Shelf) -> Path:
    """The file of a book of Ann, closed."""
    with shelf.book_of_ann() as book:
        return book.path


@posix
def test_a_pipe_is_not_waited_for(shelf: Shelf, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.careerbook"
    os.mkfifo(pipe)
    for read_only in (True, False):
        with pytest.raises(BookForeign):
            shelf.open(pipe, read_only=read_only)
    assert list(tmp_path.iterdir()) == [pipe]


@posix
def test_a_link_to_itself_leads_nowhere(shelf: Shelf, anns_path: Path, tmp_path: Path) -> None:
    loop = tmp_path / "loop.careerbook"
    loop.symlink_to(loop)
    for open_it in (shelf.open, lambda path: move(anns_path, path, shelf.now)):
        with pytest.raises(CareerPlannerError) as refused:
            open_it(loop)
        assert refused.value.code in {"book.unreadable", "book.exists"}
    assert loop.is_symlink()


def test_a_file_is_no_folder(shelf: Shelf, anns_path: Path) -> None:
    with pytest.raises(FileFault) as refused:
        shelf.open(anns_path / "inner.careerbook")
    assert refused.value.code == "book.missing"


def test_a_name_that_no_file_can_have(shelf: Shelf, anns_path: Path, tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable) as refused:
        Book.create(tmp_path / NO_NAME, "team", shelf.make_id, shelf.now)
    assert refused.value.code == "file.not_writable"
    with pytest.raises(FolderNotWritable):
        move(anns_path, tmp_path / NO_NAME, shelf.now)
    with pytest.raises(BookFault):
        shelf.open(tmp_path / NO_NAME)
    with pytest.raises(BookFault):
        resolved("nul\0byte")
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_cannot_be_signed_is_taken_away(
    shelf: Shelf, anns_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as patched:
        patched.setattr(locking, "_sign", no_room)
        with pytest.raises(DiskFull):
            shelf.open(anns_path)
    assert not lock_file(anns_path).exists()
    shelf.open(anns_path).close()


def test_reading_a_book_another_program_set_to_keep_a_log_leaves_nothing(
    shelf: Shelf, anns_path: Path
) -> None:
    raw = bytearray(anns_path.read_bytes())
    raw[18:20] = b"\2\2"
    anns_path.write_bytes(raw)
    before = sorted(anns_path.parent.iterdir())
    with shelf.open(anns_path, read_only=True) as book:
        assert book.record("w1").worker
    assert sorted(anns_path.parent.iterdir()) == before
    assert anns_path.read_bytes() == raw
    with shelf.open(anns_path) as book:
        book.set_setting("title", ANN.name)
    assert anns_path.read_bytes()[18:20] == b"\1\1"
