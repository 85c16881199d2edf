"""What training is asked of somebody and when it is due again, worked out for one pack and day.

What an employer asks (an entry of the record's own list) stands above what the pack says. A day
set on the latest entry stands above any interval. From a month a span is counted, from a year
nothing. What training is for whom, and after how long it is refreshed, is the pack's. Nothing
here looks at a record: what of it counts is picked by ``refreshers``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.finding import PackName, Reason
from careerplanner.rules.deadlines import state_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from careerplanner.domain.dates import DateSpan, PartialDate
    from careerplanner.domain.facts import Basis
    from careerplanner.domain.own_lists import OwnTraining
    from careerplanner.domain.training import Training
    from careerplanner.framework.lookup import Lookup

_LIKELY = "refresher.asked_likely"
UNCERTAIN = frozenset({_LIKELY, "refresher.asked_before_likely"})
"""Codes of who asks for training, where no source says for certain that it is for the job."""
AFTER = frozenset({"refresher.never_done_but_after", "refresher.done_but_after"})
"""Codes that say of a day that it is not known, because training that builds on it was done."""


@dataclass(frozen=True, slots=True)
class Done:
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


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due again, how that was counted and on what it stands."""

    when: DateSpan | None
    state: DateState
    reason: Reason
    suggested: bool = False
    basis: Basis | None = None


@dataclass(frozen=True)
class Trainings:
    """The training of a pack on a day, with what is looked up again and again.

    Attributes:
        lookup: The pack.
        on: Day of asking.
    """

    lookup: Lookup
    on: date

    @cached_property
    def packed(self) -> dict[str, Training]:
        """The pack's kinds of training in force on the day, by id."""
        some = self.lookup.pack.trainings
        return {one.id: one for one in some if one.basis.in_force(self.on)}

    @cached_property
    def of_awards(self) -> dict[str, str]:
        """Ids of the training that awards are, by the id of the award."""
        return {name: one.id for one in self.packed.values() for name in one.awards}

    @cached_property
    def building_on(self) -> dict[str, tuple[str, ...]]:
        """Training that builds on some training, near and far, in the order of the pack."""
        found: dict[str, list[str]] = {}
        for other in self.packed:
            for name in self.before(other):
                found.setdefault(name, []).append(other)
        return {name: tuple(others) for name, others in found.items()}

    def before(self, name: str) -> Iterator[str]:
        """All training that comes before some training, near and far."""
        waiting, seen = [name], {name}
        while waiting:
            training = self.packed.get(waiting.pop())
            for before in training.builds_on if training else ():
                if before not in seen and before in self.packed:
                    seen.add(before)
                    waiting.append(before)
                    yield before

    def asked(self, roles: frozenset[str], own: Mapping[str, OwnTraining]) -> dict[str, Reason]:
        """Who asks for training, by its id; what nobody asks for is left out.

        Args:
            roles: Of the posts held on the day, also as they are for the register.
            own: The employer's, by the id of the training.
        """
        found: dict[str, Reason] = {}
        for training in self.packed.values():
            reason = _asked_by_pack(training, roles)
            if reason is not None:
                found[training.id] = reason
        for name, one in own.items():
            if one.needed:
                found[name] = Reason.of("refresher.asked_by_employer")
            else:
                found.pop(name, None)
        for name in sorted(found, key=lambda one: found[one].code == _LIKELY):
            code = f"refresher.asked_before{'_likely' if found[name].code == _LIKELY else ''}"
            for before in self.before(name):
                refused = before in own and not own[before].needed
                if not refused:
                    found.setdefault(before, Reason.of(code, training=_named(name)))
        return found

    def done_after(self, name: str, done: Mapping[str, tuple[Done, ...]]) -> str:
        """Id of training that builds on this one and was done after it last was; "" for none.

        Args:
            name: Of this one.
            done: What was done, by the id of its training, the latest first.
        """
        last = done.get(name, ())
        begun = last[0].on.span.latest if last and last[0].on else date.min
        for other in self.building_on.get(name, ()):
            entries = done.get(other, ())
            if entries and (not last or _after(entries[0].on, begun)):
                return other
        return ""


def _asked_by_pack(training: Training, roles: frozenset[str]) -> Reason | None:
    """Who asks for it; nothing is asked of somebody without a job."""
    role = next((name for name in training.roles if name in roles), None)
    if role is not None:
        return Reason.of("refresher.asked_by_role", role=PackName("role", role))
    if training.everybody and roles:
        return Reason.of("refresher.asked_of_everybody")
    likely = (name for some in training.likely for name in some.roles if name in roles)
    role = next(likely, None)
    return Reason.of(_LIKELY, role=PackName("role", role)) if role is not None else None


def _after(day: PartialDate | None, begun: date) -> bool:
    return day is not None and day.span.earliest > begun


def _named(training: str) -> PackName:
    return PackName("training", training)


def due_of(
    trainings: Trainings, name: str, last: Done | None, own: OwnTraining | None, after: str
) -> Due:
    """Say when some training is due.

    Args:
        trainings: The pack's.
        name: Id of the training.
        last: When it was last done; None where the record does not show it.
        own: What the employer asks of it, or None.
        after: As from `Trainings.done_after`.
    """
    if last is None:
        return _first(trainings.packed.get(name), own, after)
    if last.renew_by is not None:
        return due_by_entry(last, trainings.on)
    return _again(trainings, name, last, own, after)


def asked_for(asked: Reason | None, due: Due, own: OwnTraining | None) -> Reason | None:
    """Return who asks for some training after all: a day counted for it does so too."""
    refused = own is not None and not own.needed
    if asked is None and due.when is not None and not refused:
        return Reason.of("refresher.asked_by_day")
    return asked


def _first(training: Training | None, own: OwnTraining | None, after: str) -> Due:
    """Training that the record does not show."""
    interval = training.refreshed if training else None
    suggested = interval is not None and interval.suggested and own is None
    basis = (training.timing or training.basis) if training else None
    if after:
        reason = Reason.of("refresher.never_done_but_after", training=_named(after))
    elif training and training.first is not None:
        reason = Reason.of("refresher.never_done_first", first=training.first)
    else:
        reason = Reason.of("refresher.never_done")
    return Due(None, DateState.NOT_KNOWN, reason, suggested, basis)


def _again(trainings: Trainings, name: str, last: Done, own: OwnTraining | None, after: str) -> Due:
    """Training done before: by the employer's interval, else by the pack's."""
    training, on = trainings.packed.get(name), trainings.on
    if own is not None:
        if own.months is None:
            return Due(None, DateState.DONE, Reason.of("refresher.not_again"))
        return _counted(last, after, on, own.months, "own")
    interval = training.refreshed if training else None
    if interval is None or not interval.basis.in_force(on):
        return Due(None, DateState.DONE, _nothing_says(training))
    how = "suggested" if interval.suggested else "stated"
    return _counted(last, after, on, interval.months, how, interval.basis)


def _nothing_says(training: Training | None) -> Reason:
    if training is not None and training.no_interval is not None:
        return Reason.of("refresher.no_interval", because=training.no_interval)
    return Reason.of("refresher.nothing_says")


def due_by_entry(last: Done, on: date) -> Due:
    """Say when training is due for which a day was set."""
    span = last.renew_by.span if last.renew_by else None
    return Due(span, state_of(span, on, done=False), Reason.of("refresher.day_set"))


def _counted(
    last: Done, after: str, on: date, months: int, how: str, basis: Basis | None = None
) -> Due:
    """Count from the day it was last done, as exactly as that day is known."""
    suggested = how == "suggested"
    if last.on is None:
        reason = Reason.of("refresher.no_date", months=months)
        return Due(None, DateState.NOT_KNOWN, reason, suggested, basis)
    span = last.on.plus_months(months)
    if span is None:
        reason = Reason.of("refresher.only_year", anchor=last.on, months=months)
        return Due(None, DateState.NOT_KNOWN, reason, suggested, basis)
    state = state_of(span, on, done=False)
    if after and state is not DateState.AHEAD:
        reason = Reason.of("refresher.done_but_after", anchor=last.on, training=_named(after))
        return Due(None, DateState.NOT_KNOWN, reason, suggested, basis)
    reason = Reason.of(f"refresher.counted_{how}", anchor=last.on, months=months)
    return Due(span, state, reason, suggested, basis)
