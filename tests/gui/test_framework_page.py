"""The framework to browse: search, lists, links, both languages; no book is needed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from careerplanner.framework.lookup import Lookup
from careerplanner.gui.dialogs.about_dialog import AboutDialog
from careerplanner.gui.pages.framework.framework_page import FrameworkPage
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.wrapped_link import WrappedLink
from careerplanner.services.framework.facts import BROWSED
from tests.gui.desks import switch
from tests.gui.hand import Hand
from tests.gui.people import desk_of, faults_everywhere

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """No book."""
    with desk_of(tmp_path, None) as made:
        yield made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> FrameworkPage:
    """The page on a window with room for both sides."""
    made = FrameworkPage(desk.context, desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.refresh()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def words(widget: QWidget) -> str:
    """Everything that can be read on a widget now."""
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    links = [one.text() for one in widget.findChildren(WrappedLink) if one.isVisibleTo(widget)]
    return "\n".join(labels + links)


def opened(page: FrameworkPage, kind: str, name: str) -> None:
    """A fact is opened from elsewhere, and painted."""
    page.open_fact(kind, name)
    QApplication.processEvents()


def titles(page: FrameworkPage) -> list[str]:
    """What the list shows."""
    return [page.list.item(row).text() for row in range(page.list.count())]


def link(page: FrameworkPage, title: str) -> WrappedLink:
    """A link on the fact shown."""
    links = [one for one in page.pane.findChildren(WrappedLink) if one.isVisible()]
    return next(one for one in links if one.text() == title)


def test_it_begins_with_what_the_framework_is_and_its_bands(
    desk: Desk, page: FrameworkPage
) -> None:
    about = desk.workspace.lookup.pack.about
    assert about.title.en in words(page.pane)
    assert about.status.en in words(page.pane)
    assert len(titles(page)) == len(desk.workspace.lookup.pack.bands)


def test_every_kind_can_be_listed_and_opened(page: FrameworkPage, qtbot: QtBot) -> None:
    for row, kind in enumerate(BROWSED):
        page.kinds.setCurrentIndex(row)
        assert page.list.count() > 0
        page.list.setCurrentRow(0)
        assert page.pane.fact is not None
        assert page.pane.fact[0] == kind
        assert page.list.item(0).text() == page.pane.views[0].title.text()


def test_a_search_with_slips_leads_to_an_award(page: FrameworkPage, qtbot: QtBot) -> None:
    hand = Hand()
    page.search.box.setFocus()
    hand.type("nvq 2 helth")
    qtbot.waitUntil(lambda: "NVQ 2 Health and Social Care" in titles(page))
    assert "match" in page.found.text()
    page.list.setCurrentRow(titles(page).index("NVQ 2 Health and Social Care"))
    QApplication.processEvents()
    text = words(page.pane)
    assert "What it counts as for the Register" in text
    assert "Where this comes from" in text
    assert "How sure:" in text


def test_what_is_not_found_is_said(page: FrameworkPage, qtbot: QtBot) -> None:
    page.search.box.setFocus()
    Hand().type("qqqqzzzz")
    qtbot.waitUntil(lambda: page.list.count() == 0)
    assert page.found.text() == "Nothing found. Try other words."
    QTest.keyClick(page.search.box, Qt.Key.Key_Escape)
    assert page.list.count() > 0
    assert page.search.value() == ""


def test_a_framework_without_courses_says_so(desk: Desk, page: FrameworkPage) -> None:
    pack = replace(desk.workspace.lookup.pack, courses=())
    desk.workspace.lookup = Lookup(pack)
    page.kinds.setCurrentIndex(BROWSED.index("course"))
    assert page.list.count() == 0
    assert page.found.isVisible()
    assert page.found.text() == "This framework names none of these."
    page.kinds.setCurrentIndex(BROWSED.index("goal"))
    assert page.list.count() == len(pack.goals)
    assert not page.found.isVisible()


def test_a_search_leads_from_a_course_to_who_pays(page: FrameworkPage, desk: Desk) -> None:
    lookup = desk.workspace.lookup
    course, paid = next(
        (course, funding[0])
        for course in lookup.pack.courses
        if (funding := lookup.funding_for(course.award, course.id))
    )
    opened(page, "course", course.id)
    text = words(page.pane)
    assert course.explains.en in text
    assert "What you pay if nobody else does" in text
    Hand().press(link(page, paid.title.en))
    assert page.pane.fact == ("funding", paid.id)
    assert "Who may get it" in words(page.pane)


def test_links_lead_from_award_to_job_and_back(page: FrameworkPage) -> None:
    opened(page, "award", "practice-2-adults")
    hand = Hand()
    assert not page.back.isVisible()
    hand.press(link(page, "Adult care home worker"))
    assert page.pane.fact == ("rule", "adult-care-home-worker")
    hand.press(link(page, "Adult care home worker"))
    assert page.pane.fact == ("role", "care-home-worker-adults")
    hand.press(page.back)
    hand.press(page.back)
    assert page.pane.fact == ("award", "practice-2-adults")
    assert not page.back.isVisible()


def test_a_part_that_is_folded_opens(page: FrameworkPage, desk: Desk) -> None:
    opened(page, "band", "C")
    statement = desk.workspace.lookup.statements("C")[0].text.en
    assert statement not in words(page.pane)
    fold = next(
        one
        for one in page.pane.findChildren(Details)
        if one.button.accessibleName().startswith("Show this part: Values")
    )
    Hand().press(fold.button)
    assert statement in words(page.pane)


def test_both_languages_stand_side_by_side(page: FrameworkPage) -> None:
    page.open_fact("role", "domiciliary-worker")
    hand = Hand()
    hand.press(page.both)
    english, welsh = page.pane.views
    assert english.title.text() == "Domiciliary care worker (home care)"
    assert welsh.title.text() == "Gweithiwr gofal cartref"
    assert "The job" in words(english)
    assert "Y swydd" in words(welsh)
    assert page.both.text() == "Show one language"
    hand.press(page.both)
    assert len(page.pane.views) == 1


def test_the_language_switches_in_place(page: FrameworkPage, desk: Desk, qtbot: QtBot) -> None:
    page.search.box.setFocus()
    Hand().type("core")
    qtbot.waitUntil(page.found.isVisible)
    page.list.setCurrentRow(1)
    fact, view = page.pane.fact, page.pane.views[0]
    page.search.box.setFocus()
    switch(desk.context, page)
    assert page.pane.fact == fact
    assert page.pane.views[0] is view
    assert page.search.value() == "core"
    assert page.search.box.hasFocus()
    assert page.heading.text() == "Beth mae'r fframwaith yn ei ddweud?"
    current = page.list.currentItem()
    assert current is not None
    assert current.text() == view.title.text() == view.sheet.ref.title
    for english in ("Where this comes from", "Source:", "What it is", "How sure:"):
        assert english not in words(page.pane)


def test_a_narrow_window_shows_the_list_or_the_fact(page: FrameworkPage, qtbot: QtBot) -> None:
    page.resize(560, 540)
    qtbot.waitUntil(lambda: page.folded)
    assert page.left.isVisible()
    assert not page.right.isVisible()
    page.list.setFocus()
    page.list.setCurrentRow(1)
    assert page.left.isVisible()
    Hand().enter()
    assert page.right.isVisible()
    assert not page.left.isVisible()
    assert page.pane.fact == ("band", "B")
    Hand().press(page.to_list)
    assert page.left.isVisible()
    assert page.list.hasFocus()
    page.resize(1100, 700)
    qtbot.waitUntil(lambda: not page.folded)
    assert page.left.isVisible()
    assert page.right.isVisible()


def test_the_arrow_keys_open_one_fact_after_the_other(page: FrameworkPage) -> None:
    page.list.setFocus()
    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.pane.fact == ("band", "B")


@pytest.mark.parametrize(
    ("kind", "name"),
    [("award", "practice-2-adults"), ("role", "domiciliary-worker"), ("band", "D")],
)
def test_nothing_is_cut_and_everything_is_named(
    page: FrameworkPage, desk: Desk, qtbot: QtBot, kind: str, name: str
) -> None:
    page.open_fact(kind, name)
    page.both.click()
    faults = faults_everywhere(desk, page, qtbot)
    assert faults == [], "\n".join(faults)


def test_about_names_version_framework_and_where_the_logs_are(desk: Desk, qtbot: QtBot) -> None:
    from careerplanner import __version__
    from careerplanner.paths import user_log_folder

    dialog = AboutDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    text = words(dialog)
    about = desk.workspace.lookup.pack.about
    for said in (__version__, about.title.en, about.ref.version, "MIT", "Lucide", "SIL Open Font"):
        assert said in text
    assert str(user_log_folder()) in text
    faults = faults_everywhere(desk, dialog, qtbot)
    assert faults == [], "\n".join(faults)


def test_a_band_leads_somebody_to_hold_themselves_against_it(tmp_path: Path, qtbot: QtBot) -> None:
    with desk_of(tmp_path) as desk:
        made = FrameworkPage(desk.context, desk)
        qtbot.addWidget(made)
        made.resize(1100, 700)
        made.refresh()
        made.show()
        asked: list[str] = []
        made.pane.myself_requested.connect(asked.append)
        opened(made, "source", desk.workspace.lookup.pack.sources[0].id)
        assert not made.pane.myself.isVisible()
        opened(made, "band", "C")
        Hand().press(made.pane.myself)
        assert asked == ["C"]


def test_without_anybody_no_band_asks_to_be_held_against(page: FrameworkPage) -> None:
    opened(page, "band", "C")
    assert not page.pane.myself.isVisible()
