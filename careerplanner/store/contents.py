"""Content of files that are evidence: kept once, under the digest of its bytes.

Content is no part of the change log. It stays as long as evidence has it, or a line of the log
says that evidence had it, so that undo brings evidence back with its file. What may come in, and
what a small picture of it is, is for ``services``.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.errors import ContentDamaged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from careerplanner.store.driver import Connection

CONTENT = "SELECT bytes FROM content WHERE digest = ?"
KNOWN = "SELECT 1 FROM content WHERE digest = ?"
THUMBNAIL = "SELECT bytes FROM thumbnail WHERE digest = ?"
USED = "SELECT 1 FROM evidence WHERE file = ? LIMIT 1"
ALL_SIZES = "SELECT coalesce(sum(size), 0) FROM content"
NOBODYS = """
    SELECT digest, size FROM content
    WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.file = content.digest)
"""
LOGGED = """
    SELECT field, "before", "after" FROM change_log
    WHERE entity = ? AND field IN ('', 'file')
"""


def digest_of(data: bytes) -> str:
    """The name of a content: SHA-256 of its bytes, 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def keep(connection: Connection, data: bytes, thumbnail: bytes | None) -> str:
    """Keep a content, within the caller's transaction; one that is there is not kept twice.

    One that is there but was damaged is whole again afterwards.

    Args:
        connection: To the book.
        data: The whole file.
        thumbnail: A small picture of it, or None; one that is there stays.

    Returns:
        Its digest.
    """
    digest = digest_of(data)
    row = connection.execute(CONTENT, (digest,)).fetchone()
    if row is None:
        connection.execute(
            "INSERT INTO content (digest, size, bytes) VALUES (?, ?, ?)", (digest, len(data), data)
        )
    elif row[0] != data:
        connection.execute(
            "UPDATE content SET size = ?, bytes = ? WHERE digest = ?", (len(data), data, digest)
        )
    if thumbnail is not None:
        connection.execute(
            "INSERT INTO thumbnail (digest, bytes) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING",
            (digest, thumbnail),
        )
    return digest


def read(connection: Connection, digest: str, path: Path) -> bytes | None:
    """The content with this digest, or None where the book has none such.

    Raises:
        ContentDamaged: It is no longer what was kept.
    """
    row = connection.execute(CONTENT, (digest,)).fetchone()
    if row is None:
        return None
    data = bytes(row[0])
    if digest_of(data) != digest:
        raise ContentDamaged("content.damaged", path=str(path))
    return data


def read_thumbnail(connection: Connection, digest: str) -> bytes | None:
    """The small picture of a content, or None."""
    row = connection.execute(THUMBNAIL, (digest,)).fetchone()
    return None if row is None else bytes(row[0])


def is_kept(connection: Connection, digest: str) -> bool:
    """Whether there is a content with this digest."""
    return connection.execute(KNOWN, (digest,)).fetchone() is not None


def is_used(connection: Connection, digest: str) -> bool:
    """Whether any evidence, whoever's, has this content now."""
    return connection.execute(USED, (digest,)).fetchone() is not None


def size_of_all(connection: Connection) -> int:
    """How many bytes all contents have together."""
    return int(connection.execute(ALL_SIZES).fetchone()[0])


def left_behind(connection: Connection) -> list[tuple[str, int]]:
    """Digest and bytes of every content that no evidence has now; the log may still name it."""
    return [(str(digest), int(size)) for digest, size in connection.execute(NOBODYS)]


def collect(connection: Connection, among: Iterable[str] | None = None) -> int:
    """Remove contents that neither evidence nor the log refers to, within a transaction.

    Args:
        connection: To the book.
        among: Look at these digests alone; None looks at all.

    Returns:
        How many went.
    """
    nobodys = {digest for digest, _size in left_behind(connection)}
    if among is not None:
        nobodys.intersection_update(among)
    if nobodys:  # the log is read whole, so only when something hangs on it
        nobodys.difference_update(_logged(connection))
    for digest in nobodys:
        forget(connection, digest)
    return len(nobodys)


def forget(connection: Connection, digest: str) -> None:
    """Remove one content with its small picture, whatever refers to it."""
    connection.execute("DELETE FROM thumbnail WHERE digest = ?", (digest,))
    connection.execute("DELETE FROM content WHERE digest = ?", (digest,))


def _logged(connection: Connection) -> Iterator[str]:
    """Every digest that the log says some evidence had."""
    for field, *texts in connection.execute(LOGGED, (Entity.EVIDENCE.value,)):
        for text in texts:
            said = None if text is None else json.loads(text)
            if said:
                yield str(said if field else said["file"])
