"""Two invented teams in care in Wales, and a few people beside them; none of them exists.

What their manager should be told on 22 November 2026, worked out by hand, is in
``test_team_by_hand``.
"""

# ruff: noqa: ANN401 - what is not named here is passed on

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Conversation, OwnInterval
from careerplanner.domain.pack import PackRef
from careerplanner.domain.record import HeldAward, LearningEntry
from tests.rules.people import day, entry, held, post, record, towards
from tests.rules.year_people import CARE_HOME, CHILDREN, HOME_CARE, MANAGER, learned

if TYPE_CHECKING:
    from careerplanner.domain.record import Post, Record

ON = date(2026, 11, 22)
PACK = PackRef("wales-draft-2023", "1", "0" * 64)
HAFAN, GOFAL, PLANT = "Hafan Deg", "Gofal Cartref Enghraifft", "Ty Plant Enghraifft"
GROUP_A, GROUP_B, GROUP_C = (f"safeguarding-group-{letter}" for letter in "abc")
SENIOR, HOME_SENIOR = "care-home-senior-adults", "domiciliary-senior"
CHILDREN_MANAGER, FOSTERING = "residential-child-care-manager", "fostering-manager"
CORE, LEVEL_2, LEVEL_3 = "core-adults", "practice-2-adults", "practice-3-adults"
PREPARING, LEADING = "preparing-leadership-4", "leadership-practice-5"


def talk(kind: str, name: str, held_on: str | None = None, **more: Any) -> Conversation:
    """A conversation; one that was held was signed by both on the day."""
    on, planned = day(held_on), day(more.pop("planned", None))
    opened = date.fromisoformat(more.pop("opened", "2025-12-01"))
    signed = dict(
        zip(("worker_signed_by", "manager_signed_by"), ("Gweithiwr", "Rheolwr"), strict=True)
    )
    if on is not None:
        more = {"worker_signed_on": on, "manager_signed_on": on, **signed, **more}
    return Conversation(name, ConversationKind(kind), opened, PACK, planned, on, **more)


def at(service: str, role: str, started: str, **more: Any) -> Post:
    """A job in a service."""
    return post(role, started, service=service, **more)


def one(name: str, *parts: Any, **worker: Any) -> Record:
    """All that is known of one person, with conversations, intervals and learning."""

    def of(kind: type) -> tuple[Any, ...]:
        return tuple(part for part in parts if isinstance(part, kind))

    loose = (Conversation, OwnInterval, LearningEntry)
    known = record(*(part for part in parts if not isinstance(part, loose)), **worker)
    key = name.split()[0].casefold()
    return replace(
        known, worker=replace(known.worker, id=key, name=name), conversations=of(Conversation),
        intervals=of(OwnInterval), learning=of(LearningEntry),
    )  # fmt: skip


PEOPLE: tuple[Record, ...] = (
    one(  # runs the home; both leadership awards
        "Anest Dychmygol",
        at(HAFAN, MANAGER, "2022-05-02"),
        entry("manager", first="2022-05-02", due="2028-05-01"),
        *(held(award, "2020-05-01") for award in (CORE, LEVEL_3, PREPARING, LEADING)),
        *(learned(group, "2025-01-10") for group in (GROUP_A, GROUP_B, GROUP_C)),
        talk("one_to_one", "t1", "2026-08-20"),
        talk("appraisal", "t2", "2025-12-15"),
    ),
    one(  # a senior, talked with every two months
        "Berwyn Dychmygol",
        at(HAFAN, SENIOR, "2021-03-01"),
        entry(first="2022-03-14", due="2028-03-13"),
        held(CORE, "2020-05-01"),
        held(LEVEL_3, "2021-01-01"),
        *(learned(group, "2024-02-01") for group in (GROUP_A, GROUP_B)),
        learned("moving-and-handling", "2025-12-01"),
        talk("one_to_one", "t1", "2026-10-31"),
        OwnInterval("i", ConversationKind.ONE_TO_ONE, 2),
        line_manager="Anest Dychmygol",
    ),
    one(  # new, with nothing yet but a day for the probation review
        "Cadi Dychmygol",
        at(HAFAN, CARE_HOME, "2026-09-21"),
        entry("", "not_registered"),
        talk("probation_review", "t1", planned="2026-12-01", opened="2026-10-01"),
        line_manager="Berwyn Dychmygol",
    ),
    one(  # half way to Level 2; the month of things is all that is known
        "Dai Dychmygol",
        at(GOFAL, HOME_CARE, "2023-11"),
        entry(first="2024-01-08", due="2027-01-07"),
        held(CORE, "2025-05-01"),
        towards(LEVEL_2, "2026-01-10", enrolled=True),
        learned(GROUP_A, "2023-11-20"),
        learned(GROUP_B, "2023-12-04"),
        talk("one_to_one", "t1", "2026-08"),
        line_manager="Mali Dychmygol",
    ),
    one(  # two jobs, one with adults and a new one with children
        "Erin Dychmygol",
        at(HAFAN, CARE_HOME, "2025-02-03"),
        at(PLANT, CHILDREN, "2026-10-01"),
        entry(first="2025-06-02", due="2028-06-01"),
        held(CORE, "2025-12-01"),
        held(LEVEL_2, "2026-07-06"),
        talk("one_to_one", "t1", "2026-07-15"),
        line_manager="Anest Dychmygol",
    ),
    one(  # left three weeks ago
        "Fflur Dychmygol",
        at(HAFAN, CARE_HOME, "2020-02-03", ended="2026-10-31"),
        entry(first="2021-06-02", due="2027-06-01"),
        held(CORE, "2021-12-01"),
        held(LEVEL_2, "2022-07-06"),
        talk("one_to_one", "t1", "2026-05-15"),
    ),
    one(  # lapsed, at work
        "Gareth Dychmygol",
        at(GOFAL, HOME_CARE, "2019-05-13"),
        entry(state="lapsed", first="2020-01-10", due="2026-01-09"),
        held(CORE, "2021-12-01"),
        held(LEVEL_2, "2022-07-06"),
        learned(GROUP_B, "2023-11-25"),
        learned("first-aid", "2023-11-01"),
        talk("one_to_one", "t1", "2026-09-10", next_on=day("2026-11-30")),
        line_manager="Mali Dychmygol",
    ),
    one(  # holds something nobody here knows
        "Haf Dychmygol",
        at(HAFAN, CARE_HOME, "2024-06-10"),
        entry(first="2024-10-01", due="2027-09-30"),
        HeldAward("x", typed="Diploma of Care, Elsewhere", achieved=day("2015")),
        line_manager="Berwyn Dychmygol",
    ),
    one(  # a social worker: the framework leaves them out
        "Ifan Dychmygol",
        at("Tim Cymunedol", "social-worker", "2024-06-10"),
        entry("social_worker", first="2024-07-15", due="2027-07-14"),
        held("degree-social-work", "2024-06-28"),
    ),
    one("Kim Dychmygol", at(HAFAN, "nurse", "2024-06-10"), held("degree-nursing", "2020-06-28")),
    one(  # qualifications ahead of the job
        "Lleu Dychmygol",
        at(HAFAN, CARE_HOME, "2022-06-06"),
        entry(first="2022-11-07", due="2028-11-06"),
        *(held(award, "2024-01-01") for award in (CORE, LEVEL_2, LEVEL_3)),
        *(learned(group, "2024-06-06") for group in (GROUP_A, GROUP_B)),
        talk("one_to_one", "t1", "2026-09-01"),
        talk("appraisal", "t2", "2026"),
        line_manager="Berwyn Dychmygol",
    ),
    one(  # senior in home care with Level 2, whose registration ran out
        "Mali Dychmygol",
        at(GOFAL, HOME_SENIOR, "2021-06-07"),
        entry(first="2020-11-07", due="2026-11-06"),
        held(CORE, "2020-09-01"),
        held(LEVEL_2, "2020-09-01"),
        talk("one_to_one", "t1", "2026-11-02"),
    ),
    one(  # no job yet; a talk that was planned did not take place
        "Nia Dychmygol",
        talk("development", "t1", planned="2026-11-20", opened="2026-11-01"),
    ),
    one(  # from an agency; what the job is nobody said
        "Owain Dychmygol",
        at(HAFAN, "", "2026-01-12", title="Gweithiwr asiantaeth", employer="Asiantaeth"),
    ),
    one(  # changed jobs within the book
        "Rhys Dychmygol",
        at(HAFAN, CARE_HOME, "2026-03-02", ended="2026-06-30"),
        at(GOFAL, HOME_CARE, "2026-07-06"),
        entry("", "not_registered"),
        held(CORE, "2026-08-01"),
        talk("one_to_one", "t1", "2026-05-01"),
        talk("one_to_one", "t2", "2026-10-01", planned="2026-10-01", opened="2026-09-01"),
        talk("one_to_one", "t3", planned="2026-12-24", opened="2026-10-02"),
        line_manager="Mali Dychmygol",
    ),
    one(  # manager of a children's home who is still doing Level 5
        "Sian Dychmygol",
        at(PLANT, CHILDREN_MANAGER, "2024-01-02"),
        entry("manager", first="2024-01-02", due="2027-01-01"),
        *(held(award, "2016") for award in ("core-children", "practice-3-children")),
        held(PREPARING, "2024-05"),
        towards(LEADING, "2025-01", enrolled=True),
    ),
    one(  # in a children's home without Level 3; a talk was planned and not held
        "Tomos Dychmygol",
        at(PLANT, CHILDREN, "2022-01-10"),
        entry(first="2022-05-02", due="2028-05-01"),
        held("core-children", "2023-05-01"),
        talk("one_to_one", "t1", "2026-06-01"),
        talk("one_to_one", "t2", planned="2026-09-10", opened="2026-09-01"),
        line_manager="Sian Dychmygol",
    ),
    one(  # manages a service for which the framework names no band
        "Una Dychmygol",
        at(PLANT, FOSTERING, "2024-01-02"),
        entry("manager", first="2024-01-02", due="2027-01-01"),
    ),
)
BY_NAME = {known.worker.id: known for known in PEOPLE}
