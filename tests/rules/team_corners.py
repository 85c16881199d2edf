"""People at the corners of what a record can say, put together by hand for tests of a team."""

from __future__ import annotations

from dataclasses import replace

from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.record import HeldAward, HeldState, LearningEntry, Record
from careerplanner.domain.typed import Typed
from tests.rules.people import day, entry, held, induction, post, record, towards
from tests.rules.year_people import CARE_HOME, CHILDREN, HOME_CARE, MANAGER, learned, signed, year

NOBODY = record()
ONLY_BEFORE = record(post(CARE_HOME, "2010-01-04", ended="2015-06"), held("core-adults", "2012"))
THREE_JOBS = record(
    post(CARE_HOME, "2024-01-08", id="a"),
    post(CHILDREN, "2025", id="b"),
    post(MANAGER, None, id="c"),
    entry(first="2024-05", due="2027-05-31"),
    held("practice-2-adults", "2025-02"),
)
UNKNOWN_AWARD = record(post(HOME_CARE, "2026-01-05"), HeldAward("odd", typed="Hen bapur"))
UNKNOWN_UNDER_WAY = record(
    post(HOME_CARE, "2026-01-05"),
    HeldAward("odd", typed="Hen bapur", state=HeldState.WORKING_TOWARDS),
)
ALL_LATER = record(
    post(HOME_CARE, "2027-01-05"),
    entry(first="2027-03-01"),
    held("core-adults", "2027-02"),
    towards("practice-2-adults", "2027-02-02"),
    induction("section-1", "in_progress", started=day("2027-01-05")),
)
MONTHS = record(
    post(HOME_CARE, "2026-05", ended="2026-11"),
    entry(first="2026-11", due="2026-11"),
    held("core-adults", "2026-11"),
)
TITLE_UNKNOWN = record(post("", "2026-05-04", title="Cynorthwyydd", id="typed"))
TWICE_ENROLLED = record(
    post(HOME_CARE, "2026-05-04"),
    replace(towards("practice-2-adults", enrolled=False), id="b"),
    replace(towards("practice-2-adults", enrolled=True), id="a"),
)
TWICE_ENROLLED_TURNED = record(
    post(HOME_CARE, "2026-05-04"),
    replace(towards("practice-2-adults", enrolled=False), id="a"),
    replace(towards("practice-2-adults", enrolled=True), id="b"),
)
IN_PARTS = year(
    post(CARE_HOME, "2026-05-22"),
    signed("section-1", "2026-06-01", "section-1.1"),
    induction("section-1", "ready", "section-1.2", sent_back=Typed("Eto", "cy")),
    OwnArea("a1", "section-1", "section-1.1"),
    OwnArea("a2", "section-1", "own-hoist"),
    name="Rhannau Dychmygol",
)
SIGNED_BEFORE_JOB = year(
    post(CARE_HOME, "2026-10-05"),
    induction("", "signed_off", finished=day("2024-01-08")),
    name="Cynharach Dychmygol",
)
OWN_TRAINING = year(
    post(CARE_HOME, "2025-05-22"),
    learned("fire-safety", "2025-10-01"),
    learned("fire-safety", "2023-10-01"),
    learned("safeguarding-group-c", "2025-12-01"),
    learned("safeguarding-group-a", "2020"),
    learned("gone-course", "2025-12-01"),
    learned("own-hoist", "2025-12"),
    learned("food-hygiene", None),
    LearningEntry("loose", "Iaith arwyddion", renew_by=day("2026-11-30")),
    LearningEntry("loose-2", "iaith  Arwyddion", on=day("2024")),
    OwnTraining("o1", "fire-safety", months=6),
    OwnTraining("o2", "own-hoist", Typed("Teclyn codi", "cy"), months=12),
    OwnTraining("o3", "moving-and-handling", needed=False),
    OwnTraining("o4", "own-never", Typed("Byth", "cy"), months=12),
    name="Hyfforddiant Dychmygol",
)
REFUSED_BUT_RENEWED = year(
    learned("first-aid", "2024-01-01", renew="2026-11-01"),
    OwnTraining("o1", "first-aid", needed=False),
    learned("mental-capacity", "2024-01-01", renew="2026-12-01"),
    name="Gwrthod Dychmygol",
)
LAPSED_AND_APPLIED = record(
    post(CARE_HOME, "2021-11-15"),
    entry("worker", "lapsed", first="2022-10-03", due="2025-10-02", name="old"),
    entry("worker", "applied", name="new"),
    entry("manager", "registered", first="2024", name="other"),
)

ALL_SIGNED = year(
    post(CARE_HOME, "2023-01-09"),
    induction("", "signed_off", finished=day("2023-06-05")),
    induction("section-1", "in_progress", "section-1.1"),
    name="Cyfan Dychmygol",
)
SENT_BACK = replace(
    ALL_SIGNED,
    induction=tuple(
        replace(one, sent_back=Typed("Eto", "cy") if one.area else None)
        for one in ALL_SIGNED.induction
    ),
)
LONGER_LIST = replace(ALL_SIGNED, areas=(OwnArea("a1", "section-1", "own-hoist"),))
IN_NO_GROUP = replace(ALL_SIGNED, posts=())
ENROLMENTS = tuple(
    record(post(HOME_CARE, "2026-05-04"), towards("practice-2-adults", enrolled=said))
    for said in (True, False, None)
)

CORNERS: tuple[Record, ...] = (
    NOBODY,
    ONLY_BEFORE,
    THREE_JOBS,
    UNKNOWN_AWARD,
    UNKNOWN_UNDER_WAY,
    ALL_LATER,
    MONTHS,
    TITLE_UNKNOWN,
    TWICE_ENROLLED,
    TWICE_ENROLLED_TURNED,
    IN_PARTS,
    SIGNED_BEFORE_JOB,
    OWN_TRAINING,
    REFUSED_BUT_RENEWED,
    LAPSED_AND_APPLIED,
    ALL_SIGNED,
    SENT_BACK,
    LONGER_LIST,
    IN_NO_GROUP,
    *ENROLMENTS,
)
