"""Training recorded for several people at once: one action, one undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerplanner.domain.changes import Changes, Entity
from careerplanner.domain.record import LearningEntry
from careerplanner.errors import UserError
from careerplanner.i18n.sorting import fold
from careerplanner.services.matrix.matrix_why import training_of
from careerplanner.services.validation import check, cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerplanner.domain.dates import PartialDate
    from careerplanner.services.matrix.matrix_columns import MatrixColumn
    from careerplanner.services.workspace import Workspace

ACTION = "learning.record"
READ = frozenset({Entity.WORKER, Entity.LEARNING, Entity.TRAINING})


@dataclass(frozen=True, slots=True)
class Session:
    """Training that was held.

    Attributes:
        title: What it is called on the record.
        on: When, or None.
        kind: How it was learned; "" for not said.
        provider: Who gave it, as typed.
    """

    title: str
    on: PartialDate | None
    kind: str = ""
    provider: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of it.

    Attributes:
        changes: What changed.
        added: Ids of the people it was added for.
        there: Ids of those who had the same training of the same day on their record already.
    """

    changes: Changes
    added: tuple[str, ...]
    there: tuple[str, ...]


def record_training(
    workspace: Workspace, workers: Iterable[str], column: MatrixColumn, held: Session
) -> Recorded:
    """Add training to the records of several people, as one action.

    Whoever has the same training of the same day on their record already is left as they are.

    Args:
        workspace: The open book.
        workers: Ids of the people.
        column: Which training.
        held: What is recorded.

    Raises:
        FieldError: A value cannot be.
        UserError: "bulk.nobody": nobody was named, or all had it.
        UnknownName: The book has no such person.
        EnvironmentFault: The book cannot be written; nothing was changed.
    """
    names = tuple(dict.fromkeys(workers))
    if not names:
        raise UserError("bulk.nobody")
    entries: dict[str, LearningEntry] = {}
    for name in names:
        record = workspace.opened.record(name, READ)
        training = training_of(record, column)
        if held.on is not None and any(
            entry.on == held.on and _is_of(entry, training, held) for entry in record.learning
        ):
            continue
        entry = LearningEntry(
            workspace.make_id(),
            held.title,
            held.kind,
            held.on,
            training=training,
            provider=held.provider,
        )
        entries[name] = cleaned(entry)
        check(entries[name], workspace.today())
    there = tuple(name for name in names if name not in entries)
    if not entries:
        raise UserError("bulk.nobody")
    person = next(iter(entries)) if len(entries) == 1 else None
    with workspace.opened.action(ACTION, workspace.actor, person) as action:
        for name, entry in entries.items():
            action.add(entry, name)
    return Recorded(action.changes, tuple(entries), there)


def _is_of(entry: LearningEntry, training: str, held: Session) -> bool:
    """Whether an entry is of a training: by its id, else by its title."""
    if training or entry.training:
        return entry.training == training
    return fold(entry.title) == fold(held.title)
