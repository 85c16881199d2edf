"""Steps that the tests of the plan share: showing the page, waiting for paper, driving a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from careerplanner.gui.pages.plan.plan_page import PlanPage
from careerplanner.services.record import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk

LONG = 20_000


def shown(desk: Desk, qtbot: QtBot) -> PlanPage:
    """The page on a window, filled; paper is made when a test waits for it."""
    page = PlanPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()
    page.show()
    return page


def made(page: PlanPage, qtbot: QtBot) -> None:
    """Waits until the pages on screen are those of the plan as it is."""
    qtbot.waitUntil(lambda: page.preview.is_current, timeout=LONG)


def record_of(desk: Desk) -> Record:
    """The record of the person looked at."""
    record = desk.record()
    assert record is not None
    return record


def undo(desk: Desk) -> None:
    """The last thing is taken back, as the frame does it."""
    undone = records.undo(desk.workspace)
    assert undone is not None
    desk.changed(undone.changes)


def in_dialog(kind: type[QWidget], do: Callable[[QWidget], None]) -> None:
    """Does something in the dialog that opens next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            do(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def words(widget: QWidget) -> str:
    """Everything that can be read on a widget now."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def chooses(desk: Desk, path: Path | None, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Lets the person choose a file; gives what was proposed."""
    proposed: list[Path] = []

    def choose(_title: object, _kind: object, _ending: str, there: Path) -> Path | None:
        proposed.append(there)
        return path

    monkeypatch.setattr(desk.context.messages, "choose_file_to_save", choose)
    return proposed
