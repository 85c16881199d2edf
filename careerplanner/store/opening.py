"""How a book is made and opened, in an order that can lose nothing.

Lock, read the version, refuse a newer one, check, back up, migrate, check again; only then may
anything else be done. What an open book can do is ``book``.
"""

from __future__ import annotations

import stat
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from careerplanner.errors import (
    BookDamaged,
    BookFault,
    BookForeign,
    BookNewer,
    BookReadOnly,
    FileFault,
)
from careerplanner.store import driver
from careerplanner.store.files import copy_database, growing, refuse_existing
from careerplanner.store.locking import BookLock
from careerplanner.store.mapping import entity_tables
from careerplanner.store.migrations import APPLICATION_ID, CURRENT, migrate
from careerplanner.store.reading import book_facts

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from careerplanner.domain.ids import IdMaker
    from careerplanner.store.driver import Connection

_HEADER_BYTES = 100
_APPLICATION_ID_AT = slice(68, 72)
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_OWN_TABLES = {
    "book",
    "pack",
    "content",
    "thumbnail",
    "change_group",
    "change_log",
    "erasure",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """An open file that has passed every check.

    Attributes:
        connection: To the file, or to a copy in memory of one that must not be written.
        lock: Held lock; None when opened to read.
    """

    connection: Connection
    lock: BookLock | None


def create_file(path: Path, kind: str, make_id: IdMaker, now: Callable[[], datetime]) -> None:
    """Make an empty book.

    Args:
        path: Where; resolved.
        kind: "worker" or "team".
        make_id: Gives the ids of the book and of this copy of it.
        now: The time, UTC.

    Raises:
        FileFault: "book.exists".
        FolderNotWritable: Nothing can be written there.
        DiskFull: There is no room.
    """
    refuse_existing(path)
    with growing(path) as part, ExitStack() as closing, driver.translated(path):
        connection = driver.connect(part, writing=True, create=True)
        closing.callback(connection.close)
        driver.use_rollback_journal(connection)
        migrate(connection)
        connection.execute(
            "INSERT INTO book (one, id, kind, replica, created) VALUES (1, ?, ?, ?, ?)",
            (make_id(), kind, make_id(), now().astimezone(UTC).isoformat()),
        )


def open_file(path: Path, *, read_only: bool, now: Callable[[], datetime], backups: Path) -> Opened:
    """Open a book in the order above.

    Args:
        path: The book; resolved.
        read_only: Open it to read, with no lock and nothing written.
        now: The time, UTC.
        backups: Folder for the copy that is made before a migration.

    Raises:
        FileFault: "book.missing".
        BookFault: One of those of `driver.translated`, or BookNewer.
        DiskFull: There is no room.
        FolderNotWritable: The copy could not be made.
    """
    check_header(path)
    if read_only:
        return Opened(_open_to_read(path), None)
    with ExitStack() as on_failure:
        lock = BookLock.take(path, now())
        on_failure.callback(lock.release)
        with driver.translated(path):
            connection = driver.connect(path, writing=True)
            on_failure.callback(connection.close)
            version = checked_version(connection, path)
            driver.use_rollback_journal(connection)
            if version < CURRENT:
                copy_database(connection, path, _before_migration(path, backups, version, now()))
                migrate(connection)
            _check_tables(connection, path)
        on_failure.pop_all()
    return Opened(connection, lock)


def _open_to_read(path: Path) -> Connection:
    with ExitStack() as on_failure, driver.translated(path):
        try:
            connection = driver.connect(path, writing=False)
            on_failure.callback(connection.close)
            with driver.translated(path):
                version = checked_version(connection, path)
        except BookReadOnly as error:
            # Someone was cut off while writing, and putting that right needs writing.
            raise BookReadOnly("book.needs_repair", path=str(path)) from error
        if version < CURRENT:
            connection = _migrated_in_memory(connection)
            on_failure.callback(connection.close)
        _check_tables(connection, path)
        on_failure.pop_all()
    return connection


def _migrated_in_memory(connection: Connection) -> Connection:
    """An older book that may not be written, as it reads today."""
    copy = driver.in_memory()
    connection.backup(copy)
    connection.close()
    migrate(copy)
    return copy


def check_header(path: Path) -> None:
    """See from a file's first bytes that it is a book, without any driver touching it.

    Raises:
        FileFault: "book.missing".
        BookForeign: It is something else; also when it is empty.
        BookFault: "book.unreadable".
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for its writer
            raise BookForeign("book.foreign", path=str(path))
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileFault("book.missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise BookFault("book.unreadable", path=str(path)) from error
    ours = APPLICATION_ID.to_bytes(4, "big")
    if not header.startswith(driver.MAGIC) or header[_APPLICATION_ID_AT] != ours:
        raise BookForeign("book.foreign", path=str(path))


def checked_version(connection: Connection, path: Path) -> int:
    """Read the schema of an open book, and see that this program can use it.

    Raises:
        BookNewer: A newer program made it.
        BookDamaged: It contradicts itself.
    """
    version = driver.number(connection, "user_version")
    if version > CURRENT:
        raise BookNewer("book.newer", path=str(path), version=version, known=CURRENT)
    whole = version > 0 and driver.is_whole(connection, path)
    if not whole or not driver.is_sound(connection, thorough=False):
        raise BookDamaged("book.damaged", path=str(path))
    return version


def _check_tables(connection: Connection, path: Path) -> None:
    there = {name for (name,) in connection.execute(_TABLES)}
    needed = _OWN_TABLES | {table.table for table in entity_tables().values()}
    if not needed <= there:
        raise BookDamaged("book.damaged", path=str(path))
    book_facts(connection, path)


def _before_migration(path: Path, backups: Path, version: int, now: datetime) -> Path:
    """A name for the copy of a book of an older schema, which no other file has."""
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    wanted = backups / f"{path.stem}.schema-{version}.{stamp}{path.suffix}"
    count = 1
    while wanted.exists():
        count += 1
        wanted = backups / f"{path.stem}.schema-{version}.{stamp}-{count}{path.suffix}"
    return wanted
