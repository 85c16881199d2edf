"""Makes ``old/schema-N.book``: run once, by the program that has schema N, and kept for ever.

python -m tests.store.make_old_book
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from careerplanner.domain import record as domain
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ids import seeded_ids
from careerplanner.domain.pack import PackRef
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
RECORDS = {
    1: RECORD,
    2: replace(
        RECORD,
        worker=replace(RECORD.worker, goal="manager", route="award:core+award:lead"),
        actions=(
            replace(
                RECORD.actions[0], remind=PartialDate(2026, 8, 1), goal="manager", step="award:core"
            ),
        ),
    ),
}
"""What the book of each schema says, by its number."""


def main() -> None:
    """Write the book of the schema of today, unless there is one."""
    path, record = OLD / f"schema-{CURRENT}.book", RECORDS[CURRENT]
    with Book.create(path, "team", seeded_ids(1), Clock()) as book:
        with book.action("record.replace", ANN, "w1") as act:
            act.replace_record(record)
            act.set_setting("title", "Llyfr")
        with book.action("worker.change", MANAGER, "w1") as act:
            act.change_worker(replace(record.worker, team="De"))
        book.undo(MANAGER)
        book.keep_pack(PACK, "plain")


if __name__ == "__main__":
    main()
