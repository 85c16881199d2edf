"""Sentences of one conversation on the page: what it is about, who signs, what is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.finding import Status as Found
from careerplanner.domain.record import ActionState
from careerplanner.gui.widgets.choice_list import Choice
from careerplanner.gui.widgets.summary_list import SummaryRow
from careerplanner.i18n.marks import mark
from careerplanner.services.conversation import (
    conversation_evidence,
    conversation_view,
    conversing,
)
from careerplanner.services.conversation.conversation_next import proposed_next
from careerplanner.services.conversation.conversation_words import ConversationWords
from careerplanner.services.wording import Wording

if TYPE_CHECKING:
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.dates import PartialDate
    from careerplanner.domain.record import Record
    from careerplanner.gui.desk import Desk
    from careerplanner.gui.words import Text
    from careerplanner.services.conversation.agenda import Agenda

_MOST_LETTERS = 90


class ConversationSays:
    """Says what there is to say of the conversations of one record.

    Args:
        desk: The open book and the person.
        record: The record.
    """

    def __init__(self, desk: Desk, record: Record) -> None:
        self.desk, self.record = desk, record
        self.say, self.tr = desk.wording, desk.context.translate
        self.words = ConversationWords(self.say, record)

    # ---- what it is about ----------------------------------------------------------------------

    def about(self, one: Conversation) -> str:
        """Its day, who holds it, and the bands it is about, a line for each."""
        held_by = self.tr("Conversation", "With: {name}", name=one.manager) if one.manager else ""
        first = " · ".join(part for part in (self.words.day(one), held_by) if part)
        return "\n".join(part for part in (first, self.words.bands(one)) if part)

    def notices(self, found: Agenda) -> list[str]:
        """What both should know before they write, what must stay out first."""
        return [self.say.text(notice.text) for notice in found.notices]

    def state(self, one: Conversation) -> str:
        """How far it is, by name where it waits for somebody."""
        waiting = self.words.waiting(one)
        return waiting or self.words.state(conversation_view.state_of(self.record, one))

    def about_band(self, found: Agenda) -> str:
        """Whose statements are talked about; what to do where no band is known."""
        if found.lines is None:
            return self.tr(
                "Conversation",
                "The record does not tell which band to talk about. Choose one, or leave this out.",
            )
        band = self.say.band(found.lines.band)
        return self.tr(
            "Conversation",
            "Statements of: {band}. Three answers are kept: the worker's, the manager's, and what "
            "you agree. Nobody has to answer.",
            band=band,
        )

    def bands(self) -> list[Choice]:
        """The bands that can be talked about."""
        return [
            Choice(band.id, self.say.band(band.id))
            for band in self.desk.workspace.lookup.bands_in_order
        ]

    def may_choose(self, found: Agenda) -> bool:
        """Whether another band can be talked about: nothing of this one is answered yet."""
        one = found.conversation
        given = any(each.conversation == one.id for each in self.record.ratings)
        return not given and not one.is_sealed and not self.desk.read_only

    # ---- what is agreed ------------------------------------------------------------------------

    def names(self, one: Conversation) -> tuple[str, str]:
        """The worker's and the manager's name; the latter "" where nobody knows it."""
        return conversing.proposed_names(self.record, one)

    def links(self, found: Agenda) -> list[tuple[str, Text]]:
        """What an action can be for: what the next band still asks, and the statements shown."""
        links: list[tuple[str, Text]] = []
        answer, wanted = self.desk.answer(), found.conversation.next_band
        for fit in answer.bands.fits if answer is not None else ():
            if fit.band != wanted:
                continue
            parts = fit.finding.children or (fit.finding,)
            missing = [part for part in parts if part.status is not Found.MET]
            links += [(part.node, _short(self.say.requirement(part))) for part in missing]
        of_round = Wording(self.say.catalogue, found.lookup)
        words = ConversationWords(of_round, self.record)
        seen = {name for name, _words in links}
        for talk in found.first or found.statements:
            if talk.statement not in seen:
                links.append((talk.statement, _short(words.statement(talk.statement))))
        return links

    def proposed_next(self, one: Conversation) -> PartialDate | None:
        """The day proposed for the next one."""
        return proposed_next(self.desk.workspace, self.record, one)[0]

    def next_hint(self, one: Conversation) -> str:
        """Where the proposed day comes from."""
        day, suggested = proposed_next(self.desk.workspace, self.record, one)
        if day is None:
            return self.tr("Conversation", "You can leave this empty.")
        if suggested:
            return self.tr(
                "Conversation",
                "The day that stands here at first is what is usually expected. Choose another, "
                "or leave it empty.",
            )
        return self.tr(
            "Conversation",
            "The day that stands here at first is what your employer asks for. Choose another, or "
            "leave it empty.",
        )

    # ---- signing -------------------------------------------------------------------------------

    def sign_text(self, one: Conversation) -> Text:
        """What the button that signs says."""
        if one.worker_signed_on is not None:
            return mark("Conversation", "Sign as the manager")
        if one.manager_signed_on is not None:
            return mark("Conversation", "Sign as the worker")
        return mark("Conversation", "Sign")

    def signing_told(self, one: Conversation) -> str:
        """What signing comes to now."""
        if one.is_signed:
            return self.tr(
                "Conversation",
                "Signed by both. It stays as it is; you can still add to it.",
            )
        if one.is_sealed:
            return self.tr(
                "Conversation",
                "{waiting}. Until then it can be opened again, with a reason.",
                waiting=self.words.waiting(one),
            )
        return self.tr(
            "Conversation",
            "Sign when you have talked: both now, or one now and the other later.",
        )

    def what_is_signed(self, one: Conversation, next_on: PartialDate | None) -> str:
        """What is signed, in a few lines."""
        count = sum(
            action.conversation == one.id and action.state is ActionState.OPEN
            for action in self.record.actions
        )
        lines = [
            self.words.title(one),
            self.tr("Conversation", "Agreed to be done: {count}", count=count),
        ]
        day = one.next_on if one.is_sealed else next_on
        if day is not None:
            said = self.say.partial_date(day)
            lines.append(self.tr("Conversation", "Next conversation: {day}", day=said))
        return "\n".join(lines)

    def signatures(self, one: Conversation) -> list[SummaryRow]:
        """Who signed, and when; who has not."""
        if not one.is_sealed:
            return []
        signed = (
            ("worker", mark("Conversation", "The worker"), one.worker_signed_by),
            ("manager", mark("Conversation", "The manager"), one.manager_signed_by),
        )
        days = (one.worker_signed_on, one.manager_signed_on)
        return [
            SummaryRow(key, role, self._signature(name, day), changeable=False)
            for (key, role, name), day in zip(signed, days, strict=True)
        ]

    def _signature(self, name: str, day: PartialDate | None) -> str:
        if day is None:
            return self.tr("Conversation", "Not signed yet")
        return f"{name}, {self.say.partial_date(day)}"

    def added(self, found: Agenda) -> str:
        """What was added after a signature, and why it was opened again."""
        return "\n".join(f"{self.words.note_by(note)}: {note.text.words}" for note in found.added)

    # ---- evidence ------------------------------------------------------------------------------

    def kept_told(self, one: Conversation) -> str:
        """Whether the summary is kept as evidence; "" where it is not."""
        count = len(conversation_evidence.summaries_of(self.record, one.id))
        if not count:
            return ""
        return self.tr("Conversation", "Kept as evidence: {count}", count=count)

    def assessment_kinds(self) -> list[Choice]:
        """What a summary may serve in an employer's assessment, and nothing of it."""
        kinds = conversation_evidence.assessment_kinds(self.desk.workspace)
        none = Choice("", mark("Conversation", "No assessment, only this conversation"))
        return [*(Choice(kind.id, self.say.text(kind.title)) for kind in kinds), none]


def _short(words: str) -> str:
    """Words for a box of one line."""
    return words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS].rstrip()}…"
