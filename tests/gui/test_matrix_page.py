"""The matrices at the real widgets: seen, heard, sorted, asked why, recorded, taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import HeldAward, LearningEntry, Post, Worker
from careerplanner.gui.models.matrix_model import BELOW_ROLE, STATE_ROLE
from careerplanner.gui.pages.matrix.matrix_cell_dialog import MatrixCellDialog
from careerplanner.gui.pages.matrix.matrix_page import MatrixPage
from careerplanner.gui.pages.matrix.record_training_dialog import RecordTrainingDialog
from careerplanner.i18n.language import Language
from careerplanner.services.matrix.matrix_cells import Asked, CellState, MatrixKind
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import TODAY, make_desk, put_away, switch, with_book
from tests.gui.page_in_window import PageInWindow
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

FIRE = "fire-safety"
BAND_B = Asked(MatrixKind.REQUIREMENT, "B")
NAMES = ("Gwen Example", "Bob Sample", "Cer Pretend", "Ann Example")


def entries(key: str, done: PartialDate | None) -> tuple[object, ...]:
    made: list[object] = [
        Post(f"{key}-post", "care-home-worker-adults", service=f"House {key}"),
        OwnTraining(f"{key}-own", FIRE, None, 12),
    ]
    if done is not None:
        made.append(LearningEntry(f"{key}-fire", "Fire safety", "course", done, training=FIRE))
    return tuple(made)


class OnPage(PageInWindow[MatrixPage]):
    """The matrix in a window, its model watched by Qt's tester."""

    def __init__(self, desk: Desk, qtbot: QtBot, *, height: int = 540) -> None:
        page = MatrixPage(desk.context, desk)
        self.tester = QAbstractItemModelTester(
            page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        super().__init__(desk, page, qtbot, height=height)
        qtbot.waitUntil(lambda: page.filling.is_done, timeout=20_000)
        self.settle()

    def column(self, title: str) -> int:
        model = self.page.model
        titles = [model.head(at).title for at in range(model.columnCount())]
        return titles.index(title)

    def names(self) -> list[str]:
        return [one.name for one in self.page.model.people]

    def states(self, title: str) -> list[CellState]:
        at, model = self.column(title), self.page.model
        return [CellState(model.index(row, at).data(STATE_ROLE)) for row in range(model.rowCount())]

    def choose(self, name: str, title: str) -> None:
        index = self.page.model.index(self.names().index(name), self.column(title))
        self.page.grid.setCurrentIndex(index)
        self.page.grid.setFocus()


def close(shown: OnPage) -> None:
    """Destroys the window; the desk is put away after it."""
    shown.window.close()
    shown.window.deleteLater()


@pytest.fixture(params=list(Language))
def desk(request: pytest.FixtureRequest, tmp_path: Path, qapp: object) -> Iterator[Desk]:
    yield from made_desk(tmp_path, request.param)


@pytest.fixture
def english(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    yield from made_desk(tmp_path, Language.ENGLISH)


def made_desk(folder: Path, language: Language) -> Iterator[Desk]:
    made = make_desk(folder, language)
    apply_look(made.context)
    gwen = Worker("gwen", NAMES[0])
    with_book(made, folder / "team.careerbook", gwen, entries("gwen", None), "team")  # type: ignore[arg-type]
    for key, name, done in (
        ("bob", NAMES[1], PartialDate.of(TODAY)),
        ("cer", NAMES[2], PartialDate(2025, 6, 1)),
        ("ann", NAMES[3], PartialDate(2024, 1, 1)),
    ):
        records.add_worker(made.workspace, Worker(key, name), entries(key, done))  # type: ignore[arg-type]
    records.add(made.workspace, "ann", HeldAward("core", "core-adults"))
    made.book_opened()
    yield made
    put_away(made)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[OnPage]:
    shown = OnPage(desk, qtbot)
    yield shown
    close(shown)


@pytest.fixture
def en(english: Desk, qtbot: QtBot) -> Iterator[OnPage]:
    shown = OnPage(english, qtbot)
    yield shown
    close(shown)


# ---- seen and heard ------------------------------------------------------------------------------


def test_a_cell_is_heard_with_person_column_and_all_it_says(en: OnPage) -> None:
    assert en.names() == ["Ann Example", "Bob Sample", "Cer Pretend", "Gwen Example"]
    model, at = en.page.model, en.column("Fire safety")
    heard = [str(model.index(row, at).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(4)]
    assert heard[0] == (
        "Ann Example, Fire safety: Overdue. Refresh by: 1 January 2025. Last done: 1 January 2024"
    )
    assert heard[1].startswith("Bob Sample, Fire safety: Done. Refresh by: ")
    assert heard[2].startswith("Cer Pretend, Fire safety: Due soon. ")
    assert heard[3] == "Gwen Example, Fire safety: Not known"
    assert model.index(0, at).data(BELOW_ROLE) == "1 January 2025"


def test_a_screen_reader_meets_a_table_with_its_heads(en: OnPage) -> None:
    interface = QAccessible.queryAccessibleInterface(en.page.grid)
    across, at = en.page.model.columnCount() + 1, en.column("Fire safety") + 1
    assert interface.text(QAccessible.Text.Name) == "Training matrix"
    assert interface.role() == QAccessible.Role.Table
    assert interface.childCount() == 5 * across

    def heard(row: int, column: int) -> str:
        return str(interface.child(row * across + column).text(QAccessible.Text.Name))

    assert heard(0, at) == "Fire safety (Suggested: every 12 months)"
    assert heard(1, 0) == "Ann Example, Adult care home worker"
    assert heard(1, at).startswith("Ann Example, Fire safety: Overdue")


def test_nothing_is_cut_or_nameless_in_either_language_at_any_size(page: OnPage) -> None:
    for size in (100, 200):
        page.desk.context.theme.set_text_size(size)
        for asked in (None, BAND_B):
            if asked is not None:
                page.page.choosing.ask(asked)
            page.page.choosing.fold.set_open(True)
            page.page.legend.set_open(True)
            page.settle()
            assert accessibility_problems(page.page) == []
            assert clipped(page.page) == []


def test_names_and_titles_stay_while_cells_scroll(en: OnPage) -> None:
    grid = en.page.grid
    grid.setFixedHeight(grid.least_height())
    grid.setFixedWidth(420)
    en.settle()
    before = (grid.names.pos(), grid.titles.pos(), grid.corner.geometry())
    grid.horizontalScrollBar().setValue(grid.horizontalScrollBar().maximum())
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    en.settle()
    assert grid.horizontalScrollBar().maximum() > 0
    assert grid.verticalScrollBar().maximum() > 0
    assert (grid.names.pos(), grid.titles.pos(), grid.corner.geometry()) == before
    assert grid.names.isVisible()
    assert grid.titles.height() >= grid.titles.sizeHint().height()


def test_a_switch_of_language_words_all_of_it_again(en: OnPage) -> None:
    en.choose("Cer Pretend", "Fire safety")
    en.page.grid.setFocus()
    switch(en.desk.context, en.window)
    en.settle()
    model = en.page.model
    titles = [model.head(at).title for at in range(model.columnCount())]
    assert "Diogelwch tân" in titles
    heard = str(en.page.grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert heard.startswith("Cer Pretend, Diogelwch tân: Angen cyn hir")
    assert en.page.grid.accessibleName() == "Matrics hyfforddiant"


# ---- choosing ------------------------------------------------------------------------------------


def test_a_press_on_a_title_sorts_a_second_turns_it_round_a_third_goes_by_name(en: OnPage) -> None:
    by_name, at = en.names(), en.column("Fire safety")
    grid = en.page.grid

    def press() -> None:
        where = QPoint(grid.titles.sectionViewportPosition(at) + 20, grid.titles.height() - 20)
        QTest.mouseClick(grid.titles.viewport(), Qt.MouseButton.LeftButton, pos=where)
        en.settle()

    press()
    states = [CellState.OVERDUE, CellState.NOT_KNOWN, CellState.SOON, CellState.DONE]
    assert en.states("Fire safety") == states
    press()
    assert en.states("Fire safety") == states[::-1]
    press()
    assert en.names() == by_name


def test_the_keyboard_sorts_and_the_current_cell_stays_current(en: OnPage) -> None:
    en.choose("Gwen Example", "Fire safety")
    order = en.page.choosing.order
    order.box.setFocus()
    wanted = order.box.findText("Fire safety")
    while order.box.currentIndex() != wanted:
        en.hand.key(Qt.Key.Key_Down)
    order.edited.emit()
    en.settle()
    assert en.names()[:2] == ["Ann Example", "Gwen Example"]
    current = en.page.grid.currentIndex()
    assert en.page.model.person(current.row()).id == "gwen"


def test_people_are_found_by_name_and_by_where_they_work(en: OnPage) -> None:
    filters = en.page.choosing.filters
    for typed, found in (
        ("example", ["Ann Example", "Gwen Example"]),
        ("house cer", ["Cer Pretend"]),
    ):
        filters.words.set_value(typed)
        filters.changed.emit()
        en.settle()
        assert en.names() == found
    filters.words.set_value("nobody like that")
    filters.changed.emit()
    en.settle()
    assert en.page.nobody.isVisible()
    assert not en.page.grid.isVisible()
    assert "0 of 4" in en.page.lead.text()


def test_a_band_shows_its_parts_and_every_way_when_asked(en: OnPage) -> None:
    en.page.choosing.ask(BAND_B)
    en.settle()
    assert en.page.model.columnCount() == 3
    assert not en.page.record_button.isVisible()
    assert en.states("Level 2 Health and Social Care: Core") == [
        CellState.MET, CellState.MISSING, CellState.MISSING, CellState.MISSING,
    ]  # fmt: skip
    en.page.choosing.columns.set_value("all")
    en.page.choosing.columns.edited.emit()
    en.settle()
    assert en.page.model.columnCount() == 7
    spared = en.states("Level 2 Health and Social Care: Core (Children and Young People)")
    assert spared[0] is CellState.NOT_NEEDED


# ---- asking why ----------------------------------------------------------------------------------


def test_enter_says_why_and_leads_to_the_person(en: OnPage) -> None:
    led: list[str] = []
    en.desk.context.events.page_requested.connect(led.append)
    en.choose("Ann Example", "Fire safety")
    en.hand.enter()
    dialog = en.page.acts.dialog
    assert isinstance(dialog, MatrixCellDialog)
    assert dialog.tag.text() == "Overdue"
    assert accessibility_problems(dialog) == []
    assert clipped(dialog) == []
    en.hand.press(dialog.open_button)
    assert en.desk.worker_id == "ann"
    assert led == ["learning"]


def test_why_of_a_requirement_is_the_persons_own_finding(page: OnPage) -> None:
    page.page.choosing.ask(BAND_B)
    page.settle()
    page.page.grid.setFocus()
    page.page.grid.setCurrentIndex(page.page.model.index(0, 1))
    page.hand.press(page.page.why_button)
    dialog = page.page.acts.dialog
    assert isinstance(dialog, MatrixCellDialog)
    assert dialog.tree.rows[0].finding.node == "level-2-core"
    assert not dialog.record_button.isVisible()
    assert accessibility_problems(dialog) == []
    assert clipped(dialog) == []
    dialog.reject()


# ---- recording -----------------------------------------------------------------------------------


def test_training_of_one_is_recorded_from_its_cell(en: OnPage) -> None:
    en.choose("Gwen Example", "Fire safety")
    en.hand.enter()
    cell = en.page.acts.dialog
    assert isinstance(cell, MatrixCellDialog)
    en.hand.press(cell.record_button)
    en.settle()
    dialog = en.page.acts.dialog
    assert isinstance(dialog, RecordTrainingDialog)
    assert dialog.who.values() == ("gwen",)
    assert dialog.on.value() == "18 May 2026"
    en.hand.enter()
    en.settle()
    assert en.hand.count == 3
    assert en.states("Fire safety")[3] is CellState.DONE
    assert "Training recorded. People: 1." in en.bar.words.text()


def test_training_of_many_is_recorded_and_undone_as_one(page: OnPage) -> None:
    model, grid = page.page.model, page.page.grid
    columns = page.page.view.columns
    at = next(at for at, place in enumerate(model.places) if columns[place].training == FIRE)
    grid.setFocus()
    grid.setCurrentIndex(model.index(0, at))
    for _ in range(2):
        page.hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.hand.press(page.page.record_button)
    dialog = page.page.acts.dialog
    assert isinstance(dialog, RecordTrainingDialog)
    assert len(dialog.who.values()) == 3
    assert accessibility_problems(dialog) == []
    assert clipped(dialog) == []
    dialog.on.set_value("2026-05-17")
    dialog.save()
    page.settle()
    states = [model.index(row, at).data(STATE_ROLE) for row in range(4)]
    assert states == [CellState.DONE, CellState.DONE, CellState.DONE, CellState.NOT_KNOWN]
    undone = records.undo(page.desk.workspace)
    assert undone is not None
    page.desk.changed(undone.changes)
    page.settle()
    states = [model.index(row, at).data(STATE_ROLE) for row in range(4)]
    assert states == [
        CellState.OVERDUE, CellState.DONE, CellState.SOON, CellState.NOT_KNOWN,
    ]  # fmt: skip


def test_nobody_ticked_is_said_and_nothing_is_lost(
    en: OnPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    messages = en.desk.context.messages
    monkeypatch.setattr(type(messages), "tell", lambda *said, **_more: told.append(str(said)))
    en.choose("Gwen Example", "Fire safety")
    en.hand.press(en.page.record_button)
    dialog = en.page.acts.dialog
    assert isinstance(dialog, RecordTrainingDialog)
    dialog.who.set_values(())
    dialog.on.set_value("3 May 2026")
    dialog.save()
    assert told
    assert dialog.isVisible()
    assert dialog.on.value() == "3 May 2026"
    dialog.who.set_values(("gwen",))
    dialog.save()
    assert not dialog.isVisible()


# ---- taking it out -------------------------------------------------------------------------------


def test_what_is_shown_is_saved(
    en: OnPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from python_calamine import CalamineWorkbook

    out, said = tmp_path / "out.xlsx", list[str]()
    messages = en.desk.context.messages
    monkeypatch.setattr(type(messages), "choose_file_to_save", lambda *_a, **_m: out)
    en.desk.context.events.status_said.connect(said.append)
    en.page.choosing.filters.words.set_value("example")
    en.page.choosing.filters.changed.emit()
    en.hand.press(en.page.save_button)
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert said == ["The matrix was saved: out.xlsx"]
    rows = CalamineWorkbook.from_path(str(out)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == ["Name", "Ann Example", "Gwen Example"]
    monkeypatch.setattr(type(messages), "choose_file_to_save", lambda *_a, **_m: None)
    en.hand.press(en.page.save_button)
    assert len(said) == 1


def test_paper_is_shown_before_it_is_printed(en: OnPage, qtbot: QtBot) -> None:
    en.hand.press(en.page.print_button)
    dialog = en.page.acts.dialog
    assert dialog is not None
    sheet = dialog.sheet  # type: ignore[attr-defined]
    assert sheet is not None
    assert sheet.across
    qtbot.waitUntil(lambda: not dialog.out.busy, timeout=10_000)  # type: ignore[attr-defined]
    dialog.reject()
    en.settle()


# ---- what changes, and many ----------------------------------------------------------------------


def test_an_empty_book_says_how_to_begin(tmp_path: Path, qapp: object) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    shown = MatrixPage(desk.context, desk)
    shown.show()
    shown.refresh()
    assert shown.empty.isVisible()
    assert not shown.body.isVisible()
    put_away(desk, shown)


def test_a_change_made_while_it_was_not_seen_is_there_when_it_is(en: OnPage) -> None:
    en.window.hide()
    changes = records.add(
        en.desk.workspace,
        "ann",
        LearningEntry("new", "Fire safety", "course", PartialDate.of(TODAY), training=FIRE),
    )
    en.desk.changed(changes)
    en.window.show()
    en.page.refresh()
    en.settle()
    assert en.states("Fire safety")[0] is CellState.DONE


def test_only_what_is_seen_is_worded(english: Desk, qtbot: QtBot) -> None:
    for number in range(300):
        records.add_worker(
            english.workspace,
            Worker(f"w{number:03}", f"Worker {number:03}"),
            (Post(f"p{number}", "care-home-worker-adults"),),
        )
    english.book_opened()
    shown = OnPage(english, qtbot)
    asked: list[object] = []
    data = shown.page.model.data

    def counted(index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked.append(index)
        return data(index, role)  # type: ignore[arg-type]

    shown.page.model.data = counted  # type: ignore[method-assign]
    bar = shown.page.grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    shown.page.grid.viewport().repaint()
    QApplication.processEvents()
    cells = len(shown.page.model.people) * shown.page.model.columnCount()
    assert cells > 900
    assert 0 < len(asked) < cells
    close(shown)
