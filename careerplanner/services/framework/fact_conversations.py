"""What a pack says of conversations with the manager and of learning for each band, in words.

When somebody's next conversation is due is ``rules.conversation_due``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.domain.conversation_guide import ConversationKind
from careerplanner.errors import UnknownName
from careerplanner.i18n.durations import years_and_months_text
from careerplanner.services.framework.fact_sheets import FactLine, FactPart, FactRef, filled, part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerplanner.domain.conversation_guide import ConversationForm
    from careerplanner.domain.facts import Basis, Text
    from careerplanner.domain.finding import PackName
    from careerplanner.services.framework.fact_words import FactWords

KINDS = ("conversation", "programme")
"""Kinds of fact described here, in the order they are offered."""

Said = tuple[str, str, tuple[FactPart, ...], "Basis"]
"""Title, lead, parts and basis of a description."""


class ConversationFacts:
    """Lists and describes conversations and learning programmes in one language.

    Args:
        words: Names of that language.
    """

    def __init__(self, words: FactWords) -> None:
        self._words = words
        self._say, self._lookup, self._tr = words.say, words.lookup, words.tr

    def entries(self, kind: str) -> list[tuple[FactRef, str]]:
        """Return every fact of a kind with what tells it from others, in pack order.

        Raises:
            KeyError: ``kind`` is none of ``KINDS``.
        """
        pack, text = self._lookup.pack, self._say.text
        if kind == "conversation":
            return [
                (FactRef(kind, form.kind.value, text(form.title)), self._every(form))
                for form in pack.conversations.forms
            ]
        return {
            "programme": [
                (FactRef(kind, one.band, self._programme_title(one.band)), "")
                for one in pack.programmes
            ]
        }[kind]

    def conversation(self, name: str) -> Said:
        """Return what is said of a kind of conversation.

        Raises:
            UnknownName: The pack has none such.
        """
        kinds = {kind.value: kind for kind in ConversationKind}
        form = self._lookup.find_conversation(kinds[name]) if name in kinds else None
        if form is None:
            raise UnknownName("pack.unknown_name", kind="conversation", id=name)
        tr, text = self._tr, self._say.text
        topics = self._lookup.topics_of(form.kind)
        parts = filled(
            part(tr("Fact", "How often"), *self._how_often(form)),
            *(
                part(text(topic.title), *self._asked(topic.prompts, topic.basis), folded=True)
                for topic in topics
            ),
            part(
                tr("Fact", "Before you write"),
                *(
                    FactLine(text(notice.text), basis=notice.basis)
                    for notice in self._lookup.pack.conversations.notices
                ),
            ),
        )
        return text(form.title), text(form.explains), parts, form.basis

    def _asked(self, prompts: Iterable[Text], basis: Basis) -> Iterator[FactLine]:
        for prompt in prompts:
            yield FactLine(self._say.text(prompt), basis=basis)

    def _how_often(self, form: ConversationForm) -> Iterator[FactLine]:
        interval = form.interval
        if interval is None:
            if form.no_interval is not None:
                yield FactLine(self._say.text(form.no_interval))
            return
        every = years_and_months_text(self._say.language, interval.months)
        yield FactLine(every, self._tr("Fact", "Held again after"), basis=interval.basis)
        if interval.suggested:
            said = self._tr("Fact", "This is a usual expectation. Your employer's policy decides.")
            yield FactLine(said, depth=1)

    def _every(self, form: ConversationForm) -> str:
        if form.interval is None:
            return self._tr("Fact", "How often: not known")
        every = years_and_months_text(self._say.language, form.interval.months)
        if form.interval.suggested:
            return self._tr("Fact", "Again after: {time} (usual, no rule)", time=every)
        return self._tr("Fact", "Again after: {time}", time=every)

    def programme(self, name: str) -> Said:
        """Return what is said of the learning programme of a band.

        Raises:
            UnknownName: The pack has none such.
        """
        found = self._lookup.find_programme(name)
        if found is None:
            raise UnknownName("pack.unknown_name", kind="programme", id=name)
        text = self._say.text
        parts = filled(
            part(self._tr("Fact", "Band"), FactLine(links=(self._words.band(name),))),
            *(
                part(
                    text(one.title),
                    FactLine(text(one.why), basis=one.basis),
                    *self._covers(one.covers),
                )
                for one in found.parts
            ),
        )
        return self._programme_title(name), text(found.explains), parts, found.basis

    def _covers(self, covers: Iterable[PackName]) -> Iterator[FactLine]:
        """Yield what a part is made of, each kind in a line of its own."""
        tr = self._tr
        labels = {
            "award": tr("Fact", "Awards"),
            "training": tr("Fact", "Training"),
            "section": tr("Fact", "Induction sections"),
            "course": tr("Fact", "Courses"),
            "statement": tr("Fact", "Statements"),
        }
        every = tuple(covers)
        for kind, label in labels.items():
            links = tuple(self._open(name) for name in every if name.kind == kind)
            if links:
                yield FactLine(label=label, links=links, depth=1)

    def _open(self, name: PackName) -> FactRef:
        words = self._words
        known = {"award": words.award, "section": words.section, "statement": words.statement}
        if name.kind in known:
            return known[name.kind](name.id)
        return words.study(name.kind, name.id)

    def _programme_title(self, band: str) -> str:
        return self._tr("Fact", "Learning programme: {band}", band=self._say.band(band))
