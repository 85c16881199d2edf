"""Which box of a drawing the arrow keys lead to.

Right and left follow a line to the nearest column it leads to or comes from, or go to the next box
at the same height where there is no line. Up and down go through a column box by box, and on to the
nearest box beyond it. So every box can be reached: each column is led to by a line from the one
before it, and once in a column, all of it can be walked.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.drawing import Drawing, PlacedNode

_HAIR: Final = 0.5
_ASIDE: Final = 3.0
"""How much further away a box seems for each unit it lies to the side."""


class Move(Enum):
    """Where to."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def next_node(drawing: Drawing, key: str, move: Move) -> str:
    """Return the box that a key leads to from another; the same one where nothing lies that way."""
    start = drawing.node(key)
    if start is None:
        return key
    that_way = [node for node in drawing.nodes if _ahead(start, node, move) > _HAIR]
    if move in (Move.UP, Move.DOWN):
        column = [node for node in that_way if abs(node.x - start.x) < _HAIR]
        found = column or [node for node in that_way if not _is_level(start, node)]
        return _nearest(start, found, move) if found else key
    joined = _joined(drawing, key, move)
    found = joined or [node for node in that_way if _is_level(start, node)]
    closest = min((_ahead(start, node, move) for node in found), default=0.0)
    beside = [node for node in found if _ahead(start, node, move) < closest + _HAIR]
    return _nearest(start, beside, move) if beside else key


def _joined(drawing: Drawing, key: str, move: Move) -> list[PlacedNode]:
    """The boxes at the other end of a line that lies that way."""
    if move is Move.RIGHT:
        keys = {end for start, end in drawing.links if start == key}
    else:
        keys = {start for start, end in drawing.links if end == key}
    return [node for node in drawing.nodes if node.key in keys]


def _is_level(one: PlacedNode, other: PlacedNode) -> bool:
    """Whether two boxes stand at the same height, more or less."""
    return abs(one.middle[1] - other.middle[1]) < one.height / 2


def _ahead(start: PlacedNode, end: PlacedNode, move: Move) -> float:
    """How far a box lies that way; less than nothing on the other side."""
    (x0, y0), (x1, y1), (across, down) = start.middle, end.middle, move.value
    return (x1 - x0) * across + (y1 - y0) * down


def _nearest(start: PlacedNode, found: Iterable[PlacedNode], move: Move) -> str:
    def distance(node: PlacedNode) -> tuple[float, float, float]:
        (x0, y0), (x1, y1) = start.middle, node.middle
        aside = abs(y1 - y0) if move in (Move.LEFT, Move.RIGHT) else abs(x1 - x0)
        return _ahead(start, node, move) + _ASIDE * aside, y1, x1

    return min(found, key=distance).key
