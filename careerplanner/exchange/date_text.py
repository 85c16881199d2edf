"""Dates as files write them, with what is wrong with one told apart."""

from __future__ import annotations

import re

from careerplanner.domain.dates import EARLIEST_YEAR, LATEST_YEAR, PartialDate

_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)


class FaultyDate(ValueError):
    """A text that names no date.

    Attributes:
        code: "record.date_form", "record.date_range" or "record.date_impossible".
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_date(text: str) -> PartialDate:
    """Return the date that ``2010``, ``2019-03`` or ``2019-03-14`` names.

    Raises:
        FaultyDate: It has another form, its year is out of range, or there is no such day.
    """
    form = _FORM.fullmatch(text)
    if form is None:
        raise FaultyDate("record.date_form")
    if not EARLIEST_YEAR <= int(form[1]) <= LATEST_YEAR:
        raise FaultyDate("record.date_range")
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise FaultyDate("record.date_impossible") from None
