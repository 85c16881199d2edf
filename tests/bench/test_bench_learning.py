"""Five thousand things learned: from a change kept in the book to the learning page painted.

The floor is painting the same page once with nothing changed. What the disk takes for the commit is
left out. Nothing is asserted about time.
"""

from __future__ import annotations

import statistics
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.domain.record import Worker
from careerplanner.gui.pages.learning.learning_page import LearningPage
from careerplanner.services.record import records
from tests.bench.test_bench_year import LEARNED, PIECES, life, milliseconds
from tests.gui.desks import make_desk, put_away, with_book
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from careerplanner.gui.desk import Desk

ROUNDS = 40


def changed(desk: Desk, number: int, title: str) -> Callable[[], None]:
    """Keep a change in the book, and return what the window does when it hears of it."""
    record = desk.record()
    assert record is not None
    entry = replace(record.learning[number], title=title)
    changes = records.change(desk.workspace, record.worker.id, entry)
    return lambda: desk.changed(changes)


@pytest.mark.bench
def test_from_commit_to_painted_list(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "life.careerbook", Worker("w1", "Non Enghraifft"), life())
    window = QMainWindow()
    page = LearningPage(desk.context, desk)
    window.setCentralWidget(page)
    window.resize(1280, 800)
    page.refresh()
    window.show()
    page.ensureWidgetVisible(page.view)
    for _ in range(20):
        qapp.processEvents()
    page.view.setCurrentIndex(page.model.index(3))
    qapp.processEvents()

    def painted() -> None:
        page.viewport().repaint()
        qapp.processEvents()

    once, anew = [], []
    first = page.model.entry(0).id
    shown = int(first[1:])
    for number in range(ROUNDS):
        once.append(milliseconds(lambda: (page.view.viewport().update(), painted())))
        hear = changed(desk, shown, f"New {number}")
        anew.append(milliseconds(lambda h=hear: (h(), painted())))  # type: ignore[misc]
        assert page.model.entry(0).title == f"New {number}"
    tracemalloc.start()
    changed(desk, shown, "warm")()
    before = tracemalloc.take_snapshot()
    for number in range(200):
        changed(desk, shown, f"Again {number}")()
        painted()
    grown = sum(one.size_diff for one in tracemalloc.take_snapshot().compare_to(before, "filename"))
    tracemalloc.stop()
    floor, time = statistics.median(once), statistics.median(anew)
    found = milliseconds(lambda: (page.filters.words.set_value("4999"), page._look()))
    put_away(desk, window)
    with capsys.disabled():
        print(
            f"\none of {LEARNED} things learned (with {PIECES} pieces of evidence) changed, to the "
            f"page painted: {time:.1f} ms (aim 16), painting alone {floor:.1f} ms, "
            f"ratio {time / floor:.1f}; finding among all {found:.1f} ms; "
            f"200 changes later {grown / 1024:.0f} kB more"
        )
