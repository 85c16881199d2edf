"""``routes`` says by which ways an end can be reached, lists the ends, and refuses in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.i18n.language import Language
from tests.cli.golden import GOALS, HERE, ways_file, ways_told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]

ISLANDER = HERE / "people" / "islander.json"
BAND, JOB = "S3", "warden"


def data(ask: Ask, *words: object) -> dict[str, Any]:
    answered = ask("routes", *words, "--json")
    assert answered.status == 0, answered.err
    found: dict[str, Any] = json.loads(answered.out)
    return found


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("person", GOALS)
def test_people_are_told_the_ways_that_were_read_through(person: str, language: Language) -> None:
    assert ways_told(person, language) == ways_file(person, language).read_text("utf-8")


def test_every_goal_listed_can_be_asked_for(ask: Ask) -> None:
    listed = json.loads(ask("routes", "--list-goals", "--json").out)
    assert {one["kind"] for one in listed} == {"goal", "band", "role"}
    text = ask("routes", "--list-goals").out
    for one in listed:
        assert f"{one['id']}  {one['title']}" in text
        answer = data(ask, "--goal", one["id"], "--record", ISLANDER)
        assert (answer["goal"]["kind"], answer["goal"]["id"]) == (one["kind"], one["id"])
        assert answer["state"] in ("open", "reached", "no_way")


def test_a_band_may_be_typed_in_small_letters_or_with_its_kind(ask: Ask) -> None:
    for typed in (BAND.lower(), f"band:{BAND}"):
        assert data(ask, "--goal", typed, "--record", ISLANDER)["goal"]["id"] == BAND


def test_an_unknown_goal_is_refused_with_those_there_are(ask: Ask) -> None:
    refused = ask("routes", "--goal", "astronaut", "--record", ISLANDER)
    assert (refused.status, refused.out) == (1, "")
    assert "astronaut" in refused.err
    assert f"head-of-homes, ferry-nurse, S2, {BAND}" in refused.err
    welsh = ask("routes", "--goal", "astronaut", "--record", ISLANDER, "--language", "cy")
    assert "Nodau a bandiau" in welsh.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--record", ISLANDER), "--goal --list-goals"),
        (("--goal", BAND, "--list-goals", "--record", ISLANDER), "not allowed"),
        (("--goal", BAND), "--record FILE"),
        (("--goal", BAND, "--record", ISLANDER, "--book", "x.careerbook"), "not both"),
        (("--goal", "", "--record", ISLANDER), "nothing stands there"),
        (("--goal", BAND, "--record", ISLANDER, "--rank", "beauty"), "beauty"),
    ],
)
def test_words_that_make_no_sense_are_not_understood(
    ask: Ask, words: tuple[object, ...], said: str
) -> None:
    refused = ask("routes", *words)
    assert (refused.status, refused.out) == (2, "")
    assert said in refused.err


@pytest.mark.parametrize("rank", ["steps", "time", "cost", "certainty"])
def test_the_order_is_the_one_asked_for(ask: Ask, rank: str) -> None:
    answer = data(ask, "--goal", JOB, "--record", ISLANDER, "--rank", rank)
    assert answer["rank"] == rank
    places = [way["place"] for way in answer["routes"]]
    assert places == sorted(places)
    assert places[:1] == [1]


def test_a_person_of_a_book_is_told_the_same_as_from_a_file(ask: Ask, tmp_path: Path) -> None:
    book = tmp_path / "one.careerbook"
    assert ask("record", "import", ISLANDER, "--book", book).status == 0
    by_book = ask("routes", "--goal", JOB, "--book", book)
    by_file = ask("routes", "--goal", JOB, "--record", ISLANDER)
    assert by_book.status == by_file.status == 0
    assert by_file.out.startswith(by_book.out)  # a file may add what is doubtful about it


def test_the_day_asked_about_is_the_day_answered_for(ask: Ask) -> None:
    answer = data(ask, "--goal", JOB, "--record", ISLANDER, "--on", "1 May 2030")
    assert answer["on"] == "2030-05-01"
    assert "file" in answer


def test_every_step_of_every_way_cites_a_source(ask: Ask) -> None:
    listed = json.loads(ask("routes", "--list-goals", "--json").out)
    for one in listed:
        answer = data(ask, "--goal", one["id"], "--record", ISLANDER)
        for way in answer["routes"]:
            for step in way["steps"]:
                assert step["bases"], (one["id"], step["key"])
                assert all(basis["source"]["text"] for basis in step["bases"])


def test_without_a_way_it_is_an_answer(ask: Ask, tmp_path: Path) -> None:
    listed = json.loads(ask("routes", "--list-goals", "--json").out)
    nobody = tmp_path / "nobody.json"
    nobody.write_text(json.dumps({"format_version": 1, "worker": {"id": "n", "name": "N"}}))
    for one in listed:
        answered = ask("routes", "--goal", one["id"], "--record", nobody)
        assert answered.status == 0
        assert "{" not in answered.out
