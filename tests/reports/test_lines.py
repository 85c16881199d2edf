"""Lines keep to their width, and together say what the text says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.lines import Line, break_lines
from careerplanner.reports.runs import Run, words
from careerplanner.reports.style import BODY

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Typeface

TEXTS = st.text(st.characters(codec="utf-8"), max_size=60)


def drawn(lines: list[Line]) -> list[str]:
    return ["".join(part.drawn for part in line) for line in lines]


def test_breaks_at_spaces_and_keeps_them_for_reading_aloud(typeface: Typeface) -> None:
    width = typeface.regular.width("Mae’r dŵr ", BODY.size)
    lines = break_lines(words("Mae’r dŵr yn lân"), BODY, width, typeface)
    assert drawn(lines) == ["Mae’r dŵr ", "yn lân"]


def test_new_line_is_kept_and_read_as_a_space(typeface: Typeface) -> None:
    assert drawn(break_lines(words("one\n\ntwo"), BODY, 400, typeface)) == ["one ", "", "two"]


def test_no_break_space_holds(typeface: Typeface) -> None:
    width = typeface.regular.width("on 30 September 20", BODY.size)
    text = "on 30\N{NO-BREAK SPACE}September\N{NO-BREAK SPACE}2026"
    assert drawn(break_lines(words(text), BODY, width, typeface))[0] == "on "


def test_word_of_two_runs_stays_whole(typeface: Typeface) -> None:
    runs = (Run("aaa bb", "en"), Run("cc", "cy"), Run(", dd", "en"))
    width = typeface.regular.width("aaa bbcc,", BODY.size) - 1
    assert drawn(break_lines(runs, BODY, width, typeface)) == ["aaa ", "bbcc, dd"]


@pytest.mark.parametrize("word", ["W" * 10_000, "م" * 2_000, "🏴" * 2_000])
def test_word_without_end_is_broken_inside(typeface: Typeface, word: str) -> None:
    lines = break_lines(words(word), BODY, 200, typeface)
    assert "".join(part.real or part.drawn for line in lines for part in line) == word
    assert all(line[-1].x + line[-1].width <= 200.02 for line in lines)


def test_column_narrower_than_a_letter_still_ends(typeface: Typeface) -> None:
    assert drawn(break_lines(words("Www"), BODY, 1, typeface)) == ["W", "w", "w"]


def test_addresses_break_after_a_stroke(typeface: Typeface) -> None:
    address = "https://example.test/registering/here"
    width = typeface.regular.width("https://example.test/registering/he", BODY.size)
    lines = drawn(break_lines(words(address), BODY, width, typeface))
    assert lines == ["https://example.test/registering/", "here"]


@given(st.lists(st.tuples(TEXTS, st.booleans()), max_size=4), st.floats(20, 500))
def test_no_line_is_wider_than_its_room(runs: list[tuple[str, bool]], width: float) -> None:
    typeface = load_typeface()
    text = tuple(Run(part, None, bold=bold) for part, bold in runs)
    for line in break_lines(text, BODY, width, typeface):
        edge = 0.0
        for part in line:
            assert part.x == pytest.approx(edge)
            edge = part.x + part.width
        assert edge <= width + 0.02


@given(st.text(" ab-/ŵ\n", max_size=80), st.integers(0, 80), st.floats(12, 200))
def test_one_run_or_two_makes_the_same_lines(text: str, cut: int, width: float) -> None:
    typeface = load_typeface()
    one = break_lines(words(text), BODY, width, typeface)
    halves = (Run(text[:cut], None), Run(text[cut:], None))
    two = break_lines(halves, BODY, width, typeface)
    if not re.search(r"[-/]", text):  # a word is cut at a hyphen only within one run
        assert drawn(one) == drawn(two)
    assert "".join(drawn(one)).split() == "".join(drawn(two)).split()
