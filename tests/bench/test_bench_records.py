"""The records of a whole team: read together, changed together, taken back.

Two floors are named: the raw rows of all their tables as SQLite gives them, and reading the same
people one by one. What the disk takes for a commit is in the figures of changing and in no others.
Nothing is asserted about time.
"""

from __future__ import annotations

import gc
import sqlite3
import statistics
import time
import tracemalloc
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Actor, Entity
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.record import Action
from careerplanner.domain.typed import Typed
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.sample.samples import invented_records
from careerplanner.store.book import Book
from careerplanner.store.mapping import entity_tables, owned_tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MANAGER, ROUNDS, SCREENFUL, ALONE = Actor("manager"), 5, 40, 200
SOME = frozenset({Entity.WORKER, Entity.POST, Entity.HELD_AWARD, Entity.LEARNING})


def milliseconds(work: Callable[[], object]) -> float:
    gc.collect()
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def median(work: Callable[[], object]) -> float:
    return statistics.median(milliseconds(work) for _ in range(ROUNDS))


def raw_rows(path: Path) -> int:
    connection = sqlite3.connect(path)
    rows = sum(
        len(connection.execute(f'SELECT * FROM "{table.table}"').fetchall())
        for table in (entity_tables()[Entity.WORKER], *owned_tables())
    )
    connection.close()
    return rows


def through(book: Book) -> None:
    for _record in book.records():
        pass


def most_memory(work: Callable[[], object]) -> float:
    """Megabytes."""
    gc.collect()
    tracemalloc.start()
    work()
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


@pytest.mark.bench
@pytest.mark.parametrize("people", [500, 10_000])
def test_everybody_of_a_team(
    people: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "team.careerbook"
    made = invented_records(people, 7, date(2026, 11, 22), open_framework())
    with Book.create(path, "team", seeded_ids(1), lambda: datetime.now(UTC)) as book:

        def make() -> None:
            with book.action("sample.make", MANAGER) as act:
                for one in made:
                    act.replace_record(one)

        making = milliseconds(make)
        ids = [one.id for one in book.workers()]
        alone = ids[:: max(1, people // ALONE)]

        def assign() -> None:
            with book.action("team.assign", MANAGER) as act:
                for worker in ids:
                    act.add(Action(f"a{number}", Typed("Book a place")), worker)

        rows, floor = raw_rows(path), median(lambda: raw_rows(path))
        whole, some = median(lambda: through(book)), median(lambda: [*book.records(only=SOME)])
        each = median(lambda: [book.record(one) for one in alone]) / len(alone) * people
        first = median(lambda: [*book.records(ids[-SCREENFUL:])])
        peak, held = most_memory(lambda: through(book)), most_memory(lambda: [*book.records()])
        changed, looked, back, again = [], [], [], []
        for number in range(3):  # noqa: B007 - `assign` reads it
            changed.append(milliseconds(assign))
            looked.append(milliseconds(lambda: book.outlook("undo")))
            back.append(milliseconds(lambda: book.undo(MANAGER)))
            again.append(milliseconds(lambda: book.redo(MANAGER)))
    with capsys.disabled():
        print(
            f"\n{people} people, {rows} rows: raw {floor:.0f} ms; their records {whole:.0f} ms,"
            f" {whole / floor:.1f} of the rows, {each / whole:.1f} times faster than one by one"
            f" ({each:.0f} ms); four kinds of thing {some:.0f} ms; the last {SCREENFUL} people"
            f" {first:.1f} ms; at most {peak:.0f} MB while going through, {held:.0f} MB kept;"
            f"\n  made in {making:.0f} ms; one thing more for each {statistics.median(changed):.0f}"
            f" ms, what undo would do {statistics.median(looked):.0f} ms, undone"
            f" {statistics.median(back):.0f} ms, done again {statistics.median(again):.0f} ms"
        )
