"""A spreadsheet brought in through the window: every step by its widgets, and only then written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.domain.record import Post, Worker
from careerplanner.gui.dialogs.spreadsheet.spreadsheet_dialog import (
    COLUMNS,
    DONE,
    PEOPLE,
    PREVIEW,
    SHEET,
    SpreadsheetImportDialog,
)
from careerplanner.gui.tasks import Progress, Task
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import make_desk, put_away, switch, with_book
from tests.gui.window import apply_look
from tests.services.sheets_made import matrix_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.errors import CareerPlannerError
    from careerplanner.gui.desk import Desk

GWEN = Worker("gwen", "Gwen Example")
ROWS = [
    ["Name", "Job", "Fire safety", "First aid at work", "Notes"],
    ["Gwen Example", "Care worker", "03/04/2024", "N/A", "likes tea"],
    ["Huw Pretend", "Care worker", "05/06/2024", "wibble", None],
    ["Mair Invented", None, "05/06/2025", "06/07/2025", None],
    ["Mair Invented", None, "06/06/2025", None, None],
]


class Importing:
    """The dialog over a window, with the codes it was told to show kept in ``said``."""

    def __init__(self, desk: Desk, qtbot: QtBot, folder: Path) -> None:
        self.desk, self.qtbot, self.folder = desk, qtbot, folder
        self.window = QMainWindow()
        self.window.resize(1024, 700)
        self.window.show()
        self.said: list[str] = []
        desk.context.messages.tell = lambda *_told, **_more: self.said.append("told")  # type: ignore[method-assign]
        desk.context.messages.show_error = self._show  # type: ignore[method-assign]

    def _show(self, error: CareerPlannerError) -> None:
        self.said.append(error.code)

    def open(self, path: Path | None) -> SpreadsheetImportDialog:
        dialog = SpreadsheetImportDialog(self.desk, path, parent=self.window)
        dialog.show()
        if path is not None:
            self.until(lambda: dialog.step == SHEET or bool(self.said))
        self.settle()
        return dialog

    def until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=20_000)

    def settle(self) -> None:
        for _ in range(6):
            QApplication.processEvents()


@pytest.fixture
def it(qtbot: QtBot, tmp_path: Path) -> Iterator[Importing]:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    post = Post("p1", title="Care worker")
    with_book(desk, tmp_path / "team.careerbook", GWEN, (post,), kind="team")
    made = Importing(desk, qtbot, tmp_path)
    yield made
    put_away(made.desk, made.window)


def fields(step: object, part: str) -> dict[str, object]:
    """The fields of a part that is filled anew, by their names."""
    column = getattr(step, part)._column
    return {
        column.itemAt(at).widget().name: column.itemAt(at).widget() for at in range(column.count())
    }


def answer(field: object, value: str) -> None:
    field.set_value(value)  # type: ignore[attr-defined]
    field.edited.emit()  # type: ignore[attr-defined]


def test_a_spreadsheet_is_brought_in_step_by_step_and_undone_as_one(it: Importing) -> None:
    dialog = it.open(matrix_file(it.folder / "team.xlsx", ROWS))
    before = it.desk.workspace.opened.workers()
    dialog.next_button.click()
    assert dialog.step == COLUMNS
    dialog.columns.all_means.choices.row("completed").click()
    it.settle()
    asked = fields(dialog.columns, "questions")
    assert set(asked) == {"means2", "means3", "order2", "order3"}
    for name in ("order2", "order3"):
        asked[name].choices.row("day_first").click()  # type: ignore[attr-defined]
    words = fields(dialog.columns, "words")
    assert [name for name, one in words.items() if not one.value()] == ["wordwibble"]  # type: ignore[attr-defined]
    answer(words["wordwibble"], "done")
    dialog.next_button.click()
    assert dialog.step == PEOPLE
    people = fields(dialog.people, "asked")
    assert set(people) == {"person mair invented#1", "person mair invented#2"}
    answer(people["person mair invented#1"], "+")
    answer(people["person mair invented#2"], "=mair invented#1")
    dialog.next_button.click()
    assert dialog.step == PREVIEW
    seen = dialog.state.seen
    assert seen is not None
    assert sum(seen.counts.values()) == seen.sheet.cell_count == 19
    assert not seen.open_people
    assert not seen.open_questions
    assert it.desk.workspace.opened.workers() == before
    dialog.next_button.click()
    assert dialog.step == DONE
    assert it.said == []
    workers = {one.name: one.id for one in it.desk.workspace.opened.workers()}
    assert set(workers) == {"Gwen Example", "Huw Pretend", "Mair Invented"}
    mair = records.record_of(it.desk.workspace, workers["Mair Invented"])
    assert [(one.title, str(one.on)) for one in mair.learning] == [
        ("Fire safety", "2025-06-05"),
        ("First aid at work", "2025-07-06"),
        ("Fire safety", "2025-06-06"),
    ]
    undone = records.undo(it.desk.workspace)
    assert undone is not None
    assert it.desk.workspace.opened.workers() == before


def test_the_mapping_is_offered_again_and_says_so(it: Importing) -> None:
    path = matrix_file(it.folder / "team.xlsx", ROWS[:3])
    dialog = it.open(path)
    assert dialog.sheet.remembered.isHidden()
    dialog.go_to(COLUMNS)
    dialog.columns.all_means.choices.row("expires").click()
    for name in ("order2", "order3"):
        found = fields(dialog.columns, "questions")
        if name in found:
            found[name].choices.row("day_first").click()  # type: ignore[attr-defined]
    dialog.go_to(PREVIEW)
    dialog.keep()
    assert dialog.step == DONE
    again = it.open(matrix_file(it.folder / "next.xlsx", [ROWS[0], *ROWS[3:4]]))
    assert not again.sheet.remembered.isHidden()
    assert again.state.reading is not None
    assert str(again.state.reading.at(2).means) == "expires"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("page.xlsx", b"<html><table><tr><td>a</td></tr></table></html>", "table.is_web_page"),
        ("broken.xlsx", b"PK\x03\x04" + b"x" * 50, "table.damaged"),
        ("empty.xlsx", b"", "table.empty"),
        ("paper.xlsx", b"%PDF-1.7 and more", "table.is_pdf"),
    ],
)
def test_what_is_no_spreadsheet_is_said_and_nothing_else_happens(
    it: Importing, name: str, content: bytes, code: str
) -> None:
    path = it.folder / name
    path.write_bytes(content)
    dialog = it.open(path)
    assert it.said == [code]
    assert dialog.step == 0
    assert not dialog.next_button.isVisible()


def test_a_file_changed_since_it_was_looked_at_is_not_written(it: Importing) -> None:
    path = matrix_file(it.folder / "team.xlsx", ROWS[:3])
    dialog = it.open(path)
    dialog.go_to(PREVIEW)
    matrix_file(path, ROWS)
    dialog.keep()
    assert it.said == ["table.changed_since"]
    assert dialog.step == PREVIEW
    assert len(it.desk.workspace.opened.workers()) == 1


def test_a_book_changed_meanwhile_is_looked_at_again(it: Importing) -> None:
    dialog = it.open(matrix_file(it.folder / "team.xlsx", ROWS[:3]))
    dialog.go_to(PREVIEW)
    records.add_worker(it.desk.workspace, Worker("huw", "Huw Pretend"))
    dialog.keep()
    assert it.said == ["table.book_changed"]
    assert dialog.state.seen is not None
    assert dialog.state.seen.new_people == 0
    dialog.keep()
    assert dialog.step == DONE


def test_many_cells_are_shown_by_a_sound_model_without_waiting(it: Importing) -> None:
    rows = [["Name", "Job", *(f"Course {n}" for n in range(30))]]
    rows += [[f"Person {n} Number", "Care worker", *["2024-05-06"] * 30] for n in range(400)]
    dialog = it.open(matrix_file(it.folder / "large.xlsx", rows))
    dialog.go_to(PREVIEW)
    it.until(lambda: dialog.state.seen is not None)
    QAbstractItemModelTester(
        dialog.preview.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    assert dialog.preview.model.rowCount() == 401 * 32
    answer(dialog.preview.filter, "not_understood")
    assert dialog.preview.model.rowCount() == 400 * 30  # nobody said what the dates mean
    answer(dialog.preview.filter, "ignored")
    assert len(dialog.preview.shown()) == 32


def test_much_is_written_in_the_background_and_can_be_stopped(it: Importing) -> None:
    rows = [["Name", *(f"Course {n} completed" for n in range(20))]]
    rows += [[f"Person {n} Number", *["2024-05-06"] * 20] for n in range(60)]
    dialog = it.open(matrix_file(it.folder / "large.xlsx", rows))
    dialog.go_to(PREVIEW)
    it.until(lambda: dialog.state.seen is not None)
    dialog.keep()
    assert not dialog.next_button.isEnabled()
    dialog.progress.cancel.click()
    it.until(lambda: not it.desk.context.tasks.busy)
    assert (dialog.step, len(it.desk.workers())) == (PREVIEW, 1)
    it.until(dialog.next_button.isEnabled)
    dialog.keep()
    it.until(lambda: dialog.step == DONE)
    assert len(it.desk.workers()) == 61
    records.undo(it.desk.workspace)
    assert len(it.desk.workers()) == 1


def test_reading_a_large_file_can_be_stopped(it: Importing) -> None:
    rows = [["Name", *(f"Course {n}" for n in range(50))]]
    rows += [[f"Person {n} Number", *["2024-05-06"] * 50] for n in range(2000)]
    path = matrix_file(it.folder / "large.xlsx", rows)
    dialog = SpreadsheetImportDialog(it.desk, path, parent=it.window)
    dialog.show()
    dialog.progress.cancel.click()
    it.until(lambda: not it.desk.context.tasks.busy)
    it.settle()
    assert dialog.step == 0
    assert dialog.state.look is None
    assert it.said == []


def test_the_file_is_asked_for_and_the_keyboard_leads_on(
    it: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = it.open(None)
    assert dialog.focusWidget() is dialog.file.choose_button
    path = matrix_file(it.folder / "team.xlsx", ROWS[:3])
    asked = it.desk.context.messages
    monkeypatch.setattr(asked, "choose_file_to_open", lambda *_, **__: None)
    dialog.file.choose()
    assert dialog.state.path is None
    monkeypatch.setattr(asked, "choose_file_to_open", lambda *_, **__: path)
    dialog.file.choose()
    it.until(lambda: dialog.step == SHEET)
    it.settle()
    for step in (COLUMNS, PEOPLE, PREVIEW):
        assert dialog.focusWidget() is dialog.next_button
        it.qtbot.keyClick(dialog.next_button, Qt.Key.Key_Return)
        assert dialog.step == step


def test_another_sheet_and_another_layout_are_read_anew(it: Importing) -> None:
    more = {"Nights": [["x", "y"], ["Name", "Medication"], ["Nia Pretend", "2025-03-04"]]}
    dialog = it.open(matrix_file(it.folder / "team.xlsx", ROWS, more=more))
    answer(dialog.sheet.sheet, "1")
    it.until(lambda: dialog.state.look is not None and dialog.state.look.place == 1)
    it.settle()
    reading = dialog.state.reading
    assert reading is not None
    assert (reading.layout.first, reading.at(1).training) == (0, "medication")
    assert reading.at(1).label == "y · Medication"
    answer(dialog.sheet.first, "1")
    reading = dialog.state.reading
    assert reading is not None
    assert (reading.layout.first, reading.at(1).label) == (1, "Medication")
    dialog.sheet.shape.choices.row("list").click()
    it.settle()
    dialog.go_to(COLUMNS)
    keys = [one.box.itemData(at) for one in fields(dialog.columns, "columns").values()  # type: ignore[attr-defined]
            for at in range(one.box.count())]  # type: ignore[attr-defined]  # fmt: skip
    assert "course" in keys
    assert "training:medication" not in keys


@pytest.mark.parametrize("step", [0, SHEET, COLUMNS, PEOPLE, PREVIEW])
def test_every_step_can_be_read_in_both_languages(it: Importing, step: int) -> None:
    dialog = it.open(matrix_file(it.folder / "team.xlsx", ROWS, hidden_row=3))
    dialog.go_to(step)
    for _ in range(2):
        it.settle()
        assert accessibility_problems(dialog) == []
        assert clipped(dialog) == []
        switch(it.desk.context, dialog)


def test_a_preview_that_comes_late_is_not_taken_for_another_sheet(
    it: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large sheet is still gone through when a small one is chosen."""
    dialog = it.open(matrix_file(it.folder / "large.xlsx", ROWS))
    state, waiting = dialog.state, []
    look, large, small = state.look, state.reading, state.reading
    assert look is not None
    assert large is not None
    assert small is not None

    def later(_work: object, *, done: Callable[[object], None], **_more: object) -> Task:
        waiting.append(done)
        return Task(Progress(1, None, dialog))  # type: ignore[arg-type]

    monkeypatch.setattr(it.desk.context.tasks, "run", later)
    monkeypatch.setattr("careerplanner.gui.dialogs.spreadsheet.spreadsheet_state._AT_ONCE", 0)
    state.change(large)
    monkeypatch.setattr("careerplanner.gui.dialogs.spreadsheet.spreadsheet_state._AT_ONCE", 3000)
    state.change(small)
    seen = state.seen
    waiting[0](object())
    assert state.seen is seen

    looks: list[object] = []
    monkeypatch.setattr(state, "_looked", looks.append)
    state.open(it.folder / "large.xlsx")
    state.open(it.folder / "other.xlsx")
    first, second = waiting[1:]
    second("other")
    first("large")
    assert looks == ["other"]
