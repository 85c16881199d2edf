"""What a conversation is prepared from: what is due, agreed, changed since, and questions.

Nothing is written. Days and order come from ``rules``; words are in ``conversation_words``. What
happened since goes by the days that stand in the record, not by when they were typed in: so it is
the same for a record that came from another book.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from careerplanner.domain.coming_up import ComingGroup, ComingKind
from careerplanner.domain.conversation_plan import StatementTalk
from careerplanner.domain.ratings import RatedBy
from careerplanner.rules import conversation_plan as rules
from careerplanner.rules import self_assessment
from careerplanner.services.answer.assessing import assess
from careerplanner.services.coming.coming_up import coming_up, group_of
from careerplanner.services.conversation.conversation_parts import round_of
from careerplanner.services.rating.rating import kept_lookup, round_lookup

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careerplanner.domain.assessment import Assessment
    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.conversation_guide import (
        ConversationForm,
        ConversationGuide,
        ConversationNotice,
        ConversationTopic,
    )
    from careerplanner.domain.conversation_plan import Since
    from careerplanner.domain.conversations import Conversation, ConversationNote
    from careerplanner.domain.facts import Text
    from careerplanner.domain.ratings import RatingRound
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.self_assessment import BandLines
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.workspace import Workspace

NO_CASEWORK = "no_casework"
"""Id of the notice that stands wherever somebody may write: nothing about people supported."""

__all__ = ["NO_CASEWORK", "Agenda", "OpenAction", "StatementTalk", "TopicPrompt", "agenda"]

_NEAR = (ComingGroup.LATE, ComingGroup.THIS_MONTH, ComingGroup.THREE_MONTHS)
_ELSEWHERE = (ComingKind.ACTION, ComingKind.REMINDER, ComingKind.CONVERSATION)
"""Kinds of dated things that an agenda shows in a place of their own."""


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An action that is not done yet.

    Attributes:
        action: The action.
        agreed_in: The conversation it was agreed in; None where it is of the plan alone.
        late: Whether its day has passed.
    """

    action: Action
    agreed_in: Conversation | None
    late: bool


@dataclass(frozen=True, slots=True)
class TopicPrompt:
    """One thing to talk about, with what is written down on it so far.

    Attributes:
        topic: The topic; its title is what it is called.
        prompts: Questions to begin with.
        notes: What is written down, oldest first; never what was added after a signature.
    """

    topic: ConversationTopic
    prompts: tuple[Text, ...]
    notes: tuple[ConversationNote, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """All that a conversation is prepared from and what has come of it so far.

    Attributes:
        conversation: The conversation.
        answer: Where the worker stands today, on the bands and, apart from them, on the register.
        last: The last one held before it, of whatever kind, or None.
        due: What is late or comes within three months, late first; actions have places of their
            own.
        agreed_now: Actions agreed in this conversation.
        agreed_open: Actions agreed in earlier conversations and not done.
        other_open: Open actions of the plan that no conversation agreed.
        closed_since: Actions done or dropped since the last conversation.
        changed_since: What happened in the record since then; empty before the first one.
        form: What the pack says of this kind of conversation, or None.
        topics: What to talk about.
        loose: Notes on the conversation as a whole, or on topics the pack does not have.
        added: Notes added after a signature, and why it was opened again; oldest first.
        round: The round of answers talked about, or None.
        lines: Its statements; None without a round.
        statements: All of them, those worth talking about first.
        first: The few to begin with.
        lookup: The pack that the statements are of.
        notices: What both should know before they write.
    """

    conversation: Conversation
    answer: Assessment
    last: Conversation | None
    due: tuple[Coming, ...]
    agreed_now: tuple[OpenAction, ...]
    agreed_open: tuple[OpenAction, ...]
    other_open: tuple[OpenAction, ...]
    closed_since: tuple[Action, ...]
    changed_since: tuple[Since, ...]
    form: ConversationForm | None
    topics: tuple[TopicPrompt, ...]
    loose: tuple[ConversationNote, ...]
    added: tuple[ConversationNote, ...]
    round: RatingRound | None
    lines: BandLines | None
    statements: tuple[StatementTalk, ...]
    first: tuple[StatementTalk, ...]
    lookup: Lookup
    notices: tuple[ConversationNotice, ...]

    @property
    def reminder(self) -> ConversationNotice | None:
        """What stays out, said once; None where the pack does not say it."""
        return next((one for one in self.notices if one.id == NO_CASEWORK), None)

    @property
    def agree_at_once(self) -> int:
        """How many statements both answered alike and have not agreed yet."""
        return sum(
            one.agreed is None and one.own is not None and one.manager is not None
            for one in self.statements
            if not one.differs
        )


def agenda(
    workspace: Workspace,
    record: Record,
    conversation: Conversation,
    answer: Assessment | None = None,
) -> Agenda:
    """Return what a conversation is prepared from, as of today.

    Questions are of the pack the conversation was begun with, statements of the pack its round
    was begun with, where the book keeps them; else of the pack in use.

    Args:
        workspace: Gives packs and the clock.
        record: The whole record.
        conversation: A conversation of it.
        answer: The assessment of the record as of today, where there is one already.
    """
    if answer is None:
        answer = assess(workspace, record)
    today = workspace.today()
    last = rules.last_before(record, conversation)
    by_id = {one.id: one for one in record.conversations}
    now, earlier, others = (
        tuple(_open(action, by_id, workspace) for action in some)
        for some in rules.open_actions(record, conversation)
    )
    lookup, lines, statements = _statements(workspace, record, conversation)
    guide = _guide(workspace, conversation)
    form = next((one for one in guide.forms if one.kind is conversation.kind), None)
    notes = tuple(one for one in record.talked if one.conversation == conversation.id)
    topics = _topics(guide, form, notes)
    placed = {note.id for topic in topics for note in topic.notes}
    changed = () if last is None else rules.happened_since(record, rules.day_of(last), today)
    return Agenda(
        conversation=conversation,
        answer=answer,
        last=last,
        due=_due(workspace, record, answer),
        agreed_now=now,
        agreed_open=earlier,
        other_open=others,
        closed_since=rules.closed_actions(record, conversation),
        changed_since=changed,
        form=form,
        topics=topics,
        loose=_oldest_first(one for one in notes if not one.added and one.id not in placed),
        added=_oldest_first(one for one in notes if one.added),
        round=round_of(record, conversation),
        lines=lines,
        statements=statements,
        first=rules.worth_first(statements),
        lookup=lookup,
        notices=guide.notices,
    )


def _open(
    action: Action, conversations: Mapping[str, Conversation], workspace: Workspace
) -> OpenAction:
    late = action.due is not None and action.due.span.latest < workspace.today()
    return OpenAction(action, conversations.get(action.conversation), late)


def _due(workspace: Workspace, record: Record, answer: Assessment) -> tuple[Coming, ...]:
    today = workspace.today()
    return tuple(
        item
        for item in coming_up(workspace, record, answer, on=today)
        if item.kind not in _ELSEWHERE and group_of(item, today) in _NEAR
    )


def _guide(workspace: Workspace, one: Conversation) -> ConversationGuide:
    lookup = kept_lookup(workspace, one.pack) or workspace.lookup
    return lookup.pack.conversations


def _topics(
    guide: ConversationGuide, form: ConversationForm | None, notes: tuple[ConversationNote, ...]
) -> tuple[TopicPrompt, ...]:
    """Return the topics of a kind of conversation, and others that something is written on."""
    names = form.topics if form is not None else ()
    written = {note.topic for note in notes if not note.added}
    by_id = {topic.id: topic for topic in guide.topics}
    wanted = [*names, *(name for name in by_id if name in written and name not in names)]
    return tuple(
        TopicPrompt(
            by_id[name],
            by_id[name].prompts,
            _oldest_first(note for note in notes if note.topic == name and not note.added),
        )
        for name in wanted
        if name in by_id
    )


def _oldest_first(notes: Iterable[ConversationNote]) -> tuple[ConversationNote, ...]:
    """Sort by the day alone: within a day the record's order is the order of writing."""
    return tuple(sorted(notes, key=lambda note: note.written or date.min))


def _statements(
    workspace: Workspace, record: Record, one: Conversation
) -> tuple[Lookup, BandLines | None, tuple[StatementTalk, ...]]:
    given = round_of(record, one)
    if given is None:
        return workspace.lookup, None, ()
    found = round_lookup(workspace, given)
    lookup = found or workspace.lookup
    name = self_assessment.current_name
    band = lookup.find_band(name("band", given.band, given, lookup))
    if band is None:
        return lookup, None, ()
    start = lookup.find_band(name("band", given.start, given, lookup)) if given.start else None
    below = self_assessment.start_for(band, start, lookup)
    lines = self_assessment.band_lines(band, below, lookup)
    own, manager, agreed = (
        {
            name("statement", said, given, lookup): rating
            for said, rating in rules.answers_in(record.ratings, one, by).items()
        }
        for by in (RatedBy.SELF, RatedBy.MANAGER, RatedBy.AGREED)
    )
    earlier = rules.agreed_before(record, one, lookup)
    return lookup, lines, rules.statement_talks(lines, own, manager, agreed, earlier)
