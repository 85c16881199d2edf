"""What the frame can ask of books: new, open, move, undo; and what it shows of the open one.

Does it through the services and puts the desk's pages on the new book.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from careerplanner.gui.shell import SaveState
from careerplanner.services.book import books
from careerplanner.services.record import records
from careerplanner.services.record.action_names import action_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.services.book.books import Opened


class BookControl:
    """The `ShellController` of the program.

    Args:
        context: The window's context.
        desk: What the pages work at.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        self._context, self._desk = context, desk
        self.opened: Callable[[Opened], None] = lambda _opened: None

    # ---- what is shown ---------------------------------------------------------------------

    def book_title(self) -> str:
        """Name of the book's file, without its ending; "" when none is open."""
        if self._desk.book_path is None:
            return ""
        if self._is_example:
            team = self._context.translate("Books", "Example team")
            return team if self.has_team() else self._context.translate("Books", "Example person")
        return self._desk.book_path.stem

    def book_path(self) -> Path | None:
        """Where the open book lies; None when none is open, or only an example."""
        return None if self._is_example else self._desk.book_path

    def has_team(self) -> bool:
        """Whether the open book can hold a team."""
        return self._desk.has_book and books.is_team(self._desk.workspace)

    def person_name(self) -> str:
        """Name of the person looked at, in a team's book; "" otherwise."""
        if not self.has_team():
            return ""
        record = self._desk.record()
        return record.worker.name if record is not None else ""

    def save_state(self) -> SaveState:
        """Whether what is shown is kept."""
        if not self._desk.has_book:
            return SaveState.NO_BOOK
        if self._is_example:
            return SaveState.EXAMPLE
        return SaveState.READ_ONLY if self._desk.read_only else SaveState.SAVED

    @property
    def _is_example(self) -> bool:
        return self._desk.has_book and books.is_example(self._desk.workspace)

    # ---- undo ------------------------------------------------------------------------------

    def undo_text(self) -> str | None:
        """What would be undone, in words; None when nothing can be."""
        book = self._desk.workspace.book
        last = book.last_undoable() if book is not None and not book.read_only else None
        if last is not None and last.name == books.EXAMPLE_ACTION:
            return None  # the invented person was not the reader's doing
        return action_name(last.name, self._desk.wording) if last else None

    def redo_text(self) -> str | None:
        """What would be done again, in words; None when nothing can be."""
        book = self._desk.workspace.book
        last = book.last_redoable() if book is not None and not book.read_only else None
        return action_name(last.name, self._desk.wording) if last else None

    def undo(self) -> None:
        """Undoes the last thing, whatever it was."""
        undone = records.undo(self._desk.workspace)
        if undone is not None:
            self._desk.changed(undone.changes)

    def redo(self) -> None:
        """Does again what was undone last."""
        redone = records.redo(self._desk.workspace)
        if redone is not None:
            self._desk.changed(redone.changes)

    # ---- books -----------------------------------------------------------------------------

    def new_book(self) -> None:
        """Closes the open book and begins with the first questions; they make the new book."""
        books.close_book(self._desk.workspace)
        self._desk.book_opened()
        self._context.events.page_requested.emit("home")

    def open_book(self, path: Path) -> None:
        """Opens another book in place of this one; to read only where it must be."""
        opened = books.open_book(self._desk.workspace, path)
        self._context.settings.remember_book(opened.path)
        self._desk.book_opened()
        self.opened(opened)

    def open_example(self) -> None:
        """Opens the invented person, in a book that is thrown away."""
        from careerplanner.services.sample.example_books import example_book

        opened = example_book(self._desk.workspace, self._context.words.language)
        self._desk.book_opened()
        self.opened(opened)

    def open_example_team(self) -> None:
        """Opens an invented team, in a book that is thrown away."""
        from careerplanner.services.sample.example_books import example_team

        opened = example_team(self._desk.workspace, self._context.words.language)
        self._desk.book_opened()
        self.opened(opened)

    def move_book(self, target: Path) -> None:
        """Moves the open book and goes on there."""
        old = self._desk.book_path
        opened = books.move_book(self._desk.workspace, target)
        if old is not None:
            self._context.settings.forget_book(old)
        self._context.settings.remember_book(opened.path)
        self.opened(opened)

    def bring_in(self, path: Path) -> None:
        """Shows what a record file would change, and takes it in if wanted."""
        from careerplanner.gui.dialogs.record.record_file_dialog import RecordFileDialog

        RecordFileDialog(self._desk, path, parent=QApplication.activeWindow()).exec()

    def record_file(self) -> Path | None:
        """Where the record of the person looked at may be written to."""
        from careerplanner.services.paper.plan_files import paper_path

        record = self._desk.record()
        if record is None:
            return None
        title = self._context.translate("Books", "Record")
        on = self._desk.workspace.today()
        language = self._context.words.language
        return paper_path(title, record.worker.name, language, on, ".json")

    def give_away(self, path: Path) -> None:
        """Writes the record of the person looked at to a file, and says what it leaves out."""
        from careerplanner.services.exchange.transfer import export_record

        export_record(self._desk.workspace, self._desk.worker_id, path)
        said = self._context.translate("Books", "The record was written to {path}", path=path)
        self._context.events.status_said.emit(said)

    def print_plan(self) -> None:
        """Leads to the page that prints."""
        self._context.events.page_requested.emit("plan")

    def say_about(self) -> None:
        """Says what the program is, which framework it judges by, and where things lie."""
        from careerplanner.gui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._desk, parent=QApplication.activeWindow()).exec()

    def may_close(self) -> bool:
        """Everything is kept as it is done, so the window may always be closed."""
        return True
