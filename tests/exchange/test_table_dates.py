"""Dates of a column: which comes first is known from it or asked, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.exchange.table_dates import (
    CellFault,
    DateOrder,
    Told,
    needs_unit,
    read_cell_date,
    study_dates,
    study_unit,
)
from careerplanner.i18n.duration_reading import Unit

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("heading", "values", "order", "told", "asks"),
    [
        ("Date", ["03/04/2024", "25/04/2024"], DAY, Told.VALUE, False),
        ("Date", ["03/04/2024", "04/25/2024"], MONTH, Told.VALUE, False),
        ("Date", ["03/04/2024", "05/06/2024"], None, Told.NOT_KNOWN, True),
        ("Date", ["25/04/2024", "04/25/2024"], None, Told.MIXED, True),
        ("Date (dd/mm/yyyy)", ["03/04/2024"], DAY, Told.HEADING, False),
        ("Date (mm/dd/yy)", ["03/04/24"], MONTH, Told.HEADING, False),
        ("Date (dd/mm/yyyy)", ["04/25/2024"], MONTH, Told.VALUE, False),
        ("Date", ["03/03/2024", "2024-04-03", "3 April 2024", ""], None, Told.NOT_NEEDED, False),
        ("Date", ["03/04/2024 10:15", "25.4.24, 2:30 PM"], DAY, Told.VALUE, False),
        ("Date", [], None, Told.NOT_NEEDED, False),
    ],
)
def test_a_column_tells_what_comes_first_or_asks(
    heading: str, values: list[str], order: DateOrder | None, told: Told, *, asks: bool
) -> None:
    study = study_dates(heading, values)
    assert (study.order, study.told, study.asks) == (order, told, asks)


@pytest.mark.parametrize(
    ("text", "order", "read"),
    [
        ("03/04/2024", DAY, "2024-04-03"),
        ("03/04/2024", MONTH, "2024-03-04"),
        ("3.4.24", DAY, "2024-04-03"),
        ("3-4-99", DAY, "1999-04-03"),
        ("05/05/2024", None, "2024-05-05"),
        ("2024-04-03", None, "2024-04-03"),
        ("2024/4/3", None, "2024-04-03"),
        ("2024-04", None, "2024-04"),
        ("20240403", None, "2024-04-03"),
        ("2024-04-03T10:20:30Z", None, "2024-04-03"),
        ("2024-04-03 10:20:30.123+01:00", None, "2024-04-03"),
        ("Tuesday, 12 March 2024, 2:30 PM", None, "2024-03-12"),
        ("12 Mar 2024", None, "2024-03-12"),
        ("12-Mar-24", None, "2024-03-12"),
        ("Mawrth 2024", None, "2024-03"),
        ("o Fawrth 2024", None, "2024-03"),
        ("2024", None, "2024"),
        ("45363", None, "2024-03-12"),
        ("45363.75", None, "2024-03-12"),
    ],
)
def test_forms_of_dates(text: str, order: DateOrder | None, read: str) -> None:
    assert str(read_cell_date(text, order)) == read


@pytest.mark.parametrize(
    ("text", "order", "code"),
    [
        ("03/04/2024", None, "date_order"),
        ("25/04/2024", None, "date_order"),
        ("25/04/2024", MONTH, "date_impossible"),
        ("30/02/2024", DAY, "date_impossible"),
        ("2024-13", None, "date_impossible"),
        ("1800-01-01", None, "date_impossible"),
        ("12032024", None, "date_impossible"),
        ("Mar-24", None, "date_not_understood"),
        ("soon", None, "date_not_understood"),
        ("12", None, "date_not_understood"),
        ("99999", None, "date_not_understood"),
    ],
)
def test_what_is_no_date_says_why(text: str, order: DateOrder | None, code: str) -> None:
    with pytest.raises(CellFault) as refused:
        read_cell_date(text, order)
    assert refused.value.code == f"row.{code}"


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)), st.sampled_from(DateOrder), st.booleans())
def test_a_day_written_in_an_order_is_read_in_it(day: date, order: DateOrder, short: bool) -> None:
    year = f"{day.year % 100:02}" if short else str(day.year)
    parts = (day.day, day.month) if order is DAY else (day.month, day.day)
    text = "/".join([*(f"{part:02}" for part in parts), year])
    assert str(read_cell_date(text, order)) == day.isoformat()
    study = study_dates("Date", [text])
    assert study.order in {order, None}


@pytest.mark.parametrize(
    ("heading", "values", "unit"),
    [
        ("Hours", ["2"], Unit.HOURS),
        ("Duration (mins)", ["2"], Unit.MINUTES),
        ("Oriau", ["2"], Unit.HOURS),
        ("Hours and minutes", ["2"], None),
        ("Duration", ["2", "1.5"], Unit.HOURS),
        ("Duration", ["2", "90"], None),
        ("Duration", ["1h"], None),
    ],
)
def test_what_a_number_alone_counts(heading: str, values: list[str], unit: Unit | None) -> None:
    assert study_unit(heading, values) is unit
    assert needs_unit(values) == (values != ["1h"])
