"""``matrix import``: a dry run that writes nothing, a run that does, and what it refuses."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.services.sheets_made import matrix_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]

ROWS: list[list[Any]] = [
    ["Name", "Job", "Ropes", "Knots"],
    ["Non Enghraifft", "Warden", "03/04/2030", date(2029, 5, 1)],
    ["Ned Pretend", "Warden", "05/04/2030", "wibble"],
]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def names(ask: Ask, book: Path) -> list[str]:
    return [one["name"] for one in json.loads(ask("record", "list", "--book", book, "--json").out)]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_dry_run_says_everything_and_changes_no_byte(
    ask: Ask, book: Path, tmp_path: Path, language: str
) -> None:
    path, before = matrix_file(tmp_path / "team.xlsx", ROWS, hidden_row=3), digest(book)
    words = ("matrix", "import", path, "--book", book, "--dry-run", "--language", language)
    answer = ask(*words)
    assert (answer.status, answer.err) == (0, "")
    told = json.loads(ask(*words, "--json").out)
    assert digest(book) == before
    assert told["written"] is False
    assert sum(told["counts"].values()) == told["cell_count"] == len(told["cells"]) == 12
    assert {one["about"] for one in told["questions"]} == {"means", "order"}
    hidden = {"en": "Hidden rows in this sheet: 1", "cy": "Rhesi cudd yn y ddalen hon: 1"}
    assert told["notices"] == [hidden[language]]
    assert answer.out.splitlines()[0] == hidden[language]


def test_a_sheet_is_brought_in_and_the_next_one_is_read_in_the_same_way(
    ask: Ask, book: Path, tmp_path: Path
) -> None:
    path = matrix_file(tmp_path / "team.xlsx", ROWS)
    before = names(ask, book)
    words = ("--means", "completed", "--dates", "day-first", "--json")
    told = json.loads(ask("matrix", "import", path, "--book", book, *words).out)
    assert told["written"] is True
    assert told["remembered"] is False
    assert told["counts"]["not_understood"] == 1  # "wibble"
    assert sorted(names(ask, book)) == sorted([*before, "Ned Pretend", "Non Enghraifft"])
    again = ask("matrix", "import", path, "--book", book)
    assert again.status == 1
    assert "Nothing in this file would change your book" in again.err
    assert "It is read as the last file with these headings was." in again.out


def test_a_sheet_is_named_and_one_that_is_not_there_is_refused(
    ask: Ask, book: Path, tmp_path: Path
) -> None:
    path = matrix_file(
        tmp_path / "team.xlsx", ROWS, more={"Night": ROWS[:2]}, hidden_sheets=["Night"]
    )
    words = ("matrix", "import", path, "--book", book, "--dry-run")
    told = json.loads(ask(*words, "--sheet", "Night", "--json").out)
    assert (told["sheet"], told["cell_count"]) == ("Night", 8)
    refused = ask(*words, "--sheet", "Day")
    assert refused.status == 1
    assert "Training, Night" in refused.err


def test_what_the_book_says_stays_unless_the_file_is_to_be_taken(
    ask: Ask, book: Path, tmp_path: Path
) -> None:
    head = ["Name", "Job", "Line manager"]
    path = matrix_file(tmp_path / "a.xlsx", [head, ["Ned Pretend", "Warden", "Nia"]])
    assert ask("matrix", "import", path, "--book", book).status == 0
    path = matrix_file(tmp_path / "b.xlsx", [head, ["Ned Pretend", "Warden", "Mair"]])
    words = ("matrix", "import", path, "--book", book, "--dry-run", "--json")
    assert json.loads(ask(*words).out)["counts"]["changes"] == 0
    assert json.loads(ask(*words, "--take-file").out)["counts"]["changes"] == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"<html><table></table></html>", "web page"),
        (b"PK\x03\x04 broken", "damaged"),
        (b"", "nothing in this file"),
    ],
)
def test_what_is_no_spreadsheet_is_refused_in_words(
    ask: Ask, book: Path, tmp_path: Path, content: bytes, says: str
) -> None:
    path, before = tmp_path / "team.xlsx", digest(book)
    path.write_bytes(content)
    answer = ask("matrix", "import", path, "--book", book)
    assert answer.status == 1
    assert says in answer.err
    assert digest(book) == before


def test_a_book_has_to_be_named(ask: Ask, tmp_path: Path) -> None:
    assert ask("matrix", "import", tmp_path / "a.xlsx").status == 2
