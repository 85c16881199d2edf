"""The one door to the database driver: connections, and its errors in our words.

No other module imports the driver, so that one that encrypts can take its place. No table is
known here.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from careerplanner.errors import (
    BookBusy,
    BookDamaged,
    BookFault,
    BookForeign,
    BookReadOnly,
    DiskFull,
    EnvironmentFault,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Connection = sqlite3.Connection
DriverError = sqlite3.Error
"""What the driver raises when it is none of ours: a fault in the program."""
SqlValue = str | int | float | bytes | None
Row = dict[str, Any]
"""Column name to value as the database keeps it."""

MAGIC = b"SQLite format 3\0"
BUSY_SECONDS = 5.0
_EMPTIED = "no such table"
"""What the driver says when a file that had its tables at opening was cut to nothing since."""
_HEADER_BYTES = 100
_JOURNAL_AT = slice(18, 20)

_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_TRUNCATE}
_READ_ONLY = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}


def connect(path: Path, *, writing: bool, create: bool = False) -> Connection:
    """Open a database file, with every setting a book is used under.

    Args:
        path: Absolute path.
        writing: False opens it so that nothing can be written, by nobody.
        create: Make the file when it is missing; otherwise that is an error.

    Raises:
        EnvironmentFault: One of those that `translated` speaks of.
    """
    mode = "rwc" if create else "rw" if writing else "ro"
    if not writing and _is_logged(path):
        mode += "&immutable=1"  # else the driver puts two files beside it even to read
    with translated(path):
        connection = sqlite3.connect(
            f"{_address(path)}?mode={mode}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,  # transactions are begun by us, where they can be seen
            check_same_thread=False,  # the book itself lets one thread in at a time
        )
        try:
            _set_up(connection)
        except UnicodeDecodeError as error:  # the driver cannot even say what is wrong
            connection.close()
            raise BookDamaged("book.damaged", path=str(path)) from error
        except sqlite3.Error:
            connection.close()
            raise
    return connection


def in_memory() -> Connection:
    """An empty database that is gone when closed."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _set_up(connection)
    return connection


def use_rollback_journal(connection: Connection) -> None:
    """Keep the journal of a change in a file that is gone when the change is done.

    A log of the other kind cannot be read from a read-only folder, and is lost when one file of
    three is copied.
    """
    connection.execute("PRAGMA journal_mode = DELETE")


def _set_up(connection: Connection) -> None:
    for setting in (
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",  # nothing personal in the system's temporary folder
        "secure_delete = ON",  # what is removed is overwritten
        "synchronous = FULL",
    ):
        connection.execute(f"PRAGMA {setting}")


def _is_logged(path: Path) -> bool:
    """Whether another program left the file set to keep a log beside it, and there is none."""
    try:
        if path.with_name(f"{path.name}-wal").exists():
            return False
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)[_JOURNAL_AT] == b"\2\2"
    except OSError:
        return False


def _address(path: Path) -> str:
    """A file address in which no character of the path has a meaning of its own."""
    text = os.fsencode(path.as_posix())
    return "file://" + ("" if text.startswith(b"/") else "/") + quote(text)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn the driver's errors about ``path`` into ours.

    Errors that only a fault of ours can cause (a broken constraint, a wrong statement) pass as
    they are.

    Raises:
        BookBusy: Another program is writing.
        BookReadOnly: The book or its folder cannot be written.
        DiskFull: There is no room left.
        BookForeign: It is no database.
        BookDamaged: It contradicts itself.
        BookFault: The disk failed in another way.
    """
    try:
        yield
    except sqlite3.Error as error:
        ours = _ours(error, path)
        if ours is None:
            raise
        raise ours from error


_CLOSED = "closed database"
"""Stands in what the driver says where it is asked for something after the book was closed."""


def _ours(error: sqlite3.Error, path: Path) -> EnvironmentFault | None:
    extended = getattr(error, "sqlite_errorcode", None)
    if not isinstance(extended, int):
        return _of_the_driver(error, path)
    code, where = extended & 0xFF, str(path)
    if code in _BUSY:
        return BookBusy("book.busy", path=where, holder="", since="")
    if code in _FULL or extended in _FULL:
        return DiskFull("disk.full", path=where)
    if code in _READ_ONLY:
        return BookReadOnly("book.read_only", path=where)
    if code == sqlite3.SQLITE_NOTADB:
        return BookForeign("book.foreign", path=where)
    if code == sqlite3.SQLITE_CORRUPT or str(error).startswith(_EMPTIED):
        return BookDamaged("book.damaged", path=where)
    if code in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_NOLFS}:
        return BookFault("book.disk_error", path=where, detail=error.sqlite_errorname)
    return None


def _of_the_driver(error: sqlite3.Error, path: Path) -> EnvironmentFault | None:
    """Of the driver's own errors: a book closed under another thread, and text that is no text."""
    if isinstance(error, sqlite3.ProgrammingError) and _CLOSED in str(error):
        return BookFault("book.closed", path=str(path))
    is_text = isinstance(error, sqlite3.OperationalError)
    return BookDamaged("book.damaged", path=str(path)) if is_text else None


@contextmanager
def transaction(connection: Connection, *, writing: bool) -> Iterator[None]:
    """Run a block as one transaction: kept whole when it ends well, else as if never begun.

    Args:
        connection: With no transaction open.
        writing: Takes the right to write at once, so that it cannot be refused half-way.
    """
    connection.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
    try:
        yield
        if connection.in_transaction:
            connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def is_whole(connection: Connection, path: Path) -> bool:
    """Whether the file is as long as it says; missing bytes at its end read as zeros otherwise.

    Args:
        connection: To the file, with no transaction open.
        path: The file.
    """
    with transaction(connection, writing=False):  # nobody can make it shorter meanwhile
        said = number(connection, "page_count") * number(connection, "page_size")
        return path.stat().st_size >= said


def is_sound(connection: Connection, *, thorough: bool) -> bool:
    """Whether the database agrees with itself.

    Args:
        connection: What to check.
        thorough: Compare the indexes with the tables too; some fifteen times slower.
    """
    check = "integrity_check" if thorough else "quick_check"
    try:
        answers = connection.execute(f"PRAGMA {check}(1)").fetchall()
        strays = connection.execute("PRAGMA foreign_key_check").fetchone() if thorough else None
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {
            sqlite3.SQLITE_CORRUPT,
            sqlite3.SQLITE_NOTADB,
        }:
            return False
        raise
    return answers == [("ok",)] and strays is None


def number(connection: Connection, pragma: str) -> int:
    """A number that the database keeps about itself, such as ``user_version``."""
    (value,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(value)
