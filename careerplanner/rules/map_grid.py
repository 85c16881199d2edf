"""In which cell of the career map a place stands.

A layered drawing in three steps, each the same for the same pack, whoever asks:

1. Columns. A place stands right of everything it follows: its column is the longest chain of
   places that leads to it. Bands stand in their order from column 0.
2. Rows. In its lane a place takes the columns from just after the first place it follows up to its
   own, so that the line that leads to it runs freely. It is put into the first row of its lane
   where that stretch is free, a row that already holds a place it follows first of all.
3. Order. The rows of a lane are ordered by the mean column of what leads to them (the barycentre),
   the furthest right on top: a line that comes from further left then passes below, and need not
   cross the others. Equal ones keep the order of the pack.

How wide a cell is, is not decided here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careerplanner.domain.career_map import Lane, MapEdge, MapNode
from careerplanner.domain.goals import GoalKind, GoalName

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careerplanner.domain.goals import Goal
    from careerplanner.framework.lookup import Lookup


@dataclass(frozen=True, slots=True)
class Grid:
    """Every place in its cell."""

    lanes: tuple[Lane, ...]
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]


@dataclass(slots=True)
class _Row:
    """One row being filled.

    Attributes:
        places: The places in it, by column.
        taken: Which place has each column, for itself or for the line to it.
    """

    places: dict[int, GoalName] = field(default_factory=dict)
    taken: dict[int, GoalName] = field(default_factory=dict)


def map_grid(lookup: Lookup) -> Grid:
    """Return where every band and goal of a pack stands on its map.

    What a goal follows and the pack does not have is passed over; of a loop, the line that closes
    it is left out.
    """
    bands = [GoalName(GoalKind.BAND, band.id) for band in lookup.bands_in_order]
    goals = {GoalName(GoalKind.GOAL, goal.id): goal for goal in lookup.pack.goals}
    columns, sources = _columns(bands, goals)
    groups = _groups(lookup, goals.values())
    lane_of = {name: groups.index(goal.group) for name, goal in goals.items()}
    lane_of.update(dict.fromkeys(bands, 0))
    nodes: dict[GoalName, MapNode] = {}
    lanes = []
    for number, group in enumerate(groups):
        mine = [name for name in (*bands, *goals) if lane_of[name] == number]
        rows = _rows(mine, columns, sources, bands if number == 0 else ())
        lanes.append(Lane(group, len(rows)))
        for place, row in enumerate(rows):
            for column, name in row.places.items():
                nodes[name] = MapNode(name, number, column, place)
    edges = tuple(MapEdge(start, end) for end, starts in sources.items() for start in starts)
    return Grid(tuple(lanes), tuple(nodes[name] for name in (*bands, *goals)), edges)


def _groups(lookup: Lookup, goals: Iterable[Goal]) -> list[str]:
    """The lanes that have something in them, the bands' own first, unknown ones last."""
    used = {goal.group for goal in goals}
    known = [term.id for term in lookup.pack.about.goal_groups]
    first = known[:1] or [""]
    unknown = sorted(used - {*known, *first})
    return [*first, *(group for group in known[1:] if group in used), *unknown]


def _columns(
    bands: Sequence[GoalName], goals: Mapping[GoalName, Goal]
) -> tuple[dict[GoalName, int], dict[GoalName, tuple[GoalName, ...]]]:
    """The column of every place, and what leads to it, loops cut open."""
    columns = {name: place for place, name in enumerate(bands)}
    sources: dict[GoalName, tuple[GoalName, ...]] = {
        name: tuple(bands[place - 1 : place]) for place, name in enumerate(bands)
    }
    by_id = {name.id: name for name in (*goals, *bands)}
    wanted = {
        name: tuple(dict.fromkeys(by_id[one] for one in goal.follows if one in by_id))
        for name, goal in goals.items()
    }
    left = list(goals)
    while left:
        ready = [name for name in left if all(one in columns for one in wanted[name])]
        for name in ready or [_on_loop(left, wanted, columns)]:
            sources[name] = tuple(one for one in wanted[name] if one in columns)
            columns[name] = 1 + max((columns[one] for one in sources[name]), default=-1)
        left = [name for name in left if name not in columns]
    return columns, sources


def _on_loop(
    left: Sequence[GoalName],
    wanted: Mapping[GoalName, Sequence[GoalName]],
    columns: Mapping[GoalName, int],
) -> GoalName:
    """The first place, in the order of the pack, of a loop among those left."""
    walked: list[GoalName] = []
    at = left[0]
    while at not in walked:
        walked.append(at)
        at = next(one for one in wanted[at] if one not in columns)
    return min(walked[walked.index(at) :], key=left.index)


def _rows(
    names: Sequence[GoalName],
    columns: Mapping[GoalName, int],
    sources: Mapping[GoalName, tuple[GoalName, ...]],
    bands: Sequence[GoalName],
) -> list[_Row]:
    """The rows of one lane, top to bottom; the bands have the first."""
    first = _Row()
    for name in bands:
        first.places[columns[name]] = first.taken[columns[name]] = name
    rows = [first] if bands else []
    goals = [name for name in names if name not in bands]
    for name in sorted(goals, key=lambda name: columns[name]):
        stretch = _stretch(name, columns, sources)
        mine = [row for row in rows if any(one in row.places.values() for one in sources[name])]
        others = [row for row in rows if row not in mine]
        fitting = (row for row in (*mine, *others) if _fits(name, stretch, row, columns, sources))
        row = next(fitting, None)
        if row is None:
            row = _Row()
            rows.append(row)
        row.places[columns[name]] = name
        row.taken.update(dict.fromkeys(stretch, name))
    below = rows[1:] if bands else rows
    place = {name: number for number, name in enumerate(names)}
    below.sort(key=lambda row: _weight(row, columns, sources, place))
    return [*rows[:1], *below] if bands else below


def _stretch(
    name: GoalName,
    columns: Mapping[GoalName, int],
    sources: Mapping[GoalName, tuple[GoalName, ...]],
) -> range:
    """The columns that a place and the line to it need in its row."""
    starts = [columns[one] + 1 for one in sources[name]]
    return range(min(starts, default=columns[name]), columns[name] + 1)


def _fits(
    name: GoalName,
    stretch: range,
    row: _Row,
    columns: Mapping[GoalName, int],
    sources: Mapping[GoalName, tuple[GoalName, ...]],
) -> bool:
    """Whether a row has room, and no line would run into that of the place before it.

    Right after a place that leads elsewhere too, only what follows that place, and nothing else of
    its column, may stand: a line from a third would meet the one that turns off, and seem to lead
    where that does.
    """
    if any(column in row.taken for column in stretch):
        return False
    column = stretch.start - 1
    before = row.places.get(column)
    leads = [end for end, starts in sources.items() if before in starts]
    if not leads or leads == [name]:
        return True
    beside = [one for one in sources[name] if columns[one] == column]
    return beside == [before]


def _weight(
    row: _Row,
    columns: Mapping[GoalName, int],
    sources: Mapping[GoalName, tuple[GoalName, ...]],
    place: Mapping[GoalName, int],
) -> tuple[float, int]:
    """What the rows of a lane are ordered by: mean column of what leads there, then the pack."""
    inside = set(row.places.values())
    starts = [
        columns[one] for name in row.places.values() for one in sources[name] if one not in inside
    ]
    mean = sum(starts) / len(starts) if starts else -1.0
    return -mean, min(place[name] for name in inside)
