"""From the first start to the first answer, as somebody at the keyboard goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.finding import Status
from careerplanner.domain.record import HeldState, ProgressState
from careerplanner.i18n.language import Language
from tests.gui.desks import make_desk, put_away, switch
from tests.gui.first_start import Start
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


CORE = "core-adults"


@pytest.fixture
def start(qtbot: QtBot, user_home: Path, tmp_path: Path) -> Iterator[Start]:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    begun = Start(desk, qtbot)
    yield begun
    put_away(desk, begun.window)


def test_a_home_care_worker_gets_a_first_true_answer_in_at_most_12_interactions(
    start: Start,
) -> None:
    hand = start.hand
    hand.press(start.steps.language.buttons["en"])
    hand.press(start.steps.who.buttons["worker"])
    hand.type("home care")
    hand.enter()
    hand.type("March 2026")
    hand.enter()
    hand.type("level 2 core")
    hand.enter()
    hand.enter()
    hand.press(start.steps.induction.buttons["finished"])
    hand.type("Gwen Example")
    hand.enter()
    assert hand.count <= 12
    answer = start.desk.answer()
    assert answer is not None
    assert [place.band for place in answer.bands.by_job] == ["B"]
    leading = answer.register.leading
    assert leading is not None
    dated = [duty.when for duty in leading.dates if duty.kind == "register_by"]
    assert any(dated)
    page = start.page
    assert page.body.isVisible()
    assert not start.steps.isVisible()
    assert page.next.title.text()
    assert page.band.tag.isVisible()
    assert page.register.tag.isVisible()


def test_what_was_answered_is_on_the_record_as_one_action(start: Start) -> None:
    start.to_awards()
    start.hand.type("level 2 core")
    start.hand.enter()
    card = start.steps.awards.cards[0]
    start.hand.press(card.state.row("now"))
    card.date.box.setFocus()
    start.hand.type("2027")
    start.hand.enter()
    start.hand.press(start.steps.induction.buttons["not_started"])
    start.hand.type("Gwen Example")
    start.hand.enter()
    record = start.record
    assert record.worker.name == "Gwen Example"
    assert [post.started for post in record.posts] == [PartialDate(2026, 3)]
    assert [post.role for post in record.posts] == ["domiciliary-worker"]
    (held,) = record.awards
    assert (held.award, held.state) == (CORE, HeldState.WORKING_TOWARDS)
    assert held.expected == PartialDate(2027)
    assert [(one.section, one.state) for one in record.induction] == [
        ("", ProgressState.NOT_STARTED)
    ]
    assert start.desk.book_path is not None
    assert start.desk.book_path.suffix == ".careerbook"
    assert start.desk.context.settings.recent_books == [start.desk.book_path]
    book = start.desk.workspace.opened
    last = book.last_undoable()
    assert last is not None
    assert last.name == "worker.add"


def test_someone_on_induction_is_not_asked_how_far_it_is(start: Start) -> None:
    start.hand.enter()
    start.hand.press(start.steps.who.buttons["induction"])
    assert start.steps.progress.text() == "Question 3 of 6"
    start.hand.type("home care")
    start.hand.enter()
    start.hand.enter()
    start.hand.enter()
    assert start.steps.question is start.steps.name
    start.hand.type("Aled Example")
    start.hand.enter()
    assert [one.state for one in start.record.induction] == [ProgressState.IN_PROGRESS]


def test_not_knowing_how_far_an_induction_is_records_nothing(start: Start) -> None:
    start.to_awards()
    start.hand.enter()
    start.hand.press(start.steps.induction.buttons["not_known"])
    start.hand.type("Gwen Example")
    start.hand.enter()
    assert start.record.induction == ()
    answer = start.desk.answer()
    assert answer is not None
    assert answer.induction.status is Status.NOT_KNOWN


def test_a_manager_gets_a_book_for_a_team_and_is_told_whom_it_begins_with(start: Start) -> None:
    start.hand.enter()
    start.hand.press(start.steps.who.buttons["manager"])
    assert "add your team afterwards" in start.steps.job.hint.text()
    start.hand.press(start.steps.job.none_link)
    assert start.steps.question is start.steps.awards
    start.hand.enter()
    start.hand.enter()
    start.hand.type("Mair Example")
    start.hand.enter()
    assert start.record.posts == ()
    assert start.desk.workspace.opened.kind == "team"
    assert start.desk.workspace.actor.kind == "manager"


def test_an_unknown_job_goes_on_and_says_what_follows_from_it(start: Start) -> None:
    start.to_job()
    start.hand.type("lollipop")
    start.steps.job.field.picker.search_now()
    start.steps.job.field.picker.list.setCurrentRow(start.steps.job.field.picker.list.count() - 1)
    start.hand.enter()
    assert start.steps.question is start.steps.started
    assert start.steps.note.isVisible()
    assert "lollipop" in start.steps.note.text()
    assert "not known" in start.steps.note.text()


def test_a_job_whose_name_hides_the_workplace_is_asked_for_it(start: Start) -> None:
    role = next(role for role in start.desk.workspace.lookup.pack.roles if role.register_as)
    start.to_job()
    start.hand.type(role.title.en)
    start.hand.enter()
    assert start.steps.question is start.steps.where
    place = role.register_as[0].setting
    start.hand.press(start.steps.where.buttons[place])
    start.hand.enter()
    start.hand.enter()
    start.hand.enter()
    start.hand.type("Gwen Example")
    start.hand.enter()
    assert [post.setting for post in start.record.posts] == [place]


def test_a_job_is_found_by_another_title_and_despite_slips(start: Start) -> None:
    start.to_job()
    start.hand.type("domicilary care worker")
    start.hand.enter()
    assert start.steps.job.role == "domiciliary-worker"


def test_awards_are_listed_and_taken_off_again_and_none_twice(start: Start) -> None:
    start.to_awards()
    for _ in range(2):
        start.hand.type("level 2 core")
        start.hand.enter()
    start.hand.type("nvq2 hlth")
    start.hand.enter()
    assert [card.award for card in start.steps.awards.cards] == [CORE, "nvq-2-hsc"]
    start.hand.press(start.steps.awards.cards[0].remove)
    assert [card.award for card in start.steps.awards.cards] == ["nvq-2-hsc"]
    assert start.hand.box is start.steps.awards.field.picker.box


def test_escape_and_back_keep_every_answer(start: Start) -> None:
    start.to_name()
    for _ in range(5):
        start.hand.escape()
    assert start.steps.question is start.steps.who
    assert start.hand.focused is start.steps.who.buttons["worker"]
    start.hand.enter()
    assert start.hand.box.text() == "Domiciliary care worker (home care)"
    start.hand.enter()
    assert start.hand.box.text() == "March 2026"
    start.hand.press(start.steps.back)
    assert start.steps.question is start.steps.job
    start.hand.enter()
    start.hand.enter()
    start.hand.enter()
    start.hand.enter()
    assert start.hand.box.text() == "Gwen Example"


def test_the_language_changes_in_the_middle_and_typing_goes_on(start: Start) -> None:
    start.to_job()
    start.hand.type("hom ca")
    start.hand.box.setCursorPosition(3)
    switch(start.desk.context, start.window)
    assert start.heading == "Beth yw eich swydd?"
    assert start.steps.progress.text() == "Cwestiwn 3 o 7"
    assert start.hand.box.text() == "hom ca"
    assert start.hand.box.cursorPosition() == 3
    start.hand.type("e")
    assert start.hand.box.text() == "home ca"
    start.hand.enter()
    assert start.steps.question is start.steps.started
    start.hand.type("Mawrth 2026")
    start.hand.enter()
    start.hand.escape()
    start.hand.escape()
    assert start.hand.box.text() == "Gweithiwr gofal cartref"
    switch(start.desk.context, start.window)
    assert start.hand.box.text() == "Domiciliary care worker (home care)"


def test_choosing_welsh_speaks_it_from_there_on(start: Start) -> None:
    assert start.steps.language.hint.text() == "Pa iaith hoffech chi?"
    start.hand.press(start.steps.language.buttons["cy"])
    assert start.desk.context.words.language is Language.WELSH
    assert start.desk.context.settings.language is Language.WELSH
    assert start.heading == "Ar gyfer pwy mae hyn?"
    start.hand.escape()
    assert start.hand.focused is start.steps.language.buttons["cy"]
    assert start.steps.language.hint.text() == "Which language would you like?"


def test_the_two_other_ways_in_are_asked_for(start: Start, qtbot: QtBot) -> None:
    start.hand.enter()
    with qtbot.waitSignal(start.steps.open_requested):
        start.hand.press(start.steps.who.open_link)
    with qtbot.waitSignal(start.steps.example_requested):
        start.hand.press(start.steps.who.example_link)


def test_who_has_chosen_a_language_before_is_not_asked_first(
    qtbot: QtBot, user_home: Path, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    desk.context.settings.language = Language.ENGLISH
    begun = Start(desk, qtbot)
    assert begun.steps.question is begun.steps.who
    begun.hand.escape()
    assert begun.steps.question is begun.steps.language
    put_away(desk, begun.window)
