"""An open book as a file: made, opened, copied, closed; one thread in at a time.

What a book says and what may be done to it is ``book``.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, Self

from careerplanner.errors import BookReadOnly
from careerplanner.store import contents, driver, erasing, opening, reading
from careerplanner.store.files import copy_database, resolved
from careerplanner.store.locking import holder_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType

    from careerplanner.domain.ids import IdMaker
    from careerplanner.store.driver import Connection
    from careerplanner.store.locking import BookLock, Holder
    from careerplanner.store.reading import BookFacts

BookKind = Literal["worker", "team"]


class BookFile:
    """One open file, and the one way in for reading and for writing.

    May be used from several threads; one at a time gets in.

    Attributes:
        path: The file.
        kind: "worker" (one person) or "team".
        read_only: Whether nothing can be written.
        holder: The program that has the book open for writing, when this one reads beside it;
            None otherwise.
    """

    def __init__(
        self,
        path: Path,
        opened: opening.Opened,
        make_id: IdMaker,
        now: Callable[[], datetime],
    ) -> None:
        self.path = path
        self.holder: Holder | None = None if opened.lock else holder_of(path)
        self._connection: Connection = opened.connection
        self._lock: BookLock | None = opened.lock
        self._make_id = make_id
        self._now = now
        self._guard = threading.RLock()
        self._is_acting = False
        self.kind: BookKind = "team" if self.facts.kind == "team" else "worker"

    @classmethod
    def create(
        cls, path: Path | str, kind: BookKind, make_id: IdMaker, now: Callable[[], datetime]
    ) -> Self:
        """Make an empty book and open it.

        Args:
            path: A file that is not there yet; its folder is made when missing.
            kind: "worker" for one person, "team" for any number.
            make_id: Where ids come from.
            now: Gives the time in UTC.

        Raises:
            FileFault: "book.exists".
            FolderNotWritable: Nothing can be written there.
            DiskFull: There is no room.
        """
        where = resolved(path)
        opening.create_file(where, kind, make_id, now)
        return cls.open(where, now=now, make_id=make_id)

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        read_only: bool = False,
        now: Callable[[], datetime],
        make_id: IdMaker,
        backups: Path | None = None,
    ) -> Self:
        """Open a book.

        Args:
            path: The file.
            read_only: Open it to read only, beside whoever writes and in folders that cannot be
                written.
            now: Gives the time in UTC.
            make_id: Where ids come from.
            backups: Folder for a copy of the book before it is brought up to date; None for
                `backups_beside`.

        Raises:
            FileFault: "book.missing".
            BookBusy: Another program has it; ``holder`` and ``since`` say who and from when.
                It can still be opened with ``read_only``.
            BookReadOnly: It can be opened with ``read_only`` at most.
            BookNewer: A newer program made it.
            BookForeign: It is no book of ours; it was not touched.
            BookDamaged: It contradicts itself; it was not touched.
            DiskFull: There is no room.
        """
        where = resolved(path)
        folder = backups or backups_beside(where)
        opened = opening.open_file(where, read_only=read_only, now=now, backups=folder)
        book = cls(where, opened, make_id, now)
        if opened.lock and book.facts.vacuum_due:
            book.compact()  # the program ended between erasing someone and this
        return book

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go; twice does no harm."""
        with self._guard:
            self._connection.close()
            if self._lock is not None:
                self._lock.release()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._lock is None

    @property
    def facts(self) -> BookFacts:
        """What the book says about itself now.

        Raises:
            BookDamaged: It says nothing.
        """
        with self._reading():
            return reading.book_facts(self._connection, self.path)

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the book as it is now.

        Args:
            target: A file that is not there yet.

        Raises:
            FileFault: "book.exists".
            BookDamaged: The book fails its whole check; no copy is left.
            FolderNotWritable: Nothing can be written there.
            DiskFull: There is no room.
        """
        with self._guard:
            copy_database(self._connection, self.path, target)

    def compact(self) -> None:
        """Write the file anew, so that nothing of what was removed is left in it.

        Content of files that neither evidence nor the log refers to goes too.

        Raises:
            BookFault: The book cannot be written.
            DiskFull: There is no room.
        """
        with self._guard, driver.translated(self.path):
            with driver.transaction(self._connection, writing=True):
                contents.collect(self._connection)
            erasing.vacuum(self._connection)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Lets one thread read, and all it reads be of one moment."""
        with self._guard, driver.translated(self.path):
            if self._is_acting:  # an action of this thread reads what it wrote
                yield
                return
            with driver.transaction(self._connection, writing=False):
                yield

    @contextmanager
    def _writing(self, *, alone: bool = False) -> Iterator[None]:
        """Lets one thread write, wholly or not at all; within an action it is part of that.

        ``alone`` says that it may be no part of another.
        """
        if self.read_only:
            holder = self.holder.words if self.holder else ""
            raise BookReadOnly("book.read_only", path=str(self.path), holder=holder)
        with self._guard, driver.translated(self.path):
            if self._is_acting:
                if alone:
                    msg = "an action within an action"
                    raise RuntimeError(msg)
                yield
                return
            with driver.transaction(self._connection, writing=True):
                self._is_acting = True
                try:
                    yield
                finally:
                    self._is_acting = False
                if self._connection.in_transaction:
                    self._connection.execute("UPDATE book SET revision = revision + 1")


def backups_beside(path: Path) -> Path:
    """The folder for copies of a book when the caller names none: beside the book."""
    return path.with_name(f"{path.stem}-backups")
