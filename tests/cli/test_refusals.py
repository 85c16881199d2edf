"""Whatever is typed: one clear message, the right status, nothing changed, never a traceback."""

from __future__ import annotations

import json
import os
import sys
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from careerplanner.cli.arguments import build_parser
from careerplanner.cli.console import Console, PipeClosed
from careerplanner.cli.main import WindowAsked, run
from careerplanner.errors import DiskFull, FolderNotWritable
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from tests.cli.golden import HERE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answered

    Ask = Callable[..., Answered]

ISLANDER = str(HERE / "people" / "islander.json")
NOT_UNDERSTOOD = [
    ["asses"],
    ["assess"],
    ["assess", "--record"],
    ["assess", "--record", ISLANDER, "--book", "b"],
    ["assess", "--record", ISLANDER, "--worker", "w"],
    ["assess", "--record", ISLANDER, "--on", "2026-02-30"],
    ["assess", "--record", ISLANDER, "--on", "2026-02"],
    ["assess", "--record", ISLANDER, "--on", ""],
    ["assess", "--record", ISLANDER, "--on", "10000-01-01"],
    ["assess", "--record", ISLANDER, "--on", "12/10"],
    ["assess", "--record", ISLANDER, "--nonsense"],
    ["assess", "--rec", ISLANDER],
    ["plan", "--record", ISLANDER],
    ["record"],
    ["record", "import", "a.json"],
    ["record", "export", "--book", "b"],
    ["record", "list"],
    ["sample", "--workers", "0", "--out", "b"],
    ["sample", "--workers", "many", "--out", "b"],
    ["sample", "--seed", "-1", "--out", "b"],
    ["framework"],
    ["framework", "check", "a", "b"],
    ["--language", "fr", "framework", "check"],
]


@pytest.mark.parametrize("words", NOT_UNDERSTOOD, ids=" ".join)
def test_words_not_understood(words: list[str], ask: Ask) -> None:
    answered = ask(*words)
    assert answered.status == 2
    assert answered.out == ""
    assert "usage: careerplanner" in answered.err
    assert "Traceback" not in answered.err


@pytest.mark.parametrize("words", NOT_UNDERSTOOD[:-1], ids=" ".join)
def test_words_not_understood_in_welsh(words: list[str], ask: Ask) -> None:
    said, english = ask("--language", "cy", *words).err, ask(*words).err
    assert "defnydd: careerplanner" in said
    assert said.splitlines()[0] != english.splitlines()[0]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["assess", "--record", "none.json"], 1, "no file here: none.json"),
        (["assess", "--record", "."], 1, "a folder"),
        (["assess", "--record", ISLANDER, "--target", "Z9"], 1, "S1, S2, S3"),
        (["assess", "--record", ISLANDER, "--pack", "none"], 1, "wales-draft-2023"),
        (["assess", "--book", "none.careerbook"], 1, "no book here"),
        (["assess", "--book", ISLANDER], 3, "not a book of this program"),
        (["assess", "--book", "BOOK", "--worker", "nobody"], 1, "nobody"),
        (["record", "export", "--book", "BOOK", "--worker", "nobody", "--out", "x"], 1, "nobody"),
        (["record", "import", "BOOK", "--book", "BOOK"], 1, "a whole book"),
        (["plan", "--record", ISLANDER, "--out", "BOOK"], 1, "would be lost"),
        (["plan", "--record", ISLANDER, "--out", "none/plan.pdf"], 3, "cannot be written"),
        (["sample", "--out", "BOOK"], 1, "a file here already"),
        (["framework", "check", "none"], 1, "no framework with this name"),
    ],
)
def test_refusal_says_what_and_changes_nothing(
    words: list[str],
    status: int,
    said: str,
    ask: Ask,
    book: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    answered = ask(*(str(book) if word == "BOOK" else word for word in words))
    assert answered.status == status
    assert said in answered.err
    assert answered.out == ""
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


def test_no_command_asks_for_the_window(catalogues: Catalogues, tmp_path: Path) -> None:
    console = Console(StringIO(), StringIO())

    def asked(*words: str) -> object:
        return run(words, catalogues, console, Language.ENGLISH)

    book = tmp_path / "a.careerbook"
    assert asked("--book", str(book)) == WindowAsked(book)
    assert asked("--language", "cy") == WindowAsked(None, Language.WELSH)
    assert asked("--pack", "x", "--book", str(book)) == WindowAsked(book, None, "x")


def test_help_and_version_go_to_the_answer(ask: Ask) -> None:
    for words in (["--help"], ["assess", "-h"], ["record", "import", "--help"], ["--version"]):
        answered = ask(*words)
        assert (answered.status, answered.err) == (0, "")
        assert answered.out
    assert ask("assess", "--version").out == ask("--version").out


def test_every_help_is_in_both_languages(catalogues: Catalogues) -> None:
    english, welsh = (catalogues.get(language) for language in (Language.ENGLISH, Language.WELSH))
    for one, other in zip(helps(build_parser(english)), helps(build_parser(welsh)), strict=True):
        assert one
        assert one != other


def helps(parser: object) -> list[str]:
    """Every text of help, of all commands."""
    found = []
    for action in parser._actions:  # type: ignore[attr-defined]
        if action.dest not in {"help", "command", "subcommand"}:
            found.append(action.help)
        for inner in (action.choices or {}).values() if hasattr(action.choices, "values") else ():
            found += [inner.description, *helps(inner)]
    return found


def test_our_own_mistake_is_owned_up_to(
    catalogues: Catalogues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Mair Jones")

    monkeypatch.setitem(sys.modules["careerplanner.cli.main"]._COMMANDS, ("assess", ""), broken)
    err, log = StringIO(), tmp_path / "careerplanner.log"
    words = ["assess", "--record", ISLANDER, "--language", "cy"]
    status = run(words, catalogues, Console(StringIO(), err), Language.ENGLISH, log_file=log)
    assert status == 3
    assert err.getvalue().startswith("Mae'n ddrwg gennym")
    assert str(log) in err.getvalue()
    assert "Mair" not in err.getvalue()
    assert "Traceback" not in err.getvalue()


@pytest.mark.parametrize("content", [None, b"", b"<TS><context>", b"\xff\xfe"])
def test_damaged_texts_are_said_in_english(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "careerplanner_cy.ts").write_bytes(content)
    err = StringIO()
    words = ["assess", "--record", ISLANDER, "--language", "cy"]
    status = run(words, Catalogues(tmp_path), Console(None, err), Language.ENGLISH)
    assert status == 3
    assert "careerplanner_cy.ts" in err.getvalue()


def test_interrupted_says_nothing(catalogues: Catalogues, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(
        sys.modules["careerplanner.cli.main"]._COMMANDS, ("assess", ""), interrupted
    )
    err = StringIO()
    words = ["assess", "--record", ISLANDER]
    assert run(words, catalogues, Console(None, err), Language.ENGLISH) == 130
    assert err.getvalue() == ""


def test_terminal_is_not_steered_by_a_name(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    data = json.loads((HERE / "people" / "islander.json").read_text("utf-8"))
    data["worker"]["name"] = "Ada\u202e \u0085\u009b31m <b>"
    data["posts"].append({"id": "p2", "title": "\u009b2J"})
    file.write_text(json.dumps(data), "utf-8")
    said = ask("assess", "--record", file).out
    assert "\x9b" not in said
    assert "<b>" in said


class Stream(StringIO):
    """A stream that fails as told."""

    def __init__(self, failure: OSError) -> None:
        super().__init__()
        self.failure = failure

    def flush(self) -> None:
        raise self.failure


@pytest.mark.parametrize(
    ("failure", "raised"),
    [
        (BrokenPipeError(), PipeClosed),
        (OSError(22, "what Windows says"), PipeClosed),
        (OSError(28, "no room"), DiskFull),
        (OSError(5, "broken"), FolderNotWritable),
    ],
)
def test_stream_that_fails(failure: OSError, raised: type[Exception]) -> None:
    console = Console(Stream(failure), None)
    with pytest.raises(raised):
        console.say(["x"])
    console.say(["nobody hears this, and nothing breaks"])


def test_missing_streams_are_no_fault() -> None:
    Console(None, None).say(["x"])
    Console(None, None).complain("x")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="not a system with such permissions")
def test_file_nobody_may_read(ask: Ask, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("the superuser may read everything")
    file = tmp_path / "one.json"
    file.write_text("{}")
    file.chmod(0)
    assert ask("assess", "--record", file).status == 1
