"""The report on a record file, in words and as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careerplanner.domain.changes import Entity
from careerplanner.domain.typed import Typed
from careerplanner.i18n.marks import mark
from careerplanner.i18n.messages import MessageTable, labels
from careerplanner.i18n.messages.conversation import CONVERSATION_KIND
from careerplanner.services.exchange.transfer import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerplanner.services.exchange.transfer import Difference, ImportReport
    from careerplanner.services.wording import Wording

OUTCOMES = MessageTable(
    "outcomes",
    {
        Outcome.READ: mark("Import", "The record was read: {name}"),
        Outcome.ADDED: mark("Import", "This person was added to the book: {name}"),
        Outcome.REPLACED: mark(
            "Import", "This person's record in the book was replaced: {name}. It can be undone."
        ),
        Outcome.SAME: mark(
            "Import", "The book says the same already, so nothing was changed: {name}"
        ),
    },
)
"""What came of a file."""

FOREIGN = {
    Outcome.ADDED: mark("Import", "This person is not in this book yet: {name}"),
    Outcome.REPLACED: mark(
        "Import",
        "This person is in this book already: {name}. The record here would become as the file "
        "says. Saved plans stay. You can undo it.",
    ),
    Outcome.SAME: mark("Import", "This book says the same already: {name}"),
}
"""What would come of a file that was only looked at."""

UNKNOWN = MessageTable(
    "unknown",
    {
        "award": mark("Import", "Award not in our list: {value}"),
        "role": mark("Import", "Job not in our list: {value}"),
        "setting": mark("Import", "Workplace not in our list: {value}"),
        "client_group": mark("Import", "Group of people not in our list: {value}"),
        "section": mark("Import", "Section of the induction not in our list: {value}"),
        "area": mark("Import", "Area of the induction not in our list: {value}"),
        "band": mark("Import", "Band not in our list: {value}"),
        "category": mark("Import", "Part of the Register not in our list: {value}"),
        "nation": mark("Import", "Country not in our list: {value}"),
        "earnings": mark("Import", "Yearly earnings not in our list: {value}"),
        "goal": mark("Import", "Goal not in our list: {value}"),
        "statement": mark("Import", "Statement not in our list: {value}"),
        "training": mark("Import", "Training not in our list: {value}"),
        "evidence": mark("Import", "Evidence that is not on this record: {value}"),
        "round": mark("Import", "Self-assessment that is not on this record: {value}"),
        "conversation": mark("Import", "Conversation that is not on this record: {value}"),
        "topic": mark("Import", "Topic of conversation not in our list: {value}"),
    },
)
"""What the pack does not know, by its kind."""

_NAMED: dict[Entity, str] = {
    Entity.WORKER: "name",
    Entity.REGISTRATION: "number",
    Entity.LEARNING: "title",
    Entity.ACTION: "what",
    Entity.NOTE: "text",
    Entity.EVIDENCE: "title",
    Entity.USE: "target",
    Entity.RATING: "statement",
    Entity.TRAINING: "training",
    Entity.CONVERSATION_NOTE: "text",
}
"""The field that tells one thing of a kind from another, for a reader."""


class ReportText:
    """Writes the report on a file in one language."""

    def __init__(self, wording: Wording) -> None:
        """Keep the language."""
        self._say = wording
        self._tr = wording.catalogue.translate

    def lines(self, report: ImportReport) -> Iterator[str]:
        """Yield the whole report: what came of it, what was understood, what was not."""
        tr, render = self._tr, self._say.catalogue.render
        yield render(OUTCOMES[report.outcome], name=report.name)
        yield tr("Import", "Id: {id}", id=report.worker)
        if report.counts:
            yield ""
            yield tr("Import", "Understood:")
            yield from self._indented(self.counts(report))
        yield from self.doubts(report)
        if report.differences:
            yield ""
            yield tr("Import", "Other than it was in the book:")
            yield from self._indented(self.differences(report))

    def preview(self, report: ImportReport) -> str:
        """Say what would come of a file that was looked at."""
        return self._say.catalogue.render(FOREIGN[report.outcome], name=report.name)

    def counts(self, report: ImportReport) -> Iterator[str]:
        """Yield how many of each kind of thing were understood."""
        for entity, count in report.counts:
            yield f"{self._say.label(labels.ENTITY, entity)}: {count}"

    def differences(self, report: ImportReport) -> Iterator[str]:
        """Yield each thing that the file says otherwise than the book."""
        yield from map(self._difference, report.differences)

    def _indented(self, lines: Iterator[str]) -> Iterator[str]:
        yield from (f"  {line}" for line in lines)

    def doubts(self, report: ImportReport) -> Iterator[str]:
        """Yield what was matched by its name alone, and what was kept without being known."""
        tr, render = self._tr, self._say.catalogue.render
        if report.matched:
            yield ""
            yield tr("Import", "Awards given by name alone, and what we took them for:")
            for match in report.matched:
                yield f"  {match.typed} > {self._say.award(match.award)}"
        if report.sealed:
            yield ""
            yield tr(
                "Import",
                "Signed conversations stay as they are in the book, whatever the file says of"
                " them: {count}",
                count=report.sealed,
            )
        if report.files_left_out:
            yield ""
            yield tr(
                "Import",
                "Files of evidence that a record file does not hold: {count}",
                count=report.files_left_out,
            )
        if report.unknown or report.unknown_fields:
            yield ""
            yield tr("Import", "Kept as given, but not known to this program:")
        for thing in report.unknown:
            yield f"  {render(UNKNOWN[thing.kind], value=thing.value)} ({thing.place})"
        for place in report.unknown_fields:
            yield "  " + tr("Import", "Field: {place}", place=place)

    def _difference(self, difference: Difference) -> str:
        kind = self._say.label(labels.ENTITY, difference.entity)
        name = self._name(difference)
        shown = f"{kind}: {name}" if name else kind
        if difference.before is None:
            return self._tr("Import", "Added. {thing}", thing=shown)
        if difference.after is None:
            return self._tr("Import", "Removed. {thing}", thing=shown)
        fields = ", ".join(difference.fields)
        return self._tr("Import", "Changed. {thing} ({fields})", thing=shown, fields=fields)

    def _name(self, difference: Difference) -> str:
        thing: Any = difference.after if difference.after is not None else difference.before
        entity, say = difference.entity, self._say
        if entity is Entity.POST:
            return say.post(thing)
        if entity is Entity.HELD_AWARD:
            return say.held(thing)
        if entity in {Entity.INDUCTION, Entity.AREA}:
            own = thing.title.words if entity is Entity.AREA and thing.title else ""
            return own or (say.area(thing.area) if thing.area else say.section(thing.section))
        if entity is Entity.PLAN:
            return say.day(thing.made_on)
        if entity is Entity.ROUND:
            return say.day(thing.opened)
        if entity is Entity.CONVERSATION:
            return f"{say.label(CONVERSATION_KIND, thing.kind)}, {say.day(thing.opened)}"
        if entity is Entity.INTERVAL:
            return say.label(CONVERSATION_KIND, thing.kind)
        name = _NAMED[entity]
        given = getattr(thing, name)
        words = " ".join(str(given.words if isinstance(given, Typed) else given).split())
        return words if len(words) <= 60 else f"{words[:60]}…"  # one difference, one line


def report_plain(report: ImportReport) -> dict[str, Any]:
    """Return what was doubtful about a file as plain data."""
    return {
        "matched": [
            {"place": match.place, "typed": match.typed, "award": match.award}
            for match in report.matched
        ],
        "unknown": [
            {"place": thing.place, "kind": thing.kind, "value": thing.value}
            for thing in report.unknown
        ],
        "unknown_fields": list(report.unknown_fields),
    }
