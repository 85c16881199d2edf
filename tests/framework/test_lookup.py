"""Facts are found by id, and an id that stands for nothing is never taken for something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.awards import Extent, Purpose
from careerplanner.domain.bands import StatementKind
from careerplanner.domain.requirement import Holds
from careerplanner.errors import UnknownName
from careerplanner.framework.lookup import Lookup

if TYPE_CHECKING:
    from careerplanner.domain.pack import Pack


@pytest.fixture(scope="module")
def lookup(aldland: Pack) -> Lookup:
    return Lookup(aldland)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("band", "S2"),
        ("statement", "S1.skill.2"),
        ("award", "boat-card"),
        ("role", "warden"),
        ("source", "step-law"),
        ("register_rule", "hands"),
        ("register_version", "hands-2030"),
        ("route", "by-card"),
        ("renewal", "every-two-years"),
        ("section", "first-days"),
        ("area", "first-days-ropes"),
        ("notice", "new-roll"),
        ("setting", "boat"),
        ("client_group", "grown"),
        ("training", "knots"),
        ("assessment_evidence", "warden-watched"),
    ],
)
def test_every_kind_of_fact_is_found_by_its_id(lookup: Lookup, kind: str, name: str) -> None:
    find = getattr(lookup, f"find_{kind}")
    assert find(name).id == name
    assert find("no-such-thing") is None


@pytest.mark.parametrize("kind", ["band", "statement", "award", "role", "source", "section"])
def test_asking_for_what_is_not_there_names_it(lookup: Lookup, kind: str) -> None:
    with pytest.raises(UnknownName) as caught:
        getattr(lookup, kind)("no-such-thing")
    assert caught.value.fields == {"kind": kind, "id": "no-such-thing"}


def test_bands_and_their_roles_and_statements(lookup: Lookup) -> None:
    assert [band.id for band in lookup.bands_in_order] == ["S1", "S2", "S3"]
    assert [role.id for role in lookup.roles_in_band("S1")] == ["boat-hand", "keeper-island"]
    skills = lookup.statements("S1", StatementKind.SKILL)
    assert [statement.id for statement in skills] == ["S1.skill.1", "S1.skill.2"]
    assert len(lookup.statements("S1")) == 4


def test_the_band_above(lookup: Lookup) -> None:
    above = lookup.band_after("S1")
    assert above is not None
    assert above.id == "S2"
    assert lookup.band_after("S3") is None
    assert lookup.band_after("Z") is None


def test_what_counts_as_an_award_depends_on_purpose_and_role(lookup: Lookup) -> None:
    def accepted(award: str, purpose: Purpose, role: str) -> list[tuple[str, Extent]]:
        return [
            (found.award.id, found.counts_as.extent)
            for found in lookup.accepted_for(award, purpose, role)
        ]

    assert accepted("shore-card", Purpose.BAND, "warden") == [("old-keeper", Extent.FULL)]
    assert accepted("shore-card", Purpose.REGISTER, "warden") == []
    assert accepted("keeper-3", Purpose.REGISTER, "keeper-island") == [("old-keeper", Extent.CHECK)]
    assert accepted("keeper-3", Purpose.REGISTER, "warden") == []
    assert accepted("keeper-3", Purpose.REGISTER, "") == []
    assert [found.award.id for found in lookup.awards_counting_as("keeper-3")] == ["old-keeper"]


def test_families_by_level(lookup: Lookup) -> None:
    assert [award.id for award in lookup.family("keeping")] == ["shore-card", "keeper-3"]
    assert [award.id for award in lookup.family("keeping", 3)] == ["keeper-3"]
    assert lookup.family("") == ()


def test_award_of_a_rule_version(lookup: Lookup) -> None:
    asked = lookup.register_award("keepers-2030")
    assert isinstance(asked, Holds)
    assert asked.choice.award == "keeper-3"
    assert lookup.register_award("hands-2030") is None
    assert lookup.register_award("nothing") is None


def test_an_award_that_ended_still_counts_for_as_long_as_known(lookup: Lookup) -> None:
    """Dates of force of an award say when it was given, not how long it counts."""
    old = lookup.award("old-keeper")
    assert old.basis.valid_to is not None
    assert all(entry.basis.valid_to is None for entry in old.counts_as)


def test_the_source_of_a_fact(lookup: Lookup) -> None:
    source = lookup.source_of(lookup.award("boat-card").basis)
    assert source is not None
    assert source.id == "step-law"


@pytest.mark.parametrize(
    ("roles", "asked", "likely"),
    [
        ([], ["swimming"], []),
        (["piper"], ["swimming"], []),
        (["boat-hand"], ["swimming", "knots"], []),
        (["roamer"], ["swimming"], ["knots"]),
        (["warden"], ["swimming", "knots", "storm-watch"], []),
        (["warden", "roamer"], ["swimming", "knots", "storm-watch"], []),
        (["no-such-job"], ["swimming"], []),
    ],
)
def test_training_of_a_job_is_its_own_everybodys_and_what_comes_first(
    lookup: Lookup, roles: list[str], asked: list[str], likely: list[str]
) -> None:
    assert [training.id for training in lookup.trainings_for(roles)] == asked
    assert [training.id for training in lookup.likely_trainings_for(roles)] == likely


def test_evidence_is_found_by_the_way_it_is_for(lookup: Lookup) -> None:
    found = [kind.id for kind in lookup.assessment_evidence_for("by-word")]
    assert found == ["knotted-rope", "warden-watched"]
    assert lookup.assessment_evidence_for("by-card") == ()
