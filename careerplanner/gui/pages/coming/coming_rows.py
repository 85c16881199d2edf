"""What is coming up as rows: their words, their state, where each leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.coming_up import ComingKind
from careerplanner.domain.record import ActionState
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.coming_list import ComingRow
from careerplanner.i18n.marks import mark
from careerplanner.services.coming.coming_words import ComingWords
from careerplanner.services.record import records

if TYPE_CHECKING:
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk

PAGE_OF = {
    ComingKind.INDUCTION: "induction",
    ComingKind.REGISTER: "registration",
    ComingKind.REFRESHER: "learning",
    ComingKind.ACTION: "plan",
    ComingKind.REMINDER: "plan",
    ComingKind.AWARD: "record",
    ComingKind.REVIEW: "myself",
    ComingKind.CONVERSATION: "conversations",
}
"""Kind to the page where it is dealt with."""

_STATUS = {
    DateState.AHEAD: Status.UNDER_WAY,
    DateState.DUE: Status.OVERDUE,
    DateState.PAST: Status.OVERDUE,
    DateState.NOT_KNOWN: Status.NOT_KNOWN,
    DateState.DONE: Status.MET,
}
_NO_DEADLINE = (ComingKind.REMINDER, ComingKind.REVIEW)
_OPEN_YET = ("renewal_opens", "award_expected")
"""Days after which there is still time: what is late is told by a later one."""


def coming_row(desk: Desk, record: Record, item: Coming, *, may_change: bool) -> ComingRow:
    """One item as a row; its words are asked for anew at a language switch."""

    def words() -> ComingWords:
        return ComingWords(record, desk.wording)

    return ComingRow(
        item.key,
        lambda: words().what(item).text,
        lambda: f"{words().when(item)} · {words().kind(item.kind)}",
        lambda: words().why(item),
        status_of(item),
        lambda: words().state(item),
        can_be_done=may_change and item.kind in (ComingKind.ACTION, ComingKind.REMINDER),
    )


def status_of(item: Coming) -> Status:
    """Shape and colour of an item's state; what begins or is only suggested is never overdue."""
    if item.suggested and item.state in (DateState.DUE, DateState.PAST):
        return Status.MISSING
    begins = item.kind in _NO_DEADLINE or item.duty in _OPEN_YET
    if begins and item.state is DateState.DUE:
        return Status.UNDER_WAY
    return _STATUS[item.state]


def lead_to(desk: Desk, item: Coming) -> None:
    """Leads to the page where an item is dealt with."""
    desk.context.events.page_requested.emit(PAGE_OF[item.kind])


def mark_done(desk: Desk, record: Record, item: Coming) -> bool:
    """Marks the action behind an item as done; it can be undone."""
    action = next((one for one in record.actions if one.id == item.about), None)
    if action is None:
        return False
    turned = replace(action, state=ActionState.DONE)
    workspace, worker = desk.workspace, record.worker.id
    return desk.apply(
        lambda: records.change(workspace, worker, turned), mark("Plan page", "Marked as done.")
    )
