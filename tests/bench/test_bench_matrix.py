"""The matrices on screen: from asking to the first screenful, scrolling, sorting, a spreadsheet.

The floor is painting the same screenful again. Time is that of the processor, so that what else
runs is left out. Nothing is asserted about time.
"""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.gui.pages.matrix.matrix_page import MatrixPage
from careerplanner.services.book.books import open_book
from careerplanner.services.matrix.matrix_export import matrix_book
from careerplanner.services.sample.samples import write_sample_book
from tests.gui.desks import make_desk, put_away
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


@pytest.mark.bench
@pytest.mark.parametrize("people", [500, 10_000])
def test_from_asking_to_the_first_screenful(
    people: int, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    write_sample_book(desk.workspace, tmp_path / "team.careerbook", people, 4)
    open_book(desk.workspace, tmp_path / "team.careerbook", read_only=True)
    desk.book_opened()
    page, window = MatrixPage(desk.context, desk), QMainWindow()
    window.setCentralWidget(page)
    window.resize(1280, 800)
    window.show()
    qapp.processEvents()

    def asked() -> None:
        page.refresh()
        qapp.processEvents()

    said = {"first screenful": milliseconds(asked)}

    def filled() -> None:
        while not page.filling.is_done:
            qapp.processEvents()

    said["all of it filled in"] = milliseconds(filled)

    def painted() -> None:
        page.grid.viewport().repaint()

    said["the same painted again"] = statistics.median(milliseconds(painted) for _ in range(20))
    bar, steps = page.grid.verticalScrollBar(), []
    for step in range(300):
        steps.append(milliseconds(lambda at=step: (bar.setValue(120 * at), qapp.processEvents())))
    said["a step of scrolling"] = statistics.median(steps)
    said["the worst step"] = max(steps)
    key = page.view.columns[page.model.places[0]].key
    said["sorted by a column"] = milliseconds(lambda: page.choosing.sort_by(key))
    names = [one.id for one in page.model.people]
    made = matrix_book(page.view, desk.wording, names, page.model.places)
    said["a spreadsheet"] = milliseconds(made.xlsx)
    put_away(desk, window)
    with capsys.disabled():
        told = "".join(f"\n  {what}: {took:.0f} ms" for what, took in said.items())
        print(f"\nmatrix of {people} people{told}")
    assert all(said.values())
