"""A working life in the window: from an edit to its row painted again, against the disk's own time.

The floor is one row of an empty table committed with the book's own safety, on the same disk and in
the same run: no edit that is kept can be quicker. Memory is looked at over two hundred edits. The
window is the real one, without a screen. Nothing is asserted about seconds.
"""

from __future__ import annotations

import gc
import sqlite3
import statistics
import time
import tracemalloc
from dataclasses import dataclass, replace
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceUse, Served
from careerplanner.domain.record import LearningEntry, Post, Worker
from careerplanner.domain.typed import Typed
from careerplanner.gui.pages.evidence.evidence_page import EvidencePage
from careerplanner.gui.pages.learning.learning_page import LearningPage
from careerplanner.services.evidence import evidence
from careerplanner.services.record import records
from careerplanner.services.workspace import Workspace
from tests.e2e.real_window import make_book, real_window
from tests.gui.desks import TODAY, catalogues, lookup
from tests.services import evidence_made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.page import Page
    from tests.e2e.real_window import RealWindow

LEARNED, PIECES, PICTURES, EDITS = 5_000, 500, 12, 40
MANY = 200
WORDS = Typed("It changed how I listen to people. " * 4, "en")
FLAT = 400_000
"""Bytes that two hundred edits may leave behind; one row of a list kept twice is far more."""


def life() -> tuple[records.Entry, ...]:
    learned = (
        LearningEntry(f"l{n}", f"Course {n}", "course", PartialDate(2010 + n % 16, 1), 90, WORDS)
        for n in range(LEARNED)
    )
    pieces = (Evidence(f"e{n}", f"Piece {n}", file_name="a.pdf", size=9) for n in range(PIECES))
    uses = (EvidenceUse(f"u{n}", f"e{n}", Served.LEARNING, f"l{n}") for n in range(PIECES))
    post = Post("p", "care-home-worker-adults", started=PartialDate(2010, 3, 1))
    return (post, *learned, *pieces, *uses)


class Floor:
    """One row of a small table, kept for good on the disk the book lies on."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=DELETE")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute("CREATE TABLE one (name TEXT)")
        self._connection.execute("INSERT INTO one VALUES ('')")

    def keep(self, name: str) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("UPDATE one SET name = ?", (name,))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


@dataclass(frozen=True)
class Figures:
    """What was measured of one page; milliseconds, but for the bytes.

    Attributes:
        edit: From an edit to its row painted, median.
        slowest: The slowest tenth of them.
        worked: How long the processor worked for one, median; other programs do not count.
        floor: One row kept, right before each, median.
        alone: Painting the page alone, median.
        left: Bytes left behind by many edits.
    """

    edit: float
    slowest: float
    worked: float
    floor: float
    alone: float
    left: int


def repainted(page: Page) -> None:
    """Lets Qt paint what an edit has made out of date, as its own loop does, and no more."""
    for _ in range(2):
        QApplication.processEvents()
    assert page.isVisible()


def timed(*steps: Callable[[], object]) -> float:
    """How long some steps take after each other, in milliseconds."""
    begun = time.perf_counter()
    for step in steps:
        step()
    return (time.perf_counter() - begun) * 1000


def change(desk: Desk, name: str, title: str) -> None:
    """What a person does in a dialog: another title for one thing."""
    record = desk.record()
    assert record is not None
    things = record.learning if name.startswith("l") else record.evidence
    thing = replace(next(one for one in things if one.id == name), title=title)
    desk.apply(lambda: records.change(desk.workspace, record.worker.id, thing))


def with_pictures(seen: RealWindow, folder: Path) -> None:
    """A few of the pieces have pictures, so that something is drawn."""
    choices = []
    for number in range(PICTURES):
        data = evidence_made.saved(Image.effect_noise((640, 480), 30 + number), "JPEG")
        found = evidence.look_at(evidence_made.put(folder, f"{number}.jpg", data))
        choices.append(evidence.Choice(found, found.offers[0].treatment, f"Photo {number}"))
    changes = evidence.add_files(seen.desk.workspace, seen.desk.worker_id, choices)
    seen.desk.changed(changes)


def measured(seen: RealWindow, page: Page, floor: Floor, names: list[str]) -> Figures:
    """Edits rows near and far, those that are seen as often as all the others."""
    desk, paint = seen.desk, partial(repainted, page)
    paint()
    alone = [timed(page.viewport().update, paint) for _ in range(15)]
    spread = names[:: max(1, len(names) // EDITS)]
    edits, worked, bare = [], [], []
    for number, name in enumerate(one for pair in zip(spread, cycle(names[:4])) for one in pair):
        bare.append(timed(partial(floor.keep, name)))
        begun = time.process_time()
        edits.append(timed(partial(change, desk, name, f"New {number}"), paint))
        worked.append((time.process_time() - begun) * 1000)
    tracemalloc.start()
    left = 0
    for number in range(-30, MANY):
        if not number:
            gc.collect()
            left = -tracemalloc.get_traced_memory()[0]
        change(desk, names[number % 50], f"Again {number}")
        paint()
    gc.collect()
    left += tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    median = statistics.median
    slowest = statistics.quantiles(edits, n=10)[-1]
    return Figures(median(edits), slowest, median(worked), median(bare), median(alone), left)


def names_on(page: Page) -> list[str]:
    """Ids of what a page lists, in its order; those that were brought in as files left out."""
    if isinstance(page, LearningPage):
        return [page.model.entry(row).id for row in range(page.model.rowCount())]
    assert isinstance(page, EvidencePage)
    names = [page.model.thing(row).piece.id for row in range(page.model.rowCount())]
    return [name for name in names if len(name) < len("e9999")]


def workspace() -> Workspace:
    """A workspace whose ids are new ones in a book that has some already."""
    return Workspace(lookup(), catalogues(), lambda: TODAY)


@pytest.mark.bench
def test_an_edit_among_thousands_is_painted_again(
    qapp: QApplication, user_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = make_book(tmp_path / "life.careerbook", Worker("w1", "Non Enghraifft"), life())
    floor, lines = Floor(tmp_path), [""]
    with real_window(qapp, book, workspace=workspace) as seen:
        seen.window.resize(1280, 800)
        with_pictures(seen, tmp_path)
        for page_id, kind in (("learning", LearningPage), ("evidence", EvidencePage)):
            seen.window.show_page(page_id)
            seen.settle()
            page = seen.page
            assert isinstance(page, kind)
            got = measured(seen, page, floor, names_on(page))
            lines.append(
                f"{page_id}: edit to painted {got.edit:.1f} ms (aim 16), slowest tenth"
                f" {got.slowest:.1f} ms, of it work {got.worked:.1f} ms; one row kept on this disk"
                f" {got.floor:.1f} ms, ratio {got.edit / got.floor:.1f}; painting alone"
                f" {got.alone:.1f} ms; {MANY} edits later {got.left / 1024:.0f} kB more"
            )
            assert got.left < FLAT, "memory grows with every edit"
    floor.close()
    with capsys.disabled():
        print("\n".join(lines))
