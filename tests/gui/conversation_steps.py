"""Conversations that tests share: one held in April, answers since, and the page in a window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatingAnswer
from careerplanner.domain.typed import Typed
from careerplanner.gui.pages.conversation.conversations_page import ConversationsPage
from careerplanner.services.conversation import conversing
from careerplanner.services.rating import rating
from tests.gui.page_in_window import PageInWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Action
    from careerplanner.gui.desk import Desk
    from careerplanner.services.workspace import Workspace

APRIL = date(2026, 4, 2)
GETHIN = "Gethin Invented"
SHADOW, ROTA = "Shadow a medicines round", "Ask about the new rota"
WITH_HELP, ALONE = RatingAnswer.WITH_HELP, RatingAnswer.ON_MY_OWN


def hold_one(space: Workspace, worker: str, name: str) -> str:
    """A one-to-one held on 2 April 2026, with two things agreed, signed by both; its id."""
    today, space.today = space.today, lambda: APRIL
    try:
        _, one = conversing.begin(space, worker, ConversationKind.ONE_TO_ONE)
        conversing.write(space, worker, one, "", Typed("A good start.", "en"))
        due = PartialDate(2026, 5, 1)
        conversing.agree(space, worker, one, Typed(SHADOW, "en"), owner=name, due=due)
        conversing.agree(space, worker, one, Typed(ROTA, "en"), owner=GETHIN)
        conversing.sign_both(space, worker, one, name, GETHIN, PartialDate.of(APRIL))
    finally:
        space.today = today
    return one


def answer_some(space: Workspace, worker: str) -> list[str]:
    """The worker's own answers to the first two statements of the round; their ids."""
    record = space.opened.record(worker)
    given = record.rounds[-1]
    names = [one.id for one in space.lookup.statements(given.band)[:2]]
    for name, answer in zip(names, (WITH_HELP, ALONE), strict=True):
        rating.rate(space, worker, given.id, name, answer)
    return names


def with_past(desk: Desk) -> str:
    """Gives the person looked at a conversation in April and some answers since; its id."""
    record = desk.record()
    assert record is not None
    one = hold_one(desk.workspace, record.worker.id, record.worker.name)
    answer_some(desk.workspace, record.worker.id)
    desk.look_at(record.worker.id)
    return one


class OnConversations(PageInWindow[ConversationsPage]):
    """The page in a window."""

    def __init__(self, desk: Desk, qtbot: QtBot, *, height: int = 700) -> None:
        super().__init__(desk, ConversationsPage(desk.context, desk), qtbot, height=height)
        desk.context.events.status_said.connect(lambda text: self.bar.offer(text, with_undo=False))

    @property
    def dialog(self) -> QDialog:
        assert self.page.doing.dialog is not None
        return self.page.doing.dialog

    @property
    def one(self) -> Conversation:
        """The conversation looked at, as the record has it."""
        found = conversing.find(self.record, self.page.shown)
        assert found is not None
        return found

    def action(self, what: str) -> Action:
        """An action by its words."""
        return next(one for one in self.record.actions if one.what.words == what)


def on_conversations(desk: Desk, qtbot: QtBot) -> OnConversations:
    """The page in a window, with the next conversation opened."""
    made = OnConversations(desk, qtbot)
    made.hand.press(made.page.start.begin)
    made.settle()
    return made


def closed(it: OnConversations) -> None:
    """Closes the window; its book and its look are somebody else's to give back."""
    it.window.close()
    it.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
