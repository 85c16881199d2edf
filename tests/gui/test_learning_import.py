"""A table of learning looked at in the window before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.domain.record import Worker
from careerplanner.gui.dialogs.learning.learning_import_dialog import LearningImportDialog
from careerplanner.gui.dialogs.learning.learning_pack_dialog import LearningPackDialog
from careerplanner.gui.pages.learning.learning_page import LearningPage
from careerplanner.i18n.language import Language
from careerplanner.services.learning import learning_import as importing
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import make_desk, put_away, switch, with_book
from tests.gui.test_learning_page import ENTRIES
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.domain.record import Record
    from careerplanner.errors import CareerPlannerError
    from careerplanner.gui.desk import Desk

GWEN = Worker("gwen", "Gwen Example")
FILE = (
    "Course name,Date completed,Time,Status\n"
    "Hoists,03/04/2024,2,Completed\n"
    "Choking,05/06/2024,1,Completed\n"
    "Falls,05/06/2024,1,In progress\n"
)


class Importing:
    """The dialog over a window, with what it was told to show kept in ``said``."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot, self.window = desk, qtbot, QMainWindow()
        self.window.resize(1024, 700)
        self.window.show()
        self.said: list[str] = []
        desk.context.messages.show_error = self._show  # type: ignore[method-assign]

    def _show(self, error: CareerPlannerError) -> None:
        self.said.append(error.code)

    def open(self, text: str | bytes) -> LearningImportDialog:
        data = text.encode() if isinstance(text, str) else text
        table = importing.read_again(data, "/tmp/list.csv")
        dialog = LearningImportDialog(self.desk, self.record, data, table, parent=self.window)
        dialog.show()
        self.settle()
        return dialog

    def settle(self) -> None:
        for _ in range(6):
            QApplication.processEvents()

    @property
    def record(self) -> Record:
        record = self.desk.record()
        assert record is not None
        return record


@pytest.fixture
def it(qtbot: QtBot, tmp_path: Path) -> Iterator[Importing]:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "gwen.careerbook", GWEN, ENTRIES)
    made = Importing(desk, qtbot)
    yield made
    put_away(made.desk, made.window)


def test_what_only_a_person_can_say_is_asked_and_then_kept_in_one_action(it: Importing) -> None:
    dialog = it.open(FILE)
    assert not dialog.add_button.isEnabled()
    dialog._reading = importing.with_column(
        dialog._reading, dialog._table, it.record, 2, importing.Part.MINUTES
    )
    dialog._look()
    fields = {field.name: field for field in _questions(dialog)}
    assert set(fields) == {"order1", "unit"}
    fields["order1"].choices.row("day_first").click()
    it.settle()
    fields = {field.name: field for field in _questions(dialog)}
    fields["unit"].choices.row("hours").click()
    it.settle()
    assert dialog.summary.text().startswith("Will be added: 2. There already: 0. Not taken: 1.")
    assert dialog.add_button.text() == "Add: 2"
    before = it.record
    dialog.keep()
    added = it.record.learning[-2:]
    assert [(one.title, str(one.on), one.minutes) for one in added] == [
        ("Hoists", "2024-04-03", 120),
        ("Choking", "2024-06-05", 60),
    ]
    undone = records.undo(it.desk.workspace)
    assert undone is not None
    it.desk.changed(undone.changes)
    assert it.record == before


def _questions(dialog: LearningImportDialog) -> list:  # type: ignore[type-arg]
    column = dialog.questions._column
    return [column.itemAt(at).widget() for at in range(column.count())]


def test_what_columns_were_taken_for_is_remembered(it: Importing) -> None:
    text = "Thing,Day,More\nHoists,2024-04-03,Pretend College\n"
    dialog = it.open(text)
    assert dialog.columns_fold.is_open  # nobody knows which column is the title
    dialog.header.set_value("1")
    dialog.header.edited.emit()
    for place, part in ((0, "title"), (1, "on"), (2, "provider")):
        dialog.columns.fields[place].set_value(part)
        dialog.columns.fields[place].edited.emit()
    assert dialog.add_button.text() == "Add: 1"
    dialog.keep()
    assert it.record.learning[-1].provider == "Pretend College"
    again = it.open(text.replace("Hoists", "Beds"))
    assert [field.value() for field in again.columns.fields] == ["title", "on", "provider"]
    assert again.add_button.text() == "Add: 1"


def test_known_headings_are_taken_as_the_last_time(it: Importing) -> None:
    text = "Course,Date,Notes\nHoists,2024-04-03,Pretend College\n"
    dialog = it.open(text)
    dialog.columns.fields[2].set_value("provider")
    dialog.columns.fields[2].edited.emit()
    dialog.keep()
    again = it.open(text.replace("Hoists", "Beds"))
    assert [field.value() for field in again.columns.fields] == ["title", "on", "provider"]


def test_rows_not_taken_are_told_and_saved(
    it: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = it.open(FILE.replace("03/04/2024", "23/04/2024"))
    dialog.rows.filter.set_value("refused")
    dialog.rows.filter.edited.emit()
    (row,) = dialog.rows.shown()
    assert row.line.number == 4
    cells = [dialog.rows.few_model.index(0, column).data() for column in range(3)]
    assert cells == [
        "4",
        "Falls | 05/06/2024 | 1 | In progress",
        "Not taken. It does not say that this was finished. Given: In progress.",
    ]
    out = tmp_path / "not.csv"
    messages = it.desk.context.messages
    monkeypatch.setattr(messages, "choose_file_to_save", lambda *_, **__: out)
    dialog.save_refused()
    assert "In progress" in out.read_text("utf-8-sig")


def test_letters_that_cannot_be_are_refused_and_nothing_changes(it: Importing) -> None:
    dialog = it.open("Course,Date\nCafé,2024\n".encode("cp1252"))
    dialog.encoding.set_value("utf-8")
    dialog.encoding.edited.emit()
    assert it.said == ["table.not_text"]
    assert dialog.encoding.value() == ""
    assert dialog.rows.shown()[0].entry.title == "Café"  # type: ignore[union-attr]


def test_the_page_says_what_a_bad_file_is(
    it: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = LearningPage(it.desk.context, it.desk)
    path = tmp_path / "list.csv"
    messages = it.desk.context.messages
    monkeypatch.setattr(messages, "choose_file_to_open", lambda *_, **__: path)
    page.acts.bring_in()
    path.write_bytes(b"PK\x03\x04 workbook")
    page.acts.bring_in()
    assert it.said == ["file.missing", "table.damaged"]
    assert page.acts.dialog is None
    page.deleteLater()


def test_what_is_saved_as_a_table_comes_in_again(
    it: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = LearningPage(it.desk.context, it.desk)
    out = tmp_path / "out.csv"
    messages = it.desk.context.messages
    monkeypatch.setattr(messages, "choose_file_to_save", lambda *_, **__: out)
    page.acts.save_table()
    dialog = it.open(out.read_bytes())
    assert dialog.summary.text().startswith("Will be added: 0. There already: 3. Not taken: 0.")
    assert not dialog.add_button.isEnabled()
    dialog.again.row("duplicates").click()
    assert dialog.add_button.text() == "Add: 3"
    page.deleteLater()


def test_many_rows_are_looked_at_in_the_background(it: Importing, qtbot: QtBot) -> None:
    rows = "".join(f"Course {number},2024-01-{number % 28 + 1:02}\n" for number in range(4000))
    dialog = it.open(f"Course,Date\n{rows}")
    qtbot.waitUntil(lambda: dialog.seen is not None, timeout=20_000)
    assert dialog.add_button.text() == "Add: 4000"
    QAbstractItemModelTester(dialog.rows.model)
    assert dialog.rows.many.isVisible()
    assert dialog.rows.told.text() == "Line 2: Will be added.\nCourse 0 · 1 January 2024"


def test_nothing_is_added_while_the_rows_are_looked_at_in_another_way(
    it: Importing, qtbot: QtBot
) -> None:
    rows = "".join(f"Course {number},03/04/2024\n" for number in range(2000))
    dialog = it.open(f"Course,Date\n{rows}")
    qtbot.waitUntil(lambda: dialog.seen is not None, timeout=20_000)
    dialog.columns.changed.emit(1, "")  # without dates all could be added, and could be at once
    assert dialog.seen is None
    dialog.again.changed.emit()
    assert not dialog.add_button.isEnabled()
    before = it.record
    dialog.keep()
    assert it.record is before
    qtbot.waitUntil(lambda: dialog.seen is not None, timeout=20_000)
    assert dialog.add_button.text() == "Add: 2000"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [100, 200])
def test_the_dialog_is_whole_and_can_be_heard(
    qtbot: QtBot, tmp_path: Path, language: Language, size: int
) -> None:
    desk = make_desk(tmp_path, language)
    apply_look(desk.context, text_size=size)
    with_book(desk, tmp_path / "gwen.careerbook", GWEN, ENTRIES)
    made = Importing(desk, qtbot)
    dialog = made.open(FILE)
    dialog.columns_fold.set_open(True)
    dialog.form_fold.set_open(True)
    made.settle()
    assert clipped(dialog) == []
    assert accessibility_problems(dialog) == []
    pack = LearningPackDialog(desk, made.record, parent=made.window)
    pack.show()
    pack.fold.set_open(True)
    made.settle()
    assert clipped(pack) == []
    assert accessibility_problems(pack) == []
    pack.close()
    put_away(desk, dialog, made.window)


def test_the_language_changes_in_it_with_what_was_chosen_kept(it: Importing) -> None:
    dialog = it.open(FILE)
    dialog.rows.filter.set_value("refused")
    switch(it.desk.context, it.window, dialog)
    assert dialog.rows.filter.value() == "refused"
    assert dialog.summary.text().startswith("I'w hychwanegu")


# ---- a pack to send ----------------------------------------------------------------------------


def test_a_pack_has_the_span_and_the_entries_chosen(it: Importing) -> None:
    dialog = LearningPackDialog(it.desk, it.record, parent=it.window)
    dialog.show()
    wish = dialog.wish()
    assert wish is not None
    assert str(wish.span.earliest) == "2023-05-18"
    assert dialog.fold.button.text() == "Entries in the pack: 2"
    dialog.fold.set_open(True)
    dialog.entries.choices.row("fire").click()
    assert dialog.fold.button.text() == "Entries in the pack: 1"
    dialog.first.set_value("2018")
    dialog.first.edited.emit()
    assert dialog.fold.button.text() == "Entries in the pack: 2"
    assert set(dialog.entries.values()) == {"dementia", "old"}
    dialog.show_pack()
    assert dialog.paper is not None
    assert dialog.paper.sheet is not None
    dialog.paper.close()


def test_a_day_that_cannot_be_read_is_said(it: Importing) -> None:
    dialog = LearningPackDialog(it.desk, it.record, parent=it.window)
    dialog.show()
    dialog.first.set_value("soon")
    dialog.show_pack()
    assert dialog.paper is None
    assert dialog.first.is_wrong
    dialog.close()
