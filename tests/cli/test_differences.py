"""``differences``, and ``assess`` of what is only supposed, for anybody or nobody in particular."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.i18n.language import Language
from careerplanner.services.difference.difference_answer import DifferenceAnswer
from careerplanner.services.difference.differing import differences, find_side
from careerplanner.services.exchange.transfer import read_record
from careerplanner.services.framework.frameworks import open_framework
from careerplanner.services.workspace import Workspace
from tests.cli.conftest import TODAY
from tests.cli.golden import ALDLAND, HERE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.i18n.catalogue import Catalogues
    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]

ISLANDER = HERE / "people" / "islander.json"
UP = ("differences", "--from", "S1", "--to", "S2")


def data(answered: Answered) -> dict[str, Any]:
    assert answered.status == 0, answered.err
    found: dict[str, Any] = json.loads(answered.out)
    return found


def test_in_general_nobody_need_be_named(ask: Ask) -> None:
    answered = ask(*UP)
    assert answered.status == 0
    assert "IN SHORT" in answered.out
    assert "For:" not in answered.out
    told = data(ask(*UP, "--json"))
    assert told["worker"] is None
    assert told["on"] == "2030-06-01"
    assert (told["from"]["id"], told["to"]["id"]) == ("S1", "S2")


def test_for_one_person_from_a_file_or_a_book(ask: Ask, book: Path) -> None:
    told = data(ask(*UP, "--record", ISLANDER, "--json"))
    assert told["worker"]["id"]
    assert "file" in told
    assert all(ask["status"] for ask in told["bands"]["pairs"][0]["awards"]["asks"])
    person = json.loads(ask("record", "list", "--book", book, "--json").out)[3]["id"]
    told = data(ask(*UP, "--book", book, "--worker", person, "--json"))
    assert told["worker"]["id"] == person
    assert "file" not in told


def test_json_of_the_command_is_the_answer_of_the_service(ask: Ask, catalogues: Catalogues) -> None:
    workspace = Workspace(open_framework(str(ALDLAND)), catalogues, lambda: TODAY)
    record, _ = read_record(ISLANDER, workspace.lookup, TODAY)
    ends = (find_side(workspace, "boat-hand"), find_side(workspace, "warden"))
    answer = differences(workspace, *ends, record)
    wanted = DifferenceAnswer(record, workspace.wording(Language.WELSH)).write(answer)
    words = ("differences", "--from", "boat-hand", "--to", "Warden", "--record", ISLANDER)
    shown = data(ask(*words, "--json", "--language", "cy"))
    shown.pop("file")
    assert shown == json.loads(json.dumps(wanted))


def test_the_day_asked_about_picks_the_rule(ask: Ask) -> None:
    words = ("differences", "--from", "boat-hand", "--to", "warden", "--json")
    then = data(ask(*words, "--on", "2029-06-01"))["register"]["pairs"][0]
    now = data(ask(*words))["register"]["pairs"][0]
    assert then["from"]["duty"] == "not_registered"
    assert now["from"]["duty"] == "must"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("--from", "S1"), 2, "--to"),
        (("--from", "S9", "--to", "S2"), 1, "S9"),
        (("--from", "S1", "--to", "nowhere"), 1, "S1, S2, S3"),
        (("--from", "", "--to", "S2"), 2, "nothing stands there"),
        (("--from", "S1", "--to", "S2", "--worker", "x"), 2, "--book BOOK"),
        (("--from", "S1", "--to", "S2", "--on", "soon"), 2, "--on"),
    ],
)
def test_what_is_not_understood_is_said(
    ask: Ask, words: tuple[str, ...], status: int, said: str
) -> None:
    answered = ask("differences", *words)
    assert answered.status == status
    assert said in answered.err
    assert answered.out == ""


def test_a_record_and_a_book_are_not_both_meant(ask: Ask, book: Path) -> None:
    assert ask(*UP, "--record", ISLANDER, "--book", book).status == 2


# ---- what is only supposed -----------------------------------------------------------------------


def test_an_answer_for_what_is_supposed_says_so(ask: Ask) -> None:
    plain = data(ask("assess", "--record", ISLANDER, "--json"))
    words = ("assess", "--record", ISLANDER, "--suppose-role", "boat-hand")
    then = data(ask(*words, "--suppose-award", "shore-card", "--suppose-hours", "12,5", "--json"))
    assert "supposed" not in plain
    assert then["supposed"] == {
        "awards": ["shore-card"],
        "role": "boat-hand",
        "setting": None,
        "hours": 12.5,
    }
    assert [fit["role"] for fit in then["register"]["fits"]] == ["boat-hand"]
    told = ask(*words)
    assert told.out.startswith("ONLY SUPPOSED, AND NOT ON THE RECORD\n  Job: Boat hand\n")


def test_a_book_is_left_alone_by_what_is_supposed(ask: Ask, book: Path) -> None:
    before = book.read_bytes()
    person = json.loads(ask("record", "list", "--book", book, "--json").out)[3]["id"]
    words = ("assess", "--book", book, "--worker", person)
    assert ask(*words, "--suppose-award", "shore-card", "--suppose-hours", "8").status == 0
    assert book.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("--suppose-award", "no-such-award"), 1),
        (("--suppose-role", "no-such-job"), 1),
        (("--suppose-role", "roamer", "--suppose-setting", "no-such-place"), 1),
        (("--suppose-hours", "many"), 2),
        (("--suppose-hours", "0"), 2),
        (("--suppose-hours", "nan"), 2),
        (("--suppose-hours", "169"), 2),
        (("--suppose-award", ""), 2),
    ],
)
def test_what_cannot_be_supposed_is_refused(ask: Ask, words: tuple[str, ...], status: int) -> None:
    answered = ask("assess", "--record", ISLANDER, *words)
    assert answered.status == status
    assert answered.out == ""
    assert answered.err


def test_ways_are_told_for_what_is_supposed(ask: Ask) -> None:
    """An award only supposed is no step any more, and the answer says that it was supposed."""
    words = ("routes", "--record", ISLANDER, "--goal", "S3", "--json")
    plain, then = data(ask(*words)), data(ask(*words, "--suppose-award", "keeper-3"))
    steps = [
        {step["key"] for way in answer["routes"] for step in way["steps"]}
        for answer in (plain, then)
    ]
    assert "award:keeper-3" in steps[0] - steps[1]
    assert "supposed" not in plain
    assert then["supposed"]["awards"] == ["keeper-3"]
    assert "SUPPOSED" in ask(*words[:-1], "--suppose-award", "keeper-3").out
