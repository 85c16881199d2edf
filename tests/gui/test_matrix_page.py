"""The matrices at the real widgets: seen, heard, sorted, narrowed, and many people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import LearningEntry, Post, Worker
from careerplanner.gui.models.matrix_model import BELOW_ROLE
from careerplanner.gui.pages.matrix.matrix_page import MatrixPage
from careerplanner.i18n.language import Language
from careerplanner.services.matrix.matrix_cells import CellState
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import TODAY, make_desk, put_away, switch
from tests.gui.matrix_steps import BAND_B, FIRE, OnPage, close, made_desk
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk


@pytest.fixture(params=list(Language))
def desk(request: pytest.FixtureRequest, tmp_path: Path, qapp: object) -> Iterator[Desk]:
    yield from made_desk(tmp_path, request.param)


@pytest.fixture
def english(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    yield from made_desk(tmp_path, Language.ENGLISH)


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
