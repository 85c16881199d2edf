"""What is done in the matrices: asking why, recording training, taking them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from careerplanner.errors import BookDamaged
from careerplanner.gui.models.matrix_model import STATE_ROLE
from careerplanner.gui.pages.matrix.matrix_cell_dialog import MatrixCellDialog
from careerplanner.gui.pages.matrix.record_training_dialog import RecordTrainingDialog
from careerplanner.i18n.language import Language
from careerplanner.services.matrix.matrix_cells import CellState
from careerplanner.services.record import records
from careerplanner.services.team.team_filters import NOTHING_SAID
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.matrix_steps import BAND_B, FIRE, OnPage, close, made_desk

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


def test_what_is_given_out_leaves_nobody_out_whom_a_filter_has_not_looked_at_yet(
    en: OnPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Filters go by how people stand, which is worked out after what the matrix says of them."""
    page, given = en.page, list[list[str]]()
    field = page.choosing.filters.fields["line_manager"]
    field.set_value(NOTHING_SAID)
    field.edited.emit()
    en.settle()
    everybody = en.names()
    page.team.forget()
    page._take()
    page.filling.stop()
    monkeypatch.setattr(page.acts, "save", lambda people, _places: given.append(people))
    monkeypatch.setattr(page.acts, "print_matrix", lambda people, *_more: given.append([*people]))
    page.save()
    page.team.forget()
    page._take()
    page.print_matrix()
    assert [len(people) for people in given] == [len(everybody)] * 2


def test_a_book_that_cannot_be_read_is_said_and_is_no_crash(
    en: OnPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def fails(*_told: object) -> tuple[str, ...]:
        raise BookDamaged("book.damaged", path="team.careerbook")

    monkeypatch.setattr(en.page.view, "work", fails)
    monkeypatch.setattr(
        type(en.desk.context.messages), "show_error", lambda _self, error: said.append(error.code)
    )
    en.page.filling.failed.disconnect()
    en.page.filling.failed.connect(en.desk.context.messages.show_error)
    en.page.refresh()
    assert "book.damaged" in said
