"""Any text becomes characters the typeface has, and none of it is lost on the way."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.reports.fonts import load_typeface
from careerplanner.reports.glyphs import clean

if TYPE_CHECKING:
    from careerplanner.reports.fonts import Typeface

FAMILY = "👩\N{ZERO WIDTH JOINER}👩\N{ZERO WIDTH JOINER}👧"


def spelled(typeface: Typeface, text: str) -> list[tuple[str, str | None]]:
    return [(piece.drawn, piece.real) for piece in typeface.speller.pieces(clean(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Siân Ŵyn", [("Siân Ŵyn", None)]),
        ("w\u0302yn", [("ŵyn", None)]),
        ("محم", [("◊", "م"), ("◊", "ح"), ("◊", "م")]),
        ("a" + FAMILY + "b", [("a", None), ("◊", FAMILY), ("b", None)]),
        ("🇬🇧🇬🇧", [("◊", "🇬🇧"), ("◊", "🇬🇧")]),
        ("👍🏽!", [("◊", "👍🏽"), ("!", None)]),
        ("\uff21\uff4ced", [("A", "\uff21"), ("l", "\uff4c"), ("ed", None)]),
        ("ǧ", [("g", "ǧ")]),
        ("x\u20dd", [("x", "x\u20dd")]),
        (
            "one\N{NON-BREAKING HYPHEN}to",
            [("one", None), ("-", "\N{NON-BREAKING HYPHEN}"), ("to", None)],
        ),
        ("a\u202eb\u200bc\u00add", [("a", None), ("b", None), ("c", None), ("d", None)]),
        ("a\u3000b", [("a", None), (" ", None), ("b", None)]),
        ("a\ud800b", [("a", None), ("◊", "\ufffd"), ("b", None)]),
        ("a\x00\x07b\tc", [("ab c", None)]),
    ],
)
def test_spelling(typeface: Typeface, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert spelled(typeface, text) == expected


@pytest.mark.parametrize("text", ["a\r\nb", "a\rb", "a\u2028b", "a\x0bb", "a\x85b", "a\nb"])
def test_every_line_break_is_one(text: str) -> None:
    assert clean(text) == "a\nb"


@given(st.text(st.characters(codec=None), max_size=40))
def test_all_is_drawn_with_what_there_is_and_nothing_is_lost(text: str) -> None:
    typeface = load_typeface()
    pieces = list(typeface.speller.pieces(clean(text)))
    drawn = "".join(piece.drawn for piece in pieces)
    assert set(drawn) <= set(typeface.regular.advances) | {"\n"}
    kept = "".join(piece.real or piece.drawn for piece in pieces)
    assert visible(kept) == visible(clean(text))


def visible(text: str) -> str:
    """The text without what has no picture, all spaces alike."""
    shown = (
        character
        for character in text
        if unicodedata.category(character) != "Cf" and not "\ufe00" <= character <= "\ufe0f"
    )
    return "".join(" " if character.isspace() else character for character in shown)
