"""The tables, the classes, the indexes and the books of every schema there was fit together."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.domain.record import Record
from careerplanner.errors import BookNewer, BookReadOnly
from careerplanner.store import changelog, driver, history, migrations, opening, reading, sealing
from careerplanner.store.bookfile import backups_beside
from careerplanner.store.mapping import entity_tables, owned_tables
from tests.store.books import ANN
from tests.store.make_old_book import OLD, PACK, RECORDS

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from careerplanner.store.book import Book
    from tests.store.books import Shelf

OLD_BOOKS = sorted(OLD.glob("schema-*.book"))
RECORD = RECORDS[migrations.CURRENT]
NEXT = migrations.CURRENT + 1


def plan(book: Book, sql: str) -> list[str]:
    connection = driver.connect(book.path, writing=False)
    marks = {"person": "", "limit": 1, "id": ""} if ":person" in sql else [""] * sql.count("?")
    rows = connection.execute(f"EXPLAIN QUERY PLAN {sql}", marks).fetchall()
    connection.close()
    return [row[3] for row in rows]


def test_every_field_of_every_class_has_its_column_and_no_other(book: Book) -> None:
    connection = driver.connect(book.path, writing=False)
    for table in entity_tables().values():
        there = [row[1] for row in connection.execute(f'PRAGMA table_info("{table.table}")')]
        assert sorted(there) == sorted(table.columns)
    connection.close()


def test_every_part_of_a_record_has_a_table() -> None:
    assert ["worker", *(table.part for table in owned_tables())] == list(Record.__annotations__)
    assert set(entity_tables()) == set(Entity)


@pytest.mark.parametrize("table", owned_tables(), ids=lambda table: table.table)
@pytest.mark.parametrize("people", [1, 3, reading.AT_ONCE])
def test_a_part_of_a_record_is_found_and_ordered_by_its_index(
    book: Book, table: object, people: int
) -> None:
    assert isinstance(table, type(owned_tables()[0]))
    (step,) = plan(book, reading.part_query(table, people))
    assert step.startswith(f"SEARCH {table.table} USING INDEX {table.table}_in_order")


SEARCHED = [
    reading.PACK,
    reading.SETTING,
    changelog.LAST_OF_ENTITY,
    history.LINES,
    history.ENTITIES,
    history.ONE_GROUP,
    sealing.AGREED,
    sealing.SEALED,
    sealing.LATER,
]
READ_FROM_THE_END = [
    history.CANDIDATES["undo"],
    history.CANDIDATES["redo"],
    history.ALL_GROUPS,
    reading.workers_query(entity_tables()[Entity.WORKER]),
]


@pytest.mark.parametrize("sql", [*SEARCHED, *READ_FROM_THE_END])
def test_nothing_is_sorted_when_asked(book: Book, sql: str) -> None:
    assert not [step for step in plan(book, sql) if "ORDER BY" in step]


@pytest.mark.parametrize("sql", [*SEARCHED, history.GROUPS_OF_PERSON])
def test_no_table_is_read_whole_for_a_few_of_its_rows(book: Book, sql: str) -> None:
    assert not [step for step in plan(book, sql) if step.startswith("SCAN")]


@pytest.mark.parametrize("sql", READ_FROM_THE_END)
def test_what_belongs_to_a_group_is_searched_for(book: Book, sql: str) -> None:
    first, *others = plan(book, sql)
    assert not [step for step in others if step.startswith("SCAN")], first


def test_a_book_of_every_schema_is_kept() -> None:
    assert [path.name for path in OLD_BOOKS] == [
        f"schema-{number}.book" for number in range(1, migrations.CURRENT + 1)
    ]


@pytest.mark.parametrize("old", OLD_BOOKS, ids=lambda path: path.stem)
@pytest.mark.parametrize("read_only", [False, True])
def test_every_old_book_opens_and_says_what_it_said(
    shelf: Shelf, old: Path, *, read_only: bool
) -> None:
    path = shelf.new_path()
    shutil.copyfile(old, path)
    record = RECORDS[int(old.stem.rpartition("-")[2])]
    with shelf.open(path, read_only=read_only) as book:
        assert book.record("w1") == record
        assert book.setting("title") == "Llyfr"
        assert book.pack(PACK.digest) == "plain"
        assert [one.name for one in book.history()] == [
            "worker.change", "worker.change", "record.replace",
        ]  # fmt: skip
        if not read_only:
            with book.action("x", ANN) as act:
                act.change_worker(replace(record.worker, name="New", goal="nurse"))
            assert book.undo(ANN) is not None
            assert book.record("w1") == record


class Step:
    """A migration that might come."""

    __name__ = "careerplanner.store.migrations.m9999_colour"

    def __init__(self, *statements: str) -> None:
        self.statements = statements

    def migrate(self, db: object) -> None:
        for statement in self.statements:
            db.conn.execute(statement)  # type: ignore[attr-defined]


def bring_in(monkeypatch: pytest.MonkeyPatch, step: Step) -> None:
    known: tuple[ModuleType | Step, ...] = migrations._STEPS
    monkeypatch.setattr(migrations, "_STEPS", (*known, step))
    monkeypatch.setattr(migrations, "CURRENT", NEXT)
    monkeypatch.setattr(migrations.migrate, "__kwdefaults__", {"up_to": NEXT})
    for module in (opening, changelog, history):
        monkeypatch.setattr(module, "CURRENT", NEXT)


def old_book(shelf: Shelf) -> Path:
    path = shelf.new_path()
    shutil.copyfile(OLD / f"schema-{migrations.CURRENT}.book", path)
    return path


def test_an_older_book_is_copied_before_it_is_brought_up_to_date(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_book(shelf)
    before = path.read_bytes()
    with monkeypatch.context() as newer:
        bring_in(newer, Step("ALTER TABLE book ADD COLUMN colour TEXT"))
        with shelf.open(path) as book:
            assert book.record("w1") == RECORD
            assert [one.reason for one in book.outlook("undo").skipped] == ["undo.older_program"]
        (copy,) = backups_beside(path).iterdir()
        with shelf.open(path) as book:
            assert book.record("w1") == RECORD
        assert list(backups_beside(path).iterdir()) == [copy]
        assert path.read_bytes()[60:64] == NEXT.to_bytes(4, "big")
    with pytest.raises(BookNewer) as refused:
        shelf.open(path)
    assert (refused.value.fields["version"], refused.value.fields["known"]) == (NEXT, NEXT - 1)
    with shelf.open(copy) as kept:
        assert kept.record("w1") == RECORD
    assert copy.stat().st_size == len(before)


def test_a_migration_that_fails_leaves_the_book_as_it_was(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_book(shelf)
    before = path.read_bytes()
    with monkeypatch.context() as newer:
        bring_in(newer, Step("ALTER TABLE book ADD COLUMN colour TEXT", "NOT A STATEMENT"))
        with pytest.raises(driver.DriverError):
            shelf.open(path)
    assert path.read_bytes() == before
    with shelf.open(path) as book:
        assert book.record("w1") == RECORD


def test_an_older_book_that_may_not_be_written_is_read_as_of_today(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_book(shelf)
    before = path.read_bytes()
    bring_in(monkeypatch, Step("ALTER TABLE book ADD COLUMN colour TEXT"))
    with shelf.open(path, read_only=True) as book:
        assert book.record("w1") == RECORD
        with pytest.raises(BookReadOnly):
            book.set_setting("title", "x")
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
