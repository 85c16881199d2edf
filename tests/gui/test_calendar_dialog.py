"""The calendar file: chosen, shown before it is written, without anything private."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar
from PySide6.QtTest import QAbstractItemModelTester

from careerplanner.gui.dialogs.plan.calendar_dialog import CalendarDialog
from careerplanner.i18n.language import Language
from careerplanner.services.coming.coming_up import coming_up
from tests.gui.coming_steps import BUSY, shown
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import SIAN, desk_of, faults_everywhere
from tests.gui.plan_steps import record_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The book of somebody with much ahead."""
    with desk_of(tmp_path, SIAN, BUSY) as made:
        yield made


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[CalendarDialog]:
    """The dialog, opened from the page."""
    page = shown(desk, qtbot)
    Hand().press(page.calendar_button)
    made = page.dialog
    assert isinstance(made, CalendarDialog)
    yield made
    made.close()


def written(dialog: CalendarDialog, path: Path) -> list[dict[str, object]]:
    """The entries of the file that is written now."""
    dialog.write(path)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return [{"on": one.decoded("DTSTART"), "says": str(one["SUMMARY"])} for one in events]


def test_what_is_shown_before_is_what_is_written(dialog: CalendarDialog, tmp_path: Path) -> None:
    said = [dialog.model.thing(row).says for row in range(dialog.model.rowCount())]
    entries = written(dialog, tmp_path / "dates.ics")
    assert [entry["says"] for entry in entries] == said
    assert dialog.outcome.isVisible()
    assert str(tmp_path / "dates.ics") in dialog.outcome.text()
    assert entries[0]["on"] == date(2026, 5, 25)
    content = (tmp_path / "dates.ics").read_bytes()
    for private in (
        SIAN.name,
        "Show my notes",
        "Read the code",
        "Hoists",
        "W/1",
        "Gofal Dychmygol",
    ):
        assert private.encode() not in content.replace(b"\r\n ", b"")


def test_kinds_span_reminder_and_language_can_be_chosen(
    dialog: CalendarDialog, tmp_path: Path
) -> None:
    everything = len(dialog.chosen)
    dialog.span.choices.row("3").click()
    assert 0 < len(dialog.chosen) < everything
    dialog.span.choices.row("all").click()
    assert len(dialog.chosen) >= everything
    dialog.kinds.set_values(["award"])
    dialog.kinds.edited.emit()
    dialog.remind.choices.row("7").click()
    dialog.language.choices.row(str(Language.WELSH)).click()
    assert [item.key for item in dialog.chosen] == ["award:a9"]
    (entry,) = written(dialog, tmp_path / "dates.ics")
    assert str(entry["says"]).startswith("Dyddiad yn eich cynllun")
    assert dialog.model.thing(0).says == entry["says"]
    assert b"TRIGGER:-P7D" in (tmp_path / "dates.ics").read_bytes()


def test_with_nothing_chosen_nothing_can_be_written(dialog: CalendarDialog, tmp_path: Path) -> None:
    dialog.kinds.set_values([])
    dialog.kinds.edited.emit()
    assert dialog.none.isVisible()
    assert not dialog.save.isEnabled()
    dialog.write(tmp_path / "dates.ics")
    assert not (tmp_path / "dates.ics").exists()


def test_the_person_says_where_the_file_is_put(
    dialog: CalendarDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def choose(*given: object) -> Path:
        path = given[-1]
        assert hasattr(path, "name")
        proposed.append(path)  # type: ignore[arg-type]
        return tmp_path / "dates.ics"

    monkeypatch.setattr(dialog.context.messages, "choose_file_to_save", choose)
    dialog.page.bring_into_view(dialog.save)
    Hand().press(dialog.save)
    assert (tmp_path / "dates.ics").exists()
    assert proposed[0].suffix == ".ics"
    assert SIAN.name not in proposed[0].name


def test_a_file_that_cannot_be_written_is_said(
    dialog: CalendarDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        dialog.context.messages, "show_error", lambda error: told.append(error.code)
    )
    dialog.write(tmp_path / "no" / "dates.ics")
    assert told == ["file.not_writable"]
    assert not dialog.outcome.isVisible()


def test_the_table_of_the_file_keeps_to_qts_rules(dialog: CalendarDialog) -> None:
    tester = QAbstractItemModelTester(
        dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    dialog.span.choices.row("3").click()
    dialog.span.choices.row("all").click()
    switch(dialog.context, dialog)
    assert tester.model() is dialog.model


def test_the_dialog_is_whole_everywhere(desk: Desk, qtbot: QtBot) -> None:
    dialog = CalendarDialog(desk, coming_up(desk.workspace, record_of(desk)))
    qtbot.addWidget(dialog)
    assert faults_everywhere(desk, dialog, qtbot) == []
