"""The first year of an apprentice in an adult care home, through the real window."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from careerplanner.domain.coming_up import ComingKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Status
from careerplanner.domain.induction_plan import NextKind
from careerplanner.domain.record import ActionState, ProgressState, Worker
from careerplanner.gui.pages.coming.coming_page import ComingPage
from careerplanner.gui.pages.evidence.evidence_page import EvidencePage
from careerplanner.gui.pages.home.first_steps import FirstSteps
from careerplanner.gui.pages.home.home_page import HomePage
from careerplanner.gui.pages.induction.induction_page import InductionPage
from careerplanner.gui.pages.learning.learning_page import LearningPage
from careerplanner.gui.pages.myself.self_page import SelfPage
from careerplanner.gui.pages.register.registration_page import RegistrationPage
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.exchange import transfer
from careerplanner.services.record.starting import start_book
from careerplanner.services.workspace import Workspace
from tests.e2e import year_induction as induction
from tests.e2e import year_learning as learning
from tests.e2e import year_self as myself
from tests.e2e.year import MANAGER, NAME, Year
from tests.e2e.year_told import Told, tell
from tests.gui.desks import catalogues, lookup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import Record
    from tests.pdfua.verapdf import Failure

START = date(2026, 3, 2)
BAR = 6
PAPERS = 8
JOB = {
    Language.ENGLISH: "adult care home worker",
    Language.WELSH: "gweithiwr cartref gofal i oedolion",
}


@pytest.fixture(params=Language)
def year(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    qtbot: QtBot,
    user_home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Year:
    return Year(qapp, qtbot, monkeypatch, tmp_path, request.param, START)


def same(year: Year, model: Told) -> None:
    """The book says what was done, and nothing else."""
    assert tell(year.seen.record).differences(model) == []


def test_the_first_year_of_an_apprentice(
    year: Year, pdfua: Callable[[Iterable[Path]], list[Failure]]
) -> None:
    model = Told()
    with year.visit(START):
        first_start(year, model)
        same(year, model)
    with year.visit(date(2026, 3, 4)):
        induction.begin(year, model)
        same(year, model)
    with year.visit(date(2026, 3, 30)):
        induction.sign_area(year, model, induction.FIRST)
        sign_from_home(year, model)
        same(year, model)
        send_back_and_next(year, model)
        same(year, model)
    with year.visit(date(2026, 4, 6)):
        year.page("induction", InductionPage)
        induction.sign_section(year, model, "section-6")
        induction.own_list(year, model, "section-5")
        induction.sign_section(year, model, "section-5")
        same(year, model)
    with year.visit(date(2026, 4, 20)):
        learning.quick_entry(year, model)
        same(year, model)
    with year.visit(date(2026, 5, 1)):
        myself.see_oneself(year, model)
        same(year, model)
    with year.visit(date(2026, 6, 2)):
        learning.register(year, model)
        same(year, model)
    with year.visit(date(2026, 8, 10)):
        finish_induction(year, model)
        same(year, model)
    with year.visit(date(2026, 10, 12)):
        learning.bring_in(year, model)
        learning.attach(year, model, learning.ROWS[0][0])
        same(year, model)
    with year.visit(date(2027, 2, 1)):
        myself.see_oneself_again(year, model)
        undo_from_elsewhere(year, model)
        papers(year)
        learning.calendar(year)
        same(year, model)
        whole = year.seen.record
    read_again(year, whole)
    assert len(year.papers) == PAPERS
    assert pdfua(year.papers) == []


def first_start(year: Year, model: Told) -> None:
    """The first questions: who, which job, since when, which awards, which name."""
    seen, hand = year.seen, year.seen.hand
    home = year.here(HomePage)
    steps = home.first_steps
    assert isinstance(steps, FirstSteps)
    if steps.question is steps.language:
        hand.press(steps.language.buttons[str(year.language)])
    hand.press(steps.who.buttons["induction"])
    hand.type(JOB[year.language])
    hand.enter()
    assert steps.question is steps.started
    hand.type(year.written(START))
    hand.enter()
    hand.enter()
    hand.type(NAME)
    hand.enter()
    seen.settle()
    assert year.here(HomePage).body.isVisible()
    model.worker = {"name": NAME}
    model.add("posts", {"role": "care-home-worker-adults", "started": PartialDate.of(START)})
    model.add("induction", {"state": ProgressState.IN_PROGRESS})


def sign_from_home(year: Year, model: Told) -> None:
    """A section is signed off, both people present, within the bar."""
    seen = year.seen
    home = year.page("home", HomePage)
    assert home.body.isVisible()
    before = seen.hand.count
    seen.press_key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    year.here(InductionPage)
    induction.sign_section(year, model, "section-6")
    assert seen.hand.count - before <= BAR


def send_back_and_next(year: Year, model: Told) -> None:
    """What is sent back comes first again."""
    page = year.here(InductionPage)
    plan = page.doing.plan()
    assert plan.next is not None
    assert plan.next.area == induction.SECOND
    before = page.next.title.text()
    induction.send_back(year, model, "section-6")
    plan = page.doing.plan()
    assert plan.next is not None
    assert (plan.next.kind, plan.next.section) == (NextKind.MEND, "section-6")
    assert page.next.title.text() != before


def finish_induction(year: Year, model: Told) -> None:
    """All that is left is signed; the dates to come have no induction any more."""
    assert any(key.startswith("induction:") for key in learning.coming_keys(year))
    page = year.page("induction", InductionPage)
    for name in ("section-1", "section-3", "section-7"):
        induction.sign_section(year, model, name)
    plan = page.doing.plan()
    assert (plan.status, plan.next) == (Status.MET, None)
    assert not page.act_button.isVisible()
    summary = year.paper(page.summary_button, "summary")
    assert NAME in summary
    assert MANAGER in summary
    log = year.paper(page.log_button, "log")
    assert induction.OWN["1"] in log
    assert "Shadow shift" in year.paper(page.list_button, "evidence list")
    assert not any(key.startswith("induction:") for key in learning.coming_keys(year))


def undo_from_elsewhere(year: Year, model: Told) -> None:
    """What was done last is undone with one key from another page."""
    seen, page = year.seen, year.page("coming", ComingPage)
    (action,) = seen.record.actions
    key = f"{ComingKind.ACTION}:{action.id}"
    group = next(one for one in page.groups.values() if key in one.rows.rows)
    seen.hand.press(group.rows.done_button(key))
    assert seen.record.actions[0].state is ActionState.DONE
    assert key not in learning.coming_keys(year)
    year.page("learning", LearningPage)
    seen.press_key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    same(year, model)
    assert key in learning.coming_keys(year)


def papers(year: Year) -> None:
    """Every paper that the year has not had yet."""
    registration = year.page("registration", RegistrationPage)
    assert learning.NUMBER in year.paper(registration.print_button, "registration")
    coming = year.page("coming", ComingPage)
    assert NAME in year.paper(coming.print_button, "coming")
    evidence = year.page("evidence", EvidencePage)
    assert "Shadow shift" in year.paper(evidence.print_button, "evidence")
    mine = year.page("myself", SelfPage)
    mine.show_result(year.seen.record.rounds[-1].id)
    assert NAME in year.paper(mine.result.paper, "round")
    pack = learning.sample_pack(year)
    for entry in year.seen.record.learning:
        assert " ".join(entry.title.split()) in pack


def read_again(year: Year, whole: Record) -> None:
    """Read again, and in another person's book, it is the same; and the book itself is sound."""
    assert year.book is not None
    space = Workspace(lookup(), catalogues(), lambda: year.day)
    books.open_book(space, year.book)
    try:
        assert space.opened.record(whole.worker.id) == whole
        transfer.export_record(space, whole.worker.id, year.folder / "year.json")
    finally:
        books.close_book(space)
    elsewhere = Workspace(lookup(), catalogues(), lambda: year.day)
    start_book(elsewhere, year.folder / "team.careerbook", "team", Worker("m", MANAGER))
    try:
        report = transfer.import_record(elsewhere, year.folder / "year.json")
        assert (report.unknown, report.unknown_fields, report.files_left_out) == ((), (), 1)
        assert elsewhere.opened.record(whole.worker.id) == whole
    finally:
        books.close_book(elsewhere)
    with sqlite3.connect(f"file:{year.book}?mode=ro", uri=True) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
