"""A book of an older schema says after its migration what it said before, and a little more."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import Action, Typed
from careerplanner.exchange.record_file import parse_record, record_bytes
from careerplanner.store import driver
from careerplanner.store.bookfile import backups_beside
from careerplanner.store.migrations import CURRENT, migrate
from tests.store.books import ANN, MANAGER, WORKER
from tests.store.make_old_book import OLD
from tests.store.make_old_people import FROM_NEWER

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.store.book import Book
    from tests.store.books import Shelf

Plain = dict[str, Any]
PEOPLE = OLD / "people-1.book"
SAID: list[Plain] = json.loads(PEOPLE.with_suffix(".json").read_text("utf-8"))
NEWER = FROM_NEWER["worker"]["id"]


@pytest.fixture
def old(shelf: Shelf) -> Path:
    """A book of schema 1 with a team in it."""
    path = shelf.new_path()
    shutil.copyfile(PEOPLE, path)
    return path


def said(book: Book) -> list[Plain]:
    return [json.loads(record_bytes(book.record(one.id))) for one in book.workers()]


def as_lifted(records: list[Plain]) -> list[Plain]:
    """What was said, with what no column can hold under the name it has moved to."""
    moved = [json.loads(json.dumps(one)) for one in records]
    (newer,) = (one for one in moved if one["worker"]["id"] == NEWER)
    _, second, third = newer["actions"]
    for action, names in ((second, ("remind", "step")), (third, ("remind",))):
        for name in names:
            action[f"{name}_as_it_came"] = action.pop(name)
    del third["goal"]  # it said nothing
    return moved


def schema_of(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


@pytest.mark.parametrize("read_only", [False, True])
def test_everybody_says_what_they_said(shelf: Shelf, old: Path, *, read_only: bool) -> None:
    before = old.read_bytes()
    with shelf.open(old, read_only=read_only) as book:
        assert said(book) == as_lifted(SAID)
        for record in said(book):  # and can be read again, by this program too
            parse_record(json.dumps(record).encode(), "again")
    assert schema_of(old) == (1 if read_only else CURRENT)
    assert (old.read_bytes() == before) is read_only


def test_the_book_is_copied_before_and_the_copy_is_as_it_was(shelf: Shelf, old: Path) -> None:
    shelf.open(old).close()
    (copy,) = backups_beside(old).iterdir()
    assert copy.name.startswith("test.schema-1.")
    assert schema_of(copy) == 1
    before, after = (driver.connect(path, writing=False) for path in (PEOPLE, copy))
    assert list(before.iterdump()) == list(after.iterdump())
    before.close()
    after.close()
    with shelf.open(old) as book:  # the second time there is nothing to migrate or to copy
        assert said(book) == as_lifted(SAID)
    assert list(backups_beside(old).iterdir()) == [copy]


def test_what_a_newer_program_had_written_is_known_now(shelf: Shelf, old: Path) -> None:
    with shelf.open(old) as book:
        record = book.record(NEWER)
    worker, (first, second, third) = record.worker, record.actions
    assert (worker.goal, worker.route) == ("nurse", "by:award:access+award:nursing")
    assert json.loads(worker.extras) == {"worker": {"colour": "gwyrdd"}, "mood": "hopeful"}
    assert first.remind == PartialDate(2027, 1, 15)
    assert (first.goal, first.step) == ("nurse", "award:access")
    assert json.loads(first.extras) == {"what": {"tone": "friendly"}}
    for action in (second, third):  # badly said: still there, and not taken for something
        assert (action.remind, action.goal, action.step) == (None, "", "")
    assert json.loads(second.extras) == {
        "remind_as_it_came": "soon", "step_as_it_came": 7, "weight": 3,
    }  # fmt: skip
    assert json.loads(third.extras) == {"remind_as_it_came": "2027-02-29"}


@pytest.mark.parametrize(
    "extras",
    ["{", "[]", '"remind"', "null", '{"goal": "\\ud800", "mood": 1}', '{"remind": "2027\\u0662"}'],
)
def test_odd_extras_stop_no_migration(extras: str) -> None:
    connection = driver.in_memory()
    migrate(connection, up_to=1)
    connection.execute(
        "INSERT INTO worker VALUES ('w', 0, 'Ann', NULL, NULL, '', '', '', '', '', '', '[]', '',"
        " 0, ?)",
        (extras,),
    )
    connection.execute(
        'INSERT INTO "action" VALUES'
        " ('w', 'a', 0, 'x', NULL, NULL, NULL, '', NULL, 'open', '', ?)",
        (extras,),
    )
    migrate(connection)
    assert connection.execute("SELECT goal, route, extras FROM worker").fetchone() == (
        "", "", extras,
    )  # fmt: skip
    remind, goal, kept = connection.execute('SELECT remind, goal, extras FROM "action"').fetchone()
    assert (remind, goal) == (None, "")
    assert kept == extras or set(json.loads(kept)) <= {
        "goal_as_it_came",
        "remind_as_it_came",
        "mood",
    }
    connection.close()


def test_what_was_done_before_stays_done_and_what_is_done_now_can_be_undone(
    shelf: Shelf, old: Path
) -> None:
    connection = driver.connect(old, writing=False)
    actions = connection.execute("SELECT count(*) FROM change_group").fetchone()[0]
    connection.close()
    with shelf.open(old) as book:
        assert len(book.history()) == actions
        outlook = book.outlook("undo")
        assert outlook.next is None
        assert {one.reason for one in outlook.skipped} == {"undo.older_program"}
        before = book.record(NEWER)
        with book.action("action.change", ANN, NEWER) as act:
            act.change(replace(before.actions[0], remind=None), NEWER)
        assert book.undo(ANN) is not None
        assert book.record(NEWER) == before
        assert book.undo(ANN) is None


def test_the_new_fields_are_logged_undone_and_done_again(shelf: Shelf, book: Book) -> None:
    ask = Action("t1", Typed("Ask for a place"), goal="c", step="award:core")
    with book.action("worker.add", ANN, "w1") as act:
        act.add_worker(WORKER)
        act.add(ask, "w1")
    with book.action("route.choose", ANN, "w1") as act:
        act.change_worker(replace(WORKER, goal="manager", route="award:lead"))
        act.change(replace(ask, remind=PartialDate(2026, 9, 1), goal="manager"), "w1")
    (last, _first) = book.history()
    logged = {(one.field, one.before, one.after) for one in book.changes_of(last.id)}
    assert logged == {
        ("goal", "", "manager"),
        ("route", "", "award:lead"),
        ("remind", None, "2026-09-01"),
        ("goal", "c", "manager"),
    }
    chosen = book.record("w1")
    assert book.undo(MANAGER) is not None
    assert (book.record("w1").worker, book.record("w1").actions) == (WORKER, (ask,))
    assert book.redo(MANAGER) is not None
    path = book.path
    book.close()
    with shelf.open(path) as again:
        assert again.record("w1") == chosen
