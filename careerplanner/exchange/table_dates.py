"""Dates and lengths of time as tables have them, told for a whole column at once.

"03/04/2024" is read only once it is known whether days or months come first: from the heading, from
a row that can be read in one way only, or from the person. Nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.domain.dates import EARLIEST_YEAR, LATEST_YEAR, PartialDate
from careerplanner.errors import UserError
from careerplanner.i18n.date_reading import CENTURY_TURN, parse_date
from careerplanner.i18n.duration_reading import Unit, bare_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FIGURES = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_RUN_TOGETHER = re.compile(r"(\d{4})(\d{2})(\d{2})")
_TIME = re.compile(r"[ T,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?"
                   r"\s*(?:z|[+-]\d{2}:?\d{2}|gmt|utc|bst)?$", re.IGNORECASE)  # fmt: skip
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(20_000, 74_000)
"""Days of a spreadsheet from 1954 to 2102."""
_DAY_FIRST_HEADING = re.compile(r"d{1,2}\W+m{1,2}\W+y", re.IGNORECASE)
_MONTH_FIRST_HEADING = re.compile(r"m{1,2}\W+d{1,2}\W+y", re.IGNORECASE)


class DateOrder(StrEnum):
    """What comes first in "03/04/2024"."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Told(StrEnum):
    """How the order of a column is known."""

    NOT_NEEDED = "not_needed"
    """No date of the column could be read in two ways."""
    HEADING = "heading"
    VALUE = "value"
    """A row can be read in one way only."""
    MIXED = "mixed"
    """Some rows can only be read in the one way, some only in the other."""
    NOT_KNOWN = "not_known"
    """Every row could be read in both ways: the person has to say."""


@dataclass(frozen=True, slots=True)
class DateStudy:
    """What a column of dates tells about its order.

    Attributes:
        order: The order, or None where the person has to say.
        told: How it is known.
        example: A cell that shows it, or that can be read in two ways.
    """

    order: DateOrder | None
    told: Told
    example: str = ""

    @property
    def asks(self) -> bool:
        """Whether the person has to say."""
        return self.order is None and self.told in {Told.MIXED, Told.NOT_KNOWN}


class CellFault(ValueError):
    """A cell that cannot be read.

    Attributes:
        code: What is wrong, a code of the table of row problems.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def study_dates(heading: str, values: Iterable[str]) -> DateStudy:
    """Find out whether days or months come first in a column."""
    days = months = both = ""
    for value in values:
        found = _FIGURES.fullmatch(_without_time(value))
        if found is None:
            continue
        first, second = int(found[1]), int(found[2])
        if first > 12 >= second:
            days = days or value
        elif second > 12 >= first:
            months = months or value
        elif first != second:
            both = both or value
    if days and months:
        return DateStudy(None, Told.MIXED, days)
    if days or months:
        order = DateOrder.DAY_FIRST if days else DateOrder.MONTH_FIRST
        return DateStudy(order, Told.VALUE, days or months)
    if not both:
        return DateStudy(None, Told.NOT_NEEDED)
    if _DAY_FIRST_HEADING.search(heading):
        return DateStudy(DateOrder.DAY_FIRST, Told.HEADING, both)
    if _MONTH_FIRST_HEADING.search(heading):
        return DateStudy(DateOrder.MONTH_FIRST, Told.HEADING, both)
    return DateStudy(None, Told.NOT_KNOWN, both)


def read_cell_date(text: str, order: DateOrder | None) -> PartialDate:
    """Return the date in a cell.

    Args:
        text: The cell; a time of day behind the date is passed over.
        order: What comes first; None where that is not known.

    Raises:
        CellFault: "row.date_order" for want of ``order``, "row.date_impossible" or
            "row.date_not_understood".
    """
    plain = _without_time(" ".join(text.split()))
    if found := _FIGURES.fullmatch(plain):
        return _from_figures(found[1], found[2], found[3], order)
    if found := _YEAR_FIRST.fullmatch(plain) or _RUN_TOGETHER.fullmatch(plain):
        return _made(found[1], found[2], found[3])
    if found := _SERIAL.fullmatch(plain):
        return _from_serial(int(found[1]))
    try:
        return PartialDate(*parse_date(plain))
    except UserError as error:
        impossible = error.code in {"date.impossible", "date.out_of_range"}
        code = "row.date_impossible" if impossible else "row.date_not_understood"
        raise CellFault(code) from None


def is_serial(text: str) -> bool:
    """Whether a cell is a day as a spreadsheet counts them."""
    found = _SERIAL.fullmatch(text.strip())
    return found is not None and int(found[1]) in _SERIALS


def study_unit(heading: str, values: Sequence[str]) -> Unit | None:
    """Find out what a number alone counts in a column; None where the person has to say.

    The heading may say, and a fraction can only be of hours.
    """
    words = re.findall(r"[a-zâêîôûŵŷ]+", heading.casefold())
    hours = {"hours", "hrs", "hour", "hr", "oriau", "awr"} & set(words)
    minutes = {"minutes", "mins", "minute", "min", "munudau", "munud"} & set(words)
    if bool(hours) != bool(minutes):
        return Unit.HOURS if hours else Unit.MINUTES
    numbers = [bare for value in values if (bare := bare_number(value)) is not None]
    if any(number != int(number) for number in numbers):
        return Unit.HOURS
    return None


def needs_unit(values: Iterable[str]) -> bool:
    """Whether any cell is a number alone."""
    return any(bare_number(value) is not None for value in values)


def _without_time(text: str) -> str:
    return _TIME.sub("", text.strip())


def _from_figures(first: str, second: str, year: str, order: DateOrder | None) -> PartialDate:
    if first == second or int(first) == int(second):
        order = order or DateOrder.DAY_FIRST  # the same day either way
    if order is None:
        raise CellFault("row.date_order")
    day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
    full = int(year) if len(year) == 4 else _century(int(year))
    return _made(str(full), month, day)


def _century(year: int) -> int:
    return year + (2000 if year < CENTURY_TURN else 1900)


def _made(year: str, month: str, day: str | None) -> PartialDate:
    if not EARLIEST_YEAR <= int(year) <= LATEST_YEAR:
        raise CellFault("row.date_impossible")
    try:
        return PartialDate(int(year), int(month), int(day) if day else None)
    except ValueError:
        raise CellFault("row.date_impossible") from None


def _from_serial(number: int) -> PartialDate:
    if number not in _SERIALS:
        raise CellFault("row.date_not_understood")
    return PartialDate.of(_SERIAL_ZERO + timedelta(days=number))
