"""One page in a window, the strip that offers to undo, and a hand at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.gui.widgets.page import Page
from careerplanner.gui.widgets.undo_bar import UndoBar
from tests.gui.hand import Hand

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk

PageT = TypeVar("PageT", bound=Page)


class PageInWindow(Generic[PageT]):
    """The page filled and shown; put away by whoever made it."""

    def __init__(self, desk: Desk, page: PageT, qtbot: QtBot, *, height: int = 540) -> None:
        self.desk, self.page, self.hand, self.window = desk, page, Hand(), QMainWindow()
        self.bar = UndoBar(desk.context)
        desk.context.events.undo_offered.connect(self.bar.offer)
        self.window.setCentralWidget(page)
        self.bar.setParent(self.window)
        self.window.resize(1024, height)
        page.refresh()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.settle()

    def settle(self) -> None:
        for _ in range(6):
            QApplication.processEvents()

    @property
    def record(self) -> Record:
        record = self.desk.record()
        assert record is not None
        return record
