"""What somebody has learned: quick entry, the list, refreshers; at the real widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import LearningEntry, Post, Typed, Worker
from careerplanner.gui.models.learning_model import DETAIL_ROLE
from careerplanner.gui.pages.learning.learning_page import LearningPage
from careerplanner.i18n.language import Language
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import TODAY, make_desk, put_away, switch, with_book
from tests.gui.page_in_window import PageInWindow
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

GWEN = Worker("gwen", "Gwen Example")
POST = Post("home-care", "domiciliary-worker", started=PartialDate(2026, 3))
ENTRIES = (
    POST,
    LearningEntry(
        "fire", "Fire safety", "team", PartialDate(2025, 3, 2), 45, training="fire-safety"
    ),
    LearningEntry(
        "dementia", "Dementia awareness", "e-learning", PartialDate(2026, 2, 3), 90,
        Typed("I wait longer for answers.", "en"), provider="Pretend College",
    ),
    LearningEntry("old", "Reading about sleep", "reading", PartialDate(2019)),
)  # fmt: skip


class OnPage(PageInWindow[LearningPage]):
    """Learning in a window, its list watched by Qt's model tester."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        page = LearningPage(desk.context, desk)
        self.tester = QAbstractItemModelTester(
            page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        super().__init__(desk, page, qtbot)

    def titles(self) -> list[str]:
        model = self.page.model
        return [model.entry(row).title for row in range(model.rowCount())]

    def choose(self, title: str) -> None:
        self.page.view.setCurrentIndex(self.page.model.index(self.titles().index(title)))
        self.settle()


@pytest.fixture
def it(qtbot: QtBot, tmp_path: Path) -> Iterator[OnPage]:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "gwen.careerbook", GWEN, ENTRIES)
    made = OnPage(desk, qtbot)
    yield made
    put_away(made.desk, made.window)


# ---- quick entry -----------------------------------------------------------------------------


def test_an_ordinary_thing_is_kept_in_at_most_4_interactions(it: OnPage) -> None:
    hand, quick = it.hand, it.page.quick
    hand.press(quick.kinds.buttons["shadowing"])
    hand.type("A shift with Dewi")
    hand.press(quick.minutes.box)
    hand.type("1h 30")
    hand.enter()
    assert hand.count <= 4
    entry = it.record.learning[-1]
    assert (entry.title, entry.kind, entry.minutes) == ("A shift with Dewi", "shadowing", 90)
    assert entry.on == PartialDate.of(TODAY)
    assert it.bar.text() == "Learning added."
    assert it.titles()[0] == "A shift with Dewi"
    assert quick.name.value() == ""


def test_the_rest_is_asked_once_somebody_begins(it: OnPage) -> None:
    quick = it.page.quick
    assert not quick.rest.isVisible()
    it.hand.press(quick.kinds.buttons["course"])
    assert quick.rest.isVisible()
    assert it.hand.box is quick.name.box
    it.hand.press(quick.kinds.buttons["course"])  # taken back
    assert (quick.kinds.value(), quick.rest.isVisible()) == ("", False)


def test_a_title_offered_is_taken_with_the_training_it_is(it: OnPage) -> None:
    quick = it.page.quick
    quick.name.setFocus()
    it.hand.type("fire")
    quick.name.picker.search_now()
    assert [match.title for match in quick.name.picker._matches] == ["Fire safety"]
    it.hand.key(Qt.Key.Key_Down)
    it.hand.enter()
    it.hand.enter()
    assert it.record.learning[-1].training == "fire-safety"


def test_enter_takes_what_was_typed_and_not_what_is_offered(it: OnPage) -> None:
    it.page.quick.name.setFocus()
    it.hand.type("fire")
    it.page.quick.name.picker.search_now()
    it.hand.enter()
    assert it.record.learning[-1].title == "fire"
    assert it.record.learning[-1].training == ""


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("minutes", "2", "This could be hours or minutes: 2"),
        ("on", "soon", "This cannot be read as a date: soon"),
        ("on", "1 1 2031", "This date has not come yet"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_lost(
    it: OnPage, field: str, typed: str, said: str
) -> None:
    quick = it.page.quick
    quick.name.set_value("Hoists")
    quick.name.edited.emit()
    getattr(quick, field).set_value(typed)
    quick.save()
    wrong = getattr(quick, field)
    assert wrong.is_wrong
    assert said.split(":")[0] in wrong.error.text() or typed in wrong.error.text()
    assert quick.name.value() == "Hoists"
    assert len(it.record.learning) == 3


def test_more_about_it_begins_with_what_was_typed(it: OnPage) -> None:
    quick = it.page.quick
    it.hand.press(quick.kinds.buttons["course"])
    it.hand.type("Hoists")
    it.hand.press(quick.more_button)
    dialog = it.page.acts.dialog
    assert dialog is not None
    assert dialog.name.value() == "Hoists"  # type: ignore[attr-defined]
    dialog.save()  # type: ignore[attr-defined]
    assert it.record.learning[-1].kind == "course"
    assert quick.name.value() == ""


def test_leaving_asks_about_what_was_typed(it: OnPage, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [False, True]
    monkeypatch.setattr(it.desk.context.messages, "ask", lambda *_, **__: answers.pop(0))
    assert it.page.may_leave()
    it.page.quick.name.set_value("Hoists")
    assert not it.page.may_leave()
    assert it.page.may_leave()
    assert not it.page.quick.is_begun


# ---- the list --------------------------------------------------------------------------------


def test_the_latest_comes_first_and_each_says_what_tells_it_apart(it: OnPage) -> None:
    assert it.titles() == ["Dementia awareness", "Fire safety", "Reading about sleep"]
    detail = it.page.model.index(0).data(DETAIL_ROLE)
    assert detail == "E-learning · 3 February 2026 · 1 hour 30 minutes"


@pytest.mark.parametrize(
    ("look", "left"),
    [
        (lambda f: f.words.set_value("pretend COLLEGE"), ["Dementia awareness"]),
        (lambda f: f.words.set_value("wait answers"), ["Dementia awareness"]),
        (lambda f: f.kind.set_value("team"), ["Fire safety"]),
        (lambda f: f.year.set_value("2019"), ["Reading about sleep"]),
        (lambda f: f.training.set_value("fire-safety"), ["Fire safety"]),
        (lambda f: f.without.choose("unreflected"), ["Fire safety", "Reading about sleep"]),
        (
            lambda f: f.order.set_value("title"),
            ["Dementia awareness", "Fire safety", "Reading about sleep"],
        ),
        (
            lambda f: f.order.set_value("earliest"),
            ["Reading about sleep", "Fire safety", "Dementia awareness"],
        ),
    ],
)
def test_learning_is_found_and_put_in_order(it: OnPage, look: object, left: list[str]) -> None:
    look(it.page.filters)  # type: ignore[operator]
    it.page.filters.changed.emit()
    assert it.titles() == left
    assert it.page.all_button.isVisibleTo(it.page) == (len(left) < 3)
    it.page.filters.clear()
    assert len(it.titles()) == 3


def test_the_time_is_summed_and_is_no_target(it: OnPage) -> None:
    said = it.page.count.text()
    assert said.startswith(
        "Shown: 3 of 3. Time altogether: 2 hours 15 minutes. There is no target."
    )
    assert "Without a length of time: 1." in said
    it.page.about.set_open(True)
    it.settle()
    texts = [one.text() for one in it.page._explained if hasattr(one, "text")]
    assert any("1 April 2025" in text for text in texts)


def test_removing_can_be_undone_and_the_keyboard_stays(it: OnPage) -> None:
    it.choose("Fire safety")
    it.page.view.setFocus()
    it.hand.key(Qt.Key.Key_Delete)
    assert it.titles() == ["Dementia awareness", "Reading about sleep"]
    assert it.page.view.hasFocus()
    assert it.page.detail.entry is not None
    assert it.page.detail.entry.title == "Reading about sleep"
    undone = records.undo(it.desk.workspace)
    assert undone is not None
    it.desk.changed(undone.changes)
    assert it.titles() == ["Dementia awareness", "Fire safety", "Reading about sleep"]


def test_the_entry_looked_at_is_told_in_full_and_asked_for_what_is_missing(it: OnPage) -> None:
    detail = it.page.detail
    it.choose("Dementia awareness")
    assert detail.changed.text() == "I wait longer for answers."
    assert "Given by: Pretend College" in detail.facts.text()
    assert not detail.write_button.isVisible()
    it.choose("Reading about sleep")
    assert detail.write_button.isVisible()
    it.hand.press(detail.write_button)
    dialog = it.page.acts.dialog
    dialog.difference.set_value("I sleep before nights.")  # type: ignore[union-attr]
    dialog.save()  # type: ignore[union-attr]
    assert detail.changed.text() == "I sleep before nights."
    assert it.page.model.entry(it.page.view.currentIndex().row()).id == "old"


def test_enter_changes_the_current_entry(it: OnPage) -> None:
    it.choose("Fire safety")
    it.page.view.setFocus()
    it.hand.enter()
    dialog = it.page.acts.dialog
    dialog.name.set_value("Fire drill")  # type: ignore[union-attr]
    dialog.save()  # type: ignore[union-attr]
    assert it.titles() == ["Dementia awareness", "Fire drill", "Reading about sleep"]


def test_one_change_repaints_one_row_and_resets_nothing(it: OnPage) -> None:
    told: list[tuple[int, int]] = []
    resets: list[bool] = []
    model = it.page.model
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
        signal.connect(lambda *_: resets.append(True))
    entry = it.record.learning[0]
    changes = records.change(
        it.desk.workspace, "gwen", LearningEntry(entry.id, "Fire drill", on=entry.on)
    )
    it.desk.changed(changes)
    assert told == [(1, 1)]
    assert resets == []


# ---- refreshers ------------------------------------------------------------------------------


def test_what_is_due_stands_before_any_form_and_leads_to_why(it: OnPage) -> None:
    page = it.page
    assert "Refreshers due now or late: 1." in page.lead.text()
    assert next(iter(page.next.rows)) == "fire-safety"
    assert page.next.y() < page.quick_part.y()
    it.hand.press(page.next.link("fire-safety"))
    row = page.refreshers.needed.row_of("fire-safety")
    assert row.why.button.hasFocus()
    it.hand.enter()
    said = " ".join(line.text() for line in row._why if hasattr(line, "text"))
    assert "This is a suggestion" in said
    assert "Source:" in said


def test_the_interval_can_be_changed_and_put_back(it: OnPage) -> None:
    found = next(one for one in it.page.found if one.training == "fire-safety")
    it.page.acts.change_training(found)
    dialog = it.page.acts.dialog
    assert dialog.months.value() == "12"  # type: ignore[union-attr]
    dialog.months.set_value("24")  # type: ignore[union-attr]
    dialog.save()  # type: ignore[union-attr]
    again = next(one for one in it.page.found if one.training == "fire-safety")
    assert (again.suggested, str(again.due.earliest)) == (False, "2027-03-02")  # type: ignore[union-attr]
    it.page.acts.change_training(again)
    it.page.acts.dialog.restore()  # type: ignore[union-attr]
    assert it.record.trainings == ()


def test_training_that_is_only_likely_says_so_at_the_top_too(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    post = Post("council", "social-worker", started=PartialDate(2024, 3))
    with_book(desk, tmp_path / "gwen.careerbook", GWEN, (post,))
    made = OnPage(desk, qtbot)
    doubted = made.page.next.rows["safeguarding-group-c"].hint
    assert doubted.isVisible()
    assert doubted.text().startswith("It may be for people in your job. Ask your employer.")
    assert made.page.next.rows["safeguarding-group-a"].hint.text() == ""
    put_away(desk, made.window)


def test_training_of_the_employers_own_is_added_done_and_taken_off(it: OnPage) -> None:
    it.page.acts.change_training(None)
    dialog = it.page.acts.dialog
    dialog.name.set_value("Choking response")  # type: ignore[union-attr]
    dialog.months.set_value("six")  # type: ignore[union-attr]
    dialog.save()  # type: ignore[union-attr]
    assert dialog.months.is_wrong  # type: ignore[union-attr]
    dialog.months.set_value("6")  # type: ignore[union-attr]
    dialog.save()  # type: ignore[union-attr]
    (own,) = it.record.trainings
    found = next(one for one in it.page.found if one.training == own.training)
    assert found.needed
    row = it.page.refreshers.needed.row_of(own.training)
    it.page.refreshers.needed.done_requested.emit(row.row.found)
    done = it.page.acts.dialog
    assert done.name.value() == "Choking response"  # type: ignore[union-attr]
    done.save()  # type: ignore[union-attr]
    again = next(one for one in it.page.found if one.training == own.training)
    assert str(again.due.earliest) == "2026-11-18"  # type: ignore[union-attr]


def test_a_day_to_refresh_is_proposed_said_to_be_a_suggestion_and_can_be_changed(
    it: OnPage,
) -> None:
    it.page.acts.change(it.record.learning[0])
    dialog = it.page.acts.dialog
    said = dialog.proposal.text()  # type: ignore[union-attr]
    assert "12 months" in said
    assert "2 March 2026" in said
    assert "This is a suggestion." in said
    dialog.take_proposal()  # type: ignore[union-attr]
    assert dialog.renew_by.value() == "2 March 2026"  # type: ignore[union-attr]
    dialog.renew_by.set_value("2 April 2026")  # type: ignore[union-attr]
    dialog.save()  # type: ignore[union-attr]
    assert it.record.learning[0].renew_by == PartialDate(2026, 4, 2)


# ---- looks -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [100, 200])
def test_the_page_is_whole_and_can_be_heard(
    qtbot: QtBot, tmp_path: Path, language: Language, size: int
) -> None:
    desk = make_desk(tmp_path, language)
    apply_look(desk.context, text_size=size)
    with_book(desk, tmp_path / "gwen.careerbook", GWEN, ENTRIES)
    made = OnPage(desk, qtbot)
    made.choose("Dementia awareness")
    made.page.quick.kinds.choose("course")
    made.page.quick._open()
    made.page.filters.fold.set_open(True)
    made.page.refreshers.rest.set_open(True)
    made.settle()
    assert clipped(made.page) == []
    assert accessibility_problems(made.page) == []
    put_away(desk, made.window)


def test_the_language_changes_with_what_was_typed_kept(it: OnPage) -> None:
    it.page.quick.name.set_value("Hoists")
    it.choose("Fire safety")
    switch(it.desk.context, it.window)
    assert it.page.quick.name.value() == "Hoists"
    assert it.page.heading.text() != "What have I learned, and what do I need to refresh?"
    assert it.page.detail.entry is not None
    assert "Mawrth 2025" in str(it.page.model.index(1).data(DETAIL_ROLE))
