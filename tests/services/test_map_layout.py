"""The map laid out: nothing overlaps, no text leaves its box, no line can be misread."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.drawing import Box, Disc, Stroke, Words
from careerplanner.i18n.language import Language
from careerplanner.services.career_map.career_maps import career_map
from careerplanner.services.career_map.map_lines import edge_turns, trunk_slots
from careerplanner.services.career_map.map_moves import Move, next_node
from careerplanner.services.career_map.map_paper import paper_style
from careerplanner.services.career_map.map_text import MapStyle, wrap
from tests.services.map_packs import GROUPS, drawn_goals, goal, sixty, with_goals
from tests.services.routes_made import made_routes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.drawing import Drawing, Part, PlacedNode
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.career_map.drawn_map import DrawnMap
    from careerplanner.services.workspace import Workspace

HAIR = 0.02
ROUGH = MapStyle(10, 14, 10, lambda text, bold: len(text) * (5.6 if bold else 5.2))


def extent(part: Part) -> tuple[float, float, float, float]:
    """Left, top, right and foot of a part."""
    if isinstance(part, Box):
        return part.x, part.y, part.x + part.width, part.y + part.height
    if isinstance(part, Words):
        top, foot = part.baseline - part.size * 0.8, part.baseline + part.size * 0.25
        return part.x, top, part.x + part.width, foot
    if isinstance(part, Disc):
        radius = part.radius
        return part.x - radius, part.y - radius, part.x + radius, part.y + radius
    across = [x for x, _y in part.points]
    down = [y for _x, y in part.points]
    return min(across), min(down), max(across), max(down)


def assert_sound(drawing: Drawing) -> None:
    """What holds for every drawing."""
    for one, other in combinations(drawing.nodes, 2):
        apart = (
            one.x + one.width <= other.x + HAIR
            or other.x + other.width <= one.x + HAIR
            or one.y + one.height <= other.y + HAIR
            or other.y + other.height <= one.y + HAIR
        )
        assert apart, (one.key, other.key)
    for node in drawing.nodes:
        for part in node.parts:
            left, top, right, foot = extent(part)
            assert node.x - HAIR <= left <= right <= node.x + node.width + HAIR, part
            assert node.y - HAIR <= top <= foot <= node.y + node.height + HAIR, part
    for part in (*drawing.ground, *(part for node in drawing.nodes for part in node.parts)):
        left, top, right, foot = extent(part)
        assert 0 <= left <= right <= drawing.width, part
        assert 0 <= top <= foot <= drawing.height, part
    for part in drawing.ground:
        if isinstance(part, Stroke):
            for node in drawing.nodes:
                assert not crosses(part, node), (part, node.key)


def crosses(stroke: Stroke, node: PlacedNode) -> bool:
    """Whether a line enters a box."""
    for (x0, y0), (x1, y1) in pairwise(stroke.points):
        across = max(min(x0, x1), node.x + HAIR) < min(max(x0, x1), node.x + node.width - HAIR)
        down = max(min(y0, y1), node.y + HAIR) < min(max(y0, y1), node.y + node.height - HAIR)
        inside_x = node.x + HAIR < x0 < node.x + node.width - HAIR
        inside_y = node.y + HAIR < y0 < node.y + node.height - HAIR
        if (y0 == y1 and across and inside_y) or (x0 == x1 and down and inside_x):
            return True
    return False


def stretches(
    drawn: DrawnMap, drawing: Drawing
) -> Iterator[tuple[str, str, list[tuple[float, ...]]]]:
    """Each line's straight stretches as (is it upright, where, from, to), with its ends."""
    places = {
        key: cell for strip in drawn.strips if not strip.lit for key, cell in strip.cells.items()
    }
    nodes = {node.key: node for node in drawing.nodes}
    slots = trunk_slots(places, drawn.edges)

    def gap(column: int) -> tuple[float, float]:
        before = next(nodes[key] for key, cell in places.items() if cell.column == column)
        after = next(nodes[key] for key, cell in places.items() if cell.column == column + 1)
        return before.x + before.width, after.x - before.x - before.width

    turns = edge_turns(nodes, places, drawn.edges, slots, gap, ROUGH.size)
    for start, end in drawn.edges:
        y0, y1 = nodes[start].middle[1], nodes[end].middle[1]
        x0, x1 = nodes[start].x + nodes[start].width, nodes[end].x
        if places[start].in_row_of(places[end]):
            yield start, end, [(0, y0, x0, x1)]
        else:
            turn = turns[start]
            upright = (1, turn, min(y0, y1), max(y0, y1))
            yield start, end, [(0, y0, x0, turn), upright, (0, y1, turn, x1)]


def assert_unmistakable(drawn: DrawnMap, drawing: Drawing) -> None:
    """Lines that run on top of each other start at one place or lead to one."""
    for one, other in combinations(list(stretches(drawn, drawing)), 2):
        if one[0] == other[0] or one[1] == other[1]:
            continue
        for first in one[2]:
            for second in other[2]:
                same = first[0] == second[0] and abs(first[1] - second[1]) < HAIR
                overlap = min(first[3], second[3]) - max(first[2], second[2])
                assert not (same and overlap > HAIR), (one, other)


def drawn_of(workspace: Workspace, lookup: Lookup, language: Language) -> DrawnMap:
    return career_map(replace(workspace, lookup=lookup), None, language)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [300, 700, 1500])
def test_the_programs_own_pack_is_laid_out_soundly(
    workspace: Workspace, wales: Lookup, language: Language, width: int
) -> None:
    drawn = drawn_of(workspace, wales, language)
    for style in (ROUGH, paper_style()):
        assert_sound(drawn.draw(style, width))
    assert_unmistakable(drawn, drawn.draw(ROUGH, width))


@pytest.mark.parametrize("language", Language)
def test_sixty_goals_are_laid_out_soundly(
    workspace: Workspace, wales: Lookup, language: Language
) -> None:
    drawn = drawn_of(workspace, sixty(wales), language)
    drawing = drawn.draw(paper_style(), 800)
    assert_sound(drawing)
    assert_unmistakable(drawn, drawn.draw(ROUGH, 800))
    assert drawing == drawn_of(workspace, sixty(wales), language).draw(paper_style(), 800)
    assert len(drawing.nodes) == 60 + len(wales.pack.bands)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_goals_are_laid_out_soundly(data: st.DataObject, shared: Workspace) -> None:
    bands = tuple(band.id for band in shared.lookup.pack.bands)
    goals = data.draw(drawn_goals(bands))
    drawn = drawn_of(shared, with_goals(shared.lookup, goals), Language.WELSH)
    drawing = drawn.draw(ROUGH, data.draw(st.integers(0, 2000)))
    assert_sound(drawing)
    assert_unmistakable(drawn, drawing)


@pytest.fixture(scope="module")
def shared(wales: Lookup, catalogues: object) -> Workspace:
    """A workspace that no test changes."""
    from careerplanner.services.workspace import Workspace
    from tests.services.conftest import TODAY

    return Workspace(wales, catalogues, lambda: TODAY)  # type: ignore[arg-type]


def test_a_word_wider_than_any_box_is_broken_inside(workspace: Workspace, wales: Lookup) -> None:
    made = replace(goal("long", GROUPS[1].id, ["A"]))
    endless = replace(made.title, en="x" * 400, cy="ŵ" * 400)
    drawn = drawn_of(workspace, with_goals(wales, [replace(made, title=endless)]), Language.ENGLISH)
    drawing = drawn.draw(ROUGH, 700)
    assert_sound(drawing)
    node = drawing.node("goal:long")
    assert node is not None
    assert "".join(part.text for part in node.parts if isinstance(part, Words)) == "x" * 400


def test_every_box_is_as_wide_as_its_column_and_as_high_as_its_text(
    workspace: Workspace, wales: Lookup
) -> None:
    drawing = drawn_of(workspace, wales, Language.ENGLISH).draw(ROUGH, 900)
    by_left: dict[float, set[float]] = {}
    for node in drawing.nodes:
        by_left.setdefault(node.x, set()).add(node.width)
    assert all(len(widths) == 1 for widths in by_left.values())
    bands = [node for node in drawing.nodes if node.key.startswith("band:")]
    assert len({node.y for node in bands}) == 1
    assert len({node.height for node in bands}) == 1


def test_text_comes_back_whole() -> None:
    text = "Level 5 Leadership and Management of Health and Social Care: Practice"
    lines = wrap(text, ROUGH, 90, bold=False)
    assert " ".join(lines) == text
    assert all(ROUGH.measure(line, False) <= 90 for line in lines)
    assert wrap("well-being/mental", ROUGH, 60, bold=False) == ["well-being/", "mental"]
    assert wrap("", ROUGH, 60, bold=False) == []


def test_arrows_follow_lines_and_lead_to_what_lies_that_way(
    workspace: Workspace, wales: Lookup
) -> None:
    drawing = drawn_of(workspace, wales, Language.ENGLISH).draw(ROUGH, 900)
    assert next_node(drawing, "band:A", Move.RIGHT) == "band:B"
    assert next_node(drawing, "band:B", Move.LEFT) == "band:A"
    assert next_node(drawing, "band:A", Move.LEFT) == "band:A"
    assert next_node(drawing, "band:E", Move.DOWN) == "goal:registered-manager"
    assert next_node(drawing, "goal:registered-manager", Move.LEFT) == "band:D"
    assert next_node(drawing, "band:A", Move.UP) == "band:A"
    assert next_node(drawing, "nothing", Move.UP) == "nothing"


def test_every_box_can_be_reached_with_the_arrows(workspace: Workspace, wales: Lookup) -> None:
    for lookup in (wales, sixty(wales)):
        drawing = drawn_of(workspace, lookup, Language.ENGLISH).draw(ROUGH, 900)
        seen, left = set(), [drawing.nodes[0].key]
        while left:
            key = left.pop()
            if key not in seen:
                seen.add(key)
                left += [next_node(drawing, key, move) for move in Move]
        assert seen == {node.key for node in drawing.nodes}


def test_the_route_is_a_line_of_its_own_above_the_map(workspace: Workspace, wales: Lookup) -> None:
    from careerplanner.domain.record import Record, Worker
    from tests.services.routes_made import with_study

    workspace = replace(workspace, lookup=with_study(wales))
    answer = made_routes(workspace.lookup)
    record = Record(Worker("worker", "Invented"))
    for language in Language:
        drawn = career_map(workspace, record, language, (answer, answer.routes[0]))
        for width in (300, 900):
            drawing = drawn.draw(ROUGH, width)
            assert_sound(drawing)
        keys = [node.key for node in drawing.nodes]
        assert keys[0] == "route:here"
        assert keys.index("route:end") == len(answer.routes[0].steps) + 1
        here, end = drawing.node("route:here"), drawing.node("route:end")
        band = drawing.node("band:A")
        assert here is not None
        assert end is not None
        assert band is not None
        assert here.x < end.x
        assert max(here.y, end.y) < band.y


@pytest.mark.parametrize("extra", ["above", "below"])
def test_a_line_never_runs_into_one_that_leads_elsewhere(
    workspace: Workspace, wales: Lookup, extra: str
) -> None:
    """Two places lead to a third, and each of them somewhere else too."""
    elsewhere = {"above": "field-1", "below": "field-3"}[extra]
    goals = [
        goal("over", elsewhere, ["one"]),
        goal("under", elsewhere, ["other"]),
        goal("one", "field-2", ["B"]),
        goal("other", "field-2", ["B"]),
        goal("both", "field-2", ["one", "other"]),
    ]
    drawn = drawn_of(workspace, with_goals(wales, goals), Language.ENGLISH)
    drawing = drawn.draw(ROUGH, 900)
    assert_sound(drawing)
    assert_unmistakable(drawn, drawing)
