"""Asking the rules about a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.errors import UnknownName
from careerplanner.rules import assess as rules

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
