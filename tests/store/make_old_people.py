"""Makes ``old/people-N.book``, and beside it what it says: run once by the program of schema N.

python -m tests.store.make_old_people

A team of invented people with a history, in which somebody read a record of a newer program. The
file beside it holds their records as that program wrote them out, to be held against what a later
one reads.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ids import seeded_ids
from careerplanner.exchange.record_file import parse_record, record_bytes
from careerplanner.services.frameworks import open_framework
from careerplanner.services.samples import invented_records
from careerplanner.store.book import Book
from careerplanner.store.migrations import CURRENT
from tests.store.books import ANN, MANAGER, Clock
from tests.store.make_old_book import OLD

PEOPLE, SEED, TODAY = 26, 20261122, date(2026, 11, 22)
FROM_NEWER: dict[str, Any] = {
    "format_version": 1,
    "worker": {
        "id": "from-newer",
        "name": "Llŷr Enghraifft",
        "language": "cy",
        "goal": "nurse",
        "route": "by:award:access+award:nursing",
        "colour": "gwyrdd",
    },
    "actions": [
        {
            "id": "t1",
            "what": {"words": "Ffonio'r coleg", "language": "cy", "tone": "friendly"},
            "due": "2027-02",
            "remind": "2027-01-15",
            "goal": "nurse",
            "step": "award:access",
        },
        {"id": "t2", "what": {"words": "Call again"}, "remind": "soon", "step": 7, "weight": 3},
        {"id": "t3", "what": {"words": "Wait"}, "remind": "2027-02-29", "goal": None},
    ],
    "mood": "hopeful",
}
"""What only a program of a later schema knows, said well, said badly, and beside other names."""


def main() -> None:
    """Write the book of the schema of today and what it says, unless they are there."""
    path = OLD / f"people-{CURRENT}.book"
    people = invented_records(PEOPLE, SEED, TODAY, open_framework())
    newer = parse_record(json.dumps(FROM_NEWER, ensure_ascii=False).encode(), "newer")
    with Book.create(path, "team", seeded_ids(2), Clock()) as book:
        with book.action("sample.make", ANN) as act:
            for record in people:
                act.replace_record(record)
        with book.action("record.import", MANAGER, newer.worker.id) as act:
            act.replace_record(newer)
        for record in people:
            for action in record.actions:
                with book.action("action.change", MANAGER, record.worker.id) as act:
                    act.change(replace(action, due=PartialDate(2027, 3)), record.worker.id)
        book.undo(ANN)
        book.undo(MANAGER)
        book.redo(ANN)
        said = [json.loads(record_bytes(book.record(one.id))) for one in book.workers()]
    text = json.dumps(said, ensure_ascii=False, indent=1)
    path.with_suffix(".json").write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    main()
