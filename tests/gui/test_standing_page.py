"""Where I stand: a band's requirements, the way there, and the Register's answer apart from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from careerplanner.domain.bands import StatementKind
from careerplanner.domain.ratings import RatingAnswer
from careerplanner.gui.pages.standing.standing_page import StandingPage
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.details import Details
from careerplanner.services.book import books
from careerplanner.services.rating import rating
from careerplanner.services.record import records
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import BRYN, BRYNS, desk_of, faults_everywhere
from tests.gui.plan_steps import words

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


def shown(desk: Desk, qtbot: QtBot) -> StandingPage:
    """The page on a window, filled."""
    page = StandingPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def folds(widget: QWidget, title: str) -> list[Details]:
    """The details on a widget with a title."""
    return [one for one in widget.findChildren(Details) if one.button.text() == title]


def test_the_band_of_the_job_is_looked_at_first(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert page.band == "B"
    tile = page.tiles.tile("B")
    assert tile.isChecked()
    assert "Your job" in tile.accessibleDescription()
    assert "Your job" not in page.tiles.tile("C").accessibleDescription()
    assert tile.accessibleName() == "Band B: Social care worker"


def test_every_requirement_says_its_state_and_what_meets_it(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    rows = {row.asked.text(): row for row in page.tree.rows}
    core = rows["Level 2 Health and Social Care: Core"]
    assert core.tag.status is Status.MET
    assert "On your record: Level 2 Health and Social Care: Core (Adults)" in core.why.text()
    practice = rows["Level 2 Health and Social Care: Practice (Adults)"]
    assert practice.tag.status is Status.MISSING


def test_one_press_tells_why_with_source_and_how_sure(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand = Hand()
    details = page.tree.rows[0].details
    hand.press(details.button)
    text = words(details)
    assert "Social Care Fair Work Forum" in text
    assert "Job band B" in text
    assert "How sure: Stated by the source" in text
    assert hand.count == 1


def test_of_a_choice_that_is_met_the_other_ways_are_folded_away(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    other = "Level 2 Health and Social Care: Core (Children and Young People)"
    assert other not in words(page.tree)
    (fold,) = folds(page.tree, "Other ways that would do")
    Hand().press(fold.button)
    assert other in words(page.tree)


def test_another_band_changes_the_way_and_leaves_the_register(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    fit = page.register.fits[0]
    Hand().press(page.tiles.tile("C"))
    assert page.band == "C"
    assert page.band_title.text() == "Band C: Senior social care worker"
    assert "Practice, for adults" in words(page.tree)
    assert "Level 3 Health and Social Care: Practice (Adults)" in page.way.steps[0].title.text()
    assert page.register.fits[0] is fit


def test_the_arrow_keys_go_from_band_to_band(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    tile = page.tiles.tile("B")
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Right)
    assert page.band == "C"


def test_each_step_says_why_and_what_it_needs(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    step = page.way.steps[0]
    assert step.why.text()
    (before,) = [one for one in step.findChildren(Details) if "Before" in one.button.text()]
    assert before.button.text() == "Before you start: Not known"
    Hand().press(before.button)
    assert "You are 16 or over" in words(step)


def test_aiming_for_a_band_is_kept_and_can_be_undone(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand = Hand()
    hand.press(page.tiles.tile("D"))
    hand.press(page.aim)
    record = desk.record()
    assert record is not None
    assert record.worker.target == "D"
    assert not page.aim.isVisible()
    assert page.aimed.isVisible()
    assert "Your aim" in page.tiles.tile("D").accessibleDescription()
    undone = records.undo(desk.workspace)
    assert undone is not None
    desk.changed(undone.changes)
    assert page.aim.isVisible()
    assert "Your aim" not in page.tiles.tile("D").accessibleDescription()


def test_a_book_that_can_only_be_read_offers_no_aim(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    books.open_book(desk.workspace, tmp_path / "test.careerbook", read_only=True)
    desk.book_opened()
    page = shown(desk, qtbot)
    assert page.tree.rows
    assert not page.aim.isVisible()


def test_the_register_says_rule_and_days_and_how_they_were_counted(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    text = words(page.register)
    answer = desk.answer()
    assert answer is not None
    rule = desk.wording.rule(answer.register.fits[0])
    assert rule
    assert rule in text
    assert "Register by: 14 September 2026" in text
    assert "14 March 2026" in text
    assert "Ways on to the Register" in text
    assert "Register with Core, gain Practice afterwards" in text


def test_where_the_two_answers_pull_apart_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, BRYN, BRYNS) as desk:
        page = shown(desk, qtbot)
        answer = desk.answer()
        assert answer is not None
        assert answer.conflicts
        assert page.conflicts_part.isVisible()
        assert desk.wording.reason(answer.conflicts[0]) in words(page.conflicts)


def test_each_statement_says_whether_it_is_new(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    lists = page.statements.lists
    lookup = desk.workspace.lookup
    for kind in StatementKind:
        lists[kind].set_open(True)
        found = lookup.statements("B", kind)
        assert [row.statement.id for row in lists[kind].rows] == [one.id for one in found]
        for row in lists[kind].rows:
            below = row.statement.raises or row.statement.continues
            said = row.step_words.text()
            assert ("New" in said) is (not below)
            assert ("more" in said) is bool(row.statement.raises)
    row = next(row for row in lists[StatementKind.VALUE].rows if row.statement.raises)
    Hand().press(row.more.button)
    below_text = lookup.statement(row.statement.raises).text.en
    assert row.statement.fuller.en in words(row)
    assert below_text in words(row)
    assert row.statement.basis.place is not None
    assert row.statement.basis.place.en in words(row)


def test_the_first_band_calls_nothing_new(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.look_at("A")
    page.statements.lists[StatementKind.TASK].set_open(True)
    assert "New in this band" not in words(page.statements)


def test_the_language_switches_in_place(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.look_at("C")
    first = page.tree.rows[0]
    first.details.set_open(True)
    page.tiles.tile("C").setFocus()
    switch(desk.context, page)
    assert page.tree.rows[0] is first
    assert first.details.is_open
    assert page.band == "C"
    assert page.heading.text() == "Ble ydw i arni?"
    text = words(page)
    for english in ("Where do I stand?", "What this band asks for", "Source:", "Your next step"):
        assert english not in text
    assert "Band C: Uwch weithiwr gofal cymdeithasol" in text
    assert page.tiles.tile("C").hasFocus()
    switch(desk.context, page)
    assert "What this band asks for" in words(page)


def test_nobody_in_the_book_leads_home(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, None) as desk:
        page = shown(desk, qtbot)
        asked: list[str] = []
        desk.context.events.page_requested.connect(asked.append)
        assert not page.body.isVisible()
        (button,) = [b for b in page.empty.findChildren(type(page.aim)) if b.isVisible()]
        Hand().press(button)
        assert asked == ["home"]


def test_nothing_is_cut_and_everything_is_named(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, BRYN, BRYNS) as desk:
        page = shown(desk, qtbot)
        page.look_at("C")
        page.statements.lists[StatementKind.SKILL].set_open(True)
        for details in page.findChildren(Details)[:30]:
            details.set_open(True)
        faults = faults_everywhere(desk, page, qtbot)
        assert faults == [], "\n".join(faults)


def test_the_latest_own_answer_stands_beside_its_statement(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.look_at("C")
    values = page.statements.lists[StatementKind.VALUE]
    values.set_open(True)
    row = next(row for row in values.rows if row.statement.id == "C.value.4")
    other = next(row for row in values.rows if row.statement.id == "C.value.5")
    assert row.rated is not None
    assert other.rated is not None
    assert row.rated.text() == "You have not looked at this one yet."
    workspace, worker = desk.workspace, desk.worker_id
    desk.apply(lambda: rating.open_round(workspace, worker, "C", "B"))
    record = desk.record()
    assert record is not None
    one = record.rounds[0].id
    desk.apply(lambda: rating.rate(workspace, worker, one, "C.value.4", RatingAnswer.WITH_HELP))
    assert row.rated.text() == "You said on 18 May 2026: With help"
    assert other.rated.text() == "You have not looked at this one yet."
    switch(desk.context, page)
    assert row.rated.text() == "Dywedoch chi ar 18 Mai 2026: Gyda help"


def test_one_press_leads_to_holding_oneself_against_the_band(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.look_at("D")
    asked: list[str] = []
    page.myself_requested.connect(asked.append)
    Hand().press(page.myself)
    assert asked == ["D"]
