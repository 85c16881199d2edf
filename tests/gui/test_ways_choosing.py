"""Choosing a way: its dialog, the plan it makes, leaving it, and taking either back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import ActionState, Post
from careerplanner.gui.dialogs.plan.route_dialog import RouteDialog
from careerplanner.services.book import books
from careerplanner.services.record import records
from tests.gui.hand import Hand
from tests.gui.people import SIAN, desk_of, faults_everywhere
from tests.gui.plan_steps import in_dialog, record_of, undo
from tests.gui.ways_steps import BAND_C, MANAGER, answer_of, choose, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


def test_a_way_is_chosen_shown_as_chosen_left_and_both_undone(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    page.table.table.selectRow(1)
    route = page.looked_at
    assert route is not None
    asked: list[str] = []
    desk.context.events.page_requested.connect(asked.append)
    choose(page)
    assert asked == ["plan"]
    mine = [one for one in record_of(desk).actions if one.goal == MANAGER.id]
    assert [one.step for one in mine] == [step.key for step in route.steps]
    page.refresh()
    assert page.route.chosen.isVisible()
    assert not page.route.choose.isVisible()
    rows = range(page.table.model.rowCount())
    assert any("(the way you chose)" in str(page.table.model.index(r, 1).data()) for r in rows)
    page.choice.refresh()
    tile = page.choice.tiles[MANAGER]
    assert tile.accessibleDescription() == "You have chosen a way there"
    Hand().press(page.route.leave)
    assert record_of(desk).worker.goal == ""
    left = [one for one in record_of(desk).actions if one.goal == MANAGER.id]
    assert {one.state for one in left} == {ActionState.DROPPED}
    undo(desk)
    assert record_of(desk).worker.route == route.key
    undo(desk)
    assert record_of(desk).worker.goal == ""
    assert [one for one in record_of(desk).actions if one.goal] == []


def test_a_chosen_way_is_what_the_page_begins_with(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    page.table.table.selectRow(1)
    choose(page)
    desk.book_opened()
    again = shown(desk, qtbot)
    assert again.end_title.text() == "Registered manager"
    assert again.route.chosen.isVisible()
    assert again.looked_at is not None
    assert again.looked_at.key == record_of(desk).worker.route


def test_a_band_that_is_chosen_becomes_the_aim(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, BAND_C)
    choose(page)
    assert record_of(desk).worker.target == "C"


def test_a_way_that_is_gone_says_so_and_can_be_left(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    choose(page)
    worker = replace(record_of(desk).worker, route="no such way")
    assert desk.apply(lambda: records.change_worker(desk.workspace, worker))
    page.refresh()
    assert page.gone.isVisible()
    assert page.route.choose.isVisible()
    Hand().press(page.leave_gone)
    assert not page.gone.isVisible()
    assert record_of(desk).worker.goal == ""


def test_nothing_is_kept_when_the_dialog_is_cancelled(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    before = record_of(desk)
    asked: list[str] = []
    desk.context.events.page_requested.connect(asked.append)
    choose(page, keep=False)
    assert asked == []
    assert record_of(desk) == before


def test_dates_owner_and_reminder_can_be_changed_before_they_are_kept(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot, MANAGER)

    def change(dialog: QWidget) -> None:
        assert isinstance(dialog, RouteDialog)
        fold = dialog.folds[1]
        Hand().press(fold.fold.button)
        fold.due.set_value("not a day")
        fold.fold.set_open(False)
        dialog.save_button.click()
        assert dialog.isVisible()
        assert fold.fold.is_open
        assert fold.due.is_wrong
        fold.due.set_value("September 2028")
        fold.owner.set_value("Gethin Invented")
        fold.remind.set_value("1 August 2028")
        fold.retranslate()
        said = fold.said.text()
        assert said == "By: September 2028 · Who: Gethin Invented · Reminder: 1 August 2028"
        dialog.save_button.click()

    in_dialog(RouteDialog, change)
    Hand().press(page.route.choose)
    mine = [one for one in record_of(desk).actions if one.goal == MANAGER.id]
    assert str(mine[1].due) == "2028-09"
    assert mine[1].owner == "Gethin Invented"
    assert str(mine[1].remind) == "2028-08-01"


def test_a_book_that_can_only_be_read_shows_ways_and_offers_no_choice(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    books.open_book(desk.workspace, tmp_path / "test.careerbook", read_only=True)
    desk.book_opened()
    page = shown(desk, qtbot, MANAGER)
    assert page.looked_at is not None
    assert not page.route.choose.isVisible()
    assert not page.route.leave.isVisible()


@pytest.mark.parametrize("entries", [(), (Post("p9", title="Odd job nobody knows"),)])
def test_without_awards_or_a_known_job_there_is_still_an_answer(
    tmp_path: Path, qtbot: QtBot, entries: tuple[Post, ...]
) -> None:
    with desk_of(tmp_path, SIAN, entries) as desk:
        page = shown(desk, qtbot, MANAGER)
        assert page.looked_at is not None
        assert page.route.steps


def test_the_dialog_is_named_and_whole(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    route = page.looked_at
    assert route is not None
    dialog = RouteDialog(desk, lambda _actions: True, answer_of(page, MANAGER), route)
    qtbot.addWidget(dialog)
    for fold in dialog.folds:
        fold.fold.set_open(True)
    faults = faults_everywhere(desk, dialog, qtbot)
    assert faults == [], "\n".join(faults)
