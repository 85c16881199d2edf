"""Reads the lengths of time people type, in either language: "1h 30", "90 mins", "1 awr 30 munud".

A number without a unit is only read where there is one way to: "1.5" is hours and "45" minutes,
but "2" may be either and is refused. Writing lengths of time is in `durations`.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from careerplanner.errors import UserError

LONGEST_TEXT = 40
SURELY_MINUTES = 15
"""A whole number without a unit means minutes from here up: nobody says so of so many hours."""
MOST_MINUTES = 60 * 1000
_HOURS = r"(?:h|hr|hrs|hour|hours|awr|oriau)"
_MINUTES = r"(?:m|min|mins|minute|minutes|mun|munud|funud|munudau)"
_NUMBER = r"(\d{1,4}(?:[.,]\d{1,2})?)"
_BOTH = re.compile(
    rf"{_NUMBER}\s*{_HOURS}\.?(?:\s*(?:,|and|a|ac)?\s*(\d{{1,2}})\s*(?:{_MINUTES}\.?)?)?"
)
_ONLY_MINUTES = re.compile(rf"{_NUMBER}\s*{_MINUTES}\.?")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_BARE = re.compile(_NUMBER)


class Unit(StrEnum):
    """What a number without a unit counts."""

    HOURS = "hours"
    MINUTES = "minutes"


def parse_minutes(text: str) -> int:
    """Return how many minutes a typed length of time is.

    Raises:
        UserError: It is none: "duration.not_understood", "duration.no_unit" (a small number alone),
            "duration.nothing" (no time at all) or "duration.too_long", with what was typed as the
            field ``text``.
    """
    found = bare_number(text)
    if found is None:
        return read_minutes(text, None)
    if found != int(found):
        return read_minutes(text, Unit.HOURS)
    return read_minutes(text, Unit.MINUTES if found >= SURELY_MINUTES else None)


def read_minutes(text: str, unit: Unit | None) -> int:
    """Return how many minutes a length of time is, where what a bare number counts is known.

    Args:
        text: As typed, or as a file has it.
        unit: What a number alone counts; None where that is not known.

    Raises:
        UserError: As `parse_minutes` does; "duration.no_unit" only for want of ``unit``.
    """
    typed = " ".join(text.split())
    try:
        minutes = _minutes(_plain(typed), unit)
    except _NoDuration as fault:
        shown = typed if len(typed) <= LONGEST_TEXT else f"{typed[: LONGEST_TEXT - 1]}…"
        raise UserError(fault.code, text=shown) from None
    return minutes


def bare_number(text: str) -> float | None:
    """Return the number that a text is and nothing more; None for any other text."""
    found = _BARE.fullmatch(_plain(text))
    return _number(found[1]) if found else None


class _NoDuration(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _minutes(plain: str, unit: Unit | None) -> int:
    if len(plain) > LONGEST_TEXT:
        raise _NoDuration("duration.not_understood")
    if clock := _CLOCK.fullmatch(plain):
        seconds = int(clock[3] or 0)
        return _checked(int(clock[1]) * 60 + int(clock[2]) + (1 if seconds >= 30 else 0))
    if both := _BOTH.fullmatch(plain):
        more = int(both[2] or 0)
        if more >= 60 or (more and _number(both[1]) != int(_number(both[1]))):
            raise _NoDuration("duration.not_understood")
        return _checked(_number(both[1]) * 60 + more)
    if alone := _ONLY_MINUTES.fullmatch(plain):
        return _checked(_number(alone[1]))
    if bare := _BARE.fullmatch(plain):
        if unit is None:
            raise _NoDuration("duration.no_unit")
        return _checked(_number(bare[1]) * (60 if unit is Unit.HOURS else 1))
    raise _NoDuration("duration.not_understood")


def _number(figures: str) -> float:
    return float(figures.replace(",", "."))


def _checked(minutes: float) -> int:
    whole = int(minutes + 0.5)
    if whole <= 0:
        raise _NoDuration("duration.nothing")
    if whole > MOST_MINUTES:
        raise _NoDuration("duration.too_long")
    return whole
