"""The career map for one worker, or for nobody: places with their states, the route as stations.

A band's state is the answer about its awards, a goal's the answer about the ways to it; neither is
worked out again here. The lines between places say where people usually come from. Only the chosen
route says what this worker has to do, so it is drawn apart from them, as a line of stations.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from careerplanner.domain.assessment import StepKind
from careerplanner.domain.career_map import (
    CareerMap,
    MapNode,
    MapRoute,
    PlaceMark,
    PlaceState,
    Station,
    StationState,
)
from careerplanner.domain.finding import Status
from careerplanner.domain.goals import GoalKind
from careerplanner.domain.record import ActionState
from careerplanner.domain.routes import GoalState
from careerplanner.rules.map_grid import map_grid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.routes import Route, Routes, RouteStep
    from careerplanner.framework.lookup import Lookup

_STATES: Final = {
    Status.MET: PlaceState.REACHED,
    Status.UNDER_WAY: PlaceState.UNDER_WAY,
    Status.MISSING: PlaceState.AHEAD,
    Status.NOT_APPLICABLE: PlaceState.NOT_KNOWN,
    Status.NOT_KNOWN: PlaceState.NOT_KNOWN,
}
_WAYS: Final = {
    GoalState.REACHED: PlaceState.REACHED,
    GoalState.OPEN: PlaceState.AHEAD,
    GoalState.NO_WAY: PlaceState.NO_WAY,
}
_ASKING: Final = (StepKind.ASK, StepKind.CHECK_AWARD, StepKind.TELL_US)


def general_map(lookup: Lookup) -> CareerMap:
    """Return the map of a pack, about nobody."""
    grid = map_grid(lookup)
    return CareerMap(grid.lanes, grid.nodes, grid.edges)


def career_map(
    lookup: Lookup,
    record: Record,
    answer: Assessment,
    ways: Mapping[str, Routes],
    chosen: tuple[Routes, Route] | None = None,
) -> CareerMap:
    """Return the map with one worker on it.

    Args:
        lookup: The pack.
        record: The worker's record: their jobs, aims and plan.
        answer: The assessment of that record.
        ways: The answer about the ways to a goal, by the goal's id; a goal left out has no state.
        chosen: The route to draw, with the answer it is part of; None for none.
    """
    general = general_map(lookup)
    marks = _marks(lookup, record, answer, chosen)
    nodes = tuple(
        replace(
            node,
            state=_state(node, answer, ways),
            ways=_number(node, ways),
            marks=tuple(mark for mark in PlaceMark if mark in marks.get(node.name.id, ())),
        )
        for node in general.nodes
    )
    route = None
    if chosen is not None:
        answers, way = chosen
        route = MapRoute(answers.goal, way, tuple(_stations(record, answers.goal, way)))
    return replace(general, nodes=nodes, personal=True, route=route)


def _state(node: MapNode, answer: Assessment, ways: Mapping[str, Routes]) -> PlaceState:
    if node.name.kind is GoalKind.BAND:
        fits = {fit.band: fit.finding.status for fit in answer.bands.fits}
        status = fits.get(node.name.id)
        return _STATES[status] if status else PlaceState.NOT_KNOWN
    found = ways.get(node.name.id)
    return _WAYS[found.state] if found else PlaceState.GENERAL


def _number(node: MapNode, ways: Mapping[str, Routes]) -> int | None:
    found = ways.get(node.name.id)
    if node.name.kind is GoalKind.BAND or found is None or found.state is not GoalState.OPEN:
        return None
    return len(found.routes) + found.more


def _marks(
    lookup: Lookup, record: Record, answer: Assessment, chosen: tuple[Routes, Route] | None
) -> dict[str, set[PlaceMark]]:
    """What of the worker is at each place, by the place's id."""
    marks: dict[str, set[PlaceMark]] = {}

    def put(place: str, mark: PlaceMark) -> None:
        marks.setdefault(place, set()).add(mark)

    by_post: dict[str, set[str]] = {}
    for place in answer.bands.by_job:
        by_post.setdefault(place.post, set()).add(place.band)
    for bands in by_post.values():
        for band in bands:
            put(band, PlaceMark.HERE if len(bands) == 1 else PlaceMark.PERHAPS_HERE)
    put(answer.bands.by_awards, PlaceMark.AWARDS)
    held = {post.role for post in record.posts if post.ended is None and post.role}
    for goal in lookup.pack.goals:
        if held & set(goal.roles):
            put(goal.id, PlaceMark.JOB)
    aims = (record.worker.target, record.worker.goal, chosen[0].goal.id if chosen else "")
    for aim in aims:
        put(aim, PlaceMark.AIM)
    for found in marks.values():
        if PlaceMark.HERE in found:
            found.discard(PlaceMark.PERHAPS_HERE)
    return marks


def _stations(record: Record, goal: GoalName, route: Route) -> Iterator[Station]:
    of_goal = [action for action in record.actions if _belongs(action, goal)]
    of_goal.sort(key=lambda one: (one.state is ActionState.DONE, one.id))
    mine = {action.step: action for action in of_goal}  # of several for one step, a done one
    keys = {step.key for step in route.steps}
    over = [action for key, action in mine.items() if key not in keys]
    done = [action for action in over if action.state is ActionState.DONE]
    for action in sorted(done, key=lambda one: (str(one.due or ""), one.what.words, one.id)):
        yield Station(f"done:{action.id}", 0, StationState.DONE, action=action.id)
    turns = sorted({step.turn for step in route.steps})
    for turn in turns:
        for step in route.steps:
            if step.turn == turn:
                action_of = mine.get(step.key)
                state = _step_state(step, action_of)
                yield Station(
                    step.key,
                    turns.index(turn) + 1,
                    state,
                    step,
                    action_of.id if action_of else "",
                )


def _belongs(action: Action, goal: GoalName) -> bool:
    return action.goal == goal.id and bool(action.step) and action.state is not ActionState.DROPPED


def _step_state(step: RouteStep, action: Action | None) -> StationState:
    if action is not None and action.state is ActionState.DONE:
        return StationState.TICKED
    if step.under_way:
        return StationState.UNDER_WAY
    return StationState.ASK if step.kind in _ASKING else StationState.TO_DO
