"""The shape of register.yaml and notices.yaml."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from careerplanner.domain.register import Anchor, Duty
from careerplanner.framework.schema import (
    BasisPart,
    Id,
    Months,
    OptionalId,
    Part,
    SourcedPart,
    TextPart,
)
from careerplanner.framework.schema_nodes import NodePart


class DeadlinePart(BasisPart):
    """So many months from an anchor; null where the length is not known."""

    anchor: Annotated[Anchor, Field(strict=False)]
    months: Months | None


class RoutePart(SourcedPart):
    """One way on to the register."""

    id: Id
    title: TextPart
    explains: TextPart
    requirement: NodePart | None = None


class RenewalPart(SourcedPart):
    """How an entry is renewed."""

    id: Id
    every_months: Annotated[int, Field(ge=1, le=600)]
    opens_days_before: Annotated[int, Field(ge=0, le=3660)]
    finish_days_before: Annotated[int, Field(ge=0, le=3660)]
    cpd: TextPart


class VersionPart(SourcedPart):
    """A rule as in force between two dates."""

    id: Id
    duty: Annotated[Duty, Field(strict=False)]
    anchor: Annotated[Anchor, Field(strict=False)]
    register_by: DeadlinePart | None = None
    award: NodePart | None = None
    award_expected: DeadlinePart | None = None
    award_latest: DeadlinePart | None = None
    routes: list[Id] = []
    renewal: OptionalId = ""
    explains: TextPart


class RulePart(Part):
    """A registration rule with its versions, oldest first."""

    id: Id
    category: Id
    versions: Annotated[list[VersionPart], Field(min_length=1)]


class RegisterPart(Part):
    """register.yaml."""

    routes: list[RoutePart] = []
    renewals: list[RenewalPart] = []
    rules: list[RulePart]


class NoticePart(SourcedPart):
    """An entry of notices.yaml."""

    id: Id
    about: Literal["band", "register"]
    text: TextPart
