from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.errors import UserError
from careerplanner.i18n.date_reading import parse_date
from careerplanner.i18n.dates import (
    MONTHS,
    DateParts,
    DatePhrase,
    date_text,
    day_text,
    month_text,
    phrase,
    range_text,
)
from careerplanner.i18n.language import Language

EN, CY = Language.ENGLISH, Language.WELSH
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
KNOWN = st.sampled_from([1, 2, 3])


@given(DAYS, KNOWN, st.sampled_from(Language))
def test_what_is_written_is_read_back_the_same(day: date, known: int, language: Language) -> None:
    parts = DateParts(*(day.year, day.month, day.day)[:known])
    assert parse_date(date_text(language, *parts)) == parts
    assert parse_date(date_text(language, *parts).upper()) == parts


@given(DAYS, st.sampled_from(Language))
def test_a_weekday_before_a_date_does_not_confuse(day: date, language: Language) -> None:
    written = day_text(language, day.year, day.month, day.day)
    assert parse_date(written) == (day.year, day.month, day.day)


FIGURES = st.sampled_from(["{d}/{m}/{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d} {m} {y}"])


@given(DAYS, FIGURES)
def test_dates_in_figures_have_the_day_first_or_the_year(day: date, form: str) -> None:
    written = form.format(d=day.day, m=day.month, y=day.year)
    assert parse_date(written) == (day.year, day.month, day.day)


@given(st.text())
def test_any_text_gives_a_date_or_a_reason(text: str) -> None:
    try:
        year, month, day = parse_date(text)
    except UserError as error:
        reason = error.code
    else:
        reason = f"date.{date(year, month or 1, day or 1)}"
    assert reason.startswith("date.")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3/2019", (2019, 3, None)), ("03.2019", (2019, 3, None)), ("2019-03", (2019, 3, None)),
        ("Mawrth 2019", (2019, 3, None)), ("mis Mawrth 2019", (2019, 3, None)),
        ("o Fawrth 2019", (2019, 3, None)), ("March 2019", (2019, 3, None)), ("2010", (2010, None,
        None)), ("14.3.19", (2019, 3, 14)), ("1/1/50", (1950, 1, 1)), ("1/1/49", (2049, 1, 1)),
        ("14 March 2019", (2019, 3, 14)), ("March 14th, 2019", (2019, 3, 14)),
        ("14eg o Fawrth 2019", (2019, 3, 14)), ("y 3ydd o Fai 2020", (2020, 5, 3)),
        ("Dydd Mawrth 5ed Mawrth 2019", (2019, 3, 5)), ("the 1st of Sept 2021", (2021, 9, 1)),
        ("Mar '19", (2019, 3, None)), ("14-Mar-19", (2019, 3, 14)), ("8 Tach 2020", (2020, 11, 8)),
        ("29 February 2020", (2020, 2, 29)), ("3/19", (2019, 3, None)), (" 2 . 1 . 2020 ", (2020,
        1, 2)), ("Rhag 2020", (2020, 12, None)), ("ym mis Medi 2021", None),
    ],
)  # fmt: skip
def test_dates_as_people_type_them(typed: str, meant: tuple[int | None, ...] | None) -> None:
    if meant is None:
        with pytest.raises(UserError):
            parse_date(typed)
    else:
        assert parse_date(typed) == meant


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "empty"), ("  ", "empty"), ("soon", "not_understood"), ("1 2 3 4", "not_understood"),
        ("14/3/201", "not_understood"), ("2019" * 30, "not_understood"), ("14 March 2019 or 2020",
        "not_understood"), ("March April 2019", "not_understood"), ("<b>2019</b>",
        "not_understood"), ("٢٠١٩",
        "not_understood"), ("31/2/2019", "impossible"), ("29 February 2021", "impossible"),
        ("3/14/2019",
        "impossible"), ("0/3/2019", "impossible"), ("13/2019", "impossible"), ("32/13",
        "impossible"),
        ("3/12", "ambiguous"), ("19", "ambiguous"), ("March 19", "ambiguous"),
        ("14 March", "no_year"), ("30/4", "no_year"), ("Mawrth", "no_year"), ("May 3", "no_year"),
        ("1899", "out_of_range"), ("1/2101", "out_of_range"), ("14/3/0019", "out_of_range"),
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_its_reason(typed: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_date(typed)
    assert caught.value.code == f"date.{code}"
    assert len(str(caught.value.fields["text"])) <= 60


def test_a_year_out_of_range_says_the_range() -> None:
    with pytest.raises(UserError) as caught:
        parse_date("1850")
    assert caught.value.fields == {"text": "1850", "earliest": 1900, "latest": 2100}


def test_dates_are_written_in_full() -> None:
    assert [date_text(EN, *p) for p in ((2019,), (2019, 3), (2019, 3, 4))] == [
        "2019", "March 2019", "4 March 2019",
    ]  # fmt: skip
    assert [date_text(CY, *p) for p in ((2019,), (2019, 3), (2019, 3, 4))] == [
        "2019", "Mawrth 2019", "4 Mawrth 2019",
    ]  # fmt: skip
    assert day_text(CY, 2026, 11, 21) == "Dydd Sadwrn 21 Tachwedd 2026"
    assert day_text(EN, 2026, 11, 21) == "Saturday 21 November 2026"
    assert month_text(CY, 12) == "Rhagfyr"


@pytest.mark.parametrize("parts", [(2019, 2, 29), (2019, 13), (2019, 0), (2019, None, 4)])
def test_numbers_that_are_no_date_are_not_written(parts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        date_text(EN, *parts)


@pytest.mark.parametrize("kind", list(DatePhrase))
@pytest.mark.parametrize("month", range(1, 13))
def test_no_word_before_a_welsh_month_changes_it(kind: DatePhrase, month: int) -> None:
    written = phrase(CY, kind, 2019, month)
    name = MONTHS[CY][month - 1]
    assert written.endswith((f" mis {name} 2019", f" fis {name} 2019"))
    assert range_text(CY, DateParts(2018), DateParts(2019, month)) == f"2018 i fis {name} 2019"


def test_dates_stand_in_sentences_with_their_word() -> None:
    assert [phrase(EN, DatePhrase.ON, *p) for p in ((2019,), (2019, 3), (2019, 3, 4))] == [
        "in 2019", "in March 2019", "on 4 March 2019",
    ]  # fmt: skip
    assert [phrase(CY, DatePhrase.ON, *p) for p in ((2019,), (2019, 3), (2019, 3, 4))] == [
        "yn 2019", "ym mis Mawrth 2019", "ar 4 Mawrth 2019",
    ]  # fmt: skip
    assert phrase(CY, DatePhrase.UNTIL, 2019, 5) == "tan fis Mai 2019"
    assert phrase(CY, DatePhrase.BY, 2019, 5, 2) == "erbyn 2 Mai 2019"


def test_stretches_of_time() -> None:
    start, end = DateParts(2019, 3), DateParts(2021, 5, 4)
    assert range_text(EN, start, end) == "March 2019 to 4 May 2021"
    assert range_text(CY, start, end) == "Mawrth 2019 i 4 Mai 2021"
    assert range_text(EN, start, None) == "from March 2019"
    assert range_text(CY, start, None) == "o fis Mawrth 2019"
