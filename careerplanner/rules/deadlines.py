"""Days counted from days: where a deadline falls and where it lies on the day of asking.

A deadline is as exact as what it is counted from. From a year alone, or from nothing, no day is
named. "Within six months" includes the last day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DatedDuty, DateState
from careerplanner.domain.dates import DateSpan
from careerplanner.domain.finding import Reason, Value

if TYPE_CHECKING:
    from careerplanner.domain.dates import PartialDate
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
    """Count a deadline from its anchor date, or say why it cannot be counted.

    A fixed day needs no anchor. Of a deadline that is only known to have passed, no day is named.
    """
    if deadline.by is not None:
        when = DateSpan(deadline.by, deadline.by)
        reason = Reason.of("deadline.fixed_day", by=deadline.by)
        return DatedDuty(kind, when, state_of(when, on, done=done), reason, deadline.basis)
    if deadline.passed_by is not None and on > deadline.passed_by:
        state = DateState.DONE if done else DateState.PAST
        reason = Reason.of("deadline.long_passed", by=deadline.passed_by)
        return DatedDuty(kind, None, state, reason, deadline.basis)
    counted_when, reason = _counted(deadline, anchor)
    state = state_of(counted_when, on, done=done)
    return DatedDuty(kind, counted_when, state, reason, deadline.basis)


def _counted(deadline: Deadline, anchor: PartialDate | None) -> tuple[DateSpan | None, Reason]:
    if deadline.months is None:
        return None, Reason.of("deadline.length_not_known")
    fields: dict[str, Value] = {"months": deadline.months}
    if anchor is None:
        return None, Reason.of(f"deadline.no_{deadline.anchor}", **fields)
    since = deadline.counted_since
    if since is not None and anchor.span.earliest < since:
        return None, Reason.of("deadline.counted_otherwise", anchor=anchor, since=since)
    fields["anchor"] = anchor
    when = anchor.plus_months(deadline.months)
    if when is None:
        return None, Reason.of("deadline.only_year", **fields)
    how = "counted_from" if deadline.months else "on"
    return when, Reason.of(f"deadline.{how}_{deadline.anchor}", **fields)


def is_same(one: Deadline | None, other: Deadline | None) -> bool:
    """Whether two deadlines fall on the same day, whatever they stand on."""
    if one is None or other is None or one is other:
        return one is other
    return replace(one, basis=other.basis) == other


def uncounted(kind: str, code: str, basis: Basis, *, done: bool) -> DatedDuty:
    """Return a deadline of which no day can be named, with the reason's code."""
    state = DateState.DONE if done else DateState.NOT_KNOWN
    return DatedDuty(kind, None, state, Reason.of(code), basis)


def before(
    kind: str, end: PartialDate | None, days: int, on: date, basis: Basis, *, done: bool = False
) -> DatedDuty:
    """Count days back from an end date; only from an exact day, for a day is what is asked.

    The end itself is not counted: it is told as exactly as it is known.
    """
    if end is None or (days and not end.is_exact):
        code = "deadline.no_renewal" if end is None else "deadline.renewal_not_exact"
        return DatedDuty(kind, None, DateState.NOT_KNOWN, Reason.of(code), basis)
    when = end.span.plus_days(-days)
    reason = Reason.of(f"deadline.{kind}", days=days, end=end)
    return DatedDuty(kind, when, state_of(when, on, done=done), reason, basis)


def soonest_first(duty: DatedDuty) -> tuple[bool, date]:
    """Sort key: known days in order, unknown ones last."""
    return (duty.when is None, duty.when.earliest if duty.when else date.max)
