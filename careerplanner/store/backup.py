"""Copies of a book for the day it is lost: made whole, proven, thinned out with age.

The copy before a migration is made by ``opening`` and never thinned. Where copies lie is the
caller's choice; several books may share a folder.
"""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from careerplanner.errors import BookFault, FileFault
from careerplanner.store import driver
from careerplanner.store.files import copy_database, filing
from careerplanner.store.locking import BookLock
from careerplanner.store.opening import check_header, checked_version
from careerplanner.store.reading import book_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from careerplanner.store.bookfile import BookFile

KEEP_LATEST = 10
KEEP_WEEKS = 52
KEEP_BYTES = 4_000_000_000
"""Most bytes of all copies of a book together: files kept as evidence are in each of them."""
KEEP_ALWAYS = 3
"""How many of the latest stay however large they are."""
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"\.(?P<book>[0-9a-f]{8})\.(?P<stamp>\d{8}T\d{6}Z)(?:-\d+)?$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a book.

    Attributes:
        path: The file; opens like any book.
        time: When it was made, UTC, to the second.
        size: Length of the file in bytes.
    """

    path: Path
    time: datetime
    size: int = 0


def backup(book: BookFile, folder: Path, now: Callable[[], datetime]) -> Path:
    """Copy a book as it is now, prove the copy, and take away copies that are too many.

    Kept are the latest ten, and of those before them the last of each week of a year, as far as
    all of them together are not too large; the latest three stay in any case.

    Args:
        book: Open, for writing or reading.
        folder: Where copies go; made when missing.
        now: Gives the time in UTC.

    Returns:
        The new copy.

    Raises:
        BookDamaged: The book fails its whole check; nothing was copied or taken away.
        FolderNotWritable: Nothing can be written there.
        DiskFull: There is no room; nothing was taken away.
    """
    target = _free_name(book, folder, now().astimezone(UTC))
    book.copy_to(target)
    for old in too_many(backups_of(book, folder)):
        old.path.unlink(missing_ok=True)
    return target


def backup_if_changed(book: BookFile, folder: Path, now: Callable[[], datetime]) -> Path | None:
    """Copy a book unless the latest copy says the same; meant for when a book is opened.

    Args:
        book: Open.
        folder: Where copies go.
        now: Gives the time in UTC.

    Returns:
        The new copy, or None when none was needed.

    Raises:
        BookDamaged: As `backup`.
        FolderNotWritable: As `backup`.
        DiskFull: As `backup`.
    """
    made = backups_of(book, folder)
    if made and _revision(made[0].path) == book.facts.revision:
        return None
    return backup(book, folder, now)


def start_anew(book: BookFile, folder: Path, now: Callable[[], datetime]) -> Path:
    """Make a new copy, then take away every older one: they hold whoever was erased since.

    Args:
        book: Open.
        folder: Where copies lie.
        now: Gives the time in UTC.

    Returns:
        The only copy left, less those made before a migration, which are the caller's to judge.

    Raises:
        BookDamaged: As `backup`.
        FolderNotWritable: As `backup`, or an old copy cannot be taken away.
        DiskFull: As `backup`.
    """
    older = backups_of(book, folder)
    made = backup(book, folder, now)
    for old in older:
        with filing(old.path):
            old.path.unlink(missing_ok=True)
    return made


def restore(copy: Path, path: Path, now: Callable[[], datetime]) -> Path | None:
    """Put a copy where a book was lost or damaged; what lies there is set aside, not deleted.

    Args:
        copy: A copy of the book; stays as it is.
        path: Where the book belongs.
        now: Gives the time in UTC.

    Returns:
        Where the damaged file is now, or None when there was none.

    Raises:
        FileFault: "book.missing": there is no such copy.
        BookBusy: Somebody has the book open.
        BookFault: The copy is no book, a damaged one, or newer; nothing was changed.
        FolderNotWritable: Nothing can be written there.
        DiskFull: There is no room; nothing was changed.
    """
    where = path.resolve()
    check_header(copy)
    with ExitStack() as closing:
        closing.callback(BookLock.take(where, now()).release)
        with driver.translated(copy):
            connection = driver.connect(copy, writing=False)
            closing.callback(connection.close)
            checked_version(connection, copy)
        fresh = where.with_name(f".{where.name}.restored")
        fresh.unlink(missing_ok=True)
        copy_database(connection, copy, fresh)
        closing.callback(lambda: fresh.unlink(missing_ok=True))
        with filing(where):
            aside = _set_aside(where, now().astimezone(UTC))
            fresh.replace(where)
    return aside


def backups_of(book: BookFile, folder: Path) -> tuple[Backup, ...]:
    """The copies of a book in a folder, the newest first, whatever the book was called then."""
    return _listed(folder, book.facts.id[:8])


def backups_like(path: Path, folder: Path) -> tuple[Backup, ...]:
    """The copies of a book that can no longer be opened, found by its name, the newest first."""
    return tuple(one for one in _listed(folder, None) if _NAME.sub("", one.path.stem) == path.stem)


def too_many(copies: Iterable[Backup]) -> tuple[Backup, ...]:
    """Which copies of one book need not be kept any longer.

    Args:
        copies: All of them, the newest first.
    """
    weeks: set[tuple[int, int]] = set()
    gone: list[Backup] = []
    kept, size = 0, 0
    for number, one in enumerate(copies):
        week = one.time.isocalendar()[:2]
        is_old = number >= KEEP_LATEST
        too_large = kept >= KEEP_ALWAYS and size + one.size > KEEP_BYTES
        if too_large or (is_old and (week in weeks or len(weeks) == KEEP_WEEKS)):
            gone.append(one)
            continue
        kept, size = kept + 1, size + one.size
        if is_old:
            weeks.add(week)
    return tuple(gone)


def _listed(folder: Path, book: str | None) -> tuple[Backup, ...]:
    found: list[Backup] = []
    for path in folder.iterdir() if folder.is_dir() else ():
        name = _NAME.search(path.stem)
        if name and (book is None or name["book"] == book) and not path.name.startswith("."):
            time = datetime.strptime(name["stamp"], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path, time, _size(path)))
    return tuple(
        sorted(found, key=lambda one: (one.time, len(one.path.stem), one.path), reverse=True)
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # gone meanwhile
        return 0


def _set_aside(path: Path, now: datetime) -> Path | None:
    """Rename a book and the journal that belongs to it."""
    if not path.exists():
        return None
    start, count = f"{path.stem}.set-aside.{now.strftime(_STAMP)}", 1
    aside = path.with_name(f"{start}{path.suffix}")
    while aside.exists():
        count += 1
        aside = path.with_name(f"{start}-{count}{path.suffix}")
    path.rename(aside)
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists():  # left there, it would be played back into the restored book
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    return aside


def _free_name(book: BookFile, folder: Path, now: datetime) -> Path:
    start = f"{book.path.stem}.{book.facts.id[:8]}.{now.strftime(_STAMP)}"
    target, count = folder / f"{start}{book.path.suffix}", 1
    while target.exists():
        count += 1
        target = folder / f"{start}-{count}{book.path.suffix}"
    return target


def _revision(path: Path) -> int:
    """How often the book had been written when a copy was made; -1 when it cannot be told."""
    try:
        check_header(path)
        with ExitStack() as closing, driver.translated(path):
            connection = driver.connect(path, writing=False)
            closing.callback(connection.close)
            return book_facts(connection, path).revision
    except (BookFault, FileFault):
        return -1
