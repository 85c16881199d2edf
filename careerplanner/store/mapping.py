"""Which table keeps which kind of thing.

One table of entities for reading, writing, the change log and undo alike. How a field becomes
columns is ``columns``. The tables themselves are made by ``migrations``; a test holds the two
together.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, Any, get_type_hints

from careerplanner.domain import record
from careerplanner.domain.changes import Entity
from careerplanner.domain.conversations import Conversation, ConversationNote, OwnInterval
from careerplanner.domain.evidence import Evidence, EvidenceUse
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.ratings import Rating, RatingRound
from careerplanner.errors import FieldError
from careerplanner.store.columns import field_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerplanner.store.columns import FieldColumns
    from careerplanner.store.driver import Row


@dataclass(frozen=True, slots=True)
class Setting:
    """Something kept about the book itself: its title, its language.

    Attributes:
        id: Name of the setting.
        value: As text.
    """

    id: str
    value: str


@dataclass(frozen=True, slots=True)
class EntityTable:
    """Where one kind of thing is kept.

    Attributes:
        entity: The kind.
        kind: Its class.
        table: Name of its table.
        part: The field of ``Record`` it stands in; "" for what is no part of one.
        fields: Its fields, in the order of the class.
        select: SQL for all columns of its fields and, last, whose it is where it belongs to a
            worker; with no condition.
    """

    entity: Entity
    kind: type[Any]
    table: str
    part: str
    fields: tuple[FieldColumns, ...]
    select: str

    @property
    def is_owned(self) -> bool:
        """Whether each row belongs to a worker."""
        return bool(self.part)

    @property
    def is_placed(self) -> bool:
        """Whether the rows have an order of their own."""
        return self.entity is not Entity.BOOK

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of the table."""
        own = tuple(column for field in self.fields for column in field.columns)
        owner = ("worker_id",) if self.is_owned else ()
        return owner + own + (("place",) if self.is_placed else ())

    def encode(self, thing: object) -> Row:
        """Return the columns of ``thing``, less those of its owner and its place.

        Raises:
            FieldError: A value cannot be kept: half a character, a number without end.
        """
        row: Row = {}
        for field in self.fields:
            try:
                values = field.encode(getattr(thing, field.name))
            except UnicodeEncodeError as error:
                raise FieldError("text.unreadable", f"{self.entity}.{field.name}") from error
            except OverflowError as error:
                raise FieldError("number.too_large", f"{self.entity}.{field.name}") from error
            row.update(zip(field.columns, values, strict=True))
        return row

    def decode(self, rows: Sequence[Sequence[Any]]) -> list[Any]:
        """Return the things kept in rows that ``select`` gave, in their order.

        Raises:
            ValueError: A row holds what this program never writes.
        """
        if not rows:
            return []
        columns = list(zip(*rows, strict=True))
        given, at = [], 0
        for field in self.fields:
            end = at + len(field.columns)
            given.append(field.decode(columns[at:end]))
            at = end
        return list(map(self.kind, *given))


_KINDS: tuple[tuple[Entity, type[Any], str, str], ...] = (
    (Entity.WORKER, record.Worker, "worker", ""),
    (Entity.POST, record.Post, "post", "posts"),
    (Entity.REGISTRATION, record.Registration, "registration", "registrations"),
    (Entity.HELD_AWARD, record.HeldAward, "held_award", "awards"),
    (Entity.INDUCTION, record.InductionProgress, "induction", "induction"),
    (Entity.LEARNING, record.LearningEntry, "learning", "learning"),
    (Entity.ACTION, record.Action, "action", "actions"),
    (Entity.NOTE, record.PlanNote, "note", "notes"),
    (Entity.PLAN, record.SavedPlan, "plan", "plans"),
    (Entity.EVIDENCE, Evidence, "evidence", "evidence"),
    (Entity.USE, EvidenceUse, "evidence_use", "uses"),
    (Entity.ROUND, RatingRound, "rating_round", "rounds"),
    (Entity.RATING, Rating, "rating", "ratings"),
    (Entity.AREA, OwnArea, "own_area", "areas"),
    (Entity.TRAINING, OwnTraining, "own_training", "trainings"),
    (Entity.CONVERSATION, Conversation, "conversation", "conversations"),
    (Entity.CONVERSATION_NOTE, ConversationNote, "conversation_note", "talked"),
    (Entity.INTERVAL, OwnInterval, "own_interval", "intervals"),
    (Entity.BOOK, Setting, "setting", ""),
)


@cache
def entity_tables() -> dict[Entity, EntityTable]:
    """Every kind of thing a book keeps, the worker first."""
    return {
        entity: _entity_table(entity, kind, table, part) for entity, kind, table, part in _KINDS
    }


@cache
def owned_tables() -> tuple[EntityTable, ...]:
    """Those that belong to a worker, in the order of ``Record``."""
    return tuple(table for table in entity_tables().values() if table.is_owned)


@cache
def _entities_by_kind() -> dict[type[Any], EntityTable]:
    return {table.kind: table for table in entity_tables().values()}


def table_of(thing: object) -> EntityTable:
    """Where ``thing`` is kept.

    Raises:
        TypeError: A book keeps no such thing.
    """
    table = _entities_by_kind().get(type(thing))
    if table is None:
        msg = f"a book keeps no {type(thing).__name__}"
        raise TypeError(msg)
    return table


def _entity_table(entity: Entity, kind: type[Any], table: str, part: str) -> EntityTable:
    hints = get_type_hints(kind)
    found = tuple(field_columns(field.name, hints[field.name]) for field in fields(kind))
    columns = [column for field in found for column in field.columns]
    listed = ", ".join(f'"{column}"' for column in (*columns, *(["worker_id"] if part else [])))
    return EntityTable(entity, kind, table, part, found, f'SELECT {listed} FROM "{table}"')
