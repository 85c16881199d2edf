"""The conversations of a record as a list: newest first, how far each is, when the next is due."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from careerplanner.rules import conversation_plan as rules

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.domain.team import TalkDue
    from careerplanner.services.workspace import Workspace


class ConversationState(StrEnum):
    """How far a conversation is."""

    PLANNED = "planned"
    """Its day is still to come, and nothing is prepared."""
    BEING_PREPARED = "being_prepared"
    HELD = "held"
    """The day it was held is written down, and nobody has signed."""
    WAITING_FOR_WORKER = "waiting_for_worker"
    WAITING_FOR_MANAGER = "waiting_for_manager"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class ConversationLine:
    """One conversation in the list.

    Attributes:
        conversation: The conversation.
        state: How far it is.
        actions_open: How many actions agreed in it are not done.
        actions_closed: How many are done or dropped.
        added: How many notes were added after a signature.
    """

    conversation: Conversation
    state: ConversationState
    actions_open: int
    actions_closed: int
    added: int


def state_of(record: Record, one: Conversation) -> ConversationState:
    """Return how far a conversation of a record is."""
    if one.is_signed:
        return ConversationState.SIGNED
    if one.is_sealed:
        waiting = one.manager_signed_on is None
        return (
            ConversationState.WAITING_FOR_MANAGER
            if waiting
            else ConversationState.WAITING_FOR_WORKER
        )
    if one.held is not None:
        return ConversationState.HELD
    return (
        ConversationState.BEING_PREPARED
        if one.planned is None or _is_begun(record, one)
        else ConversationState.PLANNED
    )


def conversation_lines(record: Record) -> tuple[ConversationLine, ...]:
    """Return the conversations of a record, those to come first, then the newest."""
    return tuple(_line(record, one) for one in reversed(rules.in_order(record.conversations)))


def unsigned(record: Record, kind: ConversationKind | None = None) -> Conversation | None:
    """Return the conversation to go on with: the nearest one that nobody signed, or None."""
    mine = [
        one
        for one in rules.in_order(record.conversations)
        if not one.is_sealed and kind in (None, one.kind)
    ]
    return mine[0] if mine else None


def to_go_on_with(record: Record) -> Conversation | None:
    """Return what is to be gone on with: one that nobody signed, else one that waits for a name.

    Of several that wait for the other's signature it is the newest.
    """
    waiting = [
        one for one in rules.in_order(record.conversations) if one.is_sealed and not one.is_signed
    ]
    return unsigned(record) or (waiting[-1] if waiting else None)


def talks_due(workspace: Workspace, record: Record, on: date | None = None) -> tuple[TalkDue, ...]:
    """Return each kind of conversation that is expected again, and when."""
    from careerplanner.rules import conversation_due

    return conversation_due.talks_due(record, workspace.lookup, on or workspace.today())


def _is_begun(record: Record, one: Conversation) -> bool:
    return (
        any(note.conversation == one.id for note in record.talked)
        or any(rating.conversation == one.id for rating in record.ratings)
        or any(action.conversation == one.id for action in record.actions)
    )


def _line(record: Record, one: Conversation) -> ConversationLine:
    from careerplanner.domain.record import ActionState

    agreed = [action for action in record.actions if action.conversation == one.id]
    still = sum(action.state is ActionState.OPEN for action in agreed)
    added = sum(note.conversation == one.id and note.added for note in record.talked)
    return ConversationLine(one, state_of(record, one), still, len(agreed) - still, added)
