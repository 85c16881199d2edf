"""The steps from one schema of a book to the next, and what runs them.

How to add one:

1. Write ``mNNNN_what_for.py`` with ``migrate(db)``: statements as text, run one by one with
   ``db.conn.execute``. Never ``executescript``, which commits what came before it, and never a
   class of today: the step must do the same in ten years. To move data, read rows and write rows.
2. Put it at the end of ``_STEPS`` and raise ``CURRENT`` by one. Change ``mapping`` or the classes
   of ``domain`` to match; a test compares the two.
3. Keep a small book of the schema before as ``tests/store/old/schema-N.book`` for ever (there is
   a script beside it); a test opens every one.
4. A step that is released is never changed again, not even by a space.

Actions done under an older schema are no longer undone: their log speaks of older columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.store.migrations import (
    m0001_initial,
    m0002_goals_and_reminders,
    m0003_the_workers_year,
    m0004_conversations,
)

if TYPE_CHECKING:
    from careerplanner.store.driver import Connection

CURRENT = 4
"""The schema this program writes; kept in a book as ``user_version``."""

APPLICATION_ID = int.from_bytes(b"CPbk", "big")
"""Tells a book from any other database; kept in the file's header."""

_STEPS = (
    m0001_initial,
    m0002_goals_and_reminders,
    m0003_the_workers_year,
    m0004_conversations,
)


def migrate(connection: Connection, *, up_to: int = CURRENT) -> None:
    """Bring an open database to a schema, as one transaction.

    Args:
        connection: An empty database or a book of an older schema, with no transaction open.
        up_to: Schema to stop at; only a test stops early.
    """
    # Late: the first window opens books and hardly ever needs these.
    from sqlite_utils import Database, Migrations

    steps = Migrations("careerplanner")
    for step in _STEPS[:up_to]:
        steps(name=step.__name__.rpartition(".")[2])(step.migrate)
    db = Database(connection, execute_plugins=False)
    connection.execute("BEGIN IMMEDIATE")
    try:
        steps.apply(db)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {up_to}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
