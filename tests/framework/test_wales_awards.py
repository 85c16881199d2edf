"""The Welsh award catalogue: old names are understood, and nothing is believed too far.

Each case asks what a person would see who holds an award: which bands and which registers of jobs
it meets by itself. What is only "perhaps" must never come out as met.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.awards import AwardKind, AwardStanding, Extent, Purpose
from careerplanner.domain.facts import Confidence
from careerplanner.domain.finding import Status
from careerplanner.domain.record import HeldAward, Post, Record, Worker
from careerplanner.framework.files import gather
from careerplanner.framework.loader import draft_of
from careerplanner.framework.lookup import Lookup
from careerplanner.framework.search import Search
from careerplanner.paths import resources_folder
from careerplanner.rules.assess import assess

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.awards import Award

DAY = date(2026, 11, 21)
HOME, SENIOR, HOME_CARE = "care-home-worker-adults", "care-home-senior-adults", "domiciliary-worker"
CHILD_CARE, CHILD_MANAGER = "residential-child-care-worker", "residential-child-care-manager"


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    draft, faults = draft_of(gather(resources_folder() / "frameworks" / "wales-draft-2023"))
    assert draft is not None, faults
    return Lookup(draft.pack)


def _answer(lookup: Lookup, held: str, role: str = "") -> Assessment:
    """What somebody sees who holds these awards (ids joined by "+") in this job."""
    awards = tuple(HeldAward(id=f"held-{name}", award=name) for name in held.split("+"))
    posts = (Post(id="post", role=role),) if role else ()
    return assess(Record(Worker(id="w", name=""), posts, (), awards), lookup, DAY, DAY)


def _register(lookup: Lookup, held: str, role: str) -> Status:
    (fit,) = _answer(lookup, held, role).register.fits
    assert fit.award is not None
    return fit.award.status


def _bands(lookup: Lookup, held: str, role: str = "") -> dict[str, Status]:
    return {fit.band: fit.finding.status for fit in _answer(lookup, held, role).bands.fits}


def _titled(awards: tuple[Award, ...], *kinds: AwardKind) -> list[str]:
    return [award.id for award in awards if award.kind in kinds]


@pytest.mark.parametrize(
    ("typed", "award"),
    [
        ("RMA", "nvq-4-rma"),
        ("NVQ2 in Health and Social Care", "nvq-2-hsc"),
        ("Level 3 QCF Diploma Health & Social Care (Adults)", "diploma-3-hsc-adults-wni"),
        (
            "Diploma Lefel 2 Iechyd a Gofal Cymdeithasol (Oedolion) Cymru a Gogledd Iwerddon",
            "diploma-2-hsc-adults-wni",
        ),
        ("dyfarniad rheolwr cofrestredig", "nvq-4-rma"),
        ("9000-20", "core-children"),
        ("DipSW", "social-work-qualification-earlier"),
        ("Cymorth cyntaf", "first-aid"),
        ("AWIF certificate", "awif-certificate"),
    ],
)
def test_a_name_from_a_form_leads_to_its_award(lookup: Lookup, typed: str, award: str) -> None:
    best, *_ = Search(lookup.pack).find(typed, ["award"])
    assert best.id == award


@pytest.mark.parametrize(
    ("typed", "awards"),
    [
        ("Level 2 Core", {"core-adults", "core-children", "core-combined"}),
        ("NVQ 3", {"nvq-3-hsc-adults", "nvq-3-hsc-children", "nvq-3-care", "nvq-3-ccld"}),
        (
            "Level 3 Diploma in Health and Social Care",
            {"diploma-3-hsc-adults-wni", "hsc-diploma-3-wjec", "england-diploma-3-hsc-adults"},
        ),
        ("Level 5 Leadership and Management", {"leadership-practice-5", "management-award-other"}),
        ("NVQ 4 Management", {"nvq-4-management-social-care", "management-award-other"}),
    ],
)
def test_a_name_of_several_awards_offers_them_all(
    lookup: Lookup, typed: str, awards: set[str]
) -> None:
    assert awards <= {hit.id for hit in Search(lookup.pack).find(typed, ["award"])}


@pytest.mark.parametrize(
    ("held", "role", "status"),
    [
        ("core-adults", HOME, Status.MISSING),
        ("core-adults+practice-2-adults", HOME, Status.MET),
        ("core-combined+practice-2-adults", HOME_CARE, Status.MET),
        ("core-adults+practice-2-adults", SENIOR, Status.MISSING),
        ("core-adults+practice-2-adults", CHILD_CARE, Status.MISSING),
        ("core-children+practice-3-children", CHILD_CARE, Status.MET),
        ("core-adults+practice-3-adults", CHILD_CARE, Status.NOT_KNOWN),
        ("core-combined+practice-3-adults", CHILD_CARE, Status.MET),
        ("diploma-2-hsc-adults-wni", HOME, Status.MET),
        ("diploma-2-hsc-adults-wni", SENIOR, Status.MISSING),
        ("diploma-3-hsc-adults-wni", CHILD_CARE, Status.NOT_KNOWN),
        ("nvq-2-care", HOME, Status.NOT_KNOWN),
        ("nvq-4-rma", "care-home-manager-adults", Status.MET),
        ("nvq-4-rma", "domiciliary-manager", Status.NOT_KNOWN),
        ("nvq-4-rma", CHILD_MANAGER, Status.NOT_KNOWN),
        ("preparing-leadership-4", "care-home-manager-adults", Status.MISSING),
        ("degree-nursing", HOME, Status.NOT_KNOWN),
        ("nurse-first-level", HOME, Status.MET),
        ("nurse-first-level", CHILD_CARE, Status.MISSING),
        ("degree-nursing+management-award-other", "care-home-manager-adults", Status.NOT_KNOWN),
        ("england-diploma-3-adult-care", HOME, Status.NOT_KNOWN),
        ("awif-certificate+principles-values-adults", HOME, Status.MISSING),
        ("hsc-diploma-3-wjec", HOME, Status.MISSING),
    ],
)
def test_what_an_award_means_for_the_register(
    lookup: Lookup, held: str, role: str, status: Status
) -> None:
    assert _register(lookup, held, role) is status


@pytest.mark.parametrize(
    ("held", "met", "perhaps"),
    [
        ("core-adults+practice-2-adults", "AB", ""),
        ("core-children+practice-3-children", "ABC", ""),
        ("diploma-3-hsc-adults-wni", "ABC", ""),
        ("professional-practice-4", "ABCD", ""),
        ("preparing-leadership-4+leadership-practice-5", "ABCDE", ""),
        ("nvq-4-rma", "ABCDE", ""),
        ("independent-advocacy-4", "D", "ABC"),
        ("svq-3-social-services-healthcare", "", "ABC"),
        ("pgcert-practice-quality", "", "ABCDE"),
        ("principles-contexts-2+hsc-diploma-3-wjec", "", "A"),
    ],
)
def test_what_an_award_means_for_the_bands(
    lookup: Lookup, held: str, met: str, perhaps: str
) -> None:
    bands = _bands(lookup, held)
    assert "".join(name for name, status in bands.items() if status is Status.MET) == met
    unsure = "".join(name for name, status in bands.items() if status is Status.NOT_KNOWN)
    assert unsure == perhaps


def test_nothing_from_another_nation_or_of_mere_knowledge_is_believed(lookup: Lookup) -> None:
    doubtful = {
        award.id for award in lookup.pack.awards if award.standing is AwardStanding.OTHER_NATION
    } | set(
        _titled(
            lookup.pack.awards, AwardKind.KNOWLEDGE, AwardKind.SHORT_COURSE, AwardKind.INDUCTION
        )
    )
    assert len(doubtful) > 80
    for award in (lookup.award(name) for name in sorted(doubtful)):
        assert all(counted.extent is Extent.CHECK for counted in award.counts_as), award.id
    for award in (lookup.award(name) for name in _titled(lookup.pack.awards, AwardKind.KNOWLEDGE)):
        welsh = award.standing is not AwardStanding.OTHER_NATION and award.family == "knowledge"
        assert not (welsh and award.counts_as), award.id


def test_every_acceptance_says_why_in_both_languages_and_none_is_surer_than_its_source(
    lookup: Lookup,
) -> None:
    for award in lookup.pack.awards:
        for counted in award.counts_as:
            note = counted.basis.note
            assert note is not None, award.id
            assert note.en != note.cy, award.id
            if counted.purpose is Purpose.BAND:
                assert counted.basis.confidence is not Confidence.STATED, award.id


def test_a_family_that_bands_may_ask_for_holds_only_todays_awards(lookup: Lookup) -> None:
    asked_for = ("hsc-core", "hsc-practice", "professional-practice", "leadership")
    for family in asked_for:
        members = lookup.family(family)
        assert members
        assert all(award.standing is AwardStanding.CURRENT for award in members), family
