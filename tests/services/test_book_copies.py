"""Copies of a book: made when a changed book is closed, gone with the person who was erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.domain.evidence import Evidence
from careerplanner.domain.record import Worker
from careerplanner.errors import UserError
from careerplanner.services.book import books
from careerplanner.services.record import records

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.workspace import Workspace


def _copies(path: Path) -> list[Path]:
    return sorted(path.with_name(f"{path.stem}-backups").glob("*"))


def test_a_changed_book_leaves_a_copy_when_it_is_closed(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "mine.careerbook"
    books.new_book(workspace, path)
    records.add_worker(workspace, Worker("w", "Ann Example"))
    books.close_book(workspace)
    assert len(_copies(path)) == 1
    books.open_book(workspace, path)
    books.close_book(workspace)
    assert len(_copies(path)) == 1, "a book that was only read needs no new copy"
    books.open_book(workspace, _copies(path)[0], read_only=True)
    assert [worker.name for worker in workspace.opened.workers()] == ["Ann Example"]


def test_erasing_a_person_takes_older_copies_away(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "team.careerbook"
    books.new_book(workspace, path, "team")
    records.add_worker(workspace, Worker("w", "Ann Example-To-Forget"))
    books.close_book(workspace)
    books.open_book(workspace, path)
    books.erase_worker(workspace, "w")
    books.close_book(workspace)
    held = [path, *_copies(path)]
    assert len(held) >= 2
    assert all(b"Example-To-Forget" not in one.read_bytes() for one in held)


def test_a_forgotten_file_is_in_no_copy_either(workspace: Workspace, tmp_path: Path) -> None:
    path, secret = tmp_path / "mine.careerbook", b"a picture of somebody supported " * 50
    books.new_book(workspace, path)
    records.add_worker(workspace, Worker("w", "Ann Example"))
    with workspace.opened.action("evidence.add", workspace.actor, "w") as act:
        digest = act.keep_content(secret, b"small and secret")
        act.add(Evidence("e", "A picture", file=digest), "w")
    books.close_book(workspace)
    books.open_book(workspace, path)
    with pytest.raises(UserError):
        books.forget_file(workspace, digest)
    records.remove(workspace, "w", Entity.EVIDENCE, "e")
    assert books.forget_file(workspace, digest)
    books.close_book(workspace)
    held = [path, *_copies(path)]
    assert len(held) >= 2
    assert all(b"secret" not in one.read_bytes() for one in held)
    assert all(b"somebody supported" not in one.read_bytes() for one in held)


def test_who_acts_follows_the_book(workspace: Workspace, tmp_path: Path) -> None:
    books.new_book(workspace, tmp_path / "team.careerbook", "team")
    assert workspace.actor.kind == "manager"
    mine = tmp_path / "mine.careerbook"
    books.new_book(workspace, mine)
    records.add_worker(workspace, Worker("w", "Ann Example"))
    books.close_book(workspace)
    books.open_book(workspace, mine)
    assert (workspace.actor.kind, workspace.actor.name) == ("worker", "Ann Example")
