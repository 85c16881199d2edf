"""The base of pages that are worked out from everybody: nothing is told of a part of a team.

What is open for each person is worked out by bits in ``services.team_plan``; subclasses say what
is shown of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.domain.changes import Changes
from careerplanner.gui.people_filling import PeopleFilling
from careerplanner.gui.tokens import SPACE
from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.i18n.marks import mark
from careerplanner.services.team_plan.plan_views import GapsView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.panels import EmptyState
    from careerplanner.gui.words import Text
    from careerplanner.i18n.language import Language
    from careerplanner.services.paper.sheets import Sheet


class EverybodyPage(Page):
    """A page about everybody in the book.

    Args:
        context: The window's context.
        desk: The open book.
        title: The question the page answers.
        empty: What stands here while nobody is in the book.

    Attributes:
        view: What is open for each person.
        filling: Works it out by bits.
        parts: Where subclasses put what is shown once there is somebody.
        dialog: The dialog last opened, for whoever drives the window.
    """

    def __init__(self, context: WindowContext, desk: Desk, title: Text, empty: EmptyState) -> None:
        super().__init__(context, title)
        self.desk = desk
        self.view = GapsView(desk.workspace)
        self.filling = PeopleFilling(self.view, tuple, context.messages.show_error, at_once=0)
        self.filling.more.connect(self._show_more)
        self.dialog: QDialog | None = None
        self.empty = empty
        self.empty.set_button(mark("Develop", "Go to the team"), self._go_to_team)
        self.body = QWidget()
        follow_width(self.body)
        self.parts = QVBoxLayout(self.body)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(SPACE)
        self.add(self.empty)
        self.add(self.body)

    def show_people(self) -> None:
        """Shows what is known, or what was known of everybody while some are missing."""
        raise NotImplementedError

    def tell_progress(self) -> None:
        """Says anew how far it is."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Shows what there is now; what is missing is worked out by and by."""
        people = self.view.names()
        self.empty.setVisible(not people)
        self.body.setVisible(bool(people))
        if self.view.missing():
            self.filling.begin()
        self.show_people()

    def hideEvent(self, event: object) -> None:
        """Leaves what is not worked out for when the page is shown again."""
        self.filling.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _changed(self, changes: object = None) -> None:
        if isinstance(changes, Changes):
            self.view.changed(changes)
        super()._changed(changes)

    def _show_more(self) -> None:
        """Says how far it is; the rest is shown when everybody was looked at."""
        if self.view.missing():
            self.tell_progress()
        else:
            self.show_people()

    def looked_at_so_far(self) -> str:
        """How many were looked at while some are missing; "" once all were."""
        missing = self.view.missing()
        if not missing:
            return ""
        every = len(self.view.names())
        return self.context.translate(
            "Develop",
            "Looked at so far: {done} of {all} people.",
            done=every - missing,
            all=every,
        )

    def _go_to_team(self) -> None:
        self.context.events.page_requested.emit("team")

    def open_sheet(self, title: Text, make: Callable[[Language], Sheet]) -> None:
        """Shows a paper about everybody; it begins in the language of the screen."""
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog

        dialog = SheetDialog(self.desk, title, make, parent=self)
        dialog.language.set_value(str(self.context.words.language))  # nobody's own paper
        self.open_dialog(dialog)

    def open_dialog(self, dialog: QDialog) -> None:
        """Shows a dialog over the window without stopping the program for it."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
