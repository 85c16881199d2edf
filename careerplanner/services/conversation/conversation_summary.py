"""A summary of a conversation on one page, such as an employer may use as evidence.

What is long is cut, with "…" where something is left out and a line that says so; the record has
all of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.record import ActionState
from careerplanner.domain.typed import Typed
from careerplanner.i18n.lists import join_items
from careerplanner.reports.sheet_paper import Points
from careerplanner.services.conversation.conversation_paper_parts import ConversationParts
from careerplanner.services.conversation.conversation_told import told_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.domain.conversation_told import ToldAction
    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.i18n.language import Language
    from careerplanner.reports.runs import Runs
    from careerplanner.reports.sheet_paper import Part
    from careerplanner.services.paper.sheets import Sheet
    from careerplanner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of each there is room for.

    Attributes:
        items: Lines of each list.
        letters: Letters of each text.
    """

    items: int
    letters: int


_ROOMS = tuple(
    _Room(items, letters)
    for items, letters in (
        (20, 800), (12, 500), (10, 300), (8, 240), (7, 180), (6, 150), (5, 120), (4, 100), (3, 90),
        (2, 80), (1, 60),
    )
)  # fmt: skip
"""From much to little: the first that fits on a page is taken."""


def summary_sheet(
    workspace: Workspace, record: Record, conversation: Conversation, language: Language
) -> Sheet:
    """Return a summary of one page, as it stood when the conversation was signed.

    Args:
        workspace: Gives packs, words and the clock.
        record: The whole record.
        conversation: A conversation of it.
        language: Language of the paper.
    """
    told = told_of(workspace, record, conversation)
    parts = ConversationParts(workspace, record, conversation, told, language)
    for room in _ROOMS:
        sheet = _SummaryPaper(parts, room).sheet()
        if _pages(sheet) == 1:
            break
    return sheet


def _pages(sheet: Sheet) -> int:
    from careerplanner.reports.sheet_report import count_pages

    return count_pages(sheet)


class _SummaryPaper:
    """Puts the parts of the summary in order, cut to the room there is."""

    def __init__(self, parts: ConversationParts, room: _Room) -> None:
        self._parts, self._room = parts, room
        self._words, self._tr = parts.words, parts.words.tr
        self._is_cut = False

    def sheet(self) -> Sheet:
        title = self._tr("Conversation", "Summary of a conversation")
        return self._words.sheet(
            title, self._parts.told.name, [*self._all()], self._parts.signed_on
        )

    def _all(self) -> Iterator[Part]:
        tr, parts, words = self._tr, self._parts, self._words
        yield parts.facts(short=True)
        yield from self._talked()
        yield from self._seen()
        yield from self._list(
            tr("Conversation", "What we agree to do"), [self._action(a) for a in parts.told.agreed]
        )
        closed = [self._cut(one.what) for one in parts.told.closed if one.state is ActionState.DONE]
        yield from self._list(tr("Conversation", "Done since the last conversation"), closed)
        again = words.when(parts.conversation.next_on)
        if again:
            yield words.facts(((tr("Conversation", "We talk again on"), again),))
        yield from self._signed()
        yield words.paragraph(" ".join(self._remarks()), small=True)

    def _signed(self) -> Iterator[Part]:
        """Yield both names and days, where both signed; else boxes to sign in."""
        one, words, tr = self._parts.conversation, self._words, self._tr
        if not one.is_signed:
            yield from self._parts.signed()
            return
        yield words.title(tr("Conversation", "Signed by both"))
        yield words.facts(
            (role, (*words.name(name), *words.ours(", "), *words.when(on)))
            for role, name, on in (
                (tr("Sheet", "Worker"), one.worker_signed_by, one.worker_signed_on),
                (tr("Sheet", "Manager"), one.manager_signed_by, one.manager_signed_on),
            )
        )

    def _remarks(self) -> Iterator[str]:
        tr, told = self._tr, self._parts.told
        if not self._parts.conversation.is_signed:
            yield tr("Conversation", "Only one of you has signed.")
        if self._is_cut:
            yield tr(
                "Conversation", "Cut to one page: the record of the conversation has all of it."
            )
        yield tr(
            "Answer",
            "Framework: {title}, version {version}",
            title=self._words.say.text(told.framework),
            version=told.version,
        )

    def _talked(self) -> Iterator[Part]:
        titles = {one.topic: one.title for one in self._parts.told.topics}
        items: list[Runs] = []
        for note in self._parts.notes:
            if note.added:
                continue
            title = titles.get(note.topic)
            label = self._words.say.text(title) if title is not None else ""
            text = self._cut(note.text)
            items.append(self._words.labelled(label, text) if label else text)
        yield from self._list(self._tr("Conversation", "What we talked about"), items)

    def _seen(self) -> Iterator[Part]:
        """Yield what both agreed on the statements of the band."""
        items: list[Runs] = []
        for one in self._parts.told.statements:
            if one.agreed is not None:
                said = self._parts.say.answer(one.agreed.answer)
                text = self._words.say.text(one.text)
                line = self._cut(Typed(text, str(self._words.language)))
                items.append((*line, *self._words.ours(f" · {said}")))
        yield from self._list(self._tr("Conversation", "How we both see it"), items)

    def _action(self, one: ToldAction) -> Runs:
        facts = [one.owner, self._words.say.partial_date(one.due)]
        line = self._cut(one.what)
        told = join_items(each for each in facts if each)
        return (*line, *self._words.ours(" · "), *self._words.name(told)) if told else line

    def _list(self, title: str, items: list[Runs]) -> Iterator[Part]:
        if not items:
            return
        self._is_cut = self._is_cut or len(items) > self._room.items
        yield self._words.title(title)
        yield Points(tuple(items[: self._room.items]))

    def _cut(self, typed: Typed) -> Runs:
        words = " ".join(typed.words.split())
        if len(words) > self._room.letters:
            self._is_cut = True
            words = f"{_whole_words(words[: self._room.letters])}…"
        return self._words.typed(Typed(words, typed.language))


def _whole_words(text: str) -> str:
    """Return a text without the word it broke off in, unless that is nearly all of it."""
    kept, _space, last = text.rpartition(" ")
    return kept.rstrip(" ,;:") if len(last) < len(kept) else text
