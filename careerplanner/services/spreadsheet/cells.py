"""What one cell says: a day, a word, a word with a day beside it, or nothing that is understood.

Real dates are what they are; numbers are days as a spreadsheet counts them; text is read by the
order of days and months that was found, or said, for its whole column.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from careerplanner.domain.dates import LATEST_YEAR, PartialDate
from careerplanner.exchange.spreadsheet_values import MonthOnly, Trouble, Unread
from careerplanner.exchange.table_dates import (
    CellFault,
    DateStudy,
    read_cell_date,
    study_dates,
)
from careerplanner.i18n.sorting import fold
from careerplanner.services.spreadsheet.headings import (
    BOOKED_WORDS,
    DONE_WORDS,
    means_of,
    word_key,
)
from careerplanner.services.spreadsheet.reading import Means, WordUse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.exchange.spreadsheet_values import Value
    from careerplanner.services.spreadsheet.reading import Column

_EPOCH = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)
_EARLIEST, _LATEST = date(1954, 1, 1), date(LATEST_YEAR, 12, 31)
"""Days that a number is taken for."""
_FIGURES = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](?:\d{4}|\d{2})")
_DATE_INSIDE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+[^\W\d_]{3,10}\s+\d{2,4}|(?<!\d)\d{1,2}[/]\d{4}"
)
_TROUBLES = {Trouble.ERROR: "cell.error", Trouble.NOT_WORKED_OUT: "cell.not_worked_out"}
_LONGEST = 60
_ERRORS = {"#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"}
"""As a text file has them."""
_DUE_WORDS = {"exp", "expires", "expired", "expiry", "due", "until", "renew", "renewal", "by", "to"}


@dataclass(frozen=True, slots=True)
class Said:
    """What a cell says.

    Attributes:
        on: The day, or None.
        means: What the cell itself says that its day means; None where it leaves it to the column.
        word: The word it has, folded; "" for a date alone.
        use: What the word itself says beside a date, such as "booked"; None otherwise.
        fault: Why it is not understood; "" where it is.
    """

    on: PartialDate | None = None
    means: Means | None = None
    word: str = ""
    use: WordUse | None = None
    fault: str = ""


def shown(value: Value) -> str:
    """Return a cell as a person would see it; dates as in files."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value == int(value) and abs(value) < 1e15 else f"{value:g}"
    if isinstance(value, MonthOnly):
        return f"{value.year:04}-{value.month:02}"
    if isinstance(value, Unread):
        return value.text or "="
    return value.isoformat() if isinstance(value, date) else value


def read_cell(value: Value, column: Column, *, from_1904: bool) -> Said:
    """Read a cell of a column where dates stand.

    Args:
        value: What the file has.
        column: How its column is read.
        from_1904: Whether the file counts its days from 1904.
    """
    if isinstance(value, Unread):
        return Said(fault=_TROUBLES[value.trouble])
    if isinstance(value, MonthOnly):
        return _made(value.year, value.month, None)
    if isinstance(value, bool):
        return Said(word=fold(shown(value)))
    if isinstance(value, date):
        return _real(value, column)
    if isinstance(value, float):
        return _serial(value, from_1904=from_1904)
    return _text(value or "", column, from_1904=from_1904)


def _made(year: int, month: int, day: int | None) -> Said:
    try:
        return Said(on=PartialDate(year, month, day))
    except ValueError:
        return Said(fault="row.date_impossible")


def _real(value: date, column: Column) -> Said:
    if value.day > 12 or value.day == value.month or column.turned is False:
        return _made(value.year, value.month, value.day)
    if column.turned is None:
        return Said(fault="cell.maybe_turned")
    return _made(value.year, value.day, value.month)


def _serial(value: float, *, from_1904: bool) -> Said:
    number = int(value)
    if abs(number) > 200_000:
        return Said(fault="row.date_not_understood")
    day = (_EPOCH_1904 if from_1904 else _EPOCH) + timedelta(days=number)
    if _EARLIEST <= day <= _LATEST:
        return Said(on=PartialDate.of(day))
    if value in {0.0, 1.0}:  # no and yes, as some programs keep them
        return Said(word=str(number))
    return Said(fault="row.date_not_understood")


def _text(text: str, column: Column, *, from_1904: bool) -> Said:
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text):
        return _serial(float(text), from_1904=from_1904)
    try:
        return Said(on=read_cell_date(text, column.order))
    except CellFault as fault:
        if fault.code != "row.date_not_understood":
            return Said(fault=fault.code)
    if text in _ERRORS:
        return Said(fault=_TROUBLES[Trouble.ERROR])
    inside = _DATE_INSIDE.findall(text)
    if len(inside) != 1:
        return Said(word=word_key(text)) if not inside else Said(fault="cell.several_dates")
    return _beside(text, inside[0], column)


def _beside(text: str, written: str, column: Column) -> Said:
    """A date with words beside it: only words that say what it is for are taken with it."""
    rest = fold(text.replace(written, " ", 1))
    try:
        day = read_cell_date(written, column.order)
    except CellFault as fault:
        return Said(fault=fault.code)
    if rest in BOOKED_WORDS:
        return Said(on=day, word=rest, use=WordUse.BOOKED)
    if rest in DONE_WORDS:
        return Said(on=day, means=Means.COMPLETED)
    meant = means_of(rest)
    if meant is not None or (rest and set(rest.split()) <= _DUE_WORDS):
        return Said(on=day, means=meant or Means.EXPIRES)
    return Said(fault="cell.more_than_a_date") if rest else Said(on=day)


# ---- a whole column ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ColumnStudy:
    """What the cells of a column tell together.

    Attributes:
        cells: How many say anything.
        dates: How many are days, written or real.
        words: How many are words.
        order: What they tell of days and months.
        turned: Whether day and month of the real dates may have been turned round by the program
            that read them.
        future: How many days lie after today.
    """

    cells: int
    dates: int
    words: int
    order: DateStudy
    turned: bool
    future: int

    @property
    def is_dated(self) -> bool:
        """Whether days stand in it."""
        return self.dates > 0


def study(
    heading: str, values: Iterable[Value], column: Column, today: date, *, from_1904: bool
) -> ColumnStudy:
    """Find out what stands in a column."""
    given = [value for value in values if value is not None]
    texts = [value for value in given if isinstance(value, str)]
    reals = [value for value in given if isinstance(value, date)]
    dates = words = future = 0
    for value in given:
        said = read_cell(value, column, from_1904=from_1904)
        is_date = said.on is not None or said.fault in {"row.date_order", "row.date_impossible"}
        dates += is_date
        words += bool(said.word) and said.on is None
        if said.on is not None and said.on.span.earliest > today:
            future += 1
    order = study_dates(heading, [*texts, *_written_inside(texts)])
    return ColumnStudy(len(given), dates, words, order, _may_be_turned(texts, reals), future)


def _written_inside(texts: Iterable[str]) -> list[str]:
    """Dates that stand beside words."""
    found = (_DATE_INSIDE.findall(text) for text in texts if len(text) <= _LONGEST)
    return [some[0] for some in found if len(some) == 1]


def _may_be_turned(texts: list[str], reals: list[date]) -> bool:
    """Whether a program seems to have read days as months wherever that gave a date at all.

    Then what stayed text begins with a number above 12, and no real date has a day above 12.
    """
    figures = [found for text in texts if (found := _FIGURES.fullmatch(text.strip()))]
    days_first = [one for one in figures if int(one[1]) > 12 >= int(one[2])]
    unlike = [day for day in reals if day.day != day.month]
    return (
        len(days_first) >= 2
        and len(days_first) == len(figures)
        and len(unlike) >= 2
        and all(day.day <= 12 for day in reals)
    )
