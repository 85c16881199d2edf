"""A record with 5,000 things learned and 500 pieces of evidence: scrolled, filtered, changed.

The floor is the same list in the same view with nothing but its words drawn by Qt itself. Ratios
are printed and held far from where a person would feel them; memory must not grow with scrolling.
"""

from __future__ import annotations

import statistics
import time
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView

from careerplanner.domain.evidence import Evidence, EvidenceUse, Served
from careerplanner.domain.record import LearningEntry
from careerplanner.gui.pages.evidence.evidence_grid import MOST_PICTURES
from careerplanner.gui.pages.evidence.evidence_page import EvidencePage
from careerplanner.services.evidence import evidence
from tests.gui.people import desk_of
from tests.services import evidence_made as made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

PIECES, ENTRIES, ROUNDS = 500, 5000, 25
SCROLL_LIMIT, CHANGE_LIMIT = 12.0, 40.0
"""Most times the floor that scrolling by a page and one change to its paint may take."""


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def fill(desk: Desk) -> None:
    """Puts everything into the book in one action."""
    who = desk.worker_id
    with desk.workspace.opened.action("sample.make", desk.workspace.actor, who) as action:
        for number in range(ENTRIES):
            action.add(LearningEntry(f"l{number}", f"Shadowing, day {number}"), who)
        for number in range(PIECES):
            colour = (number % 256, number * 7 % 256, 120)
            content = made.saved(made.picture((320, 240), colour), "JPEG", quality=80)
            digest = action.keep_content(content, content)
            piece = Evidence(
                f"e{number}",
                f"Certificate number {number}",
                file=digest,
                file_name="c.jpg",
                media_type="image/jpeg",
                size=len(content),
            )
            action.add(piece, who)
            use = EvidenceUse(f"u{number}", piece.id, Served.LEARNING, f"l{number}")
            action.add(use, who)


@pytest.mark.bench
def test_five_hundred_pieces_stay_fluid(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    with desk_of(tmp_path) as desk:
        fill(desk)
        desk.book_opened()
        page = EvidencePage(desk.context, desk)
        qtbot.addWidget(page)
        page.resize(1180, 760)
        page.show()
        page.refresh()
        floor = QListView()
        qtbot.addWidget(floor)
        floor.setModel(QStringListModel([one.piece.title for one in _things(page)]))
        floor.resize(page.grid.size())
        floor.show()
        qtbot.wait(50)
        plain = statistics.median(_scrolled(floor) for _ in range(ROUNDS))
        grid = statistics.median(_scrolled(page.grid) for _ in range(ROUNDS))
        changed = statistics.median(_changed(desk, page, number) for number in range(ROUNDS))
        filtered = statistics.median(_filtered(page, number) for number in range(ROUNDS))
        grown = _grown(page)
    with capsys.disabled():
        print(
            f"\n{PIECES} pieces, {ENTRIES} learning entries; floor (plain list, one page scrolled)"
            f" {plain:.2f} ms; grid scrolled {grid:.2f} ms, ratio {grid / plain:.1f}; changed to"
            f" painted {changed:.2f} ms (aim 16), ratio {changed / plain:.1f}; filtered"
            f" {filtered:.2f} ms, ratio {filtered / plain:.1f}; grown over a walk {grown} bytes"
        )
    assert grid / plain < SCROLL_LIMIT
    assert changed / plain < CHANGE_LIMIT
    assert len(page.grid.cache) <= MOST_PICTURES


def _things(page: EvidencePage) -> list:  # type: ignore[type-arg]
    return [page.model.thing(row) for row in range(page.model.rowCount())]


def _scrolled(view: QListView) -> float:
    bar = view.verticalScrollBar()
    step = bar.pageStep()
    bar.setValue(0 if bar.value() + step > bar.maximum() else bar.value() + step)
    return _milliseconds(lambda: (view.viewport().repaint(), QApplication.processEvents()))


def _changed(desk: Desk, page: EvidencePage, number: int) -> float:
    """From the end of the commit to the row painted anew."""
    page.grid.verticalScrollBar().setValue(0)
    record = desk.record()
    assert record is not None
    piece = replace(record.evidence[-1 - number % 6], title=f"Renamed {number}")
    changes = evidence.change(desk.workspace, desk.worker_id, piece)
    return _milliseconds(
        lambda: (
            desk.changed(changes),
            page.grid.viewport().repaint(),
            QApplication.processEvents(),
        )
    )


def _filtered(page: EvidencePage, number: int) -> float:
    page.filters.search.set_value(str(number) if number % 2 else "")
    return _milliseconds(
        lambda: (page.show_list(), page.grid.viewport().repaint(), QApplication.processEvents())
    )


def _grown(page: EvidencePage) -> int:
    """Bytes that three walks through all pieces leave behind, after one that fills the cache."""
    page.filters.want_all()

    def walk() -> None:
        bar = page.grid.verticalScrollBar()
        for value in range(0, bar.maximum(), bar.pageStep()):
            bar.setValue(value)
            page.grid.viewport().repaint()

    walk()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _walk in range(3):
        walk()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 1_000_000
    return grown
