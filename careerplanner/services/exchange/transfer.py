"""Records in and out of a book: read whole or not at all, compared, taken in as one action.

The form of the file is ``exchange.record_file``; what the report says in words is
``transfer_text``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from careerplanner.domain.changes import Actor, Changes, Entity
from careerplanner.domain.record import SavedPlan
from careerplanner.errors import Fault, FaultyRecord, FieldError, UnknownName
from careerplanner.services.book.files import replace_file
from careerplanner.services.record.matching import match_awards, unknown_things
from careerplanner.services.validation import check, cleaned
from careerplanner.store.sealing import with_what_stays

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from careerplanner.domain.conversations import Conversation
    from careerplanner.domain.record import Record
    from careerplanner.framework.lookup import Lookup
    from careerplanner.services.record.matching import MatchedAward, UnknownThing
    from careerplanner.services.workspace import Workspace

PARTS: dict[str, Entity] = {
    "posts": Entity.POST,
    "registrations": Entity.REGISTRATION,
    "awards": Entity.HELD_AWARD,
    "induction": Entity.INDUCTION,
    "learning": Entity.LEARNING,
    "actions": Entity.ACTION,
    "notes": Entity.NOTE,
    "plans": Entity.PLAN,
    "evidence": Entity.EVIDENCE,
    "uses": Entity.USE,
    "rounds": Entity.ROUND,
    "ratings": Entity.RATING,
    "areas": Entity.AREA,
    "trainings": Entity.TRAINING,
    "conversations": Entity.CONVERSATION,
    "talked": Entity.CONVERSATION_NOTE,
    "intervals": Entity.INTERVAL,
}
"""Field of ``Record`` to the kind of thing it holds."""


class Outcome(StrEnum):
    """What came of a file."""

    READ = "read"
    """It was read and nothing was written."""
    ADDED = "added"
    REPLACED = "replaced"
    SAME = "same"
    """The book says the same already; nothing was written."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a file says otherwise than the book.

    Attributes:
        entity: Kind of thing.
        before: As the book has it, or None.
        after: As the file has it, or None.
        fields: Names of the fields that differ, when both have it.
    """

    entity: Entity
    before: Any
    after: Any
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was understood of a file and what came of it.

    Attributes:
        worker: Id of the person.
        name: The person's name.
        outcome: What came of it.
        counts: How many of each kind of thing were understood; kinds with none are left out.
        matched: Awards given by name alone that the catalogue knows.
        unknown: What the pack does not know, kept as given.
        unknown_fields: Places of names that this program does not know, kept as given.
        differences: What changed against the book; empty for a new person.
        changes: What was written.
        files_left_out: How many pieces of evidence are files whose content is not at hand, since
            a record file does not hold it.
        sealed: Of how many signed conversations the file says otherwise than the book, in which
            they stay as they are.
    """

    worker: str
    name: str
    outcome: Outcome
    counts: tuple[tuple[Entity, int], ...]
    matched: tuple[MatchedAward, ...]
    unknown: tuple[UnknownThing, ...]
    unknown_fields: tuple[str, ...]
    differences: tuple[Difference, ...] = ()
    changes: Changes = field(default_factory=Changes)
    files_left_out: int = 0
    sealed: int = 0


def read_record(path: Path, lookup: Lookup, today: date) -> tuple[Record, ImportReport]:
    """Read one worker's record from a file.

    Args:
        path: The file.
        lookup: The pack that tells which awards, roles … are known.
        today: Day against which impossible dates are judged.

    Raises:
        FileFault: It cannot be read, or is no record file of this or an older version.
        FaultyRecord: It holds what cannot be; carries every fault with its place.
    """
    from careerplanner.exchange import record_file

    data = record_file.read_bytes(path)
    record = _tidied(record_file.parse_record(data, str(path)))
    faults = tuple(_faults(record, data, str(path), today))
    if faults:
        raise FaultyRecord(str(path), faults[: record_file.MOST_FAULTS])
    record, matched = match_awards(record, lookup)
    found = ((entity, len(getattr(record, part))) for part, entity in PARTS.items())
    return record, ImportReport(
        record.worker.id,
        record.worker.name,
        Outcome.READ,
        tuple(pair for pair in found if pair[1]),
        matched,
        unknown_things(record, lookup),
        tuple(_unknown_fields(record)),
        files_left_out=sum(bool(one.file) for one in record.evidence),
    )


def compare_record(workspace: Workspace, path: Path) -> tuple[Record, ImportReport]:
    """Read a file and say what importing it would do; nothing is written.

    Raises:
        FileFault, FaultyRecord: As `read_record` does.
    """
    record, report = read_record(path, workspace.lookup, workspace.today())
    has = workspace.opened.has_content
    left_out = sum(bool(one.file) and not has(one.file) for one in record.evidence)
    report = replace(report, files_left_out=left_out)
    try:
        before = workspace.opened.record(record.worker.id)
    except UnknownName:
        return record, replace(report, outcome=Outcome.ADDED)
    given, record = record, with_what_stays(before, record)
    differences = tuple(_differences(before, record))
    # the order of things can differ where nothing else does
    outcome = Outcome.SAME if before == record else Outcome.REPLACED
    sealed = [one for one in before.conversations if one.is_sealed]
    stays = sum(_about(given, one) != _about(record, one) for one in sealed)
    return record, replace(report, outcome=outcome, differences=differences, sealed=stays)


def import_record(workspace: Workspace, path: Path) -> ImportReport:
    """Take a record file into the open book, as one action that can be undone.

    A person the book has not got is added; one it has got is made as the file says, but for saved
    plans, which stay.

    Raises:
        FileFault, FaultyRecord: As `read_record` does.
        UserError: The book is one person's and holds another.
        EnvironmentFault: The book cannot be written. Whatever is raised, nothing was changed.
    """
    record, report = compare_record(workspace, path)
    if report.outcome is Outcome.SAME:
        return report
    actor = Actor("program", workspace.actor.name)
    with workspace.opened.action("record.import", actor, record.worker.id) as action:
        action.replace_record(record)
    return replace(report, changes=action.changes)


def export_record(workspace: Workspace, worker_id: str, path: Path) -> None:
    """Write one worker's record of the open book to a file, whole or not at all.

    Raises:
        UnknownName: The book has no such worker.
        FileFault: A book, a folder or a device stands where the file should go.
        FolderNotWritable: The folder cannot be written.
        DiskFull: There is no room.
    """
    from careerplanner.exchange.record_file import record_bytes

    content = record_bytes(workspace.opened.record(worker_id))
    replace_file(path, content)


def _tidied(record: Record) -> Record:
    """The record without control characters; saved plans stay as they are."""
    parts = {
        part: tuple(cleaned(thing) for thing in getattr(record, part))
        for part in PARTS
        if part != "plans"
    }
    return replace(record, worker=cleaned(record.worker), **parts)


def _faults(record: Record, data: bytes, path: str, today: date) -> Iterator[Fault]:
    from careerplanner.exchange.record_file import fault

    text = ""
    for at, thing in _things(record):
        try:
            if not isinstance(thing, SavedPlan):
                check(thing, today)
        except FieldError as error:
            text = text or data.decode("utf-8-sig")
            shown = {name: value for name, value in error.fields.items() if name != "field"}
            yield fault(path, text, (*at, error.field), error.code, **shown)


def _things(record: Record) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    yield ("worker",), record.worker
    for part in PARTS:
        for number, thing in enumerate(getattr(record, part)):
            yield (part, number), thing


def _unknown_fields(record: Record) -> Iterator[str]:
    from careerplanner.exchange import extras
    from careerplanner.exchange.json_text import place_of

    for at, thing in _things(record):
        if not isinstance(thing, SavedPlan):
            start = "" if at == ("worker",) else place_of(at)
            unknown = extras.from_text(thing.extras)
            yield from extras.places(unknown, start, thing)


def _about(record: Record, talk: Conversation) -> tuple[Any, ...]:
    """All that a record says of a conversation."""
    return (
        next((one for one in record.conversations if one.id == talk.id), None),
        {one.id: one for one in record.talked if one.conversation == talk.id},
        {one.id: one for one in record.ratings if one.conversation == talk.id},
    )


def _differences(before: Record, after: Record) -> Iterator[Difference]:
    if before.worker != after.worker:
        names = _differing(before.worker, after.worker)
        yield Difference(Entity.WORKER, before.worker, after.worker, names)
    for part, entity in PARTS.items():
        was = {thing.id: thing for thing in getattr(before, part)}
        now = {thing.id: thing for thing in getattr(after, part)}
        for name, thing in was.items():
            if name not in now:
                yield Difference(entity, thing, None)
            elif thing != now[name]:
                yield Difference(entity, thing, now[name], _differing(thing, now[name]))
        for name, thing in now.items():
            if name not in was:
                yield Difference(entity, None, thing)


def _differing(one: object, other: object) -> tuple[str, ...]:
    return tuple(
        part.name
        for part in fields(one)  # type: ignore[arg-type]
        if getattr(one, part.name) != getattr(other, part.name)
    )
