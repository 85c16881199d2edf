"""The change log: one group an action, one line a changed field.

A thing that came or went is one line with the whole row; a thing that changed is a line for each
column that did. What is done with the log is ``history``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes
from careerplanner.store.migrations import CURRENT

if TYPE_CHECKING:
    from datetime import datetime

    from sqlite_utils import Database

    from careerplanner.domain.changes import Actor
    from careerplanner.store.driver import Connection, Row, SqlValue
    from careerplanner.store.rows import RowKey

LAST_OF_ENTITY = """
    SELECT replica, seq FROM change_log
    WHERE person = ? AND entity = ? AND entity_id = ? ORDER BY number DESC LIMIT 1
"""
LOG_HEAD = "SELECT replica, last_seq FROM book"


@dataclass(frozen=True, slots=True)
class GroupHead:
    """What the log says of an action as a whole.

    Attributes:
        id: Random identifier.
        name: Name of the action, such as "award.add".
        kind: "done", "undone" or "redone".
        undoes: Id of the group that this one takes back, or None.
        time: UTC.
        actor: Who acted.
        person: Id of the worker it was about, or "".
        whole: Whether it replaced a whole record.
    """

    id: str
    name: str
    kind: str
    undoes: str | None
    time: datetime
    actor: Actor
    person: str
    whole: bool


class ChangeLedger:
    """Collects what one action does to rows, and writes it into the log at its end.

    Only the difference between the first and the last state of a row is logged, so each group
    says one thing of each row, and undo needs no order within it.
    """

    def __init__(self) -> None:
        self._rows: dict[RowKey, tuple[Row | None, Row | None]] = {}

    def note(self, key: RowKey, before: Row | None, after: Row | None) -> None:
        """Note that a row became another; None stands for no row."""
        first = self._rows[key][0] if key in self._rows else before
        self._rows[key] = (first, after)

    def at_first(self, key: RowKey, current: Row | None) -> Row | None:
        """A row as it stood before the action, where it is ``current`` now."""
        return self._rows[key][0] if key in self._rows else current

    @property
    def differences(self) -> dict[RowKey, tuple[Row | None, Row | None]]:
        """Rows that end otherwise than they began."""
        return {key: pair for key, pair in self._rows.items() if pair[0] != pair[1]}

    @property
    def changes(self) -> Changes:
        """What is otherwise now, of what kind, and whose."""
        keys = self.differences
        return Changes(
            frozenset(key.person for key in keys if key.person),
            frozenset(key.entity for key in keys),
            frozenset((key.entity, key.id) for key in keys),
        )

    def write(self, db: Database, head: GroupHead) -> None:
        """Write the group and its lines, within the action's own transaction.

        Args:
            db: As `rows.writer` gives it.
            head: What to say of the action as a whole.
        """
        _write_head(db, head)
        replica, seq = db.conn.execute(LOG_HEAD).fetchone()
        lines: list[dict[str, SqlValue]] = []
        for key, (before, after) in self.differences.items():
            base = _last_line(db.conn, key)
            for field, was, now in _lines(before, after):
                seq += 1
                lines.append(
                    {
                        "replica": replica,
                        "seq": seq,
                        "group_id": head.id,
                        "person": key.person,
                        "entity": key.entity.value,
                        "entity_id": key.id,
                        "field": field,
                        "before": was,
                        "after": now,
                        "base": base,
                    }
                )
        db.table("change_log").insert_all(lines)
        db.execute("UPDATE book SET last_seq = ?", [seq])


def _write_head(db: Database, head: GroupHead) -> None:
    db.table("change_group").insert_all(
        [
            {
                "id": head.id,
                "name": head.name,
                "kind": head.kind,
                "undoes": head.undoes,
                "time": head.time.isoformat(),
                "actor_kind": head.actor.kind,
                "actor_name": head.actor.name,
                "person": head.person,
                "whole": int(head.whole),
                "schema": CURRENT,
            }
        ]
    )


def _last_line(connection: Connection, key: RowKey) -> str | None:
    """The line that made the thing what the action found, as ``replica:seq``."""
    row = connection.execute(LAST_OF_ENTITY, (key.person, key.entity.value, key.id)).fetchone()
    return None if row is None else f"{row[0]}:{row[1]}"


def _lines(before: Row | None, after: Row | None) -> list[tuple[str, str | None, str | None]]:
    if before is None or after is None:
        return [("", as_text(before), as_text(after))]
    return [
        (column, _value_text(before[column]), _value_text(after[column]))
        for column in after
        if before[column] != after[column]
    ]


def as_text(row: Row | None) -> str | None:
    """A whole row as JSON; None for no row."""
    return None if row is None else json.dumps(row, ensure_ascii=False)


def _value_text(value: SqlValue) -> str:
    return json.dumps(value, ensure_ascii=False)
