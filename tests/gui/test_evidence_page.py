"""Every piece of evidence on one page: seen, found, attached, blanked, saved, printed, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.evidence import Evidence, EvidenceKind
from careerplanner.gui.dialogs.evidence.attach_dialog import AttachDialog
from careerplanner.gui.dialogs.evidence.blanking_dialog import BlankingDialog
from careerplanner.gui.dialogs.evidence.evidence_change_dialog import EvidenceChangeDialog
from careerplanner.gui.dialogs.evidence.evidence_opening import open_evidence
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.models.evidence_model import EvidenceModel
from careerplanner.gui.pages.evidence.evidence_grid import PictureCache
from careerplanner.gui.pages.evidence.evidence_page import EvidencePage
from careerplanner.services.evidence import evidence, evidence_export
from careerplanner.services.record import records
from tests.gui.evidence_steps import AWARD, choose, page_of, record, titles, uses
from tests.gui.hand import Hand
from tests.gui.people import desk_of, faults_everywhere
from tests.services import evidence_made as made

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.dialogs.record_dialog import RecordDialog
    from careerplanner.services.evidence.evidence_listing import Listed


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as made_of:
        yield made_of


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> EvidencePage:
    return page_of(desk, qtbot, tmp_path)


# ---- the grid ----------------------------------------------------------------------------------


def test_the_model_keeps_qts_rules_through_every_change(page: EvidencePage, desk: Desk) -> None:
    QAbstractItemModelTester(
        page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.model
    )
    before = [page.model.thing(row) for row in range(page.model.rowCount())]
    for things in (before[1:], [], before, before[::-1], before[:1] + before[2:], before):
        page.model.set_things(things)
        assert [page.model.thing(row) for row in range(page.model.rowCount())] == list(things)
    page.model.reword()


def test_one_piece_changed_is_one_row_painted(page: EvidencePage, desk: Desk) -> None:
    told: list[tuple[int, int]] = []
    resets: list[object] = []
    page.model.dataChanged.connect(lambda a, b: told.append((a.row(), b.row())))
    page.model.modelReset.connect(lambda: resets.append(1))
    page.model.rowsInserted.connect(lambda *_: resets.append(1))
    choose(page, "Paper")
    piece = page.chosen()
    assert piece is not None
    evidence_id, row = piece.id, page.grid.currentIndex().row()
    desk.changed(evidence.attach(desk.workspace, desk.worker_id, evidence_id, AWARD))
    assert told == [(row, row)]
    assert resets == []
    assert page.grid.currentIndex().row() == row
    assert "Core" in page.pane.serves.title_of("award:a1")


def test_pictures_are_decoded_when_seen_and_let_go_of_again() -> None:
    asked: list[str] = []
    small = made.saved(made.picture((64, 48)), "PNG")

    def read(digest: str) -> bytes | None:
        asked.append(digest)
        return small if digest != "none" else None

    cache = PictureCache(read, most=3)
    size = QSize(32, 32)
    assert not cache.get("a", size, 1.0).isNull()
    assert cache.get("none", size, 1.0).isNull()
    cache.get("a", size, 1.0)
    assert asked == ["a", "none"]
    for digest in "bcd":
        cache.get(digest, size, 1.0)
    assert len(cache) == 3
    cache.get("a", size, 1.0)
    assert asked[-1] == "a", "what went is read again"


def test_the_filters_show_what_is_asked_for(page: EvidencePage, qtbot: QtBot) -> None:
    assert titles(page) == ["A hoist", "Letter", "Paper", "First aid"]
    page.filters.want_nothing_served()
    assert titles(page) == ["A hoist", "Letter", "Paper"]
    page.filters.sorts.setCurrentIndex(page.filters.sorts.findData("documents"))
    assert titles(page) == ["Letter", "Paper"]
    page.filters.search.box.setFocus()
    QTest.keyClicks(page.filters.search.box, "pap")
    qtbot.waitUntil(lambda: titles(page) == ["Paper"])
    assert "1" in page.found.text()
    first = record(page.desk).evidence[0]
    page.choose(first.id)
    assert page.chosen() == first


def test_the_cells_say_what_a_piece_is_and_serves(page: EvidencePage) -> None:
    row = titles(page).index("First aid")
    said = page.model.data(page.model.index(row), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "First aid, Photo (JPEG). Used for 1 thing"
    row = titles(page).index("A hoist")
    said = page.model.data(page.model.index(row), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "A hoist, Reflection. Not used yet"


# ---- one piece ---------------------------------------------------------------------------------


def test_what_can_be_done_depends_on_what_it_is(page: EvidencePage) -> None:
    pane = page.pane
    choose(page, "First aid")
    assert pane.picture.isVisible()
    assert pane.blank.isVisible()
    assert pane.save.isVisible()
    choose(page, "Letter")
    assert not pane.blank.isVisible()
    assert pane.outside.isVisible()
    choose(page, "A hoist")
    assert pane.words.text() == "I asked first."
    assert not pane.open.isVisible()
    assert not pane.save.isVisible()


def test_attached_to_more_and_detached(page: EvidencePage, desk: Desk) -> None:
    hand = Hand()
    choose(page, "Paper")
    hand.press(page.pane.attach)
    dialog = page.acts.dialog
    assert isinstance(dialog, AttachDialog)
    dialog.kind.choices.row("statement").click()
    dialog.save()
    assert dialog.targets.is_wrong
    every = dialog.targets.list.count()
    dialog.search.box.setFocus()
    QTest.keyClicks(dialog.search.box, "care")
    few = dialog.targets.list.count()
    assert 1 < few < every
    dialog.targets.list.item(0).setSelected(True)
    dialog.targets.list.item(1).setSelected(True)
    dialog.save()
    assert uses(desk, "Paper") == 2
    QApplication.processEvents()
    key = next(iter(page.pane.serves.rows))
    hand.press(page.pane.serves.remove_button(key))
    assert uses(desk, "Paper") == 1
    assert page.chosen() is not None


def test_what_was_marked_is_attached_though_another_word_is_looked_for(
    page: EvidencePage, desk: Desk
) -> None:
    choose(page, "Paper")
    page.acts.do("attach")
    dialog = page.acts.dialog
    assert isinstance(dialog, AttachDialog)
    dialog.kind.choices.row("statement").click()
    dialog.targets.list.item(0).setSelected(True)
    first = dialog.targets.list.item(0).text()
    dialog.search.box.setFocus()
    QTest.keyClicks(dialog.search.box, "zzzz")
    assert dialog.targets.list.count() == 1, "what is marked is in sight, and nothing else fits"
    assert dialog.targets.list.item(0).text() == first
    dialog.save()
    assert uses(desk, "Paper") == 1


def test_of_thousands_of_things_some_are_listed_and_that_is_said(
    page: EvidencePage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("careerplanner.gui.dialogs.evidence.attach_dialog._MOST_SHOWN", 3)
    choose(page, "Paper")
    page.acts.do("attach")
    dialog = page.acts.dialog
    assert isinstance(dialog, AttachDialog)
    dialog.kind.choices.row("statement").click()
    assert dialog.targets.list.count() == 3
    assert not dialog.not_all.isHidden()
    dialog.search.box.setFocus()
    QTest.keyClicks(dialog.search.box, "zzzz")
    assert dialog.not_all.isHidden()


def test_a_piece_is_renamed_and_removed_and_comes_back(page: EvidencePage, desk: Desk) -> None:
    said: list[str] = []
    desk.context.events.undo_offered.connect(lambda text: said.append(desk.context.say(text)))
    choose(page, "First aid")
    page.acts.do("change")
    dialog = page.acts.dialog
    assert isinstance(dialog, EvidenceChangeDialog)
    dialog.name.set_value("First aid, renewed")
    dialog.on.set_value("March 2026")
    dialog.save()
    assert "First aid, renewed" in titles(page)
    choose(page, "First aid, renewed")
    page.acts.do("remove")
    assert "First aid, renewed" not in titles(page)
    assert said[-1] == "Evidence removed. It was used for 1 thing."
    records.undo(desk.workspace)
    desk.book_opened()
    page.refresh()
    assert uses(desk, "First aid, renewed") == 1


def test_a_file_that_was_removed_can_be_taken_out_for_good(
    page: EvidencePage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = desk.context.messages
    monkeypatch.setattr(messages, "ask", lambda *_a, **_k: False)
    file = next(one.file for one in record(desk).evidence if one.title == "First aid")
    assert page.left_behind.isHidden()
    choose(page, "First aid")
    page.acts.do("remove")
    assert not page.left_behind.isHidden()
    assert "undo: 1." in page.left_behind.text()
    Hand().press(page.forget_button)
    assert desk.workspace.opened.has_content(file), "it was asked, and the answer was no"
    monkeypatch.setattr(messages, "ask", lambda *_a, **_k: True)
    Hand().press(page.forget_button)
    assert page.left_behind.isHidden()
    assert not desk.workspace.opened.has_content(file)
    records.undo(desk.workspace)
    desk.book_opened()
    page.refresh()
    choose(page, "First aid")
    assert not page.pane.missing.isHidden(), "it is back, and says that its file is not"


def test_a_dialog_that_was_closed_is_gone_with_the_pages_it_held(
    page: EvidencePage, qtbot: QtBot
) -> None:
    choose(page, "First aid")
    page.acts.do("blank")
    dialog = page.acts.dialog
    assert isinstance(dialog, BlankingDialog)
    qtbot.waitUntil(lambda: bool(dialog.pages))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert dialog.pages == ()


def test_a_copy_is_opened_and_saved(
    page: EvidencePage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_export.tempfile, "tempdir", str(tmp_path))
    seen: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(seen.append(url.toLocalFile()) or True)
    )
    told: list[str] = []
    desk.context.events.status_said.connect(told.append)
    choose(page, "First aid")
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert seen[0].endswith("First aid.jpg")
    assert "stays on this computer" in told[0]
    target = tmp_path / "out.jpg"
    monkeypatch.setattr(desk.context.messages, "choose_file_to_save", lambda *a: target)
    page.acts.do("save")
    assert target.read_bytes() == evidence.content(desk.workspace, record(desk).evidence[0])


def test_a_link_is_opened_after_a_question_and_only_to_the_web(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(seen.append(url.toString()) or True)
    )
    asked: list[str] = []
    messages = desk.context.messages
    monkeypatch.setattr(
        messages, "ask", lambda _t, body, *_a, **_k: bool(asked.append(desk.context.say(body))) or 1
    )
    refused: list[str] = []
    monkeypatch.setattr(messages, "show_error", lambda error: refused.append(error.code))
    good = Evidence("e1", "Guidance", EvidenceKind.LINK, address="https://www.example.org/a")
    open_evidence(desk, good, desk.context.theme)  # type: ignore[arg-type]
    assert seen == ["https://www.example.org/a"]
    assert "https://www.example.org/a" in asked[0]
    bad = Evidence("e2", "Trap", EvidenceKind.LINK, address="file:///etc/passwd")
    open_evidence(desk, bad, desk.context.theme)  # type: ignore[arg-type]
    assert len(seen) == 1
    assert refused == ["evidence.address"]


def test_all_files_are_saved_into_a_folder(
    page: EvidencePage,
    desk: Desk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    told: list[str] = []
    messages = desk.context.messages
    monkeypatch.setattr(messages, "choose_folder", lambda *a: folder)
    monkeypatch.setattr(
        messages, "tell", lambda title, *_a, **_k: told.append(desk.context.say(title))
    )
    Hand().press(page.save_all_button)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["3 files were saved"]
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["First aid.jpg", "Letter.docx", "Paper.pdf"]


def test_the_list_is_shown_as_paper(page: EvidencePage, qtbot: QtBot) -> None:
    Hand().press(page.print_button)
    dialog = page.acts.dialog
    assert isinstance(dialog, SheetDialog)
    assert dialog.sheet is not None
    dialog.close()


# ---- everywhere --------------------------------------------------------------------------------


def test_an_empty_page_says_what_will_stand_there(desk: Desk, qtbot: QtBot) -> None:
    page = EvidencePage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.refresh()
    assert page.nothing.isVisible()
    assert not page.panes.isVisible()
    QApplication.processEvents()
    assert page.nothing.body.geometry().top() - page.nothing.title.geometry().bottom() < 20


@pytest.mark.parametrize("chosen", ["", "First aid", "Letter"])
def test_the_page_fits_everywhere(
    page: EvidencePage, desk: Desk, qtbot: QtBot, chosen: str
) -> None:
    if chosen:
        choose(page, chosen)
    assert faults_everywhere(desk, page, qtbot) == []


@pytest.mark.parametrize("kind", [AttachDialog, EvidenceChangeDialog, BlankingDialog])
def test_the_dialogs_fit_everywhere(
    page: EvidencePage, desk: Desk, qtbot: QtBot, kind: type[RecordDialog[Any]]
) -> None:
    dialog = kind(desk, record(desk).evidence[0])
    qtbot.addWidget(dialog)
    if isinstance(dialog, BlankingDialog):
        qtbot.waitUntil(lambda: bool(dialog.pages))
    assert faults_everywhere(desk, dialog, qtbot) == []


def test_a_book_that_can_only_be_read_offers_no_change(
    page: EvidencePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(page.desk), "read_only", True)
    page.refresh()
    choose(page, "First aid")
    pane = page.pane
    assert not page.add_button.isVisible()
    for button in (pane.change, pane.blank, pane.remove, pane.attach):
        assert not button.isVisible()
    assert pane.open.isVisible()
    assert pane.save.isVisible()


def test_a_model_of_nothing_is_sound() -> None:
    model = EvidenceModel(lambda _one: "", lambda _one: "")
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    things: list[Listed] = []
    model.set_things(things)
    assert model.rowCount() == 0
