"""A book with one invented person and things that evidence may serve."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Served, Target
from careerplanner.domain.own_lists import OwnArea
from careerplanner.domain.record import Action, HeldAward, LearningEntry, Worker
from careerplanner.domain.typed import Typed
from careerplanner.services.evidence import evidence
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.services import evidence_made as made

if TYPE_CHECKING:
    from pathlib import Path

    from careerplanner.domain.evidence import Evidence
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.i18n.catalogue import Catalogues

TODAY = date(2026, 11, 22)
WHO = "w1"
AWARD = Target(Served.AWARD, "a1")
LEARNING = Target(Served.LEARNING, "l1")
ACTION = Target(Served.ACTION, "x1")


def start(folder: Path, lookup: Lookup, catalogues: Catalogues) -> Workspace:
    """A workspace with a new book in a folder."""
    workspace = Workspace(lookup, catalogues, lambda: TODAY)
    section = lookup.pack.induction.sections[0].id
    start_book(
        workspace,
        folder / "evidence.careerbook",
        "worker",
        Worker(WHO, "Nia Invented"),
        (
            HeldAward("a1", typed="An award of old"),
            LearningEntry("l1", "Shadowing a colleague", on=PartialDate(2026, 3)),
            Action("x1", Typed("Ask for a place", "en")),
            OwnArea("o1", section, "own-1", "9.9", Typed("Our own way of handover", "en")),
        ),
    )
    return workspace


def record(workspace: Workspace) -> Record:
    """That person's record as it is now."""
    return workspace.opened.record(WHO)


def bring(
    workspace: Workspace,
    folder: Path,
    content: bytes,
    name: str = "certificate.jpg",
    target: Target | None = None,
) -> Evidence:
    """Brings in one file, the first way offered; the piece made of it."""
    found = evidence.look_at(made.put(folder, name, content))
    assert not found.problem, found.problem
    choice = evidence.Choice(found, found.offers[0].treatment)
    evidence.add_files(workspace, WHO, [choice], target)
    return record(workspace).evidence[-1]
