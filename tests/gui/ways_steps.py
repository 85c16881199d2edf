"""Steps that the tests of Ways forward share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.routes import Measure
from careerplanner.gui.dialogs.plan.route_dialog import RouteDialog
from careerplanner.gui.pages.ways.ways_page import WaysPage
from tests.gui.hand import Hand
from tests.gui.plan_steps import in_dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.routes import Routes
    from careerplanner.gui.desk import Desk

MANAGER = GoalName(GoalKind.GOAL, "registered-manager")
PLANNED = GoalName(GoalKind.GOAL, "nursing-associate")
BAND_B = GoalName(GoalKind.BAND, "B")
BAND_C = GoalName(GoalKind.BAND, "C")


def shown(desk: Desk, qtbot: QtBot, end: GoalName | None = None) -> WaysPage:
    """The page on a window, filled."""
    page = WaysPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    if end is not None:
        page.look_towards(end)
    QApplication.processEvents()
    return page


def answer_of(page: WaysPage, end: GoalName, rank: Measure = Measure.STEPS) -> Routes:
    found = page.desk.routes(end, rank)
    assert found is not None
    return found


def choose(page: WaysPage, keep: bool = True) -> None:
    """Presses "Choose this way" and keeps what is proposed, or cancels."""

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, RouteDialog)
        (dialog.save_button if keep else dialog.cancel_button).click()

    in_dialog(RouteDialog, answer)
    Hand().press(page.route.choose)
