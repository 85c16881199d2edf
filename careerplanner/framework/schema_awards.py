"""The shape of awards/*.yaml."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from careerplanner.domain.awards import AwardKind, AwardStanding, Extent, Purpose
from careerplanner.framework.schema import (
    BasisPart,
    Id,
    Months,
    OptionalId,
    SourcedPart,
    TextPart,
    Words,
)
from careerplanner.framework.schema_nodes import NodePart


def _ordered(value: object) -> object:
    if (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(month, int) for month in value)
        and value[0] > value[1]
    ):
        raise PydanticCustomError("pack.months_order", "smallest first")
    return value


MonthRange = Annotated[
    list[Months],
    BeforeValidator(_ordered),
    Field(min_length=2, max_length=2),
    WithJsonSchema(
        {
            "type": "array",
            "items": {"type": "integer", "minimum": 0, "maximum": 600},
            "minItems": 2,
            "maxItems": 2,
        }
    ),
]
"""Smallest and largest usual length in months."""


class CountsAsPart(BasisPart):
    """What holding the award stands in for."""

    awards: Annotated[list[Id], Field(min_length=1)]
    purpose: Annotated[Purpose, Field(strict=False)]
    roles: list[Id] = []
    extent: Annotated[Extent, Field(strict=False)]


class AwardPart(SourcedPart):
    """An entry of awards/*.yaml."""

    id: Id
    title: TextPart
    level: Annotated[int, Field(ge=0, le=12)] | None = None
    kind: Annotated[AwardKind, Field(strict=False)]
    standing: Annotated[AwardStanding, Field(strict=False)]
    family: OptionalId = ""
    client_groups: list[Id] = []
    credits: Annotated[int, Field(ge=1, le=600)] | None = None
    months: MonthRange | None = None
    also_called: list[Words] = []
    body: Words = ""
    before: NodePart | None = None
    counts_as: list[CountsAsPart] = []
    summary: TextPart
