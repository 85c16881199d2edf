"""What is coming up: on Home and on its page, by how near it is, marked as done, as a file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from careerplanner.domain.coming_up import ComingGroup, ComingKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    HeldState,
    LearningEntry,
    Registration,
    Typed,
)
from careerplanner.gui.dialogs.calendar_dialog import CalendarDialog
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.coming_page import AT_FIRST, ComingPage
from careerplanner.gui.pages.coming_rows import PAGE_OF
from careerplanner.gui.pages.home_page import FIRST_FEW, HomePage
from careerplanner.gui.tokens import Status
from careerplanner.i18n.language import Language
from careerplanner.services import records
from careerplanner.services.coming_up import coming_up
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import SIAN, SIANS, desk_of, faults_everywhere
from tests.gui.plan_steps import LONG, record_of, undo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

LATE = Action("x2", Typed("Show my notes", "en"), due=PartialDate(2026, 5, 2))
SOON = Action(
    "x3", Typed("Read the code", "en"), due=PartialDate(2026, 7), remind=PartialDate(2026, 5, 30)
)
BUSY = (
    *SIANS,
    LATE,
    SOON,
    Registration(
        "r1",
        "worker",
        number="W/1",
        first_registered=PartialDate(2023, 8, 20),
        renewal_due=PartialDate(2026, 8, 19),
    ),
    HeldAward(
        "a9",
        "practice-2-adults",
        state=HeldState.WORKING_TOWARDS,
        started=PartialDate(2026, 1),
        expected=PartialDate(2026, 12),
    ),
    LearningEntry("l1", "Hoists", on=PartialDate(2025, 6, 3), renew_by=PartialDate(2026, 6, 3)),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The book of somebody with much ahead."""
    with desk_of(tmp_path, SIAN, BUSY) as made:
        yield made


def on_window(page: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.refresh()  # type: ignore[attr-defined]
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()


def shown(desk: Desk, qtbot: QtBot) -> ComingPage:
    """The page on a window, filled."""
    page = ComingPage(desk.context, desk)
    on_window(page, qtbot)
    return page


def home(desk: Desk, qtbot: QtBot) -> HomePage:
    page = HomePage(desk.context, desk, QWidget)
    on_window(page, qtbot)
    return page


def keys(page: ComingPage, group: ComingGroup) -> list[str]:
    """What is shown in a group now."""
    section = page.groups[group]
    return list(section.rows.rows) if section.isVisible() else []


def asked_pages(desk: Desk) -> list[str]:
    """Where the window was led to from now on."""
    found: list[str] = []
    desk.context.events.page_requested.connect(found.append)
    return found


# ---- the page ----------------------------------------------------------------------------------


def test_things_stand_in_groups_by_how_near_they_are(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert keys(page, ComingGroup.LATE) == ["action:x2"]
    assert keys(page, ComingGroup.THIS_MONTH) == ["register:renewal_opens:r1", "reminder:x3"]
    near = keys(page, ComingGroup.THREE_MONTHS)
    assert near[0] == "refresher:entry:l1"
    assert {"action:x1", "action:x3", "register:renewal_due:r1"} <= set(near)
    assert "award:a9" in keys(page, ComingGroup.LATER)
    assert all(key.startswith("refresher:") for key in keys(page, ComingGroup.NOT_KNOWN))
    assert sum(len(keys(page, group)) for group in ComingGroup) == len(page.items)


def test_each_row_says_what_when_why_and_where_it_stands(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    rows = page.groups[ComingGroup.THIS_MONTH].rows
    row = rows.rows["register:renewal_opens:r1"]
    assert rows.link("register:renewal_opens:r1").accessibleName() == (
        "You can start to renew your registration"
    )
    assert row.when.text() == "25 May 2026 · Registration"  # type: ignore[attr-defined]
    assert "86 days before" in row.why.text()  # type: ignore[attr-defined]
    late = page.groups[ComingGroup.LATE].rows.tag("action:x2")
    assert (late.status, late.text()) == (Status.OVERDUE, "Passed")


def test_a_row_leads_to_where_it_is_dealt_with(desk: Desk, qtbot: QtBot) -> None:
    page, hand = shown(desk, qtbot), Hand()
    led = asked_pages(desk)
    wanted = []
    for section in page.groups.values():
        for key in list(section.rows.rows):
            link = section.rows.link(key)
            page.bring_into_view(link)
            hand.press(link)
            wanted.append(PAGE_OF[ComingKind(key.partition(":")[0])])
    assert led == wanted
    assert len(set(led)) > 4


def test_every_kind_has_a_page() -> None:
    assert set(PAGE_OF) == set(ComingKind)


def test_an_action_is_marked_as_done_here_and_can_be_undone(desk: Desk, qtbot: QtBot) -> None:
    page, hand = shown(desk, qtbot), Hand()
    rows = page.groups[ComingGroup.LATE].rows
    hand.press(rows.done_button("action:x2"))
    assert hand.count == 1
    turned = next(one for one in record_of(desk).actions if one.id == "x2")
    assert turned.state is ActionState.DONE
    assert keys(page, ComingGroup.LATE) == []
    focused = QApplication.focusWidget()
    assert focused is page.groups[ComingGroup.THIS_MONTH].rows.link("register:renewal_opens:r1")
    undo(desk)
    page.refresh()
    assert keys(page, ComingGroup.LATE) == ["action:x2"]


def test_the_reminder_goes_with_its_action(desk: Desk, qtbot: QtBot) -> None:
    page, hand = shown(desk, qtbot), Hand()
    button = page.groups[ComingGroup.THIS_MONTH].rows.done_button("reminder:x3")
    page.bring_into_view(button)
    hand.press(button)
    left = {item.key for item in page.items}
    assert not left & {"reminder:x3", "action:x3"}


def test_only_actions_can_be_marked_as_done_and_nothing_in_a_book_to_read(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(desk, qtbot)
    for section in page.groups.values():
        for key in section.rows.rows:
            is_plan = key.startswith(("action:", "reminder:"))
            assert section.rows.done_button(key).isVisible() == is_plan
    monkeypatch.setattr(type(desk), "read_only", property(lambda _desk: True))
    page.refresh()
    for section in page.groups.values():
        assert not any(section.rows.done_button(key).isVisible() for key in section.rows.rows)


def test_one_kind_can_be_looked_at_alone(desk: Desk, qtbot: QtBot) -> None:
    page, hand = shown(desk, qtbot), Hand()
    assert page.fold.button.text() == "Shown: Everything"
    hand.press(page.fold.button)
    hand.press(page.filter.choices.row("award"))
    assert [item.key for item in page.shown] == ["award:a9"]
    assert [group for group in ComingGroup if keys(page, group)] == [ComingGroup.LATER]
    assert page.fold.button.text() == "Shown: Awards"
    page.refresh()
    assert page.filter.value() == "award"
    assert QApplication.focusWidget() is page.filter.choices.row("award")


def test_a_kind_that_is_gone_is_no_longer_asked_for(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.filter.choices.row("award").click()
    desk.apply(
        lambda: records.change(
            desk.workspace,
            SIAN.id,
            HeldAward("a9", "practice-2-adults", achieved=PartialDate(2026)),
        )
    )
    assert page.filter.value() == "all"
    assert len(page.shown) == len(page.items) > 0


def test_a_long_group_shows_its_rest_when_asked(desk: Desk, qtbot: QtBot) -> None:
    many = [Action(f"m{at}", Typed(f"Thing {at}"), due=PartialDate(2028, 1)) for at in range(20)]
    for action in many:
        records.add(desk.workspace, SIAN.id, action)
    desk.book_opened()
    page, hand = shown(desk, qtbot), Hand()
    later = page.groups[ComingGroup.LATER]
    assert len(later.rows.rows) == AT_FIRST
    hidden = len(page.items) - sum(len(keys(page, group)) for group in ComingGroup)
    assert later.rest.text() == f"Show the rest: {hidden}"
    page.bring_into_view(later.rest)
    hand.press(later.rest)
    assert sum(len(keys(page, group)) for group in ComingGroup) == len(page.items)
    assert QApplication.focusWidget() is later.rows.link(list(later.rows.rows)[AT_FIRST])


def test_with_nothing_dated_the_page_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, SIAN, ()) as desk:
        page = shown(desk, qtbot)
        assert page.nothing.isVisible()
        assert not page.print_button.isVisible()
        assert not page.calendar_button.isVisible()


def test_another_language_words_every_row_again(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    link = page.groups[ComingGroup.LATE].rows.link("action:x2")
    link.setFocus()
    switch(desk.context, page)
    assert page.groups[ComingGroup.LATE].heading.text() == "Yn hwyr"
    assert page.groups[ComingGroup.LATE].rows.link("action:x2") is link
    assert QApplication.focusWidget() is link
    tag = page.groups[ComingGroup.LATE].rows.tag("action:x2")
    assert tag.text() == "Wedi mynd heibio"


def test_the_page_is_whole_everywhere(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.fold.set_open(True)
    assert faults_everywhere(desk, page, qtbot) == []


def test_the_list_goes_on_paper_as_it_is_shown(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    page.filter.choices.row("award").click()
    page.open_paper()
    assert isinstance(page.dialog, SheetDialog)
    dialog = page.dialog
    qtbot.waitUntil(lambda: dialog.preview.is_current, timeout=LONG)
    sheet = dialog.sheet
    assert sheet is not None
    dialog.close()


# ---- Home --------------------------------------------------------------------------------------


def test_home_shows_the_first_few_and_the_way_to_the_rest(desk: Desk, qtbot: QtBot) -> None:
    page, hand = home(desk, qtbot), Hand()
    led = asked_pages(desk)
    rows = list(page.coming.rows)
    assert rows == [item.key for item in page.items][:FIRST_FEW]
    assert rows[0] == "action:x2"
    assert page.all_dates.text() == f"See all that is coming up: {len(page.items)}"
    page.bring_into_view(page.all_dates)
    hand.press(page.all_dates)
    page.bring_into_view(page.coming.link("action:x2"))
    hand.press(page.coming.link("action:x2"))
    assert led == ["coming", "plan"]
    assert not any(page.coming.done_button(key).isVisible() for key in rows)


def test_home_counts_what_has_no_day_and_shows_only_what_has_one(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with desk_of(tmp_path, SIAN, (SIANS[0],)) as desk:
        page = home(desk, qtbot)
        unknown = [item for item in page.items if item.when is None]
        assert unknown
        assert not {item.key for item in unknown} & set(page.coming.rows)
        assert str(len(page.items)) in page.all_dates.text()


def test_the_registers_answer_on_home_leads_to_ones_registration(desk: Desk, qtbot: QtBot) -> None:
    page, hand = home(desk, qtbot), Hand()
    led = asked_pages(desk)
    hand.press(page.register.full)
    assert led == ["registration"]


# ---- the calendar ------------------------------------------------------------------------------


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
