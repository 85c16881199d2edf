"""What if, at the keyboard: what would be different is seen at once, and nothing is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import HeldAward, HeldState, Post, Worker
from careerplanner.gui.pages.ways.what_if_panel import WhatIfPanel
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.page import Page
from careerplanner.services.book import books
from careerplanner.services.record import records
from careerplanner.services.route.supposing import Supposition
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import SIAN, SIANS, desk_of, faults_everywhere
from tests.gui.plan_steps import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

LEVEL_4 = "professional-practice-4"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


class Shown:
    """The panel on a page, on a window."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.page = Page(desk.context, "What if?", wide=True)
        self.panel = WhatIfPanel(desk.context, desk)
        self.page.add(self.panel)
        qtbot.addWidget(self.page)
        self.page.resize(1024, 540)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.hand = Hand()

    def add_award(self, typed: str) -> None:
        self.panel.award_picker.box.setFocus()
        self.hand.type(typed)
        self.hand.enter()

    def take_job(self, typed: str) -> None:
        self.panel.job.picker.box.setFocus()
        self.hand.type(typed)
        self.hand.enter()

    def words(self) -> str:
        return words(self.panel.changes)


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Shown:
    """The panel for Siân."""
    return Shown(desk, qtbot)


# ---- trying out ----------------------------------------------------------------------------------


def test_nothing_is_supposed_to_begin_with(shown: Shown) -> None:
    assert shown.desk.supposition is None
    assert shown.desk.supposed_record() is None
    assert shown.desk.supposed_answer() is None
    assert not shown.panel.buttons.isVisible()
    assert shown.words() == ""


def test_an_award_shows_at_once_which_bands_turn(shown: Shown) -> None:
    shown.add_award("level 4 professional practice")
    assert shown.hand.count == 1
    turns = {row.turn.band: row for row in shown.panel.changes.turns}
    assert turns["D"].before.status is Status.MISSING
    assert turns["D"].after.status is Status.MET
    assert turns["D"].before.text() == "As things are: Not met yet"
    assert turns["D"].after.text() == "Then: Met"
    assert shown.panel.keep.isVisible()
    assert shown.panel.award_picker.text() == ""
    answer, then = shown.desk.answer(), shown.desk.supposed_answer()
    assert answer is not None
    assert then is not None
    assert (answer.bands.by_awards, then.bands.by_awards) == ("A", "D")


def test_nothing_is_written_before_it_is_kept(shown: Shown, tmp_path: Path) -> None:
    path = tmp_path / "test.careerbook"
    before, record = path.read_bytes(), shown.desk.record()
    shown.add_award("level 4 professional practice")
    shown.take_job("adult care home manager")
    shown.panel.hours.box.setFocus()
    shown.hand.type("20")
    shown.panel.let_it_go()
    assert path.read_bytes() == before
    assert records.record_of(shown.desk.workspace, "w1") == record


def test_another_job_tells_bands_and_register_apart(shown: Shown) -> None:
    shown.take_job("adult care home manager")
    text = shown.words()
    bands, register = text.split("The Register")
    assert "Band E" in bands
    assert "registered" in register
    assert "Band" not in register
    assert "Adult care home manager" in register


def test_a_job_whose_name_does_not_say_where_asks_where(shown: Shown) -> None:
    assert not shown.panel.setting.isVisible()
    shown.take_job("team leader")
    assert shown.panel.setting.isVisible()
    assert shown.panel.setting.value() == "home-care", "where she works now is the first guess"
    assert shown.desk.supposition == Supposition(role="team-leader", setting="home-care")
    shown.hand.press(shown.panel.setting.choices.row("care-home"))
    assert shown.desk.supposition == Supposition(role="team-leader", setting="care-home")


def test_a_job_nobody_knows_is_not_supposed(shown: Shown, qtbot: QtBot) -> None:
    shown.panel.job.picker.box.setFocus()
    shown.hand.type("xyzzy")
    shown.panel.job.picker.search_now()
    shown.hand.enter()
    qtbot.wait(300)
    assert shown.desk.supposition is None
    assert shown.panel.job.note.isVisible()


def test_hours_are_taken_when_typing_pauses_and_refused_when_they_cannot_be(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.panel.hours.box.setFocus()
    shown.hand.type("22,5")
    qtbot.waitUntil(lambda: shown.desk.supposition == Supposition(hours=22.5))
    shown.hand.type("x")
    qtbot.waitUntil(lambda: shown.panel.hours.is_wrong)
    assert shown.desk.supposition == Supposition(hours=22.5)


def test_several_awards_and_one_taken_back(shown: Shown) -> None:
    shown.add_award("level 4 professional practice")
    shown.add_award("level 2 practice adults")
    assert shown.desk.supposition is not None
    assert len(shown.desk.supposition.awards) == 2
    shown.panel.awards.remove_requested.emit(LEVEL_4)
    assert shown.desk.supposition.awards == ("practice-2-adults",)
    assert [row.turn.band for row in shown.panel.changes.turns] == ["B"]


def test_the_ways_to_the_goal_are_told_too(shown: Shown) -> None:
    shown.panel.set_end(GoalName(GoalKind.GOAL, "registered-manager"))
    shown.add_award("preparing for leadership")
    assert "Steps on the first way to your goal" in shown.words()


def test_what_changes_nothing_says_so(shown: Shown) -> None:
    shown.add_award("level 2 core adults")
    assert shown.words().endswith("None of your answers would be different.")


def test_who_listens_is_told_of_the_supposed_record(shown: Shown) -> None:
    told: list[object] = []
    shown.panel.supposed.connect(told.append)
    shown.add_award("level 4 professional practice")
    assert told[-1] == shown.desk.supposed_record()
    assert told[-1] is not None
    shown.hand.press(shown.panel.let_go)
    assert told[-1] is None


# ---- keeping and letting go ----------------------------------------------------------------------


def test_kept_it_is_a_plan_with_one_undo(shown: Shown) -> None:
    said: list[object] = []
    shown.desk.context.events.undo_offered.connect(said.append)
    before = shown.desk.record()
    shown.add_award("level 4 professional practice")
    shown.take_job("adult care home manager")
    shown.hand.press(shown.panel.keep)
    after = shown.desk.record()
    assert after is not None
    assert [(h.award, h.state) for h in after.awards][-1] == (LEVEL_4, HeldState.PLANNED)
    assert after.actions[-1].what.words == "Take up a job as: Adult care home manager"
    assert said
    assert shown.desk.supposition is None
    assert not shown.panel.keep.isVisible()
    assert shown.panel.job.value() == ""
    undone = records.undo(shown.desk.workspace)
    assert undone is not None
    shown.desk.changed(undone.changes)
    assert shown.desk.record() == before


def test_let_go_it_is_forgotten(shown: Shown) -> None:
    shown.add_award("level 4 professional practice")
    shown.hand.press(shown.panel.let_go)
    assert shown.desk.supposition is None
    assert shown.words() == ""
    assert shown.panel.supposition == Supposition()
    assert shown.panel.award_picker.box.hasFocus()


def test_a_book_that_can_only_be_read_keeps_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    books.open_book(desk.workspace, tmp_path / "test.careerbook", read_only=True)
    desk.book_opened()
    shown = Shown(desk, qtbot)
    shown.add_award("level 4 professional practice")
    assert shown.panel.changes.turns
    assert shown.panel.let_go.isVisible()
    assert not shown.panel.keep.isVisible()


# ---- when something else changes -----------------------------------------------------------------


def test_an_award_gained_meanwhile_is_no_longer_supposed(shown: Shown) -> None:
    shown.add_award("level 4 professional practice")
    shown.add_award("level 2 practice adults")
    desk = shown.desk
    gained = HeldAward("a9", "practice-2-adults", achieved=PartialDate(2026, 5))
    assert desk.apply(lambda: records.add(desk.workspace, "w1", gained))
    assert desk.supposition == Supposition((LEVEL_4,))
    assert list(shown.panel.awards.rows) == [LEVEL_4]


def test_a_note_leaves_what_is_supposed(shown: Shown) -> None:
    shown.add_award("level 4 professional practice")
    desk = shown.desk
    worker = replace(SIAN, team="Invented team")
    assert desk.apply(lambda: records.change_worker(desk.workspace, worker))
    assert desk.supposition == Supposition((LEVEL_4,))
    found = desk.supposed_record()
    assert found is not None
    assert found.worker.team == "Invented team"


def test_another_job_on_the_record_lets_go_of_the_supposed_one(shown: Shown) -> None:
    shown.take_job("adult care home manager")
    desk = shown.desk
    post = Post("p9", "day-services-assistant", started=PartialDate(2026, 4))
    assert desk.apply(lambda: records.add(desk.workspace, "w1", post))
    assert desk.supposition is None
    assert shown.panel.job.value() == ""


def test_another_person_begins_anew(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, None) as desk:
        books.new_book(desk.workspace, tmp_path / "team.careerbook", "team")
        records.add_worker(desk.workspace, SIAN, SIANS)
        records.add_worker(desk.workspace, Worker("w2", "Bryn Made-Up"))
        desk.book_opened()
        shown = Shown(desk, qtbot)
        shown.add_award("level 4 professional practice")
        shown.panel.hours.box.setFocus()
        shown.hand.type("3")
        desk.look_at("w2")
        assert desk.supposition is None
        assert shown.panel.supposition == Supposition()
        assert shown.words() == ""
        desk.suppose(Supposition((LEVEL_4,)))
        desk.look_at("w2")
        assert desk.supposition == Supposition((LEVEL_4,)), "the same person stays as they are"
        books.new_book(desk.workspace, tmp_path / "other.careerbook")
        desk.book_opened()
        assert desk.supposition is None


def test_somebody_elses_supposition_shows_in_the_fields(shown: Shown) -> None:
    wanted = Supposition((LEVEL_4,), "team-leader", "care-home", 30.0)
    shown.desk.suppose(wanted)
    assert shown.panel.supposition == wanted
    assert shown.panel.job.value() == "Team leader"
    assert shown.panel.hours.value() == "30"


def test_the_language_switches_in_place(shown: Shown) -> None:
    shown.add_award("level 4 professional practice")
    shown.take_job("team leader")
    row = shown.panel.changes.turns[0]
    switch(shown.desk.context, shown.page)
    assert shown.panel.changes.turns[0] is row
    text = words(shown.panel)
    for english in ("What would be different", "An award you might take", "The Register"):
        assert english not in text
    assert row.after.text().startswith("Wedyn: ")
    assert shown.panel.job.value() == "Arweinydd tîm"


def test_the_tab_key_goes_down_the_panel(shown: Shown) -> None:
    shown.add_award("level 4 professional practice")
    shown.panel.award_picker.box.setFocus()
    seen = []
    for _ in range(5):
        shown.hand.key(Qt.Key.Key_Tab)
        seen.append(shown.hand.focused)
    panel = shown.panel
    wanted = [panel.job.picker.box, panel.hours.box, panel.keep, panel.let_go]
    assert [one for one in seen if one in wanted] == wanted


def test_nothing_is_cut_and_everything_is_named(shown: Shown, qtbot: QtBot) -> None:
    shown.desk.suppose(Supposition((LEVEL_4, "practice-2-adults"), "team-leader", "", 20.0))
    shown.panel.set_end(GoalName(GoalKind.GOAL, "registered-manager"))
    faults = faults_everywhere(shown.desk, shown.page, qtbot)
    assert faults == [], "\n".join(faults)
