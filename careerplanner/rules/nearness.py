"""How near a dated thing is, seen from a day: late, this month, within three months, later."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.coming_up import ComingGroup
from careerplanner.domain.dates import add_months

if TYPE_CHECKING:
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.dates import DateSpan

SOON = frozenset({ComingGroup.THIS_MONTH, ComingGroup.THREE_MONTHS})
NEAR = SOON | {ComingGroup.LATE}


def group_of(item: Coming, on: date) -> ComingGroup:
    """Return how near something is, seen from ``on``; what cannot wait for a day is late."""
    return nearness(item.state, item.when, on)


def nearness(state: DateState, when: DateSpan | None, on: date) -> ComingGroup:
    """Return how near a day is by where it lies; a span counts by its earliest day."""
    if state is DateState.PAST or (when is None and state is DateState.DUE):
        return ComingGroup.LATE
    if when is None:
        return ComingGroup.NOT_KNOWN
    this_month, three_months = _ends(on)
    if when.earliest <= this_month:
        return ComingGroup.THIS_MONTH
    return ComingGroup.THREE_MONTHS if when.earliest <= three_months else ComingGroup.LATER


@lru_cache(maxsize=8)  # many things are seen from one day
def _ends(on: date) -> tuple[date, date]:
    return _end_of_month(on), _end_of_month(add_months(on.replace(day=1), 3))


def _end_of_month(day: date) -> date:
    return day.replace(day=1) + timedelta(days=monthrange(day.year, day.month)[1] - 1)
