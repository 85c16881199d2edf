"""The day that is proposed for the next conversation; nobody has to take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate, add_months

if TYPE_CHECKING:
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace


def proposed_next(
    workspace: Workspace, record: Record, one: Conversation
) -> tuple[PartialDate | None, bool]:
    """Return a day for the next conversation of a kind, counted from the day this one is held.

    Args:
        workspace: Gives the pack and the clock.
        record: Whose conversation it is; the employer's own interval stands above the pack's.
        one: The conversation that is being held; without a day it counts as held today.

    Returns:
        The day, or None where no interval is known or the employer holds it irregularly; and
        whether it rests on what is usually expected alone.
    """
    own = next((each for each in record.intervals if each.kind is one.kind), None)
    forms = workspace.lookup.pack.conversations.forms
    usual = next((form.interval for form in forms if form.kind is one.kind), None)
    months = own.months if own is not None else usual.months if usual is not None else None
    if months is None:
        return None, False
    held = one.held.span.earliest if one.held is not None else workspace.today()
    suggested = own is None and usual is not None and usual.suggested
    return PartialDate.of(add_months(held, months)), suggested
