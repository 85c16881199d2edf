"""A manager's month in one book: the window is opened anew at each visit, on a later day.

What any visit needs beside what ``year`` has: everybody's record held against a model that is kept
by hand, drop-down boxes and rows by keyboard and mouse. What is done stands in ``month_start``,
``month_team``, ``month_talks`` and ``month_chase``.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox

from careerplanner.domain.record import Worker
from careerplanner.gui.pages.team.team_page import TeamPage
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.exchange import transfer
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.e2e.year import Year
from tests.e2e.year_told import Told, tell
from tests.gui.desks import catalogues, lookup
from tests.gui.plan_steps import LONG

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.record import Record
    from tests.e2e.real_window import RealWindow

MANAGER = "Morgan Example"
CERYS, GETHIN, HUW = "Cerys Invented", "Gethin Pretend", "Huw Madeup"
ELIN, NIA = "Elin Sample", "Nia Twice"
SENIOR, YOUNGER = "the Nia who leads shifts", "the Nia who came in spring"
"""Two people of one name, told apart by their keys in the model."""


@dataclass
class Month(Year):
    """A team's month.

    Attributes:
        models: What each record has to say, by a key that stands for the person.
        ids: Id of each person, by that key.
        counted: Interactions of each conversation that was held, by person.
    """

    models: dict[str, Told] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    counted: dict[str, int] = field(default_factory=dict)

    # ---- visits --------------------------------------------------------------------------------

    @contextmanager
    def on(self, day: date) -> Iterator[RealWindow]:
        """A visit; after it every record says what was done, and is the same read elsewhere."""
        with self.visit(day) as seen:
            yield seen
            self.same()
            whole = {worker: self.record_of(worker) for worker in self.ids.values()}
        self._read_again(whole)

    def same(self) -> None:
        """Every record says what was done, and nothing else."""
        desk = self.seen.desk
        assert {worker.id for worker in desk.workers()} == set(self.ids.values())
        told = [
            f"{key}: {line}"
            for key, worker in self.ids.items()
            for line in tell(self.record_of(worker)).differences(self.models[key])
        ]
        assert told == [], "\n".join(told)

    def record_of(self, worker: str) -> Record:
        """The record of somebody, read from the open book."""
        return self.seen.desk.workspace.opened.record(worker)

    def record(self, key: str) -> Record:
        """The record of the person a key stands for."""
        return self.record_of(self.ids[key])

    def _read_again(self, whole: dict[str, Record]) -> None:
        """Read again, exported and brought into another team's book, each record is the same."""
        assert self.book is not None
        folder = self.folder / f"read on {self.day}"
        folder.mkdir()
        space = Workspace(lookup(), catalogues(), lambda: self.day)
        books.open_book(space, self.book)
        try:
            for worker, record in whole.items():
                assert space.opened.record(worker) == record
                transfer.export_record(space, worker, folder / f"{worker}.json")
        finally:
            books.close_book(space)
        elsewhere = Workspace(lookup(), catalogues(), lambda: self.day)
        start_book(elsewhere, folder / "other.careerbook", "team", Worker("other", MANAGER))
        try:
            for worker, record in whole.items():
                report = transfer.import_record(elsewhere, folder / f"{worker}.json")
                assert (report.unknown, report.unknown_fields) == ((), ())
                assert elsewhere.opened.record(worker) == record
        finally:
            books.close_book(elsewhere)
        with sqlite3.connect(f"file:{self.book}?mode=ro", uri=True) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []

    # ---- the team's page -----------------------------------------------------------------------

    def team(self) -> TeamPage:
        """The team's page, everybody worked out."""
        page = self.page("team", TeamPage)
        self.qtbot.waitUntil(lambda: not page.view.missing(), timeout=LONG)
        self.seen.settle()
        return page

    def here_team(self) -> TeamPage:
        """The team's page, as it is shown now."""
        return self.here(TeamPage)

    def choose(self, *keys: str) -> TeamPage:
        """Chooses people in the list with the mouse, the first alone and then more with Ctrl."""
        page = self.team()
        modifiers = Qt.KeyboardModifier.NoModifier
        for key in keys:
            click(page.table, page.model.index(page.model.row_of(self.ids[key]), 1), modifiers)
            modifiers = Qt.KeyboardModifier.ControlModifier
        self.seen.settle()
        assert set(page.chosen()) == {self.ids[key] for key in keys}
        return page

    def listed(self, page: TeamPage) -> list[str]:
        """Keys of the people in the list, from the top down."""
        keys = {worker: key for key, worker in self.ids.items()}
        return [keys[worker] for worker in page.shown()]

    def words(self, english: str, welsh: str) -> str:
        """One of two, by the language of the window."""
        return english if self.language is Language.ENGLISH else welsh

    def typed(self, english: str, welsh: str) -> tuple[str, str]:
        """Words as a record has them that were typed in the language of the window."""
        return self.words(english, welsh), str(self.language)


def click(view: QAbstractItemView, index: QModelIndex, modifiers: Qt.KeyboardModifier) -> None:
    """A click on a cell."""
    view.scrollTo(index)
    QApplication.processEvents()
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
    QApplication.processEvents()


def pick(box: QComboBox, key: str) -> None:
    """Chooses from a drop-down box with the arrow keys, as it lies closed."""
    wanted = box.findData(key)
    assert wanted >= 0, f"{key!r} is not among {[box.itemData(at) for at in range(box.count())]}"
    assert box.isVisible(), key
    box.setFocus()
    while box.currentIndex() != wanted:
        step = Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up
        QTest.keyClick(box, step)
        QApplication.processEvents()
