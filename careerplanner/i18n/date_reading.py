"""Reads the dates people type, in either language, as exactly as they were meant.

Day before month, as is usual here, unless the year comes first. Both languages are always
understood, Welsh months also with their first letter changed ("o Fawrth 2019"). Nothing is guessed:
"12/10" could be two dates and is refused. Writing dates is in `dates`.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange

from careerplanner.errors import UserError
from careerplanner.i18n.dates import MONTHS, DateParts
from careerplanner.i18n.language import Language

EARLIEST_YEAR = 1900
LATEST_YEAR = 2100
LONGEST_TEXT = 60
CENTURY_TURN = 50
"""Years of two digits below this lie after 2000, the others before."""

_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
    "ion": 1, "chwe": 2, "chwef": 2, "maw": 3, "ebr": 4, "meh": 6, "gor": 7, "gorff": 7, "aws": 8,
    "med": 9, "hyd": 10, "tac": 11, "tach": 11, "rha": 12, "rhag": 12,
}  # fmt: skip
_CHANGED = {
    "fawrth": 3, "fai": 5, "fehefin": 6, "orffennaf": 7, "fedi": 9, "dachwedd": 11,
    "thachwedd": 11, "nhachwedd": 11, "ragfyr": 12,
}  # fmt: skip
_PASSED_OVER = frozenset(
    {
        "of", "o", "the", "y", "yr", "mis", "fis", "dydd", "ddydd",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "llun", "mercher", "iau", "gwener", "sadwrn", "sul",
    }
)  # fmt: skip
_TUESDAY = re.compile(r"\bd?dydd mawrth\b")
"""Mawrth is March, and after "dydd" Tuesday."""
_NUMBERED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|ed|edd|fed|eg|ain)")
_MARKED_YEAR = re.compile(r"'(\d{2})")


def parse_date(text: str) -> DateParts:
    """Reads a date: "14/3/2019", "14.3.19", "2019-03-14", "3/2019", "14 Mawrth 2019", "2010".

    Raises:
        UserError: it is none, with the code saying why and what was typed as the field `text`:
            "date.empty", "date.not_understood", "date.no_year" (a day and a month alone),
            "date.ambiguous" (two readings), "date.impossible" (no such day or month) or
            "date.out_of_range" (also with `earliest` and `latest`, years).
    """
    typed = " ".join(text.split())
    try:
        return _checked(_read(typed))
    except _NotADate as fault:
        raise _error(fault.code, typed) from None


class _NotADate(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _error(code: str, typed: str) -> UserError:
    shown = typed if len(typed) <= LONGEST_TEXT else f"{typed[: LONGEST_TEXT - 1]}…"
    if code == "date.out_of_range":
        return UserError(code, text=shown, earliest=EARLIEST_YEAR, latest=LATEST_YEAR)
    return UserError(code, text=shown)


def _read(typed: str) -> DateParts:
    if not typed:
        raise _NotADate("date.empty")
    if len(typed) > LONGEST_TEXT:
        raise _NotADate("date.not_understood")
    plain = unicodedata.normalize("NFKC", typed).casefold().replace("’", "'")
    if re.fullmatch(r"[0-9]+(?:[ ./-]+[0-9]+)*\.?", plain):
        return _from_figures([part for part in re.split(r"[ ./-]+", plain) if part])
    return _from_words(plain)


def _from_figures(parts: list[str]) -> DateParts:
    match [len(part) for part in parts]:
        case [4]:
            return DateParts(int(parts[0]))
        case [1 | 2]:
            raise _NotADate("date.ambiguous")
        case [4, 1 | 2]:
            return DateParts(int(parts[0]), int(parts[1]))
        case [1 | 2, 4]:
            return DateParts(int(parts[1]), int(parts[0]))
        case [1 | 2, 1 | 2]:
            return _month_and_two_figures(int(parts[0]), parts[1])
        case [4, 1 | 2, 1 | 2]:
            return DateParts(int(parts[0]), int(parts[1]), int(parts[2]))
        case [1 | 2, 1 | 2, 2 | 4]:
            return DateParts(_full_year(parts[2]), int(parts[1]), int(parts[0]))
    raise _NotADate("date.not_understood")


def _month_and_two_figures(first: int, second: str) -> DateParts:
    """Tells "3/19" (March 2019) from "30/4" (a day without a year); "3/12" may be either."""
    is_day = 1 <= first <= 31 and 1 <= int(second) <= 12
    is_month = 1 <= first <= 12 and len(second) == 2
    if is_day and is_month:
        raise _NotADate("date.ambiguous")
    if is_day:
        raise _NotADate("date.no_year")
    if is_month:
        return DateParts(_full_year(second), first)
    raise _NotADate("date.impossible")


def _from_words(plain: str) -> DateParts:
    month: int | None = None
    before: list[str] = []
    after: list[str] = []
    for word in re.split(r"[\s,./-]+", _TUESDAY.sub(" ", plain)):
        if (found := _MONTH_NUMBERS.get(word)) is not None:
            if month is not None:
                raise _NotADate("date.not_understood")
            month = found
        elif numbered := _NUMBERED.fullmatch(word):
            before.insert(0, numbered.group(1))
        elif marked := _MARKED_YEAR.fullmatch(word):
            after.append(str(_full_year(marked.group(1))))
        elif re.fullmatch(r"[0-9]+", word):
            (before if month is None else after).append(word)
        elif word and word not in _PASSED_OVER:
            raise _NotADate("date.not_understood")
    if month is None:
        raise _NotADate("date.not_understood")
    return _with_month(month, before, after)


def _with_month(month: int, before: list[str], after: list[str]) -> DateParts:
    """Reads the figures beside a month; one of two figures behind it may be a day or a year."""
    match [len(part) for part in before], [len(part) for part in after]:
        case ([], [4]) | ([4], []):
            return DateParts(int((before + after)[0]), month)
        case ([1 | 2], [2 | 4]) | ([], [1 | 2, 2 | 4]) | ([1 | 2, 4], []):
            day, year = before + after
            return DateParts(_full_year(year), month, int(day))
        case [4], [1 | 2]:
            return DateParts(int(before[0]), month, int(after[0]))
        case [], [2]:
            raise _NotADate("date.ambiguous")
        case ([], []) | ([], [1]) | ([1 | 2], []):
            raise _NotADate("date.no_year")
    raise _NotADate("date.not_understood")


def _full_year(figures: str) -> int:
    year = int(figures)
    if len(figures) == 4:
        return year
    return year + (2000 if year < CENTURY_TURN else 1900)


def _checked(parts: DateParts) -> DateParts:
    year, month, day = parts
    if month is not None and not 1 <= month <= 12:
        raise _NotADate("date.impossible")
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise _NotADate("date.out_of_range")
    if month is not None and day is not None and not 1 <= day <= monthrange(year, month)[1]:
        raise _NotADate("date.impossible")
    return parts


_MONTH_NUMBERS = {
    **{name.casefold(): n for n, name in enumerate(MONTHS[Language.ENGLISH], 1)},
    **{name.casefold(): n for n, name in enumerate(MONTHS[Language.WELSH], 1)},
    **_SHORT,
    **_CHANGED,
}
