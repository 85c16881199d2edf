"""An induction as a plan: what is next, by when it is recommended, whose list counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.assessment import DateState
from careerplanner.domain.finding import Status
from careerplanner.domain.induction_plan import GroupFrom, InductionPlan, NextKind, Through
from careerplanner.domain.own_lists import OwnArea
from careerplanner.domain.record import ProgressState
from careerplanner.domain.typed import Typed
from careerplanner.rules.induction_plan import areas_of, induction_plan
from tests.rules.people import DAY, day, induction, post, record

if TYPE_CHECKING:
    from careerplanner.domain.record import InductionProgress, Record
    from careerplanner.framework.lookup import Lookup

HOME = post("care-home-worker-adults", "2026-08-14", employer="Cartref Dychmygol")
ROPES, PEOPLE = "first-days-ropes", "first-days-people"
DONE, WAY, READY, NOT = (
    ProgressState.SIGNED_OFF,
    ProgressState.IN_PROGRESS,
    ProgressState.READY,
    ProgressState.NOT_STARTED,
)
BOTH = {
    "signed_by": "Gethin Invented",
    "signed_on": day("2026-10-01"),
    "worker_signed": True,
    "worker_signed_by": "Mared Example",
    "worker_signed_on": day("2026-10-01"),
    "finished": day("2026-10-01"),
}


def planned(who: Record, lookup: Lookup, on: date = DAY, today: date = DAY) -> InductionPlan:
    return induction_plan(who, lookup, on, today)


def signed(section: str, area: str = "", **more: Any) -> InductionProgress:  # noqa: ANN401
    return induction(section, "signed_off", area, **{**BOTH, **more})


def states(plan: InductionPlan, section: str) -> dict[str, ProgressState]:
    found = plan.find_section(section)
    assert found is not None
    return {area.name.id: area.state for area in found.areas}


@pytest.mark.parametrize(
    ("role", "groups", "sections", "basis"),
    [
        ("care-home-worker-adults", (), "13567", GroupFrom.POST),
        ("residential-child-care-worker", (), "24567", GroupFrom.POST),
        ("personal-assistant", (), "1234567", GroupFrom.POST),
        ("", ("adults",), "13567", GroupFrom.WORKER),
        ("", ("adults", "children"), "1234567", GroupFrom.WORKER),
        ("", (), "", GroupFrom.NOT_KNOWN),
    ],
)
def test_whom_the_work_is_for_chooses_the_sections(
    wales: Lookup, role: str, groups: tuple[str, ...], sections: str, basis: GroupFrom
) -> None:
    parts = [post(role, "2026-08-14")] if role else []
    plan = planned(record(*parts, client_groups=groups), wales)
    assert "".join(one.section.number for one in plan.sections) == sections
    assert plan.group_from is basis
    assert (plan.next is None) is (not sections)


def test_a_section_of_other_people_is_kept_in_sight(wales: Lookup) -> None:
    plan = planned(record(HOME, signed("section-2", "section-2.1")), wales)
    assert [one.section.id for one in plan.elsewhere] == ["section-2"]
    assert plan.pace.signed == 0


@pytest.mark.parametrize(
    ("started", "on", "when", "state", "left", "expected"),
    [
        ("2026-08-14", DAY, date(2027, 2, 14), DateState.AHEAD, 85, True),
        ("2026-08-14", date(2027, 2, 14), date(2027, 2, 14), DateState.DUE, 0, True),
        ("2026-08-14", date(2027, 2, 15), date(2027, 2, 14), DateState.PAST, -1, True),
        ("2026-08-31", DAY, date(2027, 2, 28), DateState.AHEAD, 99, True),
        ("2026-11-21", DAY, date(2027, 5, 21), DateState.AHEAD, 181, True),
        ("2026-08", DAY, None, DateState.AHEAD, None, False),
        ("2025", DAY, None, DateState.NOT_KNOWN, None, False),
        (None, DAY, None, DateState.NOT_KNOWN, None, False),
    ],
)
def test_the_recommended_line_counts_from_the_start_of_the_job(
    wales: Lookup,
    started: str | None,
    on: date,
    when: date | None,
    state: DateState,
    left: int | None,
    expected: bool,
) -> None:
    plan = planned(record(post("care-home-worker-adults", started)), wales, on, on)
    assert plan.finish_by is not None
    assert plan.finish_by.state is state
    assert plan.pace.days_left == left
    assert (plan.pace.expected is not None) is expected
    if when is not None:
        assert plan.finish_by.when is not None
        assert plan.finish_by.when.latest == when


def test_an_even_pace_is_counted_in_whole_areas(wales: Lookup) -> None:
    who = record(post("care-home-worker-adults", "2026-01-01"))
    of = planned(who, wales).pace.of
    assert of == 46
    assert planned(who, wales, date(2026, 1, 1), date(2026, 1, 1)).pace.expected == 0
    middle = date(2026, 4, 1)  # 90 of 181 days
    assert planned(who, wales, middle, middle).pace.expected == 22
    assert planned(who, wales, date(2027, 1, 1), date(2027, 1, 1)).pace.expected == of


def test_without_a_job_no_day_is_named(wales: Lookup) -> None:
    plan = planned(record(client_groups=("adults",)), wales)
    assert plan.finish_by is not None
    assert plan.finish_by.when is None
    assert plan.finish_by.reason.code == "induction.no_post"


OLD = post("care-home-worker-adults", "2024-01-10", id="old", employer="Hen Gartref")
NEW = post("care-home-worker-adults", "2026-09-01", id="new", employer="Cartref Newydd")


@pytest.mark.parametrize(
    ("entries", "wanted"),
    [
        ([], "new"),
        ([induction("section-1", "in_progress", "section-1.1", started=day("2024-02-01"))], "old"),
        ([induction("section-1", "in_progress", "section-1.1", started=day("2026-09-02"))], "new"),
        ([induction("section-1", "in_progress", "section-1.1", employer="hen gartref")], "old"),
        ([signed("section-1", "section-1.1", earlier=True, employer="Hen Gartref")], "new"),
    ],
)
def test_of_two_jobs_the_one_the_induction_is_for(
    wales: Lookup, entries: list[InductionProgress], wanted: str
) -> None:
    for posts in ((OLD, NEW), (NEW, OLD)):
        assert planned(record(*posts, *entries), wales).post == wanted


def test_a_new_job_with_sections_of_its_own_is_the_one_the_rest_is_for(wales: Lookup) -> None:
    """Adults all signed in the first job; children's sections came with the second."""
    young = post("residential-child-care-worker", "2026-09-01", id="young")
    done = [
        induction(f"section-{one}", "signed_off", started=day("2024-02-01"), employer="Hen Gartref")
        for one in (1, 3, 5, 6, 7)
    ]
    plan = planned(record(OLD, young, *done), wales)
    assert plan.post == "young"
    assert plan.finish_by is not None
    assert plan.finish_by.when is not None
    assert plan.finish_by.when.latest == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("entries", "kind", "area"),
    [
        ([], NextKind.START, "1.1"),
        ([signed("section-1", "section-1.1")], NextKind.START, "1.2"),
        ([induction("section-5", "in_progress", "section-5.2")], NextKind.GO_ON, "5.2"),
        ([induction("section-1", "ready", "section-1.1")], NextKind.START, "1.2"),
        (
            [
                induction("section-1", "in_progress", "section-1.2"),
                induction("section-6", "in_progress", "section-6.1", sent_back=Typed("Show me")),
            ],
            NextKind.MEND,
            "6.1",
        ),
    ],
)
def test_what_is_next(
    wales: Lookup, entries: list[InductionProgress], kind: NextKind, area: str
) -> None:
    found = planned(record(HOME, *entries), wales).next
    assert found is not None
    assert (found.kind, found.area) == (kind, f"section-{area}")


def test_when_all_waits_to_be_signed_signing_is_next(aldland: Lookup) -> None:
    parts = [induction("first-days", "ready", area) for area in (ROPES, PEOPLE)]
    found = planned(record(post("boat-hand"), *parts), aldland).next
    assert found is not None
    assert (found.kind, found.area) == (NextKind.SIGN, ROPES)


def test_a_section_without_a_list_is_one_part(aldland: Lookup) -> None:
    who = record(post("boat-hand", client_groups=("young",)), induction("young-days", "ready"))
    plan = planned(who, aldland)
    assert [(one.section.id, one.of, one.ready) for one in plan.sections] == [
        ("first-days", 2, 0),
        ("young-days", 1, 1),
    ]


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({}, DONE),
        ({"worker_signed": False, "worker_signed_by": "", "worker_signed_on": None}, READY),
        ({"signed_by": "", "signed_on": None}, READY),
    ],
)
def test_one_signature_is_not_signed_off(
    aldland: Lookup, more: dict[str, Any], state: ProgressState
) -> None:
    plan = planned(record(post("boat-hand"), signed("first-days", ROPES, **more)), aldland)
    assert states(plan, "first-days")[ROPES] is state


def test_what_was_signed_before_signatures_had_days_is_believed(aldland: Lookup) -> None:
    old = induction("first-days", "signed_off", ROPES, signed_by="Gethin Invented")
    plan = planned(record(post("boat-hand"), old), aldland)
    assert states(plan, "first-days")[ROPES] is DONE


def test_a_section_or_the_whole_signed_in_a_lump_speaks_for_its_areas(aldland: Lookup) -> None:
    for entry, through in (
        (induction("first-days", "signed_off"), Through.SECTION),
        (induction("", "signed_off"), Through.WHOLE),
    ):
        plan = planned(record(post("boat-hand"), entry), aldland)
        (section,) = plan.sections
        assert [(area.state, area.through) for area in section.areas] == [(DONE, through)] * 2
        assert (plan.status, section.status, plan.next) == (Status.MET, Status.MET, None)
        assert plan.finish_by is not None
        assert plan.finish_by.state is DateState.DONE


def test_an_area_sent_back_opens_what_was_signed_in_a_lump(aldland: Lookup) -> None:
    back = induction("first-days", "in_progress", ROPES, sent_back=Typed("Not the new ropes"))
    for lump in (induction("first-days", "signed_off"), induction("", "signed_off")):
        plan = planned(record(post("boat-hand"), lump, back), aldland)
        assert states(plan, "first-days") == {ROPES: WAY, PEOPLE: DONE}
        assert plan.status is Status.UNDER_WAY
        assert plan.next is not None
        assert (plan.next.kind, plan.next.area) == (NextKind.MEND, ROPES)


def own(*names: tuple[str, str]) -> tuple[OwnArea, ...]:
    return tuple(
        OwnArea(f"own-{name}", "first-days", name, number, Typed(f"About {name}", "en"))
        for name, number in names
    )


def test_the_employers_list_takes_the_place_of_the_packs(aldland: Lookup) -> None:
    section = aldland.find_section("first-days")
    assert section is not None
    who = replace(record(post("boat-hand")), areas=own((PEOPLE, "1.1"), ("tides", "1.2")))
    listed = areas_of(section, who)
    assert [(area.id, area.number, area.own) for area in listed] == [
        (PEOPLE, "1.1", False),
        ("tides", "1.2", True),
    ]
    assert planned(who, aldland).pace.of == 2


@pytest.mark.parametrize(
    "lump", [induction("first-days", "signed_off"), induction("", "signed_off")]
)
def test_a_section_is_not_met_while_an_area_of_the_employers_list_is_open(
    aldland: Lookup, lump: InductionProgress
) -> None:
    areas = own((ROPES, "1.1"), ("tides", "1.2"))
    who = replace(record(post("boat-hand"), lump), areas=areas)
    plan = planned(who, aldland)
    assert states(plan, "first-days") == {ROPES: DONE, "tides": NOT}
    assert (plan.sections[0].status, plan.status) == (Status.UNDER_WAY, Status.UNDER_WAY)
    all_done = replace(who, induction=(*who.induction, signed("first-days", "tides")))
    assert planned(all_done, aldland).status is Status.MET


def test_an_area_off_the_list_does_not_count(aldland: Lookup) -> None:
    who = record(post("boat-hand"), signed("first-days", ROPES), signed("first-days", "gone"))
    plan = planned(who, aldland)
    assert (plan.pace.signed, plan.pace.of) == (1, 2)
    assert plan.status is Status.UNDER_WAY
    shorter = replace(who, areas=own((ROPES, "1.1")))
    assert planned(shorter, aldland).status is Status.MET


def test_doubt_is_said_of_a_section_once_and_not_of_the_employers_list(wales: Lookup) -> None:
    who = record(HOME)
    doubtful = {one.section.number for one in planned(who, wales).sections if one.doubtful}
    assert doubtful == set("1567")
    own_one = OwnArea("o", "section-1", "x", "1.1", Typed("Ours", "en"))
    with_own = planned(replace(who, areas=(own_one,)), wales)
    assert {one.section.number for one in with_own.sections if one.doubtful} == set("567")


def test_no_number_is_made_up_where_none_is_known(wales: Lookup) -> None:
    plan = planned(record(post("residential-child-care-worker")), wales)
    section = plan.find_section("section-4")
    assert section is not None
    assert {area.name.number for area in section.areas} == {""}


def test_what_is_dated_later_is_left_out(aldland: Lookup) -> None:
    who = record(post("boat-hand"), signed("first-days", ROPES))
    before = date(2026, 9, 30)
    assert states(planned(who, aldland, before, DAY), "first-days")[ROPES] is WAY
    after = date(2026, 10, 1)
    assert states(planned(who, aldland, after, DAY), "first-days")[ROPES] is DONE
