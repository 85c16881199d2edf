"""What a conversation is prepared from: what was agreed before, what is due, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.pages.conversation.conversation_agreed import AgreedList
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.coming_list import ComingList
from careerplanner.gui.widgets.details import Details
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.gui.context import WindowContext
    from careerplanner.gui.pages.conversation.conversation_agreed import AgreedRow
    from careerplanner.gui.widgets.coming_list import ComingRow

DUE_AT_FIRST = 4
"""How many dated things are shown before somebody asks for the rest."""


class ConversationBefore(QWidget):
    """Three parts in order; one that is empty says so in a sentence.

    Args:
        context: The window's context.

    Signals:
        outcome_chosen: Id of an action, and its `Outcome`.
        due_opened: Key of a dated thing that was pressed.
    """

    outcome_chosen = Signal(str, object)
    due_opened = Signal(str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self._due: tuple[ComingRow, ...] = ()
        self._plan_count = self._plan_late = 0
        follow_width(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._build_agreed()
        self._build_due()
        self._build_changed()

    # ---- building ------------------------------------------------------------------------------

    def _build_agreed(self) -> None:
        context = self.context
        title = mark("Conversation", "What we agreed last time")
        self.part_agreed = Section(context, title, gap=SPACE_SMALL)
        self.nothing_agreed = BodyText(
            context, mark("Conversation", "Nothing that was agreed before is open.")
        )
        self.agreed = AgreedList(context)
        self.agreed.outcome_chosen.connect(self.outcome_chosen)
        self.plan_fold = Details(context, self._plan_title)
        self.plan = AgreedList(context)
        self.plan.outcome_chosen.connect(self.outcome_chosen)
        self.plan_fold.add(self.plan)
        for part in (self.nothing_agreed, self.agreed, self.plan_fold):
            self.part_agreed.add(part)
        self._column.addWidget(self.part_agreed)

    def _build_due(self) -> None:
        context = self.context
        self.part_due = Section(context, mark("Conversation", "What is due"), gap=SPACE_SMALL)
        self.nothing_due = BodyText(
            context, mark("Conversation", "Nothing is late or due in the next three months.")
        )
        self.due = ComingList(context)
        self.due.opened.connect(self.due_opened)
        self.rest_fold = Details(context, self._rest_title)
        self.rest = ComingList(context)
        self.rest.opened.connect(self.due_opened)
        self.rest_fold.add(self.rest)
        for part in (self.nothing_due, self.due, self.rest_fold):
            self.part_due.add(part)
        self._column.addWidget(self.part_due)

    def _build_changed(self) -> None:
        context = self.context
        title = mark("Conversation", "What changed since then")
        self.part_changed = Section(context, title, gap=SPACE_SMALL)
        self.changed = BodyText(context)
        self.part_changed.add(self.changed)
        self._column.addWidget(self.part_changed)

    # ---- what is shown -------------------------------------------------------------------------

    def show_agreed(
        self, agreed: Sequence[AgreedRow], plan: Sequence[AgreedRow], plan_late: int
    ) -> None:
        """Shows what was agreed before, and what else stands in the plan.

        Args:
            agreed: What was agreed in conversations before.
            plan: What else is open in the plan, which is folded away.
            plan_late: How much of that is late, which is said while it is.
        """
        self.agreed.set_rows(agreed)
        self.nothing_agreed.setVisible(not agreed)
        self.plan.set_rows(plan)
        self._plan_count, self._plan_late = len(plan), plan_late
        self.plan_fold.setVisible(bool(plan))
        self.plan_fold.button.retranslate()

    def show_due(self, rows: Sequence[ComingRow]) -> None:
        """Shows what is late and what comes soon; more than a few are folded away."""
        self._due = tuple(rows)
        self.due.set_rows(self._due[:DUE_AT_FIRST])
        self.rest.set_rows(self._due[DUE_AT_FIRST:])
        self.nothing_due.setVisible(not rows)
        self.rest_fold.setVisible(len(rows) > DUE_AT_FIRST)
        self.rest_fold.button.retranslate()

    def show_changed(self, lines: Sequence[str], *, is_first: bool) -> None:
        """Shows what happened since the last one.

        Args:
            lines: A line for each thing.
            is_first: Whether there was none before.
        """
        nothing = self.context.translate("Conversation", "The record shows nothing new since then.")
        self.changed.set_text("\n".join(lines) or nothing)
        self.part_changed.setVisible(not is_first)

    def _plan_title(self) -> str:
        tr, count, late = self.context.translate, self._plan_count, self._plan_late
        if not late:
            return tr("Conversation", "Also open in the plan: {count}", count=count)
        return tr(
            "Conversation",
            "Also open in the plan: {count}, late: {late}",
            count=count,
            late=late,
        )

    def _rest_title(self) -> str:
        return self.context.translate(
            "Conversation", "Show the rest: {count}", count=len(self._due) - DUE_AT_FIRST
        )
