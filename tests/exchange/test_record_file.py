"""A record goes into a file and comes back whole, unknown names included."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceUse, Served
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import Rating, RatingAnswer, RatingRound
from careerplanner.domain.record import LearningEntry, Record, Worker
from careerplanner.domain.typed import Typed
from careerplanner.exchange.json_text import LARGEST
from careerplanner.exchange.record_file import PARTS, parse_record, record_bytes
from careerplanner.exchange.record_schema import schema_text
from careerplanner.paths import resources_folder
from tests.exchange.strategies import records

SCHEMA = resources_folder() / "schemas" / "record.schema.json"
FULL: dict[str, Any] = {
    "format_version": 1,
    "made_by": {"program": "another", "tags": [1, None, {"deep": True}]},
    "worker": {
        "id": "w1",
        "name": "Mair Ŵyrddychmygol",
        "born": "1970",
        "lives_in": "GB-WLS",
        "earnings": "26000-to-32370",
        "pay_point": "Point 5",
        "goal": "nursing",
        "route": "by:award:access",
        "star_sign": "Leo",
    },
    "posts": [
        {"id": "p1", "title": "Carer", "started": "2019-03", "hours": 37.5, "shift": "night"}
    ],
    "registrations": [{"id": "r1", "state": "lapsed", "badge": "B1"}],
    "awards": [{"id": "a1", "typed": "NVQ", "state": "planned", "grade": 1}],
    "induction": [
        {"id": "i1", "section": "s", "note": {"words": "n", "font": "large"}},
        {
            "id": "i2",
            "section": "s",
            "area": "a",
            "state": "signed_off",
            "finished": "2024-03-02",
            "signed_by": "Mo",
            "worker_signed": True,
            "ready": "2024-02",
            "signed_on": "2024-03-01",
            "worker_signed_by": "Mair",
            "worker_signed_on": "2024-03-02",
            "sent_back": {"words": "Dim eto", "language": "cy", "tone": "kind"},
            "sent_back_by": "Mo",
            "sent_back_on": "2024-02-20",
            "earlier": True,
            "ink": "blue",
        },
    ],
    "learning": [
        {"id": "l1", "title": "Fire drill", "minutes": 30, "room": "2b"},
        {"id": "l2", "title": "Moving", "training": "moving", "provider": "A trainer", "seat": 4},
    ],
    "actions": [
        {
            "id": "c1",
            "what": {"words": "Gofyn", "language": "cy", "ink": "red"},
            "owner": "Mair",
            "due": "2027-03",
            "remind": "2027-02-14",
            "goal": "nursing",
            "step": "award:access",
            "conversation": "k1",
            "closed": "2024-05",
            "remind_by": "text",
        }
    ],
    "notes": [{"id": "n1", "text": {"words": "x"}, "written": "2024-02-29", "pinned": True}],
    "plans": [
        {
            "id": "d1",
            "made_on": "2024-01-31",
            "target": "C",
            "pack": {"id": "p", "version": "1", "digest": "f", "mirror": "m"},
            "language": "cy",
            "answer": "{}",
            "printed": 2,
        }
    ],
    "evidence": [
        {
            "id": "e1",
            "title": "Certificate",
            "on": "2024-03",
            "words": {"words": "Got it", "pen": "green"},
            "file": "0123456789abcdef" * 4,
            "file_name": "a.pdf",
            "media_type": "application/pdf",
            "size": 12345,
            "frame": "gold",
        },
        {
            "id": "e2",
            "title": "Seen",
            "kind": "witness",
            "words": {"words": "Da iawn", "language": "cy"},
            "witness": "Mo",
        },
        {"id": "e3", "title": "A page", "kind": "link", "address": "https://example.org/a"},
    ],
    "uses": [{"id": "u1", "evidence": "e1", "kind": "award", "target": "a1", "pinned": True}],
    "rounds": [
        {
            "id": "g1",
            "band": "C",
            "opened": "2024-01-01",
            "pack": {"id": "p", "version": "1", "digest": "f", "mirror": "m"},
            "closed": "2024-01-02",
            "look_again": "2025",
            "note": {"words": "First"},
            "start": "B",
            "weather": "wet",
        }
    ],
    "ratings": [
        {
            "id": "v1",
            "round": "g1",
            "statement": "C.skill.1",
            "answer": "not_in_job",
            "by": "agreed",
            "note": {"words": "Nights", "font": "large"},
            "on": "2024-01-01",
            "conversation": "k1",
            "doubt": 1,
        }
    ],
    "areas": [
        {
            "id": "o1",
            "section": "s",
            "area": "own-1",
            "number": "1.9",
            "title": {"words": "Ein tŷ ni", "language": "cy"},
            "floor": 2,
        }
    ],
    "trainings": [
        {"id": "q1", "training": "t", "title": {"words": "Ours"}, "months": 12, "cost": "free"},
        {"id": "q2", "training": "moving", "needed": False},
    ],
    "conversations": [
        {
            "id": "k1",
            "kind": "probation_review",
            "opened": "2024-01-01",
            "pack": {"id": "p", "version": "1", "digest": "f", "mirror": "m"},
            "planned": "2024-01",
            "held": "2024-01-03",
            "manager": "Mo",
            "band": "B",
            "next_band": "C",
            "round": "g1",
            "worker_signed_by": "Non",
            "worker_signed_on": "2024-01-03",
            "manager_signed_by": "Mo",
            "manager_signed_on": "2024-01-04",
            "next_on": "2024-04",
            "as_signed": "{}",
            "room": "quiet",
        },
        {
            "id": "k2",
            "kind": "one_to_one",
            "opened": "2024-03-01",
            "pack": {"id": "p", "version": "1", "digest": "f"},
        },
    ],
    "talked": [
        {
            "id": "m1",
            "conversation": "k1",
            "text": {"words": "Da", "language": "cy", "ink": "red"},
            "topic": "well",
            "voice": "manager",
            "written": "2024-01-03",
            "added": True,
            "writer": "Mo",
            "tone": "kind",
        }
    ],
    "intervals": [
        {"id": "j1", "kind": "appraisal", "months": 6, "why": "policy"},
        {"id": "j2", "kind": "development"},
    ],
}


def read(data: dict[str, Any]) -> Record:
    return parse_record(json.dumps(data).encode(), "a.json")


@given(records())
@settings(max_examples=150, deadline=None)
def test_any_record_comes_back_as_it_was(record: Record) -> None:
    written = record_bytes(record)
    assert parse_record(written, "a.json") == record
    assert record_bytes(parse_record(written, "b.json")) == written


def test_unknown_names_survive_wherever_they_stand() -> None:
    assert json.loads(record_bytes(read(FULL))) == FULL


@pytest.mark.parametrize("part", ["worker", *PARTS])
def test_unknown_names_do_not_hide_the_known(part: str) -> None:
    data = {
        name: value for name, value in FULL.items() if name in {"format_version", "worker", part}
    }
    bare = read(json.loads(json.dumps(data)))
    assert json.loads(record_bytes(bare)) == data


def test_what_is_left_out_is_not_known() -> None:
    record = read({"format_version": 1, "worker": {"name": "Non"}, "posts": [{"title": "Carer"}]})
    assert record.posts[0].started is None
    assert record.posts[0].hours is None
    assert record.worker.language is None


def test_dates_stay_as_exact_as_they_were() -> None:
    posts = [{"title": "a", "started": text} for text in ("2010", "2019-03", "2024-02-29")]
    record = read({"format_version": 1, "worker": {"name": "Non"}, "posts": posts})
    assert [post.started for post in record.posts] == [
        PartialDate(2010),
        PartialDate(2019, 3),
        PartialDate(2024, 2, 29),
    ]


def test_ids_left_out_are_the_same_each_time_and_differ() -> None:
    data = {
        "format_version": 1,
        "worker": {"name": "Non"},
        "posts": [{"title": "a"}, {"title": "b"}],
    }
    record = read(data)
    assert record == read(data)
    assert len({record.worker.id, *(post.id for post in record.posts)}) == 3


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_byte_order_mark_is_no_matter(mark: bytes) -> None:
    assert parse_record(mark + record_bytes(read(FULL)), "a.json") == read(FULL)


def test_extras_that_nobody_wrote_are_left_out() -> None:
    record = Record(Worker("w", "Non", extras="not json"))
    assert json.loads(record_bytes(record)) == {
        "format_version": 1,
        "worker": {"id": "w", "name": "Non"},
    }


@pytest.mark.slow
def test_a_long_working_life_is_written_and_read_again() -> None:
    """Thousands of things learned and dozens of rounds stay within what a file may hold."""
    words, pack = Typed("It changed how I listen. " * 8, "en"), PackRef("p", "1", "f" * 64)
    learning = tuple(
        LearningEntry(
            f"l{number}", "Moving people", "course", PartialDate(2020, 3, 1), 90, words,
            PartialDate(2021, 3, 1), training="moving", provider="A trainer",
        )
        for number in range(5000)
    )  # fmt: skip
    evidence = tuple(
        Evidence(f"e{number}", "Certificate", file="a" * 64, file_name="a.pdf", size=number + 1)
        for number in range(500)
    )
    uses = tuple(EvidenceUse(f"u{n}", f"e{n}", Served.LEARNING, f"l{n}") for n in range(500))
    rounds = tuple(RatingRound(f"g{n}", "C", date(2020, 1, 1), pack) for n in range(40))
    ratings = tuple(
        Rating(f"v{n}", f"g{n % 40}", f"s{n}", RatingAnswer.WITH_HELP, note=Typed("An example"))
        for n in range(40 * 130)
    )
    record = Record(
        Worker("w", "Non"), learning=learning, evidence=evidence, uses=uses, rounds=rounds,
        ratings=ratings,
    )  # fmt: skip
    written = record_bytes(record)
    assert len(written) < LARGEST / 2
    assert parse_record(written, "a.json") == record


def test_schema_is_the_one_the_models_give() -> None:
    assert SCHEMA.read_text("utf-8") == schema_text(), "run: python -m tools.record_schema"


def test_schema_takes_what_the_reader_takes() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(FULL, schema)
    for wrong in ({"worker": 1}, {"posts": [{"hours": "ten"}]}, {"format_version": 2}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**FULL, **wrong}, schema)


def test_example_of_the_documentation_is_read() -> None:
    page = Path(__file__).parents[2] / "docs" / "record-format.md"
    text = page.read_text("utf-8").partition("```json\n")[2].partition("```")[0]
    record = read(json.loads(text))
    assert [held.typed for held in record.awards] == ["Level 2 Core Adults", ""]
