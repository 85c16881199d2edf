"""Beginning a conversation, changing what was planned, taking it away again.

What it is prepared from is ``agenda``; what is written in it is ``conversation_holding``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.conversations import Conversation
from careerplanner.domain.ratings import RatingRound
from careerplanner.errors import UserError
from careerplanner.rules import conversation_plan as rules
from careerplanner.services.answer.assessing import assess
from careerplanner.services.conversation.conversation_parts import (
    asked,
    asked_of,
    not_later,
    round_of,
    unsealed,
)
from careerplanner.services.rating import rating as ratings
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import Record
    from careerplanner.services.workspace import Workspace


_OUTSIDE = ("target.out_of_scope", "target.not_placed")
"""Why nobody's band is talked about: the framework has none for what they do."""


def planned_for(
    workspace: Workspace,
    record: Record,
    kind: ConversationKind,
    *,
    planned: PartialDate | None = None,
    manager: str = "",
) -> Conversation:
    """Return a conversation that is only planned: for whom and when, prepared from nothing yet.

    Nothing is written; `prepare` fills in the rest when it is first looked at.

    Args:
        workspace: Gives the pack and the clock.
        record: Whose it is.
        kind: What it is for.
        planned: The day agreed; None takes the one agreed in the last conversation of its kind,
            where that has not passed.
        manager: Who holds it; "" takes the line manager.

    Raises:
        UserError: "conversation.open_already": one of this kind is not signed yet.
    """
    mine = [one for one in rules.in_order(record.conversations) if one.kind is kind]
    if any(not one.is_sealed for one in mine):
        raise UserError("conversation.open_already")
    today = workspace.today()
    if planned is None and mine and (agreed := mine[-1].next_on) is not None:
        planned = agreed if agreed.span.latest >= today else None
    made = Conversation(
        workspace.make_id(),
        kind,
        today,
        workspace.lookup.pack.about.ref,
        planned,
        manager=manager or record.worker.line_manager,
    )
    made = cleaned(made)
    check(made, today)
    return made


def begin(
    workspace: Workspace,
    worker_id: str,
    kind: ConversationKind,
    *,
    planned: PartialDate | None = None,
    manager: str = "",
) -> tuple[Changes, str]:
    """Begin to prepare a conversation.

    It remembers the pack, the band by job, the next band, and which round of answers is talked
    about: the open one of that band, else the latest that was not talked about, else a new one.

    Args:
        workspace: Gives the pack and the clock.
        worker_id: With whom.
        kind: What it is for.
        planned: The day agreed, or None.
        manager: Who holds it; "" takes the line manager.

    Returns:
        What changed, and the id of the conversation.

    Raises:
        UnknownName: The book has no such worker.
        UserError: "conversation.open_already": one of this kind is not signed yet.
        FieldError: A value cannot be.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = workspace.opened.record(worker_id)
    bare = planned_for(workspace, record, kind, planned=planned, manager=manager)
    made, begun = _prepared(workspace, record, bare)
    ratings.keep_pack(workspace)
    with workspace.opened.action("conversation.add", workspace.actor, worker_id) as action:
        if begun is not None:
            action.add(begun, worker_id)
        action.add(made, worker_id)
    return action.changes, made.id


def prepare(workspace: Workspace, worker_id: str, conversation_id: str) -> Changes:
    """Fill in what a conversation that was only planned is prepared from; else do nothing.

    Raises:
        UnknownName: No such worker or conversation.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = workspace.opened.record(worker_id)
    one = asked_of(record, conversation_id)
    if one.is_sealed or one.round or one.band or one.next_band:
        return Changes()
    made, begun = _prepared(workspace, record, one)
    if made == one:
        return Changes()
    ratings.keep_pack(workspace)
    with workspace.opened.action("conversation.prepare", workspace.actor, worker_id) as action:
        if begun is not None:
            action.add(begun, worker_id)
        action.change(made, worker_id)
    return action.changes


def choose_band(workspace: Workspace, worker_id: str, conversation_id: str, band: str) -> Changes:
    """Talk about the statements of another band, as the next one.

    A round that was begun for the band before and has no answers goes.

    Raises:
        UnknownName: No such band, worker or conversation.
        UserError: "conversation.sealed"; or "conversation.rated": answers of this conversation
            have been given already.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    workspace.lookup.band(band)
    record = workspace.opened.record(worker_id)
    one = unsealed(asked_of(record, conversation_id))
    if any(each.conversation == one.id for each in record.ratings):
        raise UserError("conversation.rated")
    made, begun = _with_round(workspace, record, replace(one, next_band=band), band)
    left = _begun_for(record, one) if made.round != one.round else None
    ratings.keep_pack(workspace)
    with workspace.opened.action("conversation.change", workspace.actor, worker_id) as action:
        if begun is not None:
            action.add(begun, worker_id)
        action.change(made, worker_id)
        if left is not None:
            action.remove(Entity.ROUND, left.id, worker_id)
    return action.changes


def change(workspace: Workspace, worker_id: str, conversation: Conversation) -> Changes:
    """Change what was planned: kind, days, who holds it. All else of it stays as it is.

    Raises:
        UnknownName: No such worker or conversation.
        UserError: "conversation.sealed".
        FieldError: A value cannot be; "field.in_future" at "held".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    old = unsealed(asked_of(record, conversation.id))
    made = cleaned(
        replace(
            old,
            kind=conversation.kind,
            planned=conversation.planned,
            held=conversation.held,
            manager=conversation.manager,
            next_on=conversation.next_on,
        )
    )
    today = workspace.today()
    check(made, today)
    not_later(made.held, "held", today)
    if made == old:
        return Changes()
    with workspace.opened.action("conversation.change", workspace.actor, worker_id) as action:
        action.change(made, worker_id)
    return action.changes


def remove(workspace: Workspace, worker_id: str, conversation_id: str) -> Changes:
    """Take away a conversation that nobody signed, with its notes and answers; it can be undone.

    What was agreed to be done in it stays in the plan. A round that was begun for it and has no
    answers goes too.

    Raises:
        UnknownName: No such worker or conversation.
        UserError: "conversation.sealed".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    one = unsealed(asked_of(record, conversation_id))
    with workspace.opened.action("conversation.remove", workspace.actor, worker_id) as action:
        for note in record.talked:
            if note.conversation == one.id:
                action.remove(Entity.CONVERSATION_NOTE, note.id, worker_id)
        for rating in record.ratings:
            if rating.conversation == one.id:
                action.remove(Entity.RATING, rating.id, worker_id)
        for agreed in record.actions:
            if agreed.conversation == one.id:
                action.change(replace(agreed, conversation=""), worker_id)
        for use in record.uses:
            if use.target == one.id:
                action.remove(Entity.USE, use.id, worker_id)
        action.remove(Entity.CONVERSATION, one.id, worker_id)
        begun = _begun_for(record, one)
        if begun is not None:
            action.remove(Entity.ROUND, begun.id, worker_id)
    return action.changes


def _prepared(
    workspace: Workspace, record: Record, one: Conversation
) -> tuple[Conversation, RatingRound | None]:
    """Return a conversation with its bands and round, and the round where it has to be begun."""
    answer = assess(workspace, record)
    choice = ratings.first_choice(workspace, record, answer)
    own = ratings.own_band(workspace, answer, record.worker.target)
    one = replace(one, pack=workspace.lookup.pack.about.ref, band="")
    is_outside = answer.next_step.target_reason.code in _OUTSIDE
    if is_outside and rules.round_to_talk(record, choice.band, workspace.lookup) is None:
        return one, None
    one = replace(one, band=own.id if own else "")
    if (
        not choice.known
        and own is None
        and rules.round_to_talk(record, choice.band, workspace.lookup) is None
    ):
        return one, None
    next_band = choice.band if own is None or choice.band != own.id else ""
    return _with_round(workspace, record, replace(one, next_band=next_band), choice.band)


def _with_round(
    workspace: Workspace, record: Record, one: Conversation, band: str
) -> tuple[Conversation, RatingRound | None]:
    """Return a conversation about a round of a band, and that round where it has to be begun."""
    found = rules.round_to_talk(record, band, workspace.lookup)
    if found is not None:
        return replace(one, round=found.id), None
    about = workspace.lookup
    start = one.band
    own, wanted = about.find_band(start), about.band(band)
    if own is None or own.order >= wanted.order:
        below = [each for each in about.bands_in_order if each.order < wanted.order]
        start = below[-1].id if below else ""
    begun = RatingRound(
        workspace.make_id(), band, workspace.today(), about.pack.about.ref, start=start
    )
    check(begun, workspace.today())
    return replace(one, round=begun.id), begun


def _begun_for(record: Record, one: Conversation) -> RatingRound | None:
    """Return the round that was begun with a conversation and has nothing in it, or None."""
    begun = round_of(record, one)
    if begun is None or begun.closed is not None or begun.opened != one.opened:
        return None
    others = any(other.round == begun.id for other in record.conversations if other.id != one.id)
    answered = any(each.round == begun.id and not each.conversation for each in record.ratings)
    return None if others or answered else begun
