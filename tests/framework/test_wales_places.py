"""Where a fact stands in its source is told in Welsh to those who read Welsh."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.facts import Text
from careerplanner.framework.facts import bases_of
from careerplanner.framework.files import gather
from careerplanner.framework.loader import draft_of
from careerplanner.paths import resources_folder

if TYPE_CHECKING:
    from careerplanner.domain.pack import Pack

NO_LANGUAGE = re.compile(r"[a-z0-9]+([-/][a-z0-9]+)+|[0-9][0-9, -]*")
"""A piece of a web address, or numbers."""


@pytest.fixture(scope="module")
def pack() -> Pack:
    draft, faults = draft_of(gather(resources_folder() / "frameworks" / "wales-draft-2023"))
    assert draft is not None, faults
    return draft.pack


def test_only_addresses_and_numbers_are_the_same_in_both_languages(pack: Pack) -> None:
    places = {basis.place for _, _, basis in bases_of(pack) if basis.place is not None}
    assert len(places) > 150
    same = {place.en for place in places if place.en == place.cy}
    assert {place for place in same if not NO_LANGUAGE.fullmatch(place)} == set()


def test_one_place_has_one_name_in_welsh(pack: Pack) -> None:
    known: dict[str, set[str]] = {}
    for _, _, basis in bases_of(pack):
        if basis.place is not None:
            known.setdefault(basis.place.en, set()).add(basis.place.cy)
    assert {place: names for place, names in known.items() if len(names) > 1} == {}


def test_statements_are_found_by_band_kind_and_number(pack: Pack) -> None:
    names = {"value": ("values", "gwerthoedd"), "skill": ("skills", "sgiliau")}
    names["task"] = ("tasks", "tasgau")
    for statement in pack.statements:
        english, welsh = names[statement.kind]
        number = statement.id.rsplit(".", 1)[1]
        assert statement.basis.place == Text(
            f"Job band {statement.band}, {english}, item {number}",
            f"Band swydd {statement.band}, {welsh}, eitem {number}",
        )
