"""What is coming up: on Home and on its page, by how near it is, marked as done, as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from careerplanner.domain.assessment import DateState
from careerplanner.domain.coming_up import Coming, ComingGroup, ComingKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Reason
from careerplanner.domain.record import (
    Action,
    ActionState,
    HeldAward,
    Typed,
)
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.coming.coming_page import AT_FIRST, ComingPage
from careerplanner.gui.pages.coming.coming_rows import PAGE_OF, status_of
from careerplanner.gui.pages.home.home_page import FIRST_FEW, HomePage
from careerplanner.gui.tokens import Status
from careerplanner.services.record import records
from tests.gui.coming_steps import BUSY, on_window, shown
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import SIAN, SIANS, desk_of, faults_everywhere
from tests.gui.plan_steps import LONG, record_of, undo

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


@pytest.mark.parametrize(
    ("suggested", "state", "status"),
    [
        (False, DateState.PAST, Status.OVERDUE),
        (True, DateState.PAST, Status.MISSING),
        (True, DateState.DUE, Status.MISSING),
        (True, DateState.AHEAD, Status.UNDER_WAY),
        (True, DateState.NOT_KNOWN, Status.NOT_KNOWN),
    ],
)
def test_what_nobody_has_to_keep_is_never_overdue(
    suggested: bool, state: DateState, status: Status
) -> None:
    reason = Reason.of("coming.action")
    item = Coming(ComingKind.INDUCTION, "k", "p", "", None, state, reason, suggested, None)
    assert status_of(item) is status
