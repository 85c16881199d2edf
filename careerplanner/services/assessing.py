"""Asking the rules about a record, and what kinds of thing are coming up for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DatedDuty, DateState
from careerplanner.errors import UnknownName
from careerplanner.rules import assess as rules
from careerplanner.rules.deadlines import soonest_first

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace


def assess(
    workspace: Workspace, record: Record, *, target: str = "", on: date | None = None
) -> Assessment:
    """Hold a record against the pack in use.

    Args:
        workspace: Gives the pack and the clock.
        record: One worker's record.
        target: Band aimed for; "" leaves it to the record and the rules.
        on: Day of asking; None for today.

    Raises:
        UnknownName: ``target`` is no band of the pack.
    """
    if target and workspace.lookup.find_band(target) is None:
        known = ", ".join(band.id for band in workspace.lookup.pack.bands)
        raise UnknownName("band.unknown", band=target, known=known)
    today = workspace.today()
    return rules.assess(record, workspace.lookup, on or today, today, target)


def coming_up(answer: Assessment) -> tuple[DatedDuty, ...]:
    """Return every dated duty that is not done, over all posts, soonest first."""
    duties = [
        duty
        for fit in answer.register.fits
        for duty in fit.dates
        if duty.state is not DateState.DONE
    ]
    return tuple(sorted(dict.fromkeys(duties), key=soonest_first))
