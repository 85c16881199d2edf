"""Conversations of a record as plain data and as lines of text: two renderings of the same.

``docs/answers.md`` describes the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.facts import Text
from careerplanner.errors import UnknownName
from careerplanner.services.answer.answer_text import STEP_IN
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.conversation.conversation_parts import find
from careerplanner.services.conversation.conversation_told import told_of
from careerplanner.services.conversation.conversation_view import (
    conversation_lines,
    state_of,
    talks_due,
)
from careerplanner.services.conversation.conversation_words import ConversationWords

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.conversation_told import (
        Spoken,
        ToldAction,
        ToldAnswer,
        ToldStatement,
        ToldThing,
    )
    from careerplanner.domain.conversations import Conversation, ConversationNote
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import Record
    from careerplanner.domain.team import TalkDue
    from careerplanner.services.answer.answers import Plain
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

LATEST = "latest"
"""Stands for the newest conversation that was held, or begun where none was."""


def named(record: Record, name: str) -> Conversation:
    """Return the conversation somebody names: by its id, or `LATEST`.

    Raises:
        UnknownName: "conversation.unknown".
    """
    lines = conversation_lines(record)
    if name == LATEST and lines:
        held = (line.conversation for line in lines if line.conversation.held is not None)
        return next(held, lines[0].conversation)
    found = find(record, name)
    if found is None:
        raise UnknownName("conversation.unknown", name=name)
    return found


class ConversationAnswer:
    """Tells conversations of one record in one language.

    Args:
        workspace: Gives packs and the clock.
        record: Whose they are.
        say: Words of that language.
    """

    def __init__(self, workspace: Workspace, record: Record, say: Wording) -> None:
        self._workspace, self._record, self._say = workspace, record, say
        self._words = ConversationWords(say, record)
        self._tr = say.catalogue.translate

    # ---- the list ------------------------------------------------------------------------------

    def list_data(self, on: date | None = None) -> Plain:
        """Return every conversation, newest first, and when the next of each kind is due."""
        return {
            **self._head(),
            "due": [self._due(due) for due in talks_due(self._workspace, self._record, on)],
            "conversations": [
                {
                    **self._what(line.conversation),
                    "actions_open": line.actions_open,
                    "actions_closed": line.actions_closed,
                    "added": line.added,
                }
                for line in conversation_lines(self._record)
            ],
        }

    def list_lines(self, on: date | None = None) -> Iterator[str]:
        """Yield the same as lines of text."""
        words = self._words
        yield self._record.worker.name
        for due in talks_due(self._workspace, self._record, on):
            yield f"{STEP_IN}{words.due(due)}"
            yield f"{STEP_IN * 2}{words.due_why(due)}"
        yield ""
        lines = conversation_lines(self._record)
        if not lines:
            yield self._tr("Conversation", "There are no conversations yet.")
        for line in lines:
            one = line.conversation
            yield f"{words.title(one)}: {words.state(line.state)}"
            yield f"{STEP_IN}{one.id}"
            open_ = self._tr("Conversation", "Agreed and open: {count}", count=line.actions_open)
            yield f"{STEP_IN}{open_}"

    # ---- one -----------------------------------------------------------------------------------

    def one_data(self, one: Conversation) -> Plain:
        """Return one conversation, as it stood when it was signed."""
        told = told_of(self._workspace, self._record, one)
        return {
            **self._head(),
            **self._what(one),
            "as_of": told.on.isoformat(),
            "band": self._text(told.band),
            "next_band": self._text(told.next_band),
            "standing_bands": self._text(told.by_band),
            "standing_register": self._text(told.by_register),
            "due": [self._thing(thing) for thing in told.due],
            "since": [self._thing(thing) for thing in told.since],
            "agreed_before": [self._action(each) for each in (*told.carried, *told.closed)],
            "notes": [self._note(note) for note in self._notes(one)],
            "statements": [self._statement(each) for each in told.statements],
            "agreed": [self._action(each) for each in told.agreed],
            "next_on": _day(one.next_on),
            "framework": self._text(told.framework),
            "version": told.version,
        }

    def one_lines(self, one: Conversation) -> Iterator[str]:
        """Yield the same as lines of text."""
        tr, data = self._tr, self.one_data(one)
        yield f"{self._record.worker.name} · {data['title']}: {data['state_word']}"
        for line in (data["standing_bands"], data["standing_register"]):
            yield from ([f"{STEP_IN}{line}"] if line else [])
        parts = (
            (tr("Conversation", "What we agreed before"), data["agreed_before"], _action_line),
            (tr("Conversation", "Late or soon"), data["due"], _thing_line),
            (tr("Conversation", "What has happened since"), data["since"], _thing_line),
            (tr("Conversation", "What we talked about"), data["notes"], _note_line),
            (tr("Conversation", "How we see it"), data["statements"], _statement_line),
            (tr("Conversation", "What we agree to do"), data["agreed"], _action_line),
        )
        for title, items, line_of in parts:
            if items:
                yield ""
                yield title.upper()
                yield from (f"{STEP_IN}- {line_of(item)}" for item in items)
        yield ""
        if one.next_on is not None:
            again = tr("Conversation", "We talk again on")
            yield f"{again}: {self._say.partial_date(one.next_on)}"
        for role, signed in (
            (tr("Sheet", "Worker"), "worker"),
            (tr("Sheet", "Manager"), "manager"),
        ):
            name = data[f"{signed}_signed_by"]
            when = self._say.partial_date(getattr(one, f"{signed}_signed_on"))
            yield f"{role}: {name}, {when}" if when else f"{role}: -"

    # ---- parts ---------------------------------------------------------------------------------

    def _head(self) -> Plain:
        return {
            "format": 1,
            "language": str(self._say.language),
            "worker": {"id": self._record.worker.id, "name": self._record.worker.name},
            "pack": AnswerWriter(self._record, self._say).pack(self._say.lookup.pack.about.ref),
        }

    def _what(self, one: Conversation) -> Plain:
        state = state_of(self._record, one)
        return {
            "id": one.id,
            "kind": str(one.kind),
            "title": self._words.title(one),
            "state": str(state),
            "state_word": self._words.state(state),
            "planned": _day(one.planned),
            "held": _day(one.held),
            "manager": one.manager,
            "worker_signed_by": one.worker_signed_by,
            "worker_signed_on": _day(one.worker_signed_on),
            "manager_signed_by": one.manager_signed_by,
            "manager_signed_on": _day(one.manager_signed_on),
        }

    def _due(self, due: TalkDue) -> Plain:
        return {
            "kind": str(due.kind),
            "text": self._words.due(due),
            "last": _day(due.last),
            "earliest": due.due.earliest.isoformat() if due.due is not None else None,
            "latest": due.due.latest.isoformat() if due.due is not None else None,
            "state": str(due.state),
            "suggested": due.suggested,
            "sentence": self._words.due_why(due),
        }

    def _text(self, spoken: Spoken | None) -> str:
        if spoken is None:
            return ""
        return self._say.text(spoken) if isinstance(spoken, Text) else spoken.words

    def _thing(self, thing: ToldThing) -> Plain:
        parts = (self._text(thing.label), self._text(thing.about))
        return {
            "text": ": ".join(part for part in parts if part),
            "when": self._text(thing.when),
            "state": self._text(thing.state),
            "late": thing.late,
        }

    def _action(self, each: ToldAction) -> Plain:
        return {
            "what": each.what.words,
            "serves": self._text(each.serves),
            "owner": each.owner,
            "due": _day(each.due),
            "due_words": self._say.partial_date(each.due),
            "state": str(each.state),
            "closed": _day(each.closed),
            "late": each.late,
        }

    def _statement(self, each: ToldStatement) -> Plain:
        return {
            "text": self._text(each.text),
            "worker": self._answer(each.own),
            "manager": self._answer(each.manager),
            "agreed": self._answer(each.agreed),
            "difference": str(each.difference),
            "sentence": self._words.difference(each.difference),
        }

    def _answer(self, answer: ToldAnswer | None) -> Plain | None:
        if answer is None:
            return None
        return {
            "answer": str(answer.answer),
            "word": self._words.answer(answer.answer),
            "note": answer.note.words if answer.note is not None else "",
        }

    def _notes(self, one: Conversation) -> tuple[ConversationNote, ...]:
        return tuple(note for note in self._record.talked if note.conversation == one.id)

    def _note(self, note: ConversationNote) -> Plain:
        return {
            "topic": note.topic,
            "text": note.text.words,
            "voice": str(note.voice),
            "by": self._words.note_by(note),
            "added": note.added,
        }


def _day(given: PartialDate | None) -> str | None:
    return str(given) if given is not None else None


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _action_line(item: Plain) -> str:
    parts = (_one_line(item["what"]), item["owner"], item["due_words"])
    return " · ".join(part for part in parts if part)


def _thing_line(item: Plain) -> str:
    return " · ".join(part for part in (item["text"], item["when"], item["state"]) if part)


def _note_line(item: Plain) -> str:
    return f"{item['by']}: {_one_line(item['text'])}"


def _statement_line(item: Plain) -> str:
    said = item["agreed"]
    return f"{item['text']} {item['sentence']}" + (f" ({said['word']})" if said else "")
