"""Alphabet, search, lists, numbers, tables of messages."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.i18n.language import Language
from careerplanner.i18n.lists import join_items
from careerplanner.i18n.marks import Message, mark
from careerplanner.i18n.messages import MessageTable, UnknownCodeError
from careerplanner.i18n.numbers import number_text, percent_text, pounds_text
from careerplanner.i18n.sorting import fold, sort_key


def in_welsh(words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: sort_key(Language.WELSH, word))


def in_english(words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: sort_key(Language.ENGLISH, word))


def test_welsh_letters_of_two_characters_have_their_own_place() -> None:
    order = [
        "asesu", "cwm", "Cymru", "chwarae", "duw", "dydd", "ddoe", "eto", "fan", "ffa", "gwlad",
        "ngwlad", "hen", "lwc", "llan", "man", "pwll", "phob", "rwber", "rhan", "sir", "tŷ",
        "thema", "un",
    ]  # fmt: skip
    assert in_welsh(list(reversed(order))) == order


def test_english_goes_letter_by_letter() -> None:
    order = ["chair", "cwm", "dd", "dy", "llan", "lwc"]
    assert in_english(list(reversed(order))) == order


def test_accents_case_and_marks_only_decide_between_equals() -> None:
    assert in_welsh(["tŷ", "TY", "ty", "tyb"]) == ["TY", "ty", "tŷ", "tyb"]
    assert in_english(["O'Neill", "ONeal", "Oakley"]) == ["Oakley", "ONeal", "O'Neill"]
    assert in_welsh(["Band 10", "Band A", "Band 2"]) == ["Band 10", "Band 2", "Band A"]


@given(st.lists(st.text()))
def test_any_names_sort_the_same_however_they_came(names: list[str]) -> None:
    assert in_welsh(names) == in_welsh(list(reversed(names)))
    assert in_english(names) == in_english(list(reversed(names)))


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Tŷ  Gŵyr", "ty gwyr"), ("NVQ-3", "nvq 3"), ("sy'n", "syn"), ("sy’n", "syn"), ("CÔD",
        "cod"), ("Health & Social Care: Core", "health social care core"), ("  ", ""), ("Łódź",
        "łodz"),
        ("李", "李"),
    ],
)  # fmt: skip
def test_folding_lets_a_search_forgive_accents_and_marks(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_lists_need_no_and() -> None:
    assert join_items(["Core", "Practice"]) == "Core, Practice"
    assert join_items(["Smith, J", "Jones, M"]) == "Smith, J; Jones, M"
    assert join_items(["", " ", "one"]) == "one"
    assert join_items([]) == ""


def test_numbers_carry_their_marks() -> None:
    assert (number_text(1234567), number_text(Decimal("1234.50"))) == ("1,234,567", "1,234.50")
    assert [pounds_text(p) for p in (2000, 123450, -5)] == ["£20", "£1,234.50", "-£0.05"]
    assert [percent_text(*p) for p in ((2, 3), (1, 200), (5, 5))] == ["67%", "1%", "100%"]


def test_a_table_gives_the_message_of_a_code_and_complains_of_an_unknown_one() -> None:
    class Code(StrEnum):
        MET = "met"

    table = MessageTable("statuses", {Code.MET: mark("C", "Met"), "other": mark("C", "Other")})
    assert table["met"] == table[Code.MET] == Message("C", "Met")
    assert (list(table), len(table)) == (["met", "other"], 2)
    assert Code.MET in table
    assert "missing" not in table
    with pytest.raises(UnknownCodeError, match=r"statuses.*missing"):
        table["missing"]
