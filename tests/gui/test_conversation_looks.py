"""How conversations look: read and reached in both languages, at both text sizes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Voice
from careerplanner.domain.ratings import RatedBy
from careerplanner.gui.dialogs.conversation.conversation_dialogs import (
    ADD,
    REOPEN,
    Planned,
    PlannedDialog,
    SaidDialog,
)
from careerplanner.gui.dialogs.conversation.conversation_evidence_dialog import (
    ConversationEvidenceDialog,
)
from careerplanner.gui.dialogs.conversation.conversation_interval_dialog import (
    ConversationIntervalDialog,
    HowOften,
)
from careerplanner.gui.dialogs.conversation.conversation_sign_dialog import ConversationSignDialog
from careerplanner.gui.pages.conversation.conversation_rows import WHOLE, ConversationRows
from careerplanner.gui.pages.conversation.conversation_says import ConversationSays
from tests.gui.conversation_steps import (
    GETHIN,
    WITH_HELP,
    OnConversations,
    closed,
    on_conversations,
    with_past,
)
from tests.gui.desks import switch
from tests.gui.people import desk_of, faults_everywhere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.dialogs.record_dialog import RecordDialog


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


# ---- how it looks --------------------------------------------------------------------------------


def test_the_list_can_be_read_and_reached_in_both_languages_and_sizes(
    desk: Desk, qtbot: QtBot
) -> None:
    it = OnConversations(desk, qtbot)
    assert faults_everywhere(desk, it.page, qtbot, it.settle) == []
    closed(it)


def test_an_open_conversation_can_be_read_and_reached_in_both_languages_and_sizes(
    it: OnConversations, qtbot: QtBot
) -> None:
    part = it.page.part
    boxes = part.topics.boxes(next(iter(part.topics.rows)))
    boxes.own.set_open(True)
    part.before.plan_fold.set_open(True)
    part.head.more.set_open(True)
    part.seeing.bands_fold.set_open(True)
    name = next(iter(part.seeing.statements.rows))
    it.hand.press(part.seeing.statements.answers(name, RatedBy.MANAGER).buttons[WITH_HELP])
    part.ending.entry.who.set_value("other")
    part.ending.entry.who.edited.emit()
    assert faults_everywhere(it.desk, it.page, qtbot, it.settle) == []


def test_a_signed_conversation_can_be_read_and_reached_in_both_languages_and_sizes(
    it: OnConversations, qtbot: QtBot
) -> None:
    name = next(iter(it.page.part.seeing.statements.rows))
    answers = it.page.part.seeing.statements.answers(name, RatedBy.MANAGER)
    it.hand.press(answers.buttons[WITH_HELP])
    say(it)
    sign(it, "worker")
    assert faults_everywhere(it.desk, it.page, qtbot, it.settle) == []


def _dialogs(desk: Desk) -> list[Callable[[], RecordDialog[Any]]]:
    record = desk.record()
    assert record is not None
    rows, says = ConversationRows(desk, record), ConversationSays(desk, record)
    first = Planned(ConversationKind.ONE_TO_ONE, None, GETHIN)
    one = replace(record.conversations[0], worker_signed_on=None, manager_signed_on=None)
    kind = ConversationKind.APPRAISAL
    return [
        lambda: PlannedDialog(desk, lambda _given: True, rows.kinds(), first),
        lambda: SaidDialog(desk, lambda _given: True, REOPEN),
        lambda: SaidDialog(desk, lambda _given: True, ADD),
        lambda: ConversationSignDialog(desk, one, "What is signed", lambda _given: True),
        lambda: ConversationIntervalDialog(
            desk, rows.words.kind(kind), rows.usual(kind), lambda _: True, HowOften(False, 6)
        ),
        lambda: ConversationEvidenceDialog(desk, lambda _given: True, says.assessment_kinds()),
    ]


@pytest.mark.parametrize("place", range(6))
def test_every_dialog_can_be_read_and_reached(place: int, desk: Desk, qtbot: QtBot) -> None:
    dialog = _dialogs(desk)[place]()
    qtbot.addWidget(dialog)
    if isinstance(dialog, ConversationSignDialog):
        dialog.who.set_value("both")
        dialog.who.edited.emit()
    dialog.loaded()  # nothing is asked when it is closed
    assert faults_everywhere(desk, dialog, qtbot) == []


def test_a_dialog_keeps_what_was_typed_over_a_language_switch(it: OnConversations) -> None:
    say(it)
    dialog = signing(it)
    it.hand.press(dialog.who.choices.row("both"))
    dialog.manager.set_value("Nia Made-Up")
    switch(it.desk.context, it.window, dialog)
    assert dialog.save_button.text() == "Llofnodi"
    assert (dialog.who.value(), dialog.manager.value()) == ("both", "Nia Made-Up")
    switch(it.desk.context, it.window, dialog)
    dialog.done(0)
