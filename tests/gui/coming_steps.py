"""Somebody with much ahead, and the page that shows it on a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    Action,
    HeldAward,
    HeldState,
    LearningEntry,
    Registration,
    Typed,
)
from careerplanner.gui.pages.coming.coming_page import ComingPage
from tests.gui.people import SIANS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

LATE = Action("x2", Typed("Show my notes", "en"), due=PartialDate(2026, 5, 2))
SOON = Action(
    "x3", Typed("Read the code", "en"), due=PartialDate(2026, 7), remind=PartialDate(2026, 5, 30)
)
BUSY = (
    *SIANS,
    LATE,
    SOON,
    Registration(
        "r1",
        "worker",
        number="W/1",
        first_registered=PartialDate(2023, 8, 20),
        renewal_due=PartialDate(2026, 8, 19),
    ),
    HeldAward(
        "a9",
        "practice-2-adults",
        state=HeldState.WORKING_TOWARDS,
        started=PartialDate(2026, 1),
        expected=PartialDate(2026, 12),
    ),
    LearningEntry("l1", "Hoists", on=PartialDate(2025, 6, 3), renew_by=PartialDate(2026, 6, 3)),
)


def on_window(page: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()  # type: ignore[attr-defined]
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()


def shown(desk: Desk, qtbot: QtBot) -> ComingPage:
    """The page on a window, filled."""
    page = ComingPage(desk.context, desk)
    on_window(page, qtbot)
    return page
