"""The frame of the window: menu, top bar, navigation, a stack of pages made when first shown.

Pages own their widgets; what a book can do is asked of the `ShellController`. The frame can be
shown before there is one: it then says nothing about any book.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from careerplanner.gui.actions import Commands
from careerplanner.gui.book_commands import BookCommands
from careerplanner.gui.navigation import Navigation
from careerplanner.gui.page_stack import PageStack
from careerplanner.gui.retranslation import retranslate_tree
from careerplanner.gui.shell import PageGroup
from careerplanner.gui.stylesheet import mark as mark_kind
from careerplanner.gui.tokens import MINIMUM_TEXT_SIZE, TEXT_SIZE_STEP
from careerplanner.gui.top_bar import TopBar
from careerplanner.gui.undo_reach import UndoReach
from careerplanner.gui.widgets.focus_ring import FocusRing
from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.gui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.shell import PageSpec, ShellController
    from careerplanner.gui.widgets.page import Page

FIRST_SIZE = QSize(1180, 760)
LEAST_SIZE = QSize(480, 360)
_NAVIGATION_SHARE = 0.27
_KEYS = 9
_LINES_ABOVE = 5
"""Height of menu and top bar, counted in lines of text."""


class MainWindow(QMainWindow):
    """The window.

    Args:
        context: What every part is handed.
        pages: The pages, in the order of the navigation; at least one that is listed in it.
        controller: What a book can do; None leaves the frame empty until `begin`, and nothing may
            be asked of it before.
    """

    controller: ShellController

    def __init__(
        self,
        context: WindowContext,
        pages: Sequence[PageSpec],
        controller: ShellController | None = None,
    ) -> None:
        super().__init__()
        self.context = context
        self._begun = False
        self._listed = tuple(page for page in pages if page.listed)
        self.book_commands = BookCommands(context, self.refresh)
        self.commands = Commands(context, self.menuBar(), self, self._handlers())
        self.top_bar = TopBar(context)
        self.navigation = Navigation(context, self._listed)
        self.stack = PageStack(context, pages)
        self.undo_bar = UndoBar(context)
        self._notices: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self.focus_ring = FocusRing(self, context.theme)
        self._undo_reach = UndoReach(self)
        self._group = PageGroup.PERSON
        self._page_actions = {page.id: self._page_action(page) for page in self._listed}
        self._list_pages()
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        if geometry := context.settings.geometry:
            self.restoreGeometry(geometry)
        self.retranslate()
        self.navigation.show_current(self.stack.first_id)
        self.setFocus()  # or Qt would mark the first button
        if controller is not None:
            self.begin(controller)

    def begin(self, controller: ShellController) -> None:
        """Says whose book this is and shows the first page."""
        self.controller = self.book_commands.controller = controller
        self._begun = True
        self.refresh()
        self.stack.show_page(self._first_page(self.stack.first_id))
        self.context.events.changed.connect(self._changed)
        self.setFocus()

    @property
    def current_page(self) -> Page:
        """The page shown."""
        return self.stack.page

    def show_page(self, page_id: str) -> None:
        """Shows a page, made now if this is the first time; an unknown id is passed over."""
        self.stack.show_page(page_id)

    def forget_pages(self) -> None:
        """Throws all pages away and makes the current one anew: another book is open."""
        self.undo_bar.hide()
        self.stack.forget(self._first_page(self.stack.current_id))

    def _first_page(self, page_id: str) -> str:
        """The page to begin a book with: the one asked for, where it is of such a book.

        A team's book begins with the team, since whose page it was before means nothing in it.
        """
        group = self.stack.group_of(page_id)
        if group is PageGroup.BOTH or self.controller.has_team() == (group is PageGroup.TEAM):
            return page_id
        wanted = PageGroup.TEAM if self.controller.has_team() else PageGroup.PERSON
        own = (page.id for page in self._listed if page.group is wanted)
        return next(own, page_id)

    def show_notice(self, key: str, notice: QWidget | None) -> None:
        """Puts a strip above every page, or with None takes it away."""
        old = self._notices.pop(key, None)
        if old is not None:
            old.hide()
            old.deleteLater()
        if notice is not None:
            self._notices[key] = notice
            self._notice_column.addWidget(notice)

    # ---- what changes ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Says whose book this is, that it is saved, and what would be undone."""
        if not self._begun:
            return
        undo, redo = self.controller.undo_text(), self.controller.redo_text()
        title = self._title()
        self.top_bar.show_book(title, self.controller.save_state(), undo)
        self.commands.word_undo(undo, redo)
        program = QApplication.applicationDisplayName()
        self.setWindowTitle(f"{title} - {program}" if title else program)
        has_book = self.controller.book_path() is not None
        for name in ("move_book", "where", "bring_in", "give_away", "print"):
            self.commands.actions[name].setEnabled(has_book)

    def _title(self) -> str:
        """Name of the book, and of the person whose page is shown in a team's book."""
        title = self.controller.book_title()
        person = self.controller.person_name() if self._group is PageGroup.PERSON else ""
        return f"{person} · {title}" if person else title

    def retranslate(self) -> None:
        """Words the frame again; called by `switch_language` before the rest of the tree."""
        self.commands.retranslate()
        for page in self._listed:
            title = self.context.say(page.title).replace("&", "&&")
            self._page_actions[page.id].setText(title)
        self.refresh()
        self._fold()

    def switch_language(self) -> None:
        """Speaks the other language, everywhere and at once; nothing typed or chosen is touched."""
        words = self.context.words
        words.use(words.language.other)
        self.context.settings.language = words.language
        for top in QApplication.topLevelWidgets():
            retranslate_tree(top)
        self.context.events.language_changed.emit(words.language.value)

    def _changed(self, _changes: object) -> None:
        """Refreshes the frame; the page shown listens for itself."""
        self.refresh()

    def _set_text_size(self, percent: int) -> None:
        self.context.theme.set_text_size(percent)
        self.context.settings.text_size = self.context.theme.scale.percent
        self._fold()

    # ---- commands ----------------------------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[[], object]]:
        book, theme = self.book_commands, self.context.theme
        return {
            "new_book": book.new_book,
            "open_book": book.open_book,
            "move_book": book.move_book,
            "where": book.say_where,
            "bring_in": book.bring_in,
            "give_away": book.give_away,
            "print": book.print_plan,
            "quit": self.close,
            "undo": book.undo,
            "redo": book.redo,
            "larger": lambda: self._set_text_size(theme.scale.percent + TEXT_SIZE_STEP),
            "smaller": lambda: self._set_text_size(theme.scale.percent - TEXT_SIZE_STEP),
            "normal": lambda: self._set_text_size(MINIMUM_TEXT_SIZE),
            "language": self.switch_language,
            "keys": lambda: book.say_keys(self.commands.keys_text()),
            "about": book.say_about,
        }

    def _lay_out(self) -> None:
        side = QFrame()
        mark_kind(side, "navigation")
        side_column = QVBoxLayout(side)
        side_column.setContentsMargins(0, 8, 0, 8)
        side_column.addWidget(self.navigation)
        self._side = side
        self._notice_column = QVBoxLayout()
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(self._notice_column)
        main.addWidget(self.stack, 1)
        main.addWidget(self.undo_bar)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(side)
        body.addLayout(main, 1)
        self._centre = centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(body, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        events = self.context.events
        events.changed.connect(lambda _changes: self.undo_bar.hide())  # its "Undo" is of before
        events.undo_offered.connect(self.undo_bar.offer)
        events.status_said.connect(lambda text: self.undo_bar.offer(text, with_undo=False))
        events.page_requested.connect(self.show_page)
        self.context.theme.changed.connect(events.theme_changed)
        self.navigation.page_chosen.connect(self.show_page)
        self.top_bar.undo_requested.connect(self.book_commands.undo)
        self.top_bar.language_requested.connect(self.switch_language)
        self.undo_bar.undo_requested.connect(self.book_commands.undo)
        self.stack.page_shown.connect(self._page_shown)
        recent = self.commands.submenus["recent"]
        recent.aboutToShow.connect(lambda: self.book_commands.fill_recent(recent))

    def _page_action(self, page: PageSpec) -> QAction:
        action = QAction(self, checkable=True)
        action.triggered.connect(lambda _on=False: self.show_page(page.id))
        self.addAction(action)
        self.commands.submenus["pages"].addAction(action)
        self.top_bar.pages.menu().addAction(action)
        return action

    def _list_pages(self) -> None:
        """Lists the pages of the group shown; the first nine have a key."""
        has_team = self._begun and self.controller.has_team()
        shown = [page.id for page in self._listed if self._is_listed(page, has_team=has_team)]
        keys = {name: f"Ctrl+{row}" if row <= _KEYS else "" for row, name in enumerate(shown, 1)}
        self.navigation.show_only(keys)
        for name, action in self._page_actions.items():
            action.setVisible(name in keys)
            action.setShortcut(QKeySequence(keys.get(name, "")))

    def _is_listed(self, page: PageSpec, *, has_team: bool) -> bool:
        if page.group is PageGroup.TEAM and not has_team:
            return False
        return page.group in (self._group, PageGroup.BOTH) or page.leads_back

    def _page_shown(self, page_id: str) -> None:
        group = self.stack.group_of(page_id)
        if group is not PageGroup.BOTH:
            self._group = group
        self._list_pages()
        self._fold()
        self.refresh()
        self.navigation.show_current(page_id)
        for name, action in self._page_actions.items():
            action.setChecked(name == page_id)

    def _fold(self) -> None:
        """Shows the pages at the side, or as a menu on top where the side would take too much."""
        side = self.navigation
        room = self.height() - _LINES_ABOVE * self.fontMetrics().height()
        side.fit_into(room)
        narrow = side.wanted_width() > self.width() * _NAVIGATION_SHARE
        narrow = narrow or side.wanted_height() > room
        self._side.setVisible(not narrow)
        self.top_bar.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks again whether there is room for the side."""
        super().resizeEvent(event)
        self._fold()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """The Tab key goes from the top bar through the pages' list down the page."""
        order_tabs(self._centre)
        return super().focusNextPrevChild(forwards)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers place and size; a page or the book may ask to stay."""
        if self._begun and not (self.stack.may_leave() and self.controller.may_close()):
            event.ignore()
            return
        self.context.settings.geometry = self.saveGeometry()
        self.context.settings.save()
        super().closeEvent(event)
