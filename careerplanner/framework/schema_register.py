"""The shape of register.yaml and notices.yaml."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from careerplanner.domain.register import Anchor, Duty
from careerplanner.framework.schema import (
    BasisPart,
    Day,
    Id,
    Months,
    OptionalId,
    Part,
    SourcedPart,
    TextPart,
)
from careerplanner.framework.schema_nodes import NodePart


class DeadlinePart(BasisPart):
    """So many months from an anchor (null where the length is not known), or a fixed day."""

    anchor: Annotated[Anchor, Field(strict=False)] | None = None
    months: Months | None = None
    by: Day | None = None
    passed_by: Day | None = None
    counted_since: Day | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> DeadlinePart:
        given = [key for key in ("months", "by", "passed_by") if key in self.model_fields_set]
        is_counted = given == ["months"]
        if len(given) != 1 or ((self.by or self.passed_by) is None and not is_counted):
            raise PydanticCustomError("pack.deadline_kind", "months, by or passed_by")
        if is_counted != (self.anchor is not None):
            raise PydanticCustomError("pack.deadline_anchor", "an anchor goes with months")
        if self.counted_since is not None and self.months is None:
            raise PydanticCustomError("pack.deadline_since", "goes with a number of months")
        return self


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
    lapses: TextPart | None = None


class TermsPart(BasisPart):
    """What a rule says; each key stands at the version or, for those without it, at the rule."""

    duty: Annotated[Duty, Field(strict=False)] | None = None
    anchor: Annotated[Anchor, Field(strict=False)] | None = None
    register_by: DeadlinePart | None = None
    award: NodePart | None = None
    award_expected: DeadlinePart | None = None
    award_latest: DeadlinePart | None = None
    routes: list[Id] = []
    renewal: OptionalId = ""
    explains: TextPart | None = None


class VersionPart(TermsPart):
    """A rule as in force between two dates."""

    id: Id


class RulePart(TermsPart):
    """A registration rule with its versions, oldest first; its own terms hold for each of them."""

    id: Id
    category: Id | None = None
    categories: Annotated[list[Id], Field(min_length=1)] | None = None
    versions: Annotated[list[VersionPart], Field(min_length=1)]

    @model_validator(mode="after")
    def _complete(self) -> RulePart:
        if (self.category is None) == (self.categories is None):
            raise PydanticCustomError("pack.category", "category or categories")
        if self.valid_from is not None or self.valid_to is not None:
            raise PydanticCustomError("pack.rule_has_dates", "dates belong to versions")
        for version in self.versions:
            for key in ("duty", "anchor", "explains", "source", "confidence"):
                if getattr(version, key) is None and getattr(self, key) is None:
                    raise PydanticCustomError(
                        "pack.version_incomplete", "missing", {"key": key, "version": version.id}
                    )
        return self


class RegisterPart(Part):
    """register.yaml."""

    routes: list[RoutePart] = []
    renewals: list[RenewalPart] = []
    rules: list[RulePart]


class NoticePart(SourcedPart):
    """An entry of notices.yaml."""

    id: Id
    about: Literal["band", "register", "learning"]
    text: TextPart
    roles: list[Id] = []
