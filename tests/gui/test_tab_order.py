"""The Tab key's order, and that putting it right binds nothing to a page that is thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMainWindow, QPushButton
from shiboken6 import isValid

from careerplanner.gui.widgets.page import ScrollPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.context import WindowContext


def test_a_page_thrown_away_leaves_the_menus_alone(context: WindowContext, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = window.menuBar()
    menu = bar.addMenu("File")
    page = ScrollPage(context)
    page.setParent(window)
    second, first = QPushButton("second"), QPushButton("first")
    page.add(first)
    page.add(second)
    window.show()
    page.order_tabs()
    page.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(bar)
    assert isValid(menu)
    assert menu.title() == "File"
