"""The agenda to take into a conversation: what to look at, what to ask, room to write and to sign.

It can stand for the record where a conversation is held without the computer: both sign on it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerplanner.reports.sheet_paper import WritingLines
from careerplanner.services.conversation.agenda import agenda
from careerplanner.services.conversation.conversation_paper_parts import ConversationParts
from careerplanner.services.conversation.conversation_told import told_now, told_plan
from careerplanner.services.conversation.conversation_words import ConversationWords
from careerplanner.services.paper.sheets import below

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.conversation_plan import StatementTalk
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part
    from careerplanner.services.conversation.agenda import Agenda, TopicPrompt
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.workspace import Workspace

_BLANK_ACTIONS = 4


def agenda_sheet(
    workspace: Workspace, record: Record, conversation: Conversation, language: Language
) -> Sheet:
    """Return the agenda to take into a conversation, as of today.

    Args:
        workspace: Gives packs, words and the clock.
        record: The whole record.
        conversation: A conversation of it.
        language: Language of the paper.
    """
    parts = ConversationParts(
        workspace, record, conversation, told_now(workspace, record, conversation), language
    )
    found = agenda(workspace, record, conversation)
    return _AgendaPaper(workspace, record, found, parts).sheet()


class _AgendaPaper:
    """Puts the parts of the agenda in order."""

    def __init__(
        self, workspace: Workspace, record: Record, found: Agenda, parts: ConversationParts
    ) -> None:
        self._found, self._parts = found, parts
        self._workspace, self._record = workspace, record
        self._words, self._tr = parts.words, parts.words.tr
        of_round = replace(workspace, lookup=found.lookup)
        self._round = ConversationWords(of_round.wording(parts.words.language), record)

    def sheet(self) -> Sheet:
        title = self._tr("Conversation", "Agenda for a conversation")
        return self._words.sheet(title, self._parts.told.name, [*self._all()])

    def _all(self) -> Iterator[Part]:
        tr, parts, told = self._tr, self._parts, self._parts.told
        yield parts.facts()
        yield from parts.standing()
        yield from self._last_time()
        yield from self._plan()
        yield from parts.dated(tr("Conversation", "Late or soon"), told.due)
        yield from parts.dated(tr("Conversation", "What has happened since"), told.since)
        if self._found.topics:
            yield from self._topics()
        yield from self._statements()
        yield from self._agreeing()
        yield from parts.signed()
        yield from parts.judged()

    def _last_time(self) -> Iterator[Part]:
        tr, told = self._tr, self._parts.told
        title = tr("Conversation", "What we agreed before")
        yield self._words.title(title)
        if not told.carried and not told.closed:
            yield self._words.paragraph(tr("Conversation", "Nothing is left from before."))
            return
        yield self._parts.actions(title, (*told.carried, *told.closed), with_state=True)

    def _plan(self) -> Iterator[Part]:
        """Yield what is to be done and was asked or planned elsewhere; late, it is talked about."""
        plan = told_plan(self._workspace, self._record, self._found)
        if plan:
            title = self._tr("Conversation", "Also open in the plan: {count}", count=len(plan))
            yield self._words.title(title)
            yield self._parts.actions(title, plan, with_state=True)

    def _topics(self) -> Iterator[Part]:
        """Yield what to ask beside room to write: it is to be looked over in a minute."""
        tr, words = self._tr, self._words
        title = tr("Conversation", "What to talk about")
        yield words.title(title)
        yield from self._parts.reminder()
        columns = ((title, 5.0), (tr("Conversation", "Notes"), 5.0))
        yield words.grid(columns, [self._topic(one) for one in self._found.topics], title)

    def _topic(self, topic: TopicPrompt) -> tuple[Runs, Runs]:
        words = self._words
        asked: Runs = tuple(replace(run, bold=True) for run in words.pack(topic.topic.title))
        for prompt in topic.prompts:
            asked = below(asked, words.pack(prompt))
        notes: Runs = ()
        for note in topic.notes:
            voice = self._parts.say.voice(note.voice)
            notes = below(notes, words.labelled(voice, words.typed(note.text)))
        return asked, notes

    def _statements(self) -> Iterator[Part]:
        tr, words = self._tr, self._words
        if not self._found.first:
            return
        title = tr("Conversation", "Statements to look at together")
        yield words.title(title)
        columns = (
            (tr("Conversation", "Statement"), 6.6),
            (tr("Conversation", "Worker"), 1.8),
            (tr("Conversation", "Manager"), 1.8),
            (tr("Conversation", "Agreed"), 1.8),
        )
        yield words.grid(columns, [self._statement(one) for one in self._found.first], title)

    def _statement(self, talk: StatementTalk) -> tuple[Runs, ...]:
        words, say = self._words, self._round
        text = say.say.lookup.find_statement(talk.statement)
        first = words.pack(text.text) if text is not None else words.name(talk.statement)
        first = below(first, words.ours(f"{say.why(talk.why)} {say.prompt(talk)}"))
        if talk.earlier is not None:
            first = below(first, words.ours(say.earlier(talk.earlier)))
        said = [
            words.ours(say.answer(one.answer)) if one is not None else ()
            for one in (talk.own, talk.manager, talk.agreed)
        ]
        return (first, *said)

    def _agreeing(self) -> Iterator[Part]:
        tr, words = self._tr, self._words
        title = tr("Conversation", "What we agree to do")
        yield words.title(title)
        agreed = self._parts.told.agreed
        yield self._parts.actions(title, agreed, with_state=False, blank_rows=_BLANK_ACTIONS)
        again = words.when(self._found.conversation.next_on)
        label = tr("Conversation", "We talk again on")
        if again:
            yield words.facts(((label, again),))
        else:
            yield words.title(label, 3)
            yield WritingLines(1, words.ours(label))
