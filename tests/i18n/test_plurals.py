from __future__ import annotations

import pytest

from careerplanner.i18n.durations import (
    days_text,
    hours_text,
    months_text,
    weeks_text,
    years_and_months_text,
    years_text,
)
from careerplanner.i18n.language import Language
from careerplanner.i18n.plurals import CATEGORIES, categories, category

EN, CY = Language.ENGLISH, Language.WELSH
CLDR_SAMPLES = {
    "cy": {"zero": [0], "one": [1], "two": [2], "few": [3], "many": [6],
           "other": [4, 5, *range(7, 101), 1000, 10_000, 1_000_000]},
    "en": {"one": [1], "other": [0, *range(2, 101), 1000]},
}  # fmt: skip
"""The whole-number samples that the CLDR's cardinal tables give for each category."""


@pytest.mark.parametrize("language", list(Language))
def test_every_number_has_the_category_the_cldr_gives_it(language: Language) -> None:
    for name, numbers in CLDR_SAMPLES[language].items():
        assert {category(language, n) for n in numbers} == {name}
    assert set(CLDR_SAMPLES[language]) == set(categories(language)) <= set(CATEGORIES)


def test_a_number_below_nought_counts_like_its_size() -> None:
    assert category(CY, -2) == "two"


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0 mlynedd"), (1, "1 flwyddyn"), (2, "2 flynedd"), (3, "3 blynedd"), (4, "4 blynedd"),
        (5, "5 mlynedd"), (6, "6 blynedd"), (7, "7 mlynedd"), (25, "25 mlynedd"),
    ],
)  # fmt: skip
def test_welsh_years_change_as_they_are_spoken(n: int, said: str) -> None:
    assert years_text(CY, n) == said


def test_lengths_of_time_carry_their_unit() -> None:
    assert [months_text(CY, n) for n in (0, 1, 2, 6)] == ["0 mis", "1 mis", "2 fis", "6 mis"]
    assert [months_text(EN, n) for n in (0, 1, 6)] == ["0 months", "1 month", "6 months"]
    assert [days_text(CY, n) for n in (1, 2, 7)] == ["1 diwrnod", "2 ddiwrnod", "7 diwrnod"]
    assert (weeks_text(EN, 1), weeks_text(CY, 2)) == ("1 week", "2 wythnos")
    assert (hours_text(EN, 1200), hours_text(CY, 16)) == ("1,200 hours", "16 awr")
    assert (days_text(EN, 1), years_text(EN, 3)) == ("1 day", "3 years")


def test_long_stretches_are_said_in_years_and_months() -> None:
    assert [years_and_months_text(EN, n) for n in (18, 24, 27, 37)] == [
        "18 months", "2 years", "2 years and 3 months", "3 years and 1 month",
    ]  # fmt: skip
    assert [years_and_months_text(CY, n) for n in (18, 24, 27, 50)] == [
        "18 mis", "2 flynedd", "2 flynedd a 3 mis", "4 blynedd a 2 fis",
    ]  # fmt: skip
