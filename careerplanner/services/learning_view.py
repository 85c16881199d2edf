"""Which learning is shown, in which order, and what a line of it says.

What was worked out of an entry is kept for as long as the entry is the same one, so that a change
to one of thousands costs no more than that one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.i18n.durations import minutes_text
from careerplanner.i18n.sorting import fold
from careerplanner.services.learning import kind_word, training_title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.services.wording import Wording


class Order(StrEnum):
    """What comes first."""

    LATEST = "latest"
    EARLIEST = "earliest"
    TITLE = "title"
    LONGEST = "longest"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    Attributes:
        typed: Words that all have to stand in it, however they are written.
        kind: Kind of learning, or "" for all.
        year: Year it was done in, or None for all.
        training: Id of the training it is of, or "" for all.
        unreflected: Whether only what says nothing of what it changed is wanted.
        order: What comes first.
    """

    typed: str = ""
    kind: str = ""
    year: int | None = None
    training: str = ""
    unreflected: bool = False
    order: Order = Order.LATEST

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return bool(self.typed or self.kind or self.year or self.training or self.unreflected)


@dataclass(frozen=True, slots=True)
class _Known:
    """What was worked out of one entry."""

    entry: LearningEntry
    folded: str
    day: tuple[int, int, int]


class LearningShelf:
    """The learning of one record, ready to be looked through."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._known: dict[str, _Known] = {}

    def take(self, learning: Iterable[LearningEntry]) -> None:
        """Look through this learning from now on; what is the same entry still costs nothing."""
        before, known = self._known, {}
        for entry in learning:
            kept = before.get(entry.id)
            known[entry.id] = kept if kept and kept.entry is entry else _known(entry)
        self._known = known

    def __len__(self) -> int:
        """How many entries there are, shown or not."""
        return len(self._known)

    def years(self) -> tuple[int, ...]:
        """Return the years in which anything was learned, the latest first."""
        return tuple(
            sorted({one.day[0] for one in self._known.values() if one.day[0]}, reverse=True)
        )

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of learning there are, the most used first."""
        count: dict[str, int] = {}
        for one in self._known.values():
            if one.entry.kind:
                count[one.entry.kind] = count.get(one.entry.kind, 0) + 1
        return tuple(sorted(count, key=lambda kind: (-count[kind], kind)))

    def found(self, wanted: Wanted) -> list[LearningEntry]:
        """Return what is looked for, in its order."""
        words = fold(wanted.typed).split()
        fitting = [one for one in self._known.values() if _fits(one, wanted, words)]
        if wanted.order is Order.LATEST:
            fitting.sort(key=_latest)
        elif wanted.order is Order.EARLIEST:
            fitting.sort(key=_earliest)
        elif wanted.order is Order.TITLE:
            fitting.sort(key=lambda one: (fold(one.entry.title), one.entry.id))
        else:
            fitting.sort(key=lambda one: (-(one.entry.minutes or 0), one.entry.id))
        return [one.entry for one in fitting]


def _known(entry: LearningEntry) -> _Known:
    said = entry.changed.words if entry.changed else ""
    folded = fold(f"{entry.title} {entry.provider} {entry.kind} {said}")
    on = entry.on
    day = (on.year, on.month or 0, on.day or 0) if on is not None else (0, 0, 0)
    return _Known(entry, folded, day)


def _latest(one: _Known) -> tuple[int, int, int, str]:
    year, month, day = one.day
    return (-year, -month, -day, one.entry.id)


def _earliest(one: _Known) -> tuple[tuple[int, int, int], str]:
    return (one.day if one.day[0] else (9999, 0, 0), one.entry.id)


def _fits(one: _Known, wanted: Wanted, words: list[str]) -> bool:
    entry = one.entry
    if wanted.kind and entry.kind != wanted.kind:
        return False
    if wanted.year and one.day[0] != wanted.year:
        return False
    if wanted.training and entry.training != wanted.training:
        return False
    if wanted.unreflected and entry.changed is not None and entry.changed.words:
        return False
    return all(word in one.folded for word in words)


class LearningWords:
    """What is said of learning, in one language.

    Attributes:
        say: Words for the pack and for dates.
    """

    def __init__(self, record: Record, say: Wording) -> None:
        """Keep the record, which knows what its own training is called."""
        self._record, self.say = record, say

    def kind(self, entry: LearningEntry) -> str:
        """Return what kind of learning it was; "" where nobody said."""
        return kind_word(entry.kind, self.say)

    def long(self, entry: LearningEntry) -> str:
        """Return how long it took; "" where nobody said."""
        return "" if entry.minutes is None else self.minutes(entry.minutes)

    def minutes(self, minutes: int) -> str:
        """Return a number of minutes, with hours where there are any."""
        return minutes_text(self.say.language, minutes)

    def detail(self, entry: LearningEntry) -> str:
        """Return a line that tells an entry from others: kind, day, length, training."""
        training = self.training(entry)
        parts = (
            self.kind(entry),
            self.say.partial_date(entry.on),
            self.long(entry),
            training if training != entry.title else "",
        )
        return " · ".join(part for part in parts if part)

    def training(self, entry: LearningEntry) -> str:
        """Return which training it is; "" for none."""
        return training_title(self._record, entry.training, self.say) if entry.training else ""

    def refresh(self, entry: LearningEntry) -> str:
        """Return the day set to refresh it; "" for none."""
        return self.say.partial_date(entry.renew_by)
