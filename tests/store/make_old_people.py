"""Makes ``old/people-N.book``, and beside it what it says: run once by the program of schema N.

python -m tests.store.make_old_people

A team of invented people with a history, in which somebody read a record of a newer program. The
file beside it holds their records as that program wrote them out, to be held against what a later
one reads.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import date
from typing import Any

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ids import seeded_ids
from careerplanner.exchange.record_file import parse_record, record_bytes
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.sample.samples import invented_records
from careerplanner.store.book import Book
from careerplanner.store.migrations import CURRENT
from tests.store.books import ANN, MANAGER, Clock
from tests.store.make_old_book import OLD

SEED, TODAY = 20261122, date(2026, 11, 22)
PEOPLE = {1: 26, 2: 3, 3: 3}
"""How many people besides are in the book of each schema."""
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
FROM_NEWER_3: dict[str, Any] = {
    "format_version": 1,
    "worker": {"id": "from-newer", "name": "Llŷr Enghraifft", "colour": "gwyrdd"},
    "induction": [
        {
            "id": "i1",
            "section": "s1",
            "area": "s1-a1",
            "state": "ready",
            "ready": "2026-05-02",
            "sent_back": {"words": "Dim eto", "language": "cy", "tone": "kind"},
            "sent_back_by": "Mo Sample",
            "sent_back_on": "2026-05",
            "earlier": True,
            "mood": "calm",
        },
        {"id": "i2", "section": "s1", "ready": "soon", "earlier": "yes", "signed_on": None},
    ],
    "learning": [
        {"id": "l1", "title": "Moving people", "training": "moving", "provider": "A trainer"},
        {"id": "l2", "title": "Fire drill", "training": 5, "room": "2b"},
    ],
    "evidence": [
        {
            "id": "e1",
            "title": "Certificate",
            "on": "2026-03",
            "words": {"words": "Got it", "language": "en", "ink": "red"},
            "file": "a" * 64,
            "file_name": "a.pdf",
            "media_type": "application/pdf",
            "size": 12,
            "frame": "gold",
        },
        {"title": "A page", "kind": "link", "address": "https://example.org/"},
        {"id": "e3", "title": "Odd", "kind": "dance", "on": "yesterday", "size": -1, "file": "x"},
        {"id": "e4", "kind": "link"},
        {"id": "e1", "title": "The same again"},
        "a word",
    ],
    "uses": [
        {"id": "u1", "evidence": "e1", "kind": "learning", "target": "l1"},
        {"id": "u2", "evidence": "e1", "kind": "dream", "target": "l1"},
    ],
    "rounds": [
        {
            "id": "g1",
            "band": "c",
            "opened": "2026-03-01",
            "pack": {"id": "wales", "version": "1", "digest": "0" * 64, "mirror": "m"},
            "closed": "2026-03-02",
            "look_again": "2027",
            "note": {"words": "First time"},
            "start": "b",
        },
        {"id": "g2", "band": "c", "opened": "2026-03", "pack": {"id": "wales"}},
    ],
    "ratings": [
        {"id": "v1", "round": "g1", "statement": "st-1", "answer": "with_help", "on": "2026-03-01"},
        {"id": "v2", "round": "g1", "statement": "st-1", "answer": "so so", "by": "self"},
    ],
    "areas": [{"id": "o1", "section": "s1", "area": "own-1", "title": {"words": "Ein tŷ ni"}}],
    "trainings": [
        {"id": "q1", "training": "moving", "months": 12},
        {"id": "q2", "training": "own-2", "months": "often", "needed": False},
    ],
    "dreams": {"evidence": "none"},
}
FROM_NEWER_4: dict[str, Any] = {
    "format_version": 1,
    "worker": {"id": "from-newer", "name": "Llŷr Enghraifft", "colour": "gwyrdd"},
    "posts": [
        {"id": "p1", "title": "Gofalwr", "service": "Tŷ Gwyn", "floor": 2},
        {"id": "p2", "title": "Driver", "service": ["both"]},
    ],
    "actions": [
        {
            "id": "t1",
            "what": {"words": "Gofyn am le", "language": "cy"},
            "conversation": "k1",
            "closed": "2026-05",
        },
        {"id": "t2", "what": {"words": "Wait"}, "conversation": None, "closed": "soon"},
    ],
    "rounds": [
        {
            "id": "g1",
            "band": "c",
            "opened": "2026-03-01",
            "pack": {"id": "wales", "version": "1", "digest": "0" * 64},
        }
    ],
    "ratings": [
        {
            "id": "v1",
            "round": "g1",
            "statement": "st-1",
            "answer": "with_help",
            "by": "manager",
            "conversation": "k1",
        },
        {"id": "v2", "round": "g1", "statement": "st-1", "answer": "not_yet", "conversation": 7},
    ],
    "conversations": [
        {
            "id": "k1",
            "kind": "one_to_one",
            "opened": "2026-04-20",
            "pack": {"id": "wales", "version": "1", "digest": "0" * 64, "mirror": "m"},
            "planned": "2026-04",
            "held": "2026-05-01",
            "manager": "Mo Sample",
            "band": "b",
            "next_band": "c",
            "round": "g1",
            "worker_signed_by": "Llŷr Enghraifft",
            "worker_signed_on": "2026-05-01",
            "manager_signed_by": "Mo Sample",
            "manager_signed_on": "2026-05-02",
            "next_on": "2026-08",
            "as_signed": "{}",
            "room": "quiet",
        },
        {
            "kind": "appraisal",
            "opened": "2026-06-01",
            "pack": {"id": "wales", "version": "1", "digest": "d"},
            "held": "one day",
            "manager": 5,
        },
        {"id": "k3", "kind": "chat", "opened": "2026-06-01", "pack": {}},
        {"id": "k4", "kind": "appraisal", "opened": "2026-06"},
        7,
    ],
    "talked": [
        {
            "id": "m1",
            "conversation": "k1",
            "text": {"words": "Aeth yn dda", "language": "cy", "ink": "red"},
            "topic": "well",
            "voice": "worker",
            "written": "2026-05-01",
        },
        {
            "id": "m2",
            "conversation": "k1",
            "text": {"words": "More"},
            "voice": "choir",
            "added": True,
            "writer": "Mo Sample",
        },
        {"id": "m3", "conversation": "k1", "text": "plain"},
    ],
    "intervals": [
        {"id": "j1", "kind": "one_to_one", "months": 2},
        {"id": "j2", "kind": "development", "months": "often"},
        {"id": "j3", "months": 3},
    ],
    "dreams": {"conversations": "none"},
}
NEWER = {1: FROM_NEWER, 2: FROM_NEWER_3, 3: FROM_NEWER_4}
"""What only a program of a later schema knows, said well, said badly, and beside other names."""


def main() -> None:
    """Write the book of the schema of today and what it says, unless they are there."""
    if CURRENT not in NEWER:
        sys.exit("no later schema is known to this program")
    path = OLD / f"people-{CURRENT}.book"
    people = invented_records(PEOPLE[CURRENT], SEED, TODAY, open_framework())
    newer = parse_record(json.dumps(NEWER[CURRENT], ensure_ascii=False).encode(), "newer")
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
