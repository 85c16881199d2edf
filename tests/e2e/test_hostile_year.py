"""Every page of the window stands a year full of hostile texts, in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.changes import Actor
from careerplanner.domain.record import Record, Worker
from careerplanner.gui.pages.evidence.evidence_page import EvidencePage
from careerplanner.gui.pages.induction.induction_page import InductionPage
from careerplanner.gui.pages.learning.learning_page import LearningPage
from careerplanner.gui.pages.myself.self_page import SelfPage
from careerplanner.gui.pages.register.registration_page import RegistrationPage
from careerplanner.gui.pages.standing.standing_page import StandingPage
from careerplanner.i18n.language import Language
from careerplanner.services.book.books import close_book
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.e2e.year import Year
from tests.gui.desks import catalogues, lookup
from tests.services.full_years import TYPED, filled, learned, signed
from tests.services.year_lives import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PAGES = (
    "home",
    "record",
    "induction",
    "standing",
    "myself",
    "learning",
    "evidence",
    "ways",
    "map",
    "plan",
    "framework",
    "differences",
    "coming",
    "registration",
)
PARTS = (
    "posts",
    "registrations",
    "awards",
    "induction",
    "learning",
    "actions",
    "evidence",
    "uses",
    "rounds",
    "ratings",
    "areas",
    "trainings",
)


MIXED = " ".join(text for name, text in TYPED.items() if name != "endless")
PEOPLE = ("endless", "mixed", "many")


def person(name: str) -> Record:
    """A full record, made when it is asked for."""
    if name == "many":
        areas = signed(lookup())
        return replace(areas, learning=learned(lookup()).learning)
    return filled((MIXED if name == "mixed" else TYPED[name]).replace("\ufffe", ""), lookup())


def kept(path: Path, record: Record) -> Path:
    """A book with a record, put in as it is: a book of another program may hold more than ours."""
    space = Workspace(lookup(), catalogues(), lambda: TODAY)
    start_book(space, path, "team", Worker("first", "Somebody Else"))
    with space.opened.action("worker.add", Actor("program"), record.worker.id) as act:
        act.add_worker(record.worker)
        for part in PARTS:
            for thing in getattr(record, part):
                act.add(thing, record.worker.id)
    close_book(space)
    return path


@pytest.mark.parametrize("name", PEOPLE)
def test_every_page_is_shown_opened_and_said_in_the_other_language(
    name: str,
    qapp: QApplication,
    qtbot: QtBot,
    user_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    year = Year(qapp, qtbot, monkeypatch, tmp_path, Language.ENGLISH, date(2026, 1, 1))
    record = person(name)
    year.book = kept(tmp_path / "hostile.careerbook", record)
    with year.visit(TODAY) as seen:
        seen.desk.look_at(record.worker.id)
        assert seen.record.worker == record.worker
        for page in PAGES:
            seen.window.show_page(page)
            seen.settle()
            assert seen.page_id == page
            open_all(year, record)
        seen.window.switch_language()
        for page in PAGES:
            seen.window.show_page(page)
            seen.settle()


def open_all(year: Year, record: Record) -> None:
    """Opens what lies below the rows of a page."""
    page = year.seen.page
    if isinstance(page, InductionPage):
        for name in list(page.sections.rows)[:2]:
            areas = page.sections.open_section(name).areas
            for area in list(areas.rows)[:3]:
                areas.open_area(area)
    if isinstance(page, SelfPage):
        for one in record.rounds:
            page.show_result(one.id)
            page.result.all.set_open(True)
            year.seen.settle()
        page.show_start()
    if isinstance(page, EvidencePage):
        for piece in record.evidence:
            page.choose(piece.id)
            year.seen.settle()
    if isinstance(page, LearningPage):
        for row in range(min(3, page.model.rowCount())):
            page.view.setCurrentIndex(page.model.index(row))
    if isinstance(page, RegistrationPage):
        page.assessment.fold.set_open(True)
    if isinstance(page, StandingPage):
        for band in lookup().bands_in_order:
            page.look_at(band.id)
    year.seen.settle()
