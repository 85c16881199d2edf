from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerplanner.i18n.catalogue import TS_NAME, Catalogue, Catalogues
from careerplanner.i18n.formatting import MissingFieldError, fill, placeholders
from careerplanner.i18n.language import Language
from careerplanner.i18n.marks import mark, mark_count
from careerplanner.i18n.ts_reader import CatalogueFileError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[[dict[tuple[str, ...], str]], Catalogue]


def test_a_text_comes_in_the_language_of_the_catalogue(welsh: Make) -> None:
    cy = welsh({("Home", "Name: {name}"): "Enw: {name}"})
    en = cy.for_language(Language.ENGLISH)
    assert cy.translate("Home", "Name: {name}", name="Mair") == "Enw: Mair"
    assert en.translate("Home", "Name: {name}", name="Mair") == "Name: Mair"


def test_the_same_english_may_read_differently_in_two_contexts(welsh: Make) -> None:
    cy = welsh({("Menu", "Open"): "Agor", ("Job", "Open"): "Ar gael"})
    assert (cy.translate("Menu", "Open"), cy.translate("Job", "Open")) == ("Agor", "Ar gael")


def test_a_text_without_welsh_is_shown_in_english(welsh: Make) -> None:
    cy = welsh({("Home", "Yes"): "Ie"})
    assert cy.translate("Home", "Not yet there") == "Not yet there"
    assert cy.find("Home", "Not yet there") is None


def test_a_draft_is_shown_and_a_vanished_text_is_not(tmp_path: Path) -> None:
    rows = "".join(
        f"<message><source>{source}</source><translation {kind}>Cymraeg</translation></message>"
        for source, kind in (("a", 'type="unfinished"'), ("b", 'type="vanished"'))
    )
    ts = f"<TS><context><name>C</name>{rows}</context></TS>"
    (tmp_path / TS_NAME).write_text(ts, encoding="utf-8")
    cy = Catalogues(tmp_path).get(Language.WELSH)
    assert (cy.find("C", "a"), cy.find("C", "b")) == ("Cymraeg", None)


def test_english_never_looks_for_a_file(tmp_path: Path) -> None:
    en = Catalogues(tmp_path / "nowhere").get(Language.ENGLISH)
    assert en.translate("Home", "Hello") == "Hello"
    assert en.find("QDialogButtonBox", "OK") is None


def test_welsh_is_read_once_and_only_when_asked(welsh: Make, tmp_path: Path) -> None:
    cy = welsh({("C", "a"): "cy"})
    assert cy.for_language(Language.WELSH) is cy
    assert cy.translate("C", "a") == "cy"
    (tmp_path / TS_NAME).unlink()
    assert cy.translate("C", "a") == "cy"


def test_a_missing_or_damaged_file_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="careerplanner_cy"):
        Catalogues(tmp_path).get(Language.WELSH).translate("C", "a")
    (tmp_path / TS_NAME).write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(CatalogueFileError, match="careerplanner_cy"):
        Catalogues(tmp_path).get(Language.WELSH).translate("C", "a")


@given(st.text())
def test_what_a_field_holds_is_never_interpreted(value: str) -> None:
    assert fill("<{a}|{b}>", {"a": value, "b": "{a}"}) == f"<{value}|{{a}}>"


@pytest.mark.parametrize("value", ["{name}", "{0}", "%s", "<b>", "\\1", "\\g<0>", "{", "{a.b}"])
def test_hostile_names_stay_what_they_are(welsh: Make, value: str) -> None:
    cy = welsh({("C", "Hello {name}"): "Helô {name}"})
    assert cy.translate("C", "Hello {name}", name=value) == f"Helô {value}"


def test_a_place_that_nobody_fills_is_our_mistake() -> None:
    with pytest.raises(MissingFieldError, match="name"):
        fill("Hello {name}", {"nane": 1})


def test_placeholders_are_plain_names() -> None:
    assert placeholders("{a} of {b_2}, {a}") == {"a", "b_2"}
    for wrong in ("{", "{}", "{0}", "{a.b}", "{a!r}", "{a:>10}", "{A}", "a}"):
        with pytest.raises(ValueError, match="brace"):
            placeholders(wrong)


def test_counted_texts_take_the_form_of_their_number(welsh: Make) -> None:
    source = "{n} year|{n} years"
    forms = {"zero": "dim", "one": "un", "two": "dwy", "few": "tair", "many": "chwe", "other": "x"}
    cy = welsh({("C", source, name): f"{{n}} {form}" for name, form in forms.items()})
    said = [cy.count("C", source, n) for n in (0, 1, 2, 3, 4, 6, 7, 1000)]
    assert said == ["0 dim", "1 un", "2 dwy", "3 tair", "4 x", "6 chwe", "7 x", "1,000 x"]
    en = cy.for_language(Language.ENGLISH)
    assert [en.count("C", source, n) for n in (0, 1, 2)] == ["0 years", "1 year", "2 years"]


def test_a_missing_plural_form_falls_back_to_the_general_one_then_to_english(welsh: Make) -> None:
    cy = welsh({("C", "{n} a|{n} b", "other"): "{n} cy"})
    assert cy.count("C", "{n} a|{n} b", 2) == "2 cy"
    assert cy.count("C", "{n} x|{n} y", 1) == "1 x"


def test_counted_texts_may_hold_other_fields(welsh: Make) -> None:
    cy = welsh({("C", "{who}: {n} job|{who}: {n} jobs", "other"): "{who}: {n} swydd"})
    said = cy.count("C", "{who}: {n} job|{who}: {n} jobs", 4, who="{n}")
    assert said == "{n}: 4 swydd"


def test_marked_texts_are_rendered_later_in_either_language(welsh: Make) -> None:
    table = {"a": mark("C", "Due on {day}"), "b": mark("C", "Done")}
    counted = mark_count("C", "{n} job|{n} jobs")
    due, jobs = ("C", "Due on {day}"), ("C", "{n} job|{n} jobs", "one")
    cy = welsh({due: "I'w wneud: {day}", jobs: "{n} swydd"})
    assert cy.render(table["a"], day="14 Mai") == "I'w wneud: 14 Mai"
    assert cy.render_count(counted, 1) == "1 swydd"
    assert cy.for_language(Language.ENGLISH).render_count(counted, 2) == "2 jobs"


def test_a_text_with_a_comment_is_told_from_one_without(welsh: Make) -> None:
    cy = welsh({("QFileDialog", "Alias"): "Enw arall", ("QMenu", "Go", "verb"): "Mynd"})
    assert cy.find("QFileDialog", "Alias", "Mac OS X Finder") == "Enw arall"
    assert cy.find("QMenu", "Go", "verb") == "Mynd"
    assert cy.find("QMenu", "Go") is None
