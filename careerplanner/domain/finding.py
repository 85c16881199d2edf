"""A node of an answer: its status, what met it, why, and what it stands on.

Findings carry codes and references, never sentences. The sentence on screen, the line on paper
and the JSON of the command line are made from the same finding by ``services.wording``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from careerplanner.domain.changes import Entity
from careerplanner.domain.dates import DateSpan, PartialDate
from careerplanner.domain.facts import Basis, Confidence, Text


class Status(StrEnum):
    """How a requirement stands."""

    MET = "met"
    UNDER_WAY = "under_way"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"
    NOT_KNOWN = "not_known"


class Via(StrEnum):
    """How a held record meets a requirement."""

    DIRECT = "direct"
    EQUIVALENCE = "equivalence"
    """Through another award that counts as the one asked for."""
    LEGACY = "legacy"
    """Through an award no longer offered that counts as the one asked for."""


@dataclass(frozen=True, slots=True)
class PackName:
    """A reference to something of the pack, to be named in the reader's language.

    Attributes:
        kind: "award", "role", "band", "section", "route", "source", "statement", "family" …
        id: Its id.
    """

    kind: str
    id: str


Value = (
    str
    | int
    | float
    | bool
    | date
    | DateSpan
    | PartialDate
    | PackName
    | Text
    | tuple[PackName, ...]
)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a status is what it is: a code and what its sentence needs.

    Attributes:
        code: Key of the sentence in one of the ``i18n.messages.finding_…`` tables.
        fields: Named values, in the order given.
    """

    code: str
    fields: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, code: str, **fields: Value) -> Reason:
        """Return a reason from keyword fields."""
        return cls(code, tuple(fields.items()))

    def get(self, name: str) -> Value | None:
        """Return the field ``name``, or None."""
        return dict(self.fields).get(name)


@dataclass(frozen=True, slots=True)
class MetBy:
    """A held record that meets (or would meet) a requirement.

    Attributes:
        entity: Kind of record.
        id: Its id in the book.
        via: How it does.
        through: Id of the award that counts, when not direct.
        basis: What the equivalence stands on; None when direct.
    """

    entity: Entity
    id: str
    via: Via
    through: str = ""
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One requirement held against one record.

    Attributes:
        node: Id of the requirement.
        kind: Kind of node, such as "holds" or "any_of".
        status: How it stands.
        reason: Why, as code and fields.
        basis: What the requirement stands on.
        label: The requirement in words, where the pack gives them.
        met_by: Records that meet it, or that are under way towards it.
        children: Findings of the parts.
    """

    node: str
    kind: str
    status: Status
    reason: Reason
    basis: Basis
    label: Text | None = None
    met_by: tuple[MetBy, ...] = ()
    children: tuple[Finding, ...] = ()

    def walk(self) -> Iterator[Finding]:
        """Yield this finding and all below it, top down."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def confidence(self) -> Confidence:
        """The weakest confidence among what decided this status.

        A doubt about a branch that did not decide (an alternative not taken) is left out.
        """
        own = [self.basis.confidence, *(m.basis.confidence for m in self.met_by if m.basis)]
        deciding = [c.confidence for c in self.children if c.status is self.status]
        return min([*own, *deciding], key=lambda c: c.rank)
