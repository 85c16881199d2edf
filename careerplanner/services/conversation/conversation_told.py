"""Tells what stands in a conversation: kept when it is signed, and printed from.

A record of an unsigned conversation is printed from what stands now, that of a signed one from
what stood at the first signature: actions and answers may have moved on since, and so may the
pack. Notes stay in the record, where nothing alters them after a signature. Laying it out is
``conversation_paper``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.domain.assessment import DateState
from careerplanner.domain.conversation_told import (
    FORMAT,
    ConversationTold,
    ToldAction,
    ToldAnswer,
    ToldStatement,
    ToldThing,
    ToldTopic,
)
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.facts import Text
from careerplanner.domain.record import ActionState
from careerplanner.domain.typed import Typed
from careerplanner.i18n.language import Language
from careerplanner.rules.situation import Asking, is_current
from careerplanner.services.coming.coming_words import ComingWords
from careerplanner.services.conversation.agenda import OpenAction, agenda
from careerplanner.services.conversation.conversation_plain import from_text, to_text
from careerplanner.services.conversation.conversation_words import ConversationWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.conversation_plan import Since, StatementTalk
    from careerplanner.domain.conversation_told import Spoken
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.ratings import Rating
    from careerplanner.domain.record import Action, Post, Record
    from careerplanner.services.coming.coming_words import Told
    from careerplanner.services.conversation.agenda import Agenda
    from careerplanner.services.workspace import Workspace

_EN, _CY = Language.ENGLISH, Language.WELSH
_NOTHING = Text("", "")


def seal_text(workspace: Workspace, record: Record, one: Conversation) -> str:
    """Return what stands in a conversation now, as the text kept with its first signature.

    Args:
        workspace: Gives packs, words and the clock.
        record: The whole record.
        one: The conversation as it will be signed.
    """
    return to_text(told_now(workspace, record, one))


def told_of(workspace: Workspace, record: Record, one: Conversation) -> ConversationTold:
    """Return what a paper says: what stood at the signature, else what stands now.

    Where a signed conversation kept nothing that can be read, as one from another program, what
    the record still has is told, and what it cannot tell of that day is left out.
    """
    if not one.is_sealed:
        return told_now(workspace, record, one)
    kept = from_text(ConversationTold, one.as_signed) if one.as_signed else None
    if kept is not None and kept.format == FORMAT:
        return kept
    now = told_now(workspace, record, one)
    return replace(now, due=(), carried=(), closed=(), by_band=_NOTHING, by_register=_NOTHING)


def told_now(workspace: Workspace, record: Record, one: Conversation) -> ConversationTold:
    """Return what stands in a conversation now, in both languages."""
    found = agenda(workspace, record, one)
    return _Teller(workspace, record, found).tell()


def told_plan(workspace: Workspace, record: Record, found: Agenda) -> tuple[ToldAction, ...]:
    """Return what is open in the plan besides, and was agreed in no conversation."""
    teller = _Teller(workspace, record, found)
    return tuple(teller.action(each) for each in found.other_open)


class _Teller:
    """Says everything twice, once in each language."""

    def __init__(self, workspace: Workspace, record: Record, found: Agenda) -> None:
        self._workspace, self._record, self._found = workspace, record, found
        of_round = replace(workspace, lookup=found.lookup)
        self._words = {
            each: ConversationWords(workspace.wording(each), record) for each in Language
        }
        self._round = {each: ConversationWords(of_round.wording(each), record) for each in Language}
        self._coming = {each: ComingWords(record, workspace.wording(each)) for each in Language}

    def tell(self) -> ConversationTold:
        found, record, about = self._found, self._record, self._workspace.lookup.pack.about
        one, post = found.conversation, self._post()
        register = found.answer.register
        reason = register.leading.reason if register.leading is not None else register.reason
        return ConversationTold(
            format=FORMAT,
            on=self._workspace.today(),
            name=record.worker.name,
            job=self._job(post),
            employer=post.employer if post is not None else "",
            service=post.service if post is not None else "",
            kind=found.form.title if found.form else self._both(lambda say: say.kind(one.kind)),
            band=self._band(one.band),
            next_band=self._band(one.next_band),
            by_band=self._both(lambda say: say.say.reason(found.answer.bands.difference_reason)),
            by_register=self._both(lambda say: say.say.reason(reason)),
            last=found.last.held if found.last is not None else None,
            due=tuple(self._due(item) for item in found.due),
            agreed=tuple(self.action(each) for each in self._agreed()),
            carried=tuple(self.action(each) for each in found.agreed_open),
            closed=tuple(self.action(self._closed(each)) for each in found.closed_since),
            since=tuple(self._since(each) for each in found.changed_since),
            statements=tuple(self._statement(each) for each in self._answered()),
            topics=tuple(ToldTopic(each.topic.id, each.topic.title) for each in found.topics),
            reminder=found.reminder.text if found.reminder is not None else _NOTHING,
            framework=about.title,
            version=about.ref.version,
            status=about.status,
        )

    # ---- parts ---------------------------------------------------------------------------------

    def _both(self, told: Callable[[ConversationWords], str]) -> Text:
        return Text(
            *(told(self._words[language]) for language in (Language.ENGLISH, Language.WELSH))
        )

    def _post(self) -> Post | None:
        today = self._workspace.today()
        posts = [one for one in self._record.posts if is_current(one, Asking(today, today))]
        leading = self._found.answer.register.leading
        led = next((one for one in posts if leading and one.id == leading.post), None)
        return led or (posts[0] if posts else None)

    def _job(self, post: Post | None) -> Spoken:
        if post is None or post.title:
            return Typed(post.title if post is not None else "")
        return self._both(lambda say: say.say.role(post.role))

    def _band(self, band: str) -> Text:
        return self._both(lambda say: say.say.band(band)) if band else _NOTHING

    def _agreed(self) -> Iterator[OpenAction]:
        """Yield what was agreed in it, done or dropped meanwhile or not."""
        one = self._found.conversation
        for action in self._record.actions:
            if action.conversation == one.id:
                is_open = action.state is ActionState.OPEN
                late = action.due is not None and action.due.span.latest < self._workspace.today()
                yield OpenAction(action, one, is_open and late)

    def _closed(self, action: Action) -> OpenAction:
        mine = self._record.conversations
        return OpenAction(
            action, next((c for c in mine if c.id == action.conversation), None), False
        )

    def action(self, each: OpenAction) -> ToldAction:
        """Tell an action."""
        action, one = each.action, each.agreed_in
        return ToldAction(
            action.what,
            self._serves(action),
            action.owner,
            action.due,
            action.state,
            action.closed,
            (one.held or PartialDate.find(one.opened)) if one is not None else None,
            each.late,
        )

    def _serves(self, action: Action) -> Text | Typed | None:
        """By the pack of the round, in which it was agreed, else by the pack in use."""
        served = self._round[_EN].serves(action)
        return served or self._words[_EN].serves(action)

    def _due(self, item: Coming) -> ToldThing:
        english, welsh = (self._coming[each] for each in (_EN, _CY))
        return ToldThing(
            *_two(english.what(item), welsh.what(item)),
            when=Text(english.when(item), welsh.when(item)),
            state=Text(english.state(item), welsh.state(item)),
            late=item.state is DateState.PAST,
        )

    def _since(self, since: Since) -> ToldThing:
        english, welsh = (self._words[each] for each in (_EN, _CY))
        return ToldThing(
            *_two(english.since(since), welsh.since(since)),
            when=Text(english.since_day(since), welsh.since_day(since)),
            state=_NOTHING,
            late=False,
        )

    def _answered(self) -> list[StatementTalk]:
        """Return the statements of this conversation that somebody answered, in the pack's order.

        Where neither manager nor both said anything, the worker's own answers are a round of
        their own and have a paper of their own.
        """
        found = self._found
        lines = found.lines.lines if found.lines is not None else ()
        places = {line.statement: place for place, line in enumerate(lines)}
        talked = [each for each in found.statements if each.manager or each.agreed]
        return sorted(talked, key=lambda each: places.get(each.statement, 0))

    def _statement(self, talk: StatementTalk) -> ToldStatement:
        english, welsh = (self._round[each] for each in (_EN, _CY))
        lines = self._found.lines
        assert lines is not None  # noqa: S101 - a talk comes from these lines
        return ToldStatement(
            Text(english.statement(talk.statement), welsh.statement(talk.statement)),
            talk.line.kind,
            Text(english.change(talk, lines), welsh.change(talk, lines)),
            _answer(talk.own),
            _answer(talk.manager),
            _answer(talk.agreed),
            talk.difference,
        )


def _answer(rating: Rating | None) -> ToldAnswer | None:
    return ToldAnswer(rating.answer, rating.note) if rating is not None else None


def _two(english: Told, welsh: Told) -> tuple[Text, Spoken]:
    """Return label and subject of both languages; words a person typed stay as typed."""
    label = Text(english.label, welsh.label)
    if english.language == str(_EN) and welsh.language == str(_CY):
        return label, Text(english.about, welsh.about)
    return label, Typed(english.about, english.language)
