"""Signing, sending back, bringing in and own lists, through the dialogs of the induction page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from careerplanner.domain.record import ProgressState
from careerplanner.gui.dialogs.induction.bring_in_dialog import BringInDialog
from careerplanner.gui.dialogs.induction.induction_dialogs import (
    OwnListDialog,
    SendBackDialog,
)
from careerplanner.gui.dialogs.induction.sign_dialog import SignDialog
from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.i18n.language import Language
from careerplanner.services.induction import inducting
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import put_away, switch
from tests.gui.induction_steps import BOTH, FIRST, OnPage, on_page
from tests.gui.people import SIAN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.pages.induction.induction_page import InductionPage


@pytest.fixture
def it(qtbot: QtBot, tmp_path: Path) -> Iterator[OnPage]:
    made = on_page(tmp_path, qtbot)
    yield made
    put_away(made.desk, made.window)


def sign_dialog(it: OnPage) -> SignDialog:
    dialog = it.dialog
    assert isinstance(dialog, SignDialog)
    return dialog


def test_one_signs_now_and_the_other_later(it: OnPage) -> None:
    part = it.area()
    it.hand.press(part.sign)
    dialog = sign_dialog(it)
    assert not dialog.worker.isVisible()
    it.hand.press(dialog.who.choices.row("worker"))
    assert dialog.worker.value() == "Siân Ŵyn Pretend"
    it.hand.press(dialog.save_button)
    assert it.state() is ProgressState.READY
    assert it.section().areas.tag(FIRST.area).text() == "One of two signatures"
    assert "Your manager still has to sign." in part.facts.text()
    assert not part.states.isVisible()
    assert not it.bar.undo.isVisible()  # a signature is not undone, and nothing offers it
    it.hand.press(it.section().areas.step_button(FIRST.area))
    dialog = sign_dialog(it)
    it.hand.press(dialog.who.choices.row("manager"))
    it.hand.press(dialog.save_button)
    assert it.state() is ProgressState.SIGNED_OFF
    assert "Manager signed: Gethin Invented, 18 May 2026" in part.facts.text()
    assert not it.section().areas.step_button(FIRST.area).isVisible()


def test_a_name_that_is_not_known_is_asked_for_where_the_keyboard_is(
    qtbot: QtBot, tmp_path: Path
) -> None:
    it = on_page(tmp_path, qtbot, replace(SIAN, line_manager=""))
    it.page.doing.sign_section("section-6")
    dialog = sign_dialog(it)
    it.settle()
    it.hand.press(dialog.who.choices.row("manager"))
    assert it.hand.box is dialog.manager.box
    it.hand.enter()
    assert dialog.manager.is_wrong
    dialog.manager.box.setFocus()
    it.hand.type("Nia Made-Up")
    it.hand.enter()
    assert {one.signed_by for one in it.record.induction} == {"Nia Made-Up"}
    assert len(it.record.induction) == 4
    put_away(it.desk, it.window)


def test_somebody_has_to_sign_on_a_day_gone_by(it: OnPage) -> None:
    it.page.doing.sign([FIRST])
    dialog = sign_dialog(it)
    it.hand.press(dialog.save_button)
    assert dialog.who.is_wrong
    it.hand.press(dialog.who.choices.row("worker"))
    dialog.on.set_value("19 5 2026")
    it.hand.press(dialog.save_button)
    assert dialog.on.is_wrong
    assert it.record.induction == ()
    dialog.loaded()
    dialog.reject()


def test_what_is_signed_is_sent_back_with_a_reason(it: OnPage) -> None:
    inducting.sign(it.desk.workspace, SIAN.id, [FIRST], BOTH)
    it.desk.look_at(SIAN.id)
    part = it.area()
    it.hand.press(part.back)
    dialog = it.dialog
    assert isinstance(dialog, SendBackDialog)
    it.hand.press(dialog.save_button)
    assert dialog.reason.is_wrong
    dialog.reason.set_value("Show me the new policy")
    it.hand.press(dialog.save_button)
    assert it.state() is ProgressState.IN_PROGRESS
    assert it.page.next.title.text().startswith("1.1")
    assert "Sent back: Show me the new policy (Gethin Invented, 18 May 2026)" in (
        it.page.next.why.text()
    )
    undone = records.undo(it.desk.workspace)
    assert undone is not None
    it.desk.changed(undone.changes)
    assert it.state() is ProgressState.SIGNED_OFF


def test_what_an_earlier_employer_signed_is_brought_in(it: OnPage) -> None:
    it.hand.press(it.page.bring_button)
    dialog = it.dialog
    assert isinstance(dialog, BringInDialog)
    it.settle()
    it.hand.press(dialog.sections.choices.row("section-6"))
    dialog.areas.set_values(["section-1\nsection-1.1"])
    it.hand.press(dialog.save_button)
    assert dialog.employer.is_wrong
    dialog.employer.set_value("Hen Gartref")
    dialog.when.set_value("2024")
    it.hand.press(dialog.save_button)
    assert it.page.brought.text() == "5 areas are brought in and count."
    assert it.section().areas.tag(FIRST.area).text() == "Brought in"
    assert it.page.sections.tag("section-6").text() == "All signed off"
    assert it.page.next.title.text().startswith("1.2")


def test_nothing_ticked_is_said_at_the_ticks(it: OnPage) -> None:
    it.page.doing.bring_in("section-5")
    dialog = it.dialog
    assert isinstance(dialog, BringInDialog)
    dialog.employer.set_value("Hen Gartref")
    dialog.save()
    assert dialog.areas.is_wrong
    dialog.loaded()
    dialog.reject()


def test_our_own_list_and_the_frameworks_again(it: OnPage) -> None:
    opened = it.section("section-6")
    it.hand.press(opened.own)
    dialog = it.dialog
    assert isinstance(dialog, OwnListDialog)
    assert dialog.effect.text() == "Nothing that is recorded changes."
    dialog.lines.set_value("6.1 Our alarm\n6.2 What can lead to harm, abuse or neglect")
    assert "New on the list: Our alarm." in dialog.effect.text()
    it.hand.press(dialog.save_button)
    it.settle()
    rows = sorted(opened.areas.rows.values(), key=lambda row: row.y())
    assert [row.title.text() for row in rows] == [  # type: ignore[attr-defined]
        "6.1 Our alarm",
        "6.2 What can lead to harm, abuse or neglect",
    ]
    assert opened.doubt.text() == "This is your employer's own list of areas."
    it.hand.press(opened.restore)
    assert len(opened.areas.rows) == 4


DIALOGS: dict[str, Callable[[InductionPage], None]] = {
    "sign": lambda page: page.doing.sign_section("section-1"),
    "back": lambda page: page.doing.send_back(FIRST),
    "bring": lambda page: page.doing.bring_in(),
    "bring-section": lambda page: page.doing.bring_in("section-5"),
    "list": lambda page: page.doing.edit_list("section-6"),
    "note": lambda page: page.doing.change_note(FIRST),
}


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", Language)
def test_no_dialog_is_cut_or_nameless(it: OnPage, language: Language, size: int) -> None:
    it.window.resize(1024, 540)
    it.desk.context.theme.set_text_size(size)
    if language is not Language.ENGLISH:
        switch(it.desk.context, it.window)
    found = []
    for name, opened in DIALOGS.items():
        opened(it.page)
        dialog = it.dialog
        for fold in getattr(dialog, "_folds", ()):
            fold.set_open(True)
        if isinstance(dialog, SignDialog):
            for row in ("worker", "manager"):
                it.hand.press(dialog.who.choices.row(row))
        it.settle()
        order_tabs(dialog)
        wrong = [*accessibility_problems(dialog), *clipped(dialog)]
        found += [f"{name}: {line}" for line in wrong]
        dialog.done(0)
        it.settle()
    assert found == []


def test_every_press_can_be_done_with_the_keyboard(it: OnPage) -> None:
    it.page.sections.link("section-1").setFocus()
    it.hand.enter()
    opened = it.section()
    assert opened.isVisible()
    opened.sign.setFocus()
    it.hand.enter()
    dialog = sign_dialog(it)
    it.settle()
    it.hand.key(Qt.Key.Key_Space)
    it.hand.key(Qt.Key.Key_Tab)
    it.hand.key(Qt.Key.Key_Space)
    it.hand.enter()
    assert not dialog.isVisible()
    assert it.page.sections.tag("section-1").text() == "All signed off"
