"""Ways forward: the choice of an end, routes side by side, one in full, what if, and choosing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.record import HeldAward
from careerplanner.domain.routes import GoalState, Measure
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.finding_view import BasisDetails
from careerplanner.services.record import records
from careerplanner.services.route import routing
from careerplanner.services.route.route_words import RouteWords
from careerplanner.services.route.supposing import Supposition
from tests.gui.desks import switch
from tests.gui.flashes import Flashes
from tests.gui.hand import Hand
from tests.gui.people import SIAN, SIANS, desk_of, faults_everywhere
from tests.gui.plan_steps import record_of, words
from tests.gui.ways_steps import BAND_B, BAND_C, MANAGER, PLANNED, answer_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.domain.routes import Routes
    from careerplanner.gui.desk import Desk

AT_BAND_B = (*SIANS, HeldAward("a9", "practice-2-adults", achieved=PartialDate(2025)))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


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
