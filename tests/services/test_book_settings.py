"""What is kept in a book beside its records: found again, taken back, and only in that book."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.errors import BookReadOnly, FieldError
from careerplanner.services.book import books, settings
from careerplanner.services.record import records

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.workspace import Workspace


@pytest.fixture
def team(workspace: Workspace, tmp_path: Path) -> Workspace:
    """A workspace with an empty team's book open."""
    books.new_book(workspace, tmp_path / "team.careerbook", "team")
    return workspace


def test_what_is_kept_is_there_after_opening_again(team: Workspace, tmp_path: Path) -> None:
    changes = settings.keep_setting(team, "view:Late", '{"late": true}')
    assert changes.entities == {Entity.BOOK}
    assert changes.workers == frozenset()
    settings.keep_setting(team, "columns:1", "x", undoable=False)
    path = team.opened.path
    books.close_book(team)
    books.open_book(team, path)
    assert settings.read_setting(team, "view:Late") == '{"late": true}'
    assert settings.read_setting(team, "view:Other") is None
    assert settings.read_settings(team, "view:") == {"view:Late": '{"late": true}'}
    assert list(settings.read_settings(team, "")) == ["columns:1", "view:Late"]


def test_keeping_and_removing_are_taken_back_one_by_one(team: Workspace) -> None:
    settings.keep_setting(team, "view:Late", "1")
    settings.keep_setting(team, "view:Late", "2", action="view.keep")
    settings.remove_setting(team, "view:Late")
    seen = []
    for _ in range(3):
        seen.append(settings.read_setting(team, "view:Late"))
        undone = records.undo(team)
        assert undone is not None
        assert undone.changes.ids(Entity.BOOK) == {"view:Late"}
    assert [*seen, settings.read_setting(team, "view:Late")] == [None, "2", "1", None]


def test_what_was_remembered_by_the_way_is_passed_by_when_something_is_taken_back(
    team: Workspace,
) -> None:
    settings.keep_setting(team, "view:Late", "1")
    changes = settings.keep_setting(team, "columns:1", "x", undoable=False)
    assert changes.ids(Entity.BOOK) == {"columns:1"}
    assert settings.keep_setting(team, "columns:1", "x", undoable=False).entities == frozenset()
    records.undo(team)
    assert settings.read_setting(team, "view:Late") is None
    assert settings.read_setting(team, "columns:1") == "x"


def test_keeping_the_same_again_is_no_action(team: Workspace) -> None:
    settings.keep_setting(team, "view:Late", "1")
    assert settings.keep_setting(team, "view:Late", "1").entities == frozenset()
    assert settings.remove_setting(team, "view:Other").entities == frozenset()
    assert len(team.opened.history()) == 1


@pytest.mark.parametrize("undoable", [False, True])
def test_a_book_open_to_read_keeps_nothing_and_half_a_character_is_refused(
    team: Workspace, *, undoable: bool
) -> None:
    with pytest.raises(FieldError):
        settings.keep_setting(team, "view:Late", "\ud800", undoable=undoable)
    path = team.opened.path
    books.close_book(team)
    books.open_book(team, path, read_only=True)
    with pytest.raises(BookReadOnly):
        settings.keep_setting(team, "view:Late", "1", undoable=undoable)
