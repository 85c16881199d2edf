"""Schema 1: the first book."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# "place" is the order of a worker's entries; it is told apart from "number", the order in which
# the log was written here. Ids of entries are unique for a worker, not in the book: records
# come in from elsewhere.
STATEMENTS = (
    """
    CREATE TABLE book (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('worker', 'team')),
        replica TEXT NOT NULL,
        created TEXT NOT NULL,
        last_seq INTEGER NOT NULL DEFAULT 0,
        revision INTEGER NOT NULL DEFAULT 0,
        vacuum_due INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE TABLE setting (id TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """
    CREATE TABLE pack (
        digest TEXT NOT NULL PRIMARY KEY,
        id TEXT NOT NULL,
        version TEXT NOT NULL,
        plain BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE worker (
        id TEXT NOT NULL PRIMARY KEY,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        language TEXT,
        born TEXT,
        lives_in TEXT NOT NULL,
        earnings TEXT NOT NULL,
        welsh_level TEXT NOT NULL,
        pay_point TEXT NOT NULL,
        team TEXT NOT NULL,
        line_manager TEXT NOT NULL,
        client_groups TEXT NOT NULL,
        target TEXT NOT NULL,
        example INTEGER NOT NULL,
        extras TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE post (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        role TEXT NOT NULL,
        title TEXT NOT NULL,
        employer TEXT NOT NULL,
        setting TEXT NOT NULL,
        client_groups TEXT NOT NULL,
        hours REAL,
        started TEXT,
        ended TEXT,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE registration (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        category TEXT NOT NULL,
        state TEXT NOT NULL,
        number TEXT NOT NULL,
        first_registered TEXT,
        renewal_due TEXT,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE held_award (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        award TEXT NOT NULL,
        typed TEXT NOT NULL,
        state TEXT NOT NULL,
        started TEXT,
        achieved TEXT,
        expected TEXT,
        body TEXT NOT NULL,
        enrolled INTEGER,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE induction (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        section TEXT NOT NULL,
        area TEXT NOT NULL,
        state TEXT NOT NULL,
        started TEXT,
        finished TEXT,
        employer TEXT NOT NULL,
        signed_by TEXT NOT NULL,
        worker_signed INTEGER NOT NULL,
        note_words TEXT,
        note_language TEXT,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE learning (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        "on" TEXT,
        minutes INTEGER,
        changed_words TEXT,
        changed_language TEXT,
        renew_by TEXT,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE "action" (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        what_words TEXT NOT NULL,
        what_language TEXT,
        why_words TEXT,
        why_language TEXT,
        owner TEXT NOT NULL,
        due TEXT,
        state TEXT NOT NULL,
        requirement TEXT NOT NULL,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE note (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        text_words TEXT NOT NULL,
        text_language TEXT,
        written TEXT,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE "plan" (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        made_on TEXT NOT NULL,
        target TEXT NOT NULL,
        pack_id TEXT NOT NULL,
        pack_version TEXT NOT NULL,
        pack_digest TEXT NOT NULL,
        language TEXT NOT NULL,
        answer TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    "CREATE INDEX worker_in_order ON worker (place)",
    "CREATE INDEX post_in_order ON post (worker_id, place)",
    "CREATE INDEX registration_in_order ON registration (worker_id, place)",
    "CREATE INDEX held_award_in_order ON held_award (worker_id, place)",
    "CREATE INDEX induction_in_order ON induction (worker_id, place)",
    "CREATE INDEX learning_in_order ON learning (worker_id, place)",
    'CREATE INDEX action_in_order ON "action" (worker_id, place)',
    "CREATE INDEX note_in_order ON note (worker_id, place)",
    'CREATE INDEX plan_in_order ON "plan" (worker_id, place)',
    """
    CREATE TABLE change_group (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('done', 'undone', 'redone')),
        undoes TEXT REFERENCES change_group (id) ON DELETE SET NULL,
        time TEXT NOT NULL,
        actor_kind TEXT NOT NULL,
        actor_name TEXT NOT NULL,
        person TEXT NOT NULL,
        whole INTEGER NOT NULL,
        erased INTEGER NOT NULL DEFAULT 0,
        "schema" INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE change_log (
        number INTEGER PRIMARY KEY,
        replica TEXT NOT NULL,
        seq INTEGER NOT NULL,
        group_id TEXT NOT NULL REFERENCES change_group (id),
        person TEXT NOT NULL,
        entity TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        field TEXT NOT NULL,
        "before" TEXT,
        "after" TEXT,
        base TEXT,
        UNIQUE (replica, seq)
    ) STRICT
    """,
    "CREATE INDEX change_group_undoes ON change_group (undoes)",
    "CREATE INDEX change_group_kind ON change_group (kind, number)",
    "CREATE INDEX change_group_person ON change_group (person, number)",
    "CREATE INDEX change_log_group ON change_log (group_id)",
    "CREATE INDEX change_log_entity ON change_log (person, entity, entity_id, number)",
    """
    CREATE TABLE erasure (
        id TEXT NOT NULL PRIMARY KEY,
        time TEXT NOT NULL,
        actor_kind TEXT NOT NULL,
        entries INTEGER NOT NULL
    ) STRICT
    """,
)


def migrate(db: Database) -> None:
    """Make every table of schema 1 in an empty file."""
    for statement in STATEMENTS:
        db.conn.execute(statement)
