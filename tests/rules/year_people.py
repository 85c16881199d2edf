"""Invented people in care in Wales, each with a year of dates to look at; none of them exists.

What each should be told on chosen days, worked out by hand, is in ``test_year_by_hand``.
"""

# ruff: noqa: ANN401 - what is not named here is passed on

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.record import HeldAward, HeldState, LearningEntry, Record
from careerplanner.domain.typed import Typed
from tests.rules.people import day, entry, held, induction, post, record

if TYPE_CHECKING:
    from careerplanner.domain.record import InductionProgress

CARE_HOME, HOME_CARE = "care-home-worker-adults", "domiciliary-worker"
CHILDREN, MANAGER = "residential-child-care-worker", "care-home-manager-adults"
HERE, THERE = "Cartref Dychmygol", "Hen Gartref"


def learned(training: str, on: str | None, **more: Any) -> LearningEntry:
    """Training that was done; ``renew`` is a day set to refresh it."""
    renew = day(more.pop("renew", None))
    fields = {"id": f"{training}-{on}", "title": more.pop("title", training), **more}
    return LearningEntry(training=training, on=day(on), renew_by=renew, **fields)


def studying(award: str, **more: Any) -> HeldAward:
    """An award under way; ``expected`` is when it should be finished, as the person says."""
    expected = day(more.pop("expected", None))
    fields = {"id": f"to-{award}", "enrolled": True, **more}
    return HeldAward(
        award=award, state=HeldState.WORKING_TOWARDS, expected=expected, started=day("2025-09"),
        **fields,
    )  # fmt: skip


def signed(section: str, on: str, area: str = "", **more: Any) -> InductionProgress:
    """A part signed by both on one day."""
    both = {
        "signed_by": "Gethin Dychmygol", "signed_on": day(on), "finished": day(on),
        "worker_signed": True, "worker_signed_by": "Hi Ei Hun", "worker_signed_on": day(on),
    }  # fmt: skip
    return induction(section, "signed_off", area, **{**both, **more})


def year(*parts: Any, name: str, **more: Any) -> Record:
    """All that is known of one person, learning and the employer's own lists too."""

    def of(kind: type) -> tuple[Any, ...]:
        return tuple(part for part in parts if isinstance(part, kind))

    loose = (LearningEntry, OwnTraining, OwnArea)
    known = record(*(part for part in parts if not isinstance(part, loose)), **more)
    worker = replace(known.worker, name=name, id=name.split()[0].casefold())
    return replace(
        known, worker=worker, learning=of(LearningEntry), trainings=of(OwnTraining),
        areas=of(OwnArea),
    )  # fmt: skip


NEW_IN_CARE_HOME = year(
    post(CARE_HOME, "2026-06-01", employer=HERE),
    entry("", "not_registered"),
    signed("section-1", "2026-07-10", "section-1.1"),
    signed("section-1", "2026-07-10", "section-1.2"),
    signed("section-1", "2026-07-10", "section-1.3"),
    induction("section-1", "in_progress", "section-1.4", started=day("2026-07-20")),
    learned("safeguarding-group-a", "2026-06-01"),
    learned("safeguarding-group-b", "2026-06-15"),
    learned("fire-safety", "2026-06-03"),
    name="Anwen Enghraifft",
)
"""Six months in a care home on 1 December 2026; not registered yet; a seventh of the way."""

RENEWING = year(
    post(HOME_CARE, "2023-08-14"),
    entry(first="2023-12-04", due="2026-12-03"),
    held("core-adults", "2024-11-11"),
    studying("practice-2-adults", expected="2027-03"),
    induction("", "signed_off", finished=day("2024-02")),
    learned("safeguarding-group-b", "2023-12-01"),
    learned("moving-and-handling", "2025-12-10"),
    name="Bethan Enghraifft",
)
"""Home care; registered for three years that end on 3 December 2026."""

IN_CHILDRENS_HOME = year(
    post(CHILDREN, "2026-03-31"),
    entry(first="2026-08-17", due="2029-08-16"),
    HeldAward("plan-core", "core-children", state=HeldState.PLANNED),
    signed("section-2", "2026-06-01"),
    signed("section-4", "2026-06-15", "section-4.play"),
    learned("safeguarding-group-a", "2026-03-30"),
    learned("safeguarding-group-b", "2026-04-20"),
    name="Ceri Enghraifft",
)
"""A children's home; six months from 31 March end on 30 September, for there is no 31st."""

RUNS_A_HOME = year(
    post(MANAGER, "2026-02-02"),
    entry("manager", first="2026-02-02", due="2029-02-01"),
    held("core-adults", "2017-05-08"),
    held("practice-3-adults", "2019-07-01"),
    held("preparing-leadership-4", "2024-06-10"),
    studying("leadership-practice-5", expected="2027-06-30"),
    learned("safeguarding-group-b", "2025-01-20"),
    learned("safeguarding-group-c", "2025-02-10"),
    name="Dafydd Enghraifft",
)
"""Manager of a care home since February 2026, in the first three years as one."""

SOCIAL_WORKER = year(
    post("social-worker", "2026-09-01"),
    entry("social_worker", first="2024-07-15", due="2027-07-14"),
    held("degree-social-work", "2024-06-28"),
    name="Eleri Enghraifft",
)
"""A social worker, in a new job, without any training on the record."""

ON_A_WARD = year(
    post("healthcare-support-worker", "2026-10-05", client_groups=("adults",)),
    learned("infection-prevention", "2026-10-06"),
    OwnTraining("own-1", "infection-prevention", months=24),
    OwnTraining("own-2", "food-hygiene", needed=False),
    OwnTraining("own-3", "ward-computer", Typed("Computer ar y ward", "cy"), months=6),
    name="Ffion Enghraifft",
)
"""A hospital; the health board asks for things in its own way."""

APPRENTICE = year(
    post("apprentice-care-worker", "2026-08-31", setting="care-home", client_groups=("adults",)),
    entry("worker", "applied"),
    studying("core-adults", expected="2027"),
    studying("practice-2-adults"),
    name="Gwilym Enghraifft",
)
"""An apprentice in a care home; six months from 31 August end on the last day of February."""

APPRENTICE_SOMEWHERE = year(
    post("apprentice-care-worker", "2026-08-31", client_groups=("adults",)),
    name="Gwenno Enghraifft",
)
"""An apprentice who has not said where."""

PERSONAL_ASSISTANT = year(
    post("personal-assistant", "2026-06", client_groups=("adults",)),
    induction("section-1", "in_progress", started=day("2026-07")),
    name="Heledd Enghraifft",
)
"""Employed by the person helped; knows only the month of the start."""

TWO_JOBS = year(
    post(CARE_HOME, "2025-01-06", employer=HERE),
    post(CHILDREN, "2026-09-01", employer="Ty Plant"),
    entry(first="2025-05-12", due="2028-05-11"),
    held("core-adults", "2025-12-01"),
    held("practice-2-adults", "2026-07-06"),
    *(
        signed(f"section-{number}", "2025-06-20", employer=HERE)
        for number in (1, 3, 5, 6, 7)
    ),
    learned("safeguarding-group-a", "2025-01-06"),
    learned("safeguarding-group-b", "2025-02-03"),
    name="Ifan Enghraifft",
)  # fmt: skip
"""A care home since January 2025 with its induction done, and a children's home since September."""

MONTHS_AND_YEARS = year(
    post(HOME_CARE, "2026-05"),
    entry(first="2026-09", due="2029-09"),
    studying("core-adults", expected="2027"),
    induction("section-1", "in_progress"),
    learned("safeguarding-group-a", "2026-05"),
    learned("safeguarding-group-b", "2024"),
    learned("fire-safety", "2025-11"),
    learned("first-aid", None),
    name="Jac Enghraifft",
)
"""Knows months and years only."""

YEARS_ONLY = year(
    post(HOME_CARE, "2026"),
    entry("worker", "not_registered"),
    name="Jen Enghraifft",
)
"""Knows only that it was this year."""

LAPSED = year(
    post(CARE_HOME, "2021-11-15"),
    entry("worker", "lapsed", first="2022-10-03", due="2025-10-02"),
    held("core-adults", "2023-05-15"),
    held("practice-2-adults", "2024-03-04"),
    induction("", "signed_off", finished=day("2022-05-02")),
    learned("safeguarding-group-b", "2022-11-21"),
    name="Karen Enghraifft",
)
"""Let the registration go in October 2025 and has stayed in the job."""

BACK_AFTER_FIVE_YEARS = year(
    post(HOME_CARE, "2018-02-05", id="then", employer=THERE, ended="2021-06-30"),
    post(HOME_CARE, "2026-09-14", id="now", employer="Gofal Newydd"),
    entry("worker", "lapsed", first="2020-03-02", due="2024-03-01"),
    held("core-adults", "2020-11-02"),
    induction("", "signed_off", finished=day("2018-08-06"), employer=THERE),
    learned("moving-and-handling", "2021-03-12"),
    learned("first-aid", "2019-04-01", renew="2022-03-31"),
    name="Lowri Enghraifft",
)
"""Home care until 2021, five years of something else, home care again since September 2026."""

WITHOUT_THE_AWARD_YET = year(
    post(HOME_CARE, "2022-12-05"),
    entry(first="2023-05-08", due="2029-05-07"),
    held("core-adults", "2024-01-15"),
    induction("", "signed_off", finished=day("2023-05-15")),
    learned("safeguarding-group-a", "2025-05-12"),
    learned("safeguarding-group-b", "2025-05-19"),
    name="Rhian Enghraifft",
)
"""Three years on the Register went by on 8 May 2026 without Practice; there are six."""

_MARI = {"employer": HERE}
PARTLY_SIGNED = year(
    post(CARE_HOME, "2026-05-22", employer=HERE),
    entry(first="2026-10-12", due="2029-10-11"),
    held("core-adults", "2023-01-09"),
    held("practice-2-adults", "2024-01-08"),
    signed("section-1", "2024-03-18", earlier=True, employer=THERE),
    induction("section-3", "ready", "section-3.1", ready=day("2026-08-03"), **_MARI,
              signed_by="Gethin Dychmygol", signed_on=day("2026-08-10")),
    signed("section-3", "2026-08-10", "section-3.2", **_MARI),
    induction("section-5", "in_progress", "section-5.1", started=day("2026-06-01"), **_MARI,
              sent_back=Typed("Dangoswch sut", "cy"), sent_back_by="Gethin Dychmygol",
              sent_back_on=day("2026-09-01")),
    signed("section-7", "2024-03-25", "section-7.3", earlier=True, employer=THERE),
    OwnArea("a1", "section-7", "section-7.3", "1"),
    OwnArea("a2", "section-7", "section-7.4", "2"),
    OwnArea("a3", "section-7", "own-hoist", "3", Typed("Y teclyn codi yn y ty hwn", "cy")),
    name="Mari Enghraifft",
)  # fmt: skip
"""Section 1 from an earlier employer, an area half signed, one sent back, the employer's own
list for section 7 with one area brought in."""

SPECIAL_SCHOOL = year(
    post("special-school-residential-worker", "2026-09-07"),
    name="Nia Enghraifft",
)
"""A residential special school, where registering was due to become compulsory on 30 September."""

REGISTERED_EARLY = year(
    post(HOME_CARE, "2017-10-02"),
    entry(first="2019-05-07", due="2029-05-06"),
    held("diploma-2-hsc-adults-wni", "2016-06-20"),
    induction("", "signed_off", finished=day("2018-03-19")),
    learned("safeguarding-group-a", "2024-11-25"),
    learned("safeguarding-group-b", "2023-11-21"),
    name="Owain Enghraifft",
)
"""Registered before 1 April 2021, when three-year periods were made four years long."""

PEOPLE: dict[str, Record] = {
    "new-in-care-home": NEW_IN_CARE_HOME,
    "renewing": RENEWING,
    "in-childrens-home": IN_CHILDRENS_HOME,
    "runs-a-home": RUNS_A_HOME,
    "social-worker": SOCIAL_WORKER,
    "on-a-ward": ON_A_WARD,
    "apprentice": APPRENTICE,
    "apprentice-somewhere": APPRENTICE_SOMEWHERE,
    "personal-assistant": PERSONAL_ASSISTANT,
    "two-jobs": TWO_JOBS,
    "months-and-years": MONTHS_AND_YEARS,
    "years-only": YEARS_ONLY,
    "lapsed": LAPSED,
    "back-after-five-years": BACK_AFTER_FIVE_YEARS,
    "partly-signed": PARTLY_SIGNED,
    "special-school": SPECIAL_SCHOOL,
    "registered-early": REGISTERED_EARLY,
    "without-the-award-yet": WITHOUT_THE_AWARD_YET,
}
