"""The shape of training.yaml and assessment_evidence.yaml."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from careerplanner.framework.schema import BasisPart, Id, SourcedPart, TextPart


class IntervalPart(BasisPart):
    """After how many months training is refreshed, and whether only we suggest it."""

    months: Annotated[int, Field(ge=1, le=600)]
    suggested: bool = False


class LikelyPart(BasisPart):
    """Roles that training may be for, where no source names them outright."""

    roles: Annotated[list[Id], Field(min_length=1)]


class TrainingPart(SourcedPart):
    """An entry of training.yaml."""

    id: Id
    title: TextPart
    explains: TextPart
    everybody: bool = False
    roles: list[Id] = []
    likely: list[LikelyPart] = []
    builds_on: list[Id] = []
    awards: list[Id] = []
    first: TextPart | None = None
    hours: TextPart | None = None
    timing: BasisPart | None = None
    refreshed: IntervalPart | None = None
    no_interval: TextPart | None = None

    @model_validator(mode="after")
    def _fits_together(self) -> TrainingPart:
        if (self.refreshed is None) == (self.no_interval is None):
            raise PydanticCustomError("pack.training_interval", "an interval or why there is none")
        if self.everybody and (self.roles or self.likely):
            raise PydanticCustomError("pack.training_everybody", "for everybody or for some roles")
        if self.timing is not None and self.first is None and self.hours is None:
            raise PydanticCustomError("pack.training_timing", "a source of neither first nor hours")
        return self


class AssessmentEvidencePart(SourcedPart):
    """An entry of assessment_evidence.yaml."""

    id: Id
    title: TextPart
    explains: TextPart
    routes: Annotated[list[Id], Field(min_length=1)]
