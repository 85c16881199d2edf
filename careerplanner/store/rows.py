"""Rows of any of the tables, found by whose they are and their id.

Used by actions and by undo alike. Every write goes through sqlite-utils, within a transaction
that the caller has begun; nothing is logged here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from careerplanner.store.mapping import entity_tables, owned_tables

if TYPE_CHECKING:
    from sqlite_utils import Database

    from careerplanner.domain.changes import Entity
    from careerplanner.store.driver import Connection, Row
    from careerplanner.store.mapping import EntityTable


@dataclass(frozen=True, slots=True)
class RowKey:
    """Which row.

    Attributes:
        entity: Kind of thing.
        person: Id of the worker whose it is; a worker's own is its id, a setting's "".
        id: Id of the thing.
    """

    entity: Entity
    person: str
    id: str

    @property
    def table(self) -> EntityTable:
        """Where it is kept."""
        return entity_tables()[self.entity]

    @property
    def where(self) -> tuple[str, tuple[str, ...]]:
        """SQL condition and its values."""
        if self.table.is_owned:
            return "worker_id = ? AND id = ?", (self.person, self.id)
        return "id = ?", (self.id,)


def writer(connection: Connection) -> Database:
    """The connection as sqlite-utils sees it; its first use in a program takes a while."""
    from sqlite_utils import Database

    # Plug-ins are other people's code that happens to be installed on this machine.
    return Database(connection, execute_plugins=False)


def fetch(connection: Connection, key: RowKey) -> Row | None:
    """Return the row as it stands, every column, or None."""
    columns, query = _one_row(key.entity)
    row = connection.execute(query, key.where[1]).fetchone()
    return None if row is None else dict(zip(columns, row, strict=True))


@cache
def _one_row(entity: Entity) -> tuple[tuple[str, ...], str]:
    """All columns of a table, and SQL for one row of it: undo may ask for thousands."""
    table = entity_tables()[entity]
    listed = ", ".join(f'"{column}"' for column in table.columns)
    where, _ = RowKey(entity, "", "").where
    return table.columns, f'SELECT {listed} FROM "{table.table}" WHERE {where}'


def put(db: Database, key: RowKey, before: Row | None, after: Row | None) -> None:
    """Make the row ``after`` where it was ``before``; None stands for no row.

    Args:
        db: As `writer` gives it.
        key: Which row.
        before: Every column as it stands.
        after: Every column as it shall stand.
    """
    where, values = key.where
    name = key.table.table
    if after is None:
        db.execute(f'DELETE FROM "{name}" WHERE {where}', values)
    elif before is None:
        columns, marks = ", ".join(f'"{one}"' for one in after), ", ".join("?" * len(after))
        db.execute(f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', list(after.values()))
    else:
        changed = {column: after[column] for column in after if after[column] != before[column]}
        if changed:
            settings = ", ".join(f'"{column}" = ?' for column in changed)
            db.execute(
                f'UPDATE "{name}" SET {settings} WHERE {where}', [*changed.values(), *values]
            )


def next_place(connection: Connection, table: EntityTable, person: str) -> int:
    """The place after a worker's last entry of a kind (of workers: after the last)."""
    where, values = ("WHERE worker_id = ?", (person,)) if table.is_owned else ("", ())
    (last,) = connection.execute(
        f'SELECT max(place) FROM "{table.table}" {where}', values
    ).fetchone()
    return 0 if last is None else int(last) + 1


def ids_in_order(connection: Connection, table: EntityTable, person: str) -> list[str]:
    """Ids of a worker's entries of a kind."""
    rows = connection.execute(
        f'SELECT id FROM "{table.table}" WHERE worker_id = ? ORDER BY place', (person,)
    )
    return [row[0] for row in rows]


def owned_count(connection: Connection, person: str) -> int:
    """How many entries a worker has, of every kind together."""
    return sum(
        int(
            connection.execute(
                f'SELECT count(*) FROM "{table.table}" WHERE worker_id = ?', (person,)
            ).fetchone()[0]
        )
        for table in owned_tables()
    )
