"""Spreadsheets held against a book of a team; what the tests of bringing one in share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from careerplanner.domain.record import Post, Worker
from careerplanner.i18n.language import Language
from careerplanner.services.record import records
from careerplanner.services.record.starting import start_book
from careerplanner.services.spreadsheet import looking
from careerplanner.services.spreadsheet.looking import DateOrder, Look
from careerplanner.services.spreadsheet.reading import (
    Asked,
    Means,
    Reading,
)
from tests.services.sheets_made import matrix_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from careerplanner.domain.record import Record
    from careerplanner.services.record.records import Entry
    from careerplanner.services.spreadsheet.previewing import SheetPreview
    from careerplanner.services.workspace import Workspace


TODAY = date(2026, 5, 18)
HEAD = ["Name", "Job title", "Start date", "Line manager", "Home", "Fire safety", "Dementia"]


class Bringing:
    """A book of a team, and spreadsheets held against it."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.workspace, self.folder = workspace, folder
        self.path = folder / "team.careerbook"
        post = Post("p1", title="Care worker", service="Oak House")
        start_book(workspace, self.path, "team", Worker("gwen", "Gwen Example"), (post,))
        self.made = 0

    def look(self, rows: Sequence[Sequence[Any]], **more: object) -> Look:
        self.made += 1
        path = matrix_file(self.folder / f"sheet{self.made}.xlsx", rows, **more)  # type: ignore[arg-type]
        book = looking.open_file(path)
        say = self.workspace.wording(Language.ENGLISH)
        return looking.look_at(self.workspace, book, looking.first_place(book), say)

    def see(self, look: Look, reading: Reading | None = None) -> SheetPreview:
        seen = looking.see(look, reading or look.reading)
        adds_up(seen)
        return seen

    def keep(self, look: Look, seen: SheetPreview) -> None:
        looking.keep(self.workspace, look, seen)

    def add(self, worker: Worker, *entries: Entry) -> None:
        records.add_worker(self.workspace, worker, entries)

    def record(self, name: str) -> Record:
        (worker,) = [one for one in self.workspace.opened.workers() if one.name == name]
        return records.record_of(self.workspace, worker.id)


def adds_up(seen: SheetPreview) -> None:
    """Every cell that says anything is there once, with one outcome."""
    there = [
        (row.number, place)
        for row in seen.sheet.rows
        for place, cell in enumerate(row.cells)
        if cell is not None
    ]
    assert sorted((cell.row, cell.place) for cell in seen.cells) == sorted(there)
    assert sum(seen.counts.values()) == len(there) == seen.sheet.cell_count


def told(seen: SheetPreview, row: int) -> list[str]:
    """What becomes of the cells of a row: outcome, and the code where there is one."""
    return [
        f"{one.verdict.outcome} {one.verdict.code}".strip() for one in seen.cells if one.row == row
    ]


def completed(look: Look) -> Reading:
    """The reading with every open question on dates answered: completed, day first."""
    reading = look.reading
    for question in looking.see(look, reading).questions:
        if question.asked is Asked.MEANS and not question.answered:
            reading = looking.with_means(reading, Means.COMPLETED, question.place)
        if question.asked is Asked.ORDER and not question.answered:
            reading = looking.with_order(reading, question.place, DateOrder.DAY_FIRST)
    return reading


def uses(reading: Reading) -> list[str]:
    return [f"{one.use}:{one.training}".rstrip(":") for one in reading.columns]
