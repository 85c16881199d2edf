"""What a book says, read with small plain queries.

The first window waits for these: nothing is imported for them but the driver. Writing is
``action``, the change log ``history``.
"""

from __future__ import annotations

import zlib
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from careerplanner.domain.changes import Entity
from careerplanner.domain.record import Record, Worker
from careerplanner.errors import BookDamaged, UnknownName
from careerplanner.store.mapping import entity_tables, owned_tables

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence
    from pathlib import Path

    from careerplanner.store.driver import Connection
    from careerplanner.store.mapping import EntityTable

BOOK = "SELECT id, kind, replica, created, last_seq, revision, vacuum_due FROM book"
WORKER_IDS = "SELECT id FROM worker ORDER BY place"
WORKER_NAMES = "SELECT id, name FROM worker ORDER BY place"
PACK = "SELECT plain FROM pack WHERE digest = ?"
SETTING = "SELECT value FROM setting WHERE id = ?"
SETTINGS = "SELECT id, value FROM setting WHERE substr(id, 1, ?) = ? ORDER BY id"

AT_ONCE = 250
"""Most workers that one query asks for; a database takes a thousand values and no more."""

MOST_READ_AGAIN = 32
"""From more things than these on, a record is read whole rather than one by one."""


@dataclass(frozen=True, slots=True)
class BookFacts:
    """What a book says about itself.

    Attributes:
        id: Random identifier, the same in every copy.
        kind: "worker" or "team".
        replica: Name of this copy in the change log.
        created: When it was made, UTC, ISO 8601.
        last_seq: Number of the last log entry made here.
        revision: How many times it was written.
        vacuum_due: 1 when something erased may still lie in unused parts of the file, else 0.
    """

    id: str
    kind: str
    replica: str
    created: str
    last_seq: int
    revision: int
    vacuum_due: int


def book_facts(connection: Connection, path: Path) -> BookFacts:
    """Read what the book says about itself.

    Raises:
        BookDamaged: It says nothing.
    """
    row = connection.execute(BOOK).fetchone()
    if row is None:
        raise BookDamaged("book.damaged", path=str(path))
    return BookFacts(*row)


def workers_query(table: EntityTable) -> str:
    """SQL for every worker, in the order they came."""
    return f"{table.select} ORDER BY place"


def part_query(table: EntityTable, people: int = 1) -> str:
    """SQL for the entries of a kind that some workers have, each worker's together in order.

    Args:
        table: Of the kind.
        people: How many workers are asked for; so many marks it has.
    """
    marks = ", ".join("?" * people)
    return f"{table.select} WHERE worker_id IN ({marks}) ORDER BY worker_id, place, rowid"


def thing_query(table: EntityTable) -> str:
    """SQL for one entry of a worker's, by its id."""
    return f"{table.select} WHERE worker_id = :worker AND id = :id"


def rank_query(table: EntityTable) -> str:
    """SQL for how many of a worker's entries of a kind stand before one, in that same order."""
    return f"""
        SELECT count(*) FROM "{table.table}" WHERE worker_id = :worker AND (place, rowid) <
        (SELECT place, rowid FROM "{table.table}" WHERE worker_id = :worker AND id = :id)
    """


def read_workers(connection: Connection, path: Path) -> tuple[Worker, ...]:
    """Every worker of the book, in the order they came.

    Raises:
        BookDamaged: A row holds what no program of ours writes.
    """
    table = entity_tables()[Entity.WORKER]
    return _decoded(table, connection.execute(workers_query(table)).fetchall(), path)


def read_worker_names(connection: Connection) -> dict[str, str]:
    """Names of all workers by their ids, in the order they came."""
    return {str(worker): str(name) for worker, name in connection.execute(WORKER_NAMES)}


def read_worker_ids(connection: Connection) -> list[str]:
    """Ids of all workers, in the order they came."""
    return [str(name) for (name,) in connection.execute(WORKER_IDS)]


def read_record(
    connection: Connection, worker_id: str, path: Path, only: Container[Entity] | None = None
) -> Record:
    """All that the book says of a worker.

    Args:
        connection: To the book.
        worker_id: Whose record.
        path: The book's.
        only: The kinds of thing to read, the others left out; None for all.

    Raises:
        UnknownName: The book knows no such worker.
        BookDamaged: A row holds what no program of ours writes.
    """
    found = read_records(connection, (worker_id,), path, only)
    if not found:
        raise UnknownName("worker.unknown", worker=worker_id)
    return found[worker_id]


def read_records(
    connection: Connection,
    workers: Sequence[str],
    path: Path,
    only: Container[Entity] | None = None,
) -> dict[str, Record]:
    """All that the book says of some workers, with one query for each kind of thing.

    Args:
        connection: To the book.
        workers: Ids of different workers, no more than `AT_ONCE`.
        path: The book's.
        only: The kinds of thing to read, the others left out; None for all.

    Returns:
        The record of each worker whom the book knows, by id.

    Raises:
        BookDamaged: A row holds what no program of ours writes.
    """
    parts = [
        _read_part(connection, table, workers, path) if only is None or table.entity in only else {}
        for table in owned_tables()
    ]
    table, marks = entity_tables()[Entity.WORKER], ", ".join("?" * len(workers))
    rows = connection.execute(f"{table.select} WHERE id IN ({marks})", workers).fetchall()
    return {
        worker.id: Record(worker, *[part.get(worker.id, ()) for part in parts])
        for worker in _decoded(table, rows, path)
    }


def _read_part(
    connection: Connection, table: EntityTable, workers: Sequence[str], path: Path
) -> dict[str, tuple[Any, ...]]:
    """One part of the records of some workers: whose, and their things in order."""
    rows = connection.execute(part_query(table, len(workers)), workers).fetchall()
    things = iter(_decoded(table, rows, path))
    many = Counter(row[-1] for row in rows)
    return {worker: tuple(islice(things, count)) for worker, count in many.items()}


def read_record_after(
    connection: Connection, before: Record, things: Iterable[tuple[Entity, str]], path: Path
) -> Record:
    """A record as it is now, where it is known as it was and what has changed since.

    Only what changed is read, and put among the rest in its place; everything else is the very
    object it was. What is named and did not change, or is nobody's of this record, does no harm.

    Args:
        connection: To the book.
        before: The record as it was.
        things: Kind and id of everything that came, went or changed since.
        path: The book's.

    Raises:
        UnknownName: The book no longer knows the worker.
        BookDamaged: A row holds what no program of ours writes.
    """
    changed: dict[Entity, set[str]] = {}
    for entity, name in things:
        changed.setdefault(entity, set()).add(name)
    worker = before.worker
    if worker.id in changed.get(Entity.WORKER, ()):
        worker = _read_worker(connection, worker.id, path)
    parts = {
        table.part: _spliced(
            connection, table, worker.id, getattr(before, table.part), changed[table.entity], path
        )
        for table in owned_tables()
        if table.entity in changed
    }
    return replace(before, worker=worker, **parts)


def _spliced(
    connection: Connection,
    table: EntityTable,
    worker_id: str,
    before: tuple[Any, ...],
    changed: set[str],
    path: Path,
) -> tuple[Any, ...]:
    """One part of a record with some of its entries read again."""
    found: list[tuple[int, Any]] = []
    for name in changed:
        key = {"worker": worker_id, "id": name}
        rows = connection.execute(thing_query(table), key).fetchall()
        if rows:
            (rank,) = connection.execute(rank_query(table), key).fetchone()
            found.append((int(rank), *_decoded(table, rows, path)))
    now = [thing for thing in before if thing.id not in changed]
    for rank, thing in sorted(found, key=lambda pair: pair[0]):
        now.insert(rank, thing)  # all that stand before it are there already
    return tuple(now)


def _read_worker(connection: Connection, worker_id: str, path: Path) -> Worker:
    table = entity_tables()[Entity.WORKER]
    rows = connection.execute(f"{table.select} WHERE id = ?", (worker_id,)).fetchall()
    if not rows:
        raise UnknownName("worker.unknown", worker=worker_id)
    (worker,) = _decoded(table, rows, path)
    return cast("Worker", worker)


def read_pack(connection: Connection, digest: str) -> str | None:
    """The pack with this digest as it was kept, or None."""
    row = connection.execute(PACK, (digest,)).fetchone()
    return None if row is None else zlib.decompress(row[0]).decode()


def read_setting(connection: Connection, key: str) -> str | None:
    """A setting of the book, or None when it was never set."""
    row = connection.execute(SETTING, (key,)).fetchone()
    return None if row is None else str(row[0])


def read_settings(connection: Connection, prefix: str) -> dict[str, str]:
    """The settings of the book whose names begin with ``prefix``, by name."""
    return {
        str(key): str(value) for key, value in connection.execute(SETTINGS, (len(prefix), prefix))
    }


@contextmanager
def making_sense(path: Path) -> Iterator[None]:
    """Say that the book is damaged where its rows hold what no program of ours writes.

    Raises:
        BookDamaged: They do.
    """
    try:
        yield
    except (ValueError, TypeError, KeyError, zlib.error) as error:
        raise BookDamaged("book.damaged", path=str(path)) from error


def _decoded(table: EntityTable, rows: list[Any], path: Path) -> tuple[Any, ...]:
    with making_sense(path):
        return tuple(table.decode(rows))
