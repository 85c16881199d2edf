"""Conversations: when the next is due, and one of them written, answered and agreed on the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import OwnInterval, Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy
from careerplanner.domain.record import ActionState, Worker
from careerplanner.framework.lookup import Lookup
from careerplanner.gui.dialogs.conversation.conversation_dialogs import PlannedDialog
from careerplanner.gui.dialogs.conversation.conversation_interval_dialog import (
    ConversationIntervalDialog,
)
from careerplanner.gui.pages.conversation.conversation_agreed import Outcome
from careerplanner.gui.pages.conversation.conversation_rows import WHOLE
from careerplanner.gui.pages.conversation.conversation_says import ConversationSays
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.conversation import conversing
from careerplanner.services.record import records
from tests.gui.conversation_steps import (
    GETHIN,
    SHADOW,
    OnConversations,
    closed,
    on_conversations,
    with_past,
)
from tests.gui.desks import make_desk, put_away, with_book
from tests.gui.people import SIAN, SIANS, desk_of
from tests.gui.plan_steps import record_of, undo, words
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

RATED = (RatedBy.SELF, RatedBy.MANAGER, RatedBy.AGREED)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book with a one-to-one of 2 April 2026."""
    with desk_of(tmp_path) as made:
        with_past(made)
        yield made


@pytest.fixture
def it(desk: Desk, qtbot: QtBot) -> Iterator[OnConversations]:
    """The page, with the next one-to-one being prepared."""
    made = on_conversations(desk, qtbot)
    yield made
    closed(made)


# ---- where it begins -----------------------------------------------------------------------------


def test_the_page_says_when_the_next_is_due_and_what_is_open(desk: Desk, qtbot: QtBot) -> None:
    it = OnConversations(desk, qtbot)
    start = it.page.start
    assert "2 July 2026" in start.next.title.text()
    assert "usual expectation" in start.next.why.text()
    shown = words(start)
    assert SHADOW in shown
    assert "By: 1 May 2026 · Late" in shown
    assert "Agreed: 2 April 2026" in shown
    assert "One-to-one, 2 April 2026" in start.past.link(record_of(desk).conversations[0].id).text()
    assert record_of(desk).conversations[1:] == (), "nothing is begun by looking"
    closed(it)


def test_a_first_conversation_is_offered_to_somebody_of_whom_nothing_is_known(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with desk_of(tmp_path, Worker("n", "Neb Eto"), ()) as desk:
        it = OnConversations(desk, qtbot)
        assert "You can prepare one whenever you want" in it.page.start.next.why.text()
        assert it.page.start.none_yet.isVisible()
        it.hand.press(it.page.start.begin)
        part = it.page.part
        assert not part.before.part_changed.isVisible()
        assert "does not tell which band" in part.seeing.about.text()
        assert part.seeing.bands_fold.is_open
        part.seeing.bands.set_value("C")
        it.hand.press(part.seeing.choose_band)
        assert it.one.next_band == "C"
        assert part.seeing.statements.rows
        closed(it)


def test_nobody_in_the_book_leads_to_where_one_begins(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, None) as desk:
        it = OnConversations(desk, qtbot)
        assert it.page.empty.isVisible()
        assert not it.page.body.isVisible()
        closed(it)


def test_what_was_agreed_can_be_closed_from_the_start_and_taken_back(
    desk: Desk, qtbot: QtBot
) -> None:
    it = OnConversations(desk, qtbot)
    start, shadow = it.page.start, it.action(SHADOW)
    it.hand.press(start.agreed.button(shadow.id, Outcome.DONE))
    assert it.action(SHADOW).state is ActionState.DONE
    assert shadow.id in start.agreed.rows, "it does not run away under the hand"
    it.hand.press(start.agreed.button(shadow.id, Outcome.CARRIED_ON))
    assert it.action(SHADOW).state is ActionState.OPEN
    it.hand.press(start.agreed.button(shadow.id, Outcome.DONE))
    it.page.hide()
    it.page.show()
    it.page.refresh()
    assert shadow.id not in start.agreed.rows
    closed(it)


def test_how_often_can_be_changed_and_is_called_what_it_is(desk: Desk, qtbot: QtBot) -> None:
    it = OnConversations(desk, qtbot)
    rows, kind = it.page.start.intervals, str(ConversationKind.ONE_TO_ONE)
    assert "Every 3 months. This is what is usually expected." in words(rows)

    def answer(how: str, months: str = "") -> None:
        it.hand.press(rows.change_button(kind))
        dialog = it.dialog
        assert isinstance(dialog, ConversationIntervalDialog)
        it.hand.press(dialog.how.choices.row(how))
        if months:
            dialog.months.box.clear()
            it.hand.type(months)
        it.hand.enter()
        it.settle()

    answer("own", "2")
    (own,) = it.record.intervals
    assert (own.kind, own.months) == (ConversationKind.ONE_TO_ONE, 2)
    assert "Every 2 months. Your employer says so." in words(rows)
    assert "2 June 2026" in it.page.start.next.title.text()
    answer("never")
    assert it.record.intervals == (OwnInterval(own.id, own.kind, None),)
    assert "Not regularly" in words(rows)
    answer("usual")
    assert it.record.intervals == ()
    undo(desk)
    assert len(it.record.intervals) == 1
    closed(it)


@pytest.mark.parametrize("months", ["", "0", "three", "121", "1.5"])
def test_months_that_are_no_number_stay_to_be_mended(months: str, desk: Desk, qtbot: QtBot) -> None:
    it = OnConversations(desk, qtbot)
    it.hand.press(it.page.start.intervals.change_button(str(ConversationKind.APPRAISAL)))
    dialog = it.dialog
    assert isinstance(dialog, ConversationIntervalDialog)
    it.hand.press(dialog.how.choices.row("own"))
    dialog.months.box.clear()
    it.hand.type(months)
    it.hand.enter()
    assert dialog.isVisible()
    assert dialog.months.is_wrong
    assert it.record.intervals == ()
    dialog.done(0)
    closed(it)


def test_another_kind_is_asked_for_with_its_day_and_manager(desk: Desk, qtbot: QtBot) -> None:
    it = OnConversations(desk, qtbot)
    it.hand.press(it.page.start.other)
    dialog = it.dialog
    assert isinstance(dialog, PlannedDialog)
    assert dialog.manager.value() == GETHIN
    it.hand.press(dialog.kind.choices.row(str(ConversationKind.APPRAISAL)))
    dialog.planned.setFocus()
    it.hand.type("3 June 2026")
    it.hand.enter()
    it.settle()
    assert it.one.kind is ConversationKind.APPRAISAL
    assert it.one.planned == PartialDate(2026, 6, 3)
    it.hand.press(it.page.part.head.back)
    assert "Appraisal" in it.page.start.next.title.text()
    assert it.page.start.begin.text() == "Go on with it"
    it.hand.press(it.page.start.other)
    again = it.dialog
    assert isinstance(again, PlannedDialog)
    assert str(ConversationKind.APPRAISAL) not in [
        key for key in map(str, ConversationKind) if _offered(again, key)
    ], "one of a kind at a time"
    again.done(0)
    closed(it)


def _offered(dialog: PlannedDialog, key: str) -> bool:
    try:
        return dialog.kind.choices.row(key) is not None
    except KeyError:
        return False


def test_another_person_is_looked_at_from_the_start(tmp_path: Path, qtbot: QtBot) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "team.careerbook", SIAN, SIANS, "team")
    with_past(desk)
    it = on_conversations(desk, qtbot)
    it.page.part.topics.boxes(WHOLE).boxes[Voice.BOTH].set_value("Only Siân's")
    gwen = Worker("w9", "Gwen Made-Up")
    desk.changed(records.add_worker(desk.workspace, gwen))
    desk.look_at("w9")
    it.settle()
    assert it.page.start.isVisible()
    assert not it.page.part.isVisible()
    assert record_of(desk).talked == ()
    hers = desk.workspace.opened.record(SIAN.id)
    assert "Only Siân's" in [note.text.words for note in hers.talked]
    it.hand.press(it.page.start.begin)
    assert it.page.part.topics.boxes(WHOLE).boxes[Voice.BOTH].value() == ""
    put_away(desk, it.window)


# ---- taking away, reading ------------------------------------------------------------------------


def test_a_conversation_is_removed_and_comes_back(desk: Desk, qtbot: QtBot) -> None:
    it = on_conversations(desk, qtbot)
    it.page.part.topics.boxes(WHOLE).boxes[Voice.BOTH].set_value("A word")
    name = it.page.shown
    it.hand.press(it.page.part.head.remove)
    assert conversing.find(it.record, name) is None
    assert it.page.start.isVisible()
    undo(it.desk)
    assert conversing.find(it.record, name) is not None
    assert [note.text.words for note in it.record.talked if note.conversation == name] == ["A word"]
    closed(it)


def test_day_and_manager_are_changed(desk: Desk, qtbot: QtBot) -> None:
    it = on_conversations(desk, qtbot)
    it.hand.press(it.page.part.head.change)
    dialog = it.dialog
    assert isinstance(dialog, PlannedDialog)
    assert not dialog.kind.isVisible()
    dialog.manager.set_value("Nia Made-Up")
    it.hand.press(dialog.save_button)
    it.settle()
    assert it.one.manager == "Nia Made-Up"
    assert "With: Nia Made-Up" in it.page.part.head.about.text()
    closed(it)


def test_what_stays_out_is_said_once(desk: Desk, qtbot: QtBot) -> None:
    it = on_conversations(desk, qtbot)
    guide = it.desk.workspace.lookup.pack.conversations
    first = guide.notices[0].text.in_language(Language.ENGLISH)
    whole = words(it.page.part)
    assert whole.count(first) == 1
    closed(it)


def test_a_book_that_is_only_read_offers_nothing_to_change(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    held = record_of(desk).conversations[0].id
    books.close_book(desk.workspace)
    books.open_book(desk.workspace, tmp_path / "test.careerbook", read_only=True)
    desk.book_opened()
    it = OnConversations(desk, qtbot)
    start = it.page.start
    assert not start.begin.isVisible()
    assert not start.other.isVisible()
    it.hand.press(start.past.link(held))
    part = it.page.part
    for offered in (part.head.links, part.ending.entry, part.ending.sign, part.ending.add_more):
        assert not offered.isVisible()
    assert part.ending.summary.isVisible()
    closed(it)


def test_a_page_whose_height_lies_near_the_windows_comes_to_rest(desk: Desk, qtbot: QtBot) -> None:
    it = OnConversations(desk, qtbot)
    turned: list[int] = []
    it.page.verticalScrollBar().rangeChanged.connect(lambda _low, high: turned.append(high))
    whole = it.page.ground.height()
    for height in range(whole - 60, whole + 60, 4):
        it.window.resize(1024, height)
        turned.clear()
        it.settle()
        assert len(turned) < 12, f"the scroll bar comes and goes at a height of {height}"
    closed(it)


def test_what_an_action_is_for_is_said_in_the_words_of_the_pack_of_its_round(
    it: OnConversations,
) -> None:
    """A book keeps the pack of a round; the pack in use may name its statements otherwise."""
    found = it.page.part.found
    pack = found.lookup.pack
    older = replace(
        pack, statements=tuple(replace(one, id=f"old.{one.id}") for one in pack.statements)
    )
    talks = tuple(
        replace(talk, line=replace(talk.line, statement=f"old.{talk.statement}"))
        for talk in found.first
    )
    assert talks
    says = ConversationSays(it.desk, it.record)
    links = dict(says.links(replace(found, lookup=Lookup(older), first=talks)))
    for talk, now in zip(talks, found.first, strict=True):
        assert links[talk.statement] == dict(says.links(found))[now.statement]
