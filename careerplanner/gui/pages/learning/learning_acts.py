"""What can be done on the learning page: adding, changing, removing, taking in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Entity
from careerplanner.errors import CareerPlannerError
from careerplanner.i18n.marks import mark
from careerplanner.services.learning import learning
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.dialogs.learning.training_dialog import TrainingWish


class LearningActs:
    """Opens dialogs over the page and has the services keep what they ask.

    Args:
        desk: The open book and the person.
        page: What the dialogs lie over.

    Attributes:
        dialog: The dialog last opened, for whoever drives the window.
    """

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Keep both; nothing is opened yet."""
        self.desk, self._page = desk, page
        self.dialog: QDialog | None = None

    def add(self, entry: LearningEntry) -> bool:
        """Adds an entry; returns whether that was done and may raise a `FieldError`."""
        workspace, worker = self.desk.workspace, self.desk.worker_id
        return self.desk.apply(
            lambda: records.add(workspace, worker, entry), mark("Learning", "Learning added.")
        )

    def ask_new(self, entry: LearningEntry, kept: Callable[[], object] | None = None) -> None:
        """Asks for a new entry in full, beginning with what is known of it."""
        from careerplanner.gui.dialogs.learning.learning_dialog import LearningDialog

        dialog = LearningDialog(self.desk, self.add, entry, is_new=True, parent=self._page)
        if kept is not None:
            dialog.accepted.connect(kept)
        self._open(dialog)

    def change(self, entry: LearningEntry, field: str = "") -> None:
        """Asks what is different about an entry.

        Args:
            entry: The entry.
            field: The field to begin with.
        """
        from careerplanner.gui.dialogs.learning.learning_dialog import LearningDialog

        workspace, worker = self.desk.workspace, self.desk.worker_id

        def keep(changed: LearningEntry) -> bool:
            return self.desk.apply(
                lambda: records.change(workspace, worker, changed),
                mark("Learning", "Learning changed."),
            )

        dialog = LearningDialog(self.desk, keep, entry, parent=self._page)
        if field:
            dialog.begin_at(field)
        self._open(dialog)

    def remove(self, entry: LearningEntry) -> bool:
        """Removes an entry; it can be undone."""
        workspace, worker = self.desk.workspace, self.desk.worker_id
        return self.desk.apply(
            lambda: records.remove(workspace, worker, Entity.LEARNING, entry.id),
            mark("Learning", "Learning removed."),
        )

    def change_training(self, found: Refresher | None) -> None:
        """Asks what the employer wants of a kind of training; None for one of its own."""
        from careerplanner.gui.dialogs.learning.training_dialog import TrainingDialog

        record = self.desk.record()
        if record is None:
            return

        def keep(wish: TrainingWish) -> bool:
            return self._keep_training(record, wish)

        self._open(TrainingDialog(self.desk, keep, record, found, parent=self._page))

    def _keep_training(self, record: Record, wish: TrainingWish) -> bool:
        workspace = self.desk.workspace
        if wish.restore:
            return self.desk.apply(
                lambda: learning.restore_training(workspace, record, wish.training),
                mark("Learning", "Training put back as it was."),
            )
        return self.desk.apply(
            lambda: learning.set_training(
                workspace,
                record,
                wish.training,
                wish.months,
                needed=wish.needed,
                title=wish.title,
            ),
            mark("Learning", "Training kept."),
        )

    # ---- in and out ----------------------------------------------------------------------------

    def make_pack(self) -> None:
        """Asks what goes into a pack to send, and shows it."""
        from careerplanner.gui.dialogs.learning.learning_pack_dialog import LearningPackDialog

        record = self.desk.record()
        if record is not None:
            self._open(LearningPackDialog(self.desk, record, parent=self._page))

    def bring_in(self) -> None:
        """Asks for a table of learning and shows what would become of each row."""
        from careerplanner.gui.dialogs.learning.learning_import_dialog import LearningImportDialog
        from careerplanner.services.book.books import suggested_path
        from careerplanner.services.learning.learning_import import look_at

        context = self.desk.context
        record = self.desk.record()
        folder = suggested_path(context.words.language).parent
        path = context.messages.choose_file_to_open(
            mark("Learning", "Which file?"),
            mark("Learning", "Tables and spreadsheets"),
            "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods",
            folder,
        )
        if path is None or record is None:
            return
        try:
            data, table = look_at(path)
        except CareerPlannerError as error:
            context.messages.show_error(error)
            return
        self._open(LearningImportDialog(self.desk, record, data, table, parent=self._page))

    def save_table(self) -> None:
        """Writes all learning to a table that a spreadsheet opens."""
        from careerplanner.services.book.books import suggested_path
        from careerplanner.services.learning.learning_export import learning_table, save_table
        from careerplanner.services.paper.plan_files import safe_name

        context, record = self.desk.context, self.desk.record()
        if record is None:
            return
        said = context.translate("Learning", "Learning")
        name = " - ".join(part for part in (said, safe_name(record.worker.name)) if part)
        proposed = suggested_path(context.words.language).parent / f"{name}.csv"
        path = context.messages.choose_file_to_save(
            mark("Learning", "Save learning as a table"),
            mark("Learning", "Tables saved as text"),
            ".csv",
            proposed,
        )
        if path is None:
            return
        try:
            save_table(path, learning_table(record, record.learning, self.desk.wording))
        except CareerPlannerError as error:
            context.messages.show_error(error)

    def _open(self, dialog: QDialog) -> None:
        """Shows a dialog over the window without stopping the program for it."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
