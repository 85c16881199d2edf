"""The ways to an end for one worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.routes import Measure

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.goals import GoalName
    from careerplanner.domain.record import Record
    from careerplanner.domain.routes import Routes
    from careerplanner.framework.lookup import Lookup


def find_routes(
    record: Record,
    lookup: Lookup,
    goal: GoalName,
    on: date,
    today: date,
    rank: Measure = Measure.STEPS,
) -> Routes:
    """Return every sensibly different route, best first."""
    raise NotImplementedError
