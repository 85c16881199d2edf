"""The first questions when something is wrong or hard to read: nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.i18n.language import Language
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import make_desk, put_away, switch
from tests.gui.first_start import Start
from tests.gui.flashes import Flashes
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def start(qtbot: QtBot, user_home: Path, tmp_path: Path) -> Iterator[Start]:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    begun = Start(desk, qtbot)
    yield begun
    put_away(desk, begun.window)


@pytest.fixture
def told(start: Start, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Codes of the errors that were shown in a box."""
    codes: list[str] = []
    monkeypatch.setattr(
        "careerplanner.gui.messages.Messages.show_error",
        lambda _messages, error: codes.append(error.code),
    )
    return codes


def test_a_month_without_its_year_is_asked_for_again_and_an_empty_date_is_well(
    start: Start,
) -> None:
    start.to_awards(started="March")
    assert start.steps.question is start.steps.started
    assert "year" in start.steps.started.field.error.text()
    assert start.steps.started.field.value() == "March"
    start.steps.started.field.set_value("")
    start.hand.enter()
    assert start.steps.question is start.steps.awards


def test_nothing_half_typed_is_passed_over(start: Start) -> None:
    start.to_awards()
    start.hand.type("nvq 2")
    start.steps.awards.field.picker.search_now()
    start.hand.escape()
    start.hand.enter()
    assert start.steps.question is start.steps.awards
    assert start.steps.awards.field.is_wrong
    assert start.steps.awards.field.value() == "nvq 2"


def test_a_year_that_has_not_come_is_no_year_of_finishing(start: Start) -> None:
    start.to_awards()
    start.hand.type("level 2 core")
    start.hand.enter()
    card = start.steps.awards.cards[0]
    card.date.set_value("2031")
    start.hand.enter()
    assert start.steps.question is start.steps.awards
    assert "2031" in card.date.error.text()


def test_a_place_that_cannot_be_written_is_said_and_loses_nothing(
    start: Start, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    chosen = [blocked / "book.careerbook"]
    monkeypatch.setattr(
        "careerplanner.gui.messages.Messages.choose_file_to_save",
        lambda *_args, **_names: chosen[0],
    )
    start.to_name()
    start.hand.press(start.steps.name.place.change_button("place"))
    start.steps.name.start()
    start.hand.enter()
    assert len(told) == 1
    assert start.steps.question is start.steps.name
    assert start.steps.name.field.value() == "Gwen Example"
    assert not start.desk.has_book
    chosen[0] = tmp_path / "there" / "book.careerbook"
    start.hand.press(start.steps.name.place.change_button("place"))
    start.steps.name.start()
    start.hand.enter()
    assert start.desk.book_path == chosen[0]


def test_a_file_that_is_there_is_never_replaced(
    start: Start, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "mine.careerbook"
    there.write_text("something else")
    monkeypatch.setattr(
        "careerplanner.gui.messages.Messages.choose_file_to_save", lambda *_a, **_n: there
    )
    start.to_name()
    start.hand.press(start.steps.name.place.change_button("place"))
    start.steps.name.start()
    start.hand.enter()
    assert told == ["book.exists"]
    assert there.read_text() == "something else"
    assert start.steps.question is start.steps.name


def test_no_name_is_said_at_the_box(start: Start) -> None:
    start.to_name()
    start.steps.name.field.set_value("  ")
    start.hand.enter()
    assert start.steps.name.field.is_wrong
    assert not start.desk.has_book


def test_a_title_too_long_to_be_kept_leads_back_to_its_question(start: Start) -> None:
    start.to_job()
    start.steps.job.field.set_value("x" * 250)
    start.hand.enter()
    start.hand.enter()
    start.hand.enter()
    start.hand.enter()
    start.hand.type("Gwen Example")
    start.hand.enter()
    assert start.steps.question is start.steps.job
    assert start.steps.job.field.is_wrong
    assert not start.desk.has_book
    assert start.steps.name.field.value() == "Gwen Example"


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", list(Language))
def test_every_question_can_be_read_and_reached(
    start: Start, language: Language, size: int
) -> None:
    start.desk.context.theme.set_text_size(size)
    if language is not start.desk.context.words.language:
        switch(start.desk.context, start.window)
    found: list[str] = []

    def look(name: str) -> None:
        start.settle()
        order_tabs(start.window)
        wrong = [*accessibility_problems(start.window), *clipped(start.window)]
        found.extend(f"{name}: {line}" for line in wrong)

    look("language")
    start.hand.press(start.steps.language.buttons[language.value])
    look("who")
    start.hand.enter()
    start.hand.type("carer")
    start.steps.job.field.picker.search_now()
    look("job")
    start.hand.escape()
    start.hand.enter()
    look("started")
    start.hand.type("March")
    start.hand.enter()
    look("started, wrong")
    start.hand.type(" 2026")
    start.hand.enter()
    start.hand.type("level 2 core")
    start.hand.enter()
    start.steps.awards.add_award("", "Something of my own")
    look("awards")
    start.hand.enter()
    look("induction")
    start.hand.enter()
    look("name")
    assert start.hand.focused is start.steps.name.field.box
    assert start.hand.focused.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert found == []


def test_no_part_of_it_flashes_up_as_a_window(
    qtbot: QtBot, user_home: Path, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    flashes = Flashes()
    begun = Start(desk, qtbot)
    begun.to_awards()
    begun.steps.awards.add_award("", "Something of my own")
    begun.steps.awards.add_award("core-adults", "")
    begun.settle()
    assert flashes.stop() == []
    put_away(desk, begun.window)
