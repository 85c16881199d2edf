"""Papers of a conversation: the record of it, and a summary of one page.

Both are of what stood at the first signature (``conversation_told``), with the notes and signatures
of the record. The agenda to take in is ``conversation_agenda_paper``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.conversations import REOPENED
from careerplanner.reports.sheet_paper import Points
from careerplanner.reports.sheet_paper import Words as Paragraph
from careerplanner.services.conversation.conversation_agenda_paper import agenda_sheet
from careerplanner.services.conversation.conversation_paper_parts import ConversationParts
from careerplanner.services.conversation.conversation_summary import summary_sheet
from careerplanner.services.conversation.conversation_told import told_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.conversations import Conversation, ConversationNote
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.reports.sheet_paper import Part
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.workspace import Workspace

__all__ = ["agenda_sheet", "record_sheet", "summary_sheet"]


def record_sheet(
    workspace: Workspace, record: Record, conversation: Conversation, language: Language
) -> Sheet:
    """Return the record of a conversation: of a signed one as it stood when it was signed.

    Args:
        workspace: Gives packs, words and the clock.
        record: The whole record.
        conversation: A conversation of it.
        language: Language of the paper.
    """
    told = told_of(workspace, record, conversation)
    paper = _RecordPaper(ConversationParts(workspace, record, conversation, told, language))
    return paper.sheet()


class _RecordPaper:
    """Puts the parts of the record in order."""

    def __init__(self, parts: ConversationParts) -> None:
        self._parts, self._words, self._tr = parts, parts.words, parts.words.tr

    def sheet(self) -> Sheet:
        title = self._tr("Conversation", "Record of a conversation")
        return self._words.sheet(title, self._parts.told.name, [*self._all()], self._parts.added_on)

    def _all(self) -> Iterator[Part]:
        tr, parts, told = self._tr, self._parts, self._parts.told
        yield parts.facts()
        if parts.conversation.is_sealed:
            day = self._words.say.day(told.on)
            yield self._words.paragraph(
                tr(
                    "Conversation",
                    "This is what stood on the day it was first signed: {day}",
                    day=day,
                ),
                small=True,
            )
        yield from parts.standing()
        yield from parts.last_time()
        yield from parts.dated(tr("Conversation", "Late or soon"), told.due)
        yield from parts.dated(tr("Conversation", "What has happened since"), told.since)
        yield from self._talked()
        yield from parts.seen()
        yield from parts.agreed()
        yield from parts.signed()
        yield from self._added()
        yield from parts.judged()

    def _talked(self) -> Iterator[Part]:
        notes = [note for note in self._parts.notes if not note.added]
        yield self._words.title(self._tr("Conversation", "What we talked about"))
        yield from self._parts.reminder()
        if not notes:
            yield self._words.paragraph(self._tr("Conversation", "Nothing was written down."))
        titles = {one.topic: one.title for one in self._parts.told.topics}
        for name, title in titles.items():
            mine = [note for note in notes if note.topic == name]
            if mine:
                yield self._words.title(self._words.say.text(title), 3)
                yield from map(self._note, mine)
        loose = [note for note in notes if note.topic not in titles]
        if loose and len(loose) < len(notes):
            yield self._words.title(self._tr("Conversation", "The conversation as a whole"), 3)
        yield from map(self._note, loose)

    def _note(self, note: ConversationNote) -> Part:
        voice = self._parts.say.voice(note.voice)
        return Paragraph(self._words.labelled(voice, self._words.typed(note.text)))

    def _added(self) -> Iterator[Part]:
        """Yield what was added after a signature, and why it was opened again, each with a name."""
        added = [note for note in self._parts.notes if note.added]
        if not added:
            return
        yield self._words.title(self._tr("Conversation", "Added after a signature"))
        items = []
        for note in added:
            who = (
                *self._words.name(note.writer),
                *self._words.ours(", "),
                *self._words.when(note.written),
            )
            if note.topic == REOPENED:
                who = self._words.labelled(self._tr("Conversation", "Opened again by"), who)
            items.append((*who, *self._words.ours(": "), *self._words.typed(note.text)))
        yield Points(tuple(items))
