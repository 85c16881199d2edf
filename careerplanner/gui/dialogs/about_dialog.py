"""What this program is: version, framework in use, licences, where logs and settings lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices

from careerplanner import __version__
from careerplanner.gui.dialogs.reading_dialog import ReadingDialog
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.summary_list import SummaryList, SummaryRow
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark
from careerplanner.paths import user_config_folder, user_log_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from careerplanner.gui.desk import Desk

NAME = "Careerplanner"


class AboutDialog(ReadingDialog):
    """Says what the program is and what answers rest on.

    Args:
        desk: Gives the framework in use and the open book.
        parent: The window it lies over.
    """

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__(desk.context, mark("About", "About this program"), parent=parent)
        self.desk = desk
        free = mark("About", "Free software. It works without the internet.")
        self.page.add(BodyText(self.context, free, kind="lead"))
        self.rows = SummaryList(self.context, self._rows())
        self.page.add(self.rows)
        self.page.add(BodyText(self.context, self._status, kind="quiet"))
        self.open_logs = ActionButton(
            self.context,
            mark("About", "Open the folder of the logs"),
            icon="folder-open",
            on_click=self._open_logs,
        )
        self.buttons.add(self.open_logs)

    def _rows(self) -> list[SummaryRow]:
        about = self.desk.workspace.lookup.pack.about
        rows = [
            SummaryRow("version", mark("About", "Version"), f"{NAME} {__version__}"),
            SummaryRow(
                "framework",
                mark("About", "Framework"),
                lambda: self.desk.wording.text(about.title),
            ),
            SummaryRow("pack", mark("About", "Framework version"), about.ref.version),
            SummaryRow("digest", mark("About", "Framework checksum"), about.ref.digest[:16]),
            SummaryRow(
                "licence",
                mark("About", "Licence"),
                mark("About", "MIT licence"),
            ),
            SummaryRow(
                "font",
                mark("About", "Typeface"),
                mark("About", "Atkinson Hyperlegible Next, SIL Open Font License 1.1"),
            ),
            SummaryRow("icons", mark("About", "Icons"), mark("About", "Lucide, ISC licence")),
            SummaryRow("qt", mark("About", "Window toolkit"), self._qt),
            SummaryRow("book", mark("About", "Your book lies here"), self._book),
            SummaryRow("logs", mark("About", "Logs lie here"), str(user_log_folder())),
            SummaryRow("settings", mark("About", "Settings lie here"), str(user_config_folder())),
        ]
        return [_only_read(row) for row in rows]

    def _qt(self) -> str:
        return self.context.translate(
            "About", "Qt {version} with PySide6, GNU LGPL version 3", version=qVersion()
        )

    def _book(self) -> str:
        path = self.desk.book_path
        return str(path) if path else self.context.translate("About", "No book is open")

    def _status(self) -> str:
        return self.desk.wording.text(self.desk.workspace.lookup.pack.about.status)

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(user_log_folder())))


def _only_read(row: SummaryRow) -> SummaryRow:
    return SummaryRow(row.key, row.name, row.value, changeable=False)
