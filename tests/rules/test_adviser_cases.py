"""Invented people, and what a knowledgeable adviser would tell them; worked out by hand.

Each case names what its answer stands on: "draft" is the draft framework of 2023; "roles",
"changes", "renewal", "routes" and "registers" are Social Care Wales's pages on job roles, on the
changes to registration, on renewal, on the ways to register and on who registers; "licence" is
the United Kingdom government's page on registering for work in adult care homes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.rules.people import Part, ask, entry, held, induction, post, record, towards

if TYPE_CHECKING:
    from careerplanner.domain.assessment import Assessment, DatedDuty
    from careerplanner.framework.lookup import Lookup

CARE_HOME, SENIOR, DEPUTY, MANAGER = (
    "care-home-worker-adults",
    "care-home-senior-adults",
    "care-home-deputy-adults",
    "care-home-manager-adults",
)
HOME_CARE, HOME_SENIOR = "domiciliary-worker", "domiciliary-senior"
CHILDREN, SCHOOL = "residential-child-care-worker", "special-school-residential-worker"
LEVEL_2 = (held("core-adults"), held("practice-2-adults"))
LEVEL_3 = (held("core-adults"), held("practice-3-adults"))
BOTH_L4_L5 = (held("preparing-leadership-4"), held("leadership-practice-5"))
NOT_YET = entry("", "not_registered")


@dataclass(frozen=True)
class Case:
    """One person and the answer; what is left None is not looked at here.

    Attributes:
        parts: The record.
        on: The day asked about.
        job: Ids of the bands of the job, as one word.
        awards: The band reached by awards, "" for none that is sure.
        register: Duty and standing.
        award: How the award that the register asks for stands.
        dates: Kind of deadline to its day, "" where none may be named.
        step: Kind of the next step, and its award.
        never: Awards that may stand in no step.
    """

    parts: tuple[Part, ...]
    on: str = "2026-11-22"
    job: str | None = None
    awards: str | None = None
    register: tuple[str, str] | None = None
    award: str | None = None
    dates: tuple[tuple[str, str], ...] = ()
    step: tuple[str, str] | None = None
    never: tuple[str, ...] = ()


CASES = {
    # licence: six months from the start, the last day included.
    "last day to register": Case(
        (post(CARE_HOME, "2026-05-22"), NOT_YET),
        job="B",
        awards="",
        register=("must", "must_register"),
        award="missing",
        dates=(("register_by", "2026-11-22"),),
        step=("register", ""),
    ),
    "the day after it": Case(
        (post(CARE_HOME, "2026-05-21"), NOT_YET),
        register=("must", "overdue"),
        dates=(("register_by", "2026-11-21"),),
        step=("register", ""),
    ),
    # licence: six months; a month without a 31st ends on its last day.
    "started on the 31st": Case(
        (post(CARE_HOME, "2026-08-31"), NOT_YET),
        register=("must", "must_register"),
        dates=(("register_by", "2027-02-28"),),
    ),
    # licence: a start known by its month gives a month; nothing more exact may be said.
    "started some day in June": Case(
        (post(CARE_HOME, "2026-06"), NOT_YET),
        dates=(("register_by", "2026-12-01 to 2026-12-30"),),
    ),
    # licence: without a start there is no day, whatever the duty.
    "nobody wrote down the start": Case(
        (post(CARE_HOME), NOT_YET),
        register=("must", "must_register"),
        dates=(("register_by", ""), ("award_expected", ""), ("award_latest", "")),
    ),
    # changes: expected in three years of registering, six at the latest.
    "Core held, Practice begun": Case(
        (
            post(CARE_HOME, "2025-10-01"),
            held("core-adults"),
            towards("practice-2-adults", enrolled=True),
            entry(first="2026-03-01"),
        ),
        register=("must", "registered"),
        award="under_way",
        dates=(("award_expected", "2029-03-01"), ("award_latest", "2032-03-01")),
        step=("finish_award", "practice-2-adults"),
        never=("core-adults",),
    ),
    # changes: whoever was on the register on 31 March 2021 has a year more; no day can be said.
    "registered before April 2021": Case(
        (post(CARE_HOME, "2012-02-01"), held("core-adults"), entry(first="2020-03-01")),
        award="missing",
        dates=(("award_expected", ""), ("award_latest", "")),
    ),
    # renewal: opens 86 days before the end, to be finished 21 days before it.
    "renewal is open": Case(
        (post(CARE_HOME, "2023-02-01"), *LEVEL_2, entry(first="2024-02-10", due="2027-02-10")),
        awards="B",
        register=("must", "registered"),
        award="met",
        dates=(("renewal_opens", "2026-11-16"), ("renewal_finish", "2027-01-20")),
        step=("renew", ""),
        never=("core-adults", "practice-2-adults"),
    ),
    # renewal: the entry lapses the day after; the job may not be done without it.
    "renewal forgotten": Case(
        (post(CARE_HOME, "2023-02-01"), *LEVEL_2, entry(first="2023-11-20", due="2026-11-20")),
        register=("must", "overdue"),
        step=("renew", ""),
    ),
    # renewal: no six months' grace is known for somebody whose name came off.
    "lapsed, in a new job": Case(
        (post(CARE_HOME, "2026-10-01"), *LEVEL_2, entry("worker", "lapsed", "2019-10-05")),
        register=("must", "overdue"),
        dates=(("register_by", ""),),
        step=("register", ""),
    ),
    # registers: the duty in adult care homes began in October 2022.
    "the day before the duty": Case(
        (post(CARE_HOME, "2021-01-01"), NOT_YET), on="2022-09-30", register=("may", "may_register")
    ),
    "the day of the duty": Case(
        (post(CARE_HOME, "2021-01-01"), NOT_YET),
        on="2022-10-01",
        register=("must", "must_register"),
        dates=(("register_by", "2022-10-01"),),
    ),
    # roles: NVQs at Level 2 count for care home workers; draft: older awards are accepted.
    "an NVQ of 2010": Case(
        (post(CARE_HOME, "2012-02-01"), held("nvq-2-hsc", "2010"), entry(first="2022-05-01")),
        awards="B",
        award="met",
        never=("core-adults", "practice-2-adults", "nvq-3-care"),
    ),
    # routes: the certificate has registered nobody since October 2022; draft: it is Band A's way.
    "only the induction certificate": Case(
        (post(CARE_HOME, "2026-07-01"), held("awif-certificate", "2026-10"), NOT_YET),
        register=("must", "must_register"),
        award="missing",
        dates=(("register_by", "2027-01-01"),),
        never=("awif-certificate", "principles-values-adults"),
    ),
    # draft and roles: courses for knowledge alone, and short ones, prove no practice.
    "a shelf of courses": Case(
        (
            post(CARE_HOME, "2023-01-01"),
            held("hsc-diploma-3-wjec"),
            held("principles-contexts-2"),
            held("first-aid"),
            held("moving-handling-passport"),
            entry(first="2023-06-01"),
        ),
        awards="",
        award="missing",
        step=("take_award", "core-adults"),
    ),
    # roles: no list names England's awards; they have to be looked at.
    "from England with a Level 3": Case(
        (post(CARE_HOME, "2026-08-10"), held("england-diploma-3-adult-care"), NOT_YET),
        awards="",
        award="not_known",
        dates=(("register_by", "2027-02-10"),),
        step=("check_award", "core-adults"),
    ),
    # roles: a name that may be any of several awards is none of them yet.
    "NVQ Level 3, in what?": Case(
        (
            post(CARE_HOME, "2010-01-01"),
            held("", typed="NVQ Level 3"),
            entry(first="2022-01-01"),
        ),
        awards="",
        award="not_known",
        step=("check_award", "core-adults"),
    ),
    # roles: senior workers in care homes need Level 3; draft: so does Band C.
    "senior in a care home with Level 2": Case(
        (post(SENIOR, "2023-05-01"), *LEVEL_2, entry(first="2023-10-01")),
        job="C",
        awards="B",
        award="missing",
        step=("take_award", "practice-3-adults"),
        never=("core-adults",),
    ),
    # roles: in home care Level 2 is enough for seniors too; draft: Band C asks for Level 3.
    "senior in home care with Level 2": Case(
        (post(HOME_SENIOR, "2023-05-01"), *LEVEL_2, entry(first="2023-10-01")),
        job="C",
        awards="B",
        register=("must", "registered"),
        award="met",
        step=("take_award", "practice-3-adults"),
    ),
    # roles: a deputy registers as a worker with Level 3; draft: Level 4 is a step of Band D.
    "deputy with Level 3": Case(
        (post(DEPUTY, "2023-05-01"), *LEVEL_3, entry(first="2023-10-01")),
        job="D",
        awards="C",
        award="met",
    ),
    # roles: managers register before they start; the first day is the last.
    "manager on the first day": Case(
        (post(MANAGER, "2026-11-22"), *BOTH_L4_L5, NOT_YET),
        job="E",
        awards="E",
        register=("must", "must_register"),
        award="met",
        dates=(("register_by", "2026-11-22"),),
        step=("register", ""),
    ),
    # roles: a worker's award and Level 4, enrolled on Level 5: three years to finish it.
    "manager finishing Level 5": Case(
        (
            post(MANAGER, "2026-05-01"),
            *LEVEL_2,
            held("preparing-leadership-4"),
            towards("leadership-practice-5", enrolled=True),
            entry("manager", first="2026-05-01"),
        ),
        awards="D",
        register=("must", "registered"),
        award="under_way",
        dates=(("award_latest", "2029-05-01"),),
        step=("finish_award", "leadership-practice-5"),
    ),
    # roles: the list for adult homes does not name the children's diploma: ask, nothing is done.
    "manager with the other diploma": Case(
        (
            post(MANAGER, "2016-10-01"),
            held("diploma-5-children-residential-management-wales"),
            entry("manager", first="2016-10-01"),
        ),
        award="not_known",
        step=("check_award", "preparing-leadership-4"),
    ),
    # registers: a worker's entry is not a manager's.
    "manager with a worker's entry": Case(
        (post(MANAGER, "2026-10-01"), *LEVEL_3, entry("worker", first="2022-10-01")),
        register=("must", "must_register"),
        dates=(("register_by", "2026-10-01"),),
    ),
    # draft: Band B with an award for adults; roles: the register asks for Level 3 with children.
    "children's home with awards for adults": Case(
        (post(CHILDREN, "2023-01-01"), *LEVEL_2, entry(first="2023-06-01")),
        job="B",
        award="missing",
        step=("check_award", "core-children"),
        never=("practice-2-adults", "degree-social-work"),
    ),
    "the same beside a care home": Case(
        (
            post(CARE_HOME, "2021-06-01"),
            post(CHILDREN, "2026-10-01"),
            *LEVEL_2,
            entry(first="2021-06-01"),
        ),
        job="B",
        award="missing",
        step=("check_award", "core-children"),
        never=("degree-social-work",),
    ),
    # registers: open from 1 April 2025, due to be compulsory on 30 September 2026; not confirmed.
    "residential school, still a choice": Case(
        (post(SCHOOL, "2020-01-01"), NOT_YET), on="2026-09-29", register=("may", "may_register")
    ),
    "residential school, after the date": Case(
        (post(SCHOOL, "2020-01-01"), NOT_YET),
        on="2026-09-30",
        register=("not_known", "not_known"),
        dates=(("register_by", ""),),
    ),
    # registers: personal assistants do not register; draft: it does not name them.
    "personal assistant": Case(
        (post("personal-assistant", "2024-01-01"), *LEVEL_3),
        job="",
        awards="C",
        register=("not_registered", "not_required"),
    ),
    # registers: adult placement managers register; the list of today has not been seen.
    "Shared Lives manager": Case(
        (
            post("shared-lives-manager", "2022-12-01"),
            held("diploma-5-adults-management-wni"),
            entry("manager", first="2022-12-01"),
        ),
        job="E",
        award="not_known",
        step=("ask", ""),
    ),
    # registers: extra care is not named; nobody is told that nothing is left.
    "extra care manager": Case(
        (post("extra-care-manager", "2024-01-01"), *BOTH_L4_L5),
        register=("not_known", "not_known"),
        step=("ask", ""),
    ),
    # draft: it names no fostering manager, so the lowest band is no advice to one.
    "fostering manager": Case(
        (post("fostering-manager", "2026-01-01"), entry("manager", first="2026-01-01")),
        job="",
        register=("must", "registered"),
        step=("ask", ""),
        never=("core-children", "core-adults"),
    ),
    # draft: a new worker begins with the induction; roles: the award follows.
    "apprentice in home care": Case(
        (post("apprentice-care-worker", "2026-10-01", setting="home-care"), NOT_YET),
        job="A",
        register=("must", "must_register"),
        dates=(("register_by", "2027-04-01"),),
        step=("induction", ""),
        never=("professional-practice-4", "preparing-leadership-4"),
    ),
    # draft: to go forward never takes Band A away.
    "induction signed off": Case(
        (post(CARE_HOME, "2026-06-01"), induction("", "signed_off"), NOT_YET),
        awards="A",
        step=("take_award", "core-adults"),
    ),
    # A contract that runs out next year is a job until then.
    "fixed term": Case(
        (post(CARE_HOME, "2026-09-01", ended="2027-06"), NOT_YET),
        job="B",
        register=("must", "must_register"),
        dates=(("register_by", "2027-03-01"),),
    ),
    # What lies after the day asked about is left out.
    "asked about a day gone by": Case(
        (
            post(CARE_HOME, "2024-01-01"),
            held("core-adults", "2024-06-01"),
            held("practice-2-adults", "2026-06-01"),
            entry(first="2024-06-10"),
        ),
        on="2025-01-01",
        awards="A",
        award="missing",
        dates=(("award_expected", "2027-06-10"), ("award_latest", "2030-06-10")),
        step=("take_award", "practice-2-adults"),
    ),
}


def shown(duty: DatedDuty | None) -> str:
    if duty is None or duty.when is None:
        return ""
    first, last = duty.when.earliest.isoformat(), duty.when.latest.isoformat()
    return first if first == last else f"{first} to {last}"


def facts(answer: Assessment, case: Case) -> dict[str, object]:
    """What the program says of everything that the case speaks of."""
    fit, step = answer.register.leading, answer.next_step
    assert fit is not None
    duties = {duty.kind: duty for duty in fit.dates}
    found: dict[str, object] = {
        "job": "".join(sorted({place.band for place in answer.bands.by_job})),
        "awards": answer.bands.by_awards,
        "register": (fit.duty.value, fit.standing.value),
        "award": fit.award.status.value if fit.award else "none",
        "dates": tuple((kind, shown(duties.get(kind))) for kind, _ in case.dates),
        "step": (step.step.kind.value, step.step.award),
        "never": tuple(
            award
            for award in case.never
            if award in [one.award for one in (step.step, *step.then, *step.alternatives)]
        ),
    }
    return {name: value for name, value in found.items() if getattr(case, name) is not None}


@pytest.mark.parametrize("name", CASES)
def test_a_person_is_told_what_an_adviser_would_say(wales: Lookup, name: str) -> None:
    case = CASES[name]
    today = date(2026, 11, 22)
    answer = ask(record(*case.parts), wales, date.fromisoformat(case.on), today)
    expected = {field: getattr(case, field) for field in facts(answer, case)}
    assert facts(answer, case) == expected | {"never": ()}
