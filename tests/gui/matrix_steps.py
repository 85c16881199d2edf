"""The page of the matrices in a window, with four people whose training stands differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QAbstractItemModelTester

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import HeldAward, LearningEntry, Post, Worker
from careerplanner.gui.models.matrix_model import STATE_ROLE
from careerplanner.gui.pages.matrix.matrix_page import MatrixPage
from careerplanner.services.matrix.matrix_cells import Asked, CellState, MatrixKind
from careerplanner.services.record import records
from tests.gui.desks import TODAY, make_desk, put_away, with_book
from tests.gui.page_in_window import PageInWindow
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.i18n.language import Language

FIRE = "fire-safety"
BAND_B = Asked(MatrixKind.REQUIREMENT, "B")
NAMES = ("Gwen Example", "Bob Sample", "Cer Pretend", "Ann Example")


def entries(key: str, done: PartialDate | None) -> tuple[object, ...]:
    made: list[object] = [
        Post(f"{key}-post", "care-home-worker-adults", service=f"House {key}"),
        OwnTraining(f"{key}-own", FIRE, None, 12),
    ]
    if done is not None:
        made.append(LearningEntry(f"{key}-fire", "Fire safety", "course", done, training=FIRE))
    return tuple(made)


class OnPage(PageInWindow[MatrixPage]):
    """The matrix in a window, its model watched by Qt's tester."""

    def __init__(self, desk: Desk, qtbot: QtBot, *, height: int = 540) -> None:
        page = MatrixPage(desk.context, desk)
        self.tester = QAbstractItemModelTester(
            page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        super().__init__(desk, page, qtbot, height=height)
        qtbot.waitUntil(lambda: page.filling.is_done, timeout=20_000)
        self.settle()

    def column(self, title: str) -> int:
        model = self.page.model
        titles = [model.head(at).title for at in range(model.columnCount())]
        return titles.index(title)

    def names(self) -> list[str]:
        return [one.name for one in self.page.model.people]

    def states(self, title: str) -> list[CellState]:
        at, model = self.column(title), self.page.model
        return [CellState(model.index(row, at).data(STATE_ROLE)) for row in range(model.rowCount())]

    def choose(self, name: str, title: str) -> None:
        index = self.page.model.index(self.names().index(name), self.column(title))
        self.page.grid.setCurrentIndex(index)
        self.page.grid.setFocus()


def close(shown: OnPage) -> None:
    """Destroys the window; the desk is put away after it."""
    shown.window.close()
    shown.window.deleteLater()


def made_desk(folder: Path, language: Language) -> Iterator[Desk]:
    made = make_desk(folder, language)
    apply_look(made.context)
    gwen = Worker("gwen", NAMES[0])
    with_book(made, folder / "team.careerbook", gwen, entries("gwen", None), "team")  # type: ignore[arg-type]
    for key, name, done in (
        ("bob", NAMES[1], PartialDate.of(TODAY)),
        ("cer", NAMES[2], PartialDate(2025, 6, 1)),
        ("ann", NAMES[3], PartialDate(2024, 1, 1)),
    ):
        records.add_worker(made.workspace, Worker(key, name), entries(key, done))  # type: ignore[arg-type]
    records.add(made.workspace, "ann", HeldAward("core", "core-adults"))
    made.book_opened()
    yield made
    put_away(made)
