"""Civil dates as people know them: a day, a month, or only a year.

A date in a record is kept as given. What is counted from it is as exact as it allows: from a
day a day, from a month a span of days, from a year nothing. Reading what people type and
writing dates out in a language belong to ``i18n.dates``.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

EARLIEST_YEAR = 1900
LATEST_YEAR = 2100


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later (or earlier), or that month's last day.

    31 August and six months give the last day of February. Negative months count back.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    month += 1
    return date(year, month, min(day.day, _last_day(year, month)))


@lru_cache(maxsize=2400)
def _last_day(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


@dataclass(frozen=True, slots=True, order=True)
class DateSpan:
    """From ``earliest`` to ``latest``, both included; one day when they are equal."""

    earliest: date
    latest: date

    @property
    def is_one_day(self) -> bool:
        """Whether the span is a single, certain day."""
        return self.earliest == self.latest

    def plus_months(self, months: int) -> DateSpan:
        """Return the span moved by ``months``."""
        return DateSpan(add_months(self.earliest, months), add_months(self.latest, months))

    def plus_days(self, days: int) -> DateSpan:
        """Return the span moved by ``days``."""
        step = timedelta(days=days)
        return DateSpan(self.earliest + step, self.latest + step)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year, kept as the person gave it.

    Attributes:
        year: 1900 to 2100.
        month: 1 to 12, or None when only the year is known.
        day: 1 to 31, or None when only the month is known.

    Raises:
        ValueError: The parts make no date, or lie outside the years above.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not EARLIEST_YEAR <= self.year <= LATEST_YEAR:
            msg = f"year {self.year} is outside {EARLIEST_YEAR}-{LATEST_YEAR}"
            raise ValueError(msg)
        if self.day is not None and self.month is None:
            msg = "a day needs a month"
            raise ValueError(msg)
        date(self.year, self.month or 1, self.day or 1)  # refuses 30 February

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Return the exact day as a partial date."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def find(cls, day: date) -> PartialDate | None:
        """Return the exact day; None where it lies outside the years that a record keeps."""
        return cls.of(day) if EARLIEST_YEAR <= day.year <= LATEST_YEAR else None

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``2010``, ``2019-03`` or ``2019-03-14``, the form used in files.

        Raises:
            ValueError: The text has another form or names no date.
        """
        parts = text.split("-")
        widths = [len(part) for part in parts]
        if widths not in ([4], [4, 2], [4, 2, 2]) or not all(
            part.isascii() and part.isdigit() for part in parts
        ):
            msg = f"{text!r} is not YYYY, YYYY-MM or YYYY-MM-DD"
            raise ValueError(msg)
        return cls(*(int(part) for part in parts))

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        if self.month is not None:
            parts.append(f"{self.month:02}")
        if self.day is not None:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    @property
    def is_exact(self) -> bool:
        """Whether the day itself is known."""
        return self.day is not None

    @property
    def span(self) -> DateSpan:
        """Every day this date may mean."""
        return _span(self.year, self.month, self.day)

    def plus_months(self, months: int) -> DateSpan | None:
        """Return when ``months`` from here falls, or None when only a year is known.

        From a month it is a span of days; a deadline counted from a year would be a guess.
        """
        return None if self.month is None else self.span.plus_months(months)


@lru_cache(maxsize=1 << 14)  # the same days are asked about again and again, for many people
def _span(year: int, month: int | None, day: int | None) -> DateSpan:
    if month is None:
        return DateSpan(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return DateSpan(date(year, month, 1), date(year, month, _last_day(year, month)))
    exact = date(year, month, day)
    return DateSpan(exact, exact)
