"""Where conversations begin: when the next is due, what is agreed and open, the ones there were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.conversation.conversation_agreed import AgreedList
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.narrow_column import NarrowColumn
from careerplanner.gui.widgets.panels import NextStepPanel
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.summary_list import SummaryList
from careerplanner.gui.widgets.task_list import TaskList
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.pages.conversation.conversation_agreed import AgreedRow
    from careerplanner.gui.widgets.summary_list import SummaryRow
    from careerplanner.gui.widgets.task_list import TaskRow
    from careerplanner.gui.words import Text


@dataclass(frozen=True)
class NextTalk:
    """The answer of the page, in words.

    Attributes:
        title: Which conversation, by when.
        why: How the day was counted, and what it rests on.
        button: What the one button says; None where nothing can be begun.
    """

    title: Text
    why: Text
    button: Text | None


class ConversationStart(QWidget):
    """The answer, what is open, how often is expected, and the conversations there were.

    Args:
        context: The window's context.

    Signals:
        begin_requested: The next conversation is to be prepared, or the open one gone on with.
        other_requested: A conversation of another kind is to be prepared.
        opened: Id of a conversation to be shown.
        interval_requested: Kind of conversation whose interval is to be changed.
    """

    begin_requested = Signal()
    other_requested = Signal()
    opened = Signal(str)
    interval_requested = Signal(str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        follow_width(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._build_next()
        narrow = NarrowColumn()
        self._column.addWidget(narrow)
        self._build_agreed(narrow)
        self._build_past(narrow)
        self._build_intervals(narrow)

    def _build_next(self) -> None:
        self.next = NextStepPanel(self.context)
        self.begin = self.next.add_button(
            mark("Conversation", "Prepare it"), self.begin_requested.emit
        )
        self.other = self.next.add_button(
            mark("Conversation", "Another kind of conversation"),
            self.other_requested.emit,
            main=False,
        )
        self._column.addWidget(self.next)

    def _build_agreed(self, narrow: NarrowColumn) -> None:
        title = mark("Conversation", "What we agreed, and is open")
        self.part_agreed = Section(self.context, title, gap=SPACE_SMALL)
        self.nothing_open = BodyText(
            self.context, mark("Conversation", "Nothing that was agreed is open.")
        )
        self.agreed = AgreedList(self.context)
        self.part_agreed.add(self.nothing_open)
        self.part_agreed.add(self.agreed)
        narrow.add(self.part_agreed)

    def _build_past(self, narrow: NarrowColumn) -> None:
        title = mark("Conversation", "Conversations so far")
        self.part_past = Section(self.context, title, gap=0)
        self.none_yet = BodyText(
            self.context,
            mark("Conversation", "None yet. Each one will stand here with what was agreed in it."),
        )
        self.past = TaskList(self.context)
        self.past.opened.connect(self.opened)
        self.part_past.add(self.none_yet)
        self.part_past.add(self.past)
        narrow.add(self.part_past)

    def _build_intervals(self, narrow: NarrowColumn) -> None:
        title = mark("Conversation", "How often")
        self.part_intervals = Section(self.context, title, gap=SPACE_SMALL)
        self.intervals = SummaryList(self.context)
        self.intervals.change_requested.connect(self.interval_requested)
        self.part_intervals.add(self.intervals)
        narrow.add(self.part_intervals)

    # ---- what is shown -------------------------------------------------------------------------

    def show_next(self, talk: NextTalk, *, with_other: bool) -> None:
        """Shows the answer of the page."""
        caption = mark("Conversation", "The next conversation")
        self.next.set_step(caption, talk.title, talk.why)
        self.begin.setVisible(talk.button is not None)
        if talk.button is not None:
            self.begin.set_text(talk.button)
        self.other.setVisible(with_other)
        self.next.buttons.setVisible(talk.button is not None or with_other)

    def show_lists(
        self,
        agreed: Sequence[AgreedRow],
        past: Sequence[TaskRow],
        intervals: Sequence[SummaryRow],
    ) -> None:
        """Shows what is open, what there was, and how often is expected."""
        self.agreed.set_rows(agreed)
        self.nothing_open.setVisible(not agreed)
        self.past.set_rows(past)
        self.none_yet.setVisible(not past)
        self.part_agreed.setVisible(bool(agreed or past))
        self.intervals.set_rows(intervals)
        self.part_intervals.setVisible(bool(intervals))
