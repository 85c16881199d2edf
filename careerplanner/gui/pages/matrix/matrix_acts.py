"""What can be done on the page of the matrices: asking why, recording training, taking it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.i18n.marks import mark
from careerplanner.services.matrix.matrix_why import why
from careerplanner.services.matrix.matrix_words import MatrixWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.pages.matrix.record_training_dialog import TrainingHeld
    from careerplanner.gui.tasks import Task
    from careerplanner.i18n.language import Language
    from careerplanner.services.matrix.matrix_columns import MatrixColumn
    from careerplanner.services.matrix.matrix_view import MatrixView
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.team.team_shelf import TeamPerson


class MatrixActs:
    """Opens dialogs over the page and has the services keep what they ask.

    Args:
        desk: The open book.
        view: The matrix.
        page: What the dialogs lie over.

    Attributes:
        dialog: The dialog last opened, for whoever drives the window.
    """

    def __init__(self, desk: Desk, view: MatrixView, page: QWidget) -> None:
        """Keep them; nothing is opened yet."""
        self.desk, self.view, self._page = desk, view, page
        self.dialog: QDialog | None = None

    # ---- one cell ------------------------------------------------------------------------------

    def explain(self, person: TeamPerson, place: int, record: Callable[[str], object]) -> None:
        """Shows why a cell says what it says.

        Args:
            person: Whose cell it is.
            place: Place of its column.
            record: Asks for training done by the person with this id.
        """
        from careerplanner.gui.pages.matrix.matrix_cell_dialog import MatrixCellDialog

        cell = self.view.cell(person.id, place)
        if cell is None:
            return
        try:
            found = why(self.desk.workspace, self.view.asked, self.view.columns[place], person.id)
        except CareerPlannerError as error:
            self.desk.context.messages.show_error(error)
            return
        dialog = MatrixCellDialog(self.desk, found, cell, parent=self._page.window())
        dialog.person_requested.connect(self.look_at)
        dialog.record_requested.connect(record)
        self._open(dialog)

    def look_at(self, worker: str) -> None:
        """Leads to a person."""
        page = "learning" if not self.view.asked.band else "standing"
        self.desk.look_at(worker)
        self.desk.context.events.page_requested.emit(page)

    # ---- recording -----------------------------------------------------------------------------

    def record(
        self, column: MatrixColumn, people: Sequence[TeamPerson], chosen: Sequence[str]
    ) -> None:
        """Asks who did a kind of training, and when.

        Args:
            column: Which training.
            people: Who may have done it.
            chosen: Ids of those who are ticked to begin with.
        """
        from careerplanner.gui.pages.matrix.record_training_dialog import RecordTrainingDialog

        title = MatrixWords(self.desk.wording).head(column).title

        def keep(wish: TrainingHeld) -> bool:
            return self._keep(column, wish)

        dialog = RecordTrainingDialog(self.desk, keep, title, people, chosen, parent=self._page)
        self._open(dialog)

    def _keep(self, column: MatrixColumn, wish: TrainingHeld) -> bool:
        from careerplanner.services.matrix.matrix_recording import Recorded, record_training

        done: list[Recorded] = []

        def change() -> Recorded:
            done.append(record_training(self.desk.workspace, wish.workers, column, wish.held))
            return done[0]

        def said() -> str:
            tr, added, there = self.desk.context.translate, done[0].added, done[0].there
            words = tr("Matrix", "Training recorded. People: {count}.", count=len(added))
            if there:
                had = tr("Matrix", "Had it on record already: {count}.", count=len(there))
                words = f"{words} {had}"
            return words

        return self.desk.apply(lambda: change().changes, said)

    # ---- taking it out -------------------------------------------------------------------------

    def save(self, people: Sequence[str], places: Sequence[int]) -> Task | None:
        """Writes what is shown to a spreadsheet.

        Args:
            people: Ids of the people, in their order.
            places: Places of the columns.

        Returns:
            The writing of it, which goes on; None where nothing is written.
        """
        from careerplanner.services.book.books import suggested_path
        from careerplanner.services.matrix.matrix_export import XLSX, file_name, matrix_book
        from careerplanner.services.matrix.matrix_export import save_matrix as save_file

        context, say = self.desk.context, self.desk.wording
        proposed = suggested_path(say.language).parent / file_name(self.view, say, XLSX)
        path = context.messages.choose_file_to_save(
            mark("Matrix", "Save the matrix"), mark("Matrix", "Spreadsheets"), XLSX, proposed
        )
        if path is None:
            return None
        try:
            book = matrix_book(self.view, say, people, places)
        except CareerPlannerError as error:
            context.messages.show_error(error)
            return None
        name = path.name

        def said(_done: object) -> None:
            tr = context.translate
            context.events.status_said.emit(tr("Matrix", "The matrix was saved: {path}", path=name))

        return context.tasks.run(
            lambda progress: save_file(path, book.xlsx(progress.report)),
            owner=self._page,
            done=said,
        )

    def print_matrix(
        self, people: Mapping[str, str], places: Sequence[int], everybody: int
    ) -> None:
        """Shows the matrix as it will look on paper.

        Args:
            people: Name of each person, by id, in their order.
            places: Places of the columns.
            everybody: How many people the book holds.
        """
        from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
        from careerplanner.services.matrix.matrix_paper import MOST_PEOPLE, matrix_sheet

        context, view = self.desk.context, self.view
        if len(people) > MOST_PEOPLE:
            context.messages.tell(
                mark("Matrix", "These are too many people for paper"),
                lambda: context.translate(
                    "Matrix",
                    "The most is {most}. Filter for a service or a line manager, or save a "
                    "spreadsheet, which holds everybody.",
                    most=MOST_PEOPLE,
                ),
            )
            return

        def make(language: Language) -> Sheet:
            return matrix_sheet(view, people, places, language, everybody)

        title = mark("Matrix", "The matrix on paper")
        self._open(SheetDialog(self.desk, title, make, parent=self._page.window()))

    def _open(self, dialog: QDialog) -> None:
        """Shows a dialog over the window without stopping the program for it."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
