"""Conversations in words of one language: what kind, how far, how answers lie, what happened.

Screen and paper take their words from here. What is due and what to talk about first is decided in
``rules``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.conversation_plan import SinceKind
from careerplanner.domain.conversations import REOPENED
from careerplanner.domain.record import ActionState
from careerplanner.i18n.messages import conversation as messages
from careerplanner.i18n.messages import labels
from careerplanner.i18n.messages.self_assessment import RATING_ANSWER
from careerplanner.services.coming.coming_words import Told
from careerplanner.services.rating.rating_words import RatingWords

if TYPE_CHECKING:
    from careerplanner.domain.conversation_guide import ConversationKind
    from careerplanner.domain.conversation_plan import Difference, Since, StatementTalk, TalkWhy
    from careerplanner.domain.conversations import Conversation, ConversationNote, Voice
    from careerplanner.domain.facts import Text
    from careerplanner.domain.ratings import Rating, RatingAnswer
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.self_assessment import BandLines
    from careerplanner.domain.team import TalkDue
    from careerplanner.domain.typed import Typed
    from careerplanner.i18n.messages import MessageTable
    from careerplanner.services.conversation.agenda import OpenAction
    from careerplanner.services.conversation.conversation_view import ConversationState
    from careerplanner.services.wording import Wording


class ConversationWords:
    """Words for the conversations of one record.

    Args:
        say: Words of one language, for the pack that is spoken of.
        record: Whose conversations.

    Attributes:
        say: The same words.
    """

    def __init__(self, say: Wording, record: Record) -> None:
        self.say = say
        self._record = record
        self._tr = say.catalogue.translate

    # ---- the conversation ----------------------------------------------------------------------

    def kind(self, kind: ConversationKind) -> str:
        """Return what a kind is called: by the pack, else by the program."""
        forms = self.say.lookup.pack.conversations.forms
        form = next((one for one in forms if one.kind is kind), None)
        return self.say.text(form.title) if form else self._label(messages.CONVERSATION_KIND, kind)

    def title(self, one: Conversation) -> str:
        """Return what a conversation is called: its kind and its day."""
        given = one.held or one.planned
        when = self.say.partial_date(given) if given else self.say.day(one.opened)
        return f"{self.kind(one.kind)}, {when}"

    def day(self, one: Conversation) -> str:
        """Return which day a conversation stands at, and what that day is."""
        if one.held is not None:
            return self._tr("Conversation", "Held: {day}", day=self.say.partial_date(one.held))
        if one.planned is not None:
            day = self.say.partial_date(one.planned)
            return self._tr("Conversation", "Planned for: {day}", day=day)
        return self._tr("Conversation", "Begun: {day}", day=self.say.day(one.opened))

    def state(self, state: ConversationState) -> str:
        """Return how far a conversation is."""
        return self._label(messages.CONVERSATION_STATE, state)

    def waiting(self, one: Conversation) -> str:
        """Return for whose signature it waits, by name where there is one; "" for nobody."""
        if not one.is_sealed or one.is_signed:
            return ""
        name = one.manager if one.manager_signed_on is None else self._record.worker.name
        if not name:
            return self._tr("Conversation", "Waiting for the manager to sign")
        return self._tr("Conversation", "Waiting to be signed by: {name}", name=name)

    def bands(self, one: Conversation) -> str:
        """Return the band now and the next one, in a line; "" where neither is known."""
        parts = []
        if one.band:
            parts.append(self._tr("Conversation", "Now: {band}", band=self.say.band(one.band)))
        if one.next_band:
            band = self.say.band(one.next_band)
            parts.append(self._tr("Conversation", "Next: {band}", band=band))
        return " · ".join(parts)

    def voice(self, voice: Voice) -> str:
        """Return whose words something is."""
        return self._label(messages.VOICE, voice)

    def note_by(self, note: ConversationNote) -> str:
        """Return whose words a note is, and when it was written."""
        parts = [note.writer or self.voice(note.voice)]
        if note.written is not None:
            parts.append(self.say.day(note.written))
        said = ", ".join(parts)
        if note.topic == REOPENED:
            return self._tr("Conversation", "Opened again by: {who}", who=said)
        return self._tr("Conversation", "Added by: {who}", who=said) if note.added else said

    # ---- when ----------------------------------------------------------------------------------

    def due(self, due: TalkDue) -> str:
        """Return when the next of a kind is due, in a line: "One-to-one: by 3 May 2027"."""
        kind = self.kind(due.kind)
        if due.due is None:
            return f"{kind}: {self._label(labels.DATE_STATE, due.state)}"
        return f"{kind}: {self.say.span(due.due)} ({self._label(labels.DATE_STATE, due.state)})"

    def due_why(self, due: TalkDue) -> str:
        """Return how that was counted, and whether it is only what is usually expected."""
        return self.say.reason(due.reason)

    # ---- statements ----------------------------------------------------------------------------

    def answer(self, answer: RatingAnswer) -> str:
        """Return an answer as a word."""
        return self.say.label(RATING_ANSWER, answer)

    def said(self, rating: Rating) -> str:
        """Return an answer with whose it is, said to both of them."""
        return self._say(messages.SAID_BY, rating.by, answer=self.answer(rating.answer))

    def difference(self, difference: Difference) -> str:
        """Return how the two answers lie to each other, as a sentence."""
        return self._label(messages.DIFFERENCE, difference)

    def why(self, why: TalkWhy) -> str:
        """Return why a statement is worth talking about."""
        return self._label(messages.TALK_WHY, why)

    def prompt(self, talk: StatementTalk) -> str:
        """Return a question to begin with."""
        return self._label(messages.TALK_PROMPT, talk.why)

    def statement(self, name: str) -> str:
        """Return a statement in plain words; its id where the pack has none such."""
        return RatingWords(self.say).statement(name)

    def change(self, talk: StatementTalk, lines: BandLines) -> str:
        """Return how a statement lies to the band it is looked at from; "" where there is none."""
        return RatingWords(self.say).change(talk.line, lines)

    def earlier(self, rating: Rating) -> str:
        """Return what was agreed before, and when."""
        answer = self.answer(rating.answer)
        if rating.on is None:
            return self._tr("Conversation", "Agreed before: {answer}", answer=answer)
        day = self.say.day(rating.on)
        return self._tr("Conversation", "Agreed on {day}: {answer}", day=day, answer=answer)

    # ---- actions -------------------------------------------------------------------------------

    def action_facts(self, open_action: OpenAction) -> str:
        """Return who does an action, by when, and since when it is open, in a line."""
        action, parts = open_action.action, []
        if action.owner:
            parts.append(self._tr("Conversation", "Who: {name}", name=action.owner))
        if action.due is not None:
            day = self.say.partial_date(action.due)
            parts.append(self._tr("Conversation", "By: {day}", day=day))
        if open_action.late:
            parts.append(self._tr("Conversation", "Late"))
        agreed = self.agreed_on(open_action.agreed_in)
        return " · ".join([*parts, agreed] if agreed else parts)

    def agreed_on(self, one: Conversation | None) -> str:
        """Return when something was agreed; "" where it is of no conversation."""
        if one is None:
            return ""
        given = one.held or one.planned
        day = self.say.partial_date(given) if given else self.say.day(one.opened)
        return self._tr("Conversation", "Agreed: {day}", day=day)

    def action_state(self, action: Action) -> str:
        """Return what became of an action, and when."""
        state = self._label(labels.ACTION_STATE, action.state)
        if action.state is ActionState.OPEN or action.closed is None:
            return state
        return f"{state}, {self.say.partial_date(action.closed)}"

    def serves(self, action: Action) -> Text | Typed | None:
        """Return what an action serves: a statement, a requirement, or why as typed."""
        if action.why is not None:
            return action.why
        if not action.requirement:
            return None
        found = self.say.lookup.find_statement(action.requirement)
        if found is not None:
            return found.text
        node = self.say.lookup.find_node(action.requirement)
        return node.label if node is not None else None

    # ---- since ---------------------------------------------------------------------------------

    def since(self, since: Since) -> Told:
        """Return what happened, with what it is about; its day is `since_day`."""
        label = self._label(messages.SINCE_KIND, since.kind)
        ours, about, language = str(self.say.language), "", None
        if since.kind in (SinceKind.POST, SinceKind.POST_ENDED):
            post = next((one for one in self._record.posts if one.id == since.about), None)
            if post is not None:
                about, language = self.say.post(post), None if post.title else ours
        elif since.kind in (SinceKind.AWARD, SinceKind.AWARD_STARTED):
            held = next((one for one in self._record.awards if one.id == since.about), None)
            if held is not None:
                known = self.say.award(held.award)
                about, language = known or held.typed, ours if known else None
        elif since.kind is SinceKind.INDUCTION:
            about, language = (self.say.section(since.about) if since.about else ""), ours
        elif since.kind is SinceKind.LEARNING:
            about = next((e.title for e in self._record.learning if e.id == since.about), "")
        elif since.kind is SinceKind.EVIDENCE:
            about = next((e.title for e in self._record.evidence if e.id == since.about), "")
        elif since.kind is SinceKind.ROUND:
            band = next((one.band for one in self._record.rounds if one.id == since.about), "")
            about, language = (self.say.band_letter(band) if band else ""), ours
        return Told(label, about, language)

    def since_day(self, since: Since) -> str:
        """Return when it happened."""
        return self.say.partial_date(since.on)

    # ---- parts ---------------------------------------------------------------------------------

    def _label(self, table: MessageTable, code: str) -> str:  # type: ignore[type-arg]
        return self.say.label(table, code)

    def _say(self, table: MessageTable, code: str, **fields: object) -> str:  # type: ignore[type-arg]
        return self.say.label(table, code, **fields)
