"""The colour tables can be read by everyone who can see them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from careerplanner.gui.stylesheet import build_stylesheet
from careerplanner.gui.theme import tokens_of_palette
from careerplanner.gui.tokens import DARK, LIGHT, Status, Tokens, TypeScale, contrast

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@BOTH
def test_every_text_stands_out_from_its_ground(tokens: Tokens) -> None:
    weak = {
        name: round(contrast(pair.text, pair.background), 2)
        for name, pair in tokens.text_pairs().items()
        if contrast(pair.text, pair.background) < 4.5
    }
    assert not weak


@BOTH
def test_edges_of_controls_and_the_focus_can_be_seen(tokens: Tokens) -> None:
    assert contrast(tokens.control_line, tokens.surface) >= 3
    assert contrast(tokens.control_line, tokens.raised) >= 3
    strongest = max(
        contrast(tokens.focus, tokens.surface), contrast(tokens.focus_inner, tokens.surface)
    )
    assert strongest >= 3


@BOTH
def test_every_status_has_its_own_colours(tokens: Tokens) -> None:
    assert set(tokens.statuses) == set(Status)
    assert len({pair.background for pair in tokens.statuses.values()}) == len(Status)


def test_text_is_never_smaller_than_eleven_points_and_doubles() -> None:
    usual, double = TypeScale(100), TypeScale(200)
    assert usual.body >= 11
    assert double.body == 2 * usual.body
    assert usual.heading(1) > usual.heading(2) > usual.heading(3) > usual.body


def test_the_stylesheet_holds_no_colour_that_is_not_a_token() -> None:
    sheet = build_stylesheet(LIGHT, TypeScale())
    known = set(vars_of(LIGHT)) | {"#ffffff"}
    used = {word.strip(";,") for word in sheet.replace("{", " ").split() if word.startswith("#")}
    assert used <= known


def vars_of(tokens: Tokens) -> set[str]:
    plain = {getattr(tokens, name) for name in tokens.__slots__ if name not in ("statuses", "dark")}
    pairs = {colour for pair in tokens.statuses.values() for colour in (pair.text, pair.background)}
    return plain | pairs


def test_the_systems_high_contrast_is_taken_over() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#00ffff"))
    tokens = tokens_of_palette(palette)
    assert tokens.dark
    assert (tokens.surface, tokens.text) == ("#000000", "#ffff00")
    assert {pair.text for pair in tokens.statuses.values()} == {"#ffff00"}
