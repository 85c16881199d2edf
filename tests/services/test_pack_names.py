"""What goals, courses, funding, places and requirements of a pack are called, in both languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.facts import Basis, Confidence
from careerplanner.domain.finding import Finding, PackName
from careerplanner.domain.record import Record, Worker
from careerplanner.domain.requirement import EarnsBelow, LivesIn
from careerplanner.framework.lookup import Lookup
from careerplanner.i18n.language import Language
from careerplanner.rules.conditions import answer
from careerplanner.services.wording import Wording
from tests.rules.people import situation

if TYPE_CHECKING:
    from careerplanner.domain.requirement import Requirement
    from careerplanner.i18n.catalogue import Catalogues

BASIS = Basis("step-law", Confidence.STATED)


def speaking(catalogues: Catalogues, lookup: Lookup) -> tuple[Wording, Wording]:
    """English and the other language."""
    english, other = (Wording(catalogues.get(one), lookup) for one in Language)
    return english, other


@pytest.mark.parametrize(
    ("kind", "name", "english", "other"),
    [
        ("goal", "ferry-nurse", "Ferry nurse", "Ferjepleier"),
        ("course", "ferry-school", "Sea school", "Sjoskole"),
        ("provider", "harbour-school", "Harbour School", "Havneskolen"),
        ("funding", "oar-grant", "Oar grant", "Argave"),
        ("nation", "XB", "Far Land", "Fernland"),
        ("earnings_band", "little", "Less than K1,000", "Minder enn K1,000"),
        ("node", "ferry-nurse-letter", "The letter, and the age for it", "Brev og alder"),
        ("node", "ferry-nurse-letter/all_of.1", "Ferry Nurse's Letter", "Ferjepleierbrev"),
        ("node", "oar-grant-who/all_of.1", "Where you live", "Ble rydych chi'n byw"),
        ("node", "step-3-award/at_least.1", "Keeper's Letter, grade 3", "Hoederbrev, grad 3"),
    ],
)
def test_a_reference_has_a_name_in_both_languages(
    catalogues: Catalogues, aldland: Lookup, kind: str, name: str, english: str, other: str
) -> None:
    one, two = speaking(catalogues, aldland)
    assert (one.name(PackName(kind, name)), two.name(PackName(kind, name))) == (english, other)


@pytest.mark.parametrize(
    "kind", ["goal", "course", "provider", "funding", "nation", "earnings_band", "node"]
)
def test_what_the_pack_does_not_know_is_called_by_its_id(
    catalogues: Catalogues, aldland: Lookup, kind: str
) -> None:
    english, _ = speaking(catalogues, aldland)
    assert english.name(PackName(kind, "of-an-older-pack")) == "of-an-older-pack"
    assert english.name(PackName(kind, "")) == ""


def test_reasons_name_what_is_asked_and_what_is_on_the_record(
    catalogues: Catalogues, aldland: Lookup
) -> None:
    lookup = Lookup(replace(aldland.pack, about=replace(aldland.pack.about, currency="£")))
    english, welsh = speaking(catalogues, lookup)

    def answered(asked: Requirement) -> Finding:
        worker = Worker("w", "Mair Invented", lives_in="XB", earnings="much")
        return answer(asked, situation(Record(worker), lookup))

    unsure = answered(EarnsBelow("earnings", BASIS, None, 32371))
    assert "£32,371" in english.reason(unsure.reason)
    assert "K3,000 or more" in english.reason(unsure.reason)
    assert "K3,000 eller mer" in welsh.reason(unsure.reason)
    assert english.requirement(unsure) == "What you earn"
    elsewhere = answered(LivesIn("home", BASIS, None, ("XA",)))
    assert "All of Aldland" in english.reason(elsewhere.reason)
    assert "Alen Aldland" in welsh.reason(elsewhere.reason)
    assert english.requirement(elsewhere) == "Where you live"
