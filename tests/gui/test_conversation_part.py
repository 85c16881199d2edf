"""One conversation on the page: what was agreed, what is written, answered and agreed now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from careerplanner.domain.conversations import Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy
from careerplanner.domain.record import Action, ActionState
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.record.action_dialog import ActionDialog
from careerplanner.gui.pages.conversation.conversation_agreed import Outcome
from careerplanner.gui.pages.conversation.conversation_rows import WHOLE
from careerplanner.services.rating import rating
from careerplanner.services.record import records
from tests.gui.conversation_steps import (
    ALONE,
    GETHIN,
    ROTA,
    SHADOW,
    WITH_HELP,
    OnConversations,
    closed,
    on_conversations,
    with_past,
)
from tests.gui.desks import switch
from tests.gui.people import SIAN, desk_of
from tests.gui.plan_steps import undo, words

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


def notes(it: OnConversations) -> list[tuple[str, Voice, str]]:
    """What is written in the conversation looked at."""
    mine = [note for note in it.record.talked if note.conversation == it.page.shown]
    return [(note.topic, note.voice, note.text.words) for note in mine]


def first_topic(it: OnConversations) -> str:
    return next(iter(it.page.part.topics.rows))


def first_statement(it: OnConversations) -> str:
    return next(iter(it.page.part.seeing.statements.rows))


# ---- before --------------------------------------------------------------------------------------


def test_what_was_agreed_last_time_is_closed_with_one_press_and_stays_in_its_place(
    it: OnConversations,
) -> None:
    before = it.page.part.before
    order = list(before.agreed.rows)
    shadow, rota = it.action(SHADOW), it.action(ROTA)
    it.hand.press(before.agreed.button(shadow.id, Outcome.DONE))
    assert (it.action(SHADOW).state, str(it.action(SHADOW).closed)) == (
        ActionState.DONE,
        "2026-05-18",
    )
    it.hand.press(before.agreed.button(rota.id, Outcome.NOT_DONE))
    assert it.action(ROTA).state is ActionState.DROPPED
    assert list(before.agreed.rows) == order
    assert before.agreed.button(shadow.id, Outcome.DONE).isChecked()
    it.hand.press(before.agreed.button(rota.id, Outcome.CARRIED_ON))
    assert it.action(ROTA).state is ActionState.OPEN
    assert it.action(ROTA).closed is None


def test_actions_of_the_plan_alone_are_folded_and_can_be_closed(it: OnConversations) -> None:
    before = it.page.part.before
    assert before.plan_fold.button.text() == "Also open in the plan: 1"
    it.hand.press(before.plan_fold.button)
    (name,) = before.plan.rows
    it.hand.press(before.plan.button(name, Outcome.DONE))
    assert next(one for one in it.record.actions if one.id == name).state is ActionState.DONE


def test_what_is_late_in_the_plan_is_said_while_it_is_folded(it: OnConversations) -> None:
    fold, due = it.page.part.before.plan_fold, PartialDate(2026, 5, 17)
    late = Action("late", Typed("Do the fire training", "en"), owner=SIAN.name, due=due)
    it.desk.apply(lambda: records.add(it.desk.workspace, SIAN.id, late))
    it.settle()
    assert fold.button.text() == "Also open in the plan: 2, late: 1"
    it.hand.press(fold.button)
    it.hand.press(it.page.part.before.plan.button("late", Outcome.DONE))
    assert fold.button.text() == "Also open in the plan: 1"


# ---- topics --------------------------------------------------------------------------------------


def test_a_topic_opens_to_its_questions_and_keeps_what_is_written(it: OnConversations) -> None:
    topics, name = it.page.part.topics, first_topic(it)
    it.hand.press(topics.link(name))
    it.hand.type("The rota works")
    assert notes(it) == [], "nothing is kept while somebody is typing"
    it.hand.press(it.page.part.ending.entry.what.box)
    assert notes(it) == [(name, Voice.BOTH, "The rota works")]
    it.hand.press(topics.link(name))
    assert topics.told(name) == "The rota works"
    undo(it.desk)
    assert notes(it) == []
    assert topics.boxes(name).boxes[Voice.BOTH].value() == ""


def test_each_can_write_in_their_own_words(it: OnConversations) -> None:
    topics, name = it.page.part.topics, first_topic(it)
    boxes = topics.boxes(name)
    it.hand.press(boxes.own.button)
    boxes.boxes[Voice.MANAGER].box.setFocus()
    it.hand.type("Calm in a hurry")
    boxes.boxes[Voice.WORKER].box.setFocus()
    it.hand.type("I like nights")
    boxes.boxes[Voice.BOTH].box.setFocus()
    assert notes(it) == [
        (name, Voice.MANAGER, "Calm in a hurry"),
        (name, Voice.WORKER, "I like nights"),
    ]
    boxes.boxes[Voice.WORKER].set_value("")
    it.page.part.hand_over()
    assert notes(it) == [(name, Voice.MANAGER, "Calm in a hurry")]


def test_anything_else_is_of_the_whole_conversation(it: OnConversations) -> None:
    it.page.part.topics.boxes(WHOLE).boxes[Voice.BOTH].set_value("Car to be mended")
    it.page.part.hand_over()
    assert notes(it) == [("", Voice.BOTH, "Car to be mended")]


def test_typing_is_kept_over_a_language_switch_and_when_the_page_is_left(
    it: OnConversations,
) -> None:
    name = first_topic(it)
    box = it.page.part.topics.boxes(name).boxes[Voice.BOTH]
    box.box.setFocus()
    it.hand.type("Half a sent")
    switch(it.desk.context, it.window)
    assert box.value() == "Half a sent"
    assert box.box.hasFocus()
    it.hand.type("ence")
    it.page.hide()
    assert notes(it) == [(name, Voice.BOTH, "Half a sentence")]
    it.page.show()
    switch(it.desk.context, it.window)
    assert box.value() == "Half a sentence"


# ---- answers -------------------------------------------------------------------------------------


def test_three_answers_are_kept_and_the_difference_is_said_in_words(it: OnConversations) -> None:
    statements, name = it.page.part.seeing.statements, first_statement(it)
    assert statements.said(name, RatedBy.SELF) == "With help"
    assert statements.difference(name) == ""
    it.hand.press(statements.answers(name, RatedBy.MANAGER).buttons[ALONE])
    assert statements.difference(name) == "The manager is more sure of it than the worker is."
    it.hand.press(statements.answers(name, RatedBy.AGREED).buttons[ALONE])
    given = {one.by: one.answer for one in it.record.ratings if one.statement == name}
    assert given == dict(zip(RATED, (WITH_HELP, ALONE, ALONE), strict=True))
    undo(it.desk)
    assert statements.answers(name, RatedBy.AGREED).answer is None
    assert statements.answers(name, RatedBy.MANAGER).answer is ALONE


def test_an_answer_is_taken_back_what_is_agreed_first(it: OnConversations) -> None:
    statements, name = it.page.part.seeing.statements, first_statement(it)
    back = statements.back_button(name)
    assert not back.isVisible(), "her own answer from before is not taken back here"
    it.hand.press(statements.answers(name, RatedBy.MANAGER).buttons[ALONE])
    it.hand.press(statements.answers(name, RatedBy.AGREED).buttons[ALONE])
    assert back.text() == "Take this answer back: We agree"
    it.hand.press(back)
    assert statements.answers(name, RatedBy.AGREED).answer is None
    assert back.text() == "Take this answer back: The manager"
    it.hand.press(back)
    assert not back.isVisible()
    given = {one.by: one.answer for one in it.record.ratings if one.statement == name}
    assert given == {RatedBy.SELF: WITH_HELP}
    assert it.hand.focused.parent() is statements.answers(name, RatedBy.AGREED)


def test_figures_answer_and_arrows_walk_over_the_end_of_a_statement(it: OnConversations) -> None:
    statements = it.page.part.seeing.statements
    first, second = list(statements.rows)[:2]
    statements.answers(first, RatedBy.MANAGER).begin()
    it.hand.type("2")
    it.hand.key(Qt.Key.Key_Down)
    it.hand.type("2")
    it.hand.key(Qt.Key.Key_Down)
    it.hand.type("1")
    assert it.hand.focused.parent() is statements.answers(second, RatedBy.SELF)
    given = {(one.statement, one.by): one.answer for one in it.record.ratings}
    assert given[first, RatedBy.MANAGER] is given[first, RatedBy.AGREED] is WITH_HELP
    assert (second, RatedBy.SELF) in given
    it.hand.key(Qt.Key.Key_Up)
    it.hand.key(Qt.Key.Key_Up)
    assert it.hand.focused.parent() is statements.answers(first, RatedBy.MANAGER)
    it.hand.key(Qt.Key.Key_Up)
    assert it.hand.focused.parent() is statements.answers(first, RatedBy.MANAGER)


def test_rows_stay_where_they_are_when_answers_change_what_is_worth_talking_about(
    it: OnConversations,
) -> None:
    seeing = it.page.part.seeing
    order = list(seeing.statements.rows)
    last = order[-1]
    it.hand.press(seeing.statements.answers(last, RatedBy.MANAGER).buttons[WITH_HELP])
    it.hand.press(seeing.statements.answers(last, RatedBy.AGREED).buttons[ALONE])
    assert list(seeing.statements.rows) == order
    it.hand.press(seeing.all)
    assert len(seeing.statements.rows) == 24
    it.hand.press(seeing.all)
    assert list(seeing.statements.rows) == order


def test_what_both_say_alike_is_agreed_with_one_press(it: OnConversations) -> None:
    seeing, name = it.page.part.seeing, first_statement(it)
    assert not seeing.agree.isVisible()
    it.hand.press(seeing.statements.answers(name, RatedBy.MANAGER).buttons[WITH_HELP])
    assert seeing.agree.text() == "Agree where we say the same: 1"
    it.hand.press(seeing.agree)
    assert seeing.statements.answers(name, RatedBy.AGREED).answer is WITH_HELP
    assert not seeing.agree.isVisible()


def test_the_answers_of_a_round_that_was_ended_are_only_read(it: OnConversations) -> None:
    space, worker = it.desk.workspace, it.desk.worker_id
    it.desk.changed(rating.close_round(space, worker, it.one.round))
    statements = it.page.part.seeing.statements
    second = list(statements.rows)[1]
    assert statements.answers(second, RatedBy.SELF).isHidden()
    assert statements.said(second, RatedBy.SELF) in ("Not answered", "On my own")
    it.hand.press(statements.answers(second, RatedBy.MANAGER).buttons[ALONE])
    assert any(one.by is RatedBy.MANAGER for one in it.record.ratings)


# ---- what is agreed ------------------------------------------------------------------------------


def test_an_action_is_agreed_with_enter_and_the_next_can_be_typed(it: OnConversations) -> None:
    entry = it.page.part.ending.entry
    it.hand.press(entry.what.box)
    it.hand.type("Read the medicines policy")
    it.hand.key(Qt.Key.Key_Tab)
    it.hand.type("June 2026")
    entry.who.set_value("both")
    entry.link.set_value(entry.link.box.itemData(1))
    wanted = entry.link.value()
    it.hand.enter()
    made = it.action("Read the medicines policy")
    assert made.due == PartialDate(2026, 6)
    assert made.owner == f"{SIAN.name}, {GETHIN}"
    assert (made.requirement, made.conversation) == (wanted, it.page.shown)
    assert wanted
    assert entry.what.box.hasFocus()
    assert (entry.what.value(), entry.due.value(), entry.who.value()) == ("", "", "both")
    assert "June 2026" in words(it.page.part.ending.agreed)
    undo(it.desk)
    assert all(one.what.words != "Read the medicines policy" for one in it.record.actions)


def test_somebody_else_is_named_and_an_impossible_day_stays_to_be_mended(
    it: OnConversations,
) -> None:
    entry = it.page.part.ending.entry
    it.hand.press(entry.what.box)
    it.hand.type("Show the hoist")
    entry.who.box.setFocus()
    entry.who.set_value("other")
    entry.who.edited.emit()
    assert entry.other.box.hasFocus()
    it.hand.type("Nia Made-Up")
    entry.due.setFocus()
    it.hand.type("31 June 2026")
    it.hand.press(entry.add_button)
    assert entry.due.is_wrong
    assert entry.what.value() == "Show the hoist"
    entry.due.box.clear()
    it.hand.type("30 June 2026")
    it.hand.enter()
    assert it.action("Show the hoist").owner == "Nia Made-Up"


def test_an_action_can_be_changed_marked_and_taken_away(it: OnConversations) -> None:
    ending = it.page.part.ending
    it.hand.press(ending.entry.what.box)
    it.hand.type("Visit the day centre")
    it.hand.enter()
    name = it.action("Visit the day centre").id
    it.hand.press(ending.agreed.done_button(name))
    assert it.action("Visit the day centre").state is ActionState.DONE
    it.hand.press(ending.agreed.done_button(name))
    it.hand.press(ending.agreed.change_button(name))
    dialog = it.dialog
    assert isinstance(dialog, ActionDialog)
    dialog.what.set_value("Visit two day centres")
    it.hand.press(dialog.save_button)
    it.settle()
    assert it.action("Visit two day centres").conversation == it.page.shown
    it.hand.press(ending.agreed.remove_button(name))
    assert all(one.id != name for one in it.record.actions)


def test_what_is_typed_as_agreed_is_added_before_the_page_is_left(
    it: OnConversations, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = it.page.part.ending.entry
    it.hand.press(entry.what.box)
    it.hand.type("Ask the pharmacy")
    switch(it.desk.context, it.window)
    assert entry.what.value() == "Ask the pharmacy"
    switch(it.desk.context, it.window)
    assert it.page.may_leave()
    assert it.action("Ask the pharmacy").conversation == it.page.shown
    it.hand.type("Another")
    entry.due.set_value("never")
    asked: list[object] = []

    def ask(title: object, *_rest: object, **_more: object) -> bool:
        asked.append(title)
        return len(asked) > 1

    monkeypatch.setattr(it.desk.context.messages, "ask", ask)
    it.hand.press(it.page.part.head.back)
    assert it.page.shown, "one goes back to what cannot be added"
    assert entry.what.value() == "Another"
    it.hand.press(it.page.part.head.back)
    assert not it.page.shown
    assert len(asked) == 2


# ---- the next day --------------------------------------------------------------------------------


def test_the_usual_day_is_proposed_and_another_is_kept(it: OnConversations) -> None:
    field = it.page.part.ending.next.field
    assert field.value() == "18 August 2026"
    assert "usually expected" in field.hint.text()
    assert it.one.next_on is None, "nothing is agreed by a proposal"
    it.hand.press(field.box)
    field.box.clear()
    it.hand.type("1 9 2026")
    it.hand.press(it.page.part.ending.entry.what.box)
    assert it.one.next_on == PartialDate(2026, 9, 1)
    assert field.value() == "1 September 2026"
    switch(it.desk.context, it.window)
    assert field.value() == "1 Medi 2026"
    undo(it.desk)
    assert it.one.next_on is None


def test_no_day_is_agreed_where_the_box_is_emptied(it: OnConversations) -> None:
    field = it.page.part.ending.next.field
    it.hand.press(field.box)
    field.box.clear()
    it.hand.press(it.page.part.ending.entry.what.box)
    assert field.value() == ""
    it.page.refresh()
    assert field.value() == ""
