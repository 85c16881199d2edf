"""What is coming up as plain data and as lines of text: two renderings of the same list.

``docs/answers.md`` describes the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerplanner.services.answer.answer_text import STEP_IN, AnswerText
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.coming.coming_up import group_of, grouped
from careerplanner.services.coming.coming_words import ComingWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from careerplanner.domain.coming_up import Coming
    from careerplanner.domain.record import Record
    from careerplanner.services.answer.answers import Plain
    from careerplanner.services.wording import Wording


class ComingAnswer:
    """Writes what is coming up for one worker, as seen from one day, in one language.

    Args:
        record: Whose it is.
        say: Words of that language.
        on: Day of asking.
    """

    def __init__(self, record: Record, say: Wording, on: date) -> None:
        self._record, self._say, self._on = record, say, on
        self._words = ComingWords(record, say)

    def write(self, items: Iterable[Coming]) -> Plain:
        """Return the list as plain data; the same input gives the same data."""
        writer = AnswerWriter(self._record, self._say)
        return {
            "format": 1,
            "language": str(self._say.language),
            "worker": {"id": self._record.worker.id, "name": self._record.worker.name},
            "on": self._on.isoformat(),
            "pack": writer.pack(self._say.lookup.pack.about.ref),
            "coming": [self._item(writer, item) for item in items],
        }

    def _item(self, writer: AnswerWriter, item: Coming) -> Plain:
        words, group = self._words, group_of(item, self._on)
        return {
            "key": item.key,
            "kind": str(item.kind),
            "kind_word": words.kind(item.kind),
            "duty": item.duty or None,
            "about": item.about,
            "text": words.what(item).text,
            "earliest": item.when.earliest.isoformat() if item.when is not None else None,
            "latest": item.when.latest.isoformat() if item.when is not None else None,
            "when": words.when(item),
            "state": str(item.state),
            "state_word": words.state(item),
            "group": str(group),
            "group_word": words.group(group),
            "suggested": item.suggested,
            "doubt": self._say.reason(item.doubt) if item.doubt is not None else None,
            **writer.reason(item.reason),
            **(writer.basis(item.basis) if item.basis is not None else {}),
        }

    def lines(self, items: Iterable[Coming]) -> Iterator[str]:
        """Yield the list as lines of text."""
        tr, words = self._say.catalogue.translate, self._words
        yield self._record.worker.name
        yield tr("Answer", "On: {day}", day=self._say.day(self._on))
        found = grouped(items, self._on)
        if not found:
            yield ""
            yield tr("Coming", "Nothing dated is coming up.")
        for group, some in found.items():
            yield ""
            yield words.group(group).upper()
            for item in some:
                yield from self._told(item)

    def _told(self, item: Coming) -> Iterator[str]:
        words = self._words
        yield f"{STEP_IN}- {words.when(item)}: {words.what(item).text} [{words.state(item)}]"
        yield f"{STEP_IN * 2}{words.kind(item.kind)}. {words.why(item)}"
        if item.basis is not None:
            yield from AnswerText(self._record, self._say).basis(item.basis, 2)
