"""Taking a person out of a book for good: out of the tables, the log and the bytes of the file."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.errors import UnknownName
from careerplanner.i18n.sorting import fold
from careerplanner.store import contents
from careerplanner.store.mapping import owned_tables
from careerplanner.store.rows import RowKey, fetch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from careerplanner.domain.changes import Actor
    from careerplanner.store.driver import Connection

SETTING_LINES = """
    SELECT number, group_id, entity_id, "before", "after" FROM change_log WHERE entity = ?
"""
RECEIPTS = "SELECT id, time, actor_kind, entries FROM erasure ORDER BY time, id"


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """That someone was erased, and nothing of whom.

    Attributes:
        id: Random identifier, not the person's.
        time: When, UTC.
        actor_kind: What kind of person did it.
        entries: How many rows went.
    """

    id: str
    time: datetime
    actor_kind: str
    entries: int


def erase_worker(
    connection: Connection, worker_id: str, receipt_id: str, actor: Actor, now: datetime
) -> ErasureReceipt:
    """Remove a worker from every table and from the log, within the caller's transaction.

    Of actions that touched others too, what concerns the others stays; they cannot be undone
    any more. Where the worker acted on others, the name goes from the log. Settings of the book
    that hold the name, however it was typed, go as well, and so does the content of files that
    were evidence of nobody else.

    Raises:
        UnknownName: "worker.unknown".
    """
    worker = fetch(connection, RowKey(Entity.WORKER, worker_id, worker_id))
    if worker is None:
        raise UnknownName("worker.unknown", worker=worker_id)
    gone = _erase_log(connection, worker_id)
    for table in owned_tables():
        gone += connection.execute(
            f'DELETE FROM "{table.table}" WHERE worker_id = ?', (worker_id,)
        ).rowcount
    gone += connection.execute("DELETE FROM worker WHERE id = ?", (worker_id,)).rowcount
    gone += contents.collect(connection)
    gone += _erase_name(connection, str(worker["name"]))
    connection.execute(
        "INSERT INTO erasure (id, time, actor_kind, entries) VALUES (?, ?, ?, ?)",
        (receipt_id, now.isoformat(), actor.kind, gone),
    )
    connection.execute("UPDATE book SET vacuum_due = 1")
    return ErasureReceipt(receipt_id, now, actor.kind, gone)


def _erase_log(connection: Connection, person: str) -> int:
    touched = [
        group
        for (group,) in connection.execute(
            "SELECT DISTINCT group_id FROM change_log WHERE person = ?"
            " UNION SELECT id FROM change_group WHERE person = ?",
            (person, person),
        )
    ]
    gone = connection.execute("DELETE FROM change_log WHERE person = ?", (person,)).rowcount
    for group in touched:
        shared = connection.execute(
            "SELECT 1 FROM change_log WHERE group_id = ? LIMIT 1", (group,)
        ).fetchone()
        if shared:
            connection.execute(
                "UPDATE change_group SET erased = 1, person = '' WHERE id = ?", (group,)
            )
        else:
            gone += connection.execute("DELETE FROM change_group WHERE id = ?", (group,)).rowcount
    return gone


def _erase_name(connection: Connection, name: str) -> int:
    if not name.strip():
        return 0
    connection.execute("UPDATE change_group SET actor_name = '' WHERE actor_name = ?", (name,))
    holds, gone = _finder(name), 0
    for key, value in connection.execute("SELECT id, value FROM setting").fetchall():
        if holds([key, value]):
            connection.execute("DELETE FROM setting WHERE id = ?", (key,))
            gone += 1
    for number, group, key, *texts in connection.execute(
        SETTING_LINES, (Entity.BOOK.value,)
    ).fetchall():
        if holds([key, *(json.loads(text) for text in texts if text is not None)]):
            connection.execute("DELETE FROM change_log WHERE number = ?", (number,))
            connection.execute("UPDATE change_group SET erased = 1 WHERE id = ?", (group,))
            gone += 1
    return gone


def _finder(name: str) -> Callable[[object], bool]:
    """Tells whether a name stands anywhere in some plain data, and not inside a word.

    It is found however it was typed: what somebody looked for is kept as it was looked for.
    """
    letter = r"[^\W\d_]"
    before, after, folded = f"(?<!{letter})", f"(?!{letter})", fold(name)
    typed = re.compile(f"{before}{re.escape(name)}{after}", re.IGNORECASE)
    plain = re.compile(f"{before}{re.escape(folded)}{after}") if folded else typed

    def stands_in(text: str) -> bool:
        return bool(typed.search(text) or plain.search(fold(text)))

    return lambda value: any(map(stands_in, _texts(value)))


def _texts(value: object) -> Iterator[str]:
    """Every text in some plain data, and in what is JSON in a text: there it may be escaped."""
    if isinstance(value, str):
        yield value
        if value[:1] in {"[", "{", '"'}:
            with suppress(ValueError, RecursionError):
                yield from _texts(json.loads(value))
    elif isinstance(value, dict):
        yield from _texts([*value, *value.values()])
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)


def vacuum(connection: Connection) -> None:
    """Write the file anew without what was removed; no transaction may be open."""
    connection.execute("VACUUM")
    connection.execute("UPDATE book SET vacuum_due = 0")


def read_receipts(connection: Connection) -> tuple[ErasureReceipt, ...]:
    """Every erasure of this book, the oldest first."""
    return tuple(
        ErasureReceipt(receipt, datetime.fromisoformat(time), actor_kind, entries)
        for receipt, time, actor_kind, entries in connection.execute(RECEIPTS)
    )
