"""What one command works with: the arguments, the language, the pack when it is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.errors import UserError
from careerplanner.services.book import books
from careerplanner.services.framework import frameworks
from careerplanner.services.record import records
from careerplanner.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from careerplanner.cli.console import Console
    from careerplanner.domain.record import Record
    from careerplanner.i18n.catalogue import Catalogue, Catalogues
    from careerplanner.i18n.language import Language
    from careerplanner.services.exchange.transfer import ImportReport
    from careerplanner.services.wording import Wording


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a question is about.

    Attributes:
        record: The record.
        read: What was understood of its file; None where it comes from a book.
    """

    record: Record
    read: ImportReport | None


class CommandSession:
    """What a command is handed.

    Args:
        arguments: As typed.
        language: Language to answer in.
        catalogues: Texts of every language.
        console: Where to write.
        today: The clock.

    Attributes:
        language: Language to answer in.
    """

    def __init__(
        self,
        arguments: Namespace,
        language: Language,
        catalogues: Catalogues,
        console: Console,
        today: Callable[[], date],
    ) -> None:
        self.language = language
        self._arguments = arguments
        self._catalogues = catalogues
        self._console = console
        self._today = today
        self._workspace: Workspace | None = None

    @property
    def arguments(self) -> Namespace:
        """As typed; options that were left out may be absent."""
        return self._arguments

    @property
    def console(self) -> Console:
        """Where to write."""
        return self._console

    @property
    def catalogue(self) -> Catalogue:
        """Texts in the language to answer in."""
        return self._catalogues.get(self.language)

    @property
    def pack(self) -> str:
        """Name or folder of the pack asked for, or ""."""
        return getattr(self._arguments, "pack", "")

    @property
    def book_path(self) -> Path | None:
        """The book named, or None."""
        return getattr(self._arguments, "book", None)

    @property
    def workspace(self) -> Workspace:
        """What services work with; the pack is opened when this is first asked for.

        Raises:
            UnknownName: There is no such pack.
            FaultyPack: It may not be used.
        """
        if self._workspace is None:
            lookup = frameworks.open_framework(self.pack)
            self._workspace = Workspace(lookup, self._catalogues, self._today)
        return self._workspace

    @property
    def wording(self) -> Wording:
        """Words for the pack's facts in the language to answer in."""
        return self.workspace.wording(self.language)

    def subject(self) -> Subject:
        """Return whom the question is about, from a file or a book that is only read.

        Raises:
            CareerPlannerError: It cannot be read, or does not say who.
        """
        from careerplanner.services.exchange.transfer import read_record

        file = self._arguments.record
        if file is not None:
            record, report = read_record(file, self.workspace.lookup, self._today())
            return Subject(record, report)
        self.open_to_read()
        return Subject(records.record_of(self.workspace, self.worker_id()), None)

    def open_to_read(self) -> None:
        """Open the named book beside whoever writes to it."""
        if self.book_path is not None:
            books.open_book(self.workspace, self.book_path, read_only=True)

    def worker_id(self) -> str:
        """Return the id of the person meant, who need not be named where there is one.

        Raises:
            UserError: Nobody is named, and the book holds several people, or none.
        """
        named: str | None = self._arguments.worker
        if named is not None:
            return named
        workers = self.workspace.opened.workers()
        if len(workers) != 1:
            raise UserError("worker.not_named", count=len(workers))
        return workers[0].id

    def close(self) -> None:
        """Let go of what is open."""
        if self._workspace is not None:
            books.close_book(self._workspace)
