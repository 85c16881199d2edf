"""A team with training and awards of every state, for tests of the matrices."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import HeldAward, LearningEntry, Typed
from tests.services.team_made import person, team_book

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.services.workspace import Workspace

TODAY = date(2026, 11, 22)


def done(key: str, training: str, on: PartialDate | None, title: str = "") -> LearningEntry:
    """Training on a record."""
    return LearningEntry(key, title or training, "course", on, training=training)


def asked(key: str, training: str, months: int | None, title: str = "") -> OwnTraining:
    """What an employer asks for."""
    return OwnTraining(key, training, Typed(title, "en") if title else None, months)


def team(workspace: Workspace, path: Path) -> Workspace:
    """A book with six people.

    Ann is late, Bob is soon, Cer is past a suggestion, Dai has nothing on record; Dai and Eve are
    asked for training of one title by two employers; "=Fay" has a name like a formula.
    """
    day = PartialDate
    return team_book(
        workspace,
        path,
        person(
            "ann", "Ann Example",
            asked("a1", "fire-safety", 12), done("a2", "fire-safety", day(2025, 3, 2)),
            HeldAward("a3", "core-adults"),
        ),
        person(
            "bob", "Bob Sample",
            asked("b1", "fire-safety", 12), done("b2", "fire-safety", day(2026, 1, 15)),
        ),
        person("cer", "Cer Pretend", done("c1", "moving-and-handling", day(2025, 1, 9))),
        person("dai", "Dai Invented", asked("d1", "dai-own", 24, "Dementia Friends")),
        person(
            "eve", "Eve Madeup",
            asked("e1", "eve-own", 24, "dementia  friends"), done("e2", "eve-own", day(2026, 5)),
        ),
        person("fay", "=Fay+1", done("f1", "first-aid", day(2019))),
    )  # fmt: skip
