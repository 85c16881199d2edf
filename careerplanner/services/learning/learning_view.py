"""Which learning is shown, in which order, and what a line of it says.

What was worked out of an entry is kept for as long as the entry is the same one, so that a change
to one of thousands costs no more than that one.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from careerplanner.i18n.durations import minutes_text
from careerplanner.i18n.sorting import fold
from careerplanner.services.learning.learning import kind_word, training_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.services.wording import Wording


_MENDED = 50
"""Most entries that may come and go without looking through all of them again."""


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
    """The learning of one record, ready to be looked through again and again.

    Entries that are the same as before cost next to nothing: what was worked out of them is kept,
    and so is the order in which they were last found.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._entries: tuple[LearningEntry, ...] = ()
        self._known: dict[str, _Known] = {}
        self._kinds: Counter[str] = Counter()
        self._years: Counter[int] = Counter()
        self._wanted: Wanted | None = None
        self._found: list[_Known] = []

    def take(self, learning: Iterable[LearningEntry]) -> None:
        """Look through this learning from now on."""
        before, after = self._entries, tuple(learning)
        first = _same_count(before, after)
        last = _same_count(before[first:][::-1], after[first:][::-1])
        gone = before[first : len(before) - last]
        come = after[first : len(after) - last]
        self._entries = after
        lost = [self._known.pop(entry.id) for entry in gone]
        for one in lost:
            self._count(one, -1)
        new = [_known(entry) for entry in come]
        for one in new:
            self._known[one.entry.id] = one
            self._count(one, 1)
        self._mend(lost, new)

    def _count(self, one: _Known, by: int) -> None:
        self._kinds[one.entry.kind] += by
        self._years[one.day[0]] += by

    def _mend(self, lost: list[_Known], new: list[_Known]) -> None:
        """Keep what was last found true, where little has changed."""
        wanted = self._wanted
        if wanted is None or len(lost) + len(new) > _MENDED:
            self._wanted = None
            return
        key, words = _KEYS[wanted.order], fold(wanted.typed).split()
        for one in lost:
            at = bisect_left(self._found, key(one), key=key)
            if at < len(self._found) and self._found[at] is one:
                del self._found[at]
        for one in new:
            if _fits(one, wanted, words):
                insort(self._found, one, key=key)

    def __len__(self) -> int:
        """How many entries there are, shown or not."""
        return len(self._known)

    def years(self) -> tuple[int, ...]:
        """Return the years in which anything was learned, the latest first."""
        return tuple(sorted((year for year, n in self._years.items() if year and n), reverse=True))

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of learning there are, by name."""
        return tuple(sorted(kind for kind, n in self._kinds.items() if kind and n))

    def found(self, wanted: Wanted) -> list[LearningEntry]:
        """Return what is looked for, in its order."""
        if wanted != self._wanted:
            words = fold(wanted.typed).split()
            self._found = [one for one in self._known.values() if _fits(one, wanted, words)]
            self._found.sort(key=_KEYS[wanted.order])
            self._wanted = wanted
        return [one.entry for one in self._found]


def _same_count(old: Sequence[LearningEntry], new: Sequence[LearningEntry]) -> int:
    """How many entries at the beginning are the very same ones."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one is not other:
            break
        count += 1
    return count


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


def _titled(one: _Known) -> tuple[str, str]:
    return (fold(one.entry.title), one.entry.id)


def _longest(one: _Known) -> tuple[int, str]:
    return (-(one.entry.minutes or 0), one.entry.id)


_KEYS: dict[Order, Callable[[_Known], Any]] = {
    Order.LATEST: _latest,
    Order.EARLIEST: _earliest,
    Order.TITLE: _titled,
    Order.LONGEST: _longest,
}


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
