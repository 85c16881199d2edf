"""Training that is done again and again: who asks for it, when it was done, when it is due.

What of a record tells of training is picked here; what that comes to is ``training_due``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from careerplanner.domain.finding import Reason
from careerplanner.domain.refresher import Refresher
from careerplanner.rules.situation import Asking, Standing, When, is_current, standing_of, when
from careerplanner.rules.training_due import (
    UNCERTAIN,
    Done,
    Due,
    Trainings,
    asked_for,
    due_by_entry,
    due_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.own_lists import OwnTraining
    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.framework.lookup import Lookup

__all__ = ["NOT_ASKED", "UNCERTAIN", "Year", "refreshers", "untold"]

NOT_ASKED = Reason.of("refresher.asked_by_nobody")


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
    year = Year(record, Trainings(lookup, on))
    asked = year.trainings.asked(year.roles, year.own)
    found = [*(_refresher(year, name, asked.get(name)) for name in year.names), *untold(year)]
    return tuple(sorted(found, key=_soonest_needed_first))


def _soonest_needed_first(found: Refresher) -> tuple[bool, bool, date]:
    earliest = found.due.earliest if found.due and found.needed else date.max
    return (not found.needed, found.due is None and found.needed, earliest)


@dataclass(frozen=True)
class Year:
    """What one record says of training on one day.

    Attributes:
        record: The record.
        trainings: What the pack says of training.
    """

    record: Record
    trainings: Trainings

    @property
    def on(self) -> date:
        """Day of asking."""
        return self.trainings.on

    @cached_property
    def own(self) -> dict[str, OwnTraining]:
        """The employer's, by the id of the training; of two, the last by id counts."""
        ordered = sorted(self.record.trainings, key=lambda one: one.id)
        return {one.training: one for one in ordered}

    @cached_property
    def done(self) -> dict[str, tuple[Done, ...]]:
        """What was done by the day, by the id of its training, the latest first."""
        of_awards, asking = self.trainings.of_awards, Asking(self.on, self.on)
        held = (
            (of_awards[held.award], Done(held.id, held.achieved, is_learning=False))
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
        return tuple(dict.fromkeys([*self.trainings.packed, *self.own, *sorted(self.done)]))

    @cached_property
    def roles(self) -> frozenset[str]:
        """Roles of the posts held on the day, also as they are for the register."""
        asking, lookup = Asking(self.on, self.on), self.trainings.lookup
        found = set()
        for post in self.record.posts:
            if is_current(post, asking):
                found.add(post.role)
                stands_for = lookup.register_role(post.role, post.setting)
                found.add(stands_for.id if stands_for else post.role)
        return frozenset(found)


def _told(entry: LearningEntry) -> Done:
    return Done(entry.id, entry.on, entry.renew_by)


def _grouped(done: Iterable[tuple[str, Done]]) -> dict[str, tuple[Done, ...]]:
    found: dict[str, list[Done]] = {}
    for name, once in done:
        found.setdefault(name, []).append(once)
    return {name: tuple(sorted(some, key=_latest_first)) for name, some in found.items()}


def _latest_first(done: Done) -> tuple[bool, int, int, bool, str]:
    """Of two that may be the same day the more exact one comes first; undated ones come last."""
    if done.on is None:
        return (True, 0, 0, not done.is_learning, done.id)
    span = done.on.span
    days = (-span.earliest.toordinal(), span.latest.toordinal())
    return (False, *days, not done.is_learning, done.id)


def _refresher(year: Year, name: str, asked: Reason | None) -> Refresher:
    entries, own = year.done.get(name, ()), year.own.get(name)
    after = year.trainings.done_after(name, year.done)
    due = due_of(year.trainings, name, entries[0] if entries else None, own, after)
    return _made(name, entries, due, asked_for(asked, due, own))


def _made(name: str, entries: tuple[Done, ...], due: Due, asked: Reason | None) -> Refresher:
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


def untold(year: Year) -> Iterator[Refresher]:
    """Learning of no kind of training that was given a day to refresh it, by its title."""
    loose = ((_title(entry), _told(entry)) for entry in year.learned if not entry.training)
    for entries in _grouped(loose).values():
        if entries[0].renew_by is None:
            continue  # it was done again, with no day to refresh it
        asked = Reason.of("refresher.asked_by_day")
        yield _made("", entries, due_by_entry(entries[0], year.on), asked)


def _title(entry: LearningEntry) -> str:
    return " ".join(entry.title.casefold().split())
