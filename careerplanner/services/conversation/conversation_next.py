"""The day that is proposed for the next conversation; nobody has to take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate, add_months
from careerplanner.rules.conversation_due import interval

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
    today = workspace.today()
    every = interval(record, one.kind, workspace.lookup, today)
    if every is None:
        return None, False
    held = one.held.span.earliest if one.held is not None else today
    return PartialDate.of(add_months(held, every.months)), every.is_suggested
