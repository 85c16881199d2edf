"""The language in which a pack says what it asks for.

A requirement is a tree of these nodes and no others; what each means when a record is held
against it stands in ``rules.conditions``, and how a pack writes them in ``docs/pack-format.md``.
The set is closed: a new node is added here, there, in the loader's schema and in that document.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.facts import Basis, Text


class InductionState(StrEnum):
    """How far an induction must be."""

    STARTED = "started"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Node:
    """What all nodes have.

    Attributes:
        id: Name of this node, unique in its pack; readable, stable between versions.
        basis: What it stands on; taken from the node above where the pack gives none.
        label: What it asks for in words, where the parts alone do not say it.
    """

    id: str
    basis: Basis
    label: Text | None


@dataclass(frozen=True, slots=True)
class AllOf(Node):
    """Every one of ``of``."""

    of: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class AnyOf(Node):
    """One of ``of`` is enough."""

    of: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class AtLeast(Node):
    """``count`` of ``of``."""

    count: int
    of: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class Once(Node):
    """``then`` is asked only once ``when`` is met; until then it does not apply."""

    when: Requirement
    then: Requirement


@dataclass(frozen=True, slots=True)
class AwardChoice:
    """One award by id, or any award of a family at a level or above.

    Exactly one of ``award`` and ``family`` is given.
    """

    award: str | None = None
    family: str | None = None
    level_at_least: int | None = None


@dataclass(frozen=True, slots=True)
class Holds(Node):
    """An award achieved, itself or through one that counts as it."""

    choice: AwardChoice


@dataclass(frozen=True, slots=True)
class WorkingTowards(Node):
    """An award held, or one being worked towards."""

    choice: AwardChoice


@dataclass(frozen=True, slots=True)
class EnrolledOn(Node):
    """An award being worked towards with a centre, or already held."""

    choice: AwardChoice


@dataclass(frozen=True, slots=True)
class Induction(Node):
    """The induction framework, ``started`` or ``complete``.

    Attributes:
        state: How far it must be.
        sections: Section ids, or empty for those that fit the worker's client group.
    """

    state: InductionState
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Registered(Node):
    """A current entry on the register in one of ``categories`` (empty: any)."""

    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Experience(Node):
    """Months of work of a kind within the last years.

    Attributes:
        months: How many months.
        within_years: Counted back from the day of asking; None for ever.
        roles: Role ids that count (empty: any care role).
    """

    months: int
    within_years: int | None
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PostIs(Node):
    """A current post in one of these roles, settings or client groups (empty: any)."""

    roles: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    client_groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgeAtLeast(Node):
    """An age in whole years on the day of asking."""

    years: int


@dataclass(frozen=True, slots=True)
class HoursAtLeast(Node):
    """Hours a week over all current posts."""

    hours: int


@dataclass(frozen=True, slots=True)
class LivesIn(Node):
    """Living in one of these nations (ISO 3166-2 codes, such as "GB-WLS")."""

    nations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EarnsBelow(Node):
    """Yearly earnings, before tax, below an amount in the pack's currency."""

    amount: int


@dataclass(frozen=True, slots=True)
class NotStated(Node):
    """The source does not say what is asked; the answer is "not known, because …"."""

    because: Text


Requirement = (
    AllOf
    | AnyOf
    | AtLeast
    | Once
    | Holds
    | WorkingTowards
    | EnrolledOn
    | Induction
    | Registered
    | Experience
    | PostIs
    | AgeAtLeast
    | HoursAtLeast
    | LivesIn
    | EarnsBelow
    | NotStated
)
