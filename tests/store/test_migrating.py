"""A book of an older schema says after its migration what it said before, and a little more."""

from __future__ import annotations

import json
import shutil
import uuid
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import Rating, RatingAnswer, RatingRound
from careerplanner.domain.record import Action
from careerplanner.domain.typed import Typed
from careerplanner.exchange.record_file import parse_record, record_bytes
from careerplanner.store import driver
from careerplanner.store.bookfile import backups_beside
from careerplanner.store.migrations import CURRENT, migrate
from tests.store.books import ANN, MANAGER, WORKER
from tests.store.make_old_book import OLD
from tests.store.make_old_people import FROM_NEWER, FROM_NEWER_3

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.store.book import Book
    from tests.store.books import Shelf

Plain = dict[str, Any]
PEOPLE = OLD / "people-1.book"
SAID: list[Plain] = json.loads(PEOPLE.with_suffix(".json").read_text("utf-8"))
NEWER = FROM_NEWER["worker"]["id"]
PEOPLE_2 = OLD / "people-2.book"
SAID_2: list[Plain] = json.loads(PEOPLE_2.with_suffix(".json").read_text("utf-8"))


TABLES = {
    "areas": "own_area",
    "trainings": "own_training",
    "rounds": "rating_round",
    "conversations": "conversation",
    "talked": "conversation_note",
    "intervals": "own_interval",
}
"""Where the entries of a list lie that is called otherwise than its table."""


@pytest.fixture
def old(shelf: Shelf) -> Path:
    """A book of schema 1 with a team in it."""
    path = shelf.new_path()
    shutil.copyfile(PEOPLE, path)
    return path


@pytest.fixture
def old_2(shelf: Shelf) -> Path:
    """A book of schema 2 in which somebody read a record of a program of schema 3."""
    path = shelf.new_path()
    shutil.copyfile(PEOPLE_2, path)
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


def as_lifted_2(records: list[Plain]) -> list[Plain]:
    """The same for what a program of schema 2 kept."""
    moved = [json.loads(json.dumps(one)) for one in records]
    (newer,) = (one for one in moved if one["worker"]["id"] == NEWER)
    second = newer["induction"][1]
    second.update(ready_as_it_came="soon", earlier_as_it_came="yes")
    del second["ready"], second["earlier"], second["signed_on"]
    newer["learning"][1].update(training_as_it_came=newer["learning"][1].pop("training"))
    first, page, odd, *bad = newer["evidence"]
    page["id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{NEWER}.evidence.1"))
    for name in ("kind", "on", "size", "file"):
        odd[f"{name}_as_it_came"] = odd.pop(name)
    newer.update(evidence=[first, page, odd], evidence_as_it_came=bad)
    for name in ("uses", "rounds", "ratings"):
        newer[f"{name}_as_it_came"] = [newer[name].pop()]
    newer["trainings"][1].update(months_as_it_came=newer["trainings"][1].pop("months"))
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


@pytest.mark.parametrize("read_only", [False, True])
def test_everybody_of_schema_2_says_what_they_said(
    shelf: Shelf, old_2: Path, *, read_only: bool
) -> None:
    with shelf.open(old_2, read_only=read_only) as book:
        now = said(book)
    assert now == as_lifted_2(SAID_2)
    for record in now:
        parse_record(json.dumps(record).encode(), "again")
    assert schema_of(old_2) == (2 if read_only else CURRENT)


def test_lists_that_a_newer_program_had_written_are_known_now(shelf: Shelf, old_2: Path) -> None:
    with shelf.open(old_2) as book:
        record = book.record(NEWER)
    asked, second = record.induction
    assert (asked.ready, asked.earlier) == (PartialDate(2026, 5, 2), True)
    assert asked.sent_back == Typed("Dim eto", "cy")
    assert (asked.sent_back_by, asked.sent_back_on) == ("Mo Sample", PartialDate(2026, 5))
    assert json.loads(asked.extras) == {"sent_back": {"tone": "kind"}, "mood": "calm"}
    assert (second.ready, second.earlier) == (None, False)
    assert [(one.training, one.provider) for one in record.learning] == [
        ("moving", "A trainer"), ("", ""),
    ]  # fmt: skip
    kept, page, odd = record.evidence
    assert replace(kept, extras="") == Evidence(
        "e1", "Certificate", on=PartialDate(2026, 3), words=Typed("Got it", "en"), file="a" * 64,
        file_name="a.pdf", media_type="application/pdf", size=12,
    )  # fmt: skip
    assert json.loads(kept.extras) == {"words": {"ink": "red"}, "frame": "gold"}
    assert (page.kind, page.address) == (EvidenceKind.LINK, "https://example.org/")
    assert (odd.kind, odd.on, odd.size, odd.file) == (EvidenceKind.FILE, None, 0, "")
    assert record.uses == (EvidenceUse("u1", "e1", Served.LEARNING, "l1"),)
    (one,) = record.rounds
    assert replace(one, extras="") == RatingRound(
        "g1", "c", date(2026, 3, 1), PackRef("wales", "1", "0" * 64), date(2026, 3, 2),
        PartialDate(2027), Typed("First time"), start="b",
    )  # fmt: skip
    assert json.loads(one.extras) == {"pack": {"mirror": "m"}}
    assert record.ratings == (
        Rating("v1", "g1", "st-1", RatingAnswer.WITH_HELP, on=date(2026, 3, 1)),
    )
    assert record.areas == (OwnArea("o1", "s1", "own-1", title=Typed("Ein tŷ ni")),)
    first, other = record.trainings
    assert (first, other.months, other.needed) == (
        OwnTraining("q1", "moving", months=12),
        None,
        False,
    )
    around = json.loads(record.worker.extras)
    assert around.keys() == {
        "worker", "dreams", "evidence_as_it_came", "uses_as_it_came", "rounds_as_it_came",
        "ratings_as_it_came",
    }  # fmt: skip
    assert around["evidence_as_it_came"] == FROM_NEWER_3["evidence"][3:]


@pytest.mark.parametrize(
    "lists",
    [
        {"evidence": {"title": "x"}},
        {"evidence": None, "uses": 5, "rounds": "all"},
        {"evidence": [{"title": "\ud800"}, {"title": "x", "id": 7}, {"title": "x", "id": ["x"]}]},
        {"trainings": [{"training": "t", "months": True}, {"training": "t", "months": 2**70}]},
        {"rounds": [{"band": "c", "opened": "2026-02-29", "pack": {}}]},
        {"areas": [{"section": "s", "area": "a", "title": {"words": "x", "language": ["en"]}}]},
        {"conversations": {"kind": "appraisal"}, "talked": None, "intervals": 5},
        {"conversations": [{"kind": "appraisal", "opened": "2026-02-29", "pack": {}}, 7]},
        {"talked": [{"conversation": "k", "text": {"words": "\ud800"}}, {"conversation": "k"}]},
        {"intervals": [{"kind": ["x"]}, {"kind": "appraisal", "months": True}]},
    ],
)
def test_odd_lists_stop_no_migration_and_are_not_lost(lists: Plain) -> None:
    connection = driver.in_memory()
    migrate(connection, up_to=1)
    text = json.dumps(lists)
    connection.execute(
        "INSERT INTO worker VALUES ('w', 0, 'Ann', NULL, NULL, '', '', '', '', '', '', '[]', '',"
        " 0, ?)",
        (text,),
    )
    migrate(connection)
    left = json.loads(connection.execute("SELECT extras FROM worker").fetchone()[0] or "{}")
    for name, given in lists.items():
        assert name not in left
        table = TABLES.get(name, name)
        rows = [] if name == "uses" else connection.execute(f"SELECT * FROM {table}").fetchall()
        entries = given if isinstance(given, list) else []
        assert len(rows) + len(left.get(f"{name}_as_it_came", []) if entries else []) == len(
            entries
        )
        if not entries:
            assert left.get(f"{name}_as_it_came") == given
    connection.close()


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
