"""The team at the real widgets: the answer, the list, one person, many people, views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    HeldAward,
    Post,
    Registration,
    RegistrationState,
    Worker,
)
from careerplanner.gui.models.team_model import COLUMNS
from careerplanner.gui.pages.team.team_page import TeamPage
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.record import records
from careerplanner.services.team.team_filters import Need
from careerplanner.services.team.team_sorting import TeamOrder
from careerplanner.services.team.team_words import TeamColumn
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import make_desk, put_away, switch
from tests.gui.page_in_window import PageInWindow
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.services.record.records import Entry

WORKER_ROLE = "domiciliary-worker"
PEOPLE: tuple[tuple[Worker, tuple[Entry, ...]], ...] = (
    (
        Worker("late", "Llinos Late", line_manager="Sue Madeup"),
        (
            Post("p1", WORKER_ROLE, started=PartialDate(2024, 3, 1), service="Bryn"),
            Registration("r1", state=RegistrationState.NOT_REGISTERED),
        ),
    ),
    (
        Worker("ready", "Rhian Ready", line_manager="Sue Madeup"),
        (
            Post("p2", WORKER_ROLE, started=PartialDate(2020, 3, 1), service="Aelwyd"),
            Registration("r2", "worker", renewal_due=PartialDate(2028, 3, 1)),
            HeldAward("a1", "core-adults", achieved=PartialDate(2021)),
            HeldAward("a2", "practice-3-adults", achieved=PartialDate(2023)),
        ),
    ),
    (Worker("none", "Nobody Placed"), ()),
    (
        Worker("calm", "Ceri Calm"),
        (
            Post("p4", WORKER_ROLE, started=PartialDate(2026, 5, 1), service="Bryn"),
            Registration("r4", "worker", renewal_due=PartialDate(2028, 3, 1)),
        ),
    ),
)


class OnPage(PageInWindow[TeamPage]):
    """The team in a window, its list watched by Qt's model tester."""

    def __init__(self, desk: Desk, qtbot: QtBot, height: int = 540) -> None:
        page = TeamPage(desk.context, desk)
        self.tester = QAbstractItemModelTester(
            page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.led_to: list[str] = []
        desk.context.events.page_requested.connect(self.led_to.append)
        super().__init__(desk, page, qtbot, height=height)
        qtbot.waitUntil(lambda: not page.view.missing())
        self.settle()

    def names(self) -> list[str]:
        return [one.name for one in self.page.model.people]

    def choose(self, *workers: str) -> None:
        self.page.table.choose(workers, workers[0])
        self.settle()

    def cell(self, worker: str, column: TeamColumn) -> str:
        model = self.page.model
        return str(model.index(model.row_of(worker), COLUMNS.index(column)).data())


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Desk:
    made = make_desk(tmp_path)
    apply_look(made.context)
    books.new_book(made.workspace, tmp_path / "team.careerbook", "team")
    for worker, entries in PEOPLE:
        records.add_worker(made.workspace, worker, entries)
    made.book_opened()
    return made


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
    from dataclasses import replace

    moved = replace(worker.posts[0], service="Llety")
    it.desk.apply(lambda: records.change(it.desk.workspace, "calm", moved))
    it.settle()
    assert it.cell("calm", TeamColumn.SERVICE) == "Llety"
    row = it.page.model.row_of("calm")
    assert set(told) == {(row, row)}


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
        "Ask training of them", "Set a day for a conversation",
        "Change line manager, service or team", "Agree an action with them",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    assert it.led_to == ["home"]
    menu.close()
    it.choose("late", "calm")
    many = it.page.menu()
    assert len(many.actions()) == 4
    many.close()


# ---- many people ---------------------------------------------------------------------------------


def test_a_line_manager_for_several_people_is_seen_before_and_undone_after(it: OnPage) -> None:
    it.choose("late", "calm")
    it.hand.press(it.page.bulk_buttons["belonging"])
    dialog = it.page.acts.dialog
    assert dialog is not None
    dialog.new.set_value("Mair Example")  # type: ignore[attr-defined]
    dialog.look()  # type: ignore[attr-defined]
    assert dialog.told.text() == "Will be changed: 2. Ceri Calm, Llinos Late"  # type: ignore[attr-defined]
    assert dialog.save_button.text() == "Change for this many people: 2"  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    it.settle()
    managers = {one.line_manager for one in it.page.shelf.lines() if one.worker in ("late", "calm")}
    assert managers == {"Mair Example"}
    assert it.bar.text() == "Changed for several people."
    records.undo(it.desk.workspace)
    assert records.record_of(it.desk.workspace, "calm").worker.line_manager == ""


def test_for_everybody_in_the_list_where_nobody_is_chosen(it: OnPage) -> None:
    it.page.show_need(Need.READY)
    assert it.page.many.heading.text() == "For everybody in the list: 1"
    it.page.change_many("action")
    dialog = it.page.acts.dialog
    assert dialog is not None
    assert not dialog.who.isVisible()  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    assert dialog.what.is_wrong  # type: ignore[attr-defined]
    dialog.what.set_value("Read the policy")  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    it.settle()
    counts = {
        who.id: len(records.record_of(it.desk.workspace, who.id).actions) for who, _ in PEOPLE
    }
    assert counts == {"late": 0, "ready": 1, "none": 0, "calm": 0}


def test_training_of_your_own_asks_how_often(it: OnPage) -> None:
    it.page.change_many("training")
    dialog = it.page.acts.dialog
    assert dialog is not None
    assert not dialog.months.isVisible()  # type: ignore[attr-defined]
    dialog.training.set_value("Night drill")  # type: ignore[attr-defined]
    dialog.training.edited.emit()  # type: ignore[attr-defined]
    assert dialog.months.isVisible()  # type: ignore[attr-defined]
    dialog.months.set_value("soon")  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    assert dialog.months.is_wrong  # type: ignore[attr-defined]
    dialog.months.set_value("6")  # type: ignore[attr-defined]
    dialog.due.set_value("not a date")  # type: ignore[attr-defined]
    dialog.look()  # type: ignore[attr-defined]
    assert dialog.seen is None  # type: ignore[attr-defined]
    dialog.due.set_value("1 9 2026")  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    it.settle()
    record = records.record_of(it.desk.workspace, "calm")
    assert [(one.title.words, one.months) for one in record.trainings if one.title] == [
        ("Night drill", 6)
    ]
    assert [one.what.words for one in record.actions] == ["Do this training: Night drill"]


def test_a_day_for_a_conversation(it: OnPage) -> None:
    it.choose("late", "ready")
    it.page.change_many("talk")
    dialog = it.page.acts.dialog
    assert dialog is not None
    dialog.save()  # type: ignore[attr-defined]
    assert dialog.on.is_wrong  # type: ignore[attr-defined]
    dialog.on.set_value("3 6 2026")  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    it.settle()
    (talk,) = records.record_of(it.desk.workspace, "late").conversations
    assert (talk.planned, talk.manager) == (PartialDate(2026, 6, 3), "Sue Madeup")


def test_people_are_added_a_name_a_line_and_are_then_chosen(it: OnPage) -> None:
    it.page.show_need(Need.READY)
    it.hand.press(it.page.add_button)
    dialog = it.page.acts.dialog
    assert dialog is not None
    dialog.names.set_value("Dai One\nElin Two\nCeri Calm")  # type: ignore[attr-defined]
    dialog.look()  # type: ignore[attr-defined]
    assert "Will be added: 2." in dialog.told.text()  # type: ignore[attr-defined]
    assert "In the book already: Ceri Calm." in dialog.told.text()  # type: ignore[attr-defined]
    dialog.job.set_picked(WORKER_ROLE)  # type: ignore[attr-defined]
    dialog.service.set_value("Bryn")  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    it.settle()
    assert len(it.names()) == 6
    chosen = [it.page.model.person(row).name for row in it.page.table.chosen()]
    assert chosen == ["Dai One", "Elin Two"]
    assert it.bar.text() == "People added."


# ---- views ---------------------------------------------------------------------------------------


def test_a_view_is_saved_chosen_again_and_removed(it: OnPage) -> None:
    page = it.page
    page.show_need(Need.LATE)
    page.filters.fields["service"].set_value("Bryn")
    page.filters.fields["service"].edited.emit()
    it.hand.press(page.keep_button)
    dialog = page.acts.dialog
    assert dialog is not None
    assert "Show: Something is overdue" in dialog.told.text()  # type: ignore[attr-defined]
    dialog.name.set_value("Friday")  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    it.settle()
    kept = it.names()
    assert page.filters.chosen_view() == "Friday"
    it.hand.press(page.all_button)
    assert len(it.names()) == 4
    page.filters.view.set_value("saved:Friday")
    page.filters.view.edited.emit()
    assert it.names() == kept
    assert page.filters.fields["service"].value() == "Bryn"
    it.hand.press(page.remove_button)
    assert page.filters.chosen_view() == ""
    assert "saved:Friday" not in page.filters._views


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
