"""Which table keeps which kind of thing, and how its fields become columns and come back.

One table of entities for reading, writing, the change log and undo alike. A field that is a
plain value is a column of its name; words a person typed take two, a pack three. The tables
themselves are made by ``migrations``; a test holds the two together.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from careerplanner.domain import record
from careerplanner.domain.changes import Entity
from careerplanner.domain.conversations import Conversation, ConversationNote, OwnInterval
from careerplanner.domain.dates import PartialDate
from careerplanner.domain.evidence import Evidence, EvidenceUse
from careerplanner.domain.own_lists import OwnArea, OwnTraining
from careerplanner.domain.pack import PackRef
from careerplanner.domain.ratings import Rating, RatingRound
from careerplanner.domain.typed import Typed
from careerplanner.errors import FieldError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careerplanner.store.driver import Row, SqlValue

LARGEST = 2**63 - 1


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
class FieldColumns:
    """How one field is kept.

    Attributes:
        name: Name of the field.
        columns: Names of its columns, in order.
        encode: From the field's value to the columns' values.
        decode: Back again; raises ValueError for what no field can hold.
    """

    name: str
    columns: tuple[str, ...]
    encode: Callable[[Any], tuple[SqlValue, ...]]
    decode: Callable[[Sequence[Any]], Any]


@dataclass(frozen=True, slots=True)
class EntityTable:
    """Where one kind of thing is kept.

    Attributes:
        entity: The kind.
        kind: Its class.
        table: Name of its table.
        part: The field of ``Record`` it stands in; "" for what is no part of one.
        fields: Its fields, in the order of the class.
        select: SQL for all columns of its fields, with no condition.
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

    def decode(self, values: Sequence[Any]) -> Any:  # noqa: ANN401 - any of them
        """Return the thing kept in a row that ``select`` gave.

        Raises:
            ValueError: The row holds what this program never writes.
        """
        given, at = [], 0
        for field in self.fields:
            end = at + len(field.columns)
            given.append(field.decode(values[at:end]))
            at = end
        return self.kind(*given)


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
    found = tuple(_field_columns(field.name, hints[field.name]) for field in fields(kind))
    listed = ", ".join(f'"{column}"' for field in found for column in field.columns)
    return EntityTable(entity, kind, table, part, found, f'SELECT {listed} FROM "{table}"')


def _field_columns(name: str, hint: object) -> FieldColumns:
    """The columns of a field, from the type its class gives it."""
    arms = get_args(hint) if NoneType in get_args(hint) else (hint,)
    (kind,) = (arm for arm in arms if arm is not NoneType)
    if kind is Typed:
        return FieldColumns(name, (f"{name}_words", f"{name}_language"), _typed_in, _typed_out)
    if kind is PackRef:
        columns = (f"{name}_id", f"{name}_version", f"{name}_digest")
        return FieldColumns(name, columns, _pack_in, lambda given: PackRef(*given))
    encode, decode = _codec(kind)
    if len(arms) == 1:
        return FieldColumns(
            name, (name,), lambda value: (encode(value),), lambda given: decode(given[0])
        )
    return FieldColumns(
        name,
        (name,),
        lambda value: (None if value is None else encode(value),),
        lambda given: None if given[0] is None else decode(given[0]),
    )


def _codec(kind: type[Any]) -> tuple[Callable[[Any], SqlValue], Callable[[Any], Any]]:
    """How a plain value is kept, both ways."""
    if kind is str:
        return _text_in, str
    if kind is bool:
        return int, bool
    if kind is int:
        return _whole_in, int
    if kind is float:
        return _number_in, float
    if kind is PartialDate:
        return str, PartialDate.parse
    if kind is date:
        return date.isoformat, date.fromisoformat
    if kind == tuple[str, ...]:
        return _texts_in, _texts_out
    if issubclass(kind, StrEnum):
        return _value_of, kind
    msg = f"no column can keep a {kind}"
    raise TypeError(msg)


def _value_of(member: StrEnum) -> str:
    return str(member.value)


def _text_in(text: str) -> str:
    text.encode()  # half a surrogate pair cannot be kept: said here, where the field is known
    return text


def _whole_in(value: int) -> int:
    if abs(value) > LARGEST:
        raise OverflowError
    return int(value)


def _number_in(value: float) -> float:
    if not math.isfinite(value):
        raise OverflowError
    return float(value)


def _texts_in(texts: tuple[str, ...]) -> str:
    return json.dumps([_text_in(text) for text in texts], ensure_ascii=False)


def _texts_out(text: str) -> tuple[str, ...]:
    return tuple(str(one) for one in json.loads(text))


def _typed_in(typed: Typed | None) -> tuple[SqlValue, ...]:
    if typed is None:
        return None, None
    return _text_in(typed.words), None if typed.language is None else _text_in(typed.language)


def _typed_out(given: Sequence[Any]) -> Typed | None:
    return None if given[0] is None else Typed(*given)


def _pack_in(ref: PackRef) -> tuple[SqlValue, ...]:
    return _text_in(ref.id), _text_in(ref.version), _text_in(ref.digest)
