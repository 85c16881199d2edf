"""Content of files that are evidence, as an open book gives it and lets it go for good.

How it is kept is ``contents``; what else a book does is ``book``.
"""

from __future__ import annotations

from careerplanner.errors import UserError
from careerplanner.store import contents
from careerplanner.store.bookfile import BookFile


class BookContents(BookFile):
    """An open book, as far as the files in it go."""

    def content(self, digest: str) -> bytes | None:
        """The content of a file that is evidence, or None where the book has never had it.

        Args:
            digest: As the evidence names it.

        Raises:
            ContentDamaged: It is no longer what was kept; the rest of the book is.
        """
        with self._reading():
            return contents.read(self._connection, digest, self.path)

    def thumbnail(self, digest: str) -> bytes | None:
        """The small picture of a file that is evidence, or None."""
        with self._reading():
            return contents.read_thumbnail(self._connection, digest)

    def has_content(self, digest: str) -> bool:
        """Whether the book has the content with this digest; cheap, nothing of it is read."""
        with self._reading():
            return contents.is_kept(self._connection, digest)

    def contents_size(self) -> int:
        """How many bytes the files kept as evidence have together, each counted once."""
        with self._reading():
            return contents.size_of_all(self._connection)

    def forget_content(self, digest: str) -> bool:
        """Remove the content of a file for good, out of the bytes of the book; not undoable.

        For what should never have been kept, such as a picture of somebody supported: the log
        still says that there was evidence with it, but undo brings that back without its file.
        Copies made before still hold it: see `backup.start_anew`.

        Args:
            digest: Which.

        Returns:
            Whether the book had it.

        Raises:
            UserError: "content.in_use": evidence of somebody has it now; nothing was changed.
            BookFault: The book cannot be written; nothing was changed.
            DiskFull: There is no room; bytes that could not be overwritten are when the book is
                next opened.
        """
        with self._writing(alone=True):
            if contents.is_used(self._connection, digest):
                raise UserError("content.in_use")
            was_kept = contents.is_kept(self._connection, digest)
            contents.forget(self._connection, digest)
            self._connection.execute("UPDATE book SET vacuum_due = 1")
        self.compact()
        return was_kept

    def contents_left_behind(self) -> tuple[int, int]:
        """How many files no evidence has now, which undo may bring back, and their bytes."""
        with self._reading():
            sizes = [size for _digest, size in contents.left_behind(self._connection)]
        return len(sizes), sum(sizes)

    def forget_left_behind(self) -> int:
        """Remove every file that no evidence has now, as `forget_content` does one.

        Returns:
            How many there were.

        Raises:
            BookFault: The book cannot be written; nothing was changed.
            DiskFull: There is no room; bytes that could not be overwritten are when the book is
                next opened.
        """
        with self._writing(alone=True):
            gone = contents.left_behind(self._connection)
            for digest, _size in gone:
                contents.forget(self._connection, digest)
            self._connection.execute("UPDATE book SET vacuum_due = 1")
        self.compact()
        return len(gone)
