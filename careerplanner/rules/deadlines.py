"""Days counted from days: where a deadline falls and where it lies on the day of asking.

A deadline is as exact as what it is counted from. From a year alone, or from nothing, no day is
named. "Within six months" includes the last day.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DatedDuty, DateState
from careerplanner.domain.finding import Reason, Value

if TYPE_CHECKING:
    from careerplanner.domain.dates import DateSpan, PartialDate
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.register import Deadline


def state_of(when: DateSpan | None, on: date, *, done: bool) -> DateState:
    """Say where a day or span lies, seen from ``on``."""
    if done:
        return DateState.DONE
    if when is None:
        return DateState.NOT_KNOWN
    if on < when.earliest:
        return DateState.AHEAD
    return DateState.PAST if on > when.latest else DateState.DUE


def counted(
    kind: str, deadline: Deadline, anchor: PartialDate | None, on: date, *, done: bool
) -> DatedDuty:
    """Count a deadline from its anchor date, or say why it cannot be counted."""
    fields: dict[str, Value] = {"months": deadline.months or 0}
    if deadline.months is None:
        when, code = None, "deadline.length_not_known"
    elif anchor is None:
        when, code = None, f"deadline.no_{deadline.anchor}"
    else:
        when = anchor.plus_months(deadline.months)
        fields["anchor"] = anchor
        code = f"deadline.counted_from_{deadline.anchor}" if when else "deadline.only_year"
        if when is not None and deadline.months == 0:
            code = f"deadline.on_{deadline.anchor}"
    state = state_of(when, on, done=done)
    return DatedDuty(kind, when, state, Reason.of(code, **fields), deadline.basis)


def uncounted(kind: str, code: str, basis: Basis, *, done: bool) -> DatedDuty:
    """Return a deadline of which no day can be named, with the reason's code."""
    state = DateState.DONE if done else DateState.NOT_KNOWN
    return DatedDuty(kind, None, state, Reason.of(code), basis)


def before(
    kind: str, end: PartialDate | None, days: int, on: date, basis: Basis, *, done: bool = False
) -> DatedDuty:
    """Count days back from an end date; only from an exact day, for a day is what is asked."""
    if end is None or not end.is_exact:
        code = "deadline.no_renewal" if end is None else "deadline.renewal_not_exact"
        return DatedDuty(kind, None, DateState.NOT_KNOWN, Reason.of(code), basis)
    when = end.span.plus_days(-days)
    reason = Reason.of(f"deadline.{kind}", days=days, end=end)
    return DatedDuty(kind, when, state_of(when, on, done=done), reason, basis)


def soonest_first(duty: DatedDuty) -> tuple[bool, date]:
    """Sort key: known days in order, unknown ones last."""
    return (duty.when is None, duty.when.earliest if duty.when else date.max)
