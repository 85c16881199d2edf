"""The plan on screen: what is agreed, what is suggested, and how it will look on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import ActionState
from careerplanner.gui.dialogs.record.action_dialog import ActionDialog
from careerplanner.gui.dialogs.record.note_dialog import NoteDialog
from careerplanner.i18n.language import Language
from careerplanner.services.plan import planning
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import desk_of, faults_everywhere
from tests.gui.plan_steps import LONG, in_dialog, made, record_of, shown, undo, words

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


def test_every_page_is_shown_before_anything_is_printed(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    made(page, qtbot)
    answer = desk.answer()
    assert answer is not None
    pdf = planning.plan_pdf(desk.workspace, record_of(desk), answer, Language.ENGLISH)
    pages = len(planning.page_makers(pdf, 20))
    assert page.preview.pages.place.text() == f"Page 1 of {pages}"


def test_the_paper_has_its_own_language(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Language] = []
    real = planning.plan_pdf

    def spy(*given: object) -> bytes:
        asked.append(given[3])  # type: ignore[arg-type]
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(planning, "plan_pdf", spy)
    page = shown(desk, qtbot)
    made(page, qtbot)
    Hand().press(page.language.choices.row("cy"))
    made(page, qtbot)
    assert asked == [Language.ENGLISH, Language.WELSH]
    assert page.heading.text() == "What is my plan, and how will it look on paper?"
    switch(desk.context, page)
    page.refresh()
    assert page.paper_language is Language.WELSH
    assert page.heading.text() == "Beth yw fy nghynllun, a sut bydd yn edrych ar bapur?"
    assert page.preview.is_current
    qtbot.wait(300)
    assert len(asked) == 2


def test_making_the_pages_can_be_stopped_and_begun_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event

    go_on = Event()
    real = planning.plan_pdf

    def slow(*given: object) -> bytes:
        go_on.wait(10)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(planning, "plan_pdf", slow)
    page = shown(desk, qtbot)
    qtbot.waitUntil(page.preview.progress.isVisible, timeout=LONG)
    Hand().press(page.preview.progress.cancel)
    go_on.set()
    qtbot.waitUntil(page.preview.again.isVisible, timeout=LONG)
    assert not page.preview.is_current
    Hand().press(page.preview.again)
    made(page, qtbot)
    assert not page.preview.again.isVisible()


def test_an_action_is_added_in_its_dialog_and_undone(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, ActionDialog)
        assert dialog.owner.value() == "Siân Ŵyn Pretend"
        dialog.save_button.click()
        assert dialog.what.is_wrong
        dialog.what.set_value("Book the course")
        dialog.why.set_value("So that I can register")
        dialog.due.set_value("September 2026")
        dialog.save_button.click()

    in_dialog(ActionDialog, fill)
    Hand().press(page.contents.add_action_button)
    added = record_of(desk).actions[-1]
    assert (added.what.words, added.what.language) == ("Book the course", "en")
    assert str(added.due) == "2026-09"
    row = page.contents.action_rows.rows[added.id]
    assert "By: September 2026" in words(row)
    undo(desk)
    assert added.id not in page.contents.action_rows.rows


def test_an_action_is_changed_done_and_removed(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand, rows = Hand(), page.contents.action_rows

    def change(dialog: QWidget) -> None:
        assert isinstance(dialog, ActionDialog)
        assert dialog.due.value() == "1 July 2026"
        dialog.owner.set_value("Gethin")
        dialog.save_button.click()

    in_dialog(ActionDialog, change)
    hand.press(rows.change_button("x1"))
    action = record_of(desk).actions[0]
    assert (action.owner, action.what.words) == ("Gethin", "Ask when the course begins")
    hand.press(rows.done_button("x1"))
    assert record_of(desk).actions[0].state is ActionState.DONE
    assert rows.done_button("x1").text() == "Mark as to do"
    hand.press(rows.done_button("x1"))
    assert record_of(desk).actions[0].state is ActionState.OPEN
    hand.press(rows.remove_button("x1"))
    assert record_of(desk).actions == ()
    assert page.contents.no_actions.isVisible()
    undo(desk)
    assert record_of(desk).actions[0].owner == "Gethin"


def test_a_note_is_added_changed_and_removed(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand, notes = Hand(), page.contents.notes

    def write(dialog: QWidget) -> None:
        assert isinstance(dialog, NoteDialog)
        dialog.text.set_value("Two lines\nof a note")
        dialog.save_button.click()

    in_dialog(NoteDialog, write)
    hand.press(page.contents.add_note_button)
    assert record_of(desk).notes[-1].text.words == "Two lines\nof a note"
    in_dialog(NoteDialog, write)
    hand.press(notes.change_button("n1"))
    assert record_of(desk).notes[0].text.words == "Two lines\nof a note"
    hand.press(notes.remove_button("n1"))
    assert len(record_of(desk).notes) == 1


def test_suggestions_are_added_only_at_a_press_and_undone_together(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    hand, offered = Hand(), page.contents.suggestions
    before = record_of(desk).actions
    hand.press(page.contents.suggest)
    assert offered.isVisible()
    assert record_of(desk).actions == before
    answer = desk.answer()
    assert answer is not None
    hand.press(offered.take)
    added = record_of(desk).actions[len(before) :]
    assert added[0].what.words == desk.wording.step(answer.next_step.step)
    assert added[0].why is not None
    assert added[0].owner == "Siân Ŵyn Pretend"
    assert not offered.isVisible()
    hand.press(page.contents.suggest)
    assert offered.none.isVisible()
    undo(desk)
    assert record_of(desk).actions == before


def test_what_is_not_ticked_is_not_added(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand, offered = Hand(), page.contents.suggestions
    before = record_of(desk).actions
    hand.press(page.contents.suggest)
    for key in offered.choice.values():
        hand.press(offered.choice.choices.row(key))
    hand.press(offered.take)
    assert record_of(desk).actions == before


def test_nobody_in_the_book_leads_home(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, None) as desk:
        page = shown(desk, qtbot)
        assert page.empty.isVisible()
        assert not page.body.isVisible()


def test_nothing_is_cut_and_everything_is_named(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    made(page, qtbot)
    page.contents.suggest.click()
    faults = faults_everywhere(desk, page, qtbot, lambda: made(page, qtbot))
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("kind", [ActionDialog, NoteDialog])
def test_the_dialogs_are_named_and_whole(
    desk: Desk, qtbot: QtBot, kind: type[ActionDialog | NoteDialog]
) -> None:
    dialog = kind(desk, lambda _entry: True)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    faults = faults_everywhere(desk, dialog, qtbot)
    assert faults == [], "\n".join(faults)
