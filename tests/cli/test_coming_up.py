"""``coming-up``: everything dated as text and JSON, and the calendar file beside it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.i18n.language import Language
from careerplanner.services.coming.coming_answer import ComingAnswer
from careerplanner.services.coming.coming_up import coming_up
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

STARTER = HERE / "people" / "starter.json"
ISLANDER = HERE / "people" / "islander.json"
WALES = ("--pack", "wales-draft-2023", "--on", "2026-05-01")


def data(answered: Answered) -> dict[str, Any]:
    assert answered.status == 0, answered.err
    found: dict[str, Any] = json.loads(answered.out)
    return found


def test_text_and_json_tell_the_same_things(ask: Ask) -> None:
    told = data(ask("coming-up", "--record", STARTER, *WALES, "--json"))
    text = ask("coming-up", "--record", STARTER, *WALES).out
    assert told["on"] == "2026-05-01"
    assert told["file"]
    assert len(told["coming"]) > 3
    for item in told["coming"]:
        assert f"{item['when']}: {item['text']} [{item['state_word']}]" in text
        assert item["sentence"] in text
        assert item["group_word"].upper() in text


def test_json_of_the_command_is_the_list_of_the_service(ask: Ask, catalogues: Catalogues) -> None:
    workspace = Workspace(open_framework(str(ALDLAND)), catalogues, lambda: TODAY)
    record, _ = read_record(ISLANDER, workspace.lookup, TODAY)
    items = coming_up(workspace, record)
    for language in Language:
        told = data(ask("coming-up", "--record", ISLANDER, "--json", "--language", language))
        told.pop("file")
        wanted = ComingAnswer(record, workspace.wording(language), TODAY).write(items)
        assert told == json.loads(json.dumps(wanted))


def test_the_day_asked_about_moves_what_is_late(ask: Ask) -> None:
    def register_by(on: str) -> str:
        told = data(
            ask(
                "coming-up", "--record", STARTER, "--pack", "wales-draft-2023", "--on", on, "--json"
            )
        )
        (found,) = [one for one in told["coming"] if one["duty"] == "register_by"]
        return str(found["group"])

    assert register_by("2026-05-01") == "later"
    assert register_by("2026-09-14") == "this_month"
    assert register_by("2026-09-15") == "late"


def test_everybody_in_a_book_can_be_asked_about(ask: Ask, book: Path) -> None:
    for person in json.loads(ask("record", "list", "--book", book, "--json").out):
        told = data(ask("coming-up", "--book", book, "--worker", person["id"], "--json"))
        assert told["worker"]["id"] == person["id"]
        assert "file" not in told
        keys = [one["key"] for one in told["coming"]]
        assert len(keys) == len(set(keys))


def test_the_calendar_file_names_nobody_and_is_said_to_be_there(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "dates.ics"
    answered = ask("coming-up", "--record", STARTER, *WALES, "--ics", path, "--language", "cy")
    assert answered.status == 0
    assert str(path) in answered.out
    content = path.read_bytes().replace(b"\r\n ", b"")
    name = json.loads(STARTER.read_text("utf-8"))["worker"]["name"]
    assert name.encode() not in content
    told = data(ask("coming-up", "--record", STARTER, *WALES, "--json", "--ics", path))
    dated = [one for one in told["coming"] if one["latest"] and one["latest"] >= told["on"]]
    assert path.read_bytes().count(b"BEGIN:VEVENT") == len(dated) > 0


def test_without_a_date_there_is_no_file(ask: Ask, tmp_path: Path) -> None:
    person, path = tmp_path / "nobody.json", tmp_path / "dates.ics"
    plain = {"format_version": json.loads(STARTER.read_text("utf-8"))["format_version"]}
    person.write_text(json.dumps({**plain, "worker": {"name": "Non Enghraifft"}}), "utf-8")
    assert "Nothing dated" in ask("coming-up", "--record", person).out
    answered = ask("coming-up", "--record", person, "--ics", path)
    assert (answered.status, answered.out) == (1, "")
    assert "no date" in answered.err
    assert not path.exists()


def test_the_record_is_never_written_over(ask: Ask, tmp_path: Path) -> None:
    person = tmp_path / "person.json"
    person.write_bytes(STARTER.read_bytes())
    answered = ask("coming-up", "--record", person, *WALES, "--ics", person)
    assert answered.status == 1
    assert person.read_bytes() == STARTER.read_bytes()


def test_a_folder_that_is_not_there_is_the_computer_in_the_way(ask: Ask, tmp_path: Path) -> None:
    words = ("coming-up", "--record", STARTER, *WALES, "--ics", tmp_path / "no" / "dates.ics")
    assert ask(*words).status == 3


@pytest.mark.parametrize("words", [[], ["--record", STARTER, "--ics="]])
def test_what_is_not_understood_is_said(ask: Ask, words: list[object]) -> None:
    assert ask("coming-up", *words).status == 2
