"""The command that tells of conversations with the manager and writes their papers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]

PACK = {"id": "aldland", "version": "1", "digest": "0" * 64}
PERSON = {
    "format_version": 1,
    "worker": {"id": "w1", "name": "Non Enghraifft"},
    "posts": [{"id": "p1", "role": "warden", "started": "2029-01"}],
    "conversations": [
        {"id": "t1", "kind": "one_to_one", "opened": "2030-01-05", "pack": PACK,
         "held": "2030-01-05", "manager": "Beti Esiampl", "next_on": "2030-05-20",
         "worker_signed_by": "Non", "worker_signed_on": "2030-01-05",
         "manager_signed_by": "Beti Esiampl", "manager_signed_on": "2030-01-06"},
        {"id": "t2", "kind": "appraisal", "opened": "2030-05-01", "pack": PACK,
         "planned": "2030-06-09"},
    ],
    "talked": [
        {"id": "n1", "conversation": "t1", "topic": "tide", "voice": "worker",
         "written": "2030-01-05", "text": {"words": "The boats\nare sound.", "language": "en"}},
        {"id": "n2", "conversation": "t1", "added": True, "writer": "Beti Esiampl",
         "written": "2030-02-01", "text": {"words": "It was the spring tide.", "language": "en"}},
    ],
    "actions": [
        {"id": "a1", "what": {"words": "Mend the net", "language": "en"}, "owner": "Non",
         "due": "2030-03", "conversation": "t1"},
    ],
}  # fmt: skip


@pytest.fixture
def book(ask: Ask, tmp_path: Path) -> Path:
    record = tmp_path / "non.json"
    record.write_text(json.dumps(PERSON), "utf-8")
    path = tmp_path / "team.careerbook"
    assert ask("record", "import", record, "--book", path).status == 0
    return path


def test_conversations_are_told_the_newest_first_with_what_is_due(ask: Ask, book: Path) -> None:
    said = ask("conversation", "list", "--book", book)
    assert said.status == 0, said.err
    lines = said.out.splitlines()
    assert lines[0] == "Non Enghraifft"
    assert "  Sitting together: 20 May 2030 (Passed)" in lines
    told = [line for line in lines if line.endswith(("Signed by both", "Planned"))]
    assert told == [
        "Year talk, 9 June 2030: Planned",
        "Sitting together, 5 January 2030: Signed by both",
    ]
    data = json.loads(ask("conversation", "list", "--book", book, "--json").out)
    assert [(one["id"], one["state"]) for one in data["conversations"]] == [
        ("t2", "planned"),
        ("t1", "signed"),
    ]
    assert data["conversations"][1]["actions_open"] == 1
    due = {one["kind"]: (one["earliest"], one["state"], one["suggested"]) for one in data["due"]}
    assert due["one_to_one"] == ("2030-05-20", "past", False)


def test_the_latest_that_was_held_is_shown_unless_another_is_named(ask: Ask, book: Path) -> None:
    said = ask("conversation", "show", "--book", book).out
    assert said.startswith("Non Enghraifft · Sitting together, 5 January 2030: Signed by both\n")
    assert "  - Worker, 5 January 2030: The boats are sound.\n" in said
    assert "  - Added by: Beti Esiampl, 1 February 2030: It was the spring tide.\n" in said
    assert "  - Mend the net · Non · March 2030\n" in said
    assert "Worker: Non, 5 January 2030\nManager: Beti Esiampl, 6 January 2030\n" in said
    data = json.loads(ask("conversation", "show", "t2", "--book", book, "--json").out)
    assert (data["id"], data["state"], data["worker_signed_on"]) == ("t2", "planned", None)
    assert [one["what"] for one in data["agreed_before"]] == ["Mend the net"]


def test_it_is_told_in_welsh(ask: Ask, book: Path) -> None:
    said = ask("conversation", "show", "--book", book, "--language", "cy").out
    assert "Wedi'i llofnodi gan y ddau" in said
    assert "Byddwn ni'n siarad eto ar: 20 Mai 2030" in said


@pytest.mark.parametrize(("more", "title"), [((), "Record"), (("--summary",), "Summary")])
def test_the_paper_is_written(
    ask: Ask, book: Path, tmp_path: Path, more: tuple[str, ...], title: str
) -> None:
    out = tmp_path / "paper.pdf"
    said = ask("conversation", "show", "t1", "--book", book, "--out", out, *more)
    assert said.status == 0, said.err
    assert str(out) in said.out
    content = out.read_bytes()
    assert content.startswith(b"%PDF-")
    assert title.encode() in content


def test_one_that_is_not_there_is_refused_with_what_to_do(ask: Ask, book: Path) -> None:
    said = ask("conversation", "show", "t9", "--book", book)
    assert said.status == 1
    assert "There is no such conversation: t9" in said.err
    assert said.out == ""


def test_a_record_file_is_told_of_too_and_never_written_over(ask: Ask, tmp_path: Path) -> None:
    record = tmp_path / "non.json"
    record.write_text(json.dumps(PERSON), "utf-8")
    data = json.loads(ask("conversation", "list", "--record", record, "--json").out)
    assert len(data["conversations"]) == 2
    assert "file" in data
    said = ask("conversation", "show", "--record", record, "--out", record)
    assert said.status != 0
    assert json.loads(record.read_text("utf-8")) == PERSON


def test_nobody_has_talked_yet(ask: Ask, tmp_path: Path) -> None:
    record = tmp_path / "new.json"
    record.write_text(json.dumps({"format_version": 1, "worker": {"name": "Ŵyn"}}), "utf-8")
    assert "There are no conversations yet." in ask("conversation", "list", "--record", record).out
    assert ask("conversation", "show", "--record", record).status == 1
