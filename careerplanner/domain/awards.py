"""Entries of the award catalogue: what exists, what it is called, what it counts as.

What a worker holds is a ``HeldAward`` in ``record``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.facts import Basis, Text
from careerplanner.domain.requirement import Requirement


class AwardStanding(StrEnum):
    """Whether a person can still take it, and where it belongs."""

    CURRENT = "current"
    LEGACY = "legacy"
    """No longer offered; those who hold it still hold it."""
    OTHER_NATION = "other_nation"
    """An award of another nation, not part of the framework of this pack."""


class AwardKind(StrEnum):
    """What sort of learning it proves."""

    CORE = "core"
    """Knowledge every worker in the field needs, part of being qualified."""
    PRACTICE = "practice"
    """Competence shown at work."""
    KNOWLEDGE = "knowledge"
    """Knowledge only; proves no competence to practise."""
    LEADERSHIP = "leadership"
    DEGREE = "degree"
    INDUCTION = "induction"
    """A certificate of induction or of a part of it."""
    SHORT_COURSE = "short_course"
    """Training that every employer asks for; not a qualification of the framework."""


class Purpose(StrEnum):
    """Which of the two questions an acceptance answers."""

    BAND = "band"
    REGISTER = "register"


class Extent(StrEnum):
    """How far one award stands in for another."""

    FULL = "full"
    CHECK = "check"
    """Somebody (an assessor, the regulator) has to look; never met on our word."""


@dataclass(frozen=True, slots=True)
class CountsAs:
    """Holding this award counts as holding all of ``awards``.

    Attributes:
        awards: Ids of the awards it stands in for.
        purpose: For the band or for the register; never both in one entry.
        roles: Role ids it is limited to; empty for any.
        extent: Whether it does so fully, or somebody has to check.
        basis: Where that is said.
    """

    awards: tuple[str, ...]
    purpose: Purpose
    roles: tuple[str, ...]
    extent: Extent
    basis: Basis


@dataclass(frozen=True, slots=True)
class Award:
    """One award of the catalogue.

    Attributes:
        id: Readable name.
        title: Official names.
        level: Level in the qualifications system, or None where it has none or it is not known.
        kind: What sort of learning it proves.
        standing: Current, legacy, or another nation's.
        family: Name shared by awards that differ only in level or client group.
        client_groups: "adults", "children"; empty where it does not divide.
        credits: Smallest number of credits, or None when not known.
        months: Usual length in months, smallest and largest, or None when not known.
        also_called: Other names people write on forms, in either language.
        body: Awarding bodies.
        before: What must be held or done first; None when nothing is asked.
        counts_as: What it stands in for.
        basis: Where the award itself is described.
        summary: What it is, in plain words.
    """

    id: str
    title: Text
    level: int | None
    kind: AwardKind
    standing: AwardStanding
    family: str
    client_groups: tuple[str, ...]
    credits: int | None
    months: tuple[int, int] | None
    also_called: tuple[str, ...]
    body: str
    before: Requirement | None
    counts_as: tuple[CountsAs, ...]
    basis: Basis
    summary: Text
