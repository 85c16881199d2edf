"""Where can I go from here: the map by keys and pointer, its table twin, and both as files."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.gui.pages.career_map.map_page import MapPage
from careerplanner.gui.theme import Appearance
from careerplanner.gui.tokens import DARK, LIGHT, contrast
from careerplanner.gui.widgets.map_view import LEAST_ZOOM, MOST_ZOOM
from careerplanner.i18n.language import Language
from careerplanner.services.route import choosing, routing
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import BRYN, BRYNS, desk_of, faults_everywhere
from tests.reports.reading import TaggedFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.map_box import MapBox

MANAGER = GoalName(GoalKind.GOAL, "registered-manager")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


@pytest.fixture
def nobody(tmp_path: Path) -> Iterator[Desk]:
    """No book at all."""
    with desk_of(tmp_path, None) as made:
        yield made


def shown(desk: Desk, qtbot: QtBot, width: int = 1100, height: int = 700) -> MapPage:
    """The page on a window, filled."""
    page = MapPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.wait(20)
    return page


def choose_managing(desk: Desk) -> None:
    """Siân chooses the first way to managing."""
    record = desk.record()
    assert record is not None
    answer = routing.find_routes(desk.workspace, record, MANAGER)
    route = answer.routes[0]
    actions = choosing.proposed_actions(desk.workspace, record, answer, route, Language.ENGLISH)
    desk.apply(
        lambda: choosing.choose_route(desk.workspace, desk.worker_id, answer, route, actions)
    )


def focused() -> MapBox:
    """The box that has the keyboard."""
    box = QApplication.focusWidget()
    assert box is not None
    return box  # type: ignore[return-value]


def test_it_begins_where_the_person_is(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert page.heading.text() == "Where can I go from here?"
    assert page.lead.text().startswith("You are here: Band B: Social care worker.")
    assert page.map.current == "band:B"
    box = page.map.boxes["band:B"]
    assert "You are here" in box.accessibleName()
    assert "Field: Social care" in box.accessibleDescription()
    stops = [
        key for key, one in page.map.boxes.items() if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["band:B"], "one stop of the Tab key"


def test_arrow_keys_walk_along_the_lines_and_the_tab_key_comes_back(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    page.map.focus("band:B")
    hand = Hand()
    hand.key(Qt.Key.Key_Right)
    assert focused().key == "band:C"
    hand.key(Qt.Key.Key_Left)
    hand.key(Qt.Key.Key_Left)
    assert focused().key == "band:A"
    hand.key(Qt.Key.Key_End)
    assert focused().key == page.map.drawing.nodes[-1].key  # type: ignore[union-attr]
    hand.key(Qt.Key.Key_Home)
    assert focused().key == page.map.drawing.nodes[0].key  # type: ignore[union-attr]
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Tab)
    assert focused() is page.saving.named.row("name")
    hand.key(Qt.Key.Key_Backtab)
    assert focused() is page.map.boxes["band:B"]


def test_enter_leads_to_the_ways_there(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.map.focus("goal:registered-manager")
    with qtbot.waitSignal(desk.context.events.page_requested) as asked:
        Hand().enter()
    assert asked.args == ["ways"]
    assert desk.end == MANAGER


def test_a_press_leads_there_too_and_the_first_band_is_read_about(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    with qtbot.waitSignal(desk.context.events.page_requested):
        Hand().press(page.map.boxes["band:C"])
    assert desk.end == GoalName(GoalKind.BAND, "C")
    with qtbot.waitSignal(page.fact_requested) as asked:
        Hand().press(page.map.boxes["band:A"])
    assert asked.args == ["band", "A"]


def test_the_chosen_route_is_lit_and_its_steps_are_read_about(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    choose_managing(desk)
    qtbot.wait(20)
    assert page.drawn is not None
    assert page.drawn.route_title == "Your way to: Registered manager"
    step = next(row for row in page.drawn.steps if row.key.startswith("award:"))
    box = page.map.boxes[step.key]
    assert box.accessibleName().startswith(f"{step.number}. ")
    assert box.accessibleName().endswith(step.state)
    with qtbot.waitSignal(page.fact_requested) as asked:
        Hand().press(box)
    assert asked.args == ["award", step.key.removeprefix("award:")]
    page.map.focus("route:here")
    Hand().key(Qt.Key.Key_Right)
    assert focused().key in {row.key for row in page.drawn.steps}


def test_a_box_keeps_the_keyboard_when_the_record_changes(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.map.focus("goal:social-work")
    box = focused()
    choose_managing(desk)
    qtbot.wait(20)
    assert focused() is box
    assert page.map.current == "goal:social-work"


def test_keys_and_buttons_zoom_between_50_and_300_percent(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.map.focus("band:B")
    box, hand = page.map.boxes["band:B"], Hand()
    width = box.width()
    hand.key(Qt.Key.Key_Plus, CONTROL)
    assert page.map.zoom == 125
    assert box.width() > width
    assert page.map.usual.text() == "Size: 125 %"
    hand.key(Qt.Key.Key_Minus, CONTROL)
    hand.key(Qt.Key.Key_Minus, CONTROL)
    assert page.map.zoom == 75
    hand.key(Qt.Key.Key_0, CONTROL)
    assert page.map.zoom == 100
    assert box.width() == width
    for _press in range(12):
        hand.key(Qt.Key.Key_Plus, CONTROL)
    assert page.map.zoom == MOST_ZOOM
    assert not page.map.larger.isEnabled()
    seen = page.map.area.viewport()
    assert seen.rect().intersects(box.rect().translated(box.mapTo(seen, QPoint(0, 0))))
    hand.press(page.map.usual)
    hand.press(page.map.smaller)
    assert page.map.zoom == 75
    for _press in range(3):
        page.map.step(-1)
    assert page.map.zoom == LEAST_ZOOM
    assert not page.map.smaller.isEnabled()


def test_the_zoom_keys_are_the_maps_only_while_it_has_the_keyboard(
    desk: Desk, qtbot: QtBot
) -> None:
    from PySide6.QtGui import QKeySequence, QShortcut

    page = shown(desk, qtbot)
    pressed = []
    shortcut = QShortcut(QKeySequence("Ctrl++"), page)
    shortcut.activated.connect(lambda: pressed.append("text"))
    page.map.focus("band:B")
    QTest.keyClick(page.map.boxes["band:B"], Qt.Key.Key_Plus, CONTROL)
    assert page.map.zoom == 125
    assert pressed == []
    page.turn.setFocus()
    QTest.keyClick(page.turn, Qt.Key.Key_Plus, CONTROL)
    assert page.map.zoom == 125
    assert pressed == ["text"]


def test_show_all_of_it_fits_the_window(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, 1300, 900)
    Hand().press(page.map.whole)
    area = page.map.area
    assert area.horizontalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() == 0


def test_the_pointer_held_down_moves_the_map(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.map.set_zoom(200)
    across = page.map.area.horizontalScrollBar()
    across.setValue(200)
    ground = page.map.area.viewport()
    free = QPoint(ground.width() - 4, 4)
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=free)
    QTest.mouseMove(ground, free - QPoint(60, 0))
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=free - QPoint(60, 0))
    assert across.value() == 260
    QTest.mouseMove(ground, free)
    assert across.value() == 260


def test_one_key_shows_the_table_and_the_same_key_the_drawing(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    choose_managing(desk)
    qtbot.wait(20)
    page.map.focus("goal:social-work")
    hand = Hand()
    hand.key(Qt.Key.Key_T, CONTROL)
    assert page.tables.isVisible()
    assert not page.map.isVisible()
    table = page.tables.places
    assert QApplication.focusWidget() is table
    model, row = table.model(), table.currentIndex().row()
    assert model.index(row, 0).data() == "Social worker"
    assert "way" in model.index(row, 2).data()
    assert page.tables.steps.model().rowCount() == len(page.drawn.steps)  # type: ignore[union-attr]
    with qtbot.waitSignal(desk.context.events.page_requested):
        hand.enter()
    assert desk.end == GoalName(GoalKind.GOAL, "social-work")
    hand.key(Qt.Key.Key_T, CONTROL)
    assert page.map.isVisible()
    assert focused().key == "goal:social-work"


def test_without_a_person_it_is_the_general_map(nobody: Desk, qtbot: QtBot) -> None:
    page = shown(nobody, qtbot)
    assert page.map.isVisible()
    assert not page.empty.isVisible()
    assert page.lead.text() == "Lines lead from where people usually come to where they go."
    assert page.map.boxes["band:B"].accessibleName() == "Band B: Social care worker"
    with qtbot.waitSignal(page.fact_requested) as asked:
        Hand().press(page.map.boxes["goal:registered-manager"])
    assert asked.args == ["goal", "registered-manager"]
    page.turn_over()
    assert page.tables.places.isColumnHidden(2)


def test_another_language_words_every_box_and_keeps_the_place(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.map.focus("band:C")
    box = focused()
    switch(desk.context, page)
    qtbot.wait(20)
    assert focused() is box
    assert box.accessibleName().startswith("Band C: Uwch weithiwr gofal cymdeithasol")
    assert page.turn.text() == "Dangos fel tabl (Ctrl+T)"


@pytest.mark.parametrize("person", ["sian", "bryn"])
def test_nothing_is_cut_or_unnamed_at_any_size_in_either_language(
    tmp_path: Path, qtbot: QtBot, person: str
) -> None:
    who = {"sian": (), "bryn": (BRYN, BRYNS)}[person]
    with desk_of(tmp_path, *who) as desk:
        page = shown(desk, qtbot)
        if person == "sian":
            choose_managing(desk)
        assert faults_everywhere(desk, page, qtbot) == []
        page.turn_over()
        assert faults_everywhere(desk, page, qtbot) == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_on_every_kind_of_box_can_be_read(tokens: object) -> None:
    from careerplanner.domain.drawing import Ink
    from careerplanner.services.career_map.map_layout import Look

    for look in Look:
        for quiet in (False, True):
            ink, ground = getattr(tokens, look.ink(quiet=quiet)), getattr(tokens, look.ground)
            assert contrast(ink, ground) >= 4.5, look
        assert contrast(getattr(tokens, look.outline), getattr(tokens, Ink.RAISED)) >= 3
    assert contrast(getattr(tokens, Ink.CONTROL_LINE), getattr(tokens, Ink.RAISED)) >= 3


def test_dark_is_drawn_in_dark_colours(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    desk.context.theme.choose(Appearance.DARK)
    qtbot.wait(20)
    image = page.map.boxes["band:C"].grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 8) == QColor(DARK.surface)


def test_it_is_saved_as_pdf_and_as_svg_without_a_name_unless_asked(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(desk, qtbot)
    asked: list[tuple[str, str]] = []

    def answer(_title: object, _kind: object, ending: str, proposed: Path) -> Path:
        asked.append((ending, proposed.name))
        return tmp_path / f"{len(asked)}{ending}"

    monkeypatch.setattr(desk.context.messages, "choose_file_to_save", answer)
    hand = Hand()
    page.bring_into_view(page.saving)
    for button in (page.saving.pdf, page.saving.svg):
        hand.press(button)
        qtbot.waitUntil(lambda: page.saving.pdf.isEnabled())
        qtbot.waitUntil(lambda: page.saving.outcome.isVisible())
    assert asked == [
        (".pdf", "Career map - 2026-05-18.pdf"),
        (".svg", "Career map - 2026-05-18.svg"),
    ]
    name = desk.record().worker.name  # type: ignore[union-attr]
    assert len(TaggedFile((tmp_path / "1.pdf").read_bytes()).find("Figure")) == 1
    assert name not in (tmp_path / "2.svg").read_text("utf-8")
    ElementTree.parse(tmp_path / "2.svg")
    hand.press(page.saving.named.row("name"))
    hand.press(page.saving.svg)
    qtbot.waitUntil(lambda: (tmp_path / "3.svg").exists())
    assert name in (tmp_path / "3.svg").read_text("utf-8")
    assert name in asked[-1][1]
