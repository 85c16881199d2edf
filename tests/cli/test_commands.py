"""Each command does what it says, in either language, and leaves alone what it only reads."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.i18n.language import Language
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.answer.assessing import assess
from careerplanner.services.exchange.transfer import read_record
from careerplanner.services.workspace import Workspace
from tests.cli.conftest import TODAY
from tests.cli.golden import ALDLAND, HERE, PEOPLE, file_of, told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.i18n.catalogue import Catalogues
    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]

ISLANDER = HERE / "people" / "islander.json"


def people(ask: Ask, book: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(ask("record", "list", "--book", book, "--json").out)
    return found


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("person", [*PEOPLE, "islander"])
def test_people_are_told_what_was_read_through(person: str, language: Language) -> None:
    assert told(person, language) == file_of(person, language).read_text("utf-8")


def test_json_of_the_command_is_the_tree_of_the_service(ask: Ask, catalogues: Catalogues) -> None:
    from careerplanner.services.framework.frameworks import open_framework

    workspace = Workspace(open_framework(str(ALDLAND)), catalogues, lambda: TODAY)
    record, _ = read_record(ISLANDER, workspace.lookup, TODAY)
    answer = assess(workspace, record)
    wanted = AnswerWriter(record, workspace.wording(Language.WELSH)).write(answer)
    shown = json.loads(ask("assess", "--record", ISLANDER, "--json", "--language", "cy").out)
    assert shown.pop("file") == {
        "matched": [{"place": "awards[2]", "typed": "Boat Card", "award": "boat-card"}],
        "unknown": [],
        "unknown_fields": [],
    }
    assert shown == json.loads(json.dumps(wanted))


def test_book_and_file_give_the_same_answer(ask: Ask, book: Path, tmp_path: Path) -> None:
    for person in people(ask, book)[:5]:
        name = person["id"]
        file = tmp_path / "one.json"
        assert ask("record", "export", "--book", book, "--worker", name, "--out", file).status == 0
        by_file = json.loads(ask("assess", "--record", file, "--json").out)
        by_file.pop("file")
        by_book = ask("assess", "--book", book, "--worker", name, "--json").out
        assert json.loads(by_book) == by_file


def test_day_of_asking_moves_the_answer(ask: Ask) -> None:
    early = json.loads(ask("assess", "--record", ISLANDER, "--json", "--on", "2030-03-15").out)
    late = json.loads(ask("assess", "--record", ISLANDER, "--json", "--on", "1 May 2035").out)
    assert (early["on"], late["on"]) == ("2030-03-15", "2035-05-01")
    assert early["left_out"]
    assert not late["left_out"]


def test_target_is_taken_in_small_letters_too(ask: Ask) -> None:
    shown = json.loads(ask("assess", "--record", ISLANDER, "--json", "--target", "s3").out)
    assert shown["next_step"]["target"] == "S3"


@pytest.mark.parametrize("before", [True, False])
def test_global_options_stand_before_or_after(before: bool, ask: Ask) -> None:
    option = ["--language", "cy"]
    words = ["assess", "--record", str(ISLANDER)]
    answered = ask(*(option + words if before else words + option))
    assert "Y GOFRESTR" in answered.out


def test_plan_is_a_pdf(ask: Ask, tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    answered = ask("plan", "--record", ISLANDER, "--language", "cy", "--out", out)
    assert answered.status == 0, answered.err
    assert out.read_bytes().startswith(b"%PDF-")
    assert str(out) in answered.out


def test_sample_is_the_same_each_time(ask: Ask, book: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.careerbook"
    ask("sample", "--workers", 14, "--seed", 7, "--out", again)
    assert people(ask, again) == people(ask, book)
    for number, person in enumerate(people(ask, book)):
        files = [tmp_path / f"{number}-{copy}.json" for copy in "ab"]
        for source, file in zip((book, again), files, strict=True):
            ask("record", "export", "--book", source, "--worker", person["id"], "--out", file)
        assert files[0].read_bytes() == files[1].read_bytes()


def test_import_makes_a_book_and_then_replaces(ask: Ask, tmp_path: Path) -> None:
    book, file = tmp_path / "new.careerbook", tmp_path / "one.json"
    shutil.copy(ISLANDER, file)
    assert "added" in ask("record", "import", file, "--book", book).out
    assert "nothing was changed" in ask("record", "import", file, "--book", book).out
    file.write_text(file.read_text("utf-8").replace("Ada", "Eva"), "utf-8")
    answered = ask("record", "import", file, "--book", book)
    assert "replaced" in answered.out
    assert "Eva Invented (name)" in answered.out
    assert [person["name"] for person in people(ask, book)] == ["Eva Invented"]


def test_faulty_file_makes_no_book(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_text("{")
    assert ask("record", "import", file, "--book", tmp_path / "new.careerbook").status == 1
    assert list(tmp_path.iterdir()) == [file]


def test_reading_does_not_touch_the_book(ask: Ask, book: Path, tmp_path: Path) -> None:
    before, files = book.read_bytes(), sorted(tmp_path.iterdir())
    name = people(ask, book)[0]["id"]
    ask("assess", "--book", book, "--worker", name)
    ask("record", "list", "--book", book)
    assert book.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == files


def test_book_in_use_can_be_read_but_not_changed(
    ask: Ask, book: Path, catalogues: Catalogues
) -> None:
    from careerplanner.services.book import books
    from careerplanner.services.framework.frameworks import open_framework

    workspace = Workspace(open_framework(str(ALDLAND)), catalogues, lambda: TODAY)
    books.open_book(workspace, book)
    try:
        assert ask("record", "list", "--book", book).status == 0
        answered = ask("record", "import", ISLANDER, "--book", book)
        assert answered.status == 3
        assert "open in another program" in answered.err
    finally:
        books.close_book(workspace)


def test_one_person_need_not_be_named(ask: Ask, book: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone.careerbook"
    ask("record", "import", ISLANDER, "--book", alone)
    assert ask("assess", "--book", alone).status == 0
    answered = ask("assess", "--book", book)
    assert answered.status == 1
    assert "14" in answered.err


def test_framework_is_counted_and_shown(ask: Ask) -> None:
    counted = ask("framework", "check", ALDLAND, "--language", "cy")
    assert counted.status == 0
    assert "Bandiau" in counted.out
    shown = json.loads(ask("framework", "show", "--json").out)
    assert {"id", "kind", "text", "source", "confidence"} <= shown["statements"][0].keys()
    assert shown["statements"][0]["text"].keys() == {"en", "cy"}
    assert [course["id"] for course in shown["courses"]][1] == "ferry-school"
    words = ask("framework", "show").out
    assert "Step 1, hand" in words
    assert "Courses\n  keeper-at-home  Keeper's Letter while you work (At work" in words
    for name in ("ferry-nurse  Ferry nurse", "oar-grant  Oar grant", "harbour-school  Harbour"):
        assert name in words


def test_faults_of_a_framework_have_a_line_each(ask: Ask, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(ALDLAND, pack)
    roles = pack / "roles.yaml"
    text = roles.read_text("utf-8").replace("bands: [S3]", "bands: S3")
    roles.write_text(text.replace("leads: true", "leeds: true"), "utf-8")
    answered = ask("framework", "check", pack)
    assert answered.status == 1
    assert answered.out == ""
    lines = [line for line in answered.err.splitlines() if line.startswith("roles.yaml, line ")]
    assert len(lines) >= 2
    assert ask("assess", "--record", ISLANDER, "--pack", pack).status == 1
