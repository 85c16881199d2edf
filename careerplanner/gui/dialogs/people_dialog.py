"""The people in a team's book: whom to look at, who is added, who is erased for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careerplanner.domain.record import Worker
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.typed_dates import fault_text
from careerplanner.gui.tokens import SPACE_LARGE, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.entry_list import EntryList, EntryRow
from careerplanner.gui.widgets.field import TextField
from careerplanner.gui.widgets.focus_ring import FocusRing
from careerplanner.gui.widgets.page import ScrollPage
from careerplanner.gui.widgets.text import Heading
from careerplanner.i18n.marks import mark
from careerplanner.services import books, records

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from careerplanner.gui.desk import Desk

_LIMIT = 200
_LEAST, _WANTED = QSize(420, 320), QSize(760, 640)


class PeopleDialog(QDialog):
    """Everybody in the book, and a box to add one more.

    Args:
        desk: The open book and the person.
        parent: The page it was opened from.
    """

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.context = desk, desk.context
        self.page = ScrollPage(self.context)
        self.page.add(Heading(self.context, mark("People", "Who is in this book?"), level=1))
        self.people = EntryList(self.context)
        self.people.change_requested.connect(self._look_at)
        self.people.remove_requested.connect(self._erase)
        self.page.add(self.people)
        self.name = TextField(
            self.context, "name", mark("People", "Name of a new person"), limit=_LIMIT
        )
        self.page.add(self.name, space_above=SPACE_LARGE)
        self.add_button = ActionButton(
            self.context, mark("People", "Add this person"), kind="primary", on_click=self._add
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
        self.name.setVisible(writing)
        self.add_button.setVisible(writing)
        self.people.set_rows(
            EntryRow(
                worker.id,
                worker.name,
                status=Status.MET if worker.id == self.desk.worker_id else None,
                status_text=mark("People", "Shown now"),
                change=mark("People", "Show"),
                changeable=worker.id != self.desk.worker_id,
                removable=writing,
                remove=mark("People", "Erase for good"),
            )
            for worker in self.desk.workers()
        )

    def retranslate(self) -> None:
        """Is named by its question."""
        self.setWindowTitle(self.context.translate("People", "Who is in this book?"))
        self.setAccessibleName(self.windowTitle())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds who was typed; Escape is Qt's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._add()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes a size that fits the window below, and the keyboard to the box."""
        super().showEvent(event)
        above = self.parentWidget()
        over = above.window().size() if above is not None else _WANTED
        self.resize(_WANTED.boundedTo(over.expandedTo(_LEAST)))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at(self, worker_id: str) -> None:
        self.desk.look_at(worker_id)
        self.accept()

    def _add(self) -> None:
        if not self.name.value():
            self.name.set_error(mark("People", "Type a name."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        worker = Worker(self.desk.workspace.make_id(), self.name.value())
        try:
            done = self.desk.apply(
                lambda: records.add_worker(self.desk.workspace, worker),
                mark("People", "Person added."),
            )
        except FieldError as fault:
            self.name.set_error(fault_text(self.desk, fault))
            return
        if done:
            self.name.set_value("")
            self.name.set_error(None)
            self.desk.look_at(worker.id)
            self.refresh()

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
