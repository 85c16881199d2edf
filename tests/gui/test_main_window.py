"""The frame of the window: few tests, each with a whole window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from careerplanner.errors import DiskFull
from careerplanner.gui.main_window import MainWindow
from careerplanner.gui.shell import PageGroup
from careerplanner.gui.theme import Appearance
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.i18n.language import Language
from tests.gui.accessibility import accessibility_problems, tab_chain
from tests.gui.clipping import clipped
from tests.gui.fakes import PretendController, PretendPage, pretend_pages
from tests.gui.window import apply_look, make_context

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.context import WindowContext

Make = Callable[[], tuple[MainWindow, PretendController]]


@pytest.fixture
def make(qtbot: QtBot, context: WindowContext) -> Iterator[Make]:
    made: list[MainWindow] = []

    def build() -> tuple[MainWindow, PretendController]:
        controller = PretendController(context)
        window = MainWindow(context, pretend_pages(), controller)
        made.append(window)
        window.resize(1024, 540)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        QApplication.processEvents()
        return window, controller

    yield build
    for window in made:
        window.close()
        window.deleteLater()


def page(window: MainWindow) -> PretendPage:
    assert isinstance(window.current_page, PretendPage)
    return window.current_page


def test_pages_are_made_when_first_shown_and_reached_by_key(qtbot: QtBot, make: Make) -> None:
    window, _controller = make()
    assert window.stack.made == ("home",)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.current_id == "stand"
    assert window.navigation.current == "stand"
    assert window.stack.made == ("home", "stand")
    window.navigation.entries["record"].click()
    assert window.stack.current_id == "record"


def test_the_arrow_keys_move_through_the_pages(qtbot: QtBot, make: Make) -> None:
    window, _controller = make()
    home = window.navigation.entries["home"]
    home.setFocus()
    qtbot.keyClick(home, Qt.Key.Key_Down)
    assert window.stack.current_id == "record"
    assert QApplication.focusWidget() is window.navigation.entries["record"]
    assert [w for w in tab_chain(window) if w in window.navigation.entries.values()] == [
        window.navigation.entries["record"]
    ]


def test_the_tab_key_enters_a_page_at_its_top(qtbot: QtBot, make: Make) -> None:
    window, _controller = make()
    late = ActionButton(window.context, "Made last, stands first")
    page(window).column.insertWidget(1, late)
    QApplication.processEvents()
    home = window.navigation.entries["home"]
    home.setFocus()
    qtbot.keyClick(home, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is late


def test_a_page_may_ask_to_stay(make: Make) -> None:
    window, _controller = make()
    page(window).lets_go = False
    window.navigation.entries["record"].click()
    assert window.stack.current_id == "home"
    assert window.navigation.current == "home"
    assert not window.close()
    page(window).lets_go = True


def test_the_language_is_switched_in_place_and_nothing_typed_is_lost(
    qtbot: QtBot, make: Make
) -> None:
    window, _controller = make()
    field = page(window).field
    field.box.setFocus()
    qtbot.keyClicks(field.box, "Gwen")
    field.box.setSelection(1, 2)
    page(window).notes.set_value("half a thought")
    english = window.top_bar.saved.text()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.context.words.language is Language.WELSH
    assert window.top_bar.saved.text() != english
    assert window.top_bar.language.text() == "English"
    assert page(window).heading.text() == window.context.words.translate("Pretend", "Home")
    assert (field.value(), field.box.selectedText()) == ("Gwen", "we")
    assert page(window).notes.value() == "half a thought"
    assert QApplication.focusWidget() is field.box
    assert window.context.settings.language is Language.WELSH
    window.top_bar.language.click()
    assert window.top_bar.saved.text() == english


def test_no_word_is_left_in_the_other_language(make: Make) -> None:
    window, controller = make()
    controller.to_undo.append("")
    window.refresh()
    window.switch_language()
    english = [
        action.text()
        for action in (*window.commands.actions.values(), *window.menuBar().actions())
        if "ŵ" not in action.text()
    ]
    assert english == []


def test_undo_is_one_key_away_even_from_a_box(qtbot: QtBot, make: Make) -> None:
    window, controller = make()
    controller.to_undo = ["Job added", "Award added"]
    window.context.events.undo_offered.emit("Award added.")
    window.refresh()
    assert "Award added" in window.commands.actions["undo"].text()
    assert "Award added" in window.top_bar.undo.accessibleName()
    assert window.undo_bar.isVisible()
    page(window).field.box.setFocus()
    qtbot.keyClick(page(window).field.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert controller.done == ["undo Award added"]
    window.undo_bar.undo.click()
    assert controller.done[-1] == "undo Job added"
    assert not window.top_bar.undo.isEnabled()


def test_undo_in_a_box_takes_back_the_typing_first(qtbot: QtBot, make: Make) -> None:
    window, controller = make()
    controller.to_undo = ["Award added"]
    window.refresh()
    box = page(window).field.box
    box.setFocus()
    qtbot.keyClicks(box, "typed")
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == ""
    assert controller.done == []


def test_a_change_refreshes_only_the_page_shown(make: Make) -> None:
    window, _controller = make()
    window.show_page("record")
    window.show_page("home")
    counts = {name: window.stack.widget(at).refreshed for at, name in enumerate(("home", "record"))}
    window.context.events.changed.emit(object())
    assert window.stack.widget(0).refreshed == counts["home"] + 1
    assert window.stack.widget(1).refreshed == counts["record"]


def test_a_refusal_is_said_in_words(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    window, controller = make()
    said: list[object] = []
    monkeypatch.setattr(
        type(window.context.messages), "show_error", lambda _s, error: said.append(error)
    )

    def refuse() -> None:
        raise DiskFull("disk.full")

    monkeypatch.setattr(controller, "new_book", refuse)
    window.commands.actions["new_book"].trigger()
    assert [type(error) for error in said] == [DiskFull]


def test_text_size_goes_to_two_hundred_and_is_remembered(qtbot: QtBot, make: Make) -> None:
    window, _controller = make()
    for _press in range(9):
        window.commands.actions["larger"].trigger()
    assert window.context.theme.scale.percent == 200
    assert window.context.settings.text_size == 200
    assert window.font().pointSizeF() >= 22
    assert window.top_bar.pages.isVisible()
    assert not window.navigation.isVisible()
    window.commands.actions["normal"].trigger()
    assert window.navigation.isVisible()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_nothing_is_cut_and_everything_has_a_name(
    make: Make, language: Language, text_size: int
) -> None:
    window, controller = make()
    controller.to_undo = ["Dyfarniad wedi’i ychwanegu"]
    window.context.theme.set_text_size(text_size)
    if language is Language.WELSH:
        window.switch_language()
    window.context.events.undo_offered.emit("Dyfarniad wedi’i ychwanegu.")
    window.refresh()
    for _turn in range(3):
        QApplication.processEvents()
    assert clipped(window) == []
    assert accessibility_problems(window) == []
    assert len(tab_chain(window)) >= 5


def test_the_window_comes_back_as_it_was_left(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    file = tmp_path / "kept.ini"
    for visit in range(2):
        context = make_context(file)
        apply_look(context, context.settings.appearance, context.settings.text_size)
        window = MainWindow(context, pretend_pages(), PretendController(context))
        window.show()
        if visit == 0:
            window.resize(700, 500)
            window.show_page("plan")
            context.theme.choose(Appearance.DARK)
            context.settings.appearance = Appearance.DARK
            QApplication.processEvents()
        else:
            assert window.stack.current_id == "plan"
            assert (window.width(), window.height()) == (700, 500)
            assert context.theme.tokens.dark
        window.close()
        window.deleteLater()
        context.theme.choose(Appearance.LIGHT)
        context.theme.stop()


def test_the_focus_ring_goes_round_what_has_the_focus(qtbot: QtBot, make: Make) -> None:
    window, _controller = make()
    box = page(window).field.box
    box.setFocus()
    QApplication.processEvents()
    ring = window.focus_ring
    assert ring.target is box
    assert ring.isVisible()
    inside = box.mapToGlobal(box.rect().topLeft()) - ring.mapToGlobal(ring.rect().topLeft())
    assert (inside.x(), inside.y()) == (7, 7)
    window.top_bar.language.setFocus()
    assert ring.target is window.top_bar.language
    listed = QAccessible.queryAccessibleInterface(ring.parentWidget())
    children = [listed.child(at).object() for at in range(listed.childCount())]
    assert ring not in children


def test_the_frame_is_built_quickly(make: Make) -> None:
    began = time.thread_time()
    make()
    assert time.thread_time() - began < 1.0


def test_a_page_that_is_not_listed_is_reached_and_not_begun_with(
    qtbot: QtBot, context: WindowContext
) -> None:
    hidden = replace(pretend_pages()[2], id="hidden", listed=False)
    window = MainWindow(context, [*pretend_pages()[:2], hidden], PretendController(context))
    qtbot.addWidget(window)
    window.resize(1024, 540)
    window.show()
    assert list(window.navigation.entries) == ["home", "record"]
    window.show_page("record")
    context.events.page_requested.emit("hidden")
    assert window.stack.current_id == "hidden"
    assert window.navigation.current == "record"
    assert context.settings.last_page == "record"
    window.navigation.entries["record"].click()
    assert window.stack.current_id == "record"


def listed(window: MainWindow) -> list[str]:
    return [name for name, entry in window.navigation.entries.items() if not entry.isHidden()]


def test_a_team_and_one_of_its_people_have_pages_of_their_own(
    qtbot: QtBot, context: WindowContext
) -> None:
    home, record, plan = pretend_pages()[:3]
    team = replace(plan, id="team", group=PageGroup.TEAM, leads_back=True)
    matrix = replace(plan, id="matrix", group=PageGroup.TEAM)
    facts = replace(plan, id="facts", group=PageGroup.BOTH)
    controller = PretendController(context)
    controller.team = True
    window = MainWindow(context, [team, matrix, home, record, facts], controller)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    assert window.stack.current_id == "team"
    assert listed(window) == ["team", "matrix", "facts"]
    assert window.top_bar.title.text() == "Gwen Pretend"
    window.navigation.entries["facts"].click()
    assert listed(window) == ["team", "matrix", "facts"]
    context.events.page_requested.emit("record")
    assert listed(window) == ["team", "home", "record", "facts"]
    assert window.navigation.current == "record"
    assert window.top_bar.title.text() == "Non Enghraifft · Gwen Pretend"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.current_id == "team"
    assert listed(window) == ["team", "matrix", "facts"]
    window.show_page("matrix")
    controller.team = False
    window.forget_pages()
    assert window.stack.current_id == "home"
    assert listed(window) == ["home", "record", "facts"]
