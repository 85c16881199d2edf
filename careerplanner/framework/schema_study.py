"""The shape of courses.yaml and funding.yaml: ways to study, who gives them, who pays."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from careerplanner.domain.study import CourseStanding, Covers, StudyMode
from careerplanner.framework.schema import (
    Address,
    BasisPart,
    Id,
    Money,
    Months,
    Part,
    SourcedPart,
    TextPart,
    Written,
)
from careerplanner.framework.schema_nodes import NodePart


class LengthPart(BasisPart):
    """Months from the smallest to the largest; no largest where no upper end is known."""

    least: Months
    most: Months | None = None

    @model_validator(mode="after")
    def _in_order(self) -> LengthPart:
        return _ordered(self)


class PricePart(BasisPart):
    """Money from the smallest amount to the largest; no largest where no upper end is known."""

    least: Money
    most: Money | None = None

    @model_validator(mode="after")
    def _in_order(self) -> PricePart:
        return _ordered(self)


SizeT = TypeVar("SizeT", LengthPart, PricePart)


def _ordered(part: SizeT) -> SizeT:
    if part.most is not None and part.most < part.least:
        fields = {"least": part.least, "most": part.most}
        raise PydanticCustomError("pack.least_above_most", "smallest first", fields)
    return part


class ProviderPart(SourcedPart):
    """A university, college or body that gives courses."""

    id: Id
    title: TextPart
    address: Address | None = None


class CoursePart(SourcedPart):
    """One way to study for an award."""

    id: Id
    title: TextPart
    award: Id
    standing: Annotated[CourseStanding, Field(strict=False)]
    mode: Annotated[StudyMode, Field(strict=False)]
    before: NodePart | None = None
    months: LengthPart | None = None
    price: PricePart | None = None
    providers: list[Id] = []
    comes_with: list[Id] = []
    risks: list[TextPart] = []
    explains: TextPart


class CoursesPart(Part):
    """courses.yaml."""

    providers: list[ProviderPart]
    courses: list[CoursePart]


class FigurePart(BasisPart):
    """An amount of money for a stated year."""

    label: TextPart
    amount: Money
    year: Annotated[Written, Field(min_length=4, max_length=20)]


class FundingPart(SourcedPart):
    """An entry of funding.yaml: somebody else's money for a course."""

    id: Id
    title: TextPart
    covers: Annotated[Covers, Field(strict=False)]
    awards: list[Id] = []
    courses: list[Id] = []
    requirement: NodePart | None = None
    figures: list[FigurePart] = []
    excludes: list[Id] = []
    ask: TextPart | None = None
    explains: TextPart
