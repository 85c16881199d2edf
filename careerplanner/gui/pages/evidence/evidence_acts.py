"""What can be done with the piece chosen on the evidence page; each asks a service."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from careerplanner.errors import CareerPlannerError
from careerplanner.gui.dialogs.evidence.attach_dialog import AttachDialog
from careerplanner.gui.dialogs.evidence.blanking_dialog import BlankingDialog
from careerplanner.gui.dialogs.evidence.evidence_change_dialog import EvidenceChangeDialog
from careerplanner.gui.dialogs.evidence.evidence_opening import open_evidence
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.i18n.marks import mark
from careerplanner.services.book import books
from careerplanner.services.evidence import evidence as evidence_service
from careerplanner.services.evidence import evidence_export
from careerplanner.services.evidence.evidence_paper import evidence_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from careerplanner.domain.evidence import Evidence, Target
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Progress, Task


class EvidenceActs:
    """Does what was asked for with the piece chosen.

    Args:
        desk: The open book and the person.
        page: Dialogs lie over it.
        chosen: Says which piece is chosen, or None.

    Attributes:
        dialog: The dialog last opened, or None.
    """

    def __init__(self, desk: Desk, page: QWidget, chosen: Callable[[], Evidence | None]) -> None:
        self.desk, self.context, self.page = desk, desk.context, page
        self.chosen = chosen
        self.dialog: QDialog | None = None

    def do(self, name: str) -> None:
        """Does one of the things that `EvidencePane` asks for; nothing where none is chosen."""
        piece = self.chosen()
        acts: dict[str, Callable[[Evidence], None]] = {
            "open": self.open,
            "save": self.save,
            "change": self.change,
            "attach": self.attach,
            "blank": self.blank,
            "remove": self.remove,
        }
        if piece is not None:
            acts[name](piece)

    def open(self, piece: Evidence) -> None:
        """Opens a piece."""
        self.dialog = open_evidence(self.desk, piece, self.page)

    def save(self, piece: Evidence) -> None:
        """Writes a copy of a file where the person wants it."""
        name = evidence_export.safe_name(piece)
        ending = Path(name).suffix
        path = self.context.messages.choose_file_to_save(
            mark("Evidence page", "Save a copy"),
            mark("Evidence page", "Files of this kind"),
            ending,
            Path.home() / name,
        )
        if path is None:
            return
        try:
            evidence_export.save_copy(self.desk.workspace, piece, path)
        except CareerPlannerError as error:
            self.context.messages.show_error(error)
            return
        said = self.context.translate("Evidence page", "A copy was saved: {path}", path=str(path))
        self.context.events.status_said.emit(said)

    def change(self, piece: Evidence) -> None:
        """Asks for another name, date or words."""
        self.show_dialog(EvidenceChangeDialog(self.desk, piece, parent=self.page))

    def attach(self, piece: Evidence) -> None:
        """Asks what else a piece serves."""
        self.show_dialog(AttachDialog(self.desk, piece, parent=self.page))

    def blank(self, piece: Evidence) -> None:
        """Lets parts of a picture or a PDF be blanked."""
        self.show_dialog(BlankingDialog(self.desk, piece, parent=self.page))

    def detach(self, target: Target) -> None:
        """Lets the piece chosen no longer serve a thing."""
        piece = self.chosen()
        if piece is None:
            return
        workspace, worker, name = self.desk.workspace, self.desk.worker_id, piece.id
        self.desk.apply(
            lambda: evidence_service.detach(workspace, worker, name, target),
            mark("Evidence", "Evidence detached. It is still in your record."),
        )

    def remove(self, piece: Evidence) -> None:
        """Takes a piece out of the record; it can be undone."""
        record = self.desk.record()
        if record is None:
            return
        workspace, worker = self.desk.workspace, self.desk.worker_id
        count = len(evidence_service.uses_of(record, piece.id))

        def said() -> str:
            if not count:
                return self.context.translate("Evidence page", "Evidence removed.")
            return self.context.words.count(
                "Evidence page",
                "Evidence removed. It was used for {n} thing."
                "|Evidence removed. It was used for {n} things.",
                count,
            )

        self.desk.apply(lambda: evidence_service.remove(workspace, worker, piece.id), said)

    def left_words(self) -> str:
        """How many files are kept for undo alone; "" where there are none."""
        count, size = (0, 0)
        if self.desk.has_book:
            count, size = books.files_left_behind(self.desk.workspace)
        if not count:
            return ""
        return self.context.translate(
            "Evidence page",
            "Files that are no longer evidence, kept only so that you can undo: {count}. They take "
            "{size} MB.",
            count=count,
            size=evidence_service.megabytes(size),
        )

    def forget_left_behind(self) -> None:
        """Asks, then takes files that were removed out of the bytes of the book."""
        messages = self.context.messages
        if not messages.ask(
            mark("Evidence page", "Remove these files for good?"),
            mark(
                "Evidence page",
                "Evidence that comes back with undo then comes without its file. This cannot be "
                "undone. Copies that you made yourself still have the files.",
            ),
            mark("Evidence page", "Remove them for good"),
            no=mark("Evidence page", "Keep them for undo"),
        ):
            return
        try:
            books.forget_files_left_behind(self.desk.workspace)
        except CareerPlannerError as error:
            messages.show_error(error)
            return
        said = self.context.translate("Evidence page", "The files were removed for good.")
        self.context.events.status_said.emit(said)

    def print_list(self) -> None:
        """Shows the list of evidence as it will look on paper."""
        desk = self.desk
        record = desk.record()
        if record is None:
            return
        self.show_dialog(
            SheetDialog(
                desk,
                mark("Evidence page", "List of evidence"),
                lambda language: evidence_sheet(desk.workspace, record, language),
                parent=self.page,
            )
        )

    def save_all(self, folder: Path) -> Task | None:
        """Writes a copy of every file into a folder, off the main thread."""
        record, workspace = self.desk.record(), self.desk.workspace
        if record is None:
            return None

        def work(progress: Progress) -> tuple[Path, ...]:
            return evidence_export.save_all(workspace, record, folder, progress.report)

        return self.context.tasks.run(work, owner=self.page, done=self._saved_all)

    def _saved_all(self, paths: tuple[Path, ...]) -> None:
        self.context.messages.tell(
            lambda: self.context.words.count(
                "Evidence page", "{n} file was saved|{n} files were saved", len(paths)
            ),
            mark("Evidence page", "They are copies. Your book keeps its own."),
        )

    def show_dialog(self, dialog: QDialog) -> None:
        """Shows a dialog over the page; it is gone once it is closed."""
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
