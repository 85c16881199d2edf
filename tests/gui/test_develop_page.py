"""Learning for the team at the real widgets: what serves whom, the programmes, everybody's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import HeldAward, Post, Worker
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.dialogs.team.plan_pack_dialog import PlanPackDialog
from careerplanner.gui.pages.develop.develop_page import DevelopPage
from careerplanner.gui.pages.develop.people_lines import AT_FIRST, PeopleLines
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

ROLE = "care-home-worker-adults"
PRACTICE = "award:practice-2-adults"


def carer(key: str, name: str, service: str, *entries: Entry) -> tuple[Worker, tuple[Entry, ...]]:
    post = Post(f"{key}-post", ROLE, started=PartialDate(2020, 3, 1), service=service)
    return Worker(key, name, line_manager="Sue Madeup"), (post, *entries)


PEOPLE = (
    carer("ann", "Ann Example", "Bryn", HeldAward("a", "core-adults")),
    carer("bob", "Bob Example", "Bryn", HeldAward("b", "core-adults")),
    carer("cai", "Cai Ŵyr", "Aelwyd"),
)


class OnPage(PageInWindow[DevelopPage]):
    """The page in a window, filled to the end."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.led_to: list[str] = []
        desk.context.events.page_requested.connect(self.led_to.append)
        super().__init__(desk, DevelopPage(desk.context, desk), qtbot, height=700)
        qtbot.waitUntil(lambda: not self.page.view.missing())
        self.settle()

    def open(self, key: str) -> PeopleLines:
        row = self.page.rows.row(key)
        if not row.is_open:
            self.hand.press(row.title)
        self.settle()
        return row.findChildren(PeopleLines)[0]

    def rows(self) -> list[str]:
        return list(self.page.rows.rows)


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


def test_what_serves_the_most_people_comes_first_and_names_them(it: OnPage) -> None:
    served = [len(one.serves) for one in it.page.found]
    assert served == sorted(served, reverse=True)
    assert it.rows()[: len(served)] == [
        f"{one.learning.kind}:{one.learning.id}" for one in it.page.found[:12]
    ]
    people = it.open(PRACTICE)
    assert set(people.links) == {"ann", "bob", "cai"}
    assert "People it serves: 3" in it.page.rows.row(PRACTICE).detail.text()


def test_a_name_leads_to_the_person(it: OnPage) -> None:
    it.hand.press(it.open(PRACTICE).links["bob"])
    assert it.desk.worker_id == "bob"
    assert it.led_to == ["home"]


def test_it_can_be_narrowed_to_a_service_and_a_kind(it: OnPage) -> None:
    page = it.page
    page.among.fields["service"].set_value("Aelwyd")
    page.among.fields["service"].edited.emit()
    assert [one.worker for one in page.people] == ["cai"]
    page.kind.set_value("award")
    page.kind.edited.emit()
    assert {key.partition(":")[0] for key in it.rows()} == {"award"}
    assert not page.among.fields["service"].isHidden()
    assert page.among.fields["team"].isHidden()  # nobody has one


def test_a_change_elsewhere_is_shown(it: OnPage, qtbot: QtBot) -> None:
    changes = records.add(it.desk.workspace, "cai", HeldAward("c", "core-adults"))
    it.desk.context.events.changed.emit(changes)
    qtbot.waitUntil(lambda: not it.page.view.missing())
    it.settle()
    assert "award:core-adults" not in it.rows()


def test_an_open_row_stays_open_and_keeps_the_keyboard(it: OnPage) -> None:
    it.open(PRACTICE)
    title = it.page.rows.row(PRACTICE).title
    title.setFocus()
    it.page.refresh()
    it.settle()
    assert it.page.rows.is_open(PRACTICE)
    assert it.hand.focused is title


def test_the_programme_of_a_band_says_why_and_whom_it_serves(it: OnPage) -> None:
    part = it.page.programmes
    part.band.set_value("B")
    part.band.edited.emit()
    it.settle()
    assert list(part.rows.rows)[:2] == ["b-core", "b-practice"]
    assert part.rows.row("b-practice").detail.text() == "People it serves: 3"
    it.hand.press(part.rows.row("b-practice").title)
    assert part.rows.is_open("b-practice")


def test_the_list_is_a_paper_in_nobody_s_language(it: OnPage) -> None:
    it.hand.press(it.page.print_button)
    dialog = it.page.dialog
    assert isinstance(dialog, SheetDialog)
    assert dialog.paper_language is it.desk.context.words.language
    dialog.close()


def test_many_people_are_shown_by_and_by(desk: Desk, qtbot: QtBot) -> None:
    for number in range(30):
        records.add_worker(desk.workspace, *carer(f"w{number}", f"Person {number}", "Bryn"))
    it = OnPage(desk, qtbot)
    people = it.open(PRACTICE)
    assert len(people.links) == AT_FIRST
    assert people.rest is not None
    it.hand.press(people.rest)
    assert len(people.links) == 33
    put_away(it.desk, it.window)


def test_without_people_it_leads_to_the_team(tmp_path: Path, qtbot: QtBot) -> None:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    books.new_book(desk.workspace, tmp_path / "team.careerbook", "team")
    desk.book_opened()
    it = OnPage(desk, qtbot)
    assert it.page.empty.isVisible()
    assert it.page.body.isHidden()
    it.page._go_to_team()  # noqa: SLF001 - the button of the empty state
    assert it.led_to == ["team"]
    put_away(it.desk, it.window)


@pytest.mark.parametrize("size", [100, 200])
def test_it_is_accessible_and_not_clipped_in_either_language(it: OnPage, size: int) -> None:
    it.desk.context.theme.set_text_size(size)
    it.open(PRACTICE)
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
                Language.ENGLISH: "What learning serves the most people?",
                Language.WELSH: "Pa ddysgu sydd o les i'r nifer mwyaf o bobl?",
            }[language]
        )


# ---- everybody's plan ----------------------------------------------------------------------------


def pack_dialog(it: OnPage) -> PlanPackDialog:
    it.hand.press(it.page.pack_button)
    dialog = it.page.dialog
    assert isinstance(dialog, PlanPackDialog)
    return dialog


def test_everybody_s_plan_is_made_in_a_folder_that_is_chosen(
    it: OnPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(it.desk.context.messages, "choose_folder", lambda *_told: folder)
    dialog = pack_dialog(it)
    it.hand.press(dialog.make_button)
    assert dialog.busy
    dialog.reject()
    assert dialog.isVisible()  # it stays while plans are made
    qtbot.waitUntil(lambda: dialog.pack is not None, timeout=20_000)
    assert dialog.pack is not None
    assert len(list(dialog.pack.folder.iterdir())) == 4
    assert "Plans made: 3." in dialog.done_words.text()
    dialog.close()


def test_what_is_stopped_leaves_nothing(it: OnPage, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = pack_dialog(it)
    dialog.make(folder)
    it.hand.press(dialog.progress.cancel)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    assert dialog.pack is None
    assert list(folder.iterdir()) == []
    assert dialog.make_button.isEnabled()
    dialog.close()


def test_everybody_s_plan_is_everybody_s_however_early_it_is_asked_for(it: OnPage) -> None:
    page = it.page
    everybody = {one.worker for one in page.people}
    page.view.forget()
    page.view.work(1)
    page.refresh()
    page.filling.stop()
    page.open_pack()
    assert isinstance(page.dialog, PlanPackDialog)
    assert set(page.dialog.workers) == everybody
    page.dialog.close()
