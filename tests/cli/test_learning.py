"""The command that tells what was learned and takes learning in from a table."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]

PERSON = {
    "format_version": 1,
    "worker": {"id": "w1", "name": "Non Enghraifft"},
    "posts": [{"id": "p1", "role": "warden", "started": "2029-01"}],
    "learning": [
        {"id": "l1", "title": "Ropes", "kind": "course", "on": "2029-05-01", "minutes": 90,
         "changed": {"words": "I look twice.", "language": "en"}},
        {"id": "l2", "title": "Tides", "on": "2030-05-01"},
    ],
}  # fmt: skip
TABLE = "Course,Date,Hours\nKnots,3/4/2030,2\nRopes,1/5/2029,1.5\nLamps,13/13/2030,1\n"


@pytest.fixture
def book(ask: Ask, tmp_path: Path) -> Path:
    record = tmp_path / "non.json"
    record.write_text(json.dumps(PERSON), "utf-8")
    path = tmp_path / "team.careerbook"
    assert ask("record", "import", record, "--book", path).status == 0
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(TABLE, "utf-8")
    return path


def titles(ask: Ask, book: Path) -> list[str]:
    told = json.loads(ask("learning", "list", "--book", book, "--json").out)
    return [entry["title"] for entry in told["learning"]]


def test_learning_is_told_the_latest_first(ask: Ask, book: Path) -> None:
    said = ask("learning", "list", "--book", book).out.splitlines()
    assert said[0] == "Non Enghraifft"
    assert said[1].startswith("On: ")
    assert said[3:7] == [
        "Things learned: 2.",
        "  Tides (1 May 2030)",
        "  Ropes (Course · 1 May 2029 · 1 hour 30 minutes)",
        "    I look twice.",
    ]
    assert "Time altogether: 1 hour 30 minutes. There is no target." in said
    assert "Without a length of time: 1." in said


def test_learning_after_the_day_asked_about_is_left_out(ask: Ask, book: Path) -> None:
    told = json.loads(ask("learning", "list", "--book", book, "--on", "2029-12-31", "--json").out)
    assert [entry["id"] for entry in told["learning"]] == ["l1"]
    assert told["on"] == "2029-12-31"
    assert (told["format"], told["language"]) == (1, "en")
    assert told["worker"]["name"] == "Non Enghraifft"
    assert told["pack"]["digest"]


def test_training_says_when_why_and_on_what_it_stands(ask: Ask, book: Path) -> None:
    told = json.loads(ask("learning", "list", "--book", book, "--json").out)
    assert told["training"]
    for one in told["training"]:
        assert one["code"].startswith("refresher.")
        assert one["asked"]
        assert one["sentence"]


def test_a_dry_run_says_what_would_become_of_each_row_and_writes_nothing(
    ask: Ask, book: Path, table: Path
) -> None:
    answer = ask("learning", "import", table, "--book", book, "--dry-run")
    assert answer.status == 0
    assert answer.out.splitlines() == [
        "Which comes first in these dates? Column: Date",
        "Line 2: Say whether the day or the month comes first. Given: 3/4/2030.",
        "Line 3: Say whether the day or the month comes first. Given: 1/5/2029.",
        "Line 4: There is no such day. Given: 13/13/2030.",
        "Will be added: 0.",
        "There already: 0.",
        "Not taken: 3.",
        "Nothing was written.",
    ]
    assert titles(ask, book) == ["Tides", "Ropes"]


def test_what_can_be_taken_is_added_once(ask: Ask, book: Path, table: Path) -> None:
    words = ("learning", "import", table, "--book", book, "--dates", "day-first")
    told = json.loads(ask(*words, "--json").out)
    assert told["counts"] == {"kept": 1, "duplicate": 1, "refused": 1}
    assert told["written"] == 1
    assert told["columns"] == ["title", "on", "minutes"]
    assert [row["line"] for row in told["rows"]] == [2, 3, 4]
    assert titles(ask, book) == ["Tides", "Knots", "Ropes"]
    again = ask(*words)
    assert again.status == 1
    assert "No row of this file can be added" in again.err
    assert titles(ask, book) == ["Tides", "Knots", "Ropes"]
    assert ask(*words, "--keep-duplicates").status == 0
    assert len(titles(ask, book)) == 5


def test_rows_of_several_people_need_a_name(ask: Ask, book: Path, tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    path.write_text("Learner,Course,Date\nGwen,Knots,2030-01-02\nMair,Bells,2030-01-02\n")
    refused = ask("learning", "import", path, "--book", book)
    assert refused.status == 1
    assert refused.out.splitlines()[:3] == ["Whose rows are yours?", "  Gwen", "  Mair"]
    assert ask("learning", "import", path, "--book", book, "--person", "Mair").status == 0
    assert "Bells" in titles(ask, book)
    assert "Knots" not in titles(ask, book)


def test_what_a_number_counts_may_be_said(ask: Ask, book: Path, tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    path.write_text("Course,Date,Duration\nKnots,2030-01-02,2\n")
    assert ask("learning", "import", path, "--book", book).status == 1
    assert ask("learning", "import", path, "--book", book, "--numbers", "minutes").status == 0
    told = json.loads(ask("learning", "list", "--book", book, "--json").out)
    assert [one["minutes"] for one in told["learning"] if one["title"] == "Knots"] == [2]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no file here"),
        (b"", "There is nothing in this file"),
        (b"PK\x03\x04", "This file is damaged"),
        (b"one\ntwo\n", "There is only one column"),
    ],
)
def test_a_file_that_is_no_table_says_what_it_is(
    ask: Ask, book: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    path = tmp_path / "bad.csv"
    if content is not None:
        path.write_bytes(content)
    answer = ask("learning", "import", path, "--book", book)
    assert answer.status == 1
    assert said in answer.err
    assert titles(ask, book) == ["Tides", "Ropes"]


def test_welsh_words_answer_in_welsh(ask: Ask, book: Path, table: Path) -> None:
    answer = ask("learning", "import", table, "--book", book, "--dry-run", "--language", "cy")
    assert answer.out.splitlines()[-1] == "Nid ysgrifennwyd dim."


def test_a_table_needs_a_book(ask: Ask, table: Path) -> None:
    assert ask("learning", "import", table).status == 2
