"""A book goes to another place: copied, proven, and only then gone from the old one."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.errors import BookDamaged
from careerplanner.store import driver
from careerplanner.store.files import filing, growing, refuse_existing, resolved
from careerplanner.store.locking import BookLock
from careerplanner.store.opening import check_header, checked_version

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class MovedBook:
    """Where a book is now.

    Attributes:
        path: The new file, proven.
        old_left: Whether the old file could not be taken away, so that there are two.
    """

    path: Path
    old_left: bool


def move(path: Path | str, new_path: Path | str, now: Callable[[], datetime]) -> MovedBook:
    """Move a book that nobody has open, or give it another name.

    Args:
        path: The book.
        new_path: A file that is not there yet; its folder is made when missing.
        now: Gives the time in UTC.

    Raises:
        FileFault: "book.missing", or "book.exists" for the new place.
        BookBusy: Somebody has it open.
        BookReadOnly: It lies where nothing can be written.
        BookForeign: It is no book of ours.
        BookDamaged: It, or what arrived, is not sound; the old file is as it was.
        BookNewer: A newer program made it.
        FolderNotWritable: Nothing can be written in the new place.
        DiskFull: There is no room in the new place.
    """
    old, new = resolved(path), resolved(new_path)
    check_header(old)
    refuse_existing(new)
    with ExitStack() as closing:
        closing.callback(BookLock.take(old, now()).release)
        _settle(old)
        with growing(new) as part, filing(new):
            shutil.copyfile(old, part)
            if _digest(part) != _digest(old):
                raise BookDamaged("book.damaged", path=str(old))
        return MovedBook(new, old_left=not _take_away(old))


def _settle(path: Path) -> None:
    """Finish or take back what a cut-off program left, and see that the book is sound."""
    with ExitStack() as closing, driver.translated(path):
        connection = driver.connect(path, writing=True)
        closing.callback(connection.close)
        checked_version(connection, path)
        driver.use_rollback_journal(connection)
        # Writing is what takes away a journal that was begun and says nothing yet.
        with driver.transaction(connection, writing=True):
            connection.execute("UPDATE book SET revision = revision + 1")


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def _take_away(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True
