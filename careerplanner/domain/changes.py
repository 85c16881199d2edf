"""What one user action changed: services return it, the window refreshes by it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Entity(StrEnum):
    """Kinds of thing a book keeps; also the table names of the change log."""

    WORKER = "worker"
    POST = "post"
    REGISTRATION = "registration"
    HELD_AWARD = "held_award"
    INDUCTION = "induction"
    LEARNING = "learning"
    ACTION = "action"
    NOTE = "note"
    PLAN = "plan"
    EVIDENCE = "evidence"
    USE = "use"
    ROUND = "round"
    RATING = "rating"
    AREA = "area"
    TRAINING = "training"
    CONVERSATION = "conversation"
    CONVERSATION_NOTE = "conversation_note"
    INTERVAL = "interval"
    BOOK = "book"


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of thing changed, and whose.

    Attributes:
        workers: Ids of the workers concerned; empty when no one in particular.
        entities: Kinds of thing that changed.
        things: Kind and id of each thing that came, went or changed; empty where that is not
            told one by one, as when a person was erased: any thing of those kinds may have.
    """

    workers: frozenset[str] = frozenset()
    entities: frozenset[Entity] = frozenset()
    things: frozenset[tuple[Entity, str]] = frozenset()

    def concerns(self, worker: str, *entities: Entity) -> bool:
        """Whether this touches ``worker`` and any of ``entities`` (none named: any)."""
        return worker in self.workers and (not entities or not self.entities.isdisjoint(entities))

    def ids(self, entity: Entity) -> frozenset[str] | None:
        """Ids of the things of a kind that changed; None where it is not told which did."""
        if entity in self.entities and not self.things:
            return None
        return frozenset(name for kind, name in self.things if kind is entity)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts.

    Attributes:
        kind: "worker", "manager", "witness" or "program" (for imports and samples).
        name: As typed; "" when not said.
    """

    kind: str
    name: str = ""
