"""Puts the window together: what a book can do, which is opened first, what is said on top.

Its pages are listed in ``page_list``. ``app`` calls `open_window`. Whatever needs the book
or the framework is imported by the method that needs it: the frame is shown before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.gui.application import Startup, run
from careerplanner.gui.messages import Sentence
from careerplanner.gui.tokens import Status
from careerplanner.i18n.marks import mark
from careerplanner.paths import resources_folder, user_config_folder, user_log_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from careerplanner.gui.book_control import BookControl
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.main_window import MainWindow
    from careerplanner.gui.messages import Describe
    from careerplanner.gui.shell import PageSpec
    from careerplanner.gui.widgets.panels import Banner
    from careerplanner.gui.words import Words
    from careerplanner.i18n.catalogue import Catalogues
    from careerplanner.i18n.language import Language
    from careerplanner.services.book.books import Opened
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """How the window was asked for.

    Attributes:
        language: Language to begin with.
        language_forced: Whether it was asked for, and wins over what was chosen before.
        book: Book to open, or None for the last one.
    """

    language: Language
    language_forced: bool = False
    book: Path | None = None


class Wiring:
    """Makes the parts of one window and connects them.

    Args:
        catalogues: Texts of every language.
        make_workspace: Makes what the services work with; called when the frame stands.
        request: How the window was asked for.
    """

    workspace: Workspace
    desk: Desk
    control: BookControl
    window: MainWindow

    def __init__(
        self,
        catalogues: Catalogues,
        make_workspace: Callable[[], Workspace],
        request: WindowRequest,
    ) -> None:
        self._catalogues, self._make_workspace, self.request = catalogues, make_workspace, request

    def startup(self) -> Startup:
        """What the application is started with."""
        return Startup(
            language=self.request.language,
            language_forced=self.request.language_forced,
            catalogue_for=self._catalogues.get,
            describe=self._describe,
            settings_file=user_config_folder() / "window.ini",
            fonts=resources_folder() / "fonts",
            icons=resources_folder() / "icons",
            fault_file=user_log_folder() / "fault.txt",
            controller=self._controller,
            pages=self._pages,
            ready=self._ready,
        )

    def _describe(self, words: Words) -> Describe:
        def describe(error: CareerPlannerError) -> Sentence:
            from careerplanner.services.error_text import error_words

            said = error_words(error, self._catalogues.get(words.language))
            return Sentence(said.title, "\n".join((said.body, *said.lines)).strip())

        return describe

    def _controller(self, context: WindowContext) -> BookControl:
        from careerplanner.gui.book_control import BookControl
        from careerplanner.gui.desk import Desk

        self.workspace = self._make_workspace()
        self.desk = Desk(context, self.workspace)
        self.control = BookControl(context, self.desk)
        self._open_first(context)
        return self.control

    def _open_first(self, context: WindowContext) -> None:
        """Opens the book asked for, else the last one if it is still there."""
        recent = context.settings.recent_books[:1]
        wanted = self.request.book or next((path for path in recent if _may_be_there(path)), None)
        self._first: Opened | None = None
        self._refused: CareerPlannerError | None = None
        if wanted is None:
            return
        from careerplanner.services.book import books

        try:
            self._first = books.open_book(self.workspace, wanted)
        except CareerPlannerError as error:
            self._refused = error
            return
        context.settings.remember_book(self._first.path)
        self.desk.book_opened()

    def _pages(self, _context: WindowContext) -> Sequence[PageSpec]:
        from careerplanner.gui.page_list import PageList

        return PageList(self).pages()

    def _ready(self, window: MainWindow) -> None:
        self.window = window
        self.control.opened = self._say_how_opened
        self.desk.book_changed.connect(window.forget_pages)
        self.desk.book_changed.connect(self._example_notice)
        if self._first is not None:
            self._say_how_opened(self._first)
        self._example_notice()
        if self._refused is not None:
            self.desk.context.messages.show_error(self._refused)

    def _say_how_opened(self, opened: Opened) -> None:
        """Says on top what the person has to know about the book that was opened."""
        from careerplanner.gui.widgets.panels import Banner

        context = self.desk.context
        notice: Banner | None = None
        if opened.read_only:
            notice = Banner(context, lambda: self._read_only_text(opened), status=Status.NOT_KNOWN)
        elif opened.shared or opened.cloud:
            text = mark(
                "Books",
                "This book lies in a folder that is shared or copied by a service. Two programs "
                "writing at once can damage it. A folder of this computer is safer.",
            )
            notice = Banner(context, text, status=Status.MISSING, icon="triangle-alert")
        self.window.show_notice("opened", notice)

    def _read_only_text(self, opened: Opened) -> str:
        tr = self.desk.context.translate
        if opened.holder:
            return tr(
                "Books",
                "This book is open elsewhere, so it can only be read here. Opened by: {holder}",
                holder=opened.holder,
            )
        return tr("Books", "This book cannot be written here, so it can only be read.")

    def _example_notice(self) -> None:
        from careerplanner.gui.widgets.panels import Banner
        from careerplanner.services.book import books

        notice: Banner | None = None
        if self.desk.has_book and books.is_example(self.workspace):
            person = mark(
                "Books",
                "This is an invented person to look around with. Nothing here is kept. "
                "To begin your own, choose New book.",
            )
            team = mark(
                "Books",
                "This is an invented team to look around with. Nothing here is kept. "
                "To begin your own, choose New book.",
            )
            text = team if books.is_team(self.workspace) else person
            notice = Banner(self.desk.context, text, status=Status.DRAFT, icon="eye")
        self.window.show_notice("example", notice)

    def close(self) -> None:
        """Closes the book, if it came to one being opened."""
        if hasattr(self, "workspace"):
            from careerplanner.services.book import books

            books.close_book(self.workspace)


def _may_be_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # its folder cannot be looked into: opening it says so


def open_window(
    catalogues: Catalogues,
    make_workspace: Callable[[], Workspace],
    request: WindowRequest,
    argv: Sequence[str],
) -> int:
    """Open the window and stay until it is closed.

    Args:
        catalogues: Texts of every language.
        make_workspace: Makes what the services work with; called when the frame stands.
        request: How the window was asked for.
        argv: The command line, program name first.

    Returns:
        The exit status.

    Raises:
        CareerPlannerError: There is nothing to work with.
    """
    wiring = Wiring(catalogues, make_workspace, request)
    try:
        return run(wiring.startup(), argv)
    finally:
        wiring.close()
