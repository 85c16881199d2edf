"""What a book says, read with small plain queries.

The first window waits for these: nothing is imported for them but the driver. Writing is
``action``, the change log ``history``.
"""

from __future__ import annotations

import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careerplanner.domain.changes import Entity
from careerplanner.domain.record import Record, Worker
from careerplanner.errors import BookDamaged, UnknownName
from careerplanner.store.mapping import entity_tables, owned_tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from careerplanner.store.driver import Connection
    from careerplanner.store.mapping import EntityTable

BOOK = "SELECT id, kind, replica, created, last_seq, revision, vacuum_due FROM book"
PACK = "SELECT plain FROM pack WHERE digest = ?"
SETTING = "SELECT value FROM setting WHERE id = ?"


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


def part_query(table: EntityTable) -> str:
    """SQL for one worker's entries of a kind, in order."""
    return f"{table.select} WHERE worker_id = ? ORDER BY place"


def read_workers(connection: Connection, path: Path) -> tuple[Worker, ...]:
    """Every worker of the book, in the order they came.

    Raises:
        BookDamaged: A row holds what no program of ours writes.
    """
    table = entity_tables()[Entity.WORKER]
    return _decoded(table, connection.execute(workers_query(table)).fetchall(), path)


def read_record(connection: Connection, worker_id: str, path: Path) -> Record:
    """All that the book says of a worker.

    Raises:
        UnknownName: The book knows no such worker.
        BookDamaged: A row holds what no program of ours writes.
    """
    table = entity_tables()[Entity.WORKER]
    rows = connection.execute(f"{table.select} WHERE id = ?", (worker_id,)).fetchall()
    if not rows:
        raise UnknownName("worker.unknown", worker=worker_id)
    (worker,) = _decoded(table, rows, path)
    parts = {
        owned.part: _decoded(
            owned, connection.execute(part_query(owned), (worker_id,)).fetchall(), path
        )
        for owned in owned_tables()
    }
    return Record(worker, **parts)


def read_pack(connection: Connection, digest: str) -> str | None:
    """The pack with this digest as it was kept, or None."""
    row = connection.execute(PACK, (digest,)).fetchone()
    return None if row is None else zlib.decompress(row[0]).decode()


def read_setting(connection: Connection, key: str) -> str | None:
    """A setting of the book, or None when it was never set."""
    row = connection.execute(SETTING, (key,)).fetchone()
    return None if row is None else str(row[0])


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
        return tuple(table.decode(row) for row in rows)
