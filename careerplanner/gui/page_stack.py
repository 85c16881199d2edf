"""The pages of the window, each made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from careerplanner.gui.accessible import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.shell import PageGroup, PageSpec
    from careerplanner.gui.widgets.page import Page


class PageStack(QStackedWidget):
    """Shows one page at a time.

    Args:
        context: The window's context.
        pages: What there is; at least one.

    Signals:
        page_shown: The id of the page now shown; emitted too when a page refused to be left.
    """

    page_shown = Signal(str)

    def __init__(self, context: WindowContext, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.context = context
        self._specs = {page.id: page for page in pages}
        self._made: dict[str, Page] = {}
        self._current = ""

    @property
    def current_id(self) -> str:
        """Id of the page shown; empty before the first."""
        return self._current

    @property
    def first_id(self) -> str:
        """Id of the page to begin with: the one shown last time, or the first of all."""
        last = self.context.settings.last_page
        return last if last in self._specs else next(iter(self._specs))

    def group_of(self, page_id: str) -> PageGroup:
        """With which pages a page belongs; KeyError for one that is not known."""
        return self._specs[page_id].group

    @property
    def page(self) -> Page:
        """The page shown; KeyError before the first."""
        return self._made[self._current]

    @property
    def made(self) -> tuple[str, ...]:
        """Ids of the pages made so far."""
        return tuple(self._made)

    def may_leave(self) -> bool:
        """Whether the page shown lets go."""
        return not self._current or self.page.may_leave()

    def show_page(self, page_id: str) -> None:
        """Shows a page; one that is not known is passed over."""
        if page_id not in self._specs:
            return
        if page_id != self._current and self.may_leave():
            page = self._made.get(page_id)
            if page is None:
                page = self._made[page_id] = self._specs[page_id].factory(self.context)
            self._current = page_id
            page.refresh()
            if self.indexOf(page) < 0:
                self.addWidget(page)  # only now: what changes on show is laid out time and again
            self.setCurrentWidget(page)
            if self._specs[page_id].listed:
                self.context.settings.last_page = page_id
            announce(self, page.accessibleName())
        self.page_shown.emit(self._current)

    def forget(self, then: str) -> None:
        """Throws all pages away and makes one anew."""
        for page in self._made.values():
            self.removeWidget(page)
            page.deleteLater()
        self._made.clear()
        self._current = ""
        self.show_page(then)
