"""Plan and print: from what is agreed to paper that lies on the disk, and the plans kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from careerplanner.domain.record import ActionState
from careerplanner.gui.dialogs.action_dialog import ActionDialog
from careerplanner.gui.dialogs.kept_plan_dialog import KeptPlanDialog
from careerplanner.gui.dialogs.note_dialog import NoteDialog
from careerplanner.gui.pages.home_page import HomePage
from careerplanner.gui.pages.plan_page import PlanPage
from careerplanner.gui.widgets.paper import prepare
from careerplanner.i18n.language import Language
from careerplanner.services import books, planning, records
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import desk_of, faults_everywhere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk

LONG = 20_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book."""
    with desk_of(tmp_path) as made:
        yield made


def shown(desk: Desk, qtbot: QtBot) -> PlanPage:
    """The page on a window, filled; paper is made when a test waits for it."""
    page = PlanPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()
    page.show()
    return page


def made(page: PlanPage, qtbot: QtBot) -> None:
    """Waits until the pages on screen are those of the plan as it is."""
    qtbot.waitUntil(lambda: page.preview.is_current, timeout=LONG)


def record_of(desk: Desk) -> Record:
    """The record of the person looked at."""
    record = desk.record()
    assert record is not None
    return record


def undo(desk: Desk) -> None:
    """The last thing is taken back, as the frame does it."""
    undone = records.undo(desk.workspace)
    assert undone is not None
    desk.changed(undone.changes)


def in_dialog(kind: type[QWidget], do: Callable[[QWidget], None]) -> None:
    """Does something in the dialog that opens next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            do(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def words(widget: QWidget) -> str:
    """Everything that can be read on a widget now."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def chooses(desk: Desk, path: Path | None, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Lets the person choose a file; gives what was proposed."""
    proposed: list[Path] = []

    def choose(_title: object, _kind: object, _ending: str, there: Path) -> Path | None:
        proposed.append(there)
        return path

    monkeypatch.setattr(desk.context.messages, "choose_file_to_save", choose)
    return proposed


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
    hand.press(page.save)
    hand.count += 1  # "Save" in the system's own dialog
    qtbot.waitUntil(page.outcome.isVisible, timeout=LONG)
    assert file.read_bytes().startswith(b"%PDF")
    assert str(file) in page.outcome.text()
    assert page.open_folder.isVisible()
    assert proposed[0].name == "Development plan - Siân Ŵyn Pretend - 2026-05-18.pdf"
    assert hand.count <= 4


def test_every_page_is_shown_before_anything_is_printed(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    made(page, qtbot)
    answer = desk.answer()
    assert answer is not None
    pdf = planning.plan_pdf(desk.workspace, record_of(desk), answer, Language.ENGLISH)
    pages = len(planning.page_makers(pdf, 20))
    assert page.preview.pages.place.text() == f"Page 1 of {pages}"


def test_the_paper_has_its_own_language(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Language] = []
    real = planning.plan_pdf

    def spy(*given: object) -> bytes:
        asked.append(given[3])  # type: ignore[arg-type]
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(planning, "plan_pdf", spy)
    page = shown(desk, qtbot)
    made(page, qtbot)
    Hand().press(page.language.choices.row("cy"))
    made(page, qtbot)
    assert asked == [Language.ENGLISH, Language.WELSH]
    assert page.heading.text() == "What is my plan, and how will it look on paper?"
    switch(desk.context, page)
    page.refresh()
    assert page.paper_language is Language.WELSH
    assert page.heading.text() == "Beth yw fy nghynllun, a sut bydd yn edrych ar bapur?"
    assert page.preview.is_current
    qtbot.wait(300)
    assert len(asked) == 2


def test_making_the_pages_can_be_stopped_and_begun_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event

    go_on = Event()
    real = planning.plan_pdf

    def slow(*given: object) -> bytes:
        go_on.wait(10)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(planning, "plan_pdf", slow)
    page = shown(desk, qtbot)
    qtbot.waitUntil(page.preview.progress.isVisible, timeout=LONG)
    Hand().press(page.preview.progress.cancel)
    go_on.set()
    qtbot.waitUntil(page.preview.again.isVisible, timeout=LONG)
    assert not page.preview.is_current
    Hand().press(page.preview.again)
    made(page, qtbot)
    assert not page.preview.again.isVisible()


def test_an_action_is_added_in_its_dialog_and_undone(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, ActionDialog)
        assert dialog.owner.value() == "Siân Ŵyn Pretend"
        dialog.save_button.click()
        assert dialog.what.is_wrong
        dialog.what.set_value("Book the course")
        dialog.why.set_value("So that I can register")
        dialog.due.set_value("September 2026")
        dialog.save_button.click()

    in_dialog(ActionDialog, fill)
    Hand().press(page.contents.add_action_button)
    added = record_of(desk).actions[-1]
    assert (added.what.words, added.what.language) == ("Book the course", "en")
    assert str(added.due) == "2026-09"
    row = page.contents.action_rows.rows[added.id]
    assert "By: September 2026" in words(row)
    undo(desk)
    assert added.id not in page.contents.action_rows.rows


def test_an_action_is_changed_done_and_removed(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand, rows = Hand(), page.contents.action_rows

    def change(dialog: QWidget) -> None:
        assert isinstance(dialog, ActionDialog)
        assert dialog.due.value() == "1 July 2026"
        dialog.owner.set_value("Gethin")
        dialog.save_button.click()

    in_dialog(ActionDialog, change)
    hand.press(rows.change_button("x1"))
    action = record_of(desk).actions[0]
    assert (action.owner, action.what.words) == ("Gethin", "Ask when the course begins")
    hand.press(rows.done_button("x1"))
    assert record_of(desk).actions[0].state is ActionState.DONE
    assert rows.done_button("x1").text() == "Mark as to do"
    hand.press(rows.done_button("x1"))
    assert record_of(desk).actions[0].state is ActionState.OPEN
    hand.press(rows.remove_button("x1"))
    assert record_of(desk).actions == ()
    assert page.contents.no_actions.isVisible()
    undo(desk)
    assert record_of(desk).actions[0].owner == "Gethin"


def test_a_note_is_added_changed_and_removed(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand, notes = Hand(), page.contents.notes

    def write(dialog: QWidget) -> None:
        assert isinstance(dialog, NoteDialog)
        dialog.text.set_value("Two lines\nof a note")
        dialog.save_button.click()

    in_dialog(NoteDialog, write)
    hand.press(page.contents.add_note_button)
    assert record_of(desk).notes[-1].text.words == "Two lines\nof a note"
    in_dialog(NoteDialog, write)
    hand.press(notes.change_button("n1"))
    assert record_of(desk).notes[0].text.words == "Two lines\nof a note"
    hand.press(notes.remove_button("n1"))
    assert len(record_of(desk).notes) == 1


def test_suggestions_are_added_only_at_a_press_and_undone_together(
    desk: Desk, qtbot: QtBot
) -> None:
    page = shown(desk, qtbot)
    hand, offered = Hand(), page.contents.suggestions
    before = record_of(desk).actions
    hand.press(page.contents.suggest)
    assert offered.isVisible()
    assert record_of(desk).actions == before
    answer = desk.answer()
    assert answer is not None
    hand.press(offered.take)
    added = record_of(desk).actions[len(before) :]
    assert added[0].what.words == desk.wording.step(answer.next_step.step)
    assert added[0].why is not None
    assert added[0].owner == "Siân Ŵyn Pretend"
    assert not offered.isVisible()
    hand.press(page.contents.suggest)
    assert offered.none.isVisible()
    undo(desk)
    assert record_of(desk).actions == before


def test_what_is_not_ticked_is_not_added(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    hand, offered = Hand(), page.contents.suggestions
    before = record_of(desk).actions
    hand.press(page.contents.suggest)
    for key in offered.choice.values():
        hand.press(offered.choice.choices.row(key))
    hand.press(offered.take)
    assert record_of(desk).actions == before


def test_a_saved_plan_is_kept_once_and_can_be_read_after_changes(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(desk, qtbot)
    for number in (1, 2):
        page.write_plan(tmp_path / f"{number}.pdf")
        qtbot.waitUntil(page.outcome.isVisible, timeout=LONG)
    (kept,) = record_of(desk).plans
    Hand().press(page.contents.action_rows.remove_button("x1"))
    page.write_plan(tmp_path / "3.pdf")
    qtbot.waitUntil(page.outcome.isVisible, timeout=LONG)
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

    page.choose_printer = choose
    Hand().press(page.print)
    qtbot.waitUntil(page.outcome.isVisible, timeout=LONG)
    pages = len(page.preview.pages._sheets)
    assert page.outcome.text() == f"The plan went to the printer. Pages: {pages}"
    assert len(planning.page_makers(file.read_bytes(), 20)) == pages
    image = next(iter(planning.page_images(file.read_bytes(), 30)))
    assert len(set(image.pixels[0::4])) > 1  # something stands on the paper
    assert len(record_of(desk).plans) == 1


def test_closing_the_printers_dialog_prints_nothing(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.choose_printer = lambda _parent, _name: None
    Hand().press(page.print)
    assert page.print.isEnabled()
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
    page.write_plan(tmp_path / "read-only.pdf")
    qtbot.waitUntil(page.outcome.isVisible, timeout=LONG)
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
    page.write_plan(tmp_path / "gone" / "plan.pdf")
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert page.save.isEnabled()
    assert not page.outcome.isVisible()
    assert record_of(desk).plans == ()


def test_nobody_in_the_book_leads_home(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, None) as desk:
        page = shown(desk, qtbot)
        assert page.empty.isVisible()
        assert not page.body.isVisible()


def test_nothing_is_cut_and_everything_is_named(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    made(page, qtbot)
    page.contents.suggest.click()
    faults = faults_everywhere(desk, page, qtbot, lambda: made(page, qtbot))
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("kind", [ActionDialog, NoteDialog])
def test_the_dialogs_are_named_and_whole(
    desk: Desk, qtbot: QtBot, kind: type[ActionDialog | NoteDialog]
) -> None:
    dialog = kind(desk, lambda _entry: True)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    faults = faults_everywhere(desk, dialog, qtbot)
    assert faults == [], "\n".join(faults)
