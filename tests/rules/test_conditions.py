"""Every node of the requirement language, answered in every way it can be."""

# ruff: noqa: ANN401 - what is not named here is passed on

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.awards import Purpose
from careerplanner.domain.facts import Basis, Confidence, Text
from careerplanner.domain.finding import Status, Via
from careerplanner.domain.record import HeldAward, HeldState
from careerplanner.domain.requirement import (
    AgeAtLeast,
    AllOf,
    AnyOf,
    AtLeast,
    AwardChoice,
    EnrolledOn,
    Experience,
    Holds,
    HoursAtLeast,
    NotStated,
    Once,
    PostIs,
    Registered,
    WorkingTowards,
)
from careerplanner.framework.lookup import Lookup
from careerplanner.rules.conditions import answer
from tests.rules.people import DAY, Part, day, entry, held, post, record, situation, towards

if TYPE_CHECKING:
    from careerplanner.domain.finding import Finding
    from careerplanner.domain.requirement import Requirement

BASIS = Basis("step-law", Confidence.STATED)
MET, WAY, MISS, NA, UNK = (
    Status.MET,
    Status.UNDER_WAY,
    Status.MISSING,
    Status.NOT_APPLICABLE,
    Status.NOT_KNOWN,
)
PAST = date(2024, 6, 1)


def node(kind: Any, *given: Any, **more: Any) -> Requirement:
    """A node with what every node has."""
    made: Requirement = kind("asked", BASIS, None, *given, **more)
    return made


def award(kind: Any, name: str = "", **choice: Any) -> Requirement:
    return node(kind, AwardChoice(award=name or None, **choice))


def answered(
    asked: Requirement,
    parts: list[Part],
    lookup: Lookup,
    purpose: Purpose = Purpose.BAND,
    on: date = DAY,
    **worker: Any,
) -> Finding:
    return answer(asked, situation(record(*parts, **worker), lookup, purpose, on))


def unknown_award(**more: Any) -> HeldAward:
    return HeldAward(**{"id": "odd", "typed": "Some old paper", **more})


SHORE, BOAT = award(Holds, "shore-card"), award(Holds, "boat-card")
GRADE = award(Holds, family="keeping", level_at_least=3)


@pytest.mark.parametrize(
    ("asked", "parts", "status", "code"),
    [
        (SHORE, [held("shore-card")], MET, "holds.direct"),
        (SHORE, [held("old-keeper")], MET, "holds.legacy"),
        (SHORE, [towards("shore-card")], WAY, "holds.under_way"),
        (SHORE, [HeldAward("p", "shore-card", state=HeldState.PLANNED)], MISS, "holds.planned"),
        (SHORE, [], MISS, "holds.missing"),
        (SHORE, [held("boat-card")], MISS, "holds.missing"),
        (SHORE, [unknown_award()], UNK, "holds.unknown_award"),
        (SHORE, [unknown_award(), held("shore-card")], MET, "holds.direct"),
        (SHORE, [unknown_award(), towards("shore-card")], WAY, "holds.under_way"),
        (SHORE, [unknown_award(state=HeldState.WORKING_TOWARDS)], MISS, "holds.missing"),
        (GRADE, [held("keeper-3")], MET, "holds.direct"),
        (GRADE, [held("shore-card")], MISS, "holds.missing"),
        (award(Holds, family="keeping"), [held("shore-card")], MET, "holds.direct"),
        (award(WorkingTowards, "shore-card"), [held("shore-card")], MET, "working_towards.held"),
        (
            award(WorkingTowards, "shore-card"),
            [towards("shore-card")],
            MET,
            "working_towards.under_way",
        ),
        (award(WorkingTowards, "shore-card"), [], MISS, "working_towards.missing"),
        (
            award(WorkingTowards, "shore-card"),
            [HeldAward("p", "shore-card", state=HeldState.PLANNED)],
            MISS,
            "working_towards.missing",
        ),
        (award(WorkingTowards, "shore-card"), [unknown_award()], UNK, "holds.unknown_award"),
        (award(EnrolledOn, "boat-card"), [held("boat-card")], MET, "enrolled_on.held"),
        (
            award(EnrolledOn, "boat-card"),
            [towards("boat-card", enrolled=True)],
            MET,
            "enrolled_on.enrolled",
        ),
        (
            award(EnrolledOn, "boat-card"),
            [towards("boat-card", enrolled=False)],
            MISS,
            "enrolled_on.not_enrolled",
        ),
        (award(EnrolledOn, "boat-card"), [towards("boat-card")], UNK, "enrolled_on.not_said"),
        (award(EnrolledOn, "boat-card"), [], MISS, "enrolled_on.missing"),
        (award(EnrolledOn, "boat-card"), [unknown_award()], UNK, "holds.unknown_award"),
    ],
)
def test_awards(
    aldland: Lookup, asked: Requirement, parts: list[Part], status: Status, code: str
) -> None:
    found = answered(asked, parts, aldland)
    assert (found.status, found.reason.code) == (status, code)


def test_what_met_it_and_through_what_is_told(aldland: Lookup) -> None:
    direct = answered(SHORE, [held("old-keeper"), held("shore-card")], aldland).met_by
    assert [(by.id, by.via) for by in direct] == [("held-shore-card", Via.DIRECT)]
    (through,) = answered(SHORE, [held("old-keeper")], aldland).met_by
    assert (through.via, through.through) == (Via.LEGACY, "old-keeper")
    assert through.basis is not None
    assert through.basis.place == Text("section 9", "section 9")


class TestExtent:
    """What somebody has to check is never met on our word, and only for its roles."""

    KEEPER = award(Holds, "keeper-3")

    @pytest.mark.parametrize(
        ("roles", "purpose", "status"),
        [
            (("keeper-island",), Purpose.REGISTER, UNK),
            (("keeper-island",), Purpose.BAND, MISS),
            (("boat-hand",), Purpose.REGISTER, MISS),
            ((), Purpose.REGISTER, MISS),
        ],
    )
    def test_it_counts_for_one_purpose_and_role(
        self, aldland: Lookup, roles: tuple[str, ...], purpose: Purpose, status: Status
    ) -> None:
        asked = situation(record(held("old-keeper")), aldland, purpose, roles=roles)
        found = answer(self.KEEPER, asked)
        assert found.status is status
        assert (found.reason.code == "holds.must_be_checked") is (status is UNK)

    def test_a_sure_way_beats_one_to_be_checked(self, aldland: Lookup) -> None:
        asked = situation(
            record(held("old-keeper"), held("keeper-3")),
            aldland,
            Purpose.REGISTER,
            roles=("keeper-island",),
        )
        assert answer(self.KEEPER, asked).status is MET


def test_a_chain_of_equivalences_holds_as_its_weakest_link(aldland: Lookup) -> None:
    """a counts as b, b counts as c: a covers c; with one doubt on the way, it is to be checked."""
    for extents, status in (
        (("full", "full"), MET),
        (("full", "check"), UNK),
        (("check", "full"), UNK),
    ):
        lookup = _chained(aldland, extents)
        found = answered(BOAT, [held("far-diploma")], lookup)
        assert found.status is status, extents
        if status is MET:
            assert found.met_by[0].through == "far-diploma"
            assert found.confidence is Confidence.UNCHECKED


def _chained(lookup: Lookup, extents: tuple[str, str]) -> Lookup:
    from careerplanner.domain.awards import CountsAs, Extent

    def counts(target: str, extent: str, confidence: Confidence) -> tuple[CountsAs, ...]:
        basis = Basis("roll-rules", confidence)
        return (CountsAs((target,), Purpose.BAND, (), Extent(extent), basis),)

    links = {
        "far-diploma": counts("shore-card", extents[0], Confidence.UNCHECKED),
        "shore-card": counts("boat-card", extents[1], Confidence.STATED),
    }
    awards = tuple(replace(a, counts_as=links.get(a.id, a.counts_as)) for a in lookup.pack.awards)
    return Lookup(replace(lookup.pack, awards=awards))


def test_a_ring_of_equivalences_ends(aldland: Lookup) -> None:
    from careerplanner.domain.awards import CountsAs, Extent

    def turned(name: str) -> tuple[CountsAs, ...]:
        return (CountsAs((name,), Purpose.BAND, (), Extent.FULL, BASIS),)

    links = {"boat-card": turned("keeper-3"), "keeper-3": turned("boat-card")}
    awards = tuple(replace(a, counts_as=links.get(a.id, ())) for a in aldland.pack.awards)
    lookup = Lookup(replace(aldland.pack, awards=awards))
    assert answered(BOAT, [held("keeper-3")], lookup).status is MET
    assert answered(SHORE, [held("keeper-3")], lookup).status is MISS


@pytest.mark.parametrize(
    ("achieved", "on", "status"),
    [
        ("2024-05-31", PAST, MET),
        ("2024-06-01", PAST, MET),
        ("2024-06-02", PAST, MISS),
        ("2024-06", PAST, UNK),
        ("2024-05", PAST, MET),
        ("2024-07", PAST, MISS),
        ("2024", PAST, UNK),
        ("2023", PAST, MET),
        ("2025", PAST, MISS),
        (None, PAST, UNK),
        (None, DAY, MET),
        ("2026", DAY, MET),
        ("2026-11", DAY, MET),
        ("2026-11-22", DAY, MISS),
    ],
)
def test_an_award_counts_from_its_day(
    aldland: Lookup, achieved: str | None, on: date, status: Status
) -> None:
    assert answered(SHORE, [held("shore-card", achieved)], aldland, on=on).status is status


def test_an_award_achieved_later_was_under_way_once_begun(aldland: Lookup) -> None:
    later = held("shore-card", "2025-03-01", started=day("2024-01-10"))
    assert answered(SHORE, [later], aldland, on=PAST).status is WAY
    assert answered(SHORE, [later], aldland, on=date(2024, 1, 1)).status is MISS
    begun = towards("shore-card", "2024-06-02")
    assert answered(SHORE, [begun], aldland, on=PAST).status is MISS
    assert answered(SHORE, [towards("shore-card")], aldland, on=PAST).status is UNK


KEEPER_ROLL, HAND_ROLL = entry("keeper"), entry("hand", "applied")
ANY_ROLL, KEEPERS_ONLY = node(Registered), node(Registered, ("keeper",))


@pytest.mark.parametrize(
    ("asked", "parts", "status"),
    [
        (ANY_ROLL, [], UNK),
        (ANY_ROLL, [KEEPER_ROLL], MET),
        (ANY_ROLL, [HAND_ROLL], WAY),
        (ANY_ROLL, [entry("hand", "lapsed")], MISS),
        (ANY_ROLL, [entry("hand", "not_registered")], MISS),
        (KEEPERS_ONLY, [KEEPER_ROLL], MET),
        (KEEPERS_ONLY, [entry("hand")], MISS),
        (node(PostIs, settings=("boat",)), [post("boat-hand")], MET),
        (node(PostIs, settings=("boat",)), [post("keeper-island")], MISS),
        (node(PostIs, settings=("boat",)), [post("keeper-island", setting="boat")], MET),
        (node(PostIs, settings=("boat",)), [post("")], UNK),
        (node(PostIs, settings=("boat",)), [], UNK),
        (node(PostIs, ("warden",)), [post("warden")], MET),
        (node(PostIs, ("warden",)), [post("boat-hand"), post("warden")], MET),
        (node(PostIs, ("warden",)), [post("boat-hand")], MISS),
        (node(PostIs, client_groups=("young",)), [post("boat-hand")], MISS),
        (
            node(PostIs, client_groups=("young",)),
            [post("boat-hand", client_groups=("young",))],
            MET,
        ),
        (node(HoursAtLeast, 10), [post("warden", hours=6.0), post("boat-hand", hours=4.0)], MET),
        (node(HoursAtLeast, 10), [post("warden", hours=9.5)], MISS),
        (node(HoursAtLeast, 10), [post("warden", hours=9.5), post("boat-hand")], UNK),
        (node(HoursAtLeast, 10), [post("warden")], UNK),
        (node(HoursAtLeast, 10), [], UNK),
        (node(NotStated, Text("They do not say.", "De seger inte.")), [], UNK),
    ],
)
def test_register_posts_and_hours(
    aldland: Lookup, asked: Requirement, parts: list[Part], status: Status
) -> None:
    assert answered(asked, parts, aldland).status is status


@pytest.mark.parametrize(
    ("born", "status"),
    [
        ("2005-11-21", MET),
        ("2005-11-22", MISS),
        ("2005-11", UNK),
        ("2005", UNK),
        ("2004", MET),
        ("2006", MISS),
        (None, UNK),
    ],
)
def test_an_age_is_reached_on_the_birthday(
    aldland: Lookup, born: str | None, status: Status
) -> None:
    assert answered(node(AgeAtLeast, 21), [], aldland, born=day(born)).status is status


@pytest.mark.parametrize(
    ("posts", "status"),
    [
        ([post("keeper-island", "2024-11-01")], MET),
        ([post("keeper-island", "2024-11-21")], MET),
        ([post("keeper-island", "2025-01-10")], MISS),
        ([post("keeper-island", "2024")], UNK),
        ([post("keeper-island")], UNK),
        ([post("boat-hand", "2015-01-10")], MISS),
        ([post("", "2015-01-10")], UNK),
        ([post("keeper-island", "2010-01-10", ended="2021-10-01")], MISS),
        (
            [
                post("keeper-island", "2022-01-01", ended="2023-01-01", id="a"),
                post("keeper-island", "2025-01-01", ended="2026-01-05", id="b"),
            ],
            MET,
        ),
        (
            [
                post("keeper-island", "2025-06-01", id="a"),
                post("keeper-island", "2025-06-01", id="b"),
            ],
            MISS,
        ),
    ],
)
def test_experience_counts_months_once_and_within_the_years(
    aldland: Lookup, posts: list[Part], status: Status
) -> None:
    asked = node(Experience, 24, 5, ("keeper-island",))
    assert answered(asked, posts, aldland).status is status


ONE, OTHER = SHORE, BOAT
HAS_ONE, HAS_BOTH = [held("shore-card")], [held("shore-card"), held("boat-card")]


@pytest.mark.parametrize(
    ("asked", "parts", "status"),
    [
        (node(AllOf, (ONE, OTHER)), HAS_BOTH, MET),
        (node(AllOf, (ONE, OTHER)), HAS_ONE, MISS),
        (node(AllOf, (ONE, OTHER)), [*HAS_ONE, towards("boat-card")], WAY),
        (node(AnyOf, (ONE, OTHER)), HAS_ONE, MET),
        (node(AnyOf, (ONE, OTHER)), [], MISS),
        (node(AtLeast, 2, (ONE, OTHER, GRADE)), HAS_BOTH, MET),
        (node(AtLeast, 2, (ONE, OTHER, GRADE)), HAS_ONE, MISS),
        (node(Once, ONE, OTHER), [], NA),
        (node(Once, ONE, OTHER), HAS_ONE, MISS),
        (node(Once, ONE, OTHER), HAS_BOTH, MET),
        (node(Once, ONE, OTHER), [unknown_award()], UNK),
    ],
)
def test_parts_together(
    aldland: Lookup, asked: Requirement, parts: list[Part], status: Status
) -> None:
    found = answered(asked, parts, aldland)
    assert found.status is status
    assert len(found.children) >= 2
