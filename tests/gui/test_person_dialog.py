"""Facts that may be left out: asked calmly, each with its reason, reached by keyboard, never lost.

Also when somebody wants to be reminded of an action of the plan.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.facts import Text
from careerplanner.domain.record import Action, Typed, Worker
from careerplanner.domain.roles import EarningsBand, Term
from careerplanner.errors import FieldError
from careerplanner.framework.lookup import Lookup
from careerplanner.gui.dialogs.record.action_dialog import ActionDialog
from careerplanner.gui.dialogs.record.people_dialog import PeopleDialog
from careerplanner.gui.dialogs.record.person_dialog import PersonDialog
from careerplanner.gui.pages.plan.plan_contents import PlanContents
from careerplanner.gui.pages.record.record_page import RecordPage
from careerplanner.gui.widgets.tab_order import order_tabs
from careerplanner.i18n.language import Language
from careerplanner.services.validation import check
from tests.gui.accessibility import accessibility_problems
from tests.gui.clipping import clipped
from tests.gui.desks import TODAY, make_desk, put_away, switch, with_book
from tests.gui.hand import Hand
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from careerplanner.gui.desk import Desk

NATIONS = (
    Term("XA", Text("Aldland", "Yr Hen Wlad")),
    Term("XB", Text("Far Land over the sea", "Y Wlad Bell dros y môr")),
)
EARNINGS = (
    EarningsBand("little", Text("Less than K1,000 a year", "Llai na K1,000"), 0, 1000),
    EarningsBand("much", Text("K1,000 a year or more", "K1,000 neu fwy"), 1000, None),
)
WHOLE = Worker(
    "w",
    "Gwen Example",
    "cy",
    PartialDate(1979),
    lives_in="XB",
    earnings="little",
    welsh_level="a few words",
    pay_point="Point 5",
    team="North",
    line_manager="Mair",
    client_groups=("adults",),
    target="C",
    goal="nursing",
    route="by:award:access",
    extras='{"mood": 1}',
)
ASK = Action(
    "t1", Typed("Ask", "en"), owner="Gwen", due=PartialDate(2027, 3), goal="nursing", step="s"
)


class Asked:
    """A window over which one dialog is shown, with a made-up pack, and what was kept."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.hand, self.window = desk, Hand(), QMainWindow()
        self.window.resize(1024, 540)
        self.window.show()
        self.kept: list[Any] = []
        self.use(NATIONS, EARNINGS)

    def use(self, nations: tuple[Term, ...], earnings: tuple[EarningsBand, ...]) -> None:
        """Has the pack offer these."""
        pack = self.desk.workspace.lookup.pack
        about = replace(pack.about, nations=nations, earnings_bands=earnings)
        self.desk.workspace.lookup = Lookup(replace(pack, about=about))

    def keep(self, value: object) -> bool:
        """Keeps what a service would keep."""
        check(value, TODAY)
        self.kept.append(value)
        return True

    def show(self, kind: Callable[..., Any], *what: object, begin: str = "") -> Any:  # noqa: ANN401
        dialog = kind(self.desk, self.keep, *what, parent=self.window)
        dialog.begin_at(begin)
        dialog.open()
        dialog.activateWindow()
        QApplication.processEvents()
        return dialog


@pytest.fixture
def asked(qapp: QApplication, tmp_path: Path) -> Iterator[Asked]:
    desk = make_desk(tmp_path)
    apply_look(desk.context)
    made = Asked(desk)
    yield made
    put_away(desk, made.window)


@pytest.mark.parametrize(
    "worker",
    [
        WHOLE,
        replace(WHOLE, lives_in="XC", earnings="fortune", target="Z"),  # of another pack
        Worker("w", "Gwen Example"),
    ],
)
@pytest.mark.parametrize("offered", [(NATIONS, EARNINGS), (NATIONS, ()), ((), EARNINGS), ((), ())])
def test_saving_without_a_change_loses_nothing(
    asked: Asked, worker: Worker, offered: tuple[Any, Any]
) -> None:
    asked.use(*offered)
    dialog = asked.show(PersonDialog, worker)
    assert not dialog.changed
    switch(asked.desk.context, asked.window, dialog)
    asked.hand.press(dialog.save_button)
    assert asked.kept == [worker]


def test_what_may_be_left_out_stays_behind_a_press_and_says_why_it_is_asked(asked: Asked) -> None:
    dialog = asked.show(PersonDialog, WHOLE)
    optional = (dialog.lives_in, dialog.earnings, dialog.team, dialog.pay_point, dialog.welsh)
    assert not any(field.isVisible() for field in optional)
    assert dialog.born.isVisible()
    for field in optional:
        assert field.hint.text().startswith("We ask ")
        assert "leave this out" in field.hint.text()
        assert field.hint.text() in field.control.accessibleDescription()


def test_the_pack_decides_what_funding_asks(asked: Asked) -> None:
    asked.use((), EARNINGS)
    dialog = asked.show(PersonDialog, WHOLE)
    assert "lives_in" not in dialog.form.fields
    assert list(dialog.earnings.choices._choices) == ["", "little", "much"]
    dialog.done(0)
    asked.use((), ())
    dialog = asked.show(PersonDialog, WHOLE)
    assert not hasattr(dialog, "funding")
    asked.hand.press(dialog.work.button)
    assert dialog.pay_point.isVisible()


def test_the_keyboard_alone_opens_answers_and_leaves_out(asked: Asked) -> None:
    hand, dialog = asked.hand, asked.show(PersonDialog, replace(WHOLE, earnings=""))
    dialog.manager.box.setFocus()
    hand.key(Qt.Key.Key_Tab)
    assert hand.focused is dialog.funding.button
    hand.key(Qt.Key.Key_Space)
    assert dialog.lives_in.isVisible()
    hand.key(Qt.Key.Key_Tab)
    assert hand.focused is dialog.lives_in.choices.row("")
    hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Tab)
    assert hand.focused is dialog.earnings.choices.row("")
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Tab)
    assert hand.focused is dialog.work.button
    hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Tab)
    assert hand.box is dialog.team.box
    hand.box.selectAll()
    hand.type("South")
    hand.enter()
    assert asked.kept == [replace(WHOLE, lives_in="", earnings="much", team="South")]


@pytest.mark.parametrize("name", ["lives_in", "earnings", "team", "pay_point", "welsh_level"])
def test_beginning_at_a_fact_opens_what_hides_it(asked: Asked, name: str) -> None:
    dialog = asked.show(PersonDialog, WHOLE, begin=name)
    field = dialog.form.fields[name]
    assert field.isVisible()
    assert field.isAncestorOf(asked.hand.focused)
    if name in ("lives_in", "earnings"):
        assert asked.hand.focused is field.choices.row(getattr(WHOLE, name))
    assert dialog.funding.is_open != dialog.work.is_open


def test_an_error_leads_to_its_field_though_it_was_hidden(asked: Asked) -> None:
    def refuse(_worker: Worker) -> bool:
        raise FieldError("field.too_long", "pay_point", length=201, most=200)

    dialog = PersonDialog(asked.desk, refuse, WHOLE, parent=asked.window)
    dialog.open()
    dialog.activateWindow()
    QApplication.processEvents()
    asked.hand.press(dialog.save_button)
    assert dialog.pay_point.is_wrong
    assert dialog.pay_point.isVisible()
    assert not dialog.funding.is_open
    asked.hand.enter()
    assert asked.hand.box is dialog.pay_point.box
    dialog.deleteLater()


def test_a_reminder_after_the_day_is_said_at_its_box(asked: Asked) -> None:
    dialog = asked.show(ActionDialog, ASK)
    assert dialog.owner.value() == "Gwen"
    dialog.remind.set_value("April 2027")
    asked.hand.press(dialog.save_button)
    assert asked.kept == []
    assert dialog.remind.is_wrong
    asked.hand.enter()
    assert asked.hand.box is dialog.remind.box
    switch(asked.desk.context, asked.window, dialog)
    assert dialog.remind.error.text().startswith("Gwall: Mae'r nodyn atgoffa ar ôl y diwrnod")
    asked.hand.box.selectAll()
    asked.hand.type("Chwefror 2027")
    asked.hand.enter()
    assert asked.kept == [replace(ASK, remind=PartialDate(2027, 2))]


def test_a_reminder_can_be_taken_away(asked: Asked) -> None:
    dialog = asked.show(ActionDialog, replace(ASK, remind=PartialDate(2027, 2, 14)))
    assert not dialog.changed
    assert dialog.remind.value() == "14 February 2027"
    dialog.remind.set_value("")
    asked.hand.press(dialog.save_button)
    assert asked.kept == [ASK]


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("language", list(Language))
def test_opened_folds_can_be_read_and_reached(asked: Asked, language: Language, size: int) -> None:
    asked.desk.context.theme.set_text_size(size)
    if language is not Language.ENGLISH:
        switch(asked.desk.context, asked.window)
    found = []
    person = asked.show(PersonDialog, replace(WHOLE, earnings="fortune"))
    person.funding.set_open(True)
    person.work.set_open(True)
    person.pay_point.set_error("Something that is wrong with it, at some length")
    action = ActionDialog(asked.desk, asked.keep, ASK, parent=asked.window)
    action.open()
    for dialog in (person, action):
        for _ in range(6):
            QApplication.processEvents()
        order_tabs(dialog)
        found += [*accessibility_problems(dialog), *clipped(dialog)]
        assert dialog.width() <= 1024
        assert dialog.height() <= 540
    assert found == []


class TestOnPages:
    """The same facts where a record is read."""

    @pytest.fixture
    def desk(self, asked: Asked, tmp_path: Path) -> Desk:
        asked.desk.context.theme.set_text_size(100)
        reminded = replace(ASK, remind=PartialDate(2027, 2))
        return with_book(asked.desk, tmp_path / "gwen.careerbook", WHOLE, (reminded,), "team")

    def test_the_record_shows_them_and_leads_to_each(self, asked: Asked, desk: Desk) -> None:
        page = RecordPage(desk.context, desk)
        asked.window.setCentralWidget(page)
        page.refresh()
        QApplication.processEvents()
        said = {key: row.value.text() for key, row in page.about.rows.items()}  # type: ignore[attr-defined]
        assert said["lives_in"] == "Far Land over the sea"
        assert said["earnings"] == "Less than K1,000 a year"
        assert (said["team"], said["pay_point"]) == ("North", "Point 5")
        assert said["welsh_level"] == "a few words"
        switch(desk.context, asked.window)
        assert page.about.rows["lives_in"].value.text() == "Y Wlad Bell dros y môr"  # type: ignore[attr-defined]
        page.bring_into_view(page.about.change_button("lives_in"))
        asked.hand.press(page.about.change_button("lives_in"))
        assert asked.hand.focused is page.dialog.lives_in.choices.row("XB")
        asked.hand.press(page.dialog.lives_in.choices.row(""))
        asked.hand.press(page.dialog.save_button)
        record = desk.record()
        assert record is not None
        assert record.worker == replace(WHOLE, lives_in="")
        assert page.about.rows["lives_in"].value.text() == "Heb ei roi"  # type: ignore[attr-defined]

    def test_where_the_pack_does_not_ask_the_record_does_not_either(
        self, asked: Asked, desk: Desk
    ) -> None:
        asked.use((), ())
        page = RecordPage(desk.context, desk)
        asked.window.setCentralWidget(page)
        page.refresh()
        assert {"lives_in", "earnings"}.isdisjoint(page.about.rows)

    def test_the_plan_shows_who_when_and_the_reminder(self, asked: Asked, desk: Desk) -> None:
        contents = PlanContents(desk.context, desk)
        asked.window.setCentralWidget(contents)
        record = desk.record()
        assert record is not None
        contents.show_record(record)
        row = contents.action_rows.rows["t1"]
        assert row.who.text() == "Who: Gwen · By: March 2027 · Reminder: February 2027"  # type: ignore[attr-defined]

    def test_people_of_a_team_are_told_apart_by_their_team(self, asked: Asked, desk: Desk) -> None:
        people = PeopleDialog(desk, parent=asked.window)
        assert people.people.rows["w"].detail.text() == "North"  # type: ignore[attr-defined]
        people.deleteLater()
