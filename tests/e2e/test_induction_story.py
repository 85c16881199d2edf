"""The story "Sign off an induction section, both people present", from Home, in the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Status
from careerplanner.domain.induction_plan import InductionPart
from careerplanner.domain.record import ProgressState
from careerplanner.gui.dialogs.induction.bring_in_dialog import BringInDialog
from careerplanner.gui.dialogs.induction.sign_dialog import SignDialog
from careerplanner.gui.pages.home.home_page import HomePage
from careerplanner.gui.pages.induction.induction_page import InductionPage
from careerplanner.i18n.language import Language
from careerplanner.services.induction import inducting
from tests.e2e.real_window import RealWindow, make_book, real_window
from tests.gui.desks import TODAY
from tests.gui.people import SIAN, SIANS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

BAR = 6
NEWCOMER = replace(SIAN, line_manager="")


def page(seen: RealWindow) -> InductionPage:
    assert isinstance(seen.page, InductionPage)
    return seen.page


def entry_of_navigation(seen: RealWindow, name: str) -> QWidget:
    return seen.window.navigation.entries[name]


def in_dialog(
    seen: RealWindow, kind: type[QWidget], do: Callable[[QWidget], None], press: QWidget
) -> None:
    """Presses what opens a dialog, does something in it, and waits until it has closed."""
    ended: list[bool] = []

    def then(dialog: QWidget) -> None:
        do(dialog)
        ended.append(True)

    seen.in_dialog(kind, then)
    seen.hand.press(press)
    wait_for(seen, ended)


def wait_for(seen: RealWindow, ended: list[bool]) -> None:
    for _ in range(100):
        if ended:
            break
        QTest.qWait(20)
    assert ended
    seen.settle()


@pytest.mark.parametrize("worker", [SIAN, NEWCOMER], ids=["manager known", "manager not known"])
@pytest.mark.parametrize("language", Language)
def test_a_section_is_signed_off_by_both_in_at_most_6_interactions(
    language: Language, worker: object, qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", worker, SIANS)  # type: ignore[arg-type]
    with real_window(qapp, book, language) as seen:
        hand = seen.hand
        assert isinstance(seen.page, HomePage)
        hand.press(entry_of_navigation(seen, "induction"))
        hand.press(page(seen).sections.link("section-6"))
        seen.settle()

        def sign(dialog: QWidget) -> None:
            assert isinstance(dialog, SignDialog)
            hand.press(dialog.who.choices.row("worker"))
            hand.press(dialog.who.choices.row("manager"))
            if not dialog.manager.value():
                hand.type("Nia Made-Up")
            hand.enter()

        in_dialog(seen, SignDialog, sign, page(seen).sections.open_section("section-6").sign)
        assert hand.count <= BAR
        plan = inducting.plan_of(seen.desk.workspace, seen.record)
        section = plan.find_section("section-6")
        assert section is not None
        assert (section.status, section.signed) == (Status.MET, 4)
        manager = SIAN.line_manager if worker is SIAN else "Nia Made-Up"
        for entry in seen.record.induction:
            assert (entry.signed_by, entry.worker_signed_by) == (manager, SIAN.name)
            assert entry.signed_on == entry.worker_signed_on == PartialDate.of(TODAY)
        said = seen.window.undo_bar
        assert (
            said.text()
            == {
                Language.ENGLISH: "The section is signed off.",
                Language.WELSH: "Mae'r adran wedi'i chymeradwyo.",
            }[language]
        )
        assert not said.undo.isVisible()


def test_the_same_with_the_keyboard_alone(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book) as seen:
        hand = seen.hand
        seen.press_key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        seen.tab_to(page(seen).sections.link("section-6"))
        hand.enter()
        seen.settle()

        ended: list[bool] = []

        def sign(_dialog: QWidget) -> None:
            hand.key(Qt.Key.Key_Space)
            hand.key(Qt.Key.Key_Tab)
            hand.key(Qt.Key.Key_Space)
            hand.enter()
            ended.append(True)

        seen.in_dialog(SignDialog, sign)
        seen.tab_to(page(seen).sections.open_section("section-6").sign)
        hand.enter()
        wait_for(seen, ended)
        plan = inducting.plan_of(seen.desk.workspace, seen.record)
        section = plan.find_section("section-6")
        assert section is not None
        assert section.status is Status.MET


def test_an_apprentice_goes_from_an_earlier_employers_log_to_the_end(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book) as seen:
        hand = seen.hand
        seen.window.show_page("induction")

        def bring(dialog: QWidget) -> None:
            assert isinstance(dialog, BringInDialog)
            for section in ("section-1", "section-3", "section-6", "section-7"):
                hand.press(dialog.sections.choices.row(section))
            dialog.employer.box.setFocus()
            hand.type("Hen Gartref")
            hand.enter()

        in_dialog(seen, BringInDialog, bring, page(seen).bring_button)
        assert page(seen).next.title.text().startswith("5.1")
        hand.press(seen.window.undo_bar.undo)
        assert seen.record.induction == ()
        in_dialog(seen, BringInDialog, bring, page(seen).bring_button)
        hand.press(page(seen).act_button)
        hand.press(page(seen).act_button)
        first = InductionPart("section-5", "section-5.1")
        area = inducting.plan_of(seen.desk.workspace, seen.record).find_area(first)
        assert area is not None
        assert area.state is ProgressState.READY

        def sign(dialog: QWidget) -> None:
            assert isinstance(dialog, SignDialog)
            hand.press(dialog.who.choices.row("worker"))
            hand.press(dialog.who.choices.row("manager"))
            seen.window.switch_language()
            assert dialog.save_button.text() == "Llofnodi"
            assert dialog.who.values() == ("worker", "manager")
            seen.window.switch_language()
            hand.press(dialog.save_button)

        in_dialog(seen, SignDialog, sign, page(seen).sections.open_section("section-5").sign)
        assert page(seen).next.title.text() == "All of it is signed off"
        answer = seen.desk.answer()
        assert answer is not None
        assert answer.induction.status is Status.MET
        seen.window.show_page("home")
        assert seen.page_id == "home"


def test_a_section_on_the_record_leads_to_the_induction(
    qapp: QApplication, user_home: Path, tmp_path: Path
) -> None:
    book = make_book(tmp_path / "sian.careerbook", SIAN, SIANS)
    with real_window(qapp, book) as seen:
        inducting.set_state(
            seen.desk.workspace,
            SIAN.id,
            InductionPart("section-1", "section-1.1"),
            ProgressState.READY,
        )
        seen.desk.look_at(SIAN.id)
        seen.window.show_page("record")
        entries = seen.page.induction.entries  # type: ignore[attr-defined]
        assert "1 area is ready to sign" in entries.rows["section-1"].note.text()
        seen.hand.press(entries.change_button("section-1"))
        assert seen.page_id == "induction"
