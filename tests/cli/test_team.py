"""``team list``: how everybody stands, for people and for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]


def people(ask: Ask, book: Path, *words: str) -> list[str]:
    told = json.loads(ask("team", "list", "--book", book, "--json", *words).out)
    return [one["worker"]["name"] for one in told["people"]]


def test_the_answer_comes_first_then_everybody(ask: Ask, book: Path) -> None:
    answered = ask("team", "list", "--book", book)
    assert answered.status == 0
    lines = answered.out.splitlines()
    assert lines[:2] == ["On: 1 June 2030", "People in this book: 14."]
    assert lines.index("Who needs something?") < lines.index("Who is ready to step up?")
    every = people(ask, book)
    assert len(every) == 14
    told = [line.partition(":")[0] for line in lines]
    assert [name for name in told if name in set(every)] == every
    for label in ("Band by job", "Band by qualifications", "Register", "Next conversation"):
        assert answered.out.count(f"  {label}: ") == 14


def test_in_welsh_nothing_is_left_in_english(ask: Ask, book: Path) -> None:
    out = ask("team", "list", "--book", book, "--language", "cy").out
    assert "Pwy sydd angen rhywbeth?" in out
    for word in ("Register:", "Overdue", "Service:", "Band by"):
        assert word not in out


@pytest.mark.parametrize(
    "need", ["late", "soon", "advised", "register", "talk", "not-known", "ready"]
)
def test_people_with_a_need_are_as_many_as_the_answer_says(ask: Ask, book: Path, need: str) -> None:
    titles = {
        "late": "Something is overdue",
        "soon": "Something is due soon",
        "advised": "A suggested day has passed",
        "register": "Registration needs something",
        "talk": "The day of a conversation has passed",
        "not-known": "Something is not known",
        "ready": "Qualifications are ahead of the job",
    }
    some = people(ask, book, "--need", need)
    assert f"  {titles[need]}: {len(some)}\n" in ask("team", "list", "--book", book).out
    assert len(some) < 14


def test_people_are_found_and_ordered(ask: Ask, book: Path) -> None:
    every = people(ask, book)
    found = people(ask, book, "--find", every[3].split()[-1])
    assert every[3] in found
    assert set(people(ask, book, "--order", "due")) == set(every)
    told = json.loads(ask("team", "list", "--book", book, "--json").out)
    manager = next(one["line_manager"] for one in told["people"] if one["line_manager"])
    some = people(ask, book, "--line-manager", manager)
    assert some == [
        one["worker"]["name"] for one in told["people"] if one["line_manager"] == manager
    ]


def test_plain_data_keeps_bands_and_register_apart(ask: Ask, book: Path) -> None:
    told = json.loads(ask("team", "list", "--book", book, "--json").out)
    for one in told["people"]:
        assert set(one["bands"]) == {
            "by_job", "by_awards", "by_awards_status", "next", "next_status", "next_parts",
        }  # fmt: skip
        assert set(one["register"]) == {"standing", "duty", "due", "state"}
    assert told == json.loads(ask("team", "list", "--book", book, "--json").out)


def test_without_a_book_it_says_so(ask: Ask, tmp_path: Path) -> None:
    assert ask("team", "list").status == 2
    assert ask("team", "list", "--book", tmp_path / "none.careerbook").status == 1
    assert ask("team", "list", "--book", tmp_path / "none.careerbook", "--need", "luck").status == 2
