"""The people in a team's book: whom to look at, who is added, who is erased for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careerplanner.gui.dialogs.record.person_dialog import PersonDialog
from careerplanner.gui.tokens import SPACE_LARGE, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.entry_list import EntryList, EntryRow
from careerplanner.gui.widgets.focus_ring import FocusRing
from careerplanner.gui.widgets.page import ScrollPage
from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.gui.widgets.text import Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.book import books
from careerplanner.services.record import records

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from careerplanner.domain.record import Worker
    from careerplanner.gui.desk import Desk

_LEAST = QSize(420, 320)
_WIDTH_IN_LINES, _HEIGHT_IN_LINES = 38, 30


class PeopleDialog(QDialog):
    """Everybody in the book, and the way to add one more.

    Args:
        desk: The open book and the person.
        parent: The page it was opened from.
    """

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent.window() if parent is not None else None)
        self.desk, self.context = desk, desk.context
        self.dialog: PersonDialog | None = None
        self.page = ScrollPage(self.context)
        self.page.add(Heading(self.context, mark("People", "Who is in this book?"), level=1))
        self.people = EntryList(self.context)
        self.people.change_requested.connect(self._look_at)
        self.people.remove_requested.connect(self._erase)
        self.page.add(self.people)
        self.add_button = ActionButton(
            self.context, mark("Person dialog", "Add a person"), icon="plus", on_click=self.add
        )
        self.page.add(self.add_button)
        self.close_button = ActionButton(self.context, mark("Kit", "Close"), on_click=self.accept)
        self.page.add(self.close_button, space_above=SPACE_LARGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setMinimumSize(_LEAST)
        self.ring = FocusRing(self, self.context.theme)
        self.refresh()
        self.retranslate()

    def refresh(self) -> None:
        """Lists everybody again."""
        writing = not self.desk.read_only
        self.add_button.setVisible(writing)
        self.people.set_rows(
            EntryRow(
                worker.id,
                worker.name,
                worker.team,
                status=None if self._other(worker) else Status.UNDER_WAY,
                status_text=mark("People", "Shown now"),
                change=mark("People", "Show"),
                changeable=self._other(worker),
                removable=writing,
                remove=mark("People", "Erase for good"),
            )
            for worker in self.desk.workers()
        )

    def retranslate(self) -> None:
        """Is named by its question."""
        self.setWindowTitle(self.context.translate("People", "Who is in this book?"))
        self.setAccessibleName(self.windowTitle())

    def showEvent(self, event: QShowEvent) -> None:
        """Takes a size that fits the window below, and the keyboard to who could be shown."""
        super().showEvent(event)
        line, above = self.fontMetrics().height(), self.parentWidget()
        wanted = QSize(line * _WIDTH_IN_LINES, line * _HEIGHT_IN_LINES)
        over = above.size() if above is not None else wanted
        self.resize(wanted.boundedTo(over.expandedTo(_LEAST)))
        first = next((worker.id for worker in self.desk.workers() if self._other(worker)), "")
        button = self.people.change_button(first) if first else self.add_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Goes down the dialog, whenever its rows were made."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def _look_at(self, worker_id: str) -> None:
        self.desk.look_at(worker_id)
        self.accept()

    def _other(self, worker: Worker) -> bool:
        return worker.id != self.desk.worker_id

    def add(self) -> None:
        """Asks for a new person, who is then the one shown."""
        self.dialog = PersonDialog(self.desk, self._keep, parent=self)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _keep(self, worker: Worker) -> bool:
        done = self.desk.apply(
            lambda: records.add_worker(self.desk.workspace, worker),
            mark("People", "Person added."),
        )
        if done:
            self.desk.look_at(worker.id)
            self.refresh()
        return done

    def _erase(self, worker_id: str) -> None:
        name = self.people.title_of(worker_id)
        sure = self.context.messages.ask(
            lambda: self.context.translate(
                "People", "Erase this person for good? {name}", name=name
            ),
            mark(
                "People",
                "Everything about this person leaves the book and its history. "
                "This cannot be undone.",
            ),
            mark("People", "Erase for good"),
        )
        if sure and self.desk.apply(lambda: books.erase_worker(self.desk.workspace, worker_id)):
            self.refresh()
