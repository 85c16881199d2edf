"""Who has a book open for writing: one program at a time, and the next one is told who.

The operating system's own lock on a small file beside the book decides, and goes with the
program however that ends; what is written in the file only names the holder. Reading a book
needs no lock.
"""

from __future__ import annotations

import errno
import getpass
import json
import os
import platform
import sys
import time
from dataclasses import asdict, dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from careerplanner.errors import BookBusy, BookReadOnly, DiskFull

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_TRIES = 4
_PAUSE = 0.05
_MOST_BYTES = 4096
_LOCKED_BYTE = 1 << 30  # far behind the text: Windows lets nobody read a locked byte
_NO_ROOM = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT} if sys.platform != "win32" else {errno.ENOSPC}
_HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}


@dataclass(frozen=True, slots=True)
class Holder:
    """The program that has a book open for writing.

    Attributes:
        user: Name of the system's user, or "".
        host: Name of the computer, or "".
        since: When it opened the book, UTC, ISO 8601.
        pid: Number of its process.
    """

    user: str
    host: str
    since: str
    pid: int

    @property
    def words(self) -> str:
        """User and computer as one name, such as ``ann@office-2``; may be ""."""
        return "@".join(part for part in (self.user, self.host) if part)


def lock_file(book: Path) -> Path:
    """Where the lock of a book lies: beside it, hidden on most systems."""
    return book.with_name(f".{book.name}.lock")


class BookLock:
    """A held lock. Let it go with `release`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, book: Path, now: datetime) -> BookLock:
        """Take the lock of a book.

        Args:
            book: Path of the book, resolved.
            now: What the next program is told as the time of opening.

        Raises:
            BookBusy: Another program has it; ``holder`` and ``since`` say who and from when.
            BookReadOnly: No file can be written beside the book.
            DiskFull: There is no room for it.
        """
        path = lock_file(book)
        for attempt in range(_TRIES):
            descriptor = _open(path, book)
            # A reader looks by taking the lock for an instant, so one refusal proves nothing.
            if _try_lock(descriptor) and _is_still(path, descriptor):
                try:
                    _sign(descriptor, now)
                except OSError as error:
                    _remove(path)
                    os.close(descriptor)
                    raise _ours(error, book) from error
                return cls(path, descriptor)
            os.close(descriptor)
            if attempt + 1 < _TRIES:
                time.sleep(_PAUSE)
        holder = _read(path) or Holder("", "", "", 0)
        raise BookBusy("book.busy", path=str(book), holder=holder.words, since=holder.since)

    def release(self) -> None:
        """Let the lock go and take its file away; twice does no harm."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        if sys.platform == "win32":
            os.close(descriptor)
            _remove(self._path)
        else:
            _remove(self._path)  # before letting go, or the next program's file would vanish
            os.close(descriptor)


def holder_of(book: Path) -> Holder | None:
    """Who has the book open for writing at this moment, or None when nobody has.

    Args:
        book: Path of the book, resolved.
    """
    path = lock_file(book)
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:
        return None
    try:
        if _try_lock(descriptor):
            return None  # left behind by a program that ended without a word
    finally:
        os.close(descriptor)
    return _read(path) or Holder("", "", "", 0)


def _open(path: Path, book: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise _ours(error, book) from error


def _ours(error: OSError, book: Path) -> DiskFull | BookReadOnly:
    if error.errno in _NO_ROOM:
        return DiskFull("disk.full", path=str(book))
    return BookReadOnly("book.read_only", path=str(book))


def _try_lock(descriptor: int) -> bool:
    """Take the system's lock if it is free; it goes when the descriptor is closed."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # A file system without locks: the database's own are all there is.
        return error.errno not in _HELD
    return True


def _is_still(path: Path, descriptor: int) -> bool:
    """Whether the locked file is the one that lies there, not one its holder took away."""
    if sys.platform == "win32":
        return True  # an open file cannot be taken away there
    try:
        there = path.stat()
    except OSError:
        return False
    mine = os.fstat(descriptor)
    return (there.st_dev, there.st_ino) == (mine.st_dev, mine.st_ino)


def _sign(descriptor: int, now: datetime) -> None:
    holder = Holder(
        _user(), platform.node(), now.astimezone(UTC).isoformat(timespec="seconds"), os.getpid()
    )
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(asdict(holder)).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user: a container, a service
        return ""


def _read(path: Path) -> Holder | None:
    try:
        with path.open("rb") as file:
            given = json.loads(file.read(_MOST_BYTES))
        return Holder(
            str(given["user"]), str(given["host"]), str(given["since"]), int(given["pid"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # an empty lock is free for the next program to take
