"""How I see myself: what the answers come to, ending a round, paper, languages and sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.changes import Changes
from careerplanner.domain.dates import PartialDate
from careerplanner.gui.dialogs.myself.finish_dialog import FinishDialog
from careerplanner.gui.dialogs.record.action_dialog import ActionDialog
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.myself.self_page import GOING, RESULT, START
from careerplanner.gui.tokens import Status
from careerplanner.services.book import books
from careerplanner.services.rating import rating
from careerplanner.services.record import records
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import desk_of, faults_everywhere
from tests.gui.plan_steps import in_dialog, record_of, undo, words
from tests.gui.self_steps import (
    ALONE,
    NOT_ASKED,
    WITH_HELP,
    answered,
    going,
    shown,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book: home care, so Band B, and the next one up is C."""
    with desk_of(tmp_path) as made:
        yield made


# ---- what it comes to ----------------------------------------------------------------------------


def test_every_suggestion_stands_with_its_statement_and_why_and_no_number(
    desk: Desk, qtbot: QtBot
) -> None:
    page, names = answered(desk, qtbot)
    Hand().press(page.going.results)
    assert page.mode == RESULT
    assert list(page.result.strengths.rows) == [names[0]]
    assert list(page.result.growth.rows) == [names[1]]
    strength = page.result.strengths.text(names[0])
    assert desk.workspace.lookup.statement(names[0]).text.en in strength
    assert "You: I help others with it · Asks for more than: Band B" in strength
    assert "Your note: Twice in May" in page.result.growth.text(names[1])
    text = words(page.result)
    assert "%" not in text
    assert page.result.unanswered.button.text() == "Not answered: 21"
    assert page.result.aside.button.text() == "Not in your job: 1"
    Hand().press(page.result.unanswered.button)
    assert len(page.result.unanswered.points.rows) == 21
    assert not page.result.comparison.isVisible()


def test_a_growth_area_becomes_an_action_and_a_second_one_is_noticed(
    desk: Desk, qtbot: QtBot
) -> None:
    page, names = answered(desk, qtbot)
    page.show_result(record_of(desk).rounds[0].id)
    row = page.result.growth.rows[names[1]]

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, ActionDialog)
        assert dialog.windowTitle() == "Add an action"
        assert dialog.why.value() == desk.workspace.lookup.statement(names[1]).text.en
        assert dialog.owner.value() == "Siân Ŵyn Pretend"
        dialog.what.set_value("Sit in on a review with Gethin")
        dialog.save_button.click()

    in_dialog(ActionDialog, fill)
    Hand().press(page.result.growth.plan_button(names[1]))
    action = record_of(desk).actions[-1]
    assert (action.requirement, action.what.words) == (names[1], "Sit in on a review with Gethin")
    assert page.result.growth.rows[names[1]] is row
    assert "In your plan: Sit in on a review with Gethin" in page.result.growth.text(names[1])
    assert page.result.growth.plan_button(names[1]).text() == "Add another action"


def test_finishing_asks_when_to_look_again_and_keeps_everything_as_it_is(
    desk: Desk, qtbot: QtBot
) -> None:
    page, names = answered(desk, qtbot)

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, FinishDialog)
        assert dialog.again.value() == "18 August 2026"
        dialog.again.set_value("May 2026, perhaps")
        dialog.save_button.click()
        assert dialog.again.is_wrong
        dialog.again.set_value("April 2026")
        dialog.save_button.click()
        assert dialog.again.is_wrong, "a day gone by"
        dialog.again.set_value("September 2026")
        dialog.note.set_value("Better than I thought")
        dialog.save_button.click()

    in_dialog(FinishDialog, fill)
    Hand().press(page.going.finish)
    (one,) = record_of(desk).rounds
    assert (one.closed, one.look_again) == (desk.workspace.today(), PartialDate(2026, 9))
    assert page.mode == RESULT
    text = words(page.result)
    assert "Look again: September 2026" in text
    assert "Your note: Better than I thought" in text
    assert not page.result.finish.isVisible()
    assert page.result.go_on.text() == "Begin again"
    undo(desk)
    assert page.result.finish.isVisible(), "finished by mistake"
    assert record_of(desk).rounds[0].closed is None
    records.redo(desk.workspace)
    desk.changed(Changes())
    Hand().press(page.result.leave)
    assert list(page.start.earlier.rows) == [one.id]
    looks = {page.start.tiles.tile(band).tile.status for band in "CD"}
    assert len(looks) == 2, "told apart at a glance"
    assert Status.MET not in looks
    assert page.start.begin.text() == "Begin again"
    Hand().press(page.start.earlier.link(one.id))
    assert list(page.result.strengths.rows) == [names[0]]


def test_two_times_are_held_against_each_other(desk: Desk, qtbot: QtBot) -> None:
    page, names = answered(desk, qtbot)
    first = record_of(desk).rounds[0].id
    desk.apply(lambda: rating.close_round(desk.workspace, desk.worker_id, first))
    page.show_result(first)
    Hand().press(page.result.go_on)
    assert page.mode == GOING
    assert "Last time (18 May 2026): I help others with it" in words(page.going.card)
    second = record_of(desk).rounds[-1].id
    assert second != first
    for name, answer in zip(names, (ALONE, WITH_HELP, NOT_ASKED), strict=False):
        desk.apply(
            lambda name=name, answer=answer: rating.rate(  # type: ignore[misc]
                desk.workspace, desk.worker_id, second, name, answer
            )
        )
    page.show_result(second)
    comparison = page.result.comparison
    assert comparison.isVisible()
    assert comparison.compared_with is not None
    assert comparison.compared_with.id == first
    text = words(comparison)
    assert "Less sure than before" in text
    assert "Before: I help others with it. Now: On my own" in text
    assert "More sure than before" in text
    assert "Before: Not yet. Now: With help" in text
    page.show_result(first)
    assert not comparison.isVisible(), "there was none before it"


def test_the_paper_of_a_round_is_shown_before_it_is_printed(desk: Desk, qtbot: QtBot) -> None:
    page, _names = answered(desk, qtbot)
    page.show_result(record_of(desk).rounds[0].id)
    made: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, SheetDialog)
        assert dialog.sheet is not None
        made.append(dialog.sheet.language)
        dialog.language.set_value("cy")
        dialog.refresh()
        made.append(dialog.sheet.language)
        dialog.accept()

    in_dialog(SheetDialog, look)
    Hand().press(page.result.paper)
    assert made == ["en", "cy"]


def test_what_was_begun_can_be_removed_and_brought_back(desk: Desk, qtbot: QtBot) -> None:
    page, _names = answered(desk, qtbot)
    Hand().press(page.going.leave)
    Hand().press(page.start.remove)
    assert (record_of(desk).rounds, record_of(desk).ratings) == ((), ())
    assert page.start.begin.text() == "Begin"
    undo(desk)
    assert len(record_of(desk).ratings) == 3
    assert page.start.begin.text() == "Go on answering"


# ---- everywhere ----------------------------------------------------------------------------------


def test_a_book_that_can_only_be_read_shows_and_takes_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page, names = answered(desk, qtbot)
    one = record_of(desk).rounds[0].id
    books.open_book(desk.workspace, tmp_path / "test.careerbook", read_only=True)
    desk.book_opened()
    page = shown(desk, qtbot)
    page.show_result(one)
    assert list(page.result.strengths.rows) == [names[0]]
    assert not page.result.growth.plan_button(names[1]).isVisible()
    assert not page.result.finish.isVisible()
    page.show_start()
    assert not page.start.begin.isVisible()


def test_the_language_switches_in_place(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    card = page.going.card
    Hand().press(card.answers.buttons[WITH_HELP])
    card.note_fold.set_open(True)
    card.note.set_value("half typed")
    card.note.box.setFocus()
    switch(desk.context, page)
    assert page.heading.text() == "Sut ydw i'n fy ngweld fy hun?"
    assert card.words.text() == desk.workspace.lookup.statement(card.statement).text.cy
    assert card.answers.buttons[WITH_HELP].accessibleName() == "Gyda help"
    assert card.answers.buttons[WITH_HELP].isChecked()
    assert card.note.value() == "half typed"
    assert card.note.box.hasFocus()
    text = words(page)
    for english in ("Statement", "Answered", "Keys", "Asks for more", "Why, or"):
        assert english not in text


def test_another_band_asked_for_from_elsewhere_is_looked_at(desk: Desk, qtbot: QtBot) -> None:
    page, _names = answered(desk, qtbot)
    page.look_at("D")
    assert (page.mode, page.band) == (START, "D")
    page.look_at("C")
    assert page.start.begin.text() == "Go on answering"
    Hand().press(page.start.begin)
    assert page.going.card.isVisible()


@pytest.mark.parametrize("part", ["start", "card", "list", "end", "result"])
def test_nothing_is_cut_and_everything_is_named(desk: Desk, qtbot: QtBot, part: str) -> None:
    page, names = answered(desk, qtbot)
    if part == "start":
        page.show_start()
    elif part == "card":
        page.going.open_statement(names[1])
        for fold in (page.going.card.note_fold, page.going.card.more):
            fold.set_open(True)
    elif part == "list":
        page.going.show_as(as_list=True)
    elif part == "end":
        page.going.open_statement(names[-1])
        page.going.go(1)
    else:
        first = record_of(desk).rounds[0].id
        desk.apply(lambda: rating.close_round(desk.workspace, desk.worker_id, first))
        page.show_result(first)
        page.go_on()
        second = record_of(desk).rounds[-1].id
        desk.apply(lambda: rating.rate(desk.workspace, desk.worker_id, second, names[0], WITH_HELP))
        page.show_result(second)
        page.result.all.set_open(True)
    QApplication.processEvents()
    faults = faults_everywhere(desk, page, qtbot)
    assert faults == [], "\n".join(faults)


def test_the_dialog_that_ends_a_round_is_named_and_whole(desk: Desk, qtbot: QtBot) -> None:
    dialog = FinishDialog(desk, lambda _ending: True)
    qtbot.addWidget(dialog)
    faults = faults_everywhere(desk, dialog, qtbot)
    assert faults == [], "\n".join(faults)
