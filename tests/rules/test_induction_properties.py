"""What holds of every induction, whatever is recorded of it and in whatever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Status
from careerplanner.domain.own_lists import OwnArea
from careerplanner.domain.record import InductionProgress, ProgressState, Record, Worker
from careerplanner.domain.typed import Typed
from careerplanner.rules.induction_plan import areas_of, induction_plan
from tests.rules.people import post

if TYPE_CHECKING:
    from careerplanner.domain.induction_plan import InductionPlan
    from careerplanner.framework.lookup import Lookup

TODAY = date(2026, 11, 22)
RANK = {Status.NOT_KNOWN: 0, Status.MISSING: 1, Status.UNDER_WAY: 2, Status.MET: 3}
PARTS = [
    ("", ""),
    ("young-days", ""),
    ("first-days", ""),
    ("first-days", "first-days-ropes"),
    ("first-days", "first-days-people"),
    ("first-days", "tides"),
    ("first-days", "off-the-list"),
]
DAYS = st.sampled_from([None, PartialDate(2024), PartialDate(2026, 5), PartialDate(2026, 11, 20)])
LISTS = st.sampled_from(
    [
        (),
        ("first-days-ropes", "tides"),
        ("tides",),
        ("first-days-people", "first-days-ropes"),
    ]
)


LOOKUP: dict[str, Lookup] = {}
"""The pack, out of reach of what draws the records."""


@pytest.fixture(autouse=True, scope="module")
def _lookups(aldland: Lookup) -> None:
    LOOKUP["aldland"] = aldland


@st.composite
def entries(draw: st.DrawFn) -> tuple[InductionProgress, ...]:
    found = []
    for number in range(draw(st.integers(0, 6))):
        section, area = draw(st.sampled_from(PARTS))
        found.append(
            InductionProgress(
                f"i{number}",
                section,
                area,
                draw(st.sampled_from(list(ProgressState))),
                started=draw(DAYS),
                signed_by=draw(st.sampled_from(["", "Gethin Invented"])),
                worker_signed=draw(st.booleans()),
                signed_on=draw(DAYS),
                sent_back=draw(st.sampled_from([None, Typed("Again", "en")])),
                earlier=draw(st.booleans()),
            )
        )
    return tuple(found)


@st.composite
def records(draw: st.DrawFn) -> Record:
    own = tuple(
        OwnArea(f"o-{name}", "first-days", name, "", Typed(f"About {name}", "en"))
        for name in draw(LISTS)
    )
    started = draw(st.sampled_from([None, "2026", "2026-09", "2026-09-01"]))
    groups = draw(st.sampled_from([(), ("grown",), ("young",)]))
    posts = (post("boat-hand", started, client_groups=groups),) if draw(st.booleans()) else ()
    worker = Worker("w", "Mared Example", client_groups=draw(st.sampled_from([(), ("young",)])))
    return Record(worker, posts, induction=draw(entries()), areas=own)


def plan(record: Record, lookup: Lookup) -> InductionPlan:
    return induction_plan(record, lookup, TODAY, TODAY)


def statuses(found: InductionPlan) -> dict[str, Status]:
    return {section.section.id: section.status for section in found.sections} | {"": found.status}


def signed(found: InductionPlan) -> set[tuple[str, str]]:
    return {
        (section.section.id, area.name.id)
        for section in found.sections
        for area in section.areas
        if area.state is ProgressState.SIGNED_OFF
    }


@settings(max_examples=200)
@given(record=records(), data=st.data())
def test_the_order_of_entries_never_matters(record: Record, data: st.DataObject) -> None:
    lookup = LOOKUP["aldland"]
    mixed = replace(record, induction=tuple(data.draw(st.permutations(record.induction))))
    assert plan(mixed, lookup) == plan(record, lookup)


@settings(max_examples=200)
@given(record=records(), part=st.sampled_from(PARTS[3:5]), earlier=st.booleans())
def test_signing_or_bringing_in_one_more_makes_nothing_less_done(
    record: Record, part: tuple[str, str], earlier: bool
) -> None:
    lookup = LOOKUP["aldland"]
    more: dict[str, Any] = {"signed_by": "Nia Made-Up", "worker_signed": not earlier}
    new = InductionProgress("z", *part, ProgressState.SIGNED_OFF, earlier=earlier, **more)
    before = plan(record, lookup)
    after = plan(replace(record, induction=(*record.induction, new)), lookup)
    assert signed(before) <= signed(after)
    for name, status in statuses(before).items():
        assert RANK[statuses(after)[name]] >= RANK[status], name


@settings(max_examples=200)
@given(record=records(), names=LISTS)
def test_a_list_replaced_and_restored_gives_back_the_plan(
    record: Record, names: tuple[str, ...]
) -> None:
    lookup = LOOKUP["aldland"]
    plain = replace(record, areas=())
    own = tuple(OwnArea(f"o-{name}", "first-days", name, "") for name in names)
    replaced = replace(plain, areas=own)
    plan(replaced, lookup)
    assert plan(replace(replaced, areas=()), lookup) == plan(plain, lookup)
    section = lookup.find_section("first-days")
    assert section is not None
    assert [area.id for area in areas_of(section, replaced)] == list(
        names or [area.id for area in section.areas]
    )


@settings(max_examples=300)
@given(record=records())
def test_what_is_said_of_areas_sections_and_the_whole_agrees(record: Record) -> None:
    found = plan(record, LOOKUP["aldland"])
    for section in found.sections:
        open_areas = [one for one in section.areas if one.state is not ProgressState.SIGNED_OFF]
        if record.areas and section.areas and open_areas:
            assert section.status is not Status.MET
        if section.areas and not open_areas:
            assert section.status is Status.MET
        assert 0 <= section.signed <= section.of
    assert found.pace.signed <= found.pace.of
    assert found.pace.brought <= found.pace.signed
    if found.pace.expected is not None:
        assert 0 <= found.pace.expected <= found.pace.of
    if found.sections and all(one.status is Status.MET for one in found.sections):
        assert found.status is Status.MET
    if found.next is not None:
        part = found.find_section(found.next.section)
        assert part is not None
        assert part.signed < part.of
    elif found.sections:
        assert found.status is Status.MET
