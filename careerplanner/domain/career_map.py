"""The career map: where people can go, how one worker lies to it, the route they chose.

What is on it is decided in ``rules.career_map``, in which cell in ``rules.map_grid``. How large a
cell is, and every word, is ``services``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.goals import GoalName
from careerplanner.domain.routes import Route, RouteStep


class PlaceState(StrEnum):
    """How a worker lies to a place on the map."""

    GENERAL = "general"
    """Nobody is asked about."""
    REACHED = "reached"
    UNDER_WAY = "under_way"
    AHEAD = "ahead"
    NO_WAY = "no_way"
    """No way there is known."""
    NOT_KNOWN = "not_known"


class PlaceMark(StrEnum):
    """What of the worker is at a place."""

    HERE = "here"
    """The band of a job held now."""
    PERHAPS_HERE = "perhaps_here"
    """One of several bands that a job held now can stand in."""
    JOB = "job"
    """A job held now is one of those a goal means."""
    AWARDS = "awards"
    """The highest band whose awards are held."""
    AIM = "aim"


class StationState(StrEnum):
    """How a step of the chosen route stands."""

    DONE = "done"
    """Ticked off, and the record asks for it no longer."""
    TICKED = "ticked"
    """Ticked off, but the record does not show it yet."""
    UNDER_WAY = "under_way"
    TO_DO = "to_do"
    ASK = "ask"
    """Somebody has to be asked."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A field of the map, drawn as a strip from left to right.

    Attributes:
        group: Id of the goal group, or "" where the pack names none for what lies in it.
        rows: How many rows of places it has.
    """

    group: str
    rows: int


@dataclass(frozen=True, slots=True)
class MapNode:
    """A place: a band or a named goal.

    Attributes:
        name: Which.
        lane: Number of its lane, from 0.
        column: Its column, from 0; what leads to it stands further left.
        row: Its row in the lane, from 0.
        state: How the worker lies to it.
        ways: How many routes lead there; None where that was not asked.
        marks: What of the worker is there.
    """

    name: GoalName
    lane: int
    column: int
    row: int
    state: PlaceState = PlaceState.GENERAL
    ways: int | None = None
    marks: tuple[PlaceMark, ...] = ()


@dataclass(frozen=True, slots=True)
class MapEdge:
    """People usually come from ``start`` to ``end``; it always leads to the right."""

    start: GoalName
    end: GoalName


@dataclass(frozen=True, slots=True)
class Station:
    """A step of the chosen route.

    Attributes:
        key: Names it: the step's key, or "done:" and the action's id.
        turn: 0 for what is done; from 1 without a gap for what is left, parallel ones alike.
        state: How it stands.
        step: The step, or None for what is done.
        action: Id of the action of the plan that is this step, or "".
    """

    key: str
    turn: int
    state: StationState
    step: RouteStep | None = None
    action: str = ""


@dataclass(frozen=True, slots=True)
class MapRoute:
    """The chosen route as it is drawn.

    Attributes:
        goal: Where it leads.
        route: The route itself.
        stations: Done ones first, then by turn, each turn in the order of the route.
    """

    goal: GoalName
    route: Route
    stations: tuple[Station, ...]

    @property
    def turns(self) -> int:
        """How many turns are left."""
        return max((station.turn for station in self.stations), default=0)


@dataclass(frozen=True, slots=True)
class CareerMap:
    """The whole map.

    Attributes:
        lanes: Top to bottom.
        nodes: Bands first, then goals in the order of the pack.
        edges: Each once.
        personal: Whether it is about somebody.
        route: The route chosen, or None.
    """

    lanes: tuple[Lane, ...]
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    personal: bool = False
    route: MapRoute | None = None

    @property
    def columns(self) -> int:
        """How many columns the places take."""
        return max((node.column for node in self.nodes), default=-1) + 1

    def marked(self, mark: PlaceMark) -> tuple[MapNode, ...]:
        """Return the places that carry a mark."""
        return tuple(node for node in self.nodes if mark in node.marks)
