"""Lengths of time as people type them, in either language, and writing them out again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.errors import UserError
from careerplanner.i18n.duration_reading import (
    MOST_MINUTES,
    Unit,
    bare_number,
    parse_minutes,
    read_minutes,
)
from careerplanner.i18n.durations import minutes_text
from careerplanner.i18n.language import Language


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("1h 30", 90),
        ("1h30m", 90),
        ("1 hr 30 mins", 90),
        ("1 hour and 30 minutes", 90),
        ("1 Hour, 5 min.", 65),
        ("2 hrs", 120),
        ("1 awr 30 munud", 90),
        ("2 awr a 2 funud", 122),
        ("3 oriau", 180),
        ("1.5h", 90),
        ("1,5 hours", 90),
        ("1.5", 90),
        ("0.25", 15),
        ("90 mins", 90),
        ("90m", 90),
        ("45 munud", 45),
        ("45", 45),
        ("15", 15),
        ("01:30", 90),
        ("1:05", 65),
        ("00:45:00", 45),
        ("00:44:31", 45),
        ("  １h ３０ ", 90),
    ],
)
def test_what_people_type(typed: str, minutes: int) -> None:
    assert parse_minutes(typed) == minutes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "not_understood"),
        ("half a day", "not_understood"),
        ("1h 75", "not_understood"),
        ("1,000 hours", "not_understood"),
        ("1.5h 30", "not_understood"),
        ("1:75", "not_understood"),
        ("-5 mins", "not_understood"),
        ("1h" + " " * 3 + "x" * 60, "not_understood"),
        ("2", "no_unit"),
        ("14", "no_unit"),
        ("0", "no_unit"),
        ("0 mins", "nothing"),
        ("0:00", "nothing"),
        ("0.0", "no_unit"),
        ("1001 hours", "too_long"),
    ],
)
def test_what_is_refused_says_why(typed: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_minutes(typed)
    assert refused.value.code == f"duration.{code}"
    assert len(str(refused.value.fields["text"])) <= 40


@pytest.mark.parametrize(
    ("text", "unit", "minutes"),
    [
        ("2", Unit.HOURS, 120),
        ("2", Unit.MINUTES, 2),
        ("1.5", Unit.HOURS, 90),
        ("90", Unit.MINUTES, 90),
        ("2h", Unit.MINUTES, 120),
        ("01:30", Unit.MINUTES, 90),
    ],
)
def test_a_unit_that_is_known_counts_only_for_a_number_alone(
    text: str, unit: Unit, minutes: int
) -> None:
    assert read_minutes(text, unit) == minutes


def test_a_number_alone_is_told_from_other_text() -> None:
    assert [bare_number(text) for text in ("2", "1,5", "2h", "")] == [2.0, 1.5, None, None]


@pytest.mark.parametrize(
    ("minutes", "english", "welsh"),
    [
        (1, "1 minute", "1 munud"),
        (2, "2 minutes", "2 funud"),
        (45, "45 minutes", "45 munud"),
        (60, "1 hour", "1 awr"),
        (90, "1 hour 30 minutes", "1 awr 30 munud"),
        (122, "2 hours 2 minutes", "2 awr 2 funud"),
    ],
)
def test_minutes_are_written_with_hours(minutes: int, english: str, welsh: str) -> None:
    assert minutes_text(Language.ENGLISH, minutes) == english
    assert minutes_text(Language.WELSH, minutes) == welsh


@given(st.integers(1, MOST_MINUTES), st.sampled_from(Language))
def test_what_is_written_is_read_again(minutes: int, language: Language) -> None:
    written = minutes_text(language, minutes).replace(",", "")  # of thousands
    assert parse_minutes(written) == minutes
