"""``induction``: of a file as of a book, in text as in data, in either language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from careerplanner.i18n.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]

MARED = {
    "format_version": 1,
    "worker": {"id": "w", "name": "Mared Example", "line_manager": "Gethin Invented"},
    "posts": [
        {
            "id": "p",
            "role": "care-home-worker-adults",
            "employer": "Cartref Newydd",
            "started": "2026-03-01",
        }
    ],
    "induction": [
        {
            "id": "a",
            "section": "section-1",
            "area": "section-1.1",
            "state": "signed_off",
            "signed_by": "Gethin Invented",
            "signed_on": "2026-04-01",
            "worker_signed": True,
            "worker_signed_by": "Mared Example",
            "worker_signed_on": "2026-04-02",
            "finished": "2026-04-02",
        },
        {
            "id": "b",
            "section": "section-1",
            "area": "section-1.2",
            "state": "ready",
            "worker_signed": True,
            "worker_signed_on": "2026-04-02",
        },
        {
            "id": "c",
            "section": "section-6",
            "area": "section-6.1",
            "state": "signed_off",
            "earlier": True,
            "employer": "Hen Gartref",
        },
    ],
}
LINES = (
    "Next: start this: 1.3 Person-centred approaches",
    "Recommended: finish by 1 September 2026.",
    "Areas signed off: 2 of 46.",
    "1 area is brought in and counts.",
    "  1.1 Legislation, national policies and codes [Signed off]",
    "    Manager signed: Gethin Invented, 1 April 2026",
    "  1.2 Rights-based approaches [One of two signatures]",
    "    Your manager still has to sign.",
    "    Signed with an earlier employer: Hen Gartref",
    "WHAT IT IS NOT",
)


WALES = ("--pack", "wales-draft-2023")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "mared.json"
    made.write_text(json.dumps(MARED), "utf-8")
    return made


def test_it_is_told_in_lines(ask: Ask, file: Path) -> None:
    said = ask("induction", "--record", file, "--on", "2026-05-01", *WALES).out
    for line in LINES:
        assert line in said, line
    assert said.count("Check these areas") == 4  # once for each list that has not been seen


def test_data_and_text_say_the_same_and_file_and_book_too(
    ask: Ask, file: Path, tmp_path: Path
) -> None:
    asked = ("--on", "2026-05-01", "--language", "cy", *WALES)
    data = json.loads(ask("induction", "--record", file, "--json", *asked).out)
    text = ask("induction", "--record", file, *asked).out
    assert data["language"] == Language.WELSH
    assert data["line"] in text
    assert data["pace"]["text"] in text
    assert data["next"]["title"] in text
    assert [section["id"][-1] for section in data["sections"]] == list("13567")
    for section in data["sections"]:
        assert all(area["title"] in text for area in section["areas"])
    first = data["sections"][0]["areas"]
    assert [area["state"] for area in first[:3]] == ["signed_off", "ready", "not_started"]
    assert (data["pace"]["signed"], data["pace"]["brought_in"]) == (2, 1)
    assert data["finish_by"]["latest"] == "2026-09-01"
    assert {note["helps"] for note in data["notes"]} == {True, False}
    book = tmp_path / "mared.careerbook"
    ask("record", "import", file, "--book", book, *WALES)
    again = json.loads(ask("induction", "--book", book, "--json", *asked).out)
    data.pop("file")
    assert again == data


def test_on_an_earlier_day_less_was_signed(ask: Ask, file: Path) -> None:
    said = ask("induction", "--record", file, "--on", "2026-04-01", "--json", *WALES).out
    pace = json.loads(said)["pace"]
    assert (pace["signed"], pace["brought_in"]) == (1, 1)  # what has no day counts as told


def test_of_nothing_recorded_nothing_is_claimed(ask: Ask, tmp_path: Path) -> None:
    bare = {**MARED, "induction": []}
    file = tmp_path / "bare.json"
    file.write_text(json.dumps(bare), "utf-8")
    said = ask("induction", "--record", file, "--on", "2027-05-01", *WALES).out
    assert "Whether you finished is not on your record." in said
    assert "[Nothing recorded]" in said
    assert "[Not started]" not in said
