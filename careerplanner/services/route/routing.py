"""Asking the rules for the ways to an end, and which ends there are to ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.goals import GoalKind, GoalName
from careerplanner.domain.routes import Measure
from careerplanner.errors import UnknownName
from careerplanner.rules import routes as rules

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Routes
    from careerplanner.services.workspace import Workspace


def goal_names(workspace: Workspace) -> tuple[GoalName, ...]:
    """Return every end that can be asked for: named goals, bands but the first, then jobs."""
    pack = workspace.lookup.pack
    return (
        *(GoalName(GoalKind.GOAL, goal.id) for goal in pack.goals),
        *(GoalName(GoalKind.BAND, band.id) for band in workspace.lookup.bands_in_order[1:]),
        *(GoalName(GoalKind.ROLE, role.id) for role in pack.roles),
    )


def find_goal(workspace: Workspace, typed: str) -> GoalName:
    """Return the end that somebody named by its id, in any case.

    Raises:
        UnknownName: There is no such end; the error lists the named goals and the bands.
    """
    names = goal_names(workspace)
    wanted = typed.strip().casefold()
    for name in names:
        if wanted in (name.id.casefold(), f"{name.kind}:{name.id}".casefold()):
            return name
    known = ", ".join(name.id for name in names if name.kind is not GoalKind.ROLE)
    raise UnknownName("goal.unknown", goal=typed, known=known)


def find_routes(
    workspace: Workspace,
    record: Record,
    goal: GoalName,
    *,
    rank: Measure = Measure.STEPS,
    on: date | None = None,
) -> Routes:
    """Return every sensibly different route of a worker to an end.

    Args:
        workspace: Gives the pack and the clock.
        record: One worker's record.
        goal: The end; see ``find_goal``.
        rank: By what the routes are ordered.
        on: Day of asking; None for today.

    Raises:
        KeyError: The pack has no such end.
    """
    today = workspace.today()
    return rules.find_routes(record, workspace.lookup, goal, on or today, today, rank)
