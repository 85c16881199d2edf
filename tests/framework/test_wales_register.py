"""The Welsh pack's bands and registration rules, as a person with a job and a start meets them.

A wrong day here can cost somebody the right to work, so each rule has a case: the day counted, or
the refusal to count one.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.assessment import Standing
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.facts import Confidence
from careerplanner.domain.finding import Status
from careerplanner.domain.record import (
    HeldAward,
    HeldState,
    InductionProgress,
    Post,
    ProgressState,
    Record,
    Registration,
    RegistrationState,
    Worker,
)
from careerplanner.domain.register import Duty
from careerplanner.framework.loader import load_pack
from careerplanner.framework.lookup import Lookup
from careerplanner.paths import resources_folder
from careerplanner.rules.assess import assess

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment, RegisterFit

DAY = date(2026, 11, 21)
CARE_HOME, HOME_CARE = "care-home-worker-adults", "domiciliary-worker"
CHILDRENS_HOME, MANAGER = "residential-child-care-worker", "care-home-manager-adults"
SPECIAL_SCHOOL = "special-school-residential-worker"
ADULT_SECTIONS = ("section-1", "section-3", "section-5", "section-6", "section-7")


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    return Lookup(load_pack(resources_folder() / "frameworks" / "wales-draft-2023"))


def _ask(
    lookup: Lookup,
    role: str,
    started: str | None = "2026-03-02",
    held: tuple[str, ...] = (),
    towards: tuple[str, ...] = (),
    registered: str = "",
    inducted: tuple[str, ...] = (),
    groups: tuple[str, ...] = (),
    on: date = DAY,
) -> Assessment:
    awards = [HeldAward(id=f"held-{name}", award=name) for name in held]
    awards += [
        HeldAward(id=f"on-{name}", award=name, state=HeldState.WORKING_TOWARDS, enrolled=True)
        for name in towards
    ]
    start = PartialDate.parse(started) if started else None
    entry = Registration(
        id="entry",
        category=lookup.find_register_rule(_rule(lookup, role)).categories[0],  # type: ignore[union-attr]
        state=RegistrationState.REGISTERED if registered else RegistrationState.NOT_REGISTERED,
        first_registered=PartialDate.parse(registered) if registered else None,
    )
    record = Record(
        Worker(id="w", name=""),
        (Post(id="post", role=role, started=start, client_groups=groups),),
        (entry,),
        tuple(awards),
        tuple(
            InductionProgress(id=name, section=name, state=ProgressState.SIGNED_OFF)
            for name in inducted
        ),
    )
    return assess(record, lookup, on, DAY)


def _rule(lookup: Lookup, role: str) -> str:
    found = lookup.find_role(role)
    assert found is not None
    return found.register_rule


def _fit(answer: Assessment) -> RegisterFit:
    (fit,) = answer.register.fits
    return fit


def _day(answer: Assessment, kind: str) -> date | None:
    (duty,) = [duty for duty in _fit(answer).dates if duty.kind == kind]
    if duty.when is None:
        return None
    assert duty.when.is_one_day
    return duty.when.earliest


def _bands(answer: Assessment) -> dict[str, Status]:
    return {fit.band: fit.finding.status for fit in answer.bands.fits}


@pytest.mark.parametrize(
    ("role", "started", "by"),
    [
        (CARE_HOME, "2023-04-01", date(2023, 10, 1)),
        (CARE_HOME, "2026-08-31", date(2027, 2, 28)),
        (CARE_HOME, "2022-06-01", date(2023, 6, 1)),
        (HOME_CARE, "2026-03-02", date(2026, 9, 2)),
        (CHILDRENS_HOME, "2026-03-02", date(2026, 9, 2)),
        ("secure-accommodation-worker", "2026-03-02", date(2026, 9, 2)),
        ("family-centre-worker", "2026-03-02", date(2026, 9, 2)),
        (MANAGER, "2026-11-01", date(2026, 11, 1)),
        ("special-school-residential-manager", "2025-09-01", date(2025, 9, 1)),
        ("fostering-manager", "2024-01-08", date(2024, 1, 8)),
    ],
)
def test_the_last_day_to_register_is_counted_from_the_start(
    lookup: Lookup, role: str, started: str, by: date
) -> None:
    answer = _ask(lookup, role, started)
    assert _day(answer, "register_by") == by
    assert _fit(answer).duty is Duty.MUST


@pytest.mark.parametrize(
    ("role", "started"),
    [
        (HOME_CARE, "2021-05-01"),  # six months, or 12 in the pandemic: which is not known
        (CHILDRENS_HOME, "2015-05-01"),
        (CARE_HOME, None),
    ],
)
def test_where_no_day_can_be_counted_none_is_but_the_duty_stands(
    lookup: Lookup, role: str, started: str | None
) -> None:
    answer = _ask(lookup, role, started)
    assert _day(answer, "register_by") is None
    assert _fit(answer).duty is Duty.MUST


def test_nobody_in_a_special_school_is_told_must_or_need_not_after_september_2026(
    lookup: Lookup,
) -> None:
    assert _fit(_ask(lookup, SPECIAL_SCHOOL, "2024-09-01")).standing is Standing.NOT_KNOWN
    before = _ask(lookup, SPECIAL_SCHOOL, "2024-09-01", on=date(2026, 9, 29))
    assert _fit(before).standing is Standing.MAY_REGISTER


@pytest.mark.parametrize(
    "role", ["team-leader", "apprentice-care-worker", "care-assistant-adults", "senior-care-worker"]
)
def test_a_job_name_that_hides_the_workplace_gets_no_verdict(lookup: Lookup, role: str) -> None:
    assert _fit(_ask(lookup, role)).standing is Standing.NOT_KNOWN


def test_workers_have_three_years_and_six_managers_three(lookup: Lookup) -> None:
    worker = _ask(lookup, CARE_HOME, "2024-01-10", registered="2024-05-01")
    assert _day(worker, "award_expected") == date(2027, 5, 1)
    assert _day(worker, "award_latest") == date(2030, 5, 1)
    manager = _ask(lookup, MANAGER, "2024-05-01", registered="2024-05-01")
    assert _day(manager, "award_latest") == date(2027, 5, 1)
    assert not [duty for duty in _fit(manager).dates if duty.kind == "award_expected"]


def test_closed_ways_on_to_the_register_are_not_offered(lookup: Lookup) -> None:
    answer = _ask(lookup, CARE_HOME, held=("awif-certificate",), inducted=ADULT_SECTIONS)
    offered = {route.node: route.status for route in _fit(answer).routes}
    assert set(offered) == {
        "qualification-adult-care-home",
        "core-first-adults",
        "employer-assessment",
    }
    assert Status.MET not in offered.values()


def test_core_alone_gets_on_to_the_register_but_is_not_the_award(lookup: Lookup) -> None:
    fit = _fit(_ask(lookup, HOME_CARE, held=("core-adults",)))
    assert {route.node: route.status for route in fit.routes}["core-first-adults"] is Status.MET
    assert fit.award is not None
    assert fit.award.status is Status.MISSING


def test_a_childrens_home_worker_can_meet_the_band_and_not_the_register(lookup: Lookup) -> None:
    answer = _ask(lookup, CHILDRENS_HOME, held=("core-adults", "practice-2-adults"))
    assert _bands(answer)["B"] is Status.MET
    award = _fit(answer).award
    assert award is not None
    assert award.status is not Status.MET
    assert [reason.code for reason in answer.conflicts] == ["conflict.band_met_register_not"]


def test_home_care_for_children_is_not_judged_by_the_list_for_adults(lookup: Lookup) -> None:
    held = ("core-adults", "practice-2-adults")
    for groups, status in (((), Status.MET), (("children",), Status.NOT_KNOWN)):
        award = _fit(_ask(lookup, HOME_CARE, held=held, groups=groups)).award
        assert award is not None
        assert award.status is status


@pytest.mark.parametrize(
    ("held", "towards", "inducted", "status"),
    [
        ((), (), (), Status.NOT_KNOWN),
        ((), (), ADULT_SECTIONS[:1], Status.MET),
        ((), (), ADULT_SECTIONS, Status.MET),
        ((), ("core-adults",), ADULT_SECTIONS, Status.MET),
        (("core-adults",), (), ADULT_SECTIONS, Status.MET),
        (("core-adults",), (), (), Status.MET),
        (("core-adults",), ("practice-2-adults",), ADULT_SECTIONS, Status.MET),
        (("core-adults", "practice-2-adults"), (), (), Status.MET),
        (("core-children", "practice-3-children"), (), (), Status.MET),
    ],
)
def test_band_a_is_the_way_through_the_induction_to_core_and_practice(
    lookup: Lookup,
    held: tuple[str, ...],
    towards: tuple[str, ...],
    inducted: tuple[str, ...],
    status: Status,
) -> None:
    answer = _ask(lookup, HOME_CARE, held=held, towards=towards, inducted=inducted)
    assert _bands(answer)["A"] is status


@pytest.mark.parametrize(
    "award",
    [
        "professional-practice-4",
        "preparing-leadership-4",
        "independent-advocacy-4",
        "adult-placement-4",
        "social-services-practitioner-4",
        "he-certificate-social-care-practice",
    ],
)
def test_one_of_the_listed_awards_is_read_as_enough_for_band_d(lookup: Lookup, award: str) -> None:
    answer = _ask(lookup, "team-leader", held=(award,))
    assert _bands(answer)["D"] is Status.MET
    finding = next(fit.finding for fit in answer.bands.fits if fit.band == "D")
    assert finding.basis is not None
    assert finding.basis.confidence is Confidence.INTERPRETED
    assert finding.basis.note is not None


def test_band_e_asks_for_both(lookup: Lookup) -> None:
    one = _bands(_ask(lookup, MANAGER, held=("leadership-practice-5",)))
    both = _bands(_ask(lookup, MANAGER, held=("preparing-leadership-4", "leadership-practice-5")))
    assert (one["E"], both["E"]) == (Status.MISSING, Status.MET)


def test_a_manager_may_start_with_part_of_the_awards_and_still_owes_the_rest(
    lookup: Lookup,
) -> None:
    held = ("core-adults", "practice-3-adults", "preparing-leadership-4")
    fit = _fit(_ask(lookup, MANAGER, held=held, towards=("leadership-practice-5",)))
    routes = {route.node: route.status for route in fit.routes}
    assert routes["manager-level-5-later-adults"] is Status.MET
    assert routes["manager-both-awards"] is Status.UNDER_WAY
    assert fit.award is not None
    assert fit.award.status is Status.UNDER_WAY


def test_experience_alone_never_makes_a_manager(lookup: Lookup) -> None:
    answer = _ask(lookup, MANAGER, "2018-01-08", towards=("preparing-leadership-4",))
    routes = {route.node: route.status for route in _fit(answer).routes}
    assert routes["manager-experience"] is Status.NOT_KNOWN


def test_what_we_read_or_could_not_check_says_why(lookup: Lookup) -> None:
    pack = lookup.pack
    facts = [(role.id, role.basis) for role in pack.roles]
    facts += [(route.id, route.basis) for route in pack.register_routes]
    facts += [(v.id, v.basis) for rule in pack.register_rules for v in rule.versions]
    for section in pack.induction.sections:
        facts += [(section.id, section.basis), *((area.id, area.basis) for area in section.areas)]
    silent = [
        name
        for name, basis in facts
        if basis.confidence is not Confidence.STATED and basis.note is None
    ]
    assert silent == []


def test_a_role_without_a_band_says_why(lookup: Lookup) -> None:
    assert [r.id for r in lookup.pack.roles if not r.bands and r.basis.note is None] == []
