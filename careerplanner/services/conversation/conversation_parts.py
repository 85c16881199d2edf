"""What every change to a conversation needs: finding it, refusing what is sealed, who acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.changes import Actor, Entity
from careerplanner.domain.conversations import Voice
from careerplanner.errors import FieldError, UnknownName, UserError

if TYPE_CHECKING:
    from datetime import date

    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.ratings import RatingRound
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace

_READ = frozenset(
    {
        Entity.WORKER,
        Entity.CONVERSATION,
        Entity.CONVERSATION_NOTE,
        Entity.ROUND,
        Entity.RATING,
        Entity.ACTION,
        Entity.USE,
    }
)
"""All that a change to a conversation asks for: each is kept at once, whatever else there is."""


def asked(workspace: Workspace, worker_id: str) -> Record:
    """Return as much of a record as a change to a conversation needs.

    Raises:
        UnknownName: The book has no such worker.
    """
    return workspace.opened.record(worker_id, only=_READ)


def find(record: Record, conversation_id: str) -> Conversation | None:
    """Return a conversation of a record, or None."""
    return next((one for one in record.conversations if one.id == conversation_id), None)


def asked_of(record: Record, conversation_id: str) -> Conversation:
    """Return a conversation of a record.

    Raises:
        UnknownName: There is none such.
    """
    found = find(record, conversation_id)
    if found is None:
        raise UnknownName("entry.unknown", entity=str(Entity.CONVERSATION), id=conversation_id)
    return found


def unsealed(one: Conversation) -> Conversation:
    """Return a conversation that may be altered.

    Raises:
        UserError: "conversation.sealed": somebody signed it.
    """
    if one.is_sealed:
        raise UserError("conversation.sealed")
    return one


def round_of(record: Record, one: Conversation) -> RatingRound | None:
    """Return the round of answers that a conversation is about, or None."""
    return next((each for each in record.rounds if each.id == one.round), None)


def actor_of(workspace: Workspace, record: Record, one: Conversation, voice: Voice) -> Actor:
    """Return who acts, for the log: whose words it is, else whoever sits at the program."""
    if voice is Voice.MANAGER:
        return Actor("manager", one.manager)
    if voice is Voice.WORKER:
        return Actor("worker", record.worker.name)
    return workspace.actor


def not_later(given: PartialDate | None, name: str, today: date) -> None:
    """Refuse a day that is still to come.

    Raises:
        FieldError: "field.in_future".
    """
    if given is not None and given.span.earliest > today:
        raise FieldError("field.in_future", name, given=str(given))
