"""The story "How do I get to be a manager?", from Home to a printed plan, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import ActionState, Worker
from careerplanner.gui.dialogs.plan.route_dialog import RouteDialog
from careerplanner.gui.pages.career_map.map_page import MapPage
from careerplanner.gui.pages.difference.differences_page import DifferencesPage
from careerplanner.gui.pages.framework.framework_page import FrameworkPage
from careerplanner.gui.pages.home.home_page import HomePage
from careerplanner.gui.pages.plan.plan_page import PlanPage
from careerplanner.gui.pages.standing.standing_page import StandingPage
from careerplanner.gui.pages.ways.ways_page import WaysPage
from careerplanner.i18n.language import Language
from careerplanner.services.route.route_words import RouteWords
from tests.e2e.real_window import RealWindow, make_book, real_window
from tests.gui.people import SIAN, SIANS
from tests.gui.plan_steps import LONG

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

MANAGER = GoalName(GoalKind.GOAL, "registered-manager")
BAR = 6


def saves_to(seen: RealWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file dialog: one press takes the place it proposes."""

    def choose(*_asked: object) -> Path:
        seen.hand.count += 1
        return path

    monkeypatch.setattr(seen.context.messages, "choose_file_to_save", choose)


def ways(seen: RealWindow) -> WaysPage:
    assert isinstance(seen.page, WaysPage)
    return seen.page


def plan(seen: RealWindow) -> PlanPage:
    assert isinstance(seen.page, PlanPage)
    return seen.page


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize("language", Language)
def test_how_do_i_get_to_be_a_manager_to_a_printed_plan(
    language: Language,
    qapp: QApplication,
    qtbot: QtBot,
    user_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book, language) as seen:
        hand, paper = seen.hand, tmp_path / "plan.pdf"
        assert isinstance(seen.page, HomePage)
        saves_to(seen, paper, monkeypatch)
        hand.press(seen.page.ways_button)
        page = ways(seen)
        hand.press(page.choice.tiles[MANAGER])
        route = page.looked_at
        assert route is not None
        words = RouteWords(seen.desk.wording)
        named = [words.step(step) for step in route.steps]

        def keep(dialog: QWidget) -> None:
            assert isinstance(dialog, RouteDialog)
            hand.press(dialog.save_button)

        seen.in_dialog(RouteDialog, keep)
        hand.press(page.route.choose)
        assert seen.page_id == "plan"
        hand.press(plan(seen).out.save)
        qtbot.waitUntil(plan(seen).out.outcome.isVisible, timeout=LONG)
        assert hand.count <= BAR
        assert (seen.record.worker.goal, seen.record.worker.route) == (MANAGER.id, route.key)
        mine = [action for action in seen.record.actions if action.goal == MANAGER.id]
        assert [action.what.words for action in mine] == named
        assert {action.what.language for action in mine} == {language.value}
        printed = text_of(paper)
        assert words.goal(MANAGER) in printed
        for name in named:
            assert name.split(":")[0] in printed


def test_the_whole_story_with_the_keyboard_alone(
    qapp: QApplication,
    qtbot: QtBot,
    user_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book) as seen:
        hand, paper = seen.hand, tmp_path / "plan.pdf"
        saves_to(seen, paper, monkeypatch)
        seen.press_key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
        page = ways(seen)
        seen.tab_to(page.choice.tiles[MANAGER])
        hand.enter()
        assert page.looked_at is not None
        seen.tab_to(page.table.table)
        before = page.looked_at.key
        hand.key(Qt.Key.Key_Down)
        assert page.looked_at is not None
        assert page.looked_at.key != before
        seen.tab_to(page.route.choose)

        def keep(_dialog: QWidget) -> None:
            hand.enter()

        seen.in_dialog(RouteDialog, keep)
        hand.enter()
        assert seen.page_id == "plan"
        seen.come_back()
        seen.tab_to(plan(seen).out.save)
        hand.enter()
        qtbot.waitUntil(paper.exists, timeout=LONG)
        qtbot.waitUntil(plan(seen).out.outcome.isVisible, timeout=LONG)
        assert seen.record.worker.route == page_route(seen)


def page_route(seen: RealWindow) -> str:
    """Key of the route that the ways page says was chosen."""
    seen.window.show_page("ways")
    seen.settle()
    page = ways(seen)
    assert page.route.chosen.isVisible()
    assert page.looked_at is not None
    return page.looked_at.key


def test_the_language_can_be_switched_in_the_middle(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book) as seen:
        hand = seen.hand
        seen.window.show_page("ways")
        page = ways(seen)
        page.choice.picker.box.setFocus()
        hand.type("team")
        seen.window.switch_language()
        assert page.heading.text() == "Sut ydw i'n cyrraedd yno?"
        assert page.choice.picker.text() == "team"
        assert page.choice.picker.box.hasFocus()
        hand.press(page.choice.tiles[MANAGER])
        page.table.table.selectRow(1)
        looked_at = page.looked_at
        seen.window.switch_language()
        assert page.looked_at == looked_at
        assert page.table.table.currentIndex().row() == 1
        assert page.route.choose.text() == "Choose this way"

        def edit(dialog: QWidget) -> None:
            assert isinstance(dialog, RouteDialog)
            hand.press(dialog.folds[0].fold.button)
            dialog.folds[0].owner.box.setFocus()
            dialog.folds[0].owner.box.clear()
            hand.type("Gethin Invented")
            seen.window.switch_language()
            assert dialog.save_button.text() == "Cadw yn fy nghynllun"
            assert dialog.folds[0].owner.value() == "Gethin Invented"
            assert "Gethin Invented" in dialog.folds[0].said.text()
            hand.press(dialog.save_button)

        seen.in_dialog(RouteDialog, edit)
        hand.press(page.route.choose)
        first = next(one for one in seen.record.actions if one.goal == MANAGER.id)
        assert (first.owner, first.what.language) == ("Gethin Invented", "cy")


def test_a_way_can_be_left_and_the_leaving_undone(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book) as seen:
        seen.window.show_page("ways")
        page = ways(seen)
        seen.hand.press(page.choice.tiles[MANAGER])
        seen.in_dialog(RouteDialog, lambda dialog: seen.hand.enter())
        seen.hand.press(page.route.choose)
        seen.window.show_page("ways")
        page = ways(seen)
        assert page.route.chosen.isVisible()
        seen.hand.press(page.route.leave)
        assert seen.record.worker.route == ""
        assert page.route.choose.isVisible()
        left = [one.state for one in seen.record.actions if one.goal == MANAGER.id]
        assert set(left) == {ActionState.DROPPED}
        seen.hand.press(seen.window.undo_bar.undo)
        assert seen.record.worker.goal == MANAGER.id
        assert page.route.chosen.isVisible()


def test_nobody_in_a_book_and_no_book_lead_home(qapp: QApplication, user_home: Path) -> None:
    with real_window(qapp, None) as seen:
        seen.window.show_page("ways")
        page = ways(seen)
        assert page.empty.isVisible()
        assert not page.body.isVisible()
        (begin,) = [one for one in page.empty.findChildren(type(page.another)) if one.isVisible()]
        seen.hand.press(begin)
        assert seen.page_id == "home"


@pytest.mark.parametrize("language", Language)
def test_a_person_of_whom_nothing_is_known_is_answered(
    language: Language, qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "new.careerbook", Worker("w9", "Gwen Made-Up"))
    with real_window(qapp, book, language) as seen:
        seen.window.show_page("ways")
        page = ways(seen)
        for end, tile in list(page.choice.tiles.items()):
            if not tile.isVisible():
                seen.hand.press(page.another)
            seen.hand.press(tile)
            assert seen.desk.end == end
            answer = seen.desk.routes(end)
            assert answer is not None
            assert page.states[answer.state].isVisible()
            assert (page.looked_at is not None) == bool(answer.routes)
            assert page.route.isVisible() == bool(answer.routes)


def test_map_ways_and_standing_lead_to_each_other(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book) as seen:
        seen.window.show_page("map")
        page = seen.page
        assert isinstance(page, MapPage)
        assert page.drawn is not None
        box = next(key for key in page.map.boxes if page.drawn.end(key) == MANAGER)
        page.map.opened.emit(box)
        assert ways(seen).end_title.text() == "Registered manager"
        seen.hand.press(ways(seen).compare)
        differing = seen.page
        assert isinstance(differing, DifferencesPage)
        assert differing.sides[1] == MANAGER
        seen.window.show_page("standing")
        standing = seen.page
        assert isinstance(standing, StandingPage)
        standing.look_at("D")
        seen.hand.press(standing.compare)
        assert isinstance(seen.page, DifferencesPage)
        assert seen.page.sides[1] == GoalName(GoalKind.BAND, "D")


def test_a_step_on_the_map_leads_to_its_fact(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book) as seen:
        seen.window.show_page("map")
        page = seen.page
        assert isinstance(page, MapPage)
        page.fact_requested.emit("award", "leadership-practice-5")
        read = seen.page
        assert isinstance(read, FrameworkPage)
        assert read.pane.fact == ("award", "leadership-practice-5")
