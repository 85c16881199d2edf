"""The steps of a route on their way into the plan: what cannot be is said at its own step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.domain.dates import PartialDate
from careerplanner.gui.dialogs.plan.route_dialog import RouteDialog
from careerplanner.services.route.routing import find_goal, find_routes
from tests.gui.desks import make_desk, put_away, with_book
from tests.gui.hand import Hand
from tests.gui.people import SIAN, SIANS
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.record import Action


def test_a_reminder_that_comes_too_late_is_said_at_its_step(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk, window, hand = make_desk(tmp_path), QMainWindow(), Hand()
    apply_look(desk.context)
    with_book(desk, tmp_path / "sian.careerbook", SIAN, SIANS)
    record = desk.record()
    assert record is not None
    answer = find_routes(desk.workspace, record, find_goal(desk.workspace, "E"))
    route = max(answer.routes, key=lambda one: len(one.steps))
    assert len(route.steps) > 1
    kept: list[tuple[Action, ...]] = []

    def keep(actions: tuple[Action, ...]) -> bool:
        kept.append(actions)
        return True

    window.resize(1024, 540)
    window.show()
    dialog = RouteDialog(desk, keep, answer, route, parent=window)
    dialog.open()
    dialog.activateWindow()
    QApplication.processEvents()
    fold = dialog.folds[-1]
    fold.due.set_value("March 2029")
    fold.remind.set_value("April 2029")
    hand.press(dialog.save_button)
    assert kept == []
    assert fold.remind.is_wrong
    assert fold.remind.isVisible()
    hand.enter()  # the line of the summary leads to the box
    assert hand.box is fold.remind.box
    assert not any(one.remind.is_wrong for one in dialog.folds[:-1])
    fold.remind.set_value("February 2029")
    hand.press(dialog.save_button)
    assert kept[0][-1].remind == PartialDate(2029, 2)
    put_away(desk, window)
