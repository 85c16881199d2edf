"""What the steps of bringing in a spreadsheet share: the file, the sheet, how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.sheet_words import SheetWords

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.errors import CareerPlannerError
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.tasks import Progress
    from careerplanner.gui.widgets.progress_panel import ProgressPanel
    from careerplanner.gui.words import Text
    from careerplanner.services.spreadsheet.looking import Look
    from careerplanner.services.spreadsheet.previewing import SheetPreview
    from careerplanner.services.spreadsheet.reading import Reading

from careerplanner.i18n.marks import mark

_AT_ONCE = 3000
"""Most cells that are gone through without leaving the window waiting."""


class SheetState(QObject):
    """The file being brought in.

    Args:
        desk: The open book.
        progress: Shows what takes a while, and lets it be stopped.

    Attributes:
        path: The file chosen, or None.
        look: The sheet, or None before one was read.
        reading: How it is read now, or None.
        seen: What would become of it as it is read now; None until that is worked out.

    Signals:
        opened: A file was read and its first sheet looked at.
        read_anew: Another sheet, or another layout: columns are others.
        worked_out: What would become of the sheet is known.
        failed: A file or sheet could not be read; it has been said.
    """

    opened = Signal()
    read_anew = Signal()
    worked_out = Signal()
    failed = Signal()

    def __init__(self, desk: Desk, progress: ProgressPanel) -> None:
        super().__init__()
        self.desk = desk
        self._progress = progress
        self.path: Path | None = None
        self.look: Look | None = None
        self.reading: Reading | None = None
        self.seen: SheetPreview | None = None
        self._read = self._asked = 0  # what is worked out for an earlier one comes too late

    @property
    def words(self) -> SheetWords:
        """Words of the language of the screen."""
        return SheetWords(self.desk.wording)

    @property
    def busy(self) -> bool:
        """Whether something is being read or worked out."""
        return self.look is not None and self.seen is None

    def open(self, path: Path) -> None:
        """Reads a file, in the background."""
        workspace, say = self.desk.workspace, self.desk.wording

        def work(progress: Progress) -> Look:
            book = looking.open_file(path)
            progress.check()
            place = looking.first_place(book)
            return looking.look_at(workspace, book, place, say, progress.report)

        self.path, self.look, self.reading, self.seen = path, None, None, None
        self._run(work, mark("Spreadsheet", "Reading the file"))

    def take_sheet(self, place: int) -> None:
        """Reads another sheet of the file."""
        if self.look is None or place == self.look.place:
            return
        book, workspace, say = self.look.book, self.desk.workspace, self.desk.wording
        self.seen = None
        self._run(
            lambda progress: looking.look_at(workspace, book, place, say, progress.report),
            mark("Spreadsheet", "Reading the sheet"),
        )

    def look_again(self) -> None:
        """Holds the sheet against the book as it is now; what was said of it stays."""
        if self.look is None:
            return
        book, place, reading = self.look.book, self.look.place, self.reading
        self.look = looking.look_at(self.desk.workspace, book, place, self.desk.wording)
        if reading is not None:
            self.change(reading)

    def lay_out(self, reading: Reading) -> None:
        """Takes a reading whose columns are others than before."""
        self.change(reading)
        self.read_anew.emit()

    def change(self, reading: Reading) -> None:
        """Reads the sheet in another way, and works out what would become of it."""
        look = self.look
        if look is None:
            return
        self.reading, self.seen = reading, None
        self._asked += 1
        if look.sheet.cell_count <= _AT_ONCE:
            self.seen = looking.see(look, reading)
            self.worked_out.emit()
            return
        asked = self._asked

        def done(seen: SheetPreview) -> None:
            if asked == self._asked:  # else it was read in another way meanwhile
                self.seen = seen
                self.worked_out.emit()

        task = self.desk.context.tasks.run(
            lambda progress: looking.see(look, reading, progress.report),
            owner=self,
            done=done,
        )
        self._progress.follow(task, mark("Spreadsheet", "Looking at every cell"))

    def _run(self, work: Callable[[Progress], Look], text: Text) -> None:
        """Reads in the background; whatever was asked for before is not waited for any more."""
        self._read += 1
        self._asked += 1
        number = self._read

        def looked(look: Look) -> None:
            if number == self._read:
                self._looked(look)

        def failed(error: CareerPlannerError) -> None:
            if number == self._read:
                self._not_read(error)

        task = self.desk.context.tasks.run(work, owner=self, done=looked, failed=failed)
        self._progress.follow(task, text)

    def _looked(self, look: Look) -> None:
        is_other_sheet = self.look is not None
        self.look = look
        self.change(look.reading)
        (self.read_anew if is_other_sheet else self.opened).emit()

    def _not_read(self, error: CareerPlannerError) -> None:
        self.desk.context.messages.show_error(error)
        if self.look is not None and self.reading is not None:
            self.change(self.reading)  # the sheet before stays
        self.failed.emit()
