"""A page about the one person looked at: empty until somebody is in the book, then kept up to date.

What such a page shows is its own: a subclass fills ``parts`` and says in `show_person` what is read
anew when the person, the book or the record changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.panels import EmptyState
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text


class PersonPage(Page):
    """The base of pages about the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.
        title: The one question the page answers, in the user's words.
        icon: Name of the icon shown while nobody is in the book.
        waiting: What will stand here once somebody is.

    Attributes:
        empty: Shown while nobody is in the book; its one button begins.
        body: Everything else, shown only while somebody is.
        parts: The column inside ``body``, for a subclass to fill.
    """

    def __init__(
        self, context: WindowContext, desk: Desk, title: Text, *, icon: str, waiting: Text
    ) -> None:
        super().__init__(context, title, wide=True)
        self.desk = desk
        self.empty = EmptyState(
            context,
            icon=icon,
            title=mark("Person page", "Nobody is in the book yet"),
            body=waiting,
        )
        self.empty.set_button(
            mark("Person page", "Begin"), lambda: context.events.page_requested.emit("home")
        )
        self.add(self.empty)
        self.body = QWidget()
        follow_width(self.body)
        self.parts = QVBoxLayout(self.body)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(SPACE)
        self.add(self.body)
        desk.person_changed.connect(self._changed)

    def show_person(self, record: Record) -> None:
        """Shows what is known of the person now; called whenever it may be something else."""

    def show_nobody(self) -> None:
        """Forgets what belonged to a person: nobody is in the book."""

    def refresh(self) -> None:
        """Shows the person being looked at, or how to begin."""
        record = self.desk.record()
        self.empty.setVisible(record is None)
        self.body.setVisible(record is not None)
        if record is None:
            self.show_nobody()
        else:
            self.show_person(record)
