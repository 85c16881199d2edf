"""What invented people were told when somebody last read it through, and what they are told now.

    python -m tests.cli.golden      writes the files anew, to be read through before they are kept

Of the people of the program's own pack the verdicts and the ways with their steps are kept, of
the islander every line.
"""

from __future__ import annotations

import json
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careerplanner.cli.console import Console
from careerplanner.cli.main import run
from careerplanner.i18n.catalogue import Catalogues
from careerplanner.i18n.language import Language
from careerplanner.paths import translations_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
ALDLAND = HERE.parent / "framework" / "packs" / "aldland"
PEOPLE = ("starter", "children", "manager")
GOALS = {"starter": "care-home-manager-adults", "islander": "head-of-homes"}
"""Whose ways are kept, and to what."""


def file_of(person: str, language: Language) -> Path:
    """Where it is kept."""
    return HERE / "golden" / f"{person}.{language}.txt"


def asked(*words: str, today: date) -> str:
    """What the command line answers."""
    out, err = StringIO(), StringIO()
    catalogues = Catalogues(translations_folder())
    status = run(words, catalogues, Console(out, err), Language.ENGLISH, today=lambda: today)
    assert status == 0, err.getvalue()
    return out.getvalue()


def told(person: str, language: Language) -> str:
    """What a person is told now."""
    file = str(HERE / "people" / f"{person}.json")
    words = ["assess", "--record", file, "--language", language.value]
    if person == "islander":
        return asked(*words, "--pack", str(ALDLAND), today=date(2030, 6, 1))
    answer = json.loads(asked(*words, "--json", today=date(2026, 5, 1)))
    return "\n".join([*verdicts(answer), ""])


def verdicts(answer: dict[str, Any]) -> Iterator[str]:
    """The verdicts of an answer, a line each."""
    bands, register, step = answer["bands"], answer["register"], answer["next_step"]
    yield f"{answer['worker']['name']}, {answer['on']}"
    for name in ("by_job", "by_awards", "difference"):
        yield f"{name}: {bands[name]['sentence']}"
    for fit in bands["fits"]:
        yield f"{fit['title']}: {fit['finding']['status_word']}"
    for fit in register["fits"]:
        yield f"register: [{fit['standing_word']}] {fit['sentence']}"
        award = fit["award"]
        yield f"award: [{award['status_word']}] {award['asked']}: {award['sentence']}"
        yield from (f"date: {one['text']}. {one['sentence']}" for one in fit["dates"])
    yield f"target: {step['target_reason']['sentence']}"
    for name, steps in (
        ("step", [step["step"]]),
        ("then", step["then"]),
        ("or", step["alternatives"]),
    ):
        yield from (f"{name}: {one['title']}. {one['sentence']}" for one in steps)
    for name in ("conflicts", "left_out"):
        yield from (f"{name}: {one['sentence']}" for one in answer[name])
    yield from (f"matched: {one['typed']} > {one['award']}" for one in answer["file"]["matched"])
    yield from (f"unknown: {one['kind']} {one['value']}" for one in answer["file"]["unknown"])


def ways_file(person: str, language: Language) -> Path:
    """Where it is kept what a person is told of the ways to a goal."""
    return HERE / "golden" / f"{person}.ways.{language}.txt"


def ways_told(person: str, language: Language) -> str:
    """What a person is told of the ways to a goal now."""
    file = str(HERE / "people" / f"{person}.json")
    words = ["routes", "--goal", GOALS[person], "--record", file, "--language", language.value]
    if person == "islander":
        return asked(*words, "--pack", str(ALDLAND), today=date(2030, 6, 1))
    answer = json.loads(asked(*words, "--json", today=date(2026, 5, 1)))
    return "\n".join([*ways(answer), ""])


def ways(answer: dict[str, Any]) -> Iterator[str]:
    """The ways of an answer with their sizes and steps, a line each."""
    yield f"{answer['worker']['name']}, {answer['on']}: {answer['goal']['title']}"
    yield answer["sentence"]
    for way in answer["routes"]:
        yield f"{way['place']}: {way['title']}"
        for size in ("months", "cost", "doubts"):
            yield f"   {size}: {way[size]['text']}"
        for step in way["steps"]:
            yield f"   {step['number']}. {step['title']} [{step['turn_text']}]"
    yield from (f"left out: {one['text']}" for one in answer["not_offered"])


def main() -> None:
    """Write every file anew."""
    for person in (*PEOPLE, "islander"):
        for language in Language:
            file_of(person, language).write_text(told(person, language), "utf-8")
            if person in GOALS:
                ways_file(person, language).write_text(ways_told(person, language), "utf-8")


if __name__ == "__main__":
    main()
