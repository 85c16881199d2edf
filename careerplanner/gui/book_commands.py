"""What the menu's commands about books and the program do; the list of them is in `actions`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.gui.messages import BOOK_ENDING
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.shell import ShellController

_BOOKS = mark("Shell", "Books")
_RECORDS = mark("Shell", "Records")
RECORD_ENDING = ".json"


class BookCommands:
    """Asks the person what is needed and hands it to the controller.

    Args:
        context: The window's context.
        after: Called after each, whatever came of it.

    Attributes:
        controller: What a book can do; the window sets it when there is one.
    """

    controller: ShellController

    def __init__(self, context: WindowContext, after: Callable[[], None]) -> None:
        self._context, self._after = context, after

    def ask(self, what: Callable[[], object]) -> None:
        """Does something that may be refused; a refusal is shown in words."""
        try:
            what()
        except CareerPlannerError as error:
            self._context.messages.show_error(error)
        self._after()

    def undo(self) -> None:
        """Undoes the last thing, if there is one."""
        if self.controller.undo_text() is not None:
            self.ask(self.controller.undo)

    def redo(self) -> None:
        """Does again what was undone last, if there is such a thing."""
        if self.controller.redo_text() is not None:
            self.ask(self.controller.redo)

    def new_book(self) -> None:
        """Begins a new book."""
        self.ask(self.controller.new_book)

    def print_plan(self) -> None:
        """Leads to what can be printed."""
        self.ask(self.controller.print_plan)

    def open_book(self) -> None:
        """Asks which book, and opens it."""
        title = self._context.translate("Shell", "Open a book")
        endings = f"*{BOOK_ENDING}"
        file = self._context.messages.choose_file_to_open(title, _BOOKS, endings, self._folder())
        if file is not None:
            self.ask(lambda: self.controller.open_book(file))

    def move_book(self) -> None:
        """Asks where to, and moves the book there."""
        title = self._context.translate("Shell", "Move this book to")
        proposed = self.controller.book_path() or self._folder()
        file = self._context.messages.choose_file_to_save(title, _BOOKS, BOOK_ENDING, proposed)
        if file is not None:
            self.ask(lambda: self.controller.move_book(file))

    def bring_in(self) -> None:
        """Asks for somebody's record, and shows what it would change."""
        title = self._context.translate("Shell", "Bring in a record")
        endings = f"*{RECORD_ENDING}"
        file = self._context.messages.choose_file_to_open(title, _RECORDS, endings, self._folder())
        if file is not None:
            self.ask(lambda: self.controller.bring_in(file))

    def give_away(self) -> None:
        """Asks where to, and writes the record of the person looked at there."""
        proposed = self.controller.record_file()
        if proposed is None:
            return
        title = self._context.translate("Shell", "Give this record away as a file")
        file = self._context.messages.choose_file_to_save(title, _RECORDS, RECORD_ENDING, proposed)
        if file is not None:
            self.ask(lambda: self.controller.give_away(file))

    def say_where(self) -> None:
        """Says where the book lies."""
        title = self._context.translate("Shell", "Your book lies here")
        self._context.messages.tell(title, str(self.controller.book_path() or ""))

    def say_keys(self, keys: str) -> None:
        """Lists every key."""
        self._context.messages.tell(self._context.translate("Shell", "Keys you can press"), keys)

    def say_about(self) -> None:
        """Says what this program is, and which framework it judges by."""
        self.ask(self.controller.say_about)

    def fill_recent(self, menu: QMenu) -> None:
        """Lists the books opened before."""
        menu.clear()
        for book in self._context.settings.recent_books:
            action = menu.addAction(f"{book.stem} ({book.parent})".replace("&", "&&"))
            action.triggered.connect(
                lambda _on=False, book=book: self.ask(lambda: self.controller.open_book(book))
            )
        if menu.isEmpty():
            menu.addAction(self._context.translate("Shell", "None yet")).setEnabled(False)

    def _folder(self) -> Path:
        book = self.controller.book_path()
        return book.parent if book is not None else Path.home()
