"""The page of the induction: what is next, its sections and areas, and all that can be done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.induction_plan import InductionPart
from careerplanner.domain.record import InductionProgress, Post, ProgressState, Worker
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.bring_in_dialog import BringInDialog
from careerplanner.gui.dialogs.evidence_dialog import EvidenceDialog
from careerplanner.gui.dialogs.induction_dialogs import (
    InductionNoteDialog,
    OwnListDialog,
    SendBackDialog,
)
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.dialogs.sign_dialog import SignDialog
from careerplanner.gui.pages.induction_page import InductionPage
from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.gui.widgets.undo_bar import UndoBar
from careerplanner.i18n.language import Language
from careerplanner.services import evidence, inducting, records
from careerplanner.services.inducting import Signature
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import TODAY, make_desk, put_away, switch, with_book
from tests.gui.hand import Hand
from tests.gui.people import SIAN, SIANS, desk_of, faults_everywhere
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.pages.induction_areas import AreaPart
    from careerplanner.gui.pages.induction_sections import SectionPart
    from careerplanner.services.records import Entry

DAY = PartialDate.of(TODAY)
FIRST, SECOND = (InductionPart("section-1", f"section-1.{one}") for one in (1, 2))
BOTH = Signature(DAY, "Siân Ŵyn Pretend", "Gethin Invented")


class OnPage:
    """The page in a window, the strip that says what was done, and a hand."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.hand, self.window = desk, Hand(), QMainWindow()
        self.page = InductionPage(desk.context, desk)
        self.bar = UndoBar(desk.context)
        events = desk.context.events
        events.undo_offered.connect(self.bar.offer)
        events.status_said.connect(lambda text: self.bar.offer(text, with_undo=False))
        self.window.setCentralWidget(self.page)
        self.bar.setParent(self.window)
        self.window.resize(1024, 700)
        self.page.refresh()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.settle()

    def settle(self) -> None:
        for _ in range(6):
            QApplication.processEvents()

    @property
    def record(self) -> Record:
        record = self.desk.record()
        assert record is not None
        return record

    @property
    def dialog(self) -> QDialog:
        assert self.page.doing.dialog is not None
        return self.page.doing.dialog

    def section(self, section: str = "section-1") -> SectionPart:
        self.settle()
        return self.page.sections.open_section(section)

    def area(self, part: InductionPart = FIRST) -> AreaPart:
        opened = self.section(part.section).areas.open_area(part.area)
        self.settle()
        return opened

    def state(self, part: InductionPart = FIRST) -> ProgressState:
        area = self.page.doing.plan().find_area(part)
        assert area is not None
        return area.state


def on_page(
    tmp_path: Path, qtbot: QtBot, worker: Worker = SIAN, entries: tuple[Entry, ...] = SIANS
) -> OnPage:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "test.careerbook", worker, entries)
    return OnPage(desk, qtbot)


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


# ---- signing -------------------------------------------------------------------------------------


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
        from careerplanner.services import books

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
