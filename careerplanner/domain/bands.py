"""Bands and their statements."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careerplanner.domain.facts import Basis, Text
from careerplanner.domain.requirement import Requirement


class StatementKind(StrEnum):
    """The three lists every band has."""

    VALUE = "value"
    SKILL = "skill"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Statement:
    """One value, skill or task of a band.

    Attributes:
        id: Such as ``"B.skill.4"``.
        band: Id of its band.
        kind: Value, skill or task.
        text: What it says, in plain words of ours.
        fuller: Fuller restatement, with all the source carries.
        continues: Id of the statement of the band below that it carries on unchanged, or "".
        raises: Id of the statement of the band below that it asks more than, or "".
        basis: Place in the source.
        looks_like: What it looks like at work; ours and not the source's, or None.
    """

    id: str
    band: str
    kind: StatementKind
    text: Text
    fuller: Text
    continues: str
    raises: str
    basis: Basis
    looks_like: Text | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """A band of the framework.

    Attributes:
        id: Such as ``"C"``.
        order: 1 for the first.
        title: Official title.
        purpose: What somebody in it does.
        typical_roles: Jobs the source names as examples, as it names them.
        requirement: The awards (and induction) it asks for.
        basis: Where the band is described.
    """

    id: str
    order: int
    title: Text
    purpose: Text
    typical_roles: tuple[Text, ...]
    requirement: Requirement
    basis: Basis
