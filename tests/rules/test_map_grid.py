"""Every place of a pack has a cell of its own, right of what it follows, whatever the pack says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.paths import resources_folder
from careerplanner.rules.map_grid import map_grid
from tests.services.map_packs import GROUPS, drawn_goals, goal, sixty, with_goals

if TYPE_CHECKING:
    from careerplanner.domain.career_map import MapNode
    from careerplanner.rules.map_grid import Grid

WALES = Lookup(load_pack(resources_folder() / "frameworks" / "wales-draft-2023"))


def cells(grid: Grid) -> dict[str, MapNode]:
    """The places by id."""
    return {node.name.id: node for node in grid.nodes}


def end(name: str) -> GoalName:
    """A goal."""
    return GoalName(GoalKind.GOAL, name)


def assert_sound(grid: Grid) -> None:
    """What holds for every grid."""
    places = {(node.lane, node.column, node.row): node for node in grid.nodes}
    assert len(places) == len(grid.nodes), "two places in one cell"
    found = {node.name: node for node in grid.nodes}
    for edge in grid.edges:
        start, stop = found[edge.start], found[edge.end]
        assert start.column < stop.column, "a line that does not lead to the right"
        for column in range(start.column + 1, stop.column):
            assert (stop.lane, column, stop.row) not in places, "a place on the way of a line"
    for node in grid.nodes:
        assert 0 <= node.row < grid.lanes[node.lane].rows
    lanes_used = {node.lane for node in grid.nodes}
    assert lanes_used >= {number for number in range(len(grid.lanes)) if grid.lanes[number].rows}


def test_bands_stand_in_order_in_the_first_row_of_the_first_lane() -> None:
    grid = map_grid(WALES)
    bands = [node for node in grid.nodes if node.name.kind is GoalKind.BAND]
    assert [(node.lane, node.column, node.row) for node in bands] == [
        (0, place, 0) for place in range(len(WALES.pack.bands))
    ]
    assert_sound(grid)


def test_a_goal_stands_right_of_the_longest_chain_that_leads_to_it() -> None:
    goals = [
        goal("late", "field-1", ["early", "A"]),
        goal("early", "field-1", ["B"]),
        goal("free", "field-2"),
    ]
    found = cells(map_grid(with_goals(WALES, goals)))
    assert found["early"].column == 2
    assert found["late"].column == 3
    assert found["free"].column == 0


def test_a_chain_stays_in_one_row() -> None:
    goals = [goal("one", "field-1", ["B"]), goal("two", "field-1", ["one"])]
    found = cells(map_grid(with_goals(WALES, goals)))
    assert (found["one"].lane, found["one"].row) == (found["two"].lane, found["two"].row)


def test_a_place_led_to_by_two_stands_in_no_row_where_its_line_could_be_misread() -> None:
    goals = [
        goal("one", "field-1", ["B"]),
        goal("other", "field-1", ["B"]),
        goal("both", "field-1", ["one", "other"]),
    ]
    found = cells(map_grid(with_goals(WALES, goals)))
    assert found["both"].row == found["one"].row, "nothing else leaves that place"
    more = [goal("over", "field-2", ["one"]), goal("under", "field-2", ["other"])]
    found = cells(map_grid(with_goals(WALES, [*goals, *more])))
    assert found["both"].row not in {found["one"].row, found["other"].row}


def test_what_comes_from_further_right_stands_above() -> None:
    goals = [goal("far", "field-1", ["A", "C"]), goal("near", "field-1", ["C"])]
    found = cells(map_grid(with_goals(WALES, goals)))
    assert found["near"].row < found["far"].row


def test_of_a_loop_only_the_line_that_closes_it_is_left_out() -> None:
    goals = [
        goal("before", "field-1", ["two"]),
        goal("one", "field-1", ["two"]),
        goal("two", "field-1", ["one"]),
    ]
    grid = map_grid(with_goals(WALES, goals))
    edges = {(edge.start.id, edge.end.id) for edge in grid.edges}
    assert ("one", "two") in edges
    assert ("two", "one") not in edges
    assert ("two", "before") in edges
    assert_sound(grid)


def test_lanes_come_in_the_order_of_the_pack_and_empty_ones_are_left_out() -> None:
    goals = [goal("one", "field-3", ["B"]), goal("two", "field-1", ["B"]), goal("x", "unknown")]
    grid = map_grid(with_goals(WALES, goals))
    assert [lane.group for lane in grid.lanes] == ["field-0", "field-1", "field-3", "unknown"]


@pytest.mark.parametrize("lookup", [WALES, sixty(WALES)], ids=["wales", "sixty"])
def test_the_same_pack_gives_the_same_grid(lookup: Lookup) -> None:
    grid = map_grid(lookup)
    assert_sound(grid)
    assert grid == map_grid(Lookup(lookup.pack))


@settings(max_examples=150, deadline=None)
@given(drawn_goals(tuple(band.id for band in WALES.pack.bands)), st.randoms())
def test_any_goals_have_a_sound_grid(goals: list[object], random: object) -> None:
    grid = map_grid(with_goals(WALES, goals))  # type: ignore[arg-type]
    assert_sound(grid)
    assert {lane.group for lane in grid.lanes} <= {term.id for term in GROUPS} | {"unknown"}
    shuffled = list(goals)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    other = map_grid(with_goals(WALES, shuffled))  # type: ignore[arg-type]
    assert_sound(other)
    if not any(_is_on_loop(goals)):
        assert {name: cell.column for name, cell in cells(grid).items()} == {
            name: cell.column for name, cell in cells(other).items()
        }


def _is_on_loop(goals: list[object]) -> list[bool]:
    """Whether each goal can be reached from itself."""
    follows = {one.id: set(one.follows) for one in goals}  # type: ignore[attr-defined]
    found = []
    for name in follows:
        seen: set[str] = set()
        left = set(follows[name])
        while left:
            at = left.pop()
            if at not in seen:
                seen.add(at)
                left |= follows.get(at, set())
        found.append(name in seen)
    return found
