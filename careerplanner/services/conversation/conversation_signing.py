"""Signing a conversation: both names and days, what stood then, opening again, adding after.

What is signed is never altered and never undone. What stood at the first signature is kept with it
(``conversation_told``), so that the record can be printed again as it was. While the other
signature is missing a conversation can be opened again with a reason, which stays in it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Actor
from careerplanner.domain.conversations import REOPENED, ConversationNote, Voice
from careerplanner.errors import FieldError, UserError
from careerplanner.rules import conversation_plan as rules
from careerplanner.services.conversation.conversation_parts import asked, asked_of, not_later
from careerplanner.services.conversation.conversation_told import seal_text
from careerplanner.services.validation import check, cleaned, is_blank

if TYPE_CHECKING:
    from careerplanner.domain.changes import Changes
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import Record
    from careerplanner.domain.typed import Typed
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Signing:
    """What is given with a signature."""

    worker: str
    manager: str
    on: PartialDate
    held: PartialDate | None
    next_on: PartialDate | None


def proposed_names(record: Record, one: Conversation) -> tuple[str, str]:
    """Return the names that worker and manager may be expected to sign with.

    Returns:
        The worker's and the manager's; the latter "" where the record names none.
    """
    before = rules.last_before(record, one)
    manager = one.manager or (before.manager_signed_by if before else "")
    return record.worker.name, manager or record.worker.line_manager


def sign(  # noqa: PLR0913 - a signature says so much
    workspace: Workspace,
    worker_id: str,
    conversation_id: str,
    voice: Voice,
    name: str,
    on: PartialDate,
    *,
    held: PartialDate | None = None,
    next_on: PartialDate | None = None,
) -> Changes:
    """Sign as the worker or as the manager; with `Voice.BOTH` both sign, with one name each.

    The first signature seals: what stands is kept, and from then on nothing is altered.

    Args:
        workspace: Gives the words and the clock.
        worker_id: Whose conversation.
        conversation_id: Its id.
        voice: Who signs; not `Voice.BOTH`, for which there is `sign_both`.
        name: As typed.
        on: The day written beside it.
        held: When it was held; None takes what is there, else the day of signing.
        next_on: The day agreed for the next one; None leaves what is there.

    Raises:
        UnknownName: No such worker or conversation.
        UserError: "conversation.empty": nothing was written, agreed or answered;
            "conversation.signed_already"; "conversation.sealed": the other day or the next day
            cannot be altered any more.
        FieldError: "field.empty" at "name"; "field.in_future" at "on" or "held";
            "field.before_start" at "on" or "next_on".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    is_worker = voice is Voice.WORKER
    signing = _Signing(name if is_worker else "", "" if is_worker else name, on, held, next_on)
    if is_blank(name):
        raise FieldError("field.empty", "name")
    return _signed(workspace, worker_id, conversation_id, signing)


def sign_both(  # noqa: PLR0913 - a signature says so much
    workspace: Workspace,
    worker_id: str,
    conversation_id: str,
    worker: str,
    manager: str,
    on: PartialDate,
    *,
    held: PartialDate | None = None,
    next_on: PartialDate | None = None,
) -> Changes:
    """Sign as both at once, as one action; a signature that is there already stays.

    Args:
        workspace: Gives the words and the clock.
        worker_id: Whose conversation.
        conversation_id: Its id.
        worker: Name the worker signs with.
        manager: Name the manager signs with.
        on: The day written beside them.
        held: As for `sign`.
        next_on: As for `sign`.

    Raises:
        FieldError: As `sign`, with "worker" or "manager" for an empty name.
        UnknownName: As `sign`.
        UserError: As `sign`.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    for field, name in (("worker", worker), ("manager", manager)):
        if is_blank(name):
            raise FieldError("field.empty", field)
    signing = _Signing(worker, manager, on, held, next_on)
    return _signed(workspace, worker_id, conversation_id, signing)


def reopen(
    workspace: Workspace, worker_id: str, conversation_id: str, reason: Typed, by: str
) -> Changes:
    """Open a conversation again that only one has signed; the reason stays in it for both to read.

    The signature goes from the record and stays in the history.

    Args:
        workspace: Gives the clock.
        worker_id: Whose conversation.
        conversation_id: Its id.
        reason: Why, as typed.
        by: Name of who opens it.

    Raises:
        UnknownName: No such worker or conversation.
        UserError: "conversation.not_sealed": nobody signed; "conversation.signed": both did.
        FieldError: "field.empty" at "reason" or "by".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    one = asked_of(record, conversation_id)
    if not one.is_sealed:
        raise UserError("conversation.not_sealed")
    if one.is_signed:
        raise UserError("conversation.signed")
    note = _added(workspace, one, reason, by, "reason", "by")
    bare = replace(
        one,
        worker_signed_by="",
        worker_signed_on=None,
        manager_signed_by="",
        manager_signed_on=None,
        as_signed="",
    )
    with workspace.opened.action("conversation.reopen", workspace.actor, worker_id) as action:
        action.change(bare, worker_id)
        action.add(replace(note, topic=REOPENED), worker_id)
    return action.changes


def add_after(
    workspace: Workspace,
    worker_id: str,
    conversation_id: str,
    text: Typed,
    name: str,
    voice: Voice = Voice.BOTH,
) -> Changes:
    """Add something to a conversation that was signed; it stands below the signatures.

    Args:
        workspace: Gives the clock.
        worker_id: Whose conversation.
        conversation_id: Its id.
        text: As typed.
        name: Who adds it.
        voice: Whose words it is.

    Raises:
        UnknownName: No such worker or conversation.
        UserError: "conversation.not_sealed": it can still be written in.
        FieldError: "field.empty" at "text" or "name".
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    record = asked(workspace, worker_id)
    one = asked_of(record, conversation_id)
    if not one.is_sealed:
        raise UserError("conversation.not_sealed")
    note = replace(_added(workspace, one, text, name, "text", "name"), voice=voice)
    with workspace.opened.action("conversation_note.after", workspace.actor, worker_id) as action:
        action.add(note, worker_id)
    return action.changes


def _added(
    workspace: Workspace, one: Conversation, text: Typed, name: str, text_at: str, name_at: str
) -> ConversationNote:
    for given, field in ((text.words, text_at), (name, name_at)):
        if is_blank(given):
            raise FieldError("field.empty", field)
    today = workspace.today()
    note = ConversationNote(
        workspace.make_id(), one.id, text, written=today, added=True, writer=name
    )
    note = cleaned(note)
    check(note, today)
    return note


def _signed(
    workspace: Workspace, worker_id: str, conversation_id: str, signing: _Signing
) -> Changes:
    record = workspace.opened.record(worker_id)
    one = asked_of(record, conversation_id)
    made = _with_signatures(one, signing)
    made = _with_days(workspace, one, made, signing)
    if not one.is_sealed:
        _refuse_empty(record, one)
    made = cleaned(made)
    check(made, workspace.today())
    if not one.is_sealed:
        made = replace(made, as_signed=seal_text(workspace, record, made))
    manager = signing.manager and made.manager_signed_by != one.manager_signed_by
    actor = (
        Actor("manager", made.manager_signed_by)
        if manager
        else Actor("worker", made.worker_signed_by)
    )
    with workspace.opened.action("conversation.sign", actor, worker_id) as action:
        action.change(made, worker_id)
    return action.changes


def _with_signatures(one: Conversation, signing: _Signing) -> Conversation:
    made = one
    if signing.worker and one.worker_signed_on is None:
        made = replace(made, worker_signed_by=signing.worker, worker_signed_on=signing.on)
    if signing.manager and one.manager_signed_on is None:
        made = replace(made, manager_signed_by=signing.manager, manager_signed_on=signing.on)
        if not made.manager:
            made = replace(made, manager=signing.manager)
    if made == one:
        raise UserError("conversation.signed_already")
    return made


def _with_days(
    workspace: Workspace, one: Conversation, made: Conversation, signing: _Signing
) -> Conversation:
    today = workspace.today()
    not_later(signing.on, "on", today)
    if one.is_sealed:
        for given, stands in ((signing.held, one.held), (signing.next_on, one.next_on)):
            if given is not None and given != stands:
                raise UserError("conversation.sealed")
        made = replace(made, manager=one.manager)
        held = one.held or signing.on
    else:
        held = signing.held or one.held or signing.on
        made = replace(made, held=held, next_on=signing.next_on or one.next_on)
        not_later(held, "held", today)
    _in_order(held, signing.on, "on")
    if made.next_on is not None:
        _in_order(held, made.next_on, "next_on")
    return made


def _in_order(first: PartialDate, second: PartialDate, name: str) -> None:
    if first.span.earliest > second.span.latest:
        raise FieldError("field.before_start", name, start=str(first), end=str(second))


def _refuse_empty(record: Record, one: Conversation) -> None:
    """A signature stands for something: a word, an answer or an action."""
    if not (
        any(note.conversation == one.id for note in record.talked)
        or any(each.conversation == one.id for each in record.ratings)
        or any(each.conversation == one.id for each in record.actions)
    ):
        raise UserError("conversation.empty")
