"""The shape of goals.yaml: the ends a pack names, and the fields they lie in."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from careerplanner.framework.schema import Id, Part, SourcedPart, TermPart, TextPart
from careerplanner.framework.schema_nodes import NodePart


class GoalPart(SourcedPart):
    """An end that somebody can ask the way to."""

    id: Id
    title: TextPart
    group: Id
    roles: list[Id] = []
    requirement: NodePart | None = None
    explains: TextPart
    follows: list[Id] = []

    @model_validator(mode="after")
    def _asks_something(self) -> GoalPart:
        if not self.roles and self.requirement is None:
            raise PydanticCustomError("pack.goal_asks_nothing", "no job and no requirement")
        return self


class GoalsPart(Part):
    """goals.yaml."""

    groups: Annotated[list[TermPart], Field(min_length=1)]
    goals: list[GoalPart]
