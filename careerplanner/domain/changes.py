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
    BOOK = "book"


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of thing changed, and whose.

    Attributes:
        workers: Ids of the workers concerned; empty when no one in particular.
        entities: Kinds of thing that changed.
    """

    workers: frozenset[str] = frozenset()
    entities: frozenset[Entity] = frozenset()

    def concerns(self, worker: str, *entities: Entity) -> bool:
        """Whether this touches ``worker`` and any of ``entities`` (none named: any)."""
        return worker in self.workers and (not entities or not self.entities.isdisjoint(entities))


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts.

    Attributes:
        kind: "worker", "manager", "witness" or "program" (for imports and samples).
        name: As typed; "" when not said.
    """

    kind: str
    name: str = ""
