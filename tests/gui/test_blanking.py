"""Parts of a picture or a PDF are blanked: with the keys, with the mouse, kept or undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from careerplanner.gui.dialogs.evidence.blanking_dialog import BlankingDialog
from careerplanner.services.record import records
from tests.gui.evidence_steps import choose, is_gone, page_of, record, uses
from tests.gui.hand import Hand
from tests.gui.people import desk_of
from tests.services import evidence_made as made

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.pages.evidence.evidence_page import EvidencePage


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as made_of:
        yield made_of


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> EvidencePage:
    return page_of(desk, qtbot, tmp_path)


def blanking(page: EvidencePage, title: str, qtbot: QtBot) -> BlankingDialog:
    choose(page, title)
    page.acts.do("blank")
    dialog = page.acts.dialog
    assert isinstance(dialog, BlankingDialog)
    qtbot.waitUntil(lambda: bool(dialog.pages))
    return dialog


def test_boxes_are_drawn_moved_and_sized_with_the_keys(page: EvidencePage, qtbot: QtBot) -> None:
    dialog = blanking(page, "First aid", qtbot)
    canvas = dialog.boxes.canvas
    dialog.save()
    assert dialog.boxes.is_wrong, "nothing was drawn"
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Insert)
    (first,) = canvas.boxes
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    (moved,) = canvas.boxes
    assert moved[0] < first[0]
    assert moved[1] > first[1]
    assert moved[2] - moved[0] == pytest.approx(first[2] - first[0])
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    (wider,) = canvas.boxes
    assert wider[2] > moved[2]
    assert wider[:2] == moved[:2]
    for _press in range(80):
        QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.boxes[0][1] == 0, "it stays on the page"
    QTest.keyClick(canvas, Qt.Key.Key_Insert)
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert canvas.chosen == 0
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(canvas.boxes) == 1
    dialog.loaded()
    dialog.close()


def test_boxes_are_drawn_with_the_mouse_and_kept(
    page: EvidencePage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = record(desk).evidence[0]
    asked: list[str] = []

    def ask(title: object, *_args: object, **_words: object) -> bool:
        asked.append(desk.context.say(title))  # type: ignore[arg-type]
        return True

    monkeypatch.setattr(desk.context.messages, "ask", ask)
    dialog = blanking(page, "First aid", qtbot)
    canvas = dialog.boxes.canvas
    start, end = QPoint(10, 10), QPoint(120, 90)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert len(canvas.boxes) == 1
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert len(canvas.boxes) == 1, "a press alone draws nothing"
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert canvas.boxes == []
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    dialog.save()
    qtbot.waitUntil(lambda: is_gone(dialog))
    after = record(desk).evidence[0]
    assert after.file != before.file
    assert asked == ["Remove the file as it was for good?"]
    assert desk.workspace.opened.content(before.file) is None
    assert uses(desk, "First aid") == 1


def test_kept_for_undo_it_can_be_undone(
    page: EvidencePage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = record(desk).evidence[1]
    monkeypatch.setattr(desk.context.messages, "ask", lambda *a, **k: False)
    dialog = blanking(page, "Paper", qtbot)
    assert len(dialog.pages) == 2
    assert dialog.which.text() == "Page 1 of 2"
    Hand().press(dialog.next_button)
    Hand().press(dialog.add_button)
    Hand().press(dialog.before_button)
    assert dialog.boxes.canvas.boxes == []
    assert dialog.boxes.has_boxes()
    dialog.save()
    qtbot.waitUntil(lambda: is_gone(dialog))
    assert desk.workspace.opened.content(before.file) == made.pdf(2)
    records.undo(desk.workspace)
    desk.book_opened()
    assert record(desk).evidence[1] == before
