"""Makes ``old/schema-N.book``: run once, by the program that has schema N, and kept for ever.

python -m tests.store.make_old_book
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from careerplanner.domain import record as domain
from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import (
    Conversation,
    ConversationNote,
    OwnInterval,
    Voice,
)
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import RatedBy, Rating, RatingAnswer, RatingRound
from careerplanner.store.book import Book
from careerplanner.store.migrations import CURRENT
from tests.store.books import ANN, MANAGER, Clock

OLD = Path(__file__).with_name("old")
PACK = PackRef("wales", "1", "0" * 64)
RECORD = domain.Record(
    domain.Worker("w1", "Siân Example", language="cy", born=PartialDate(1969), team="Gogledd"),
    posts=(domain.Post("p1", title="Care worker", hours=30.5, started=PartialDate(2026, 3)),),
    registrations=(domain.Registration("r1", number="W/1", renewal_due=PartialDate(2027, 1, 31)),),
    awards=(
        domain.HeldAward("a1", award="core", enrolled=True),
        domain.HeldAward("a2", typed="An award from elsewhere", state=domain.HeldState.PLANNED),
    ),
    induction=(domain.InductionProgress("i1", "s1", note=domain.Typed("Da iawn", "cy")),),
    learning=(domain.LearningEntry("l1", "Moving people", minutes=90),),
    actions=(domain.Action("t1", domain.Typed("Ask for a place", "en"), due=PartialDate(2026, 9)),),
    notes=(domain.PlanNote("n1", domain.Typed("A note", None), date(2026, 3, 1)),),
    plans=(domain.SavedPlan("s1", date(2026, 3, 1), "c", PACK, "cy", "{}"),),
)
"""What the book of schema 1 says; a later book says this and what its schema has come to know."""
RECORD_2 = replace(
    RECORD,
    worker=replace(RECORD.worker, goal="manager", route="award:core+award:lead"),
    actions=(
        replace(
            RECORD.actions[0], remind=PartialDate(2026, 8, 1), goal="manager", step="award:core"
        ),
    ),
)
FILE = b"%PDF-1.4 a file kept as evidence"
DIGEST = hashlib.sha256(FILE).hexdigest()
RECORD_3 = replace(
    RECORD_2,
    induction=(
        replace(
            RECORD.induction[0],
            ready=PartialDate(2026, 4, 1),
            sent_back=domain.Typed("Dim eto", "cy"),
            sent_back_by="Mo Sample",
            sent_back_on=PartialDate(2026, 4, 3),
        ),
        domain.InductionProgress(
            "i2",
            "s1",
            "s1-a1",
            domain.ProgressState.SIGNED_OFF,
            signed_by="Mo Sample",
            signed_on=PartialDate(2026, 4, 2),
            worker_signed=True,
            worker_signed_by="Siân Example",
            worker_signed_on=PartialDate(2026, 4, 2),
            earlier=True,
        ),
    ),
    learning=(replace(RECORD.learning[0], training="moving", provider="A trainer"),),
    evidence=(
        Evidence(
            "e1",
            "Certificate",
            on=PartialDate(2026, 3),
            file=DIGEST,
            file_name="a.pdf",
            media_type="application/pdf",
            size=len(FILE),
        ),
        Evidence("e2", "Tro da", EvidenceKind.REFLECTION, words=domain.Typed("Aeth yn dda", "cy")),
        Evidence("e3", "A page", EvidenceKind.LINK, address="https://example.org/"),
    ),
    uses=(
        EvidenceUse("u1", "e1", Served.AWARD, "a1"),
        EvidenceUse("u2", "e1", Served.LEARNING, "l1"),
    ),
    rounds=(RatingRound("g1", "c", date(2026, 3, 1), PACK, date(2026, 3, 2), PartialDate(2027)),),
    ratings=(
        Rating("v1", "g1", "st-1", RatingAnswer.WITH_HELP, on=date(2026, 3, 1)),
        Rating("v2", "g1", "st-1", RatingAnswer.ON_MY_OWN, RatedBy.MANAGER, domain.Typed("Yes")),
    ),
    areas=(OwnArea("o1", "s1", "own-1", "1.9", domain.Typed("Ein tŷ ni", "cy")),),
    trainings=(OwnTraining("q1", "moving", months=12), OwnTraining("q2", "own-2", needed=False)),
)
RECORD_4 = replace(
    RECORD_3,
    posts=(replace(RECORD.posts[0], service="Tŷ Gwyn"),),
    actions=(replace(RECORD_2.actions[0], conversation="k1", closed=PartialDate(2026, 5, 6)),),
    ratings=(RECORD_3.ratings[0], replace(RECORD_3.ratings[1], conversation="k1")),
    conversations=(
        Conversation(
            "k1",
            ConversationKind.ONE_TO_ONE,
            date(2026, 4, 20),
            PACK,
            planned=PartialDate(2026, 4),
            held=PartialDate(2026, 5, 1),
            manager="Mo Sample",
            band="b",
            next_band="c",
            round="g1",
            worker_signed_by="Siân Example",
            worker_signed_on=PartialDate(2026, 5, 1),
            manager_signed_by="Mo Sample",
            manager_signed_on=PartialDate(2026, 5, 2),
            next_on=PartialDate(2026, 8),
            as_signed="{}",
        ),
        Conversation("k2", ConversationKind.APPRAISAL, date(2026, 6, 1), PACK),
    ),
    talked=(
        ConversationNote(
            "m1", "k1", domain.Typed("Aeth yn dda", "cy"), "well", Voice.WORKER, date(2026, 5, 1)
        ),
        ConversationNote(
            "m2", "k1", domain.Typed("More"), written=date(2026, 5, 9), added=True, writer="Mo"
        ),
    ),
    intervals=(
        OwnInterval("v1", ConversationKind.ONE_TO_ONE, 2),
        OwnInterval("v2", ConversationKind.DEVELOPMENT),
    ),
)
RECORDS = {1: RECORD, 2: RECORD_2, 3: RECORD_3, 4: RECORD_4}
"""What the book of each schema says, by its number."""


def main() -> None:
    """Write the book of the schema of today, unless there is one."""
    path, record = OLD / f"schema-{CURRENT}.book", RECORDS[CURRENT]
    with Book.create(path, "team", seeded_ids(1), Clock()) as book:
        with book.action("record.replace", ANN, "w1") as act:
            act.keep_content(FILE, b"a small picture")
            act.replace_record(record)
            act.set_setting("title", "Llyfr")
        with book.action("worker.change", MANAGER, "w1") as act:
            act.change_worker(replace(record.worker, team="De"))
        book.undo(MANAGER)
        book.keep_pack(PACK, "plain")


if __name__ == "__main__":
    main()
