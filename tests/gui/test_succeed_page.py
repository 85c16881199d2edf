"""Who comes next at the real widgets: jobs, who is how far, what an award opens, a leaver."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.own_lists import OwnTraining
from careerplanner.domain.record import HeldAward, LearningEntry, Post, Worker
from careerplanner.domain.team_plans import Readiness
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.develop.people_lines import PeopleLines
from careerplanner.gui.pages.succeed.succeed_page import AT_FIRST, SucceedPage
from careerplanner.i18n.language import Language
from careerplanner.services.book import books
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import make_desk, put_away, switch
from tests.gui.page_in_window import PageInWindow
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.services.record.records import Entry

ROLE, SENIOR = "care-home-worker-adults", "care-home-senior-adults"
SENIOR_ROW = f"{SENIOR}|Bryn"


def carer(
    key: str, name: str, role: str, *entries: Entry, manager: str = ""
) -> tuple[Worker, tuple[Entry, ...]]:
    post = Post(f"{key}-post", role, started=PartialDate(2020, 3, 1), service="Bryn")
    return Worker(key, name, line_manager=manager), (post, *entries)


PEOPLE = (
    carer("ann", "Ann Example", ROLE, HeldAward("a", "core-adults"), manager="Dai Example"),
    carer(
        "bob",
        "Bob Example",
        ROLE,
        HeldAward("b", "core-adults"),
        HeldAward("b3", "practice-3-adults"),
    ),
    carer("dai", "Dai Example", SENIOR),
)


class OnPage(PageInWindow[SucceedPage]):
    """The page in a window, filled to the end."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.led_to: list[str] = []
        self.qtbot = qtbot
        desk.context.events.page_requested.connect(self.led_to.append)
        super().__init__(desk, SucceedPage(desk.context, desk), qtbot, height=700)
        qtbot.waitUntil(lambda: not self.page.view.missing())
        self.settle()

    def open(self, key: str) -> dict[str, str]:
        """Opens a job; what is said of whom, by id."""
        row = self.page.posts.row(key)
        if not row.is_open:
            self.hand.press(row.title)
        role = self.page.posts.role_of(key)
        self.qtbot.waitUntil(lambda: not self.page.looked_at[role].missing())
        self.settle()
        lists = self.lists(key)
        return {one.worker: one.said() for some in lists for one in some.people}

    def lists(self, key: str) -> list[PeopleLines]:
        """The lists of people that are shown in a job."""
        every = self.page.posts.row(key).findChildren(PeopleLines)
        return [one for one in every if one.isVisible()]


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Desk:
    made = make_desk(tmp_path)
    apply_look(made.context)
    books.new_book(made.workspace, tmp_path / "team.careerbook", "team")
    for worker, entries in PEOPLE:
        records.add_worker(made.workspace, worker, entries)
    made.book_opened()
    return made


@pytest.fixture
def it(desk: Desk, qtbot: QtBot) -> Iterator[OnPage]:
    made = OnPage(desk, qtbot)
    yield made
    put_away(made.desk, made.window)


def test_a_job_that_one_person_alone_has_stands_first_and_says_so(it: OnPage) -> None:
    first = next(iter(it.page.posts.rows))
    assert first == SENIOR_ROW
    row = it.page.posts.row(first)
    assert "One person alone" in row.tag.accessibleName() or "One person alone" in row.tag.text()
    assert "Dai Example" in row.detail.text()
    assert it.page.lead.text() == "Jobs: 2. Jobs that one person alone has: 1."


def test_opening_a_job_says_who_is_how_far_and_why(it: OnPage) -> None:
    said = it.open(SENIOR_ROW)
    assert set(said) == {"ann", "bob"}
    assert said["bob"] == "Nothing is left to learn for it."
    assert "Left to gain: Level 3 Health and Social Care: Practice (Adults)." in said["ann"]
    found = {one.worker: one.readiness for one in it.page.looked_at[SENIOR].known().values()}
    assert found["bob"] is Readiness.NOW


def test_a_name_leads_to_the_ways_of_that_person(it: OnPage) -> None:
    it.open(SENIOR_ROW)
    row = it.page.posts.row(SENIOR_ROW)
    links = {
        name: link for some in row.findChildren(PeopleLines) for name, link in some.links.items()
    }
    it.hand.press(links["ann"])
    assert it.desk.worker_id == "ann"
    assert it.led_to == ["ways"]


def test_another_job_can_be_asked_about(it: OnPage) -> None:
    page = it.page
    page.another.set_value("care-home-manager-adults")
    page.another.edited.emit()
    it.qtbot.waitUntil(lambda: not page.looked_at["care-home-manager-adults"].missing())
    key = "care-home-manager-adults|"
    assert page.posts.is_open(key)
    assert it.hand.focused is page.posts.row(key).title


def test_many_jobs_are_shown_by_and_by(desk: Desk, qtbot: QtBot) -> None:
    for number in range(AT_FIRST):
        post = Post(f"p{number}", ROLE, started=PartialDate(2020), service=f"Service {number:02}")
        records.add_worker(desk.workspace, Worker(f"w{number}", f"Person {number}"), (post,))
    it = OnPage(desk, qtbot)
    assert len(it.page.posts.rows) == AT_FIRST
    it.hand.press(it.page.rest)
    assert len(it.page.posts.rows) == AT_FIRST + 2
    assert it.page.rest.isHidden()
    put_away(it.desk, it.window)


def test_what_an_award_opens_grows_with_the_jobs_looked_at(it: OnPage) -> None:
    before = set(it.page.opened.rows.rows)
    it.open(SENIOR_ROW)
    after = set(it.page.opened.rows.rows)
    assert before < after
    assert f"practice-3-adults|role|{SENIOR}" in after


def test_what_somebody_would_leave_open_is_said(it: OnPage) -> None:
    part = it.page.leaving
    part.who.set_value("dai")
    part.who.edited.emit()
    said = list(part.said())
    assert said[0].endswith("Nobody else has this job there.")
    assert said[1] == "They would need another line manager: Ann Example"
    part.who.set_value("")
    part.who.edited.emit()
    assert list(part.said()) == []


def test_training_recorded_meanwhile_is_no_longer_only_theirs(it: OnPage) -> None:
    """What an employer adds is no gap of anybody: nothing else of the team changes."""
    space = it.desk.workspace

    def trains(who: str) -> None:
        own = OwnTraining(f"{who}-own", f"{who}-drill", Typed("Night drill", "en"), 12)
        on = PartialDate.of(space.today())
        done = LearningEntry(f"{who}-done", "Night drill", on=on, training=own.training)
        it.desk.apply(lambda: records.add(space, who, own))
        it.desk.apply(lambda: records.add(space, who, done))
        it.qtbot.waitUntil(lambda: not it.page.view.missing())
        it.settle()

    trains("ann")
    it.page.leaving.who.set_value("ann")
    it.page.leaving.who.edited.emit()
    said = "Nobody else in the same service has this training in date"
    assert f"{said}: Night drill" in it.page.leaving.said()
    trains("bob")
    assert not any(line.startswith(said) for line in it.page.leaving.said())


def test_nobody_is_said_to_be_alone_in_a_job_before_all_are_looked_at(it: OnPage) -> None:
    page = it.page
    before = list(page.posts.rows)
    page.hide()
    page.view.forget()
    page.view.work(2)
    page.show()
    page.filling.stop()
    page.refresh()
    page.filling.stop()
    assert page.view.missing() == 1
    assert {one.worker for one in page.people} == {"ann", "bob", "dai"}
    assert list(page.posts.rows) == before
    page.open_paper()
    assert page.view.missing() == 0


def test_a_change_elsewhere_is_shown(it: OnPage) -> None:
    it.open(SENIOR_ROW)
    changes = records.add(it.desk.workspace, "ann", HeldAward("new", "practice-3-adults"))
    it.desk.context.events.changed.emit(changes)
    it.qtbot.waitUntil(lambda: not it.page.looked_at[SENIOR].missing())
    assert it.open(SENIOR_ROW)["ann"] == "Nothing is left to learn for it."


def test_the_paper_has_the_jobs_that_are_open(it: OnPage) -> None:
    it.open(SENIOR_ROW)
    it.hand.press(it.page.print_button)
    dialog = it.page.dialog
    assert isinstance(dialog, SheetDialog)
    assert [post.role for post, _ in it.page.posts.opened()] == [SENIOR]
    dialog.close()


@pytest.mark.parametrize("size", [100, 200])
def test_it_is_accessible_and_not_clipped_in_either_language(it: OnPage, size: int) -> None:
    it.desk.context.theme.set_text_size(size)
    it.open(SENIOR_ROW)
    it.page.leaving.who.set_value("dai")
    it.page.leaving.who.edited.emit()
    for language in Language:
        if it.desk.context.words.language is not language:
            switch(it.desk.context, it.page)
        it.settle()  # what lies deep takes its height
        it.settle()
        assert accessibility_problems(it.page) == []
        assert clipped(it.page) == []
        said = it.page.heading.text()
        assert (
            said
            == {
                Language.ENGLISH: "Who could do this job next?",
                Language.WELSH: "Pwy allai wneud y swydd hon nesaf?",
            }[language]
        )
