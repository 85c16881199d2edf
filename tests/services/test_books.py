"""Books are made, opened, read beside a writer, moved and closed; nothing is lost on the way."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import Worker
from careerplanner.errors import BookBusy, BookForeign, BookReadOnly, FileFault, UserError
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.record.records import add_worker
from careerplanner.services.sample.example_books import example_book
from careerplanner.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def other(workspace: Workspace) -> Workspace:
    """Another program on the same machine."""
    return Workspace(workspace.lookup, workspace.catalogues, workspace.today)


def test_new_book_is_open_and_empty(workspace: Workspace, tmp_path: Path) -> None:
    opened = books.new_book(workspace, tmp_path / "mine")
    assert opened.path.name == "mine.careerbook"
    assert not opened.read_only
    assert workspace.opened.workers() == ()


def test_no_book_is_said(workspace: Workspace) -> None:
    with pytest.raises(UserError, match=r"book\.none_open"):
        _ = workspace.opened


def test_second_program_may_read(workspace: Workspace, other: Workspace, tmp_path: Path) -> None:
    path = books.new_book(workspace, tmp_path / "a.careerbook").path
    add_worker(workspace, Worker("w", "Non"))
    opened = books.open_book(other, path)
    assert opened.read_only
    assert opened.holder
    assert [worker.name for worker in other.opened.workers()] == ["Non"]
    with pytest.raises(BookBusy):
        books.open_for_writing(other, path)
    with pytest.raises(BookReadOnly):
        add_worker(other, Worker("x", "Huw"))
    books.close_book(other)


def test_opening_the_open_book_again_is_no_fault(workspace: Workspace, tmp_path: Path) -> None:
    path = books.new_book(workspace, tmp_path / "a.careerbook").path
    assert not books.open_book(workspace, path).read_only


def test_book_that_cannot_be_opened_leaves_the_old_one_open(
    workspace: Workspace, tmp_path: Path
) -> None:
    books.new_book(workspace, tmp_path / "a.careerbook")
    (tmp_path / "b.careerbook").write_text("not a book")
    with pytest.raises(BookForeign):
        books.open_book(workspace, tmp_path / "b.careerbook")
    with pytest.raises(FileFault, match=r"book\.missing"):
        books.open_book(workspace, tmp_path / "c.careerbook")
    with pytest.raises(FileFault, match=r"book\.exists"):
        books.new_book(workspace, tmp_path / "b.careerbook")
    assert workspace.opened.path.name == "a.careerbook"


def test_moved_book_is_open_at_its_new_place(workspace: Workspace, tmp_path: Path) -> None:
    old = books.new_book(workspace, tmp_path / "a.careerbook").path
    add_worker(workspace, Worker("w", "Non"))
    new = books.move_book(workspace, tmp_path / "sub" / "b").path
    assert new.name == "b.careerbook"
    assert not old.exists()
    add_worker_again = [worker.name for worker in workspace.opened.workers()]
    assert add_worker_again == ["Non"]


def test_book_that_cannot_be_moved_stays_open(workspace: Workspace, tmp_path: Path) -> None:
    old = books.new_book(workspace, tmp_path / "a.careerbook").path
    (tmp_path / "b.careerbook").write_text("somebody's")
    with pytest.raises(FileFault):
        books.move_book(workspace, tmp_path / "b.careerbook")
    assert workspace.opened.path == old
    add_worker(workspace, Worker("w", "Non"))
    assert (tmp_path / "b.careerbook").read_text() == "somebody's"


@pytest.mark.skipif(sys.platform == "win32", reason="folders are closed otherwise there")
def test_unwritable_folder_leaves_the_book_where_it_was(
    workspace: Workspace, tmp_path: Path
) -> None:
    old = books.new_book(workspace, tmp_path / "a.careerbook").path
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Exception, match="not_writable"):
        books.move_book(workspace, tmp_path / "file" / "b.careerbook")
    assert workspace.opened.path == old
    assert old.exists()


def test_suggested_place_is_free(user_home: Path) -> None:
    first = books.suggested_path(Language.WELSH)
    assert first.is_relative_to(user_home)
    first.parent.mkdir(parents=True)
    first.write_text("")
    assert books.suggested_path(Language.WELSH) not in {
        first,
        books.suggested_path(Language.ENGLISH),
    }


def test_example_books_left_behind_are_swept(workspace: Workspace, user_home: Path) -> None:
    left = example_book(workspace, Language.WELSH).path
    workspace.opened.close()
    workspace.book = None
    assert left.exists()
    example_book(workspace, Language.ENGLISH)
    assert not left.exists()
    assert len(list(left.parent.glob("*.careerbook"))) == 1


def test_book_cut_off_while_written_can_be_read_where_it_can_be_written(
    workspace: Workspace, other: Workspace, tmp_path: Path
) -> None:
    """Only reading would refuse it: the journal beside it has to be played back first."""
    path = books.new_book(workspace, tmp_path / "a.careerbook").path
    add_worker(workspace, Worker("w", "Non"))
    books.close_book(workspace)
    half_done = sqlite3.connect(path, isolation_level=None)
    half_done.execute("PRAGMA cache_size = 1")
    half_done.execute("BEGIN IMMEDIATE")
    half_done.execute("CREATE TABLE spill (x)")
    half_done.executemany("INSERT INTO spill VALUES (randomblob(?))", [(1000,)] * 400)
    cut = tmp_path / "cut.careerbook"
    for ending in ("", "-journal"):
        shutil.copyfile(f"{path}{ending}", f"{cut}{ending}")
    half_done.close()
    opened = books.open_book(other, cut, read_only=True)
    assert opened.read_only
    assert [worker.name for worker in other.opened.workers()] == ["Non"]
    books.close_book(other)
    assert not cut.with_name("cut.careerbook-journal").exists()


def test_book_whose_disk_is_gone_is_let_go(workspace: Workspace, tmp_path: Path) -> None:
    path = books.new_book(workspace, tmp_path / "a.careerbook").path
    add_worker(workspace, Worker("w", "Non"))
    path.write_bytes(b"")
    books.close_book(workspace)
    assert workspace.book is None
    path.unlink()
    books.new_book(workspace, path)
