"""When the next conversation of each kind is due.

A day that was agreed stands above any interval, the employer's interval above the pack's, which is
a usual expectation and no rule. Counted is from the last one held in the job, else from the day
the job began; where none was ever written down, nobody is said to be late: it may have been held.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.finding import Reason
from careerplanner.domain.team import TalkDue
from careerplanner.rules.deadlines import state_of
from careerplanner.rules.situation import Asking, When, is_current, when

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.conversation_guide import ConversationForm
    from careerplanner.domain.conversations import Conversation, OwnInterval
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup


def talks_due(record: Record, lookup: Lookup, on: date) -> tuple[TalkDue, ...]:
    """Say of each kind of conversation when the next one is due.

    Args:
        record: The worker's record.
        lookup: The pack, with its usual expectations.
        on: Day of asking; what the record dates later is left out.

    Returns:
        The kinds that are expected again, in the order of ``ConversationKind``; a kind is left
        out where no day was agreed and no interval is known, where the employer does not hold it
        regularly, and where the worker has no current job.
    """
    job = _job(record, on)
    found = (_due(_Told(record, kind, on, job), lookup) for kind in ConversationKind)
    return tuple(one for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class _Job:
    """Whether there is a current job, and when it began; None where one of several is silent."""

    is_there: bool
    start: PartialDate | None


def _job(record: Record, on: date) -> _Job:
    asking = Asking(on, on)
    current = [post for post in record.posts if is_current(post, asking)]
    starts = [post.started for post in current if post.started is not None]
    start: PartialDate | None = None
    if starts and len(starts) == len(current):
        start = min(starts, key=lambda day: (day.span.earliest, day.span.latest))
    return _Job(bool(current), start)


class _Told:
    """What a record tells of one kind of conversation on a day."""

    def __init__(self, record: Record, kind: ConversationKind, on: date, job: _Job) -> None:
        asking = Asking(on, on)
        self.kind = kind
        self.on = on
        self.last: Conversation | None = None
        self.planned: Conversation | None = None
        mine = [one for one in record.conversations if one.kind is kind and one.opened <= on]
        if mine:
            self._look_through(mine, asking)
        self.own = _own(record, kind)
        self.has_job = job.is_there
        self.start = job.start

    def _look_through(self, mine: list[Conversation], asking: Asking) -> None:
        """Find the last one held, and the one planned next."""
        held = [one for one in mine if _held(one) and when(_held(one), asking) is not When.LATER]
        self.last = max(held, key=_how_late, default=None)
        planned = [one for one in mine if _held(one) is None and one.planned is not None]
        self.planned = min(
            (one for one in planned if self._is_after_last(one.planned)),
            key=lambda one: (one.planned.span.earliest if one.planned else asking.on, one.id),
            default=None,
        )

    @property
    def last_day(self) -> PartialDate | None:
        """When the last one was held, or None."""
        return _held(self.last) if self.last is not None else None

    @property
    def last_in_job(self) -> PartialDate | None:
        """When the last one was held, where that was not certainly before the job began."""
        last, start = self.last_day, self.start
        before = last is not None and start is not None
        if before and last is not None and start is not None:
            return None if last.span.latest < start.span.earliest else last
        return last

    @property
    def agreed(self) -> PartialDate | None:
        """The day agreed for the next one when the last one was held, where it lies after that."""
        day = self.last.next_on if self.last is not None else None
        return day if self._is_after_last(day) else None

    def _is_after_last(self, day: PartialDate | None) -> bool:
        last = self.last_day
        return day is not None and (last is None or day.span.latest > last.span.latest)


def _held(one: Conversation) -> PartialDate | None:
    """When a conversation was held; one that was signed was held when it was signed first."""
    if one.held is not None:
        return one.held
    signed = [day for day in (one.worker_signed_on, one.manager_signed_on) if day is not None]
    return min(signed, key=lambda day: day.span.earliest, default=None)


def _how_late(one: Conversation) -> tuple[int, int, str]:
    day = _held(one)
    span = day.span if day is not None else None
    return (span.latest.toordinal(), span.earliest.toordinal(), one.id) if span else (0, 0, one.id)


@dataclass(frozen=True, slots=True)
class Every:
    """After how many months a conversation is held again, and who says so.

    Attributes:
        months: How many.
        how: "own" for the employer, "stated" or "suggested" for the pack.
    """

    months: int
    how: str

    @property
    def is_suggested(self) -> bool:
        """Whether it is a usual expectation and no more."""
        return self.how == "suggested"


def interval(record: Record, kind: ConversationKind, lookup: Lookup, on: date) -> Every | None:
    """Return how often a kind of conversation is held with a worker.

    Args:
        record: The worker's record; the employer's own interval stands above the pack's.
        kind: The kind.
        lookup: The pack, with its usual expectations.
        on: Day of asking, on which the pack's has to be in force.

    Returns:
        None where no interval is known, or the employer does not hold it regularly.
    """
    return _every(_own(record, kind), lookup.find_conversation(kind), on)


def _own(record: Record, kind: ConversationKind) -> OwnInterval | None:
    mine = (one for one in record.intervals if one.kind is kind)
    return max(mine, key=lambda one: one.id, default=None)


def _every(own: OwnInterval | None, form: ConversationForm | None, on: date) -> Every | None:
    if own is not None:
        return Every(own.months, "own") if own.months else None
    usual = form.interval if form is not None else None
    if usual is None or not usual.basis.in_force(on):
        return None
    return Every(usual.months, "suggested" if usual.suggested else "stated")


def _due(told: _Told, lookup: Lookup) -> TalkDue | None:
    if told.planned is not None:
        return _on_day(told, told.planned.planned, "talk.planned")
    if not told.has_job:
        return None
    if told.agreed is not None:
        return _on_day(told, told.agreed, "talk.agreed")
    every = _every(told.own, lookup.find_conversation(told.kind), told.on)
    return _counted(told, every) if every is not None else None


def _on_day(told: _Told, day: PartialDate | None, code: str) -> TalkDue:
    span = day.span if day is not None else None
    state = state_of(span, told.on, done=False)
    return TalkDue(told.kind, told.last_day, span, state, suggested=False, reason=Reason.of(code))


def _counted(told: _Told, every: Every) -> TalkDue:
    """Count from the last one in the job, else from the day the job began."""
    last = told.last_in_job
    if last is not None:
        span = last.plus_months(every.months)
        if span is None:
            return _unknown(told, every, "talk.only_year", anchor=last)
        state = state_of(span, told.on, done=False)
        reason = Reason.of(f"talk.counted_{every.how}", anchor=last, months=every.months)
        return TalkDue(told.kind, told.last_day, span, state, every.is_suggested, reason)
    if told.start is None:
        return _unknown(told, every, "talk.no_start")
    span = told.start.plus_months(every.months)
    if span is None:
        return _unknown(told, every, "talk.start_only_year", anchor=told.start)
    state = state_of(span, told.on, done=False)
    if state is DateState.PAST:
        return _unknown(told, every, "talk.none_recorded", anchor=told.start)
    reason = Reason.of(f"talk.first_{every.how}", anchor=told.start, months=every.months)
    return TalkDue(told.kind, told.last_day, span, state, every.is_suggested, reason)


def _unknown(told: _Told, every: Every, code: str, **fields: PartialDate) -> TalkDue:
    reason = Reason.of(code, **fields, months=every.months)
    return TalkDue(told.kind, told.last_day, None, DateState.NOT_KNOWN, every.is_suggested, reason)
