"""What the page of conversations shows, as rows in the words of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.domain.conversations import Voice
from careerplanner.domain.ratings import RatedBy
from careerplanner.domain.record import ActionState
from careerplanner.gui.pages.conversation.conversation_agreed import AgreedRow, Outcome
from careerplanner.gui.pages.conversation.conversation_start import NextTalk
from careerplanner.gui.pages.conversation.conversation_statements import StatementRow
from careerplanner.gui.pages.conversation.conversation_topics import Note, TopicRow
from careerplanner.gui.tokens import Status
from careerplanner.gui.widgets.action_list import ActionRow
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.entry_list import EntryRow
from careerplanner.gui.widgets.summary_list import SummaryRow
from careerplanner.gui.widgets.task_list import TaskRow
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import labels
from careerplanner.services.conversation import conversation_view
from careerplanner.services.conversation.agenda import OpenAction
from careerplanner.services.conversation.conversation_told import told_of
from careerplanner.services.conversation.conversation_view import ConversationState
from careerplanner.services.conversation.conversation_words import ConversationWords
from careerplanner.services.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from careerplanner.domain.conversation_guide import ConversationForm
    from careerplanner.domain.conversation_plan import StatementTalk
    from careerplanner.domain.conversations import Conversation, ConversationNote
    from careerplanner.domain.record import Action, Record
    from careerplanner.domain.team import TalkDue
    from careerplanner.gui.desk import Desk
    from careerplanner.services.conversation.agenda import Agenda

WHOLE = "whole"
"""Key of the row for the conversation as a whole, whose topic in the record is ""."""
OUTCOME = {
    ActionState.OPEN: Outcome.CARRIED_ON,
    ActionState.DONE: Outcome.DONE,
    ActionState.DROPPED: Outcome.NOT_DONE,
}
ACTION_STATUS = {
    ActionState.OPEN: Status.UNDER_WAY,
    ActionState.DONE: Status.MET,
    ActionState.DROPPED: Status.NOT_APPLICABLE,
}
STATE_STATUS = {
    ConversationState.PLANNED: Status.DRAFT,
    ConversationState.BEING_PREPARED: Status.UNDER_WAY,
    ConversationState.HELD: Status.MISSING,
    ConversationState.WAITING_FOR_WORKER: Status.MISSING,
    ConversationState.WAITING_FOR_MANAGER: Status.MISSING,
    ConversationState.SIGNED: Status.MET,
}


def topic_of(key: str) -> str:
    """Id of the topic of a row, as the record has it."""
    return "" if key == WHOLE else key


def latest_note(
    notes: Iterable[ConversationNote], topic: str, voice: Voice
) -> ConversationNote | None:
    """The note that a box of the page shows: the last of a voice on a topic."""
    mine = [note for note in notes if note.topic == topic and note.voice is voice]
    return mine[-1] if mine else None


class ConversationRows:
    """Makes rows for one record.

    Args:
        desk: The open book and the person.
        record: The record.
    """

    def __init__(self, desk: Desk, record: Record) -> None:
        self.desk, self.record = desk, record
        self.say = desk.wording
        self.tr = desk.context.translate
        self.words = ConversationWords(self.say, record)
        self._writing = not desk.read_only

    def of_pack(self, agenda: Agenda) -> ConversationWords:
        """Words for the pack that the statements of a conversation are of."""
        return ConversationWords(Wording(self.say.catalogue, agenda.lookup), self.record)

    # ---- the answer ----------------------------------------------------------------------------

    def due(self) -> tuple[TalkDue, ...]:
        """Each kind that is expected again."""
        return conversation_view.talks_due(self.desk.workspace, self.record)

    def next_kind(self) -> ConversationKind:
        """The kind to prepare next: the one due first, else the pack's first."""
        dated = [one for one in self.due() if one.due is not None]
        if dated:
            return min(dated, key=lambda one: one.due.earliest if one.due else None).kind  # type: ignore[arg-type,return-value]
        forms = self.forms()
        return forms[0].kind if forms else ConversationKind.ONE_TO_ONE

    def next_talk(self, going: Conversation | None) -> NextTalk:
        """The answer of the page.

        Args:
            going: The conversation to go on with, or None.
        """
        if going is not None:
            state = self.words.state(conversation_view.state_of(self.record, going))
            state = self.words.waiting(going) or state
            title = self.words.title(going)
            why = " · ".join(part for part in (state, self._held_by(going)) if part)
            go_on = mark("Conversation", "Go on with it")
            go_on = mark("Conversation", "Sign it") if going.is_sealed else go_on
            word = go_on if self._writing else None
            return NextTalk(title, why, word or mark("Conversation", "Look at it"))
        kind = self.next_kind()
        named = self.words.kind(kind)
        begin = self.tr("Conversation", "Prepare: {kind}", kind=named) if self._writing else None
        found = next((one for one in self.due() if one.kind is kind), None)
        if found is None:
            why = self.tr(
                "Conversation", "Nothing says when. You can prepare one whenever you want."
            )
            return NextTalk(named, why, begin)
        return NextTalk(self.words.due(found), self.words.due_why(found), begin)

    def _held_by(self, one: Conversation) -> str:
        if not one.manager:
            return ""
        return self.tr("Conversation", "With: {name}", name=one.manager)

    # ---- lists of the start --------------------------------------------------------------------

    def open_agreed(self, kept: Container[str]) -> list[AgreedRow]:
        """What was agreed in any conversation and is open.

        Args:
            kept: Ids of those closed while the page was looked at; they stay in their places.
        """
        by_id = {one.id: one for one in self.record.conversations}
        today = self.desk.workspace.today()
        rows = []
        for action in self.record.actions:
            agreed = by_id.get(action.conversation)
            if agreed is None:
                continue
            if action.state is ActionState.OPEN:
                late = action.due is not None and action.due.span.latest < today
                rows.append(self.agreed_row(OpenAction(action, agreed, late)))
            elif action.id in kept:
                rows.append(self.closed_row(action))
        return rows

    def agreed_row(self, one: OpenAction) -> AgreedRow:
        """An action that is open."""
        action = one.action
        return AgreedRow(
            action.id,
            action.what.words,
            self.words.action_facts(one),
            OUTCOME[action.state],
            self._writing,
        )

    def closed_row(self, action: Action) -> AgreedRow:
        """An action that was done or dropped."""
        about = self.words.action_state(action)
        return AgreedRow(action.id, action.what.words, about, OUTCOME[action.state], self._writing)

    def past(self, going: Conversation | None) -> list[TaskRow]:
        """The conversations there are, but the one that is still being prepared or held."""
        rows = []
        for line in conversation_view.conversation_lines(self.record):
            one = line.conversation
            if going is not None and one.id == going.id and not one.is_sealed:
                continue
            parts = [self.words.waiting(one), self._held_by(one)]
            if line.actions_open:
                count = line.actions_open
                parts.append(self.tr("Conversation", "Agreed and open: {count}", count=count))
            hint = " · ".join(part for part in parts if part)
            rows.append(
                TaskRow(
                    one.id,
                    self.words.title(one),
                    STATE_STATUS[line.state],
                    hint or None,
                    self.words.state(line.state),
                )
            )
        return rows

    def forms(self) -> tuple[ConversationForm, ...]:
        """What the pack says of each kind."""
        return self.desk.workspace.lookup.pack.conversations.forms

    def kinds(self) -> list[Choice]:
        """Every kind to choose from, with what it is for."""
        forms = {form.kind: form for form in self.forms()}
        return [
            Choice(
                str(kind),
                self.words.kind(kind),
                self.say.text(forms[kind].explains) if kind in forms else None,
            )
            for kind in ConversationKind
        ]

    def intervals(self) -> list[SummaryRow]:
        """How often each kind is held, with whose say that is."""
        action = mark("Conversation", "Change how often")
        return [
            SummaryRow(
                str(kind),
                self.words.kind(kind),
                self._how_often(kind),
                action=action,
                changeable=self._writing,
            )
            for kind in ConversationKind
        ]

    def _how_often(self, kind: ConversationKind) -> str:
        own = next((one for one in self.record.intervals if one.kind is kind), None)
        if own is None:
            return self.usual(kind)
        if own.months is None:
            return self.tr("Conversation", "Not regularly. Your employer says so.")
        often = self._months(own.months)
        return self.tr("Conversation", "{often}. Your employer says so.", often=often)

    def usual(self, kind: ConversationKind) -> str:
        """What is usually expected of a kind, as a sentence."""
        form = next((form for form in self.forms() if form.kind is kind), None)
        if form is None or form.interval is None:
            said = self.say.text(form.no_interval) if form and form.no_interval else ""
            return said or self.tr("Conversation", "Nothing says how often.")
        often = self._months(form.interval.months)
        if not form.interval.suggested:
            return f"{often}."
        return self.tr(
            "Conversation",
            "{often}. This is what is usually expected. Your employer's policy decides.",
            often=often,
        )

    def _months(self, months: int) -> str:
        count = self.desk.context.words.count
        if months % 12 == 0:
            return count("Conversation", "Every year|Every {n} years", months // 12)
        return count("Conversation", "Every month|Every {n} months", months)

    # ---- an open conversation ------------------------------------------------------------------

    def topics(self, agenda: Agenda) -> list[TopicRow]:
        """The topics to write on, and room for the whole of the conversation at the end."""
        rows = [
            TopicRow(
                topic.topic.id,
                self.say.text(topic.topic.title),
                "\n".join(self.say.text(prompt) for prompt in topic.prompts),
                self._notes(topic.notes, topic.topic.id),
                self._unboxed(topic.notes),
            )
            for topic in agenda.topics
        ]
        whole = self._notes(tuple(note for note in agenda.loose if not note.topic), "")
        title = self.tr("Conversation", "Anything else")
        return [*rows, TopicRow(WHOLE, title, "", whole, self._unboxed(agenda.loose))]

    def written(self, agenda: Agenda) -> list[EntryRow]:
        """What was written, topic by topic, to be read."""
        found = [
            (topic.topic.id, self.say.text(topic.topic.title), topic.notes)
            for topic in agenda.topics
        ]
        found.append((WHOLE, self.tr("Conversation", "Anything else"), agenda.loose))
        return [
            EntryRow(key, title, self._lines(notes), changeable=False, removable=False)
            for key, title, notes in found
            if notes
        ]

    def _notes(self, notes: tuple[ConversationNote, ...], topic: str) -> dict[Voice, Note]:
        found = {voice: latest_note(notes, topic, voice) for voice in Voice}
        return {voice: Note(note.id, note.text.words) for voice, note in found.items() if note}

    def _unboxed(self, notes: tuple[ConversationNote, ...]) -> str:
        """What no box shows: the notes before the last of a voice."""
        boxed = {latest_note(notes, note.topic, note.voice) for note in notes}
        return self._lines(tuple(note for note in notes if note not in boxed))

    def _lines(self, notes: tuple[ConversationNote, ...]) -> str:
        lines = []
        for note in notes:
            by = "" if note.voice is Voice.BOTH else f"{self.words.voice(note.voice)}: "
            lines.append(f"{by}{note.text.words}")
        return "\n".join(lines)

    def statements(
        self, agenda: Agenda, given: Container[str], *, writing: bool
    ) -> list[StatementRow]:
        """The statements of a conversation, those worth talking about first.

        Args:
            agenda: What it is prepared from.
            given: Ids of those the worker has answered while this page was looked at; an answer
                from before is shown as it was given.
            writing: Whether answers can be given.
        """
        words = self.of_pack(agenda)
        rows = []
        for talk in agenda.statements:
            open_to = set(RatedBy) if writing else set()
            ended = agenda.round is None or agenda.round.closed is not None
            if ended or (talk.own is not None and talk.statement not in given):
                open_to.discard(RatedBy.SELF)
            rows.append(self._statement(agenda, words, talk, frozenset(open_to)))
        return rows

    def _statement(
        self,
        agenda: Agenda,
        words: ConversationWords,
        talk: StatementTalk,
        open_to: frozenset[RatedBy],
    ) -> StatementRow:
        given = {
            RatedBy.SELF: talk.own,
            RatedBy.MANAGER: talk.manager,
            RatedBy.AGREED: talk.agreed,
        }
        place = [words.change(talk, agenda.lines)] if agenda.lines is not None else []
        if talk.earlier is not None:
            place.append(words.earlier(talk.earlier))
        both = talk.own is not None and talk.manager is not None
        return StatementRow(
            talk.statement,
            words.statement(talk.statement),
            " · ".join(part for part in place if part),
            words.difference(talk.difference) if both else "",
            {by: rating.answer for by, rating in given.items() if rating is not None},
            open_to,
        )

    def told_statements(self, one: Conversation) -> list[StatementRow]:
        """The statements as they stood when a conversation was signed."""
        told = told_of(self.desk.workspace, self.record, one)
        rows = []
        for place, each in enumerate(told.statements):
            given = {
                RatedBy.SELF: each.own,
                RatedBy.MANAGER: each.manager,
                RatedBy.AGREED: each.agreed,
            }
            both = each.own is not None and each.manager is not None
            rows.append(
                StatementRow(
                    str(place),
                    self.say.text(each.text),
                    self.say.text(each.change),
                    self.words.difference(each.difference) if both else "",
                    {by: answer.answer for by, answer in given.items() if answer is not None},
                    frozenset(),
                )
            )
        return rows

    def agreed_now(self, one: Conversation, *, writing: bool) -> list[ActionRow]:
        """What was agreed in a conversation, open or not."""
        rows = []
        for action in self.record.actions:
            if action.conversation != one.id:
                continue
            serves = self.words.serves(action)
            why = "" if serves is None else getattr(serves, "words", None)
            rows.append(
                ActionRow(
                    action.id,
                    action.what.words,
                    why if why is not None else self.say.text(serves),  # type: ignore[arg-type]
                    self.words.action_facts(OpenAction(action, None, False)),
                    ACTION_STATUS[action.state],
                    self.say.label(labels.ACTION_STATE, action.state),
                    is_done=action.state is ActionState.DONE,
                    changeable=writing,
                )
            )
        return rows
