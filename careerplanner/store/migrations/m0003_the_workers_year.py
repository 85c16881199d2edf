"""Schema 3: evidence and its files, rounds of ratings, what an employer does in another way.

Induction gets what two signatures and a sending back need; learning its training and provider.

A program of schema 2 kept these very names, whole lists among them, as unknown ones when it read a
record of a newer program: they become columns and rows. What fits no column, and an entry that
lacks what it must have, keep what they say under a name nobody uses, as in the step before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careerplanner.store.migrations.m0003_lifting import (
    Field,
    as_text,
    between,
    date,
    day,
    lift_list,
    lift_names,
    matching,
    one_of,
    pack,
    unknown_of,
    words,
    yes_or_no,
)

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


_NOTE = Field("note", words, (None, None))
_TITLE = Field("title", words, (None, None))
_INDUCTION = (
    Field("ready", date, (None,)),
    Field("signed_on", date, (None,)),
    Field("worker_signed_by"),
    Field("worker_signed_on", date, (None,)),
    Field("sent_back", words, (None, None)),
    Field("sent_back_by"),
    Field("sent_back_on", date, (None,)),
    Field("earlier", yes_or_no, (0,)),
)
_LEARNING = (Field("training"), Field("provider"))
_LISTS: dict[str, tuple[str, tuple[Field, ...]]] = {
    "evidence": (
        "evidence",
        (
            Field("title", otherwise=None),
            Field("kind", one_of("file", "reflection", "witness", "link"), ("file",)),
            Field("on", date, (None,)),
            Field("words", words, (None, None)),
            Field("witness"),
            Field("address"),
            Field("file", matching(re.compile(r"([0-9a-f]{64})?", re.ASCII))),
            Field("file_name"),
            Field("media_type"),
            Field("size", between(0, 2**63 - 1), (0,)),
        ),
    ),
    "uses": (
        "evidence_use",
        (
            Field("evidence", otherwise=None),
            Field(
                "kind",
                one_of("award", "learning", "action", "statement", "induction", "assessment"),
                None,
            ),
            Field("target", otherwise=None),
        ),
    ),
    "rounds": (
        "rating_round",
        (
            Field("band", otherwise=None),
            Field("opened", day, None),
            Field("pack", pack, None),
            Field("closed", day, (None,)),
            Field("look_again", date, (None,)),
            _NOTE,
            Field("start"),
        ),
    ),
    "ratings": (
        "rating",
        (
            Field("round", otherwise=None),
            Field("statement", otherwise=None),
            Field(
                "answer",
                one_of("not_yet", "with_help", "on_my_own", "help_others", "not_in_job"),
                None,
            ),
            Field("by", one_of("self", "manager", "agreed"), ("self",)),
            _NOTE,
            Field("on", day, (None,)),
        ),
    ),
    "areas": (
        "own_area",
        (
            Field("section", otherwise=None),
            Field("area", otherwise=None),
            Field("number"),
            _TITLE,
        ),
    ),
    "trainings": (
        "own_training",
        (
            Field("training", otherwise=None),
            _TITLE,
            Field("months", between(-10_000_000, 10_000_000), (None,)),
            Field("needed", yes_or_no, (1,)),
        ),
    ),
}
"""Each list of a record file, the table of its entries and their names."""


def migrate(db: Database) -> None:
    """Bring a book of schema 2 to schema 3."""
    for statement in STATEMENTS:
        db.conn.execute(statement)
    lift_names(db, "induction", _INDUCTION)
    lift_names(db, "learning", _LEARNING)
    rows = db.conn.execute("SELECT id, extras FROM worker WHERE extras <> ''").fetchall()
    for worker, extras in rows:
        whole = unknown_of(extras)
        if not whole.keys().isdisjoint(_LISTS):
            for name in _LISTS:
                lift_list(db, worker, whole, name, *_LISTS[name])
            db.conn.execute("UPDATE worker SET extras = ? WHERE id = ?", (as_text(whole), worker))
