"""Files that appear whole or not at all: a new book, a backup, a moved book."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import BookDamaged, BookFault, DiskFull, FileFault, FolderNotWritable
from careerplanner.store import driver
from careerplanner.store.migrations import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.store.driver import Connection

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.ENOTDIR, errno.EEXIST}


def resolved(path: Path | str) -> Path:
    """The place a name leads to, links followed.

    Raises:
        BookFault: "book.unreadable": it leads nowhere, such as a link to itself.
    """
    try:
        return Path(path).resolve()
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: Python before 3.13
        raise BookFault("book.unreadable", path=str(path)) from error


@contextmanager
def growing(target: Path) -> Iterator[Path]:
    """A file to fill that becomes ``target`` when the block ends well, else vanishes.

    Args:
        target: Where it shall be; its folder is made when missing.

    Yields:
        An empty file beside it.

    Raises:
        FileFault: "book.exists": there is a file already; it is left alone.
        FolderNotWritable: Nothing can be written there.
        DiskFull: There is no room.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        with filing(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)  # what a program that was killed left behind
            refuse_existing(target)
            part.touch()  # says here, not half-way, that nothing can be written
        yield part
        with filing(target):
            _sync(part)
            _claim(target)
            try:
                part.replace(target)
            except OSError:
                target.unlink(missing_ok=True)
                raise
            _sync(target.parent)
    finally:
        for left in (part, part.with_name(f"{part.name}-journal")):
            with suppress(OSError):  # where nothing can be taken away, nothing was put
                left.unlink(missing_ok=True)


def refuse_existing(target: Path) -> None:
    """Raise FileFault "book.exists" when there is anything at ``target``.

    Raises:
        FolderNotWritable: Nobody can look there, or no file can have that name.
    """
    with filing(target):
        if target.exists() or target.is_symlink():
            raise FileFault("book.exists", path=str(target))


def _claim(target: Path) -> None:
    """Take a name with an empty file: replacing would not notice a file made meanwhile."""
    try:
        with target.open("xb"):
            pass
    except FileExistsError as error:
        raise FileFault("book.exists", path=str(target)) from error


@contextmanager
def filing(target: Path) -> Iterator[None]:
    """Turn the system's errors about writing ``target`` into ours.

    Raises:
        DiskFull: There is no room.
        FolderNotWritable: Anything else that keeps a file from being written there.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull("disk.full", path=str(target)) from error
        if error.errno in _NO_NAME:
            raise FolderNotWritable("file.not_writable", path=str(target)) from error
        raise FolderNotWritable("folder.not_writable", folder=str(target.parent)) from error


def copy_database(connection: Connection, source: Path, target: Path) -> None:
    """Copy an open book to a new file and prove the copy.

    Args:
        connection: The open book, with no transaction of its own.
        source: Its path, for what is said when it is damaged.
        target: The new file.

    Raises:
        BookDamaged: The copy fails the whole check, so the book would too. No copy is left.
        FileFault: "book.exists".
        DiskFull: There is no room.
        FolderNotWritable: Nothing can be written there.
    """
    with growing(target) as part:
        with driver.translated(part):
            copy = driver.connect(part, writing=True, create=True)
        try:
            with driver.translated(source):
                connection.backup(copy)
                if driver.number(copy, "application_id") != APPLICATION_ID or not driver.is_sound(
                    copy, thorough=True
                ):
                    raise BookDamaged("book.damaged", path=str(source))
        finally:
            copy.close()


def _sync(path: Path) -> None:
    """Have the disk keep what was written; a folder cannot be asked everywhere."""
    try:
        descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    except OSError:
        if path.is_dir():
            return
        raise
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
