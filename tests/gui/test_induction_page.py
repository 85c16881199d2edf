"""The page of the induction: what is next, its sections and areas, old entries, papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.induction_plan import InductionPart
from careerplanner.domain.record import InductionProgress, Post, ProgressState
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.evidence.evidence_dialog import EvidenceDialog
from careerplanner.gui.dialogs.induction.induction_dialogs import (
    InductionNoteDialog,
)
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.induction.induction_page import InductionPage
from careerplanner.i18n.language import Language
from careerplanner.services.evidence import evidence
from careerplanner.services.induction import inducting
from careerplanner.services.induction.inducting import Signature
from tests.gui.desks import put_away, switch
from tests.gui.induction_steps import BOTH, DAY, FIRST, SECOND, OnPage, on_page
from tests.gui.people import SIAN, SIANS, desk_of, faults_everywhere

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def it(qtbot: QtBot, tmp_path: Path) -> Iterator[OnPage]:
    made = on_page(tmp_path, qtbot)
    yield made
    put_away(made.desk, made.window)


# ---- what is seen first -------------------------------------------------------------------------


def test_the_first_screenful_answers_the_five_questions(it: OnPage) -> None:
    it.page.doing.set_state(SECOND, ProgressState.IN_PROGRESS)
    page = it.page
    assert page.next.title.text() == "1.2 Rights-based approaches"
    assert "No evidence for it yet. You sign it, and your manager: Gethin Invented." in (
        page.next.why.text()
    )
    assert page.line.text() == "Recommended: finish by 14 September 2026. 119 days are left."
    assert page.pace.text() == "Areas signed off: 0 of 46. At an even pace it would be 16 by now."
    assert page.brought.text() == "Did an earlier employer sign some of it? That can count here."
    it.window.resize(1024, 540 - 88)  # less the menu and the bar above the pages
    it.settle()
    for widget in (page.next, page.line, page.pace, page.brought, page.bring_button):
        bottom = widget.mapTo(page, widget.rect().bottomLeft()).y()
        assert bottom <= page.height(), widget.accessibleName()


def test_the_sections_of_the_job_are_a_task_list(it: OnPage) -> None:
    assert [key[-1] for key in it.page.sections.rows] == list("13567")
    assert it.page.sections.tag("section-1").text() == "Nothing recorded"
    it.page.doing.set_state(FIRST, ProgressState.IN_PROGRESS)
    assert it.page.sections.tag("section-1").text() == "In progress"
    assert it.page.sections.tag("section-3").text() == "Not started"


def test_doubt_is_said_once_in_a_section(it: OnPage) -> None:
    doubts = {key: it.section(key).doubt.text() for key in ("section-1", "section-3")}
    assert doubts["section-1"].startswith("Check these areas against your own progress log.")
    assert doubts["section-3"] == ""
    areas = it.section().areas.rows.values()
    assert not any("progress log" in row.title.text() for row in areas)  # type: ignore[attr-defined]


def test_why_the_recommended_day_is_told(it: OnPage) -> None:
    (why,) = it.page.why.findChildren(type(it.page.helps))
    why.set_open(True)
    said = " ".join(label.text() for label in why.inset.findChildren(type(it.page.line)))
    assert "not a rule of law" in said


def test_what_it_is_not_is_said_from_the_framework(it: OnPage) -> None:
    it.page.is_not.set_open(True)
    assert "Register" in it.page.is_not_text.text()
    assert it.page.helps_text.text() != ""


# ---- how far ------------------------------------------------------------------------------------


def test_a_state_is_changed_in_one_press(it: OnPage) -> None:
    areas = it.section().areas
    it.hand.press(areas.step_button(FIRST.area))
    assert it.state() is ProgressState.IN_PROGRESS
    assert areas.tag(FIRST.area).text() == "In progress"
    it.hand.press(areas.step_button(FIRST.area))
    assert it.state() is ProgressState.READY
    assert it.hand.count == 2
    assert it.bar.undo.isVisible()


def test_the_next_step_can_be_taken_at_the_top(it: OnPage) -> None:
    it.hand.press(it.page.act_button)
    assert it.state() is ProgressState.IN_PROGRESS
    assert it.page.act_button.text() == "Say it is ready"
    it.hand.press(it.page.act_button)
    assert it.state() is ProgressState.READY
    assert it.page.next.title.text() == "1.2 Rights-based approaches"


def test_any_state_can_be_chosen_in_an_open_area(it: OnPage) -> None:
    part = it.area()
    it.hand.press(part.states.row("ready"))
    assert it.state() is ProgressState.READY
    it.hand.press(part.states.row("not_started"))
    assert it.state() is ProgressState.NOT_STARTED


def test_the_keyboard_stays_where_it_was_when_a_state_changes(it: OnPage) -> None:
    button = it.section().areas.step_button(FIRST.area)
    button.setFocus()
    it.hand.enter()
    assert button.hasFocus()
    assert button.text() == "Say it is ready"


def test_next_is_shown_below(it: OnPage) -> None:
    it.page.doing.set_state(InductionPart("section-5", "section-5.2"), ProgressState.IN_PROGRESS)
    it.hand.press(it.page.show_button)
    it.settle()
    link = it.section("section-5").areas.link("section-5.2")
    assert link.hasFocus()
    assert link.isVisible()


def test_note_and_dates_are_kept(it: OnPage) -> None:
    part = it.area()
    it.hand.press(part.change)
    dialog = it.dialog
    assert isinstance(dialog, InductionNoteDialog)
    assert "who you support" in dialog.note.hint.text()
    dialog.note.set_value("I read the policy twice")
    dialog.started.set_value("1 4 2026")
    it.hand.press(dialog.save_button)
    (entry,) = it.record.induction
    assert entry.note == Typed("I read the policy twice", "en")
    assert (entry.started, entry.state) == (PartialDate(2026, 4, 1), ProgressState.IN_PROGRESS)
    assert part.note.text() == "I read the policy twice"


def test_evidence_of_an_area_is_shown_where_the_area_is(it: OnPage) -> None:
    it.page.doing.set_state(FIRST, ProgressState.IN_PROGRESS)
    words = Typed("I asked before I helped", "en")
    evidence.add_words(
        it.desk.workspace,
        SIAN.id,
        "Asking first",
        words,
        target=Target(Served.INDUCTION, FIRST.area),
    )
    it.desk.look_at(SIAN.id)
    assert "1 piece of evidence for it." in it.page.next.why.text()
    part = it.area()
    assert len(part.evidence.pieces.rows) == 1
    it.hand.press(it.page.evidence_button)
    assert isinstance(it.dialog, EvidenceDialog)
    it.dialog.reject()


# ---- whose induction, and old entries ------------------------------------------------------------


def test_for_whom_the_work_is_is_asked_where_it_is_not_known(qtbot: QtBot, tmp_path: Path) -> None:
    it = on_page(tmp_path, qtbot, SIAN, (Post("p", title="Helper", started=PartialDate(2026, 3)),))
    assert it.page.next.title.text() == "Say first whom you work with"
    assert it.page.group.isVisible()
    it.hand.press(it.page.group_button)
    assert it.page.group.is_wrong
    it.hand.press(it.page.group.choices.row("children"))
    it.hand.press(it.page.group_button)
    assert not it.page.group.isVisible()
    assert [key[-1] for key in it.page.sections.rows] == list("24567")
    put_away(it.desk, it.window)


def test_old_entries_are_shown_as_such(qtbot: QtBot, tmp_path: Path) -> None:
    old = (
        InductionProgress("a", "section-1", state=ProgressState.SIGNED_OFF,
                          finished=PartialDate(2019), signed_by="Siân Pretend"),
        InductionProgress("b", "section-2", state=ProgressState.IN_PROGRESS),
    )  # fmt: skip
    it = on_page(tmp_path, qtbot, SIAN, (*SIANS, *old))
    opened = it.section()
    assert "Recorded for the section as a whole: Signed off" in opened.lump.text()
    assert opened.areas.tag(FIRST.area).text() == "Signed off"
    part = opened.areas.open_area(FIRST.area)
    assert "Recorded for the section as a whole." in part.facts.text()
    assert list(it.page.elsewhere.rows) == ["section-2"]
    put_away(it.desk, it.window)


def test_the_whole_can_be_recorded_as_finished_long_ago(it: OnPage) -> None:
    it.hand.press(it.page.change_whole)
    dialog = it.dialog
    it.settle()
    it.hand.press(dialog.state.choices.row("signed_off"))  # type: ignore[attr-defined]
    it.hand.press(dialog.save_button)  # type: ignore[attr-defined]
    assert it.page.next.title.text() == "All of it is signed off"
    assert not it.page.act_button.isVisible()
    assert "Recorded for the whole induction: Signed off" in it.page.whole.text()


# ---- everywhere ----------------------------------------------------------------------------------


def test_the_language_is_switched_with_what_is_open(it: OnPage) -> None:
    part = it.area()
    switch(it.desk.context, it.window)
    assert it.page.heading.text() == "Beth sydd nesaf yn fy nghyfnod sefydlu?"
    assert it.page.next.title.text() == "1.1 Deddfwriaeth, polisïau cenedlaethol a chodau"
    assert part.isVisible()
    assert part.sign.text() == "Cymeradwyo"
    assert it.section().areas.tag(FIRST.area).text() == "Dim byd ar gofnod"
    switch(it.desk.context, it.window)
    assert it.page.next.title.text() == "1.1 Legislation, national policies and codes"


@pytest.mark.parametrize("name", ["log_button", "summary_button", "list_button"])
def test_each_paper_opens(it: OnPage, name: str) -> None:
    it.hand.press(getattr(it.page, name))
    dialog = it.dialog
    assert isinstance(dialog, SheetDialog)
    assert dialog.sheet is not None
    dialog.close()


def test_nobody_in_the_book_leads_to_the_beginning(tmp_path: Path) -> None:
    with desk_of(tmp_path, None) as desk:
        page = InductionPage(desk.context, desk)
        page.refresh()
        assert not page.empty.isHidden()
        assert page.body.isHidden()
        page.deleteLater()


def test_a_book_that_is_only_read_offers_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path) as desk:
        inducting.sign(desk.workspace, SIAN.id, [FIRST], BOTH)
        path = desk.book_path
        assert path is not None
        from careerplanner.services.book import books

        books.close_book(desk.workspace)
        books.open_book(desk.workspace, path, read_only=True)
        desk.book_opened()
        page = InductionPage(desk.context, desk)
        qtbot.addWidget(page)
        page.refresh()
        opened = page.sections.open_section("section-1")
        part = opened.areas.open_area(FIRST.area)
        for widget in (page.act_button, page.bring_button, opened.sign, opened.more, part.buttons):
            assert not widget.isVisibleTo(page)


def test_nothing_is_cut_or_nameless_anywhere(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path) as desk:
        space = desk.workspace
        inducting.sign(space, SIAN.id, [FIRST], BOTH)
        inducting.sign(space, SIAN.id, [SECOND], Signature(DAY, worker="Siân"))
        inducting.say_ready(space, SIAN.id, InductionPart("section-1", "section-1.3"))
        inducting.replace_list(space, SIAN.id, "section-6", "6.1 Our alarm", Language.ENGLISH)
        desk.look_at(SIAN.id)
        page = InductionPage(desk.context, desk)
        page.refresh()
        page.open_part(SECOND)
        page.sections.open_section("section-6")
        assert faults_everywhere(desk, page, qtbot) == []
        page.deleteLater()


def test_who_began_long_ago_is_asked_before_anything_is_claimed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    began = Post("p", "domiciliary-worker", started=PartialDate(2019, 3, 1))
    it = on_page(tmp_path, qtbot, SIAN, (began,))
    assert it.page.next.title.text() == "Have you finished it?"
    assert "1.1 Legislation, national policies and codes" in it.page.next.why.text()
    assert not it.page.evidence_button.isVisible()
    it.hand.press(it.page.act_button)
    it.settle()
    dialog = it.dialog
    it.hand.press(dialog.state.choices.row("signed_off"))  # type: ignore[attr-defined]
    it.hand.press(dialog.save_button)  # type: ignore[attr-defined]
    assert it.page.next.title.text() == "All of it is signed off"
    put_away(it.desk, it.window)
