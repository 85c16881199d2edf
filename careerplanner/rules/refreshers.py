"""Training that is done again and again: who asks for it, when it was done, when it is due.

What an employer asks (an entry of the record's own list) stands above what the pack says. A day
set on the latest entry stands above any interval. From a month a span is counted, from a year
nothing. What training is for whom, and after how long it is refreshed, is the pack's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.finding import PackName, Reason
from careerplanner.domain.refresher import Refresher
from careerplanner.rules.deadlines import state_of
from careerplanner.rules.situation import Asking, Standing, When, is_current, standing_of, when

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.dates import DateSpan, PartialDate
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.own_lists import OwnTraining
    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.domain.training import Training
    from careerplanner.framework.lookup import Lookup

NOT_ASKED = Reason.of("refresher.asked_by_nobody")
_LIKELY = "refresher.asked_likely"
UNCERTAIN = frozenset({_LIKELY, "refresher.asked_before_likely"})
"""Codes of who asks for training, where no source says for certain that it is for the job."""


def refreshers(record: Record, lookup: Lookup, on: date) -> tuple[Refresher, ...]:
    """Say how a record stands to every kind of training on a day.

    Args:
        record: The worker's record.
        lookup: The pack.
        on: Day of asking; what the record dates later is left out.

    Returns:
        What is asked of the worker first, soonest due first and unknown last; then the rest, in
        the order of the pack.
    """
    year = _Year(record, lookup, on)
    found = [*(_refresher(year, name) for name in year.names), *_untold(year)]
    return tuple(sorted(found, key=_soonest_needed_first))


def _soonest_needed_first(found: Refresher) -> tuple[bool, bool, date]:
    earliest = found.due.earliest if found.due and found.needed else date.max
    return (not found.needed, found.due is None and found.needed, earliest)


@dataclass(frozen=True, slots=True)
class _Done:
    """Training done once.

    Attributes:
        id: Of the learning entry or the held award that says so.
        on: When.
        renew_by: Day set to refresh it, or None.
        is_learning: Whether a learning entry says so.
    """

    id: str
    on: PartialDate | None
    renew_by: PartialDate | None = None
    is_learning: bool = True


@dataclass(frozen=True)
class _Year:
    """One record on one day, with what is looked up again and again."""

    record: Record
    lookup: Lookup
    on: date

    @cached_property
    def packed(self) -> dict[str, Training]:
        """The pack's kinds of training in force on the day, by id."""
        some = self.lookup.pack.trainings
        return {one.id: one for one in some if one.basis.in_force(self.on)}

    @cached_property
    def own(self) -> dict[str, OwnTraining]:
        """The employer's, by the id of the training; of two, the last by id counts."""
        ordered = sorted(self.record.trainings, key=lambda one: one.id)
        return {one.training: one for one in ordered}

    @cached_property
    def done(self) -> dict[str, tuple[_Done, ...]]:
        """What was done by the day, by the id of its training, the latest first."""
        of_awards = {name: one.id for one in self.packed.values() for name in one.awards}
        asking = Asking(self.on, self.on)
        held = (
            (of_awards[held.award], _Done(held.id, held.achieved, is_learning=False))
            for held in self.record.awards
            if held.award in of_awards and standing_of(held, asking) is Standing.HELD
        )
        told = ((entry.training, _told(entry)) for entry in self.learned if entry.training)
        return _grouped(chain(told, held))

    @cached_property
    def learned(self) -> tuple[LearningEntry, ...]:
        """All learning that tells of refreshing and is not dated later than the day.

        Learning of no kind tells of it where a title of its own was given a day to refresh it.
        """
        asking, learning = Asking(self.on, self.on), self.record.learning
        loose = {_title(e) for e in learning if not e.training and e.renew_by is not None}
        telling = (e for e in learning if e.training or (loose and _title(e) in loose))
        return tuple(e for e in telling if when(e.on, asking) is not When.LATER)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Ids of all training known: the pack's, the employer's, then what only entries name."""
        return tuple(dict.fromkeys([*self.packed, *self.own, *sorted(self.done)]))

    @cached_property
    def roles(self) -> frozenset[str]:
        """Roles of the posts held on the day, also as they are for the register."""
        asking = Asking(self.on, self.on)
        found = set()
        for post in self.record.posts:
            if is_current(post, asking):
                found.add(post.role)
                stands_for = self.lookup.register_role(post.role, post.setting)
                found.add(stands_for.id if stands_for else post.role)
        return frozenset(found)

    @cached_property
    def asked(self) -> dict[str, Reason]:
        """Who asks for training, by its id; what nobody asks for is left out."""
        found: dict[str, Reason] = {}
        for training in self.packed.values():
            reason = self._asked_by_pack(training)
            if reason is not None:
                found[training.id] = reason
        for name, own in self.own.items():
            if own.needed:
                found[name] = Reason.of("refresher.asked_by_employer")
            else:
                found.pop(name, None)
        for name in sorted(found, key=lambda one: found[one].code == _LIKELY):
            code = f"refresher.asked_before{'_likely' if found[name].code == _LIKELY else ''}"
            for before in self._before(name):
                refused = before in self.own and not self.own[before].needed
                if not refused:
                    found.setdefault(before, Reason.of(code, training=_named(name)))
        return found

    def _asked_by_pack(self, training: Training) -> Reason | None:
        """Who asks for it; nothing is asked of somebody without a job."""
        role = next((name for name in training.roles if name in self.roles), None)
        if role is not None:
            return Reason.of("refresher.asked_by_role", role=PackName("role", role))
        if training.everybody and self.roles:
            return Reason.of("refresher.asked_of_everybody")
        likely = (name for some in training.likely for name in some.roles if name in self.roles)
        role = next(likely, None)
        return Reason.of(_LIKELY, role=PackName("role", role)) if role is not None else None

    def _before(self, name: str) -> Iterator[str]:
        """All training that comes before some training, near and far."""
        waiting, seen = [name], {name}
        while waiting:
            training = self.packed.get(waiting.pop())
            for before in training.builds_on if training else ():
                if before not in seen and before in self.packed:
                    seen.add(before)
                    waiting.append(before)
                    yield before

    def done_after(self, name: str) -> str:
        """Id of training that builds on this one and was done after it last was; "" for none."""
        last = self.done.get(name, ())
        begun = last[0].on.span.latest if last and last[0].on else date.min
        for other in self.packed:
            entries = self.done.get(other, ())
            day = entries[0].on if entries else None
            if name in self._before(other) and entries and (not last or _after(day, begun)):
                return other
        return ""


def _after(day: object, begun: date) -> bool:
    span = getattr(day, "span", None)
    return span is not None and span.earliest > begun


def _named(training: str) -> PackName:
    return PackName("training", training)


def _told(entry: LearningEntry) -> _Done:
    return _Done(entry.id, entry.on, entry.renew_by)


def _grouped(done: Iterable[tuple[str, _Done]]) -> dict[str, tuple[_Done, ...]]:
    found: dict[str, list[_Done]] = {}
    for name, once in done:
        found.setdefault(name, []).append(once)
    return {name: tuple(sorted(some, key=_latest_first)) for name, some in found.items()}


def _latest_first(done: _Done) -> tuple[bool, int, int, bool, str]:
    """Of two that may be the same day the more exact one comes first; undated ones come last."""
    if done.on is None:
        return (True, 0, 0, not done.is_learning, done.id)
    span = done.on.span
    days = (-span.earliest.toordinal(), span.latest.toordinal())
    return (False, *days, not done.is_learning, done.id)


@dataclass(frozen=True, slots=True)
class _Due:
    """When something is due again, how that was counted and on what it stands."""

    when: DateSpan | None
    state: DateState
    reason: Reason
    suggested: bool = False
    basis: Basis | None = None


def _refresher(year: _Year, name: str) -> Refresher:
    entries = year.done.get(name, ())
    due = _again(year, name, entries[0]) if entries else _first(year, name)
    asked = year.asked.get(name)
    refused = name in year.own and not year.own[name].needed
    if asked is None and due.when is not None and not refused:
        asked = Reason.of("refresher.asked_by_day")
    return _made(name, entries, due, asked)


def _made(name: str, entries: tuple[_Done, ...], due: _Due, asked: Reason | None) -> Refresher:
    return Refresher(
        training=name,
        needed=asked is not None,
        entries=tuple(one.id for one in entries if one.is_learning),
        due=due.when,
        state=due.state,
        suggested=due.suggested,
        reason=due.reason,
        basis=due.basis,
        asked=asked or NOT_ASKED,
        done=entries[0].on if entries else None,
    )


def _first(year: _Year, name: str) -> _Due:
    """Training that the record does not show."""
    training = year.packed.get(name)
    interval = training.refreshed if training else None
    suggested = interval is not None and interval.suggested and name not in year.own
    basis = (training.timing or training.basis) if training else None
    after = year.done_after(name)
    if after:
        reason = Reason.of("refresher.never_done_but_after", training=_named(after))
    elif training and training.first is not None:
        reason = Reason.of("refresher.never_done_first", first=training.first)
    else:
        reason = Reason.of("refresher.never_done")
    return _Due(None, DateState.NOT_KNOWN, reason, suggested, basis)


def _again(year: _Year, name: str, last: _Done) -> _Due:
    """Training done before: by the day set for it, by the employer's interval, by the pack's."""
    if last.renew_by is not None:
        return _by_entry(year, last)
    own, training = year.own.get(name), year.packed.get(name)
    if own is not None:
        if own.months is None:
            return _Due(None, DateState.DONE, Reason.of("refresher.not_again"))
        return _counted(year, name, last, own.months, "own")
    interval = training.refreshed if training else None
    if interval is None or not interval.basis.in_force(year.on):
        return _Due(None, DateState.DONE, _nothing_says(training))
    how = "suggested" if interval.suggested else "stated"
    return _counted(year, name, last, interval.months, how, interval.basis)


def _nothing_says(training: Training | None) -> Reason:
    if training is not None and training.no_interval is not None:
        return Reason.of("refresher.no_interval", because=training.no_interval)
    return Reason.of("refresher.nothing_says")


def _by_entry(year: _Year, last: _Done) -> _Due:
    span = last.renew_by.span if last.renew_by else None
    state = state_of(span, year.on, done=False)
    return _Due(span, state, Reason.of("refresher.day_set"))


def _counted(
    year: _Year, name: str, last: _Done, months: int, how: str, basis: Basis | None = None
) -> _Due:
    """Count from the day it was last done, as exactly as that day is known."""
    suggested = how == "suggested"
    if last.on is None:
        reason = Reason.of("refresher.no_date", months=months)
        return _Due(None, DateState.NOT_KNOWN, reason, suggested, basis)
    span = last.on.plus_months(months)
    if span is None:
        reason = Reason.of("refresher.only_year", anchor=last.on, months=months)
        return _Due(None, DateState.NOT_KNOWN, reason, suggested, basis)
    state = state_of(span, year.on, done=False)
    after = year.done_after(name) if state is not DateState.AHEAD else ""
    if after:
        reason = Reason.of("refresher.done_but_after", anchor=last.on, training=_named(after))
        return _Due(None, DateState.NOT_KNOWN, reason, suggested, basis)
    reason = Reason.of(f"refresher.counted_{how}", anchor=last.on, months=months)
    return _Due(span, state, reason, suggested, basis)


def _untold(year: _Year) -> Iterator[Refresher]:
    """Learning of no kind of training that was given a day to refresh it, by its title."""
    loose = ((_title(entry), _told(entry)) for entry in year.learned if not entry.training)
    for entries in _grouped(loose).values():
        if entries[0].renew_by is None:
            continue  # it was done again, with no day to refresh it
        asked = Reason.of("refresher.asked_by_day")
        yield _made("", entries, _by_entry(year, entries[0]), asked)


def _title(entry: LearningEntry) -> str:
    return " ".join(entry.title.casefold().split())
