"""A team of four, each with something else, on the team page in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QAbstractItemModelTester

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    HeldAward,
    Post,
    Registration,
    RegistrationState,
    Worker,
)
from careerplanner.gui.models.team_model import COLUMNS
from careerplanner.gui.pages.team.team_page import TeamPage
from careerplanner.services.book import books
from careerplanner.services.record import records
from tests.gui.desks import make_desk
from tests.gui.page_in_window import PageInWindow
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.services.record.records import Entry
    from careerplanner.services.team.team_words import TeamColumn

WORKER_ROLE = "domiciliary-worker"
PEOPLE: tuple[tuple[Worker, tuple[Entry, ...]], ...] = (
    (
        Worker("late", "Llinos Late", line_manager="Sue Madeup"),
        (
            Post("p1", WORKER_ROLE, started=PartialDate(2024, 3, 1), service="Bryn"),
            Registration("r1", state=RegistrationState.NOT_REGISTERED),
        ),
    ),
    (
        Worker("ready", "Rhian Ready", line_manager="Sue Madeup"),
        (
            Post("p2", WORKER_ROLE, started=PartialDate(2020, 3, 1), service="Aelwyd"),
            Registration("r2", "worker", renewal_due=PartialDate(2028, 3, 1)),
            HeldAward("a1", "core-adults", achieved=PartialDate(2021)),
            HeldAward("a2", "practice-3-adults", achieved=PartialDate(2023)),
        ),
    ),
    (Worker("none", "Nobody Placed"), ()),
    (
        Worker("calm", "Ceri Calm"),
        (
            Post("p4", WORKER_ROLE, started=PartialDate(2026, 5, 1), service="Bryn"),
            Registration("r4", "worker", renewal_due=PartialDate(2028, 3, 1)),
        ),
    ),
)


class OnPage(PageInWindow[TeamPage]):
    """The team in a window, its list watched by Qt's model tester."""

    def __init__(self, desk: Desk, qtbot: QtBot, height: int = 540) -> None:
        page = TeamPage(desk.context, desk)
        self.tester = QAbstractItemModelTester(
            page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.led_to: list[str] = []
        desk.context.events.page_requested.connect(self.led_to.append)
        super().__init__(desk, page, qtbot, height=height)
        qtbot.waitUntil(lambda: not page.view.missing())
        self.settle()

    def names(self) -> list[str]:
        return [one.name for one in self.page.model.people]

    def choose(self, *workers: str) -> None:
        self.page.table.choose(workers, workers[0])
        self.settle()

    def cell(self, worker: str, column: TeamColumn) -> str:
        model = self.page.model
        return str(model.index(model.row_of(worker), COLUMNS.index(column)).data())


def team_desk(folder: Path) -> Desk:
    """A desk with a team's book that holds the four."""
    made = make_desk(folder)
    apply_look(made.context)
    books.new_book(made.workspace, folder / "team.careerbook", "team")
    for worker, entries in PEOPLE:
        records.add_worker(made.workspace, worker, entries)
    made.book_opened()
    return made
