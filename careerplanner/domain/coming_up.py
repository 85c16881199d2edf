"""Everything with a day to it, in one list: what lies ahead, what is due, what is late."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerplanner.domain.assessment import DateState
    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.finding import Reason


class ComingKind(StrEnum):
    """Where something dated comes from."""

    INDUCTION = "induction"
    REGISTER = "register"
    REFRESHER = "refresher"
    ACTION = "action"
    REMINDER = "reminder"
    """The day to be reminded of an action."""
    AWARD = "award"
    """The day an award under way is expected to be finished, as the worker says."""
    REVIEW = "review"
    """The day to hold oneself against a band again."""
    CONVERSATION = "conversation"
    """The next conversation with the manager."""


class ComingGroup(StrEnum):
    """How near something is; a span counts by its earliest day."""

    LATE = "late"
    THIS_MONTH = "this_month"
    THREE_MONTHS = "three_months"
    LATER = "later"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Coming:
    """One dated thing.

    Attributes:
        kind: Where it comes from.
        key: Tells it from all others of the worker, the same whenever the list is made: kind and
            id of what it is about.
        about: Id of what it is about: an entry of the record, a kind of training, a post.
        duty: For a deadline of the register: its kind; else "".
        when: The day or span, or None when it cannot be told.
        state: Where it lies, seen from the day of asking.
        reason: How the day was counted, or why it could not be.
        suggested: Whether the day rests on a suggestion nobody has to follow.
        basis: The rule it comes from; None for what the worker or the employer set.
        doubt: Why it is not certain that it is asked of the worker at all; None where it is.
    """

    kind: ComingKind
    key: str
    about: str
    duty: str
    when: DateSpan | None
    state: DateState
    reason: Reason
    suggested: bool
    basis: Basis | None
    doubt: Reason | None = None
