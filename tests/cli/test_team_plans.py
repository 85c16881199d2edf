"""``team develop`` and ``team succeed``: text and data, in both languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]


@pytest.fixture
def book(ask: Ask, tmp_path: Path) -> Path:
    path = tmp_path / "team.careerbook"
    made = ask("sample", "--workers", 12, "--seed", 3, "--out", path)
    assert made.status == 0, made.err
    return path


def data(answered: Answered) -> dict[str, Any]:
    assert answered.status == 0, answered.err
    found: dict[str, Any] = json.loads(answered.out)
    return found


@pytest.mark.parametrize("language", ["en", "cy"])
def test_learning_is_told_as_text_and_as_data(ask: Ask, book: Path, language: str) -> None:
    told = data(ask("--book", book, "team", "develop", "--json", "--language", language))
    text = ask("--book", book, "team", "develop", "--language", language).out
    assert told["people"] == 12
    for one in told["learning"]:
        for served in one["serves"]:
            assert served["name"] in text
            for gap in served["gaps"]:
                assert gap["sentence"] in text


@pytest.mark.parametrize("language", ["en", "cy"])
def test_who_could_follow_is_told_for_the_job_asked_about(
    ask: Ask, book: Path, language: str
) -> None:
    words = ("--book", book, "team", "succeed", "--role", "warden", "--language", language)
    told = data(ask(*words, "--json"))
    text = ask(*words).out
    assert len(told["followers"]) == 12
    assert told["role"] == "warden"
    for one in told["followers"]:
        assert one["name"] in text
        assert one["sentence"] in text
    for job in told["jobs"]:
        assert job["one_person_alone"] == (len(job["holders"]) == 1)


def test_without_a_job_only_the_jobs_are_told(ask: Ask, book: Path) -> None:
    told = data(ask("--book", book, "team", "succeed", "--json"))
    assert (told["role"], told["followers"]) == (None, [])


def test_a_job_nobody_knows_is_refused(ask: Ask, book: Path) -> None:
    assert ask("--book", book, "team", "succeed", "--role", "captain").status != 0


def test_a_book_is_needed(ask: Ask) -> None:
    assert ask("team", "develop").status != 0
