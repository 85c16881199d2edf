"""The dialogs that ask for one entry of a record, each as the person at the keyboard meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from careerplanner.domain.dates import PartialDate
from careerplanner.domain.record import (
    HeldAward,
    HeldState,
    InductionProgress,
    LearningEntry,
    Post,
    ProgressState,
    RegistrationState,
    Typed,
    Worker,
)
from careerplanner.errors import FieldError
from careerplanner.gui.dialogs.induction.induction_dialog import InductionDialog
from careerplanner.gui.dialogs.learning.learning_dialog import LearningDialog
from careerplanner.gui.dialogs.record.award_dialog import AwardDialog
from careerplanner.gui.dialogs.record.person_dialog import PersonDialog
from careerplanner.gui.dialogs.record.post_dialog import PostDialog
from careerplanner.gui.dialogs.record.registration_dialog import RegistrationDialog
from careerplanner.services.validation import check
from tests.gui.desks import TODAY, make_desk, put_away, switch
from tests.gui.hand import Hand
from tests.gui.whole_entries import WHOLE
from tests.gui.window import apply_look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.dialogs.record_dialog import RecordDialog


class Asked:
    """A window over which one dialog is shown at a time; what was kept stands in ``kept``."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.hand = desk, Hand()
        self.window = QMainWindow()
        self.window.resize(1024, 740)
        self.window.show()
        self.kept: list[Any] = []

    def keep(self, value: object) -> bool:
        """Keeps what a service would keep."""
        check(value, TODAY)
        self.kept.append(value)
        return True

    def show(self, kind: Callable[..., RecordDialog[Any]], *what: object) -> Any:  # noqa: ANN401 - whichever dialog
        dialog = kind(self.desk, self.keep, *what, parent=self.window)
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


@pytest.fixture
def leave(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Answers to "Close without saving?", taken one by one; more questions than answers fail."""
    answers: list[bool] = []
    monkeypatch.setattr(
        "careerplanner.gui.messages.Messages.ask", lambda *_words, **_names: answers.pop(0)
    )
    return answers


@pytest.mark.parametrize(("kind", "entry"), WHOLE)
def test_saving_without_a_change_keeps_every_field_as_it_was(
    asked: Asked, kind: type[RecordDialog[Any]], entry: object
) -> None:
    dialog = asked.show(kind, entry)
    assert not dialog.changed
    asked.hand.press(dialog.save_button)
    assert asked.kept == [entry]
    assert dialog.kept == entry
    assert not dialog.isVisible()


@pytest.mark.parametrize(("kind", "entry"), WHOLE)
def test_the_other_language_is_no_change(
    asked: Asked, kind: type[RecordDialog[Any]], entry: object
) -> None:
    dialog = asked.show(kind, entry)
    switch(asked.desk.context, asked.window, dialog)
    asked.hand.press(dialog.save_button)
    assert asked.kept == [entry]


def test_enter_saves_and_a_new_award_has_an_id_of_its_own(asked: Asked) -> None:
    dialog = asked.show(AwardDialog)
    asked.hand.type("nvq 2 health")
    asked.hand.enter()
    assert not asked.kept
    asked.hand.enter()
    (held,) = asked.kept
    assert held.award == "nvq-2-hsc"
    assert held.state is HeldState.ACHIEVED
    assert held.id
    assert not dialog.isVisible()


def test_escape_closes_what_was_not_touched_and_asks_before_losing_typing(
    asked: Asked, leave: list[bool]
) -> None:
    asked.show(AwardDialog)
    asked.hand.escape()
    dialog = asked.show(AwardDialog)
    asked.hand.type("xyzzy")
    dialog.award.picker.search_now()
    asked.hand.escape()
    assert dialog.isVisible()
    leave[:] = [False]
    asked.hand.escape()
    assert dialog.isVisible()
    assert dialog.award.value() == "xyzzy"
    leave[:] = [True]
    asked.hand.press(dialog.cancel_button)
    assert not dialog.isVisible()
    assert dialog.kept is None
    assert asked.kept == []


def test_closing_the_window_of_a_dialog_asks_too(asked: Asked, leave: list[bool]) -> None:
    dialog = asked.show(LearningDialog)
    asked.hand.type("Dementia")
    leave[:] = [False]
    dialog.close()
    assert dialog.isVisible()
    leave[:] = [True]
    dialog.close()
    assert not dialog.isVisible()


def test_an_empty_award_is_said_and_leads_to_its_box(asked: Asked) -> None:
    dialog = asked.show(AwardDialog)
    asked.hand.press(dialog.save_button)
    assert dialog.isVisible()
    assert dialog.form.summary.lines() == ["Say which award it is."]
    asked.hand.enter()
    assert asked.hand.box is dialog.award.picker.box


def test_what_a_service_refuses_is_said_at_its_field(asked: Asked) -> None:
    dialog = asked.show(AwardDialog, HeldAward("a", "core-adults"))
    dialog.achieved.set_value("2031")
    asked.hand.press(dialog.save_button)
    assert dialog.isVisible()
    assert dialog.achieved.is_wrong
    assert "2031" in dialog.achieved.error.text()
    switch(asked.desk.context, asked.window, dialog)
    assert dialog.achieved.error.text().startswith("Gwall:")
    assert dialog.achieved.value() == "2031"


def test_a_date_that_is_none_is_said_and_kept_in_its_box(asked: Asked) -> None:
    dialog = asked.show(AwardDialog, HeldAward("a", "core-adults"))
    dialog.achieved.set_value("last spring")
    asked.hand.press(dialog.save_button)
    assert dialog.achieved.is_wrong
    assert dialog.achieved.value() == "last spring"
    assert asked.kept == []


def test_a_date_that_is_not_asked_any_more_is_never_in_the_way(asked: Asked) -> None:
    dialog = asked.show(AwardDialog, HeldAward("a", "core-adults"))
    dialog.achieved.set_value("last spring")
    asked.hand.press(dialog.state.choices.row("planned"))
    asked.hand.press(dialog.save_button)
    (held,) = asked.kept
    assert held.achieved is None
    assert held.state is HeldState.PLANNED


def test_another_award_forgets_what_was_typed_for_the_old_one(asked: Asked) -> None:
    dialog = asked.show(AwardDialog, HeldAward("a", "core-adults", "my core"))
    asked.hand.box.selectAll()
    asked.hand.type("nvq 2 health")
    asked.hand.enter()
    asked.hand.press(dialog.save_button)
    (held,) = asked.kept
    assert (held.award, held.typed) == ("nvq-2-hsc", "")


def test_where_a_job_is_done_is_asked_only_where_the_job_does_not_say(asked: Asked) -> None:
    dialog = asked.show(PostDialog)
    assert not dialog.setting.isVisible()
    asked.hand.type("home care")
    asked.hand.enter()
    assert not dialog.setting.isVisible()
    asked.hand.box.selectAll()
    asked.hand.type("xyzzy")
    asked.hand.enter()
    assert dialog.setting.isVisible()
    assert dialog.groups.isVisible()
    dialog.page.bring_into_view(dialog.groups)
    dialog.groups.set_values(["children"])
    asked.hand.press(dialog.save_button)
    (post,) = asked.kept
    assert (post.role, post.title, post.client_groups) == ("", "xyzzy", ("children",))


@pytest.mark.parametrize("hours", ["many", "-3", "200", "nan"])
def test_hours_that_cannot_be_are_said_at_their_box(asked: Asked, hours: str) -> None:
    dialog = asked.show(PostDialog, Post("p", "domiciliary-worker"))
    dialog.hours.set_value(hours)
    asked.hand.press(dialog.save_button)
    assert dialog.hours.is_wrong
    assert asked.kept == []


def test_hours_may_have_a_comma(asked: Asked) -> None:
    dialog = asked.show(PostDialog, Post("p", "domiciliary-worker"))
    dialog.hours.set_value("22,5")
    asked.hand.press(dialog.save_button)
    assert asked.kept[0].hours == 22.5


def test_a_job_that_ends_before_it_starts_is_said_at_the_end(asked: Asked) -> None:
    dialog = asked.show(PostDialog, Post("p", "domiciliary-worker", started=PartialDate(2020)))
    dialog.ended.set_value("2019")
    asked.hand.press(dialog.save_button)
    assert dialog.ended.is_wrong


def test_who_is_not_registered_is_asked_for_no_number(asked: Asked) -> None:
    dialog = asked.show(RegistrationDialog)
    asked.hand.press(dialog.save_button)
    assert dialog.state.is_wrong
    asked.hand.press(dialog.state.choices.row("registered"))
    assert dialog.number.isVisible()
    dialog.number.set_value("W/1")
    asked.hand.press(dialog.state.choices.row("not_registered"))
    assert not dialog.number.isVisible()
    asked.hand.press(dialog.save_button)
    (entry,) = asked.kept
    assert (entry.state, entry.number) == (RegistrationState.NOT_REGISTERED, "")


def test_what_is_not_signed_off_has_no_signature(asked: Asked) -> None:
    progress = InductionProgress("i", "section-1", state=ProgressState.SIGNED_OFF, signed_by="Siân")
    dialog = asked.show(InductionDialog, progress)
    asked.hand.press(dialog.state.choices.row("in_progress"))
    asked.hand.press(dialog.save_button)
    assert asked.kept == [InductionProgress("i", "section-1", state=ProgressState.IN_PROGRESS)]


@pytest.mark.parametrize("minutes", ["an hour", "2", "0 mins", "-5"])
def test_a_length_of_time_that_cannot_be_told_is_refused(asked: Asked, minutes: str) -> None:
    dialog = asked.show(LearningDialog, LearningEntry("l", "Dementia"))
    dialog.minutes.set_value(minutes)
    asked.hand.press(dialog.save_button)
    assert dialog.minutes.is_wrong
    assert asked.kept == []


def test_what_is_written_carries_the_language_of_the_screen(asked: Asked) -> None:
    switch(asked.desk.context, asked.window)
    dialog = asked.show(LearningDialog, LearningEntry("l", "Dementia"))
    dialog.difference.set_value("Rydw i'n aros yn hirach.")
    asked.hand.press(dialog.save_button)
    assert asked.kept[0].changed == Typed("Rydw i'n aros yn hirach.", "cy")


def test_the_language_changes_in_a_dialog_with_text_and_cursor_kept(asked: Asked) -> None:
    switched: list[bool] = []
    action = QAction(asked.window)
    action.setShortcut("F9")
    action.triggered.connect(lambda: switched.append(True))
    asked.window.addAction(action)
    dialog = asked.show(LearningDialog)
    assert action in dialog.actions()
    asked.hand.type("Dementia")
    asked.hand.box.setCursorPosition(3)
    switch(asked.desk.context, asked.window, dialog)
    assert dialog.windowTitle() == "Ychwanegu dysgu"
    assert asked.hand.box.text() == "Dementia"
    assert asked.hand.box.cursorPosition() == 3


def test_ask_gives_what_was_kept_or_none(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = PersonDialog(asked.desk, asked.keep, Worker("w", "Gwen Example"))
    monkeypatch.setattr(PersonDialog, "exec", PersonDialog.save)
    assert dialog.ask() == Worker("w", "Gwen Example")
    other = PersonDialog(asked.desk, asked.keep, Worker("w", "Gwen Example"))
    monkeypatch.setattr(PersonDialog, "exec", PersonDialog.reject)
    assert other.ask() is None
    for left in (dialog, other):
        left.deleteLater()


def test_where_nothing_could_be_written_the_dialog_stays(asked: Asked) -> None:
    dialog = AwardDialog(asked.desk, lambda _held: False, HeldAward("a", "core-adults"))
    dialog.show()
    dialog.save()
    assert dialog.isVisible()
    assert dialog.kept is None
    dialog.deleteLater()


def test_a_refusal_for_no_field_of_the_form_is_still_said(asked: Asked) -> None:
    def refuse(_held: object) -> bool:
        raise FieldError("field.too_long", "elsewhere", length=3, most=2)

    dialog = AwardDialog(asked.desk, refuse, HeldAward("a", "core-adults"))
    dialog.show()
    dialog.save()
    assert len(dialog.form.summary.lines()) == 1
    dialog.deleteLater()
