"""Changes for many people, people added and views saved, at the real widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.dialogs.spreadsheet.spreadsheet_dialog import SpreadsheetImportDialog
from careerplanner.services.record import records
from careerplanner.services.team.team_filters import Need
from careerplanner.services.team.team_sorting import TeamOrder
from tests.gui.desks import put_away
from tests.gui.team_steps import PEOPLE, WORKER_ROLE, OnPage, team_desk

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


# ---- many people ---------------------------------------------------------------------------------


def test_a_line_manager_for_several_people_is_seen_before_and_undone_after(it: OnPage) -> None:
    it.choose("late", "calm")
    it.hand.press(it.page.bulk_buttons["belonging"])
    dialog: Any = it.page.acts.dialog
    dialog.new.set_value("Mair Example")
    dialog.look()
    assert dialog.told.text() == "Will be changed: 2. Ceri Calm, Llinos Late"
    assert dialog.save_button.text() == "Change for this many people: 2"
    dialog.save()
    it.settle()
    managers = {one.line_manager for one in it.page.shelf.lines() if one.worker in ("late", "calm")}
    assert managers == {"Mair Example"}
    assert it.bar.text() == "Changed for several people."
    records.undo(it.desk.workspace)
    assert records.record_of(it.desk.workspace, "calm").worker.line_manager == ""


def test_an_empty_box_takes_nothing_away_and_a_tick_does(it: OnPage) -> None:
    it.choose("late", "calm")
    it.page.change_many("belonging")
    dialog: Any = it.page.acts.dialog
    dialog.new.set_value("Mair Example")
    dialog.save()
    it.settle()
    it.page.change_many("belonging")
    dialog = it.page.acts.dialog
    dialog.look()
    assert dialog.seen is None
    dialog.save()
    assert dialog.new.is_wrong
    assert records.record_of(it.desk.workspace, "calm").worker.line_manager == "Mair Example"
    it.hand.press(dialog.away.choices.row("away"))
    dialog.save()
    it.settle()
    assert records.record_of(it.desk.workspace, "calm").worker.line_manager == ""


def test_for_everybody_in_the_list_where_nobody_is_chosen(it: OnPage) -> None:
    it.page.show_need(Need.READY)
    assert it.page.many.heading.text() == "For everybody in the list: 1"
    it.page.change_many("action")
    dialog: Any = it.page.acts.dialog
    assert not dialog.who.isVisible()
    dialog.save()
    assert dialog.what.is_wrong
    dialog.what.set_value("Read the policy")
    dialog.save()
    it.settle()
    counts = {
        who.id: len(records.record_of(it.desk.workspace, who.id).actions) for who, _ in PEOPLE
    }
    assert counts == {"late": 0, "ready": 1, "none": 0, "calm": 0}


def test_training_of_your_own_asks_how_often(it: OnPage) -> None:
    it.page.change_many("training")
    dialog: Any = it.page.acts.dialog
    assert not dialog.months.isVisible()
    dialog.training.set_value("Night drill")
    dialog.training.edited.emit()
    assert dialog.months.isVisible()
    dialog.months.set_value("soon")
    dialog.save()
    assert dialog.months.is_wrong
    dialog.months.set_value("6")
    dialog.due.set_value("not a date")
    dialog.look()
    assert dialog.seen is None
    dialog.due.set_value("1 9 2026")
    dialog.save()
    it.settle()
    record = records.record_of(it.desk.workspace, "calm")
    assert [(one.title.words, one.months) for one in record.trainings if one.title] == [
        ("Night drill", 6)
    ]
    assert [one.what.words for one in record.actions] == ["Do this training: Night drill"]


def test_a_day_for_a_conversation(it: OnPage) -> None:
    it.choose("late", "ready")
    it.page.change_many("talk")
    dialog: Any = it.page.acts.dialog
    dialog.save()
    assert dialog.on.is_wrong
    dialog.on.set_value("3 6 2026")
    dialog.save()
    it.settle()
    (talk,) = records.record_of(it.desk.workspace, "late").conversations
    assert (talk.planned, talk.manager) == (PartialDate(2026, 6, 3), "Sue Madeup")


def test_people_are_added_a_name_a_line_and_are_then_chosen(it: OnPage) -> None:
    it.page.show_need(Need.READY)
    it.hand.press(it.page.add_button)
    dialog: Any = it.page.acts.dialog
    dialog.names.set_value("Dai One\nElin Two\nCeri Calm")
    dialog.look()
    assert "Will be added: 2." in dialog.told.text()
    assert "In the book already: Ceri Calm." in dialog.told.text()
    dialog.job.set_picked(WORKER_ROLE)
    dialog.service.set_value("Bryn")
    dialog.save()
    it.settle()
    assert len(it.names()) == 6
    chosen = [it.page.model.person(row).name for row in it.page.table.chosen()]
    assert chosen == ["Dai One", "Elin Two"]
    assert it.bar.text() == "People added."


def test_what_is_due_is_put_together_and_shown(it: OnPage, qtbot: QtBot) -> None:
    it.hand.press(it.page.due_button)
    qtbot.waitUntil(lambda: isinstance(it.page.acts.dialog, SheetDialog), timeout=20_000)
    dialog: Any = it.page.acts.dialog
    assert dialog.windowTitle() == "Overdue and due soon"
    assert dialog.language.value() == "en"
    dialog.done(0)


def test_a_spreadsheet_is_brought_in_from_here(it: OnPage) -> None:
    it.hand.press(it.page.import_button)
    dialog: Any = it.page.acts.dialog
    assert isinstance(dialog, SpreadsheetImportDialog)
    dialog.done(0)


# ---- views ---------------------------------------------------------------------------------------


def test_a_view_is_saved_chosen_again_and_removed(it: OnPage) -> None:
    page = it.page
    page.show_need(Need.LATE)
    page.filters.fields["service"].set_value("Bryn")
    page.filters.fields["service"].edited.emit()
    it.hand.press(page.keep_button)
    dialog: Any = page.acts.dialog
    assert "Show: Something is overdue" in dialog.told.text()
    dialog.name.set_value("Friday")
    dialog.save()
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


def test_what_is_printed_leaves_nobody_out_who_is_not_looked_at_yet(
    it: OnPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = it.page
    given: list[object] = []
    monkeypatch.setattr(page.acts, "print_due", lambda due, _progress: given.append(due))

    def begin_again() -> None:
        page.view.forget()
        page.view.work(1, ["calm"])
        page._show_more()
        page.filling.stop()
        assert page.view.missing() == 3

    begin_again()
    page.print_list()
    assert page.view.missing() == 0
    begin_again()
    page.print_due()
    assert given == [["late"]]


def test_a_menu_is_about_who_it_was_opened_for_wherever_they_stand_by_now(it: OnPage) -> None:
    it.choose("late")
    menu = it.page.menu()
    it.page.filters.want_order(TeamOrder.NAME)  # turns the list round
    menu.actions()[0].trigger()
    assert it.desk.worker_id == "late"
