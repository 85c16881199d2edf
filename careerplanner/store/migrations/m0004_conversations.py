"""Schema 4: conversations, what was written down in them, how often an employer holds them.

Ratings and actions say in which conversation they were given or agreed, an action when it was
closed, a post in which service it is. A program of schema 3 kept these names as unknown ones when
it read a record of a newer program: they become columns and rows, as in the step before, with
whose tools it is done; those are as frozen as that step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.store.migrations.m0003_lifting import (
    Field,
    as_text,
    between,
    date,
    day,
    lift_list,
    lift_names,
    one_of,
    pack,
    unknown_of,
    words,
    yes_or_no,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    "ALTER TABLE post ADD COLUMN service TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE \"action\" ADD COLUMN conversation TEXT NOT NULL DEFAULT ''",
    'ALTER TABLE "action" ADD COLUMN closed TEXT',
    "ALTER TABLE rating ADD COLUMN conversation TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE conversation (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        opened TEXT NOT NULL,
        pack_id TEXT NOT NULL,
        pack_version TEXT NOT NULL,
        pack_digest TEXT NOT NULL,
        planned TEXT,
        held TEXT,
        manager TEXT NOT NULL,
        band TEXT NOT NULL,
        next_band TEXT NOT NULL,
        round TEXT NOT NULL,
        worker_signed_by TEXT NOT NULL,
        worker_signed_on TEXT,
        manager_signed_by TEXT NOT NULL,
        manager_signed_on TEXT,
        next_on TEXT,
        as_signed TEXT NOT NULL,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE conversation_note (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        conversation TEXT NOT NULL,
        text_words TEXT NOT NULL,
        text_language TEXT,
        topic TEXT NOT NULL,
        voice TEXT NOT NULL,
        written TEXT,
        added INTEGER NOT NULL,
        writer TEXT NOT NULL,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE own_interval (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        months INTEGER,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    "CREATE INDEX conversation_in_order ON conversation (worker_id, place)",
    "CREATE INDEX conversation_note_in_order ON conversation_note (worker_id, place)",
    "CREATE INDEX own_interval_in_order ON own_interval (worker_id, place)",
)

_KIND = Field("kind", one_of("one_to_one", "appraisal", "probation_review", "development"), None)
_NAMES: dict[str, tuple[Field, ...]] = {
    "post": (Field("service"),),
    '"action"': (Field("conversation"), Field("closed", date, (None,))),
    "rating": (Field("conversation"),),
}
"""Names that entries of earlier tables may have kept, by table."""
_LISTS: dict[str, tuple[str, tuple[Field, ...]]] = {
    "conversations": (
        "conversation",
        (
            _KIND,
            Field("opened", day, None),
            Field("pack", pack, None),
            Field("planned", date, (None,)),
            Field("held", date, (None,)),
            Field("manager"),
            Field("band"),
            Field("next_band"),
            Field("round"),
            Field("worker_signed_by"),
            Field("worker_signed_on", date, (None,)),
            Field("manager_signed_by"),
            Field("manager_signed_on", date, (None,)),
            Field("next_on", date, (None,)),
            Field("as_signed"),
        ),
    ),
    "talked": (
        "conversation_note",
        (
            Field("conversation", otherwise=None),
            Field("text", words, None),
            Field("topic"),
            Field("voice", one_of("worker", "manager", "both"), ("both",)),
            Field("written", day, (None,)),
            Field("added", yes_or_no, (0,)),
            Field("writer"),
        ),
    ),
    "intervals": (
        "own_interval",
        (_KIND, Field("months", between(-10_000_000, 10_000_000), (None,))),
    ),
}
"""Each list of a record file, the table of its entries and their names."""


def migrate(db: Database) -> None:
    """Bring a book of schema 3 to schema 4."""
    for statement in STATEMENTS:
        db.conn.execute(statement)
    for table, names in _NAMES.items():
        lift_names(db, table, names)
    rows = db.conn.execute("SELECT id, extras FROM worker WHERE extras <> ''").fetchall()
    for worker, extras in rows:
        whole = unknown_of(extras)
        if not whole.keys().isdisjoint(_LISTS):
            for name in _LISTS:
                lift_list(db, worker, whole, name, *_LISTS[name])
            db.conn.execute("UPDATE worker SET extras = ? WHERE id = ?", (as_text(whole), worker))
