"""A full working life on one record: one thing changed, from the service to the desk's record.

The floor is reading the whole record, which the desk did before for every change. What the disk
takes for the commit is in the first figure and not in the others. Nothing is asserted about time.
"""

from __future__ import annotations

import statistics
import time
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceUse, Served
from careerplanner.domain.record import LearningEntry, Worker
from careerplanner.domain.typed import Typed
from careerplanner.services.record import records
from tests.gui.desks import make_desk, put_away, with_book
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from careerplanner.gui.desk import Desk

LEARNED, PIECES, ROUNDS = 5_000, 500, 40
WORDS = Typed("It changed how I listen to people. " * 4, "en")


def life() -> tuple[records.Entry, ...]:
    learned = (
        LearningEntry(f"l{n}", f"Course {n}", "course", PartialDate(2010 + n % 16, 1), 90, WORDS)
        for n in range(LEARNED)
    )
    pieces = (Evidence(f"e{n}", f"Piece {n}", file_name="a.pdf", size=9) for n in range(PIECES))
    uses = (EvidenceUse(f"u{n}", f"e{n}", Served.LEARNING, f"l{n}") for n in range(PIECES))
    return (*learned, *pieces, *uses)


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def change_one(desk: Desk, number: int, title: str) -> None:
    """What the person does, and what the pages then ask for."""
    record = desk.record()
    assert record is not None
    entry = replace(record.learning[number], title=title)
    desk.apply(lambda: records.change(desk.workspace, record.worker.id, entry))
    desk.record()


@pytest.mark.bench
def test_one_change_among_five_thousand(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "life.careerbook", Worker("w1", "Non Enghraifft"), life())
    book = desk.workspace.opened
    whole, changed, heard, back = [], [], [], []
    for number in range(0, LEARNED, LEARNED // ROUNDS):
        whole.append(milliseconds(lambda: book.record("w1")))
        changed.append(milliseconds(lambda n=number: change_one(desk, n, f"New {n}")))  # type: ignore[misc]
        undone = records.undo(desk.workspace)
        assert undone is not None
        heard.append(milliseconds(lambda u=undone: (desk.changed(u.changes), desk.record())))  # type: ignore[misc]
        gone = records.remove(desk.workspace, "w1", Entity.LEARNING, f"l{number}")
        back.append(milliseconds(lambda c=gone: (desk.changed(c), desk.record())))  # type: ignore[misc]
        again = records.undo(desk.workspace)
        assert again is not None
        desk.changed(again.changes)
    tracemalloc.start()
    change_one(desk, 7, "warm")
    before = tracemalloc.take_snapshot()
    for number in range(200):
        change_one(desk, number, f"Again {number}")
    grown = sum(one.size_diff for one in tracemalloc.take_snapshot().compare_to(before, "filename"))
    tracemalloc.stop()
    floor, once = statistics.median(whole), statistics.median(changed)
    put_away(desk)
    with capsys.disabled():
        print(
            f"\none of {LEARNED} changed, kept and on the desk again: {once:.1f} ms (aim 16 with"
            f" painting), reading all of it {floor:.1f} ms, ratio {once / floor:.2f};"
            f" hearing of an undo {statistics.median(heard):.1f} ms,"
            f" of a removal {statistics.median(back):.1f} ms;"
            f" 200 changes later {grown / 1024:.0f} kB more"
        )
