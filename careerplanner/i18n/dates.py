"""Writes dates in full, in English and in Welsh, as exactly as they are known.

A date comes as plain numbers: a year, or a year and a month, or all three. What people type is read
in `date_reading`; lengths of time are in `durations`.

In Welsh a month changes its first letter after many small words ("i Fawrth"), so a date is never
put behind one in a text of the catalogue. `phrase` writes the small word and the date together,
with "mis" (month) between them where that keeps the name as it is: "erbyn mis Mawrth 2019".
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from careerplanner.i18n.language import Language

MONTHS: dict[Language, tuple[str, ...]] = {
    Language.ENGLISH: (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    Language.WELSH: (
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
        "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ),
}  # fmt: skip
"""The months, January first."""

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    Language.ENGLISH: (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ),
    Language.WELSH: (
        "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn",
        "Dydd Sul",
    ),
}  # fmt: skip
"""The days of the week, Monday first."""


class DateParts(NamedTuple):
    """A date as far as it is known.

    Attributes:
        year: four digits.
        month: 1 to 12, or None where only the year is known.
        day: 1 to 31, or None where only the month is known.
    """

    year: int
    month: int | None = None
    day: int | None = None


class DatePhrase(StrEnum):
    """How a date stands in a sentence."""

    ON = "on"
    FROM = "from"
    SINCE = "since"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"
    UNTIL = "until"


def date_text(
    language: Language, year: int, month: int | None = None, day: int | None = None
) -> str:
    """Writes a date in full: "14 March 2019", "March 2019" or "2019".

    Raises:
        ValueError: the numbers make no date.
    """
    _need_date(year, month, day)
    if month is None:
        return str(year)
    named = f"{MONTHS[language][month - 1]} {year}"
    return named if day is None else f"{day} {named}"


def day_text(language: Language, year: int, month: int, day: int) -> str:
    """Writes a day with its weekday: "Thursday 14 March 2019", "Dydd Iau 14 Mawrth 2019".

    Raises:
        ValueError: the numbers make no date.
    """
    weekday = WEEKDAYS[language][date(year, month, day).weekday()]
    return f"{weekday} {date_text(language, year, month, day)}"


def month_text(language: Language, month: int) -> str:
    """The name of a month, 1 to 12.

    Raises:
        ValueError: there is no such month.
    """
    _need_date(2000, month, None)
    return MONTHS[language][month - 1]


def phrase(
    language: Language,
    kind: DatePhrase,
    year: int,
    month: int | None = None,
    day: int | None = None,
) -> str:
    """Writes a date with the word before it: "by 14 March 2019", "erbyn mis Mawrth 2019".

    The phrase begins in lower case and is whole: a text of the catalogue may hold it in any place.

    Raises:
        ValueError: the numbers make no date.
    """
    written = date_text(language, year, month, day)
    if kind is DatePhrase.ON:
        return f"{_on(language, month, day)} {written}"
    before = (_WELSH if language is Language.WELSH else _ENGLISH)[kind]
    if language is Language.WELSH and month is not None and day is None:
        return f"{before} {'fis' if kind in _SOFTENING else 'mis'} {written}"
    return f"{before} {written}"


def range_text(language: Language, start: DateParts, end: DateParts | None) -> str:
    """Writes a stretch of time: "March 2019 to 4 May 2021"; without an end "from March 2019".

    Raises:
        ValueError: the numbers of either make no date.
    """
    if end is None:
        return phrase(language, DatePhrase.FROM, *start)
    first, last = date_text(language, *start), date_text(language, *end)
    if language is Language.ENGLISH:
        return f"{first} to {last}"
    return f"{first} i fis {last}" if end.month and not end.day else f"{first} i {last}"


_ENGLISH = {
    DatePhrase.FROM: "from",
    DatePhrase.SINCE: "since",
    DatePhrase.BEFORE: "before",
    DatePhrase.AFTER: "after",
    DatePhrase.BY: "by",
    DatePhrase.UNTIL: "until",
}
_WELSH = {
    DatePhrase.FROM: "o",
    DatePhrase.SINCE: "ers",
    DatePhrase.BEFORE: "cyn",
    DatePhrase.AFTER: "ar ôl",
    DatePhrase.BY: "erbyn",
    DatePhrase.UNTIL: "tan",
}
_SOFTENING = frozenset({DatePhrase.FROM, DatePhrase.UNTIL})
"""The Welsh words after which "mis" becomes "fis"."""


def _on(language: Language, month: int | None, day: int | None) -> str:
    if language is Language.ENGLISH:
        return "in" if day is None else "on"
    if day is not None:
        return "ar"
    return "yn" if month is None else "ym mis"


def _need_date(year: int, month: int | None, day: int | None) -> None:
    if day is not None and month is None:
        msg = "a day needs a month"
        raise ValueError(msg)
    date(year, 1 if month is None else month, 1 if day is None else day)
