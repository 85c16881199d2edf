"""Signing a conversation, opening it again, adding to it, its papers; how all of it looks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import REOPENED, Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Served
from careerplanner.domain.ratings import RatedBy
from careerplanner.domain.typed import Typed
from careerplanner.gui.dialogs.conversation.conversation_dialogs import (
    SaidDialog,
)
from careerplanner.gui.dialogs.conversation.conversation_evidence_dialog import (
    ConversationEvidenceDialog,
)
from careerplanner.gui.dialogs.conversation.conversation_sign_dialog import ConversationSignDialog
from careerplanner.gui.dialogs.sheet_dialog import SheetDialog
from careerplanner.gui.pages.conversation.conversation_rows import WHOLE
from careerplanner.i18n.language import Language
from careerplanner.services.conversation import conversing
from careerplanner.services.rating import rating
from tests.gui.conversation_steps import (
    ALONE,
    APRIL,
    GETHIN,
    OnConversations,
    closed,
    on_conversations,
    with_past,
)
from tests.gui.desks import TODAY
from tests.gui.people import SIAN, SIANS, desk_of
from tests.gui.plan_steps import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk

DAY = PartialDate.of(TODAY)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Siân's book with a one-to-one of 2 April 2026."""
    with desk_of(tmp_path) as made:
        with_past(made)
        yield made


@pytest.fixture
def it(desk: Desk, qtbot: QtBot) -> Iterator[OnConversations]:
    """The page, with the next one-to-one being prepared."""
    made = on_conversations(desk, qtbot)
    yield made
    closed(made)


def say(it: OnConversations, text: str = "All is well") -> None:
    it.page.part.topics.boxes(WHOLE).boxes[Voice.BOTH].set_value(text)


def signing(it: OnConversations) -> ConversationSignDialog:
    it.hand.press(it.page.part.ending.sign)
    it.settle()
    assert isinstance(it.dialog, ConversationSignDialog)
    return it.dialog


def sign(it: OnConversations, who: str) -> None:
    dialog = signing(it)
    it.hand.press(dialog.who.choices.row(who))
    it.hand.press(dialog.save_button)
    it.settle()
    assert not dialog.isVisible()


# ---- signing -------------------------------------------------------------------------------------


def test_both_sign_in_one_dialog_and_what_was_written_stays(it: OnConversations) -> None:
    say(it)
    dialog = signing(it)
    shown = words(dialog)
    assert "One-to-one, 18 May 2026" in shown
    assert "Next conversation: 18 August 2026" in shown
    assert not dialog.worker.isVisible()
    it.hand.press(dialog.who.choices.row("both"))
    assert (dialog.worker.value(), dialog.manager.value()) == (SIAN.name, GETHIN)
    it.hand.enter()
    it.settle()
    one, ending = it.one, it.page.part.ending
    assert (one.worker_signed_on, one.manager_signed_on, one.held) == (DAY, DAY, DAY)
    assert one.next_on == PartialDate(2026, 8, 18)
    assert ending.print_record.isVisible()
    assert not ending.sign.isVisible()
    assert f"{GETHIN}, 18 May 2026" in words(ending.signatures)
    assert "All is well" in words(it.page.part.part_topics)
    for changing in (it.page.part.topics, ending.entry, it.page.part.head.links):
        assert not any(child.isVisible() for child in changing.findChildren(type(ending.sign)))
    assert not it.bar.undo.isVisible(), "a signature is not undone, and nothing offers it"


def test_one_signs_now_and_the_other_later(it: OnConversations) -> None:
    say(it)
    sign(it, "worker")
    ending = it.page.part.ending
    assert it.page.part.head.tag.text() == f"Waiting to be signed by: {GETHIN}"
    assert ending.sign.text() == "Sign as the manager"
    it.hand.press(it.page.part.head.back)
    assert f"Waiting to be signed by: {GETHIN}" in words(it.page.start.past)
    it.hand.press(it.page.start.past.link(it.record.conversations[-1].id))
    dialog = signing(it)
    assert dialog.who.value() == "manager"
    assert not dialog.held.isVisible()
    assert not dialog.worker.isVisible()
    it.hand.press(dialog.save_button)
    it.settle()
    assert it.one.is_signed
    assert it.page.part.head.tag.text() == "Signed by both"


def test_a_manager_nobody_knows_is_asked_for_where_the_keyboard_is(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with desk_of(tmp_path, replace(SIAN, line_manager=""), SIANS) as desk:
        it = on_conversations(desk, qtbot)
        say(it)
        dialog = signing(it)
        it.hand.press(dialog.who.choices.row("both"))
        it.hand.press(dialog.save_button)
        assert dialog.manager.is_wrong
        dialog.manager.setFocus()
        it.hand.type("Nia Made-Up")
        it.hand.enter()
        it.settle()
        assert it.one.manager_signed_by == it.one.manager == "Nia Made-Up"
        closed(it)


def test_nobody_signs_by_pressing_enter_alone(it: OnConversations) -> None:
    say(it)
    dialog = signing(it)
    it.hand.press(dialog.save_button)
    assert dialog.who.is_wrong
    assert not it.one.is_sealed
    dialog.done(0)


@pytest.mark.parametrize(
    ("field", "given"), [("held", "19 May 2027"), ("on", "1 April 2030"), ("held", "soon")]
)
def test_a_day_that_cannot_be_stays_to_be_mended(
    field: str, given: str, it: OnConversations
) -> None:
    say(it)
    dialog = signing(it)
    it.hand.press(dialog.who.choices.row("both"))
    wrong = dialog.form.fields[field]
    wrong.set_value(given)  # type: ignore[attr-defined]
    it.hand.press(dialog.save_button)
    assert dialog.isVisible()
    assert wrong.is_wrong
    assert not it.one.is_sealed
    dialog.done(0)


def test_an_empty_conversation_is_not_signed(
    it: OnConversations, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(it.desk.context.messages, "tell", lambda *said, **_: told.append(said))
    dialog = signing(it)
    it.hand.press(dialog.who.choices.row("both"))
    it.hand.press(dialog.save_button)
    assert told
    assert not it.one.is_sealed
    dialog.done(0)


def test_what_is_typed_and_not_added_is_added_before_signing(it: OnConversations) -> None:
    entry, field = it.page.part.ending.entry, it.page.part.ending.next.field
    it.hand.press(entry.what.box)
    it.hand.type("Order new gloves")
    field.set_value("no day")
    it.hand.press(it.page.part.ending.sign)
    assert field.is_wrong
    assert it.page.doing.dialog is None
    field.set_value("1 September 2026")
    sign(it, "both")
    assert it.action("Order new gloves").conversation == it.page.shown
    assert it.one.next_on == PartialDate(2026, 9, 1)


def test_it_is_opened_again_with_a_reason_while_one_signature_is_missing(
    it: OnConversations,
) -> None:
    say(it)
    sign(it, "worker")
    it.hand.press(it.page.part.ending.reopen)
    dialog = it.dialog
    assert isinstance(dialog, SaidDialog)
    it.hand.press(dialog.save_button)
    assert dialog.text.is_wrong
    dialog.text.set_value("A wrong day")
    dialog.name.set_value(GETHIN)
    it.hand.press(dialog.save_button)
    it.settle()
    assert not it.one.is_sealed
    (why,) = [note for note in it.record.talked if note.topic == REOPENED]
    assert (why.text.words, why.writer) == ("A wrong day", GETHIN)
    assert it.page.part.topics.isVisible()
    assert "A wrong day" in words(it.page.part.ending)
    say(it, "All is well now")
    sign(it, "both")
    assert not it.page.part.ending.reopen.isVisible()


def test_something_is_added_below_the_signatures_and_can_be_undone(it: OnConversations) -> None:
    say(it)
    sign(it, "both")
    ending = it.page.part.ending
    it.hand.press(ending.add_more)
    dialog = it.dialog
    assert isinstance(dialog, SaidDialog)
    dialog.text.set_value("The nurse agreed too")
    dialog.name.set_value(SIAN.name)
    it.hand.press(dialog.save_button)
    it.settle()
    assert "The nurse agreed too" in ending.added.text()
    assert SIAN.name in ending.added.text()
    assert it.bar.undo.isVisible()


def test_a_signed_conversation_shows_what_stood_when_it_was_signed(it: OnConversations) -> None:
    statements = it.page.part.seeing.statements
    name = next(iter(statements.rows))
    it.hand.press(statements.answers(name, RatedBy.MANAGER).buttons[ALONE])
    sign(it, "both")
    space, worker = it.desk.workspace, it.desk.worker_id
    it.desk.changed(rating.rate(space, worker, it.one.round, name, ALONE))
    it.page.refresh()
    own = {statements.said(key, RatedBy.SELF) for key in statements.rows}
    assert "With help" in own
    assert all(row.isVisible() for row in statements.rows.values())
    assert not any(
        statements.answers(key, by).isVisible() for key in statements.rows for by in RatedBy
    )


# ---- paper and evidence --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["record", "summary", "agenda"])
def test_each_paper_is_shown_in_either_language(name: str, it: OnConversations) -> None:
    say(it)
    button = {
        "record": it.page.part.ending.record,
        "summary": it.page.part.ending.summary,
        "agenda": it.page.part.ending.agenda,
    }[name]
    it.hand.press(button)
    it.settle()
    dialog = it.dialog
    assert isinstance(dialog, SheetDialog)
    made = []
    for language in Language:
        dialog.language.set_value(str(language))
        dialog.refresh()
        assert dialog.sheet is not None
        assert dialog.sheet.language == str(language)
        made.append(dialog.sheet.title)
    assert made[0] != made[1]
    dialog.done(0)


def test_the_summary_is_kept_as_evidence_of_the_assessment_it_serves(it: OnConversations) -> None:
    ending = it.page.part.ending
    assert not ending.keep.isVisible(), "only what both signed is evidence"
    say(it)
    sign(it, "both")
    it.hand.press(ending.keep)
    dialog = it.dialog
    assert isinstance(dialog, ConversationEvidenceDialog)
    assert dialog.purpose.value() == ""
    kind = it.desk.workspace.lookup.pack.assessment_evidence[0].id
    it.hand.press(dialog.purpose.choices.row(kind))
    it.hand.press(dialog.save_button)
    it.settle()
    served = {(use.kind, use.target) for use in it.record.uses}
    assert served == {(Served.CONVERSATION, it.page.shown), (Served.ASSESSMENT, kind)}
    assert ending.kept.text() == "Kept as evidence: 1"
    assert it.bar.undo.isVisible()


def test_conversations_of_other_years_are_listed_newest_first(desk: Desk, qtbot: QtBot) -> None:
    space = desk.workspace
    today, space.today = space.today, lambda: APRIL.replace(day=20)
    _, later = conversing.begin(space, desk.worker_id, ConversationKind.DEVELOPMENT)
    conversing.write(space, desk.worker_id, later, "", Typed("A year ahead", "en"))
    conversing.sign(
        space, desk.worker_id, later, Voice.MANAGER, GETHIN, PartialDate.of(space.today())
    )
    space.today = today
    desk.look_at(desk.worker_id)
    it = OnConversations(desk, qtbot)
    listed = list(it.page.start.past.rows)
    assert listed == [later, it.record.conversations[0].id]
    closed(it)


def test_what_waits_for_a_signature_is_what_comes_next(it: OnConversations) -> None:
    one = it.one
    desk = it.desk
    today = PartialDate.of(desk.workspace.today())
    who = it.record.worker.id
    said = Typed("We talked.", "en")
    desk.apply(lambda: conversing.write(desk.workspace, who, one.id, "", said, Voice.BOTH))
    desk.apply(
        lambda: conversing.sign(
            desk.workspace, who, one.id, Voice.WORKER, "Siân", today, held=today
        )
    )
    it.page.show_start()
    it.settle()
    start = it.page.start
    assert start.begin.text() == "Sign it"
    assert start.other.isVisible()
    it.hand.press(start.begin)
    it.settle()
    assert it.page.shown == one.id
