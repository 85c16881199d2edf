"""Holding a conversation: what is written down, how statements are seen, what is agreed to be done.

Each function is one user action, kept at once. Nothing here alters a conversation that somebody
signed; actions that were agreed are carried forward until they are closed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.conversation_plan import Difference
from careerplanner.domain.conversations import ConversationNote, Voice
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy, Rating
from careerplanner.domain.record import Action, ActionState
from careerplanner.errors import UnknownName, UserError
from careerplanner.rules import conversation_plan as rules
from careerplanner.services.conversation.conversation_parts import (
    actor_of,
    asked,
    asked_of,
    not_later,
    round_of,
    unsealed,
)
from careerplanner.services.rating import rating as ratings
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.ratings import RatingAnswer
    from careerplanner.domain.record import Record
    from careerplanner.domain.typed import Typed
    from careerplanner.services.workspace import Workspace


def write(
    workspace: Workspace,
    worker_id: str,
    conversation_id: str,
    topic: str,
    text: Typed,
    voice: Voice = Voice.BOTH,
    note_id: str | None = None,
) -> Changes:
    """Write something down that both can read; with ``note_id`` write it anew, empty removes it.

    Args:
        workspace: Gives the clock.
        worker_id: Whose conversation.
        conversation_id: Its id.
        topic: Id of the topic, or "" for the conversation as a whole.
        text: As typed.
        voice: Whose words it is.
        note_id: The note to change; None for a new one.

    Raises:
        UnknownName: No such worker, conversation or note.
        UserError: "conversation.sealed": use `add_after`.
        FieldError: The text cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    one = unsealed(asked_of(record, conversation_id))
    old = _note(record, one, note_id) if note_id is not None else None
    base = old or ConversationNote(workspace.make_id(), one.id, text)
    made = cleaned(replace(base, topic=topic, text=text, voice=voice, written=workspace.today()))
    if not made.text.words:
        return _without(workspace, worker_id, old)
    check(made, workspace.today())
    if old is not None and replace(old, written=made.written) == made:
        return Changes()
    name = "conversation_note.change" if old is not None else "conversation_note.add"
    with workspace.opened.action(name, actor_of(workspace, record, one, voice), worker_id) as act:
        if old is None:
            act.add(made, worker_id)
        else:
            act.change(made, worker_id)
    return act.changes


def rate(
    workspace: Workspace,
    worker_id: str,
    conversation_id: str,
    statement: str,
    by: RatedBy,
    answer: RatingAnswer | None,
    note: Typed | None = None,
) -> Changes:
    """Answer one statement: as the worker, as the manager, or as both agree. None takes it back.

    The worker's answer is of the round and stays there; the other two are this conversation's.

    Raises:
        UnknownName: No such worker, conversation or statement.
        UserError: "conversation.sealed"; "conversation.no_round": no band is talked about;
            "round.closed": the worker ended that round, whose own answers stay as they are.
        FieldError: The note cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    one = unsealed(asked_of(record, conversation_id))
    given = round_of(record, one)
    if given is None:
        raise UserError("conversation.no_round")
    if by is RatedBy.SELF:
        return ratings.rate(workspace, worker_id, given.id, statement, answer, note)
    old = rules.answers_in(record.ratings, one, by).get(statement)
    if answer is None:
        return _taken_back(workspace, worker_id, record, one, old)
    lookup = ratings.round_lookup(workspace, given)
    if lookup is not None and lookup.statement(statement).band != given.band:
        raise UnknownName("pack.unknown_name", kind="statement", id=statement)
    base = old or Rating(workspace.make_id(), given.id, statement, answer, by, conversation=one.id)
    made = cleaned(replace(base, answer=answer, note=note, on=workspace.today()))
    check(made, workspace.today())
    if old is not None and replace(old, on=made.on) == made:
        return Changes()
    name = "rating.change" if old is not None else "rating.add"
    actor = actor_of(workspace, record, one, _voice_of(by))
    with workspace.opened.action(name, actor, worker_id) as act:
        if old is None:
            act.add(made, worker_id)
        else:
            act.change(made, worker_id)
    return act.changes


def agree_where_same(workspace: Workspace, worker_id: str, conversation_id: str) -> Changes:
    """Keep as agreed every answer that worker and manager both gave, as one action.

    What was agreed already, and what the two see differently, stays as it is.

    Raises:
        UnknownName: No such worker or conversation.
        UserError: "conversation.sealed".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    one = unsealed(asked_of(record, conversation_id))
    own, manager, agreed = (
        rules.answers_in(record.ratings, one, by)
        for by in (RatedBy.SELF, RatedBy.MANAGER, RatedBy.AGREED)
    )
    same = [
        rating
        for name, rating in own.items()
        if name not in agreed
        and name in manager
        and rules.difference(rating.answer, manager[name].answer) is Difference.SAME
    ]
    with workspace.opened.action("rating.agree", workspace.actor, worker_id) as action:
        for rating in same:
            made = Rating(
                workspace.make_id(),
                one.round,
                rating.statement,
                rating.answer,
                RatedBy.AGREED,
                on=workspace.today(),
                conversation=one.id,
            )
            action.add(made, worker_id)
    return action.changes


# ---- what is agreed to be done -------------------------------------------------------------------


def agree(  # noqa: PLR0913 - an action has so many parts
    workspace: Workspace,
    worker_id: str,
    conversation_id: str,
    what: Typed,
    *,
    owner: str = "",
    due: PartialDate | None = None,
    requirement: str = "",
    why: Typed | None = None,
) -> Changes:
    """Agree that something will be done; it stands in the worker's plan until it is closed.

    Args:
        workspace: Makes the id.
        worker_id: Whose plan.
        conversation_id: Id of the conversation.
        what: What will be done.
        owner: Who does it; "" takes the worker.
        due: By when, or None.
        requirement: Id of the requirement or statement it serves, or "".
        why: Why, or None.

    Raises:
        UnknownName: No such worker or conversation.
        UserError: "conversation.sealed": what is agreed later belongs to the plan or the next one.
        FieldError: A value cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    one = unsealed(asked_of(record, conversation_id))
    made = Action(
        workspace.make_id(),
        what,
        why,
        owner or record.worker.name,
        due,
        requirement=requirement,
        conversation=one.id,
    )
    made = cleaned(made)
    check(made, workspace.today())
    with workspace.opened.action("action.agree", workspace.actor, worker_id) as action:
        action.add(made, worker_id)
    return action.changes


def close_action(
    workspace: Workspace, worker_id: str, action_id: str, done: bool, on: PartialDate | None
) -> Changes:
    """Close an action that was agreed: done, or dropped because it is not wanted any more.

    Args:
        workspace: Gives the clock.
        worker_id: Whose plan.
        action_id: Id of the action.
        done: Whether it was done; otherwise it is dropped.
        on: When; None for today.

    Raises:
        UnknownName: No such worker or action.
        FieldError: "field.in_future" at "on".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    today = workspace.today()
    not_later(on, "on", today)
    state = ActionState.DONE if done else ActionState.DROPPED
    closed = on or PartialDate.of(today)
    return _action_as(workspace, worker_id, action_id, state, closed)


def open_again(workspace: Workspace, worker_id: str, action_id: str) -> Changes:
    """Open an action again that was closed by mistake; raises as `close_action` does."""
    return _action_as(workspace, worker_id, action_id, ActionState.OPEN, None)


def remove_action(
    workspace: Workspace, worker_id: str, conversation_id: str, action_id: str
) -> Changes:
    """Take away an action agreed in a conversation that nobody signed; it can be undone.

    Raises:
        UnknownName: No such worker, conversation or action of it.
        UserError: "conversation.sealed".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    one = unsealed(asked_of(record, conversation_id))
    found = _action(record, action_id)
    if found.conversation != one.id:
        raise UnknownName("entry.unknown", entity=str(Entity.ACTION), id=action_id)
    with workspace.opened.action("action.remove", workspace.actor, worker_id) as action:
        action.remove(Entity.ACTION, action_id, worker_id)
    return action.changes


def _note(record: Record, one: Conversation, note_id: str) -> ConversationNote:
    for note in record.talked:
        if note.id == note_id and note.conversation == one.id:
            if note.added:
                raise UserError("conversation.added_stays")
            return note
    raise UnknownName("entry.unknown", entity=str(Entity.CONVERSATION_NOTE), id=note_id)


def _without(workspace: Workspace, worker_id: str, old: ConversationNote | None) -> Changes:
    if old is None:
        return Changes()
    name = "conversation_note.remove"
    with workspace.opened.action(name, workspace.actor, worker_id) as action:
        action.remove(Entity.CONVERSATION_NOTE, old.id, worker_id)
    return action.changes


def _voice_of(by: RatedBy) -> Voice:
    """Whose words an answer of a conversation is: what is agreed is of both."""
    return Voice.MANAGER if by is RatedBy.MANAGER else Voice.BOTH


def _taken_back(
    workspace: Workspace, worker_id: str, record: Record, one: Conversation, old: Rating | None
) -> Changes:
    if old is None:
        return Changes()
    actor = actor_of(workspace, record, one, _voice_of(old.by))
    with workspace.opened.action("rating.remove", actor, worker_id) as action:
        action.remove(Entity.RATING, old.id, worker_id)
    return action.changes


def _action(record: Record, action_id: str) -> Action:
    found = next((one for one in record.actions if one.id == action_id), None)
    if found is None:
        raise UnknownName("entry.unknown", entity=str(Entity.ACTION), id=action_id)
    return found


def _action_as(
    workspace: Workspace,
    worker_id: str,
    action_id: str,
    state: ActionState,
    closed: PartialDate | None,
) -> Changes:
    record = asked(workspace, worker_id)
    old = _action(record, action_id)
    made = replace(old, state=state, closed=closed)
    if made == old:
        return Changes()
    check(made, workspace.today())
    with workspace.opened.action("action.change", workspace.actor, worker_id) as action:
        action.change(made, worker_id)
    return action.changes
