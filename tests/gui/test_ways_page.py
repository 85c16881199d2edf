"""Ways forward: the choice of an end, routes side by side, one in full, what if, and choosing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import ActionState, HeldAward, Post
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.gui.dialogs.route_dialog import RouteDialog
from careerplanner.gui.pages.ways_page import WaysPage
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails
from careerplanner.services import books, records, routing
from careerplanner.services.route_words import RouteWords
from careerplanner.services.supposing import Supposition
from tests.gui.desks import switch
from tests.gui.flashes import Flashes
from tests.gui.hand import Hand
from tests.gui.people import SIAN, SIANS, desk_of, faults_everywhere
from tests.gui.plan_steps import in_dialog, record_of, undo, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.routes import Routes
    from careerplanner.gui.desk import Desk

MANAGER = GoalName(GoalKind.GOAL, "registered-manager")
PLANNED = GoalName(GoalKind.GOAL, "nursing-associate")
BAND_B = GoalName(GoalKind.BAND, "B")
BAND_C = GoalName(GoalKind.BAND, "C")
AT_BAND_B = (*SIANS, HeldAward("a9", "practice-2-adults", achieved=PartialDate(2025)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


def shown(desk: Desk, qtbot: QtBot, end: GoalName | None = None) -> WaysPage:
    """The page on a window, filled."""
    page = WaysPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    if end is not None:
        page.look_towards(end)
    QApplication.processEvents()
    return page


def answer_of(page: WaysPage, end: GoalName, rank: Measure = Measure.STEPS) -> Routes:
    found = page.desk.routes(end, rank)
    assert found is not None
    return found


def choose(page: WaysPage, keep: bool = True) -> None:
    """Presses "Choose this way" and keeps what is proposed, or cancels."""

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, RouteDialog)
        (dialog.save_button if keep else dialog.cancel_button).click()

    in_dialog(RouteDialog, answer)
    Hand().press(page.route.choose)


# ---- the end -------------------------------------------------------------------------------------


def test_every_goal_and_band_is_a_tile_in_its_field(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    names = routing.goal_names(desk.workspace)
    assert set(page.choice.tiles) == {one for one in names if one.kind is not GoalKind.ROLE}
    text = words(page.choice)
    for term in desk.workspace.lookup.pack.about.goal_groups:
        assert term.title.en in text
    assert page.choice.tiles[BAND_B].accessibleDescription() == "Not met yet"
    assert not page.bottom.isVisible()


def test_another_job_is_found_by_typing_and_its_ways_shown(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand = Hand()
    page.choice.picker.box.setFocus()
    hand.type("team leader")
    hand.enter()
    assert desk.end is not None
    assert desk.end.kind is GoalKind.ROLE
    assert page.end_title.text() == RouteWords(desk.wording).goal(desk.end)
    assert not page.choice.isVisible()


def test_what_was_looked_at_last_is_shown_again_until_another_is_chosen(
    desk: Desk, qtbot: QtBot
) -> None:
    first = shown(desk, qtbot)
    Hand().press(first.choice.tiles[BAND_C])
    again = shown(desk, qtbot)
    assert again.end_title.text() == "Band C: Senior social care worker"
    Hand().press(again.another)
    assert again.choice.isVisible()
    Hand().press(again.choice.tiles[MANAGER])
    assert again.end_title.text() == "Registered manager"
    assert not again.choice.isVisible()


# ---- the routes ----------------------------------------------------------------------------------


def test_the_table_says_what_the_answer_says(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    answer, say = answer_of(page, MANAGER), RouteWords(desk.wording)
    if page.table.show_all.isVisible():
        Hand().press(page.table.show_all)
    model = page.table.model
    assert model.rowCount() == len(answer.routes) > 1
    for row, route in enumerate(answer.routes):
        said = [str(model.index(row, column).data()) for column in range(model.columnCount())]
        assert said[1] == say.title(route)
        assert said[2] == str(len(route.steps))
        assert said[3] == say.months(route.months)
        assert said[4] == say.cost(route.cost, route.steps)
        equal = sum(one.place == route.place for one in answer.routes) > 1
        assert said[0] == (f"{route.place}, equal" if equal else str(route.place))


@pytest.mark.parametrize("rank", Measure)
def test_the_order_is_the_one_asked_for_and_the_route_stays(
    desk: Desk, qtbot: QtBot, rank: Measure
) -> None:
    page = shown(desk, qtbot, MANAGER)
    page.table.look_at(answer_of(page, MANAGER).routes[1].key)
    before = page.looked_at
    Hand().press(page.table.rank.choices.row(str(rank)))
    answer = answer_of(page, MANAGER, rank)
    assert page.table.model.thing(0).key == answer.routes[0].key
    assert page.looked_at is not None
    assert before is not None
    assert page.looked_at.key == before.key


def test_another_line_shows_its_steps(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    first = page.looked_at
    page.table.table.selectRow(1)
    route = page.looked_at
    assert route is not None
    assert route != first
    assert [view.step for view in page.route.steps] == list(route.steps)
    say = RouteWords(desk.wording)
    for view, step in zip(page.route.steps, route.steps, strict=True):
        text = words(view)
        assert say.step(step) in text
        assert say.why(step) in text
        assert say.turn(step, route.steps) in text
        for deadline in say.deadlines(step):
            assert deadline in text
        for risk in say.risks(step):
            assert risk in text


def test_why_it_says_that_is_one_press_and_names_the_source(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    hand, say = Hand(), RouteWords(desk.wording)
    for view in page.route.steps:
        why = view.findChildren(BasisDetails)[-1]
        before = hand.count
        hand.press(why.button)
        assert hand.count == before + 1
        for basis in say.sources(view.step):
            assert desk.wording.source(basis) in words(why)


def test_money_says_for_each_kind_whether_and_why(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    say = RouteWords(desk.wording)
    view = next(view for view in page.route.steps if view.step.funding)
    fold = next(one for one in view.findChildren(Details) if one.button.text().startswith("Money"))
    Hand().press(fold.button)
    text = words(fold)
    for line in say.funding(view.step):
        assert line.title in text
        assert line.why in text
        assert all(figure in text for figure in line.figures)


def test_what_is_not_offered_is_told_with_the_reason(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    Hand().press(page.rest.not_offered.button)
    text = words(page.rest.left_out)
    for entry in answer_of(page, MANAGER).not_offered:
        assert desk.wording.name(entry.what) in text
        assert desk.wording.reason(entry.reason) in text


def test_an_end_that_is_reached_says_so_and_offers_nothing_to_choose(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with desk_of(tmp_path, SIAN, AT_BAND_B) as desk:
        page = shown(desk, qtbot, BAND_B)
        assert answer_of(page, BAND_B).state is GoalState.REACHED
        assert page.states[GoalState.REACHED].isVisible()
        assert not page.route.isVisible()
        assert not page.compared.isVisible()
        Hand().press(page.rest.asked.button)
        assert "Level 2 Health and Social Care: Practice (Adults)" in words(page.rest.tree)


def test_an_end_without_a_way_says_why_at_once(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, PLANNED)
    assert page.states[GoalState.NO_WAY].isVisible()
    assert not page.route.isVisible()
    entry = answer_of(page, PLANNED).not_offered[0]
    assert desk.wording.reason(entry.reason) in words(page.rest.left_out)


def test_the_answer_is_asked_for_once_a_change(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[GoalName] = []
    real = routing.find_routes

    def spy(*given: object, **more: object) -> Routes:
        asked.append(given[2])  # type: ignore[arg-type]
        return real(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(routing, "find_routes", spy)
    page = shown(desk, qtbot, MANAGER)
    page.refresh()
    switch(desk.context, page)
    page.refresh()
    assert asked == [MANAGER]
    post = replace(record_of(desk).posts[0], hours=30.0)
    assert desk.apply(lambda: records.change(desk.workspace, desk.worker_id, post))
    page.refresh()
    assert asked == [MANAGER, MANAGER]


# ---- what if -------------------------------------------------------------------------------------


def test_while_supposing_it_says_so_and_nothing_can_be_chosen(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    before = answer_of(page, MANAGER)
    Hand().press(page.what_if.button)
    assert page.panel is not None
    desk.suppose(Supposition(awards=("practice-3-adults", "preparing-leadership-4")))
    assert page.supposing.isVisible()
    assert not page.route.choose.isVisible()
    after = desk.routes(MANAGER, supposed=True)
    assert after is not None
    assert after.routes != before.routes
    assert page.looked_at in after.routes
    assert record_of(desk).awards == tuple(one for one in SIANS if isinstance(one, HeldAward))
    Hand().press(page.stop)
    assert not page.supposing.isVisible()
    assert page.route.choose.isVisible()
    assert answer_of(page, MANAGER) == before


# ---- choosing ------------------------------------------------------------------------------------


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


# ---- the screen ----------------------------------------------------------------------------------


def test_the_language_switches_in_place(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, MANAGER)
    page.table.table.selectRow(1)
    view = page.route.steps[0]
    page.rest.not_offered.set_open(True)
    switch(desk.context, page)
    assert page.heading.text() == "Sut ydw i'n cyrraedd yno?"
    assert page.route.steps[0] is view
    assert page.table.table.currentIndex().row() == 1
    text = words(page)
    for english in ("How do I get there?", "The steps, in order", "Time:", "Source:", "Place"):
        assert english not in text
    switch(desk.context, page)
    assert "The steps, in order" in words(page)


def test_nothing_shows_itself_as_a_window_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    flashes = Flashes()
    page = shown(desk, qtbot)
    for end in (MANAGER, PLANNED, BAND_C):
        page.look_towards(end)
    page.what_if.set_open(True)
    assert [one for one in flashes.stop() if one != "WaysPage"] == []


@pytest.mark.parametrize("end", [None, MANAGER, PLANNED])
def test_nothing_is_cut_and_everything_is_named(
    desk: Desk, qtbot: QtBot, end: GoalName | None
) -> None:
    page = shown(desk, qtbot, end)
    page.rest.not_offered.set_open(True)
    for details in page.route.findChildren(Details):
        details.set_open(True)
    faults = faults_everywhere(desk, page, qtbot)
    assert faults == [], "\n".join(faults)


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
