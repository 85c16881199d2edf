"""Why one cell says what it says, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.pages.matrix.matrix_grid import ICONS
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.finding_view import FindingTree, basis_lines
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.services.learning.refresher_words import RefresherWords
from careerplanner.services.matrix.matrix_words import LOOK, MatrixWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.refresher import Refresher
    from careerplanner.gui.desk import Desk
    from careerplanner.services.matrix.matrix_cells import MatrixCell
    from careerplanner.services.matrix.matrix_why import Why


class MatrixCellDialog(ReadingDialog):
    """One person and one thing that is asked.

    Args:
        desk: The open book.
        why: What stands behind the cell.
        cell: What it says.
        parent: The page it lies over.

    Signals:
        person_requested: Id of the person to look at.
        record_requested: Id of the person for whom training is to be recorded.
    """

    person_requested = Signal(str)
    record_requested = Signal(str)

    def __init__(
        self, desk: Desk, why: Why, cell: MatrixCell, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.context, why.record.worker.name, parent=parent)
        self.desk, self.why, self.cell = desk, why, cell
        context = self.context
        self.asked = BodyText(context, self._asked, kind="lead")
        self.tag = StatusTag(
            context,
            Status(LOOK[cell.state]),
            lambda: self._words().word(cell),
            icon=ICONS[cell.state],
        )
        self.page.add(self.asked)
        self.page.column.insertWidget(
            self.page.column.count() - 1, self.tag, 0, Qt.AlignmentFlag.AlignLeft
        )
        self.page.add(
            BodyText(
                context, mark("Matrix", '"You" and "your" below mean this person.'), kind="quiet"
            )
        )
        self._explain()
        self.open_button = ActionButton(
            context, mark("Matrix", "Open this person"), icon="user-round", on_click=self._open
        )
        self.record_button = ActionButton(
            context, mark("Matrix", "Record this training"), icon="plus", on_click=self._record
        )
        self.buttons.add(self.open_button)
        self.buttons.add(self.record_button)
        self.record_button.setVisible(not why.column.node and not desk.read_only)

    def _words(self) -> MatrixWords:
        return MatrixWords(self.desk.wording)

    def _asked(self) -> str:
        return self._words().head(self.why.column).title

    def _explain(self) -> None:
        """The one-worker answer: the finding with its parts, or what is said of the training."""
        context = self.context
        if self.why.finding is not None:
            self.tree = FindingTree(context, lambda: self.desk.wording)
            self.tree.show_finding(self.why.finding)
            self.page.add(self.tree)
            return
        for found in self.why.refreshers:
            self._explain_training(found)
        if not self.why.refreshers:
            text = mark("Matrix", "Nothing on this person's record is about this training.")
            self.page.add(BodyText(context, text))

    def _explain_training(self, found: Refresher) -> None:
        words = self._refresher_words

        def line(number: int, of: str) -> str:
            said: tuple[str, ...] = getattr(words(), of)(found)
            return said[number] if number < len(said) else ""

        for number in range(len(words().lines(found))):
            self.page.add(BodyText(self.context, partial(line, number, "lines"), kind="strong"))
        part = Section(self.context, mark("Matrix", "Why this is so"), level=2)
        for number in range(len(words().why(found))):
            part.add(BodyText(self.context, partial(line, number, "why")))
        for basis in words().bases(found):
            for text in basis_lines(self.context, lambda: self.desk.wording, basis):
                part.add(text)
        self.page.add(part)

    def _refresher_words(self) -> RefresherWords:
        return RefresherWords(self.why.record, self.desk.wording)

    def _open(self) -> None:
        self.accept()
        self.person_requested.emit(self.why.record.worker.id)

    def _record(self) -> None:
        self.accept()
        self.record_requested.emit(self.why.record.worker.id)
