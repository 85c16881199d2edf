"""The end of a conversation: what is agreed now, when the next one is, both names, and paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerplanner.gui.dialogs.typed_dates import date_fault, understood
from careerplanner.gui.pages.conversation.conversation_entry import AgreedNow, AgreeEntry
from careerplanner.gui.tokens import SPACE, SPACE_SMALL
from careerplanner.gui.widgets.action_list import ActionList
from careerplanner.gui.widgets.buttons import ActionButton
from careerplanner.gui.widgets.date_field import DateField
from careerplanner.gui.widgets.flow_layout import ButtonRow
from careerplanner.gui.widgets.rows import follow_width
from careerplanner.gui.widgets.section import Section
from careerplanner.gui.widgets.summary_list import SummaryList
from careerplanner.gui.widgets.text import BodyText
from careerplanner.i18n.marks import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from careerplanner.gui.desk import Desk
    from careerplanner.gui.widgets.action_list import ActionRow
    from careerplanner.gui.widgets.summary_list import SummaryRow
    from careerplanner.gui.words import Text


class NextDate(QWidget):
    """The day of the next conversation; what was typed is handed over when the box is left.

    Args:
        desk: The open book and the person.

    Signals:
        changed: What stands in the box now, where it is another day than the one kept.
    """

    changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._kept: str | None = None
        self.field = DateField(
            desk.context,
            "next_on",
            mark("Conversation", "Which day do you agree for the next one?"),
            understood(desk),
        )
        self.said = BodyText(desk.context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_SMALL)
        column.addWidget(self.field)
        column.addWidget(self.said)
        follow_width(self)
        self.field.box.installEventFilter(self)

    def show_day(self, day: str, hint: Text, *, writing: bool) -> None:
        """Shows the day agreed, or the one proposed; what was typed since stays.

        Args:
            day: In words of the screen; "" for none.
            hint: Where the day comes from.
            writing: Whether it can be changed.
        """
        self.field.setVisible(writing)
        self.said.setVisible(not writing)
        label = mark("Conversation", "Which day do you agree for the next one?")
        self.field.set_label(label, hint)
        none = mark("Conversation", "No day was agreed.")
        self.said.set_text(day or none)
        if day != self._kept:
            untouched = self._kept is None or self.field.value() == self._kept
            self._kept = day
            if untouched:
                self.field.set_value(day)
                self.field.set_error(None)

    def forget(self) -> None:
        """Lets go of what stands here: it belongs to another conversation."""
        self._kept = None

    def check(self) -> bool:
        """Says what is wrong with what was typed; whether it is well."""
        wrong = date_fault(self.desk)(self.field.value())
        self.field.set_error(wrong)
        return wrong is None

    def hand_over(self) -> None:
        """Hands over a day that was typed and is not kept yet; what is no day stays in the box."""
        if self._kept is not None and self.field.value() != self._kept and self.check():
            self._kept = self.field.value()
            self.changed.emit(self._kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hands over when the box is left."""
        if watched is self.field.box and event.type() == QEvent.Type.FocusOut:
            self.hand_over()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hands over when the page is left from within the box."""
        self.hand_over()
        super().hideEvent(event)


@dataclass(frozen=True)
class EndingState:
    """How far the end of a conversation is.

    Attributes:
        writing: Whether anything in it can still be changed.
        signing: What the button that signs says; None where nobody can sign any more.
        reopening: Whether the one signature can be taken off.
        adding: Whether something can be added.
        printing: Whether the record is what comes next: both have signed.
        told: What signing comes to now, as a sentence.
        kept: What of it is kept as evidence, as a sentence; "" for nothing.
    """

    writing: bool
    signing: Text | None
    reopening: bool
    adding: bool
    printing: bool
    told: Text
    kept: Text


class ConversationEnding(QWidget):
    """What is agreed now, the next day, signatures, papers.

    Args:
        desk: The open book and the person.
        agree: Keeps what is agreed; returns whether that was done.

    Signals:
        action_change_requested: Id of an action to change.
        action_done_requested: Id of an action that is done, or to do after all.
        action_remove_requested: Id of an action to take away.
        next_changed: The next day, as typed.
        sign_requested: Somebody wants to sign.
        reopen_requested: It is to be opened again.
        add_requested: Something is to be added.
        paper_requested: Which paper: "record", "summary" or "agenda".
        evidence_requested: The summary is to be kept as evidence.
    """

    action_change_requested = Signal(str)
    action_done_requested = Signal(str)
    action_remove_requested = Signal(str)
    next_changed = Signal(str)
    sign_requested = Signal()
    reopen_requested = Signal()
    add_requested = Signal()
    paper_requested = Signal(str)
    evidence_requested = Signal()

    def __init__(self, desk: Desk, agree: Callable[[AgreedNow], bool]) -> None:
        super().__init__()
        self.desk, self.context = desk, desk.context
        follow_width(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._build_agreed(agree)
        self._build_next()
        self._build_signing()
        self._build_papers()

    # ---- building ------------------------------------------------------------------------------

    def _build_agreed(self, agree: Callable[[AgreedNow], bool]) -> None:
        title = mark("Conversation", "What we agree now")
        self.part_agreed = Section(self.context, title, gap=SPACE_SMALL)
        self.nothing = BodyText(
            self.context, mark("Conversation", "Nothing was agreed to be done.")
        )
        self.agreed = ActionList(self.context)
        self.agreed.change_requested.connect(self.action_change_requested)
        self.agreed.done_requested.connect(self.action_done_requested)
        self.agreed.remove_requested.connect(self.action_remove_requested)
        self.entry = AgreeEntry(self.desk, agree)
        for part in (self.nothing, self.agreed, self.entry):
            self.part_agreed.add(part)
        self._column.addWidget(self.part_agreed)

    def _build_next(self) -> None:
        self.part_next = Section(self.context, mark("Conversation", "When we talk next"))
        self.next = NextDate(self.desk)
        self.next.changed.connect(self.next_changed)
        self.part_next.add(self.next)
        self._column.addWidget(self.part_next)

    def _build_signing(self) -> None:
        context = self.context
        self.part_signing = Section(context, mark("Conversation", "Both names"))
        self.told = BodyText(context)
        self.signatures = SummaryList(context)
        self.added = BodyText(context)
        self.sign = ActionButton(
            context,
            mark("Conversation", "Sign"),
            kind="primary",
            icon="square-pen",
            on_click=self.sign_requested.emit,
        )
        self.print_record = ActionButton(
            context,
            mark("Conversation", "Print the record"),
            kind="primary",
            icon="printer",
            on_click=lambda: self.paper_requested.emit("record"),
        )
        self.add_more = ActionButton(
            context,
            mark("Conversation", "Add something"),
            icon="plus",
            on_click=self.add_requested.emit,
        )
        self.reopen = ActionButton(
            context,
            mark("Conversation", "Open it again"),
            icon="undo-2",
            on_click=self.reopen_requested.emit,
        )
        buttons = ButtonRow(self.sign, self.print_record, self.add_more, self.reopen)
        for part in (self.told, self.signatures, self.added, buttons):
            self.part_signing.add(part)
        self._column.addWidget(self.part_signing)

    def _build_papers(self) -> None:
        context = self.context
        self.part_papers = Section(context, mark("Conversation", "On paper"))
        self.record = self._paper(mark("Conversation", "Record, to sign by hand"), "record")
        self.summary = self._paper(mark("Conversation", "One-page summary"), "summary")
        self.agenda = self._paper(mark("Conversation", "Sheet to take with you"), "agenda")
        self.keep = ActionButton(
            context,
            mark("Conversation", "Keep the summary as evidence"),
            icon="paperclip",
            on_click=self.evidence_requested.emit,
        )
        self.kept = BodyText(context, kind="quiet")
        self.part_papers.add(ButtonRow(self.agenda, self.record, self.summary, self.keep))
        self.part_papers.add(self.kept)
        self._column.addWidget(self.part_papers)

    def _paper(self, title: Text, name: str) -> ActionButton:
        return ActionButton(
            self.context, title, icon="printer", on_click=lambda: self.paper_requested.emit(name)
        )

    # ---- what is shown -------------------------------------------------------------------------

    def show_actions(self, rows: list[ActionRow], *, writing: bool) -> None:
        """Shows what is agreed in this conversation."""
        now, then = (
            mark("Conversation", "What we agree now"),
            mark("Conversation", "What we agreed"),
        )
        self.part_agreed.heading.set_text(now if writing else then)
        self.agreed.set_rows(rows)
        self.nothing.setVisible(not rows and not writing)
        self.entry.setVisible(writing)

    def show_state(self, state: EndingState, signatures: list[SummaryRow], added: str) -> None:
        """Shows who has signed, what was added since, and what can be done now."""
        self.added.set_text(added)
        self.added.setVisible(bool(added))
        self.told.set_text(state.told)
        self.signatures.set_rows(signatures)
        self.signatures.setVisible(bool(signatures))
        had_focus = self.sign.hasFocus()
        self.sign.setVisible(state.signing is not None)
        if state.signing is not None:
            self.sign.set_text(state.signing)
        self.print_record.setVisible(state.printing)
        self.add_more.setVisible(state.adding)
        self.reopen.setVisible(state.reopening)
        self.record.setVisible(not state.printing)
        self.agenda.setVisible(state.writing)
        self.keep.setVisible(state.printing and state.adding)
        self.kept.set_text(state.kept)
        self.kept.setVisible(bool(self.kept.text()))
        if had_focus and state.printing:
            self.print_record.setFocus()
