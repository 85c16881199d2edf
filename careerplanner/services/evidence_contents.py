"""Contents of files in the open book."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from careerplanner.store.action import BookAction
    from careerplanner.store.book import Book


def keep(action: BookAction, data: bytes, thumbnail: bytes | None) -> str:
    """Keep a content within an action; its digest."""
    if hasattr(action, "keep_content"):
        return str(action.keep_content(data, thumbnail))
    digest = hashlib.sha256(data).hexdigest()
    connection = action._connection  # noqa: SLF001
    connection.execute("INSERT OR IGNORE INTO content VALUES (?, ?, ?)", (digest, len(data), data))
    if thumbnail is not None:
        connection.execute("INSERT OR IGNORE INTO thumbnail VALUES (?, ?)", (digest, thumbnail))
    return digest


def content(book: Book, digest: str) -> bytes | None:
    """A content by its digest, or None."""
    if hasattr(book, "content"):
        return book.content(digest)  # type: ignore[no-any-return]
    return _one(book, "SELECT bytes FROM content WHERE digest = ?", digest)


def thumbnail(book: Book, digest: str) -> bytes | None:
    """A small picture by the digest of what it is of, or None."""
    if hasattr(book, "thumbnail"):
        return book.thumbnail(digest)  # type: ignore[no-any-return]
    return _one(book, "SELECT bytes FROM thumbnail WHERE digest = ?", digest)


def size(book: Book) -> int:
    """Bytes of all contents."""
    if hasattr(book, "contents_size"):
        return int(book.contents_size())
    return int(_one(book, "SELECT coalesce(sum(size), 0) FROM content") or 0)


def _one(book: Book, query: str, *values: str) -> Any:  # noqa: ANN401
    with book._reading():  # noqa: SLF001
        row = book._connection.execute(query, values).fetchone()  # noqa: SLF001
    return row[0] if row else None
