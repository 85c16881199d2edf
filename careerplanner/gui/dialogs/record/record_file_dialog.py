"""Somebody's record as a file, looked at before it comes into the book: what would be otherwise.

Reading, comparing and taking in is ``services.exchange``; nothing is written before the button.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark
from careerplanner.services.exchange import transfer
from careerplanner.services.exchange.transfer import Outcome
from careerplanner.services.exchange.transfer_text import ReportText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from careerplanner.domain.changes import Changes
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text


class RecordFileDialog(ReadingDialog):
    """Says what a record file would change, and brings it in where that is wanted.

    Args:
        desk: The open book.
        path: The file; it is read when the dialog is made.
        parent: The window it lies over.

    Raises:
        FileFault, FaultyRecord: It cannot be read, or holds what cannot be.
    """

    def __init__(self, desk: Desk, path: Path, *, parent: QWidget | None = None) -> None:
        super().__init__(desk.context, mark("Record file", "Bring in this record?"), parent=parent)
        self.desk, self._path = desk, path
        _record, self.report = transfer.compare_record(desk.workspace, path)
        self.page.add(BodyText(self.context, self._said, kind="lead"))
        self._add_part(mark("Record file", "In the file"), lambda say: say.counts(self.report))
        if self.report.differences:
            title = mark("Record file", "Different from the book")
            self._add_part(title, lambda say: say.differences(self.report))
        if any(ReportText(desk.wording).doubts(self.report)):
            title = mark("Record file", "Please look at this")
            self._add_part(title, lambda say: say.doubts(self.report))
        self.bring_button = ActionButton(
            self.context,
            mark("Record file", "Bring it in"),
            kind="primary",
            icon="plus",
            on_click=self.bring_in,
        )
        self.bring_button.setVisible(self.report.outcome is not Outcome.SAME)
        self.buttons.add(self.bring_button)

    def bring_in(self) -> None:
        """Takes the record in, as one action that can be undone, and looks at that person."""
        if self.desk.apply(self._take_in, mark("Record file", "Record brought in.")):
            self.accept()
            self.desk.look_at(self.report.worker)

    def _take_in(self) -> Changes:
        return transfer.import_record(self.desk.workspace, self._path).changes

    def _said(self) -> str:
        return ReportText(self.desk.wording).preview(self.report)

    def _add_part(self, title: Text, lines: Callable[[ReportText], Iterable[str]]) -> None:
        self.page.add(Heading(self.context, title, level=2))
        self.page.add(BodyText(self.context, partial(self._joined, lines)))

    def _joined(self, lines: Callable[[ReportText], Iterable[str]]) -> str:
        return "\n".join(lines(ReportText(self.desk.wording))).strip()
