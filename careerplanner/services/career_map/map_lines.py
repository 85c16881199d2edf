"""The lines of the career map: where each turns, so that none runs through a box or onto another.

A line leaves a place to the right, turns in the gap after its column, and runs along the row of
the place it leads to, which is free from there on. All lines of one place share one turn (a trunk)
and all lines to one place share its row, so that two lines that touch belong together. The trunks
of a gap are put into the order with the fewest crossings that swapping neighbours finds.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from careerplanner.domain.drawing import Ink, Patch, Stroke

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from careerplanner.domain.drawing import Part, PlacedNode, Point

_LINE: Final = 0.11
_LIT_LINE: Final = 0.3
_BEND: Final = 0.7
_ARROW: Final = 0.5
_LIT_ARROW: Final = 0.8
_LEVEL: Final = 0.01


@dataclass(frozen=True, slots=True)
class Cell:
    """Lane, column and row, each from 0."""

    lane: int
    column: int
    row: int

    def in_row_of(self, other: Cell) -> bool:
        """Whether both lie in the same row of the same lane."""
        return (self.lane, self.row) == (other.lane, other.row)


@dataclass(frozen=True, slots=True)
class _Trunk:
    """The turn of all lines that leave one place.

    Attributes:
        key: Of the place.
        start: Height at which they leave.
        ends: Heights they lead to.
    """

    key: str
    start: float
    ends: tuple[float, ...]

    def passes(self, height: float) -> bool:
        """Whether a line at this height meets the trunk between its ends."""
        return min(self.start, *self.ends) < height < max(self.start, *self.ends)


def trunk_slots(places: Mapping[str, Cell], edges: Sequence[tuple[str, str]]) -> dict[int, int]:
    """Return how many trunks stand in the gap after each column."""
    turning = {start for start, end in edges if not places[start].in_row_of(places[end])}
    slots: dict[int, int] = {}
    for start in turning:
        column = places[start].column
        slots[column] = slots.get(column, 0) + 1
    return slots


def edge_lines(
    nodes: Mapping[str, PlacedNode],
    places: Mapping[str, Cell],
    edges: Sequence[tuple[str, str]],
    slots: Mapping[int, int],
    gap: Callable[[int], tuple[float, float]],
    unit: float,
) -> list[Part]:
    """Return the thin lines between places, with an arrow head where each arrives.

    Args:
        nodes: The places where they lie.
        places: Their cells.
        edges: Keys of the places a line leads from and to.
        slots: What ``trunk_slots`` found.
        gap: Tells where the room after a column begins and how wide it is.
        unit: Size of the letters.
    """
    turns = edge_turns(nodes, places, edges, slots, gap, unit)
    parts: list[Part] = [
        Stroke(points, Ink.CONTROL_LINE, _LINE * unit, _BEND * unit)
        for points in _Router(nodes, edges, turns, unit).paths()
    ]
    for end in dict.fromkeys(end for _start, end in edges):
        node = nodes[end]
        parts.append(_arrow(node.x, node.middle[1], _ARROW * unit, Ink.CONTROL_LINE))
    return parts


def edge_turns(
    nodes: Mapping[str, PlacedNode],
    places: Mapping[str, Cell],
    edges: Sequence[tuple[str, str]],
    slots: Mapping[int, int],
    gap: Callable[[int], tuple[float, float]],
    unit: float,
) -> dict[str, float]:
    """Return how far right the lines that leave a place turn, by its key; as ``edge_lines``."""
    turns: dict[str, float] = {}
    for column, count in slots.items():
        begin, width = gap(column)
        trunks = list(_trunks(nodes, places, edges, column))
        for slot, trunk in enumerate(_untangled(trunks), start=1):
            turns[trunk.key] = begin + (width - _ARROW * unit) * slot / (count + 1)
    return turns


class _Router:
    """Finds the points of every line; a stretch that several share is part of only one of them."""

    def __init__(
        self,
        nodes: Mapping[str, PlacedNode],
        edges: Sequence[tuple[str, str]],
        turns: Mapping[str, float],
        unit: float,
    ) -> None:
        self._nodes, self._edges, self._turns, self._unit = nodes, edges, turns, unit
        self._left: set[str] = set()
        self._joined: dict[str, float] = {}
        for start, end in edges:
            begin = self._begin(start, end)
            self._joined[end] = min(begin, self._joined.get(end, begin))

    def paths(self) -> Iterator[tuple[Point, ...]]:
        """Each line's points; straight ones first, then the furthest turns of each place."""
        order = sorted(self._edges, key=lambda edge: -abs(self._fall(*edge)))
        straight = [edge for edge in self._edges if not self._is_turning(*edge)]
        for start, end in straight:
            self._left.add(start)
            y = self._nodes[end].middle[1]
            yield (self._right(start), y), (self._stop(end), y)
        reached: set[tuple[str, bool]] = set()
        for start, end in order:
            if self._is_turning(start, end):
                way = start, self._fall(start, end) > 0
                yield tuple(self._turning(start, end, furthest=way not in reached))
                reached.add(way)
                self._left.add(start)

    def _turning(self, start: str, end: str, *, furthest: bool) -> Iterator[Point]:
        turn, fall = self._turns[start], self._fall(start, end)
        y0, y1 = self._nodes[start].middle[1], self._nodes[end].middle[1]
        bend = min(_BEND * self._unit, abs(fall) / 2)
        if furthest:
            right = self._right(start)
            yield (max(right, turn - bend) if start in self._left else right), y0
            yield turn, y0
        else:
            yield turn, (y1 - bend if fall > 0 else y1 + bend)
        yield turn, y1
        stop = self._stop(end)
        yield (stop if turn <= self._joined[end] else min(stop, turn + bend)), y1

    def _is_turning(self, start: str, end: str) -> bool:
        return start in self._turns and abs(self._fall(start, end)) > _LEVEL

    def _fall(self, start: str, end: str) -> float:
        return self._nodes[end].middle[1] - self._nodes[start].middle[1]

    def _begin(self, start: str, end: str) -> float:
        """Where a line comes upon the row of the place it leads to."""
        return self._turns[start] if self._is_turning(start, end) else self._right(start)

    def _right(self, key: str) -> float:
        return self._nodes[key].x + self._nodes[key].width

    def _stop(self, key: str) -> float:
        """Just inside the arrow head."""
        return self._nodes[key].x - 0.6 * _ARROW * self._unit


def _trunks(
    nodes: Mapping[str, PlacedNode],
    places: Mapping[str, Cell],
    edges: Sequence[tuple[str, str]],
    column: int,
) -> Iterator[_Trunk]:
    """The trunks after a column, the lowest first: most lines lead down, and so cross least."""
    ends: dict[str, list[float]] = {}
    for start, end in edges:
        if places[start].column == column and not places[start].in_row_of(places[end]):
            ends.setdefault(start, []).append(nodes[end].middle[1])
    found = [
        _Trunk(key, nodes[key].middle[1], tuple(sorted(heights))) for key, heights in ends.items()
    ]
    yield from sorted(found, key=lambda trunk: -trunk.start)


def _untangled(trunks: Sequence[_Trunk]) -> list[_Trunk]:
    """The trunks from left to right, neighbours swapped as long as that takes crossings away."""
    order = list(trunks)
    for _round in order:
        swapped = False
        for place in range(len(order) - 1):
            left, right = order[place], order[place + 1]
            if _crossings(right, left) < _crossings(left, right):
                order[place : place + 2] = [right, left]
                swapped = True
        if not swapped:
            break
    return order


def _crossings(left: _Trunk, right: _Trunk) -> int:
    """How often the lines of two trunks cross when one stands left of the other."""
    out = sum(right.passes(height) for height in left.ends if height not in right.ends)
    return out + left.passes(right.start)


def _arrow(x: float, y: float, size: float, ink: Ink) -> Patch:
    """An arrow head whose tip touches a box."""
    half = size * 0.45
    return Patch(((x, y), (x - size, y - half), (x - size, y + half)), ink)


def route_lines(columns: Sequence[Sequence[PlacedNode]], unit: float) -> list[Part]:
    """Return the thick line of the chosen route, from each column to the next."""
    parts: list[Part] = []
    for before, after in pairwise(columns):
        x0, x1 = before[0].x + before[0].width, after[0].x
        turn = (x0 + x1) / 2
        heights = [node.middle[1] for node in (*before, *after)]
        if max(heights) - min(heights) > _LEVEL:
            ends = ((turn, min(heights)), (turn, max(heights)))
            parts.append(Stroke(ends, Ink.ACCENT, _LIT_LINE * unit))
        for node in before:
            y = node.middle[1]
            parts.append(Stroke(((x0, y), (turn, y)), Ink.ACCENT, _LIT_LINE * unit))
        for node in after:
            y = node.middle[1]
            stop = x1 - 0.6 * _LIT_ARROW * unit
            parts.append(Stroke(((turn, y), (stop, y)), Ink.ACCENT, _LIT_LINE * unit))
            parts.append(_arrow(x1, y, _LIT_ARROW * unit, Ink.ACCENT))
    return parts
