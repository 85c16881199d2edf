"""Partial dates and counting months, as people count them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.domain.dates import DateSpan, PartialDate, add_months

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 3, 14), 6, date(2026, 9, 14)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_months_keep_the_day_or_take_the_last(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


@given(st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.integers(-120, 120))
def test_months_never_leave_the_month_they_reach(start: date, months: int) -> None:
    end = add_months(start, months)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day <= start.day
    assert end.day == start.day or (end + timedelta(days=1)).day == 1


@pytest.mark.parametrize("text", ["2010", "2019-03", "2019-03-14"])
def test_a_date_is_kept_as_given(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    ["", "19", "2019-3", "2019-13", "2019-02-30", "1899", "2101", "2019-03-14T00", "٢٠١٩", "-2019"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate.parse(text)


@given(days)
def test_spans_nest_from_year_to_month_to_day(day: date) -> None:
    exact = PartialDate.of(day).span
    month = PartialDate(day.year, day.month).span
    year = PartialDate(day.year).span
    assert exact == DateSpan(day, day)
    assert month.earliest <= day <= month.latest
    assert year.earliest <= month.earliest
    assert month.latest <= year.latest


def test_a_deadline_from_a_month_is_a_span_and_from_a_year_is_none() -> None:
    assert PartialDate(2026, 3).plus_months(6) == DateSpan(date(2026, 9, 1), date(2026, 9, 30))
    assert PartialDate(2026).plus_months(6) is None


def test_a_day_outside_the_years_of_a_record_is_none() -> None:
    assert PartialDate.find(date(2100, 12, 31)) == PartialDate(2100, 12, 31)
    assert PartialDate.find(date(2101, 1, 1)) is None
    assert PartialDate.find(date(1899, 12, 31)) is None
