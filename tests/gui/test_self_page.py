"""How I see myself: answering in words, going on where one was, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from careerplanner.domain.changes import Changes
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import Worker
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.action_dialog import ActionDialog
from careerplanner.gui.dialogs.finish_dialog import FinishDialog
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.self_page import GOING, RESULT, START, SelfPage
from careerplanner.gui.widgets.answer_row import AnswerRow
from careerplanner.services import books, rating, records
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import desk_of, faults_everywhere
from tests.gui.plan_steps import in_dialog, record_of, undo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

NOT_YET, WITH_HELP = RatingAnswer.NOT_YET, RatingAnswer.WITH_HELP
ALONE, OTHERS = RatingAnswer.ON_MY_OWN, RatingAnswer.HELP_OTHERS
NOT_ASKED = RatingAnswer.NOT_IN_JOB


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book: home care, so Band B, and the next one up is C."""
    with desk_of(tmp_path) as made:
        yield made


def shown(desk: Desk, qtbot: QtBot) -> SelfPage:
    """The page on a window, filled."""
    page = SelfPage(desk.context, desk)
    qtbot.addWidget(page)
    page.resize(824, 450)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def words(widget: QWidget) -> str:
    """Everything that can be read on a widget now."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def given(desk: Desk) -> dict[str, RatingAnswer]:
    """The answers in the book, by statement."""
    return {one.statement: one.answer for one in record_of(desk).ratings}


def going(desk: Desk, qtbot: QtBot) -> SelfPage:
    """The page, going through Band C."""
    page = shown(desk, qtbot)
    Hand().press(page.start.begin)
    return page


def moving(desk: Desk) -> list[str]:
    """Ids of what is new in Band C or asks for more there."""
    return [
        one.id for one in desk.workspace.lookup.statements("C") if one.raises or not one.continues
    ]


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


# ---- what it comes to ----------------------------------------------------------------------------


def answered(desk: Desk, qtbot: QtBot) -> tuple[SelfPage, list[str]]:
    """The page with three answers given: sure, growing, not in the job."""
    page = going(desk, qtbot)
    names = moving(desk)
    one = record_of(desk).rounds[-1].id
    for name, answer in zip(names, (OTHERS, NOT_YET, NOT_ASKED), strict=False):
        note = Typed("Twice in May", "en") if answer is NOT_YET else None
        desk.apply(
            lambda name=name, answer=answer, note=note: rating.rate(  # type: ignore[misc]
                desk.workspace, desk.worker_id, one, name, answer, note
            )
        )
    return page, names


def test_every_suggestion_stands_with_its_statement_and_why_and_no_number(
    desk: Desk, qtbot: QtBot
) -> None:
    page, names = answered(desk, qtbot)
    Hand().press(page.going.results)
    assert page.mode == RESULT
    assert list(page.result.strengths.rows) == [names[0]]
    assert list(page.result.growth.rows) == [names[1]]
    strength = page.result.strengths.text(names[0])
    assert desk.workspace.lookup.statement(names[0]).text.en in strength
    assert "You: I help others with it · Asks for more than: Band B" in strength
    assert "Your note: Twice in May" in page.result.growth.text(names[1])
    text = words(page.result)
    assert "%" not in text
    assert page.result.unanswered.button.text() == "Not answered: 21"
    assert page.result.aside.button.text() == "Not in your job: 1"
    Hand().press(page.result.unanswered.button)
    assert len(page.result.unanswered.points.rows) == 21
    assert not page.result.comparison.isVisible()


def test_a_growth_area_becomes_an_action_and_a_second_one_is_noticed(
    desk: Desk, qtbot: QtBot
) -> None:
    page, names = answered(desk, qtbot)
    page.show_result(record_of(desk).rounds[0].id)
    row = page.result.growth.rows[names[1]]

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, ActionDialog)
        assert dialog.windowTitle() == "Add an action"
        assert dialog.why.value() == desk.workspace.lookup.statement(names[1]).text.en
        assert dialog.owner.value() == "Siân Ŵyn Pretend"
        dialog.what.set_value("Sit in on a review with Gethin")
        dialog.save_button.click()

    in_dialog(ActionDialog, fill)
    Hand().press(page.result.growth.plan_button(names[1]))
    action = record_of(desk).actions[-1]
    assert (action.requirement, action.what.words) == (names[1], "Sit in on a review with Gethin")
    assert page.result.growth.rows[names[1]] is row
    assert "In your plan: Sit in on a review with Gethin" in page.result.growth.text(names[1])
    assert page.result.growth.plan_button(names[1]).text() == "Add another action"


def test_finishing_asks_when_to_look_again_and_keeps_everything_as_it_is(
    desk: Desk, qtbot: QtBot
) -> None:
    page, names = answered(desk, qtbot)

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, FinishDialog)
        assert dialog.again.value() == "18 August 2026"
        dialog.again.set_value("May 2026, perhaps")
        dialog.save_button.click()
        assert dialog.again.is_wrong
        dialog.again.set_value("April 2026")
        dialog.save_button.click()
        assert dialog.again.is_wrong, "a day gone by"
        dialog.again.set_value("September 2026")
        dialog.note.set_value("Better than I thought")
        dialog.save_button.click()

    in_dialog(FinishDialog, fill)
    Hand().press(page.going.finish)
    (one,) = record_of(desk).rounds
    assert (one.closed, one.look_again) == (desk.workspace.today(), PartialDate(2026, 9))
    assert page.mode == RESULT
    text = words(page.result)
    assert "Look again: September 2026" in text
    assert "Your note: Better than I thought" in text
    assert not page.result.finish.isVisible()
    assert page.result.go_on.text() == "Begin again"
    undo(desk)
    assert page.result.finish.isVisible(), "finished by mistake"
    assert record_of(desk).rounds[0].closed is None
    records.redo(desk.workspace)
    desk.changed(Changes())
    Hand().press(page.result.leave)
    assert list(page.start.earlier.rows) == [one.id]
    assert page.start.begin.text() == "Begin again"
    Hand().press(page.start.earlier.link(one.id))
    assert list(page.result.strengths.rows) == [names[0]]


def test_two_times_are_held_against_each_other(desk: Desk, qtbot: QtBot) -> None:
    page, names = answered(desk, qtbot)
    first = record_of(desk).rounds[0].id
    desk.apply(lambda: rating.close_round(desk.workspace, desk.worker_id, first))
    page.show_result(first)
    Hand().press(page.result.go_on)
    assert page.mode == GOING
    assert "Last time (18 May 2026): I help others with it" in words(page.going.card)
    second = record_of(desk).rounds[-1].id
    assert second != first
    for name, answer in zip(names, (ALONE, WITH_HELP, NOT_ASKED), strict=False):
        desk.apply(
            lambda name=name, answer=answer: rating.rate(  # type: ignore[misc]
                desk.workspace, desk.worker_id, second, name, answer
            )
        )
    page.show_result(second)
    comparison = page.result.comparison
    assert comparison.isVisible()
    assert comparison.compared_with is not None
    assert comparison.compared_with.id == first
    text = words(comparison)
    assert "Less sure than before" in text
    assert "Before: I help others with it. Now: On my own" in text
    assert "More sure than before" in text
    assert "Before: Not yet. Now: With help" in text
    page.show_result(first)
    assert not comparison.isVisible(), "there was none before it"


def test_the_paper_of_a_round_is_shown_before_it_is_printed(desk: Desk, qtbot: QtBot) -> None:
    page, _names = answered(desk, qtbot)
    page.show_result(record_of(desk).rounds[0].id)
    made: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, SheetDialog)
        assert dialog.sheet is not None
        made.append(dialog.sheet.language)
        dialog.language.set_value("cy")
        dialog.refresh()
        made.append(dialog.sheet.language)
        dialog.accept()

    in_dialog(SheetDialog, look)
    Hand().press(page.result.paper)
    assert made == ["en", "cy"]


def test_what_was_begun_can_be_removed_and_brought_back(desk: Desk, qtbot: QtBot) -> None:
    page, _names = answered(desk, qtbot)
    Hand().press(page.going.leave)
    Hand().press(page.start.remove)
    assert (record_of(desk).rounds, record_of(desk).ratings) == ((), ())
    assert page.start.begin.text() == "Begin"
    undo(desk)
    assert len(record_of(desk).ratings) == 3
    assert page.start.begin.text() == "Go on answering"


# ---- everywhere ----------------------------------------------------------------------------------


def test_a_book_that_can_only_be_read_shows_and_takes_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page, names = answered(desk, qtbot)
    one = record_of(desk).rounds[0].id
    books.open_book(desk.workspace, tmp_path / "test.careerbook", read_only=True)
    desk.book_opened()
    page = shown(desk, qtbot)
    page.show_result(one)
    assert list(page.result.strengths.rows) == [names[0]]
    assert not page.result.growth.plan_button(names[1]).isVisible()
    assert not page.result.finish.isVisible()
    page.show_start()
    assert not page.start.begin.isVisible()


def test_the_language_switches_in_place(desk: Desk, qtbot: QtBot) -> None:
    page = going(desk, qtbot)
    card = page.going.card
    Hand().press(card.answers.buttons[WITH_HELP])
    card.note_fold.set_open(True)
    card.note.set_value("half typed")
    card.note.box.setFocus()
    switch(desk.context, page)
    assert page.heading.text() == "Sut ydw i'n fy ngweld fy hun?"
    assert card.words.text() == desk.workspace.lookup.statement(card.statement).text.cy
    assert card.answers.buttons[WITH_HELP].accessibleName() == "Gyda help"
    assert card.answers.buttons[WITH_HELP].isChecked()
    assert card.note.value() == "half typed"
    assert card.note.box.hasFocus()
    text = words(page)
    for english in ("Statement", "Answered", "Keys", "Asks for more", "Why, or"):
        assert english not in text


def test_another_band_asked_for_from_elsewhere_is_looked_at(desk: Desk, qtbot: QtBot) -> None:
    page, _names = answered(desk, qtbot)
    page.look_at("D")
    assert (page.mode, page.band) == (START, "D")
    page.look_at("C")
    assert page.start.begin.text() == "Go on answering"
    Hand().press(page.start.begin)
    assert page.going.card.isVisible()


@pytest.mark.parametrize("part", ["start", "card", "list", "end", "result"])
def test_nothing_is_cut_and_everything_is_named(desk: Desk, qtbot: QtBot, part: str) -> None:
    page, names = answered(desk, qtbot)
    if part == "start":
        page.show_start()
    elif part == "card":
        page.going.open_statement(names[1])
        for fold in (page.going.card.note_fold, page.going.card.more):
            fold.set_open(True)
    elif part == "list":
        page.going.show_as(as_list=True)
    elif part == "end":
        page.going.open_statement(names[-1])
        page.going.go(1)
    else:
        first = record_of(desk).rounds[0].id
        desk.apply(lambda: rating.close_round(desk.workspace, desk.worker_id, first))
        page.show_result(first)
        page.go_on()
        second = record_of(desk).rounds[-1].id
        desk.apply(lambda: rating.rate(desk.workspace, desk.worker_id, second, names[0], WITH_HELP))
        page.show_result(second)
        page.result.all.set_open(True)
    QApplication.processEvents()
    faults = faults_everywhere(desk, page, qtbot)
    assert faults == [], "\n".join(faults)


def test_the_dialog_that_ends_a_round_is_named_and_whole(desk: Desk, qtbot: QtBot) -> None:
    dialog = FinishDialog(desk, lambda _ending: True)
    qtbot.addWidget(dialog)
    faults = faults_everywhere(desk, dialog, qtbot)
    assert faults == [], "\n".join(faults)
