"""What a conversation is prepared from: what came before it, what to talk about first.

Pure: a record, a day, and answers in; words and papers are made in ``services.conversation``.
When the next one is due is ``conversation_due``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.conversation_plan import (
    Difference,
    Since,
    SinceKind,
    StatementTalk,
    TalkWhy,
)
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.ratings import RatedBy, RatingAnswer
from careerplanner.domain.record import ActionState, HeldState
from careerplanner.rules.self_assessment import (
    GROWING,
    SURE,
    answers,
    current_name,
    is_of,
    rounds_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.ratings import Rating, RatingRound
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.self_assessment import Answers, BandLines, StatementLine
    from careerplanner.framework.lookup import Lookup

MOST_FIRST = 6
"""Most statements put first: more than these are not talked about in twenty minutes."""

_RANK = {answer: place for place, answer in enumerate((*GROWING, *SURE))}
_ORDER = {why: place for place, why in enumerate(TalkWhy)}


# ---- conversations among each other --------------------------------------------------------------


def day_of(one: Conversation) -> date:
    """Return the day a conversation stands at: held, else planned, else begun."""
    given = one.held or one.planned
    return given.span.earliest if given is not None else one.opened


def in_order(conversations: Iterable[Conversation]) -> tuple[Conversation, ...]:
    """Return conversations, the earliest first; those still to come after those held."""
    return tuple(
        sorted(
            conversations,
            key=lambda one: (one.held is None, day_of(one), one.opened, one.id),
        )
    )


def last_before(record: Record, one: Conversation) -> Conversation | None:
    """Return the last conversation held before another, of whatever kind, or None."""
    held = [other for other in in_order(record.conversations) if other.held is not None]
    if one.held is not None:
        place = next((n for n, other in enumerate(held) if other.id == one.id), len(held))
        held = held[:place]
    held = [other for other in held if other.id != one.id]
    return held[-1] if held else None


def open_actions(
    record: Record, one: Conversation
) -> tuple[tuple[Action, ...], tuple[Action, ...], tuple[Action, ...]]:
    """Return what is still to be done, where it was agreed.

    Returns:
        Open actions of this conversation, of other ones, and of the plan alone; each in order of
        the day they are due, those without a day last.
    """
    held = {other.id for other in record.conversations}
    still = sorted(
        (action for action in record.actions if action.state is ActionState.OPEN), key=_due
    )
    return (
        tuple(action for action in still if action.conversation == one.id),
        tuple(action for action in still if action.conversation in held - {one.id}),
        tuple(action for action in still if action.conversation not in held),
    )


def closed_actions(record: Record, one: Conversation) -> tuple[Action, ...]:
    """Return the actions that were done or dropped since the last conversation.

    One without a day of closing counts where it was agreed in that conversation.
    """
    last = last_before(record, one)
    if last is None:
        return ()
    since = day_of(last)
    found = []
    for action in record.actions:
        if action.state is ActionState.OPEN or action.conversation == one.id:
            continue
        if action.closed is None:
            fits = action.conversation == last.id
        else:
            fits = action.closed.span.latest >= since
        if fits:
            found.append(action)
    return tuple(sorted(found, key=_due))


def _due(action: Action) -> tuple[bool, str, str]:
    return action.due is None, str(action.due or ""), action.id


# ---- the round talked about ----------------------------------------------------------------------


def round_to_talk(record: Record, band: str, lookup: Lookup) -> RatingRound | None:
    """Return the round of a band to talk about: the open one, else the latest, if not yet done.

    None where a new one has to be begun.
    """
    rounds = rounds_of(record.rounds, band, lookup)
    still = [one for one in rounds if one.closed is None]
    if still:
        return still[-1]
    talked = {one.round for one in record.conversations}
    return rounds[-1] if rounds and rounds[-1].id not in talked else None


def answers_in(ratings: Iterable[Rating], one: Conversation, by: RatedBy) -> Answers:
    """Return one kind of person's answers that belong to a conversation, by statement."""
    if by is RatedBy.SELF:
        return answers(ratings, one.round)
    return answers((each for each in ratings if each.conversation == one.id), one.round, by)


def agreed_before(record: Record, one: Conversation, lookup: Lookup) -> dict[str, Rating]:
    """Return what was agreed last in earlier conversations, by statement.

    Args:
        record: The record.
        one: The conversation that comes after.
        lookup: The pack whose names are wanted; answers of another framework are left out.
    """
    rounds = {each.id: each for each in record.rounds if is_of(each, lookup)}
    found: dict[str, Rating] = {}
    for other in in_order(record.conversations):
        if other.id == one.id:
            break
        given = rounds.get(other.round)
        if given is not None:
            for name, rating in answers_in(record.ratings, other, RatedBy.AGREED).items():
                found[current_name("statement", name, given, lookup)] = rating
    return found


# ---- statements ----------------------------------------------------------------------------------


def difference(own: RatingAnswer | None, manager: RatingAnswer | None) -> Difference:
    """Return how the worker's and the manager's answer lie to each other."""
    if own is None:
        return Difference.NOBODY if manager is None else Difference.MANAGER_ONLY
    if manager is None:
        return Difference.WORKER_ONLY
    if own is manager:
        return Difference.SAME
    if RatingAnswer.NOT_IN_JOB in (own, manager):
        return Difference.JOB
    return Difference.MANAGER_MORE if _RANK[manager] > _RANK[own] else Difference.WORKER_MORE


def statement_talks(
    lines: BandLines, own: Answers, manager: Answers, agreed: Answers, earlier: Answers
) -> tuple[StatementTalk, ...]:
    """Return every statement of a band, those worth talking about first.

    First come those the two see differently, then what is not done alone yet (or was not when it
    was agreed last), then what is new and nobody or only one has answered, then the rest. Among
    equals, what is new or asks for more comes first, then the pack's order. What is agreed
    already needs no more talk.

    Args:
        lines: The statements.
        own: The worker's answers in the round.
        manager: The manager's in this conversation.
        agreed: Those agreed in this conversation.
        earlier: Those agreed in earlier ones.
    """
    talks = [
        _talk(
            line,
            own.get(line.statement),
            manager.get(line.statement),
            agreed.get(line.statement),
            earlier.get(line.statement),
        )
        for line in lines.lines
    ]
    return tuple(sorted(talks, key=lambda talk: (_ORDER[talk.why], not talk.line.moves)))


def worth_first(
    talks: Iterable[StatementTalk], most: int = MOST_FIRST
) -> tuple[StatementTalk, ...]:
    """Return the few statements to begin with, of those that are not settled."""
    return tuple(talk for talk in talks if talk.why is not TalkWhy.SETTLED)[:most]


def _talk(
    line: StatementLine,
    own: Rating | None,
    manager: Rating | None,
    agreed: Rating | None,
    earlier: Rating | None,
) -> StatementTalk:
    lies = difference(own.answer if own else None, manager.answer if manager else None)
    talk = StatementTalk(line, own, manager, agreed, lies, TalkWhy.SETTLED, earlier)
    return replace(talk, why=_why(talk))


def _why(talk: StatementTalk) -> TalkWhy:
    if talk.agreed is not None:
        return TalkWhy.SETTLED
    if talk.differs:
        return TalkWhy.DIFFERS
    said = [one.answer for one in (talk.own, talk.manager) if one is not None]
    before = [talk.earlier.answer] if talk.earlier is not None and not said else []
    if any(answer in GROWING for answer in (*said, *before)):
        return TalkWhy.GROWING
    if len(said) == 2:
        return TalkWhy.SETTLED
    return TalkWhy.NEW if talk.line.moves else TalkWhy.UNANSWERED


# ---- what happened since -------------------------------------------------------------------------


def happened_since(record: Record, after: date, on: date) -> tuple[Since, ...]:
    """Return what the record dates after one day and not after another, kind by kind, oldest first.

    It goes by the days in the record and not by when they were typed in. A month counts where any
    day of it may be meant; a year alone tells too little and is left out.

    Args:
        record: The record.
        after: Day of the last conversation; what is of that day counts as told in it.
        on: Day of asking.
    """
    found = [
        one
        for one in _dated(record)
        if one.on.month is not None and one.on.span.latest > after and one.on.span.earliest <= on
    ]
    kinds = list(SinceKind)
    return tuple(sorted(found, key=lambda one: (kinds.index(one.kind), str(one.on), one.about)))


def _dated(record: Record) -> Iterator[Since]:
    for post in record.posts:
        yield from _since(SinceKind.POST, post.id, post.started)
        yield from _since(SinceKind.POST_ENDED, post.id, post.ended)
    for entry in record.registrations:
        yield from _since(SinceKind.REGISTERED, entry.id, entry.first_registered)
    for held in record.awards:
        if held.state is HeldState.ACHIEVED:
            yield from _since(SinceKind.AWARD, held.id, held.achieved)
        elif held.state is HeldState.WORKING_TOWARDS:
            yield from _since(SinceKind.AWARD_STARTED, held.id, held.started)
    yield from _induction(record)
    for learned in record.learning:
        yield from _since(SinceKind.LEARNING, learned.id, learned.on)
    for piece in record.evidence:
        yield from _since(SinceKind.EVIDENCE, piece.id, piece.on)
    for one in record.rounds:
        if one.closed is not None:
            yield from _since(SinceKind.ROUND, one.id, PartialDate.find(one.closed))


def _induction(record: Record) -> Iterator[Since]:
    """Yield a section once, on the last day that anything of it was signed off."""
    last: dict[str, PartialDate] = {}
    for entry in record.induction:
        if entry.finished is not None and not entry.earlier:
            before = last.get(entry.section)
            if before is None or before.span < entry.finished.span:
                last[entry.section] = entry.finished
    for section, on in last.items():
        yield Since(SinceKind.INDUCTION, section, on)


def _since(kind: SinceKind, about: str, on: PartialDate | None) -> Iterator[Since]:
    if on is not None:
        yield Since(kind, about, on)
