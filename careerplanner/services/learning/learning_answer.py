"""What was learned, and what becomes of a table of learning, as lines of text and as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.i18n.messages import labels
from careerplanner.rules.refreshers import refreshers
from careerplanner.services.answer.answers import AnswerWriter
from careerplanner.services.learning.learning import minutes_of, notices
from careerplanner.services.learning.learning_import import NOBODY, Outcome, problem_words
from careerplanner.services.learning.learning_view import LearningShelf, LearningWords, Wanted
from careerplanner.services.learning.refresher_words import RefresherWords

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerplanner.domain.dates import DateSpan
    from careerplanner.domain.record import LearningEntry, Record
    from careerplanner.domain.refresher import Refresher
    from careerplanner.services.learning.learning_import import Preview, Seen
    from careerplanner.services.wording import Wording
    from careerplanner.services.workspace import Workspace

Plain = dict[str, Any]


class LearningAnswer:
    """The learning of one person and the training to keep up.

    Args:
        workspace: Gives the pack and the day.
        record: Whose it is.
        say: Words of one language.
    """

    def __init__(self, workspace: Workspace, record: Record, say: Wording) -> None:
        self._workspace, self._record, self._say = workspace, record, say
        self._words, self._training = LearningWords(record, say), RefresherWords(record, say)

    def lines(self, on: date | None = None) -> Iterator[str]:
        """Yield it as text: learning, the latest first; then training, the soonest first."""
        tr = self._say.catalogue.translate
        entries = self._entries(on)
        minutes, unsaid = minutes_of(entries)
        yield self._record.worker.name
        yield tr("Answer", "On: {day}", day=self._say.day(on or self._workspace.today()))
        yield ""
        yield tr("Learning", "Things learned: {count}.", count=len(entries))
        for entry in entries:
            detail = self._words.detail(entry)
            yield f"  {entry.title}{f' ({detail})' if detail else ''}"
            if entry.changed is not None and entry.changed.words:
                yield f"    {' '.join(entry.changed.words.split())}"
        if minutes:
            long = self._words.minutes(minutes)
            yield tr("Learning", "Time altogether: {time}. There is no target.", time=long)
        if minutes and unsaid:
            yield tr("Learning", "Without a length of time: {count}.", count=unsaid)
        for notice in notices(self._workspace, self._record):
            yield self._say.text(notice.text)
        yield f"{tr('Refreshers', 'Training to keep up')}:"
        for found in self._needed(on):
            yield f"  {self._training.title(found)}: {self._training.state(found)}"
            yield from (f"    {line}" for line in self._training.lines(found))

    def write(self, on: date | None = None) -> Plain:
        """Return it as data; ``docs/answers.md`` describes the shape."""
        worker, ref = self._record.worker, self._say.lookup.pack.about.ref
        return {
            "format": 1,
            "language": str(self._say.language),
            "worker": {"id": worker.id, "name": worker.name},
            "on": (on or self._workspace.today()).isoformat(),
            "pack": AnswerWriter(self._record, self._say).pack(ref),
            "learning": [self._entry(entry) for entry in self._entries(on)],
            "training": [self._refresher(found) for found in self._needed(on)],
        }

    def _entries(self, on: date | None) -> list[LearningEntry]:
        shelf = LearningShelf()
        shelf.take(
            entry
            for entry in self._record.learning
            if on is None or entry.on is None or entry.on.span.earliest <= on
        )
        return shelf.found(Wanted())

    def _needed(self, on: date | None) -> list[Refresher]:
        day = on or self._workspace.today()
        found = refreshers(self._record, self._workspace.lookup, day)
        return [one for one in found if one.needed]

    def _entry(self, entry: LearningEntry) -> Plain:
        return {
            "id": entry.id,
            "title": entry.title,
            "kind": entry.kind or None,
            "on": str(entry.on) if entry.on else None,
            "minutes": entry.minutes,
            "changed": entry.changed.words if entry.changed else None,
            "training": entry.training or None,
            "provider": entry.provider or None,
            "renew_by": str(entry.renew_by) if entry.renew_by else None,
        }

    def _refresher(self, found: Refresher) -> Plain:
        basis = found.basis
        return {
            "training": found.training or None,
            "title": self._training.title(found),
            "entries": list(found.entries),
            "done": str(found.done) if found.done else None,
            "due": _span(found.due),
            "state": str(found.state),
            "state_text": self._say.label(labels.DATE_STATE, found.state),
            "suggested": found.suggested,
            "code": found.reason.code,
            "sentence": self._say.reason(found.reason),
            "asked_code": found.asked.code,
            "asked": self._say.reason(found.asked),
            "source": self._say.source(basis) if basis else None,
            "confidence": str(basis.confidence) if basis else None,
        }


def _span(span: DateSpan | None) -> list[str] | None:
    return [span.earliest.isoformat(), span.latest.isoformat()] if span else None


class PreviewAnswer:
    """What becomes of each row of a table.

    Args:
        record: Whose learning it becomes.
        say: Words of one language.
    """

    def __init__(self, record: Record, say: Wording) -> None:
        self._words, self._say = LearningWords(record, say), say

    def lines(self, seen: Preview, written: int) -> Iterator[str]:
        """Yield it as text: how it was read, the rows that are not taken, how many were added.

        Args:
            seen: The rows.
            written: How many were added; 0 where nothing was written.
        """
        tr = self._say.catalogue.translate
        if seen.reading.person == NOBODY:
            yield tr("Learning import", "Whose rows are yours?")
            yield from (f"  {name}" for name in seen.people)
        for question in seen.questions:
            column = question.heading or question.place + 1
            if question.study is None:
                yield tr(
                    "Learning import",
                    "What do these numbers count? Column: {column}",
                    column=column,
                )
            else:
                yield tr(
                    "Learning import",
                    "Which comes first in these dates? Column: {column}",
                    column=column,
                )
        for row in seen.rows:
            if row.outcome is not Outcome.KEPT:
                what = self._why(row)
                yield tr(
                    "Learning import", "Line {number}: {what}", number=row.line.number, what=what
                )
        counts = {one: len(seen.of(one)) for one in Outcome}
        yield tr("Learning import", "Will be added: {count}.", count=counts[Outcome.KEPT])
        yield tr("Learning import", "There already: {count}.", count=counts[Outcome.DUPLICATE])
        yield tr("Learning import", "Not taken: {count}.", count=counts[Outcome.REFUSED])
        if written:
            yield tr("Learning import", "Brought in from the file: {count}.", count=written)
        else:
            yield tr("Learning import", "Nothing was written.")

    def write(self, seen: Preview, written: int) -> Plain:
        """Return it as data: every row with its line, its outcome, what would be kept and why."""
        return {
            "encoding": seen.table.encoding,
            "delimiter": seen.table.delimiter,
            "columns": [str(part) if part else None for part in seen.reading.columns.parts],
            "people": list(seen.people),
            "questions": [
                {
                    "column": question.place + 1,
                    "heading": question.heading,
                    "about": "numbers" if question.study is None else "dates",
                }
                for question in seen.questions
            ],
            "rows": [self._row(row) for row in seen.rows],
            "counts": {str(one): len(seen.of(one)) for one in Outcome},
            "written": written,
        }

    def _row(self, row: Seen) -> Plain:
        entry = row.entry
        return {
            "line": row.line.number,
            "outcome": str(row.outcome),
            "title": entry.title if entry else None,
            "on": str(entry.on) if entry and entry.on else None,
            "minutes": entry.minutes if entry else None,
            "problems": [
                {"code": one.code, "sentence": problem_words(one, self._say)}
                for one in row.problems
            ],
        }

    def _why(self, row: Seen) -> str:
        return " ".join(problem_words(one, self._say) for one in row.problems)
