"""Where files go: a book is never overwritten by a paper or by a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import FileFault

if TYPE_CHECKING:
    from pathlib import Path

BOOK_SUFFIX = ".careerbook"
_BOOK_BEGINS = b"SQLite format 3\0"


def refuse_book(path: Path) -> None:
    """Refuse to write a file where a book lies.

    Raises:
        FileFault: There is a book, or another database.
    """
    try:
        with path.open("rb") as there:
            begins = there.read(len(_BOOK_BEGINS))
    except (OSError, ValueError):
        return  # nothing there, or nothing that can be read: writing will say what is wrong
    if begins == _BOOK_BEGINS:
        raise FileFault("file.is_book", path=str(path))
