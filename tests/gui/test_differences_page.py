"""What would be different: two ends side by side, for the person and for nobody in particular."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.gui.pages.difference.difference_rows import AskRow, Fold, PointRow, StatementRow
from careerplanner.gui.pages.difference.differences_page import DifferencesPage
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.search_picker import SearchPicker
from careerplanner.services.record import records
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import SIAN, desk_of, faults_everywhere
from tests.gui.plan_steps import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.field import Field

HOME_CARE = GoalName(GoalKind.ROLE, "domiciliary-worker")
MANAGER = GoalName(GoalKind.ROLE, "care-home-manager-adults")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


def shown(desk: Desk, qtbot: QtBot) -> DifferencesPage:
    """The page on a window, filled."""
    page = DifferencesPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1024, 540)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def rows(page: DifferencesPage) -> dict[str, AskRow]:
    """What is asked, by its name."""
    return {row.title.text(): row for row in page.findChildren(AskRow) if not hidden(row, page)}


def hidden(widget: QWidget, page: DifferencesPage) -> bool:
    return not widget.isVisibleTo(page)


def box(field: Field) -> SearchPicker:
    picker = field.control
    assert isinstance(picker, SearchPicker)
    return picker


def choose(page: DifferencesPage, field: Field, typed: str, hand: Hand) -> None:
    """Types another end and takes the first match."""
    box(field).box.setFocus()
    box(field).box.selectAll()
    hand.type(typed)
    hand.enter()


def compare(page: DifferencesPage, start: GoalName, end: GoalName) -> None:
    """Has the page hold two others against each other, and waits until they are shown."""
    page.compare(start, end)
    QApplication.processEvents()


def test_it_begins_with_the_band_of_the_job_and_the_next_one(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert page.heading.text() == "What would be different?"
    assert page.ends.text() == (
        "From: Band B: Social care worker. To: Band C: Senior social care worker"
    )
    assert "Asked for in another way: 1." in words(page.short)
    assert box(page.start).text() == "Band B: Social care worker"


def test_each_thing_asked_has_its_state_and_what_will_do(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    row = rows(page)["Level 3 Practice, for adults or for children and young people"]
    assert row.tag is not None
    assert row.tag.status is Status.MISSING
    text = words(row)
    still, now, no_longer = (
        text.index("Will still do"),
        text.index("Will do now"),
        text.index("Will no longer do"),
    )
    assert still < now < no_longer
    assert "Level 2 Health and Social Care: Practice (Adults)" in text[no_longer:]


def test_one_press_tells_the_source(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    row = next(iter(rows(page).values()))
    hand = Hand()
    page.bring_into_view(row.basis)
    hand.press(row.basis.button)
    assert "Source: " in words(row.basis)
    assert "How sure: " in words(row.basis)
    statement = page.findChildren(StatementRow)[0]
    page.bring_into_view(statement.more)
    hand.press(statement.more.button)
    assert "Source: " in words(statement.more)
    assert hand.count == 2


def test_what_is_new_stands_open_and_what_stays_is_folded(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    folds = [fold for fold in page.findChildren(Fold) if fold.button.text().startswith("New: ")]
    assert folds
    assert all(fold.is_open for fold in folds)
    raised = [f for f in page.findChildren(Fold) if f.button.text().startswith("More is asked: ")]
    assert raised
    assert all(fold.is_open for fold in raised)
    assert "Before: " in words(raised[0])
    same = [f for f in page.findChildren(Fold) if f.button.text().startswith("Stays the same: ")]
    assert same
    assert not any(fold.is_open for fold in same)
    Hand().press(same[0].button)
    assert same[0].findChildren(StatementRow)


def test_bands_and_register_stand_in_sections_of_their_own(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    compare(page, HOME_CARE, MANAGER)
    text = words(page.body)
    awards, register, statements = (
        text.index("Awards, for the bands"),
        text.index("This question is separate from the bands."),
        text.index("Values, skills and tasks"),
    )
    assert awards < register < statements
    points = [row.title.text() for row in page.findChildren(PointRow) if not hidden(row, page)]
    assert points == [
        "Part of the Register",
        "Time to register",
        "Time to gain the award",
        "Longest time to gain the award",
    ]
    assert "Before: Social care worker" in text
    assert "Then: Social care manager" in text
    assert "Not known, because your record says nothing about registration." in text
    row = rows(page)["The awards for a manager"]
    assert row.tag is not None
    assert row.tag.status is Status.MISSING
    assert "£30" not in text, "what is good to know opens when asked"
    fold = next(f for f in page.findChildren(Fold) if f.button.text() == "Good to know")
    page.bring_into_view(fold)
    Hand().press(fold.button)
    assert "£30" in words(fold)


def test_others_are_chosen_by_typing(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand = Hand()
    page.bring_into_view(page.form)
    hand.press(page.form.button)
    choose(page, page.start, "domiciliary care worker", hand)
    choose(page, page.end, "social worker", hand)
    assert page.sides[0] == HOME_CARE
    assert page.sides[1].id in ("social-work", "social-worker", "B")
    assert hand.count == 3
    choose(page, page.end, "band e", hand)
    assert page.sides == (HOME_CARE, GoalName(GoalKind.BAND, "E"))
    assert page.ends.text().endswith("To: Band E: Social care manager")


def test_the_goal_chosen_is_the_end(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    worker = replace(SIAN, goal="registered-manager")
    assert desk.apply(lambda: records.change_worker(desk.workspace, worker))
    assert [side.id for side in page.sides] == ["domiciliary-worker", "registered-manager"]
    assert page.ends.text().startswith("From: Domiciliary care worker (home care).")


def test_what_was_chosen_stays_until_another_person(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    compare(page, HOME_CARE, MANAGER)
    assert desk.apply(lambda: records.change_worker(desk.workspace, replace(SIAN, team="Red")))
    assert page.sides == (HOME_CARE, MANAGER)
    desk.look_at("")
    assert page.sides == (GoalName(GoalKind.BAND, "A"), GoalName(GoalKind.BAND, "B"))


def test_without_anybody_it_tells_what_is_so_in_general(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, None) as desk:
        page = shown(desk, qtbot)
        compare(page, HOME_CARE, MANAGER)
        assert "nobody is in the book yet" in page.whose.text()
        assert rows(page)
        assert all(row.tag is None for row in page.findChildren(AskRow))
        compare(page, GoalName(GoalKind.BAND, "A"), GoalName(GoalKind.BAND, "B"))
        assert "One of these will do" in words(page.body)


def test_what_cannot_be_compared_says_why(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    compare(page, HOME_CARE, GoalName(GoalKind.ROLE, "social-worker"))
    assert "the framework leaves this job out. Job: Social worker." in words(page.body)
    compare(page, GoalName(GoalKind.BAND, "B"), MANAGER)
    assert "A band says nothing about the Register." in words(page.body)


def test_the_language_switches_in_place(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    compare(page, HOME_CARE, MANAGER)
    first = next(iter(rows(page).values()))
    first.basis.set_open(True)
    switch(desk.context, page)
    assert page.heading.text() == "Beth fyddai'n wahanol?"
    assert first.basis.is_open
    assert box(page.end).text() == "Rheolwr cartref gofal i oedolion"
    text = words(page)
    for english in ("Awards, for", "Before:", "Then:", "Asked for", "New:", "Time to register"):
        assert english not in text


def test_nothing_is_cut_and_everything_is_named(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    compare(page, HOME_CARE, MANAGER)
    page.form.set_open(True)
    for details in page.findChildren(Details)[:25]:
        details.set_open(True)
    faults = faults_everywhere(desk, page, qtbot)
    assert faults == [], "\n".join(faults)
