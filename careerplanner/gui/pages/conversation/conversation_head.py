"""The top of a conversation: which one it is, how far, what both should know before they write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.tokens import SPACE_SMALL, Status
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.panels import Inset
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.status_tag import StatusTag
from careerplanner.gui.widgets.text import BodyText, Heading
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.pages.conversation.conversation_says import ConversationSays
    from careerplanner.services.conversation.agenda import Agenda


class ConversationHead(QWidget):
    """Name, day, state, and the one reminder of what stays out.

    Args:
        context: The window's context.

    Signals:
        left: The list of conversations is wanted again.
        change_requested: The day or the manager is to be changed.
        remove_requested: The conversation is to be taken away.
        end_requested: What is agreed now is to be written at once.
    """

    left = Signal()
    change_requested = Signal()
    remove_requested = Signal()
    end_requested = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        follow_width(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        self.back = ActionButton(
            context,
            mark("Conversation", "All conversations"),
            kind="link",
            icon="arrow-left",
            on_click=self.left.emit,
        )
        self.title = Heading(context, level=2)
        self.tag = StatusTag(context)
        self.about = BodyText(context)
        self.change = ActionButton(
            context,
            mark("Conversation", "Day and manager"),
            kind="link",
            icon="pencil-line",
            on_click=self.change_requested.emit,
        )
        self.remove = ActionButton(
            context,
            mark("Conversation", "Remove this conversation"),
            kind="link",
            on_click=self.remove_requested.emit,
        )
        self.to_end = ActionButton(
            context,
            mark("Conversation", "Go to what we agree now"),
            kind="link",
            icon="arrow-right",
            on_click=self.end_requested.emit,
        )
        self.links = ButtonRow(self.to_end, self.change, self.remove)
        self.notices = Inset(context)
        self.notice_words = BodyText(context)
        self.notices.add(self.notice_words)
        self.more = Details(context, mark("Conversation", "What both should know"))
        self.more_words = BodyText(context)
        self.more.add(self.more_words)
        column.addWidget(self.back)
        column.addWidget(self.title)
        column.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.about, self.links, self.notices, self.more):
            column.addWidget(part)

    def show_conversation(
        self, says: ConversationSays, found: Agenda, status: Status, *, writing: bool
    ) -> None:
        """Shows which conversation is looked at."""
        one = found.conversation
        self.title.set_text(says.words.title(one))
        self.tag.set_status(status, says.state(one))
        self.about.set_text(says.about(one))
        self.links.setVisible(writing)
        first, *more = [*says.notices(found), ""]
        self.notice_words.set_text(first)
        self.notices.setVisible(writing and bool(first))
        self.more_words.set_text("\n\n".join(more).strip())
        self.more.setVisible(writing and bool(self.more_words.text()))
