"""Schema 3: evidence and its files, rounds of ratings, what an employer does in another way.

Induction gets what two signatures and a sending back need; learning its training and provider.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    "ALTER TABLE induction ADD COLUMN ready TEXT",
    "ALTER TABLE induction ADD COLUMN signed_on TEXT",
    "ALTER TABLE induction ADD COLUMN worker_signed_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE induction ADD COLUMN worker_signed_on TEXT",
    "ALTER TABLE induction ADD COLUMN sent_back_words TEXT",
    "ALTER TABLE induction ADD COLUMN sent_back_language TEXT",
    "ALTER TABLE induction ADD COLUMN sent_back_by TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE induction ADD COLUMN sent_back_on TEXT",
    "ALTER TABLE induction ADD COLUMN earlier INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE learning ADD COLUMN training TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE learning ADD COLUMN provider TEXT NOT NULL DEFAULT ''",
    # Content of files, by the digest of its bytes: kept once, whoever's evidence it is.
    """
    CREATE TABLE content (
        digest TEXT NOT NULL PRIMARY KEY,
        size INTEGER NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE thumbnail (
        digest TEXT NOT NULL PRIMARY KEY REFERENCES content (digest) ON DELETE CASCADE,
        bytes BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE evidence (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        "on" TEXT,
        words_words TEXT,
        words_language TEXT,
        witness TEXT NOT NULL,
        address TEXT NOT NULL,
        file TEXT NOT NULL,
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE evidence_use (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        evidence TEXT NOT NULL,
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE rating_round (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        band TEXT NOT NULL,
        opened TEXT NOT NULL,
        pack_id TEXT NOT NULL,
        pack_version TEXT NOT NULL,
        pack_digest TEXT NOT NULL,
        closed TEXT,
        look_again TEXT,
        note_words TEXT,
        note_language TEXT,
        extras TEXT NOT NULL,
        start TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE rating (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        round TEXT NOT NULL,
        statement TEXT NOT NULL,
        answer TEXT NOT NULL,
        by TEXT NOT NULL,
        note_words TEXT,
        note_language TEXT,
        "on" TEXT,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE own_area (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        section TEXT NOT NULL,
        area TEXT NOT NULL,
        number TEXT NOT NULL,
        title_words TEXT,
        title_language TEXT,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    """
    CREATE TABLE own_training (
        worker_id TEXT NOT NULL REFERENCES worker (id),
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        training TEXT NOT NULL,
        title_words TEXT,
        title_language TEXT,
        months INTEGER,
        needed INTEGER NOT NULL,
        extras TEXT NOT NULL,
        PRIMARY KEY (worker_id, id)
    ) STRICT
    """,
    "CREATE INDEX evidence_in_order ON evidence (worker_id, place)",
    "CREATE INDEX evidence_by_file ON evidence (file)",
    "CREATE INDEX evidence_use_in_order ON evidence_use (worker_id, place)",
    "CREATE INDEX rating_round_in_order ON rating_round (worker_id, place)",
    "CREATE INDEX rating_in_order ON rating (worker_id, place)",
    "CREATE INDEX own_area_in_order ON own_area (worker_id, place)",
    "CREATE INDEX own_training_in_order ON own_training (worker_id, place)",
)


def migrate(db: Database) -> None:
    """Bring a book of schema 2 to schema 3."""
    for statement in STATEMENTS:
        db.conn.execute(statement)
