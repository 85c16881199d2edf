"""The team at the real widgets: the answer, the list, one person, every dress."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from careerplanner.gui.models.team_model import COLUMNS
from careerplanner.gui.pages.team.team_table import ROWS_SHOWN
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.record import records
from careerplanner.services.team.team_filters import Need
from careerplanner.services.team.team_shelf import TeamPerson
from careerplanner.services.team.team_sorting import TeamOrder
from careerplanner.services.team.team_words import TeamColumn
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import put_away, switch
from tests.gui.team_steps import OnPage, team_desk
from tests.services import team_made

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Desk:
    return team_desk(tmp_path)


@pytest.fixture
def it(desk: Desk, qtbot: QtBot) -> Iterator[OnPage]:
    made = OnPage(desk, qtbot)
    yield made
    put_away(made.desk, made.window)


# ---- the answer ----------------------------------------------------------------------------------


def test_the_answer_comes_before_any_table_and_names_people(it: OnPage) -> None:
    page = it.page
    tile = page.answer.tiles[Need.LATE]
    assert page.heading.text() == "Who needs something, and who is ready to step up?"
    assert tile.accessibleName().startswith("Something is overdue: ")
    assert "Llinos Late" in tile.accessibleDescription()
    ready = page.answer.tiles[Need.READY]
    assert ready.accessibleName() == "Qualifications are ahead of the job: 1"
    assert ready.accessibleDescription() == "Rhian Ready"
    for one in (tile, ready):
        assert (
            one.mapTo(page.ground, one.rect().topLeft()).y() < page.table.y() + page.table.height()
        )
        assert one.mapTo(page.ground, one.rect().bottomLeft()).y() < (
            page.table.mapTo(page.ground, page.table.rect().topLeft()).y()
        )


def test_pressing_a_tile_shows_its_people_and_the_keyboard_is_among_them(it: OnPage) -> None:
    it.hand.press(it.page.answer.tiles[Need.READY])
    assert it.names() == ["Rhian Ready"]
    assert "Qualifications are ahead of the job." in it.page.told.text()
    assert it.hand.focused is it.page.table
    it.hand.enter()
    assert it.led_to == ["home"]
    assert it.desk.worker_id == "ready"


def test_a_tile_that_nobody_stands_on_is_not_there(it: OnPage) -> None:
    shown = {need for need, tile in it.page.answer.tiles.items() if tile.isVisible()}
    assert shown == {need for need in Need if it.page.shelf.counts()[need]}
    assert Need.ON_THE_WAY not in shown


def test_bands_and_register_are_two_columns(it: OnPage) -> None:
    assert it.cell("late", TeamColumn.BY_JOB) == "Band B"
    assert it.cell("ready", TeamColumn.BY_AWARDS) == "Band C"
    assert it.cell("late", TeamColumn.REGISTER) == "Overdue"
    assert it.cell("ready", TeamColumn.REGISTER) == "Registered"
    assert it.cell("none", TeamColumn.REGISTER) == "No job now"


# ---- the list ------------------------------------------------------------------------------------


def test_typing_finds_by_name_job_service_and_manager(it: OnPage, qtbot: QtBot) -> None:
    page = it.page
    page.filters.words.setFocus()
    it.hand.type("bryn")
    qtbot.waitUntil(lambda: len(page.model.people) == 2)
    assert it.names() == ["Ceri Calm", "Llinos Late"]
    it.hand.type(" madeup")
    qtbot.waitUntil(lambda: it.names() == ["Llinos Late"])
    assert page.told.text().startswith("Shown: 1 of 4.")
    it.hand.press(page.all_button)
    assert len(it.names()) == 4
    assert page.filters.words.value() == ""


def test_filters_offer_what_there_is_and_work_together(it: OnPage) -> None:
    filters = it.page.filters
    it.hand.press(filters.fold.button)
    service = filters.fields["service"]
    assert [service.box.itemText(at) for at in range(service.box.count())] == [
        "All", "Aelwyd", "Bryn", "None",
    ]  # fmt: skip
    assert not filters.fields["team"].isVisible(), "nobody has a team"
    service.set_value("Bryn")
    service.edited.emit()
    assert it.names() == ["Ceri Calm", "Llinos Late"]
    filters.fields["register"].set_value("overdue")
    filters.fields["register"].edited.emit()
    assert it.names() == ["Llinos Late"]


def test_a_heading_sorts_and_once_more_turns_it_round(it: OnPage) -> None:
    header = it.page.table.horizontalHeader()
    assert it.names() == ["Ceri Calm", "Llinos Late", "Nobody Placed", "Rhian Ready"]
    header.sectionClicked.emit(0)
    assert it.names()[0] == "Rhian Ready"
    header.sectionClicked.emit(COLUMNS.index(TeamColumn.DUE))
    assert it.page.filters.wanted().order is TeamOrder.DUE
    assert it.names()[0] == "Llinos Late"
    assert header.sortIndicatorSection() == COLUMNS.index(TeamColumn.DUE)


def test_those_chosen_stay_chosen_while_the_list_is_sorted_and_filtered(it: OnPage) -> None:
    it.choose("late", "calm")
    it.page.table.horizontalHeader().sectionClicked.emit(0)
    assert set(it.page.chosen()) == {"late", "calm"}
    it.page.show_need(Need.READY)
    assert it.page.chosen() == []


def test_a_change_elsewhere_is_seen_at_once_and_only_that_row_is_told_of(it: OnPage) -> None:
    told: list[tuple[int, int]] = []
    it.page.model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    worker = records.record_of(it.desk.workspace, "calm")
    moved = replace(worker.posts[0], service="Llety")
    it.desk.apply(lambda: records.change(it.desk.workspace, "calm", moved))
    it.settle()
    assert it.cell("calm", TeamColumn.SERVICE) == "Llety"
    row = it.page.model.row_of("calm")
    assert set(told) == {(row, row)}


def test_names_stay_in_sight_while_the_table_is_scrolled_across(it: OnPage) -> None:
    table, names = it.page.table, it.page.table.names
    assert not names.isVisible()
    across = table.horizontalScrollBar()
    assert across.maximum() > 0, "the window is too wide to try this"
    across.setValue(across.maximum())
    it.settle()
    assert names.isVisible()
    assert names.width() == table.columnWidth(0)
    heights = {
        view.viewport().mapTo(table, view.visualRect(view.model().index(2, 0)).topLeft()).y()
        for view in (names, table)
    }
    assert len(heights) == 1, "a name beside another row"
    at = names.visualRect(names.model().index(2, 0)).center()
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert it.page.chosen() == [it.page.model.person(2).id]
    names.horizontalHeader().sectionClicked.emit(0)
    assert it.names()[0] == "Rhian Ready"
    across.setValue(0)
    assert not names.isVisible()


def test_of_thousands_only_those_seen_are_worded(it: OnPage) -> None:
    page = it.page
    asked: set[str] = set()
    many = [TeamPerson(str(at), f"N{at}", team_made.line(str(at), f"N{at}")) for at in range(5000)]
    say = page.model._cell
    page.model._cell = lambda person, column: (asked.add(person.id), say(person, column))[1]
    page.model.set_people(many)
    it.settle()
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum() // 2)
    it.settle()
    assert asked
    assert len(asked) <= 4 * ROWS_SHOWN


# ---- one person ----------------------------------------------------------------------------------


def test_a_person_chosen_is_told_of_in_full(it: OnPage, qtbot: QtBot) -> None:
    pane = it.page.person
    assert not pane.isVisible()
    it.choose("late")
    assert pane.heading.text() == "Llinos Late"
    assert "Line manager: Sue Madeup" in pane.facts.text()
    missing = pane.cells[TeamColumn.NEXT_BAND].below.text()
    assert "Level 2 Health and Social Care: Core" in missing
    qtbot.waitUntil(lambda: bool(pane.items))
    assert "register" in " ".join(row.link.text().casefold() for row in pane.coming.rows.values())
    it.hand.press(pane.buttons["conversations"])
    assert it.led_to == ["conversations"]
    assert it.desk.worker_id == "late"
    it.choose("late", "calm")
    assert not pane.isVisible()


def test_arrow_keys_go_down_the_list_and_the_person_follows(it: OnPage) -> None:
    it.choose("calm")
    it.page.table.setFocus()
    QTest.keyClick(it.page.table, Qt.Key.Key_Down)
    assert it.page.person.heading.text() == "Llinos Late"
    QTest.keyClick(it.page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert it.page.chosen() == ["late", "none"]
    QTest.keyClick(it.page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(it.page.chosen()) == 4


def test_the_menu_offers_what_the_buttons_do(it: OnPage) -> None:
    it.choose("late")
    menu = it.page.menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Open the record", "Open conversations", "Open learning", "Open the plan",
        "Ask them to do training", "Set a day for a conversation",
        "Change line manager, service or team", "Agree an action with them",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    assert it.led_to == ["home"]
    menu.close()
    it.choose("late", "calm")
    many = it.page.menu()
    assert len(many.actions()) == 4
    many.close()


# ---- the page in every dress ---------------------------------------------------------------------


def test_an_empty_book_teaches(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    books.new_book(desk.workspace, tmp_path / "empty.careerbook", "team")
    desk.book_opened()
    it = OnPage(desk, qtbot)
    assert it.page.empty.isVisible()
    assert it.page.empty_import.isVisible()
    assert not it.page.body.isVisible()
    it.page.add_people()
    dialog = it.page.acts.dialog
    assert dialog is not None
    dialog.names.set_value("Dai")  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    it.settle()
    assert it.page.body.isVisible()
    assert it.names() == ["Dai"]
    put_away(desk, it.window)


def test_a_book_that_is_only_read_is_only_looked_at(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = desk.workspace.opened.path
    books.close_book(desk.workspace)
    books.open_book(desk.workspace, path, read_only=True)
    desk.book_opened()
    it = OnPage(desk, qtbot)
    for part in (it.page.add_button, it.page.import_button, it.page.many, it.page.keep_button):
        assert not part.isVisible()
    it.choose("late")
    assert len([one for one in it.page.menu().actions() if one.text()]) == 4
    put_away(desk, it.window)


@pytest.mark.parametrize("size", [100, 200])
def test_it_is_accessible_and_nothing_is_cut_in_either_language(it: OnPage, size: int) -> None:
    it.desk.context.theme.set_text_size(size)
    it.page.filters.fold.set_open(True)
    it.choose("late")
    it.page.person.read_on()
    it.settle()
    for _ in Language:
        assert accessibility_problems(it.page) == []
        assert clipped(it.page) == []
        switch(it.desk.context, it.page)
        it.settle()


@pytest.mark.parametrize("what", ["training", "talk", "belonging", "action", "people", "view"])
def test_dialogs_are_accessible_and_nothing_is_cut(it: OnPage, what: str) -> None:
    it.choose("late", "calm")
    if what == "people":
        it.page.add_people()
    elif what == "view":
        it.page._keep_view()
    else:
        it.page.change_many(what)
    dialog = it.page.acts.dialog
    assert dialog is not None
    for _ in Language:
        it.settle()
        assert accessibility_problems(dialog) == []
        assert clipped(dialog) == []
        switch(it.desk.context, dialog)
    dialog.done(0)


def test_a_language_switch_keeps_what_was_chosen_and_typed(it: OnPage) -> None:
    it.page.filters.words.set_value("bryn")
    it.page.filters.changed.emit()
    it.choose("late")
    switch(it.desk.context, it.page)
    it.settle()
    assert it.page.chosen() == ["late"]
    assert it.page.filters.words.value() == "bryn"
    assert it.cell("late", TeamColumn.REGISTER) == "Yn hwyr"
    header = it.page.model.headerData(0, Qt.Orientation.Horizontal)
    assert header == "Enw"
