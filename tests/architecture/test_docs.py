"""The documents are true of the program: links, commands, keys, labels and printed output."""

from __future__ import annotations

import argparse
import re
import shlex
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from careerplanner.cli.arguments import build_parser
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from careerplanner.i18n.ts_reader import read_texts
from careerplanner.paths import translations_folder
from tests.architecture.tree import TOP, tracked_files
from tests.cli.golden import asked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DOCS = tuple(
    file for file in tracked_files() if file.suffix == ".md" and file.parent in {TOP, TOP / "docs"}
)
GUIDES = {Language.ENGLISH: "user-guide.md", Language.WELSH: "canllaw.md"}
LARGEST_PICTURE = 120 * 1024

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
PATH = re.compile(r"`((?:careerplanner|docs|resources|tests|tools|translations)/[^`*<> ]+)`")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FENCE = re.compile(r"^```[a-z]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LABEL = re.compile(r"(?<!\*)\*([^*\[]+)\*(?!\*)")
KEY_ROW = re.compile(r"^\| ([^|]+) \| [^|]+ \|$", re.MULTILINE)
OF_A_MACHINE = re.compile(
    r"/(?:home|root|tmp|Users|work|opt|srv)/|[A-Z]:\\|py" r"pi\.|python" r"hosted|mirror|index-url"
)


def words_of(file: Path) -> str:
    return file.read_text("utf-8")


@cache
def anchors(file: Path) -> frozenset[str]:
    """What a link may name in a document, as the sites that show it make it of each heading."""
    titles = (re.sub(r"[`*]|\]\([^)]*\)", "", title) for title in HEADING.findall(words_of(file)))
    return frozenset(re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles)


@pytest.mark.parametrize("file", DOCS, ids=lambda file: file.name)
def test_every_link_leads_somewhere(file: Path) -> None:
    for target in LINK.findall(FENCE.sub("", words_of(file))):
        if "://" in target:
            continue
        name, _, anchor = target.partition("#")
        to = (file.parent / name).resolve() if name else file
        assert to.exists(), target
        assert not anchor or anchor in anchors(to), target


@pytest.mark.parametrize("file", DOCS, ids=lambda file: file.name)
def test_every_file_named_is_there(file: Path) -> None:
    for name in PATH.findall(words_of(file)):
        if "NAME" in name or "…" in name:
            continue
        assert (TOP / name).exists(), name


@pytest.mark.parametrize("file", DOCS, ids=lambda file: file.name)
def test_nothing_of_one_machine_or_its_sources_of_packages(file: Path) -> None:
    assert OF_A_MACHINE.findall(words_of(file)) == []


def test_pictures_are_small_and_shown() -> None:
    shown = {target for file in DOCS for target in LINK.findall(words_of(file))}
    pictures = sorted((TOP / "docs" / "pictures").glob("*.png"))
    assert pictures
    for picture in pictures:
        assert picture.stat().st_size <= LARGEST_PICTURE, picture.name
        assert any(target.endswith(f"pictures/{picture.name}") for target in shown), picture.name


# ---- commands ------------------------------------------------------------------------------------


@cache
def parser() -> argparse.ArgumentParser:
    return build_parser(Catalogues(translations_folder()).get(Language.ENGLISH))


def inner(of: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands directly below one."""
    groups = (action for action in of._actions if isinstance(action, argparse._SubParsersAction))
    return {name: one for group in groups for name, one in group.choices.items()}


def commands(of: argparse.ArgumentParser, path: str = "") -> Iterator[tuple[str, set[str]]]:
    """Every command that does something, with its options."""
    below = inner(of)
    if path and not below:
        yield path, {name for action in of._actions for name in action.option_strings}
    for name, one in below.items():
        yield from commands(one, f"{path} {name}".strip())


def options() -> dict[str, set[str]]:
    return dict(commands(parser()))


def verbs() -> set[str]:
    """The words that ./run keeps for itself."""
    return set(re.findall(r"^  ([a-z]+)\)$", (TOP / "run").read_text("utf-8"), re.MULTILINE))


def typed(file: Path) -> list[str]:
    """What a document tells people to type after ./run, or after the program's name."""
    blocks = "\n".join(FENCE.findall(words_of(file)))
    lines = re.findall(r"^(?:\./run|careerplanner) (\S.*)$", blocks, re.MULTILINE)
    lines += re.findall(r"`(?:\./run|careerplanner) ([^`]+)`", FENCE.sub("", words_of(file)))
    return [re.split(r"\s{3,}(?=\w)| # ", line)[0].strip() for line in lines]


def plainly(line: str) -> tuple[str, set[str]]:
    """The command of a line, and the options in it, choices and brackets aside."""
    path: list[str] = []
    at = parser()
    for word in line.split():
        if word in inner(at):
            at = inner(at)[word]
            path.append(word)
    return " ".join(path), set(re.findall(r"--[a-z]+(?:-[a-z]+)*", line))


@pytest.mark.parametrize("file", DOCS, ids=lambda file: file.name)
def test_every_command_shown_exists(file: Path) -> None:
    everywhere = {"--language", "--pack", "--book", "--version", "--help"}
    for line in typed(file):
        if line.split()[0] in verbs() or line.isupper() or line == "ANYTHING ELSE":
            continue
        path, named = plainly(line)
        assert path or named, line
        assert named <= everywhere | options().get(path, set()), line


def test_the_examples_of_the_readme_can_be_typed() -> None:
    lines = [line for line in typed(TOP / "README.md") if line.split()[0] not in verbs()]
    assert len(lines) >= 5
    for line in lines:
        parser().parse_args(shlex.split(line))


def test_every_command_and_option_is_documented() -> None:
    text = words_of(TOP / "docs" / "command-line.md")
    told = [plainly(line) for line in typed(TOP / "docs" / "command-line.md")]
    shared = set(re.findall(r"^\| `(--[a-z]+)", text, re.MULTILINE)) | {"--version", "--help", "-h"}
    for path, known in options().items():
        lines = [named for name, named in told if name == path]
        assert lines, path
        assert known - shared <= set().union(*lines), path


def test_the_output_in_the_readme_is_what_is_printed() -> None:
    text = words_of(TOP / "README.md")
    (line,) = (one for one in typed(TOP / "README.md") if one.startswith("assess --record"))
    (shown,) = re.findall(r"^```text\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    here = [str(TOP / word) if word.endswith(".json") else word for word in shlex.split(line)]
    printed = asked(*here, "--language", "en", today=date(2026, 6, 21)).splitlines()
    for sentence in shown.splitlines():
        start = sentence.removesuffix("…").rstrip()
        shortened = sentence.endswith("…")
        found = (one.startswith(start) if shortened else one == start for one in printed)
        assert any(found), sentence


# ---- guides --------------------------------------------------------------------------------------


def guide(language: Language) -> str:
    return words_of(TOP / "docs" / GUIDES[language])


@cache
def labels(language: Language) -> frozenset[str]:
    """Everything the program can say in a language, keys of menus aside."""
    texts = read_texts(translations_folder() / "careerplanner_cy.ts")
    said = (source for _, source, _ in texts) if language is Language.ENGLISH else texts.values()
    return frozenset(text.replace("&", "") for text in said)


@pytest.mark.parametrize("language", GUIDES)
def test_every_label_a_guide_names_is_in_the_window(language: Language) -> None:
    named = [" ".join(one.split()) for one in LABEL.findall(guide(language))]
    assert len(named) > 30
    assert [one for one in named if one not in labels(language)] == []


def keys_named(language: Language) -> set[str]:
    rows = " ".join(KEY_ROW.findall(guide(language)))
    return set(re.findall(r"F\d+|Ctrl\+(?:Shift\+)?\S", rows))


def test_both_guides_name_every_key(qtbot: QtBot) -> None:
    from PySide6.QtGui import QKeySequence

    from careerplanner.gui.actions import COMMANDS

    portable = QKeySequence.SequenceFormat.PortableText
    every = {
        QKeySequence(key).toString(portable)
        for command in COMMANDS
        if not isinstance(command, str)
        for key in command.keys
    }
    pages = {"Ctrl+1", "Ctrl+9"}
    for language in GUIDES:
        assert keys_named(language) == every | pages, language


def test_both_guides_have_the_same_parts() -> None:
    shapes = {
        language: [len(mark) for mark in re.findall(r"^(#+) ", guide(language), re.MULTILINE)]
        for language in GUIDES
    }
    assert shapes[Language.ENGLISH] == shapes[Language.WELSH]
    listed = {
        language: len(re.findall(r"^- \[.+\]\(#", guide(language), re.MULTILINE))
        for language in GUIDES
    }
    assert set(listed.values()) == {shapes[Language.ENGLISH].count(2)}
