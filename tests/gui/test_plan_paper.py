"""From the plan to paper: saved, printed, kept, and what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from careerplanner.gui.dialogs.plan.kept_plan_dialog import KeptPlanDialog
from careerplanner.gui.pages.home.home_page import HomePage
from careerplanner.gui.pages.plan.plan_page import PlanPage
from careerplanner.gui.widgets.paper import prepare
from careerplanner.services.book import books
from careerplanner.services.plan import planning
from tests.gui.hand import Hand
from tests.gui.people import desk_of
from tests.gui.plan_steps import LONG, chooses, in_dialog, made, record_of, shown, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


def test_from_home_to_a_saved_pdf_in_four_interactions(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = HomePage(desk.context, desk, lambda: QWidget())  # type: ignore[arg-type,return-value]
    qtbot.addWidget(home)
    home.refresh()
    home.show()
    page = PlanPage(desk.context, desk)
    qtbot.addWidget(page)

    def show(name: str) -> None:
        assert name == "plan"
        page.refresh()
        page.show()

    desk.context.events.page_requested.connect(show)
    file = tmp_path / "plan.pdf"
    proposed = chooses(desk, file, monkeypatch)
    hand = Hand()
    hand.press(home.plan_button)
    hand.press(page.out.save)
    hand.count += 1  # "Save" in the system's own dialog
    qtbot.waitUntil(page.out.outcome.isVisible, timeout=LONG)
    assert file.read_bytes().startswith(b"%PDF")
    assert str(file) in page.out.outcome.text()
    assert page.out.open_folder.isVisible()
    assert proposed[0].name == "Development plan - Siân Ŵyn Pretend - 2026-05-18.pdf"
    assert hand.count <= 4


def test_a_saved_plan_is_kept_once_and_can_be_read_after_changes(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(desk, qtbot)
    for number in (1, 2):
        page.out.write(tmp_path / f"{number}.pdf")
        qtbot.waitUntil(page.out.outcome.isVisible, timeout=LONG)
    (kept,) = record_of(desk).plans
    Hand().press(page.contents.action_rows.remove_button("x1"))
    page.out.write(tmp_path / "3.pdf")
    qtbot.waitUntil(page.out.outcome.isVisible, timeout=LONG)
    assert len(record_of(desk).plans) == 2
    assert "Framework version: 2026.1" in words(page.contents.kept)
    read: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, KeptPlanDialog)
        read.extend(dialog.lines)
        dialog.close_button.click()

    in_dialog(KeptPlanDialog, look)
    Hand().press(page.contents.kept.change_button(kept.id))
    assert "Ask when the course begins" in read
    assert "Go at my own pace." in read
    assert any("Band B: Social care worker" in line for line in read)
    assert any("Register by: 14 September 2026" in line for line in read)


def test_a_plan_is_printed_page_by_page_and_kept(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(desk, qtbot)
    made(page, qtbot)
    file = tmp_path / "printed.pdf"

    def choose(_parent: QWidget, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        prepare(printer, name)
        return printer

    page.out.choose_printer = choose
    Hand().press(page.out.print)
    qtbot.waitUntil(page.out.outcome.isVisible, timeout=LONG)
    pages = len(page.preview.pages._sheets)
    assert page.out.outcome.text() == f"The paper went to the printer. Pages: {pages}"
    assert len(planning.page_makers(file.read_bytes(), 20)) == pages
    image = next(iter(planning.page_images(file.read_bytes(), 30)))
    assert len(set(image.pixels[0::4])) > 1  # something stands on the paper
    assert len(record_of(desk).plans) == 1


def test_closing_the_printers_dialog_prints_nothing(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.out.choose_printer = lambda _parent, _name: None
    Hand().press(page.out.print)
    assert page.out.print.isEnabled()
    assert record_of(desk).plans == ()


def test_a_book_that_can_only_be_read_prints_and_changes_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    books.open_book(desk.workspace, tmp_path / "test.careerbook", read_only=True)
    desk.book_opened()
    page = shown(desk, qtbot)
    contents = page.contents
    for hidden in (contents.add_action_button, contents.suggest, contents.add_note_button):
        assert not hidden.isVisible()
    assert not contents.action_rows.remove_button("x1").isVisible()
    page.out.write(tmp_path / "read-only.pdf")
    qtbot.waitUntil(page.out.outcome.isVisible, timeout=LONG)
    assert (tmp_path / "read-only.pdf").exists()
    assert record_of(desk).plans == ()


def test_a_folder_that_is_gone_is_said_and_nothing_is_kept(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(desk, qtbot)
    told: list[str] = []
    monkeypatch.setattr(
        desk.context.messages, "tell", lambda title, *_more, **_how: told.append(str(title))
    )
    page.out.write(tmp_path / "gone" / "plan.pdf")
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert page.out.save.isEnabled()
    assert not page.out.outcome.isVisible()
    assert record_of(desk).plans == ()
