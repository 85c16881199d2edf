"""Where files go: what may be replaced by a paper or a record, and what never is."""

from __future__ import annotations

import errno
import stat
from typing import TYPE_CHECKING

from careerplanner.errors import FileFault, FolderNotWritable

if TYPE_CHECKING:
    from pathlib import Path

BOOK_SUFFIX = ".careerbook"
_BOOK_BEGINS = b"SQLite format 3\0"


def refuse_unfit(path: Path) -> None:
    """Refuse to put a file where something stands that must not be lost.

    Raises:
        FileFault: A folder, a device, a pipe, a book or another database stands there.
        FolderNotWritable: A link leads in a circle.
    """
    try:
        kind = path.stat().st_mode
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.ELOOP:
            raise FolderNotWritable("file.not_writable", path=str(path)) from error
        return  # nothing there, or nothing that can be read: writing will say what is wrong
    if stat.S_ISDIR(kind):
        raise FileFault("file.is_folder", path=str(path))
    if not stat.S_ISREG(kind):
        raise FileFault("file.not_plain", path=str(path))
    if _begins(path) == _BOOK_BEGINS:
        raise FileFault("file.is_book", path=str(path))


def refuse_same(path: Path, source: Path) -> None:
    """Refuse to put a file in the place of the one it is made from.

    Raises:
        FileFault: They are one.
    """
    try:
        same = path.samefile(source)
    except (OSError, ValueError):
        return
    if same:
        raise FileFault("file.is_source", path=str(path))


def _begins(path: Path) -> bytes:
    try:
        with path.open("rb") as there:
            return there.read(len(_BOOK_BEGINS))
    except OSError:
        return b""
