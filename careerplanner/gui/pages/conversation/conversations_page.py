"""Conversations: when the next is due, and what was agreed in those before.

Two parts of which one is shown: where conversations begin, and one of them. What is asked for is
done by `conversation_doing`; this page decides nothing about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.gui.dialogs.conversation.conversation_dialogs import Planned
from careerplanner.gui.pages.conversation.conversation_doing import ConversationDoing
from careerplanner.gui.pages.conversation.conversation_part import ConversationPart
from careerplanner.gui.pages.conversation.conversation_rows import ConversationRows
from careerplanner.gui.pages.conversation.conversation_start import ConversationStart
from careerplanner.gui.pages.person_page import PersonPage
from careerplanner.i18n.marks import mark
from careerplanner.services.conversation import conversation_view, conversing

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from careerplanner.domain.record import Record
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.pages.conversation.conversation_agreed import Outcome


class ConversationsPage(PersonPage):
    """The conversations of the person being looked at.

    Args:
        context: The window's context.
        desk: The open book and the person.

    Attributes:
        start: When the next is due, what is open, the ones there were.
        part: The conversation that is looked at.
        doing: Has done what is asked for here.
    """

    def __init__(self, context: WindowContext, desk: Desk) -> None:
        super().__init__(
            context,
            desk,
            mark("Conversation", "When do we talk next, and what did we agree?"),
            icon="message-square-quote",
            waiting=mark(
                "Conversation",
                "Conversations with the manager will stand here: prepared, written down, signed.",
            ),
        )
        self._shown = ""
        self._looks_for = ""
        self._closed_now: set[str] = set()
        self.doing = ConversationDoing(desk, self)
        self.start = ConversationStart(context)
        self.part = ConversationPart(context, desk, self.doing)
        self.parts.addWidget(self.start)
        self.parts.addWidget(self.part)
        self.start.begin_requested.connect(self.go_on)
        self.start.other_requested.connect(self.begin_other)
        self.start.opened.connect(self.open_conversation)
        self.start.interval_requested.connect(self.change_interval)
        self.start.agreed.outcome_chosen.connect(self._outcome)
        self.part.left.connect(self.show_start)

    # ---- what is shown -------------------------------------------------------------------------

    @property
    def shown(self) -> str:
        """Id of the conversation looked at; "" for the list."""
        return self._shown

    def open_conversation(self, name: str) -> None:
        """Shows a conversation, filled with what it is prepared from."""
        if not name:
            return
        one = conversing.find(self.doing.record, name)
        if one is None:
            return
        self._shown = name
        self.doing.prepare(one)
        self.refresh()
        self.to_top()
        self.part.head.back.setFocus()
        self.to_top()

    def show_start(self) -> None:
        """Shows the list of conversations; what was typed is kept first."""
        if not self.may_leave():
            return
        self._shown = ""
        self.part.forget()
        self.refresh()
        self.to_top()
        self.start.begin.setFocus()

    def show_person(self, record: Record) -> None:
        """Shows the conversations of a person, or the one that was looked at."""
        if self._looks_for != record.worker.id:
            self.part.topics.hand_over()  # of the one before
            self._looks_for, self._shown = record.worker.id, ""
            self._closed_now.clear()
            self.part.forget()
        one = conversing.find(record, self._shown) if self._shown else None
        if one is None:
            self._shown = ""
            self._show_start(record)
        else:
            self.part.show_conversation(record, one)
        self.start.setVisible(one is None)
        self.part.setVisible(one is not None)

    def show_nobody(self) -> None:
        """Looks at no conversation."""
        self._shown = self._looks_for = ""
        self.part.forget()

    def retranslate(self) -> None:
        """Words everything again; what was typed and not kept yet is kept first."""
        super().retranslate()
        if hasattr(self, "part"):
            self.part.hand_over()
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keeps what was typed when the page is left."""
        self.part.hand_over()
        self._closed_now.clear()
        super().hideEvent(event)

    def _show_start(self, record: Record) -> None:
        rows = ConversationRows(self.desk, record)
        going = conversation_view.to_go_on_with(record)
        self.start.show_next(rows.next_talk(going), with_other=not self.desk.read_only)
        self.start.show_lists(
            rows.open_agreed(self._closed_now), rows.past(going), rows.intervals()
        )

    # ---- what is done --------------------------------------------------------------------------

    def go_on(self) -> None:
        """Goes on with the conversation that is open, or prepares the one that is due."""
        record = self.doing.record
        going = conversation_view.to_go_on_with(record)
        if going is not None:
            self.open_conversation(going.id)
            return
        kind = ConversationRows(self.desk, record).next_kind()
        self.open_conversation(self.doing.begin(Planned(kind, None, "")))

    def begin_other(self) -> None:
        """Asks what kind of conversation is to be prepared."""
        record = self.doing.record
        rows = ConversationRows(self.desk, record)
        kinds = [
            kind
            for kind in rows.kinds()
            if conversation_view.unsigned(record, ConversationKind(kind.key)) is None
        ]
        first = Planned(ConversationKind(kinds[0].key), None, record.worker.line_manager)
        self.doing.begin_other(kinds, first, self.open_conversation)

    def change_interval(self, key: str) -> None:
        """Asks how often a kind of conversation is held."""
        rows, kind = ConversationRows(self.desk, self.doing.record), ConversationKind(key)
        self.doing.set_interval(kind, rows.words.kind(kind), rows.usual(kind))

    def may_leave(self) -> bool:
        """Keeps what was typed; asks before something agreed that cannot be added is left."""
        self.part.hand_over()
        entry = self.part.ending.entry
        if not self._shown or self.desk.read_only or not entry.is_begun:
            return True
        if entry.save():
            return True
        leave = self.context.messages.ask(
            mark("Conversation", "Leave what you typed?"),
            mark("Conversation", "What you typed as agreed cannot be added as it is."),
            mark("Conversation", "Leave it"),
            no=mark("Conversation", "Go back"),
        )
        if leave:
            entry.clear()
        return leave

    def _outcome(self, action: str, outcome: Outcome) -> None:
        self._closed_now.add(action)
        self.doing.set_outcome(action, outcome)
