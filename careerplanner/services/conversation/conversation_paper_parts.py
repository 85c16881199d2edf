"""Parts that the papers of a conversation share, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.facts import Text
from careerplanner.domain.record import ActionState
from careerplanner.i18n.messages import labels
from careerplanner.reports.sheet_paper import Points
from careerplanner.reports.sheet_paper import Words as Paragraph
from careerplanner.services.conversation.conversation_words import ConversationWords
from careerplanner.services.paper.sheets import SheetWords, SignedLine, below

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.conversation_told import (
        ConversationTold,
        Spoken,
        ToldAction,
        ToldAnswer,
        ToldStatement,
        ToldThing,
    )
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part
    from careerplanner.services.workspace import Workspace


class ConversationParts:
    """Makes parts of papers out of what a conversation says.

    Args:
        workspace: Gives words and the clock.
        record: Whose conversation.
        conversation: The conversation.
        told: What stood in it.
        language: Language of the paper.

    Attributes:
        words: Makes parts of sheets.
        say: Words for conversations.
        told: What stood in it.
        conversation: The conversation, with its signatures.
        notes: What is written in it, oldest first.
    """

    def __init__(
        self,
        workspace: Workspace,
        record: Record,
        conversation: Conversation,
        told: ConversationTold,
        language: Language,
    ) -> None:
        self.words = SheetWords(workspace, language)
        self.say = ConversationWords(self.words.say, record)
        self.told, self.conversation = told, conversation
        self.notes = tuple(one for one in record.talked if one.conversation == conversation.id)
        self._record = record
        self._tr = self.words.tr

    @property
    def signed_on(self) -> date | None:
        """The day the second signature is of, which papers bear; None where it is missing.

        So the same paper comes out again, to the last byte, whenever it is printed.
        """
        one = self.conversation
        if not one.is_signed:
            return None
        days = [day.span.latest for day in (one.worker_signed_on, one.manager_signed_on) if day]
        return max([*days, self.told.on])

    @property
    def added_on(self) -> date | None:
        """The same, or the day something was added later."""
        if self.signed_on is None:
            return None
        return max(
            [self.signed_on, *(one.written for one in self.notes if one.added and one.written)]
        )

    # ---- words ---------------------------------------------------------------------------------

    def spoken(self, spoken: Spoken | None) -> Runs:
        """Return words of the pack or words a person typed; nothing for None."""
        if spoken is None:
            return ()
        return self.words.pack(spoken) if isinstance(spoken, Text) else self.words.typed(spoken)

    def thing(self, thing: ToldThing) -> Runs:
        """Return what something dated is, with what it is about."""
        label, about = self.words.pack(thing.label), self.spoken(thing.about)
        if not label or not about:
            return label or about
        return (*label, *self.words.ours(": "), *about)

    # ---- parts ---------------------------------------------------------------------------------

    def facts(self, *, short: bool = False) -> Part:
        """Return who, what and when."""
        tr, words, told, one = self._tr, self.words, self.told, self.conversation
        lines = [
            (tr("Plan", "Name"), words.name(told.name)),
            (tr("Conversation", "Job"), self.spoken(told.job)),
            (tr("Conversation", "Employer"), words.name(told.employer)),
            (tr("Conversation", "Service"), words.name(told.service)),
            (tr("Conversation", "Kind of conversation"), words.pack(told.kind)),
            (tr("Conversation", "Held on"), words.when(one.held)),
            (tr("Conversation", "Planned for"), () if one.held else words.when(one.planned)),
            (tr("Conversation", "Manager"), words.name(one.manager or one.manager_signed_by)),
        ]
        if not short:
            lines += [
                (tr("Conversation", "The one before"), words.when(told.last)),
                (tr("Conversation", "Band now"), words.pack(told.band)),
                (tr("Conversation", "Next band"), words.pack(told.next_band)),
            ]
        return words.facts(lines)

    def reminder(self) -> Iterator[Part]:
        """Yield what stays out, once on a paper."""
        if self.told.reminder.en:
            yield Paragraph(self.words.pack(self.told.reminder), small=True, keep=True)

    def standing(self) -> Iterator[Part]:
        """Yield where the worker stands: the bands, and apart from them the register."""
        tr, words, told = self._tr, self.words, self.told
        if not told.by_band.en and not told.by_register.en:
            return
        yield words.title(tr("Conversation", "Where things stand"))
        yield words.facts(
            (
                (tr("Conversation", "Bands (a voluntary draft)"), words.pack(told.by_band)),
                (tr("Conversation", "The Register"), words.pack(told.by_register)),
            )
        )

    def last_time(self) -> Iterator[Part]:
        """Yield what was agreed before: what is still to do, and what was closed since."""
        tr, told = self._tr, self.told
        if not told.carried and not told.closed:
            return
        title = tr("Conversation", "What we agreed before")
        yield self.words.title(title)
        yield self.actions(title, (*told.carried, *told.closed), with_state=True)

    def agreed(self) -> Iterator[Part]:
        """Yield what is agreed to be done, and the next day."""
        tr, words, told = self._tr, self.words, self.told
        title = tr("Conversation", "What we agree to do")
        yield words.title(title)
        if told.agreed:
            yield self.actions(title, told.agreed, with_state=False)
        else:
            yield words.paragraph(tr("Conversation", "Nothing was agreed to be done."))
        again = words.when(self.conversation.next_on)
        if again:
            yield words.facts(((tr("Conversation", "We talk again on"), again),))

    def actions(
        self,
        title: str,
        actions: tuple[ToldAction, ...],
        *,
        with_state: bool,
        blank_rows: int = 0,
    ) -> Part:
        """Return actions as a table, with empty rows below to write in."""
        tr = self._tr
        columns = [
            (tr("Conversation", "What"), 5.0),
            (tr("Conversation", "Who"), 2.4),
            (tr("Conversation", "By when"), 2.4),
        ]
        if with_state:
            columns.append((tr("Conversation", "How it stands"), 2.4))
        rows = [self._action(one, with_state=with_state) for one in actions]
        return self.words.grid(columns, rows, title, blank_rows=blank_rows)

    def _action(self, one: ToldAction, *, with_state: bool) -> tuple[Runs, ...]:
        words = self.words
        row = (
            below(words.typed(one.what), self.spoken(one.serves)),
            words.name(one.owner),
            words.when(one.due),
        )
        if not with_state:
            return row
        state = words.say.label(labels.ACTION_STATE, one.state)
        if one.late:
            state = self._tr("Conversation", "Late")
        told = words.ours(state)
        if one.state is not ActionState.OPEN:
            return (*row, below(told, words.when(one.closed)))
        agreed = words.labelled(self._tr("Conversation", "Agreed on"), words.when(one.agreed))
        return (*row, below(told, agreed))

    def dated(self, title: str, things: tuple[ToldThing, ...]) -> Iterator[Part]:
        """Yield dated things as a list; nothing where there are none."""
        if not things:
            return
        yield self.words.title(title)
        items = []
        for one in things:
            parts = [self.words.pack(text) for text in (one.when, one.state) if text.en]
            line = self.thing(one)
            for part in parts:
                line = (*line, *self.words.ours(" · "), *part)
            items.append(line)
        yield Points(tuple(items))

    def seen(self) -> Iterator[Part]:
        """Yield the statements that were talked about: both answers, and what was agreed."""
        tr, words, found = self._tr, self.words, self.told.statements
        if not found:
            return
        title = tr("Conversation", "How we see it")
        yield words.title(title)
        yield words.paragraph(
            tr(
                "Conversation",
                "Answers are words, not marks. Each line stands for itself, and none are added up.",
            ),
            small=True,
            keep=True,
        )
        columns = (
            (tr("Conversation", "Statement"), 5.8),
            (tr("Conversation", "Worker"), 2.2),
            (tr("Conversation", "Manager"), 2.2),
            (tr("Conversation", "Agreed"), 2.2),
        )
        yield words.grid(columns, [self._seen(one) for one in found], title)

    def _seen(self, one: ToldStatement) -> tuple[Runs, ...]:
        words = self.words
        under = [words.pack(one.change), words.ours(self.say.difference(one.difference))]
        first = words.pack(one.text)
        for part in under:
            first = below(first, part)
        return (first, self._answer(one.own), self._answer(one.manager), self._answer(one.agreed))

    def _answer(self, answer: ToldAnswer | None) -> Runs:
        if answer is None:
            return ()
        return below(self.words.ours(self.say.answer(answer.answer)), self.words.typed(answer.note))

    def signed(self) -> Iterator[Part]:
        """Yield both signatures, or boxes to sign in."""
        one, tr = self.conversation, self._tr
        worker = one.worker_signed_by or self.told.name
        manager = one.manager_signed_by or one.manager or self._record.worker.line_manager
        yield self.words.signing(
            tr("Conversation", "We agree that this is what we talked about and what we will do."),
            (
                SignedLine(
                    tr("Sheet", "Worker"),
                    worker,
                    one.worker_signed_on is not None,
                    one.worker_signed_on,
                ),
                SignedLine(
                    tr("Sheet", "Manager"),
                    manager,
                    one.manager_signed_on is not None,
                    one.manager_signed_on,
                ),
            ),
        )

    def judged(self) -> Iterator[Part]:
        """Yield the framework and its version as they were then."""
        words, told = self.words, self.told
        line = self._tr(
            "Answer",
            "Framework: {title}, version {version}",
            title=words.say.text(told.framework),
            version=told.version,
        )
        yield Paragraph(words.ours(f"{line}. {words.say.text(told.status)}"), small=True)
