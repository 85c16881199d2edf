"""The two checkers used by every screen's tests do find what they look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from careerplanner.gui.widgets.page import Page
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.context import WindowContext


def test_a_nameless_box_and_a_wordless_button_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QLineEdit(window)
    QPushButton(window)
    window.show()
    problems = accessibility_problems(window)
    assert [problem for problem in problems if "QLineEdit" in problem and "no name" in problem]
    assert [problem for problem in problems if "QPushButton" in problem and "no name" in problem]


def test_a_bare_widget_that_takes_the_focus_has_no_role(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bare = QWidget(window)
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bare.setAccessibleName("Bare")
    window.show()
    assert any("no role" in problem for problem in accessibility_problems(window))


def test_a_tab_key_that_jumps_up_is_found(
    qtbot: QtBot, context: WindowContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page(context, "Which?")
    qtbot.addWidget(page)
    boxes = [QLineEdit() for _number in range(3)]
    for number, box in enumerate(boxes):
        box.setAccessibleName(f"Box {number}")
        page.add(box)
    page.show()
    QApplication.processEvents()
    assert accessibility_problems(page) == []
    monkeypatch.setattr(Page, "order_tabs", lambda _page: QWidget.setTabOrder(boxes[0], boxes[2]))
    assert any("comes after" in problem for problem in accessibility_problems(page))


def test_cut_words_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    label = QLabel("Far too long for its place", window)
    label.setGeometry(0, 0, 40, 20)
    wrapped = QLabel("one two three four five six seven eight", window)
    wrapped.setWordWrap(True)
    wrapped.setGeometry(0, 30, 60, 16)
    button = QPushButton("Save everything now", window)
    button.setGeometry(0, 60, 30, 20)
    beyond = QPushButton("Go", window)
    inner = QWidget(window)
    inner.setGeometry(0, 100, 50, 50)
    beyond.setParent(inner)
    beyond.setGeometry(30, 0, 80, 30)
    window.show()
    found = "\n".join(clipped(window))
    for words in ("Far too long", "one two three", "button", "cut off"):
        assert words in found
