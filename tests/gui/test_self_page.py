"""How I see myself: where it begins, answering in words, going on where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import Worker
from careerplanner.domain.typed import Typed
from careerplanner.gui.pages.myself.self_page import GOING, START
from careerplanner.gui.widgets.answer_row import AnswerRow
from careerplanner.services.rating import rating
from tests.gui.hand import Hand
from tests.gui.people import desk_of
from tests.gui.plan_steps import record_of, undo, words
from tests.gui.self_steps import (
    ALONE,
    NOT_ASKED,
    NOT_YET,
    OTHERS,
    WITH_HELP,
    given,
    going,
    moving,
    shown,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book: home care, so Band B, and the next one up is C."""
    with desk_of(tmp_path) as made:
        yield made


# ---- where it begins -----------------------------------------------------------------------------


def test_the_next_band_up_stands_ready_with_what_is_new_in_it(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert (page.mode, page.band) == (START, "C")
    assert page.start.tiles.tile("C").isChecked()
    assert "Your job" in page.start.tiles.tile("B").accessibleDescription()
    text = words(page.start)
    assert "Statements: 24, New: 9, Ask for more: 6" in text
    assert "Compared with: Band B: Social care worker" in text
    assert not page.start.asked.isVisible()
    assert record_of(desk).rounds == (), "nothing is begun by looking"


def test_somebody_whose_band_is_not_known_is_asked(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path, Worker("n", "Neb Eto"), ()) as desk:
        page = shown(desk, qtbot)
        assert page.start.asked.isVisible()
        assert page.band == "A"
        Hand().press(page.start.tiles.tile("D"))
        assert page.band == "D"
        assert "Compared with: Band C" in words(page.start)


def test_another_band_is_looked_at_from_one_s_own(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    Hand().press(page.start.tiles.tile("E"))
    assert "Compared with: Band B" in words(page.start)
    Hand().press(page.start.begin)
    (one,) = record_of(desk).rounds
    assert (one.band, one.start) == ("E", "B")


# ---- one at a time -------------------------------------------------------------------------------


def test_only_what_changes_is_gone_through_and_everything_is_one_press_away(
    desk: Desk, qtbot: QtBot
) -> None:
    page = going(desk, qtbot)
    assert page.mode == GOING
    assert [line.statement for line in page.going.lines] == moving(desk)
    assert page.going.card.statement == moving(desk)[0]
    assert "Statement 1 of 15 · Answered: 0 of 15" in words(page.going)
    hand = Hand()
    hand.press(page.going.which)
    assert len(page.going.lines) == 24
    assert page.going.card.statement == moving(desk)[0], "one stays where one was"
    assert hand.count == 1


def test_figures_answer_and_the_arrows_go_from_statement_to_statement(
    desk: Desk, qtbot: QtBot
) -> None:
    page = going(desk, qtbot)
    names, hand = moving(desk), Hand()
    assert page.going.card.next.text() == "Skip"
    for place, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_5)):
        assert page.going.card.statement == names[place]
        QTest.keyClick(hand.focused, key, Qt.KeyboardModifier.NoModifier)
        assert page.going.card.next.text() == "Next"
        assert page.going.card.next.hasFocus()
        hand.enter()
    assert given(desk) == dict(zip(names, (NOT_YET, ALONE, NOT_ASKED), strict=False))
    assert page.going.card.answers.buttons[NOT_YET].hasFocus()
    hand.key(Qt.Key.Key_Right)
    assert page.going.card.answers.buttons[WITH_HELP].hasFocus()
    assert len(given(desk)) == 3, "walking over answers answers nothing"
    hand.key(Qt.Key.Key_Up)
    assert page.going.card.statement == names[2]
    assert page.going.card.answers.answer is NOT_ASKED
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Space)
    assert given(desk)[names[3]] is NOT_YET


def test_an_answer_pressed_twice_stays_and_can_be_taken_back_by_name(
    desk: Desk, qtbot: QtBot
) -> None:
    page = going(desk, qtbot)
    hand, card = Hand(), page.going.card
    hand.press(card.answers.buttons[WITH_HELP])
    hand.press(card.answers.buttons[WITH_HELP])
    assert list(given(desk).values()) == [WITH_HELP]
    assert card.answers.buttons[WITH_HELP].isChecked()
    hand.press(card.clear)
    assert given(desk) == {}
    assert not any(button.isChecked() for button in card.answers.buttons.values())
    assert not card.clear.isVisible()


def test_undo_takes_one_answer_back_on_the_page_too(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    Hand().press(page.going.card.answers.buttons[WITH_HELP])
    Hand().press(page.going.card.answers.buttons[OTHERS])
    undo(desk)
    assert page.going.card.answers.answer is WITH_HELP
    undo(desk)
    assert page.going.card.answers.answer is None
    assert "Answered: 0 of 15" in words(page.going)
    undo(desk)
    assert page.mode == START, "the round itself was taken back"


def test_the_statement_says_what_it_looks_like_and_more_is_one_press_away(
    desk: Desk, qtbot: QtBot
) -> None:
    page = going(desk, qtbot)
    card = page.going.card
    statement = desk.workspace.lookup.statement(card.statement)
    assert card.words.text() == statement.text.en
    if statement.looks_like is not None:
        assert statement.looks_like.en in words(card)
        assert "This example is ours" in words(card)
    assert statement.fuller.en not in words(card)
    hand = Hand()
    hand.press(card.more.button)
    said = words(card.more)
    assert statement.fuller.en in said
    assert statement.basis.place is not None
    assert statement.basis.place.en in said
    assert desk.workspace.lookup.statement(statement.raises).text.en in said
    assert hand.count == 1


def test_a_note_is_kept_when_its_box_is_left(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    card = page.going.card
    assert not card.note_fold.isVisible(), "a note belongs to an answer"
    Hand().press(card.answers.buttons[WITH_HELP])
    card.note_fold.set_open(True)
    card.note.box.setFocus()
    Hand().type("With Gwen 2")
    assert record_of(desk).ratings[0].note is None
    card.next.setFocus()
    assert record_of(desk).ratings[0].note == Typed("With Gwen 2", "en")
    assert record_of(desk).ratings[0].answer is WITH_HELP, "a figure in a note answers nothing"
    Hand().enter()
    assert card.note.value() == ""
    Hand().press(card.back)
    assert card.note.value() == "With Gwen 2"
    assert card.note_fold.is_open
    undo(desk)
    assert card.note.value() == ""


def test_a_note_is_kept_when_the_page_is_left_from_within_it(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    card = page.going.card
    Hand().press(card.answers.buttons[WITH_HELP])
    card.note_fold.set_open(True)
    card.note.set_value("Half a")
    page.hide()
    assert record_of(desk).ratings[0].note == Typed("Half a", "en")


def test_what_a_manager_said_stands_beside(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    name, one = page.going.card.statement, record_of(desk).rounds[0].id
    desk.apply(
        lambda: rating.rate(desk.workspace, desk.worker_id, one, name, ALONE, by=RatedBy.MANAGER)
    )
    assert "Your manager: On my own" in words(page.going.card)
    assert page.going.card.answers.answer is None


def test_after_the_last_comes_the_end_and_says_what_is_left(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    page.going.open_statement(moving(desk)[-1])
    hand = Hand()
    hand.press(page.going.card.answers.buttons[ALONE])
    hand.enter()
    assert page.going.end.isVisible()
    assert "Not answered: 14" in words(page.going.end)
    assert page.going.end_results.hasFocus()
    hand.press(page.going.to_open)
    assert page.going.card.statement == moving(desk)[0]


def test_somebody_goes_on_where_they_were(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    Hand().press(page.going.card.answers.buttons[ALONE])
    page.going.go(1)
    page.going.go(1)
    page.hide()
    page.refresh()
    page.show()
    assert page.going.card.statement == moving(desk)[2], "left and come back to"
    other = shown(desk, qtbot)
    assert other.mode == GOING
    assert other.going.card.statement == moving(desk)[1], "the first that is not answered"


@pytest.mark.parametrize(("size", "height"), [(100, 450), (100, 300), (200, 400)])
def test_the_answers_are_in_sight_whenever_a_statement_comes(
    desk: Desk, qtbot: QtBot, size: int, height: int
) -> None:
    desk.context.theme.set_text_size(size)
    page = shown(desk, qtbot)
    page.resize(824, height)
    page.go_on()
    for _statement in range(3):
        qtbot.wait(60)
        button = page.going.card.answers.buttons[NOT_YET]
        assert button.hasFocus()
        seen = page.viewport().rect()
        place = button.mapTo(page.viewport(), button.rect().center())
        assert seen.contains(place), page.going.card.statement
        page.going.go(1)


# ---- as a list -----------------------------------------------------------------------------------


def test_in_the_list_an_answer_touches_its_own_row_alone(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = going(desk, qtbot)
    Hand().press(page.going.kind)
    names = moving(desk)
    assert list(page.going.list.rows) == names
    rows = dict(page.going.list.rows)
    rows[names[0]].answers.begin()
    hand = Hand()
    hand.key(Qt.Key.Key_Down)
    assert rows[names[1]].answers.isAncestorOf(hand.focused)
    touched: list[AnswerRow] = []
    show = AnswerRow.show_answer

    def spy(row: AnswerRow, answer: RatingAnswer | None) -> None:
        touched.append(row)
        show(row, answer)

    monkeypatch.setattr(AnswerRow, "show_answer", spy)
    QTest.keyClick(hand.focused, Qt.Key.Key_4)
    assert given(desk) == {names[1]: OTHERS}
    assert page.going.list.rows == rows
    assert set(touched) == {rows[names[1]].answers}
    hand.press(rows[names[3]].more)
    assert page.going.card.isVisible()
    assert page.going.card.statement == names[3]


def test_the_tab_key_stops_once_at_each_row_of_answers(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    row = page.going.card.answers
    stops = [
        button
        for button in row.buttons.values()
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    ]
    assert stops == [row.buttons[NOT_YET]]
    Hand().press(row.buttons[OTHERS])
    assert row.buttons[OTHERS].focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not row.buttons[NOT_YET].focusPolicy() & Qt.FocusPolicy.TabFocus
