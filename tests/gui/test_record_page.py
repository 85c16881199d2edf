"""My record: what stands on it, and what one change to it does to the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    Registration,
    RegistrationState,
    Typed,
    Worker,
)
from careerplanner.gui.pages.record.record_page import RecordPage
from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.i18n.language import Language
from careerplanner.services.record import records
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import make_desk, put_away, switch, with_book
from tests.gui.flashes import Flashes
from tests.gui.page_in_window import PageInWindow
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

GWEN = Worker("gwen", "Gwen Example", born=PartialDate(1979), target="C")
ENTRIES = (
    Post("home-care", "domiciliary-worker", employer="Gofal Example", hours=30.0,
         started=PartialDate(2026, 3)),
    Post("school", title="Lollipop lady", started=PartialDate(2010), ended=PartialDate(2020)),
    Registration("applied", "worker", RegistrationState.APPLIED),
    HeldAward("odd", typed="My odd certificate", state=HeldState.WORKING_TOWARDS),
    InductionProgress("first", "section-1", state=ProgressState.SIGNED_OFF,
                      signed_by="Siân Example"),
    LearningEntry("dementia", "Dementia awareness", "e-learning", PartialDate(2026, 2, 3), 90,
                  Typed("I wait longer for answers.", "en")),
)  # fmt: skip


class OnPage(PageInWindow[RecordPage]):
    """My record in a window."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        super().__init__(desk, RecordPage(desk.context, desk), qtbot)


def shown(tmp_path: Path, qtbot: QtBot, *, kind: str = "worker") -> OnPage:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "gwen.careerbook", GWEN, ENTRIES, kind)  # type: ignore[arg-type]
    return OnPage(desk, qtbot)


@pytest.fixture
def it(qtbot: QtBot, tmp_path: Path) -> Iterator[OnPage]:
    made = shown(tmp_path, qtbot)
    yield made
    put_away(made.desk, made.window)


def test_a_new_award_says_what_it_changed_in_at_most_5_interactions(it: OnPage) -> None:
    hand = it.hand
    hand.count += 1  # the navigation, which is the frame's
    hand.press(it.page.awards.add_button)
    hand.type("nvq 2 health")
    hand.enter()
    hand.enter()
    assert hand.count <= 5
    assert not it.page.dialog.isVisible()
    assert ("nvq-2-hsc", HeldState.ACHIEVED) in [(one.award, one.state) for one in it.record.awards]
    assert it.bar.text().startswith("Award added. Band B is now met.")
    titles = [it.page.awards.entries.title_of(key) for key in it.page.awards.entries.rows]
    assert "NVQ 2 Health and Social Care" in titles


def test_what_was_said_follows_the_language(it: OnPage) -> None:
    it.hand.press(it.page.awards.add_button)
    it.hand.type("nvq 2 health")
    it.hand.enter()
    it.hand.enter()
    switch(it.desk.context, it.window)
    assert it.bar.text().startswith("Ychwanegwyd y cymhwyster. Mae Band B wedi'i fodloni nawr.")


def test_undo_takes_the_award_and_what_it_changed_back(it: OnPage) -> None:
    before = it.record
    it.hand.press(it.page.awards.add_button)
    it.hand.type("nvq 2 health")
    it.hand.enter()
    it.hand.enter()
    undone = records.undo(it.desk.workspace)
    assert undone is not None
    it.desk.changed(undone.changes)
    assert it.record == before
    assert list(it.page.awards.entries.rows) == ["odd"]


def test_an_award_nobody_knows_is_kept_as_typed_and_said_to_be_unknown(it: OnPage) -> None:
    it.hand.press(it.page.awards.add_button)
    it.hand.type("xyzzy")
    it.hand.enter()
    assert "do not know this award" in it.page.dialog.award.note.text()
    assert it.page.dialog.award.note.isVisible()
    it.hand.enter()
    held = next(one for one in it.record.awards if one.typed == "xyzzy")
    assert held.award == ""
    note = it.page.awards.entries.rows[held.id].note
    assert "not known" in note.text()
    assert note.isVisible()
    assert it.bar.text().startswith("Award added.")
    assert "no longer" not in it.bar.text()


def test_removing_is_at_once_said_and_leaves_the_keyboard_on_the_page(it: OnPage) -> None:
    it.hand.press(it.page.posts.entries.remove_button("school"))
    assert [post.id for post in it.record.posts] == ["home-care"]
    assert it.bar.text().startswith("Job removed.")
    assert it.hand.focused is it.page.posts.add_button


def test_removing_the_job_says_what_cannot_be_told_any_more(it: OnPage) -> None:
    it.hand.press(it.page.posts.entries.remove_button("home-care"))
    assert it.page.posts.entries.isVisible()
    answer = it.desk.answer()
    assert answer is not None
    assert answer.register.leading is None


def test_a_registration_changes_the_registers_answer(it: OnPage) -> None:
    it.hand.press(it.page.registrations.entries.change_button("applied"))
    dialog = it.page.dialog
    it.hand.press(dialog.state.choices.row("registered"))
    assert dialog.number.isVisible()
    it.hand.press(dialog.save_button)
    assert [one.state for one in it.record.registrations] == [RegistrationState.REGISTERED]
    assert "now shows you as registered" in it.bar.text()


def test_the_whole_induction_is_recorded_and_its_section_removed(it: OnPage) -> None:
    it.hand.press(it.page.induction.entries.change_button("whole"))
    dialog = it.page.dialog
    assert not dialog.signed_by.isVisible()
    it.hand.press(dialog.state.choices.row("in_progress"))
    it.hand.enter()
    states = {(one.section, one.state) for one in it.record.induction}
    assert ("", ProgressState.IN_PROGRESS) in states
    it.hand.press(it.page.induction.entries.remove_button("section-1"))
    assert [one.section for one in it.record.induction] == [""]
    assert not it.page.induction.entries.remove_button("section-1").isVisible()


def test_only_the_sections_that_apply_to_the_job_are_listed(it: OnPage) -> None:
    listed = set(it.page.induction.entries.rows) - {"whole"}
    assert "section-1" in listed
    assert listed < {section.id for section in it.desk.workspace.lookup.pack.induction.sections}


def test_about_me_begins_at_the_fact_that_was_pressed(it: OnPage) -> None:
    it.hand.press(it.page.about.change_button("born"))
    assert it.hand.box is it.page.dialog.born.box
    it.hand.type("1981")
    it.hand.enter()
    assert it.record.worker.born == PartialDate(1981)
    assert it.record.worker.target == "C"


def test_the_page_speaks_the_other_language_at_once(it: OnPage) -> None:
    switch(it.desk.context, it.window)
    assert it.page.heading.text() == "Beth sydd ar fy nghofnod?"
    assert it.page.posts.entries.title_of("home-care") == "Gweithiwr gofal cartref"
    assert it.page.awards.entries.title_of("odd") == "My odd certificate"
    assert "Mawrth 2026" in it.page.posts.entries.rows["home-care"].detail.text()
    switch(it.desk.context, it.window)
    assert it.page.posts.entries.title_of("home-care") == "Domiciliary care worker (home care)"


def test_a_book_that_can_only_be_read_offers_no_change(qtbot: QtBot, tmp_path: Path) -> None:
    from careerplanner.services.book import books

    desk = make_desk(tmp_path)
    apply_look(desk.context)
    with_book(desk, tmp_path / "gwen.careerbook", GWEN, ENTRIES)
    books.open_book(desk.workspace, tmp_path / "gwen.careerbook", read_only=True)
    desk.book_opened()
    made = OnPage(desk, qtbot)
    assert not made.page.awards.add_button.isVisible()
    assert not made.page.awards.entries.change_button("odd").isVisible()
    assert not made.page.awards.entries.remove_button("odd").isVisible()
    assert not made.page.about.change_button("name").isVisible()
    put_away(desk, made.window)


def test_without_anybody_the_page_says_what_will_stand_there(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    made = OnPage(desk, qtbot)
    assert made.page.nobody.isVisible()
    assert not made.page.awards.isVisible()
    assert not made.page.people_button.isVisible()
    put_away(desk, made.window)


def test_people_of_a_team_are_added_shown_and_erased(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    it = shown(tmp_path, qtbot, kind="team")
    it.hand.press(it.page.people_button)
    people = it.page.dialog
    assert it.hand.focused is people.add_button
    it.hand.enter()
    it.hand.type("Aled Example")
    it.hand.enter()
    assert [worker.name for worker in it.desk.workers()] == ["Gwen Example", "Aled Example"]
    assert it.record.worker.name == "Aled Example"
    assert it.page.who.text() == "Aled Example"
    order_tabs(people)
    assert accessibility_problems(people) == []
    people.activateWindow()
    it.settle()
    people.close_button.setFocus()
    it.settle()
    it.hand.key(Qt.Key.Key_Backtab)
    assert it.hand.focused is people.add_button
    asked: list[object] = []
    monkeypatch.setattr(
        "careerplanner.gui.messages.Messages.ask",
        lambda _messages, *words, **_names: bool(asked.append(words)) or True,
    )
    aled = it.desk.worker_id
    it.hand.press(people.people.remove_button(aled))
    assert len(asked) == 1
    assert [worker.name for worker in it.desk.workers()] == ["Gwen Example"]
    assert it.record.worker.name == "Gwen Example"
    put_away(it.desk, it.window)


def test_looking_at_another_person_shows_that_record(qtbot: QtBot, tmp_path: Path) -> None:
    it = shown(tmp_path, qtbot, kind="team")
    records.add_worker(it.desk.workspace, Worker("aled", "Aled Example"))
    it.hand.press(it.page.people_button)
    assert it.hand.focused is it.page.dialog.people.change_button("aled")
    it.hand.enter()
    assert it.page.who.text() == "Aled Example"
    assert not it.page.posts.entries.isVisible()
    assert it.page.posts.empty.isVisible()
    put_away(it.desk, it.window)


DIALOGS = {
    "award": lambda page: page.change_award("odd"),
    "new award": lambda page: page.add_award(),
    "job": lambda page: page.change_post("school"),
    "registration": lambda page: page.change_registration("applied"),
    "new registration": lambda page: page.add_registration(),
    "induction": lambda page: page.change_induction("whole"),
    "learning": lambda page: page.change_learning("dementia"),
    "person": lambda page: page.change_person(),
    "people": lambda page: page.open_people(),
}


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", list(Language))
def test_page_and_dialogs_can_be_read_and_reached(
    qtbot: QtBot, tmp_path: Path, language: Language, size: int
) -> None:
    it = shown(tmp_path, qtbot, kind="team")
    it.desk.context.theme.set_text_size(size)
    if language is not Language.ENGLISH:
        switch(it.desk.context, it.window)
    it.settle()
    order_tabs(it.window)
    found = [*accessibility_problems(it.window), *clipped(it.window)]
    flashes = Flashes()
    for name, opened in DIALOGS.items():
        opened(it.page)
        dialog = it.page.dialog
        it.settle()
        order_tabs(dialog)
        wrong = [*accessibility_problems(dialog), *clipped(dialog)]
        found += [f"{name}: {line}" for line in wrong]
        if not dialog.windowTitle():
            found.append(f"{name}: no title")
        dialog.done(0)
        it.settle()
    put_away(it.desk, it.window)
    assert found == []
    assert flashes.stop() == []


def test_the_record_leads_to_its_evidence(it: OnPage) -> None:
    assert it.page.evidence.text() == "Pieces of evidence: 0"
    asked: list[str] = []
    it.desk.context.events.page_requested.connect(asked.append)
    it.hand.press(it.page.evidence_link)
    assert asked == ["evidence"]
