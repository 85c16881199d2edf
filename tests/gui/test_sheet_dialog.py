"""A paper other than the plan: seen, in either language, saved and printed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.widgets import paper_out
from careerplanner.gui.widgets.paper import prepare
from careerplanner.services.paper.sheets import SheetWords
from tests.gui.hand import Hand
from tests.gui.people import desk_of
from tests.gui.plan_steps import LONG, chooses

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.i18n.language import Language
    from careerplanner.reports.sheet_paper import Sheet


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[SheetDialog]:
    """A paper of one sentence, shown."""
    asked: list[Language] = []

    def make(language: Language) -> Sheet:
        asked.append(language)
        say = SheetWords(desk.workspace, language)
        parts = [say.paragraph("Two words."), *say.judged()]
        return say.sheet(f"Log {language}", "Siân Example", parts)

    over = QWidget()
    over.resize(1100, 700)
    qtbot.addWidget(over)
    made = SheetDialog(desk, "Log", make, parent=over)
    made.asked = asked  # type: ignore[attr-defined]
    made.show()
    yield made
    made.close()


def test_pages_are_shown_and_made_anew_for_the_other_language(
    dialog: SheetDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: dialog.preview.is_current, timeout=LONG)
    assert dialog.preview.pages.page == 1
    before = dialog.sheet
    other = dialog.paper_language.other
    Hand().press(dialog.language.choices.row(str(other)))
    assert dialog.paper_language is other
    assert dialog.sheet != before
    qtbot.waitUntil(lambda: dialog.preview.is_current, timeout=LONG)


def test_saved_in_two_interactions_under_title_name_and_day(
    desk: Desk, dialog: SheetDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "log.pdf"
    proposed = chooses(desk, file, monkeypatch)
    hand = Hand()
    hand.press(dialog.out.save)
    hand.count += 1  # "Save" in the system's own dialog
    qtbot.waitUntil(dialog.out.outcome.isVisible, timeout=LONG)
    assert file.read_bytes().startswith(b"%PDF")
    assert str(file) in dialog.out.outcome.text()
    day = desk.workspace.today().isoformat()
    assert proposed[0].name == f"Log {dialog.paper_language} - Siân Example - {day}.pdf"
    assert hand.count == 2


def test_printed(dialog: SheetDialog, qtbot: QtBot, tmp_path: Path) -> None:
    printed = tmp_path / "printed.pdf"

    def choose(_parent: QWidget, name: str) -> QPrinter:
        printer = QPrinter()
        prepare(printer, name)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        return printer

    dialog.out.choose_printer = choose
    with qtbot.waitSignal(dialog.out.taken, timeout=LONG):
        Hand().press(dialog.out.print)
    assert printed.read_bytes().startswith(b"%PDF")
    assert dialog.out.print.isEnabled()


def test_a_folder_that_cannot_be_written_is_said_and_the_dialog_stays(
    desk: Desk, dialog: SheetDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    monkeypatch.setattr(
        desk.context.messages, "tell", lambda title, _body="", **_more: said.append(title)
    )
    dialog.out.write(tmp_path / "nowhere" / "log.pdf")
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert dialog.isVisible()
    assert not dialog.out.outcome.isVisible()
    assert dialog.out.save.isEnabled()


def test_the_dialog_stays_while_the_paper_is_being_saved(
    dialog: SheetDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: dialog.preview.is_current, timeout=LONG)
    may_go_on, write = threading.Event(), paper_out.replace_file

    def slowly(path: Path, pdf: bytes) -> None:
        may_go_on.wait(LONG / 1000)
        write(path, pdf)

    monkeypatch.setattr(paper_out, "replace_file", slowly)
    file = tmp_path / "log.pdf"
    dialog.out.write(file)
    Hand().press(dialog.close_button)
    dialog.close()
    assert dialog.isVisible()
    may_go_on.set()
    qtbot.waitUntil(dialog.out.outcome.isVisible, timeout=LONG)
    assert file.exists()
    Hand().press(dialog.close_button)
    assert not dialog.isVisible()
