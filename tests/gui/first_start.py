"""The window at its first start, for tests that answer the first questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.gui.pages.home.first_steps import FirstSteps
from careerplanner.gui.pages.home.home_page import HomePage
from tests.gui.desks import switch
from tests.gui.hand import Hand

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk


class Start:
    """The window at its first start, and a hand at it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.hand, self.window = desk, Hand(), QMainWindow()
        self.steps = FirstSteps(desk.context, desk, lambda: switch(desk.context, self.window))
        self.page = HomePage(desk.context, desk, lambda: self.steps)
        self.window.setCentralWidget(self.page)
        self.window.resize(1024, 540)
        self.page.refresh()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.settle()

    def settle(self) -> None:
        for _ in range(6):
            QApplication.processEvents()

    def to_job(self) -> None:
        self.hand.enter()
        self.hand.enter()

    def to_awards(self, started: str = "March 2026") -> None:
        self.to_job()
        self.hand.type("home care")
        self.hand.enter()
        self.hand.type(started)
        self.hand.enter()

    def to_name(self) -> None:
        self.to_awards()
        self.hand.enter()
        self.hand.enter()
        self.hand.type("Gwen Example")

    @property
    def heading(self) -> str:
        return self.steps.question.heading.text()

    @property
    def record(self) -> Record:
        record = self.desk.record()
        assert record is not None
        return record
