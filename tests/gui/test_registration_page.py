"""My registration: the answer for each job, the entry changed in place, what lapses, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceKind, EvidenceUse, Served
from careerplanner.domain.record import Post, Registration, RegistrationState
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.record.record_page import RecordPage
from careerplanner.gui.pages.register.registration_page import RegistrationPage
from careerplanner.services.record import records
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import SIAN, SIANS, desk_of, faults_everywhere
from tests.gui.plan_steps import LONG, record_of, undo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

ENTRY = Registration(
    "r1",
    "worker",
    number="W/1234567",
    first_registered=PartialDate(2026, 4, 20),
    renewal_due=PartialDate(2029, 4, 19),
)
NOTES = Evidence(
    "e1", "Notes of my probation", EvidenceKind.REFLECTION, words=Typed("It went well.", "en")
)
USE = EvidenceUse("u1", "e1", Served.ASSESSMENT, "induction-and-probation")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book; she is on the Register."""
    with desk_of(tmp_path, SIAN, (*SIANS, ENTRY)) as made:
        yield made


@pytest.fixture
def unregistered(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book before she registered, with something to show her manager."""
    with desk_of(tmp_path, SIAN, (SIANS[0], NOTES, USE)) as made:
        yield made


def shown(desk: Desk, qtbot: QtBot) -> RegistrationPage:
    """The page on a window, filled."""
    page = RegistrationPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def words(widget: QWidget) -> str:
    """Everything that can be read on a widget now, what was just put on it included."""
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def press(page: RegistrationPage, hand: Hand, button: QWidget) -> None:
    page.bring_into_view(button)
    hand.press(button)


def test_the_answer_and_every_date_stand_in_full(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    told = words(page.verdict)
    for said in (
        "Renewal opens: 23 January 2029",
        "Finish renewing by: 29 March 2029",
        "Registration ends: 19 April 2029",
        "Award expected by: 20 April 2029",
        "Award at the latest by: 20 April 2032",
        "The award the Register asks for",
        "Ways on to the Register",
    ):
        assert said in told
    everything = words(page)
    assert "Band" not in everything
    assert "£" not in everything


def test_each_current_job_has_an_answer(desk: Desk, qtbot: QtBot) -> None:
    other = Post("p9", "care-home-worker-adults", started=PartialDate(2026, 5, 1))
    old = Post("p8", "care-home-worker-adults", ended=PartialDate(2024))
    for post in (other, old):
        records.add(desk.workspace, SIAN.id, post)
    desk.book_opened()
    page = shown(desk, qtbot)
    assert {fit.fit.post for fit in page.verdict.fits} == {"p1", "p9"}


def test_the_entry_is_changed_where_it_stands(desk: Desk, qtbot: QtBot) -> None:
    page, hand = shown(desk, qtbot), Hand()
    rows = page.entries.rows
    assert [key.partition(":")[2] for key in rows.rows] == [
        "state", "category", "number", "first_registered", "renewal_due",
    ]  # fmt: skip
    assert "19 April 2029" in words(rows)
    before = page.verdict.fits
    press(page, hand, rows.rows["r1:renewal_due"].change)  # type: ignore[attr-defined]
    dialog = page.dialog
    assert isinstance(dialog, RegistrationDialog)
    assert dialog.due.isAncestorOf(hand.focused)
    dialog.due.set_value("30 June 2028")
    dialog.save()
    assert record_of(desk).registrations[0].renewal_due == PartialDate(2028, 6, 30)
    assert "Registration ends: 30 June 2028" in words(page.verdict)
    assert page.verdict.fits != before
    undo(desk)
    assert "Registration ends: 19 April 2029" in words(page.verdict)


def test_what_did_not_change_is_not_made_anew(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    before = list(page.verdict.fits)
    records_before = record_of(desk)
    desk.apply(lambda: records.add(desk.workspace, records_before.worker.id, NOTES))
    assert page.verdict.fits == before


def test_without_an_entry_the_page_asks_for_one(unregistered: Desk, qtbot: QtBot) -> None:
    desk = unregistered
    page, hand = shown(desk, qtbot), Hand()
    assert page.entries.none.isVisible()
    assert not page.entries.rows.isVisible()
    press(page, hand, page.entries.add_button)
    dialog = page.dialog
    assert isinstance(dialog, RegistrationDialog)
    dialog.state.set_value("registered")
    dialog.category.set_value("worker")
    dialog.save()
    assert record_of(desk).registrations[0].state is RegistrationState.REGISTERED
    assert not page.entries.none.isVisible()


def test_who_is_not_registered_has_no_number_and_no_dates(tmp_path: Path, qtbot: QtBot) -> None:
    not_yet = Registration("r1", "worker", RegistrationState.NOT_REGISTERED)
    with desk_of(tmp_path, SIAN, (*SIANS, not_yet)) as desk:
        page = shown(desk, qtbot)
        assert list(page.entries.rows.rows) == ["r1:state", "r1:category"]


def test_what_lapses_and_what_is_confirmed_about_learning_come_from_the_pack(
    desk: Desk, qtbot: QtBot
) -> None:
    page, hand = shown(desk, qtbot), Hand()
    (rule,) = desk.workspace.lookup.pack.renewals
    told = words(page.renewing)
    assert rule.lapses is not None
    assert rule.lapses.en in told
    assert rule.cpd.en in told
    assert "86 days" in told
    led: list[str] = []
    desk.context.events.page_requested.connect(led.append)
    press(page, hand, page.renewing.learning)
    page.to_top()
    hand.press(page.dates_button)
    assert led == ["learning", "coming"]


def test_evidence_stands_open_under_its_kind_while_it_may_be_the_way(
    unregistered: Desk, qtbot: QtBot
) -> None:
    desk = unregistered
    page = shown(desk, qtbot)
    kinds = desk.workspace.lookup.pack.assessment_evidence
    assert list(page.assessment.kinds) == [kind.id for kind in kinds]
    assert page.assessment.fold.is_open
    having = page.assessment.kinds["induction-and-probation"]
    assert "Notes of my probation" in words(having)
    assert having.kind.explains.en in words(having)
    assert "Notes of my probation" not in words(page.assessment.kinds["training-records"])
    assert "Keep names" in words(page.assessment)


def test_evidence_is_folded_away_once_registered(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert page.assessment.isVisible()
    assert not page.assessment.fold.is_open


def test_evidence_is_folded_away_where_an_award_opens_the_way(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, SIAN, SIANS) as desk:
        page = shown(desk, qtbot)
        assert not page.assessment.fold.is_open


def test_the_summary_goes_on_paper(desk: Desk, qtbot: QtBot) -> None:
    page, hand = shown(desk, qtbot), Hand()
    hand.press(page.print_button)
    dialog = page.dialog
    assert isinstance(dialog, SheetDialog)
    qtbot.waitUntil(lambda: dialog.preview.is_current, timeout=LONG)
    assert hand.count == 1
    dialog.close()


def test_nobody_in_the_book_has_no_registration(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, None) as desk:
        page = shown(desk, qtbot)
        assert page.empty.isVisible()
        assert not page.body.isVisible()


def test_a_book_to_read_offers_no_change(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk), "read_only", property(lambda _desk: True))
    page = shown(desk, qtbot)
    assert not page.entries.add_button.isVisible()
    changes = [row.change for row in page.entries.rows.rows.values()]  # type: ignore[attr-defined]
    assert not any(change.isVisible() for change in changes)


def test_another_language_says_all_of_it_again(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    switch(desk.context, page)
    assert (
        page.heading.text() == "Ydw i wedi cofrestru, a beth sy'n rhaid i mi ei wneud erbyn pryd?"
    )
    (rule,) = desk.workspace.lookup.pack.renewals
    assert rule.lapses is not None
    assert rule.lapses.cy in words(page.renewing)
    assert "Cofrestriad yn dod i ben" in words(page.entries)


@pytest.mark.parametrize("who", ["registered", "unregistered"])
def test_the_page_is_whole_everywhere(
    who: str, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    made: Desk = request.getfixturevalue("desk" if who == "registered" else "unregistered")
    page = shown(made, qtbot)
    assert faults_everywhere(made, page, qtbot) == []


def test_my_record_leads_here(desk: Desk, qtbot: QtBot) -> None:
    page, hand = RecordPage(desk.context, desk), Hand()
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    led: list[str] = []
    desk.context.events.page_requested.connect(led.append)
    page.bring_into_view(page.registration_link)
    hand.press(page.registration_link)
    assert led == ["registration"]
