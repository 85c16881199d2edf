"""A first book is made with its first person in it, or not at all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner import paths
from careerplanner.domain.record import Post, Worker
from careerplanner.errors import BookFault, FieldError, FileFault
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.record import records
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

GWEN = Worker("gwen", "Gwen Example")


@pytest.fixture
def workspace() -> Workspace:
    catalogues = Catalogues(paths.translations_folder())
    return Workspace(open_framework(), catalogues, lambda: date(2026, 5, 18))


def test_the_book_has_the_person_and_what_is_known(workspace: Workspace, tmp_path: Path) -> None:
    opened = start_book(
        workspace, tmp_path / "a.careerbook", "worker", GWEN, (Post("p", title="Carer"),)
    )
    assert opened.path.is_file()
    record = records.record_of(workspace, "gwen")
    assert [post.title for post in record.posts] == ["Carer"]
    assert records.undo(workspace) is not None
    assert workspace.opened.workers() == ()
    workspace.opened.close()


def test_what_cannot_be_is_refused_before_there_is_a_file(
    workspace: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(FieldError):
        start_book(workspace, tmp_path / "a.careerbook", "worker", GWEN, (Post("p"),))
    assert list(tmp_path.iterdir()) == []
    assert workspace.book is None


def test_a_file_made_for_nothing_is_taken_away_again(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise BookFault("book.disk_error", path="x", detail="y")

    monkeypatch.setattr(records, "add_worker", refuse)
    with pytest.raises(BookFault):
        start_book(workspace, tmp_path / "a.careerbook", "worker", GWEN)
    assert not (tmp_path / "a.careerbook").exists()
    assert workspace.book is None


def test_a_file_that_is_there_stays_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    there = tmp_path / "a.careerbook"
    there.write_text("mine")
    with pytest.raises(FileFault):
        start_book(workspace, there, "worker", GWEN)
    assert there.read_text() == "mine"
