"""Names that people write for more than one award are taken for none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.record import HeldAward, Record, Worker
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.record.matching import match_awards

if TYPE_CHECKING:
    from careerplanner.framework.lookup import Lookup


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    return open_framework()


def matched(lookup: Lookup, typed: str) -> str:
    record = Record(Worker("w", "Mared Example"), awards=(HeldAward("a", typed=typed),))
    return match_awards(record, lookup)[0].awards[0].award


@pytest.mark.parametrize(
    "typed",
    [
        "NVQ 2",
        "NVQ Level 3",
        "NVQ 3 Health and Social Care",
        "NVQ 4 Management",
        "Level 2",
        "Level 3 Diploma",
        "Level 2 Health and Social Care",
        "Level 3 Health and Social Care",
        "Lefel 3 Iechyd a Gofal Cymdeithasol",
        "Level 4 Leadership and Management",
        "Level 5 Management",
        "QCF Level 5",
        "Core",
        "Craidd",
        # A nurse may be on the register here, or have trained abroad.
        "Nurse",
        "Nyrs",
        "Registered nurse",
        # England's certificate of the same university bears this name, and is another award.
        "Cert HE Social Care",
        # Not said whether with adults or with children.
        "Certificate in Residential Care",
        "Residential Care Certificate",
    ],
)
def test_a_name_of_several_awards_is_kept_as_typed(lookup: Lookup, typed: str) -> None:
    assert matched(lookup, typed) == ""


@pytest.mark.parametrize(
    ("typed", "award"),
    [
        ("Level 3 Practice (Adults)", "practice-3-adults"),
        ("level 2 core adults", "core-adults"),
        ("RGN", "nurse-first-level"),
        ("Overseas nurse", "overseas-nursing-award"),
        ("Care Certificate", "england-care-certificate"),
        ("Registered Manager's Award", "nvq-4-rma"),
        ("Certificate in Residential Child Care", "certificate-residential-care-children"),
    ],
)
def test_a_name_of_one_award_is_taken_for_it(lookup: Lookup, typed: str, award: str) -> None:
    assert matched(lookup, typed) == award
